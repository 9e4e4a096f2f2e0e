"""The import dialog's second page: from which column each field comes, and where the place stands."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..layers.imports.guesses import settle
from ..layers.imports.mapping import FACILITIES, INSPECTIONS
from ..layers.imports.mapping_draft import BY_CODE, COLUMN, CONSTANT, EMPTY, KEPT, MappingDraft, Target
from ..layers.imports.sample import Sample
from ..scoring.model import MEASURE, Model
from ..scoring.units import UNITS
from .import_place import PlaceRows
from .import_words import code_title, target_title
from .panels import Later, readable
from .quiet_combo import QuietCombo

translate = QCoreApplication.translate
TYPING_MS = 400
EXAMPLES = 3
EXAMPLE_LETTERS = 28


class ImportColumns(QScrollArea):
    """``changed``: the draft says something else now."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.draft: MappingDraft | None = None
        self.sample: Sample | None = None
        self.rows: dict[tuple, TargetRow] = {}
        self.place: PlaceRows | None = None
        self.criterion: QuietCombo | None = None
        self.add: QPushButton | None = None
        self._model: Model | None = None
        self._language = ""
        self.show_nothing()

    def show_nothing(self) -> None:
        """Before a source was read."""
        self.draft = None
        label = QLabel(translate("Dock", "Choose a source first: its columns are listed here."), self)
        label.setWordWrap(True)
        label.setMargin(8)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.rows, self.place, self.criterion, self.add = {}, None, None, None
        self.setWidget(label)

    def show_draft(self, draft: MappingDraft, sample: Sample, model: Model, language: str) -> None:
        """Another mapping or source."""
        self.draft, self.sample, self._model, self._language = draft, sample, model, language
        content = QWidget(self)
        column = QVBoxLayout(content)
        grid_place = QWidget(content)
        grid = QGridLayout(grid_place)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.rows = {}
        for target in draft.targets(model):
            self.rows[target.path] = TargetRow(self, target, grid_place, grid, grid.rowCount())
        column.addWidget(grid_place)
        self.place = self.criterion = self.add = None
        if draft.kind != INSPECTIONS:
            self.place = PlaceRows(draft, sample, content)
            self.place.changed.connect(self.changed)
            column.addWidget(self.place)
        if draft.kind in (FACILITIES, INSPECTIONS):
            column.addWidget(self._answer_adder(content))
        column.addStretch(1)
        self.setWidget(content)
        content.show()

    def _answer_adder(self, parent: QWidget) -> QWidget:
        place = QWidget(parent)
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        if self.draft.get(("inspection", "answers")) == BY_CODE:
            note = QLabel(translate("Dock", "Answers stand in columns named by the code of the criterion."), place)
            note.setWordWrap(True)
            readable(note)
            line.addWidget(note)
            return place
        label = QLabel(translate("Dock", "Ans&wer to"), place)
        self.criterion = QuietCombo(place)
        for item in self._model.items:
            self.criterion.addItem(f"{item.code} {item.title(self._language)}", item.code)
        label.setBuddy(self.criterion)
        add = QPushButton(translate("Dock", "A&dd"), place)
        add.setAccessibleDescription(translate("Dock", "Add a column that answers this criterion"))
        add.clicked.connect(self._add_answer)
        self.add = add
        for widget, stretch in ((label, 0), (self.criterion, 1), (add, 0)):
            line.addWidget(widget, stretch)
        return place

    def _add_answer(self) -> None:
        self.draft.add_answer(self.criterion.currentData())
        self._rebuild(self.criterion.currentData())

    def remove_answer(self, target: Target) -> None:
        """Take an answer away again."""
        self.draft.clear(target)
        self.draft.drop_inspection_if_empty()
        self._rebuild("")

    def _rebuild(self, focus: str) -> None:
        """Other rows; the keyboard stays where something is to be done next."""
        self.show_draft(self.draft, self.sample, self._model, self._language)
        rows = [row for row in self.rows.values() if focus and row.target.criterion == focus]
        if rows:
            rows[-1].combo.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(rows[-1].combo)
        elif self.criterion is not None:
            self.criterion.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    # ------------------------------------------------------------------ for the rows
    @property
    def model(self) -> Model:
        return self._model

    @property
    def language(self) -> str:
        return self._language

    def order(self) -> list[QWidget]:
        """What the keyboard reaches, from the top to the bottom."""
        found: list[QWidget] = []
        for row in self.rows.values():
            found += [row.combo, row.constant, *([row.unit] if row.unit else []), *([row.remove] if row.remove else [])]
        if self.place is not None:
            found += self.place.order()
        return found + [widget for widget in (self.criterion, self.add) if widget is not None]

    def refresh(self) -> None:
        """What a map or a form says beside the columns may be other than before."""
        for row in self.rows.values():
            row.show_more()


class TargetRow:
    """A field: its name, the column, what is always the same, what stands in it."""

    def __init__(self, page: ImportColumns, target: Target, parent: QWidget, grid: QGridLayout, row: int) -> None:
        self.page, self.target = page, target
        title = target_title(target, page.model, page.language)
        self.label = QLabel(f"{title} *" if target.is_required else title, parent)
        self.label.setWordWrap(True)
        self.combo = QuietCombo(parent)
        self.label.setBuddy(self.combo)
        self.combo.setAccessibleName(
            translate("Dock", "{field}, needed").format(field=title) if target.is_required else title
        )
        self.side = QWidget(parent)
        line = QHBoxLayout(self.side)
        line.setContentsMargins(0, 0, 0, 0)
        self.hint = QLabel(self.side)
        self.hint.setWordWrap(True)
        self.constant = self._constant(title)
        self.unit = self._unit(title)
        for widget in (self.constant_label, self.constant, self.unit_label, self.unit):
            if widget is not None:
                line.addWidget(widget)
        line.addWidget(self.hint, 1)
        self.remove: QToolButton | None = None
        if target.criterion:
            self.remove = remove = QToolButton(self.side)
            remove.setText("✕")
            remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            remove.setAccessibleName(translate("Dock", "Remove {field}").format(field=title))
            remove.setToolTip(translate("Dock", "Remove {field}").format(field=title))
            remove.clicked.connect(lambda: page.remove_answer(target))
            line.addWidget(remove)
        grid.addWidget(self.label, row, 0)
        grid.addWidget(self.combo, row, 1)
        grid.addWidget(self.side, row, 2)
        self._fill()
        self.combo.currentIndexChanged.connect(self._chosen)
        self.show_more()

    def _constant(self, title: str) -> QWidget:
        """What is entered where every row has the same."""
        self.constant_label = QLabel(translate("Dock", "always"), self.side)
        if self.target.is_coded:
            combo = QuietCombo(self.side)
            for code in self.target.codes:
                combo.addItem(code_title(self.target, code, self.page.model, self.page.language), code)
            combo.currentIndexChanged.connect(lambda _: self._constant_given(combo.currentData()))
            widget: QWidget = combo
        else:
            line = QLineEdit(self.side)
            later = Later(TYPING_MS, lambda: self._constant_given(line.text().strip()), line)
            line.textEdited.connect(later.ask)
            widget = line
        widget.setAccessibleName(translate("Dock", "{field}: always the same").format(field=title))
        self.constant_label.setBuddy(widget)
        return widget

    def _unit(self, title: str) -> QComboBox | None:
        """The unit of a measured answer."""
        self.unit_label: QLabel | None = None
        index = self.page.model.item_index.get(self.target.criterion)
        item = None if index is None else self.page.model.items[index]
        if item is None or item.value_type != MEASURE or item.unit not in UNITS:
            return None
        combo = QuietCombo(self.side)
        combo.setMinimumContentsLength(3)
        same = UNITS[item.unit].dimension
        combo.addItem(item.unit, "")
        for code, unit in UNITS.items():
            if unit.dimension == same and code != item.unit:
                combo.addItem(code, code)
        combo.setCurrentIndex(max(combo.findData(self.page.draft.unit(self.target)), 0))
        combo.setAccessibleName(translate("Dock", "{field}: unit of plain numbers").format(field=title))
        combo.currentIndexChanged.connect(lambda _: self._unit_chosen(combo.currentData()))
        self.unit_label = QLabel(translate("Dock", "in"), self.side)
        self.unit_label.setBuddy(combo)
        return combo

    def _fill(self) -> None:
        """The columns; what cannot be shown as one of them stands in the list as it is."""
        draft, sample = self.page.draft, self.page.sample
        choice = draft.choice(self.target)
        aliases = draft.get(("columns",)) or {}
        self.combo.addItem(translate("Dock", "– nothing –"), (EMPTY, ""))
        self.combo.addItem(translate("Dock", "always the same"), (CONSTANT, ""))
        if choice.way == KEPT:
            self.combo.addItem(translate("Dock", "as it is: {words}").format(words=choice.words), (KEPT, ""))
        for header in sample.headers:
            self.combo.addItem(header, (COLUMN, header))
        at = {EMPTY: 0, CONSTANT: 1, KEPT: 2}.get(choice.way, -1)
        if choice.way == COLUMN:
            header = sample.resolve(aliases.get(choice.column, choice.column))
            at = next((n for n in range(self.combo.count()) if self.combo.itemData(n) == (COLUMN, header)), -1)
            if at < 0:
                words = translate("Dock", "{column} (not in the source)").format(column=choice.column)
                self.combo.addItem(words, (KEPT, choice.column))
                at = self.combo.count() - 1
        self.combo.setCurrentIndex(at)
        if choice.way == CONSTANT and isinstance(self.constant, QComboBox):
            index = self.constant.findData(choice.constant)
            if index >= 0:
                self.constant.blockSignals(True)
                self.constant.setCurrentIndex(index)
                self.constant.blockSignals(False)
        elif choice.way == CONSTANT:
            self.constant.setText(choice.constant)

    # ------------------------------------------------------------------ what is shown
    def show_more(self) -> None:
        """Examples of the column, and what is kept beside it."""
        way, header = self.combo.currentData() or (EMPTY, "")
        self.constant.setVisible(way == CONSTANT)
        self.constant_label.setVisible(way == CONSTANT)
        for widget in (self.unit, self.unit_label):
            if widget is not None:
                widget.setVisible(way == COLUMN)
        parts = []
        if way == COLUMN:
            texts = dict.fromkeys(text.strip() for text in self.page.sample.texts(header) if text and text.strip())
            shown = [text[:EXAMPLE_LETTERS] for text in list(texts)[:EXAMPLES]]
            parts.append("; ".join(shown) if shown else translate("Dock", "empty in the first rows"))
        more = self.page.draft.choice(self.target).more
        if more and way == COLUMN:
            parts.append(translate("Dock", "kept: {keys}").format(keys=", ".join(more)))
        self.hint.setText(" · ".join(parts))
        self.hint.setVisible(bool(parts))
        self.combo.setAccessibleDescription(" · ".join(parts))

    # ------------------------------------------------------------------ acts
    def _chosen(self) -> None:
        way, header = self.combo.currentData()
        page, draft = self.page, self.page.draft
        if way == COLUMN:
            draft.fill(self.target, header)
            settle(draft, self.target, page.sample, page.model)
            if self.unit is not None:
                self.unit.setCurrentIndex(max(self.unit.findData(draft.unit(self.target)), 0))
        elif way == CONSTANT:
            self._give_constant()
        elif way == EMPTY and self.target.criterion:
            draft.fill(self.target, "")
        elif way == EMPTY:
            draft.clear(self.target)
        else:
            return
        self.show_more()
        page.changed.emit()

    def _give_constant(self) -> None:
        widget = self.constant
        value = widget.currentData() if isinstance(widget, QComboBox) else widget.text().strip()
        self.page.draft.fill_constant(self.target, value)

    def _constant_given(self, value: str) -> None:
        self.page.draft.fill_constant(self.target, value)
        self.page.changed.emit()

    def _unit_chosen(self, unit: str) -> None:
        self.page.draft.set_key(self.target, "unit", unit)
        self.page.changed.emit()
