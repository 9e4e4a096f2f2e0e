"""Writing a changed mapping without touching what did not change: comments, order and layout of the rest stay.

A tree is what the YAML says as plain dicts, lists and texts (``no`` stays "no").
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from ...scoring.model_files import YamlNode

WIDTH = 110
_QUIET_LINE = re.compile(r"[ \t]*(#.*)?\r?\n?")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_READS_AS_ELSE = frozenset({"", "~", "null", "=", "<<"})
"""Texts that must stand in quotes to be read as texts."""


class _PlainDumper(
    yaml.emitter.Emitter, yaml.serializer.Serializer, yaml.representer.SafeRepresenter, yaml.resolver.BaseResolver
):
    """Every scalar is a text, as our reader takes it; quotes only where the form needs them."""

    def __init__(self, stream: Any, **how: Any) -> None:
        yaml.emitter.Emitter.__init__(self, stream, allow_unicode=True, width=WIDTH)
        yaml.serializer.Serializer.__init__(self)
        yaml.representer.SafeRepresenter.__init__(self, default_flow_style=None, sort_keys=False)
        yaml.resolver.BaseResolver.__init__(self)

    def represent(self, data: Any) -> None:
        self.top = data
        super().represent(data)

    def represent_text(self, text: str) -> yaml.ScalarNode:
        style = '"' if text.lower() in _READS_AS_ELSE or text != text.strip() else None
        return self.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    def represent_data(self, data: Any) -> yaml.Node:
        node = super().represent_data(data)
        if isinstance(data, (dict, list)):
            node.flow_style = data is not self.top and _is_short(data)
        return node

    def ignore_aliases(self, data: Any) -> bool:
        return True  # our reader wants everything written out


_PlainDumper.add_representer(str, _PlainDumper.represent_text)
_PlainDumper.add_representer(type(None), lambda dumper, _: dumper.represent_text(""))


def dumped(tree: Any) -> str:
    """YAML for a tree."""
    return str(yaml.dump(tree, Dumper=_PlainDumper))


def _is_short(data: Any) -> bool:
    """Whether a list or a mapping of texts has room on one line."""
    values = list(data.values()) if isinstance(data, dict) else data
    if not all(isinstance(value, str) for value in values):
        return False
    return sum(len(value) + 3 for value in [*values, *(data if isinstance(data, dict) else ())]) < WIDTH - 30


def plain(node: YamlNode | None) -> Any:
    """A node and all below as dicts, lists and texts; None for null."""
    if node is None:
        return None
    if isinstance(node.value, dict):
        return {key: plain(child) for key, child in node.value.items()}
    if isinstance(node.value, list):
        return [plain(child) for child in node.value]
    return node.value


def spliced(text: str, tree: dict[str, Any]) -> str:
    """``text`` changed so that it says ``tree``; whatever says that already stays as it was written."""
    root = yaml.compose(text, Loader=_LOADER) if text.strip() else None
    if not isinstance(root, yaml.MappingNode) or root.flow_style or not root.value:
        return dumped(tree)
    if not text.endswith("\n"):
        text += "\n"
    body = _Block(text, root, len(text))
    return text[: body.start] + body.saying(tree)


class _Block:
    """The lines of a block of keys (or of a list with one entry a line) in a text."""

    def __init__(self, text: str, node: yaml.Node, end: int) -> None:
        self.text, self.node = text, node
        self.is_keys = isinstance(node, yaml.MappingNode)
        self.indent = " " * node.start_mark.column
        self.children = [value for _, value in node.value] if self.is_keys else list(node.value)
        firsts = [key for key, _ in node.value] if self.is_keys else self.children
        starts = [_line_start(text, first.start_mark.index) for first in firsts]
        self.start = starts[0]
        self.spans = list(zip(starts, [*starts[1:], end]))

    @staticmethod
    def fits(text: str, node: yaml.Node) -> bool:
        """Whether each entry begins on a line of its own."""
        if not isinstance(node, (yaml.MappingNode, yaml.SequenceNode)) or node.flow_style or not node.value:
            return False
        firsts = [key for key, _ in node.value] if isinstance(node, yaml.MappingNode) else node.value
        lead = [text[_line_start(text, first.start_mark.index) : first.start_mark.index] for first in firsts]
        allowed = " " if isinstance(node, yaml.MappingNode) else " -"
        return all(not part.strip(allowed) for part in lead)

    def saying(self, tree: Any) -> str:
        known = [key.value.strip() for key, _ in self.node.value] if self.is_keys else list(range(len(self.children)))
        wanted = tree if self.is_keys else dict(enumerate(tree))
        pieces = []
        for key, child, (start, end) in zip(known, self.children, self.spans):
            if key not in wanted:
                pieces.append(_quiet_tail(self.text[start:end]))
            else:
                pieces.append(self._entry(key, child, start, end, wanted[key]))
        tail = _quiet_tail(pieces[-1]) if pieces else ""
        if pieces and tail:
            pieces[-1] = pieces[-1][: -len(tail)]
        pieces += [self._dumped(key, value) for key, value in wanted.items() if key not in known]
        return "".join(pieces) + tail

    def _entry(self, key: Any, child: yaml.Node, start: int, end: int, wanted: Any) -> str:
        was = self.text[start:end]
        if _said(child) == wanted:
            return was
        same_kind = isinstance(wanted, dict) if isinstance(child, yaml.MappingNode) else isinstance(wanted, list)
        if self.is_keys and wanted and same_kind and self.fits(self.text, child):
            block = _Block(self.text, child, end)
            if block.start > start:  # else its first entry stands on the line of the key
                return self.text[start : block.start] + block.saying(wanted)
        return self._dumped(key, wanted) + _quiet_tail(was)

    def _dumped(self, key: Any, value: Any) -> str:
        lines = dumped({key: value} if self.is_keys else [value]).splitlines()
        return "".join(f"{self.indent}{line}\n" for line in lines)


def _line_start(text: str, index: int) -> int:
    return text.rfind("\n", 0, index) + 1


def _quiet_tail(piece: str) -> str:
    """The blank lines and comments with which a piece of text ends: they belong to what follows."""
    lines = piece.splitlines(keepends=True)
    count = 0
    while count < len(lines) - 1 and _QUIET_LINE.fullmatch(lines[-1 - count]):
        count += 1
    return "".join(lines[len(lines) - count :])


def _said(node: yaml.Node) -> Any:
    """What a node of PyYAML says, as :func:`plain` gives it."""
    if isinstance(node, yaml.MappingNode):
        return {key.value.strip(): _said(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_said(value) for value in node.value]
    return None if node.tag == "tag:yaml.org,2002:null" else node.value.strip()
