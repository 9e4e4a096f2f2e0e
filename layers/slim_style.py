"""Named styles without what QGIS does not need to read them back.

A project of ours holds a style per profile and basis, for several layers. As QGIS writes them they say
everything twice and every default as well, and reading them would take longer than drawing the map.
"""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication, QgsMapLayerStyle, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtXml import QDomDocument, QDomElement

SAME_IN_EVERY_STYLE = (
    "fieldConfiguration", "aliases", "defaults", "constraints", "constraintExpressions", "editable", "labelOnTop",
    "reuseLastValue", "attributetableconfig", "conditionalstyles", "storedexpressions", "attributeactions",
    "editform", "editforminit", "editforminitcodesource", "editforminitfilepath", "editforminitcode",
    "featformsuppress", "editorlayout", "dataDefinedFieldProperties", "widgets", "expressionfields",
    "referencedLayers", "geometryOptions",
)  # fmt: skip
"""Parts about columns and forms. QGIS leaves a layer's columns as they are where a style says nothing of them, and
the layers with styles are looked at, not edited."""
_UNUSED = {"callout": "enabled", "background": "shapeDraw", "shadow": "shadowDraw", "text-mask": "maskEnabled"}
"""Parts of a label that count only where they are switched on, and what says so."""

_LABELS = ("text-style", "text-format", "text-buffer", "placement", "rendering")
"""Parts of a label in which QGIS reads a missing attribute as nothing: zero, empty, no scale."""
_NOTHING = ("0", "", "3x:0,0,0,0,0,0")
_ON_UNLESS_SAID = ("obstacle",)
_PLAIN = {
    "symbol": {"force_rhr": "0", "clip_to_extent": "1"},
    "layer": {"locked": "0", "enabled": "1", "pass": "0"},  # nosec B105 # the drawing pass of a symbol layer
    "category": {"render": "true"},
    "range": {"render": "true"},
}
"""What QGIS takes for granted of symbols and classes."""


def style_of_layer(layer: QgsVectorLayer) -> QgsMapLayerStyle:
    """How the layer looks now."""
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    document = QDomDocument()
    document.setContent(style.xmlData())
    root = document.documentElement()
    for part in SAME_IN_EVERY_STYLE:
        root.removeChild(root.firstChildElement(part))
    _slim(root, {})
    return QgsMapLayerStyle(document.toString(-1))


def slim_project_file(path: Path) -> None:
    """The same for the layers in a project file (.qgz, .qgs) that QGIS has just written."""
    part = path.with_name(f".{path.name}.part")
    try:
        if path.suffix.lower() == ".qgz":
            with zipfile.ZipFile(path) as old, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as new:
                for entry in old.infolist():
                    content = old.read(entry)
                    new.writestr(entry, _slim_project(content) if entry.filename.endswith(".qgs") else content)
        else:
            part.write_bytes(_slim_project(path.read_bytes()))
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)


def _slim_project(content: bytes) -> bytes:
    document = QDomDocument()
    document.setContent(QByteArray(content))
    for layer in _children(document.documentElement().firstChildElement("projectlayers")):
        _slim(layer, {})
    return bytes(document.toByteArray(0))


def _slim(element: QDomElement, defaults: dict[str, dict[str, str]]) -> None:
    for child in list(_children(element)):
        name = child.tagName()
        if name in ("prop", "resourceMetadata") or _says_nothing(child) or _is_off(child):
            element.removeChild(child)
            continue
        _drop_plain(child)
        if name == "attributeEditorRelation" and not child.attribute("relation"):
            # QGIS looks the relation up in the project it has open, which is another one, and writes none.
            child.setAttribute("relation", child.attribute("name"))
        if name == "layer" and element.tagName() == "symbol":
            _drop_defaults(child, defaults)
        _slim(child, defaults)


def _children(element: QDomElement) -> Iterator[QDomElement]:
    child = element.firstChildElement()
    while not child.isNull():
        yield child
        child = child.nextSiblingElement()


def _says_nothing(element: QDomElement) -> bool:
    """Data-defined properties of which there are none; a column without alias, default, constraint or widget."""
    name = element.tagName()
    if name in ("data_defined_properties", "dd_properties"):
        options = _children(element.firstChildElement("Option"))
        return not any(option.attribute("name") == "properties" and option.hasChildNodes() for option in options)
    if name == "temporal":
        return element.attribute("enabled") == "0"
    if name == "alias":
        return not element.attribute("name")
    if name == "default":
        return not element.attribute("expression")
    if name == "constraint":
        return not element.attribute("exp") and element.attribute("constraints", "0") == "0"
    if name == "field" and element.parentNode().nodeName() == "fieldConfiguration":
        plain = element.attribute("configurationFlags") in ("None", "NoFlag")
        return plain and not element.firstChildElement("editWidget").attribute("type")
    return False


def _drop_plain(element: QDomElement) -> None:
    """Leave out the attributes that say what holds without them."""
    name = element.tagName()
    granted = _PLAIN.get(name, {})
    if not granted and name not in _LABELS:
        return
    attributes = element.attributes()
    said = [(attributes.item(i).nodeName(), attributes.item(i).nodeValue()) for i in range(attributes.count())]
    for key, value in said:
        if granted.get(key) == value or (name in _LABELS and value in _NOTHING and key not in _ON_UNLESS_SAID):
            element.removeAttribute(key)


def _is_off(element: QDomElement) -> bool:
    switch = _UNUSED.get(element.tagName())
    if switch is None:
        return False
    if element.tagName() == "callout":
        options = _children(element.firstChildElement("Option"))
        return any(each.attribute("name") == switch and each.attribute("value") in ("0", "false") for each in options)
    return element.attribute(switch) == "0"


def _drop_defaults(layer: QDomElement, defaults: dict[str, dict[str, str]]) -> None:
    """Leave out the properties of a symbol layer that one made from nothing has just so."""
    kind = layer.attribute("class")
    if kind not in defaults:
        metadata = QgsApplication.symbolLayerRegistry().symbolLayerMetadata(kind)
        made = metadata.createSymbolLayer({}) if metadata is not None else None
        defaults[kind] = {} if made is None else {name: str(value) for name, value in made.properties().items()}
    options = layer.firstChildElement("Option")
    for option in list(_children(options)):
        name = option.attribute("name")
        if not option.hasChildNodes() and defaults[kind].get(name) == option.attribute("value"):
            options.removeChild(option)
