"""What a mapping file says, once read: how the columns of a source become fields and answers.

Read and checked by :mod:`.mapping_files`; the format is described in ``docs/import.md``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

DISTRICTS, FACILITIES, INSPECTIONS, DEMAND = "districts", "facilities", "inspections", "demand"
KINDS = (DISTRICTS, FACILITIES, INSPECTIONS, DEMAND)

UNKNOWN, NOT_APPLICABLE = "unknown", "na"
PASSES, TOLERABLE, FAILS = "passes", "tolerable", "fails"
VERDICTS = (PASSES, TOLERABLE, FAILS)
"""Answers in words about something that the model measures: recorded at the limit that the word stands for."""

FLAG_OTHERS, IGNORE_OTHERS = "flag", "ignore"
PLACE_KINDS = ("grid", "building", "point", "district")
"""What a place with people is."""
COUNTED, SHARE = PEOPLE_BASES = ("counted", "share")
"""How the number of a profile came about: counted, or a share of all people."""

MISSING_TOKENS = frozenset({""})
"""What counts as no value in every source, folded. Further tokens stand in the mapping: "none" and "na" are answers."""

_SPACES = re.compile(r"[\s\u200b\ufeff]+")
_APOSTROPHES = str.maketrans("’‘`´", "''''")


def fold(text: str) -> str:
    """The form in which texts of a source and of a mapping are compared: NFC, without regard to case, kind of
    apostrophe and number of spaces."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text).translate(_APOSTROPHES)).strip().casefold()


@dataclass(frozen=True)
class Test:
    """A condition on one source column; all that are given must hold."""

    __test__ = False  # no test of pytest's

    column: str
    values: frozenset[str] | None = None
    """Folded; the column has one of them."""
    others: frozenset[str] | None = None
    """Folded; the column has a value and none of these."""
    at_least: float | None = None
    at_most: float | None = None
    is_present: bool | None = None


@dataclass(frozen=True)
class Value:
    """One way to a value: a column (or the first filled one of several), a template or a constant, then a map.

    ``values``: folded source value → value meant. ``default`` is for values that are not in the map, ``empty``
    for rows without one.
    """

    columns: tuple[str, ...] = ()
    template: str = ""
    constant: str | None = None
    values: Mapping[str, str] | None = None
    default: str | None = None
    others: str = FLAG_OTHERS
    empty: str | None = None
    missing: frozenset[str] = frozenset()
    split: str = ""
    """The column holds several values with this between them; the first that is in the map counts."""
    is_list: bool = False
    """A cell may hold a JSON list of texts, which are joined by commas."""
    when: tuple[Test, ...] = ()
    line: int = 0
    value_lines: Mapping[str, int] = field(default_factory=dict)

    def source_columns(self) -> set[str]:
        names = set(self.columns) | {test.column for test in self.when}
        return names | set(TEMPLATE_FIELD.findall(self.template))


TEMPLATE_FIELD = re.compile(r"\{([^{}]+)\}")
Values = tuple[Value, ...]
"""Alternatives: the first that gives a value counts."""


@dataclass(frozen=True)
class AnswerRule:
    """How one criterion or element is answered. Of several rules for one criterion the first that gives an
    answer counts."""

    criterion: str
    value: Value
    unit: str = ""
    """Of a plain number in the source, where it is not the criterion's own."""
    plausible: tuple[float, float] | None = None
    """Least and greatest plausible number, in ``unit`` (or the criterion's)."""
    note: str = ""


@dataclass(frozen=True)
class CompensationRule:
    """Words of compensation for a zone and some profiles, where the conditions hold."""

    zone: str
    profiles: tuple[str, ...]
    words: Value


@dataclass(frozen=True)
class DateValue:
    """A date or moment: ISO 8601, or in ``form`` (strptime); a moment without an offset is in ``timezone``."""

    value: Values
    form: str = ""
    timezone: str = "UTC"


@dataclass(frozen=True)
class Geometry:
    """Where the place comes from. ``kind``: source, none, xy, pair, wkt."""

    kind: str = "source"
    columns: tuple[str, ...] = ()
    is_latitude_first: bool = False


@dataclass(frozen=True)
class Join:
    """A small table beside the source: its columns are added to each row with the same key."""

    file: str
    key: str
    column: str
    is_optional: bool = False
    line: int = 0


@dataclass(frozen=True)
class ReaderOptions:
    """How the file is read. ``form``: "" (by the file itself), delimited, json or ogr."""

    form: str = ""
    delimiter: str = ""
    encoding: str = ""
    layer: str = ""
    records: str = ""
    """JSON: path of the list of records ("" the document itself)."""
    skip: int = 0
    """Lines above the header."""
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True)
class InspectionMapping:
    """How a row becomes an inspection with its answers."""

    id: Values = ()
    id_hash: tuple[str, ...] = ()
    facility: Values = ()
    facility_source: str = ""
    inspected_at: DateValue | None = None
    inspector: Values = ()
    certificate: Values = ()
    certificate_valid_until: DateValue | None = None
    basis: Values = ()
    state: Values = ()
    origin: str = "import"
    replaces: Values = ()
    note: Values = ()
    answers: tuple[AnswerRule, ...] = ()
    answers_by_code: bool = False
    compensations: tuple[CompensationRule, ...] = ()
    compensations_by_code: bool = False
    keep_empty: bool = False
    """Whether a row without any answer still is an inspection."""
    line: int = 0


@dataclass(frozen=True)
class SourceMapping:
    """A whole mapping file."""

    file: str
    kind: str
    source: str
    title: str = ""
    language: str = ""
    """Language code of the column mapped to ``name``; empty where that is not known."""
    reader: ReaderOptions = ReaderOptions()
    aliases: Mapping[str, str] = field(default_factory=dict)
    """Short name used in the mapping → header in the source."""
    is_generated: bool = False
    """Whether what it reads is made up: the store then says so, wherever it is shown."""
    optional_columns: bool = False
    missing: frozenset[str] = MISSING_TOKENS
    id: Values = ()
    id_hash: tuple[str, ...] = ()
    is_merging_repeats: bool = False
    """Whether further rows of one id are further inspections of the same facility."""
    geometry: Geometry = Geometry()
    crs: str = ""
    bounds: tuple[float, float, float, float] | str | None = None
    """West, south, east, north in degrees; "none" where any place will do; None: districts or the model say."""
    fields: Mapping[str, Values] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)
    """Districts: folded spelling → code."""
    profiles: Mapping[str, Values] = field(default_factory=dict)
    profiles_by_code: bool = False
    spread: float = 0.0
    """Demand: areas are parted into places so many metres apart; 0: an area is one place."""
    inspection: InspectionMapping | None = None
