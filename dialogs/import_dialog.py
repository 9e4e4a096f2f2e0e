"""Bringing data in: a source, which column is what, what would become of it, and what came of it.

The pages know the draft of a mapping; everything that reads a file or the store runs in the background and is
started here. The dialog does not block QGIS: the map stays in use beside it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from qgis.PyQt.QtWidgets import QDialog, QScrollArea, QWidget

from ..algorithms.importing import shipped
from ..layers.imports.mapping_draft import MappingDraft
from ..layers.imports.readers import TEXT_ENDINGS
from ..layers.imports.reading import ImportOptions
from ..scoring.errors import InclusiveCityError
from . import import_works as works
from .city_session import CitySession
from .flow_layout import flow
from .import_columns import ImportColumns
from .import_keeping import ImportKeeping
from .import_preview import ImportPreview
from .import_report import ImportReport
from .import_run import ImportRun, headline
from .import_source import BY_HAND, ImportSource, dropped_file
from .import_values import ImportValues
from .import_words import kind_title, target_title
from .panels import Later, load_form, readable
from .phrases import count_text
from .tasks import TaskRunner

if TYPE_CHECKING:
    from ..layers.imports.corrections import LastRun, Remark
    from ..layers.imports.preview import Preview

translate = QCoreApplication.translate
PREVIEW_MS = 300
LOOK_MS = 200
SOURCE, COLUMNS, VALUES, REPORT = range(4)


class ImportDialog(ImportKeeping, QDialog):
    """``place_wanted(facility)``: a facility without a place is to get one."""

    place_wanted = pyqtSignal(int)

    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_dialog")
        self.setAcceptDrops(True)
        flow(self.buttons)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._session = session
        self._tasks = TaskRunner(self)
        self._mapping = BY_HAND
        self._loaded: works.Loaded | None = None
        self._wanted = works.Wanted()
        self._remarks: list[Remark] = []
        self._last: LastRun | None = None
        self._run = ImportRun(session, self)
        self.source = ImportSource()
        self.columns = ImportColumns()
        self.values = ImportValues()
        self.report = ImportReport()
        self.preview = ImportPreview(session.layers.canvas, self.previewBox)
        self.previewColumn.addWidget(self.preview)
        for title, page in (
            (translate("Dock", "1 Source"), self.source),
            (translate("Dock", "2 Columns"), self.columns),
            (translate("Dock", "3 Values"), self.values),
            (translate("Dock", "4 Report"), self.report),
        ):
            self.pages.addTab(page if page is self.columns else _scrolled(page), title)
        self.report_page = self.pages.widget(REPORT)
        readable(self.state)
        self._later = Later(PREVIEW_MS, self._ask_preview, self)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._connect()
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 46)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self._kind_changed(self.source.kind.currentData())
        self._set_tab_order()
        self._say("")
        self._show_buttons()

    def _connect(self) -> None:
        source = self.source
        source.kind_changed.connect(self._kind_changed)
        source.source_changed.connect(self._load_anew)
        source.reading_changed.connect(self._reading_changed)
        source.mapping_chosen.connect(self._mapping_chosen)
        source.options_changed.connect(self._options_changed)
        source.tables_wanted.connect(self._ask_tables)
        source.report_wanted.connect(self._show_last_report)
        self.columns.changed.connect(self._draft_changed)
        self.values.changed.connect(self._draft_changed)
        self.values.values_wanted.connect(self._ask_values)
        self.preview.mend_wanted.connect(self._mend)
        self.preview.check_wanted.connect(lambda: self._start(is_trial=True))
        self.report.zoom_wanted.connect(self._session.go_to_facility)
        self.report.place_wanted.connect(self.place_wanted)
        self.report.resume_wanted.connect(self._resume)
        self.report.save_wanted.connect(self._save_report)
        self.pages.currentChanged.connect(self._page_shown)
        self.bringIn.clicked.connect(lambda: self._start(is_trial=False))
        self.saveMapping.clicked.connect(self._save_mapping)
        self.close_.clicked.connect(self.close)
        self.cancel.clicked.connect(self._cancel)
        self._session.tasks.changed.connect(self._look)
        self._run.ended.connect(self._brought_in)
        self._run.failed.connect(self._problem)
        self._session.changed.connect(self._city_changed)

    # ------------------------------------------------------------------ life
    def begin(self, kind: str, path: str = "") -> None:
        """Show it for one kind of data."""
        if kind != self.source.kind.currentData():
            self.source.choose_kind(kind)
        else:
            self._ask_last()
        if path:
            self.source.choose_file(path)
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._loaded is not None:
            self._later.ask()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.preview.release()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Also Escape ends here, which is no closing of a window."""
        self.preview.release()
        super().done(result)

    def release(self) -> None:
        """The dock goes: stop what runs for the dialog, leave nothing on the map."""
        self._later.forget()
        self._timer.stop()
        self._tasks.release()
        self.preview.release()

    def _city_changed(self) -> None:
        """Without the city there is nothing to bring data into; what was chosen would not fit another one."""
        if self._session.city is None and self._loaded is not None:
            self._tasks.release()
            self._later.forget()
            self._loaded = None
            self.columns.show_nothing()
            self.values.show_draft(None, None, "")
            self.preview.show_problem("")
            self.close()
        self._show_buttons()

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _problem(self, error: InclusiveCityError) -> None:
        from ..layers.store import Cancelled

        self._say(error.text(translate) if isinstance(error, Cancelled) else "✕ " + error.text(translate))
        self._show_buttons()

    # ------------------------------------------------------------------ source
    @property
    def draft(self) -> MappingDraft | None:
        return self._loaded.draft if self._loaded is not None else None

    def _kind_changed(self, kind: str) -> None:
        self.setWindowTitle(translate("Dock", "Bring data in: {kind}").format(kind=kind_title(kind)))
        self._mapping = BY_HAND
        self._offer_mappings()
        self._ask_last()
        self._load_anew()

    def _offer_mappings(self) -> None:
        names = [(name, name) for name in shipped(self.source.kind.currentData())]
        self.source.offer_mappings(names, self._mapping)

    def _mapping_chosen(self, name: str) -> None:
        if name == BY_HAND:
            self._mapping = BY_HAND
            self._load_anew()
            return

        def opened(draft: MappingDraft) -> None:
            kind = self.source.kind.currentData()
            if draft.kind != kind:
                words = translate("Dock", "✕ The mapping {file} is for: {is_for}. Chosen is: {kind}.")
                self._say(
                    words.format(
                        file=draft.name,
                        is_for=kind_title(draft.kind),
                        kind=kind_title(kind),
                    )
                )
                self._offer_mappings()
                return
            self._mapping = name
            self._offer_mappings()
            self._load(draft, guesses=False)

        def failed(error: InclusiveCityError) -> None:
            self._offer_mappings()
            self._problem(error)

        self._tasks.start(
            translate("Dock", "Opening the mapping"),
            lambda job: works.open_mapping(job, name),
            opened,
            failed,
            quiet=True,
            key="mapping",
        )

    def _load_anew(self) -> None:
        """Another source: what was mapped by hand for the one before does not count for it."""
        self._wanted = self.source.wanted
        self._loaded = None
        self._tasks.drop("load")
        self._tasks.drop("preview")
        self.columns.show_nothing()
        self.values.show_draft(None, None, "")
        self.preview.show_problem("")
        self._say("")
        self._show_buttons()
        if not self._wanted.is_settled:
            return
        if self._mapping == BY_HAND:
            name = Path(self._wanted.title).stem.casefold() or "city"
            self._load(MappingDraft.new(self.source.kind.currentData(), name), guesses=True)
        else:
            self._mapping_chosen(self._mapping)

    def _load(self, draft: MappingDraft, guesses: bool) -> None:
        """Look at the source with a mapping, in the background."""
        wanted = self._wanted
        if not wanted.is_settled or not self._session.is_open:
            self._say(translate("Dock", "Choose a source, and the mapping is shown."))
            return
        self.preview.show_problem(translate("Dock", "Reading the first rows…"))
        self._tasks.start(
            translate("Dock", "Reading the first rows"),
            lambda store, job: works.load(store, job, wanted, draft, guesses),
            self._show_loaded,
            self._not_loaded,
            store=self._session.store,
            quiet=True,
            key="load",
        )

    def _not_loaded(self, error: InclusiveCityError) -> None:
        self.preview.show_problem(translate("Dock", "No preview: the source could not be read."))
        self._problem(error)

    def _show_loaded(self, loaded: works.Loaded) -> None:
        self._loaded = loaded
        self._say("")
        self._show_source()
        self._show_draft()

    def _show_source(self) -> None:
        is_text = self._wanted.path.lower().endswith(TEXT_ENDINGS)
        self.source.show_draft(self._loaded.draft, self._loaded.layers, is_text)

    def _show_draft(self) -> None:
        model, language = self._session.city.model, self._session.language
        self.columns.show_draft(self._loaded.draft, self._loaded.sample, model, language)
        self.values.show_draft(self._loaded.draft, model, language)
        self._later.ask()
        self._show_buttons()
        self._set_tab_order()

    def _reading_changed(self) -> None:
        """Another sheet or encoding: the same mapping on what is read then."""
        if self._loaded is None:
            draft = MappingDraft.new(self.source.kind.currentData(), "city")
        else:
            draft = self._loaded.draft
        sheet, encoding = self.source.sheet.currentData(), self.source.selected_encoding()
        before = draft.to_text()
        draft.put(("reader", "layer"), sheet or None)
        draft.put(("reader", "encoding"), encoding or None)
        if not draft.get(("reader",)):
            draft.put(("reader",), None)
        if draft.to_text() != before or self._loaded is None:
            self._load(draft, guesses=self._mapping == BY_HAND)

    def _options_changed(self) -> None:
        if self.draft is not None:
            name = self.source.sourceName.text().strip()
            if name:
                self.draft.put(("source",), name)
            self._later.ask()

    def _options(self) -> ImportOptions:
        return ImportOptions(as_of=self.source.day.text().strip(), is_complete=self.source.complete.isChecked())

    def _ask_tables(self, connection: object) -> None:
        def failed(error: InclusiveCityError) -> None:
            self.source.show_tables([])
            self._problem(error)

        def work(job: object) -> object:
            from ..layers.imports.database_tables import tables_of

            return tables_of(connection)

        self._tasks.start(
            translate("Dock", "Listing the tables"), work, self.source.show_tables, failed, quiet=True, key="tables"
        )

    # ------------------------------------------------------------------ preview
    def _draft_changed(self) -> None:
        if self.sender() is self.columns:
            self.values.show_draft(self.draft, self._session.city.model, self._session.language)
            self._set_tab_order()  # an answer more or less makes the page anew
        else:
            self.columns.refresh()
        self._later.ask()
        self._show_buttons()

    def _ask_preview(self) -> None:
        if self._loaded is None or not self._session.is_open:
            return
        lacking = self.draft.lacking(self._session.city.model)
        if lacking:
            names = ", ".join(target_title(each, self._session.city.model, self._session.language) for each in lacking)
            self._tasks.drop("preview")
            self.preview.show_problem(
                translate("Dock", "Still to choose under Columns: {fields}.").format(fields=names)
            )
            self._show_buttons()
            return
        sample, draft, options = self._loaded.sample, self.draft.copy(), self._options()
        self._tasks.start(
            translate("Dock", "Preview"),
            lambda store, job: works.preview(store, job, sample, draft, options),
            self._show_preview,
            self._no_preview,
            store=self._session.store,
            quiet=True,
            key="preview",
        )

    def _show_preview(self, found: Preview) -> None:
        self._say("")
        self.preview.show_preview(found, self._session.city.model, self._session.language)
        self._show_buttons()

    def _no_preview(self, error: InclusiveCityError) -> None:
        self.preview.show_problem("✕ " + error.text(translate))
        self._show_buttons()

    def _mend(self) -> None:
        from ..layers.imports.preview import swap_places

        found = self.preview.found
        if found is None or self._loaded is None:
            return
        if found.is_swapped:
            swap_places(self.draft, self._loaded.sample)
        elif found.crs:
            self.draft.put(("crs",), found.crs)
        if self.columns.place is not None:
            self.columns.place.show_draft()
        self._later.ask()

    def _ask_values(self, column: str) -> None:
        if self.draft is None or not column:
            return
        wanted, draft = self._wanted, self.draft.copy()
        aliases = draft.get(("columns",)) or {}
        header = aliases.get(column, column)
        self._tasks.start(
            translate("Dock", "Counting the values"),
            lambda job: works.count_values(job, wanted, draft, header),
            lambda counts: self.values.show_values(column, counts),
            self._problem,
            quiet=True,
            key="values",
        )

    def _page_shown(self, page: int) -> None:
        self.previewBox.setVisible(page != REPORT)
        if page == VALUES:
            self.values.ask()

    # ------------------------------------------------------------------ import
    def _can_import(self) -> bool:
        session = self._session
        return self._loaded is not None and session.is_open and self.preview.found is not None

    def _show_buttons(self) -> None:
        ready = self._can_import() and not self._run.is_running
        self.bringIn.setEnabled(ready)
        self.preview.check.setEnabled(ready)
        self.saveMapping.setEnabled(self._loaded is not None)
        self.report.resume.setEnabled(self._wanted.is_settled and not self._run.is_running)
        self._look()

    def _start(self, is_trial: bool) -> None:
        if self._can_import() and not self._run.is_running:
            self._say("")
            self._run.start(self.source.wanted, self.draft.copy(), self._options(), is_trial)
            self._show_buttons()

    def _brought_in(self, outcome: works.Outcome) -> None:
        from ..layers.imports.corrections import solved

        words, remarks = headline(outcome, self._session.language), outcome.remarks
        if not outcome.is_trial and outcome.error is None:
            done = solved(self._remarks, remarks)
            if done:
                count = count_text(len(done), self._session.language)
                words += " " + translate("Dock", "Solved since the last time: {count}.").format(count=count)
            self._remarks = list(remarks)
            remarks = [*remarks, *done]
            self._ask_last()
        self.report.show_report(words, remarks)
        self.pages.setCurrentIndex(REPORT)
        self.report.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_buttons()

    def _look(self) -> None:
        """Show what runs, as the dock does."""
        task = self._run.task()
        self.running.setVisible(task is not None)
        if task is None:
            self._timer.stop()
            return
        if not self._timer.isActive():
            self._timer.start()
        percent = int(task.progress())
        self.what.setText(translate("Progress", task.step) if task.step else task.title)
        self.bar.setMaximum(100 if percent else 0)
        self.bar.setValue(percent)
        self.cancel.setEnabled(not task.isCanceled())

    def _cancel(self) -> None:
        self._run.cancel()
        self._look()

    # ------------------------------------------------------------------ afterwards
    def _resume(self) -> None:
        """Read the corrected source, and the mapping if it is a file, again; the person then imports again."""
        self._wanted = self.source.wanted
        self.pages.setCurrentIndex(COLUMNS)
        if self._mapping and Path(self._mapping).is_file():
            self._mapping_chosen(self._mapping)
        elif self.draft is not None:
            self._load(self.draft, guesses=False)
        else:
            self._load_anew()

    # ------------------------------------------------------------------ drag and drop, keys
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.pages.setCurrentIndex(SOURCE)
            self.source.choose_file(path)

    def _set_tab_order(self) -> None:
        """From the top to the bottom: the pages, the preview, the buttons. What is hidden is passed over by Qt."""
        order = [self.pages.tabBar()]
        for part in (self.source, self.columns, self.values, self.report, self.preview):
            order += part.order()
        order += [self.state, self.cancel, self.saveMapping, self.bringIn, self.close_]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
