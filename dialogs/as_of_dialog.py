"""The map of the city as of a date: choose a day, see the statuses as they were known then, take them off again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QDate, QObject, Qt, QThread
from qgis.PyQt.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QWidget

from ..layers.words import word
from .panels import readable
from .phrases import count_text, date_text
from .record_dialog import RecordDialog

if TYPE_CHECKING:
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
DATE = Qt.ItemDataRole.UserRole


def open_as_of(session: CitySession, parent: QWidget) -> AsOfDialog:
    """One window, however often it is asked for."""
    if session.findChild(_Follower) is None:
        _Follower(session)
    known = parent.findChild(AsOfDialog)
    dialog = known if known is not None else AsOfDialog(session, parent)
    dialog.show()
    dialog.raise_()
    return dialog


class _Follower(QObject):
    """Lets the maps of other dates follow the profile and basis that is shown, also when the window is closed."""

    def __init__(self, session: CitySession) -> None:
        super().__init__(session)
        session.view_changed.connect(self.dress)

    def dress(self) -> None:
        from ..layers import as_of_layers

        as_of_layers.dress(QgsProject.instance())


class AsOfDialog(RecordDialog):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "asOf")
        self.setWindowTitle(translate("Dock", "Map as of a date"))
        self.what = QLabel(self)
        self.what.setWordWrap(True)
        readable(self.what)
        self.day = QDateEdit(QDate.currentDate(), self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("dd.MM.yyyy")
        self.day.setMaximumDate(QDate.currentDate())
        self.day.setAccessibleName(translate("Dock", "Day whose statuses are shown"))
        label = QLabel(translate("Dock", "&Day"), self)
        label.setBuddy(self.day)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.day, 1)
        self.hide_today = QCheckBox(translate("Dock", "&Hide the statuses of today meanwhile"), self)
        self.hide_today.setChecked(True)
        shown = QLabel(translate("Dock", "On the &map now"), self)
        self.shown = QListWidget(self)
        shown.setBuddy(self.shown)
        self.shown.setAccessibleName(translate("Dock", "Dates that the map shows"))
        self.column.addWidget(self.what)
        self.column.addLayout(row)
        self.column.addWidget(self.hide_today)
        self.column.addWidget(shown)
        self.column.addWidget(self.shown, 1)
        self.show_it = self.add_act(
            translate("Dock", "&Show"), self._show, translate("Dock", "Add the map of this day to the project"), True
        )
        self.remove = self.add_act(
            translate("Dock", "&Take off"), self._remove, translate("Dock", "Take the chosen date off the map")
        )
        self.add_close()
        self.finish_layout([self.what, self.day, self.hide_today, self.shown])
        self.shown.currentItemChanged.connect(lambda *_: self._show_buttons())
        self.resize(56 * self.fontMetrics().averageCharWidth(), 22 * self.fontMetrics().height())
        self._say("")
        self._list()
        self._ask_since()
        QgsProject.instance().layersRemoved.connect(self._list)

    def release(self) -> None:
        try:
            QgsProject.instance().layersRemoved.disconnect(self._list)
        except (TypeError, RuntimeError):
            pass  # let go of already
        super().release()

    # ------------------------------------------------------------------ what is known
    def _ask_since(self) -> None:
        def question(store: Store, job: Job) -> str:
            from ..layers.status_as_of import known_since

            return known_since(store)

        self.work(translate("Dock", "Reading the history"), question, self._say, key="since")

    def _say(self, since: str) -> None:
        text = translate(
            "Dock",
            "Shows every facility with the status that was known at the end of a day, with its name, type and place "
            "of that day.",
        )
        if since:
            more = translate("Dock", "Statuses are known since {date}.").format(
                date=date_text(since, self.session.language)
            )
            text = f"{text} {more}"
        self.what.setText(text)

    # ------------------------------------------------------------------ on the map
    def _list(self, *_: object) -> None:
        from ..layers import as_of_layers

        self.shown.clear()
        for group in as_of_layers.groups(QgsProject.instance()):
            item = QListWidgetItem(group.name())
            item.setData(DATE, group.customProperty(as_of_layers.DATE))
            self.shown.addItem(item)
        if self.shown.count():
            self.shown.setCurrentRow(0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.remove.setEnabled(self.shown.currentItem() is not None)
        self.show_it.setEnabled(self.session.shows_city())
        if not self.session.shows_city():
            self.tell(translate("Dock", "Show the map of the city first: build its project under Publish."))

    def _show(self) -> None:
        day, language = self.day.date(), self.session.language

        def work(store: Store, job: Job) -> tuple[list[QgsVectorLayer], int, int]:
            from ..layers.as_of_layers import end_of_day, make_layers
            from ..layers.status_as_of import city_then

            then = city_then(store, end_of_day(day))
            job.stop_if_cancelled()
            layers = make_layers(then, day, language)
            main = QCoreApplication.instance().thread()
            if QThread.currentThread() is not main:
                for layer in layers:
                    layer.moveToThread(main)
            return layers, len(then.facility), then.assessed

        self.work(translate("Dock", "Reading the city as of a date"), work, self._made, waiting=[self.show_it])

    def _made(self, made: tuple[list[QgsVectorLayer], int, int]) -> None:
        from ..layers import as_of_layers

        layers, facilities, assessed = made
        language = self.session.language
        project = QgsProject.instance()
        date = date_text(f"{layers[0].customProperty(as_of_layers.DATE)}T12:00:00", language)
        as_of_layers.add_group(project, layers, word("map.as_of", language, date=date))
        if self.hide_today.isChecked():
            as_of_layers.show_today(project, False)
        self._list()
        text = translate("Dock", "{date}: {count} facilities were in the register, {assessed} of them assessed.")
        said = text.format(date=date, count=count_text(facilities, language), assessed=count_text(assessed, language))
        self.tell(said)
        self.session.messages.done(said)

    def _remove(self) -> None:
        from ..layers import as_of_layers

        item = self.shown.currentItem()
        if item is None:
            return
        project = QgsProject.instance()
        as_of_layers.remove_group(project, item.data(DATE))
        self._list()
        if not self.shown.count():
            as_of_layers.show_today(project, True)
            self.tell(translate("Dock", "The map shows today again."))
