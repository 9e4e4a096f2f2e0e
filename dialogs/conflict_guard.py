"""Watches the saving of the city's records in QGIS: where the store refuses it because somebody else changed the same
record, the person is shown both versions and chooses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..layers import roles
from .panels import Later

if TYPE_CHECKING:
    from ..layers.conflicts import Conflict, Decision, Edits
    from ..layers.store import Store
    from .city_session import CitySession
    from .conflict_dialog import ConflictDialog
    from .tasks import Job

translate = QCoreApplication.translate
VERSIONED = (roles.FACILITY, roles.INSPECTION)
"""Roles of the layers whose records have a version."""
MOST_REMEMBERED = 500
"""So many records at once are remembered as they were; of more (field calculator) the log has to do."""


class ConflictGuard(QObject):
    """``asked``: the dialog is open."""

    asked = pyqtSignal()

    def __init__(self, session: CitySession) -> None:
        super().__init__(session)
        self._session = session
        self._guards: list[_LayerGuard] = []
        self.dialog: ConflictDialog | None = None

    def bind(self, layers: Iterable[QgsVectorLayer]) -> None:
        """Watch these layers and no others."""
        for guard in self._guards:
            guard.release()
            guard.deleteLater()
        wanted = [layer for layer in layers if roles.role_of(layer) in VERSIONED]
        self._guards = [_LayerGuard(layer, self._session, self) for layer in wanted]

    def release(self) -> None:
        self.bind([])
        if self.dialog is not None:
            self.dialog.reject()

    def ask(self, guard: _LayerGuard, conflicts: list[Conflict]) -> None:
        from .conflict_dialog import ConflictDialog

        if self.dialog is not None:
            return  # of another layer, and still to be answered; saving once more asks again
        self.dialog = dialog = ConflictDialog(guard.layer, conflicts, self._session.iface.mainWindow())

        def closed(_: int) -> None:
            self.dialog = None
            decisions = dialog.decisions
            dialog.deleteLater()
            if decisions is not None:
                guard.go_on(decisions)

        dialog.finished.connect(closed)
        dialog.open()
        self.asked.emit()


class _LayerGuard(QObject):
    """One layer of records."""

    def __init__(self, layer: QgsVectorLayer, session: CitySession, guard: ConflictGuard) -> None:
        super().__init__(guard)
        self.layer = layer
        self._session, self._guard = session, guard
        self._seen: dict[int, QgsFeature] = {}
        self._touched: set[int] = set()
        self._reading = False
        self._is_saving = self._holds = self._stops = False
        self._remembering = Later(0, self._remember, self)
        self._saved = Later(0, self._look, self)
        self._signals = (
            (layer.attributeValueChanged, self._touch),
            (layer.geometryChanged, self._touch),
            (layer.beforeCommitChanges, self._saving),
            (layer.afterCommitChanges, self._forget),
            (layer.afterRollBack, self._forget),
        )
        for signal, slot in self._signals:
            signal.connect(slot)

    def release(self) -> None:
        self._remembering.forget()
        self._saved.forget()
        if not sip.isdeleted(self.layer):
            for signal, slot in self._signals:
                signal.disconnect(slot)

    # ------------------------------------------------------------------ as it was when the person began
    def _touch(self, record: int, *_: object) -> None:
        if record >= 0 and record not in self._seen and len(self._touched) < MOST_REMEMBERED:
            self._touched.add(record)
            self._remembering.ask()

    def _remember(self) -> None:
        wanted = self._touched - self._seen.keys()
        if self._reading or not wanted or not self._is_editable():
            return
        source, layer = self.layer.dataProvider().featureSource(), self.layer
        self._reading = True

        def read(job: Job) -> dict[int, QgsFeature]:
            from ..layers.conflicts import read_records

            return read_records(source, wanted)

        def done(found: dict[int, QgsFeature]) -> None:
            self._reading = False
            if not sip.isdeleted(layer) and layer.isEditable():
                self._seen.update(found)
                self._touched -= wanted
                if self._touched:
                    self._remembering.ask()

        def failed(_: object) -> None:
            self._reading = False  # it is shown as not known

        self._session.tasks.start(
            translate("Dock", "Remembering the records"), read, done, failed, quiet=True, key=f"seen {layer.id()}"
        )

    def _forget(self) -> None:
        self._is_saving = self._holds = False
        self._seen.clear()
        self._touched.clear()

    def _is_editable(self) -> bool:
        return not sip.isdeleted(self.layer) and self.layer.isEditable()

    # ------------------------------------------------------------------ saving
    def _saving(self, stops: bool = True) -> None:
        from ..layers.conflicts import hold_places

        self._is_saving, self._stops = True, stops
        self._holds = hold_places(self.layer)
        self._saved.ask()

    def _look(self) -> None:
        """After QGIS tried to save: did it fail?"""
        from ..layers.conflicts import edits_of, let_places

        failed, held = self._is_saving, self._holds
        self._is_saving = self._holds = False
        if not failed or not self._is_editable():
            return
        if held:
            let_places(self.layer)
        edits = edits_of(self.layer)
        if edits.changed:
            self._find(edits)

    def _find(self, edits: Edits) -> None:
        source, role, seen = self.layer.dataProvider().featureSource(), roles.role_of(self.layer), dict(self._seen)

        def question(store: Store, job: Job) -> list[Conflict]:
            from ..layers.conflicts import find_conflicts

            return find_conflicts(store, role, source, edits, seen)

        def found(conflicts: list[Conflict]) -> None:
            if conflicts and self._is_editable():
                self._guard.ask(self, conflicts)

        self._session.tasks.start(
            translate("Dock", "Comparing with the store"),
            question,
            found,
            self._session.messages.problem,
            store=self._session.layers.store_shown(),
            quiet=True,
            key=f"conflicts {role}",
        )

    def go_on(self, decisions: list[Decision]) -> None:
        """Carry out what the person chose, and save."""
        from ..layers.conflicts import apply, edits_of
        from .messages import Said

        if not self._is_editable():
            return
        seen = {decision.conflict.record: decision.conflict.theirs for decision in decisions}
        apply(self.layer, decisions)
        self._seen.update(seen)  # from here the person goes on
        edits = edits_of(self.layer)
        if not (edits.changed or edits.added or edits.deleted):
            if self._stops:
                self.layer.rollBack()
            self._session.messages.done(translate("Dock", "What stands in the store was kept."))
        elif self.layer.commitChanges(self._stops):
            self._session.messages.done(translate("Dock", "Your choice was saved."))
        else:
            text = translate("Dock", "QGIS could not save {layer}; your edits are still there.")
            details = "\n".join(self.layer.commitErrors())
            self._session.messages.said.emit(Said(text.format(layer=self.layer.name()), True, details))
