"""Page of the review: how far inspectors agree, for training."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton, QRadioButton, QVBoxLayout, QWidget

from .. import settings
from .flow_layout import flow
from .full_label import FullLabel
from .phrases import count_text, number_text
from .review_words import range_text, share_text, verdict_text
from .rows_table import RowsTable

if TYPE_CHECKING:
    from ..layers.agreement import AgreementLine, AgreementReport
    from ..layers.store import Store
    from .review_dialog import ReviewDialog
    from .tasks import Job

translate = QCoreApplication.translate
_WORST_FIRST = ("train", "fair", "good", "very_good", "too_few")


class AgreementPage(QWidget):
    def __init__(self, dialog: ReviewDialog) -> None:
        super().__init__(dialog)
        self.dialog = dialog
        self.report: AgreementReport | None = None
        self.what = FullLabel(
            translate(
                "Dock",
                "Some facilities are inspected twice, by different inspectors. Agreement is the share of questions "
                "with the same result. Kappa leaves out what chance alone would make equal: 1 is full agreement, 0 no "
                "more than chance. Where nearly all results are the same, kappa says little, and AC1 counts instead.",
            ),
            self,
        )
        self.head = FullLabel(parent=self)
        self.by_criterion = QRadioButton(translate("Dock", "By &question"), self)
        self.by_inspector = QRadioButton(translate("Dock", "By &inspector"), self)
        self.by_criterion.setChecked(True)
        self.by_criterion.toggled.connect(lambda _: self._show_lines())
        self.table = RowsTable(translate("Dock", "Agreement by question or by inspector"), self)
        self.save = QPushButton(translate("Dock", "&Save as a table…"), self)
        self.save.setAutoDefault(False)
        self.save.setAccessibleDescription(translate("Dock", "All figures as a file for spreadsheets"))
        self.save.clicked.connect(lambda _=False: self._save())
        row = QWidget(self)
        for widget in (self.by_criterion, self.by_inspector):
            widget.setParent(row)
        flow(row)
        column = QVBoxLayout(self)
        for widget in (self.what, self.head, row):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.save)
        self.order = [self.what, self.head, self.by_criterion, self.by_inspector, self.table, self.save]

    def read(self) -> None:
        """Work out the figures anew."""
        language = self.dialog.session.language

        def question(store: Store, job: Job) -> AgreementReport:
            from ..layers.agreement import agreement_report

            return agreement_report(store, language)

        self.dialog.work(
            translate("Dock", "Comparing the inspections"), question, self.show_report, waiting=[self.save], key="agree"
        )

    def show_report(self, report: AgreementReport) -> None:
        self.report = report
        language = self.dialog.session.language
        whole = report.whole.agreement
        text = translate(
            "Dock",
            "Facilities inspected twice: {facilities}. Questions compared: {pairs}. Agreement: {share} – {verdict}.",
        )
        if not report.facilities:
            text = translate(
                "Dock", "No facility was inspected by two inspectors yet. Plan second visits in the due list."
            )
        self.head.setText(
            text.format(
                facilities=count_text(report.facilities, language),
                pairs=count_text(whole.pairs, language),
                share=share_text(whole.share, language),
                verdict=verdict_text(whole),
            )
        )
        self.save.setEnabled(bool(report.facilities))
        self._show_lines()

    def _show_lines(self) -> None:
        if self.report is None:
            return
        language = self.dialog.session.language
        people = self.by_inspector.isChecked()
        lines = sorted(
            self.report.inspectors if people else self.report.criteria,
            key=lambda line: (_WORST_FIRST.index(line.agreement.verdict), line.agreement.share),
        )
        headers = [
            translate("Dock", "Inspector") if people else translate("Dock", "Question"),
            translate("Dock", "Agreement"),
            translate("Dock", "In words"),
            translate("Dock", "Compared"),
            translate("Dock", "Kappa (95 % interval)"),
            translate("Dock", "AC1"),
            translate("Dock", "Judged better") if people else translate("Dock", "First judged better"),
            translate("Dock", "Judged worse") if people else translate("Dock", "First judged worse"),
            translate("Dock", "Only one answered"),
        ]
        self.table.show_rows(headers, [self._line(line, language) for line in lines], lines)

    def _line(self, line: AgreementLine, language: str) -> tuple[str, ...]:
        figures = line.agreement
        title = f"{line.code}: {line.title}" if not self.by_inspector.isChecked() else line.title
        return (
            title,
            share_text(figures.share, language),
            verdict_text(figures),
            count_text(figures.pairs, language),
            range_text(figures.kappa, figures.kappa_low, figures.kappa_high, language),
            number_text(figures.ac1, language) if figures.ac1 == figures.ac1 else "–",
            count_text(figures.higher, language),
            count_text(figures.lower, language),
            count_text(line.only_one_knew, language),
        )

    def _save(self) -> None:
        title = translate("Dock", "Save the table")
        start = str(Path(settings.LAST_FOLDER.get()) / "agreement.csv")
        path, _ = QFileDialog.getSaveFileName(self, title, start, "CSV (*.csv)")
        if path:
            self.write_file(path)

    def write_file(self, path: str) -> None:
        """Write the figures as a table, in the background."""
        report, target = self.report, path if path.lower().endswith(".csv") else f"{path}.csv"
        words = {line.agreement.verdict: verdict_text(line.agreement) for line in self._all()}

        def act(store: Store, job: Job) -> str:
            from ..layers.agreement import write_agreement

            write_agreement(report, target, words.get)
            return target

        def done(written: str) -> None:
            self.dialog.tell(translate("Dock", "{file} was written.").format(file=written))

        self.dialog.work(translate("Dock", "Writing the table"), act, done, waiting=[self.save], key="table")

    def _all(self) -> list[AgreementLine]:
        report = self.report
        return [report.whole, *report.criteria, *report.inspectors] if report is not None else []
