"""The head of the dock: which city, for whom, on which basis, and the search."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QListWidgetItem, QMenu, QToolButton, QVBoxLayout, QWidget

from ..layers.words import word
from .city_session import CitySession, State
from .connection_words import connection_text, is_file, live_text, title_of
from .flow_layout import flow
from .panels import Later, load_form, readable, symbol_icon
from .phrases import count_text
from .profile_buttons import ProfileButtons

if TYPE_CHECKING:
    from ..layers.search import Found, FoundList
    from ..layers.store import Store
    from .tasks import Job

translate = QCoreApplication.translate
FACILITY = Qt.ItemDataRole.UserRole
SEARCH_MS = 250
SHORTEST = 2
"""Fewer letters find half the city."""


class HeaderPanel(QWidget):
    """``facility_opened``: a result of the search was chosen."""

    facility_opened = pyqtSignal()

    def __init__(self, session: CitySession, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "header_panel")
        flow(self.basis)
        self._session = session
        readable(self.city)
        readable(self.resultsNote)
        self.cityMenu.setMenu(menu)
        self.cityMenu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.buttons = ProfileButtons(self.profiles)
        column = QVBoxLayout(self.profiles)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.buttons)
        self.compute.setIcon(symbol_icon("being_recomputed"))  # as the map marks them
        self.compute.clicked.connect(session.compute)
        self.buttons.chosen.connect(session.choose_profile)
        self.withReported.toggled.connect(self._basis_toggled)
        self._searching = Later(SEARCH_MS, self._search, self)
        self.search.textChanged.connect(self._searching.ask)
        self.search.returnPressed.connect(self._open_first)
        self.search.installEventFilter(self)
        self.results.installEventFilter(self)
        self.results.itemActivated.connect(self._open)
        self.results.itemClicked.connect(self._open)
        self._show_results(None)
        session.changed.connect(self.show_city)
        session.view_changed.connect(self.show_view)
        self.show_city()
        self.show_view()

    # ------------------------------------------------------------------ the city
    def show_city(self) -> None:
        session = self._session
        self.choices.setVisible(session.city is not None)
        queued = session.city.queued if session.city is not None else 0
        self.compute.setVisible(session.is_open and queued > 0)
        waiting = translate("Dock", "{count} facilities wait: recompute")
        self.compute.setText(waiting.format(count=count_text(queued, session.language)))
        if session.city is not None:
            self.buttons.show_profiles(session.city.profiles)
            self.buttons.check(session.profile)
        self.city.setText(self._city_text())
        self.city.setToolTip(session.store)

    def _city_text(self) -> str:
        session, name = self._session, title_of(self._session.store)
        if session.state is State.NONE:
            return translate("Dock", "No city is open.")
        if session.city is None:
            if session.state is State.OPENING:
                return translate("Dock", "Opening {name}…").format(name=name)
            text = session.error.text(translate) if session.error else ""
            return translate("Dock", "{name} could not be opened. {reason}").format(name=name, reason=text)
        city = session.city
        text = translate("Dock", "{name}, open: {count} facilities")
        if session.state is State.FAILED:
            text = translate("Dock", "{name} does not answer any more; shown is what was read before")
        number = count_text(city.facilities, session.language)
        lines = [f"<b>{escape(city.title)}</b>", escape(text.format(name=name, count=number))]
        lines.append(escape(self._connection_text(), quote=False))
        if city.is_sample:
            lines.append(escape(word("sample", session.language)))
        return "<br>".join(line for line in lines if line)

    def _connection_text(self) -> str:
        """With which rights, from where, and whether it is live. What was known before it was lost is not."""
        session = self._session
        live = live_text(session.live.state, is_file(session.store))
        if session.connection is None or session.state is not State.OPEN or session.live.is_lost:
            return live
        return f"{connection_text(session.connection, session.language)} {live}".strip()

    @property
    def order(self) -> list[QWidget]:
        """What Tab goes through, in this order."""
        return [self.city, self.cityMenu, self.compute, *self.buttons.buttons, self.official, self.withReported,
                self.search, self.results, self.resultsNote]  # fmt: skip

    def show_view(self) -> None:
        self.buttons.check(self._session.profile)
        chosen = self.withReported if self._session.with_reported else self.official
        self.withReported.blockSignals(True)
        chosen.setChecked(True)
        self.withReported.blockSignals(False)

    def _basis_toggled(self, with_reported: bool) -> None:
        self._session.choose_basis(with_reported)

    # ------------------------------------------------------------------ search
    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self) -> None:
        text, language = self.search.text().strip(), self._session.language
        if len(text) < SHORTEST or not self._session.is_open:
            self._session.tasks.drop("search")
            self._show_results(None)
            return

        def question(store: Store, job: Job) -> FoundList:
            from ..layers.search import search

            return search(store, text, language)

        self._session.ask(translate("Dock", "Searching"), question, self._show_results, "search")

    def _show_results(self, found: FoundList | None) -> None:
        self.results.clear()
        if found is None:
            self.results.setVisible(False)
            self.resultsNote.setVisible(False)
            return
        for each in found.items:
            item = QListWidgetItem(self._line(each))
            item.setData(FACILITY, each.facility)
            self.results.addItem(item)
        self.results.setVisible(bool(found.items))
        rows = min(len(found.items), 6)
        height = sum(self.results.sizeHintForRow(row) for row in range(rows))
        self.results.setFixedHeight(height + 2 * self.results.frameWidth() + 2)
        note = ""
        if not found.items:
            note = translate("Dock", "Nothing found. Try a part of the name or of the address.")
        elif found.more:
            note = translate("Dock", "The first {count} are listed; type more to narrow them.").format(
                count=len(found.items)
            )
        self.resultsNote.setText(note)
        self.resultsNote.setVisible(bool(note))

    def _line(self, found: Found) -> str:
        city = self._session.city
        kinds = dict(city.facility_types) if city else {}
        name = found.name or found.address or translate("Dock", "Facility {number}").format(number=found.facility)
        rest = [kinds.get(found.facility_type, found.facility_type), found.address if found.name else ""]
        if found.place == "unlocated":
            rest.append(translate("Dock", "no place on the map"))
        return f"{name}\n{', '.join(part for part in rest if part)}"

    def _open(self, item: QListWidgetItem) -> None:
        """Make room for the card; the results come back with the focus."""
        self.results.setVisible(False)
        self.resultsNote.setVisible(False)
        self._session.go_to_facility(item.data(FACILITY))
        self.facility_opened.emit()

    def _open_first(self) -> None:
        if self._searching.is_asked():  # Enter came before the pause: search first
            self._searching.forget()
            self._search()
        elif self.results.count():
            self._open(self.results.item(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down goes from the search to its results, arrow up from the first one back; Escape clears."""
        if event.type() == QEvent.Type.FocusIn and watched is self.search and self.results.count():
            self.results.setVisible(True)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.search and event.key() == Qt.Key.Key_Down and self.results.count():
                self.results.setFocus(Qt.FocusReason.TabFocusReason)
                self.results.setCurrentRow(0)
                return True
            if watched is self.results and event.key() == Qt.Key.Key_Up and self.results.currentRow() == 0:
                self.search.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self.search.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)
