"""What the desktop tests install."""

from __future__ import annotations

from pathlib import Path

import package
import pytest
import qgisenv


@pytest.fixture(scope="session")
def archive() -> Path:
    """The ZIP of the plugin as the files lie here, built once; test_install.py holds it to the repository's checks."""
    return package.build(qgisenv.ROOT / "build" / "desktop" / "inclusive_city.zip", worktree=True)
