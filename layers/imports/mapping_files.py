"""Reading a mapping file: every fault in it is named by line, and a mapping with faults is refused whole."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from ...scoring.errors import QT_TRANSLATE_NOOP
from ...scoring.model_files import Problems, YamlNode, read_number, read_yaml, yaml_tree
from .errors import MappingError
from .mapping import (
    DEMAND,
    DISTRICTS,
    FACILITIES,
    FLAG_OTHERS,
    IGNORE_OTHERS,
    INSPECTIONS,
    KINDS,
    MISSING_TOKENS,
    AnswerRule,
    CompensationRule,
    DateValue,
    Geometry,
    InspectionMapping,
    Join,
    ReaderOptions,
    SourceMapping,
    Test,
    Value,
    Values,
    fold,
)
from .mapping_nodes import LANGUAGE, NodeReader, children_of

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "mappings"
"""The mappings that ship with the plugin."""

BY_CODE = "by_code"
EXTENDS = "extends"
_FIELDS = {
    DISTRICTS: ("code", "name", "population", "population_as_of", "population_source"),
    FACILITIES: ("name", "facility_type", "address", "owner_kind", "owner", "building", "note", "district"),
    INSPECTIONS: (),
    DEMAND: ("people", "as_of", "district", "place_kind", "profiles_basis", "profiles_source", "profiles_as_of"),
}
_REQUIRED_FIELDS = {DISTRICTS: ("code",), FACILITIES: ("facility_type",), INSPECTIONS: (), DEMAND: ("people",)}
_TOP = (
    "kind", "source", "title", "language", "generated", "reader", "columns", "optional_columns", "missing", "join",
    "id", "repeated", "geometry", "crs", "bounds", "fields", "aliases", "profiles", "spread", "inspection",
)  # fmt: skip
_VALUE_KEYS = (
    "column", "first", "template", "constant", "map", "default", "others", "empty", "missing", "split", "list", "when",
)  # fmt: skip
_INSPECTION_KEYS = (
    "id", "facility", "facility_source", "inspected_at", "inspector", "certificate", "certificate_valid_until", "basis",
    "state", "origin", "replaces", "note", "answers", "compensations", "keep_empty",
)  # fmt: skip


def shipped_mappings() -> list[str]:
    """Names of the mappings that ship with the plugin."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def mapping_path(name: str) -> Path:
    """The file of a mapping: a path, or the name of a shipped one."""
    shipped = FOLDER / f"{name}.yaml"
    return shipped if re.fullmatch(r"\w+", name) and shipped.is_file() else Path(name)


def load_mapping(name: str | Path) -> SourceMapping:
    """The mapping in a file, or the shipped one of that name. Raises :class:`MappingError` with every fault."""
    path = mapping_path(str(name))
    problems = Problems()
    if not path.is_file():
        problems.add(
            path.name,
            0,
            QT_TRANSLATE_NOOP("Errors", "There is no such mapping. Give the path of a file, or one of: {shipped}."),
            shipped=", ".join(shipped_mappings()),
        )
        raise MappingError(str(name), problems.found)
    return _read(read_yaml(path.parent, path.name, problems), problems, str(name), path.name)


def read_mapping(text: str, name: str) -> SourceMapping:
    """The mapping that ``text`` says, as if it stood in the file ``name``. Raises :class:`MappingError`."""
    problems = Problems()
    return _read(yaml_tree(text, name, problems), problems, name, name)


def read_reader(text: str) -> ReaderOptions:
    """Of a mapping only how its source is read. Raises :class:`MappingError`."""
    problems = Problems()
    root = yaml_tree(text, "–", problems)
    found = ReaderOptions() if root is None else _MappingReader(root, problems).reader_options()
    if problems.found:
        raise MappingError("–", problems.ordered())
    return found


def _read(root: YamlNode | None, problems: Problems, said: str, file: str) -> SourceMapping:
    root = with_base(root, problems)
    mapping = _MappingReader(root, problems).read() if root is not None else None
    if problems.found or mapping is None:
        raise MappingError(said, problems.ordered())
    return replace(mapping, file=file)


def with_base(root: YamlNode | None, problems: Problems) -> YamlNode | None:
    """The mapping with the keys of the shipped one that it extends, where it does not have them itself."""
    name = root.items().pop(EXTENDS, None) if root is not None else None
    if root is None or name is None:
        return root
    if name.text() not in shipped_mappings():
        problems.add(
            root.file,
            name.line,
            QT_TRANSLATE_NOOP("Errors", "“{word}” is not known here. Write one of: {known}."),
            word=name.text(),
            known=", ".join(shipped_mappings()),
        )
        return None
    base = with_base(read_yaml(FOLDER, f"{name.text()}.yaml", problems), problems)
    return YamlNode(root.file, root.line, {**(base.items() if base is not None else {}), **root.items()})


class _MappingReader(NodeReader):
    def __init__(self, root: YamlNode, problems: Problems) -> None:
        super().__init__(root, problems)
        self.missing = MISSING_TOKENS

    def read(self) -> SourceMapping | None:
        root = self.root
        self._known(root, _TOP)
        get = root.items().get
        kind = self._choice(root, "kind", KINDS)
        source = self._filled(root, "source")
        if not kind:
            return None
        self.missing = MISSING_TOKENS | self._folded(get("missing"))
        fields = self._fields(kind, get("fields") or YamlNode(root.file, root.line, {}))
        ids, id_hash = self._id(get("id"))
        inspection = self._inspection(kind, get("inspection"))
        if kind in (FACILITIES, DEMAND) and not ids and not id_hash:
            self._lacks(root, "id")
        return SourceMapping(
            file=root.file,
            kind=kind,
            source=source,
            title=self._text(get("title")),
            language=self._language(get("language")),
            reader=self._reader(get("reader"), get("join")),
            aliases=self._aliases(get("columns")),
            is_generated=self._flag(root, "generated"),
            optional_columns=self._flag(root, "optional_columns"),
            missing=self.missing,
            id=ids,
            id_hash=id_hash,
            is_merging_repeats=self._choice(root, "repeated", ("reject", "merge"), "reject") == "merge",
            geometry=self._geometry(kind, get("geometry")),
            crs=self._text(get("crs")),
            bounds=self._bounds(get("bounds")),
            fields=fields,
            codes=self._codes(kind, get("aliases")),
            profiles=self._profiles(kind, get("profiles")),
            profiles_by_code=self._text(get("profiles")) == BY_CODE,
            spread=self._spread(kind, get("spread")),
            inspection=inspection,
        )

    def reader_options(self) -> ReaderOptions:
        get = self.root.items().get
        return self._reader(get("reader"), get("join"))

    # ------------------------------------------------------------------ parts
    def _fields(self, kind: str, node: YamlNode) -> dict[str, Values]:
        known = _FIELDS[kind]
        found: dict[str, Values] = {}
        for key, child in node.items().items():
            if key in known or (key.startswith("name_") and "name" in known and LANGUAGE.fullmatch(key[5:])):
                found[key] = self._values(child)
            else:
                self._unknown(child, key, [*known, "name_<language>"] if "name" in known else known)
        for key in _REQUIRED_FIELDS[kind]:
            if key not in found:
                self._lacks(node, key)
        return found

    def _id(self, node: YamlNode | None) -> tuple[Values, tuple[str, ...]]:
        if node is not None and "hash" in node.items():
            self._known(node, ("hash",))
            return (), self._texts(node.items()["hash"])
        return self._values(node), ()

    def _reader(self, node: YamlNode | None, joins: YamlNode | None) -> ReaderOptions:
        options = ReaderOptions(joins=tuple(self._join(child) for child in children_of(joins)))
        if node is None:
            return options
        self._known(node, ("format", "delimiter", "encoding", "layer", "records", "skip"))
        get = node.items().get
        skip = self._number(get("skip"), 0.0)
        delimiter = self._text(get("delimiter"))
        delimiter = {"tab": "\t", "\\t": "\t"}.get(delimiter, delimiter)
        if len(delimiter) > 1:
            self._add(
                get("delimiter") or node, QT_TRANSLATE_NOOP("Errors", "The delimiter is one character, or “tab”.")
            )
        return replace(
            options,
            form=self._choice(node, "format", ("delimited", "json", "ogr"), ""),
            delimiter=delimiter,
            encoding=self._text(get("encoding")),
            layer=self._text(get("layer")),
            records=self._text(get("records")),
            skip=int(skip or 0),
        )

    def _join(self, node: YamlNode) -> Join:
        self._known(node, ("file", "key", "column", "optional"))
        return Join(
            self._filled(node, "file"),
            self._filled(node, "key"),
            self._filled(node, "column"),
            self._flag(node, "optional"),
            node.line,
        )

    def _aliases(self, node: YamlNode | None) -> dict[str, str]:
        return {key: child.text() for key, child in (node.items() if node else {}).items()}

    def _geometry(self, kind: str, node: YamlNode | None) -> Geometry:
        if node is None or isinstance(node.value, str):
            default = "none" if kind == INSPECTIONS else "source"
            word = self._text(node) or default
            if word not in ("source", "none"):
                self._add(
                    node or self.root,
                    QT_TRANSLATE_NOOP("Errors", "“{word}” is not known here. Write one of: {known}."),
                    word=word,
                    known="source, none, {x, y}, {column, order}, {wkt}",
                )
            return Geometry(word)
        keys = node.items()
        if "wkt" in keys:
            self._known(node, ("wkt",))
            return Geometry("wkt", (self._filled(node, "wkt"),))
        if "column" in keys:
            self._known(node, ("column", "order"))
            order = self._choice(node, "order", ("lat_lon", "lon_lat"))
            return Geometry("pair", (self._filled(node, "column"),), order == "lat_lon")
        self._known(node, ("x", "y"))
        return Geometry("xy", (self._filled(node, "x"), self._filled(node, "y")))

    def _bounds(self, node: YamlNode | None) -> tuple[float, float, float, float] | str | None:
        if node is None or self._text(node) == "none":
            return None if node is None else "none"
        numbers = [read_number(child.text()) for child in node.children()]
        if len(numbers) == 4 and None not in numbers and numbers[0] < numbers[2] and numbers[1] < numbers[3]:
            return tuple(numbers)  # type: ignore[return-value]
        self._add(
            node, QT_TRANSLATE_NOOP("Errors", "Write the bounds as [west, south, east, north] in degrees, or none.")
        )
        return None

    def _codes(self, kind: str, node: YamlNode | None) -> dict[str, str]:
        if node is not None and kind != DISTRICTS:
            self._add(node, QT_TRANSLATE_NOOP("Errors", "The key “{key}” has no use here."), key="aliases")
        found: dict[str, str] = {}
        for code, child in (node.items() if node else {}).items():
            for spelling in (code, *self._texts(child)):
                known = found.setdefault(fold(spelling), code)
                if known != code:
                    self._add(
                        child,
                        QT_TRANSLATE_NOOP("Errors", "“{text}” stands for both {first} and {second}."),
                        text=spelling,
                        first=known,
                        second=code,
                    )
        return found

    def _profiles(self, kind: str, node: YamlNode | None) -> dict[str, Values]:
        if node is not None and kind != DEMAND:
            self._add(node, QT_TRANSLATE_NOOP("Errors", "The key “{key}” has no use here."), key="profiles")
        if node is not None and isinstance(node.value, str) and node.value != BY_CODE:
            self._add(node, QT_TRANSLATE_NOOP("Errors", "Write a list of profiles with their columns, or by_code."))
        return {key: self._values(child) for key, child in (node.items() if node else {}).items()}

    def _spread(self, kind: str, node: YamlNode | None) -> float:
        if node is None:
            return 0.0
        if kind != DEMAND:
            self._add(node, QT_TRANSLATE_NOOP("Errors", "The key “{key}” has no use here."), key="spread")
        metres = self._number(node, 0.0) or 0.0
        if not 10 <= metres <= 10_000:
            self._add(node, QT_TRANSLATE_NOOP("Errors", "Write “spread” in metres, from 10 to 10000."))
        return metres

    def _inspection(self, kind: str, node: YamlNode | None) -> InspectionMapping | None:
        if node is None:
            if kind == INSPECTIONS:
                self._lacks(self.root, "inspection")
            return None
        if kind not in (FACILITIES, INSPECTIONS):
            self._add(node, QT_TRANSLATE_NOOP("Errors", "The key “{key}” has no use here."), key="inspection")
            return None
        self._known(node, _INSPECTION_KEYS)
        get = node.items().get
        ids, id_hash = self._id(get("id"))
        for key in ("id", "facility") if kind == INSPECTIONS else ():
            if get(key) is None:
                self._lacks(node, key)
        for key in ("basis", "answers"):
            if get(key) is None:
                self._lacks(node, key)
        answers, compensations = get("answers"), get("compensations")
        return InspectionMapping(
            id=ids,
            id_hash=id_hash,
            facility=self._values(get("facility")),
            facility_source=self._text(get("facility_source")),
            inspected_at=self._date(get("inspected_at")),
            inspector=self._values(get("inspector")),
            certificate=self._values(get("certificate")),
            certificate_valid_until=self._date(get("certificate_valid_until")),
            basis=self._words(get("basis"), ("official", "reported")),
            state=self._words(get("state"), ("draft", "submitted", "verified", "rejected")),
            origin=self._choice(node, "origin", ("import", "register", "questionnaire", "field"), "import"),
            replaces=self._values(get("replaces")),
            note=self._values(get("note")),
            answers=tuple(self._answer(child) for child in children_of(answers)),
            answers_by_code=self._text(answers) == BY_CODE,
            compensations=tuple(self._compensation(child) for child in children_of(compensations)),
            compensations_by_code=self._text(compensations) == BY_CODE,
            keep_empty=self._flag(node, "keep_empty", kind == INSPECTIONS),
            line=node.line,
        )

    def _answer(self, node: YamlNode) -> AnswerRule:
        get = node.items().get
        plausible = [read_number(child.text()) for child in children_of(get("plausible"))]
        if get("plausible") is not None and (len(plausible) != 2 or None in plausible or plausible[0] > plausible[1]):
            self._add(get("plausible"), QT_TRANSLATE_NOOP("Errors", "Write the plausible range as [least, greatest]."))
            plausible = []
        return AnswerRule(
            criterion=self._filled(node, "criterion"),
            value=self._value(node, ("criterion", "unit", "plausible", "note")),
            unit=self._text(get("unit")),
            plausible=tuple(plausible) if plausible else None,  # type: ignore[arg-type]
            note=self._text(get("note")),
        )

    def _compensation(self, node: YamlNode) -> CompensationRule:
        profiles = node.items().get("profile")
        if profiles is None:
            self._lacks(node, "profile")
        return CompensationRule(
            zone=self._filled(node, "zone"),
            profiles=self._texts(profiles),
            words=self._value(node, ("zone", "profile")),
        )

    # ------------------------------------------------------------------ values
    def _values(self, node: YamlNode | None) -> Values:
        if node is None:
            return ()
        return tuple(self._value(child) for child in node.children()) or (self._value(node),)

    def _value(self, node: YamlNode, beside: tuple[str, ...] = ()) -> Value:
        """A value; ``beside`` are further keys that may stand in the same mapping."""
        if isinstance(node.value, str):
            return Value(columns=(node.value,), missing=self.missing, line=node.line)
        self._known(node, (*_VALUE_KEYS, *beside))
        get = node.items().get
        ways = [key for key in ("column", "first", "template", "constant") if get(key) is not None]
        if len(ways) != 1:
            self._add(node, QT_TRANSLATE_NOOP("Errors", "Write exactly one of column, first, template and constant."))
        values, lines = self._map(get("map"))
        others = self._text(get("others")) or FLAG_OTHERS
        if others not in (FLAG_OTHERS, IGNORE_OTHERS):
            self._add(get("others"), QT_TRANSLATE_NOOP("Errors", "“others” is flag or ignore."))
        return Value(
            columns=self._texts(get("first")) if get("first") is not None else self._texts(get("column")),
            template=self._text(get("template")),
            constant=get("constant").text() if get("constant") is not None else None,
            values=values,
            default=self._text(get("default")) or None,
            others=others,
            empty=self._text(get("empty")) or None,
            missing=self.missing | self._folded(get("missing")),
            split=self._text(get("split")),
            is_list=self._flag(node, "list"),
            when=self._tests(get("when")),
            line=node.line,
            value_lines=lines,
        )

    def _map(self, node: YamlNode | None) -> tuple[dict[str, str] | None, dict[str, int]]:
        if node is None:
            return None, {}
        found: dict[str, str] = {}
        lines: dict[str, int] = {}
        for key, child in node.items().items():
            value = child.text()
            if found.setdefault(fold(key), value) != value:
                self._add(
                    child,
                    QT_TRANSLATE_NOOP("Errors", "“{text}” stands for both {first} and {second}."),
                    text=key,
                    first=found[fold(key)],
                    second=value,
                )
            lines[value] = child.line
        if not found:
            self._add(node, QT_TRANSLATE_NOOP("Errors", "The map is empty."))
        return found, lines

    def _tests(self, node: YamlNode | None) -> tuple[Test, ...]:
        tests = []
        for column, child in (node.items() if node else {}).items():
            if not isinstance(child.value, dict):
                tests.append(Test(column, values=self._folded(child)))
                continue
            self._known(child, ("is", "not", "min", "max", "present"))
            get = child.items().get
            tests.append(
                Test(
                    column,
                    values=self._folded(get("is")) if get("is") else None,
                    others=self._folded(get("not")) if get("not") else None,
                    at_least=self._number(get("min"), None),
                    at_most=self._number(get("max"), None),
                    is_present=self._flag(child, "present") if get("present") else None,
                )
            )
        return tuple(tests)

    def _date(self, node: YamlNode | None) -> DateValue | None:
        if node is None:
            return None
        if not isinstance(node.value, dict):
            return DateValue(self._values(node))
        get = node.items().get
        value = self._value(node, ("format", "timezone"))
        return DateValue((value,), self._text(get("format")), self._text(get("timezone")) or "UTC")

    def _words(self, node: YamlNode | None, known: tuple[str, ...]) -> Values:
        """A constant out of ``known``, or where it comes from."""
        if node is None or not isinstance(node.value, str):
            return self._values(node)
        if node.value not in known:
            self._add(
                node,
                QT_TRANSLATE_NOOP("Errors", "“{word}” is not known here. Write one of: {known}."),
                word=node.value,
                known=", ".join(known),
            )
        return (Value(constant=node.value, line=node.line),)


__all__ = ["FOLDER", "load_mapping", "mapping_path", "read_mapping", "shipped_mappings", "with_base"]
