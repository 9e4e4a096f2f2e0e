"""Works line by line – at which facility, which measure, how much, what it costs, who pays, until when – for estimates
and for notices to those who have to pay."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np

from ..scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ..scoring.measures import payer_of
from ..scoring.model import NO_OWNER, Model
from ..scoring.packages import make_packages
from ..scoring.prices import TYPICAL, Prices
from .adoption import divided
from .gap_reading import read_gap_inputs
from .may import login_of
from .model_store import is_generated, stored_model, titles
from .package_inputs import read_package_inputs
from .planning_options import PlanningOptions
from .prices import city_prices, read_prices, year_of
from .programme_rows import OTHERS_PAY
from .scenarios import PROGRAMME, find_scenario
from .store.base import Cancelled as CancelledCheck
from .store.base import Store
from .store.errors import Cancelled

WORKS, CHOSEN, CHEAPEST, FULL = SOURCES = ("works", "programme", "minimum", "full")
"""Where the lines come from: works that are planned or under way; a programme; the cheapest package of every facility,
or the one that makes it accessible to all profiles that works can make it so for."""
OPEN = ("planned", "ordered")
"""States of works that are still to be done."""


class NoWorks(InclusiveCityError):
    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "There are no works to list: plan some, make a programme, or choose other districts.",
            )
        )


@dataclass(frozen=True)
class WorkLine:
    """One measure at one facility. Texts are in the language of the reader; empty where nothing is known."""

    facility: int
    name: str
    address: str
    facility_type: str
    district_code: str
    district: str
    owner: str
    owner_kind: str
    measure: str
    """Its code."""
    title: str
    unit: str
    """Code of the unit."""
    quantity: float
    cost: tuple[float, float, float]
    """Low, typical, high; of what is shared with other facilities this one's part."""
    currency: str
    payer: str
    """Code; empty where nobody is named."""
    by_owner: bool = True
    """The payer pays as the owner of the facility (or it is not known who pays), not as somebody of its own."""
    year: int | None = None
    lifetime: float | None = None
    work: int | None = None
    """Key of the planned work."""
    state: str = ""
    deadline: str = ""
    notified_at: str = ""
    follow_up_at: str = ""


@dataclass(frozen=True)
class WorkList:
    """Lines by district, facility and measure."""

    lines: tuple[WorkLine, ...]
    source: str
    name: str
    """Of the programme; else empty."""
    price_year: int | None
    """The year of whose money costs are; None: the prices bear no date."""
    model: Model
    is_proposal: bool
    """Some prices are no more than the model's proposal."""
    is_sample: bool = False
    """The city's records are made up."""

    def only(self, keep: Callable[[WorkLine], bool]) -> WorkList:
        """Some of the lines."""
        return replace(self, lines=tuple(line for line in self.lines if keep(line)))

    def payer_title(self, code: str, language: str) -> str:
        """Who pays, in words; the code itself where the model has it no more."""
        found = next((payer for payer in self.model.payers if payer.code == code), None)
        return code if found is None else found.title(language)

    @property
    def city_payers(self) -> frozenset[str]:
        """Codes of the payers that are the city's budget."""
        return frozenset(payer.code for payer in self.model.payers if payer.is_city)


def work_list(
    store: Store,
    language: str,
    source: str = WORKS,
    districts: Sequence[str] = (),
    scenario: str = "",
    cancelled: CancelledCheck | None = None,
    with_others: bool = False,
    states: Sequence[str] = OPEN,
) -> WorkList:
    """The works of ``source`` (one of :data:`SOURCES`) in ``districts`` (codes; empty: all). ``scenario``: which
    programme, by number or name; empty: the current one. ``with_others``: of a programme also what it leaves to
    others, as the city pays nothing of it. ``states``: of works that are kept. Raises :class:`NoWorks`."""
    if source not in SOURCES:
        raise ValueError(f"source is {source!r}, should be one of {SOURCES}")
    model = stored_model(store)
    reader = _Reader(store, model, language)
    if source == WORKS:
        found = reader.works(states)
    elif source == CHOSEN:
        found = reader.programme(scenario, with_others)
    else:
        found = reader.packages(source, cancelled)
    codes = set(districts)
    if codes:
        found = found.only(lambda line: line.district_code in codes)
    if not found.lines:
        raise NoWorks()
    order = sorted(
        found.lines, key=lambda line: (line.district.casefold(), line.name.casefold(), line.facility, line.title)
    )
    return replace(found, lines=tuple(order))


def notify(store: Store, works: Iterable[int], deadline: str, follow_up: str, day: str = "") -> int:
    """Keep with works (keys) that those who pay were told on ``day`` (else today), until when they are to be done, and
    when that is looked after; how many. An empty ``deadline`` or ``follow_up`` leaves what is there."""
    changed = 0
    params = {
        "day": day or date.today().isoformat(),
        "deadline": deadline or None,
        "follow_up": follow_up or None,
        "who": login_of(store),
    }
    with store.transaction():
        for key in works:
            changed += store.execute(
                "UPDATE work SET notified_at = :day, deadline = coalesce(:deadline, deadline), "
                "follow_up_at = coalesce(:follow_up, follow_up_at), changed_by = :who "
                "WHERE fid = :fid AND state IN ('planned', 'ordered')",
                {**params, "fid": int(key)},
            )
    return changed


class _Reader:
    """Makes lines of what the store has; what is said of facilities is read once."""

    def __init__(self, store: Store, model: Model, language: str) -> None:
        self.store, self.model, self.language = store, model, language
        self.index = {measure.code: place for place, measure in enumerate(model.measures)}
        self.kinds = {kind.code: place for place, kind in enumerate(model.owner_kinds)}
        types, district = titles(store, "facility_type", language), titles(store, "district", language)
        owners = {kind.code: kind.title(language) for kind in model.owner_kinds}
        rows = store.rows(
            "SELECT f.fid, coalesce(n.name, f.name, ''), coalesce(f.address, ''), f.facility_type, d.code, d.name, "
            "coalesce(f.owner, ''), f.owner_kind FROM facility f "
            "LEFT JOIN facility_name n ON n.facility = f.fid AND n.language = :language "
            "LEFT JOIN district d ON d.fid = f.district",
            {"language": language},
        )
        self.owner_kind = {row[0]: row[7] for row in rows}
        self.facility: dict[int, dict[str, Any]] = {
            fid: {
                "facility": fid,
                "name": name,
                "address": address,
                "facility_type": types.get(kind, kind or ""),
                "district_code": code or "",
                "district": district.get(code, own or "") if code else "",
                "owner": owner,
                "owner_kind": owners.get(owner_kind, ""),
            }
            for fid, name, address, kind, code, own, owner, owner_kind in rows
        }
        held = read_prices(store)
        self.is_dated = year_of(held) is not None
        self.is_proposal = any(price.basis == "proposal" for price in held.values())

    def _list(self, lines: list[WorkLine], source: str, year: int | None, name: str = "") -> WorkList:
        year = year if self.is_dated else None
        return WorkList(tuple(lines), source, name, year, self.model, self.is_proposal, is_generated(self.store))

    def _line(
        self, facility: int, code: str, quantity: float, cost: tuple[float, float, float], **more: Any
    ) -> WorkLine:
        measure = self.model.measure_by_code.get(code)
        of_owner = self.model.payer_of_owner.get(self.owner_kind[facility] or NO_OWNER, "")
        more["by_owner"] = not more["payer"] or more["payer"] == of_owner or not (measure and measure.payer)
        return WorkLine(
            **self.facility[facility],
            measure=code,
            title=measure.title(self.language) if measure else code,
            unit=measure.unit if measure else "each",
            quantity=quantity,
            cost=cost,
            lifetime=measure.lifetime_years if measure else None,
            **more,
        )

    def works(self, states: Sequence[str]) -> WorkList:
        """Works that are kept, in these states."""
        named = {f"state{number}": state for number, state in enumerate(states)}
        held = city_prices(self.store, self.model)
        rows = self.store.rows(
            "SELECT w.facility, m.code, w.quantity, w.cost, coalesce(w.currency, ''), coalesce(w.payer, ''), "
            "w.planned_for, w.fid, w.state, w.deadline, w.notified_at, w.follow_up_at "
            "FROM work w JOIN measure m ON m.fid = w.measure "
            f"WHERE w.state IN ({', '.join(f':{name}' for name in named)}) "  # nosec B608 # names of bound values
            "ORDER BY w.fid",
            named,
        )
        lines = []
        for facility, code, quantity, cost, currency, payer, planned, fid, state, *days in rows:
            deadline, notified, follow_up = (str(day or "")[:10] for day in days)
            lines.append(
                self._line(
                    facility,
                    code,
                    quantity,
                    self._range(held, code, quantity, cost),
                    currency=currency or held.currency,
                    payer=payer,
                    year=int(str(planned)[:4]) if planned else None,
                    work=fid,
                    state=state,
                    deadline=deadline,
                    notified_at=notified,
                    follow_up_at=follow_up,
                )
            )
        return self._list(lines, WORKS, held.year)

    def _range(self, held: Prices, code: str, quantity: float, cost: float | None) -> tuple[float, float, float]:
        """Low, typical and high of a work: its own cost where it has one, with the range of the price."""
        place = self.index.get(code)
        price = np.full(3, np.nan) if place is None else held.money[place]
        if np.isnan(price).any() or price[TYPICAL] <= 0:
            return (cost or 0.0,) * 3
        typical = quantity * price[TYPICAL] if cost is None else cost
        low, middle, high = (round(float(each) * typical / float(price[TYPICAL]), 2) for each in price)
        return low, middle, high

    def programme(self, named: str, with_others: bool) -> WorkList:
        """What a programme does, and what it leaves to others."""
        scenario = find_scenario(self.store, named, PROGRAMME)
        options = scenario.parameters.get("options", {})
        until = options.get("price_date")
        held = city_prices(self.store, self.model, options.get("base_year"), until, options.get("with_vat", True))
        rows = self.store.rows(
            "SELECT facility, measures, payers, coalesce(currency, ''), year FROM scenario_package "
            "WHERE scenario = :s AND (is_chosen OR reason = :others) ORDER BY facility",
            {"s": scenario.fid, "others": OTHERS_PAY if with_others else ""},
        )
        rows = [row for row in rows if row[0] in self.facility]
        kinds = np.array([self.kinds.get(self.owner_kind[row[0]], -1) for row in rows], dtype=np.int64)
        payers = payer_of(self.model, kinds, len(rows))
        lines = []
        for place, (facility, measures, by_payer, currency, year) in enumerate(rows):
            listed = [(code, float(amount)) for code, _, amount in (part.partition(":") for part in measures.split())]
            listed = [(code, amount) for code, amount in listed if code in self.index]
            money = held.money[:, TYPICAL]
            parts = divided(listed, json.loads(by_payer), payers[place], self.index, money, self.model)
            for (code, amount), (payer, cost) in zip(listed, parts):
                cost_range = self._range(held, code, amount, cost)
                lines.append(
                    self._line(facility, code, amount, cost_range, currency=currency, payer=payer or "", year=year)
                )
        return self._list(lines, CHOSEN, held.year, scenario.name)

    def packages(self, source: str, cancelled: CancelledCheck | None) -> WorkList:
        """A package of every facility that works would help."""
        reading = read_gap_inputs(self.store, PlanningOptions(), None, cancelled, need_people=False)
        inputs, _ = read_package_inputs(
            self.store, reading.model, reading.options, reading.facility, reading.owner_kind, reading.counted
        )
        try:
            made = make_packages(reading.model, reading.status, inputs, cancelled)
        except InterruptedError:
            raise Cancelled() from None
        made = made.take(made.is_minimum if source == CHEAPEST else _first(made.is_full, made.facility))
        row, measure = np.nonzero(made.uses)
        facility = made.facility[row]
        amount = made.amount[facility, measure]
        money = (amount[:, None] * made.prices.money[measure]).round(2)
        keys, who = reading.facility[facility], made.payer[facility, measure]
        lines = [
            self._line(
                key, made.measure_codes[m], quantity, tuple(cost), currency=made.currency, payer=made.payer_codes[y]
            )
            for key, m, quantity, cost, y in zip(
                keys.tolist(), measure.tolist(), amount.tolist(), money.tolist(), who.tolist()
            )
        ]
        return self._list(lines, source, made.prices.year)


def _first(holds: np.ndarray, group: np.ndarray) -> np.ndarray:
    """bool [k]: the first of each group (which stand together) for which it holds."""
    rows = np.flatnonzero(holds)
    chosen = np.zeros(len(holds), dtype=bool)
    chosen[rows[np.unique(group[rows], return_index=True)[1]]] = True
    return chosen
