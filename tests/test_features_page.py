"""docs/features.md names tests that exist, and every line of it names one."""

from __future__ import annotations

import re

NAMED = re.compile(r"`((?:desktop/)?test_\w+\.py)::(test_\w+)`")


def test_every_capability_names_a_test_that_exists(root):
    page = (root / "docs" / "features.md").read_text(encoding="utf-8")
    lines = [line for line in page.splitlines() if line.startswith("| ") and "---" not in line]
    capabilities = [line for line in lines if not line.startswith("| capability ")]
    assert len(capabilities) > 40
    for line in capabilities:
        assert NAMED.search(line), f"no test: {line}"
    for file, test in NAMED.findall(page):
        path = root / "tests" / file
        assert path.is_file(), file
        assert re.search(rf"^def {test}\(", path.read_text(encoding="utf-8"), re.MULTILINE), f"{file}::{test}"
