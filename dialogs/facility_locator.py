"""Facilities in QGIS's locator bar (Ctrl+K): found as in the dock's search, chosen in the dock and shown on the map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..compat import locator_data, set_locator_data
from ..scoring.errors import InclusiveCityError

if TYPE_CHECKING:
    from .city_session import CitySession

translate = QCoreApplication.translate
ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "inclusive_city.svg"
SHORTEST = 2
SHOWN = 12


class FacilityLocator(QgsLocatorFilter):
    """QGIS asks a clone of it, in a thread of its own; that one opens the store for itself, and closes it."""

    NAME = "inclusive_city_facilities"
    PREFIX = "fac"

    def __init__(self, session: CitySession) -> None:
        super().__init__()
        self._session = session
        self._store, self._language = "", ""
        self._kinds: dict[str, str] = {}
        self._icon = QIcon(str(ICON))

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return translate("Dock", "Facilities of the city (Inclusive City)")

    def prefix(self) -> str:
        return self.PREFIX

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.Medium

    def clone(self) -> FacilityLocator:
        """Called in the main thread, where the session may be asked."""
        session = self._session
        copy = FacilityLocator(session)
        if session.is_open and session.city is not None:
            copy._store, copy._language = session.store, session.language
            copy._kinds = dict(session.city.facility_types)
        return copy

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """In the locator's thread. What fails is silent here: the dock tells what is wrong with a city."""
        text = string.strip()
        if len(text) < SHORTEST or not self._store:
            return
        from ..layers.search import find_facilities
        from ..layers.store import open_store

        try:
            with open_store(self._store, read_only=True) as store:
                if feedback.isCanceled():
                    return
                found = find_facilities(store, text, SHOWN, self._language)
        except InclusiveCityError:
            return
        for place, each in enumerate(found):
            if feedback.isCanceled():
                return
            result = QgsLocatorResult()
            result.filter = self
            result.displayString = each.name or each.address or str(each.facility)
            kind = self._kinds.get(each.facility_type, each.facility_type)
            result.description = ", ".join(part for part in (kind, each.address if each.name else "") if part)
            set_locator_data(result, each.facility)
            result.icon = self._icon
            # QGIS sorts what fits equally well by its letters; here shorter names go before.
            result.score = min(each.score, 1.0) - 0.001 * place
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """In the main thread, on the filter that was registered."""
        facility = locator_data(result)
        if self._session.is_open and isinstance(facility, int):
            self._session.go_to_facility(facility)
