"""An inspection from the map to the changed card: chosen with the mouse, filled in with the keyboard alone, with a
photo, submitted, verified by somebody else, computed."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QRadioButton

RECORD = 1
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PROFILE = "mobility"


def run(desk) -> None:
    desk.window.activateWindow()  # no window manager does it here
    desk.wait(desk.window.isActiveWindow, "QGIS's window to take the keyboard")
    desk.plugin.show_dock()
    dock = desk.wait(lambda: desk.window.findChild(QDockWidget, "InclusiveCityDock"), "the dock")
    desk.wait(lambda: dock.session.is_open and dock.session.shows_city(), "the city", 120)
    desk.at_rest()
    with desk.watching() as watchdog:
        watchdog.mark("map")
        facility = click_a_facility(desk, dock)
        watchdog.mark("open")
        window = open_by_key(desk, dock)
        watchdog.mark("panel")
        beside_the_map(desk, window)
        if desk.params.get("only_look"):
            window.form.show_part("entrance")
            desk.pause(0.5)
            desk.screenshot(f"{desk.params['language']}-look")
            return
        watchdog.mark("fill")
        fill(desk, window)
        watchdog.mark("submit")
        submit(desk, dock, window)
        watchdog.mark("verify")
        verify(desk, dock, facility)


def click_a_facility(desk, dock) -> int:
    """On the map: one that wheelchair users cannot enter."""
    layer = next(
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.customProperty("inclusive_city/role") == "facilities"
    )
    wanted = next(layer.getFeatures(f"\"official_{PROFILE}\" = 'inaccessible' AND \"facility_type\" = 'health'"))
    canvas = desk.iface.mapCanvas()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    to_map = QgsCoordinateTransform(degrees, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    place = to_map.transform(QgsPointXY(wanted.geometry().asPoint()))
    canvas.setCenter(place)
    canvas.zoomScale(2_000)
    dock.tabs.setCurrentIndex(RECORD)
    desk.at_rest()
    panel = dock.panel(RECORD)
    desk.click(panel.choose)
    at = canvas.getCoordinateTransform().transform(place)
    QTest.mouseClick(
        canvas.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(at.x()), round(at.y())),
    )
    desk.wait(lambda: panel.card.card is not None and panel.card.card.facility == wanted.id(), "the card")
    desk.click(panel.choose)
    desk.at_rest()
    desk.record(before=panel.card.toPlainText())
    desk.screenshot(f"{desk.params['language']}-1-card")
    return wanted.id()


def open_by_key(desk, dock):
    button = dock.panel(RECORD).acts.buttons["inspect"]
    desk.wait(button.isEnabled, "the act to be allowed")
    button.setFocus()
    desk.press(button, Qt.Key.Key_Space)
    window = desk.wait(lambda: dock.session.inspections.window, "the window")
    desk.wait(lambda: window.desk.entering is not None, "the questions")
    window.activateWindow()
    desk.wait(window.isActiveWindow, "the window to take the keyboard")
    desk.pause(0.4)
    desk.record(in_question=window.form.row.has_focus())
    desk.screenshot(f"{desk.params['language']}-2-opened")
    return window


def beside_the_map(desk, window) -> None:
    desk.click(window.form.foot.dock)
    desk.at_rest()
    desk.screenshot(f"{desk.params['language']}-3-panel")
    desk.click(window.form.foot.dock)
    desk.at_rest()
    window.activateWindow()
    desk.wait(window.isActiveWindow, "the window to take the keyboard")


def key(desk, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    """A key for whatever has the keyboard."""
    desk.press(QApplication.focusWidget(), key, modifiers)


def letters(text: str) -> None:
    for letter in text:  # QTest knows Latin letters only
        widget = QApplication.focusWidget()
        QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        QApplication.processEvents()


def fill(desk, window) -> None:
    """Every question that is asked, with the keyboard; what is good, so that the status changes."""
    form, language = window.form, desk.params["language"]
    pictures = 0
    for _ in range(150):
        if window.desk.entry.next_open() is None:
            break
        key(desk, Qt.Key.Key_F8)
        assert form.row is not None and form.row.has_focus(), "F8 leads to no question"
        answer(desk, form)
        code = form.key[0]
        if code == "E14" and not pictures:
            pictures = 1
            take_a_photo(desk, window)
            key(desk, Qt.Key.Key_F2)
            desk.pause(0.3)
            desk.screenshot(f"{language}-4-filling")
            key(desk, Qt.Key.Key_F2)
            key(desk, Qt.Key.Key_F4)
            letters("Threshold plate is new")
        desk.pause(0.01)
    assert window.desk.entry.next_open() is None, "the whole inspection cannot be filled with the keyboard"
    assert pictures == 1
    desk.wait(lambda: window.desk.queue._box.is_saved, "the draft to be kept")
    key(desk, Qt.Key.Key_F8)  # nothing is open any more: the last page
    desk.pause(0.3)
    desk.screenshot(f"{language}-5-whole")
    desk.record(answers=len(window.desk.entry.answers), status=form.statuses.lines[PROFILE].words.text())


def answer(desk, form) -> None:
    item = form.row.item
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit):
        low, high = getattr(item, "limit_min", None), getattr(item, "limit_max", None)
        number = low if low is not None else high
        letters("1" if number is None else f"{number:g}".replace(".", ","))
        key(desk, Qt.Key.Key_Return)
        return
    assert isinstance(focused, QRadioButton), focused
    good = getattr(item, "pass_values", ()) or ("no",)
    place = item.values.index(good[0])
    if place == 0:
        key(desk, Qt.Key.Key_Space)
    for _ in range(place):
        key(desk, Qt.Key.Key_Down)
    assert form.desk.entry.answers[form.key].option == good[0]


def take_a_photo(desk, window) -> None:
    def choose(dialog) -> None:
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        field.setFocus()
        field.setText(desk.params["photo"])
        desk.press(field, Qt.Key.Key_Return)

    with desk.dialog(choose):
        key(desk, Qt.Key.Key_F4, SHIFT)
    desk.wait(lambda: window.desk.entry.photos, "the photo")
    window.activateWindow()
    desk.wait(window.isActiveWindow, "the window to take the keyboard")
    window.form.take_focus()


def submit(desk, dock, window) -> None:
    letters("Rebuilt in the summer, see the photo")  # the keyboard is in the note on the whole
    key(desk, Qt.Key.Key_Return, CTRL)
    desk.pause(0.3)
    assert window.form.head.inspector.hasFocus(), window.form.message.text()
    desk.record(asked=window.form.message.text())
    key(desk, Qt.Key.Key_Down)
    key(desk, Qt.Key.Key_Return, CTRL)
    desk.wait(lambda: window.desk.entering is None, "the inspection to be submitted", 60)
    desk.at_rest()
    desk.record(outcome="\n".join(widget.text() for widget in window.form.banner.order))
    desk.screenshot(f"{desk.params['language']}-6-submitted")
    desk.click(next(w for w in window.form.banner.order if w.objectName().startswith("close_")))
    assert not window.isVisible()


def verify(desk, dock, facility: int) -> None:
    """A second pair of eyes, which here has the same login."""
    done = []

    def work(store, job):
        from inclusive_city.layers.review import set_four_eyes, verify

        set_four_eyes(store, False)
        key = store.value(
            "SELECT fid FROM inspection WHERE facility = :facility AND state = 'submitted' AND origin = 'desk'",
            {"facility": facility},
        )
        return verify(store, [key])

    dock.session.run("Verifying", work, done.append)
    desk.wait(lambda: done, "the verdict", 60)
    dock.session.compute()
    card = dock.panel(RECORD).card
    desk.wait(lambda: card.toPlainText() != desk.data["before"] and not card.card.is_waiting, "the card to change", 90)
    desk.at_rest()
    desk.record(after=card.toPlainText(), status_after=card.card.status(PROFILE, "official").status)
    desk.screenshot(f"{desk.params['language']}-7-card-after")
