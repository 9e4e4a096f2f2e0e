"""What a column probably is: by its header in several languages, else by what stands in it. Only a beginning for the
person who maps; nothing is stored by a guess that was not looked at."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from ...scoring.model import MEASURE, Model, Titled
from ...scoring.model_files import read_number
from ...scoring.units import UNITS
from .mapping import DISTRICTS, FACILITIES, INSPECTIONS, fold
from .mapping_draft import COLUMN, EMPTY, MappingDraft, Target
from .places import COMMA_PAIR, PAIR, WKT_POINT
from .sample import Sample

WORDS = Path(__file__).resolve().parents[2] / "resources" / "guesses.csv"
_DATE_TARGETS = ("inspected_at", "certificate_valid_until")
_DATE_FORMS = (
    "%d.%m.%Y", "%d.%m.%Y %H:%M", "%d.%m.%Y %H:%M:%S", "%d/%m/%Y", "%m/%d/%Y", "%d/%m/%Y %H:%M", "%m/%d/%Y %H:%M:%S",
    "%d-%m-%Y", "%Y/%m/%d", "%d.%m.%y",
)  # fmt: skip
_LANGUAGES = {
    "kk": ("kk", "kz", "kaz", "қаз", "қазақша", "каз", "казахский", "на казахском", "қазақ тілінде"),
    "ru": ("ru", "rus", "рус", "русский", "на русском", "орысша", "орыс тілінде"),
    "en": ("en", "eng", "англ", "английский", "на английском", "ағылшынша"),
}
_STREET = re.compile(r"\b(ул|улица|пр|проспект|мкр|көшесі|даңғылы|street|avenue|road|rue|strasse|straße)\b", re.I)
_PUNCTUATION = re.compile(r"[\s_\-.:;,/()\[\]«»\"'?!]+")
_MOST, _FEW = 0.8, 60
_LONGEST_ID = 40
_SHORT_UNITS = (("cm", re.compile(r"\b(cm|см)\b", re.I)), ("mm", re.compile(r"\b(mm|мм)\b", re.I)))


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    with WORDS.open(encoding="utf-8", newline="") as file:
        return {row["target"]: tuple(map(_bare, row["words"].split("|"))) for row in csv.DictReader(file)}


def _bare(text: str) -> str:
    """A text as it is compared: folded, punctuation as spaces. Signs alone stay."""
    folded = fold(text)
    return _PUNCTUATION.sub(" ", folded).strip() or folded


# ---------------------------------------------------------------------- columns
def guess(draft: MappingDraft, sample: Sample, model: Model) -> None:
    """Fill what is empty in ``draft`` with the columns of ``sample`` that it is probably taken from."""
    free = list(sample.headers)
    _place(draft, sample, model, free)
    if draft.kind != DISTRICTS:
        _answers(draft, sample, model, free)
    targets = [target for target in draft.targets(model) if draft.choice(target).way == EMPTY]
    for target, column in _by_header(targets, free):
        free.remove(column)
        draft.fill(target, column)
    for target in targets:
        if draft.choice(target).way == EMPTY:
            column = _by_content(target, sample, model, free)
            if column:
                free.remove(column)
                draft.fill(target, column)
    _identity(draft)
    for target in draft.targets(model):
        settle(draft, target, sample, model)


def settle(draft: MappingDraft, target: Target, sample: Sample, model: Model) -> None:
    """What follows from the column that ``target`` is taken from: the map of its values, the form of its dates, the
    unit of its numbers. What somebody settled already stays."""
    choice = draft.choice(target)
    if choice.way != COLUMN:
        return
    texts = [text.strip() for text in sample.texts(_header(draft, choice.column)) if text and text.strip()]
    if target.is_coded and not draft.values(target) and not draft.default(target):
        codes = {text: guess_code(text, target, model) for text in dict.fromkeys(texts)}
        if any(code and code != text for text, code in codes.items()):
            for text, code in codes.items():
                if code:
                    draft.set_value(target, text, code)
    if target.name in _DATE_TARGETS and texts:
        form = date_form(texts)
        raw = draft.get(target.path)
        if form and not (isinstance(raw, dict) and raw.get("format")):
            draft.set_key(target, "format", form)
    if target.criterion and not draft.unit(target):
        unit = _unit(target, choice.column, model)
        if unit:
            draft.set_key(target, "unit", unit)


def _identity(draft: MappingDraft) -> None:
    """By what a row is known, where no column is an id."""
    name, address = draft.get(("fields", "name")), draft.get(("fields", "address"))
    if draft.kind == DISTRICTS and draft.get(("fields", "code")) is None and name:
        draft.put(("fields", "code"), name)
    if draft.kind == FACILITIES and draft.get(("id",)) is None and name and address:
        draft.put(("id",), {"hash": [name, address]})


def _header(draft: MappingDraft, column: str) -> str:
    aliases = draft.get(("columns",))
    return str(aliases.get(column, column)) if isinstance(aliases, dict) else column


def _by_header(targets: Sequence[Target], columns: Iterable[str]) -> list[tuple[Target, str]]:
    """Pairs of target and column, the surest first; each at most once."""
    scored = []
    for position, column in enumerate(columns):
        bare = _bare(column)
        for order, target in enumerate(targets):
            score = _likeness(bare, target)
            if score:
                scored.append((-score, order, position, target, column))
    found: list[tuple[Target, str]] = []
    taken_targets: set[tuple] = set()
    taken_columns: set[str] = set()
    for _, _, _, target, column in sorted(scored, key=lambda entry: entry[:3]):
        if target.path not in taken_targets and column not in taken_columns:
            taken_targets.add(target.path)
            taken_columns.add(column)
            found.append((target, column))
    return found


def _likeness(bare: str, target: Target) -> int:
    """How surely a header means a target, 0 for not."""
    if target.criterion:
        return 0
    if bare == _bare(target.name):
        return 9
    language = target.name[5:] if target.name.startswith("name_") else ""
    for word in _words().get("name" if language else target.name, ()):
        if language:
            marks = _LANGUAGES.get(language, (language,))
            if any(bare in (f"{word} {mark}", f"{mark} {word}") for mark in marks):
                return 8
        elif bare == word:
            return 7
    if language:
        return 0
    whole = f" {bare} "
    long_words = [word for word in _words().get(target.name, ()) if len(word) > 3]
    return 3 if any(whole.startswith(f" {word} ") for word in long_words) else 0


def _by_content(target: Target, sample: Sample, model: Model, columns: Iterable[str]) -> str:
    for column in columns:
        texts = [text.strip() for text in sample.texts(column) if text and text.strip()]
        distinct = set(texts)
        if not texts:
            continue
        if target.name == "facility_type" and len(distinct) <= _FEW and not _are_numbers(distinct):
            if sum(bool(guess_code(text, target, model)) for text in distinct) >= _MOST * len(distinct):
                return column
        elif target.name == "address" and sum(bool(_STREET.search(text)) for text in texts) >= 0.5 * len(texts):
            return column
        elif target.name == "id" and len(texts) == len(distinct) == len(sample.texts(column)):
            if all(len(text) <= _LONGEST_ID and " " not in text for text in texts):
                return column
    return ""


def _are_numbers(texts: Iterable[str]) -> bool:
    return all(read_number(text) is not None for text in texts)


# ---------------------------------------------------------------------- places
def _place(draft: MappingDraft, sample: Sample, model: Model, free: list[str]) -> None:
    """Which columns hold the place, where the source has no geometry."""
    if draft.kind in (DISTRICTS, INSPECTIONS) or sample.has_geometry or draft.get(("geometry",)) is not None:
        return
    words = _words()
    by_word = {name: next((c for c in free if _bare(c) in words[name]), "") for name in ("x", "y", "pair", "wkt")}
    if by_word["x"] and by_word["y"]:
        found = {"x": by_word["x"], "y": by_word["y"]}
    else:
        found = _place_by_content(sample, model, free)
    if not found:
        draft.put(("geometry",), "none")
        return
    draft.put(("geometry",), found)
    for column in found.values():
        if column in free:
            free.remove(column)


def _place_by_content(sample: Sample, model: Model, free: Iterable[str]) -> dict[str, str]:
    west, south, east, north = model.bounds
    x = y = ""
    for column in free:
        texts = [text.strip() for text in sample.texts(column) if text and text.strip()]
        if not texts:
            continue
        if all(WKT_POINT.search(text) for text in texts):
            return {"wkt": column}
        pairs = [COMMA_PAIR.fullmatch(text) or PAIR.fullmatch(text) for text in texts]
        if all(pairs) and all("." in text or "," in text for text in texts):
            first, second = zip(*((_number(pair[1]), _number(pair[2])) for pair in pairs))  # type: ignore[index]
            if max(map(abs, first)) <= 180 and max(map(abs, second)) <= 180:
                is_east_first = max(map(abs, second)) <= 90 and west <= first[0] <= east
                return {"column": column, "order": "lon_lat" if is_east_first else "lat_lon"}
        numbers = [read_number(text.replace(",", ".")) for text in texts]
        if None in numbers or all(float(number).is_integer() for number in numbers):  # type: ignore[arg-type]
            continue
        if not x and sum(west <= number <= east for number in numbers) >= _MOST * len(numbers):  # type: ignore[operator]
            x = column
        elif not y and sum(south <= number <= north for number in numbers) >= _MOST * len(numbers):  # type: ignore[operator]
            y = column
    return {"x": x, "y": y} if x and y else {}


def _number(text: str) -> float:
    return float(text.replace(",", "."))


# ---------------------------------------------------------------------- answers
def _answers(draft: MappingDraft, sample: Sample, model: Model, free: list[str]) -> None:
    """Columns named by the code or the title of a criterion or element."""
    if isinstance(draft.get(("inspection", "answers")), str):
        return
    named: dict[str, str] = {}
    for item in model.items:
        for text in (item.code, *item.titles.values()):
            named.setdefault(_bare(text), item.code)
    for column in list(free):
        bare = _bare(column)
        code = named.get(bare) or named.get(bare.partition(" ")[0] if len(bare.partition(" ")[0]) > 2 else "")
        if code:
            free.remove(column)
            draft.add_answer(code, column)


def _unit(target: Target, column: str, model: Model) -> str:
    """The unit that a header names, where it is another than the criterion's."""
    index = model.item_index.get(target.criterion)
    item = None if index is None else model.items[index]
    if item is None or item.value_type != MEASURE or item.unit not in UNITS:
        return ""
    for unit, named in _SHORT_UNITS:
        if named.search(column) and unit != item.unit and UNITS[unit].dimension == UNITS[item.unit].dimension:
            return unit
    return ""


# ---------------------------------------------------------------------- values
def guess_code(text: str, target: Target, model: Model) -> str:
    """The code that a source's value probably means; "" for none."""
    bare = _bare(text)
    if not bare:
        return ""
    for code in target.codes:
        if bare == _bare(code):
            return code
    for titled in _titled(target, model):
        if titled.code in target.codes and bare in map(_bare, titled.titles.values()):
            return titled.code
    best = (0, "")
    for code in target.codes:
        for key in (f"{target.name}={code}", f"={code}"):
            for word in _words().get(key, ()):
                exact = key.startswith("=") or len(word) <= 3
                fits = bare == word if exact else f" {word}" in f" {bare}"
                if fits and len(word) > best[0]:
                    best = (len(word), code)
    return best[1]


def _titled(target: Target, model: Model) -> Sequence[Titled]:
    if target.name == "facility_type":
        return model.facility_types
    if target.name == "owner_kind":
        return model.owner_kinds
    index = model.item_index.get(target.criterion)
    if index is None:
        return ()
    return [Titled(code, titles) for code, titles in model.items[index].value_titles.items()]


def date_form(texts: Sequence[str]) -> str:
    """The form (strptime) in which all of the texts are dates; "" where they are ISO 8601 or none."""
    for form in _DATE_FORMS:
        try:
            for text in texts:
                datetime.strptime(text, form)
        except ValueError:
            continue
        return form
    return ""
