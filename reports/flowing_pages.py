"""Long printed texts – headings, tables – over as many pages as they need, and the same for a browser.

No row is torn apart by the end of a page, a table's head stands on each of its pages, and a heading never alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Union

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QTextDocument

from .pdf_files import whole_file
from .pdf_pages import Piece, page_size, text_document, write_pages

FOOT = 24.0
"""Pixels kept free for the foot of each page."""
STYLE = """
h1 { font-size: 20px; margin: 0 0 4px 0; } h2 { font-size: 15px; margin: 10px 0 4px 0; }
p { margin: 2px 0 6px 0; } table { border-collapse: collapse; border-color: #777777; }
th { background-color: #eeeeee; text-align: left; }
"""
_BROWSER = """
body { font-family: "Noto Sans", sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; line-height: 1.4; }
table { width: 100%; } th, td { border: 1px solid #777777; vertical-align: top; padding: 3px 5px; }
section { page-break-before: always; } section:first-of-type { page-break-before: auto; }
tr { page-break-inside: avoid; } thead { display: table-header-group; }
"""
_OVERLAP = 4.0
"""So much higher stands a row than a table of its own would, so that neighbouring rows share a line."""
_SPACE = '<p style="font-size: 6px">&nbsp;</p>'
"""Between texts."""
_GAP = 12.0
"""Above what follows a table."""


@dataclass(frozen=True)
class Head:
    """Of a column; ``width`` in percent of the page."""

    text: str
    width: int
    is_number: bool = False


@dataclass(frozen=True)
class Rows:
    """A table over the whole width; cells are HTML."""

    heads: Sequence[Head]
    rows: Sequence[Sequence[str]]
    total: Sequence[str] = field(default_factory=tuple)

    def html(self) -> str:
        body = "".join(_line(self.heads, row, "td") for row in self.rows)
        return _table(f"<thead>{self.head()}</thead><tbody>{body}{self.last()}</tbody>")

    def head(self) -> str:
        return _line(self.heads, [escape(head.text) for head in self.heads], "th")

    def last(self) -> str:
        return _line(self.heads, [f"<b>{cell}</b>" for cell in self.total], "td") if self.total else ""


Block = Union[str, Rows]
"""HTML of headings and texts, or a table."""
Part = Sequence[Block]
"""What begins on a new page."""


def write_flowing_pdf(parts: Sequence[Part], target: Path, title: str, foot: Callable[[int, int], str]) -> int:
    """Write parts into one PDF, whole or not at all; the number of pages. ``foot``: what stands at the foot of a page,
    by its number and the number of all."""
    pages = [page for part in parts for page in _pages(part)]
    write_pages(target, pages, title, lambda number: foot(number, len(pages)))
    return len(pages)


def write_html(parts: Sequence[Part], target: Path, title: str, language: str) -> None:
    """Write the same parts as one page for a browser, whole or not at all."""
    inside = "\n".join(
        "<section>" + "".join(block if isinstance(block, str) else block.html() for block in part) + "</section>"
        for part in parts
    )
    text = (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}{_BROWSER}</style></head><body>\n{inside}\n</body></html>\n"
    )
    with whole_file(target) as part:
        part.write_text(text, encoding="utf-8")


class _Flow:
    """Puts documents one under the other, on as many pages as they need."""

    def __init__(self) -> None:
        self.width, height = page_size()
        self.bottom = height - FOOT
        self.pages: list[list[Piece]] = [[]]
        self.y = 0.0

    def lay_out(self, html: str) -> QTextDocument:
        return text_document(f"<style>{STYLE}</style>{html}", self.width)

    def fits(self, *documents: QTextDocument) -> bool:
        return self.y + sum(document.size().height() for document in documents) <= self.bottom or not self.pages[-1]

    def new_page(self) -> None:
        self.pages.append([])
        self.y = 0.0

    def put(self, document: QTextDocument, overlap: float = 0.0) -> None:
        height = document.size().height()
        self.pages[-1].append(Piece(QRectF(0.0, self.y, self.width, height), text=document))
        self.y += height - overlap


def _pages(part: Part) -> list[list[Piece]]:
    flow = _Flow()
    waiting: list[QTextDocument] = []  # headings, until what they are for is there
    for block in part:
        if isinstance(block, str):
            if waiting:
                waiting.append(flow.lay_out(_SPACE))
            waiting.append(flow.lay_out(block))
            continue
        head = flow.lay_out(_table(block.head()))
        lines = [flow.lay_out(_table(_line(block.heads, row, "td"))) for row in block.rows]
        if block.total:
            lines.append(flow.lay_out(_table(block.last())))
        if flow.pages[-1] and waiting:
            flow.y += _GAP
        if not flow.fits(*waiting, head, *lines[:1]):
            flow.new_page()
        for document in waiting:
            flow.put(document)
        waiting = []
        flow.put(head, _OVERLAP)
        for document in lines:
            if not flow.fits(document):
                flow.new_page()
                flow.put(head, _OVERLAP)
            flow.put(document, _OVERLAP)
    if flow.pages[-1]:
        flow.y += _GAP
    for document in waiting:
        if not flow.fits(document):
            flow.new_page()
        flow.put(document)
    return flow.pages


def _line(heads: Sequence[Head], cells: Sequence[str], tag: str) -> str:
    inside = "".join(
        f'<{tag} width="{head.width}%" align="{side}" style="text-align: {side}">{cell}</{tag}>'
        for head, cell, side in ((h, c, "right" if h.is_number else "left") for h, c in zip(heads, cells))
    )
    return f"<tr>{inside}</tr>"


def _table(rows: str) -> str:
    return f'<table border="1" cellspacing="0" cellpadding="3" width="100%">{rows}</table>'
