"""The import dialog's third page: what the values of a column mean."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QWidget

from ..layers.imports.mapping_draft import COLUMN, MappingDraft, Target
from ..layers.imports.sample import DISTINCT
from ..layers.imports.value_states import OPEN, meanings, set_meaning, value_state
from ..scoring.model import Model
from .import_words import code_title, state_title, target_title
from .panels import load_form, readable
from .rows_model import RowsModel, dense

translate = QCoreApplication.translate


class ImportValues(QWidget):
    """``changed``: the draft says something else now. ``values_wanted(column)``: the different values of a column in
    the whole source are to be counted; :meth:`show_values` takes them."""

    changed = pyqtSignal()
    values_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_values")
        readable(self.about)
        self._draft: MappingDraft | None = None
        self._model: Model | None = None
        self._language = ""
        self._targets: list[Target] = []
        self._counts: list[tuple[str, int]] | None = None
        self._column = ""
        self._rows = RowsModel(self)
        self.values.setModel(self._rows)
        dense(self.values)
        for combo in (self.field, self.meaning):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
        self.field.currentIndexChanged.connect(self._field_chosen)
        self.openOnly.toggled.connect(lambda _: self._show_rows())
        self.apply.clicked.connect(self._set)
        self.values.selectionModel().selectionChanged.connect(lambda *_: self._show_buttons())
        self._show_rows()

    def show_draft(self, draft: MappingDraft | None, model: Model, language: str) -> None:
        """Another mapping; or a field is taken from another column."""
        before = self.target.path if self.target is not None else None
        self._draft, self._model, self._language = draft, model, language
        self._targets = []
        if draft is not None:
            self._targets = [
                each for each in draft.targets(model) if each.is_coded and draft.choice(each).way == COLUMN
            ]
        self.field.blockSignals(True)
        self.field.clear()
        for each in self._targets:
            self.field.addItem(target_title(each, model, language))
        at = next((number for number, each in enumerate(self._targets) if each.path == before), 0)
        self.field.setCurrentIndex(at if self._targets else -1)
        self.field.blockSignals(False)
        self._field_chosen()

    @property
    def target(self) -> Target | None:
        index = self.field.currentIndex()
        return self._targets[index] if 0 <= index < len(self._targets) else None

    def ask(self) -> None:
        """Count the values, where that was not done; to be called when the page is looked at."""
        if self.target is not None and self._counts is None:
            self.values_wanted.emit(self._column)

    def show_values(self, column: str, counts: list[tuple[str, int]]) -> None:
        """The values of a column, with their numbers of rows."""
        if column == self._column:
            self._counts = counts
            self._show_rows()

    def order(self) -> list[QWidget]:
        """What the keyboard reaches, from the top to the bottom."""
        return [self.field, self.openOnly, self.about, self.values, self.meaning, self.apply]

    # ------------------------------------------------------------------ what is shown
    def _field_chosen(self) -> None:
        target = self.target
        column = self._draft.choice(target).column if target is not None and self._draft is not None else ""
        if column != self._column:
            self._column, self._counts = column, None
        self.meaning.clear()
        if target is not None and self._model is not None:
            for code in [*meanings(target, self._model), ""]:
                self.meaning.addItem(code_title(target, code, self._model, self._language), code)
            self.meaning.addItem(translate("Dock", "take out of the mapping"), None)
        if self.isVisible():
            self.ask()
        self._show_rows()

    def _show_rows(self) -> None:
        target, draft, model = self.target, self._draft, self._model
        headers = [
            translate("Dock", "Value"),
            translate("Dock", "Rows"),
            translate("Dock", "Means"),
            translate("Dock", "State"),
        ]
        rows, things, left = [], [], 0
        for text, count in self._counts or () if target is not None else ():
            state, code = value_state(draft, target, text, model)
            left += state == OPEN
            if self.openOnly.isChecked() and state != OPEN:
                continue
            meant = code_title(target, code, model, self._language) if code else ""
            rows.append((text, str(count), meant, state_title(state)))
            things.append(text)
        chosen = self._chosen()
        self._rows.show(headers, rows, things)
        header = self.values.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, text in enumerate(things):
            if text in chosen:
                self.values.selectRow(number)
                break
        self.about.setText(self._about(left))
        self._show_buttons()

    def _about(self, left: int) -> str:
        if self.target is None:
            return translate("Dock", "No field that has a list of values is taken from a column yet.")
        if self._counts is None:
            return translate("Dock", "The values are being counted…")
        words = translate("Dock", "Different values: {count}; not mapped: {left}.")
        if len(self._counts) >= DISTINCT:
            words = translate("Dock", "The {count} most frequent values; not mapped among them: {left}.")
        return words.format(count=len(self._counts), left=left)

    def _chosen(self) -> list[str]:
        rows = sorted({index.row() for index in self.values.selectionModel().selectedRows()})
        return [self._rows.things[row] for row in rows if row < len(self._rows.things)]

    def _show_buttons(self) -> None:
        for widget in (self.meaning, self.apply):
            widget.setEnabled(bool(self._chosen()))

    # ------------------------------------------------------------------ acts
    def _set(self) -> None:
        chosen = self._chosen()
        if not chosen or self.target is None:
            return
        known = [text for text, _ in self._counts or ()]
        row = min(index.row() for index in self.values.selectionModel().selectedRows())
        set_meaning(self._draft, self.target, chosen, self.meaning.currentData(), known, self._model)
        self._show_rows()
        if self._rows.rowCount():
            self.values.selectRow(min(row, self._rows.rowCount() - 1))
        self.changed.emit()
