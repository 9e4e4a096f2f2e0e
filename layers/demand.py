"""Where people live, read for the analyses: how many in all and of each disability profile, and how that is known.

A number of a profile is, in this order: the one that stands with the place; people × the share of its district;
people × the share of the city; people × the share of the model. Where there is none of these it is unknown (NaN) and
said to be: nobody is invented. ``docs/methods.md``, "Demand".
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.model import Model
from .aggregates import to_metric
from .districts import assign_districts
from .store.base import Store

UNKNOWN, COUNTED, SHARED = 0, 1, 2
"""How the number of a profile in a cell is known (:attr:`Demand.basis`): not at all, as a number of its own, or as a
share of all people."""
BASIS_CODES = ("", "counted", "share")
"""As the store writes them."""
CITY = -1
"""In place of a district: the city as a whole."""


class DemandError(InclusiveCityError):
    """Nothing can be said about people: there are none in the store, or none that can be used."""


@dataclass(frozen=True)
class Remark:
    """What a person should know about the numbers, in words."""

    template: str
    params: tuple[tuple[str, object], ...] = ()

    def text(self, translate: Callable[[str, str], str] | None = None) -> str:
        template = translate("Errors", self.template) if translate else self.template
        return template.format(**dict(self.params))


def remark(template: str, **params: object) -> Remark:
    """A remark out of a template marked for translation in the context "Errors"."""
    return Remark(template, tuple(params.items()))


@dataclass(frozen=True)
class DemandSource:
    """Where numbers come from. ``profile``: None for all people; ``people``: how many it accounts for."""

    profile: str | None
    basis: str
    """"counted" or "share"."""
    source: str
    as_of: str
    people: float


@dataclass(frozen=True)
class Demand:
    """The cells where somebody lives and that have a place, by their key."""

    cell: np.ndarray
    """int64 [c]: key in the table ``demand``."""
    lon: np.ndarray
    lat: np.ndarray
    xy: np.ndarray
    """float64 [c, 2]: metres in the model's metric CRS."""
    people: np.ndarray
    """float64 [c]: all people, greater than 0."""
    by_profile: np.ndarray
    """float64 [c, p] in the order of the model's profiles; NaN where unknown."""
    basis: np.ndarray
    """int8 [c, p]: :data:`UNKNOWN`, :data:`COUNTED` or :data:`SHARED`."""
    district: np.ndarray
    """int64 [c]: key of the district that the cell lies in, -1 for none."""
    profiles: tuple[str, ...]
    sources: tuple[DemandSource, ...] = ()
    notes: tuple[Remark, ...] = ()

    def __len__(self) -> int:
        return len(self.cell)

    @property
    def known_profiles(self) -> np.ndarray:
        """bool [p]: whether anything is known of the profile."""
        return (self.basis != UNKNOWN).any(axis=0)

    def unknown_people(self) -> np.ndarray:
        """float64 [p]: people who live where the number of the profile is not known."""
        return ((self.basis == UNKNOWN) * self.people[:, None]).sum(axis=0)

    def totals(self, district: int = CITY) -> tuple[float, np.ndarray]:
        """All people and the known people of each profile [p] in a district (its key) or in the city."""
        here = np.ones(len(self), dtype=bool) if district == CITY else self.district == district
        return float(self.people[here].sum()), np.nansum(self.by_profile[here], axis=0)

    def digest(self) -> str:
        """The same for the same numbers at the same places, and for no others."""
        found = hashlib.sha256("\n".join(self.profiles).encode())
        for values in (self.cell, self.lon, self.lat, self.people, self.by_profile, self.basis, self.district):
            found.update(np.ascontiguousarray(values).tobytes())
        return found.hexdigest()


def read_demand(store: Store, model: Model, sources: Sequence[str] = (), is_needed: bool = True) -> Demand:
    """The people of a store; of the named ``sources`` of its places only, where some are named.

    Raises :class:`DemandError` where there is nobody to analyse: no population at all, none with a place, nobody living
    there, or nothing known of any profile. Not so where it is not ``is_needed``: then that is what comes back.
    """
    fid, lon, lat = store.points("demand")
    people, source = store.columns("SELECT people, source FROM demand ORDER BY fid", (np.float64, object))
    there = np.isfinite(people)  # a place that is gone from its source has none
    if sources:
        there &= np.isin(source.astype(str), list(sources))
    if is_needed:
        _refuse_nobody(there, people, lon, lat)
    placed = np.isfinite(lon) & np.isfinite(lat)
    used = there & placed & (people > 0)
    cell, lon, lat, source = fid[used], lon[used], lat[used], source[used]
    notes = _notes_on_places(people[there & ~placed], source)
    people = people[used]
    # By the districts of today: those that stand with the places are of the day they were imported.
    district = assign_districts(store, lon, lat)
    by_profile, basis = _counted(store, model, cell)
    shares, told = _shares(store, model, district)
    lacking = np.isnan(by_profile) & np.isfinite(shares)
    by_profile[lacking] = (people[:, None] * shares)[lacking]
    basis[lacking] = SHARED
    if is_needed and not (basis != UNKNOWN).any():
        raise DemandError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The store knows how many people live where, but not how many of any disability profile. Import "
                "numbers by profile with the population, or shares of the population (“Import planning data”).",
            )
        )
    return Demand(
        cell,
        lon,
        lat,
        np.stack(to_metric(model, lon, lat), axis=1),
        people,
        by_profile,
        basis,
        district,
        model.profile_codes,
        (*_sources_of_people(store, sources), *_sources_of_profiles(store, model, by_profile, basis, told)),
        (*notes, *_notes_on_profiles(model, people, by_profile, basis)),
    )


# ------------------------------------------------------------------ parts
def _refuse_nobody(there: np.ndarray, people: np.ndarray, lon: np.ndarray, lat: np.ndarray) -> None:
    if not there.any():
        raise DemandError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "The store has no population, so nobody can be counted. Import where people live first "
                "(“Import where people live”).",
            )
        )
    if not (there & np.isfinite(lon) & np.isfinite(lat)).any():
        raise DemandError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "None of the {count} records of population has a place on the map, so nobody can be counted. Import "
                "them again with coordinates or outlines.",
            ),
            count=int(there.sum()),
        )
    if not np.nansum(people[there & np.isfinite(lon)]) > 0:
        raise DemandError(
            QT_TRANSLATE_NOOP(
                "Errors", "Nobody lives in the city by the population that was imported: every number is 0. Check it."
            )
        )


def _counted(store: Store, model: Model, cell: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Numbers by profile that stand with the cells, and how they are known."""
    by_profile = np.full((len(cell), len(model.profiles)), np.nan)
    basis = np.zeros(by_profile.shape, dtype=np.int8)
    for index, code in enumerate(model.profile_codes):
        key, people, is_share = store.columns(
            "SELECT demand, people, CASE WHEN basis = 'share' THEN 1 ELSE 0 END FROM demand_people "
            "WHERE profile = :profile",
            (np.int64, np.float64, np.int64),
            {"profile": code},
        )
        mine = np.isin(key, cell)
        row = np.searchsorted(cell, key)
        by_profile[row[mine], index] = people[mine]
        basis[row[mine], index] = np.where(is_share[mine] > 0, SHARED, COUNTED)
    return by_profile, basis


_Told = list[tuple[str, int, str, str]]
"""Profile, district (or CITY), source and day of a share; in the order of going before each other."""


def _shares(store: Store, model: Model, district: np.ndarray) -> tuple[np.ndarray, _Told]:
    """Share of all people [c, p], NaN where none is given."""
    shares = np.full((len(district), len(model.profiles)), np.nan)
    told: _Told = []
    for index, profile in enumerate(model.profiles):
        if profile.population_share is not None:
            shares[:, index] = profile.population_share
            told.append((profile.code, CITY, profile.share_source or model.name, model.version))
    rows = store.rows(
        "SELECT district, profile, share, source, as_of FROM demand_share "
        "ORDER BY district IS NOT NULL, district, profile"
    )
    at = {code: index for index, code in enumerate(model.profile_codes)}
    for of, profile, share, source, as_of in rows:
        if profile not in at:
            continue
        here = slice(None) if of is None else district == of
        shares[here, at[profile]] = share
        told.append((profile, CITY if of is None else of, source, as_of or ""))
    return shares, told


def _sources_of_people(store: Store, sources: Sequence[str]) -> list[DemandSource]:
    rows = store.rows(
        "SELECT source, as_of, sum(people) FROM demand WHERE people > 0 AND geom IS NOT NULL GROUP BY source, as_of "
        "ORDER BY source, as_of"
    )
    return [
        DemandSource(None, BASIS_CODES[COUNTED], source or "", as_of or "", float(people))
        for source, as_of, people in rows
        if not sources or source in sources
    ]


def _sources_of_profiles(
    store: Store, model: Model, by_profile: np.ndarray, basis: np.ndarray, told: _Told
) -> list[DemandSource]:
    """Sources of numbers that stand with the cells, then of shares that were used."""
    found = []
    rows = store.rows(
        "SELECT p.profile, coalesce(p.basis, 'counted') AS known, coalesce(p.source, d.source) AS said, "
        "coalesce(p.as_of, d.as_of) AS day, sum(p.people) FROM demand_people p JOIN demand d ON d.fid = p.demand "
        "WHERE d.people > 0 AND d.geom IS NOT NULL GROUP BY p.profile, known, said, day "
        "ORDER BY p.profile, known, said, day"
    )
    of_cells = {code: 0.0 for code in model.profile_codes}
    for profile, known, source, as_of, people in rows:
        if profile in of_cells:
            found.append(DemandSource(profile, known, source or "", as_of or "", float(people)))
            of_cells[profile] += float(people)
    for index, code in enumerate(model.profile_codes):
        rest = float(np.nansum(by_profile[:, index][basis[:, index] == SHARED]))
        mine = [(source, as_of) for profile, _, source, as_of in told if profile == code]
        stated = sum(item.people for item in found if item.profile == code and item.basis == BASIS_CODES[SHARED])
        if mine and rest - stated > 1e-9 * max(rest, 1.0):
            # The last ones go before: those of the districts before that of the city.
            source = "; ".join(dict.fromkeys(source for source, _ in reversed(mine)))
            days = "; ".join(dict.fromkeys(day for _, day in reversed(mine) if day))
            found.append(DemandSource(code, BASIS_CODES[SHARED], source, days, rest - stated))
    return found


# ------------------------------------------------------------------ remarks
def _notes_on_places(unplaced: np.ndarray, source: np.ndarray) -> list[Remark]:
    notes = []
    if len(unplaced):
        notes.append(
            remark(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "Records of population without a place on the map: {count}. Their {people} people are left out.",
                ),
                count=len(unplaced),
                people=round(float(unplaced.sum())),
            )
        )
    names = sorted({text for text in source.tolist() if text})
    if len(names) > 1:
        notes.append(
            remark(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "People come from several sources ({sources}). Where these tell of the same people, they are "
                    "counted more than once: compare the sum with the published totals.",
                ),
                sources="; ".join(f"“{name}”" for name in names),
            )
        )
    return notes


def _notes_on_profiles(model: Model, people: np.ndarray, by_profile: np.ndarray, basis: np.ndarray) -> list[Remark]:
    notes = []
    unknown = ((basis == UNKNOWN) * people[:, None]).sum(axis=0)
    with np.errstate(invalid="ignore"):
        beyond = (by_profile > people[:, None] * (1 + 1e-9)).sum(axis=0)
    for index, profile in enumerate(model.profile_codes):
        if unknown[index]:
            notes.append(
                remark(
                    QT_TRANSLATE_NOOP(
                        "Errors",
                        "How many people of the profile “{profile}” there are is not known where {people} people "
                        "({share} %) live: nobody of it is counted there.",
                    ),
                    profile=profile,
                    people=round(float(unknown[index])),
                    share=f"{100 * unknown[index] / people.sum():.3g}",
                )
            )
        if beyond[index]:
            notes.append(
                remark(
                    QT_TRANSLATE_NOOP(
                        "Errors",
                        "In {count} places more people of the profile “{profile}” are counted than people in all. "
                        "Check them.",
                    ),
                    count=int(beyond[index]),
                    profile=profile,
                )
            )
    return notes
