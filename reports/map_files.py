"""Printed maps as files: a PDF, a picture or a drawing for each page, or one PDF for many."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsLayoutRenderContext, QgsPrintLayout
from qgis.PyQt.QtCore import QMarginsF, QSize, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ..scoring.errors import QT_TRANSLATE_NOOP
from .map_data import MapError
from .pdf_files import FileNotWritten, export_pdf, is_whole_pdf, whole_file

PDF, PNG, SVG = FORMATS = ("pdf", "png", "svg")
VECTOR_DPI = 300
PICTURE_DPI = (72, 1200)
"""Least and greatest resolution of a picture: an A3 at 1200 dpi takes 1.1 GB of memory."""
_ENDS = {PNG: b"IEND", SVG: b"</svg>"}


class UnknownFormat(MapError):
    def __init__(self, given: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Errors", "Maps cannot be made as “{format}”. Choose one of: {known}."),
            format=given,
            known=", ".join(FORMATS),
        )


class OnlyPdfHasPages(MapError):
    def __init__(self, given: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Only a PDF holds several pages, {format} does not. Choose PDF, or one file for each map.",
            ),
            format=given.upper(),
        )


def checked_format(given: str, is_bundle: bool = False) -> str:
    """The format by its code. Raises :class:`UnknownFormat` and :class:`OnlyPdfHasPages`."""
    code = given.strip().lower()
    if code not in FORMATS:
        raise UnknownFormat(given)
    if is_bundle and code != PDF:
        raise OnlyPdfHasPages(code)
    return code


def write_page(layout: QgsPrintLayout, target: Path, kind: str, dpi: int = VECTOR_DPI) -> None:
    """Write the page as a file of its own, whole or not at all. ``dpi`` is that of a picture.

    A drawing (SVG) has its letters as outlines: it looks the same where the font is missing."""
    if kind == PDF:
        export_pdf(layout, target)
        return
    exporter = QgsLayoutExporter(layout)
    with whole_file(target) as part:
        if kind == PNG:
            # (exportToImage would have GDAL write the place into the PNG, which it cannot, and complains aloud.)
            image = exporter.renderPageToImage(0, QSize(), dpi)
            result = QgsLayoutExporter.ExportResult.MemoryError
            if not image.isNull():
                image.setDotsPerMeterX(round(dpi / 0.0254))
                image.setDotsPerMeterY(round(dpi / 0.0254))
                saved = image.save(str(part), "PNG")
                results = QgsLayoutExporter.ExportResult
                result = results.Success if saved else results.FileError
        else:
            drawing = QgsLayoutExporter.SvgExportSettings()
            drawing.dpi = VECTOR_DPI
            drawing.forceVectorOutput = True
            drawing.textRenderFormat = Qgis.TextRenderFormat.AlwaysOutlines
            drawing.exportMetadata = True
            result = exporter.exportToSvg(str(part), drawing)
        if result != QgsLayoutExporter.ExportResult.Success or not _is_whole(part, _ENDS[kind]):
            raise FileNotWritten(target, f"QGIS: {getattr(result, 'name', result)}")


class Bundle:
    """One PDF that pages are added to, each of its own size. Vector, with selectable text."""

    def __init__(self, path: Path, title: str, first: QgsPrintLayout) -> None:
        self._path = path
        self._writer = QPdfWriter(str(path))
        self._writer.setResolution(VECTOR_DPI)
        self._writer.setTitle(title)
        self._writer.setCreator("Inclusive City")
        self._set_page(first)
        self._painter = QPainter()
        self._pages = 0
        if not self._painter.begin(self._writer):
            raise OSError("QPdfWriter")

    def add(self, layout: QgsPrintLayout) -> None:
        if self._pages:
            self._set_page(layout)
            self._writer.newPage()
        self._pages += 1
        context = layout.renderContext()
        context.setDpi(VECTOR_DPI)
        context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
        context.setFlag(QgsLayoutRenderContext.Flag.FlagForceVectorOutput, True)
        QgsLayoutExporter(layout).renderPage(self._painter, 0)

    def end(self) -> None:
        if self._painter.isActive():
            self._painter.end()

    def _set_page(self, layout: QgsPrintLayout) -> None:
        size = layout.pageCollection().page(0).pageSize()
        paper = QPageSize(QSizeF(size.width(), size.height()), QPageSize.Unit.Millimeter)
        none = QMarginsF(0, 0, 0, 0)
        self._writer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, none))


@contextmanager
def bundle(target: Path, title: str, first: QgsPrintLayout) -> Iterator[Bundle]:
    """A PDF of several pages, which is there whole at the end or not at all. ``first``: the page that comes first."""
    with whole_file(target) as part:
        try:
            pages = Bundle(part, title, first)
        except OSError as error:
            raise FileNotWritten(target, str(error)) from error
        try:
            yield pages
        finally:
            pages.end()
        if not is_whole_pdf(part):
            raise FileNotWritten(target, "QPdfWriter")


def _is_whole(path: Path, end: bytes) -> bool:
    """Whether a file has its end: not every writer says that the disk was full."""
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - 1024))
            return end in stream.read()
    except OSError:
        return False
