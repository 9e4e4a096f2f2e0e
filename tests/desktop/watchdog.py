"""Watches how long the GUI thread goes without answering, and who held it.

A 5 ms timer in the GUI thread beats; a gap between two beats is a freeze of that length. A background thread
looks at the GUI thread's Python stack during the gap and tells whether it was in our package, in other Python
code, or in QGIS itself. A call into QGIS that keeps Python's lock is seen when it returns, at the line that
made it, and gets the whole time that it took.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, QTimer

BEAT = 0.005
"""Seconds between two beats of an idle GUI thread."""


class Watchdog(QObject):
    """Start and stop it in the GUI thread; :meth:`stop` gives the report.

    ``package``: the folder whose code is ours. ``boundaries``: files of the test harness; what stands outside
    of (was called before) them in the stack does not count. ``threshold``: seconds; shorter gaps are left out.
    """

    def __init__(self, package: Path, boundaries: set[str], threshold: float = 0.03) -> None:
        super().__init__()
        self.package = str(package.resolve()) + "/"
        self.boundaries = boundaries
        self.threshold = threshold
        self.freezes: list[dict[str, Any]] = []
        self.label = ""
        self._main = threading.get_ident()
        self._samples: list[tuple[float, str, str]] = []
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(int(BEAT * 1000))
        self._timer.timeout.connect(self._beat)
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        self._last_beat = 0.0
        self._switch_interval = sys.getswitchinterval()

    def start(self) -> None:
        # A short interval lets the watcher see the stack right after a call that kept Python's lock.
        sys.setswitchinterval(0.001)
        self._last_beat = time.perf_counter()
        self._timer.start()
        self._thread.start()

    def mark(self, label: str) -> None:
        """Freezes from here on are told under this label."""
        self._beat()
        self.label = label

    def stop(self) -> dict[str, Any]:
        """Stop, and tell: ``longest_ms`` of any freeze, ``longest_ours_ms`` in our code, every freeze."""
        self._beat()
        self._timer.stop()
        self._stopping.set()
        self._thread.join(timeout=5)
        sys.setswitchinterval(self._switch_interval)
        return {
            "longest_ms": max((freeze["ms"] for freeze in self.freezes), default=0.0),
            "longest_ours_ms": max((freeze["ours_ms"] for freeze in self.freezes), default=0.0),
            "freezes": self.freezes,
        }

    # ------------------------------------------------------------------ GUI thread
    def _beat(self) -> None:
        now = time.perf_counter()
        with self._lock:
            gap, self._last_beat = now - self._last_beat, now
            samples, self._samples = self._samples, []
        if gap < self.threshold:
            return
        owners: Counter[str] = Counter()
        places: Counter[str] = Counter()
        seen = sum(weight for weight, _, _ in samples)
        for weight, owner, place in samples:
            # The whole gap is shared out by what was seen; its first and last moments never are.
            share = weight / seen * gap * 1000
            owners[owner] += share
            places[f"{owner}: {place}"] += share
        self.freezes.append(
            {
                "label": self.label,
                "ms": round(gap * 1000, 1),
                "ours_ms": round(owners["ours"], 1),
                "qgis_ms": round(owners["qgis"], 1),
                "places": {place: round(share, 1) for place, share in places.most_common(5)},
            }
        )

    # ------------------------------------------------------------------ watching thread
    def _watch(self) -> None:
        previous = time.perf_counter()
        while not self._stopping.wait(BEAT):
            now = time.perf_counter()
            frame = sys._current_frames().get(self._main)
            owner, place = self._attribute(frame)
            del frame
            with self._lock:
                if now - self._last_beat > 2 * BEAT:
                    # The time since this thread last looked, but none from before the last beat.
                    self._samples.append((now - max(previous, self._last_beat), owner, place))
            previous = now

    def _attribute(self, frame: Any) -> tuple[str, str]:
        """(who, where) for a stack, from its innermost frame outwards up to the harness."""
        other = ""
        while frame is not None:
            name = frame.f_code.co_filename
            if name in self.boundaries or name == __file__:
                break
            place = f"{name}:{frame.f_lineno} {frame.f_code.co_name}"
            if name.startswith(self.package):
                return "ours", place[len(self.package) :]
            other = other or place
            frame = frame.f_back
        return ("python", other) if other else ("qgis", "no Python code running")
