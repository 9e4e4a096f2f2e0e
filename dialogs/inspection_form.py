"""The inspection as a person fills it in: head, parts, questions, what it comes to, and the way to submit it.

The same form stands in a window and in a panel beside the map (:mod:`.inspection_dialog`). All of it works with the
keyboard alone (:mod:`.inspection_keys`).
"""

from __future__ import annotations

import os

from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from ..scoring.conditions import ANSWERED_NOT_APPLICABLE, ANSWERED_UNKNOWN, NO_ANSWER
from ..scoring.entry import Key, Progress
from .inspection_banner import Banner
from .inspection_desk import InspectionDesk
from .inspection_foot import InspectionFoot
from .inspection_head import InspectionHead, InspectorShown
from .inspection_keys import KeysDialog, act_of
from .inspection_notices import Notices
from .inspection_page import ZonePage
from .inspection_parts import PartsCombo, PartsList
from .inspection_question import QuestionRow
from .inspection_status import StatusPanel
from .inspection_whole import WHOLE, WholePage
from .inspection_words import facility_shown, inspector_shown, zone_title
from .panels import readable

translate = QCoreApplication.translate
NARROW = 115
"""Average letters: below that the parts stand above the questions, and the statuses below them."""
WITHOUT = ("show_keys", "search", "close")
"""Acts that need no inspection."""
LOW, HIGH = 15, 26
"""Rows of text that the questions have at least, with parts and statuses beside them, or below."""
PICTURES = "*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.tif *.tiff *.bmp"


class InspectionForm(QWidget):
    """``closed``: the person is done here. ``dock_wanted``: as a panel beside the map, or as a window again."""

    closed = pyqtSignal()
    dock_wanted = pyqtSignal()

    def __init__(self, desk: InspectionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("inspection")
        self.pages: dict[str, ZonePage | WholePage] = {}
        self.key: Key | None = None
        """The field that the keyboard was in last."""
        self.part = ""
        self.statuses: StatusPanel | None = None
        self._came_from: QWidget | None = None
        self._is_narrow: bool | None = None
        content = QWidget(self)
        self.head = InspectionHead(desk.session, content)
        self.banner = Banner(content)
        self.notices = Notices(desk, self.banner, self)
        self.message = QLabel(content)
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        readable(self.message)
        self.parts = PartsList(content)
        self.parts.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.parts_list = PartsCombo(content)
        self.stack = QStackedWidget(content)
        self._status_place = QScrollArea(content)
        _plain(self._status_place)
        middle = QWidget(content)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        self._parts_line = QWidget(middle)
        line = QHBoxLayout(self._parts_line)
        line.setContentsMargins(0, 0, 0, 0)
        label = QLabel(translate("Inspection", "Part"), self._parts_line)
        label.setBuddy(self.parts_list)
        line.addWidget(label)
        line.addWidget(self.parts_list, 1)
        column.addWidget(self._parts_line)
        column.addWidget(self.stack, 1)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, content)
        self._splitter.setChildrenCollapsible(False)
        for widget in (self.parts, middle, self._status_place):
            self._splitter.addWidget(widget)
        for at, stretch in enumerate((2, 6, 3)):
            self._splitter.setStretchFactor(at, stretch)
        self.foot = InspectionFoot(self)
        column = QVBoxLayout(content)
        for widget in (self.head, self.banner, self.message):
            column.addWidget(widget)
        column.addWidget(self._splitter, 1)
        self._nothing = QWidget(content)
        column.addWidget(self._nothing, 1)
        # In a low window with large letters all of it scrolls; the foot stays in sight.
        self.scroll = QScrollArea(self)
        _plain(self.scroll)
        self.scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scroll, 1)
        column.addWidget(self.foot)
        self._connect()
        self._opened()

    def _connect(self) -> None:
        desk = self.desk
        self.head.changed.connect(lambda: desk.choose(self.head.inspector_key, self.head.day.date(), self.head.mode))
        self.head.facility_wanted.connect(self.notices.open_facility)
        self.parts.chosen.connect(self.show_part)
        self.parts_list.part_chosen.connect(self.show_part)
        self.foot.wanted.connect(self.do)
        desk.opened.connect(self._opened)
        desk.changed.connect(self.refresh)
        desk.said.connect(self.say)
        desk.queue.kept.connect(self._kept)
        desk.queue.failed.connect(self._not_kept)
        self.notices.go_to.connect(self.go_to)
        self.notices.wanted.connect(self.do)
        self.notices.shown.connect(self._set_tab_order)

    # ------------------------------------------------------------------ another inspection
    def _opened(self) -> None:
        """Another inspection lies on the desk, or is being read."""
        desk = self.desk
        for page in self.pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self.pages, self.key, self.part = {}, None, ""
        if self.statuses is not None:
            self._status_place.takeWidget().deleteLater()
            self.statuses = None
        is_there = desk.entering is not None
        for widget in (self._splitter, self.foot):
            widget.setVisible(is_there)
        self._nothing.setVisible(not is_there)
        self.head.show_choosing(is_there)
        self.foot.show_progress(None)
        self.message.setVisible(False)
        self.notices.reset()
        if not is_there:
            self.head.show_facility("", ())
            if desk.wanted is not None:
                self.say(
                    "✕ " + desk.error.text(translate)
                    if desk.error is not None
                    else translate("Inspection", "Reading the facility…")
                )
            return
        self.statuses = StatusPanel(desk.entry.model, desk.session.language, self)
        self._status_place.setWidget(self.statuses)
        self.head.show_facility(*facility_shown(desk.data, desk.entry, desk.draft, desk.session.language))
        self.head.show_choices(self._inspectors(), desk.inspector, desk.day, desk.mode)
        self.refresh()
        self._arrange(force=True)
        first = desk.entry.next_open()
        if first is not None:
            self.go_to(first)
        else:
            self.show_part(desk.entering.zones()[0])
        self.banner.take_focus()

    def _inspectors(self) -> list[InspectorShown]:
        desk = self.desk
        moment = desk.inspected_at or desk.data.now
        return [inspector_shown(each, moment, desk.session.language) for each in desk.data.inspectors]

    # ------------------------------------------------------------------ shown
    def refresh(self) -> None:
        """Show how the inspection stands, after each answer."""
        entering = self.desk.entering
        if entering is None:
            return
        standing = entering.standing
        parts = self._parts()
        self.parts.show_parts(parts)
        self.parts_list.show_parts(parts)
        if self.part not in [part for part, *_ in parts]:
            self.show_part(parts[0][0])
        page = self.pages.get(self.part)
        if page is not None:
            page.refresh()
        self.statuses.show_standing(standing, entering.asks_by_profile())
        self.head.show_inspectors(self._inspectors())
        self._kept(self.desk.queue.is_kept)
        busy = self.desk.is_submitting
        self.foot.show_busy(busy)
        self.stack.setEnabled(not busy)
        self.notices.refresh()

    def _parts(self) -> list[tuple[str, str, Progress | None]]:
        entering = self.desk.entering
        model, language = entering.entry.model, entering.language
        parts: list[tuple[str, str, Progress | None]] = [
            (zone, zone_title(model, zone, language), progress) for zone, progress in entering.standing.by_zone.items()
        ]
        return [*parts, (WHOLE, translate("Inspection", "Whole inspection"), None)]

    def show_part(self, part: str) -> None:
        """Show a part's page; it is made when first looked at."""
        entering = self.desk.entering
        if entering is None:
            return
        page = self.pages.get(part)
        if page is None:
            page = WholePage(entering, self.stack) if part == WHOLE else ZonePage(entering, part, self.stack)
            if isinstance(page, ZonePage):
                page.moved.connect(self._moved)
                page.done.connect(self._done)
            page.photos_given.connect(self.add_photos)
            self.stack.addWidget(page)
            self.pages[part] = page
        else:
            page.refresh()
        self.part = part
        self.stack.setCurrentWidget(page)
        self.parts.choose(part)
        self.parts_list.choose(part)
        self._set_tab_order()

    def _moved(self, key: Key) -> None:
        self.key = key
        row = self.row
        if row is not None:
            self.scroll.ensureWidgetVisible(row, 0, 0)

    def _done(self, key: Key) -> None:
        """Enter: on to the question below, or to the next part."""
        following = self.desk.entering.next_field(key)
        if following is not None:
            self.go_to(following)
        else:
            self._show_whole()

    def go_to(self, key: Key) -> None:
        """Let the keyboard stand in a field, wherever it is."""
        field = self.desk.entry.standing().fields.get(key)
        if field is None:
            return
        self.show_part(field.zone)
        page = self.pages[field.zone]
        page.widget().layout().activate()
        if page.go_to(key):
            self.key = key
            # Once more when the page has its place: it may just have been made.
            QTimer.singleShot(0, lambda: page.bring_into_sight(key) if self.pages.get(field.zone) is page else None)

    @property
    def row(self) -> QuestionRow | None:
        """The question that the keyboard is, or was last, in."""
        page = self.pages.get(self.part)
        return page.rows.get(self.key) if isinstance(page, ZonePage) else None

    def take_focus(self) -> None:
        """The keyboard goes on where it was."""
        if self.row is not None:
            self.row.take_focus()
        else:
            self.head.facility.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, text: str) -> None:
        """One line above the questions; also for a screen reader that looks for it."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _kept(self, is_kept: bool) -> None:
        if self.desk.entering is not None and self.desk.draft is not None:
            self.foot.show_progress(self.desk.entering.standing.total, is_kept)

    def _not_kept(self, error: object) -> None:
        if error is not None:
            self.say("✕ " + error.text(translate))
        else:
            self.say(translate("Inspection", "✓ The draft can be kept again."))

    # ------------------------------------------------------------------ keys
    def event(self, event: QEvent) -> bool:
        """Our keys are ours while the keyboard is in here, whatever QGIS's window does with them."""
        if event.type() == QEvent.Type.ShortcutOverride and act_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of(event)
        if act:
            self.do(act)
        else:
            super().keyPressEvent(event)

    def do(self, act: str) -> None:
        """Do what a key of :data:`.inspection_keys.KEYS`, or its button, stands for."""
        if self.desk.entering is None and act not in WITHOUT:
            return
        self.flush()
        getattr(self, f"_{act}")()

    def flush(self) -> None:
        """Hand over words that are being written."""
        for page in self.pages.values():
            page.flush()

    def _next_open(self, backwards: bool = False) -> None:
        key = self.desk.entry.next_open(self.key, backwards=backwards)
        if key is None:
            self.say(translate("Inspection", "✓ Every question that is asked has an answer."))
            self._show_whole()
            return
        self.go_to(key)

    def _previous_open(self) -> None:
        self._next_open(backwards=True)

    def _mark(self, state: int) -> None:
        if self.row is not None:
            self.desk.entering.toggle(self.key, state)

    def _mark_unknown(self) -> None:
        self._mark(ANSWERED_UNKNOWN)

    def _mark_not_applicable(self) -> None:
        self._mark(ANSWERED_NOT_APPLICABLE)

    def _clear_answer(self) -> None:
        if self.row is not None:
            self.desk.entering.mark(self.key, NO_ANSWER)

    def _show_source(self) -> None:
        if self.row is not None:
            self.row.open_details()

    def _write_note(self) -> None:
        if self.row is not None:
            self.row.open_note()
        elif self.part == WHOLE:
            self._show_whole()

    def _add_photo(self) -> None:
        if self.row is not None or self.part == WHOLE:
            self.add_photos(self.key if self.part != WHOLE else None, [])

    def _copy_answer(self) -> None:
        if self.row is not None:
            self.desk.entering.copy(self.key)

    def _step(self, by: int) -> None:
        parts = [part for part, *_ in self._parts()]
        part = parts[(parts.index(self.part) + by) % len(parts)]
        if part == WHOLE:
            self._show_whole()
        else:
            self.show_part(part)
            self.pages[part].enter()

    def _next_part(self) -> None:
        self._step(1)

    def _previous_part(self) -> None:
        self._step(-1)

    def _say_status(self) -> None:
        """To the statuses, and back to where one came from."""
        focused = QApplication.focusWidget()
        if focused in self.statuses.order:
            self.take_focus()
            return
        self.statuses.order[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _search(self) -> None:
        self.head.take_search()

    def _show_keys(self) -> None:
        dialog = KeysDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _submit(self) -> None:
        self.notices.submit()

    def _close(self) -> None:
        self.closed.emit()

    def _dock(self) -> None:
        self.dock_wanted.emit()

    def _choose_inspector(self) -> None:
        self.head.inspector.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_whole(self) -> None:
        self.show_part(WHOLE)
        self.pages[WHOLE].note.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ photos
    def add_photos(self, key: Key | None, paths: list[str]) -> None:
        """Take pictures in; where none are given, ask for them."""
        if not paths:
            paths, _ = QFileDialog.getOpenFileNames(
                self,
                translate("Inspection", "Add photos"),
                settings.LAST_FOLDER.get(),
                translate("Inspection", "Pictures ({endings})").format(endings=PICTURES),
            )
            if paths:
                settings.LAST_FOLDER.set(os.path.dirname(paths[0]))
        self.desk.add_photos(key, paths)

    # ------------------------------------------------------------------ wide and narrow
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self, force: bool = False) -> None:
        narrow = self.width() < NARROW * self.fontMetrics().averageCharWidth()
        if narrow == self._is_narrow and not force:
            return
        self._is_narrow = narrow
        self.parts.setVisible(not narrow)
        self._parts_line.setVisible(narrow)
        self._splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self._splitter.setMinimumHeight((HIGH if narrow else LOW) * self.fontMetrics().lineSpacing())
        QTimer.singleShot(0, self._share)  # when everything has its place
        self._set_tab_order()

    def _share(self) -> None:
        """Give parts, questions and statuses their shares of the room."""
        narrow = self._is_narrow
        whole = self._splitter.height() if narrow else self._splitter.width()
        shares = (0, 4, 2) if narrow else (4, 10, 6)
        self._splitter.setSizes([whole * share // sum(shares) for share in shares])

    def _set_tab_order(self) -> None:
        page = self.pages.get(self.part)
        order = [*self.head.order, *self.banner.order, self.message, self.parts, self.parts_list]
        order += page.order if page is not None else []
        order += self.statuses.order if self.statuses is not None else []
        order += self.foot.order
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)


def _plain(area: QScrollArea) -> None:
    """Only scrolls: no frame, no place where Tab stops."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
