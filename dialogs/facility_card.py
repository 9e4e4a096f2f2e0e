"""Shows a facility's card: a page that the keyboard can walk through and a screen reader can read."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, QUrl
from qgis.PyQt.QtGui import QTextCursor
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from ..layers.facility_card import Card
from .card_text import SYMBOL, card_html, card_summary
from .panels import symbol_icon

translate = QCoreApplication.translate


class FacilityCard(QTextBrowser):
    """Links show and hide the sources of limits and the further findings, in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(translate("Dock", "Facility card"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._toggle)
        self.card: Card | None = None
        self._language = "en"
        self._profile = ""
        self._opened: frozenset[str] = frozenset()
        self.show_text("")

    def show_text(self, text: str) -> None:
        """No facility, only words."""
        self.card = None
        self._opened = frozenset()
        self.setPlainText(text)
        self.setAccessibleDescription(text)

    def show_card(self, card: Card, language: str, profile: str) -> None:
        """``profile``: whose line comes first."""
        if (card, language, profile) == (self.card, self._language, self._profile):
            return  # read again after a change elsewhere: whoever is reading it goes on
        is_same = self.card is not None and card.facility == self.card.facility
        if not is_same:
            self._opened = frozenset()
        self.card, self._language, self._profile = card, language, profile
        bar = self.verticalScrollBar()
        at = bar.value() if is_same else 0
        self._render()
        bar.setValue(at)

    def show_profile(self, profile: str) -> None:
        """Another profile is being looked at: its line comes first."""
        if profile != self._profile:
            self._profile = profile
            if self.card is not None:
                self._render()

    def _render(self) -> None:
        size = round(self.fontMetrics().height() * 1.1)
        page = card_html(self.card, self._language, self._opened, self._profile)
        self.setHtml(page.replace("%SIZE%", str(size)))
        self.setAccessibleDescription(card_summary(self.card, self._language))

    def _toggle(self, url: QUrl) -> None:
        address = url.toString()
        self._opened = self._opened ^ {address}
        bar = self.verticalScrollBar()
        at = bar.value()
        self._render()
        bar.setValue(at)
        self._stand_before(address)

    def _stand_before(self, address: str) -> None:
        """The next Tab comes to the same link again, so that the keyboard does not start from the top."""
        block = self.document().begin()
        while block.isValid():
            iterator = block.begin()
            while not iterator.atEnd():
                fragment = iterator.fragment()
                if fragment.charFormat().anchorHref() == address:
                    cursor = QTextCursor(self.document())
                    # Qt goes on from what is selected, else from the top: here, from the break before the link.
                    cursor.setPosition(max(fragment.position() - 1, 0))
                    cursor.setPosition(fragment.position(), QTextCursor.MoveMode.KeepAnchor)
                    self.setTextCursor(cursor)
                    return
                iterator += 1
            block = block.next()

    def loadResource(self, kind: int, url: QUrl) -> object:
        """The drawings of the map symbols, sharp at any size and on any screen."""
        address = url.toString()
        if address.startswith(SYMBOL):
            size = round(self.fontMetrics().height() * 1.1)
            return symbol_icon(address[len(SYMBOL) :]).pixmap(QSize(size, size) * self.devicePixelRatioF())
        return super().loadResource(kind, url)
