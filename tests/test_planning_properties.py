"""What must hold of the whole chain from records to programme, on small cities made by lot."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from planning_support import OPTIONS, YEARS, empty_city, people_at
from test_evaluation import City

from inclusive_city.layers.gap_analysis import analyse_gaps
from inclusive_city.layers.prioritisation import prioritise_store
from inclusive_city.layers.programme import make_programme

BARRIERS = ({"E14": 0.05}, {"E13": 0.7}, {"E14": 0.05, "E13": 0.7}, {"W01": "no"}, {})
TYPES = ("health", "education", "administrative")


class Lot:
    """Facilities and homes of a city by lot: where, of which type, with which barriers."""

    def __init__(self, seed, facilities=9, homes=14):
        draw = np.random.default_rng(seed)
        self.places = list(zip(draw.uniform(76.89, 76.93, facilities), draw.uniform(43.24, 43.26, facilities)))
        self.types = [TYPES[i] for i in draw.integers(0, len(TYPES), facilities)]
        self.barriers = [BARRIERS[i] for i in draw.integers(0, len(BARRIERS), facilities)]
        self.homes = list(zip(draw.uniform(76.885, 76.935, homes), draw.uniform(43.235, 43.265, homes)))
        self.people = draw.integers(50, 900, homes).tolist()

    def build(self, store, model, order=None):
        """Its facilities by their number, entered in this order."""
        city, found = City(store, model), {}
        for number in order if order is not None else range(len(self.places)):
            lon, lat = self.places[number]
            kind = self.types[number]
            known = {item.code for item in model.criteria if kind in item.facility_types}
            found[number] = city.facility(kind, lon, lat, owner_kind="state")
            barriers = {code: value for code, value in self.barriers[number].items() if code in known}
            extra = {"has_public_toilet": "yes"} if "W01" in barriers else {}
            city.inspect(found[number], city.good(kind) | extra | barriers)
        for place, people in zip(self.homes, self.people):
            people_at(store, place, float(people), people / 50)
        return found


@pytest.fixture(params=[1, 2, 3])
def lot(request):
    return Lot(request.param)


def chosen(store, scenario):
    return dict(
        store.rows("SELECT facility, year FROM scenario_package WHERE scenario = :s AND is_chosen", {"s": scenario.fid})
    )


def unmet(store, scenario):
    return dict(
        store.rows("SELECT profile, sum(unmet) FROM gap_cell WHERE scenario = :s GROUP BY profile", {"s": scenario.fid})
    )


def served(store, scenario):
    return dict(
        store.rows(
            "SELECT p.profile, sum(p.served) FROM scenario_package_profile p JOIN scenario_package k "
            "ON k.scenario = p.scenario AND k.facility = p.facility AND k.package = p.package AND k.is_chosen "
            "WHERE p.scenario = :s GROUP BY p.profile",
            {"s": scenario.fid},
        )
    )


def test_what_is_built_serves_whom_it_said(lot, model, tmp_path):
    """After the works and their inspection the unmet need is smaller by just the people that the programme named."""
    with empty_city(tmp_path / "city.gpkg") as store:
        facilities = lot.build(store, model)
        before = analyse_gaps(store, OPTIONS)
        made = make_programme(store, OPTIONS, replace(YEARS, budgets=(6e6,), others="count"))
        done = chosen(store, made)
        assert 0 < len(done) < len(facilities)
        mended = dict(
            store.rows(
                "SELECT facility, measures FROM scenario_package WHERE scenario = :s AND is_chosen", {"s": made.fid}
            )
        )
        city = City(store, model)
        mends = {"THRESHOLD": "E14", "DOOR_WIDEN": "E13", "WC_BUILD": "W01", "WC_REFIT": "W01"}
        for number, fid in facilities.items():
            if fid in done:
                kind = lot.types[number]
                lifted = {mends[part.rpartition(":")[0]] for part in mended[fid].split()}
                rest = {code: value for code, value in lot.barriers[number].items() if code not in lifted}
                known = {item.code for item in model.criteria if kind in item.facility_types}
                rest = {code: value for code, value in rest.items() if code in known}
                extra = {"has_public_toilet": "yes"} if "W01" in lot.barriers[number] else {}
                city.inspect(fid, city.good(kind) | extra | rest, when="2026-07-01")
        after = analyse_gaps(store, OPTIONS)
        first, second, said = unmet(store, before), unmet(store, after), served(store, made)
        for profile in model.profile_codes:
            assert first[profile] - second[profile] == pytest.approx(said.get(profile, 0.0), abs=1e-6), profile
            assert second[profile] <= first[profile] + 1e-9


def test_more_money_never_serves_fewer(lot, model, tmp_path):
    with empty_city(tmp_path / "city.gpkg") as store:
        lot.build(store, model)
        values = [
            make_programme(store, OPTIONS, replace(YEARS, budgets=(budget,), tolerance=0.0)).summary["value"]
            for budget in (0.0, 1e5, 5e5, 2e6, 5e6, 1e7, 1e8)
        ]
        assert values == sorted(values) and values[0] == 0 and values[-1] > 0
        bare = make_programme(store, OPTIONS, replace(YEARS, budgets=(2e6,), tolerance=0.0))
        zero = make_programme(
            store,
            OPTIONS,
            replace(YEARS, budgets=(2e6,), tolerance=0.0, district_floors={"w": 0.0, "m": 0.0, "e": 0.0}),
        )
        assert chosen(store, bare) == chosen(store, zero)


def test_neither_the_order_of_the_rows_nor_the_currency_matters(lot, model, tmp_path):
    asked = replace(YEARS, budgets=(2e6, 2e6))
    results = []
    for name, order, factor in (("a", None, 1), ("b", range(8, -1, -1), 1), ("c", None, 100)):
        with empty_city(tmp_path / f"{name}.gpkg") as store:
            number_of = {fid: number for number, fid in lot.build(store, model, order).items()}
            store.execute(
                f"UPDATE price SET low = low * {factor}, typical = typical * {factor}, high = high * {factor}"
            )
            budgets = tuple(factor * budget for budget in asked.budgets)
            made = make_programme(store, OPTIONS, replace(asked, budgets=budgets))
            report = prioritise_store(store, OPTIONS)
            ranked = store.rows(
                "SELECT facility FROM scenario_facility WHERE scenario = :s AND list = 'works' ORDER BY rank",
                {"s": report.scenario},
            )
            results.append(
                (
                    {number_of[fid]: year for fid, year in chosen(store, made).items()},
                    [number_of[fid] for (fid,) in ranked],
                    round(made.summary["value"], 9),
                )
            )
    assert results[0] == results[1] == results[2]


def test_a_clone_of_a_facility_does_not_reorder_the_others(lot, model, tmp_path):
    orders = []
    for clone in (False, True):
        with empty_city(tmp_path / f"{clone}.gpkg") as store:
            if clone:  # of another type: the clone serves nobody whom the others serve
                lot.places.append(lot.places[0])
                lot.types.append("culture")
                lot.barriers.append({"E14": 0.05})
            number_of = {fid: number for number, fid in lot.build(store, model).items()}
            report = prioritise_store(store, OPTIONS)
            rows = store.rows(
                "SELECT facility FROM scenario_facility WHERE scenario = :s AND list = 'works' ORDER BY rank",
                {"s": report.scenario},
            )
            orders.append([number_of[fid] for (fid,) in rows if number_of[fid] < 9])
    assert orders[0] == orders[1] and len(orders[0]) > 1
