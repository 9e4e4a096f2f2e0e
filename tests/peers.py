"""Ask independent programs (the group ``peers`` of pyproject.toml) what they make of the same arrays.

They run in a Python of their own, .venv/peers, since they bring another numpy and other geometry libraries than QGIS.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / ".venv" / "peers" / "bin" / "python"


def ask(function: str, **given: Any) -> dict[str, np.ndarray]:
    """What ``function`` of tests/peer_answers.py returns for arrays, numbers and texts."""
    if not PYTHON.exists():
        raise FileNotFoundError(f"{PYTHON} is missing: run scripts/bootstrap dev")
    with tempfile.TemporaryDirectory() as folder:
        question, answer = Path(folder) / "given.npz", Path(folder) / "answer.npz"
        np.savez(question, **given)
        # Isolated (-I): PYTHONPATH leads to QGIS's packages, and in the fallback part to a blocker.
        command = [PYTHON, "-I", ROOT / "tests" / "peer_answers.py", function, question, answer]
        done = subprocess.run(command, capture_output=True, text=True, timeout=900)
        if done.returncode:
            raise RuntimeError(done.stderr)
        with np.load(answer) as found:
            return dict(found)
