"""Page of the due list: planning visits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QDate, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDateEdit, QFormLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from .check_combo import CheckCombo
from .full_label import FullLabel
from .phrases import count_text, locale
from .record_dialog import person

if TYPE_CHECKING:
    from ..layers.store import Store
    from ..layers.visit_plan import VisitReport
    from .due_dialog import DueDialog, Overview
    from .tasks import Job

translate = QCoreApplication.translate


class PlanningPage(QWidget):
    """``planned``: visits were planned."""

    planned = pyqtSignal()

    def __init__(self, dialog: DueDialog) -> None:
        super().__init__(dialog)
        from ..layers.visit_plan import CAPACITY, MOST_VISITS, MOST_WEEKS, WEEKS, next_monday

        self.dialog = dialog
        self.language = dialog.session.language
        self.what = FullLabel(
            translate(
                "Dock",
                "What is overdue comes first, by risk, then what comes due. Visits are spread evenly over the weeks "
                "and put into the order of a short way. What was planned and not done in time is planned again.",
            ),
            self,
        )
        self.start = QDateEdit(self)
        self.start.setCalendarPopup(True)
        self.start.setLocale(locale(self.language))
        self.start.setDisplayFormat("d MMM yyyy")
        first = next_monday(date.today())
        self.start.setDate(QDate(first.year, first.month, first.day))
        self.weeks, self.capacity = QSpinBox(self), QSpinBox(self)
        self.weeks.setRange(1, MOST_WEEKS)
        self.weeks.setValue(WEEKS)
        self.capacity.setRange(1, MOST_VISITS)
        self.capacity.setValue(CAPACITY)
        self.district = CheckCombo(
            translate("Dock", "Plan only in these districts"), translate("Dock", "All districts"), self
        )
        self.second = QCheckBox(translate("Dock", "With &second visits, to compare inspectors"), self)
        self.second.setChecked(True)
        self.anew = QCheckBox(translate("Dock", "Plan these weeks &anew: take back what is planned"), self)
        self.plan = QPushButton(translate("Dock", "Make the pla&n"), self)
        self.result = FullLabel(parent=self)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, control, name in (
            (translate("Dock", "&From the week of"), self.start, translate("Dock", "From the week of this day")),
            (translate("Dock", "&Weeks"), self.weeks, translate("Dock", "Number of weeks")),
            (
                translate("Dock", "Visits a wee&k"),
                self.capacity,
                translate("Dock", "Visits per inspector and week, at most"),
            ),
            (translate("Dock", "Dis&tricts"), self.district, ""),
        ):
            label = QLabel(text, self)
            label.setBuddy(control)
            if name:
                control.setAccessibleName(name)
            form.addRow(label, control)
        column = QVBoxLayout(self)
        column.addWidget(self.what)
        column.addLayout(form)
        for widget in (self.second, self.anew, self.plan, self.result):
            column.addWidget(widget)
        column.addStretch(1)
        self.plan.clicked.connect(lambda _=False: self._plan())
        self.order = [self.what, self.start, self.weeks, self.capacity, self.district, self.second, self.anew,
                      self.plan, self.result]  # fmt: skip
        self._listed: list[tuple[int, str]] = []

    def show_overview(self, overview: Overview) -> None:
        districts = self.dialog.districts()
        if districts != self._listed:
            self._listed = districts
            self.district.set_items(districts)

    def read(self) -> None:
        """Nothing to read: the page only asks."""

    def _plan(self) -> None:
        from ..layers.visit_plan import PlanOptions

        chosen = self.start.date()
        options = PlanOptions(
            date(chosen.year(), chosen.month(), chosen.day()),
            self.weeks.value(),
            self.capacity.value(),
            tuple(int(key) for key in self.district.values()),
            with_second=self.second.isChecked(),
            anew=self.anew.isChecked(),
        )
        by = person()

        def act(store: Store, job: Job) -> VisitReport:
            from ..layers.visit_plan import plan

            return plan(store, options, by, job.progress, job.cancelled)

        self.result.setText("")
        self.dialog.work(translate("Dock", "Planning visits"), act, self._done, writes=True, waiting=[self.plan])

    def _done(self, report: VisitReport) -> None:
        def counted(number: int) -> str:
            return count_text(number, self.language)

        lines = [
            translate("Dock", "Visits planned: {count}, of them second ones: {second}.").format(
                count=counted(report.planned), second=counted(report.by_purpose.get("second", 0))
            )
        ]
        if report.moved:
            lines.append(
                translate("Dock", "Taken back and planned again: {count}.").format(count=counted(report.moved))
            )
        if report.no_room:
            text = translate("Dock", "⚠ Due, but nobody has time: {count}. Take more weeks or more visits a week.")
            lines.append(text.format(count=counted(report.no_room)))
        if report.nobody:
            text = translate("Dock", "⚠ Due in districts to which no inspector goes: {count}.")
            lines.append(text.format(count=counted(report.nobody)))
        self.result.setText("\n".join(lines))
        if report.planned and not report.no_room and not report.nobody:
            self.planned.emit()
        else:
            self.dialog.session.content_changed.emit()
        self.dialog.tell(lines[0])
