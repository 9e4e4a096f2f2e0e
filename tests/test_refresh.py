"""When a facility is due, and why: the rules, and what a model may say of them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.scoring.model_loader import ModelError, load_model
from inclusive_city.scoring.refresh import (
    RefreshInput,
    RefreshRules,
    add_months,
    disagreeing,
    due_dates,
    read_reasons,
)
from inclusive_city.scoring.status import STATUS_CODES

MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"
NEVER = "NaT"


def facilities(*rows: dict[str, object]) -> RefreshInput:
    """Facilities of a type with 24 months and importance 4, inspected on 15 January 2025, but for what is said."""
    plain = {"months": 24, "importance": 4, "inspected": "2025-01-15", "registered": "2024-03-31", "critical": False,
             "disagreement": False, "works": NEVER, "decides": NEVER}  # fmt: skip
    rows = [{**plain, **row} for row in rows]
    kinds = {"months": np.int64, "importance": np.int64, "critical": bool, "disagreement": bool}
    return RefreshInput(
        **{name: np.array([row[name] for row in rows], dtype=kinds.get(name, "datetime64[D]")) for name in plain}
    )


@pytest.mark.parametrize(
    ("row", "due", "reasons", "risk"),
    [
        ({}, "2027-01-15", [("type", 24)], 0.2),
        ({"critical": True}, "2026-01-15", [("type", 24), ("critical", 0.5)], 0.4),
        ({"disagreement": True}, "2026-01-15", [("type", 24), ("disagreement", 0.5)], 0.4),
        ({"critical": True, "disagreement": True}, "2025-07-15",
         [("type", 24), ("critical", 0.5), ("disagreement", 0.5)], 0.6),
        # Never under three months; but a type whose own cycle is shorter keeps it.
        ({"months": 8, "critical": True, "disagreement": True}, "2025-04-15",
         [("type", 8), ("critical", 0.5), ("disagreement", 0.5)], 0.6),
        ({"months": 2, "critical": True}, "2025-03-15", [("type", 2), ("critical", 0.5)], 0.4),
        # Half of an odd number of months is rounded up.
        ({"months": 13, "critical": True}, "2025-08-15", [("type", 13), ("critical", 0.5)], 0.4),
        # Works are looked at two months later, unless it is its turn sooner anyway; not works before it.
        ({"works": "2025-03-31"}, "2025-05-31", [("type", 24), ("works", "2025-03-31")], 0.4),
        ({"works": "2026-12-31"}, "2027-01-15", [("type", 24)], 0.2),
        ({"works": "2025-01-14"}, "2027-01-15", [("type", 24)], 0.2),
        # Never inspected: by importance, from when it came into the register; nothing shortens that.
        ({"inspected": NEVER}, "2024-09-30", [("never", 6)], 0.4),
        ({"inspected": NEVER, "importance": 5}, "2024-06-30", [("never", 3)], 0.5),
        ({"inspected": NEVER, "importance": 1, "works": "2024-04-01", "critical": True}, "2025-03-31",
         [("never", 12)], 0.1),
        # What the programme depends on: a month after that was found out, unless inspected since, or due sooner.
        ({"decides": "2025-06-30"}, "2025-07-30", [("type", 24), ("decides", "2025-06-30")], 0.4),
        ({"decides": "2025-01-14"}, "2027-01-15", [("type", 24)], 0.2),
        ({"decides": "2026-12-31"}, "2027-01-15", [("type", 24)], 0.2),
        ({"decides": "2025-06-30", "works": "2025-03-31", "critical": True}, "2025-05-31",
         [("type", 24), ("critical", 0.5), ("works", "2025-03-31")], 0.6),
        ({"inspected": NEVER, "decides": "2024-04-01"}, "2024-05-01", [("never", 6), ("decides", "2024-04-01")], 0.6),
    ],
)  # fmt: skip
def test_due_date_reasons_and_risk(row, due, reasons, risk):
    found = due_dates(RefreshRules(), facilities(row))
    assert str(found.due[0]) == due
    assert read_reasons(found.reasons[0]) == reasons
    assert found.risk[0] == pytest.approx(risk)


def test_each_facility_is_judged_alone():
    rows = [{"critical": bool(n & 1), "disagreement": bool(n & 2), "works": "2025-03-01" if n & 4 else NEVER,
             "inspected": NEVER if n & 8 else "2025-01-15"} for n in range(16)]  # fmt: skip
    together = due_dates(RefreshRules(), facilities(*rows))
    for number, row in enumerate(rows):
        alone = due_dates(RefreshRules(), facilities(row))
        assert together.due[number] == alone.due[0]
        assert together.reasons[number] == alone.reasons[0]
        assert together.risk[number] == alone.risk[0]


@given(
    months=st.integers(1, 60), importance=st.integers(1, 5), critical=st.booleans(), disagreement=st.booleans(),
    worked=st.integers(-400, 3000),
)  # fmt: skip
def test_what_is_wrong_never_postpones_an_inspection(months, importance, critical, disagreement, worked):
    works = str(np.datetime64("2025-01-15") + worked)
    plain = due_dates(RefreshRules(), facilities({"months": months, "importance": importance}))
    other = due_dates(
        RefreshRules(),
        facilities({"months": months, "importance": importance, "critical": critical, "disagreement": disagreement,
                    "works": works}),
    )  # fmt: skip
    assert other.due[0] <= plain.due[0]
    assert other.due[0] > np.datetime64("2025-01-15")
    assert plain.risk[0] <= other.risk[0] <= 1


def test_bases_disagree_by_levels_of_what_is_known():
    code = {name: number for number, name in enumerate(STATUS_CODES)}

    def disagree(official, reported, levels=2):
        rules = replace(RefreshRules(), disagreement_levels=levels)
        pair = (np.array([[code["accessible"], code[name]]], dtype=np.int8) for name in (official, reported))
        first, second = pair
        second[:, 0] = code["accessible"]
        return bool(disagreeing(rules, first, second)[0])

    assert disagree("accessible", "conditional") and disagree("inaccessible", "partial")
    assert not disagree("accessible", "partial")
    assert disagree("accessible", "partial", levels=1)
    for unknown in ("not_assessed", "incomplete"):
        assert not disagree(unknown, "accessible") and not disagree("accessible", unknown)
    none = np.array([[-1]], dtype=np.int8)  # nothing reported at all
    assert not disagreeing(RefreshRules(), np.array([[5]], dtype=np.int8), none)[0]


def test_reasons_that_cannot_be_read_are_none():
    assert read_reasons("") == read_reasons("[1, 2") == read_reasons("[3]") == []


def test_a_leap_day_stays_in_february():
    assert add_months(np.datetime64("2024-02-29"), 12) == np.datetime64("2025-02-28T00:00:00")


# ---------------------------------------------------------------------- what a model says
def with_block(tmp_path: Path, block: str) -> Path:
    folder = Path(shutil.copytree(MODELS / "example_small", tmp_path / "small"))
    with (folder / "model.yaml").open("a", encoding="utf-8") as file:
        file.write("\n" + block)
    return folder


def test_a_model_without_the_block_has_the_programs_rules():
    assert load_model(MODELS / "example_small").refresh == RefreshRules()


def test_almaty_spells_them_out(model):
    assert model.refresh == RefreshRules()


def test_a_model_says_its_own(tmp_path):
    block = "refresh:\n  critical: 0.25\n  works: 1\n  second_share: 0.1\n  never: {5: 1, 1: 20}\n"
    rules = load_model(with_block(tmp_path, block)).refresh
    assert (rules.critical, rules.works, rules.second_share) == (0.25, 1, 0.1)
    assert rules.never == {1: 20, 2: 12, 3: 9, 4: 6, 5: 1}
    assert rules.disagreement == RefreshRules().disagreement


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("refresh: often\n", "Keys with values are expected here"),
        ("refresh:\n  critcal: 0.5\n", "Is “critical” meant?"),
        ("refresh:\n  critical: 0\n", "“0” is not a number from 0.05 to 1."),
        ("refresh:\n  critical: 2\n", "“2” is not a number from 0.05 to 1."),
        ("refresh:\n  shortest: soon\n", "“soon” is not a number from 1 to 600."),
        ("refresh:\n  works: 1.5\n", "“1.5” is not a whole number."),
        ("refresh:\n  never: 12\n", "Keys with values are expected here"),
        ("refresh:\n  never: {6: 1}\n", "The key “6” is not known here."),
        ("refresh:\n  never: {5: 24}\n", "The months must not rise from 1 to 5"),
    ],
)
def test_a_fault_is_named_by_file_line_and_reason(tmp_path, block, said):
    folder = with_block(tmp_path, block)
    lines = (folder / "model.yaml").read_text(encoding="utf-8").splitlines()
    wrong = block.splitlines()[-1]
    with pytest.raises(ModelError) as caught:
        load_model(folder)
    (problem,) = caught.value.problems
    assert (problem.file, problem.line) == ("model.yaml", lines.index(wrong) + 1)
    assert said in problem.reason
