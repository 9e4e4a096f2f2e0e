"""The generated page of the algorithms is up to date."""

from __future__ import annotations

import os
import subprocess
import sys


def test_processing_page_is_up_to_date(root):
    env = dict(os.environ, PYTHONPATH=f"{root / 'build' / 'plugins'}{os.pathsep}{root / 'scripts'}")
    env["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        [sys.executable, str(root / "scripts" / "make_docs.py"), "--check"],
        env=env, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
