"""What differs between QGIS versions, on the one that runs the tests."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsFeature, QgsVectorLayer, edit
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QVariant

from inclusive_city import compat

VALUES = {
    "text": "Өскемен",
    "int": 7,
    "int64": 2**40,
    "float": 0.25,
    "bool": True,
    "date": QDate(2025, 3, 4),
    "datetime": QDateTime(QDate(2025, 3, 4), QTime(5, 6), Qt.TimeSpec.LocalTime),
    "list": ["a", "b"],
}


@pytest.mark.parametrize("kind", VALUES)
def test_fields_keep_their_values_and_nothing(kind: str) -> None:
    layer = QgsVectorLayer("None", "values", "memory")
    with edit(layer):
        assert layer.addAttribute(compat.make_field("value", kind))
        layer.updateFields()
        for value in (VALUES[kind], None):
            feature = QgsFeature(layer.fields())
            feature["value"] = compat.or_null(value)
            assert layer.addFeature(feature)
    first, second = (feature["value"] for feature in layer.getFeatures())
    assert first == VALUES[kind] and not compat.is_null(first)
    assert compat.is_null(second) and compat.or_none(second) is None


def test_every_kind_has_a_type() -> None:
    types = {kind: compat.make_field("f", kind).type() for kind in compat.FIELD_KINDS}
    assert len(set(types.values())) == len(compat.FIELD_KINDS)
    with pytest.raises(KeyError):
        compat.make_field("f", "colour")


@pytest.mark.parametrize("nothing", [None, NULL, QVariant()])
def test_nothing_is_nothing(nothing: object) -> None:
    assert compat.is_null(nothing)


@pytest.mark.parametrize("something", ["", 0, 0.0, False])
def test_zero_and_empty_are_something(something: object) -> None:
    assert not compat.is_null(something) and compat.or_none(something) == something
