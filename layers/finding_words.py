"""What validation found, in words: what is wrong with the values in it, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable

from qgis.PyQt.QtCore import QDate

from ..scoring.checks import RULES, Hit, city_rule
from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.model import Criterion, Item, Model
from ..scoring.model_checks import ERROR, NOTE, WARNING
from ..scoring.units import UNITS
from .readable import count_text, date_text, locale, number_text
from .store.base import Store
from .words import sentence, status_title, word, words

Translate = Callable[[str, str], str]
SEVERITY_TITLES = {
    ERROR: QT_TRANSLATE_NOOP("Checks", "error"),
    WARNING: QT_TRANSLATE_NOOP("Checks", "warning"),
    NOTE: QT_TRANSLATE_NOOP("Checks", "note"),
}
_CITY_TITLE = QT_TRANSLATE_NOOP("Checks", "City's rule {code}")
_NO_ANSWER = QT_TRANSLATE_NOOP("Checks", "no answer")
_OF_INSTANCE = QT_TRANSLATE_NOOP("Checks", "{instance}: {message}")
_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Checks", "Name"),
    "address": QT_TRANSLATE_NOOP("Checks", "Address"),
}
_NAME_IN = QT_TRANSLATE_NOOP("Checks", "Name ({language})")
_MOST_CODES = 6
_QUANTITIES = ("value", "meant", "low", "high")
_QUOTES = "«»\"“”„' "
_DATES = ("date", "since", "until", "taken")


class _Gaps(dict):
    """What another version of the plugin found may lack a value."""

    def __missing__(self, name: str) -> str:
        return "–"


class FindingWords:
    """Texts in one language. ``districts``: code → title; ``translate(context, text)`` for the plugin's own words."""

    def __init__(
        self, model: Model, language: str, districts: Mapping[str, str], translate: Translate | None = None
    ) -> None:
        self.model, self.language, self.districts = model, language, districts
        self._translate = translate or (lambda context, text: text)
        self._texts: dict[Any, str] = {}
        """What was said before: a city's findings have few different titles and answers."""

    def title(self, rule: str) -> str:
        """A rule's name."""
        if rule in RULES:
            return self._said(RULES[rule].title)
        own = city_rule(self.model, rule)
        if own is not None and own.titles:
            return own.title(self.language)
        return self._said(_CITY_TITLE).format(code=rule.partition(":")[2])

    def severity(self, severity: str) -> str:
        return self._said(SEVERITY_TITLES[severity])

    def message(self, rule: str, criterion: str, details: Mapping[str, Any]) -> str:
        """What is wrong."""
        text = self._message(rule, criterion, details)
        if details.get("instance"):
            return self._said(_OF_INSTANCE).format(instance=sentence(details["instance"]), message=text)
        return text

    def of_hit(self, hit: Hit) -> str:
        """What is wrong, of something that was just found."""
        return self.message(hit.rule, hit.criterion, hit.details)

    def advice(self, rule: str, details: Mapping[str, Any] | None = None) -> str:
        """What to do; empty where the message says it."""
        own = city_rule(self.model, rule)
        if own is not None:
            return own.advised(self.language).format_map(_Gaps(self._answers((details or {}).get("values", {}))))
        return self._said(RULES[rule].advice) if rule in RULES else ""

    def _message(self, rule: str, criterion: str, details: Mapping[str, Any]) -> str:
        own = city_rule(self.model, rule)
        if own is not None:
            answers = dict.fromkeys(own.names, self._said(_NO_ANSWER))
            return own.message(self.language).format_map({**answers, **self._answers(details.get("values", {}))})
        if rule not in RULES:
            return rule  # of a model that the city had before
        item = self._item(criterion)
        said = {name: self._value(name, value, item) for name, value in details.items()}
        if rule == "unit_slip":
            said["typed"] = self._typed(details.get("typed", 0), details.get("unit", ""))
        return self._said(RULES[rule].message).format_map(_Gaps({"criterion": self._item_title(criterion), **said}))

    # ------------------------------------------------------------------ values
    def _value(self, name: str, value: Any, item: Item | None) -> str:
        if name in _QUANTITIES and item is not None:
            return self.answer(item, value)
        if name in _DATES:
            return self._date(value)
        if name == "metres":
            return f"{number_text(value, self.language, 0)} {UNITS['m'].symbol(self.language)}"
        if name == "place":
            return "; ".join(number_text(each, self.language, 5) for each in reversed(value))
        if name == "unit":
            return UNITS[value].symbol(self.language)
        if name == "kind":
            return next((t.title(self.language) for t in self.model.facility_types if t.code == value), str(value))
        if name in ("district", "found"):
            return self.districts.get(value, value)
        if name in ("before", "after"):
            return status_title(value, self.language)
        if name == "profile":
            return next((p.title(self.language) for p in self.model.profiles if p.code == value), str(value))
        if name == "criteria":
            return self._list([self._item_title(code) for code in value[:_MOST_CODES]], len(value))
        if name in ("answers", "parents"):
            codes = list(value)[:_MOST_CODES]
            return self._list([self._answered(code, value[code]) for code in codes], len(value))
        if name == "field":
            return self._field(value)
        if name in ("table", "parent"):
            return words(self.language).get(f"layer.{value}", value)
        if name in ("name", "other_name"):
            return str(value).strip(_QUOTES)  # the message has its own
        if name == "count":
            return count_text(value, self.language)
        return "" if value is None else str(value)

    def _typed(self, value: float, unit: str) -> str:
        """What was meant, as it is written: 90 cm; a ratio as 1:12."""
        if unit == "ratio":
            return f"1:{number_text(1 / value, self.language, 1)}" if value else "0"
        return f"{number_text(value, self.language, 3)} {UNITS[unit].symbol(self.language)}" if unit in UNITS else ""

    def _list(self, texts: list[str], count: int) -> str:
        more = [f"… ({count_text(count, self.language)})"] if count > len(texts) else []
        return "; ".join([*texts, *more])

    def _answered(self, code: str, value: Any) -> str:
        return self._kept(
            ("answered", code, value), lambda: f"{self._item_title(code)} ({self.answer(self._item(code), value)})"
        )

    def _known_answer(self, code: str, value: Any) -> str:
        return self._kept((code, value), lambda: self.answer(self._item(code), value))

    def _item(self, code: str) -> Item | None:
        index = self.model.item_index.get(code)
        return None if index is None else self.model.items[index]

    def _item_title(self, code: str) -> str:
        item = self._item(code)
        if item is None:
            return code
        return f"{code} {item.title(self.language)}" if isinstance(item, Criterion) else item.title(self.language)

    def _answers(self, values: Mapping[str, Any]) -> dict[str, str]:
        return {code: self._known_answer(code, value) for code, value in values.items()}

    def answer(self, item: Item | None, value: Any) -> str:
        """An answer as people say it: a number with its unit, or the option's title."""
        if value is None:
            return self._said(_NO_ANSWER)
        if item is None or isinstance(value, str):
            titles = {} if item is None else item.value_titles.get(str(value), {})
            return titles.get(self.language) or titles.get("en") or str(value)
        if item.unit == "m" and 0 < abs(value) < 1:
            return f"{number_text(value * 100, self.language, 2)} {UNITS['cm'].symbol(self.language)}"
        unit = UNITS.get(item.unit)
        text = number_text(value, self.language, 3)
        return f"{text} {unit.symbol(self.language)}".strip() if unit is not None else text

    def _date(self, text: str) -> str:
        if len(text) == 10:
            date = QDate.fromString(text, "yyyy-MM-dd")
            return locale(self.language).toString(date, "d MMM yyyy") if date.isValid() else text
        return date_text(text, self.language)

    def _field(self, name: str) -> str:
        if name in _FIELDS:
            return self._said(_FIELDS[name])
        language = word(f"language.{name[5:]}", self.language) if name[5:] in ("kk", "ru", "en") else name[5:]
        return self._said(_NAME_IN).format(language=language)

    def _said(self, text: str) -> str:
        return self._kept(text, lambda: self._translate("Checks", text))

    def _kept(self, key: Any, make: Callable[[], str]) -> str:
        if key not in self._texts:
            self._texts[key] = make()
        return self._texts[key]


def finding_words(store: Store, model: Model, language: str, translate: Translate | None = None) -> FindingWords:
    """The words for what was found in a store."""
    rows = store.rows("SELECT code, name FROM district")
    titles = store.rows(
        "SELECT code, title FROM label WHERE kind = 'district' AND language = :language", {"language": language}
    )
    return FindingWords(model, language, {**dict(rows), **dict(titles)}, translate)
