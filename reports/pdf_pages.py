"""Pages painted by Qt: measured texts, frames, pictures; written as a PDF of letters and lines, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextDocument,
)

from .pdf_files import FileNotWritten, is_whole_pdf, whole_file

SCREEN_DPI = 96
"""What a page is laid out in; the PDF has letters and lines, no picture of them."""
PRINT_DPI = 600
MARGIN_MM = 15.0
LETTERS = 12.5


def page_size() -> tuple[float, float]:
    """Of what is inside the margins of an upright A4."""
    width, height = ((side - 2 * MARGIN_MM) / 25.4 * SCREEN_DPI for side in (210.0, 297.0))
    return width, height


@dataclass
class Piece:
    """Something on a page: a text with its place and, around it, a cell; a picture; or what a function paints."""

    box: QRectF
    text: QTextDocument | None = None
    image: QImage | None = None
    framed: bool = False
    paint: Callable[[QPainter, QRectF], None] | None = None


def text_document(html: str, width: float) -> QTextDocument:
    """A text laid out in a width."""
    document = QTextDocument()
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setDefaultFont(page_font(LETTERS))
    document.setHtml(html)
    document.setTextWidth(width)
    return document


def page_font(pixels: float) -> QFont:
    font = QFont("Noto Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(round(pixels))
    return font


def add_text(page: list[Piece], html: str, x: float, y: float, width: float) -> float:
    """Put a text on the page; where it ends."""
    text = text_document(html, width)
    page.append(Piece(QRectF(x, y, width, text.size().height()), text=text))
    return y + text.size().height()


def write_pages(target: Path, pages: Sequence[Sequence[Piece]], title: str, foot: Callable[[int], str]) -> None:
    """Write the pages into one PDF, whole or not at all. ``foot``: what stands at the foot of a page, by its number."""
    with whole_file(target) as part:
        writer = QPdfWriter(str(part))
        writer.setTitle(title)
        writer.setCreator("Inclusive City")
        writer.setResolution(PRINT_DPI)
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
                QPageLayout.Unit.Millimeter,
            )
        )
        painter = QPainter()
        if not painter.begin(writer):
            raise FileNotWritten(target, "Qt")
        try:
            painter.scale(PRINT_DPI / SCREEN_DPI, PRINT_DPI / SCREEN_DPI)
            for number, page in enumerate(pages, 1):
                if number > 1:
                    writer.newPage()
                paint_page(painter, page, foot(number))
        finally:
            painter.end()
        if not is_whole_pdf(part):
            raise FileNotWritten(target, "Qt")


def paint_page(painter: QPainter, page: Sequence[Piece], foot: str) -> None:
    """Paint the pieces of one page, in pixels of the screen."""
    for piece in page:
        if piece.framed:
            painter.setPen(QPen(QColor("#555555"), 0.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(piece.box)
        if piece.image is not None:
            painter.drawImage(piece.box, piece.image)
        if piece.paint is not None:
            painter.save()
            piece.paint(painter, piece.box)
            painter.restore()
        if piece.text is not None:
            painter.save()
            painter.translate(piece.box.topLeft())
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette.setColor(QPalette.ColorRole.Text, QColor("black"))
            piece.text.documentLayout().draw(painter, context)
            painter.restore()
    width, height = page_size()
    painter.setPen(QColor("black"))
    painter.setFont(page_font(11))
    painter.drawText(QRectF(0, height - 16, width, 16), Qt.AlignmentFlag.AlignRight, foot)
