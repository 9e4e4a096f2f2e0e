"""Where an inspection is entered: a window, or a panel beside the map. One for each dock; everything opens it by
:func:`open_inspection`."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

from .. import settings
from .city_session import CitySession
from .inspection_desk import InspectionDesk
from .inspection_form import InspectionForm
from .inspection_works import Wanted

translate = QCoreApplication.translate
HOME = "InclusiveCityDock"
"""The panel is a tab beside the dock from which everything opens: so it has the whole height."""


def open_inspection(
    session: CitySession,
    facility: int,
    draft: str | None = None,
    visit: int | None = None,
    replaces: int | None = None,
) -> InspectionDialog:
    """Show the inspection of a facility (its key). ``draft``: go on with this one (its uuid). ``visit``: the planned
    visit (its key) that it fulfils. ``replaces``: the inspection (its key) that it corrects."""
    dialog = inspection_window(session)
    dialog.begin(Wanted(facility, draft or "", visit, replaces))
    return dialog


def inspection_window(session: CitySession) -> InspectionDialog:
    """The window of a dock, made when it is first needed."""
    if session.inspections.window is None:
        session.inspections.window = InspectionDialog(session, session.iface.mainWindow())
    return session.inspections.window


class InspectionDialog(QDialog):
    """The window. It lends its form to a panel of QGIS's window where a person wants it beside the map."""

    def __init__(self, session: CitySession, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("InclusiveCityInspection")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowFlag(Qt.WindowType.WindowMinimizeButtonHint)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.desk = InspectionDesk(session, self)
        self.form = InspectionForm(self.desk, self)
        self.panel: QgsDockWidget | None = None
        self._column.addWidget(self.form)
        self.form.closed.connect(self.put_away)
        self.form.dock_wanted.connect(lambda: self.dock() if self.panel is None else self.undock())
        self.form.foot.show_docked(False)
        self.desk.opened.connect(self._name)
        session.changed.connect(self._city_changed)
        self._city = session.store
        metrics = self.fontMetrics()
        room = self.screen().availableSize()
        wide, high = metrics.averageCharWidth() * 150, metrics.lineSpacing() * 46
        self.resize(min(wide, room.width() - 40), min(high, room.height() - 60))
        self._name()

    # ------------------------------------------------------------------ life
    def begin(self, wanted: Wanted) -> None:
        """Show the inspection of a facility. One that lies here already stays as it is."""
        if not (self._lies_here(wanted)):
            self.desk.open(wanted)
        self._appear()

    def show_drafts(self) -> None:
        """Show the drafts on this computer, and what waits to be sent."""
        if self.desk.entering is None:
            self.desk.clear()
        self.form.notices.show_others()
        self._appear()
        self.form.banner.take_focus()

    def _appear(self) -> None:
        if self.panel is None and settings.INSPECTION_DOCKED.get():
            self.dock()
        if self.panel is not None:
            self.panel.setUserVisible(True)
        else:
            self._come_forward()

    def _lies_here(self, wanted: Wanted) -> bool:
        desk = self.desk
        return (
            desk.entering is not None
            and desk.wanted == Wanted(wanted.facility, desk.wanted.draft, wanted.visit, wanted.replaces)
            and wanted.draft in ("", desk.draft.uuid if desk.draft is not None else "")
        )

    def put_away(self) -> None:
        """The person is done here for now. What was entered is a draft."""
        self.form.flush()
        self.desk.leave()
        if self.panel is not None:
            self.panel.hide()
        self.hide()

    def reject(self) -> None:
        self.put_away()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session.inspections.window is self:
            self.form.flush()
            self.desk.leave()
        super().closeEvent(event)

    def release(self) -> None:
        """The dock goes: stop what runs; what was typed is with the queue, which writes it."""
        if self.session.inspections.window is not self:
            return  # once is enough
        self.session.inspections.window = None
        self.form.flush()
        self.form.head.release()
        self.desk.release()
        if self.panel is not None:
            self.session.iface.removeDockWidget(self.panel)
            self.panel.deleteLater()
            self.panel = None
        self.hide()
        self.deleteLater()

    def _city_changed(self) -> None:
        """Another city: this inspection does not belong to it."""
        if self.session.store != self._city:
            self._city = self.session.store
            self.desk.leave()
            self.desk.clear()
            self.put_away()

    def _name(self) -> None:
        data = self.desk.data
        title = translate("Inspection", "Inspection")
        if data is not None:
            name = data.facility.title or translate("Dock", "Facility {number}").format(number=data.facility.key)
            title = translate("Inspection", "Inspection: {facility}").format(facility=name)
        self.setWindowTitle(title)
        if self.panel is not None:
            self.panel.setWindowTitle(title)

    # ------------------------------------------------------------------ beside the map
    def dock(self) -> None:
        """As a panel of QGIS's window."""
        self.panel = QgsDockWidget(self.session.iface.mainWindow())
        self.panel.setObjectName("InclusiveCityInspectionPanel")
        self.panel.setWidget(self.form)
        area = Qt.DockWidgetArea.RightDockWidgetArea
        self.session.iface.addTabifiedDockWidget(area, self.panel, [HOME], True)
        self.form.foot.show_docked(True)
        self.form.show()
        self.panel.setUserVisible(True)
        self.hide()
        settings.INSPECTION_DOCKED.set(True)
        self._name()
        self.session.iface.mainWindow().activateWindow()
        self.form.take_focus()

    def undock(self) -> None:
        """As a window of its own again."""
        panel, self.panel = self.panel, None
        self._column.addWidget(self.form)
        self.form.foot.show_docked(False)
        self.form.show()
        self.session.iface.removeDockWidget(panel)
        panel.deleteLater()
        settings.INSPECTION_DOCKED.set(False)
        self._name()
        self._come_forward()
        self.form.take_focus()

    def _come_forward(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()
