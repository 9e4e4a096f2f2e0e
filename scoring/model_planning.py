"""The blocks of ``model.yaml`` that the analyses read: who pays, and the defaults of planning."""

from __future__ import annotations

from collections.abc import Sequence

from .errors import QT_TRANSLATE_NOOP
from .model import NO_OWNER, Payer, Titled
from .model_files import YamlNode
from .model_nodes import NodeReader
from .planning_rules import DECAYS, PlanningRules

_KEYS = ("thresholds", "decay", "works_capacity", "vat", "index", "discount", "source")
_FIRST_YEAR, _LAST_YEAR = 1900, 2200


class PlanningReader(NodeReader):
    """Reads those blocks; what is left out is as the program has it."""

    lines: dict[str, int]
    """Facility type → line of its threshold, for what is found wrong with it later."""

    def payers(self, node: YamlNode | None) -> tuple[Payer, ...]:
        """The payers; empty where there is no such list."""
        self.lines = {}
        found = []
        for code, titles, entry in self._titled(node, (), ["is_city"]):
            given = entry.items().get("is_city")
            found.append(Payer(code, titles, self._yes(given)))
        if found and not any(payer.is_city for payer in found) and node is not None:
            self._add(
                node,
                QT_TRANSLATE_NOOP("Errors", "None of the payers is the city: write “is_city: true” with one of them."),
            )
        return tuple(found)

    def _yes(self, node: YamlNode | None) -> bool:
        if node is None or node.text() in ("false", "no"):
            return False
        if node.text() not in ("true", "yes"):
            self._add(node, QT_TRANSLATE_NOOP("Errors", "“{text}” is neither true nor false."), text=node.text())
        return True

    def payer_of_owner(
        self, node: YamlNode | None, payers: Sequence[Payer], owner_kinds: Sequence[Titled]
    ) -> dict[str, str]:
        """Kind of owner → payer: for every kind, where there are payers."""
        if node is None:
            return {}
        if not self._is_mapping(node):
            return {}
        kinds = [kind.code for kind in owner_kinds]
        self._keys(node, kinds, [NO_OWNER])
        codes = [payer.code for payer in payers]
        found = {}
        for kind, child in node.items().items():
            code = self._filled(child)
            if code and code not in codes:
                self._add(
                    child,
                    QT_TRANSLATE_NOOP("Errors", "“{code}” is not one of the payers: {payers}."),
                    code=code,
                    payers=", ".join(codes) or "–",
                )
            found[kind] = code
        return found

    def rules(self, node: YamlNode | None) -> PlanningRules:
        """The block ``planning``."""
        plain = PlanningRules()
        if node is None or not self._is_mapping(node):
            return plain
        self._keys(node, (), _KEYS)
        get = node.items().get
        decay = self._filled(get("decay")) or plain.decay
        if decay not in DECAYS:
            self._add(
                get("decay") or node,
                QT_TRANSLATE_NOOP("Errors", "“{text}” is not one of: {choices}."),
                text=decay,
                choices=", ".join(DECAYS),
            )
        return PlanningRules(
            thresholds=self._thresholds(get("thresholds")),
            decay=decay,
            works_capacity=self._number(get("works_capacity"), 0, 1_000_000, None),
            vat=self._by_year(get("vat"), 0, 1),
            index=self._by_year(get("index"), -0.5, 5),
            discount=self._number(get("discount"), 0, 1, plain.discount) or 0.0,
            source=self._filled(get("source")),
        )

    def _thresholds(self, node: YamlNode | None) -> dict[str, float]:
        if node is None or not self._is_mapping(node):
            return {}
        self.lines.update({kind: child.line for kind, child in node.items().items()})
        return {kind: self._number(child, 1, 100_000) or 0.0 for kind, child in node.items().items()}

    def _by_year(self, node: YamlNode | None, low: float, high: float) -> dict[int, float]:
        if node is None or not self._is_mapping(node):
            return {}
        found = {}
        for year, child in node.items().items():
            if not year.isdigit() or not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
                self._add(child, QT_TRANSLATE_NOOP("Errors", "“{text}” is not a year."), text=year)
                continue
            found[int(year)] = self._number(child, low, high) or 0.0
        return found
