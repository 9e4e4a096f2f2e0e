# ruff: noqa: E501 (the table of faults has one fault a line)
"""A broken model is refused whole, with every fault by file, line and reason."""

from __future__ import annotations

import csv
import io
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from inclusive_city.scoring.model_loader import MODEL_FILES, ModelError, load_model, model_digest

MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"
Fault = Callable[[Path], int]
"""Breaks a copied model and returns the line that must be named (0: the file as a whole)."""


@pytest.fixture
def almaty(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MODELS / "almaty", tmp_path / "almaty"))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MODELS / "example_small", tmp_path / "small"))


def problems_of(folder: Path) -> list[tuple[str, int, str]]:
    with pytest.raises(ModelError) as caught:
        load_model(folder)
    return [(problem.file, problem.line, problem.reason) for problem in caught.value.problems]


def swap(file: str, old: str, new: str) -> Fault:
    """Replaces text in a file; the line is that of ``old``."""

    def fault(folder: Path) -> int:
        text = (folder / file).read_text(encoding="utf-8")
        assert text.count(old) >= 1, f"{old!r} is not in {file}"
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
        return text.count("\n", 0, text.index(old)) + 1

    return fault


def cells(file: str, code: str, **changes: str) -> Fault:
    """Changes cells of the row that begins with ``code``; the line is that of the row."""

    def fault(folder: Path) -> int:
        lines = (folder / file).read_text(encoding="utf-8").splitlines()
        header = next(csv.reader(lines[:1]))
        index = next(n for n, line in enumerate(lines) if line.startswith(code + ","))
        row = dict(zip(header, next(csv.reader([lines[index]]))))
        assert set(changes) <= set(row)
        row.update(changes)
        out = io.StringIO()
        csv.writer(out, lineterminator="").writerow(row.values())
        lines[index] = out.getvalue()
        (folder / file).write_text("\n".join(lines) + "\n", encoding="utf-8")
        return index + 1

    return fault


def column(file: str, change: Callable[[list[list[str]]], None], line: int = 1) -> Fault:
    """Changes a whole table (its rows, header first)."""

    def fault(folder: Path) -> int:
        with (folder / file).open(encoding="utf-8", newline="") as stream:
            rows = list(csv.reader(stream))
        change(rows)
        with (folder / file).open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, lineterminator="\n").writerows(rows)
        return line

    return fault


def without_column(name: str) -> Callable[[list[list[str]]], None]:
    def change(rows: list[list[str]]) -> None:
        index = rows[0].index(name)
        for row in rows:
            del row[index]

    return change


def with_column(name: str, cell: str = "") -> Callable[[list[list[str]]], None]:
    def change(rows: list[list[str]]) -> None:
        for number, row in enumerate(rows):
            row.append(cell if number else name)

    return change


def with_row(*row: str) -> Callable[[list[list[str]]], None]:
    return lambda rows: rows.append(list(row))


def content(file: str, data: bytes, line: int) -> Fault:
    def fault(folder: Path) -> int:
        (folder / file).write_bytes(data)
        return line

    return fault


def gone(file: str) -> Fault:
    def fault(folder: Path) -> int:
        (folder / file).unlink()
        return 0

    return fault


def last_line(file: str, code: str) -> Fault:
    """Writes the row of ``code`` once more at the end; the line is the new one."""

    def fault(folder: Path) -> int:
        text = (folder / file).read_text(encoding="utf-8")
        row = next(line for line in text.splitlines() if line.startswith(code + ","))
        (folder / file).write_text(text + row + "\n", encoding="utf-8")
        return text.count("\n") + 1

    return fault


def always_critical(folder: Path) -> int:
    """Three more criteria always critical for mobility: nine in all at a station."""
    for code in ("A06", "C01"):
        cells("criteria.csv", code, sev_mobility="critical")(folder)
    return cells("criteria.csv", "T04", sev_mobility="critical")(folder)


def at(line: int, fault: Fault) -> Fault:
    """The same fault, where it is found in another place than it was made."""

    def elsewhere(folder: Path) -> int:
        fault(folder)
        return line

    return elsewhere


def yaml_alias(folder: Path) -> int:
    swap("model.yaml", "weights: {", "weights: &numbers {")(folder)
    return swap("model.yaml", "{accessible: 1, partial: 0.5, conditional: 0.25, inaccessible: 0}", "*numbers")(folder)


def as_cp1251(folder: Path) -> int:
    """The table of types as an old spreadsheet saves it; its first Cyrillic letter is in line 2."""
    path = folder / "facility_types.csv"
    text = path.read_text(encoding="utf-8")
    path.write_bytes("".join(c for c in text if c not in "ҚқҒғҢңӨөҰұҮүІіӘәҺһ").encode("cp1251"))
    return 2


YAML, CRITERIA, ELEMENTS = "model.yaml", "criteria.csv", "elements.csv"
MEASURES, TYPES, VALUES = "measures.csv", "facility_types.csv", "values.csv"

FAULTS: dict[str, tuple[str, Fault, str]] = {
    # name: (file, what breaks it, part of the reason)
    # -- codes
    "duplicate criterion": (CRITERIA, last_line(CRITERIA, "E13"), "“E13” is there twice: also in criteria.csv, line 23"),
    "duplicate in other case": (MEASURES, column(MEASURES, lambda rows: rows.append(["lift", *rows[-1][1:]]), 45), "“lift” is there twice: also in measures.csv, line 17"),
    "criterion named as an element": (CRITERIA, column(CRITERIA, lambda rows: rows.append(["has_stairs", *rows[-1][1:]]), 66), "also in elements.csv, line 3"),
    "duplicate facility type": (TYPES, last_line(TYPES, "health"), "“health” is there twice"),
    "duplicate element": (ELEMENTS, last_line(ELEMENTS, "has_hall"), "“has_hall” is there twice"),
    "duplicate option title": (VALUES, last_line(VALUES, "T04"), "“T04 all” is there twice"),
    "duplicate profile": (YAML, swap(YAML, "- code: hearing", "- code: Visual"), "“Visual” is there twice: also in model.yaml, line 20"),
    "code with a Cyrillic letter": (CRITERIA, cells(CRITERIA, "A10", id="А10"), "“А10” in the column “id” cannot be a code"),
    "code that is a word of conditions": (ELEMENTS, column(ELEMENTS, with_row("or", "bool", "a", "b", "c"), 14), "“or” has a meaning of its own"),
    "code that is a column of inspections": (ELEMENTS, column(ELEMENTS, with_row("note", "bool", "a", "b", "c"), 14), "“note” has a meaning of its own"),
    "empty code": (MEASURES, column(MEASURES, lambda rows: rows.append(["", *rows[-1][1:]]), 45), "cannot be a code"),
    # -- units and limits
    "unknown unit": (CRITERIA, cells(CRITERIA, "A04", unit="м"), "The unit “м” is not known. Known are: m, cm"),
    "no unit": (CRITERIA, cells(CRITERIA, "A04", unit=""), "The unit “” is not known"),
    "unknown unit of a measure": (MEASURES, cells(MEASURES, "LIFT", unit="shaft"), "The unit “shaft” is not known"),
    "unit of a yes/no criterion": (CRITERIA, cells(CRITERIA, "A03", unit="m"), "A “bool” item has no unit"),
    "limit is no number": (CRITERIA, cells(CRITERIA, "A04", limit_min="wide"), "“wide” in the column “limit_min” is not a plain number"),
    "limit with its unit": (CRITERIA, cells(CRITERIA, "A04", limit_min="1.5 m"), "“1.5 m” in the column “limit_min” is not a plain number"),
    "limit that can be read in two ways": (CRITERIA, cells(CRITERIA, "A04", limit_min="1,500"), "“1,500” in the column “limit_min” is not a plain number"),
    "limit below nothing": (CRITERIA, cells(CRITERIA, "A04", limit_min="-1.5"), "“-1.5” in the column “limit_min” is negative"),
    "limit of a yes/no criterion": (CRITERIA, cells(CRITERIA, "A03", limit_min="1"), "Options are judged by pass_values, not by limits: empty the column “limit_min”"),
    "options of a number": (CRITERIA, cells(CRITERIA, "A04", pass_values="yes"), "A number is judged by limits: empty the column “pass_values”"),
    "value list of a number": (CRITERIA, cells(CRITERIA, "A04", values="yes;no"), "empty the column “values”"),
    "no limit": (CRITERIA, cells(CRITERIA, "A06", limit_max=""), "The limit is missing"),
    "limits swapped": (CRITERIA, cells(CRITERIA, "E09", limit_min="0.92", limit_max="0.85", partial_min="", partial_max="1.05"), "The limits are swapped: limit_min 0.92 is above limit_max 0.85"),
    "partial range stricter (max)": (CRITERIA, cells(CRITERIA, "A05", partial_max="4"), "partial_max 4 is stricter than limit_max 5"),
    "partial range stricter (min)": (CRITERIA, cells(CRITERIA, "A04", partial_min="1.6"), "partial_min 1.6 is stricter than limit_min 1.5"),
    "partial range without a limit on its side": (CRITERIA, cells(CRITERIA, "A04", partial_max="2"), "There is partial_max, but no limit_max"),
    "partial range equal": (CRITERIA, cells(CRITERIA, "A04", partial_min="1.5"), "The partial range is the same as the full one"),
    "partial_if without partial": (CRITERIA, cells(CRITERIA, "A06", partial_if="has_stairs"), "“partial_if” needs a partial limit"),
    "partial_if without partial option": (CRITERIA, cells(CRITERIA, "E01", partial_if="has_stairs"), "“partial_if” needs a partial limit"),
    # -- options
    "passing value not in the list": (CRITERIA, cells(CRITERIA, "E01", pass_values="level;lift"), "“lift” in the column “pass_values” is not among the values"),
    "partial value not in the list": (CRITERIA, cells(CRITERIA, "A08", partial_values="rough"), "“rough” in the column “partial_values” is not among the values"),
    "value both passing and partial": (CRITERIA, cells(CRITERIA, "A08", partial_values="loose;smooth"), "“smooth” is both in pass_values and in partial_values"),
    "no passing value": (CRITERIA, cells(CRITERIA, "A03", pass_values=""), "No value passes"),
    "every value passes": (CRITERIA, cells(CRITERIA, "A03", pass_values="yes;no"), "Every value passes"),
    "value twice": (CRITERIA, cells(CRITERIA, "A08", pass_values="smooth;minor_damage;smooth"), "“smooth” is twice in the column “pass_values”"),
    "strange yes and no": (CRITERIA, cells(CRITERIA, "A03", values="no;yes"), "The values of a “bool” item are “yes;no”"),
    "option that is an answer anyway": (CRITERIA, cells(CRITERIA, "S05", values="fixed;portable;none;unknown"), "“unknown” cannot be an option"),
    "option without title": (CRITERIA, cells(CRITERIA, "S05", values="fixed;portable;none;rented"), "The option “rented” of “S05” has no titles in values.csv"),
    "title of an unknown item": (VALUES, column(VALUES, with_row("X9", "yes", "a", "b", "c"), 50), "“X9” is neither an element nor a criterion"),
    "title of an unknown option": (VALUES, column(VALUES, with_row("E01", "stairs", "a", "b", "c"), 50), "“stairs” is not an option of “E01”"),
    "title of an option that nothing has": (VALUES, column(VALUES, with_row("*", "stairs", "a", "b", "c"), 50), "“stairs” is not an option of “*”"),
    # -- words
    "unknown value type": (CRITERIA, cells(CRITERIA, "A03", value_type="boolean"), "“boolean” in the column “value_type” is not one of: bool, enum, measure, number"),
    "unknown severity": (CRITERIA, cells(CRITERIA, "A05", sev_mobility="high"), "“high” in the column “sev_mobility” is not one of"),
    "unknown basis": (CRITERIA, cells(CRITERIA, "A05", basis="guess"), "“guess” in the column “basis” is not one of: norm_text"),
    "no basis": (CRITERIA, cells(CRITERIA, "A05", basis=""), "“” in the column “basis” is not one of"),
    "unknown partial basis": (CRITERIA, cells(CRITERIA, "A05", partial_basis="guess"), "“guess” in the column “partial_basis”"),
    "partial values of no basis": (CRITERIA, cells(CRITERIA, "A08", partial_basis=""), "“partial_basis” says where the partial limit or values come from"),
    "partial basis of nothing": (CRITERIA, cells(CRITERIA, "A06", partial_basis="source"), "“partial_basis” is filled, but there is no partial limit or value"),
    "unknown confidence": (CRITERIA, cells(CRITERIA, "A05", confidence="sure"), "“sure” in the column “confidence”"),
    "short form is no yes": (CRITERIA, cells(CRITERIA, "A05", short_form="ja"), "“ja” in the column “short_form”"),
    "concerns nobody": (CRITERIA, cells(CRITERIA, "A06", sev_mobility="", sev_musculoskeletal=""), "The criterion concerns no profile"),
    # -- references
    "unknown zone": (CRITERIA, cells(CRITERIA, "A05", zone="garden"), "“garden” in the column “zone” is not in model.yaml (zones)"),
    "unknown facility type": (CRITERIA, cells(CRITERIA, "A05", facility_types="health;school"), "“school” in the column “facility_types” is not in facility_types.csv"),
    "no facility type": (CRITERIA, cells(CRITERIA, "A05", facility_types=""), "The column “facility_types” is empty"),
    "unknown measure": (CRITERIA, cells(CRITERIA, "A05", measure_code="DIG"), "“DIG” in the column “measure_code” is not in measures.csv"),
    "no measure": (CRITERIA, cells(CRITERIA, "A05", measure_code=""), "“” in the column “measure_code” is not in measures.csv"),
    # -- conditions
    "unknown name in a condition": (CRITERIA, cells(CRITERIA, "A01", applies_if="has_garage"), "The condition in the column “applies_if” is wrong: “has_garage” is neither"),
    "unknown option in a condition": (CRITERIA, cells(CRITERIA, "E02", applies_if="E01=slope"), "“slope” is not an option of “E01”"),
    "text compared with a number": (CRITERIA, cells(CRITERIA, "E02", partial_if="E03<=low"), "The condition in the column “partial_if” is wrong: “E03” is a number"),
    "unreadable condition": (CRITERIA, cells(CRITERIA, "E02", applies_if="(E01=ramp"), "“(E01=ramp” (character 1) is not closed"),
    "condition on itself": (CRITERIA, cells(CRITERIA, "E03", applies_if="E03 > 0"), "The criterion refers to itself"),
    "conditions in a circle": (CRITERIA, cells(CRITERIA, "C04", applies_if="C06 > 0.8"), "refer to each other in a circle: C04 → C06 → C04"),
    "condition that can never hold": (CRITERIA, cells(CRITERIA, "T03", applies_if="E01 = ramp"), "“E01 = ramp” can never hold at the type “transport_stop”"),
    # -- what every type needs
    "type without a critical criterion": (TYPES, at(10, cells(CRITERIA, "R01", sev_hearing="major")), "“residential” has no criterion that is critical for the profile “hearing”"),
    "critical only on a condition": (TYPES, at(10, cells(CRITERIA, "R02", applies_if="has_stairs")), "“residential” has no criterion that is critical for the profile “visual” and always applies"),
    "too many critical": (CRITERIA, always_critical, "“transport_hub” has 9 criteria that are critical for the profile “mobility” and always apply; at most 8 may"),
    # -- titles
    "missing criterion title": (CRITERIA, cells(CRITERIA, "A05", title_kk=""), "The title in “kk” is missing (column “title_kk”)"),
    "missing element title": (ELEMENTS, cells(ELEMENTS, "has_hall", title_ru=" "), "The title in “ru” is missing"),
    "missing measure title": (MEASURES, cells(MEASURES, "LIFT", title_en=""), "The title in “en” is missing"),
    "missing type title": (TYPES, cells(TYPES, "sport", title_kk=""), "The title in “kk” is missing"),
    "missing option title": (VALUES, swap(VALUES, "С разрывами", ""), "The title in “ru” is missing"),
    "missing profile title": (YAML, at(30, swap(YAML, "      kk: Есту қабілеті бұзылған адамдар\n", "")), "The title in “kk” is missing"),
    "missing zone title": (YAML, swap(YAML, "{kk: Кіреберіс, ru: Вход, en: Entrance}", "{kk: Кіреберіс, ru: Вход}"), "The title in “en” is missing"),
    "title in a language of no model": (YAML, swap(YAML, "en: Entrance}", "en: Entrance, de: Eingang}"), "There is a title in “de”, which is not in “languages”"),
    # -- tables
    "missing column": (CRITERIA, column(CRITERIA, without_column("limit_max")), "The column “limit_max” is missing"),
    "missing language column": (MEASURES, column(MEASURES, without_column("title_kk")), "The column “title_kk” is missing"),
    "severity of an unknown profile": (CRITERIA, column(CRITERIA, with_column("sev_mental", "major")), "The column “sev_mental” is for a profile that model.yaml does not have"),
    "title of an unknown language": (ELEMENTS, column(ELEMENTS, with_column("title_de", "x")), "The column “title_de” is for a language that model.yaml does not have"),
    "mistyped column": (CRITERIA, column(CRITERIA, with_column("partial_mn")), "The column “partial_mn” is not known. Is “partial_min” meant?"),
    "unknown column": (TYPES, column(TYPES, with_column("colour")), "“colour” is not known. Columns for your own remarks begin with “note”"),
    "column twice": (TYPES, column(TYPES, with_column("importance", "3")), "The column “importance” is there twice"),
    "too many cells": (TYPES, swap(TYPES, "sport,Sport,", "sport,Sport, physical culture,"), "The row has 7 cells where the header has 6"),
    "too few cells": (TYPES, swap(TYPES, "Спорт,Спорт,36,3", "Спорт,Спорт"), "The row has 4 cells where the header has 6"),
    "quotation mark missing": (TYPES, swap(TYPES, '"Вокзал, станция"', '"Вокзал, станция'), "a quotation mark is missing or too many"),
    "no rows": (MEASURES, column(MEASURES, lambda rows: rows.__delitem__(slice(1, None)), 0), "The table has a header but no rows"),
    "refresh cycle is no number": (TYPES, cells(TYPES, "sport", refresh_months="yearly"), "“yearly” in the column “refresh_months” is not a plain number"),
    "refresh cycle of nothing": (TYPES, cells(TYPES, "sport", refresh_months="0"), "“refresh_months” needs a whole number from 1 to 600"),
    "importance out of range": (TYPES, cells(TYPES, "sport", importance="6"), "“importance” needs a whole number from 1 to 5"),
    "importance is a fraction": (TYPES, cells(TYPES, "sport", importance="2.5"), "“importance” needs a whole number from 1 to 5"),
    # -- prices
    "negative price": (MEASURES, cells(MEASURES, "LIFT", price_low="-1"), "“-1” in the column “price_low” is negative"),
    "prices fall": (MEASURES, cells(MEASURES, "LIFT", price_low="70000000"), "The prices must rise: low 70000000, typical 25000000, high 60000000"),
    "price missing": (MEASURES, cells(MEASURES, "LIFT", price_typical=""), "The column “price_typical” is empty"),
    "price is no number": (MEASURES, cells(MEASURES, "LIFT", price_high="a lot"), "“a lot” in the column “price_high” is not a plain number"),
    "price in two readings": (MEASURES, cells(MEASURES, "TWO_WAY", price_low="100,000"), "“100,000” in the column “price_low” is not a plain number"),
    "currency missing": (MEASURES, cells(MEASURES, "LIFT", currency=""), "The currency “” is not a code of three capital letters"),
    "two currencies": (MEASURES, cells(MEASURES, "LIFT", currency="EUR"), "The currency is EUR, but KZT in the rows before"),
    # -- what measures need, and who pays
    "measure that is its own alternative": (MEASURES, cells(MEASURES, "LIFT", alternatives="LIFT"), "The measure names itself in the column “alternatives”"),
    "unknown alternative": (MEASURES, cells(MEASURES, "LIFT", alternatives="STAIRS"), "“STAIRS” in the column “alternatives” is not in measures.csv"),
    "unknown requirement": (MEASURES, cells(MEASURES, "LIFT", requires="STAIRS"), "“STAIRS” in the column “requires” is not in measures.csv"),
    "required and excluded": (MEASURES, cells(MEASURES, "LIFT", excludes="LIFT_AUDIO"), "“LIFT_AUDIO” is both required and excluded"),
    "quantity of nothing known": (MEASURES, cells(MEASURES, "APS", quantity_of="lamps"), "“lamps” is neither an element nor a criterion"),
    "quantity in another kind of unit": (MEASURES, cells(MEASURES, "APS", quantity_of="A04"), "“A04” cannot be the quantity: its unit (m) is of another kind than that of the price (each)"),
    "quantity that is no number": (MEASURES, cells(MEASURES, "APS", quantity_of="E01"), "“E01” cannot be the quantity: its unit (enum)"),
    "no quantity": (MEASURES, cells(MEASURES, "APS", quantity_default="0"), "The column “quantity_default” is 0"),
    "lifetime is no number": (MEASURES, cells(MEASURES, "APS", lifetime_years="long"), "“long” in the column “lifetime_years” is not a plain number"),
    "wrong condition of a measure": (MEASURES, cells(MEASURES, "APS", possible_if="has_lamps"), "The condition in the column “possible_if” is wrong: “has_lamps” is neither"),
    "unknown payer of a measure": (MEASURES, cells(MEASURES, "APS", payer="state"), "“state” in the column “payer” is not in model.yaml (payers)"),
    "no payer is the city": (YAML, at(122, swap(YAML, "    is_city: true\n", "")), "None of the payers is the city"),
    "payer that may be the city": (YAML, swap(YAML, "is_city: true", "is_city: perhaps"), "“perhaps” is neither true nor false"),
    "unknown payer of an owner": (YAML, swap(YAML, "private: owner", "private: someone"), "“someone” is not one of the payers: city, owner, operator"),
    "owner without a payer": (YAML, at(132, swap(YAML, "  private: owner\n", "")), "The key “private” is missing"),
    "unknown key of the planning": (YAML, swap(YAML, "  discount: 0.05", "  discont: 0.05"), "The key “discont” is not known. Is “discount” meant?"),
    "unknown decay": (YAML, swap(YAML, "decay: gaussian", "decay: linear"), "“linear” is not one of: step, gaussian, exponential"),
    "tax of no year": (YAML, swap(YAML, "vat: {2009:", "vat: {long ago:"), "“long ago” is not a year"),
    "tax in percent": (YAML, swap(YAML, "2026: 0.16", "2026: 16"), "“16” is not a number from 0 to 1"),
    "threshold of an unknown type": (YAML, swap(YAML, "thresholds: {health:", "thresholds: {clinic: 900, health:"), "“clinic” in “thresholds” is not in facility_types.csv"),
    # -- model.yaml
    "unknown key": (YAML, swap(YAML, "validity_cycles", "validity_cycle"), "The key “validity_cycle” is not known. Is “validity_cycles” meant?"),
    "strange key": (YAML, swap(YAML, "weights:", "colour: red\nweights:"), "The key “colour” is not known here. Known are: name"),
    "unknown key of a profile": (YAML, swap(YAML, "    population_share: null", "    share: null"), "The key “share” is not known"),
    "key twice": (YAML, swap(YAML, "complete_share: 0.7\n", "weights: {critical: 5, major: 3, minor: 1}\ncomplete_share: 0.7\n") , "The key “weights” is there twice"),
    "version empty": (YAML, swap(YAML, 'version: "2026.1"', "version:"), "A text is missing here"),
    "name is no code": (YAML, swap(YAML, "name: almaty", "name: Алматы"), "“Алматы” cannot be a code"),
    "language is no code": (YAML, swap(YAML, "[kk, ru, en]", "[kk, ru, en, Deutsch]"), "“Deutsch” is not a language code"),
    "weights rise": (YAML, swap(YAML, "weights: {critical: 5", "weights: {critical: 2"), "The numbers must not rise in this order: critical, major, minor"),
    "weight missing": (YAML, swap(YAML, ", minor: 1}", "}"), "The key “minor” is missing"),
    "weight is no number": (YAML, swap(YAML, "weights: {critical: 5", "weights: {critical: much"), "“much” is not a number from 0 to 1000"),
    "share out of range": (YAML, swap(YAML, "complete_share: 0.7", "complete_share: 70"), "“70” is not a number from 0 to 1"),
    "usability rises": (YAML, swap(YAML, "conditional: 0.25", "conditional: 0.75"), "The numbers must not rise in this order: accessible, partial"),
    "cycles of nothing": (YAML, swap(YAML, "validity_cycles: null", "validity_cycles: 0"), "“0” is not a number from 0.1 to 1000"),
    "same group twice": (YAML, swap(YAML, "group: Г", "group: С"), "The profiles “hearing” and “visual” have the same group “С”"),
    "profile code is a column of population files": (YAML, swap(YAML, "  - code: hearing", "  - code: people"), "“people” has a meaning of its own"),
    "share without source": (YAML, swap(YAML, "    population_share: null", "    population_share: 0.01"), "A population_share needs its source"),
    "zones are no list": (YAML, swap(YAML, "owner_kinds:\n", "owner_kinds: state\nold_kinds:\n"), "A list is expected here, each entry with code and titles"),
    "zone of the building is none": (YAML, swap(YAML, "building_zones: [approach,", "building_zones: [garden,"), "“garden” is not one of the zones: transport, approach"),
    "zone of the building twice": (YAML, swap(YAML, "building_zones: [approach,", "building_zones: [approach, approach,"), "“approach” is in the list twice"),
    "zones of the building are no list": (YAML, swap(YAML, "building_zones: [approach, entrance, circulation, sanitary]", "building_zones: approach"), "A list of codes is expected here"),
    "repeated in no zone": (YAML, swap(YAML, "    zone: sanitary", "    zone: roof"), "“roof” is not one of the zones"),
    "repeated without a question": (YAML, swap(YAML, "  - code: lift\n    titles: {kk: Лифт, ru: Лифт, en: Lift}\n    zone: circulation\n    elements: [lift]", "  - code: lift\n    titles: {kk: Лифт, ru: Лифт, en: Lift}\n    zone: circulation\n    elements: [escalator]"), "“lift” in “repeated”: no criterion of its zone looks at the element “escalator”"),
    "asked for two of them": (YAML, swap(YAML, "  - code: toilet\n    titles: {kk: Дәретхана, ru: Уборная, en: Toilet}\n    zone: sanitary", "  - code: toilet\n    titles: {kk: Дәретхана, ru: Уборная, en: Toilet}\n    zone: circulation\n    elements: [lift]"), "C05, C06, C07, C08 would be asked for both “toilet” and “lift”"),
    # -- where the city is
    "unknown CRS": (YAML, swap(YAML, "EPSG:32643", "EPSG:999999"), "There is no coordinate system EPSG:999999"),
    "CRS in degrees": (YAML, swap(YAML, "metric_crs: EPSG:32643", "metric_crs: EPSG:4326"), "EPSG:4326 is not in metres"),
    "CRS in feet": (YAML, swap(YAML, "metric_crs: EPSG:32643", "metric_crs: EPSG:2263"), "EPSG:2263 is not in metres"),
    "CRS that stretches": (YAML, swap(YAML, "metric_crs: EPSG:32643", "metric_crs: EPSG:3857"), "EPSG:3857 stretches distances"),
    "CRS of another zone": (YAML, swap(YAML, "metric_crs: EPSG:32643", "metric_crs: EPSG:32631"), "EPSG:32631 is made for another part of the world"),
    "CRS of another country": (YAML, swap(YAML, "metric_crs: EPSG:32643", "metric_crs: EPSG:2154"), "EPSG:2154 is made for another part of the world"),
    "CRS without authority": (YAML, swap(YAML, "metric_crs: EPSG:32643", "metric_crs: UTM 43N"), "“UTM 43N” is not the code of a coordinate system"),
    "bounds swapped": (YAML, swap(YAML, "west: 76.70, south: 43.00, east: 77.20", "west: 77.20, south: 43.00, east: 76.70"), "These bounds are no city: west 77.2 to east 76.7"),
    "bounds of a continent": (YAML, swap(YAML, "west: 76.70", "west: 20"), "These bounds are no city"),
    "bound off the earth": (YAML, swap(YAML, "north: 43.45", "north: 143.45"), "“143.45” is not a number from -90 to 90"),
    "bound missing": (YAML, swap(YAML, ", north: 43.45", ""), "The key “north” is missing"),
    # -- files
    **{f"missing {name}": (name, gone(name), "The file is missing") for name in MODEL_FILES},
    **{f"empty {name}": (name, content(name, b"\xef\xbb\xbf \n\n", 0), "The file is empty") for name in MODEL_FILES},
    "not UTF-8": (TYPES, as_cp1251, "not in UTF-8"),
    "UTF-16": (VALUES, content(VALUES, "item,value".encode("utf-16"), 1), "not in UTF-8"),
    "not a text file": (VALUES, content(VALUES, b"item,value\n\0\0", 2), "not a text file"),
    "bad YAML": (YAML, swap(YAML, "name: almaty", "name: almaty: x"), "This is not readable YAML"),
    "YAML of another kind": (YAML, content(YAML, b"just words", 1), "must be a list of keys with values"),
    "YAML with references": (YAML, yaml_alias, "References within the file"),
}  # fmt: skip

FOLLOWED_BY_MORE = {
    "duplicate profile",
    "profile code is a column of population files",
    "option that is an answer anyway",
    "zones are no list",
    "YAML with references",
}
"""Faults that leave something else wrong as well; all others are named once and nothing beside them."""


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_by_file_line_and_reason(almaty: Path, name: str) -> None:
    file, fault, reason = FAULTS[name]
    line = fault(almaty)
    found = problems_of(almaty)
    assert any(problem[:2] == (file, line) and reason in problem[2] for problem in found), found
    if name not in FOLLOWED_BY_MORE:
        assert len(found) == 1, found


def test_all_faults_are_named_at_once(almaty: Path) -> None:
    """Also those in other files, in the order of file and line."""
    names = ("no limit", "unknown unit of a measure", "weights rise", "unknown zone", "missing values.csv")
    expected = []
    for name in names:
        file, fault, reason = FAULTS[name]
        expected.append((file, fault(almaty), reason))
    found = problems_of(almaty)
    assert [problem[:2] for problem in found] == sorted(problem[:2] for problem in expected)
    for file, line, reason in expected:
        assert any(problem[:2] == (file, line) and reason in problem[2] for problem in found)


def test_the_message_has_every_problem_on_a_line_of_its_own(almaty: Path) -> None:
    cells(CRITERIA, "A05", zone="garden", limit_max="steep")(almaty)
    (almaty / VALUES).unlink()
    with pytest.raises(ModelError) as caught:
        load_model(almaty)
    lines = str(caught.value).splitlines()
    assert lines[0] == f"The model in “{almaty}” cannot be used. To mend (3):"
    assert lines[1].startswith("criteria.csv, line 6: “")
    assert lines[3] == "values.csv: The file is missing."


def test_problems_can_be_read_in_another_language(almaty: Path) -> None:
    cells(CRITERIA, "E02", partial_if="E03<=low")(almaty)
    (almaty / VALUES).unlink()
    with pytest.raises(ModelError) as caught:
        load_model(almaty)
    words = {
        "{file}, line {line}: {reason}": "{file}, Zeile {line}: {reason}",
        "The condition in the column “{column}” is wrong: {detail}": "Bedingung „{column}“: {detail}",
        "“{name}” is a number and cannot be compared with “{operand}”.": "„{name}“ ist eine Zahl, „{operand}“ nicht.",
        "The file is missing.": "Die Datei fehlt.",
    }
    text = caught.value.text(lambda context, template: words.get(template, template))
    assert "criteria.csv, Zeile 13: Bedingung „partial_if“: „E03“ ist eine Zahl, „low“ nicht." in text
    assert text.endswith("values.csv: Die Datei fehlt.")


def test_there_is_no_such_folder(tmp_path: Path) -> None:
    assert problems_of(tmp_path / "astana") == [("astana", 0, "There is no such folder.")]


def test_line_numbers_count_line_breaks_in_cells(almaty: Path) -> None:
    """A cell with line breaks moves what follows; a row is named by the line on which it begins."""
    path = almaty / CRITERIA
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[1].startswith("A01,") and ",SP 59.13330.2016 as cited in " in lines[1]
    lines[1] = lines[1].replace(",SP 59.13330.2016 as cited in ", ',"SP 59.13330.2016\nas\r\ncited ""in"" ', 1)
    lines[1] = lines[1].replace("Techexpert Q&A page (old.iprosoft.ru),", 'Techexpert, (old.iprosoft.ru)",', 1)
    lines.insert(3, "")  # and an empty line before A03
    path.write_bytes(("\n".join(lines) + "\n").encode())
    model = load_model(almaty)
    assert model.by_code["A01"].source == 'SP 59.13330.2016\nas\r\ncited "in" Techexpert, (old.iprosoft.ru)'

    lines[1] = lines[1].replace("measure,10,", "measure,ten,", 1)
    lines[4] = lines[4].replace("A03,approach", "A03,garden", 1)
    path.write_bytes(("\n".join(lines) + "\n").encode())
    assert [problem[:2] for problem in problems_of(almaty)] == [(CRITERIA, 2), (CRITERIA, 7)]
    assert path.read_bytes().split(b"\n")[6].startswith(b"A03,garden")


def respell(path: Path, delimiter: str = ",", mark: str = "", line_end: str = "\n", comma: bool = False) -> None:
    """Saves a table as another spreadsheet would."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    numbers = [n for n, name in enumerate(rows[0]) if name.startswith(("limit_", "partial_m", "price_"))]
    for row in rows[1:] if comma else []:
        for n in numbers:
            row[n] = row[n].replace(".", ",")
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write(mark)
        csv.writer(stream, delimiter=delimiter, lineterminator=line_end).writerows(rows)


@pytest.mark.parametrize(
    ("delimiter", "mark", "line_end", "comma"),
    [
        (";", "\ufeff", "\r\n", True),
        (";", "", "\n", False),
        ("\t", "", "\n", True),
        (",", "\ufeff", "\r\n", True),
        (",", "", "\r", False),
    ],
)
def test_tables_as_other_spreadsheets_save_them(
    almaty: Path, delimiter: str, mark: str, line_end: str, comma: bool
) -> None:
    before = load_model(almaty)
    for path in almaty.glob("*.csv"):
        respell(path, delimiter, mark, line_end, comma)
    after = load_model(almaty)
    assert after.criteria == before.criteria
    assert after.items == before.items
    assert after.measures == before.measures
    assert after.facility_types == before.facility_types


def test_own_remarks_are_left_alone(almaty: Path) -> None:
    column(CRITERIA, with_column("note of the district", "ask Aigul"))(almaty)
    assert len(load_model(almaty).criteria) == 64


def test_all_types_at_once(almaty: Path) -> None:
    cells(CRITERIA, "A08", facility_types="*")(almaty)
    model = load_model(almaty)
    assert model.by_code["A08"].facility_types == {kind.code for kind in model.facility_types}


def test_a_partial_side_left_empty_is_that_of_the_limit(almaty: Path) -> None:
    """Otherwise a handrail at 0.2 m would pass as partial, the lower side being open."""
    cells(CRITERIA, "E09", partial_min="")(almaty)
    rail = load_model(almaty).by_code["E09"]
    assert (rail.limit_min, rail.limit_max, rail.partial_min, rail.partial_max) == (0.85, 0.92, 0.85, 1.05)


def test_more_critical_criteria_may_be_allowed(almaty: Path) -> None:
    always_critical(almaty)
    swap(YAML, "max_always_critical: 8", "max_always_critical: 9")(almaty)
    assert load_model(almaty).by_code["A06"].severity["mobility"] == "critical"


def test_the_limit_of_critical_criteria_may_be_left_to_the_program(almaty: Path) -> None:
    swap(YAML, "max_always_critical: 8\n", "")(almaty)
    load_model(almaty)
    always_critical(almaty)
    assert "at most 8 may" in problems_of(almaty)[0][2]


def test_a_condition_may_use_criteria_of_other_types_beside_others(almaty: Path) -> None:
    """Only what can never hold is refused: here the second half can."""
    cells(CRITERIA, "T03", applies_if="E01 = ramp or has_signalised_crossing")(almaty)
    assert load_model(almaty).by_code["T03"].applies_if.names == {"E01", "has_signalised_crossing"}


# The digest


def test_the_digest_is_that_of_the_rules_not_of_their_spelling(almaty: Path) -> None:
    model = load_model(almaty)
    assert model.digest == model_digest(almaty) == load_model(MODELS / "almaty").digest
    assert len(model.digest) == 64
    for path in almaty.iterdir():
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    (almaty / "README.md").write_text("remarks", encoding="utf-8")
    assert load_model(almaty).digest == model.digest


@pytest.mark.parametrize("name", MODEL_FILES)
def test_the_digest_changes_with_every_file(almaty: Path, name: str) -> None:
    before = model_digest(almaty)
    path = almaty / name
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert model_digest(almaty) != before


# Libraries that may be missing, and time


@pytest.mark.parametrize(
    "name", ["bad YAML", "key twice", "weights rise", "missing profile title", "YAML with references"]
)
def test_lines_are_the_same_without_the_fast_yaml_parser(
    almaty: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import yaml

    from inclusive_city.scoring import model_files

    monkeypatch.setattr(model_files, "_LOADER", yaml.SafeLoader)
    load_model(almaty)
    test_a_fault_is_named_by_file_line_and_reason(almaty, name)


def test_yaml_nested_without_end_is_refused(almaty: Path) -> None:
    with (almaty / YAML).open("a", encoding="utf-8") as stream:
        stream.write("extra: " + "[" * 50_000 + "]" * 50_000 + "\n")
    line = (almaty / YAML).read_text(encoding="utf-8").count("\n")
    assert problems_of(almaty) == [(YAML, line, "The file is nested too deeply here.")]


def test_without_pyproj_a_system_is_taken_at_its_word(
    small: Path, almaty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyproj", None)
    assert load_model(small).metric_crs == "EPSG:2154"
    swap(YAML, "EPSG:32643", "EPSG:32631")(almaty)
    assert "another part of the world" in problems_of(almaty)[0][2]


def test_loading_is_quick_and_needs_no_pyproj_for_utm(almaty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyproj", None)
    load_model(almaty)
    times = []
    for _ in range(5):
        started = time.perf_counter()
        load_model(almaty)
        times.append(time.perf_counter() - started)
    assert min(times) < 0.1
