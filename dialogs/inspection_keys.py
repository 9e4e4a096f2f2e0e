"""The keys of an inspection: one list, from which they work and from which the page of keys is made."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from ..scoring.errors import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
EXTRA = (
    ("?", QT_TRANSLATE_NOOP("Inspection", "in an empty field or at the options: not known")),
    ("-", QT_TRANSLATE_NOOP("Inspection", "in an empty field or at the options: does not apply")),
    ("Enter", QT_TRANSLATE_NOOP("Inspection", "in a field: on to the next question")),
    ("↑ ↓", QT_TRANSLATE_NOOP("Inspection", "at options: choose another one")),
    ("Tab", QT_TRANSLATE_NOOP("Inspection", "to the next field or button, with Shift back")),
)


@dataclass(frozen=True)
class Key:
    """``act``: what :class:`~.inspection_form.InspectionForm` does. Function keys, since letters and signs lie
    elsewhere on a Kazakh keyboard; none of them is taken by QGIS's window, in which the panel may be docked."""

    act: str
    keys: str
    text: str


KEYS = (
    Key("next_open", "F8", QT_TRANSLATE_NOOP("Inspection", "the next question that is not answered")),
    Key("previous_open", "Shift+F8", QT_TRANSLATE_NOOP("Inspection", "the one before that is not answered")),
    Key("mark_unknown", "F9", QT_TRANSLATE_NOOP("Inspection", "this question: not known")),
    Key("mark_not_applicable", "Shift+F9", QT_TRANSLATE_NOOP("Inspection", "this question: does not apply")),
    Key("clear_answer", "Ctrl+F9", QT_TRANSLATE_NOOP("Inspection", "this question: take the answer back")),
    Key("show_source", "F2", QT_TRANSLATE_NOOP("Inspection", "this question: where its limit comes from")),
    Key("write_note", "F4", QT_TRANSLATE_NOOP("Inspection", "this question: write a note")),
    Key("add_photo", "Shift+F4", QT_TRANSLATE_NOOP("Inspection", "this question: add photos")),
    Key("copy_answer", "F12", QT_TRANSLATE_NOOP("Inspection", "this question: take over the last answer unchanged")),
    Key("next_part", "Ctrl+PgDown", QT_TRANSLATE_NOOP("Inspection", "the next part")),
    Key("previous_part", "Ctrl+PgUp", QT_TRANSLATE_NOOP("Inspection", "the part before")),
    Key("say_status", "Shift+F2", QT_TRANSLATE_NOOP("Inspection", "to the statuses and their reasons, and back")),
    Key("search", "F3", QT_TRANSLATE_NOOP("Inspection", "find another facility")),
    Key("submit", "Ctrl+Return", QT_TRANSLATE_NOOP("Inspection", "submit the inspection")),
    Key("show_keys", "F1", QT_TRANSLATE_NOOP("Inspection", "this page")),
)

ACTS = {key.keys: key.act for key in KEYS}
MODIFIERS = (
    ("Ctrl", Qt.KeyboardModifier.ControlModifier),
    ("Alt", Qt.KeyboardModifier.AltModifier),
    ("Shift", Qt.KeyboardModifier.ShiftModifier),
)


def act_of(event: QKeyEvent) -> str:
    """The act that a key stands for; "" for none."""
    held = [name for name, modifier in MODIFIERS if event.modifiers() & modifier]
    key = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    return ACTS.get("+".join([*held, "Return" if key == "Enter" else key]), "")


def native(keys: str) -> str:
    """How this computer writes a key."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class KeysDialog(QDialog):
    """The page of keys: a text, so that it is read out and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Inspection", "Keys of the inspection"))
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.windowTitle())
        rows = [(native(key.keys), translate("Inspection", key.text)) for key in KEYS]
        rows += [(keys, translate("Inspection", text)) for keys, text in EXTRA]
        self.text.setHtml(
            "<table cellpadding='4'>"
            + "".join(f"<tr><td><b>{keys}</b></td><td>{text}</td></tr>" for keys, text in rows)
            + "</table>"
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, Qt.Orientation.Horizontal, self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(translate("Inspection", "Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 70, metrics.lineSpacing() * 34)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
