"""``model.yaml``: the settings of a model, checked key by key."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path

from .errors import QT_TRANSLATE_NOOP
from .model import SEVERITIES, Payer, Profile, Repeated, Titled, Zone
from .model_files import Problems, YamlNode, read_yaml
from .model_nodes import NodeReader
from .model_planning import PlanningReader
from .planning_rules import PlanningRules
from .projection import with_pyproj
from .refresh import RefreshRules

SETTINGS_FILE = "model.yaml"
USABLE_STATUSES = ("accessible", "partial", "conditional", "inaccessible")
MAX_ALWAYS_CRITICAL = 8
"""Critical is what shuts somebody out; a longer list is a sign that the word has lost its meaning."""
RESERVED_PROFILES = frozenset({"id", "people", "source", "as_of"})
"""Columns of a population file, which has one column per profile beside them."""

_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_CRS = re.compile(r"[A-Z]+:[0-9]+")
_UTM = re.compile(r"EPSG:32[67](0[1-9]|[1-5][0-9]|60)")
_REQUIRED = (
    "name", "version", "titles", "languages", "metric_crs", "bounds", "profiles", "zones", "owner_kinds",
    "weights", "complete_share", "usability",
)  # fmt: skip
_OPTIONAL = (
    "validity_cycles", "max_always_critical", "building_zones", "repeated", "refresh", "payers", "payer_of_owner",
    "planning",
)  # fmt: skip
_REFRESH = {
    "critical": (float, 0.05, 1), "disagreement": (float, 0.05, 1), "disagreement_levels": (int, 1, 3),
    "shortest": (int, 1, 600), "works": (int, 0, 600), "second_share": (float, 0, 1), "second_within": (int, 1, 600),
    "certificate_days": (int, 0, 3650), "decides": (int, 0, 600), "decides_first": (int, 0, 100000),
}  # fmt: skip
"""Keys of the block refresh: what they are, from and to."""
_SIDES = ("west", "south", "east", "north")


_OWN = ("max_always_critical", "repeated_lines", "planning_lines")
"""Fields of the settings that are not the model's."""


@dataclass(frozen=True)
class Settings:
    """What ``model.yaml`` says; the fields of :class:`~.model.Model` that do not come from tables."""

    name: str = ""
    version: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    metric_crs: str = ""
    bounds: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    profiles: tuple[Profile, ...] = ()
    zones: tuple[Zone, ...] = ()
    owner_kinds: tuple[Titled, ...] = ()
    weights: Mapping[str, float] = field(default_factory=dict)
    complete_share: float = 0.0
    usability: Mapping[str, float] = field(default_factory=dict)
    validity_cycles: float | None = None
    max_always_critical: int = MAX_ALWAYS_CRITICAL
    building_zones: tuple[str, ...] = ()
    repeated: tuple[Repeated, ...] = ()
    repeated_lines: Mapping[str, int] = field(default_factory=dict)
    """Code of each of ``repeated`` → its line, for what is found wrong with it later."""
    refresh: RefreshRules = field(default_factory=RefreshRules)
    payers: tuple[Payer, ...] = ()
    payer_of_owner: Mapping[str, str] = field(default_factory=dict)
    planning: PlanningRules = field(default_factory=PlanningRules)
    planning_lines: Mapping[str, int] = field(default_factory=dict)
    """Facility type → line of its threshold."""

    @property
    def is_complete(self) -> bool:
        """Whether languages and profiles are known, without which no table can be checked."""
        return bool(self.languages and self.profiles)

    def as_fields(self) -> dict[str, object]:
        """Keyword arguments for :class:`~.model.Model`."""
        found = {f.name: getattr(self, f.name) for f in fields(self) if f.name not in _OWN}
        if not self.payers:
            del found["payers"]  # the model's own default: the city pays for everything
        return found


def read_settings(folder: Path, problems: Problems) -> Settings:
    """``model.yaml`` of ``folder``. Faults go into ``problems``; what is usable is returned anyway."""
    root = read_yaml(folder, SETTINGS_FILE, problems)
    if root is None:
        return Settings()
    return _SettingsReader(root, problems).read()


class _SettingsReader(NodeReader):
    def __init__(self, root: YamlNode, problems: Problems) -> None:
        super().__init__(problems)
        self.root = root

    def read(self) -> Settings:
        self._keys(self.root, _REQUIRED, _OPTIONAL)
        get = self.root.items().get
        self.languages = self._languages(get("languages"))
        bounds = self._bounds(get("bounds"))
        zones = tuple(Zone(code, titles) for code, titles, _ in self._titled(get("zones")))
        owner_kinds = tuple(Titled(code, titles) for code, titles, _ in self._titled(get("owner_kinds")))
        planning = PlanningReader(self.problems, self.languages)
        payers = planning.payers(get("payers"))
        return Settings(
            name=self._code(get("name")),
            version=self._filled(get("version")),
            titles=self._titles(get("titles")),
            languages=self.languages,
            metric_crs=self._crs(get("metric_crs"), bounds),
            bounds=bounds or (0.0, 0.0, 0.0, 0.0),
            profiles=self._profiles(get("profiles")),
            zones=zones,
            owner_kinds=owner_kinds,
            weights=self._falling(get("weights"), SEVERITIES, 1000),
            complete_share=self._number(get("complete_share"), 0, 1),
            usability=self._falling(get("usability"), USABLE_STATUSES, 1),
            validity_cycles=self._number(get("validity_cycles"), 0.1, 1000, None),
            max_always_critical=int(self._number(get("max_always_critical"), 1, 1000, MAX_ALWAYS_CRITICAL)),
            refresh=self._refresh(get("refresh")),
            payers=payers,
            payer_of_owner=planning.payer_of_owner(get("payer_of_owner"), payers, owner_kinds),
            planning=planning.rules(get("planning")),
            planning_lines=planning.lines,
            building_zones=self._building_zones(get("building_zones"), zones),
            repeated=self._repeated(get("repeated"), zones),
            repeated_lines={
                code: entry.line for code, _, entry in self._titled(get("repeated"), ["zone"], ["elements"])
            },
        )

    def _languages(self, node: YamlNode | None) -> tuple[str, ...]:
        if node is None:
            return ()
        languages: list[str] = []
        for child in node.children():
            code = child.text()
            if not _LANGUAGE.fullmatch(code):
                self._add(
                    child,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” is not a language code such as kk, ru or en."),
                    code=code,
                )
            elif code in languages:
                self._add(child, QT_TRANSLATE_NOOP("Errors", "“{code}” is in the list twice."), code=code)
            else:
                languages.append(code)
        if not node.children():
            self._add(node, QT_TRANSLATE_NOOP("Errors", "A list is expected here (“[kk, ru, en]”)."))
        return tuple(languages)

    def _profiles(self, node: YamlNode | None) -> tuple[Profile, ...]:
        profiles = []
        groups: dict[str, str] = {}
        for code, titles, entry in self._titled(
            node, ["group"], ["population_share", "share_source"], RESERVED_PROFILES
        ):
            get = entry.items().get
            group = self._filled(get("group"))
            share = self._number(get("population_share"), 0, 1, None)
            source = get("share_source").text() if get("share_source") else ""
            if group in groups and group:
                self._add(
                    entry.items()["group"],
                    QT_TRANSLATE_NOOP("Errors", "The profiles “{code}” and “{other}” have the same group “{group}”."),
                    code=code,
                    other=groups[group],
                    group=group,
                )
            groups.setdefault(group, code)
            if share is not None and not source:
                self._add(
                    entry.items()["population_share"],
                    QT_TRANSLATE_NOOP("Errors", "A population_share needs its source (share_source)."),
                )
            profiles.append(Profile(code, titles, group, share, source))
        return tuple(profiles)

    def _zone(self, node: YamlNode | None, zones: Sequence[Zone]) -> str:
        """The code of one of ``zones``."""
        code = self._filled(node)
        if node is not None and code and zones and code not in [zone.code for zone in zones]:
            self._add(
                node,
                QT_TRANSLATE_NOOP("Errors", "“{code}” is not one of the zones: {zones}."),
                code=code,
                zones=", ".join(zone.code for zone in zones),
            )
        return code

    def _building_zones(self, node: YamlNode | None, zones: Sequence[Zone]) -> tuple[str, ...]:
        found: list[str] = []
        for child in self._list(node):
            code = self._zone(child, zones)
            if code in found:
                self._add(child, QT_TRANSLATE_NOOP("Errors", "“{code}” is in the list twice."), code=code)
            found.append(code)
        return tuple(found)

    def _repeated(self, node: YamlNode | None, zones: Sequence[Zone]) -> tuple[Repeated, ...]:
        """Whether the elements are there, and no criterion is meant twice, is seen with the criteria."""
        found = []
        for code, titles, entry in self._titled(node, ["zone"], ["elements"]):
            get = entry.items().get
            elements = tuple(self._filled(child) for child in self._list(get("elements")))
            found.append(Repeated(code, titles, self._zone(get("zone"), zones), elements))
        return tuple(found)

    def _falling(self, node: YamlNode | None, keys: Sequence[str], high: float) -> dict[str, float]:
        """A number for each of ``keys``, none greater than the one before."""
        if node is None:
            return {}
        self._keys(node, keys)
        before = len(self.problems.found)
        children = node.items()
        numbers = {key: self._number(children[key], 0, high) for key in keys if key in children}
        ordered = list(numbers.values())
        if len(self.problems.found) > before:
            return numbers
        if ordered != sorted(ordered, reverse=True):
            self._add(
                node,
                QT_TRANSLATE_NOOP("Errors", "The numbers must not rise in this order: {keys}."),
                keys=", ".join(keys),
            )
        elif ordered and ordered[0] == 0:
            self._add(node, QT_TRANSLATE_NOOP("Errors", "Not all of these numbers may be 0."))
        return numbers

    def _refresh(self, node: YamlNode | None) -> RefreshRules:
        """The rules of when a facility is due; what is left out is as the program has it."""
        plain = RefreshRules()
        if node is None or not self._is_mapping(node):
            return plain
        self._keys(node, (), [*_REFRESH, "never"])
        children = node.items()
        numbers = {
            key: (self._whole if kind is int else self._number)(children.get(key), low, high, getattr(plain, key))
            for key, (kind, low, high) in _REFRESH.items()
        }
        never, given = dict(plain.never), children.get("never")
        if given is not None and self._is_mapping(given):
            self._keys(given, (), [str(level) for level in sorted(never)])
            own = given.items()
            never = {level: self._whole(own.get(str(level)), 0, 600, never[level]) for level in sorted(never)}
            if list(never.values()) != sorted(never.values(), reverse=True):
                self._add(
                    given,
                    QT_TRANSLATE_NOOP(
                        "Errors", "The months must not rise from 1 to 5: what matters most is inspected first."
                    ),
                )
        return RefreshRules(**numbers, never=never)

    def _bounds(self, node: YamlNode | None) -> tuple[float, float, float, float] | None:
        if node is None:
            return None
        self._keys(node, _SIDES)
        before = len(self.problems.found)
        children = node.items()
        sides = [self._number(children.get(side), -reach, reach) for side, reach in zip(_SIDES, (180, 90, 180, 90))]
        west, south, east, north = sides
        if len(self.problems.found) > before or any(side not in children for side in _SIDES):
            return None
        if west >= east or south >= north or east - west > 20 or north - south > 20:
            self._add(
                node,
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "These bounds are no city: west {west} to east {east}, south {south} to north {north}.",
                ),
                west=f"{west:g}",
                east=f"{east:g}",
                south=f"{south:g}",
                north=f"{north:g}",
            )
            return None
        return west, south, east, north

    def _crs(self, node: YamlNode | None, bounds: tuple[float, float, float, float] | None) -> str:
        code = self._filled(node)
        if not code or node is None:
            return code
        if not _CRS.fullmatch(code):
            self._add(
                node,
                QT_TRANSLATE_NOOP("Errors", "“{code}” is not the code of a coordinate system such as EPSG:32643."),
                code=code,
            )
            return code
        template = crs_fault(code, bounds)
        if template:
            self._add(node, template, code=code)
        return code


def _has_database(crs: type, error: type[Exception]) -> bool:
    """Whether PROJ finds its database here; without it, it knows no coordinate system at all."""
    try:
        crs.from_user_input("EPSG:4326")
    except error:
        return False
    return True


def crs_fault(code: str, bounds: tuple[float, float, float, float] | None) -> str:
    """Why ``code`` is no coordinate system to measure a city within ``bounds`` in; empty if it is.

    UTM zones are known by their number; for others pyproj is asked, where it is installed.
    """
    elsewhere = QT_TRANSLATE_NOOP(
        "Errors",
        "{code} is made for another part of the world than the bounds (are west and south swapped?).",
    )
    utm = _UTM.fullmatch(code)
    if utm:
        meridian = 6 * int(utm[1]) - 183
        if bounds and math.fabs((bounds[0] + bounds[2]) / 2 - meridian) > 6:
            return elsewhere
        return ""
    return with_pyproj(_crs_fault_by_pyproj, code, bounds, elsewhere)


def _crs_fault_by_pyproj(code: str, bounds: tuple[float, float, float, float] | None, elsewhere: str) -> str:
    try:
        from pyproj import CRS
        from pyproj.exceptions import CRSError
    except ImportError:
        return ""
    try:
        crs = CRS.from_user_input(code)
    except CRSError:
        if not _has_database(CRS, CRSError):
            return ""
        return QT_TRANSLATE_NOOP("Errors", "There is no coordinate system {code}.")
    if not crs.is_projected or any(axis.unit_conversion_factor != 1 for axis in crs.axis_info[:2]):
        return QT_TRANSLATE_NOOP(
            "Errors",
            "{code} is not in metres: name a projected system in metres, such as the local UTM zone.",
        )
    method = crs.coordinate_operation.method_name if crs.coordinate_operation else ""
    if "Mercator" in method and "Transverse" not in method and "Oblique" not in method:
        return QT_TRANSLATE_NOOP(
            "Errors", "{code} stretches distances (Mercator): name a system made for measuring, such as UTM."
        )
    area = crs.area_of_use
    if bounds and area:
        x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
        if not (area.west <= x <= area.east and area.south <= y <= area.north):
            return elsewhere
    return ""
