"""How sure a programme is, in a store: verdicts, what to inspect first, the same seed the same rows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from planned_city import planned_city
from test_evaluation import City

from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.planning_options import OptionsError, PlanningOptions
from inclusive_city.layers.programme_options import ProgrammeOptions
from inclusive_city.layers.robustness import RobustnessOptions, examine_robustness, inspect_first
from inclusive_city.layers.scenario_compare import compare_scenarios
from inclusive_city.layers.scenario_figures import read_figures
from inclusive_city.layers.store import Cancelled, create_store

OPTIONS = PlanningOptions(as_of="2026-11-23T00:00:00.000Z")
MONEY = ProgrammeOptions(2027, (1.3e5,), price_index=(1.0,))
DRAWS = RobustnessOptions(draws=100)


@pytest.fixture()
def store(tmp_path, root):
    with create_store(tmp_path / "city.gpkg") as made:
        install_model(made, root / "resources/models/almaty")
        yield made


@pytest.fixture()
def keys(store, model):
    return planned_city(store, model)


def shares(store, scenario):
    rows = "SELECT facility, share, verdict FROM scenario_acceptability WHERE scenario = :s"
    return {key: (share, verdict) for key, share, verdict in store.rows(rows, {"s": scenario.fid})}


def test_verdicts_follow_the_shares(store, keys):
    found = examine_robustness(store, OPTIONS, MONEY, DRAWS, "Sure")
    given = shares(store, found)
    assert set(keys[:5]) <= set(given)
    for share, verdict in given.values():
        assert 0 <= share <= 1
        assert verdict == ("core" if share >= 0.95 else "out" if share <= 0.05 else "borderline")
    counts = {figure.name: figure.value for figure in read_figures(store, found.fid) if figure.district < 0}
    assert counts["draws"] == 100 and counts["core"] == sum(verdict == "core" for _, verdict in given.values())
    assert found.summary["core"] == counts["core"]


def test_same_seed_same_rows_and_another_seed_is_told(store, keys):
    one = examine_robustness(store, OPTIONS, MONEY, DRAWS)
    assert examine_robustness(store, OPTIONS, MONEY, DRAWS).result_digest == one.result_digest
    other = examine_robustness(store, replace(OPTIONS, seed=2), MONEY, DRAWS)
    assert [each.name for each in compare_scenarios(store, one.fid, other.fid, "en").inputs] == ["options.seed"]


def test_everything_is_sure_with_money_for_all_of_it(store, keys):
    rich = examine_robustness(store, OPTIONS, replace(MONEY, budgets=(1e10,)), DRAWS)
    assert {verdict for key, (_, verdict) in shares(store, rich).items() if key in keys[:5]} == {"core"}
    poor = examine_robustness(store, OPTIONS, replace(MONEY, budgets=(0.0,)), DRAWS)
    assert {share for share, _ in shares(store, poor).values()} == {0.0}


def test_what_would_change_the_decision_is_inspected_first(store, keys, model):
    """An assessment out of date may no longer hold: whether it does decides about the last of the money."""
    city = City(store, model)
    old = city.facility(lon=77.032, owner_kind="state", district=2)
    city.inspect(old, city.good() | {"E14": 0.05}, when="2022-06-01")
    asked = replace(MONEY, budgets=(2e5,))
    found = examine_robustness(store, OPTIONS, asked, DRAWS)
    assert inspect_first(store, found.fid) == (old,)
    certain = examine_robustness(store, OPTIONS, asked, replace(DRAWS, unknown=False))
    assert shares(store, certain)[old] != shares(store, found)[old]


def test_bad_wishes_and_a_cancel_leave_nothing(store, keys):
    with pytest.raises(OptionsError, match="profiles"):
        examine_robustness(store, OPTIONS, MONEY, replace(DRAWS, profiles="any"))
    looks = iter([False] * 12 + [True] * 10_000)
    with pytest.raises(Cancelled):
        examine_robustness(store, OPTIONS, MONEY, DRAWS, cancelled=looks.__next__)
    assert store.value("SELECT count(*) FROM scenario") == 0
    assert store.value("SELECT count(*) FROM scenario_acceptability") == 0
