"""Places by address, from a service that the city chooses: QGIS's own geocoder asks it. Off until its address is given;
what is sent is the one address that a person looked up, and where the city lies."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsGeocoderContext,
    QgsGeometry,
    QgsNominatimGeocoder,
    QgsRectangle,
)

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError

EXAMPLE = "https://nominatim.openstreetmap.org/search"
DEGREES = "EPSG:4326"
MOST = 10


class NoAnswer(InclusiveCityError):
    """The service does not answer, or not in its way."""


@dataclass(frozen=True)
class FoundPlace:
    text: str
    """As the service calls it."""
    position: tuple[float, float]
    """Degrees."""


def host_of(service: str) -> str:
    """Whom the address is sent to; "" where ``service`` is no address of a service. One with a login or a key in it is
    not taken: it would be remembered in the settings."""
    try:
        parts = urlsplit(service.strip())
    except ValueError:
        return ""
    is_plain = "@" not in parts.netloc and not parts.query
    return parts.netloc if parts.scheme in ("http", "https") and is_plain else ""


def look_up(
    service: str,
    text: str,
    around: tuple[float, float, float, float] | None = None,
    feedback: QgsFeedback | None = None,
) -> list[FoundPlace]:
    """What the service finds for an address, the best first. Waits for the service: for background jobs. ``around``:
    west, south, east, north of the city, to be preferred. Raises :class:`NoAnswer`."""
    host = host_of(service)
    if not host:
        raise NoAnswer(
            QT_TRANSLATE_NOOP("Errors", "“{service}” is not the address of a service (https://…/search)."),
            service=service,
        )
    geocoder = QgsNominatimGeocoder("", service.strip())
    context = QgsGeocoderContext(QgsCoordinateTransformContext())
    if around is not None:
        context.setAreaOfInterest(QgsGeometry.fromRect(QgsRectangle(*around)))
    found = []
    for result in geocoder.geocodeString(text, context, feedback or QgsFeedback()):
        if not result.isValid():
            raise NoAnswer(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "{host} gives no answer ({detail}). Look at the connection to the internet, or set the place on "
                    "the map by hand.",
                ),
                host=host,
                detail=result.error(),
            )
        point = result.geometry().asPoint()
        crs = result.crs()
        if crs.isValid() and crs != QgsCoordinateReferenceSystem(DEGREES):
            continue
        found.append(FoundPlace(result.identifier(), (point.x(), point.y())))
    return found[:MOST]
