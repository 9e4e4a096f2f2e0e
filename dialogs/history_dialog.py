"""The history of a facility: every change with who, when, before and after; how its statuses came and went; whether the
history itself is whole."""

from __future__ import annotations

import os
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QTabWidget, QTextBrowser, QWidget

from ..layers.words import sentence, status_title, word
from ..settings import KNOWN_SEALS
from .history_words import change_text, entry_title, kind_title, who_text
from .messages import copy_to_clipboard
from .panels import readable
from .phrases import date_text, moment_text
from .record_dialog import RecordDialog

if TYPE_CHECKING:
    from ..layers.history import Entry, History, StatusStep
    from ..layers.store import Store
    from ..layers.store.log_chain import LogCheck
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
SEALS = 50
"""Files whose last seal is remembered."""
SHOWN = 400
"""Entries that are listed at once; filters lead to the others."""


def open_history(session: CitySession, parent: QWidget) -> HistoryDialog | None:
    """The history of the chosen facility."""
    if session.facility is None:
        return None
    dialog = HistoryDialog(session, session.facility, parent)
    dialog.show()
    return dialog


class HistoryDialog(RecordDialog):
    def __init__(self, session: CitySession, facility: int, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "history")
        self.facility = facility
        self.history: History | None = None
        self.setWindowTitle(translate("Dock", "History of this record"))
        self.head = QLabel(self)
        self.head.setWordWrap(True)
        readable(self.head)
        self.kind, self.who, self.when = (QComboBox(self) for _ in range(3))
        grid = QGridLayout()
        for place, (text, combo, name) in enumerate(
            (
                (translate("Dock", "&What"), self.kind, translate("Dock", "Kind of record that is listed")),
                (translate("Dock", "Wh&o"), self.who, translate("Dock", "Person whose changes are listed")),
                (translate("Dock", "Wh&en"), self.when, translate("Dock", "Time whose changes are listed")),
            )
        ):
            label = QLabel(text, self)
            label.setBuddy(combo)
            combo.setAccessibleName(name)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
            grid.addWidget(label, 0, place)
            grid.addWidget(combo, 1, place)
        self.tabs = QTabWidget(self)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes the keyboard
        self.tabs.tabBar().setAccessibleName(translate("Dock", "What the history shows"))
        self.changes = self._page(translate("Dock", "Changes, the newest first"))
        self.statuses = self._page(translate("Dock", "Statuses, the newest first"))
        self.tabs.addTab(self.changes, translate("Dock", "Ch&anges"))
        self.tabs.addTab(self.statuses, translate("Dock", "&Statuses"))
        self.seal = QLabel(self)
        self.seal.setWordWrap(True)
        readable(self.seal)
        self.column.addWidget(self.head)
        self.column.addLayout(grid)
        self.column.addWidget(self.tabs, 1)
        self.column.addWidget(self.seal)
        self._unknown = ""
        self.take = self.add_act(
            translate("Dock", "&Take this file as it is"),
            self._take,
            translate("Dock", "The file is a restored copy, for example: from now on its own seals count"),
        )
        self.take.setVisible(False)
        self.compare = self.add_act(
            translate("Dock", "Compare &inspections…"), self._compare, translate("Dock", "Two inspections side by side")
        )
        self.copy = self.add_act(
            translate("Dock", "&Copy"),
            self._copy,
            translate("Dock", "Copy what is listed, as a table for spreadsheets"),
        )
        self.add_close()
        self.finish_layout(
            [self.head, self.kind, self.who, self.when, self.tabs.tabBar(), self.changes, self.statuses, self.seal]
        )
        for combo in (self.kind, self.who, self.when):
            combo.currentIndexChanged.connect(lambda _: self._show_entries())
        self.comparison: Any = None
        session.content_changed.connect(self.read)
        letters = self.fontMetrics().averageCharWidth()
        room = self.screen().availableSize()
        self.resize(min(120 * letters, room.width() - 40), min(44 * self.fontMetrics().height(), room.height() - 60))
        self._fill_filters()
        self.read()

    def _page(self, name: str) -> QTextBrowser:
        """A page of text: it wraps at any size of letters, is read aloud in one go, and can be copied in parts."""
        page = QTextBrowser(self)
        page.setAccessibleName(name)
        page.setTabChangesFocus(True)
        page.setOpenLinks(False)
        return page

    # ------------------------------------------------------------------ reading
    def read(self) -> None:
        """Read the history anew."""
        facility, language = self.facility, self.session.language

        def question(store: Store, job: Job) -> History:
            from ..layers.history import FACILITY, history_of

            return history_of(store, FACILITY, facility, language)

        self.work(translate("Dock", "Reading the history"), question, self.show_history)
        self._check()

    def _check(self) -> None:
        """Whether the history is whole: every entry of the city is looked at, which may take a while. The last seal of
        a file is remembered on this computer: a file whose seals were all made anew does not hold it."""
        self.seal.setText(translate("Dock", "Checking whether the history is whole…"))
        mine = f"{os.path.abspath(self.session.store)}\t"
        kept = next((line[len(mine) :] for line in KNOWN_SEALS.get() if line.startswith(mine)), "")

        def question(store: Store, job: Job) -> LogCheck:
            from ..layers.history import verify

            return verify(store, kept)

        def told(check: LogCheck) -> None:
            from ..layers.log_words import log_sentence

            said = log_sentence(check).text(translate)
            self.seal.setText(("✓ " if check.is_sound else "⚠ ") + said)
            self._unknown = check.seal if check.problem == "remade" else ""
            self.take.setVisible(bool(self._unknown))
            if check.is_sound and check.seal not in ("", kept):
                _remember(mine, check.seal)

        self.work(translate("Dock", "Checking the history"), question, told, key="seal", keeps_note=True)

    def _take(self) -> None:
        _remember(f"{os.path.abspath(self.session.store)}\t", self._unknown)
        self._check()

    def show_history(self, history: History) -> None:
        """Show what was read; filters stay as they were, where that is still possible."""
        self.history = history
        text = translate("Dock", "{name}: {count} changes are known.")
        self.head.setText(text.format(name=history.title, count=len(history.entries)))
        self._fill_filters()
        self.compare.setEnabled(len(history.inspections) > 1)
        self.statuses.setHtml(statuses_html(history.statuses, self.session.language))
        self._show_entries()

    def _fill_filters(self) -> None:
        entries = self.history.entries if self.history is not None else ()
        kinds = dict.fromkeys(entry.table for entry in entries)
        people = sorted({who_text(entry) for entry in entries}, key=str.casefold)
        times = (
            (translate("Dock", "any time"), 0),
            (translate("Dock", "today"), 1),
            (translate("Dock", "the last 7 days"), 7),
            (translate("Dock", "the last 30 days"), 30),
            (translate("Dock", "the last year"), 365),
        )
        for combo, choices in (
            (self.kind, [(translate("Dock", "everything"), ""), *((kind_title(kind), kind) for kind in kinds)]),
            (self.who, [(translate("Dock", "everybody"), ""), *((name, name) for name in people)]),
            (self.when, times),
        ):
            chosen = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            for text, value in choices:
                combo.addItem(text, value)
            combo.setCurrentIndex(max(combo.findData(chosen), 0))
            combo.blockSignals(False)

    def listed(self) -> list[Entry]:
        """The entries that pass the filters."""
        if self.history is None:
            return []
        kind, who, days = self.kind.currentData(), self.who.currentData(), self.when.currentData()
        since = ""
        if days:
            start = QDateTime(QDate.currentDate().addDays(1 - days), QTime(0, 0))
            since = start.toUTC().toString("yyyy-MM-ddTHH:mm:ss")
        return [
            entry
            for entry in self.history.entries
            if (not kind or entry.table == kind) and (not who or who_text(entry) == who) and entry.when >= since
        ]

    def _show_entries(self) -> None:
        entries = self.listed()
        self.changes.setHtml(entries_html(entries[:SHOWN], self.session.language))
        text = ""
        if self.history is not None and not entries:
            text = translate("Dock", "No change fits what was chosen above.")
            if not self.history.entries:
                text = translate("Dock", "Nothing was changed since the record came into the register.")
        elif len(entries) > SHOWN:
            text = translate("Dock", "The newest {count} are listed; choose above to see others.").format(count=SHOWN)
        self.tell(text)

    # ------------------------------------------------------------------ acts
    def _copy(self) -> None:
        language = self.session.language
        lines = [
            (
                moment_text(entry.when, language),
                who_text(entry),
                entry_title(entry, language),
                "; ".join(change_text(change, language) for change in entry.changes),
            )
            for entry in self.listed()
        ]
        copy_to_clipboard("\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines))

    def _compare(self) -> None:
        from .compare_dialog import CompareDialog

        if self.history is not None:
            self._close_comparison()
            self.comparison = CompareDialog(self.session, self.history, self.parentWidget())
            self.comparison.show()

    def _close_comparison(self) -> None:
        if self.comparison is not None and not sip.isdeleted(self.comparison):
            self.comparison.close()
        self.comparison = None

    def release(self) -> None:
        """The comparison goes with the history that it was opened from."""
        self._close_comparison()
        super().release()


def _remember(mine: str, seal: str) -> None:
    KNOWN_SEALS.set([mine + seal, *(line for line in KNOWN_SEALS.get() if not line.startswith(mine))][:SEALS])


def entries_html(entries: Sequence[Entry], language: str) -> str:
    """The changes as a page, day by day."""
    parts, day = [], ""
    for entry in entries:
        date = date_text(entry.when, language)
        if date != day:
            day = date
            parts.append(f"<h4>{escape(day)}</h4>")
        time = moment_text(entry.when, language).rpartition(", ")[2]
        head = f"{time} – {who_text(entry)}"
        lines = "".join(f"<li>{escape(change_text(change, language))}</li>" for change in entry.changes)
        parts.append(
            f'<p style="margin-bottom: 2px">{escape(head)}<br><b>{escape(entry_title(entry, language))}</b></p>'
            + (f'<ul style="margin-top: 0px">{lines}</ul>' if lines else "")
        )
    return "".join(parts)


def statuses_html(steps: Sequence[StatusStep], language: str) -> str:
    """The series of every profile's status as a page."""
    if not steps:
        return f"<p>{escape(translate('Dock', 'No status was computed yet.'))}</p>"
    series: dict[tuple[str, str], list[str]] = {}
    for step in steps:
        title = sentence(status_title(step.status, language))
        text = translate("Dock", "{status}, since {since}")
        if step.until:
            text = translate("Dock", "{status}, from {since} to {until}")
        line = text.format(
            status=title, since=moment_text(step.since, language), until=moment_text(step.until, language)
        )
        series.setdefault((step.profile, step.basis), []).append(line)
    return "".join(
        f"<h4>{escape(profile)} – {escape(word(f'basis.{basis}', language))}</h4><ul>"
        + "".join(f"<li>{escape(line)}</li>" for line in lines)
        + "</ul>"
        for (profile, basis), lines in series.items()
    )
