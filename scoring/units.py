"""Quantities as people write them: "0,9", "90 см", "900 mm", "8 %", "1:12", "5°", "1 м 20 см".

:func:`parse_quantity` turns such a text into a number in the unit of a criterion, or says why it cannot.
Decimal arithmetic keeps "90 см" exactly equal to a limit of 0.9 m. What has to be rounded (a ratio or an
angle turned into per cent) is rounded to hundredths of a per cent, finer than anybody measures: so a ramp
of 1:12 is 8.33 %, the number in which the norm's 1:12 is written down, and passes it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from numbers import Real

from .errors import QT_TRANSLATE_NOOP, InclusiveCityError

LENGTH, AREA, VOLUME, SLOPE, COUNT, LIGHT, SOUND, FORCE, TIME = (
    "length", "area", "volume", "slope", "count", "light", "sound", "force", "time",
)  # fmt: skip

LARGEST = Decimal("1e9")
"""A greater number is a slip of the keyboard, whatever the unit."""


LONGEST = 60
"""Characters; a longer text is prose."""


class QuantityError(InclusiveCityError):
    """A text that is not a quantity in the unit asked for; the message says why."""


@dataclass(frozen=True)
class Unit:
    """A unit that a model may use. ``factor`` × value = value in the first unit of its dimension."""

    code: str
    dimension: str
    factor: Decimal
    symbols: Mapping[str, str]
    """How the unit is written, by language; a language not in it uses "en"."""
    spellings: tuple[str, ...] = ()
    """Other ways in which people write it (lower case, no full stop)."""

    def symbol(self, language: str) -> str:
        """How the unit is written in ``language`` ("m", "м"); empty for a plain number."""
        return self.symbols.get(language, self.symbols["en"])


@dataclass(frozen=True)
class Quantity:
    """``value`` in ``unit``; ``raw_unit`` is the unit as it was written, empty where none was."""

    value: float
    unit: str
    raw_unit: str = ""


def _unit(code: str, dimension: str, factor: str, en: str, ru: str, kk: str, *spellings: str) -> Unit:
    return Unit(code, dimension, Decimal(factor), {"en": en, "ru": ru, "kk": kk}, spellings)


UNITS: Mapping[str, Unit] = {
    unit.code: unit
    for unit in (
        _unit("m", LENGTH, "1", "m", "м", "м", "meter", "meters", "metre", "metres", "mètre", "mètres",
              "метр", "метра", "метров"),
        _unit("cm", LENGTH, "0.01", "cm", "см", "см", "centimeter", "centimeters", "centimetre",
              "centimetres", "сантиметр", "сантиметра", "сантиметров"),
        _unit("mm", LENGTH, "0.001", "mm", "мм", "мм", "millimeter", "millimeters", "millimetre",
              "millimetres", "миллиметр", "миллиметра", "миллиметров"),
        _unit("km", LENGTH, "1000", "km", "км", "км", "километр", "километра", "километров"),
        _unit("in", LENGTH, "0.0254", "in", "дюйм", "дюйм", "inch", "inches", "дюйма", "дюймов", "″", '"'),
        _unit("ft", LENGTH, "0.3048", "ft", "фут", "фут", "foot", "feet", "фута", "футов"),
        _unit("m2", AREA, "1", "m²", "м²", "м²", "sqm", "sq m", "кв м", "шаршы м"),
        _unit("m3", VOLUME, "1", "m³", "м³", "м³", "куб м"),
        _unit("%", SLOPE, "0.01", "%", "%", "%", "percent", "per cent", "pct", "проц", "процент",
              "процента", "процентов", "пайыз"),
        _unit("‰", SLOPE, "0.001", "‰", "‰", "‰", "промилле", "permille", "per mille"),
        _unit("ratio", SLOPE, "1", "", "", ""),
        _unit("°", SLOPE, "1", "°", "°", "°", "º", "˚", "deg", "degree", "degrees", "degré", "degrés", "гр",
              "град", "градус", "градуса", "градусов"),
        _unit("number", COUNT, "1", "", "", "", "шт", "штук", "штука", "штуки", "дана", "pcs", "pc", "этаж",
              "этажа", "этажей", "қабат", "floor", "floors", "место", "места", "мест", "орын", "seat",
              "seats"),
        _unit("each", COUNT, "1", "each", "шт.", "дана"),
        _unit("lux", LIGHT, "1", "lx", "лк", "лк", "люкс", "lx"),
        _unit("dB", SOUND, "1", "dB", "дБ", "дБ", "децибел", "дба", "dba"),
        _unit("N", FORCE, "1", "N", "Н", "Н", "newton", "newtons", "ньютон", "ньютона", "ньютонов"),
        _unit("s", TIME, "1", "s", "с", "с", "sec", "second", "seconds", "сек", "секунд", "секунда",
              "секунды"),
        _unit("min", TIME, "60", "min", "мин", "мин", "minute", "minutes", "минут", "минута", "минуты"),
    )
}  # fmt: skip
"""Every unit that a model may use, by code. ``ratio`` is a slope or share as a number from 0 to 1."""

DIMENSIONLESS = frozenset({"number", "ratio", "each"})

_SPELLINGS = {
    spelling.casefold().rstrip("."): unit
    for unit in UNITS.values()
    for spelling in (unit.code, *unit.symbols.values(), *unit.spellings)
    if spelling
}

_LOOKALIKES = str.maketrans("смк", "cmk")
_SPACES = re.compile(r"[\s\u200b\ufeff]+")
_DIGITS = r"(?:[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?|[0-9]*[.,]?[0-9]+(?:[eE][-+]?[0-9]{1,2})?)"
_PLAIN = re.compile(rf"([-+−–]?)\s?({_DIGITS})\s?([^\d]*)")
_RATIO = re.compile(rf"({_DIGITS})\s?(?::|/|÷|к|to)\s?({_DIGITS})")
_COMPOUND = re.compile(rf"({_DIGITS})\s?([^\W\d]+)\.?\s?({_DIGITS})\s?([^\W\d]+)\.?")
_RANGE = re.compile(rf"{_DIGITS}\s?\S*\s?(?:-|–|—|…|\.\.|до|to)\s?{_DIGITS}.*")
_CLOCK = re.compile(
    r"[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*|[0-9]{4}-[0-9]{2}-[0-9]{2}.*|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}"
)
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_BOUND = re.compile(r"[<>≤≥≈~±]|не (?:более|менее)|от |до |около")
_HUNDREDTH = Decimal("0.01")


def parse_quantity(text: str | float, unit: str) -> Quantity:
    """The quantity that ``text`` says, in ``unit`` (a code of :data:`UNITS`).

    A number without a unit is taken to be in ``unit`` (``raw_unit`` is then empty). A number, not a text,
    is taken as it is. Raises :class:`QuantityError`: no number, another kind of unit, a range, a bound
    ("> 0.9"), negative, a date made by a spreadsheet of "1:12". ``ValueError`` for a unit not in
    :data:`UNITS`, which the loader of the model rules out.
    """
    if unit not in UNITS:
        raise ValueError(f"{unit!r} is not a known unit")
    if isinstance(text, Real) and not isinstance(text, bool):
        # The digits that were meant: a float32 of 0.9 would otherwise become 0.8999999761581421.
        return _from_number(float(str(text)) if hasattr(text, "dtype") else float(text), unit)
    return _parse(str(text), unit)


def _from_number(value: float, unit: str) -> Quantity:
    if not math.isfinite(value):
        raise QuantityError(QT_TRANSLATE_NOOP("Errors", "“{text}” is not a number."), text=str(value))
    if value < 0:
        raise _negative(f"{value:g}")
    if value > LARGEST:
        raise _too_large(f"{value:g}")
    return Quantity(value, unit)


@lru_cache(maxsize=16384)
def _parse(text: str, unit: str) -> Quantity:
    """Cached: a column of answers has few different texts."""
    said = _SPACES.sub(" ", text).strip()
    if not said:
        raise QuantityError(QT_TRANSLATE_NOOP("Errors", "There is nothing written."))
    if len(said) > LONGEST:
        raise _unreadable(said[:LONGEST] + "…")
    _refuse_clock(said)
    ratio = _RATIO.fullmatch(said)
    if ratio:
        return _from_ratio(said, _decimal(ratio[1]), _decimal(ratio[2]), unit)
    compound = _COMPOUND.fullmatch(said)
    if compound:
        return _from_compound(said, compound.groups(), unit)
    plain = _PLAIN.fullmatch(said)
    if not plain:
        raise _unreadable(said)
    sign, digits, written = plain[1], plain[2], plain[3].strip().rstrip(".").strip()
    value = _decimal(digits)
    if sign in ("-", "−", "–") and value:
        raise _negative(said)
    if value > LARGEST:
        raise _too_large(said)
    if not written:
        return Quantity(float(value), unit)
    source = _spelled(written)
    if source is None:
        raise QuantityError(
            QT_TRANSLATE_NOOP("Errors", "“{written}” in “{text}” is not a known unit."),
            written=written,
            text=said,
        )
    if source.code == "mm" and _THOUSANDS.fullmatch(digits):
        raise QuantityError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "“{text}” can be read in two ways: write thousands without a separator ({thousands} mm).",
            ),
            text=said,
            thousands=re.sub(r"[.,]", "", digits),
        )
    return Quantity(float(_convert(value, source, UNITS[unit], said)), unit, written)


def _convert(value: Decimal, source: Unit, target: Unit, said: str) -> Decimal:
    if source.dimension != target.dimension:
        raise _other_kind(said, target)
    if source.code == target.code:
        _check_angle(value, source, said)
        return value
    if source.code == "°":
        _check_angle(value, source, said)
        share = Decimal(math.tan(math.radians(float(value))))
        return _round_slope(share, target)
    if target.code == "°":
        angle = math.degrees(math.atan(float(value * source.factor)))
        return Decimal(angle).quantize(_HUNDREDTH)
    return value * source.factor / target.factor


def _check_angle(value: Decimal, source: Unit, said: str) -> None:
    if source.code == "°" and value >= 90:
        raise QuantityError(QT_TRANSLATE_NOOP("Errors", "“{text}” is no slope: an angle is less than 90°."), text=said)


def _round_slope(share: Decimal, target: Unit) -> Decimal:
    """A share of 1 in the ``target`` slope unit, rounded to hundredths of a per cent."""
    return (share * 100).quantize(_HUNDREDTH) / 100 / target.factor


def _from_ratio(said: str, rise: Decimal, run: Decimal, unit: str) -> Quantity:
    target = UNITS[unit]
    if target.dimension != SLOPE:
        raise _other_kind(said, target)
    if run == 0 or rise > run:
        raise QuantityError(
            QT_TRANSLATE_NOOP("Errors", "“{text}”: write the rise first, then the length (1:12)."), text=said
        )
    if target.code == "°":
        return Quantity(float(_convert(rise / run, UNITS["ratio"], target, said)), unit, "ratio")
    return Quantity(float(_round_slope(rise / run, target)), unit, "ratio")


def _from_compound(said: str, parts: tuple[str, ...], unit: str) -> Quantity:
    """ "1 м 20 см": two lengths, the greater unit first, the second less than one of the first."""
    first, second = (_spelled(written) for written in parts[1::2])
    if (
        first is None
        or second is None
        or {first.dimension, second.dimension} != {LENGTH}
        or _decimal(parts[2]) * second.factor >= first.factor
    ):
        raise _unreadable(said)
    metres = _decimal(parts[0]) * first.factor + _decimal(parts[2]) * second.factor
    return Quantity(float(_convert(metres, UNITS["m"], UNITS[unit], said)), unit, f"{parts[1]} {parts[3]}")


def _spelled(written: str) -> Unit | None:
    """The unit that is written so, also with letters of two alphabets mixed ("cм")."""
    spelling = written.casefold()
    return _SPELLINGS.get(spelling) or _SPELLINGS.get(spelling.translate(_LOOKALIKES))


def _decimal(digits: str) -> Decimal:
    return Decimal(digits.replace(" ", "").replace(",", "."))


def _refuse_clock(said: str) -> None:
    if _CLOCK.fullmatch(said):
        raise QuantityError(
            QT_TRANSLATE_NOOP(
                "Errors",
                "“{text}” is a date or a time: a spreadsheet may have made it of a slope such as 1:12."
                " Write the slope in per cent (8.33 %).",
            ),
            text=said,
        )


def _unreadable(said: str) -> QuantityError:
    if _BOUND.search(said):
        return QuantityError(
            QT_TRANSLATE_NOOP("Errors", "“{text}” is a bound or a guess: write the one number that was measured."),
            text=said,
        )
    if _RANGE.fullmatch(said):
        return QuantityError(
            QT_TRANSLATE_NOOP("Errors", "“{text}” is a range: write the one number that was measured."),
            text=said,
        )
    return QuantityError(QT_TRANSLATE_NOOP("Errors", "“{text}” cannot be read as a number with a unit."), text=said)


def _other_kind(said: str, target: Unit) -> QuantityError:
    if target.code in DIMENSIONLESS:
        return QuantityError(
            QT_TRANSLATE_NOOP("Errors", "“{text}” has a unit, but a plain number is asked for."), text=said
        )
    return QuantityError(
        QT_TRANSLATE_NOOP("Errors", "“{text}” is another kind of quantity: it is asked for in {unit}."),
        text=said,
        unit=target.code,
    )


def _negative(said: str) -> QuantityError:
    return QuantityError(
        QT_TRANSLATE_NOOP("Errors", "“{text}” is negative: write measures and slopes without a sign."),
        text=said,
    )


def _too_large(said: str) -> QuantityError:
    return QuantityError(QT_TRANSLATE_NOOP("Errors", "“{text}” is too large to be a measure."), text=said)
