"""A mapping while a person makes or changes it. What the person does not touch stays as it was written."""

from __future__ import annotations

import copy
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...scoring.errors import QT_TRANSLATE_NOOP
from ...scoring.model import Model
from ...scoring.model_files import Problems, read_text, yaml_tree
from .errors import ImportStopped, MappingError
from .inspection_rows import BASES, STATES
from .mapping import (
    DEMAND,
    DISTRICTS,
    FACILITIES,
    IGNORE_OTHERS,
    INSPECTIONS,
    NOT_APPLICABLE,
    PEOPLE_BASES,
    PLACE_KINDS,
    UNKNOWN,
    ReaderOptions,
    SourceMapping,
    fold,
)
from .mapping_files import BY_CODE, EXTENDS, mapping_path, read_mapping, read_reader, with_base
from .mapping_text import dumped, plain, spliced

EMPTY, COLUMN, CONSTANT, KEPT = "empty", "column", "constant", "kept"
"""How a target is filled: not at all, from one column, always the same, or in a way that is kept as it is written."""
_WAYS = ("column", "first", "template", "constant")
_SHOWN_TOP = (
    "kind", "source", "title", "language", "reader", "columns", "id", "geometry", "crs", "fields", "inspection",
    "profiles", "optional_columns", EXTENDS,
)  # fmt: skip
_SHOWN_READER = ("format", "encoding", "layer", "delimiter")
_SHOWN_INSPECTION = (
    "id", "facility", "inspected_at", "inspector", "certificate", "certificate_valid_until", "basis", "state",
    "replaces", "note", "answers", "origin",
)  # fmt: skip
_SHOWN_VALUE = ("column", "constant", "map", "criterion", "unit")

Place = tuple[Any, ...]


@dataclass(frozen=True)
class Target:
    """Something that a mapping fills. ``path`` leads to it in the mapping; ``codes`` are what it can be, where that
    is settled."""

    path: Place
    name: str
    codes: tuple[str, ...] = ()
    is_required: bool = False
    criterion: str = ""

    @property
    def is_coded(self) -> bool:
        return bool(self.codes)


@dataclass(frozen=True)
class Choice:
    """How a target is filled. ``words`` tells what is kept; ``more`` are the keys beside the column that are not
    shown."""

    way: str
    column: str = ""
    constant: str = ""
    words: str = ""
    more: tuple[str, ...] = ()


@dataclass
class MappingDraft:
    """``tree`` is what the mapping says, with what it extends; ``text`` is what it was written as."""

    name: str
    tree: dict[str, Any]
    text: str = ""
    own: dict[str, Any] = field(default_factory=dict)
    """What the text itself says, without what it extends."""

    # ------------------------------------------------------------------ beginning
    @classmethod
    def new(cls, kind: str, source: str) -> MappingDraft:
        """Nothing mapped yet."""
        tree: dict[str, Any] = {"kind": kind, "source": source}
        if kind == INSPECTIONS:
            tree["inspection"] = {"basis": "reported", "answers": []}
        else:
            tree["fields"] = {}
        return cls("", tree)

    @classmethod
    def load(cls, name: str | os.PathLike[str]) -> MappingDraft:
        """A shipped mapping or a file. Raises :class:`MappingError` where it is not whole."""
        path = mapping_path(str(name))
        problems = Problems()
        text = read_text(path.parent, path.name, problems)
        own = None if text is None else yaml_tree(text, path.name, problems)
        if text is None or own is None:
            raise MappingError(str(name), problems.ordered())
        read_mapping(text, path.name)
        said = plain(own)
        return cls(path.name, copy.deepcopy(plain(with_base(own, problems))), text, said)

    # ------------------------------------------------------------------ what it says
    @property
    def kind(self) -> str:
        return str(self.tree.get("kind", ""))

    def get(self, path: Place) -> Any:
        """What stands at ``path``; None for nothing."""
        found: Any = self.tree
        for step in path:
            if isinstance(found, Mapping):
                found = found.get(step)
            elif isinstance(found, list) and isinstance(step, int) and step < len(found):
                found = found[step]
            else:
                return None
        return found

    def put(self, path: Place, value: Any) -> None:
        """Let ``value`` stand at ``path``; None takes away what stands there."""
        owner: Any = self.tree
        for step, following in zip(path[:-1], path[1:]):
            if isinstance(owner, dict) and not isinstance(owner.get(step), (dict, list)):
                owner[step] = [] if isinstance(following, int) else {}
            owner = owner[step]
        last = path[-1]
        if isinstance(owner, list):
            if value is None:
                del owner[last]
            elif last < len(owner):
                owner[last] = value
            else:
                owner.append(value)
        elif value is None:
            owner.pop(last, None)
        else:
            owner[last] = value

    def to_text(self) -> str:
        """The mapping as a file would hold it."""
        if not self.text:
            return dumped(self.tree)
        base = {key: value for key, value in self._base().items() if key not in self.own}
        if any(key not in self.tree for key in base):
            return dumped({key: value for key, value in self.tree.items() if key != EXTENDS})
        wanted = {key: value for key, value in self.tree.items() if base.get(key) != value}
        if EXTENDS in self.own:
            wanted = {EXTENDS: self.own[EXTENDS], **wanted}
        return spliced(self.text, wanted)

    def _base(self) -> dict[str, Any]:
        name = self.own.get(EXTENDS)
        return dict(MappingDraft.load(name).tree) if name else {}

    def reader(self) -> ReaderOptions:
        """How the source is read; says nothing about the rest, which may not be whole yet."""
        return read_reader(dumped({key: self.tree[key] for key in ("reader", "join") if key in self.tree}))

    def mapping(self) -> SourceMapping:
        """As the import takes it. Raises :class:`MappingError` with everything that is wrong."""
        return read_mapping(self.to_text(), self.name or "–")

    def copy(self) -> MappingDraft:
        return MappingDraft(self.name, copy.deepcopy(self.tree), self.text, self.own)

    def save(self, path: str | os.PathLike[str]) -> SourceMapping:
        """Write it to ``path``, whole or not at all, and only where it can be used. From then on it is that file."""
        text = self.to_text()
        target = Path(path)
        mapping = read_mapping(text, target.name)
        building = target.with_name(f".{target.name}.{os.getpid()}.part")
        try:
            building.write_text(text, encoding="utf-8")
            os.replace(building, target)
        except OSError as error:
            raise ImportStopped(
                QT_TRANSLATE_NOOP(
                    "Errors", "The mapping {path} cannot be written ({detail}). Choose another place for it."
                ),
                path=str(path),
                detail=error.strerror or type(error).__name__,
            ) from error
        finally:
            building.unlink(missing_ok=True)
        self.name, self.text = target.name, text
        self.own = plain(yaml_tree(text, target.name, Problems()))
        return mapping

    # ------------------------------------------------------------------ what is filled
    def targets(self, model: Model) -> list[Target]:
        """Everything that can be filled, in the order in which a person thinks of it."""
        found: list[Target] = []
        kind = self.kind
        for name in _FIELDS[kind]:
            if name == "name_*":
                found += [Target(("fields", f"name_{code}"), f"name_{code}") for code in model.languages]
            elif name == "id":
                found.append(Target(("id",), "id", is_required=kind != DISTRICTS))
            elif name == "profile_*":
                if self.get(("profiles",)) != BY_CODE:
                    found += [Target(("profiles", code), code) for code in model.profile_codes]
            else:
                required = name in ("facility_type", "code", "people")
                found.append(Target(("fields", name), name, self._codes(name, model), required))
        known = {target.path for target in found}
        more = [key for key in (self.get(("fields",)) or {}) if ("fields", key) not in known]
        found += [Target(("fields", key), key) for key in more]
        if isinstance(self.get(("inspection",)), dict):
            found += self._inspection_targets(model)
        return found

    def lacking(self, model: Model) -> list[Target]:
        """What must still be filled before the mapping can be used."""
        return [each for each in self.targets(model) if each.is_required and self.choice(each).way == EMPTY]

    def _inspection_targets(self, model: Model) -> list[Target]:
        names = _INSPECTION[self.kind]
        required = ("id", "facility") if self.kind == INSPECTIONS else ()
        found = [
            Target(("inspection", name), name, self._codes(name, model), name in (*required, "basis")) for name in names
        ]
        answers = self.get(("inspection", "answers"))
        for index, rule in enumerate(answers if isinstance(answers, list) else ()):
            code = rule.get("criterion", "") if isinstance(rule, dict) else ""
            path = ("inspection", "answers", index)
            found.append(Target(path, code, self._answer_codes(code, model), True, code))
        return found

    @staticmethod
    def _codes(name: str, model: Model) -> tuple[str, ...]:
        return {
            "facility_type": tuple(model.type_index),
            "owner_kind": tuple(kind.code for kind in model.owner_kinds),
            "basis": BASES,
            "state": STATES,
            "place_kind": PLACE_KINDS,
            "profiles_basis": PEOPLE_BASES,
        }.get(name, ())

    @staticmethod
    def _answer_codes(code: str, model: Model) -> tuple[str, ...]:
        index = model.item_index.get(code)
        values = () if index is None else tuple(model.items[index].values)
        return (*values, UNKNOWN, NOT_APPLICABLE)

    # ------------------------------------------------------------------ filling
    def choice(self, target: Target) -> Choice:
        """How ``target`` is filled now."""
        raw = self.get(target.path)
        if raw is None or raw == [] or raw == "":
            return Choice(EMPTY)
        if isinstance(raw, str):
            if target.name in ("basis", "state") and raw in target.codes:
                return Choice(CONSTANT, constant=raw)
            return Choice(COLUMN, column=raw)
        if isinstance(raw, list) and len(raw) == 1:
            raw = raw[0] if isinstance(raw[0], dict) else {"column": raw[0]}
        if isinstance(raw, dict):
            more = tuple(key for key in raw if key not in _SHOWN_VALUE)
            if "constant" in raw and "when" not in raw:
                return Choice(CONSTANT, constant=raw["constant"] or "", more=more)
            if raw.get("column") == "":
                return Choice(EMPTY)
            if isinstance(raw.get("column"), str):
                return Choice(COLUMN, column=raw["column"], more=more)
        return Choice(KEPT, words=" | ".join(_told(part) for part in (raw if isinstance(raw, list) else [raw])))

    def fill(self, target: Target, column: str) -> None:
        """Take ``target`` from a column; map, form of the date and conditions stay."""
        raw = self._as_dict(target)
        rest = {key: value for key, value in raw.items() if key not in _WAYS}
        self._set(target, {"column": column, **rest})

    def fill_constant(self, target: Target, constant: str) -> None:
        """Let ``target`` be the same in every row."""
        if target.name in ("basis", "state") and target.path[0] == "inspection":
            self.put(target.path, constant)
        else:
            self._set(target, {"constant": constant, **_beside(self._as_dict(target))})

    def clear(self, target: Target) -> None:
        """Leave ``target`` empty."""
        if self.get(target.path) is not None:
            self.put(target.path, None)

    def add_answer(self, criterion: str, column: str = "") -> None:
        """One more answer; in a mapping of facilities the first one brings the inspection with it."""
        if not isinstance(self.get(("inspection",)), dict):
            self.put(("inspection",), {"basis": "reported", "answers": []})
        answers = self.get(("inspection", "answers"))
        if not isinstance(answers, list):
            self.put(("inspection", "answers"), [])
        self.put(("inspection", "answers", len(self.get(("inspection", "answers")))),
                 {"criterion": criterion, "column": column})  # fmt: skip

    def drop_inspection_if_empty(self) -> None:
        """A source of facilities whose last answer was taken away tells nothing about access."""
        if self.kind == FACILITIES and self.get(("inspection", "answers")) == []:
            self.put(("inspection",), None)

    def unit(self, target: Target) -> str:
        """The unit of plain numbers in the source; "" where it is the criterion's own."""
        return str(self._as_dict(target).get("unit") or "")

    def set_key(self, target: Target, key: str, value: str) -> None:
        """Set the unit, or the form of a date; "" takes it away."""
        raw = {name: item for name, item in self._as_dict(target).items() if name != key}
        if raw:
            self._set(target, {**raw, key: value} if value else raw)

    def values(self, target: Target) -> dict[str, str]:
        """The map of ``target``: source value → value meant, as written."""
        found = self._as_dict(target).get("map")
        return {key: value or "" for key, value in found.items()} if isinstance(found, dict) else {}

    def set_value(self, target: Target, source_value: str, meant: str | None) -> None:
        """Let a source value mean ``meant`` ("" nothing); None takes it out of the map."""
        raw = self._as_dict(target)
        values = dict(raw.get("map") or {})
        for key in [key for key in values if fold(key) == fold(source_value)]:
            if meant is None:
                del values[key]
            else:
                values[key] = meant
                meant = values[key]
        if meant is not None and not any(fold(key) == fold(source_value) for key in values):
            values[source_value] = meant
        rest = {key: value for key, value in raw.items() if key != "map"}
        self._set(target, {**rest, "map": values} if values else rest)

    def default(self, target: Target) -> str:
        """What values mean that are not in the map; "" where that is not settled."""
        return str(self._as_dict(target).get("default") or "")

    def ignores_others(self, target: Target) -> bool:
        """Whether values that are not in the map are passed over on purpose."""
        return self._as_dict(target).get("others") == IGNORE_OTHERS

    def _as_dict(self, target: Target) -> dict[str, Any]:
        raw = self.get(target.path)
        if isinstance(raw, list) and len(raw) == 1:
            raw = raw[0]
        if isinstance(raw, dict):
            return dict(raw)
        return {"column": raw} if isinstance(raw, str) and raw else {}

    def _set(self, target: Target, value: dict[str, Any]) -> None:
        if target.criterion:
            first = {"criterion": target.criterion}
            self.put(target.path, {**first, **{key: item for key, item in value.items() if key != "criterion"}})
        elif set(value) == {"column"}:
            self.put(target.path, value["column"])
        else:
            self.put(target.path, value)

    # ------------------------------------------------------------------ what is not shown
    def unseen(self) -> list[str]:
        """What the mapping says beyond what can be shown, by its keys: it is kept as it is."""
        found = [key for key in self.tree if key not in _SHOWN_TOP]
        reader = self.get(("reader",))
        found += [f"reader: {key}" for key in (reader if isinstance(reader, dict) else ()) if key not in _SHOWN_READER]
        inspection = self.get(("inspection",))
        if isinstance(inspection, dict):
            found += [f"inspection: {key}" for key in inspection if key not in _SHOWN_INSPECTION]
        return found


_FIELDS: Mapping[str, Sequence[str]] = {
    DISTRICTS: ("code", "name", "name_*", "population", "population_as_of", "population_source"),
    FACILITIES: (
        "id", "name", "name_*", "facility_type", "address", "owner_kind", "owner", "building", "district", "note",
    ),
    INSPECTIONS: (),
    DEMAND: ("id", "people", "as_of", "profile_*", "profiles_basis", "profiles_source", "district", "place_kind"),
}  # fmt: skip
_INSPECTION: Mapping[str, Sequence[str]] = {
    FACILITIES: ("inspected_at", "basis", "state", "inspector", "certificate"),
    INSPECTIONS: (
        "id", "facility", "inspected_at", "basis", "state", "inspector", "certificate", "certificate_valid_until",
        "replaces", "note",
    ),
}  # fmt: skip


def _beside(raw: dict[str, Any]) -> dict[str, Any]:
    """What stays where a column gives way to a constant."""
    return {key: value for key, value in raw.items() if key in ("criterion", "unit", "note", "when")}


def _told(raw: Any) -> str:
    """One way to a value, in few words."""
    if not isinstance(raw, dict):
        return str(raw)
    if "hash" in raw:
        return "+".join(raw["hash"]) if isinstance(raw["hash"], list) else str(raw["hash"])
    for way in _WAYS:
        if way in raw:
            said = raw[way]
            return " / ".join(map(str, said)) if isinstance(said, list) else str(said)
    return ", ".join(raw)
