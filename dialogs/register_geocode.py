"""Facilities that have an address and no place: one by one, a service proposes places and the person confirms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from ..settings import GEOCODER
from .panels import readable
from .phrases import count_text
from .record_dialog import RecordDialog, person, take_back

if TYPE_CHECKING:
    from ..layers.geocoding import FoundPlace
    from ..layers.queries import Placed
    from ..layers.search import FoundList
    from ..layers.store import Store
    from .city_session import CitySession
    from .tasks import Job

translate = QCoreApplication.translate
DATA = Qt.ItemDataRole.UserRole


def open_geocode(session: CitySession, parent: QWidget) -> GeocodeDialog:
    """For the facilities of the city that have no place yet."""
    dialog = GeocodeDialog(session, parent)
    dialog.show()
    return dialog


class GeocodeDialog(RecordDialog):
    def __init__(self, session: CitySession, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, "geocode")
        self.setWindowTitle(translate("Dock", "Find places by address"))
        self.service, self.text = QLineEdit(GEOCODER.get(), self), QLineEdit(self)
        self.waiting, self.found = QListWidget(self), QListWidget(self)
        self.sent = QLabel(self)
        self.sent.setWordWrap(True)
        readable(self.sent)
        self.look = QPushButton(translate("Dock", "&Look up"), self)
        self.look.setAutoDefault(False)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        row = 0
        for title, name, widget in (
            (translate("Dock", "&Address service"), translate("Dock", "Address of the service"), self.service),
            (
                translate("Dock", "&Without a place"),
                translate("Dock", "Facilities without a place on the map"),
                self.waiting,
            ),
            (translate("Dock", "Se&nt to the service"), translate("Dock", "Address that is looked up"), self.text),
            (translate("Dock", "&Found"), translate("Dock", "Places that were found"), self.found),
        ):
            label = QLabel(title, self)
            label.setBuddy(widget)
            widget.setAccessibleName(name)
            grid.addWidget(label, row, 0, 1, 2)
            if widget is self.text:
                grid.addWidget(widget, row + 1, 0)
                grid.addWidget(self.look, row + 1, 1)
            else:
                grid.addWidget(widget, row + 1, 0, 1, 2)
            row += 2
            if widget is self.service:
                grid.addWidget(self.sent, row, 0, 1, 2)
                row += 1
        for view in (self.waiting, self.found):
            view.setWordWrap(True)
        self.column.addLayout(grid, 1)
        self.put = self.add_act(
            translate("Dock", "&Put it there"),
            self._put,
            translate("Dock", "The chosen place becomes that of the facility"),
        )
        self.add_close()
        self.finish_layout([self.service, self.sent, self.waiting, self.text, self.look, self.found])
        self.service.setPlaceholderText("https://")
        self.service.textChanged.connect(self._say_what_is_sent)
        self.service.editingFinished.connect(self._remember)
        self.waiting.currentItemChanged.connect(lambda *_: self._choose())
        self.found.currentItemChanged.connect(lambda *_: self._show_place())
        self.text.returnPressed.connect(self._look_up)
        self.look.clicked.connect(self._look_up)
        letters = self.fontMetrics()
        room = self.screen().availableSize()
        self.resize(min(74 * letters.averageCharWidth(), room.width()), min(36 * letters.height(), room.height() - 60))
        self._say_what_is_sent()
        self.read()

    # ------------------------------------------------------------------ what is sent where
    def _say_what_is_sent(self) -> None:
        from ..layers.geocoding import EXAMPLE, host_of

        host = host_of(self.service.text())
        text = translate(
            "Dock",
            "Nothing is sent anywhere until you give the address of a service that your city may use, such as "
            "{example}.",
        )
        if host:
            text = translate(
                "Dock",
                "Sent to {host}, one at a time and only when you press “Look up”: the address below and the bounds of "
                "the city. Nothing else.",
            )
        self.sent.setText(text.format(example=EXAMPLE, host=host))
        self._show_buttons()

    def _remember(self) -> None:
        from ..layers.geocoding import host_of

        service = self.service.text().strip()
        if not service or host_of(service):
            GEOCODER.set(service)

    # ------------------------------------------------------------------ which facility
    def read(self) -> None:
        """List what has no place."""
        language = self.session.language

        def question(store: Store, job: Job) -> FoundList:
            from ..layers.search import unlocated

            return unlocated(store, "", language)

        self.work(
            translate("Dock", "Listing facilities without a place"), question, self._fill, key="list", keeps_note=True
        )

    def _fill(self, found: FoundList) -> None:
        row = self.waiting.currentRow()
        self.waiting.clear()
        for each in found.items:
            if each.address:
                item = QListWidgetItem(", ".join(part for part in (each.name, each.address) if part))
                item.setData(DATA, (each.facility, each.address, each.name))
                self.waiting.addItem(item)
        self.waiting.setCurrentRow(min(max(row, 0), self.waiting.count() - 1))
        if not self.waiting.count():
            self.tell(translate("Dock", "Every facility with an address has its place."))
        self._show_buttons()

    def _choose(self) -> None:
        self.found.clear()
        item = self.waiting.currentItem()
        if item is not None:
            facility, address, _ = item.data(DATA)
            city = self.session.city
            place = city.title if city is not None else ""
            self.text.setText(", ".join(part for part in (address, place) if part))
            self.session.choose_facility(facility)
        self._show_buttons()

    def _show_buttons(self) -> None:
        from ..layers.geocoding import host_of

        chosen = self.waiting.currentItem() is not None
        self.look.setEnabled(chosen and bool(host_of(self.service.text())))
        self.put.setEnabled(chosen and self.found.currentItem() is not None)

    # ------------------------------------------------------------------ asking
    def _look_up(self) -> None:
        if not self.look.isEnabled():
            return
        self._remember()
        service, text = self.service.text().strip(), self.text.text().strip()
        around = self.session.city.extent if self.session.city is not None else None

        def work(store: Store, job: Job) -> list[FoundPlace]:
            from ..layers.geocoding import look_up

            return look_up(service, text, around)

        self.found.clear()
        self.work(translate("Dock", "Asking for the address"), work, self._show_found, waiting=[self.look], key="look")

    def _show_found(self, found: list[FoundPlace]) -> None:
        for each in found:
            item = QListWidgetItem(each.text)
            item.setData(DATA, each.position)
            self.found.addItem(item)
        if found:
            self.found.setCurrentRow(0)
            self.found.setFocus()
            text = translate("Dock", "Places found: {count}. Look at the map, then confirm the right one.")
            self.tell(text.format(count=count_text(len(found), self.session.language)))
        else:
            self.tell(
                translate("Dock", "The service knows no such address. Write it otherwise, or set the place by hand.")
            )
        self._show_buttons()

    def _show_place(self) -> None:
        item = self.found.currentItem()
        if item is not None:
            self.session.layers.zoom_to(item.data(DATA))
        self._show_buttons()

    # ------------------------------------------------------------------ confirming
    def _put(self) -> None:
        facility, _, name = self.waiting.currentItem().data(DATA)
        position, session, by = self.found.currentItem().data(DATA), self.session, person()
        language = session.language

        def work(store: Store, job: Job) -> Placed:
            from ..layers.queries import set_place

            return set_place(store, facility, position, language, by, job.progress, job.cancelled)

        def back(store: Store) -> str:
            from ..layers.queries import set_place

            set_place(store, facility, None, language, by)
            return translate("Dock", "{name} has no place on the map again.").format(name=name)

        def done(placed: Placed) -> None:
            session.read_again()
            text = translate("Dock", "{name} is on the map now, in {district}.")
            if placed.place == "outside":
                text = translate("Dock", "{name} is on the map now, outside all districts of the city.")
            said = text.format(name=placed.name, district=placed.district)
            session.messages.done(said, undo=lambda: take_back(session, back))
            self.tell(said)
            self.read()

        self.work(translate("Dock", "Setting the place"), work, done, writes=True, waiting=[self.put])
