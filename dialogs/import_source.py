"""The import dialog's first page: what is brought in, from where, read how, by which mapping."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsMimeDataUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QMimeData, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QWidget

from .. import settings
from ..layers import roles
from ..layers.imports.mapping import KINDS
from .import_words import kind_title
from .import_works import Wanted
from .panels import Later, load_form, readable

if TYPE_CHECKING:
    from ..layers.imports.corrections import LastRun
    from ..layers.imports.database_tables import Connection, Table
    from ..layers.imports.mapping_draft import MappingDraft

translate = QCoreApplication.translate
FILE, LAYER, TABLE = "file", "layer", "table"
TYPING_MS = 500
ENCODINGS = ("utf-8", "cp1251", "cp1252", "utf-16", "koi8-r")
BY_HAND = ""


class ImportSource(QWidget):
    """``source_changed``: another source, or read otherwise. ``mapping_chosen(name)``: a shipped one or a file, ""
    to begin by hand. ``kind_changed``, ``options_changed``: as they say. ``tables_wanted(connection)``: a database is
    to be asked what it has. ``report_wanted``: the last report."""

    source_changed = pyqtSignal()
    reading_changed = pyqtSignal()
    mapping_chosen = pyqtSignal(str)
    kind_changed = pyqtSignal(str)
    options_changed = pyqtSignal()
    tables_wanted = pyqtSignal(object)
    report_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_source")
        for label in (self.unseen, self.lastNote):
            readable(label)
        self._fill()
        self._typing = Later(TYPING_MS, self._typed, self)
        self._known_path = ""
        self.kind.currentIndexChanged.connect(lambda _: self.kind_changed.emit(self.kind.currentData()))
        self.origin.currentIndexChanged.connect(self._origin_chosen)
        self.path.textEdited.connect(self._typing.ask)
        self.path.editingFinished.connect(self._typed)
        self.browse.clicked.connect(self._browse)
        self.layer.currentIndexChanged.connect(lambda _: self.source_changed.emit())
        self.connection.currentIndexChanged.connect(self._connection_chosen)
        self.table.currentIndexChanged.connect(lambda _: self.source_changed.emit())
        self.sheet.currentIndexChanged.connect(lambda _: self.reading_changed.emit())
        self.encoding.currentTextChanged.connect(lambda _: self._encoding_later.ask())
        self._encoding_later = Later(TYPING_MS, self.reading_changed.emit, self)
        self.mapping.activated.connect(lambda _: self.mapping_chosen.emit(self.mapping.currentData() or BY_HAND))
        self.openMapping.clicked.connect(self._open_mapping)
        self.sourceName.textEdited.connect(lambda _: self._options_later.ask())
        self.day.textEdited.connect(lambda _: self._options_later.ask())
        self._options_later = Later(TYPING_MS, self.options_changed.emit, self)
        self.lastReport.clicked.connect(self.report_wanted)
        self.show_last(None, "")
        self._show_rows()

    def _fill(self) -> None:
        for kind in KINDS:
            self.kind.addItem(kind_title(kind), kind)
        self.origin.addItem(translate("Dock", "A file"), FILE)
        self.origin.addItem(translate("Dock", "A layer of the open project"), LAYER)
        self.origin.addItem(translate("Dock", "A table of a database"), TABLE)
        self.encoding.addItem(translate("Dock", "found by itself"), "")
        for name in ENCODINGS:
            self.encoding.addItem(name, name)
        for combo in self.findChildren(QComboBox):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)

    def order(self) -> list[QWidget]:
        """What the keyboard reaches, from the top to the bottom."""
        return [self.kind, self.origin, self.path, self.browse, self.layer, self.connection, self.table, self.sheet,
                self.encoding, self.mapping, self.openMapping, self.sourceName, self.day, self.complete, self.unseen,
                self.lastNote, self.lastReport]  # fmt: skip

    # ------------------------------------------------------------------ what is chosen
    @property
    def wanted(self) -> Wanted:
        """What is chosen now. To be asked on the main thread: a layer is taken as it is at this moment."""
        origin = self.origin.currentData()
        if origin == FILE:
            return Wanted(path=self.path.text().strip())
        if origin == LAYER:
            layer = QgsProject.instance().mapLayer(self.layer.currentData() or "")
            if layer is None or not layer.isValid():
                return Wanted()
            from ..layers.imports.read_layer import LayerSource

            return Wanted(layer=LayerSource(layer))
        return Wanted(connection=self.connection.currentData(), table=self.table.currentData())

    def choose_kind(self, kind: str) -> None:
        """Begin with a kind; the mappings that fit are offered."""
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))

    def choose_file(self, path: str) -> None:
        """Take a file, as if it had been browsed to."""
        self.origin.setCurrentIndex(self.origin.findData(FILE))
        self.path.setText(path)
        self._typed()

    def selected_encoding(self) -> str:
        """The encoding that was chosen or typed; "" for the one found."""
        index = self.encoding.findText(self.encoding.currentText())
        return self.encoding.itemData(index) if index >= 0 else self.encoding.currentText().strip()

    # ------------------------------------------------------------------ what is shown
    def offer_mappings(self, names: list[tuple[str, str]], chosen: str) -> None:
        """Mappings by (title, name); a file of one's own stays in the list."""
        self.mapping.blockSignals(True)
        self.mapping.clear()
        self.mapping.addItem(translate("Dock", "By hand: choose the columns yourself"), BY_HAND)
        for title, name in names:
            self.mapping.addItem(title, name)
        if chosen and self.mapping.findData(chosen) < 0:
            self.mapping.addItem(Path(chosen).name, chosen)
        self.mapping.setCurrentIndex(max(self.mapping.findData(chosen), 0))
        self.mapping.blockSignals(False)

    def show_draft(self, draft: MappingDraft, layers: list[str], is_text: bool) -> None:
        """How the source is read, what it is called, and what of the mapping is not shown."""
        reader = draft.get(("reader",)) or {}
        self._fill_quietly(self.sheet, [(name, name) for name in layers], reader.get("layer"))
        self.sheet.setVisible(len(layers) > 1)
        self.sheetLabel.setVisible(len(layers) > 1)
        self.encoding.setVisible(is_text)
        self.encodingLabel.setVisible(is_text)
        self.encoding.blockSignals(True)
        encoding = reader.get("encoding") or ""
        index = self.encoding.findData(encoding)
        if index >= 0:
            self.encoding.setCurrentIndex(index)
        else:
            self.encoding.setEditText(encoding)
        self.encoding.blockSignals(False)
        if self.sourceName.text() != str(draft.get(("source",)) or ""):
            self.sourceName.setText(str(draft.get(("source",)) or ""))
        unseen = draft.unseen()
        words = translate("Dock", "Kept as the mapping says, not shown here: {keys}.")
        self.unseen.setText(words.format(keys=", ".join(unseen)) if unseen else "")
        self.unseen.setVisible(bool(unseen))

    def show_tables(self, tables: list[Table]) -> None:
        """The tables of the chosen database."""
        self._fill_quietly(self.table, [(table.title, table) for table in tables], None)
        self.source_changed.emit()

    def show_connections(self, connections: list[Connection]) -> None:
        self._fill_quietly(self.connection, [(each.name, each) for each in connections], None)

    def show_last(self, run: LastRun | None, when: str) -> None:
        """The last import of this kind, if there was one with remarks."""
        if run is not None:
            words = translate("Dock", "Last import of this kind: {file}, {day}; remarks: {count}.")
            self.lastNote.setText(words.format(file=run.file, day=when, count=len(run.remarks)))
        self.lastRow.setVisible(run is not None)
        self.lastReport.setVisible(run is not None and bool(run.remarks))

    @staticmethod
    def _fill_quietly(combo: QComboBox, items: list[tuple[str, object]], chosen: object) -> None:
        combo.blockSignals(True)
        combo.clear()
        for text, data in items:
            combo.addItem(text, data)
        index = next((number for number, (_, data) in enumerate(items) if data == chosen), 0)
        combo.setCurrentIndex(index if items else -1)
        combo.blockSignals(False)

    # ------------------------------------------------------------------ acts
    def _show_rows(self) -> None:
        origin = self.origin.currentData()
        for which, widgets in (
            (FILE, (self.pathLabel, self.path, self.browse)),
            (LAYER, (self.layerLabel, self.layer)),
            (TABLE, (self.connectionLabel, self.connection, self.tableLabel, self.table)),
        ):
            for widget in widgets:
                widget.setVisible(origin == which)
        if origin != FILE:
            for widget in (self.sheet, self.sheetLabel, self.encoding, self.encodingLabel):
                widget.setVisible(False)

    def _origin_chosen(self) -> None:
        if self.origin.currentData() == LAYER:
            self._list_layers()
        elif self.origin.currentData() == TABLE:
            from ..layers.imports.database_tables import saved_connections

            self.show_connections(saved_connections())
            self._connection_chosen()
        self._show_rows()
        self.source_changed.emit()

    def _list_layers(self) -> None:
        """The vector layers of the project, without those of a city: these are what is imported into."""
        before = self.layer.currentData()
        items = [
            (layer.name(), layer.id())
            for layer in QgsProject.instance().mapLayers().values()
            if layer.type() == QgsMapLayer.LayerType.VectorLayer
            and isinstance(layer, QgsVectorLayer)
            and layer.isValid()
            and not layer.customProperty(roles.ROLE)
        ]
        items.sort(key=lambda item: item[0].casefold())
        self._fill_quietly(self.layer, items, before)

    def _connection_chosen(self) -> None:
        self._fill_quietly(self.table, [], None)
        connection = self.connection.currentData()
        if connection is not None:
            self.tables_wanted.emit(connection)

    def _typed(self) -> None:
        self._typing.forget()
        if self.path.text().strip() != self._known_path:
            self._known_path = self.path.text().strip()
            self.source_changed.emit()

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            translate("Dock", "Choose the file to bring in"),
            self.path.text() or settings.LAST_FOLDER.get(),
            translate(
                "Dock", "Tables and map layers (*.csv *.tsv *.txt *.xlsx *.ods *.geojson *.json *.gpkg *.shp *.kml)"
            )
            + ";;"
            + translate("Dock", "All files (*)"),
        )
        if path:
            settings.LAST_FOLDER.set(os.path.dirname(path))
            self.choose_file(path)

    def _open_mapping(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            translate("Dock", "Open a mapping"),
            settings.LAST_FOLDER.get(),
            translate("Dock", "Mapping (*.yaml *.yml)"),
        )
        if path:
            settings.LAST_FOLDER.set(os.path.dirname(path))
            self.mapping_chosen.emit(path)


def dropped_file(data: QMimeData) -> str:
    """The file that is dropped, from a folder or from QGIS's browser; "" for anything else."""
    if QgsMimeDataUtils.isUriList(data):
        for uri in QgsMimeDataUtils.decodeUriList(data):
            if uri.providerKey in ("ogr", "delimitedtext") and uri.uri:
                return uri.uri
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")
