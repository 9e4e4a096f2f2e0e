"""What the dialogs on records share: they stand beside the map, work in the background, and go with the dock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ..scoring.errors import InclusiveCityError
from .city_session import CitySession
from .messages import details_of
from .panels import readable

if TYPE_CHECKING:
    from ..layers.store import Store
    from .tasks import Job

translate = QCoreApplication.translate


def person() -> str:
    """Who is written down as the one who changed something."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName()


class RecordDialog(QDialog):
    """A window that does not hold up QGIS. A subclass fills :attr:`column` and calls :meth:`finish_layout`.

    What went wrong is told in :attr:`note`, where whoever is in the dialog sees it; what was entered stays.
    """

    def __init__(self, session: CitySession, parent: QWidget | None, key: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.setObjectName(key)
        self.column = QVBoxLayout(self)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        readable(self.note)
        self.note.setVisible(False)
        self.buttons = QDialogButtonBox(self)
        self.buttons.rejected.connect(self.reject)
        self._waiting: list[QWidget] = []
        self._keys: set[str] = set()
        self._store = session.store
        session.changed.connect(self._city_changed)

    def finish_layout(self, order: Sequence[QWidget]) -> None:
        """Note and buttons below the rest; the keyboard goes through ``order``, then to them."""
        self.column.addWidget(self.note)
        self.column.addWidget(self.buttons)
        everything = [*order, self.note]
        for before, after in zip(everything, everything[1:]):
            QWidget.setTabOrder(before, after)

    def showEvent(self, event: QShowEvent) -> None:
        """Where each button stands is the desktop's custom, and known only now."""
        super().showEvent(event)
        self.layout().activate()
        buttons = sorted(self.buttons.buttons(), key=lambda button: button.x())
        for before, after in zip([self.note, *buttons], buttons):
            QWidget.setTabOrder(before, after)

    def add_act(self, text: str, act: Callable[[], None], hint: str = "", is_default: bool = False) -> QPushButton:
        """A button in the last row."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(is_default)
        button.setDefault(is_default)
        button.setAccessibleDescription(hint)
        button.setToolTip(hint)
        button.clicked.connect(lambda _=False: act())
        return button

    def add_close(self, text: str = "") -> QPushButton:
        """The button that closes the window."""
        button = self.buttons.addButton(text or translate("Dock", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setAutoDefault(False)
        return button

    # ------------------------------------------------------------------ telling
    def tell(self, text: str) -> None:
        """A sentence above the buttons; "" for none."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    # ------------------------------------------------------------------ working
    def work(
        self,
        title: str,
        job: Callable[..., Any],
        done: Callable[[Any], None],
        *,
        writes: bool = False,
        waiting: Sequence[QWidget] = (),
        key: str = "",
        keeps_note: bool = False,
    ) -> None:
        """Do ``job(store, job)`` in the background. ``waiting``: controls that rest meanwhile; ``keeps_note``: what was
        told before still holds."""
        mine = f"{self.objectName()} {id(self)} {key or title}"
        self._keys.add(mine)
        if not keeps_note:
            self.tell("")
        for widget in waiting:
            widget.setEnabled(False)

        def ended() -> bool:
            if sip.isdeleted(self):
                return False
            for widget in waiting:
                widget.setEnabled(True)
            return True

        def told(result: Any) -> None:
            if ended():
                done(result)

        def failed(error: InclusiveCityError) -> None:
            if ended():
                self.failed(error)

        self.session.tasks.start(
            title, job, told, failed, store=self.session.store, read_only=not writes, quiet=not writes, key=mine
        )

    def carry_out(
        self,
        title: str,
        act: Callable[[Store], Any],
        done: Callable[[Any], str],
        undo: Callable[[Any], Callable[[Store], str]] | None = None,
        *,
        waiting: Sequence[QWidget] = (),
    ) -> None:
        """Change the register, bring the statuses up to date, tell what ``done`` says of it with a way back, and close.
        ``undo(result)`` gives the act that takes it back and says what came of that."""
        session = self.session

        def work(store: Store, job: Job) -> Any:
            from ..layers.evaluation import evaluate_store

            result = act(store)
            evaluate_store(store, progress=job.progress)
            return result

        def finished(result: Any) -> None:
            session.read_again()
            back = None if undo is None else undo(result)
            session.messages.done(done(result), undo=None if back is None else lambda: take_back(session, back))
            self.close()

        self.work(title, work, finished, writes=True, waiting=waiting)

    def failed(self, error: InclusiveCityError) -> None:
        """Tell it here, and to QGIS's log with its details."""
        from ..layers.store import Cancelled

        self.tell(error.text(translate))
        if not isinstance(error, Cancelled):
            QgsApplication.messageLog().logMessage(details_of(error), "Inclusive City")

    # ------------------------------------------------------------------ going
    def _city_changed(self) -> None:
        """Another city is no longer what the dialog speaks of."""
        if self.session.store != self._store:
            self.close()

    def release(self) -> None:
        """Stop what runs, and call nobody."""
        for key in self._keys:
            self.session.tasks.drop(key)
        self._keys.clear()

    def done(self, result: int) -> None:
        self.release()
        super().done(result)


def take_back(session: CitySession, act: Callable[[Store], str]) -> None:
    """Undo a change of the register; ``act`` says what came of it."""

    def work(store: Store, job: Job) -> str:
        from ..layers.evaluation import evaluate_store

        said = act(store)
        evaluate_store(store, progress=job.progress)
        return said

    def done(said: str) -> None:
        session.read_again()
        session.messages.done(said)

    session.run(translate("Dock", "Taking it back"), work, done)


def undone_text(restored: int, kept: int) -> str:
    """What came of taking a change of several facilities back."""
    if kept:
        text = translate("Dock", "Taken back for {count} facilities; {kept} were changed since and stay as they are.")
        return text.format(count=restored, kept=kept)
    return translate("Dock", "Taken back for {count} facilities.").format(count=restored)
