"""Two people change one record: which of a person's unsaved edits start from a version that is no longer there, what
stands in the store now, and how the edits go on after the person has chosen.

The store refuses such a change (``base_version``); QGIS then keeps all edits of the layer unsaved. A GeoPackage is
written place first, attributes afterwards, so that a refused change has moved the facility already: :func:`hold_places`
keeps that from happening.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsAbstractFeatureSource,
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..compat import field_type, is_null, or_none
from .store import Store, gpkg_geometry

BASE, VERSION = "base_version", "row_version"
DERIVED = ("district", "place")
"""What goes with the place on the map."""
TECHNICAL = ("fid", "uuid", BASE, VERSION, "changed_by", "changed_at", "created_at", "recorded_by", "recorded_at",
             "submitted_by", "submitted_at", "reviewed_by", "reviewed_at", "digest", "model_version")  # fmt: skip
"""Nothing that a person would choose."""
PLACE = -1
"""Stands for the place on the map among the numbers of columns."""


@dataclass
class Edits:
    """What is unsaved in a layer."""

    values: dict[int, dict[int, Any]]
    """Record → column → value."""
    places: dict[int, QgsGeometry]
    added: list[QgsFeature]
    deleted: list[int]

    @property
    def changed(self) -> list[int]:
        return sorted({*self.values, *self.places})


@dataclass
class Conflict:
    """One record that somebody else changed while a person was changing it. Columns by number, and :data:`PLACE`."""

    record: int
    theirs: QgsFeature
    mine: dict[int, Any]
    """What the person changed."""
    began: dict[int, Any] = field(default_factory=dict)
    """As the person saw it, as far as that is known."""
    changed_by: str = ""
    changed_at: str = ""
    """UTC; both empty where not known."""

    def stored(self, column: int) -> Any:
        return self.theirs.geometry() if column == PLACE else or_none(self.theirs.attribute(column))

    def own(self, column: int) -> Any:
        """What it would be if the person's edits held."""
        return self.mine[column] if column in self.mine else self.began.get(column, self.stored(column))

    def columns(self) -> list[int]:
        """What differs: where the person would write something else than what is there now, and what somebody else
        changed. The place comes last."""
        found = []
        left_out = TECHNICAL
        if not self.theirs.geometry().isNull() or PLACE in self.mine:
            left_out += DERIVED
        columns = [column for column, each in enumerate(self.theirs.fields()) if each.name() not in left_out]
        for column in [*columns, PLACE]:
            now = self.stored(column)
            if not same(self.own(column), now) or (column in self.began and not same(self.began[column], now)):
                found.append(column)
        return found

    def changed_by_me(self, column: int) -> bool:
        return column in self.mine and (column not in self.began or not same(self.began[column], self.mine[column]))

    def changed_by_them(self, column: int) -> bool:
        """Also where it is not known what it was before and the person changed it, too: that has to be looked at."""
        if column in self.began:
            return not same(self.began[column], self.stored(column))
        return True


@dataclass
class Decision:
    """What of one record is written: the columns that keep the person's value. None: nothing is."""

    conflict: Conflict
    mine: frozenset[int]


# ---------------------------------------------------------------------- what is unsaved
def edits_of(layer: QgsVectorLayer) -> Edits:
    """What is unsaved in the layer now."""
    buffer = layer.editBuffer()
    if buffer is None:
        return Edits({}, {}, [], [])
    return Edits(
        {record: dict(values) for record, values in buffer.changedAttributeValues().items()},
        {record: QgsGeometry(place) for record, place in buffer.changedGeometries().items()},
        [QgsFeature(feature) for feature in buffer.addedFeatures().values()],
        list(buffer.deletedFeatureIds()),
    )


def hold_places(layer: QgsVectorLayer) -> bool:
    """Just before a layer of a GeoPackage is saved: let the records whose change will be refused stay where they are.
    True where there were such; :func:`let_places` gives the edits back."""
    if layer.providerType() != "ogr":
        return False
    edits = edits_of(layer)
    base = layer.fields().indexOf(BASE)
    begun = {record: edits.values.get(record, {}).get(base) for record in edits.places}
    begun = {record: version for record, version in begun.items() if not is_null(version)}
    if not begun:
        return False
    now = layer.dataProvider().getFeatures(QgsFeatureRequest().setFilterFids(list(begun)))
    stale = [feature for feature in now if feature[VERSION] != begun[feature.id()]]
    if not stale:
        return False
    layer.beginEditCommand("")
    for feature in stale:
        layer.changeGeometry(feature.id(), feature.geometry(), True)
    layer.endEditCommand()
    return True


def let_places(layer: QgsVectorLayer) -> None:
    """The edits as they were before :func:`hold_places`."""
    layer.undoStack().undo()


# ---------------------------------------------------------------------- what is stored (any thread)
def read_records(source: QgsAbstractFeatureSource, records: Iterable[int]) -> dict[int, QgsFeature]:
    """Records as the store has them now, without anybody's edits."""
    request = QgsFeatureRequest().setFilterFids(list(records))
    return {feature.id(): QgsFeature(feature) for feature in source.getFeatures(request)}


def find_conflicts(
    store: Store, role: str, source: QgsAbstractFeatureSource, edits: Edits, seen: Mapping[int, QgsFeature]
) -> list[Conflict]:
    """The changed records that somebody else changed meanwhile. ``seen``: records as they were read when the person
    began to change them."""
    found = []
    for record, theirs in sorted(read_records(source, edits.changed).items()):
        fields = theirs.fields()
        base = edits.values.get(record, {}).get(fields.indexOf(BASE))
        if is_null(base) or base == theirs[VERSION]:
            continue
        mine = {column: or_none(value) for column, value in edits.values.get(record, {}).items()}
        if record in edits.places:
            mine[PLACE] = edits.places[record]
        conflict = Conflict(record, theirs, mine)
        log = store.rows(
            "SELECT before, changed_by, changed_at FROM change_log WHERE table_name = :role AND row_id = :record "
            "ORDER BY fid",
            {"role": role, "record": record},
        )
        if log:
            conflict.changed_by, conflict.changed_at = log[-1][1] or "", log[-1][2] or ""
        if fields.indexOf("changed_by") >= 0:
            conflict.changed_by = or_none(theirs["changed_by"]) or conflict.changed_by
        began = seen.get(record)
        if began is not None and began[VERSION] == base:
            conflict.began = {column: or_none(began.attribute(column)) for column in range(fields.count())}
            if theirs.hasGeometry() or began.hasGeometry():
                conflict.began[PLACE] = began.geometry()
        elif (was := _as_of_version(log, base, theirs[VERSION])) is not None:
            conflict.began = _logged(was, theirs)
        found.append(conflict)
    return found


def _as_of_version(log: Sequence[tuple], base: int, now: int) -> dict[str, Any] | None:
    """What the record was in the version that the person began with, as far as the log tells."""
    befores = [json.loads(before or "{}") for before, *_ in log]
    # The first of a version: a move in two steps has the new place already in its second.
    known = next((before for before in befores if before.get(VERSION) == base), None)
    if known is None and befores and now == base + 1 and VERSION not in befores[-1]:
        return befores[-1]  # written before the log told versions
    return known


def _logged(before: Mapping[str, Any], theirs: QgsFeature) -> dict[int, Any]:
    """A record as the log has it."""
    began: dict[int, Any] = {}
    for name, value in before.items():
        column = theirs.fields().indexOf(name)
        if column >= 0 and name not in DERIVED:
            began[column] = _typed(value, theirs.fields().at(column))
    if before.get("geom"):
        place = QgsGeometry()
        place.fromWkb(gpkg_geometry.to_wkb(bytes.fromhex(before["geom"])))
        if not same(place, theirs.geometry()):  # of a move in two steps, the last has the new place already
            began[PLACE] = place
    return began


def _typed(value: Any, column: QgsField) -> Any:
    if value is not None and column.type() == field_type("datetime"):
        return QDateTime.fromString(value, Qt.DateFormat.ISODateWithMs)
    return value


# ---------------------------------------------------------------------- going on
def apply(layer: QgsVectorLayer, decisions: Iterable[Decision]) -> None:
    """The layer's edits as they go on after the person has chosen, as one step of its undo. Records of which nothing
    is kept are as nobody had touched them; the others start from what is stored now."""
    by_record = {decision.conflict.record: decision for decision in decisions}
    edits = edits_of(layer)
    base = layer.fields().indexOf(BASE)
    layer.rollBack(False)
    layer.beginEditCommand("")
    for record in edits.deleted:
        layer.deleteFeature(record)
    layer.addFeatures(edits.added)
    for record in edits.changed:
        values, place = edits.values.get(record, {}), edits.places.get(record)
        decision = by_record.get(record)
        if decision is not None:
            values, place = _kept(decision, values, place)
            if not values and place is None:
                continue
            values[base] = decision.conflict.theirs[VERSION]
        if place is not None:
            layer.changeGeometry(record, place, True)
        layer.changeAttributeValues(record, values, {}, True)
    layer.endEditCommand()


def _kept(
    decision: Decision, values: Mapping[int, Any], place: QgsGeometry | None
) -> tuple[dict[int, Any], QgsGeometry | None]:
    conflict, fields = decision.conflict, decision.conflict.theirs.fields()
    chosen = {column for column in decision.mine if not same(conflict.own(column), conflict.stored(column))}
    kept = {column: conflict.own(column) for column in chosen if column != PLACE}
    place = (place or conflict.own(PLACE)) if PLACE in chosen else None
    if not kept and place is None:
        return {}, None
    along = ["changed_by"]
    if place is not None:
        along += DERIVED
    for column in map(fields.indexOf, along):
        if column in values:
            kept[column] = values[column]
    return kept, place


# ---------------------------------------------------------------------- values
def same(one: Any, other: Any) -> bool:
    """Whether two values of a column, or two places, are the same."""
    if isinstance(one, QgsGeometry) or isinstance(other, QgsGeometry):
        return _written(one) == _written(other)
    if isinstance(one, QDateTime) and isinstance(other, QDateTime):
        return one.toMSecsSinceEpoch() == other.toMSecsSinceEpoch()
    return or_none(one) == or_none(other)


def _written(place: Any) -> str:
    return place.asWkt(9) if isinstance(place, QgsGeometry) and not place.isNull() else ""


def value_text(layer: QgsVectorLayer, column: int, value: Any) -> str:
    """A value as the layer's form shows it; "" for none."""
    if column == PLACE:
        if not isinstance(value, QgsGeometry) or value.isNull():
            return ""
        point = value.asPoint()
        return f"{point.y():.5f}, {point.x():.5f}"
    if is_null(value):
        return ""
    setup = layer.editorWidgetSetup(column)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    return formatter.representValue(layer, column, setup.config(), None, value)
