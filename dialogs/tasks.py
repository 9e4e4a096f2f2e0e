"""Work in the background, so that nobody waits in front of a frozen window.

A :class:`StoreTask` runs a plain function on plain data in another thread, with a store of its own, and
hands the result or the error to a function on the main thread. A :class:`TaskRunner` belongs to a dock or
dialog and keeps what runs for it. The function must not touch QGIS layers, the project or widgets.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError

if TYPE_CHECKING:
    from ..layers.store import Store

Done = Callable[[Any], None]
Failed = Callable[[InclusiveCityError], None]

GUARD_MS = 400
LAST_MOMENT = 1.0
"""Seconds for what still runs when a dock or dialog goes."""
LOST_SECONDS = 1.0
FEWEST_THREADS = 2
"""So many tasks QGIS runs side by side at least."""

_running: set[StoreTask] = set()
"""QGIS only refers to a task; without this, one whose dock is gone would be deleted while it runs."""


class UnexpectedError(InclusiveCityError):
    """Anything that is not an error of ours. ``details`` is the traceback, for whoever mends it."""

    def __init__(self, error: BaseException, details: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Something went wrong that Inclusive City did not expect ({kind}: {message}). "
                "Copy the details and send them to the people who look after the plugin.",
            ),
            kind=type(error).__name__,
            message=str(error),
        )
        self.details = details


class Job:
    """What the work may ask and say while it runs; safe from its thread."""

    def __init__(self, task: StoreTask) -> None:
        self._task = task

    def progress(self, fraction: float, text: str = "") -> None:
        """The fraction done (0–1) and, if it changed, what is being done (marked for translation under
        "Progress", as the store's acts do)."""
        if text:
            self._task.step = text
        percent = 100.0 * min(max(fraction, 0.0), 1.0)
        if percent - self._task.progress() >= 1.0 or percent < self._task.progress():
            self._task.setProgress(percent)

    def cancelled(self) -> bool:
        return self._task.isCanceled()

    def part(self, start: float, end: float) -> Callable[[float, str], None]:
        """A progress function for a step that takes this share (fractions) of the whole."""

        def progress(fraction: float, text: str = "") -> None:
            self.progress(start + (end - start) * fraction, text)

        return progress

    def stop_if_cancelled(self) -> None:
        if self.cancelled():
            raise _cancelled()


class StoreTask(QgsTask):
    """One piece of background work. ``work`` gets the open store (if ``store`` names one) and a :class:`Job`.

    ``done(result)`` or ``failed(error)`` is called on the main thread, exactly one of them, once; neither
    after :meth:`forget`. A person who cancels gets ``failed`` with
    :class:`~inclusive_city.layers.store.Cancelled`.
    """

    def __init__(
        self,
        title: str,
        work: Callable[..., Any],
        done: Done,
        failed: Failed,
        store: str = "",
        read_only: bool = True,
        quiet: bool = False,
    ) -> None:
        super().__init__(title, _flags(quiet))
        self.title = title
        self.quiet = quiet
        self.step = ""
        self.token: object = self
        self._in_thread, self._left_thread = threading.Event(), threading.Event()
        self.has_ended = False
        """QGIS has cleared it away, or will at once: only its Python side may be asked."""
        self._work, self._done, self._failed = work, done, failed
        self._store, self._read_only = store, read_only
        self._result: Any = None
        self._error: InclusiveCityError | None = None

    def forget(self) -> None:
        """Stop it if it can be stopped, and call nobody."""
        self._done = self._failed = _nobody
        if not self.has_ended:
            self.cancel()

    # ------------------------------------------------------------------ its own thread
    def run(self) -> bool:
        self._in_thread.set()
        try:
            self._result = self._worked()
        except InclusiveCityError as error:
            # Whatever an act says when it is stopped: a person wanted that.
            self._error = _cancelled() if self.isCanceled() else error
        except Exception as error:  # an exception that leaves run() takes QGIS down
            self._error = UnexpectedError(error, traceback.format_exc())
        finally:
            self._left_thread.set()
        return self._error is None

    def wait_for_its_thread(self, seconds: float) -> None:
        """Until the work is over, where it has begun; not longer than that."""
        if self._in_thread.is_set() and seconds > 0:
            self._left_thread.wait(seconds)

    def _worked(self) -> Any:
        from ..layers.connections import install

        install()
        job = Job(self)
        job.stop_if_cancelled()
        if not self._store:
            return self._work(job)
        with _opened(self._store, self._read_only) as store:
            return self._work(store, job)

    # ------------------------------------------------------------------ main thread
    def finished(self, result: bool) -> None:
        done, failed, value, error = self._done, self._failed, self._result, self._error
        # Free what the functions hold (docks, arrays) whatever happens to this object.
        self._done = self._failed = self._work = _nobody
        self._result = None
        _running.discard(self)
        self.has_ended = True
        if error is None and result:
            tell, what = done, value
        else:
            tell, what = failed, error or _cancelled()
        # Not from here: QGIS is still clearing this task away, and could clear away one that is started now.
        QTimer.singleShot(0, lambda: tell(what))

    def again(self) -> StoreTask:
        """The same work as a new task, for one that QGIS never started; this one will call nobody."""
        fresh = StoreTask(self.title, self._work, self._done, self._failed, self._store, self._read_only, self.quiet)
        self.forget()
        return fresh


# The store's modules are imported in the thread that uses them first, which is none that draws windows.
def _opened(name: str, read_only: bool) -> Store:
    from ..layers.store import open_store

    return open_store(name, read_only=read_only)


def _cancelled() -> InclusiveCityError:
    from ..layers.store import Cancelled

    return Cancelled()


def _flags(quiet: bool) -> Any:
    """Quiet work is not listed in QGIS's status bar where this QGIS can leave it out, and QGIS does not ask
    about it when it closes."""
    if not quiet:
        return QgsTask.Flag.CanCancel
    flags = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
    for name in ("Hidden", "Silent"):  # QGIS 3.26 and later
        flag = getattr(QgsTask.Flag, name, None)
        if flag is not None:
            flags |= flag
    return flags


def _nobody(*_: Any) -> None:
    """No one listens any more."""


class TaskRunner(QObject):
    """The background work of one dock or dialog.

    ``changed`` tells that work of the kind a person started (not quiet) began or ended.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: dict[StoreTask, str] = {}
        self._queued_since: dict[StoreTask, float] = {}
        self._guard = QTimer(self)
        self._guard.setInterval(GUARD_MS)
        self._guard.timeout.connect(self._start_what_was_lost)

    def start(
        self,
        title: str,
        work: Callable[..., Any],
        done: Done,
        failed: Failed,
        *,
        store: str = "",
        read_only: bool = True,
        quiet: bool = False,
        key: str = "",
    ) -> StoreTask:
        """Start ``work`` in the background. An earlier task with the same ``key`` is no longer wanted: it is
        stopped and its result dropped."""
        if key:
            for task in [task for task, its in self._tasks.items() if its == key]:
                self._drop(task)
        token = object()  # stands for the task, whichever object carries it out

        def finished(then: Callable[[Any], None]) -> Callable[[Any], None]:
            def ended(value: Any) -> None:
                task = next((task for task in self._tasks if task.token is token), None)
                if task is None:
                    return  # it was dropped after it had ended
                self._tasks.pop(task)
                if not quiet:
                    self.changed.emit()
                then(value)

            return ended

        task = StoreTask(title, work, finished(done), finished(failed), store, read_only, quiet)
        task.token = token
        self._add(task, key)
        if not quiet:
            self.changed.emit()
        return task

    def _add(self, task: StoreTask, key: str) -> None:
        self._tasks[task] = key
        self._queued_since[task] = time.monotonic()
        _running.add(task)
        QgsApplication.taskManager().addTask(task)
        self._guard.start()

    def _start_what_was_lost(self) -> None:
        """QGIS recycles the address of a finished task's runner, and then takes the runner of a waiting task for
        the finished one's and throws it away: that task would wait for ever. Started anew, it does no harm where
        the first one was only late, since that one then knows that it is not wanted."""
        now = time.monotonic()
        alive = [task for task in self._tasks if not task.has_ended]
        waiting = [task for task in alive if task.status() == QgsTask.TaskStatus.Queued]
        manager = QgsApplication.taskManager()
        if sum(task.status() == QgsTask.TaskStatus.Running for task in manager.tasks()) < FEWEST_THREADS:
            for task in waiting:
                if now - self._queued_since[task] > LOST_SECONDS:
                    key = self._tasks.pop(task)
                    fresh = task.again()
                    fresh.token = task.token
                    self._add(fresh, key)
        self._queued_since = {task: since for task, since in self._queued_since.items() if task in self._tasks}
        if not waiting:
            self._guard.stop()

    def visible(self) -> list[StoreTask]:
        """What a person started and is still running, oldest first."""
        return [task for task in self._tasks if not task.quiet and not task.has_ended]

    def is_busy(self) -> bool:
        return bool(self._tasks)

    def is_running(self, key: str) -> bool:
        return key in self._tasks.values()

    def drop(self, key: str) -> None:
        """The work with this key is no longer wanted."""
        for task in [task for task, its in self._tasks.items() if its == key]:
            self._drop(task)

    def release(self) -> None:
        """The dock or dialog goes: stop everything, call nobody.

        What still runs gets a moment to end: a module that is being loaded would write its compiled file into the
        plugin's folder while QGIS removes that.
        """
        self._guard.stop()
        tasks = list(self._tasks)
        for task in tasks:
            self._drop(task)
        end = time.monotonic() + LAST_MOMENT
        for task in tasks:
            task.wait_for_its_thread(end - time.monotonic())

    def _drop(self, task: StoreTask) -> None:
        self._tasks.pop(task, None)
        task.forget()
        if not task.quiet:
            self.changed.emit()
