"""A scenario on paper: what it is, its figures, a map, the list of works; or two scenarios side by side."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from html import escape
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QPainter

from ..layers.model_store import is_generated, titles
from ..layers.scenario_compare import CHANGES, Comparison, compare_scenarios, differs, facilities_in_words
from ..layers.scenario_figures import Figure, read_figures
from ..layers.scenario_rows import stored_rows
from ..layers.scenario_words import ScenarioWords
from ..layers.scenarios import GAPS, PROGRAMME, ROBUSTNESS, Scenario, read_scenario
from ..layers.store import Store
from ..layers.words import sentence
from .pdf_files import FolderNotWritable
from .pdf_pages import Piece, add_text, page_size, text_document, write_pages
from .scenario_map import COLOURS, DOT, RING, SHAPES, Marks, ScenarioMap, draw_frontier, outlines
from .wording import amount_text, day, number

MOST_LISTED = 400
"""Works on paper; more are read on a screen."""
MOST_TO_INSPECT = 40
MAP_HEIGHT = 330.0
CURVE_HEIGHT = 150.0
_GAP = 10.0
_FOOT = 24.0
_FIRST = 100


def write_page(
    store: Store, scenario: int, path: str | os.PathLike[str], language: str, other: int | None = None
) -> int:
    """Write the pages of a scenario into a PDF, beside those of another one of its kind where given; how many."""
    target = Path(path)
    if not target.parent.is_dir():
        raise FolderNotWritable(target.parent, "")
    found = read_scenario(store, scenario)
    maker = _Maker(store, found, language)
    if other is None:
        maker.alone()
    else:
        maker.beside(compare_scenarios(store, scenario, other, language))
    title = f"{maker.city}: {found.name}"
    words, pages = maker.words, maker.pages
    write_pages(target, pages, title, lambda place: words.word("page.foot", title=title, page=place, pages=len(pages)))
    return len(pages)


class _Maker:
    """Lays the pages out, one piece under the other."""

    def __init__(self, store: Store, found: Scenario, language: str) -> None:
        self.store, self.found, self.language = store, found, language
        self.words = ScenarioWords(store, language)
        self.city = titles(store, "city", language).get(self.words.model.name, self.words.model.name)
        self.width, self.height = page_size()
        self.pages: list[list[Piece]] = [[]]
        self.y = 0.0

    # ------------------------------------------------------------------ what there is
    def alone(self) -> None:
        """The pages of one scenario."""
        found, words = self.found, self.words
        figures = read_figures(self.store, found.fid)
        self._heading(found)
        self._facts(_headline(found, figures, self))
        note = {PROGRAMME: "page.served_note", GAPS: "page.means_note"}.get(found.kind)
        if note:
            self.text(_small(escape(words.word(note))))
        self._map(self._marks(found), words.word(_MAP_TITLES[found.kind]))
        if found.kind == PROGRAMME:
            self._years(figures)
        self._groups(figures)
        if found.kind == ROBUSTNESS:
            self._to_inspect()
        if found.kind == PROGRAMME:
            self._districts(figures)
            self._curve(figures)
            self._works()

    def beside(self, compared: Comparison) -> None:
        """The pages of two."""
        words = self.words
        self.text(f'<span style="font-size: 20px"><b>{escape(words.word("page.compared"))}</b></span>')
        for number_of, each in (("1", compared.first), ("2", compared.second)):
            self._heading(each, f"{number_of}: ", large=False)
        inputs = [
            [escape(words.input(each.name)), escape(_said(each.first)), escape(_said(each.second))]
            for each in compared.inputs
        ]
        heads = [words.word("column.input"), words.word("page.before"), words.word("page.after")]
        if inputs:
            self.table(heads, inputs, (0.4, 0.3, 0.3))
        else:
            self.text(escape(words.word("page.same_inputs")))
        if compared.data:
            self.text(f"<b>{escape(words.word('page.data_changed'))}</b>")
        self._map(self._compared_marks(compared), words.word("page.map_compared"))
        rows = []
        for each in compared.totals():
            if each.figure.payer is None and each.figure.facility_type is None and differs(each.first, each.second):
                rows.append(
                    [
                        escape(self._about(each.figure)),
                        *(self.amount(value, each.figure.unit) for value in (each.first, each.second, each.difference)),
                    ]
                )
        heads = ["", words.word("page.before"), words.word("page.after"), words.word("page.difference")]
        self.table([words.word("column.figure"), *heads[1:]], rows, (0.46, 0.18, 0.18, 0.18), (1, 2, 3))
        self.title(words.word("table.who_gains"))
        if compared.first.kind == PROGRAMME:
            self.text(_small(escape(words.word("page.served_note"))))
        gains = [
            [
                escape(f"{each.district}: {words.profiles.get(each.figure.profile or '', '')}"),
                *(self.amount(value, "people") for value in (each.first, each.second, each.difference)),
            ]
            for each in compared.who_gains()
            if differs(each.first, each.second)
        ]
        self.table([words.word("page.who"), *heads[1:]], gains, (0.46, 0.18, 0.18, 0.18), (1, 2, 3))
        self.title(words.word("table.facilities"))
        rows = [
            [escape(each.name), escape(each.district), escape(words.word(f"change.{each.change}")),
             escape(self._package(each.first)), escape(self._package(each.second))]
            for each in compared.facilities[:MOST_LISTED]
        ]  # fmt: skip
        heads = [words.word(f"column.{name}") for name in ("facility", "district", "change")]
        self.table([*heads, words.word("page.before"), words.word("page.after")], rows, (0.28, 0.18, 0.16, 0.19, 0.19))
        self._more(len(compared.facilities))

    # ------------------------------------------------------------------ parts
    def _heading(self, found: Scenario, before: str = "", large: bool = True) -> None:
        words = self.words
        kind, state = sentence(words.word(f"kind.{found.kind}")), words.word(f"scenario.{found.state}")
        size = 20 if large else 14
        lines = [
            f'<span style="font-size: {size}px"><b>{escape(before + found.name)}</b></span>',
            escape(f"{self.city} · {kind} · {state}"),
            escape(words.word("page.computed", day=self._day(found.created_at), model=found.model_version)),
        ]
        if found.adopted_by:
            adopted = words.word("page.adopted", by=found.adopted_by, day=self._day(found.adopted_at))
            lines.append(f"<b>{escape(adopted)}</b>")
        if found.note:
            lines.append(escape(found.note))
        if large and is_generated(self.store):
            lines.append(f"<i>{escape(words.word('page.sample'))}</i>")
        self.text("<br/>".join(lines))

    def _facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Numbers two in a row."""
        rows = [facts[place : place + 2] for place in range(0, len(facts), 2)]
        html = []
        for row in rows:
            cells = "".join(
                f'<td width="50%" style="padding: 2px"><span style="font-size: 16px"><b>{escape(value)}</b></span><br/>'
                f"{escape(title)}</td>"
                for title, value in row
            )
            html.append(f"<tr>{cells}</tr>")
        self.text(f'<table width="100%">{"".join(html)}</table>')
        demands = self.found.summary.get("infeasible", ()) if self.found.kind == PROGRAMME else ()
        for demand in demands:
            title = self.words.word("page.infeasible")
            about = self.words.district_codes.get(str(demand["key"]), self.words.profiles.get(str(demand["key"]), ""))
            self.text(f"<b>{escape(title)}: {escape(about or str(demand['key']))}</b> ({demand['slack']:.4g})")

    def _map(self, marks: list[Marks], title: str) -> None:
        _, shapes = self.store.geometries("district")
        drawn = ScenarioMap(self.words.model, outlines(self.words.model, shapes), marks)
        height = MAP_HEIGHT + 18.0 * sum(1 for each in marks if each.title)
        self.title(title, height)
        box = QRectF(0, self.y, self.width, height)
        self.pages[-1].append(Piece(box, framed=False, paint=drawn.paint))
        self.y += height + _GAP

    def _marks(self, found: Scenario) -> list[Marks]:
        if found.kind == GAPS:
            return self._cells(found)
        if found.kind == PROGRAMME:
            rows = stored_rows(self.store, found.fid, ("scenario_package",))["scenario_package"]
            groups = {
                str(year): rows["facility"][(rows["is_chosen"] > 0) & (rows["year"] == year)]
                for year in sorted(set(rows["year"][rows["is_chosen"] > 0].tolist()))
            }
        elif found.kind == ROBUSTNESS:
            rows = stored_rows(self.store, found.fid, ("scenario_acceptability",))["scenario_acceptability"]
            groups = {
                self.words.word(f"verdict.{verdict}"): rows["facility"][rows["verdict"] == verdict]
                for verdict in ("core", "borderline")
            }
        else:
            rows = stored_rows(self.store, found.fid, ("scenario_facility",))["scenario_facility"]
            first = (rows["list"] == "works") & (rows["rank"] <= _FIRST)
            groups = {self.words.word("page.map_ranked"): rows["facility"][first]}
        return self._places(groups)

    def _places(self, groups: dict[str, np.ndarray]) -> list[Marks]:
        about = facilities_in_words(
            self.store,
            np.concatenate([np.zeros(0, np.int64), *groups.values()]).astype(np.int64).tolist(),
            self.language,
        )
        found = []
        for place, (title, keys) in enumerate(groups.items()):
            lon, lat = (np.array([about[key][at] for key in keys.tolist() if key in about]) for at in (3, 4))
            told = f"{title} ({number(len(keys), self.language)})"
            found.append(Marks(told, SHAPES[place % len(SHAPES)], COLOURS[place % len(COLOURS)], lon, lat, 3.6))
        return found

    def _cells(self, found: Scenario) -> list[Marks]:
        rows = stored_rows(self.store, found.fid, ("gap_profile",))["gap_profile"]
        fid, lon, lat = self.store.points("demand")
        at = np.searchsorted(fid, rows["demand"])
        cell, which = np.unique(at, return_inverse=True)
        which = which.reshape(-1)
        unmet = np.bincount(which, weights=np.nan_to_num(rows["unmet"]))
        hot = np.bincount(which, weights=(rows["spot"] == "hot")) > 0
        # Half of the cells are darker than half: a few large ones must not leave all others white.
        dark = np.clip(unmet / max(float(np.quantile(unmet, 0.95)) if len(unmet) else 1.0, 1e-9), 0.0, 1.0)
        blue = Marks(self.words.word("page.map_cells"), DOT, COLOURS[0], lon[cell], lat[cell], 2.4, dark)
        return [blue, Marks(self.words.word("page.hot"), RING, COLOURS[4], lon[cell[hot]], lat[cell[hot]], 1.8)]

    def _compared_marks(self, compared: Comparison) -> list[Marks]:
        found = []
        for place, change in enumerate(CHANGES):
            mine = [each for each in compared.facilities if each.change == change]
            if mine:
                title = f"{self.words.word(f'change.{change}')} ({number(len(mine), self.language)})"
                lon, lat = (np.array([getattr(each, name) for each in mine]) for name in ("lon", "lat"))
                found.append(Marks(title, SHAPES[place], COLOURS[place], lon, lat, 3.6))
        return found

    def _years(self, figures: Sequence[Figure]) -> None:
        words = self.words
        by_year: dict[int, dict[str, Figure]] = {}
        for each in figures:
            if each.year > 0 and each.payer is None:
                by_year.setdefault(each.year, {})[each.name] = each
        names = ("budget", "spent", "carried", "funded", "gain", "shadow_budget")
        rows = [
            [str(year), *(self.amount(of[name].value, of[name].unit) if name in of else "" for name in names)]
            for year, of in sorted(by_year.items())
        ]
        self.title(words.word("page.years"))
        heads = [words.word("column.year"), *(words.word(f"figure.{name}") for name in names)]
        self.table(heads, rows, (0.07, 0.14, 0.15, 0.13, 0.16, 0.16, 0.19), range(7))

    def _groups(self, figures: Sequence[Figure]) -> None:
        """By profile, of the whole city."""
        words = self.words
        lacking = ("people", "unmet", "unmet_distance", "without", "gini")
        names = ("served", "served_share") if self.found.kind == PROGRAMME else lacking
        of: dict[str, dict[str, Figure]] = {}
        for each in figures:
            if each.profile and each.district < 0 and each.facility_type is None and each.name in names:
                of.setdefault(each.profile, {})[each.name] = each
        rows = [
            [escape(words.profiles.get(profile, profile)),
             *(self._interval(mine[name]) if name in mine else "" for name in names)]
            for profile, mine in of.items()
        ]  # fmt: skip
        if rows:
            heads = [words.word("page.profile"), *(words.word(f"figure.{name}") for name in names)]
            share = 0.7 / len(names)
            self.table(heads, rows, (0.3, *([share] * len(names))), range(1, 9))

    def _districts(self, figures: Sequence[Figure]) -> None:
        words, profiles = self.words, self.words.model.profile_codes
        of: dict[int, dict[str, Figure]] = {}
        for each in figures:
            if each.district >= 0 and each.position < 0:
                of.setdefault(each.district, {})[f"{each.name}:{each.profile or ''}"] = each
        tables = (
            [("funded:", "figure.funded"), ("spent:", "figure.spent"), ("served_share:", "figure.served_share")],
            [(f"served:{profile}", "") for profile in profiles],
        )
        self.title(words.word("page.districts"))
        for columns in tables:
            rows = [
                [escape(words.districts.get(key, str(key))),
                 *(self.amount(mine[name].value, mine[name].unit) if name in mine else "" for name, _ in columns)]
                for key, mine in sorted(of.items(), key=lambda pair: words.districts.get(pair[0], ""))
            ]  # fmt: skip
            heads = [words.word(key) if key else words.profiles.get(name[7:], name[7:]) for name, key in columns]
            share = 0.76 / max(len(columns), 1)
            self.table([words.word("column.district"), *heads], rows, (0.24, *([share] * len(columns))), range(1, 20))

    def _to_inspect(self) -> None:
        words = self.words
        table = stored_rows(self.store, self.found.fid, ("scenario_acceptability",))["scenario_acceptability"]
        order = np.flatnonzero(table["inspect_rank"] > 0)
        order = order[np.argsort(table["inspect_rank"][order])][:MOST_TO_INSPECT]
        about = facilities_in_words(self.store, table["facility"][order].tolist(), self.language)
        rows = []
        for at in order.tolist():
            name, district, kind, _, _ = about[int(table["facility"][at])]
            told = escape(", ".join(part for part in (kind, district) if part))
            rows.append(
                [
                    str(int(table["inspect_rank"][at])),
                    f"<b>{escape(name)}</b><br/>{told}",
                    self.amount(float(table["share"][at]), "share"),
                    self.amount(float(table["inspect_value"][at]), "people"),
                ]
            )
        if rows:
            self.title(words.word("figure.inspect"))
            heads = ["inspect_rank", "facility", "share", "inspect_value"]
            self.table([words.word(f"column.{name}") for name in heads], rows, (0.14, 0.5, 0.18, 0.18), (0, 2, 3))

    def _curve(self, figures: Sequence[Figure]) -> None:
        cost = {each.position: each.value for each in figures if each.name == "frontier_cost"}
        gain = {each.position: each for each in figures if each.name == "frontier_gain"}
        points = [(cost[at], gain[at].value, gain[at].high) for at in sorted(cost) if at in gain]
        if len(points) < 2:
            return
        words, told = self.words, self.found.summary
        here = (float(sum(told["budget"])), float(told["value"]))
        most = (
            self.amount(points[-1][0], told["currency"]),
            f"{self.amount(max(y for _, y, _ in points), 'people')} {words.word('unit.people')}",
        )
        self.title(words.word("page.frontier"), CURVE_HEIGHT + 40)

        def paint(painter: QPainter, box: QRectF) -> None:
            draw_frontier(painter, box, points, here, most)

        self.pages[-1].append(Piece(QRectF(0, self.y, self.width, CURVE_HEIGHT), paint=paint))
        self.y += CURVE_HEIGHT
        self.text(f'<span style="font-size: 11px">{escape(words.word("page.frontier_axes"))}</span>')

    def _works(self) -> None:
        words = self.words
        table = stored_rows(self.store, self.found.fid, ("scenario_package",))["scenario_package"]
        chosen = np.flatnonzero(table["is_chosen"] > 0)
        order = chosen[np.lexsort((-np.nan_to_num(table["gain"][chosen]), table["year"][chosen]))]
        about = facilities_in_words(self.store, table["facility"][order[:MOST_LISTED]].tolist(), self.language)
        self.pages.append([])
        self.y = 0.0
        self.title(words.word("page.list"))
        rows = []
        for at in order[:MOST_LISTED].tolist():
            name, district, kind, _, _ = about[int(table["facility"][at])]
            cost, city = table["cost_typical"][at], table["city_cost"][at]
            money = self.amount(cost, table["currency"][at])
            if city < 0.999 * cost:
                money += f"<br/>{escape(words.word('figure.city_cost'))}: {self.amount(city, table['currency'][at])}"
            rows.append(
                [
                    str(int(table["year"][at])),
                    f"<b>{escape(name)}</b><br/>{escape(', '.join(part for part in (kind, district) if part))}",
                    escape(words.works(table["measures"][at])),
                    money,
                    self.amount(table["gain"][at], "people"),
                ]
            )
        heads = ["year", "facility", "measures", "cost_typical", "gain"]
        self.table([words.word(f"column.{name}") for name in heads], rows, (0.07, 0.25, 0.38, 0.16, 0.14), (3, 4))
        self._more(len(order))

    def _more(self, count: int) -> None:
        if count > MOST_LISTED:
            more = self.words.word("page.more", count=number(count - MOST_LISTED, self.language))
            self.text(escape(more))

    # ------------------------------------------------------------------ laying out
    def text(self, html: str) -> None:
        """A paragraph."""
        height = text_document(html, self.width).size().height()
        self._room(height)
        self.y = add_text(self.pages[-1], html, 0.0, self.y, self.width) + _GAP

    def title(self, text: str, with_height: float = 60.0) -> None:
        """A heading, which stays with what comes under it."""
        self._room(with_height + 24)
        html = f'<span style="font-size: 15px"><b>{escape(text)}</b></span>'
        self.y = add_text(self.pages[-1], html, 0.0, self.y, self.width) + 4.0

    def table(
        self, heads: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float], numbers: Sequence[int] = ()
    ) -> None:
        """A table whose head stands again on every page; no row is torn apart. ``numbers``: columns set right."""
        top = [f'<span style="font-size: 10px"><b>{escape(head)}</b></span>' for head in heads]
        self._row(top, shares, room=40.0)
        for texts in rows:
            row = [_right(text) if place in numbers else text for place, text in enumerate(texts)]
            if self.y + self._row_height(row, shares) > self.height - _FOOT:
                self.pages.append([])
                self.y = 0.0
                self._row(top, shares)
            self._row(row, shares)
        self.y += _GAP

    def _row(self, cells: Sequence[str], shares: Sequence[float], room: float = 0.0) -> None:
        height = self._row_height(cells, shares)
        self._room(height + room)
        x = 0.0
        for cell, share in zip(cells, shares):
            width = share * self.width
            self.pages[-1].append(Piece(QRectF(x, self.y, width, height), framed=True))
            add_text(self.pages[-1], _small(cell), x + 3, self.y + 2, width - 6)
            x += width
        self.y += height

    def _row_height(self, cells: Sequence[str], shares: Sequence[float]) -> float:
        sizes = (text_document(_small(c), share * self.width - 6).size().height() for c, share in zip(cells, shares))
        return max(sizes) + 4

    def _room(self, height: float) -> None:
        if self.y > 0 and self.y + height > self.height - _FOOT:
            self.pages.append([])
            self.y = 0.0

    # ------------------------------------------------------------------ words
    def amount(self, value: float, unit: str) -> str:
        """A number as people read it."""
        return amount_text(value, unit, self.language)

    def _interval(self, figure: Figure) -> str:
        text = self.amount(figure.value, figure.unit)
        if figure.low == figure.low and differs(figure.low, figure.value):
            text += f"<br/>({escape(self.words.word('page.unknown_low', value=self.amount(figure.low, figure.unit)))})"
        return text

    def _about(self, figure: Figure) -> str:
        parts = [self.words.profiles.get(figure.profile or "", figure.profile or "")]
        parts.append(str(figure.year) if figure.year > 0 else "")
        told = ", ".join(part for part in parts if part)
        return self.words.figure(figure) + (f" ({told})" if told else "")

    def _package(self, text: str) -> str:
        package, dot, rest = text.partition(" · ")
        return f"{self.words.package(package)}{dot}{rest}" if package else rest

    def _day(self, moment: str) -> str:
        return day(date.fromisoformat(moment[:10]), self.language)


def _headline(found: Scenario, figures: Sequence[Figure], page: _Maker) -> list[tuple[str, str]]:
    """The few numbers that say most."""
    words = page.words
    of = {
        each.name: each
        for each in figures
        if each.district < 0 and each.profile is None and each.year < 0 and each.payer is None and each.position < 0
    }
    facts: list[tuple[str, str]] = []

    def fact(name: str, title: str = "") -> None:
        if name in of:
            facts.append((title or words.figure(of[name]), page.amount(of[name].value, of[name].unit)))

    if found.kind == PROGRAMME:
        told = found.summary
        fact("funded")
        facts.append((words.word("page.served"), page.amount(sum(told["served"].values()), "people")))
        fact("served_share")
        facts.append((words.word("figure.spent"), page.amount(sum(told["spent"]), told["currency"])))
        fact("cost")
        facts.append((words.word("figure.gap"), page.amount(told["gap"], "share")))
        fact("price_of_fairness")
    elif found.kind == GAPS:
        facts.append((words.word("column.cell"), page.amount(found.summary["cells"], "count")))
        facts.append((words.word("figure.hot_cells"), page.amount(found.summary["hot"], "count")))
    else:
        for name in ("value", "core", "borderline", "inspect"):
            fact(name)
    return facts


def _said(value: object) -> str:
    return ", ".join(str(each) for each in value) if isinstance(value, (list, tuple)) else str(value)


def _right(html: str) -> str:
    return f'<div align="right">{html}</div>'


def _small(html: str) -> str:
    return f'<span style="font-size: 11px">{html}</span>'


_MAP_TITLES = {
    PROGRAMME: "page.map_years",
    GAPS: "table.cells",
    ROBUSTNESS: "page.map_sure",
    "priority": "page.map_ranked",
}
