"""What the answers come to as they are given: the status of each profile, its score, how much is known, and why."""

from __future__ import annotations

import math
from html import escape

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtGui import QFocusEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QStyle, QStyleOptionFocusRect, QVBoxLayout, QWidget

from ..scoring.entry import ProfileLive, Standing
from ..scoring.model import Model
from .findings import reason_text
from .inspection_entering import Entering
from .inspection_words import profile_title, progress_text, status_words
from .panels import readable, strong, symbol_icon
from .phrases import count_text
from .profile_buttons import profile_icon

translate = QCoreApplication.translate


class StatusPanel(QFrame):
    """One line per profile. Each is a text that the keyboard reaches and a screen reader reads as a whole."""

    def __init__(self, model: Model, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statuses")
        self._model, self._language = model, language
        self._shown: dict[str, tuple[object, ...]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 4, 0)
        heading = QLabel(self)
        strong(heading, translate("Inspection", "What this inspection comes to"))
        heading.setWordWrap(True)
        column.addWidget(heading)
        self.lines: dict[str, _Line] = {}
        for profile in model.profile_codes:
            line = _Line(profile, profile_title(model, profile, language), self)
            self.lines[profile] = line
            column.addWidget(line)
        column.addStretch(1)

    @property
    def order(self) -> list[QWidget]:
        return [line.words for line in self.lines.values()]

    def show_standing(self, standing: Standing, asks: dict[str, str]) -> None:
        """``asks``: per profile what is still wanted to bear its status out."""
        for live in standing.profiles:
            progress = standing.by_profile[live.profile]
            key = (live.status, live.with_earlier, progress, live.reasons, asks.get(live.profile, ""))
            if self._shown.get(live.profile) == key:
                continue
            self._shown[live.profile] = key
            words = self._words(live, progress_text(progress))
            if asks.get(live.profile):
                words.append("! " + asks[live.profile])
            self.lines[live.profile].show_status(live.status_code, words)

    def _words(self, live: ProfileLive, progress: str) -> list[str]:
        language = self._language
        numbers = []
        if not math.isnan(live.score):
            score = count_text(round(live.score), language)
            numbers.append(translate("Inspection", "{score} points of 100").format(score=score))
        known = count_text(round(100 * live.completeness), language)
        numbers.append(translate("Inspection", "{known} % known").format(known=known))
        numbers.append(translate("Inspection", "answered: {progress}").format(progress=progress))
        lines = [
            status_words(live.status_code, language),
            " · ".join(numbers),
            reason_text(live.reasons, self._model, language),
        ]
        if live.with_earlier != live.status:
            status = status_words(live.with_earlier_code, language)
            lines.append(translate("Inspection", "With what earlier inspections say: {status}").format(status=status))
        if live.before and live.before != live.with_earlier_code:
            lines.append(
                translate("Inspection", "Until now: {status}").format(status=status_words(live.before, language))
            )
        return lines


class _Line(QWidget):
    """Symbol of the status, symbol of the profile, and the words."""

    def __init__(self, profile: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self._code = ""
        size = round(self.fontMetrics().height() * 1.8)
        self._size = QSize(size, size)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        symbols = QVBoxLayout()
        self.symbol = QLabel(self)
        self.symbol.setFixedSize(self._size)
        people = QLabel(self)
        people.setFixedSize(self._size)
        people.setPixmap(profile_icon(profile).pixmap(self._size))
        symbols.addWidget(self.symbol)
        symbols.addWidget(people)
        symbols.addStretch(1)
        self.words = QLabel(self)
        self.words.setObjectName(f"status_{profile}")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        readable(self.words)
        row.addLayout(symbols)
        row.addWidget(self.words, 1)

    def show_status(self, code: str, words: list[str]) -> None:
        if code != self._code:
            self._code = code
            self.symbol.setPixmap(symbol_icon(code).pixmap(self._size))
        title, status, *rest = (escape(line) for line in (self._title, *words))
        self.words.setText("<br>".join([title, f"<b>{status}</b>", *rest]))


class ZoneStatuses(QWidget):
    """The statuses of one zone: the profile's symbol and the status's beside it; one place where Tab stops and a screen
    reader reads them all."""

    def __init__(self, entering: Entering, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entering, self._zone = entering, zone
        self.setObjectName(f"statuses_{zone}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        size = round(self.fontMetrics().height() * 1.3)
        self._size = QSize(size, size)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        self._symbols: dict[str, QLabel] = {}
        for profile in entering.entry.model.profile_codes:
            people, self._symbols[profile] = QLabel(self), QLabel(self)
            people.setPixmap(profile_icon(profile).pixmap(self._size))
            row.addWidget(people)
            row.addWidget(self._symbols[profile])
            row.addSpacing(size // 2)
        row.addStretch(1)
        self._shown: tuple[str, ...] = ()

    def refresh(self) -> None:
        """Show the statuses; nothing where the zone concerns nobody."""
        entering = self._entering
        statuses = [(live.profile, live.zones.get(self._zone, "")) for live in entering.standing.profiles]
        self.setVisible(any(status for _, status in statuses))
        if tuple(status for _, status in statuses) == self._shown:
            return
        self._shown = tuple(status for _, status in statuses)
        words = []
        for profile, status in statuses:
            title = entering.people(profile)
            text = translate("Inspection", "nothing is asked")
            if status:
                text = status_words(status, entering.language)
                self._symbols[profile].setPixmap(symbol_icon(status).pixmap(self._size))
            else:
                self._symbols[profile].setText("–")
            words.append(translate("Inspection", "{people}: {words}").format(people=title, words=text))
        self.setToolTip("\n".join(words))
        self.setAccessibleName(translate("Inspection", "Statuses of this part"))
        self.setAccessibleDescription(". ".join(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            painter = QPainter(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
