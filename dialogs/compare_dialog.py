"""Two inspections of a facility side by side: every question with both answers, the requirement, the result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLabel,
    QRadioButton,
    QTableView,
    QWidget,
)

from ..layers.words import sentence, word
from .findings import in_centimetres, limit_text
from .panels import readable
from .phrases import date_text, quantity_text
from .record_dialog import RecordDialog
from .rows_model import RowsModel, dense

if TYPE_CHECKING:
    from ..layers.history import History, InspectionChoice
    from ..layers.inspection_comparison import Answered, ComparedRow, Comparison
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
NOTHING = "–"


def outcome_title(code: str) -> str:
    """What an answer means for the requirement."""
    return {
        "pass": translate("Dock", "met"),
        "partial": translate("Dock", "met in part"),
        "fail": translate("Dock", "not met"),
        "unknown": translate("Dock", "not known"),
        "not_applicable": translate("Dock", "does not apply"),
    }.get(code, "")


def answer_text(row: ComparedRow, answered: Answered | None, language: str) -> str:
    """What an inspection says to a question, with its note below."""
    if answered is None:
        return NOTHING
    if answered.number is not None:
        small = row.criterion is not None and in_centimetres(row.criterion, None)
        text = quantity_text(answered.number, row.unit, language, small)
    elif answered.text in row.option_titles:
        text = row.option_titles[answered.text]
    else:
        text = sentence(word(f"answer.{answered.text}", language)) if answered.text else ""
    return f"{text}\n{answered.note}" if answered.note else text


class CompareDialog(RecordDialog):
    def __init__(self, session: CitySession, history: History, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "compareInspections")
        self.setWindowTitle(translate("Dock", "Compare two inspections"))
        self.comparison: Comparison | None = None
        self.head = QLabel(history.title, self)
        self.head.setWordWrap(True)
        readable(self.head)
        self.first, self.second = QComboBox(self), QComboBox(self)
        grid = QGridLayout()
        for row, (text, combo, name, chosen) in enumerate(
            (
                (translate("Dock", "&Before"), self.first, translate("Dock", "First inspection"), 1),
                (translate("Dock", "&After"), self.second, translate("Dock", "Second inspection"), 0),
            )
        ):
            label = QLabel(text, self)
            label.setBuddy(combo)
            combo.setAccessibleName(name)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(24)
            for choice in history.inspections:
                combo.addItem(self._choice_text(choice), choice.inspection)
            combo.setCurrentIndex(chosen)
            combo.currentIndexChanged.connect(lambda _: self.read())
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1)
        grid.setColumnStretch(1, 1)
        self.differences = QRadioButton(translate("Dock", "Only &differences"), self)
        self.everything = QRadioButton(translate("Dock", "A&ll answers"), self)
        self.differences.setChecked(True)
        group = QButtonGroup(self)
        for place, button in enumerate((self.differences, self.everything)):
            group.addButton(button)
            grid.addWidget(button, 2, place)
        self.differences.toggled.connect(lambda _: self._show_rows())
        self.rows, self.table = RowsModel(self), QTableView(self)
        self.table.setModel(self.rows)
        self.table.setAccessibleName(translate("Dock", "Answers of both inspections"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        dense(self.table)
        self.column.addWidget(self.head)
        self.column.addLayout(grid)
        self.column.addWidget(self.table, 1)
        self.add_close()
        self.finish_layout([self.head, self.first, self.second, self.differences, self.everything, self.table])
        letters = self.fontMetrics().averageCharWidth()
        room = self.screen().availableSize()
        self.resize(min(125 * letters, room.width() - 40), min(40 * self.fontMetrics().height(), room.height() - 60))
        self.read()

    def _choice_text(self, choice: InspectionChoice) -> str:
        language = self.session.language
        parts = [
            date_text(choice.inspected_at, language),
            word(f"basis.{choice.basis}", language),
            word(f"state.{choice.state}", language),
            choice.inspector,
        ]
        return ", ".join(part for part in parts if part)

    def read(self) -> None:
        """Compare what is chosen now."""
        first, second, language = self.first.currentData(), self.second.currentData(), self.session.language
        if first == second:
            self.comparison = None
            self.rows.show([], [], [])
            self.tell(translate("Dock", "Choose two different inspections."))
            return

        def question(store: Store, job: Job) -> Comparison:
            from ..layers.history import compare

            return compare(store, first, second, language)

        self.work(translate("Dock", "Comparing the inspections"), question, self.show_comparison, key="compare")

    def show_comparison(self, comparison: Comparison) -> None:
        """Show what was found."""
        self.comparison = comparison
        self._show_rows()

    def _show_rows(self) -> None:
        comparison, language = self.comparison, self.session.language
        if comparison is None:
            return
        headers = [
            word("field.criterion", language),
            date_text(comparison.first.inspected_at, language),
            date_text(comparison.second.inspected_at, language),
            translate("Dock", "Requirement"),
            translate("Dock", "Result"),
        ]
        shown = [row for row in comparison.rows if self.everything.isChecked() or row.differs or row.outcome_changed]
        self.rows.show(headers, [self._line(row) for row in shown], shown)
        self._arrange()
        text = translate("Dock", "Different answers: {count}. Requirements with another result: {changed}.")
        self.tell(text.format(count=comparison.differing, changed=comparison.outcomes_changed))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The question takes the room that the other columns leave."""
        letters = self.table.fontMetrics().averageCharWidth()
        widths = [width * letters for width in (14, 14, 16, 22)]
        for column, width in enumerate(widths, 1):
            self.table.setColumnWidth(column, width)
        self.table.setColumnWidth(0, max(30 * letters, self.table.viewport().width() - sum(widths)))
        self.table.resizeRowsToContents()

    def _line(self, row: ComparedRow) -> tuple[str, ...]:
        language = self.session.language
        title = row.title if not row.zone else f"{row.zone}: {row.title}"
        if row.instance:
            title += f" ({row.instance})"
        return (
            title,
            answer_text(row, row.first, language),
            answer_text(row, row.second, language),
            limit_text(row.criterion, language) if row.criterion is not None else "",
            self._result(row),
        )

    def _result(self, row: ComparedRow) -> str:
        before, after = (outcome_title(code) for code in row.outcomes)
        if not (before or after):
            return ""
        if row.outcome_changed:
            text = translate("Dock", "≠ changed: {before} → {after}")
            return text.format(before=before or NOTHING, after=after or NOTHING)
        return after
