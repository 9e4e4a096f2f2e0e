"""Background work: its result, its failures, its cancelling, and that nobody is called after the end."""

from __future__ import annotations

import threading
import time

import pytest
from dialog_support import wait_until
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThread

from inclusive_city.dialogs import tasks
from inclusive_city.dialogs.tasks import StoreTask, TaskRunner, UnexpectedError, _running
from inclusive_city.layers.store import Cancelled, create_store
from inclusive_city.layers.store.errors import StoreMissing
from inclusive_city.scoring.errors import InclusiveCityError


class Heard:
    """Records what the main thread was told."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[InclusiveCityError] = []
        self.threads: list[bool] = []

    def done(self, value: object) -> None:
        self.threads.append(QThread.currentThread() is QgsApplication.instance().thread())
        self.results.append(value)

    def failed(self, error: InclusiveCityError) -> None:
        self.threads.append(QThread.currentThread() is QgsApplication.instance().thread())
        self.errors.append(error)

    def anything(self) -> bool:
        return bool(self.results or self.errors)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def runner(qgis_app):
    runner = TaskRunner()
    yield runner
    runner.release()


def test_result_comes_back_on_the_main_thread(runner, heard) -> None:
    seen = []

    def work(job):
        seen.append(threading.current_thread() is not threading.main_thread())
        job.progress(0.5, "Counting")
        return 42

    task = runner.start("Count", work, heard.done, heard.failed)
    assert runner.visible() == [task]
    wait_until(heard.anything)
    assert (heard.results, heard.errors, heard.threads, seen) == ([42], [], [True], [True])
    assert task.step == "Counting"
    assert runner.visible() == [] and task not in _running


def test_work_gets_a_store_of_its_own_thread(runner, heard, tmp_path) -> None:
    path = str(tmp_path / "city.gpkg")
    create_store(path).close()

    def work(store, job):
        return store.value("SELECT count(*) FROM facility")

    runner.start("Read", work, heard.done, heard.failed, store=path)
    wait_until(heard.anything)
    assert heard.results == [0]


def test_a_reader_cannot_write(runner, heard, tmp_path) -> None:
    path = str(tmp_path / "city.gpkg")
    create_store(path).close()
    runner.start(
        "Write", lambda store, job: store.insert("setting", {"key": ["a"], "value": ["b"]}),
        heard.done, heard.failed, store=path,
    )  # fmt: skip
    wait_until(heard.anything)
    assert heard.results == [] and "read-only" in str(heard.errors[0])


def test_a_missing_store_is_said_in_words(runner, heard, tmp_path) -> None:
    runner.start("Read", lambda store, job: 1, heard.done, heard.failed, store=str(tmp_path / "gone.gpkg"))
    wait_until(heard.anything)
    assert isinstance(heard.errors[0], StoreMissing) and "gone.gpkg" in str(heard.errors[0])
    assert heard.threads == [True]


def test_any_other_exception_is_an_error_with_details_not_a_crash(runner, heard) -> None:
    runner.start("Divide", lambda job: 1 / 0, heard.done, heard.failed)
    wait_until(heard.anything)
    (error,) = heard.errors
    assert isinstance(error, UnexpectedError)
    assert "ZeroDivisionError" in str(error) and "Traceback" in error.details


def test_cancel_stops_the_work_and_is_told_as_such(runner, heard) -> None:
    started = threading.Event()

    def work(job):
        started.set()
        while True:
            job.stop_if_cancelled()
            threading.Event().wait(0.005)

    task = runner.start("Endless", work, heard.done, heard.failed)
    wait_until(started.is_set)
    task.cancel()
    wait_until(heard.anything)
    assert isinstance(heard.errors[0], Cancelled) and heard.results == []


def test_cancelled_before_it_began(qgis_app, heard) -> None:
    task = StoreTask("Never", lambda job: 1, heard.done, heard.failed)
    task.hold()
    QgsApplication.taskManager().addTask(task)
    task.cancel()
    wait_until(heard.anything)
    assert isinstance(heard.errors[0], Cancelled)


def test_a_newer_question_replaces_the_older(runner, heard) -> None:
    go = threading.Event()

    def slow(job):
        go.wait(5)
        return "old"

    runner.start("Search", slow, heard.done, heard.failed, key="search", quiet=True)
    runner.start("Search", lambda job: "new", heard.done, heard.failed, key="search", quiet=True)
    assert runner.visible() == []
    go.set()
    wait_until(heard.anything)
    wait_until(lambda: not any(t.title == "Search" for t in _running))
    assert (heard.results, heard.errors) == (["new"], [])


def test_nobody_is_called_after_release(qgis_app, heard) -> None:
    runner = TaskRunner()
    go = threading.Event()
    runner.start("Late", lambda job: go.wait(5), heard.done, heard.failed)
    runner.release()
    go.set()
    wait_until(lambda: not any(t.title == "Late" for t in _running))
    assert not heard.anything()


def test_progress_is_told_in_whole_steps(runner, heard) -> None:
    seen = []

    def work(job):
        half = job.part(0.5, 1.0)
        for number in range(1001):
            half(number / 1000)
        return None

    task = runner.start("Steps", work, heard.done, heard.failed)
    task.progressChanged.connect(seen.append)
    wait_until(heard.anything)
    assert len(seen) <= 52


def test_a_task_that_qgis_lost_is_started_anew(runner, heard, monkeypatch) -> None:
    """As where QGIS takes its runner for that of a task that has just ended."""
    manager, lost = QgsApplication.taskManager(), []

    class Forgetful:
        def addTask(self, task):
            if not lost:
                lost.append(task)
            else:
                manager.addTask(task)

        def tasks(self):
            return manager.tasks()

    monkeypatch.setattr(tasks.QgsApplication, "taskManager", Forgetful)
    done = []
    runner.start("Once", lambda job: done.append(1) or "here", heard.done, heard.failed, key="once")
    assert runner.is_running("once")
    wait_until(heard.anything)
    assert (heard.results, heard.errors, done) == (["here"], [], [1])
    assert not runner.is_busy()
    assert lost[0].isCanceled()


def test_work_may_be_started_when_other_work_ends(runner, heard) -> None:
    """In chains, many side by side: none is lost."""

    def chain(left: int):
        def ended(value: int) -> None:
            if left:
                runner.start("Link", lambda job: left, chain(left - 1), heard.failed, quiet=True)
            else:
                heard.done(value)

        return ended

    for _ in range(6):
        runner.start("Link", lambda job: 0, chain(15), heard.failed, quiet=True)
    wait_until(lambda: len(heard.results) == 6, 60)
    assert heard.errors == []


def test_what_still_loads_ends_with_its_dock(qgis_app) -> None:
    """QGIS removes the plugin's folder right after: nothing may be written into it any more."""
    runner, begun, steps = TaskRunner(), threading.Event(), []

    def work(job) -> None:
        begun.set()
        for step in range(200):
            job.stop_if_cancelled()
            time.sleep(0.01)
            steps.append(step)

    runner.start("Loading", work, lambda result: None, lambda error: None)
    assert begun.wait(10)
    runner.release()
    there = len(steps)
    time.sleep(0.1)
    assert len(steps) == there < 200
