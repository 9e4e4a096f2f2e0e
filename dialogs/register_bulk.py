"""One change for all facilities that are selected: type, owner, building, the district by where they lie, or closing
them. What would change is shown first; it is one act, which can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QTableView, QWidget

from ..layers import roles
from ..layers.words import sentence, word
from .panels import Later, readable
from .phrases import count_text, date_text
from .record_dialog import RecordDialog, person, undone_text
from .rows_model import RowsModel, dense

if TYPE_CHECKING:
    from ..layers.register import BulkPreview, Undo
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
DISTRICT = "district"
CHANGED_MS = 300


def open_bulk(session: CitySession, parent: QWidget) -> BulkDialog:
    """For the facilities that are selected on the map or in their table."""
    dialog = BulkDialog(session, parent)
    dialog.show()
    return dialog


def selected(session: CitySession) -> list[int]:
    """The facilities that are selected, on the map and in the records together."""
    found: set[int] = set()
    for role in (roles.FACILITIES, roles.FACILITY):
        layer = session.layers.layer(role)
        if layer is not None:
            found.update(int(key) for key in layer.selectedFeatureIds() if key >= 0)
    return sorted(found)


class BulkDialog(RecordDialog):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "bulk")
        self.facilities: list[int] = []
        self.preview: BulkPreview | None = None
        self.setWindowTitle(translate("Dock", "Edit the selected facilities"))
        self.head = QLabel(self)
        self.head.setWordWrap(True)
        readable(self.head)
        self.column.addWidget(self.head)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        city = session.city
        self.checks: dict[str, QCheckBox] = {}
        self.editors: dict[str, QWidget] = {}
        order: list[QWidget] = [self.head]
        for row, (column, choices) in enumerate(
            (
                ("facility_type", city.facility_types if city else ()),
                ("owner_kind", (("", translate("Dock", "(not known)")), *(city.owner_kinds if city else ()))),
                ("owner", None),
                ("building", None),
            )
        ):
            title = sentence(word(f"field.{column}", session.language))
            check = QCheckBox(title, self)
            editor: QLineEdit | QComboBox
            if choices is not None:
                editor = QComboBox(self)
                editor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                editor.setMinimumContentsLength(16)
                for code, text in choices:
                    editor.addItem(text, code)
                editor.currentIndexChanged.connect(self._asks)
            else:
                editor = QLineEdit(self)
                editor.setPlaceholderText(translate("Dock", "(empty takes it away)"))
                editor.textChanged.connect(self._asks)
            editor.setAccessibleName(translate("Dock", "New value: {field}").format(field=title))
            editor.setEnabled(False)
            check.toggled.connect(editor.setEnabled)
            check.toggled.connect(self._asks)
            label = QLabel("", self)
            label.setBuddy(editor)
            label.setVisible(False)
            grid.addWidget(check, row, 0)
            grid.addWidget(editor, row, 1)
            self.checks[column], self.editors[column] = check, editor
            order += [check, editor]
        district = QCheckBox(translate("Dock", "District: the one that each facility lies in"), self)
        district.toggled.connect(self._asks)
        grid.addWidget(district, 4, 0, 1, 2)
        self.checks[DISTRICT] = district
        self.close_them = QCheckBox(translate("Dock", "Close them"), self)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(translate("Dock", "Reason"))
        self.reason.setAccessibleName(translate("Dock", "Reason"))
        self.reason.setEnabled(False)
        reason_label = QLabel("", self)
        reason_label.setBuddy(self.reason)
        reason_label.setVisible(False)
        self.close_them.toggled.connect(self._closes)
        self.reason.textChanged.connect(self._asks)
        grid.addWidget(self.close_them, 5, 0)
        grid.addWidget(self.reason, 5, 1)
        self.column.addLayout(grid)
        self.rows, self.table = RowsModel(self), QTableView(self)
        self.table.setModel(self.rows)
        self.table.setAccessibleName(translate("Dock", "What would change"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        dense(self.table)
        self.column.addWidget(self.table, 1)
        self.apply = self.add_act(translate("Dock", "&Apply"), self._apply, is_default=True)
        self.add_close()
        self.finish_layout([*order, district, self.close_them, self.reason, self.table])
        self._changed = Later(CHANGED_MS, self.read, self)
        session.layers.facility_selected.connect(self._asks)
        session.content_changed.connect(self._asks)
        letters = self.fontMetrics()
        room = self.screen().availableSize()
        self.resize(min(84 * letters.averageCharWidth(), room.width()), min(34 * letters.height(), room.height() - 60))
        self.read()

    def _asks(self, *_: object) -> None:
        self.apply.setEnabled(False)
        self._changed.ask()

    def _closes(self, on: bool) -> None:
        """What is closed is not changed besides: each act is taken back by itself."""
        for check in self.checks.values():
            if on:
                check.setChecked(False)
            check.setEnabled(not on)
        self.reason.setEnabled(on)
        self._asks()

    def values(self) -> dict[str, Any]:
        """What is to be set, by column."""
        found: dict[str, Any] = {}
        for column, check in self.checks.items():
            if not check.isChecked():
                continue
            editor = self.editors.get(column)
            if editor is None:
                found[column] = None
            else:
                found[column] = editor.currentData() if isinstance(editor, QComboBox) else editor.text().strip()
        return found

    # ------------------------------------------------------------------ what would change
    def read(self) -> None:
        """Look what is selected now, and what would become of it."""
        self.facilities = selected(self.session)
        language = self.session.language
        text = translate("Dock", "Selected facilities: {count}.").format(
            count=count_text(len(self.facilities), language)
        )
        if not self.facilities:
            text = translate(
                "Dock",
                "No facility is selected. Select some on the map or in the table of facilities, as always in QGIS.",
            )
        self.head.setText(text)
        facilities, values, closes = list(self.facilities), self.values(), self.close_them.isChecked()
        if not facilities or not (values or closes):
            self.show_preview(None)
            return

        def question(store: Store, job: Job) -> BulkPreview:
            from ..layers.register import preview_bulk, preview_retire

            if closes:
                return preview_retire(store, facilities, language)
            return preview_bulk(store, facilities, values, language)

        self.work(translate("Dock", "Looking what would change"), question, self.show_preview, key="preview")

    def show_preview(self, preview: BulkPreview | None) -> None:
        """Show what the change would do."""
        self.preview = preview
        language = self.session.language
        headers = [
            sentence(word("field.facility", language)),
            translate("Dock", "Field"),
            translate("Dock", "Before"),
            translate("Dock", "After"),
        ]
        rows = [
            (name, sentence(word(f"field.{column}", language)), before or "–", self._shown(column, after))
            for _, name, column, before, after in (preview.lines if preview is not None else ())
        ]
        self.rows.show(headers, rows, [line[0] for line in preview.lines] if preview is not None else [])
        self.table.resizeColumnsToContents()
        waits = self.close_them.isChecked() and not self.reason.text().strip()
        self.apply.setEnabled(preview is not None and preview.changed > 0 and not waits)
        if preview is None:
            self.apply.setText(translate("Dock", "&Apply"))
            self.tell("")
            return
        self.apply.setText(translate("Dock", "&Apply to {count}").format(count=count_text(preview.changed, language)))
        said = [
            translate("Dock", "Facilities that would change: {count}.").format(
                count=count_text(preview.changed, language)
            )
        ]
        if preview.retired:
            text = translate("Dock", "Closed ones are left as they are: {count}.")
            said.append(text.format(count=count_text(preview.retired, language)))
        if waits:
            said.append(translate("Dock", "Say why they are closed: the register keeps the reason."))
        if len(preview.lines) < preview.changed:
            said.append(translate("Dock", "The first {count} are listed.").format(count=len(preview.lines)))
        self.tell(" ".join(said))

    def _shown(self, column: str, value: str) -> str:
        return date_text(value, self.session.language) if column == "retired_at" else value or "–"

    def _apply(self) -> None:
        facilities, values, by, language = list(self.facilities), self.values(), person(), self.session.language
        reason = self.reason.text() if self.close_them.isChecked() else ""

        def act(store: Store) -> Undo:
            from ..layers.register import edit_many, retire

            return (
                retire(store, facilities, reason, by, language) if reason else edit_many(store, facilities, values, by)
            )

        def done(changed: Undo) -> str:
            text = translate("Dock", "Facilities changed: {count}.")
            return text.format(count=count_text(len(changed), language))

        def back(changed: Undo):
            def taken_back(store: Store) -> str:
                from ..layers.register import undo

                undone = undo(store, changed, by)
                return undone_text(undone.restored, undone.kept)

            return taken_back

        self.carry_out(translate("Dock", "Changing the facilities"), act, done, back, waiting=[self.apply])
