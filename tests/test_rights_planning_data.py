"""Who may bring in what the analyses need: planners; editors only what belongs to the register; others nothing."""

from __future__ import annotations

import pytest
from import_support import bring, features, square, write
from rights_support import city_with_rights

from inclusive_city.layers.imports.planning_tables import import_planning_tables
from inclusive_city.layers.store import errors, open_store

pytestmark = pytest.mark.postgis


@pytest.fixture(scope="module")
def city():
    with city_with_rights() as made:
        yield made


def tables(folder, uuid):
    return {
        "shares": write(folder / "shares.csv", "profile,share,source\nhearing,0.02,bureau\n"),
        "totals": write(folder / "totals.csv", "district,people,source\nd2,1000,bureau\n"),
        "capacities": write(folder / "capacities.csv", f"facility,capacity\n{uuid},30\n"),
        "assets": write(folder / "assets.csv", f"kind,code,facility\nline,77,{uuid}\n"),
    }


def test_a_planner_brings_people_and_all_four_tables(city, tmp_path):
    with open_store(city.libpq("planner")) as store:
        bring(
            store,
            features(tmp_path / "p.geojson", ({"id": "1", "people": 10}, (76.9, 43.2))),
            "generic_demand",
            "demand",
        )
        uuid = store.value("SELECT max(uuid) FROM facility")
        reports = import_planning_tables(store, tables(tmp_path, uuid))
        assert [report.counts["added"] for report in reports] == [1, 1, 1, 1]
        assert store.value("SELECT count(*) FROM import_run WHERE kind = 'shares'") == 1


@pytest.mark.parametrize("group", ["reader", "inspector", "moderator", "department", "editor"])
def test_others_are_refused_and_nothing_is_written(city, tmp_path, group):
    before = city.sql("SELECT count(*) FROM demand_total")
    with open_store(city.libpq(group)) as store:
        uuid = store.value("SELECT max(uuid) FROM facility")
        with pytest.raises(errors.NoRight):
            import_planning_tables(store, tables(tmp_path, uuid), is_complete=True)
    assert city.sql("SELECT count(*) FROM demand_total") == before


def test_an_editor_brings_districts_into_a_city_with_people(city, tmp_path):
    area = ({"code": "d9", "name": "New"}, square(76.70, 43.05, 76.72, 43.07))
    with open_store(city.libpq("editor")) as store:
        report = bring(
            store, features(tmp_path / "d.geojson", area), "generic_districts", "districts", is_complete=False
        )
        assert report.counts["added"] == 1
