"""The questions of one zone on one page: what is asked once, then entrance by entrance, what is not asked and why, and
what helps people where they cannot pass."""

from __future__ import annotations

from textwrap import fill

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ..scoring.entry import ASKED, Field, Key, Section
from .flow_layout import flow
from .inspection_compensation import CompensationBox
from .inspection_entering import Entering
from .inspection_instance import InstanceHead
from .inspection_question import LETTERS, QuestionRow
from .inspection_status import ZoneStatuses
from .inspection_words import not_asked_text, question_texts, zone_title
from .panels import readable, strong

translate = QCoreApplication.translate


class ZonePage(QScrollArea):
    """``moved(key)``: the keyboard came to this field. ``done(key)``: Enter was pressed in it.
    ``photos_given(key, paths)``."""

    moved = pyqtSignal(object)
    done = pyqtSignal(object)
    photos_given = pyqtSignal(object, list)

    def __init__(self, entering: Entering, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self._entering = entering
        self.setObjectName(f"zone_{zone or 'elements'}")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._content = QWidget(self)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(2)
        self.rows: dict[Key, QuestionRow] = {}
        self.heads: dict[tuple[str, int], InstanceHead] = {}
        self.adders: dict[str, QPushButton] = {}
        heading = QLabel(self._content)
        heading.setWordWrap(True)
        strong(heading, zone_title(entering.entry.model, zone, entering.language), is_heading=True)
        self._column.addWidget(heading)
        self.statuses = ZoneStatuses(entering, zone, self._content)
        self._column.addWidget(self.statuses)
        self._copies = QWidget(self._content)
        self.copies = [self._copy_button(number) for number in range(len(entering.sources(zone)))]
        flow(self._copies)
        self._column.addWidget(self._copies)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(2)
        self._column.addLayout(self._questions)
        self.why = QToolButton(self._content)
        self.why.setObjectName("why")
        self.why.setCheckable(True)
        self.why.setAutoRaise(True)
        self.why.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.why.toggled.connect(lambda _: self._show_left_out())
        self.left_out = QLabel(self._content)
        self.left_out.setWordWrap(True)
        self.left_out.setTextFormat(Qt.TextFormat.PlainText)
        readable(self.left_out)
        self._column.addWidget(self.why)
        self._column.addWidget(self.left_out)
        self.compensation: CompensationBox | None = None
        if zone:
            self.compensation = CompensationBox(entering, zone, self._content)
            self._column.addWidget(self.compensation)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._left: list[Field] = []
        self.refresh()

    # ------------------------------------------------------------------ made
    def _copy_button(self, number: int) -> QPushButton:
        button = QPushButton(self._copies)
        button.setObjectName(f"copy_part_{number}")
        button.clicked.connect(lambda: self._entering.copy_zone(self.zone, number))
        return button

    def _row(self, field: Field) -> QuestionRow:
        entering, key = self._entering, field.key
        row = QuestionRow(
            field.item, question_texts(field.item, entering.entry.model, entering.language), self._content
        )
        row.typed.connect(lambda text: entering.type(key, text))
        row.chosen.connect(lambda option: entering.choose(key, option))
        row.marked.connect(lambda state: entering.mark(key, state))
        row.noted.connect(lambda text: entering.note(key, text))
        row.copy_wanted.connect(lambda: entering.copy(key))
        row.photos_given.connect(lambda paths: self.photos_given.emit(key, paths))
        row.photo_removed.connect(entering.remove_photo)
        row.done.connect(lambda: self.done.emit(key))
        row.entered.connect(lambda: self._entered(key))
        return row

    def _entered(self, key: Key) -> None:
        if key in self.rows:
            self.bring_into_sight(key)
            self.moved.emit(key)

    # ------------------------------------------------------------------ shown
    def refresh(self) -> None:
        """Show how everything of the zone stands now."""
        sections = self._entering.sections(self.zone)
        self._left = [field for section in sections for field in section.fields if field.asked != ASKED]
        wanted = self._wanted(sections)
        if wanted != [self._questions.itemAt(at).widget() for at in range(self._questions.count())]:
            self._arrange(wanted)
        for section in sections:
            for field in section.fields:
                row = self.rows.get(field.key)
                if row is not None and field.asked == ASKED:
                    row.show_answer(self._entering.shown(field))
        for head in self.heads.values():
            head.refresh()
        self.statuses.refresh()
        for button, (text, description, count) in zip(self.copies, self._entering.sources(self.zone)):
            button.setText(fill(text, LETTERS).replace("&", "&&"))
            button.setAccessibleName(text)
            button.setAccessibleDescription(description)
            button.setToolTip(description)
            button.setVisible(count > 0)
        self._copies.setVisible(any(not button.isHidden() for button in self.copies))
        self._show_left_out()
        if self.compensation is not None:
            self.compensation.refresh()

    def _wanted(self, sections: list[Section]) -> list[QWidget]:
        """What stands on the page from the top down; rows are made when they are first asked."""
        widgets: list[QWidget] = []
        for at, section in enumerate(sections):
            asked = [field for field in section.fields if field.asked == ASKED]
            if section.kind and len(self._entering.entry.instances.of(section.kind)) > 1:
                widgets.append(self._head(section.kind, section.number))
            for field in asked:
                if field.key not in self.rows:
                    self.rows[field.key] = self._row(field)
                widgets.append(self.rows[field.key])
            following = sections[at + 1] if at + 1 < len(sections) else None
            if section.kind and (following is None or following.kind != section.kind):
                widgets.append(self._adder(section.kind))
        return widgets

    def _head(self, kind: str, number: int) -> InstanceHead:
        if (kind, number) not in self.heads:
            self.heads[kind, number] = InstanceHead(self._entering, kind, number, self._content)
        return self.heads[kind, number]

    def _adder(self, kind: str) -> QPushButton:
        if kind not in self.adders:
            title = self._entering.kind_title(kind)
            button = QPushButton(translate("Inspection", "Add one more ({what})").format(what=title), self._content)
            button.setObjectName(f"add_{kind}")
            button.clicked.connect(lambda: self._entering.add_instance(kind))
            self.adders[kind] = button
        return self.adders[kind]

    def _arrange(self, wanted: list[QWidget]) -> None:
        while self._questions.count():
            widget = self._questions.takeAt(0).widget()
            if widget not in wanted:
                widget.hide()
        for widget in wanted:
            left = Qt.AlignmentFlag.AlignLeft if isinstance(widget, QPushButton) else Qt.AlignmentFlag(0)
            self._questions.addWidget(widget, 0, left)
            widget.show()
        for place in [place for place, head in self.heads.items() if head not in wanted]:
            self.heads.pop(place).deleteLater()
        self.set_tab_order()

    def set_tab_order(self) -> None:
        """From the top to the bottom."""
        order = self.order
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    @property
    def order(self) -> list[QWidget]:
        order: list[QWidget] = [self.statuses, *self.copies]
        for at in range(self._questions.count()):
            widget = self._questions.itemAt(at).widget()
            order += widget.order if isinstance(widget, (QuestionRow, InstanceHead)) else [widget]
        order += [self.why, self.left_out]
        return order + (self.compensation.order if self.compensation is not None else [])

    def _show_left_out(self) -> None:
        """What is not asked, and why, where somebody wants to know."""
        entering = self._entering
        self.why.setVisible(bool(self._left))
        text = translate("Inspection", "Not asked here: {count}").format(count=len(self._left))
        self.why.setText(("▾ " if self.why.isChecked() else "▸ ") + text)
        self.why.setAccessibleName(text)
        self.left_out.setVisible(bool(self._left) and self.why.isChecked())
        if not self.left_out.isHidden():
            model, language = entering.entry.model, entering.language
            self.left_out.setText("\n".join(f"• {not_asked_text(field, model, language)}" for field in self._left))

    def go_to(self, key: Key) -> bool:
        """Let the keyboard stand in a field; False where it is not on the page."""
        row = self.rows.get(key)
        if row is None or row.isHidden():
            return False
        row.take_focus()
        return True

    def flush(self) -> None:
        """Hand over words that were written and not told yet."""
        for row in self.rows.values():
            row.flush()
        if self.compensation is not None:
            self.compensation.flush()

    def bring_into_sight(self, key: Key) -> None:
        """Scroll so far that the whole question is seen."""
        row = self.rows.get(key)
        if row is not None:
            self.ensureWidgetVisible(row, 0, row.fontMetrics().height())

    def enter(self) -> None:
        """Let the keyboard stand in the first question, or in whatever there is."""
        for at in range(self._questions.count()):
            widget = self._questions.itemAt(at).widget()
            if isinstance(widget, QuestionRow):
                widget.take_focus()
                return
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)
