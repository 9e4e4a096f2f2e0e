"""Which facilities the map shows: by district, type, owner, status, words. Knows no QGIS.

A filter is kept with the project as JSON and turned into a condition on columns of ``facility_map`` for the
profile shown, so that "inaccessible" stays "inaccessible" when the profile changes. SQL is the common subset
of SQLite and PostgreSQL; it cannot take parameters where QGIS keeps it, so every value is quoted here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace

from .words import OLD, REPORTED, STATUSES

NOTHING = "1 = 0"


@dataclass(frozen=True)
class FacilityFilter:
    """Every given condition must hold; an empty one is no condition."""

    districts: tuple[int, ...] = ()
    """Keys of districts; 0 stands for "in no district"."""
    types: tuple[str, ...] = ()
    owner_kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    """Status codes, in date or not, on the basis shown: "partial" also finds "partial_old" and, with reported
    statuses, "reported_partial"."""
    symbols: tuple[str, ...] = ()
    """Exactly these values of the map symbol: what remains ticked in the legend."""
    text: str = ""
    """Words that name or address hold, each of them, in any case."""
    missing: bool = False
    """Only those that are gone from their source."""
    overdue: bool = False
    """Only those that were to be inspected before today."""

    def __post_init__(self) -> None:
        for part in fields(self):
            value = getattr(self, part.name)
            if part.type.startswith("tuple"):  # a list from JSON or a widget
                object.__setattr__(self, part.name, tuple(value))
        if any(int(key) != key for key in self.districts):
            raise ValueError(f"districts are integer keys: {self.districts!r}")

    @property
    def is_empty(self) -> bool:
        return self == FacilityFilter()

    def condition(self, profile: str, with_reported: bool, languages: Sequence[str] = (), schema: str = "") -> str:
        """The condition for a profile and basis, "" where everything is shown. ``languages``: those that
        ``facility_map`` has a name column for. ``schema``: of the tables, for who has no path to them."""
        parts = []
        if self.districts:
            keys = ", ".join(str(int(key)) for key in self.districts if key)
            either = [f"district IN ({keys})"] if keys else []
            if 0 in self.districts:
                either.append("district IS NULL")
            parts.append(_any(either))
        if self.types:
            parts.append(f"facility_type IN ({_list(self.types)})")
        if self.owner_kinds:
            parts.append(f"owner_kind IN ({_list(self.owner_kinds)})")
        column = identifier(f"{'symbol' if with_reported else 'official'}_{profile}")
        if self.statuses:
            parts.append(f"{column} IN ({_list(_spread(self.statuses, with_reported))})")
        if self.symbols:
            known = [value for value in self.symbols if with_reported or not value.startswith(REPORTED)]
            parts.append(f"{column} IN ({_list(known)})" if known else NOTHING)
        if self.missing:
            parts.append("missing_since IS NOT NULL")
        if self.overdue:
            table = f"{identifier(schema)}.facility_due" if schema else "facility_due"
            parts.append(f"fid IN (SELECT facility FROM {table} WHERE due_at < CURRENT_DATE)")  # nosec B608 # checked name
        names = ["name", *(f"name_{language}" for language in languages), "address"]
        for word in self.text.split():
            lower, *patterns = _patterns(word)
            parts_of_word = [f"lower({identifier(name)}) LIKE {lower} ESCAPE '\\'" for name in names]
            parts_of_word += [f"{identifier(name)} LIKE {like} ESCAPE '\\'" for name in names for like in patterns]
            parts.append(_any(parts_of_word))
        return " AND ".join(parts)

    def but(self, **changes: object) -> FacilityFilter:
        """The same with some conditions changed."""
        return replace(self, **changes)  # type: ignore[arg-type]

    def to_json(self) -> str:
        return "" if self.is_empty else json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, kept: str) -> FacilityFilter:
        """What :meth:`to_json` gave. A text that is none (edited, of a later version) gives the empty filter."""
        try:
            given = json.loads(kept) if kept else {}
            return cls(**{part.name: given[part.name] for part in fields(cls) if part.name in given})
        except (TypeError, ValueError):
            return cls()


def literal(value: str) -> str:
    """``value`` as an SQL string literal."""
    if "\0" in value:
        raise ValueError("a text with a NUL character cannot be searched for")
    return "'" + value.replace("'", "''") + "'"


def identifier(name: str) -> str:
    """``name``, a column of ours, as an SQL identifier."""
    if not name.isidentifier() or not name.isascii():
        raise ValueError(f"not a column of ours: {name!r}")
    return f'"{name}"'


def _list(values: Iterable[str]) -> str:
    return ", ".join(literal(value) for value in values)


def _any(parts: Iterable[str]) -> str:
    return "(" + " OR ".join(parts) + ")"


def _spread(statuses: Iterable[str], with_reported: bool) -> list[str]:
    values = []
    for status in statuses:
        if status not in STATUSES:
            raise ValueError(f"no status: {status!r}")
        values.append(status)
        if status != "not_assessed":
            values.append(status + OLD)
            if with_reported:
                values.append(REPORTED + status)
    return values


def _patterns(word: str) -> list[str]:
    """LIKE patterns for a word in its usual spellings, the first for folded text: SQLite and a database in the C locale
    do not fold the case of Cyrillic."""
    plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    spellings = (plain.lower(), *dict.fromkeys((plain, plain.upper(), plain[:1].upper() + plain[1:].lower())))
    return [literal(f"%{spelling}%") for spelling in spellings]
