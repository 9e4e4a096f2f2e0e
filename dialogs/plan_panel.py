"""Plan: from where people are kept out to a programme of works, in five steps that share one desk."""

from __future__ import annotations

from importlib import import_module

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from ..scoring.errors import QT_TRANSLATE_NOOP
from .city_session import CitySession
from .flow_layout import flow
from .plan_desk import desk_of
from .plan_page import PlanPage

translate = QCoreApplication.translate
GAPS, PRIORITIES, PROGRAMME, ROBUSTNESS, SCENARIOS = range(5)
STEPS = (
    (
        "plan_gaps.GapsPage",
        QT_TRANSLATE_NOOP("Plan", "1 Gaps"),
        QT_TRANSLATE_NOOP(
            "Plan", "Who cannot use what they need, where, and whether barriers or distance keep them out"
        ),
    ),
    (
        "plan_priorities.PrioritiesPage",
        QT_TRANSLATE_NOOP("Plan", "2 Priorities"),
        QT_TRANSLATE_NOOP("Plan", "Which facilities to mend first, and why; sliders say who counts how much"),
    ),
    (
        "plan_programme.ProgrammePage",
        QT_TRANSLATE_NOOP("Plan", "3 Programme"),
        QT_TRANSLATE_NOOP("Plan", "What to carry out in which year, within budgets and fair to districts"),
    ),
    (
        "plan_robustness.RobustnessPage",
        QT_TRANSLATE_NOOP("Plan", "4 How sure"),
        QT_TRANSLATE_NOOP(
            "Plan", "What stays in the programme whatever the weights and prices, and what to inspect first"
        ),
    ),
    (
        "plan_scenarios.ScenariosPage",
        QT_TRANSLATE_NOOP("Plan", "5 Scenarios"),
        QT_TRANSLATE_NOOP("Plan", "What was kept: compare, print, hand on, adopt, follow the works"),
    ),
)
"""Module and class of each page, its title, what it is for."""


class PlanPanel(QWidget):
    """Pages are made when they are first looked at. ``order_changed``: the keyboard goes through other controls."""

    order_changed = pyqtSignal()

    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.desk = desk_of(session)
        self._pages: dict[int, PlanPage] = {}
        self._current = -1
        self._stale: set[int] = set()
        place = QWidget(self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.steps: list[QPushButton] = []
        for number, (_, title, hint) in enumerate(STEPS):
            button = QPushButton(translate("Plan", title), place)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setToolTip(translate("Plan", hint))
            button.setAccessibleDescription(translate("Plan", hint))
            button.toggled.connect(lambda on, button=button: _embolden(button, on))
            self._group.addButton(button, number)
            self.steps.append(button)
        flow(place)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(place)
        self._group.idClicked.connect(self.show_page)
        session.content_changed.connect(self._content_changed)
        session.changed.connect(self._city_changed)
        self.steps[PRIORITIES].setChecked(True)
        self.show_page(PRIORITIES)

    @property
    def order(self) -> list[QWidget]:
        """What the keyboard goes through, from the top."""
        page = self._pages.get(self._current)
        return [*self.steps, *(page.order if page is not None else [])]

    def page(self, number: int) -> PlanPage:
        """A page, made if it was not looked at yet."""
        if number not in self._pages:
            module, name = STEPS[number][0].split(".")
            made = getattr(import_module(f".{module}", __package__), name)(self._session, self.desk, self)
            made.setVisible(False)
            self._column.addWidget(made, 1)
            self._pages[number] = made
        return self._pages[number]

    def show_page(self, number: int) -> None:
        """Show a step."""
        if number == self._current:
            return
        before, self._current = self._pages.get(self._current), number
        if before is not None:
            before.setVisible(False)
            before.hidden()
        self.steps[number].setChecked(True)
        page = self.page(number)
        page.setVisible(True)
        if self.isVisible():
            self._show_current()
        self.order_changed.emit()

    def keeps_sight(self) -> bool:
        """Whether a facility chosen on the map is looked at here instead of on its card."""
        page = self._pages.get(self._current)
        return bool(getattr(page, "follows_map", False))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self._show_current()

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)
        if self._current in self._pages:
            self._pages[self._current].hidden()

    def _show_current(self) -> None:
        self._pages[self._current].shown()
        self._read_stale()

    def _content_changed(self) -> None:
        """Who looks at a page sees it read anew; the others wait until somebody does."""
        self._stale = set(self._pages)
        if self.isVisible():
            self._read_stale()

    def _read_stale(self) -> None:
        if self._current in self._stale:
            self._stale.discard(self._current)
            self._pages[self._current].read()

    def _city_changed(self) -> None:
        if self._session.is_open and self.isVisible():
            self._pages[self._current].shown()

    def release(self) -> None:
        """The dock goes: threads, windows and what is painted on the map go with it."""
        for page in self._pages.values():
            page.release()
        self.desk.release()


def _embolden(button: QPushButton, on: bool) -> None:
    """Bold as well: some themes tell the chosen one by a shade only."""
    font = button.font()
    font.setBold(on)
    button.setFont(font)
