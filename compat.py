"""What differs between QGIS 3.22 (Qt 5) and QGIS 4 (Qt 6), in one place.

Everything else is written once, with scoped enums and ``qgis.PyQt``.
"""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, Qgis, QgsField, QgsLocatorResult
from qgis.PyQt.QtCore import QVariant

QGIS_VERSION: int = Qgis.QGIS_VERSION_INT
"""As a number: 32216 is 3.22.16."""

FIELD_KINDS = ("text", "int", "int64", "float", "bool", "date", "datetime", "binary", "list")


def is_null(value: Any) -> bool:
    """Whether an attribute value is "nothing": None (Qt 6) or a NULL QVariant (Qt 5)."""
    if value is None:
        return True
    return isinstance(value, QVariant) and value.isNull()


def or_none(value: Any) -> Any:
    """The attribute value, None where there is none."""
    return None if is_null(value) else value


def or_null(value: Any) -> Any:
    """What to write into an attribute: QGIS's NULL for None."""
    return NULL if value is None else value


def field_type(kind: str) -> Any:
    """The type that :class:`QgsField` takes on this QGIS for one of :data:`FIELD_KINDS`.

    QgsField takes QMetaType only from 3.38 on, and QGIS 4 knows QVariant's types only as a patch.
    """
    if QGIS_VERSION >= 33800:
        from qgis.PyQt.QtCore import QMetaType

        names = {
            "text": "QString",
            "int": "Int",
            "int64": "LongLong",
            "float": "Double",
            "bool": "Bool",
            "date": "QDate",
            "datetime": "QDateTime",
            "binary": "QByteArray",
            "list": "QStringList",
        }
        return getattr(QMetaType.Type, names[kind])
    names = {
        "text": "String",
        "int": "Int",
        "int64": "LongLong",
        "float": "Double",
        "bool": "Bool",
        "date": "Date",
        "datetime": "DateTime",
        "binary": "ByteArray",
        "list": "StringList",
    }
    return getattr(QVariant, names[kind])


def make_field(name: str, kind: str = "text", length: int = 0, precision: int = 0) -> QgsField:
    """A field of one of :data:`FIELD_KINDS`; KeyError for any other kind."""
    return QgsField(name, field_type(kind), "", length, precision)


def set_locator_data(result: QgsLocatorResult, data: object) -> None:
    """What a result of the locator bar stands for; later QGIS has a function for it, earlier an attribute only."""
    if hasattr(result, "setUserData"):
        result.setUserData(data)
    else:
        result.userData = data


def locator_data(result: QgsLocatorResult) -> object:
    """What :func:`set_locator_data` kept. The attribute itself cannot be read in QGIS 3.22."""
    if hasattr(result, "getUserData"):
        return result.getUserData()
    data = result.userData
    return data() if callable(data) else data


def single_feature() -> Any:
    """The target of a map layer action that acts on one feature."""
    from qgis.gui import QgsMapLayerAction

    targets = getattr(Qgis, "MapLayerActionTarget", None) or QgsMapLayerAction
    return targets.SingleFeature


def feature_signal(action: Any) -> Any:
    """The signal (layer, feature, …) of such an action; the first one is deprecated where there is a second."""
    return getattr(action, "triggeredForFeatureV2", None) or action.triggeredForFeature
