"""Search for a facility as one types: a field, the results below it, and a note. In the head of the dock, and wherever
else a facility is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem

from .city_session import CitySession
from .panels import Later

if TYPE_CHECKING:
    from ..layers.search import Found, FoundList
    from ..layers.store import Store
    from .tasks import Job

translate = QCoreApplication.translate
FACILITY = Qt.ItemDataRole.UserRole
SEARCH_MS = 250
SHORTEST = 2
"""Fewer letters find half the city."""
ROWS = 6
"""So many results are in sight without scrolling."""


class FacilitySearch(QObject):
    """``opened(facility)``: a result was chosen. ``key`` tells its questions from those of other searches."""

    opened = pyqtSignal(int)

    def __init__(
        self, session: CitySession, field: QLineEdit, results: QListWidget, note: QLabel, key: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._field, self._results, self._note, self._key = session, field, results, note, key
        self._is_released = False
        self._searching = Later(SEARCH_MS, self._search, self)
        field.textChanged.connect(self._searching.ask)
        field.returnPressed.connect(self._open_first)
        field.installEventFilter(self)
        results.installEventFilter(self)
        results.itemActivated.connect(self._open)
        results.itemClicked.connect(self._open)
        self._show_results(None)

    def release(self) -> None:
        """Its window goes: nothing is asked any more, and no answer is waited for."""
        self._searching.forget()
        self._session.tasks.drop(self._key)
        self._is_released = True

    def take_focus(self) -> None:
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _search(self) -> None:
        if self._is_released:
            return
        text, language = self._field.text().strip(), self._session.language
        if len(text) < SHORTEST or not self._session.is_open:
            self._session.tasks.drop(self._key)
            self._show_results(None)
            return

        def question(store: Store, job: Job) -> FoundList:
            from ..layers.search import search

            return search(store, text, language)

        self._session.ask(translate("Dock", "Searching"), question, self._show_results, self._key)

    def _show_results(self, found: FoundList | None) -> None:
        if self._is_released or sip.isdeleted(self._results):
            return  # the window went while it was asked
        self._results.clear()
        if found is None:
            self._hide()
            return
        for each in found.items:
            item = QListWidgetItem(self._line(each))
            item.setData(FACILITY, each.facility)
            self._results.addItem(item)
        self._results.setVisible(bool(found.items))
        rows = min(len(found.items), ROWS)
        height = sum(self._results.sizeHintForRow(row) for row in range(rows))
        self._results.setFixedHeight(height + 2 * self._results.frameWidth() + 2)
        note = ""
        if not found.items:
            note = translate("Dock", "Nothing found. Try a part of the name or of the address.")
        elif found.more:
            note = translate("Dock", "The first {count} are listed; type more to narrow them.").format(
                count=len(found.items)
            )
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _line(self, found: Found) -> str:
        city = self._session.city
        kinds = dict(city.facility_types) if city else {}
        name = found.name or found.address or translate("Dock", "Facility {number}").format(number=found.facility)
        rest = [kinds.get(found.facility_type, found.facility_type), found.address if found.name else ""]
        if found.place == "unlocated":
            rest.append(translate("Dock", "no place on the map"))
        return f"{name}\n{', '.join(part for part in rest if part)}"

    def _hide(self) -> None:
        self._results.setVisible(False)
        self._note.setVisible(False)

    def _open(self, item: QListWidgetItem) -> None:
        """Make room for what is shown then; the results come back with the focus."""
        self._hide()
        self.opened.emit(item.data(FACILITY))

    def _open_first(self) -> None:
        if self._searching.is_asked():  # Enter came before the pause: search first
            self._searching.forget()
            self._search()
        elif self._results.count():
            self._open(self._results.item(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down goes from the search to its results, arrow up from the first one back; Escape clears."""
        field, results = self._field, self._results
        if event.type() == QEvent.Type.FocusIn and watched is field and results.count():
            results.setVisible(True)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is field and event.key() == Qt.Key.Key_Down and results.count():
                results.setFocus(Qt.FocusReason.TabFocusReason)
                results.setCurrentRow(0)
                return True
            if watched is results and event.key() == Qt.Key.Key_Up and results.currentRow() == 0:
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and field.text():
                field.clear()
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)
