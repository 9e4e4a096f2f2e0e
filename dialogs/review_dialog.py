"""Review: submitted inspections that wait for somebody else to look at them, and what each would change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QByteArray, QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QImage, QTextDocument
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..layers.words import word
from .agreement_page import AgreementPage
from .due_pages import fill
from .full_label import FullLabel
from .phrases import count_text, date_text
from .record_dialog import RecordDialog
from .review_words import case_html, photo_text
from .rows_table import RowsTable

if TYPE_CHECKING:
    from ..layers.review import Case, Waiting
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
AGES = (0, 7, 30)
"""Days that an inspection has waited at least."""
REASON_LINES = 3


def open_review(session: CitySession, parent: QWidget) -> ReviewDialog:
    """Show what waits for a review."""
    dialog = ReviewDialog(session, parent)
    dialog.show()
    return dialog


@dataclass(frozen=True)
class Waits:
    lines: Sequence[Waiting]
    four_eyes: bool
    may_switch: bool


class ReviewDialog(RecordDialog):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "review")
        self.setWindowTitle(translate("Dock", "Review"))
        self.lines: list[Waiting] = []
        self.case: Case | None = None
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(translate("Dock", "Pages"))
        self.agreement = AgreementPage(self)
        self.tabs.addTab(self._waiting_page(), translate("Dock", "&Waiting"))
        self.tabs.addTab(self.agreement, translate("Dock", "A&greement of inspectors"))
        self.column.addWidget(self.tabs, 1)
        self.verify = self.add_act(
            translate("Dock", "&Verify"),
            self._verify,
            translate("Dock", "The chosen inspections set the official status from now on"),
        )
        self.reject_chosen = self.add_act(
            translate("Dock", "Send &back"),
            self._reject,
            translate("Dock", "The chosen inspections go back to their inspectors, with the reason"),
        )
        self.photos = self.add_act(
            translate("Dock", "&Photos…"),
            self.show_photos,
            translate("Dock", "The photos of the chosen inspection, one at a time"),
        )
        self.add_close()
        self.finish_layout([self.tabs, *self._order, *self.agreement.order])
        self.tabs.currentChanged.connect(lambda _: self._page_changed())
        session.content_changed.connect(self.read)
        letters, lines = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        room = self.screen().availableSize()
        self.resize(min(150 * letters, room.width() - 40), min(46 * lines, room.height() - 60))
        self._show_buttons()
        self.read()

    def _waiting_page(self) -> QWidget:
        page = QWidget(self)
        self.head = FullLabel(parent=page)
        self.district, self.who, self.age = (QComboBox(page) for _ in range(3))
        choices = QGridLayout()
        for text, combo, name in (
            (translate("Dock", "Dis&trict"), self.district, translate("Dock", "District of what waits")),
            (translate("Dock", "Inspect&or"), self.who, translate("Dock", "Who inspected")),
            (translate("Dock", "Waiting &since"), self.age, translate("Dock", "For how long it has waited at least")),
        ):
            label = QLabel(text, page)
            label.setBuddy(combo)
            combo.setAccessibleName(name)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
            combo.currentIndexChanged.connect(lambda _: self._show_lines())
            column = choices.columnCount()
            choices.addWidget(label, 0, column)
            choices.addWidget(combo, 1, column)
            choices.setColumnStretch(column, 1)
        fill(
            self.age,
            [
                (translate("Dock", "any time"), AGES[0]),
                (translate("Dock", "a week or longer"), AGES[1]),
                (translate("Dock", "a month or longer"), AGES[2]),
            ],
        )
        self.table = RowsTable(translate("Dock", "Inspections that wait for a review"), page)
        self.table.chosen_changed.connect(self._chosen)
        self.table.opened.connect(lambda line: self.session.go_to_facility(line.facility))
        self.view = QTextBrowser(page)
        self.view.setAccessibleName(translate("Dock", "What the chosen inspection says and would change"))
        self.view.setTabChangesFocus(True)
        self.view.setOpenLinks(False)
        self.view.anchorClicked.connect(self._open_photo)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, page)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.view)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        self.splitter.setChildrenCollapsible(False)
        self.reason = QPlainTextEdit(page)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(REASON_LINES * self.fontMetrics().height() + 12)
        self.reason.setAccessibleName(translate("Dock", "Reason for sending back"))
        reason_label = QLabel(translate("Dock", "&Reason, if it goes back"), page)
        reason_label.setBuddy(self.reason)
        self.four_eyes = QCheckBox(translate("Dock", "&Nobody reviews an inspection of their own"), page)
        self.four_eyes.clicked.connect(self._switch_four_eyes)
        self.four_eyes.setVisible(False)
        column = QVBoxLayout(page)
        column.addWidget(self.head)
        column.addLayout(choices)
        column.addWidget(self.splitter, 1)
        for widget in (reason_label, self.reason, self.four_eyes):
            column.addWidget(widget)
        self._order = [self.head, self.district, self.who, self.age, self.table, self.view, self.reason, self.four_eyes]
        return page

    # ------------------------------------------------------------------ the list
    def read(self) -> None:
        """Read anew what waits."""
        language = self.session.language

        def question(store: Store, job: Job) -> Waits:
            from ..layers.may import may
            from ..layers.review import has_four_eyes, waiting

            return Waits(waiting(store, language), has_four_eyes(store), "manage_rights" in may(store))

        self.work(translate("Dock", "Reading what waits for a review"), question, self.show_waiting, key="waiting")

    def show_waiting(self, waits: Waits) -> None:
        self.lines = list(waits.lines)
        self.four_eyes.setChecked(waits.four_eyes)
        self.four_eyes.setVisible(waits.may_switch)
        everything = translate("Dock", "everybody")
        people = sorted({line.inspector_name for line in self.lines}, key=str.casefold)
        places = sorted({line.district for line in self.lines}, key=str.casefold)
        nobody, nowhere = translate("Dock", "(not named)"), translate("Dock", "In no district")
        fill(self.who, [(everything, None), *((name or nobody, name) for name in people)])
        fill(
            self.district,
            [(translate("Dock", "All districts"), None), *((name or nowhere, name) for name in places)],
        )
        self._show_lines()
        self._page_changed()

    def listed(self) -> list[Waiting]:
        """What passes the choices above the list."""
        district, who, days = self.district.currentData(), self.who.currentData(), self.age.currentData()
        return [
            line
            for line in self.lines
            if (district is None or line.district == district)
            and (who is None or line.inspector_name == who)
            and waiting_days(line) >= days
        ]

    def _show_lines(self) -> None:
        language = self.session.language
        shown = self.listed()
        headers = [
            translate("Dock", "Submitted"),
            translate("Dock", "Facility"),
            translate("Dock", "Inspector"),
            translate("Dock", "District"),
            translate("Dock", "Remark"),
        ]
        rows = [
            (date_text(line.submitted_at, language), line.name or line.address or word("tip.no_name", language),
             line.inspector_name, line.district, remark_text(line))
            for line in shown
        ]  # fmt: skip
        self.table.show_rows(headers, rows, shown)
        if shown and not self.table.chosen():
            self.table.selectRow(0)
        text = translate("Dock", "Waiting: {count}. Listed: {listed}.").format(
            count=count_text(len(self.lines), language), listed=count_text(len(shown), language)
        )
        own = sum(line.own for line in shown)
        if own:
            text += " " + translate("Dock", "Your own, for somebody else to review: {count}.").format(count=own)
        self.head.setText(text if self.lines else translate("Dock", "No inspection waits for a review."))
        self._chosen()

    # ------------------------------------------------------------------ one of them
    def _chosen(self) -> None:
        self._show_buttons()
        chosen = self.table.chosen()
        if len(chosen) != 1:
            self.case = None
            text = translate("Dock", "Chosen: {count}. Choose one to see what it says.") if chosen else ""
            self.view.setPlainText(text.format(count=len(chosen)))
            return
        inspection, language = chosen[0].inspection, self.session.language
        if self.case is not None and self.case.head.inspection == inspection:
            return

        def question(store: Store, job: Job) -> tuple[Case, list[tuple[str, str]]]:
            from ..layers.finding_words import finding_words
            from ..layers.model_store import stored_model
            from ..layers.review import read_case

            case = read_case(store, inspection, language)
            words = finding_words(store, stored_model(store), language, translate)
            found = [
                (words.severity(each.severity), words.message(each.rule, each.criterion, each.details))
                for each in case.findings
            ]
            return case, found

        self.work(
            translate("Dock", "Reading the inspection"), question, lambda found: self.show_case(*found), key="case"
        )
        self._show_buttons()

    def show_case(self, case: Case, findings: Sequence[tuple[str, str]]) -> None:
        """Show what one inspection says."""
        self.case = case
        document = self.view.document()
        for photo in case.photos:
            image = QImage.fromData(QByteArray(photo.thumbnail)) if photo.thumbnail else QImage()
            if not image.isNull():
                document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"photo:{photo.uuid}"), image)
        self.view.setHtml(case_html(case, findings, self.session.language))

    def _open_photo(self, url: QUrl) -> None:
        self.show_photos(url.path() or url.toString().partition(":")[2])

    def show_photos(self, first: str = "") -> None:
        """Show the photos of the chosen inspection in a window of their own."""
        from .photo_view import open_photos

        if self.case is not None and self.case.photos:
            language = self.session.language
            photos = [(photo.uuid, photo_text(photo, language)) for photo in self.case.photos]
            self.photo = open_photos(self, photos, first)

    def _show_buttons(self) -> None:
        chosen = self.table.chosen()
        own = self.four_eyes.isChecked() and any(line.own for line in chosen)
        is_here = self.tabs.currentIndex() == 0
        self.photos.setVisible(is_here)
        self.photos.setEnabled(len(chosen) == 1 and chosen[0].photos > 0)
        for button in (self.verify, self.reject_chosen):
            button.setVisible(is_here)
            button.setEnabled(bool(chosen) and not own)
        self.tell(
            translate("Dock", "An inspection of your own is among the chosen: somebody else reviews it.") if own else ""
        )

    def _page_changed(self) -> None:
        self._show_buttons()
        if self.tabs.currentIndex() == 1:
            self.agreement.read()

    # ------------------------------------------------------------------ verdicts
    def _verify(self) -> None:
        keys = [line.inspection for line in self.table.chosen()]

        def act(store: Store, job: Job) -> int:
            from ..layers.review import verify

            return verify(store, keys, job.progress)

        self._judge(translate("Dock", "Verifying"), act, translate("Dock", "Verified: {count}."))

    def _reject(self) -> None:
        keys, reason = [line.inspection for line in self.table.chosen()], self.reason.toPlainText()
        if not reason.strip():
            from ..layers.review import ReasonMissing

            self.failed(ReasonMissing())
            self.reason.setFocus()
            return

        def act(store: Store, job: Job) -> int:
            from ..layers.review import reject

            return reject(store, keys, reason, job.progress)

        self._judge(translate("Dock", "Sending back"), act, translate("Dock", "Sent back: {count}."))

    def _judge(self, title: str, act: object, said: str) -> None:
        def done(count: int) -> None:
            self.reason.setPlainText("")
            self.case = None
            self.session.read_again()
            self.session.messages.done(said.format(count=count_text(count, self.session.language)))

        self.work(title, act, done, writes=True, waiting=[self.verify, self.reject_chosen])

    def _switch_four_eyes(self, wanted: bool) -> None:
        def act(store: Store, job: Job) -> None:
            from ..layers.review import set_four_eyes

            set_four_eyes(store, wanted)

        def done(_: object) -> None:
            self._show_buttons()

        self.work(translate("Dock", "Saving the setting"), act, done, writes=True, key="four eyes")


def waiting_days(line: Waiting) -> int:
    """How long an inspection has waited."""
    if not line.submitted_at:
        return 0
    since = datetime.fromisoformat(line.submitted_at[:19].replace(" ", "T")).replace(tzinfo=timezone.utc)
    return (datetime.now(timezone.utc) - since).days


def remark_text(line: Waiting) -> str:
    """What is special about an inspection that waits."""
    remarks = []
    if line.own:
        remarks.append(translate("Dock", "your own"))
    if line.is_second:
        remarks.append(translate("Dock", "second inspection, to compare"))
    if line.mode == "quick":
        remarks.append(translate("Dock", "decisive questions only"))
    if line.photos:
        remarks.append(translate("Dock", "photos: {count}").format(count=line.photos))
    return "; ".join(remarks)
