"""Where the panel of problems stands: below the map, one for each QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QWidget

from .city_session import CitySession
from .problems_panel import ProblemsPanel

translate = QCoreApplication.translate


def open_problems(session: CitySession, parent: QWidget, facility: int | None = None) -> ProblemsDock:
    """Show the panel, which stays one and the same; ``facility``: only its problems."""
    window = session.iface.mainWindow()
    dock = window.findChild(ProblemsDock, ProblemsDock.NAME)
    if dock is None:
        dock = ProblemsDock(session, window)
        session.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.panel.only(facility)
    dock.show()
    dock.raise_()
    dock.panel.find.setFocus(Qt.FocusReason.OtherFocusReason)
    return dock


def open_problems_of(session: CitySession, parent: QWidget) -> ProblemsDock:
    """The problems of the chosen facility."""
    return open_problems(session, parent, session.facility)


class ProblemsDock(QDockWidget):
    """Below the map; goes with the plugin's main dock."""

    NAME = "InclusiveCityProblems"

    def __init__(self, session: CitySession, parent: QWidget) -> None:
        super().__init__(translate("Problems", "Problems"), parent)
        self.setObjectName(self.NAME)
        self.session = session
        self.panel = ProblemsPanel(session, self)
        self.setWidget(self.panel)
        self.visibilityChanged.connect(self.panel.set_shown)

    def release(self) -> None:
        self.panel.release()
        self.session.iface.removeDockWidget(self)
        self.setObjectName("")  # whoever looks for the panel from now on makes a new one
        self.deleteLater()
