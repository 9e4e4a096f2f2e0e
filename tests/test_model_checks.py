"""``ranges.csv`` and ``rules.csv`` of a model: optional, and refused with file, line and reason like all the rest."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from inclusive_city.scoring.model_loader import ModelError, load_model, model_digest

MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"
RULES = "code,severity,condition,message_en,message_fr,advice_en,advice_fr,facility_types\n"
RANGES = "item,possible_min,possible_max\n"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MODELS / "example_small", tmp_path / "small"))


@pytest.mark.parametrize(
    ("file", "text", "line", "reason"),
    [
        ("ranges.csv", RANGES + "P99,1,2\n", 2, "“P99” is neither an element nor a criterion"),
        ("ranges.csv", RANGES + "N01,1,2\n", 2, "“N01” is no number"),
        ("ranges.csv", RANGES + "N03,1,200\nN03,1,300\n", 3, "“N03” has a range already"),
        ("ranges.csv", RANGES + "N03,200,100\n", 2, "possible_min 200 is not below possible_max 100"),
        ("ranges.csv", RANGES + "N03,,\n", 2, "Neither possible_min nor possible_max"),
        ("ranges.csv", RANGES + "N03,95,200\n", 2, "The limit 90 of “N03” lies outside"),
        ("ranges.csv", RANGES + "N03,wide,200\n", 2, "“wide” in the column “possible_min”"),
        ("ranges.csv", "item,possible_min,possible_max,least\nN03,,300,\n", 1, "“least”"),
        ("rules.csv", RULES + "A,error,N01 = level and,m,m,,,\n", 2, "stops too early"),
        ("rules.csv", RULES + "A,error,N99 = 1,m,m,,,\n", 2, "“N99” is neither an element nor a criterion"),
        ("rules.csv", RULES + "A,grave,N03 > 1,m,m,,,\n", 2, "“grave” in the column “severity”"),
        ("rules.csv", RULES + "A,error,N03 > 1,m,,,,\n", 2, "The message in “fr” is missing"),
        ("rules.csv", RULES + "A,error,N03 > 1,m,m,do it,,\n", 2, "fill what is missing"),
        ("rules.csv", RULES + "A,error,N03 > 1,m {N99},m,,,\n", 2, "brackets"),
        ("rules.csv", RULES + "A,error,N03 > 1,m {N03:.2f},m,,,\n", 2, "brackets"),
        ("rules.csv", RULES + "A,error,N03 > 1,m {,m,,,\n", 2, "brackets"),
        ("rules.csv", RULES + "A,error,N03 > 1,m,m,,,castle\n", 2, "“castle”"),
        ("rules.csv", RULES + "A,error,N03 > 1,m,m,,,\na,error,N03 > 1,m,m,,,\n", 3, "is there twice"),
        ("rules.csv", RULES + "1A,error,N03 > 1,m,m,,,\n", 2, "cannot be a code"),
    ],
)
def test_fault_is_named_by_file_line_and_reason(small, file, text, line, reason) -> None:
    (small / file).write_text(text, encoding="utf-8")
    with pytest.raises(ModelError) as caught:
        load_model(small)
    found = [(problem.file, problem.line, problem.reason) for problem in caught.value.problems]
    assert len(found) == 1 and found[0][:2] == (file, line) and reason in found[0][2], found


def test_both_files_may_be_missing_and_count_in_the_digest_where_they_are(small) -> None:
    whole = model_digest(small)
    assert load_model(small).digest == whole
    for name in ("ranges.csv", "rules.csv"):
        (small / name).unlink()
        assert model_digest(small) != whole
    model = load_model(small)
    assert model.rules == () and not model.ranges


def test_rule_knows_its_words_and_what_it_looks_at(small) -> None:
    (small / "rules.csv").write_text(
        RULES + "A,note,N03 > 1,Door {N03} of {P01},Porte,Look,Voir,museum;library\n", encoding="utf-8"
    )
    (rule,) = load_model(small).rules
    assert (rule.message("fr"), rule.message("kk"), rule.advised("fr")) == ("Porte", "Door {N03} of {P01}", "Voir")
    assert rule.names == ("N03", "P01") and rule.facility_types == {"museum", "library"} and rule.severity == "note"
