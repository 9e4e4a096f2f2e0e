"""The head of the dock: which city, for whom, on which basis, and the search."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from ..layers.words import word
from .allowed import allowed
from .city_session import CitySession, State
from .connection_words import connection_text, is_file, live_text, title_of
from .facility_search import FacilitySearch
from .flow_layout import flow
from .panels import load_form, readable, symbol_icon
from .phrases import count_text
from .profile_buttons import ProfileButtons

translate = QCoreApplication.translate


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
        self._searching = FacilitySearch(session, self.search, self.results, self.resultsNote, "search", self)
        self._searching.opened.connect(self._open)
        self._allowed = allowed(session)
        self._allowed.changed.connect(self.show_city)
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
        self.compute.setEnabled(self._allowed.may("evaluate"))  # how many wait is for everybody to know
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
    def release(self) -> None:
        """The dock goes."""
        self._searching.release()

    def focus_search(self) -> None:
        self._searching.take_focus()

    def _open(self, facility: int) -> None:
        self._session.go_to_facility(facility)
        self.facility_opened.emit()
