"""One facility of the register: a new one, or what is known of one that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from ..layers.words import sentence, word
from .flow_layout import flow
from .panels import Later, readable
from .pick_tool import PickTool
from .record_dialog import RecordDialog, person

if TYPE_CHECKING:
    from ..layers.register import Record
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
Position = tuple[float, float]
TYPED_MS = 300
NOTE_ROWS = 3


def open_new_facility(session: CitySession, parent: QWidget) -> FacilityDialog:
    """For a facility that the register does not have yet."""
    dialog = FacilityDialog(session, None, parent)
    dialog.show()
    return dialog


def open_facility(session: CitySession, parent: QWidget) -> FacilityDialog | None:
    """For the chosen facility."""
    if session.facility is None:
        return None
    dialog = FacilityDialog(session, session.facility, parent)
    dialog.show()
    return dialog


class FacilityDialog(RecordDialog):
    """``facility``: the one to change; None for a new one."""

    def __init__(self, session: CitySession, facility: int | None, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "facility")
        self.facility = facility
        self.record: Record | None = None
        self.position: Position | None = None
        """Where the facility is to be; the record's place until another one is picked."""
        self.setWindowTitle(
            translate("Dock", "New facility") if facility is None else translate("Dock", "Edit the facility")
        )
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget(scroll)
        scroll.setWidget(self.content)
        self.form = QFormLayout(self.content)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        city, language = session.city, session.language
        self.kind = self._combo("facility_type", city.facility_types if city else (), translate("Dock", "(choose)"))
        self.name = self._line("name")
        self.names: dict[str, QLineEdit] = {}
        for code in city.model.languages if city else ():
            title = word("field.name_in", language, name=word(f"language.{code}", language))
            self.names[code] = self._row(title, QLineEdit(self.content))
        self.address = self._line("address")
        self.owner_kind = self._combo("owner_kind", city.owner_kinds if city else (), translate("Dock", "(not known)"))
        self.owner = self._line("owner")
        self.building = self._line("building")
        self.building.setToolTip(translate("Dock", "The same text for all facilities of a building"))
        self.building.setAccessibleDescription(self.building.toolTip())
        self.neighbours = QLabel(self.content)
        self.neighbours.setWordWrap(True)
        readable(self.neighbours)
        self.form.addRow(self.neighbours)
        self.remark = self._row(sentence(word("field.note", language)), QPlainTextEdit(self.content))
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight((NOTE_ROWS + 1) * self.fontMetrics().height())
        self.place = QLabel(self.content)
        self.place.setWordWrap(True)
        readable(self.place)
        self.form.addRow(self.place)
        acts = QWidget(self.content)
        self.pick = QPushButton(translate("Dock", "&Pick its place on the map"), acts)
        self.pick.setCheckable(True)
        self.pick.setAccessibleDescription(
            translate(
                "Dock", "Click where the facility is; Escape ends it. With the keyboard, use the button beside it"
            )
        )
        self.centre = QPushButton(translate("Dock", "Put it in the &middle of the map"), acts)
        for button in (self.pick, self.centre):
            button.setAutoDefault(False)
        flow(acts)
        self.form.addRow(acts)
        self.column.addWidget(scroll, 1)
        self.save = self.add_act(translate("Dock", "&Save"), self._save, is_default=True)
        self.add_close()
        self.finish_layout(
            [
                self.kind, self.name, *self.names.values(), self.address, self.owner_kind, self.owner, self.building,
                self.neighbours, self.remark, self.place, self.pick, self.centre,
            ]
        )  # fmt: skip
        self._tool: PickTool | None = PickTool(session.layers.canvas)
        self.pick.toggled.connect(self._pick)
        self._tool.put_away.connect(lambda: self.pick.setChecked(False))
        self._tool.picked.connect(self._picked)
        self.centre.clicked.connect(lambda: self._move_to(session.layers.centre()))
        self._typed = Later(TYPED_MS, self._ask_neighbours, self)
        self.building.textChanged.connect(self._typed.ask)
        room = self.screen().availableSize()
        letters = self.fontMetrics()
        self.resize(min(70 * letters.averageCharWidth(), room.width()), min(40 * letters.height(), room.height() - 60))
        self._show_place()
        self._show_neighbours([])
        self.kind.setFocus()
        if facility is not None:
            self.read()

    # ------------------------------------------------------------------ controls
    def _row(self, title: str, widget: QWidget) -> QWidget:
        label = QLabel(title, self.content)
        label.setBuddy(widget)
        widget.setAccessibleName(title)
        self.form.addRow(label, widget)
        return widget

    def _line(self, column: str) -> QLineEdit:
        return self._row(sentence(word(f"field.{column}", self.session.language)), QLineEdit(self.content))

    def _combo(self, column: str, choices: tuple[tuple[str, str], ...], nothing: str) -> QComboBox:
        combo = self._row(sentence(word(f"field.{column}", self.session.language)), QComboBox(self.content))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(16)
        combo.addItem(nothing, "")
        for code, title in choices:
            combo.addItem(title, code)
        return combo

    # ------------------------------------------------------------------ reading
    def read(self) -> None:
        """Read the record; what was entered is replaced."""
        facility, language = self.facility, self.session.language

        def question(store: Store, job: Job) -> Record:
            from ..layers.register import read_record

            return read_record(store, facility, language)

        self.work(
            translate("Dock", "Reading the facility"), question, self.show_record, waiting=[self.content, self.save]
        )

    def show_record(self, record: Record) -> None:
        """Show what the register has."""
        self.record, self.position = record, record.position
        for combo, column in ((self.kind, "facility_type"), (self.owner_kind, "owner_kind")):
            code = record.values[column]
            if combo.findData(code) < 0:  # a type that the model no longer has
                combo.addItem(code, code)
            combo.setCurrentIndex(combo.findData(code))
        for line, column in (
            (self.name, "name"), (self.address, "address"), (self.owner, "owner"), (self.building, "building")
        ):  # fmt: skip
            line.setText(record.values[column])
        for code, line in self.names.items():
            line.setText(record.names.get(code, ""))
        self.remark.setPlainText(record.values["note"])
        self._show_place()
        if record.merged_into is not None:
            text = translate("Dock", "This record was merged into facility {number}; it is kept as it was.")
            self.tell(text.format(number=record.merged_into))
            self.save.setEnabled(False)
        elif record.retired_at:
            self.tell(translate("Dock", "This facility is closed. Reopen it to have it on the map again."))
        self.kind.setFocus()

    def _ask_neighbours(self) -> None:
        building, but, language = self.building.text().strip(), self.facility, self.session.language
        if not building:
            self._show_neighbours([])
            return

        def question(store: Store, job: Job) -> list[tuple[int, str, str]]:
            from ..layers.register import in_building

            return in_building(store, building, but, language)

        self.work(
            translate("Dock", "Reading the building"), question, self._show_neighbours, key="building", keeps_note=True
        )

    def _show_neighbours(self, found: list[tuple[int, str, str]]) -> None:
        names = "; ".join(f"{name} ({kind})" for _, name, kind in found)
        text = translate("Dock", "Also in this building: {facilities}.").format(facilities=names)
        self.neighbours.setText(text if found else "")
        self.neighbours.setVisible(bool(found))

    # ------------------------------------------------------------------ its place
    def _pick(self, wanted: bool) -> None:
        if self._tool is not None:
            (self._tool.take if wanted else self._tool.put_back)()

    def _picked(self, point: QgsPointXY) -> None:
        self._move_to(self.session.layers.degrees(point))
        self.pick.setChecked(False)

    def _move_to(self, position: Position | None) -> None:
        if position is not None:
            self.position = position
            self._show_place()
            self.activateWindow()

    def _show_place(self) -> None:
        if self.position is None:
            self.place.setText(translate("Dock", "It has no place on the map yet."))
            return
        spot = f"{self.position[1]:.5f}, {self.position[0]:.5f}"
        text = translate("Dock", "Place: {place}.")
        if self.record is not None and self.position != self.record.position:
            text = translate("Dock", "New place: {place}.")
        elif self.record is not None and self.record.district:
            spot = f"{spot} ({self.record.district})"
        self.place.setText(text.format(place=spot))

    # ------------------------------------------------------------------ writing
    def values(self) -> dict[str, str]:
        """What was entered, by column."""
        return {
            "facility_type": self.kind.currentData(),
            "name": self.name.text(),
            "address": self.address.text(),
            "owner_kind": self.owner_kind.currentData(),
            "owner": self.owner.text(),
            "building": self.building.text(),
            "note": self.remark.toPlainText(),
        }

    def _save(self) -> None:
        values, names = self.values(), {code: line.text() for code, line in self.names.items()}
        by, language, position = person(), self.session.language, self.position
        if self.record is None:
            self._create(values, names, position, by, language)
            return
        record = self.record
        moved = position if position != record.position else None

        def act(store: Store) -> str:
            from ..layers.register import save_facility

            save_facility(store, record.facility, record.version, values, names, by, moved)
            return names.get(language) or values["name"] or values["address"]

        def back(store: Store) -> str:
            from ..layers.queries import set_place
            from ..layers.register import read_record, save_facility

            now = read_record(store, record.facility, language)
            emptied = dict.fromkeys(set(now.names) - set(record.names), "")
            save_facility(
                store, record.facility, now.version, record.values, {**record.names, **emptied}, by, record.position
            )
            if record.position is None and moved is not None:
                set_place(store, record.facility, None, language, by)
            return translate("Dock", "{name} is as it was before.").format(name=record.title(language))

        self.carry_out(
            translate("Dock", "Saving the facility"),
            act,
            lambda name: translate("Dock", "{name} was saved.").format(name=name),
            lambda _: back,
            waiting=[self.save],
        )

    def _create(
        self, values: dict[str, str], names: dict[str, str], position: Position | None, by: str, language: str
    ) -> None:
        session = self.session

        def act(store: Store) -> int:
            from ..layers.register import create_facility

            return create_facility(store, values, names, position, by)

        def done(facility: int) -> str:
            session.go_to_facility(facility)
            name = names.get(language) or values["name"] or values["address"]
            return translate("Dock", "{name} is in the register now.").format(name=name)

        def back(facility: int):
            def taken_back(store: Store) -> str:
                from ..layers.register import retire

                reason = translate("Dock", "Entered by mistake")
                retire(store, [facility], reason, by, language)
                return translate("Dock", "The new facility was closed again; the register keeps its record.")

            return taken_back

        self.carry_out(translate("Dock", "Adding the facility"), act, done, back, waiting=[self.save])

    def release(self) -> None:
        """The map tool goes along; the canvas outlives the dialog."""
        if self._tool is not None:
            self._tool.put_back()
            self._tool.deleteLater()
            self._tool = None
        super().release()
