"""One question of an inspection: its title, the field or the options, what was understood, and what belongs to it.

Made from an item of the model, whichever it is. It knows nothing of the other questions, nor of how answers are
judged: it shows what it is told, and tells what a person does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import fill

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..scoring.conditions import ANSWERED, ANSWERED_NOT_APPLICABLE, ANSWERED_UNKNOWN, NO_ANSWER
from ..scoring.model import Item
from .flow_layout import flow
from .inspection_photos import PhotoShown, PhotoStrip, local_files
from .panels import Later, readable, strong

translate = QCoreApplication.translate
ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
KEYPAD = Qt.KeyboardModifier.KeypadModifier
LETTERS = 34
"""Longer options go on in a next line: so they fit into a narrow panel, at large letters, too."""
FIELD_LETTERS = 12
PAUSE_MS = 700
"""Half a number is no mistake: what is wrong with it is said when the person pauses."""
WRITING_MS = 250
BAR = 4
"""Pixels of the bar beside the question that has the keyboard."""


@dataclass(frozen=True)
class AnswerShown:
    """How the question stands. Texts are for the reader, ready to show."""

    state: int = NO_ANSWER
    text: str = ""
    """What stands in the field."""
    option: str = ""
    said: str = ""
    """What was understood and what it means, with its sign: "✕ 4 cm: not met"."""
    is_wrong: bool = False
    """``said`` tells why the field could not be understood."""
    asks: str = ""
    """What is still wanted here: a photo or a note, since the answer changed much."""
    note: str = ""
    photos: tuple[PhotoShown, ...] = ()
    copy: str = ""
    """What "take over" would take over; "" where there is nothing."""
    is_copied: bool = False


@dataclass(frozen=True)
class QuestionTexts:
    """What does not change with the answer."""

    title: str
    unit: str = ""
    limits: tuple[str, ...] = ()
    """The limit; then that for a partial pass, where there is one."""
    details: str = ""
    """Where the limit comes from, for whom it is decisive; shown on request."""
    options: tuple[tuple[str, str], ...] = ()
    """(code, title)."""


class QuestionRow(QFrame):
    """``typed(text)``, ``chosen(option)``, ``marked(state)``: the answer. ``noted(text)``. ``copy_wanted``.
    ``photos_given(paths)``: dropped or pasted; none: a file is to be asked for. ``photo_removed(key)``.
    ``done``: Enter was pressed, on to the next. ``entered``: the keyboard came to it."""

    typed = pyqtSignal(str)
    chosen = pyqtSignal(str)
    marked = pyqtSignal(int)
    noted = pyqtSignal(str)
    copy_wanted = pyqtSignal()
    photos_given = pyqtSignal(list)
    photo_removed = pyqtSignal(str)
    done = pyqtSignal()
    entered = pyqtSignal()

    def __init__(self, item: Item, texts: QuestionTexts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item, self.texts = item, texts
        self.setObjectName(f"question_{item.code}")
        self.setAcceptDrops(True)
        self._shown = AnswerShown()
        self._filling = self._typing = False
        self._pausing = Later(PAUSE_MS, self._say_what_is_wrong, self)
        self._writing = Later(WRITING_MS, self.flush, self)
        self._note: QPlainTextEdit | None = None
        self._photos: PhotoStrip | None = None
        self._details: QLabel | None = None
        column = QVBoxLayout(self)
        space = self.fontMetrics().height() // 3
        column.setContentsMargins(BAR + 2 * space, space, space, space)
        column.setSpacing(space)
        self._column = column
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        strong(self.title, texts.title)
        column.addWidget(self.title)
        self._row = QWidget(self)
        self.field: QLineEdit | None = None
        self.options: dict[str, QRadioButton] = {}
        self.states: dict[int, QAbstractButton] = {}
        self._group = QButtonGroup(self)
        self._make_answers(self._row)
        self._make_acts(self._row)
        flow(self._row)
        column.addWidget(self._row)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.hide()
        column.addWidget(self.said)
        for widget in self.fields:
            widget.installEventFilter(self)
        self._describe()

    # ------------------------------------------------------------------ made once
    def _make_answers(self, place: QWidget) -> None:
        if self.item.is_numeric:
            self._make_field(place)
            marks: type[QAbstractButton] = QCheckBox
        else:
            for code, title in self.texts.options:
                button = QRadioButton(fill(title, LETTERS).replace("&", "&&"), place)
                self._name(button, title)
                button.clicked.connect(lambda _=False, code=code: self.chosen.emit(code))
                self._group.addButton(button)
                self.options[code] = button
            marks = QRadioButton
        for state, title in (
            (ANSWERED_UNKNOWN, translate("Inspection", "not known")),
            (ANSWERED_NOT_APPLICABLE, translate("Inspection", "does not apply")),
        ):
            button = marks(title, place)
            self._name(button, title)
            button.clicked.connect(lambda on=False, state=state: self.marked.emit(state if on else NO_ANSWER))
            if not self.item.is_numeric:
                self._group.addButton(button)
            self.states[state] = button

    def _make_field(self, place: QWidget) -> None:
        texts = self.texts
        self.field = QLineEdit(place)
        self.field.setObjectName(f"value_{self.item.code}")
        self.field.setFixedWidth(self.field.fontMetrics().averageCharWidth() * FIELD_LETTERS + 16)
        name = translate("Inspection", "{question}, in {unit}") if texts.unit else "{question}"
        self.field.setAccessibleName(name.format(question=texts.title, unit=texts.unit))
        self.title.setBuddy(self.field)
        self.field.textEdited.connect(self._typed)
        self.field.editingFinished.connect(self._say_what_is_wrong)
        for words in (texts.unit, *texts.limits):
            if words:
                label = QLabel(words, place)
                label.setMinimumHeight(self.field.sizeHint().height())  # on one line with the field

    def _name(self, button: QAbstractButton, title: str) -> None:
        button.setAccessibleName(
            translate("Inspection", "{option} – {question}").format(option=title, question=self.texts.title)
        )

    def _make_acts(self, place: QWidget) -> None:
        def act(name: str, text: str, what: str, checkable: bool = False) -> QToolButton:
            button = QToolButton(place)
            button.setObjectName(f"{name}_{self.item.code}")
            button.setAutoRaise(True)
            font = button.font()
            font.setUnderline(True)  # flat, and still seen to be more than words
            button.setFont(font)
            button.setCheckable(checkable)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setText(text)
            button.setToolTip(what)
            button.setAccessibleName(f"{text} – {self.texts.title}")
            button.setAccessibleDescription(what)
            return button

        self.source = act(
            "source",
            translate("Inspection", "Source"),
            translate("Inspection", "Where the limit comes from (F2)"),
            True,
        )
        self.source.setVisible(bool(self.texts.details))
        self.source.toggled.connect(self._show_details)
        self.note_button = act(
            "note", translate("Inspection", "Note"), translate("Inspection", "Write a note (F4)"), True
        )
        self.note_button.toggled.connect(self._show_note)
        self.photo_button = act(
            "photo",
            translate("Inspection", "Photo…"),
            translate("Inspection", "Add photos (Shift+F4); files may be dropped here, too"),
        )
        self.photo_button.clicked.connect(lambda: self.photos_given.emit([]))
        self.copy = act("copy", "", translate("Inspection", "Take over what the last inspection says, unchanged (F12)"))
        self.copy.clicked.connect(self.copy_wanted)
        self.copy.hide()
        self.clear = act(
            "clear", translate("Inspection", "Clear"), translate("Inspection", "Take the answer back (Ctrl+F9)")
        )
        self.clear.clicked.connect(lambda: self.marked.emit(NO_ANSWER))
        self.clear.hide()

    # ------------------------------------------------------------------ what the keyboard reaches
    @property
    def fields(self) -> list[QWidget]:
        """From the first to the last, as Tab goes."""
        first = [self.field] if self.field is not None else []
        acts = [self.source, self.note_button, self.photo_button, self.copy, self.clear]
        return [*first, *self.options.values(), *self.states.values(), *acts]

    @property
    def order(self) -> list[QWidget]:
        """As :attr:`fields`, with what was opened."""
        opened = [widget for widget in (self._details, self._note) if widget is not None]
        strip = self._photos.order if self._photos is not None else []
        return [*self.fields, *opened, *strip]

    def take_focus(self) -> None:
        """Let the keyboard stand where the answer is given: on the chosen option where there is one."""
        wanted: QWidget | None = self.field
        if wanted is None:
            wanted = self._group.checkedButton() or next(iter(self.options.values()))
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.field is not None:
            self.field.selectAll()

    def has_focus(self) -> bool:
        """Whether the keyboard is anywhere in this question."""
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
            if kind == QEvent.Type.FocusIn:
                self.entered.emit()
            elif watched is self._note:
                self.flush()
        elif kind == QEvent.Type.KeyPress and self._key(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        """Quick ways inside a question: ? and - for what cannot be measured, Enter for the next one."""
        if watched is self._note:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~KEYPAD:
            if isinstance(watched, QToolButton):
                watched.click()
            else:
                self._say_what_is_wrong()
                self.done.emit()
            return True
        if isinstance(watched, QRadioButton) and event.key() in ARROWS:
            # Qt goes by where the buttons lie, which over several lines is anywhere.
            buttons = self._group.buttons()
            chosen = buttons[(buttons.index(watched) + ARROWS[event.key()]) % len(buttons)]
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)
            chosen.click()
            return True
        is_free = watched is not self.field or not self.field.text() or self.field.hasSelectedText()
        if is_free and event.text() in ("?", "-", "–"):
            self.marked.emit(ANSWERED_UNKNOWN if event.text() == "?" else ANSWERED_NOT_APPLICABLE)
            return True
        return False

    # ------------------------------------------------------------------ shown
    def show_answer(self, shown: AnswerShown) -> None:
        """How the question stands now. What a person is typing is left alone."""
        before, self._shown = self._shown, shown
        if shown == before:
            return
        self._filling = True
        if self.field is not None:
            if not self._typing:  # what is being typed is never rewritten under the person's hands
                self._fill_field(shown)
            for state, button in self.states.items():
                button.setChecked(shown.state == state)
        else:
            self._check_option(shown)
        self._filling = False
        if shown.is_wrong and self.field is not None and self.field.hasFocus():
            self._pausing.ask()
            self._say("")
        else:
            self._pausing.forget()
            self._say(shown.said)
        self.copy.setText(fill(shown.copy, LETTERS))
        self.copy.setAccessibleName(f"{shown.copy} – {self.texts.title}")
        self.copy.setVisible(bool(shown.copy))
        self.clear.setVisible(shown.state != NO_ANSWER or shown.is_wrong)
        if shown.note and not self.note_button.isChecked():
            self.note_button.setChecked(True)
        if (
            self._note is not None
            and not self._writing.is_asked()
            and not self._note.hasFocus()
            and (self._note.toPlainText() != shown.note)
        ):
            self._note.setPlainText(shown.note)
        if shown.photos != before.photos:
            self._show_photos(shown.photos)
        self._describe()

    def _fill_field(self, shown: AnswerShown) -> None:
        if self.field.text() != shown.text:
            self.field.setText(shown.text)

    def _check_option(self, shown: AnswerShown) -> None:
        wanted = self.options.get(shown.option) if shown.state == ANSWERED else self.states.get(shown.state)
        if wanted is not None:
            wanted.setChecked(True)
        elif self._group.checkedButton() is not None:
            self._group.setExclusive(False)
            self._group.checkedButton().setChecked(False)
            self._group.setExclusive(True)

    def _say(self, text: str) -> None:
        words = "\n".join(part for part in (text, self._shown.asks) if part)
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _say_what_is_wrong(self) -> None:
        self._pausing.forget()
        self._say(self._shown.said)

    def _typed(self, text: str) -> None:
        if not self._filling:
            self._typing = True
            self.typed.emit(text)
            self._typing = False

    def _describe(self) -> None:
        """What a screen reader says after the name: the limit, what was understood, what is still wanted."""
        parts = (*self.texts.limits, self._shown.said, self._shown.asks)
        words = ". ".join(part for part in parts if part)
        for widget in (self.field, *self.options.values(), *self.states.values()):
            if widget is not None:
                widget.setAccessibleDescription(words)

    # ------------------------------------------------------------------ what is opened on request
    def _show_details(self, on: bool) -> None:
        if self._details is None:
            self._details = QLabel(self.texts.details, self)
            self._details.setTextFormat(Qt.TextFormat.PlainText)
            self._details.setWordWrap(True)
            readable(self._details)
            self._details.installEventFilter(self)
            self._column.insertWidget(self._column.indexOf(self.said) + 1, self._details)
            QWidget.setTabOrder(self.clear, self._details)
        self._details.setVisible(on)

    def _show_note(self, on: bool) -> None:
        if self._note is None and on:
            self._note = QPlainTextEdit(self)
            self._note.setObjectName(f"words_{self.item.code}")
            self._note.setTabChangesFocus(True)
            self._note.setFixedHeight(self.fontMetrics().height() * 3)
            self._note.setPlaceholderText(translate("Inspection", "What should others know about this?"))
            self._note.setAccessibleName(
                translate("Inspection", "Note on: {question}").format(question=self.texts.title)
            )
            self._note.setPlainText(self._shown.note)
            self._note.textChanged.connect(self._note_changed)
            self._note.installEventFilter(self)
            self._column.addWidget(self._note)
            QWidget.setTabOrder(self._details or self.clear, self._note)
        if self._note is not None:
            self._note.setVisible(on)

    def _note_changed(self) -> None:
        if self._note.toPlainText() != self._shown.note:
            self._writing.ask()

    def flush(self) -> None:
        """Hand over what was written and not told yet: words come too fast to judge the whole at each letter."""
        self._writing.forget()
        if self._note is not None and self._note.toPlainText() != self._shown.note:
            self.noted.emit(self._note.toPlainText())

    def open_note(self) -> None:
        """Show the note's field and let the keyboard stand in it."""
        self.note_button.setChecked(True)
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_details(self) -> None:
        """Show where the limit comes from, or put it away again."""
        if self.texts.details:
            self.source.setChecked(not self.source.isChecked())
            if self.source.isChecked():
                self._details.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.take_focus()

    def _show_photos(self, photos: Sequence[PhotoShown]) -> None:
        if self._photos is None and photos:
            self._photos = PhotoStrip(self.texts.title, self)
            self._photos.removed.connect(self.photo_removed)
            for widget in self._photos.order:
                widget.installEventFilter(self)
            self._column.addWidget(self._photos)
        if self._photos is not None:
            self._photos.show_photos(photos)
            self._photos.setVisible(bool(photos))

    # ------------------------------------------------------------------ photos that are dropped
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.photos_given.emit(files)

    # ------------------------------------------------------------------ where the keyboard is
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.has_focus():
            painter = QPainter(self)
            painter.fillRect(0, 0, BAR, self.height(), self.palette().highlight())
            painter.end()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 50, hint.height())
