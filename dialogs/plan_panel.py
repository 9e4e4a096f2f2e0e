"""Plan: rank facilities by need, read the lists and the reasons, keep them as a table."""

from __future__ import annotations

import os
from html import escape

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QHeaderView, QTreeWidgetItem, QWidget

from .. import settings
from ..layers.prioritisation import PriorityReport, export_priorities, prioritise_store
from ..layers.ranking import Ranking, RankingLine, RankingTerm, read_ranking, read_terms
from ..layers.words import sentence, status_title, word
from .allowed import allowed
from .city_session import CitySession
from .flow_layout import flow
from .panels import load_form, readable
from .phrases import count_text, date_text, money_text, number_text

translate = QCoreApplication.translate
FACILITY = Qt.ItemDataRole.UserRole
RANK, NAME, WORKS = range(3)


class PlanPanel(QWidget):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "plan_panel")
        flow(self.actRow)
        self._session = session
        self._ranking: Ranking | None = None
        self._allowed = allowed(session)
        self._allowed.changed.connect(self._show_buttons)
        readable(self.made)
        self.order = [self.radius, self.price, self.rank, self.save, self.made, self.which, self.lines, self.why]
        for code, title in (
            ("typical", translate("Dock", "Typical")),
            ("low", translate("Dock", "Low")),
            ("high", translate("Dock", "High")),
        ):
            self.price.addItem(title, code)
        header = self.lines.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(RANK, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WORKS, QHeaderView.ResizeMode.ResizeToContents)
        self.rank.clicked.connect(self._rank)
        self.save.clicked.connect(self._save)
        self.which.currentIndexChanged.connect(self._show_list)
        self.lines.currentItemChanged.connect(self._line_chosen)
        self.lines.itemActivated.connect(self._go)
        self.lines.itemDoubleClicked.connect(self._go)
        session.changed.connect(self._city_changed)
        session.content_changed.connect(self.read)
        session.tasks.changed.connect(self._show_buttons)
        self._show_ranking(None)
        self._city_changed()

    def _city_changed(self) -> None:
        self._show_buttons()
        if self._session.is_open:
            self.read()
        elif self._session.city is None:
            self._show_ranking(None)

    def _show_buttons(self) -> None:
        is_open = self._session.is_open
        self.rank.setVisible(self._allowed.may("plan"))
        self.rank.setEnabled(is_open and not self._session.tasks.is_running("rank"))
        self.save.setEnabled(is_open and self._ranking is not None)

    # ------------------------------------------------------------------ the ranking
    def read(self) -> None:
        """Read the current ranking in the background."""
        session = self._session
        if not session.is_open:
            return
        language = session.language
        session.ask(
            translate("Dock", "Reading the ranking"),
            lambda store, job: read_ranking(store, language),
            self._show_ranking,
            "ranking",
        )

    def _rank(self) -> None:
        session = self._session
        radius, price = float(self.radius.value()), self.price.currentData()
        basis = "official"

        def done(report: PriorityReport) -> None:
            session.read_again()
            text = translate("Dock", "{works} facilities are ranked for works, {inspect} for inspection.")
            works, inspect = (count_text(n, session.language) for n in (report.works, report.inspect_first))
            session.messages.done(text.format(works=works, inspect=inspect))

        session.run(
            translate("Dock", "Ranking by need"),
            lambda store, job: prioritise_store(
                store, basis, radius, price, progress=job.progress, cancelled=job.cancelled
            ),
            done,
            key="rank",
        )
        self._show_buttons()

    def _show_ranking(self, ranking: Ranking | None) -> None:
        if ranking is not None and ranking == self._ranking:
            return  # read again after a change elsewhere: whoever is in the list goes on
        self._ranking = ranking
        language = self._session.language
        has = ranking is not None
        for widget in (self.which, self.whichLabel, self.lines, self.why):
            widget.setVisible(has)
        self._show_buttons()
        if ranking is None:
            self.made.setText(translate("Dock", "Nothing has been ranked yet."))
            return
        parts = [
            translate("Dock", "Ranked on {date}, {basis}, people within {radius} m.").format(
                date=date_text(ranking.created_at, language),
                basis=word(f"basis.{ranking.basis}", language),
                radius=count_text(int(ranking.radius), language),
            )
        ]
        if not ranking.has_demand:
            parts.append(
                translate("Dock", "No population is imported: every facility counts as one person of each profile.")
            )
        self.made.setText(" ".join(parts))
        chosen = max(self.which.currentIndex(), 0 if ranking.works else 1)
        self.which.blockSignals(True)
        self.which.clear()
        for title, count in (
            (translate("Dock", "Mend first ({count})"), ranking.works_in_all),
            (translate("Dock", "Inspect first ({count})"), ranking.inspect_first_in_all),
        ):
            self.which.addItem(title.format(count=count_text(count, language)))
        self.which.setCurrentIndex(chosen)
        self.which.blockSignals(False)
        self._show_list()

    def _show_list(self) -> None:
        if self._ranking is None:
            return
        to_mend = self.which.currentIndex() == 0
        lines = self._ranking.works if to_mend else self._ranking.inspect_first
        language = self._session.language
        self.lines.setColumnHidden(WORKS, not to_mend)
        current = self.lines.currentItem()
        before = current.data(RANK, FACILITY) if current is not None else None
        self.lines.clear()
        items = []
        for line in lines:
            cost = money_text(line.cost, line.currency, language) if line.cost is not None else ""
            item = QTreeWidgetItem([count_text(line.rank, language), self._name(line), cost])
            item.setTextAlignment(RANK, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setTextAlignment(WORKS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(RANK, FACILITY, line.facility)
            spoken = ", ".join(part for part in (self._name(line), line.facility_type, line.district, cost) if part)
            item.setData(NAME, Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(NAME, spoken)
            items.append(item)
        self.lines.addTopLevelItems(items)
        if items:
            there = (item for item in items if item.data(RANK, FACILITY) == before)
            self.lines.setCurrentItem(next(there, items[0]))
        else:
            self.why.setPlainText(translate("Dock", "This list is empty."))

    @staticmethod
    def _name(line: RankingLine) -> str:
        return line.name or translate("Dock", "Facility {number}").format(number=line.facility)

    # ------------------------------------------------------------------ one line
    def _line_chosen(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        facility, language = item.data(RANK, FACILITY), self._session.language
        lines = self._ranking.works if self.which.currentIndex() == 0 else self._ranking.inspect_first
        line = next(line for line in lines if line.facility == facility)
        self._session.ask(
            translate("Dock", "Reading the reasons"),
            lambda store, job: read_terms(store, facility, language),
            lambda terms: self.why.setHtml(terms_html(line, terms, language)),
            "terms",
        )

    def _go(self, item: QTreeWidgetItem) -> None:
        self._session.go_to_facility(item.data(RANK, FACILITY))

    # ------------------------------------------------------------------ the table
    def _save(self) -> None:
        folder = settings.LAST_FOLDER.get()
        path, _ = QFileDialog.getSaveFileName(
            self,
            translate("Dock", "Save the ranking"),
            os.path.join(folder, "priorities.csv"),
            translate("Dock", "Table (*.csv)"),
        )
        if path:
            settings.LAST_FOLDER.set(os.path.dirname(path))
            self.save_to(path)

    def save_to(self, path: str) -> None:
        """Write the whole ranking to a CSV in the background."""
        session = self._session
        language = session.language

        def done(rows: int) -> None:
            text = translate("Dock", "The ranking was saved: {count} rows in {file}.")
            session.messages.done(text.format(count=count_text(rows, language), file=path))

        session.run(
            translate("Dock", "Saving the ranking"),
            lambda store, job: export_priorities(store, path, language),
            done,
            read_only=True,
        )


def terms_html(line: RankingLine, terms: tuple[RankingTerm, ...], language: str) -> str:
    """Why a facility has its rank, one line per profile."""
    parts = [f"<b>{escape(PlanPanel._name(line))}</b>"]
    place = ", ".join(part for part in (line.facility_type, line.district) if part)
    if place:
        parts.append(escape(place))
    if line.measures:
        parts.append(escape(translate("Dock", "Works: {measures}.").format(measures="; ".join(line.measures))))
    rows = []
    for term in terms:
        status = sentence(status_title(term.status, language)) if term.status else "–"
        if term.measures and term.target:
            text = translate("Dock", "{profile}: {status}, afterwards {target}; {people} people, need {need}")
        else:
            text = translate("Dock", "{profile}: {status}; {people} people")
        rows.append(
            text.format(
                profile=term.profile,
                status=status,
                target=status_title(term.target, language) if term.target else "",
                people="–" if term.people is None else count_text(round(term.people), language),
                need="–" if term.need is None else number_text(term.need, language, 0),
            )
        )
    items = "".join(f"<li>{escape(row)}</li>" for row in rows)
    return f"<p>{'<br>'.join(parts)}</p><ul>{items}</ul>"
