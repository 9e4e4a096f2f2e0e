"""Where people live, brought in by the import dialog: a table of districts by hand, its preview and its report."""

from __future__ import annotations

from dialog_support import rest
from import_support import write
from test_dialogs_import import algorithms, begun, dock, drawn, query, row_of, verdicts  # noqa: F401 # fixtures

from inclusive_city.dialogs.import_dialog import COLUMNS

TABLE = "№;Район;Население;Зрение;Слух\n1;Алмалинский район;224600;3000;много\n2;Марс;5;;\n"


def test_a_table_of_districts_by_hand(dock, tmp_path):  # noqa: F811
    dialog = begun(dock, write(tmp_path / "people.csv", TABLE), "demand")
    dialog.pages.setCurrentIndex(COLUMNS)
    guessed = {name: row_of(dialog, name).combo.currentText() for name in ("people", "district", "visual", "hearing")}
    assert guessed == {"people": "Население", "district": "Район", "visual": "Зрение", "hearing": "Слух"}
    assert verdicts(dialog) == ["flagged", "rejected"]
    dialog.bringIn.click()
    rest(dialog)
    told = {remark.reason: remark.text for remark in dialog.report.remarks}
    assert {"spread", "district_unknown", "bad_number", "sum_differs"} <= set(told)
    assert "in “Алмалинский район” its people live" in told["spread"]
    sums = "SELECT round(sum(m.people)), count(*) > 100 FROM demand m WHERE m.source = 'people'"
    assert query(tmp_path, sums) == [(224600.0, 1)]
    assert query(tmp_path, "SELECT profile, round(sum(people)) FROM demand_people GROUP BY 1") == [("visual", 3000.0)]
