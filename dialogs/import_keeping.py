"""What the import dialog keeps and finds again: mappings and reports as files, the last import in the store."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog

from .. import settings
from . import import_works as works
from .phrases import date_text

if TYPE_CHECKING:
    from ..layers.imports.corrections import LastRun

translate = QCoreApplication.translate


class ImportKeeping:
    """A part of the import dialog, which has the pages, the tasks and the draft."""

    def _ask_last(self) -> None:
        """What the last import of this kind left to be corrected."""
        self._last = None
        self.source.show_last(None, "")
        if not self._session.is_open:
            return
        kind = self.source.kind.currentData()

        def found(run: LastRun | None) -> None:
            self._last = run
            when = date_text(run.finished_at, self._session.language) if run is not None else ""
            self.source.show_last(run, when)

        self._tasks.start(
            translate("Dock", "Last import"),
            lambda store, job: works.read_last_run(store, job, kind),
            found,
            self._problem,
            store=self._session.store,
            quiet=True,
            key="last",
        )

    def _show_last_report(self) -> None:
        if self._last is not None:
            words = translate("Dock", "Import of {file} on {day}.")
            day = date_text(self._last.finished_at, self._session.language)
            self._remarks = list(self._last.remarks)
            self.report.show_report(words.format(file=self._last.file, day=day), self._remarks)
            self.pages.setCurrentWidget(self.report_page)

    def _save_report(self, path: str) -> None:
        remarks = self.report.shown()

        def work(job: object) -> None:
            from ..layers.imports.corrections import write_remarks

            write_remarks(remarks, path)

        def done(_: object) -> None:
            self._say(translate("Dock", "The report was written to {file}.").format(file=path))

        self._tasks.start(translate("Dock", "Save the report"), work, done, self._problem, quiet=True, key="report")

    def _save_mapping(self) -> None:
        name = f"{self.draft.get(('source',)) or 'city'}_{self.draft.kind}.yaml"
        start = self._mapping if os.path.isfile(self._mapping) else os.path.join(settings.LAST_FOLDER.get(), name)
        path, _ = QFileDialog.getSaveFileName(
            self, translate("Dock", "Save the mapping"), start, translate("Dock", "Mapping (*.yaml *.yml)")
        )
        if path:
            settings.LAST_FOLDER.set(os.path.dirname(path))
            self.save_mapping(path if path.lower().endswith((".yaml", ".yml")) else f"{path}.yaml")

    def save_mapping(self, path: str) -> None:
        """Write the mapping as a file that every import reads alike."""
        draft = self.draft

        def done(_: object) -> None:
            self._mapping = path
            self._offer_mappings()
            self._say(translate("Dock", "The mapping was written to {file}.").format(file=path))

        self._tasks.start(
            translate("Dock", "Save the mapping"),
            lambda job: draft.save(path),
            done,
            self._problem,
            quiet=True,
            key="save",
        )
