"""The panel of problems: what validation found in the city, in plain words, and what can be done about it at once."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QFileDialog, QShortcut, QWidget

from .. import settings
from .city_session import CitySession
from .flow_layout import flow
from .messages import copy_to_clipboard
from .panels import Later, load_form, readable
from .phrases import count_text
from .problems_model import ACCEPTED, ALL, DISTRICT, NAME, OPEN, RULE, SEVERITY, Narrowing, ProblemsModel
from .problems_works import (
    Problems,
    accept_some,
    check_city,
    check_some,
    mend_back,
    mend_some,
    read_problems,
    reopen_some,
    save_problems,
)
from .record_dialog import person
from .rows_model import dense

if TYPE_CHECKING:
    from ..layers.finding_fixes import Mended
    from ..layers.findings import FoundRow
    from ..layers.store import Store
    from ..layers.validation import ValidationReport
    from ..scoring.errors import InclusiveCityError
    from .tasks import Job, StoreTask

translate = QCoreApplication.translate
FIND_MS = 200
AGAIN_MS = 1000
_WIDTHS = {RULE: 26, NAME: 36, DISTRICT: 22}
"""Letters that a column has room for at first."""
_BEFORE_MESSAGE = 0.6
"""Share of the table for them at most."""


class ProblemsPanel(QWidget):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "problems_panel")
        self._session = session
        self._known: Problems | None = None
        self._facility: int | None = None
        self._running: StoreTask | None = None
        self._is_shown = False
        self._is_stale = True
        for place in (self.top, self.filters, self.actions):
            flow(place)
        for label in (self.headline, self.detail):
            readable(label)
        self.model = ProblemsModel(self)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        dense(self.table)
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setStretchLastSection(True)
        self._narrowing = Later(FIND_MS, self._narrow, self)
        self._again = Later(AGAIN_MS, self.read, self)
        for combo in (self.severity, self.rule, self.district, self.state):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            combo.currentIndexChanged.connect(lambda _: self._narrow())
        self.find.textChanged.connect(self._narrowing.ask)
        for title, state in (
            (translate("Problems", "open"), OPEN),
            (translate("Problems", "accepted"), ACCEPTED),
            (translate("Problems", "all"), ALL),
        ):
            self.state.addItem(title, state)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.model.modelReset.connect(self._show_chosen)
        self.table.activated.connect(lambda _: self._zoom())
        copying = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copying.setContext(Qt.ShortcutContext.WidgetShortcut)
        copying.activated.connect(self._copy)
        for button, act in (
            (self.check, self.check_city), (self.stop, self._stop), (self.everything, lambda: self.only(None)),
            (self.zoom, self._zoom), (self.edit, self._edit), (self.merge, self._merge), (self.mend, self._mend),
            (self.again, self._check_again), (self.save, self._save), (self.accept, self._accept),
            (self.reopen, self._reopen),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, act=act: act())
        self.reason.textChanged.connect(lambda _: self._show_chosen())
        self.reason.returnPressed.connect(self._accept)
        session.changed.connect(self._city_changed)
        session.content_changed.connect(self._content_changed)
        self._store = session.store
        for before, after in zip(self.order, self.order[1:]):
            QWidget.setTabOrder(before, after)
        self._show_state()

    @property
    def order(self) -> list[QWidget]:
        """What Tab goes through, in this order."""
        return [self.check, self.stop, self.everything, self.headline, self.find, self.severity, self.rule,
                self.district, self.state, self.table, self.detail, self.zoom, self.edit, self.merge, self.mend,
                self.again, self.save, self.reason, self.accept, self.reopen]  # fmt: skip

    def release(self) -> None:
        """Stop what runs, and call nobody."""
        for key in ("problems", "problems check", "problems act"):
            self._session.tasks.drop(key)

    # ------------------------------------------------------------------ the city
    def set_shown(self, is_shown: bool) -> None:
        """Nothing is read while nobody looks."""
        self._is_shown = is_shown
        if is_shown and self._is_stale:
            self.read()

    def only(self, facility: int | None) -> None:
        """Show the problems of one facility, or of all."""
        self._facility = facility
        self._narrow()

    def _city_changed(self) -> None:
        if self._session.store != self._store:
            self._store, self._known, self._facility, self._is_stale = self._session.store, None, None, True
            self.model.show((), (), {})
        if self._is_stale and self._is_shown:
            self.read()
        self._show_state()

    def _content_changed(self) -> None:
        self._is_stale = True
        if self._is_shown:
            self._again.ask()

    def read(self) -> None:
        """Read what the last validation found."""
        session = self._session
        if not session.is_open or sip.isdeleted(self):
            return
        self._is_stale = False
        language = session.language
        session.ask(
            translate("Problems", "Reading the problems"),
            lambda store, job: read_problems(store, job, language),
            self._read,
            "problems",
        )
        self._show_state()

    def _read(self, known: Problems) -> None:
        if sip.isdeleted(self):
            return
        chosen = {row.key for row in self.chosen()}
        self._known = known
        self._fill_filters(known)
        self.model.show(known.rows, known.hay, known.severities)
        self._narrow()
        self._choose(chosen)
        if known.rows:
            self._set_widths()
        self._show_state()

    def _set_widths(self) -> None:
        """With large letters the columns are narrower, so that what is wrong stays in sight."""
        wanted = {column: letters * self.table.fontMetrics().averageCharWidth() for column, letters in _WIDTHS.items()}
        self.table.resizeColumnToContents(SEVERITY)
        room = _BEFORE_MESSAGE * self.table.viewport().width() - self.table.columnWidth(SEVERITY)
        share = min(1.0, max(room, 1) / sum(wanted.values()))
        for column, width in wanted.items():
            self.table.setColumnWidth(column, round(width * share))

    def _fill_filters(self, known: Problems) -> None:
        everything = translate("Problems", "all")
        rules = Counter((row.title, row.rule) for row in known.rows)
        severities = Counter(row.severity for row in known.rows)
        districts = Counter(row.district for row in known.rows if row.district)
        language = self._session.language
        for combo, entries in (
            (self.severity, [(known.severities[code], code, severities[code]) for code in known.severities]),
            (self.rule, sorted((title, code, count) for (title, code), count in rules.items())),
            (self.district, sorted((title, title, count) for title, count in districts.items())),
        ):
            before = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            combo.addItem(everything, "")
            for title, code, count in entries:
                combo.addItem(f"{title} ({count_text(count, language)})", code)
            combo.setCurrentIndex(max(combo.findData(before), 0))
            combo.blockSignals(False)

    def _narrow(self) -> None:
        self.model.narrow(
            Narrowing(
                self.find.text().strip().casefold(),
                self.severity.currentData() or "",
                self.rule.currentData() or "",
                self.district.currentData() or "",
                self.state.currentData() or OPEN,
                self._facility,
            )
        )
        self._show_state()

    # ------------------------------------------------------------------ what is shown
    def _show_state(self) -> None:
        session, known = self._session, self._known
        may = known.may if known is not None else frozenset()
        busy = self._running is not None
        self.check.setEnabled(session.is_open and not busy)
        self.check.setVisible(known is None or "validate" in may)
        self.stop.setVisible(busy)
        self.everything.setVisible(self._facility is not None)
        self.headline.setText(self._headline())
        self._show_chosen()

    def _headline(self) -> str:
        known, language = self._known, self._session.language
        if not self._session.is_open:
            return translate("Problems", "No city is open.")
        if self._running is not None:
            return translate("Problems", "The city is being checked; you can go on working.")
        if known is None:
            return translate("Problems", "Reading the problems…")
        if not known.rows:
            return translate("Problems", "Nothing was found so far. Check the city to look through all records.")
        open_ones = Counter(row.severity for row in known.rows if not row.is_accepted)
        accepted = len(known.rows) - sum(open_ones.values())
        text = translate(
            "Problems",
            "Open: {errors} errors, {warnings} warnings, {notes} notes. Accepted: {accepted}. Shown: {shown}.",
        )
        return text.format(
            errors=count_text(open_ones["error"], language),
            warnings=count_text(open_ones["warning"], language),
            notes=count_text(open_ones["note"], language),
            accepted=count_text(accepted, language),
            shown=count_text(len(self.model.shown), language),
        )

    def chosen(self) -> list[FoundRow]:
        """The problems that are chosen, in the order of the table."""
        return self.model.rows_in(self.table.selectionModel().selection())

    def _choose(self, keys: set[str]) -> None:
        selection = self.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for at, row in enumerate(self.model.shown if keys else ()):
            if row.key in keys:
                index = self.model.index(at, 0)
                selection.select(index, flags)
                if not selection.currentIndex().isValid():  # where the keyboard goes on
                    selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _show_chosen(self) -> None:
        rows = self.chosen()
        may = self._known.may if self._known is not None else frozenset()
        one = rows[0] if len(rows) == 1 else None
        ready = self._running is None
        self.zoom.setEnabled(one is not None and one.facility is not None)
        self.edit.setVisible("edit_facility" in may)
        self.edit.setEnabled(self.zoom.isEnabled())
        self.merge.setVisible("merge" in may)
        self.merge.setEnabled(one is not None and one.other is not None)
        fix = self._fix(rows)
        self.mend.setVisible(bool(fix) and "edit_facility" in may)
        self.mend.setText(self._mend_text(fix, len(rows)))
        self.mend.setEnabled(ready)
        self.again.setVisible("validate" in may)
        self.again.setEnabled(ready and any(row.facility is not None for row in rows))
        self.save.setEnabled(bool(self.model.shown))
        may_accept = "accept" in may
        for widget in (self.reasonLabel, self.reason, self.accept):
            widget.setVisible(may_accept)
        open_ones = [row for row in rows if not row.is_accepted]
        self.reason.setEnabled(bool(open_ones))
        self.accept.setEnabled(ready and bool(open_ones) and bool(self.reason.text().strip()))
        self.reopen.setVisible(may_accept and len(open_ones) < len(rows))
        self.reopen.setEnabled(ready)
        self.detail.setText(self._detail(rows))
        self.detail.setVisible(bool(self.detail.text()))

    def _detail(self, rows: list[FoundRow]) -> str:
        if len(rows) != 1:
            text = translate("Problems", "{count} problems are chosen.") if rows else ""
            return text.format(count=count_text(len(rows), self._session.language))
        row = rows[0]
        lines = [row.message, row.advice]
        if row.is_accepted:
            said = translate("Problems", "Accepted by {person}: {reason}")
            lines.append(said.format(person=row.accepted_by or "–", reason=row.reason))
        return "\n".join(line for line in lines if line)

    @staticmethod
    def _fix(rows: list[FoundRow]) -> str:
        """The mend that all chosen problems have in common; "" for none."""
        fixes = {row.fix for row in rows if not row.is_accepted}
        return fixes.pop() if len(fixes) == 1 else ""

    def _mend_text(self, fix: str, count: int) -> str:
        texts = {
            "swap": translate("Problems", "M&end: swap the coordinates ({count})"),
            "relocate": translate("Problems", "M&end: take the district from the place ({count})"),
            "letters": translate("Problems", "M&end: replace the letters ({count})"),
        }
        return texts.get(fix, translate("Problems", "M&end")).format(count=count_text(count, self._session.language))

    # ------------------------------------------------------------------ acts
    def check_city(self) -> None:
        """Validate the whole city."""
        session = self._session
        if not session.is_open or self._running is not None:
            return

        def done(report: ValidationReport) -> None:
            self._ended()
            text = translate("Problems", "The city was checked. Found: {total}; new: {new}, no longer there: {gone}.")
            total, new, gone = (count_text(n, session.language) for n in (report.total, report.new, report.gone))
            session.messages.done(text.format(total=total, new=new, gone=gone))

        self._start(translate("Problems", "Checking the city"), check_city, done, "problems check")

    def _start(self, title: str, work: object, done: object, key: str, read_only: bool = False) -> None:
        def failed(error: InclusiveCityError) -> None:
            self._ended()
            self._session.messages.problem(error)

        session = self._session
        self._running = session.tasks.start(
            title, work, done, failed, store=session.store, read_only=read_only, key=key
        )
        self._show_state()

    def _ended(self) -> None:
        self._running = None
        if not sip.isdeleted(self):
            self._show_state()
            self.read()

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _zoom(self) -> None:
        rows = self.chosen()
        if len(rows) == 1 and rows[0].facility is not None:
            self._session.go_to_facility(rows[0].facility)

    def _edit(self) -> None:
        from .register_facility import open_facility

        self._zoom()
        open_facility(self._session, self.window())

    def _merge(self) -> None:
        from .register_merge import open_merge

        self._zoom()
        open_merge(self._session, self.window(), self.chosen()[0].other)

    def _mend(self) -> None:
        session, rows = self._session, self.chosen()
        fix, by = self._fix(rows), person()
        facilities = sorted({row.facility for row in rows if row.facility is not None and not row.is_accepted})

        def done(mended: Mended) -> None:
            self._ended()
            session.read_again()
            text = translate("Problems", "Mended: {count} of {all}. What was not sure is left as it was.")
            said = text.format(count=count_text(len(mended), session.language), all=len(facilities))
            session.messages.done(said, undo=(lambda: self._take_back(mended)) if len(mended) else None)

        if fix and self._running is None:
            self._start(
                translate("Problems", "Mending"),
                lambda store, job: mend_some(store, job, fix, facilities, by),
                done,
                "problems act",
            )

    def _take_back(self, mended: Mended) -> None:
        session, by = self._session, person()

        def done(count: int) -> None:
            self._ended()
            session.read_again()
            text = translate("Problems", "Taken back for {count} facilities.")
            session.messages.done(text.format(count=count_text(count, session.language)))

        def work(store: Store, job: Job) -> int:
            return mend_back(store, job, mended, by)

        self._start(translate("Problems", "Taking it back"), work, done, "problems act")

    def _accept(self) -> None:
        keys = [row.key for row in self.chosen() if not row.is_accepted]
        reason, by = self.reason.text().strip(), person()
        if not keys or not reason or self._running is not None:
            return

        def done(count: int) -> None:
            self.reason.clear()
            self._ended()
            text = translate(
                "Problems", "Accepted: {count}. They are shown under “accepted”, and again when their values change."
            )
            undo_keys = list(keys)
            self._session.messages.done(
                text.format(count=count_text(count, self._session.language)), undo=lambda: self._reopen(undo_keys)
            )

        self._start(
            translate("Problems", "Accepting"),
            lambda store, job: accept_some(store, keys, reason, by),
            done,
            "problems act",
        )

    def _reopen(self, keys: list[str] | None = None) -> None:
        wanted = keys if keys is not None else [row.key for row in self.chosen() if row.is_accepted]

        def done(count: int) -> None:
            self._ended()
            text = translate("Problems", "Shown again: {count}.")
            self._session.messages.done(text.format(count=count_text(count, self._session.language)))

        if wanted and self._running is None:
            self._start(
                translate("Problems", "Showing them again"),
                lambda store, job: reopen_some(store, wanted),
                done,
                "problems act",
            )

    def _check_again(self) -> None:
        facilities = sorted({each for row in self.chosen() for each in (row.facility, row.other) if each is not None})
        if facilities and self._running is None:
            self._start(
                translate("Problems", "Checking once more"),
                lambda store, job: check_some(store, job, facilities),
                lambda _: self._ended(),
                "problems act",
            )

    def _copy(self) -> None:
        rows = self.chosen() or self.model.shown
        copy_to_clipboard("\n".join("\t".join((row.title, row.name, row.address, row.message)) for row in rows))

    def _save(self) -> None:
        path, kind = QFileDialog.getSaveFileName(
            self,
            translate("Problems", "Save the problems"),
            os.path.join(settings.LAST_FOLDER.get(), "problems.xlsx"),
            "Excel (*.xlsx);;CSV (*.csv)",
        )
        if path:
            settings.LAST_FOLDER.set(os.path.dirname(path))
            self.save_to(path if path.lower().endswith((".csv", ".xlsx")) else path + kind[-5:-1].strip("*"))

    def save_to(self, path: str) -> None:
        """Write what is shown as a table."""
        rows, severities = list(self.model.shown), dict(self._known.severities) if self._known else {}

        def done(_: str) -> None:
            self._session.messages.done(translate("Problems", "The problems were saved to {file}.").format(file=path))

        self._session.tasks.start(
            translate("Problems", "Saving the problems"),
            lambda job: save_problems(rows, path, severities),
            done,
            self._session.messages.problem,
            key="problems save",
        )
