"""The classification model as data: what is asked, of whom, and which value is good enough.

A model is read from a folder by :func:`inclusive_city.scoring.model_loader.load_model`; the format is
described in ``docs/model.md``. Everything here is immutable once loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from .planning_rules import PlanningRules

if TYPE_CHECKING:
    from .conditions import Condition
    from .model_checks import CheckRule
    from .refresh import RefreshRules

MEASURE, BOOL, ENUM, NUMBER = "measure", "bool", "enum", "number"
SEVERITIES = ("critical", "major", "minor")
YES, NO = "yes", "no"
CONFIRMED_BASES = ("norm_text", "secondary", "system_field")
"""Where a limit's number may come from and count as confirmed; any other basis is shown as unconfirmed."""

NO_OWNER = "none"
"""Key of ``payer_of_owner`` for facilities whose kind of owner is not known."""


@dataclass(frozen=True)
class Titled:
    """A code with its titles by language code ("kk", "ru", "en")."""

    code: str
    titles: Mapping[str, str]

    def title(self, language: str) -> str:
        """The title in ``language``; the loader guarantees that every language of the model is there."""
        return self.titles.get(language) or self.titles.get("en") or self.code


@dataclass(frozen=True)
class Profile(Titled):
    """A disability profile. ``group`` is its letter in passport codes (К, О, С, Г)."""

    group: str = ""
    population_share: float | None = None
    """Share of people (0–1) this profile concerns where no demand layer says; None if not given."""
    share_source: str = ""


@dataclass(frozen=True)
class Zone(Titled):
    """A zone of the facility (approach, entrance, …), in the order of a visitor's way."""


@dataclass(frozen=True)
class Repeated(Titled):
    """What a facility may have several of (entrances, lifts): its questions are asked for each.

    Those are the criteria of ``zone`` that look at one of ``elements``, or all of the zone where none is named.
    """

    zone: str = ""
    elements: tuple[str, ...] = ()

    def covers(self, criterion: Criterion) -> bool:
        return criterion.zone == self.zone and (not self.elements or criterion.element in self.elements)


@dataclass(frozen=True)
class Item(Titled):
    """What an answer can be given to: an element or a criterion.

    ``value_type``: ``number`` (elements), ``measure`` (a length, share or slope in ``unit``), ``bool`` or
    ``enum``; the last two are answered by one of ``values`` (``bool``: yes, no).
    """

    value_type: str = BOOL
    unit: str = ""
    values: tuple[str, ...] = ()
    value_titles: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Option code → language → title."""

    @property
    def is_numeric(self) -> bool:
        return self.value_type in (MEASURE, NUMBER)


@dataclass(frozen=True)
class Element(Item):
    """Asked before the criteria, and what ``applies_if`` refers to (has stairs, public floors, …)."""


@dataclass(frozen=True)
class Criterion(Item):
    """One requirement. Limits are inclusive and in ``unit``; ``None`` means open on that side."""

    zone: str = ""
    element: str = ""
    limit_min: float | None = None
    limit_max: float | None = None
    partial_min: float | None = None
    partial_max: float | None = None
    partial_if: Condition | None = None
    pass_values: tuple[str, ...] = ()
    partial_values: tuple[str, ...] = ()
    applies_if: Condition | None = None
    facility_types: frozenset[str] = frozenset()
    severity: Mapping[str, str] = field(default_factory=dict)
    """Profile code → critical | major | minor; profiles that the criterion does not concern are absent."""
    short_form: bool = False
    basis: str = ""
    partial_basis: str = ""
    confidence: str = ""
    source: str = ""
    clause: str = ""
    local_clause: str = ""
    other_values: str = ""
    measure: str = ""

    @property
    def is_confirmed(self) -> bool:
        """Whether the limits rest on a source that was read (and not on memory or a proposal)."""
        return self.basis in CONFIRMED_BASES and self.partial_basis in ("", "source")


@dataclass(frozen=True)
class FacilityType(Titled):
    """``refresh_months``: how long an official inspection stays up to date; ``importance`` 1–5."""

    refresh_months: int = 24
    importance: int = 3


@dataclass(frozen=True)
class Measure(Titled):
    """What mends a criterion. Prices per ``unit`` in ``currency``, with their basis and, if several
    facilities share the work (a crossing, a line), what they share."""

    unit: str = "each"
    price_low: float = 0.0
    price_typical: float = 0.0
    price_high: float = 0.0
    currency: str = ""
    price_basis: str = ""
    shared_by: str = ""
    payer: str = ""
    """Code of the payer; empty: whoever pays for what the facility's owner has."""
    quantity_of: str = ""
    """Code of the element or criterion whose value is the quantity; empty: ``quantity_default``."""
    quantity_default: float | None = None
    """The quantity where nothing says it; None: 1 without ``quantity_of``, with it the quantity is then unknown."""
    alternatives: tuple[str, ...] = ()
    """Measures that may take its place: each mends all that this one mends."""
    requires: tuple[str, ...] = ()
    """Measures without which this one is of no use: they come with it, unless all that they mend is in order."""
    excludes: tuple[str, ...] = ()
    """Measures that never stand in one package with it."""
    possible_if: Condition | None = None
    """It can be done only at facilities where this is true; where that is not known, it is not offered."""
    lifetime_years: float | None = None


@dataclass(frozen=True)
class Payer(Titled):
    """Who pays for measures. ``is_city``: the city's budget, the one that a programme spends."""

    is_city: bool = False


@dataclass(frozen=True)
class Model:
    """A whole, validated classification model."""

    name: str
    version: str
    titles: Mapping[str, str]
    languages: tuple[str, ...]
    metric_crs: str
    """Authority code of the CRS for measuring, e.g. EPSG:32643 (metres)."""
    bounds: tuple[float, float, float, float]
    """West, south, east, north in degrees (EPSG:4326): a place outside is not in the city."""
    profiles: tuple[Profile, ...]
    zones: tuple[Zone, ...]
    elements: tuple[Element, ...]
    criteria: tuple[Criterion, ...]
    facility_types: tuple[FacilityType, ...]
    measures: tuple[Measure, ...]
    owner_kinds: tuple[Titled, ...]
    weights: Mapping[str, float]
    """Severity → weight (critical 5, major 3, minor 1)."""
    complete_share: float
    """Official basis: below this share of known weight a facility is incomplete (0.7)."""
    usability: Mapping[str, float]
    """Status code → usability number for the analyses (accessible 1, partial 0.5, …)."""
    validity_cycles: float | None
    """An official answer counts for so many refresh cycles of its facility type; None: for ever."""
    refresh: RefreshRules
    """When facilities are due for their next inspection."""
    digest: str
    """SHA-256 over the model's files: two stores with the same digest have the same rules."""
    folder: str = ""
    building_zones: tuple[str, ...] = ()
    """Zones that facilities in the same building have in common: what was inspected at one may be taken over."""
    repeated: tuple[Repeated, ...] = ()
    """What there may be several of; no criterion is covered by two of them."""
    ranges: Mapping[str, tuple[float | None, float | None]] = field(default_factory=dict)
    """Item code → the least and the greatest value that can be measured, where the model says so."""
    rules: tuple[CheckRule, ...] = ()
    """The city's own rules for answers that cannot be right together."""
    payers: tuple[Payer, ...] = (Payer("city", {}, is_city=True),)
    """Who pays; a model that names none has the city pay for everything."""
    payer_of_owner: Mapping[str, str] = field(default_factory=dict)
    """Kind of owner → payer, where the measure names none; :data:`NO_OWNER` where the kind is not known."""
    planning: PlanningRules = field(default_factory=PlanningRules)
    """Defaults of the analyses: reach, decay, taxes, price index, discount."""

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Elements first, then criteria: the columns of every answer matrix, in this order."""
        return (*self.elements, *self.criteria)

    @cached_property
    def item_index(self) -> Mapping[str, int]:
        """Item code → its column in :attr:`items`."""
        return {item.code: index for index, item in enumerate(self.items)}

    @cached_property
    def profile_codes(self) -> tuple[str, ...]:
        return tuple(profile.code for profile in self.profiles)

    @cached_property
    def zone_codes(self) -> tuple[str, ...]:
        return tuple(zone.code for zone in self.zones)

    @cached_property
    def type_index(self) -> Mapping[str, int]:
        return {kind.code: index for index, kind in enumerate(self.facility_types)}

    @cached_property
    def by_code(self) -> Mapping[str, Criterion]:
        return {criterion.code: criterion for criterion in self.criteria}

    @cached_property
    def measure_by_code(self) -> Mapping[str, Measure]:
        return {measure.code: measure for measure in self.measures}

    @cached_property
    def unconfirmed(self) -> tuple[Criterion, ...]:
        """Criteria whose limits rest on memory or a proposal: whoever shows a result must show these too."""
        return tuple(criterion for criterion in self.criteria if not criterion.is_confirmed)
