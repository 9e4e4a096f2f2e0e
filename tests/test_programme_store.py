"""A programme in a store: found, kept, verified on its rows, computed again, adopted, its works on their way."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from planned_city import people_at, planned_city
from test_evaluation import City

from inclusive_city.layers.adoption import adopt_scenario
from inclusive_city.layers.data_state import PARTS
from inclusive_city.layers.gap_analysis import analyse_gaps
from inclusive_city.layers.gap_reading import NothingAssessed
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.planning_options import OptionsError, PlanningOptions
from inclusive_city.layers.prioritisation import prioritise_store
from inclusive_city.layers.programme import ProgrammeNotMade, compute_programme, make_programme
from inclusive_city.layers.programme_check import broken_constraints
from inclusive_city.layers.programme_options import ProgrammeOptions
from inclusive_city.layers.robustness import RobustnessOptions, examine_robustness
from inclusive_city.layers.scenario_compare import compare_scenarios
from inclusive_city.layers.scenario_figures import read_figures
from inclusive_city.layers.scenario_rerun import rerun_scenario
from inclusive_city.layers.scenario_rows import TABLES, stored_rows
from inclusive_city.layers.scenarios import (
    PROGRAMME,
    ScenarioError,
    ScenarioLocked,
    list_scenarios,
    read_scenario,
    save_scenario,
)
from inclusive_city.layers.store import Cancelled, StoreError, create_store
from inclusive_city.layers.work_progress import close_reinspected, set_state, works_by_year

OPTIONS = PlanningOptions(as_of="2026-11-23T00:00:00.000Z", profile_weights={"mobility": 1, "musculoskeletal": 1})
MONEY = ProgrammeOptions(2027, (1e5, 1e5), discount=0.05, price_index=(1.0, 1.0), frontier=False)


@pytest.fixture()
def store(tmp_path, root):
    with create_store(tmp_path / "city.gpkg") as made:
        install_model(made, root / "resources/models/almaty")
        yield made


@pytest.fixture()
def keys(store, model):
    return planned_city(store, model)


def made(store, name="Plan", **asked):
    years = len(asked.get("budgets", MONEY.budgets))
    return make_programme(store, OPTIONS, replace(MONEY, price_index=(1.0,) * years, **asked), name)


def chosen(store, scenario):
    rows = "SELECT facility, year FROM scenario_package WHERE scenario = :s AND is_chosen ORDER BY facility"
    return dict(store.rows(rows, {"s": scenario.fid}))


def everything(store):
    return [store.value(f"SELECT count(*) FROM {table}") for table in ("scenario", "work", *TABLES)]


def test_a_programme_spends_what_there_is_where_most_are_served(store, keys):
    found = made(store)
    assert found.is_current and found.kind == PROGRAMME and found.summary["infeasible"] == []
    done = chosen(store, found)
    assert done and set(done.values()) <= {2027, 2028} and keys[5] not in done
    paid = store.rows(
        "SELECT year, sum(city_cost) FROM scenario_package WHERE scenario = :s AND is_chosen GROUP BY year",
        {"s": found.fid},
    )
    assert sum(money for _, money in paid) <= 2e5 and broken_constraints(store, found) == []
    served = sum(figure.value for figure in read_figures(store, found.fid, ("served",)) if figure.district < 0)
    assert served == pytest.approx(sum(found.summary["served"].values())) and served > 0
    rows = stored_rows(store, found.fid, ("scenario_package_profile",))["scenario_package_profile"]
    assert rows["served"].sum() == pytest.approx(served)


def test_what_a_package_costs_is_divided_among_its_payers(store, keys):
    found = made(store, budgets=(1e9,))
    rows = store.rows("SELECT cost_typical, city_cost, payers, measures FROM scenario_package WHERE is_chosen")
    assert rows
    for cost, city, payers, measures in rows:
        paid = json.loads(payers)
        assert sum(paid.values()) == pytest.approx(cost) and paid.get("city", 0.0) == pytest.approx(city)
        assert all(float(part.split(":")[1]) > 0 for part in measures.split())
    assert found.summary["gap"] <= MONEY.tolerance


def test_nothing_is_done_without_money(store, keys):
    found = made(store, budgets=(0.0, 0.0))
    assert chosen(store, found) == {} and found.summary["value"] == 0.0
    assert broken_constraints(store, found) == []
    with pytest.raises(OptionsError, match="budget of 2028"):
        made(store, budgets=(1.0, -1.0))


def test_duties_are_kept_and_what_cannot_be_met_is_named(store, keys):
    free = made(store)
    first = next(key for key, year in chosen(store, free).items() if year == 2027)
    assert first not in chosen(store, made(store, excluded=(first,)))
    duty = made(store, mandatory={keys[1]: 2027})
    assert chosen(store, duty)[keys[1]] == 2027
    reasons = dict(
        store.rows("SELECT facility, reason FROM scenario_package WHERE scenario = :s AND is_chosen", {"s": duty.fid})
    )
    assert reasons[keys[1]] == "mandatory" and broken_constraints(store, duty) == []
    with pytest.raises(ProgrammeNotMade, match=f"Facility {keys[5]} .* never inspected"):
        made(store, mandatory={keys[5]: 2027})
    with pytest.raises(ProgrammeNotMade, match="no facility 4711"):
        made(store, mandatory={4711: 2027})
    unable = made(store, budgets=(1.0,), district_floors={"east": 1e6})
    (demand,) = unable.summary["infeasible"]
    assert demand["name"] == "district_floor" and demand["key"] == "east" and demand["slack"] > 0


def test_floors_move_money_to_the_other_district(store, keys):
    budget = (6.1e4,)
    poor = made(store, budgets=budget)
    fair = made(store, budgets=budget, district_floors={"west": 1.0})
    west = set(keys[:3])
    assert not west & set(chosen(store, poor)) and west & set(chosen(store, fair))
    assert fair.summary["value"] < poor.summary["value"] and fair.summary["price_of_fairness"] > 0


def test_rows_that_were_tampered_with_are_found(store, keys):
    found = made(store)
    store.execute("UPDATE scenario_package SET city_cost = 3e5 WHERE scenario = :s AND is_chosen", {"s": found.fid})
    assert {each.name for each in broken_constraints(store, found)} == {"budget"}
    with pytest.raises(ScenarioError, match="no longer those"):
        adopt_scenario(store, found.fid)


def test_computed_again_gives_the_same_until_the_data_change(store, keys, model):
    found, gaps = made(store), analyse_gaps(store, OPTIONS, "Gaps")
    ranked = read_scenario(store, prioritise_store(store, OPTIONS, "Ranked").scenario)
    sure = examine_robustness(store, OPTIONS, MONEY, RobustnessOptions(draws=50), "Sure")
    for scenario in (found, gaps, ranked, sure):
        again = rerun_scenario(store, scenario.fid)
        assert again.same_result and again.changed == () and again.intact and again.scenario is None
    City(store, model).inspect(keys[5], City(store, model).good() | {"E14": 0.05}, when="2026-11-01")
    people_at(store, 77.031, times=3.0)
    for scenario in (found, gaps, ranked, sure):
        again = rerun_scenario(store, scenario.fid)
        assert not again.same_result and set(again.changed) == {"statuses", "demand"} and again.intact
        assert again.scenario is not None and again.scenario.parent == scenario.fid
    store.execute("UPDATE price SET typical = typical + 1, high = high + 1")
    assert "prices" in rerun_scenario(store, found.fid, keep="never").changed
    assert set(PARTS) >= set(again.changed)


def test_the_calendar_alone_changes_nothing(store, keys):
    found = make_programme(store, replace(OPTIONS, as_of=""), MONEY, "Now")
    assert found.parameters["options"]["as_of"]
    assert rerun_scenario(store, found.fid, keep="never").same_result


def test_two_programmes_side_by_side(store, keys):
    small, large = made(store, "small", budgets=(6.1e4,)), made(store, "large", budgets=(1e9,), alpha=0.5)
    found = compare_scenarios(store, small.fid, large.fid, "en")
    assert {each.name for each in found.inputs} == {"programme.budgets", "programme.alpha"}
    assert not found.same_result and found.data == ()
    only = {each.facility for each in found.facilities if each.change == "only_second"}
    assert only == set(chosen(store, large)) - set(chosen(store, small)) and found.alike + len(found.facilities) == len(
        chosen(store, large)
    )
    assert all(each.name.startswith("Clinic") and each.lon > 76 for each in found.facilities)
    gained = {(each.district, each.figure.profile): each.difference for each in found.who_gains()}
    assert sum(gained.values()) == pytest.approx(
        sum(large.summary["served"].values()) - sum(small.summary["served"].values())
    )
    assert compare_scenarios(store, small.fid, small.fid, "en").facilities == ()
    with pytest.raises(ScenarioError, match="same kind"):
        compare_scenarios(store, small.fid, analyse_gaps(store, OPTIONS).fid, "en")


def test_adopted_is_locked_and_planned(store, keys):
    found = made(store)
    adopted = adopt_scenario(store, found.fid, "Maslikhat, decision 12")
    assert adopted.scenario.state == "adopted" and adopted.scenario.adopted_by == "Maslikhat, decision 12"
    done = chosen(store, found)
    assert adopted.facilities == len(done) and adopted.works >= len(done)
    rows = store.rows(
        "SELECT facility, state, scenario, cost, payer, CAST(planned_for AS text) FROM work ORDER BY facility"
    )
    assert {row[0] for row in rows} == set(done) and {row[1] for row in rows} == {"planned"}
    assert all(row[2] == found.fid and row[5][:4] == str(done[row[0]]) for row in rows)
    city = store.value(
        "SELECT sum(city_cost) FROM scenario_package WHERE scenario = :s AND is_chosen", {"s": found.fid}
    )
    assert sum(row[3] for row in rows if row[4] == "city") == pytest.approx(city, abs=0.05)
    with pytest.raises(ScenarioLocked):
        adopt_scenario(store, found.fid)
    with pytest.raises(StoreError, match="adopted"):
        store.execute("UPDATE scenario_package SET year = 2030 WHERE scenario = :s", {"s": found.fid})
    with pytest.raises(ScenarioError, match="no programme"):
        adopt_scenario(store, analyse_gaps(store, OPTIONS).fid)


def test_works_go_on_to_what_an_inspection_has_seen(store, keys, model):
    found = made(store)
    adopt_scenario(store, found.fid)
    works = [fid for (fid,) in store.rows("SELECT fid FROM work ORDER BY fid")]
    facility = store.value("SELECT facility FROM work WHERE fid = :w", {"w": works[0]})
    assert set_state(store, works[:1], "ordered") == 1
    assert set_state(store, works[:1], "done", when="2027-05-01") == 1
    assert close_reinspected(store) == 0
    with pytest.raises(ScenarioError, match="inspect first"):
        set_state(store, works[:1], "accepted")
    City(store, model).inspect(facility, City(store, model).good(), when="2027-04-01")
    assert close_reinspected(store) == 0
    seen = City(store, model).inspect(facility, City(store, model).good(), when="2027-06-01")
    assert close_reinspected(store) == 1
    assert store.rows("SELECT state, inspection FROM work WHERE fid = :w", {"w": works[0]}) == [("accepted", seen)]
    with pytest.raises(ScenarioError, match="cannot become"):
        set_state(store, works[:1], "planned")
    years = works_by_year(store, found.fid)
    assert sum(sum(year.count.values()) for year in years) == len(works)
    assert sum(year.count["accepted"] for year in years) == 1 and sum(year.spent for year in years) > 0
    acts = store.rows(
        "SELECT act FROM change_log WHERE table_name = 'work' AND row_id = :w ORDER BY fid", {"w": works[0]}
    )
    assert [act for (act,) in acts] == ["insert", "update", "update", "update"]


def test_the_next_programme_takes_the_place_of_the_one_before(store, keys):
    first, second = made(store, "first"), made(store, "second", budgets=(1e9,))
    adopt_scenario(store, first.fid)
    works = [fid for (fid,) in store.rows("SELECT fid FROM work ORDER BY fid")]
    set_state(store, works[:1], "ordered")
    adopted = adopt_scenario(store, second.fid)
    assert adopted.superseded == ("first",) and adopted.withdrawn == len(works) - 1 and adopted.skipped == 1
    assert read_scenario(store, first.fid).state == "superseded"
    assert [s.name for s in list_scenarios(store) if s.is_current] == ["second"]
    live = "SELECT facility, measure FROM work WHERE state <> 'cancelled'"
    assert len(store.rows(live)) == len(set(store.rows(live)))


def test_a_cancelled_or_broken_run_leaves_nothing(store, keys, monkeypatch):
    before = everything(store)
    for stop in (0, 3, 6, 12):
        looks = iter([False] * stop + [True] * 10_000)
        with pytest.raises(Cancelled):
            make_programme(store, OPTIONS, MONEY, cancelled=looks.__next__)
        assert everything(store) == before
    computed = compute_programme(store, OPTIONS, MONEY)
    insert = type(store).insert

    def lost(self, table, columns):
        if table == "scenario_figure":
            raise StoreError("the connection is gone")
        return insert(self, table, columns)

    monkeypatch.setattr(type(store), "insert", lost)
    with pytest.raises(StoreError):
        save_scenario(store, computed.new, computed.rows)
    assert everything(store) == before
    monkeypatch.undo()
    found = made(store)

    def lost_in_works(self, table, columns):
        done = insert(self, table, columns)
        if table == "work":
            raise StoreError("the connection is gone")
        return done

    before = everything(store)
    monkeypatch.setattr(type(store), "insert", lost_in_works)
    with pytest.raises(StoreError):
        adopt_scenario(store, found.fid)
    assert everything(store) == before and read_scenario(store, found.fid).is_draft


def test_all_unknown_and_one_facility(store, model):
    city = City(store, model)
    only = city.facility(owner_kind="state")
    with pytest.raises(ProgrammeNotMade, match="1 facilities were never assessed"):
        make_programme(store, OPTIONS, MONEY)
    with pytest.raises(NothingAssessed):
        make_programme(store, replace(OPTIONS, basis="reported"), MONEY)
    city.inspect(only, city.good() | {"E14": 0.05})
    found = made(store)
    assert list(chosen(store, found)) == [only] and found.summary["has_demand"] is False


def test_the_share_of_need_that_is_met_is_told_beside_the_people(store, keys):
    found = made(store, budgets=(1e9,))
    shares = {f.about[1:3]: f.value for f in read_figures(store, found.fid, ("served_share",))}
    assert found.summary["served_share"] == pytest.approx(shares[-1, None])
    gaps = analyse_gaps(store, OPTIONS)
    need = sum(f.value for f in read_figures(store, gaps.fid, ("unmet_barrier",)) if f.district < 0 and f.facility_type)
    assert found.summary["served_share"] == pytest.approx(sum(found.summary["served"].values()) / need)
    assert all(0 <= share <= 1 + 1e-9 for share in shares.values()) and len(shares) > 10


def test_what_is_shared_is_planned_once_with_all_its_cost(store, keys, monkeypatch):
    found = made(store, budgets=(1e9,))
    measure = store.value("SELECT measures FROM scenario_package WHERE is_chosen ORDER BY facility").split(":")[0]
    sharing = {(key, measure): 77 for key in keys}
    monkeypatch.setattr("inclusive_city.layers.adoption._shared", lambda store: sharing)
    fid = int(store.next_keys("shared_asset", 1)[0])
    store.insert("shared_asset", {"fid": [fid], "kind": ["line"], "code": ["12"]})
    for key in sharing:
        sharing[key] = fid
    adopt_scenario(store, found.fid)
    once = "SELECT count(*) FROM work w JOIN measure m ON m.fid = w.measure WHERE m.code = :code AND w.asset = :asset"
    assert store.value(once, {"code": measure, "asset": fid}) == 1
    whole = "SELECT sum(cost_typical) FROM scenario_package WHERE scenario = :s AND is_chosen"
    cost = store.value(whole, {"s": found.fid})
    assert store.value("SELECT sum(cost) FROM work") == pytest.approx(cost, abs=0.1)
