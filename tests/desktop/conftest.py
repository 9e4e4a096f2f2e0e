"""What the desktop tests install."""

from __future__ import annotations

from pathlib import Path

import gate
import package
import pytest
import qgisenv


@pytest.fixture(scope="session")
def archive() -> Path:
    """The ZIP of the plugin as the files lie here, built once, and one that the plugin repository would take."""
    path = package.build(qgisenv.ROOT / "build" / "desktop" / "inclusive_city.zip", worktree=True)
    assert gate.problems_of(path) == []
    return path
