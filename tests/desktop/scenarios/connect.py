"""A start with a database that takes the connection and never answers, then the connect dialog."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDockWidget


def run(desk) -> None:
    language = desk.params["language"]
    with desk.watching() as watchdog:
        watchdog.mark("start")
        desk.plugin.show_dock()
        dock = desk.wait(lambda: desk.window.findChild(QDockWidget, "InclusiveCityDock"), "the dock")
        desk.wait(lambda: dock.session.error is not None, "the database to be given up")
        desk.pause(0.3)
        desk.screenshot(f"{language}-away")
        desk.record(head=dock.header.city.text(), usable=dock.welcome.sample.isEnabled())

        watchdog.mark("dialog")
        with desk.dialog(lambda dialog: None):
            desk.plugin.connect_action.trigger()
        dialog = dock._dialog
        desk.wait(lambda: dialog._probe is not None, "the answer in the dialog")
        desk.pause(0.2)
        desk.screenshot(f"{language}-saved")
        desk.record(state=dialog.state.text())
        dialog.inNew.setChecked(True)
        dialog.name.setText("Алматы")
        dialog.host.setText("127.0.0.1")
        dialog.port.setText(str(desk.params["port"]))
        dialog.database.setText("city")
        dialog.standby.setText("127.0.0.2")
        desk.click(dialog.test)
        desk.wait(lambda: dialog._probe is not None, "the answer about the new connection")
        desk.pause(0.2)
        desk.screenshot(f"{language}-new")
        desk.record(silent=len(dialog._probe.failing))
        dialog.reject()
        desk.wait(lambda: dock._dialog is None, "the dialog to close")
