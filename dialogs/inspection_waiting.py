"""Under the card: that there are drafts on this computer, or inspections that wait to be sent."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from .city_session import CitySession
from .phrases import count_text

translate = QCoreApplication.translate


class WaitingButton(QPushButton):
    """Hidden while there is nothing."""

    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("drafts")
        what = translate("Dock", "Go on with an inspection that was begun, or see what was not sent yet")
        self.setToolTip(what)
        self.setAccessibleDescription(what)
        self.clicked.connect(self._open)
        session.inspections.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        lines, language = self._session.inspections.lines, self._session.language
        waiting = sum(line.state == "queued" for line in lines)
        text = translate("Dock", "Drafts of inspections: {count}…").format(count=count_text(len(lines), language))
        if waiting:
            text = translate("Dock", "Inspections not sent yet: {waiting}; drafts: {count}…").format(
                waiting=count_text(waiting, language), count=count_text(len(lines) - waiting, language)
            )
        self.setText(text)
        self.setVisible(bool(lines))

    def _open(self) -> None:
        from .inspection_dialog import inspection_window

        inspection_window(self._session).show_drafts()
