"""Record: the facility card, the facilities that still lack a place, and the ways to bring data in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ..layers.facility_card import Card, read_card
from ..layers.queries import Placed, facility_near, set_place
from ..layers.search import FoundList, unlocated
from .algorithm_button import algorithm_button
from .allowed import allowed
from .city_session import CitySession
from .due_line import DueLine
from .facility_card import FacilityCard
from .flow_layout import flow
from .inspection_waiting import WaitingButton
from .panels import Later, load_form, readable
from .phrases import count_text
from .pick_tool import PickTool
from .record_acts import ACTS, CITY_ACTS, RecordActs

if TYPE_CHECKING:
    from .import_dialog import ImportDialog

translate = QCoreApplication.translate
FACILITY = Qt.ItemDataRole.UserRole
NARROW_MS = 250
REACH_PIXELS = 12
"""How near to a symbol a click must be."""
CARD_ROWS = 18
"""Rows of text of the card that are in sight at least."""
IMPORTS = {
    "importdistricts": "districts",
    "importfacilities": "facilities",
    "importinspections": "inspections",
    "importdemand": "demand",
}
"""Algorithm → kind of data. A button has the algorithm's name, and opens the dialog that shows what will come of it."""
IMPORT_RIGHTS = {name: "import" for name in IMPORTS} | {"importdemand": "import_demand"}
"""Algorithm → act of layers.may."""


class RecordPanel(QWidget):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "record_panel")
        flow(self.cardRow)
        flow(self.placeRow)
        self._session = session
        self.import_dialog: ImportDialog | None = None
        self.card = FacilityCard(self.cardPlace)
        column = QVBoxLayout(self.cardPlace)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.card.setMinimumHeight(CARD_ROWS * self.fontMetrics().height())
        self.acts = RecordActs(session, ACTS, of_facility=True, parent=self)
        self.actColumn.addWidget(self.acts)
        self.drafts = WaitingButton(session, self)
        self.actColumn.addWidget(self.drafts)
        self.city_acts = RecordActs(session, CITY_ACTS, of_facility=False, parent=self.cityBox)
        self.city_acts.has_some.connect(self.cityBox.setVisible)
        self.cityBox.setVisible(not self.city_acts.isHidden())
        self.due_line = DueLine(session, self.cityBox)
        self.cityColumn.addWidget(self.due_line)
        self.cityColumn.addWidget(self.city_acts)
        readable(self.unlocatedNote)
        self._choose_tool = PickTool(session.layers.canvas)
        self._place_tool = PickTool(session.layers.canvas)
        for tool, button, picked in (
            (self._choose_tool, self.choose, self._facility_clicked),
            (self._place_tool, self.pick, self._place_clicked),
        ):
            button.toggled.connect(lambda on, tool=tool: tool.take() if on else tool.put_back())
            tool.put_away.connect(lambda button=button: button.setChecked(False))
            tool.picked.connect(picked)
        self.goTo.clicked.connect(self._go)
        self.form.clicked.connect(self._open_form)
        self.centre.clicked.connect(self._place_at_centre)
        self._narrowing = Later(NARROW_MS, self.read_unlocated, self)
        self.narrow.textChanged.connect(self._narrowing.ask)
        self.unlocated.currentItemChanged.connect(self._unlocated_chosen)
        self.imports = [button for name in IMPORTS if (button := self._import_button(name)) is not None]
        for button in self.imports:
            self.importColumn.addWidget(button)
        self._allowed = allowed(session)
        self._allowed.changed.connect(self._show_allowed)
        session.facility_changed.connect(self.read_card)
        session.content_changed.connect(self._content_changed)
        session.view_changed.connect(lambda: self.card.show_profile(session.profile))
        session.changed.connect(self._city_changed)
        self.order = [self.choose, self.goTo, self.form, self.card, *self.acts.order, self.drafts, self.narrow,
                      self.unlocated, self.unlocatedNote, self.pick, self.centre, self.due_line,
                      *self.city_acts.order,
                      *self.imports]  # fmt: skip
        self._show_allowed()
        self._city_changed()
        self.read_card()

    def _show_allowed(self) -> None:
        """Only what the store would not refuse is offered."""
        for button in self.imports:
            button.setVisible(self._allowed.may(IMPORT_RIGHTS[button.objectName()]))
        self.importBox.setVisible(any(not button.isHidden() for button in self.imports))
        for button in (self.pick, self.centre):
            button.setVisible(self._allowed.may("edit_facility"))

    def release(self) -> None:
        """Give back the map tools; the canvas outlives the panel."""
        for tool in (self._choose_tool, self._place_tool):
            tool.put_back()
            tool.deleteLater()
        for acts in (self.acts, self.city_acts):
            acts.release()
        if self.import_dialog is not None:
            self.import_dialog.release()
            self.import_dialog.close()
            self.import_dialog.deleteLater()
            self.import_dialog = None

    def _import_button(self, name: str) -> QPushButton | None:
        return algorithm_button(name, self._session, self.importBox, lambda: self.bring_in(IMPORTS[name]))

    # ------------------------------------------------------------------ bringing data in
    def bring_in(self, kind: str, path: str = "") -> ImportDialog:
        """Open the import dialog for a kind of data; there is one, beside the map."""
        from .import_dialog import ImportDialog

        if self.import_dialog is None:
            self.import_dialog = ImportDialog(self._session, self.window())
            self.import_dialog.place_wanted.connect(self._place_wanted)
        self.import_dialog.begin(kind, path)
        return self.import_dialog

    def _place_wanted(self, facility: int) -> None:
        """From a report: choose the facility in the list of those without a place, ready to be picked."""
        self._session.choose_facility(facility)
        for row in range(self.unlocated.count()):
            if self.unlocated.item(row).data(FACILITY) == facility:
                self.unlocated.setCurrentRow(row)
                self.pick.setChecked(True)
                self.pick.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._session.go_to_facility(facility)

    # ------------------------------------------------------------------ the card
    def read_card(self) -> None:
        session = self._session
        self._show_buttons()
        if session.facility is None or not session.is_open:
            session.tasks.drop("card")
            self.card.show_text(translate("Dock", "No facility is chosen. Find one above, or choose it on the map."))
            return
        facility, language = session.facility, session.language
        session.ask(
            translate("Dock", "Reading the facility"),
            lambda store, job: read_card(store, facility, language),
            self._show_card,
            "card",
            lambda error: self.card.show_text(error.text(translate)),
        )

    def _show_card(self, card: Card) -> None:
        self.card.show_card(card, self._session.language, self._session.profile)

    def _show_buttons(self) -> None:
        chosen = self._session.facility is not None
        self.goTo.setEnabled(chosen)
        self.form.setEnabled(chosen and self._session.layers.can_open_form())

    def _go(self) -> None:
        if self._session.facility is not None:
            self._session.go_to_facility(self._session.facility)

    def _open_form(self) -> None:
        from .record_tables import with_records

        facility = self._session.facility
        if facility is not None:
            with_records(self._session, lambda: self._session.layers.open_form(facility))

    def _facility_clicked(self, point: QgsPointXY) -> None:
        layers, session = self._session.layers, self._session
        position, reach = layers.degrees(point), layers.reach(REACH_PIXELS)
        if position is None or reach is None:
            return
        where = layers.shown_condition()

        def found(facility: int | None) -> None:
            if facility is not None:
                layers.select(facility)
                session.choose_facility(facility)

        session.ask(
            translate("Dock", "Looking for the facility"),
            lambda store, job: facility_near(store, *position, reach, where),
            found,
            "near",
        )

    # ------------------------------------------------------------------ without a place
    def _city_changed(self) -> None:
        self._show_buttons()
        city = self._session.city
        number = city.unlocated if city is not None else 0
        title = translate("Dock", "Without a place on the map: {count}")
        self.unlocatedBox.setTitle(title.format(count=count_text(number, self._session.language)))
        self.unlocatedBox.setVisible(number > 0)
        for widget in (self.choose, *self.imports):
            widget.setEnabled(self._session.is_open)
        if number and self._session.is_open:
            self.read_unlocated()

    def _content_changed(self) -> None:
        self.read_card()

    def read_unlocated(self) -> None:
        text, language = self.narrow.text().strip(), self._session.language
        self._session.ask(
            translate("Dock", "Listing facilities without a place"),
            lambda store, job: unlocated(store, text, language),
            self._show_unlocated,
            "unlocated",
        )

    def _show_unlocated(self, found: FoundList) -> None:
        before = self._chosen()
        row = self.unlocated.currentRow()
        self.unlocated.blockSignals(True)
        self.unlocated.clear()
        for each in found.items:
            name = each.name or translate("Dock", "Facility {number}").format(number=each.facility)
            item = QListWidgetItem("\n".join(part for part in (name, each.address) if part))
            item.setData(FACILITY, each.facility)
            self.unlocated.addItem(item)
            if each.facility == before:
                self.unlocated.setCurrentItem(item)
        self.unlocated.blockSignals(False)
        if self.unlocated.currentRow() < 0 and row >= 0 and self.unlocated.count():
            # The one that was chosen has its place now: on with the next.
            self.unlocated.setCurrentRow(min(row, self.unlocated.count() - 1))
        note = ""
        if not found.items:
            note = translate("Dock", "No facility without a place has such a name or address.")
        elif found.more:
            note = translate("Dock", "The first {count} are listed; narrow the list to see others.").format(
                count=count_text(len(found.items), self._session.language)
            )
        self.unlocatedNote.setText(note)
        self.unlocatedNote.setVisible(bool(note))
        self._show_place_buttons()

    def _chosen(self) -> int | None:
        item = self.unlocated.currentItem()
        return item.data(FACILITY) if item is not None else None

    def _unlocated_chosen(self) -> None:
        self._show_place_buttons()
        facility = self._chosen()
        if facility is not None:
            self._session.choose_facility(facility)

    def _show_place_buttons(self) -> None:
        chosen = self._chosen() is not None
        self.centre.setEnabled(chosen)
        self.pick.setEnabled(chosen)
        if not chosen:
            self.pick.setChecked(False)

    def _place_clicked(self, point: QgsPointXY) -> None:
        self._place(self._session.layers.degrees(point))

    def _place_at_centre(self) -> None:
        self._place(self._session.layers.centre())

    def _place(self, position: tuple[float, float] | None) -> None:
        facility = self._chosen()
        if facility is not None and position is not None:
            self._set_place(facility, position)

    def _set_place(self, facility: int, position: tuple[float, float] | None) -> None:
        session = self._session
        language, by = session.language, QgsApplication.userFullName() or QgsApplication.userLoginName()

        def done(placed: Placed) -> None:
            session.read_again()
            name = placed.name or translate("Dock", "Facility {number}").format(number=facility)
            if placed.place == "unlocated":
                session.messages.done(translate("Dock", "{name} has no place on the map again.").format(name=name))
                return
            text = translate("Dock", "{name} is on the map now, in {district}.")
            if placed.place == "outside":
                text = translate("Dock", "{name} is on the map now, outside all districts of the city.")
            session.messages.done(
                text.format(name=name, district=placed.district), undo=lambda: self._set_place(facility, None)
            )

        session.run(
            translate("Dock", "Setting the place"),
            lambda store, job: set_place(store, facility, position, language, by, job.progress, job.cancelled),
            done,
        )
