"""The condition language of the model: ``has_parking``, ``public_floors > 1 and not E01 = ramp``.

Shared by ``applies_if``, ``partial_if`` and a city's validation rules. A condition is parsed into a tree
(never ``eval``), bound to the items of a model (option names become ordinals, types are checked) and
evaluated over whole columns in Kleene's three-valued logic:

======================  =========================================================================
answer                  what a comparison with it gives
======================  =========================================================================
a value                 true or false
not applicable          false: there is no such thing (``not`` of it is therefore true)
unknown, no answer      unknown
======================  =========================================================================

A criterion that does not apply itself is like one answered "not applicable": ``C04 = lift`` is false in
a house of one floor, where C04 is not asked. Each comparison with a criterion therefore reads "applies,
and …"; :func:`applicability` works that out in the order in which criteria refer to each other.

Grammar::

    condition  = conjunction { "or" conjunction }
    conjunction = negation { "and" negation }
    negation   = "not" negation | "(" condition ")" | comparison
    comparison = item                                  (a yes/no item: it is yes)
               | item ("=" | "!=") option              (a yes/no or choice item)
               | item ("=" | "!=" | "<" | "<=" | ">" | ">=") number
"""

from __future__ import annotations

import operator
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Callable, Union

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InclusiveCityError

if TYPE_CHECKING:
    from .model import Item, Model

TRUE, FALSE, UNKNOWN = 1, 0, -1
"""What a condition gives, as int8."""

NO_ANSWER, ANSWERED, ANSWERED_UNKNOWN, ANSWERED_NOT_APPLICABLE = -1, 0, 1, 2
"""The state of an answer in a column: no row at all, a value, explicitly unknown, not applicable."""

Columns = Union[Callable[[str], "tuple[np.ndarray, np.ndarray]"], Mapping[str, "tuple[np.ndarray, np.ndarray]"]]
"""Item code → (state int8 [f], value float64 [f]); value is NaN unless answered."""

MAX_DEPTH = 40
"""Brackets and ``not`` nested deeper than this are refused (and never exhaust Python's stack)."""

YES_NO = ("yes", "no")

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[-+]?\d+(?:[.,]\d+)?(?![\w.,]))|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<op><=|>=|==|!=|<>|[<>=≤≥≠])|(?P<bracket>[()]))"
)
_SAME_OP = {"==": "=", "<>": "!=", "≤": "<=", "≥": ">=", "≠": "!="}
_COMPARE = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
# Inside, truth is balanced: -1 false, 0 unknown, 1 true, so that "and" is min, "or" max, "not" minus.
_TO_PUBLIC = np.array([FALSE, UNKNOWN, TRUE], dtype=np.int8)
_TO_BALANCED = np.array([-1, 1, 0], dtype=np.int8)  # indexed by FALSE, TRUE, UNKNOWN (-1: the last)


class ConditionError(InclusiveCityError):
    """A condition that cannot be read, or does not fit the model. ``position`` counts from 1."""

    def __init__(self, template: str, position: int = 0, **params: object) -> None:
        super().__init__(template, position=position, **params)
        self.position = position


@dataclass(frozen=True)
class _Compare:
    name: str
    op: str
    operand: str | float | None
    position: int
    threshold: float | None = None
    """Number or ordinal of the option; None until bound."""


@dataclass(frozen=True)
class _Not:
    child: _Node


@dataclass(frozen=True)
class _And:
    children: tuple[_Node, ...]


@dataclass(frozen=True)
class _Or:
    children: tuple[_Node, ...]


_Node = Union[_Compare, _Not, _And, _Or]


@dataclass(frozen=True)
class Comparison:
    """One comparison of a condition, as it was written: ``public_floors > 1``; a yes/no item alone has no ``op``."""

    name: str
    op: str = ""
    operand: str | float | None = None


@dataclass(frozen=True)
class Condition:
    """A parsed condition. Made by :func:`parse_condition`; the loader hands out bound ones."""

    text: str
    root: _Node = field(repr=False, compare=False)
    names: frozenset[str] = field(repr=False, compare=False)
    """Codes of the items that it refers to."""
    is_bound: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        return self.text

    def bind(self, items: Mapping[str, Item]) -> Condition:
        """The same condition, checked against ``items`` (code → element or criterion) and ready to run.

        Raises :class:`ConditionError` for an unknown item or option, or a comparison that makes no sense
        for the item (a text with a number, "less than" between options).
        """
        return replace(self, root=_bind(self.root, items), is_bound=True)

    def evaluate(self, columns: Columns, applies: Mapping[str, np.ndarray] | None = None) -> np.ndarray:
        """TRUE, FALSE or UNKNOWN (int8 [f]) for each of the f facilities in ``columns``.

        ``applies`` (criterion code → int8 [f] of TRUE, FALSE, UNKNOWN) says where the criteria that are
        referred to apply themselves; those not in it are taken to apply.
        """
        if not self.is_bound:
            raise ConditionError(
                QT_TRANSLATE_NOOP("Errors", "The condition “{text}” was not checked against a model yet."),
                text=self.text,
            )
        get = columns if callable(columns) else columns.__getitem__
        return _TO_PUBLIC[_evaluate(self.root, get, applies or {}) + 1]

    def deciding(
        self, columns: Columns, applies: Mapping[str, np.ndarray] | None = None, row: int = 0
    ) -> tuple[Comparison, ...]:
        """The comparisons that make the condition what it is (true, false or unknown) for the facility in ``row``."""
        get = columns if callable(columns) else columns.__getitem__
        found = _deciding(self.root, lambda node: int(_evaluate(node, get, applies or {})[row]))
        return tuple(
            dict.fromkeys(
                Comparison(each.name, each.op if each.operand is not None else "", each.operand) for each in found
            )
        )


def parse_condition(text: str) -> Condition:
    """Read a condition; raises :class:`ConditionError` with the position of what is wrong."""
    parser = _Parser(text)
    root = parser.parse()
    return Condition(text.strip(), root, frozenset(_names(root)))


def applicability(model: Model, columns: Columns, facility_type: np.ndarray | None = None) -> dict[str, np.ndarray]:
    """Criterion code → whether it applies (TRUE, FALSE, UNKNOWN; int8 [f]) at each of f facilities.

    FALSE where the facility's type is not among the criterion's, where ``applies_if`` is false, or where
    it was answered "not applicable"; UNKNOWN where ``applies_if`` is not known. ``facility_type``: int
    [f], index into ``model.facility_types`` (−1: a type that the model does not have, to which nothing
    applies); without it, types are not looked at. ``columns`` must give
    every criterion and element of the model.
    """
    get = columns if callable(columns) else columns.__getitem__
    applies: dict[str, np.ndarray] = {}
    for code in reference_order({c.code: c.applies_if for c in model.criteria}):
        criterion = model.by_code[code]
        state = get(code)[0]
        no = state == ANSWERED_NOT_APPLICABLE
        if facility_type is not None:
            listed = [kind.code in criterion.facility_types for kind in model.facility_types]
            no = no | ~np.array([*listed, False])[facility_type]
        if criterion.applies_if is None:
            result = np.full(state.shape, TRUE, dtype=np.int8)
        else:
            result = criterion.applies_if.evaluate(get, applies)
        result[no] = FALSE
        applies[code] = result
    return applies


def reference_order(conditions: Mapping[str, Condition | None]) -> list[str]:
    """Codes such that each stands after those that its condition refers to.

    Names that are not keys of ``conditions`` (elements) are left out. Raises :class:`ConditionError`
    naming the circle where conditions refer to each other in one.
    """
    done: dict[str, bool] = {}
    order: list[str] = []
    for start in conditions:
        stack = [(start, iter(_references(conditions, start)))] if start not in done else []
        done.setdefault(start, False)
        while stack:
            code, rest = stack[-1]
            following = next(rest, None)
            if following is None:
                stack.pop()
                done[code] = True
                order.append(code)
            elif following not in done:
                done[following] = False
                stack.append((following, iter(_references(conditions, following))))
            elif not done[following]:
                path = [entry[0] for entry in stack]
                circle = " → ".join([*path[path.index(following) :], following])
                raise ConditionError(
                    QT_TRANSLATE_NOOP("Errors", "Conditions refer to each other in a circle: {circle}."),
                    circle=circle,
                )
    return order


def _references(conditions: Mapping[str, Condition | None], code: str) -> list[str]:
    condition = conditions[code]
    return sorted(name for name in condition.names if name in conditions) if condition else []


class _Parser:
    """Recursive descent over the tokens of one condition."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(_tokens(text))
        self.at = 0
        self.depth = 0

    def parse(self) -> _Node:
        if not self.tokens:
            raise ConditionError(QT_TRANSLATE_NOOP("Errors", "The condition is empty."))
        node = self._or()
        if self.at < len(self.tokens):
            self._unexpected()
        return node

    def _peek(self) -> tuple[str, str]:
        return self.tokens[self.at][:2] if self.at < len(self.tokens) else ("end", "")

    def _position(self) -> int:
        return self.tokens[self.at][2] if self.at < len(self.tokens) else len(self.text.rstrip()) + 1

    def _unexpected(self) -> None:
        kind, word = self._peek()
        if kind == "end":
            raise ConditionError(
                QT_TRANSLATE_NOOP("Errors", "The condition “{text}” stops too early: something must follow."),
                self._position(),
                text=self.text.strip(),
            )
        raise ConditionError(
            QT_TRANSLATE_NOOP("Errors", "“{word}” is out of place in the condition “{text}” (character {position})."),
            self._position(),
            word=word,
            text=self.text.strip(),
        )

    def _or(self) -> _Node:
        children = [self._and()]
        while self._peek() == ("word", "or"):
            self.at += 1
            children.append(self._and())
        return children[0] if len(children) == 1 else _Or(tuple(children))

    def _and(self) -> _Node:
        children = [self._not()]
        while self._peek() == ("word", "and"):
            self.at += 1
            children.append(self._not())
        return children[0] if len(children) == 1 else _And(tuple(children))

    def _not(self) -> _Node:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ConditionError(
                QT_TRANSLATE_NOOP("Errors", "The condition is nested too deeply (over {depth} levels)."),
                self._position(),
                depth=MAX_DEPTH,
            )
        token = self._peek()
        if token == ("word", "not"):
            self.at += 1
            node: _Node = _Not(self._not())
        elif token == ("bracket", "("):
            opened = self._position()
            self.at += 1
            node = self._or()
            if self._peek()[0] == "end":
                raise ConditionError(
                    QT_TRANSLATE_NOOP(
                        "Errors",
                        "The bracket opened in “{text}” (character {position}) is not closed.",
                    ),
                    opened,
                    text=self.text.strip(),
                )
            if self._peek() != ("bracket", ")"):
                self._unexpected()
            self.at += 1
        else:
            node = self._comparison()
        self.depth -= 1
        return node

    def _comparison(self) -> _Node:
        kind, name = self._peek()
        if kind != "name":
            self._unexpected()
        position = self._position()
        self.at += 1
        if self._peek()[0] != "op":
            return _Compare(name, "", None, position)
        op = self._peek()[1]
        self.at += 1
        kind, word = self._peek()
        if kind not in ("name", "number"):
            self._unexpected()
        self.at += 1
        operand = float(word.replace(",", ".")) if kind == "number" else word
        return _Compare(name, op, operand, position)


def _tokens(text: str) -> Iterable[tuple[str, str, int]]:
    """(kind, word, position from 1); the words and, or, not are recognised in either case."""
    at = 0
    end = len(text.rstrip())
    while at < end:
        match = _TOKEN.match(text, at)
        if match is None:
            rest = text[at:].lstrip()
            position = len(text) - len(rest) + 1
            if ord(rest[0]) > 127 and rest[0].isalpha():
                raise ConditionError(
                    QT_TRANSLATE_NOOP(
                        "Errors",
                        "“{char}” (character {position}) is not a Latin letter, even if it looks like one:"
                        " codes are written in Latin letters.",
                    ),
                    position,
                    char=rest[0],
                )
            raise ConditionError(
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "“{word}” (character {position}) cannot be read: a condition has item codes,"
                    " numbers, = != < <= > >=, and, or, not, and brackets.",
                ),
                position,
                word=rest.split()[0],
            )
        kind, word = match.lastgroup or "", match.group(match.lastgroup or 0)
        if kind == "name" and word.lower() in ("and", "or", "not"):
            kind, word = "word", word.lower()
        elif kind == "op":
            word = _SAME_OP.get(word, word)
        yield kind, word, match.start(match.lastgroup or 0) + 1
        at = match.end()


def _names(node: _Node) -> Iterable[str]:
    if isinstance(node, _Compare):
        yield node.name
    elif isinstance(node, _Not):
        yield from _names(node.child)
    else:
        for child in node.children:
            yield from _names(child)


def _bind(node: _Node, items: Mapping[str, Item]) -> _Node:
    if isinstance(node, _Not):
        return _Not(_bind(node.child, items))
    if isinstance(node, (_And, _Or)):
        return type(node)(tuple(_bind(child, items) for child in node.children))
    item = items.get(node.name)
    if item is None:
        raise ConditionError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” is neither an element nor a criterion of this model."),
            node.position,
            name=node.name,
        )
    if item.is_numeric:
        return _bind_number(node)
    return _bind_option(node, item)


def _bind_number(node: _Compare) -> _Compare:
    if not node.op:
        raise ConditionError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” is a number: say what it is compared with ({name} > 1)."),
            node.position,
            name=node.name,
        )
    if not isinstance(node.operand, float):
        raise ConditionError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” is a number and cannot be compared with “{operand}”."),
            node.position,
            name=node.name,
            operand=node.operand,
        )
    return replace(node, threshold=node.operand)


def _bind_option(node: _Compare, item: Item) -> _Compare:
    op, operand = node.op, node.operand
    if not op:
        if item.values != YES_NO:
            raise ConditionError(
                QT_TRANSLATE_NOOP("Errors", "“{name}” is not a yes/no item: say which option is meant ({options})."),
                node.position,
                name=node.name,
                options=", ".join(f"{node.name}={value}" for value in item.values),
            )
        op, operand = "=", "yes"
    if op not in ("=", "!="):
        raise ConditionError(
            QT_TRANSLATE_NOOP("Errors", "“{name}” has options, which are only compared with = and !=, not “{op}”."),
            node.position,
            name=node.name,
            op=op,
        )
    if operand not in item.values:
        raise ConditionError(
            QT_TRANSLATE_NOOP("Errors", "“{operand}” is not an option of “{name}” (it has {options})."),
            node.position,
            name=node.name,
            operand=f"{operand:g}" if isinstance(operand, float) else operand,
            options=", ".join(item.values),
        )
    return replace(node, op=op, threshold=float(item.values.index(operand)))


def _deciding(node: _Node, truth: Callable[[_Node], int]) -> list[_Compare]:
    """The comparisons below ``node`` whose truth is the one that it takes its own from."""
    if isinstance(node, _Compare):
        return [node]
    if isinstance(node, _Not):
        return _deciding(node.child, truth)
    whole = truth(node)
    return [each for child in node.children if truth(child) == whole for each in _deciding(child, truth)]


def _evaluate(
    node: _Node,
    get: Callable[[str], tuple[np.ndarray, np.ndarray]],
    applies: Mapping[str, np.ndarray],
) -> np.ndarray:
    """Balanced truth (int8 [f])."""
    if isinstance(node, _Not):
        return -_evaluate(node.child, get, applies)
    if isinstance(node, (_And, _Or)):
        combine = np.minimum if isinstance(node, _And) else np.maximum
        result = _evaluate(node.children[0], get, applies)
        for child in node.children[1:]:
            result = combine(result, _evaluate(child, get, applies))
        return result
    state, value = get(node.name)
    with np.errstate(invalid="ignore"):
        holds = _COMPARE[node.op](value, node.threshold)
    result = np.where(holds, np.int8(1), np.int8(-1))
    result[(state != ANSWERED) | np.isnan(value)] = 0
    result[state == ANSWERED_NOT_APPLICABLE] = -1
    if node.name in applies:
        result = np.minimum(result, _TO_BALANCED[applies[node.name]])
    return result
