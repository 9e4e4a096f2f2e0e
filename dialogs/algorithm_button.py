"""Buttons that open the dialog of one of our algorithms, under the name that the algorithm has everywhere."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction, QPushButton, QWidget

from .city_session import CitySession

translate = QCoreApplication.translate
PROVIDER = "inclusivecity"


def algorithm_action(name: str, session: CitySession, parent: QWidget) -> QAction | None:
    """A menu entry for ``inclusivecity:<name>``; None where this version does not have the algorithm."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"{PROVIDER}:{name}")
    if algorithm is None:
        return None
    action = QAction(translate("Dock", "{action}…").format(action=algorithm.displayName()), parent)
    action.setObjectName(name)
    action.triggered.connect(lambda: open_dialog(name, session))
    return action


def algorithm_button(
    name: str, session: CitySession, parent: QWidget, act: Callable[[], object] | None = None
) -> QPushButton | None:
    """A button for ``inclusivecity:<name>``; None where this version does not have the algorithm. ``act`` is done
    instead of opening QGIS's own dialog of it, where there is a better one."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"{PROVIDER}:{name}")
    if algorithm is None:
        return None
    button = QPushButton(translate("Dock", "{action}…").format(action=algorithm.displayName()), parent)
    button.setObjectName(name)
    description = algorithm.shortDescription() or algorithm.shortHelpString()
    button.setToolTip(description)
    button.setAccessibleDescription(description)
    button.clicked.connect(lambda: act() if act is not None else open_dialog(name, session))
    return button


def open_dialog(name: str, session: CitySession) -> None:
    """QGIS's dialog of the algorithm, the open store filled in; afterwards the city is read again."""
    import processing

    processing.execAlgorithmDialog(f"{PROVIDER}:{name}", {"STORE": session.store} if session.store else {})
    if session.is_open:
        session.read_again()
    elif session.store:
        session.open(session.store)
