"""Due list: what is to be inspected, who goes where in which week, and whose certificate ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from .due_pages import DuePage, InspectorsPage, PlannedPage
from .full_label import FullLabel
from .phrases import count_text
from .record_dialog import RecordDialog
from .returned_page import ReturnedPage
from .visit_planning import PlanningPage

if TYPE_CHECKING:
    from ..layers.due import DueCount
    from ..layers.store import Store
    from ..layers.visit_list import InspectorLine, Stop
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate


def open_due_list(session: CitySession, parent: QWidget) -> DueDialog:
    """Show the due list of the city."""
    dialog = DueDialog(session, parent)
    dialog.show()
    return dialog


@dataclass(frozen=True)
class Overview:
    """What all pages need to know of the city."""

    counts: Sequence[DueCount]
    inspectors: Sequence[InspectorLine]
    own: tuple[int, ...]
    """The inspectors that the reader's login stands for."""
    allowed: frozenset[str]
    certificate_days: int


def read_overview(store: Store, language: str) -> Overview:
    from ..layers.due import due_counts
    from ..layers.may import login_of, may
    from ..layers.model_store import stored_model
    from ..layers.visit_list import inspector_lines, own_inspectors

    return Overview(
        due_counts(store, language),
        inspector_lines(store),
        own_inspectors(store, login_of(store)),
        may(store),
        stored_model(store).refresh.certificate_days,
    )


class DueDialog(RecordDialog):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "due_list")
        self.setWindowTitle(translate("Dock", "Due list"))
        self.overview: Overview | None = None
        self.head = FullLabel(parent=self)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(translate("Dock", "Pages"))
        self.due = DuePage(self)
        self.planned = PlannedPage(self)
        self.planning = PlanningPage(self)
        self.inspectors = InspectorsPage(self)
        self.returned = ReturnedPage(self)
        self._pages: dict[QWidget, str] = {
            self.due: translate("Dock", "&Due"),
            self.planned: translate("Dock", "P&lanned visits"),
            self.planning: translate("Dock", "Plan &visits"),
            self.inspectors: translate("Dock", "Ins&pectors"),
            self.returned: translate("Dock", "&Returned to me"),
        }
        for page, title in self._pages.items():
            self.tabs.addTab(page, title)
        self.column.addWidget(self.head)
        self.column.addWidget(self.tabs, 1)
        self.add_close()
        order = [widget for page in self._pages for widget in page.order]
        self.finish_layout([self.head, self.tabs, *order])
        self.planning.planned.connect(self._planned)
        self.tabs.currentChanged.connect(lambda _: self._read_page())
        session.content_changed.connect(self.read)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(130 * letters, room.width() - 40), min(40 * lines, room.height() - 60))
        self.read()

    # ------------------------------------------------------------------ reading
    def read(self) -> None:
        """Read the overview anew, then the page in front."""
        language = self.session.language

        def question(store: Store, job: Job) -> Overview:
            return read_overview(store, language)

        self.work(translate("Dock", "Reading what is due"), question, self.show_overview, key="overview")

    def show_overview(self, overview: Overview) -> None:
        first = self.overview is None
        self.overview = overview
        self.head.setText(self._head_text(overview))
        self._offer(self.planning, "plan_visits" in overview.allowed)
        self._offer(self.returned, "inspect" in overview.allowed)
        for page in self._pages:
            page.show_overview(overview)
        if first and overview.own:
            self.tabs.setCurrentWidget(self.planned)
        self._read_page()

    def _offer(self, page: QWidget, is_allowed: bool) -> None:
        """A page that the person can do nothing with is not there."""
        index = self.tabs.indexOf(page)
        if index >= 0 and not is_allowed:
            self.tabs.removeTab(index)
        elif index < 0 and is_allowed:
            before = [other for other in list(self._pages)[: list(self._pages).index(page)]]
            self.tabs.insertTab(sum(self.tabs.indexOf(other) >= 0 for other in before), page, self._pages[page])

    def _head_text(self, overview: Overview) -> str:
        language = self.session.language
        overdue, soon = (sum(getattr(each, name) for each in overview.counts) for name in ("overdue", "soon"))
        text = translate("Dock", "Overdue: {overdue}. Due within 3 months: {soon}.").format(
            overdue=count_text(overdue, language), soon=count_text(soon, language)
        )
        ending = ending_certificates(overview)
        if ending:
            names = ", ".join(line.name for line in ending[:3]) + (" …" if len(ending) > 3 else "")
            more = translate("Dock", "⚠ Certificates that have ended or end soon: {count} ({names}).")
            text += " " + more.format(count=len(ending), names=names)
        return text

    def _read_page(self) -> None:
        if self.overview is not None:
            self.tabs.currentWidget().read()

    def _planned(self) -> None:
        """The plan was made: show it."""
        self.session.content_changed.emit()
        self.tabs.setCurrentWidget(self.planned)

    # ------------------------------------------------------------------ acts of the pages
    def inspect(self, stop: Stop) -> None:
        """Enter the inspection of a facility of the list."""
        from .inspection_dialog import open_inspection

        open_inspection(self.session, stop.facility, visit=stop.visit)

    def show_on_map(self, stops: Sequence[Stop]) -> None:
        """Select facilities on the map, and bring them into sight."""
        from .map_selection import show_on_map

        text = show_on_map(self.session, [(stop.facility, stop.longitude, stop.latitude) for stop in stops])
        self.tell(text)

    def districts(self) -> list[tuple[int, str]]:
        """(key, name) of the districts, 0 for none."""
        city = self.session.city
        found: list[tuple[int, str]] = list(city.districts) if city is not None else []
        return [*found, (0, translate("Dock", "In no district"))]


def ending_certificates(overview: Any) -> list[InspectorLine]:
    """Inspectors whose certificate has ended or ends soon, and who have been of use lately or are to be."""
    today = date.today()
    return [line for line in overview.inspectors if line.ends_within(overview.certificate_days, today)]
