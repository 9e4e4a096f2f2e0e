"""Look: what the map shows now, counted, and what it should show."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..layers.filters import FacilityFilter
from ..layers.queries import Counts, count_in_view
from ..layers.words import OLD, REPORTED, STATUSES, word
from .check_combo import CheckCombo
from .city_session import CitySession
from .flow_layout import flow
from .legend import Legend
from .panels import load_form, readable
from .phrases import count_text

translate = QCoreApplication.translate


class LookPanel(QWidget):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "look_panel")
        flow(self.buttonRow)
        self._session = session
        readable(self.headline)
        readable(self.mapNote)
        self.legend = Legend(session.language, session.layers.symbol_icon, self.legendPlace)
        column = QVBoxLayout(self.legendPlace)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.legend)
        self.district = CheckCombo(
            translate("Dock", "Show only these districts"), translate("Dock", "All districts"), self.filterBox
        )
        self.kind = CheckCombo(
            translate("Dock", "Show only these types of facility"), translate("Dock", "All types"), self.filterBox
        )
        self.owner = CheckCombo(
            translate("Dock", "Show only these kinds of owner"), translate("Dock", "All owners"), self.filterBox
        )
        self._combos = {"districts": self.district, "types": self.kind, "owner_kinds": self.owner}
        self._listed: dict[str, Sequence[tuple[object, str]]] = {}
        self._filling = False
        labels = (self.districtLabel, self.typeLabel, self.ownerLabel)
        for row, (label, combo) in enumerate(zip(labels, self._combos.values())):
            self.filterGrid.addWidget(combo, row, 1)
            label.setBuddy(combo)
            combo.ticked.connect(self._chosen)
        self.filterGrid.setColumnStretch(1, 1)
        self.legend.ticked.connect(self._chosen)
        self.onlyOld.toggled.connect(self._chosen)
        self.onlyOverdue.toggled.connect(self._chosen)
        self.clear.clicked.connect(lambda: session.set_filter(FacilityFilter()))
        self.whole.clicked.connect(session.show_whole_city)
        self.showOnMap.clicked.connect(session.build_project)
        self.order = [self.headline, self.legend, self.onlyOld, self.onlyOverdue, self.district, self.kind, self.owner,
                      self.clear, self.whole, self.mapNote, self.showOnMap]  # fmt: skip
        session.changed.connect(self.show_city)
        session.view_changed.connect(self.show_view)
        session.content_changed.connect(self.count)
        session.layers.moved.connect(self.count)
        self.headline.setText(translate("Dock", "Counting…"))
        self.show_city()

    # ------------------------------------------------------------------ lists
    def show_city(self) -> None:
        """Fill the lists from the city, and say where there is no map."""
        session = self._session
        city = session.city
        has_map = session.shows_city()
        self.mapNote.setVisible(session.is_open and not has_map)
        self.showOnMap.setVisible(session.is_open and not has_map and city is not None and city.facilities > 0)
        self.showOnMap.setEnabled(not session.tasks.is_running("project"))
        self.filterBox.setEnabled(has_map)
        self.legend.setEnabled(session.is_open)
        self.onlyOld.setEnabled(has_map)
        self.onlyOverdue.setEnabled(has_map)
        self.whole.setEnabled(has_map)
        if city is None:
            return
        note = translate("Dock", "This city is not on the map: the open project shows something else.")
        if not city.facilities:
            note = translate("Dock", "This city has no facilities yet. Import them under Record.")
        self.mapNote.setText(note)
        nowhere = (0, translate("Dock", "In no district"))
        self._list("districts", [*city.districts, nowhere] if city.outside or city.unlocated else city.districts)
        self._list("types", city.facility_types)
        self._list("owner_kinds", city.owner_kinds)
        self.legend.refresh_icons()
        self.show_view()

    def _list(self, part: str, items: Sequence[tuple[object, str]]) -> None:
        if self._listed.get(part) == list(items):
            return
        self._combos[part].set_items(items)
        self._listed[part] = list(items)

    # ------------------------------------------------------------------ filter
    def show_view(self) -> None:
        """Show the session's filter and count anew."""
        session = self._session
        chosen = session.filter
        self._filling = True
        for part, combo in self._combos.items():
            combo.set_values(getattr(chosen, part))
        shown, only_old = _ticks(chosen)
        self.legend.tick(shown)
        self.onlyOld.setChecked(only_old)
        self.onlyOverdue.setChecked(chosen.overdue)
        self._filling = False
        self.clear.setEnabled(not chosen.is_empty)
        self.count()

    def _chosen(self, *_: object) -> None:
        if self._filling:
            return
        parts: dict[str, object] = {part: combo.values() for part, combo in self._combos.items()}
        parts["overdue"] = self.onlyOverdue.isChecked()
        symbols = _symbols(self.legend.shown(), self.onlyOld.isChecked())
        self._session.set_filter(self._session.filter.but(symbols=symbols, **parts))

    # ------------------------------------------------------------------ counts
    def count(self) -> None:
        """Count what is in view, in the background; what the legend hides is counted too."""
        session = self._session
        if not session.is_open or not session.profile:
            return
        profile, with_reported = session.profile, session.with_reported
        bounds = session.layers.bounds() if session.shows_city() else None
        where = session.filter.but(symbols=()).condition(profile, with_reported)
        session.ask(
            translate("Dock", "Counting what is in view"),
            lambda store, job: count_in_view(store, profile, with_reported, bounds, where),
            lambda counts: self._show_counts(counts, profile, with_reported, bounds is None),
            "count",
        )

    def _show_counts(self, counts: Counts, profile: str, with_reported: bool, whole: bool) -> None:
        session = self._session
        language = session.language
        self.legend.show_counts(counts, with_reported)
        title = dict(session.city.profiles).get(profile, profile) if session.city else profile
        assessed = word(
            "legend.assessed",
            language,
            assessed=count_text(counts.assessed, language),
            facilities=count_text(counts.total, language),
        )
        place = translate("Dock", "in the whole city") if whole else translate("Dock", "in view")
        text = translate("Dock", "{profile}: {assessed} {place}.")
        lines = [text.format(profile=title, assessed=assessed, place=place)]
        if not session.filter.is_empty and not whole:
            lines.append(translate("Dock", "Shares of districts on the map count all facilities."))
        self.headline.setText("\n".join(lines))


def _symbols(statuses: Sequence[str], only_old: bool) -> tuple[str, ...]:
    """The map symbols that a choice in the legend leaves; () where it hides nothing."""
    if len(statuses) == len(STATUSES) and not only_old:
        return ()
    values = []
    for status in statuses:
        if not only_old:
            values += [status, REPORTED + status] if status != "not_assessed" else [status]
        if status != "not_assessed":
            values.append(status + OLD)
    # Nothing ticked shows nothing: a value that no facility has.
    return tuple(values) or ("",)


def _ticks(chosen: FacilityFilter) -> tuple[set[str], bool]:
    """The other way round: which statuses are ticked, and whether only those out of date are wanted."""
    if not chosen.symbols:
        return set(STATUSES), False
    values = set(chosen.symbols)
    statuses = {s for s in STATUSES if s in values or s + OLD in values}
    only_old = bool(statuses) and not any(status in values for status in STATUSES)
    if only_old and "not_assessed" not in statuses and len(statuses) == len(STATUSES) - 1:
        statuses.add("not_assessed")  # it has no date: its tick says nothing here
    return statuses, only_old
