"""Two records of one facility side by side: which one stays, which value of each field, and why; what moves along."""

from __future__ import annotations

from html import escape
from textwrap import fill
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..layers.words import FALLBACK, sentence, word, words
from .facility_search import FacilitySearch
from .panels import readable
from .record_dialog import RecordDialog, person

if TYPE_CHECKING:
    from ..layers.merging import Field, Merged, MergePlan, MergeSide, Parted
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
LETTERS = 26
"""After so many a value goes on in the next line."""
NAME, FIRST, SECOND, WHY = range(4)


def open_merge(session: CitySession, parent: QWidget, other: int | None = None) -> MergeDialog | None:
    """For the chosen facility, and ``other`` where it is known which one is the duplicate."""
    if session.facility is None:
        return None
    dialog = MergeDialog(session, session.facility, parent, other)
    dialog.show()
    return dialog


def why_text(code: str) -> str:
    """Why a value, or a record, goes before the other."""
    return {
        "only": translate("Dock", "the other has none"),
        "edited": translate("Dock", "a person edited it"),
        "edited_later": translate("Dock", "edited last"),
        "official": translate("Dock", "official source"),
        "fuller": translate("Dock", "fuller record"),
        "older": translate("Dock", "older record"),
        "same": translate("Dock", "both are the same"),
        "chosen": translate("Dock", "your choice"),
    }[code]


def moved_text(moved: dict[str, int]) -> str:
    """What moves along with a record, "" for nothing."""
    titles = {
        "inspection": translate("Dock", "inspections: {count}"),
        "work": translate("Dock", "works: {count}"),
        "photo": translate("Dock", "photos: {count}"),
        "citizen_report": translate("Dock", "reports of residents: {count}"),
        "visit": translate("Dock", "planned visits: {count}"),
    }
    return ", ".join(titles[table].format(count=count) for table, count in moved.items() if count)


def parted_text(parted: Parted, name: str, language: str) -> str:
    """What came of undoing a merge."""
    text = translate("Dock", "The merge was undone: {name} is a facility of its own again.").format(name=name)
    if parted.kept:
        more = translate("Dock", "Changed since, and kept as it is: {fields}.")
        text += " " + more.format(fields=", ".join(field_title(field, language) for field in parted.kept))
    return text


def field_title(name: str, language: str) -> str:
    if name.startswith("name_"):
        code = name[5:]
        known = f"language.{code}" in words(FALLBACK)
        return word("field.name_in", language, name=word(f"language.{code}", language) if known else code)
    return sentence(word("field.place" if name == "geom" else f"field.{name}", language))


class MergeDialog(RecordDialog):
    def __init__(
        self, session: CitySession, facility: int, parent: QWidget | None = None, other: int | None = None
    ) -> None:
        super().__init__(session, parent, "merge")
        self.facility, self.other = facility, other
        self.plan: MergePlan | None = None
        self.setWindowTitle(translate("Dock", "Merge two records of one facility"))
        self.near = QComboBox(self)
        self.near.setAccessibleName(translate("Dock", "Facilities that may be the same"))
        self.near.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.near.setMinimumContentsLength(24)
        near_label = QLabel(translate("Dock", "&Near or at the same address"), self)
        near_label.setBuddy(self.near)
        self.find = QLineEdit(self)
        self.find.setClearButtonEnabled(True)
        self.find.setAccessibleName(translate("Dock", "Find the other record"))
        self.find.setPlaceholderText(translate("Dock", "Name, address or number"))
        find_label = QLabel(translate("Dock", "or &find the other record"), self)
        find_label.setBuddy(self.find)
        self.results, self.found = QListWidget(self), QLabel(self)
        self.results.setAccessibleName(translate("Dock", "Facilities found"))
        self.results.setWordWrap(True)
        self.found.setWordWrap(True)
        readable(self.found)
        for widget in (near_label, self.near, find_label, self.find, self.results, self.found):
            self.column.addWidget(widget)
        self.search = FacilitySearch(session, self.find, self.results, self.found, "find duplicate", self)
        self.search.opened.connect(self.choose)
        self.near.activated.connect(lambda _: self.choose(self.near.currentData()))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget(scroll)
        scroll.setWidget(self.content)
        self.page: _Page | None = None
        self._pages = QVBoxLayout(self.content)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addStretch(1)
        self.column.addWidget(scroll, 1)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(translate("Dock", "Reason"))
        reason_label = QLabel(translate("Dock", "&Reason (optional)"), self)
        reason_label.setBuddy(self.reason)
        self.column.addWidget(reason_label)
        self.column.addWidget(self.reason)
        self.ok = self.add_act(translate("Dock", "&Merge"), self._merge, is_default=True)
        self.ok.setEnabled(False)
        self.add_close()
        self.finish_layout([self.near, self.find, self.results, self.found, self.reason])
        letters = self.fontMetrics()
        room = self.screen().availableSize()
        self.resize(min(125 * letters.averageCharWidth(), room.width()), min(46 * letters.height(), room.height() - 60))
        self._fill_near([])
        self._ask_near()
        if other is not None:
            self.choose(other)

    # ------------------------------------------------------------------ which two
    def _ask_near(self) -> None:
        facility, language = self.facility, self.session.language

        def question(store: Store, job: Job) -> list[tuple[int, str, str, int | None]]:
            from ..layers.merging import near_ones

            return near_ones(store, facility, language)

        self.work(translate("Dock", "Looking for duplicates"), question, self._fill_near, key="near")

    def _fill_near(self, found: list[tuple[int, str, str, int | None]]) -> None:
        self.near.clear()
        self.near.addItem(translate("Dock", "(choose)") if found else translate("Dock", "(none)"), None)
        for fid, name, address, metres in found:
            away = translate("Dock", "{distance} m away").format(distance=metres) if metres is not None else ""
            self.near.addItem(", ".join(part for part in (name, address, away) if part), fid)
        self.near.setCurrentIndex(max(self.near.findData(self.other), 0))

    def choose(self, other: int | None, survivor: int | None = None) -> None:
        """Show both records; ``survivor``: 0 or 1 where a person chose which one stays."""
        if other is None:
            return
        self.other = other
        facility, language = self.facility, self.session.language

        def question(store: Store, job: Job) -> MergePlan:
            from ..layers.merging import plan_merge

            return plan_merge(store, facility, other, language, survivor)

        self.work(translate("Dock", "Comparing the records"), question, self.show_plan, key="plan")

    # ------------------------------------------------------------------ both records
    def show_plan(self, plan: MergePlan) -> None:
        """Show what merging the two would come to."""
        chosen = self.page.choice() if self.page is not None and self._same_two(plan) else {}
        self.plan = plan
        if self.page is not None:
            self._pages.removeWidget(self.page)
            self.page.deleteLater()
        self.page = _Page(plan, self.session.language, chosen, self.content)
        self.page.survivor_chosen.connect(lambda side: self.choose(self.other, side))
        self._pages.insertWidget(0, self.page)
        self.page.show()
        before = self.found
        for widget in [*self.page.order, self.reason]:
            QWidget.setTabOrder(before, widget)
            before = widget
        self.near.setCurrentIndex(max(self.near.findData(self.other), 0))
        self.ok.setEnabled(True)
        self.tell("\n".join(warnings(plan)))

    def release(self) -> None:
        self.search.release()
        super().release()

    def _same_two(self, plan: MergePlan) -> bool:
        now = [side.facility for side in plan.sides]
        return self.plan is not None and [side.facility for side in self.plan.sides] == now

    def _merge(self) -> None:
        plan, page = self.plan, self.page
        if plan is None or page is None:
            return
        reason, by, choice = self.reason.text(), person(), page.choice()
        session, name = self.session, plan.sides[1 - plan.survivor].title

        def act(store: Store) -> Merged:
            from ..layers.merging import merge

            return merge(store, plan, reason, by, choice)

        def done(merged: Merged) -> str:
            session.go_to_facility(merged.survivor)
            text = translate("Dock", "{merged} was merged into {survivor}.").format(
                merged=name, survivor=plan.sides[plan.survivor].title
            )
            moved = moved_text(merged.moved)
            return f"{text} {translate('Dock', 'Moved along: {things}.').format(things=moved)}" if moved else text

        def back(merged: Merged):
            def taken_back(store: Store) -> str:
                from ..layers.merging import undo_merge

                return parted_text(undo_merge(store, merged.merge, by), name, session.language)

            return taken_back

        self.carry_out(translate("Dock", "Merging the records"), act, done, back, waiting=[self.ok])


def warnings(plan: MergePlan) -> list[str]:
    """What speaks against the two being one facility."""
    from ..layers.merging import FAR_APART

    found = []
    if plan.distance is not None and plan.distance > FAR_APART:
        text = translate("Dock", "⚠ The two lie {distance} m apart.")
        found.append(text.format(distance=round(plan.distance)))
    if not plan.same_type:
        found.append(translate("Dock", "⚠ The two are of different types."))
    if plan.same_day:
        text = translate("Dock", "⚠ Both were inspected on the same day ({count}): they may be two.")
        found.append(text.format(count=plan.same_day))
    return found


class _Page(QWidget):
    """Both records, a row for each field. ``survivor_chosen(side)``: another record shall stay."""

    survivor_chosen = pyqtSignal(int)

    def __init__(self, plan: MergePlan, language: str, chosen: dict[str, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.order: list[QWidget] = []
        self._plan, self._language = plan, language
        self._groups: dict[str, QButtonGroup] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * self.fontMetrics().averageCharWidth())
        grid.setColumnStretch(FIRST, 1)
        grid.setColumnStretch(SECOND, 1)
        self._add_sides(grid)
        row = 4
        for field in plan.fields:
            self._add_field(grid, row, field, chosen)
            row += 1
        goes = plan.sides[1 - plan.survivor]
        moved = moved_text(goes.moves) or translate("Dock", "nothing")
        text = translate("Dock", "Moves along with {name}: {things}. Its record is closed and points to the other.")
        self.moves = QLabel(text.format(name=goes.title, things=moved), self)
        self.moves.setWordWrap(True)
        readable(self.moves)
        self.order.append(self.moves)
        grid.addWidget(self.moves, row, NAME, 1, 4)

    def _add_sides(self, grid: QGridLayout) -> None:
        plan = self._plan
        group = QButtonGroup(self)
        grid.addWidget(QLabel(translate("Dock", "Record that stays"), self), 0, NAME)
        for side, column in ((0, FIRST), (1, SECOND)):
            button = QRadioButton(fill(self._side_text(plan.sides[side]), LETTERS), self)
            button.setChecked(side == plan.survivor)
            button.setAccessibleName(
                translate("Dock", "Record that stays: {record}").format(record=self._side_text(plan.sides[side]))
            )
            group.addButton(button, side)
            grid.addWidget(button, 0, column)
            self.order.append(button)
        group.idClicked.connect(self.survivor_chosen)
        self.why = QLabel(why_text(plan.why), self)
        grid.addWidget(self.why, 0, WHY)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        grid.addWidget(line, 1, NAME, 1, 4)
        for column, text in ((NAME, translate("Dock", "Field")), (WHY, translate("Dock", "Why"))):
            grid.addWidget(QLabel(f"<b>{escape(text)}</b>", self), 3, column)

    def _side_text(self, side: MergeSide) -> str:
        parts = [side.title, translate("Dock", "No. {number}").format(number=side.facility), side.source]
        return ", ".join(part for part in parts if part)

    def _add_field(self, grid: QGridLayout, row: int, field: Field, chosen: dict[str, int]) -> None:
        title = field_title(field.name, self._language)
        grid.addWidget(QLabel(title, self), row, NAME)
        if field.why == "same":
            same = QLabel(fill(field.shown[0], 2 * LETTERS), self)
            same.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(same, row, FIRST, 1, 2)
            grid.addWidget(QLabel(why_text(field.why), self), row, WHY)
            return
        group = QButtonGroup(self)
        winner = chosen.get(field.name, field.winner)
        why = QLabel(self)
        for side, column in ((0, FIRST), (1, SECOND)):
            shown = field.shown[side] or translate("Dock", "(empty)")
            button = QRadioButton(fill(shown, LETTERS).replace("&", "&&"), self)
            button.setAccessibleName(f"{title}, {self._plan.sides[side].title}: {shown}")
            button.setAccessibleDescription(why_text(field.why) if side == field.winner else "")
            button.setChecked(side == winner)
            group.addButton(button, side)
            grid.addWidget(button, row, column)
            self.order.append(button)

        def say(side: int) -> None:
            why.setText(why_text(field.why if side == field.winner else "chosen"))

        say(winner)
        group.idClicked.connect(say)
        grid.addWidget(why, row, WHY)
        self._groups[field.name] = group

    def choice(self) -> dict[str, int]:
        """Field → side, of all fields that differ."""
        return {name: group.checkedId() for name, group in self._groups.items()}
