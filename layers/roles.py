"""Which layer of a project is what: found by a custom property, never by the name people see.

A named style of QGIS carries the layer's custom properties too, so each of our styles says by itself which
disability profile and basis it shows, whatever it is called.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsMapLayer, QgsProject

PREFIX = "inclusive_city/"
ROLE = PREFIX + "role"
PROFILE = PREFIX + "profile"
BASIS = PREFIX + "basis"
SCOPE = "inclusive_city"
"""Scope of our entries in a project."""

OFFICIAL = "official"
WITH_REPORTED = "with_reported"

FACILITIES = "facilities"
"""The map: view ``facility_map``, read-only, one style per profile and basis."""
NAMES = "names"
"""The map: names of the facilities at street scale, view ``facility_label``. A layer of its own, so that drawing the
points from further away does not pay for them, and so that they can be switched off."""
DISTRICTS = "districts"
"""The map: boundaries at every scale, coloured by the share of accessible facilities where the whole city is
seen; one style per profile."""
HEXAGONS = "hexagons"
FACILITY = "facility"
"""The register itself, edited through QGIS's own form. Its attribute table has a stored filter for facilities
without a place on the map."""
FACILITY_NAME = "facility_name"
INSPECTION = "inspection"
INSPECTOR = "inspector"
ANSWER_READ = "answer_read"
FACILITY_STATUS = "facility_status"
BASE_MAP = "base_map"


def set_role(layer: QgsMapLayer, role: str) -> None:
    layer.setCustomProperty(ROLE, role)


def role_of(layer: QgsMapLayer) -> str:
    """The layer's role, "" for a layer that is none of ours."""
    return str(layer.customProperty(ROLE, "") or "")


def layer_of(project: QgsProject, role: str) -> QgsMapLayer | None:
    """The project's layer with this role, None where there is none or its data cannot be read."""
    return next((layer for layer in layers_of(project, role) if layer.isValid()), None)


def layers_of(project: QgsProject, role: str) -> Iterator[QgsMapLayer]:
    """Every layer with this role, valid or not."""
    return (layer for layer in project.mapLayers().values() if role_of(layer) == role)


def is_city(project: QgsProject) -> bool:
    """Whether the project shows a city of ours."""
    return any(role_of(layer) == FACILITIES for layer in project.mapLayers().values())


def shown(project: QgsProject) -> tuple[str, bool] | None:
    """Code of the profile that the map shows, and whether with reported statuses; None for other projects.

    Read from the layer, so that it is right too when somebody chose a style in QGIS's own menu.
    """
    layer = layer_of(project, FACILITIES)
    profile = layer.customProperty(PROFILE, "") if layer is not None else ""
    if not profile:
        return None
    return str(profile), layer.customProperty(BASIS, WITH_REPORTED) != OFFICIAL


def language(project: QgsProject) -> str:
    """The language the project was made in."""
    return project.readEntry(SCOPE, "/language", "en")[0]


def profile_codes(project: QgsProject) -> list[str]:
    """The model's profiles, in its order (keys 1, 2, …)."""
    return [code for code in project.readEntry(SCOPE, "/profiles", "")[0].split(" ") if code]
