"""Inclusive City: where people with disabilities can go in a city, and what to mend first.

Nothing is imported here: QGIS reads this file at every start, and pytest under another name.
"""

from __future__ import annotations


def classFactory(iface):  # noqa: N802 (the name that QGIS calls)
    """The plugin for QGIS desktop and ``qgis_process`` (there ``iface`` is None)."""
    from .plugin import InclusiveCityPlugin

    return InclusiveCityPlugin(iface)
