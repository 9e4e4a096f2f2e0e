"""What can be done with the facility of the card, and with the records of the whole city: two groups of buttons.

Whoever adds an act adds an entry to :data:`ACTS` or :data:`CITY_ACTS`, and its dialog elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..scoring.errors import QT_TRANSLATE_NOOP
from .allowed import allowed
from .city_session import CitySession
from .flow_layout import flow

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Act:
    """``key``: name of the button's object. ``text`` and ``hint`` are marked for translation in the context "Dock";
    ``needed``: the act of :mod:`~inclusive_city.layers.may` that a person must be allowed, "" for everybody's.

    ``opener(session, parent)`` opens what the act needs; a dialog that it returns is closed with the dock, after its
    ``release()`` where it has one. Acts on a facility find it in ``session.facility``.
    """

    key: str
    text: str
    hint: str
    needed: str
    opener: Callable[[CitySession, QWidget], Any]


# Dialogs are loaded when they are first opened: the dock stays cheap to make.
def _inspect(session: CitySession, parent: QWidget) -> Any:
    from .inspection_dialog import open_inspection

    return open_inspection(session, session.facility)


def _show_records(session: CitySession, parent: QWidget) -> None:
    from .record_tables import show_records

    show_records(session, parent)


def _lazily(module: str, opener: str) -> Callable[[CitySession, QWidget], Any]:
    """``opener`` of a dialog's module, which is loaded when it is first needed."""

    def opened(session: CitySession, parent: QWidget) -> Any:
        return getattr(import_module(f".{module}", __package__), opener)(session, parent)

    return opened


ACTS: list[Act] = [
    Act(
        "inspect",
        QT_TRANSLATE_NOOP("Dock", "Inspect…"),
        QT_TRANSLATE_NOOP("Dock", "Enter an inspection of this facility, or go on with one that was begun"),
        "inspect",
        _inspect,
    ),
    Act(
        "history",
        QT_TRANSLATE_NOOP("Dock", "History…"),
        QT_TRANSLATE_NOOP(
            "Dock", "Who changed what of this facility, when, and what it was before; compare inspections"
        ),
        "",
        _lazily("history_dialog", "open_history"),
    ),
    Act(
        "edit",
        QT_TRANSLATE_NOOP("Dock", "Edit…"),
        QT_TRANSLATE_NOOP("Dock", "Names, type, address, owner, building and place of this facility"),
        "edit_facility",
        _lazily("register_facility", "open_facility"),
    ),
    Act(
        "merge",
        QT_TRANSLATE_NOOP("Dock", "Merge…"),
        QT_TRANSLATE_NOOP("Dock", "Make this and another record of the same facility one; can be undone"),
        "merge",
        _lazily("register_merge", "open_merge"),
    ),
    Act(
        "retire",
        QT_TRANSLATE_NOOP("Dock", "Close or reopen…"),
        QT_TRANSLATE_NOOP(
            "Dock", "Take this facility off the map and out of the figures with a reason, or bring it back"
        ),
        "edit_facility",
        _lazily("register_retire", "open_retire"),
    ),
    Act(
        "itsProblems",
        QT_TRANSLATE_NOOP("Dock", "Its problems…"),
        QT_TRANSLATE_NOOP("Dock", "What is wrong with this facility's records by all rules"),
        "",
        _lazily("problems_dock", "open_problems_of"),
    ),
]
"""In the order in which they stand under the card."""
CITY_ACTS: list[Act] = [
    Act(
        "dueList",
        QT_TRANSLATE_NOOP("Dock", "Due list…"),
        QT_TRANSLATE_NOOP(
            "Dock", "What is to be inspected, who goes where in which week, certificates that end, what came back"
        ),
        "",
        _lazily("due_dialog", "open_due_list"),
    ),
    Act(
        "review",
        QT_TRANSLATE_NOOP("Dock", "Review…"),
        QT_TRANSLATE_NOOP(
            "Dock", "Submitted inspections that wait for somebody else to look at them; agreement of inspectors"
        ),
        "review",
        _lazily("review_dialog", "open_review"),
    ),
    Act(
        "assigned",
        QT_TRANSLATE_NOOP("Dock", "Assigned to me…"),
        QT_TRANSLATE_NOOP("Dock", "Reports of residents to answer, and works to tell of"),
        "answer",
        _lazily("assigned_dialog", "open_assigned"),
    ),
    Act(
        "problems",
        QT_TRANSLATE_NOOP("Dock", "Problems…"),
        QT_TRANSLATE_NOOP("Dock", "What is wrong with the records by all rules, and what to do about it"),
        "",
        _lazily("problems_dock", "open_problems"),
    ),
    Act(
        "newFacility",
        QT_TRANSLATE_NOOP("Dock", "New facility…"),
        QT_TRANSLATE_NOOP("Dock", "Put a facility into the register that is not in it yet"),
        "edit_facility",
        _lazily("register_facility", "open_new_facility"),
    ),
    Act(
        "bulk",
        QT_TRANSLATE_NOOP("Dock", "Edit the selected…"),
        QT_TRANSLATE_NOOP("Dock", "Type, owner, building or district of all facilities that are selected, in one act"),
        "edit_facility",
        _lazily("register_bulk", "open_bulk"),
    ),
    Act(
        "geocode",
        QT_TRANSLATE_NOOP("Dock", "Find places by address…"),
        QT_TRANSLATE_NOOP(
            "Dock", "Places for facilities that have an address only, from a service that your city chooses"
        ),
        "edit_facility",
        _lazily("register_geocode", "open_geocode"),
    ),
    Act(
        "asOf",
        QT_TRANSLATE_NOOP("Dock", "Map as of a date…"),
        QT_TRANSLATE_NOOP("Dock", "The statuses as they were known on a day, as layers of their own"),
        "",
        _lazily("as_of_dialog", "open_as_of"),
    ),
    Act(
        "record_tables",
        QT_TRANSLATE_NOOP("Dock", "Tables of records"),
        QT_TRANSLATE_NOOP("Dock", "Put register, inspections and names into the layer tree, for QGIS's own forms"),
        "edit_facility",
        _show_records,
    ),
]
"""In the order in which they stand in the group for the whole city."""


class RecordActs(QWidget):
    """A row of buttons, one per act that the person may do; acts on a facility wait until one is chosen.

    ``has_some``: whether there is any button now.
    """

    has_some = pyqtSignal(bool)

    def __init__(self, session: CitySession, acts: list[Act], of_facility: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._acts, self._of_facility = session, acts, of_facility
        self._allowed = allowed(session)
        self._opened: list[Any] = []
        self.buttons = {act.key: self._button(act) for act in acts}
        flow(self)
        self._allowed.changed.connect(self._show_buttons)
        session.changed.connect(self._show_buttons)
        session.facility_changed.connect(self._show_buttons)
        self._show_buttons()

    def _button(self, act: Act) -> QPushButton:
        button = QPushButton(translate("Dock", act.text), self)
        button.setObjectName(act.key)
        hint = translate("Dock", act.hint)
        button.setToolTip(hint)
        button.setAccessibleDescription(hint)
        button.clicked.connect(lambda _=False: self._open(act))
        return button

    @property
    def order(self) -> list[QPushButton]:
        return list(self.buttons.values())

    def release(self) -> None:
        """The dock goes, and what was opened from here with it."""
        for dialog in self._opened:
            if hasattr(dialog, "release"):
                dialog.release()
            dialog.close()
        self._opened = []

    def _open(self, act: Act) -> None:
        dialog = act.opener(self._session, self.window())
        if dialog is not None and not any(dialog is known for known in self._opened):
            self._opened.append(dialog)
            dialog.destroyed.connect(lambda _=None: self._forget(dialog))

    def _forget(self, dialog: Any) -> None:
        self._opened = [known for known in self._opened if known is not dialog]

    def _show_buttons(self) -> None:
        """Nothing is offered that the store would refuse; what only waits for a facility is shown, and disabled."""
        ready = self._session.is_open and (not self._of_facility or self._session.facility is not None)
        for act in self._acts:
            button = self.buttons[act.key]
            button.setVisible(self._allowed.may(act.needed))
            button.setEnabled(ready and (self._allowed.is_known or not act.needed))
        has_some = any(not button.isHidden() for button in self.buttons.values())
        self.setVisible(has_some)
        self.has_some.emit(has_some)
