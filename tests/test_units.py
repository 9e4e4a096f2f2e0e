"""Quantities as people write them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inclusive_city.scoring.units import UNITS, QuantityError, parse_quantity


@pytest.mark.parametrize(
    ("text", "unit", "value", "raw_unit"),
    [
        ("0.9", "m", 0.9, ""),
        ("0,9", "m", 0.9, ""),
        (",9", "m", 0.9, ""),
        ("90 см", "m", 0.9, "см"),
        ("90 cm", "m", 0.9, "cm"),
        ("90см.", "m", 0.9, "см"),
        ("90 CM", "m", 0.9, "CM"),
        ("90 cм", "m", 0.9, "cм"),  # Latin c, Cyrillic м
        ("900 mm", "m", 0.9, "mm"),
        ("14 мм", "m", 0.014, "мм"),
        ("0.9 м", "m", 0.9, "м"),
        ("0,9 метра", "m", 0.9, "метра"),
        ("\u00a01\u202f200\u00a0мм ", "m", 1.2, "мм"),
        ("1 м 20 см", "m", 1.2, "м см"),
        ("1m20cm", "m", 1.2, "m cm"),
        ("0,9 м", "cm", 90.0, "м"),
        ("36 in", "m", 0.9144, "in"),
        ("8 %", "%", 8.0, "%"),
        ("8,33", "%", 8.33, ""),
        ("80 ‰", "%", 8.0, "‰"),
        ("5 процентов", "%", 5.0, "процентов"),
        ("1:12", "%", 8.33, "ratio"),
        ("1 : 12", "%", 8.33, "ratio"),
        ("1/20", "%", 5.0, "ratio"),
        ("1 к 12", "%", 8.33, "ratio"),
        ("1:12", "ratio", 0.0833, "ratio"),
        ("8 %", "ratio", 0.08, "%"),
        ("5°", "%", 8.75, "°"),
        ("5 градусов", "%", 8.75, "градусов"),
        ("45°", "%", 100.0, "°"),
        ("45°", "°", 45.0, "°"),
        ("8,33 %", "°", 4.76, "%"),
        ("3", "number", 3.0, ""),
        ("3 этажа", "number", 3.0, "этажа"),
        ("150 лк", "lux", 150.0, "лк"),
        ("2 min", "s", 120.0, "min"),
        (0.9, "m", 0.9, ""),
        (3, "number", 3.0, ""),
        (np.float32(0.9), "m", 0.9, ""),
        (np.int64(4), "number", 4.0, ""),
        ("1e-05", "m", 1e-05, ""),
        ("0,900 mm", "m", 0.0009, "mm"),
        ("1.500", "m", 1.5, ""),
    ],
)
def test_reads(text: object, unit: str, value: float, raw_unit: str) -> None:
    quantity = parse_quantity(text, unit)
    assert (quantity.value, quantity.unit, quantity.raw_unit) == (value, unit, raw_unit)


@pytest.mark.parametrize(
    ("text", "unit", "reason"),
    [
        ("", "m", "nothing written"),
        ("  \u00a0", "m", "nothing written"),
        ("широко", "m", "cannot be read"),
        ("0.9.1", "m", "cannot be read"),
        ("٣", "m", "cannot be read"),
        ("nan", "m", "cannot be read"),
        (float("nan"), "m", "is not a number"),
        (float("inf"), "m", "is not a number"),
        (True, "m", "cannot be read"),
        ("5 kg", "m", "“kg” in “5 kg” is not a known unit"),
        ("5 %", "m", "another kind of quantity: it is asked for in m"),
        ("1:12", "m", "another kind of quantity"),
        ("90 см", "%", "another kind of quantity"),
        ("90 см", "number", "a plain number is asked for"),
        ("-5 %", "%", "negative"),
        ("−5 %", "%", "negative"),
        (-1, "m", "negative"),
        ("> 0,9 м", "m", "bound or a guess"),
        ("не менее 0,9 м", "m", "bound or a guess"),
        ("около 90 см", "m", "bound or a guess"),
        ("0,8-0,9 м", "m", "range"),
        ("80…90 см", "m", "range"),
        ("12:1", "%", "rise first"),
        ("1:0", "%", "rise first"),
        ("90°", "%", "less than 90°"),
        ("120°", "°", "less than 90°"),
        ("01:12:00", "%", "date or a time"),
        ("2025-12-01", "%", "date or a time"),
        ("01.12.2025", "%", "date or a time"),
        ("1,200 mm", "m", "two ways"),
        ("20 см 1 м", "m", "cannot be read"),
        ("1 м 120 см", "m", "cannot be read"),
        ("99999999999", "m", "too large"),
        ("1" * 5000, "m", "cannot be read"),
    ],
)
def test_refuses_with_a_reason(text: object, unit: str, reason: str) -> None:
    with pytest.raises(QuantityError) as caught:
        parse_quantity(text, unit)
    assert reason in str(caught.value)


def test_a_slip_in_the_program_is_not_blamed_on_the_text() -> None:
    with pytest.raises(ValueError, match="furlong"):
        parse_quantity("1", "furlong")


def test_one_in_twelve_passes_the_limit_written_for_it(model: object) -> None:
    """The norm says 1:12, the table 8.33 %: rounding must not make the ramp of the norm fail."""
    ramp = model.by_code["E02"]
    assert parse_quantity("1:12", ramp.unit).value <= ramp.limit_max
    assert parse_quantity("5°", ramp.unit).value > ramp.limit_max


@given(st.integers(min_value=0, max_value=99_999))
def test_millimetres_are_exactly_the_metres_of_the_same_digits(millimetres: int) -> None:
    """So that a limit of 0.025 m is met by 25 mm, whatever binary fractions do."""
    metres = f"{millimetres // 1000}.{millimetres % 1000:03d}"
    assert parse_quantity(f"{millimetres} мм", "m").value == float(metres)
    assert parse_quantity(metres.replace(".", ",") + " м", "m").value == float(metres)


@given(st.integers(min_value=1, max_value=8999))
def test_angles_and_slopes_agree(hundredths: int) -> None:
    degrees = hundredths / 100
    value = parse_quantity(f"{degrees}°", "%").value
    assert value == pytest.approx(100 * math.tan(math.radians(degrees)), abs=0.0051)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        quantity = parse_quantity(text, "m")
    except QuantityError as error:
        assert str(error)
    else:
        assert math.isfinite(quantity.value) and quantity.value >= 0


def test_every_spelling_belongs_to_one_dimension() -> None:
    seen: dict[str, str] = {}
    for unit in UNITS.values():
        for spelling in (unit.code, *unit.symbols.values(), *unit.spellings):
            if spelling:
                assert seen.setdefault(spelling.casefold().rstrip("."), unit.dimension) == unit.dimension


def test_symbols_by_language() -> None:
    assert [UNITS["cm"].symbol(language) for language in ("kk", "ru", "en", "fr")] == ["см", "см", "cm", "cm"]
    assert UNITS["number"].symbol("ru") == ""
