"""Small computations that follow a hand: in a thread of their own, only ever the newest, told on the main thread.

A slider asks many times a second. What was asked meanwhile is skipped, so that what is shown is at most one computation
behind the hand, however long one takes.
"""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

_NOTHING = object()
LAST_MOMENT = 1.0
"""Seconds for what still runs when its dock goes."""


class Latest(QObject):
    """``answered(result)`` on the main thread, for the newest question that was asked when its turn came.

    The thread begins with the first question and ends with :meth:`release`. ``work`` takes plain data and touches no
    widget, layer or project.
    """

    answered = pyqtSignal(object)
    _arrived = pyqtSignal(int, object)

    def __init__(self, work: Callable[[Any], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._question: Any = _NOTHING
        self._state = threading.Condition()
        self._thread: threading.Thread | None = None
        self._ends = False
        self._asked = self._told = self._forgotten = 0
        self._arrived.connect(self._tell)

    def ask(self, question: Any) -> None:
        """Work this out next, instead of what waits."""
        with self._state:
            if self._ends:
                return
            self._asked += 1
            self._question = (self._asked, question)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="Inclusive City: latest", daemon=True)
                self._thread.start()
            self._state.notify()

    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return max(self._told, self._forgotten) < self._asked

    def forget(self) -> None:
        """Nothing that was asked so far is wanted any more."""
        with self._state:
            self._forgotten, self._question = self._asked, _NOTHING

    def release(self) -> None:
        """End the thread; nobody is told anything any more."""
        with self._state:
            self._ends, self._question = True, _NOTHING
            self._state.notify()
            thread = self._thread
        if thread is not None:
            thread.join(LAST_MOMENT)

    def _run(self) -> None:
        while True:
            with self._state:
                while self._question is _NOTHING and not self._ends:
                    self._state.wait()
                if self._ends:
                    return
                (number, question), self._question = self._question, _NOTHING
            try:
                answer = self._work(question)
            except Exception:  # an exception that leaves the thread would be told to nobody
                QgsApplication.messageLog().logMessage(
                    traceback.format_exc(), "Inclusive City", Qgis.MessageLevel.Warning
                )
                answer = _NOTHING
            with self._state:
                ends = self._ends
            if not ends:
                self._arrived.emit(number, answer)

    def _tell(self, number: int, answer: Any) -> None:
        self._told = number
        if answer is not _NOTHING and not self._ends and number > self._forgotten:
            self.answered.emit(answer)
