"""Pages of the due list: what is due, what is planned, and the inspectors."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import settings
from ..layers.words import word
from .flow_layout import flow
from .full_label import FullLabel
from .phrases import count_text, date_text
from .rows_table import RowsTable

if TYPE_CHECKING:
    from ..layers.store import Store
    from ..layers.visit_list import InspectorLine, Stop, StopList
    from .due_dialog import DueDialog, Overview
    from .tasks import Job

translate = QCoreApplication.translate
NARROWEST = 14
"""Letters of a list of choices."""


def day(text: str, language: str) -> str:
    """A day of the store (2026-11-23) as the reader writes it."""
    return date_text(f"{text}T12:00:00", language) if text else ""


class ListPage(QWidget):
    """A page with choices above a list, and buttons below it."""

    def __init__(self, dialog: DueDialog, name: str) -> None:
        super().__init__(dialog)
        self.dialog = dialog
        self.language = dialog.session.language
        self.column = QVBoxLayout(self)
        self._choices = QGridLayout()
        self.note = FullLabel(parent=self)
        self.table = RowsTable(name, self)
        self._buttons = QWidget(self)
        self.column.addLayout(self._choices)
        self.column.addWidget(self.note)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._buttons)
        self.order: list[QWidget] = [self.note, self.table]
        self.table.chosen_changed.connect(self.show_buttons)

    def add_choice(self, text: str, name: str) -> QComboBox:
        """A list of choices with its label above the table; another choice reads the page anew."""
        label, combo = QLabel(text, self), QComboBox(self)
        label.setBuddy(combo)
        combo.setAccessibleName(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(NARROWEST)
        column = self._choices.columnCount()
        self._choices.addWidget(label, 0, column)
        self._choices.addWidget(combo, 1, column)
        self._choices.setColumnStretch(column, 1)
        self.order.insert(self.order.index(self.note), combo)
        combo.currentIndexChanged.connect(lambda _: self.read())
        return combo

    def add_button(self, text: str, act: Any, hint: str) -> QPushButton:
        button = QPushButton(text, self._buttons)
        button.setAutoDefault(False)
        button.setToolTip(hint)
        button.setAccessibleDescription(hint)
        button.clicked.connect(lambda _=False: act())
        self.order.append(button)
        return button

    def finish(self) -> None:
        flow(self._buttons)

    # What a page does; a subclass says how.
    def show_overview(self, overview: Overview) -> None:
        """What is known of the city now."""

    def read(self) -> None:
        """Read the list anew."""

    def show_buttons(self) -> None:
        """Other rows are chosen."""


def fill(combo: QComboBox, choices: Sequence[tuple[str, object]]) -> None:
    """Other choices; the one that was chosen stays, where it is among them."""
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for text, value in choices:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(combo.findData(chosen), 0))
    combo.blockSignals(False)


class _StopPage(ListPage):
    """A list of facilities that can be inspected and shown on the map."""

    def __init__(self, dialog: DueDialog, name: str) -> None:
        super().__init__(dialog, name)
        self.inspect = self.add_button(
            translate("Dock", "&Inspect…"),
            self._inspect,
            translate("Dock", "Enter the inspection of the chosen facility"),
        )
        self.on_map = self.add_button(
            translate("Dock", "Show on the &map"),
            lambda: dialog.show_on_map(self.chosen_or_all()),
            translate("Dock", "Select the chosen facilities on the map, or all that are listed"),
        )
        self.table.opened.connect(lambda stop: dialog.session.go_to_facility(stop.facility))

    def _inspect(self) -> None:
        if self.table.chosen():
            self.dialog.inspect(self.table.chosen()[0])

    def chosen_or_all(self) -> list[Stop]:
        return self.table.chosen() or self.table.things()

    def show_buttons(self) -> None:
        overview = self.dialog.overview
        self.inspect.setVisible(overview is None or "inspect" in overview.allowed)
        self.inspect.setEnabled(len(self.table.chosen()) == 1)
        self.on_map.setEnabled(bool(self.table.things()))

    def say(self, found: StopList, some: str, none: str) -> None:
        """How many there are, and whether all are listed."""
        text = some.format(count=count_text(found.count, self.language)) if found.items else none
        if found.count > len(found.items):
            more = translate("Dock", "The first {count} are listed; choose above to see others.")
            text += " " + more.format(count=count_text(len(found.items), self.language))
        self.note.setText(text)


class DuePage(_StopPage):
    """What is due and not planned yet."""

    def __init__(self, dialog: DueDialog) -> None:
        super().__init__(dialog, translate("Dock", "Facilities that are due"))
        self.district = self.add_choice(translate("Dock", "Dis&trict"), translate("Dock", "District of what is due"))
        self.until = self.add_choice(translate("Dock", "&Until"), translate("Dock", "Until when it is due"))
        fill(
            self.until,
            [
                (translate("Dock", "overdue"), -1),
                (translate("Dock", "within 3 months"), 91),
                (translate("Dock", "within a year"), 365),
            ],
        )
        self.finish()
        self.show_buttons()

    def show_overview(self, overview: Overview) -> None:
        choices = [(translate("Dock", "All districts"), -1)]
        for each in overview.counts:
            text = translate("Dock", "{district}: {overdue} overdue, {soon} soon").format(
                district=each.name or translate("Dock", "In no district"),
                overdue=count_text(each.overdue, self.language),
                soon=count_text(each.soon, self.language),
            )
            choices.append((text, each.district))
        fill(self.district, choices)
        self.show_buttons()

    def read(self) -> None:
        if self.dialog.overview is None:
            return
        until = date.today() + timedelta(days=self.until.currentData())
        district, language = self.district.currentData(), self.language

        def question(store: Store, job: Job) -> StopList:
            from ..layers.visit_list import due_list

            return due_list(store, language, until, () if district in (None, -1) else (district,))

        self.dialog.work(translate("Dock", "Reading what is due"), question, self.show_list, key="due")

    def show_list(self, found: StopList) -> None:
        from ..reports.due_words import reasons_text

        language = self.language
        headers = [
            translate("Dock", "Due"),
            translate("Dock", "Facility"),
            translate("Dock", "Type"),
            translate("Dock", "Address"),
            translate("Dock", "District"),
            translate("Dock", "Why"),
        ]
        rows = [
            (day(stop.due, language), stop.name or word("tip.no_name", language), stop.facility_type, stop.address,
             stop.district, reasons_text(stop.reasons, language))
            for stop in found.items
        ]  # fmt: skip
        self.table.show_rows(headers, rows, found.items)
        self.say(
            found,
            translate("Dock", "Not planned yet: {count}."),
            translate("Dock", "Nothing is due here that is not planned."),
        )


class PlannedPage(_StopPage):
    """Visits that are planned and not done."""

    def __init__(self, dialog: DueDialog) -> None:
        super().__init__(dialog, translate("Dock", "Planned visits"))
        self.who = self.add_choice(translate("Dock", "Inspect&or"), translate("Dock", "Whose visits are listed"))
        self.when = self.add_choice(translate("Dock", "&Weeks"), translate("Dock", "Weeks whose visits are listed"))
        fill(
            self.when,
            [
                (translate("Dock", "this week and before"), 0),
                (translate("Dock", "to the next week"), 1),
                (translate("Dock", "4 weeks"), 3),
                (translate("Dock", "all weeks"), 520),
            ],
        )
        self.when.setCurrentIndex(1)
        self.cancel = self.add_button(
            translate("Dock", "&Cancel visit"),
            self._cancel,
            translate("Dock", "Take the chosen visits off the plan; the facilities stay due"),
        )
        self.as_layer = self.add_button(
            translate("Dock", "Add as a la&yer"),
            self._add_layer,
            translate("Dock", "Put the listed visits on the map as numbers in their order, a layer of its own"),
        )
        self.calendar = self.add_button(
            translate("Dock", "C&alendar…"),
            lambda: self._write("ics"),
            translate("Dock", "Write the listed visits as a file for calendar programs"),
        )
        self.sheet = self.add_button(
            translate("Dock", "Prin&t…"),
            lambda: self._write("pdf"),
            translate("Dock", "Write the listed visits as sheets to print"),
        )
        self.finish()
        self._is_new = True
        self.show_buttons()

    def show_overview(self, overview: Overview) -> None:
        own = [line for line in overview.inspectors if line.key in overview.own]
        others = [line for line in overview.inspectors if line.planned or line.key in overview.own]
        choices: list[tuple[str, object]] = [(translate("Dock", "everybody"), None)]
        choices += [
            (translate("Dock", "{name} ({count})").format(name=line.name, count=line.planned), line.key)
            for line in others
        ]
        fill(self.who, choices)
        if self._is_new and own:
            self.who.setCurrentIndex(self.who.findData(own[0].key))
        self._is_new = False
        self.show_buttons()

    def read(self) -> None:
        if self.dialog.overview is None:
            return
        today = date.today()
        until = today - timedelta(days=today.weekday()) + timedelta(weeks=self.when.currentData())
        who, language = self.who.currentData(), self.language

        def question(store: Store, job: Job) -> StopList:
            from ..layers.visit_list import planned_list

            return planned_list(store, language, today, until, inspectors=() if who is None else (who,))

        self.dialog.work(translate("Dock", "Reading the visits"), question, self.show_list, key="planned")

    def show_list(self, found: StopList) -> None:
        language = self.language
        headers = [
            translate("Dock", "Week from"),
            translate("Dock", "Inspector"),
            translate("Dock", "No."),
            translate("Dock", "Facility"),
            translate("Dock", "Address"),
            translate("Dock", "Purpose"),
            translate("Dock", "Due"),
        ]
        rows = [
            (day(stop.week, language), stop.inspector_name, str(stop.position),
             stop.name or word("tip.no_name", language), stop.address, word(f"visit.purpose.{stop.purpose}", language),
             day(stop.due, language))
            for stop in found.items
        ]  # fmt: skip
        self.table.show_rows(headers, rows, found.items)
        self.say(
            found, translate("Dock", "Visits: {count}."), translate("Dock", "No visit is planned for these weeks.")
        )

    def show_buttons(self) -> None:
        super().show_buttons()
        if not hasattr(self, "sheet"):
            return
        overview = self.dialog.overview
        self.cancel.setVisible(overview is None or "plan_visits" in overview.allowed)
        self.cancel.setEnabled(bool(self.table.chosen()))
        for button in (self.as_layer, self.calendar, self.sheet):
            button.setEnabled(bool(self.table.things()))

    def _cancel(self) -> None:
        visits = [stop.visit for stop in self.table.chosen()]

        def act(store: Store, job: Job) -> int:
            from ..layers.visit_plan import cancel_visits

            return cancel_visits(store, visits)

        def done(count: int) -> None:
            self.dialog.session.content_changed.emit()
            text = translate("Dock", "Visits taken off the plan: {count}.")
            self.dialog.tell(text.format(count=count_text(count, self.language)))

        self.dialog.work(translate("Dock", "Cancelling visits"), act, done, writes=True, waiting=[self.cancel])

    def _add_layer(self) -> None:
        from qgis.core import QgsProject

        from ..layers.visit_layer import visit_layer

        stops = self.table.things()
        people = {stop.inspector_name for stop in stops}
        who = people.pop() if len(people) == 1 else translate("Dock", "everybody")
        title = translate("Dock", "Visits: {who}").format(who=f"{who}, {day(stops[0].week, self.language)}")
        layer = visit_layer(stops, title, self.language)
        QgsProject.instance().addMapLayer(layer)
        self.dialog.show_on_map(stops)
        self.dialog.tell(translate("Dock", "The layer “{name}” was added to the project.").format(name=title))

    def _write(self, kind: str) -> None:
        stops, language = self.table.things(), self.language
        title = translate("Dock", "Save the calendar") if kind == "ics" else translate("Dock", "Save the sheets")
        wanted = "iCalendar (*.ics)" if kind == "ics" else "PDF (*.pdf)"
        start = str(Path(settings.LAST_FOLDER.get()) / f"visits.{kind}")
        path, _ = QFileDialog.getSaveFileName(self, title, start, wanted)
        if path:
            self.write_file(Path(path), stops, kind, language)

    def write_file(self, path: Path, stops: Sequence[Stop], kind: str, language: str) -> None:
        """Write the visits into a file, in the background."""
        target = path if path.suffix.lower() == f".{kind}" else path.with_name(f"{path.name}.{kind}")
        settings.LAST_FOLDER.set(str(target.parent))
        city = self.dialog.session.city.title if self.dialog.session.city is not None else ""

        def act(store: Store, job: Job) -> Path:
            from ..reports.visit_calendar import write_calendar
            from ..reports.visit_sheet import write_sheet

            if kind == "ics":
                write_calendar(stops, target, word("visit.calendar", language, city=city), language)
            else:
                write_sheet(stops, target, city, language)
            return target

        def done(written: Path) -> None:
            self.dialog.tell(translate("Dock", "{file} was written.").format(file=written))

        self.dialog.work(
            translate("Dock", "Writing the visits"), act, done, waiting=[self.calendar, self.sheet], key="file"
        )


class InspectorsPage(ListPage):
    """Who inspects, and how long each certificate is valid."""

    def __init__(self, dialog: DueDialog) -> None:
        super().__init__(dialog, translate("Dock", "Inspectors"))
        self.finish()

    def show_overview(self, overview: Overview) -> None:
        language, today = self.language, date.today()
        names = dict(self.dialog.districts())
        headers = [
            translate("Dock", "Inspector"),
            translate("Dock", "Certificate"),
            translate("Dock", "Valid until"),
            translate("Dock", "Remark"),
            translate("Dock", "Home district"),
            translate("Dock", "Visits planned"),
        ]
        lines = sorted(overview.inspectors, key=lambda line: (line.valid_until or "9999", line.name.casefold()))
        rows = [
            (line.name, line.certificate, day(line.valid_until, language),
             self._remark(line, overview.certificate_days, today),
             names.get(line.district, "") if line.district else translate("Dock", "anywhere"),
             count_text(line.planned, language))
            for line in lines
        ]  # fmt: skip
        self.table.show_rows(headers, rows, lines)
        ending = sum(line.ends_within(overview.certificate_days, today) for line in lines)
        text = translate("Dock", "Certificates that have ended or end within {days} days: {count}.")
        self.note.setText(text.format(days=overview.certificate_days, count=ending))

    def _remark(self, line: InspectorLine, days: int, today: date) -> str:
        remarks = []
        if line.has_ended(today):
            remarks.append(translate("Dock", "✕ ended"))
        elif line.ends_within(days, today):
            remarks.append(translate("Dock", "⚠ ends soon"))
        if line.after_end:
            text = translate("Dock", "{count} visits are planned for later")
            remarks.append(text.format(count=count_text(line.after_end, self.language)))
        return "; ".join(remarks)
