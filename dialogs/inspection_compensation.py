"""What helps people over the barriers of a zone, in words, for each profile: staff, a remote service, another place."""

from __future__ import annotations

from textwrap import fill

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from .inspection_entering import Entering
from .inspection_question import LETTERS, WRITING_MS
from .inspection_words import profile_title, zone_title
from .panels import Later

translate = QCoreApplication.translate


class CompensationBox(QWidget):
    """Closed while nothing is written; the button says how much is."""

    def __init__(self, entering: Entering, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entering, self._zone = entering, zone
        self._writing = Later(WRITING_MS, self.flush, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        self.opener = QToolButton(self)
        self.opener.setObjectName("compensation")
        self.opener.setCheckable(True)
        self.opener.setAutoRaise(True)
        self.opener.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.opener.toggled.connect(self._open)
        column.addWidget(self.opener)
        self._place = QWidget(self)
        form = QFormLayout(self._place)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setContentsMargins(12, 0, 0, 0)
        model, language = entering.entry.model, entering.language
        self.fields: dict[str, QLineEdit] = {}
        for profile in model.profile_codes:
            field = QLineEdit(self._place)
            field.setObjectName(f"help_{zone}_{profile}")
            field.setPlaceholderText(translate("Inspection", "staff help on call, service by video, at home …"))
            title = profile_title(model, profile, language)
            name = translate("Inspection", "Help for: {people} ({zone})")
            field.setAccessibleName(name.format(people=title, zone=zone_title(model, zone, language)))
            field.textEdited.connect(self._writing.ask)
            field.editingFinished.connect(self.flush)
            label = QLabel(title, self._place)
            label.setWordWrap(True)
            label.setBuddy(field)
            form.addRow(label, field)
            self.fields[profile] = field
        column.addWidget(self._place)
        self._place.hide()
        self.copy = QToolButton(self)
        self.copy.setObjectName(f"copy_help_{zone}")
        self.copy.setAccessibleName(translate("Inspection", "What helps instead, where people cannot pass"))
        self.copy.setAutoRaise(True)
        font = self.copy.font()
        font.setUnderline(True)
        self.copy.setFont(font)
        self.copy.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.copy.clicked.connect(lambda: entering.copy_help(zone))
        column.addWidget(self.copy)
        self.refresh()

    @property
    def order(self) -> list[QWidget]:
        return [self.opener, *self.fields.values(), self.copy]

    def _open(self, on: bool) -> None:
        self._place.setVisible(on)
        self._title()

    def _title(self) -> None:
        count = sum(1 for zone, _ in self._entering.entry.compensation if zone == self._zone)
        text = translate("Inspection", "What helps instead, where people cannot pass")
        if count:
            text = translate("Inspection", "{title}: {count}").format(title=text, count=count)
        self.opener.setText(fill(("▾ " if self.opener.isChecked() else "▸ ") + text, LETTERS))
        self.opener.setAccessibleName(text)

    def flush(self) -> None:
        """Hand over what was written and not told yet."""
        self._writing.forget()
        written = self._entering.entry.compensation
        for profile, field in self.fields.items():
            if field.text().strip() != written.get((self._zone, profile), ""):
                self._entering.compensate(self._zone, profile, field.text())

    def refresh(self) -> None:
        written = self._entering.entry.compensation
        for profile, field in self.fields.items():
            if not field.hasFocus() and not self._writing.is_asked():
                field.setText(written.get((self._zone, profile), ""))
        offered = self._entering.help_offered(self._zone)
        self.copy.setVisible(bool(offered))
        if offered:
            text = translate("Inspection", "Take over what helped on {date}: {words}")
            words = "; ".join(dict.fromkeys(offered.values()))
            text = text.format(date=self._entering.last_day, words=words)
            self.copy.setText(fill(text, LETTERS))
            self.copy.setAccessibleName(text)
        if any(zone == self._zone for zone, _ in written) and not self.opener.isChecked():
            self.opener.setChecked(True)
        self._title()
