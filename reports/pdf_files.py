"""Printed files: their names, and writing them so that there is a whole file or none."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from string import Formatter

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout

from ..scoring.errors import QT_TRANSLATE_NOOP
from .map_data import MapError

LONGEST_NAME = 120
"""Characters, so that a path stays within what every system takes."""
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)


class FolderNotWritable(MapError):
    def __init__(self, folder: Path, detail: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Nothing can be written to the folder {folder} ({detail}). Choose another folder, or ask for the right "
                "to write there.",
            ),
            folder=folder,
            detail=detail,
        )


class FileInUse(MapError):
    def __init__(self, path: Path) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{file} could not be replaced: it is open in another program, or write-protected. Close it there and "
                "repeat the step. What was finished before it is in the folder; the old file is unchanged.",
            ),
            file=path,
        )


class FileNotWritten(MapError):
    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "{file} could not be written ({detail}). Check that the disk has room, then repeat the step.",
            ),
            file=path,
            detail=detail,
        )


class BadNameTemplate(MapError):
    def __init__(self, template: str, known: tuple[str, ...]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors", "The pattern for file names “{pattern}” cannot be used. It may contain: {known}."
            ),
            pattern=template,
            known=", ".join("{" + name + "}" for name in known),
        )


class NamesCollide(MapError):
    def __init__(self, name: str, template: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "Errors",
                "Two maps would both be called {name}. Let the pattern “{pattern}” name the district, the profile and "
                "the language.",
            ),
            name=name,
            pattern=template,
        )


def file_name(template: str, values: Mapping[str, str], suffix: str = ".pdf") -> str:
    """``template`` filled in, as a file name that every system takes, with ``suffix``."""
    try:
        asked = [field for _, field, _, _ in Formatter().parse(template) if field is not None]
        if not template.strip() or any(field not in values for field in asked):
            raise BadNameTemplate(template, tuple(values))
        name = template.format_map({key: _FORBIDDEN.sub("_", value) for key, value in values.items()})
    except (ValueError, IndexError, AttributeError) as error:
        raise BadNameTemplate(template, tuple(values)) from error
    name = _FORBIDDEN.sub("_", name).strip(" .")
    name = (name[: -len(suffix)] if name.lower().endswith(suffix) else name)[:LONGEST_NAME].rstrip(" .")
    if not name:
        raise BadNameTemplate(template, tuple(values))
    return f"_{name}{suffix}" if _RESERVED.match(name) else f"{name}{suffix}"


def usable_folder(folder: Path) -> None:
    """Make the folder where it is missing, and see that files can be written to it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, probe = tempfile.mkstemp(prefix=".maps-", dir=folder)
        os.close(handle)
        os.unlink(probe)
    except OSError as error:
        raise FolderNotWritable(folder, error.strerror or str(error)) from error


def export_pdf(layout: QgsPrintLayout, target: Path) -> None:
    """Write the layout as a vector PDF with selectable text. What was there stays until the new file is whole."""
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300
    settings.forceVectorOutput = True
    settings.rasterizeWholeImage = False
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.exportMetadata = True
    with whole_file(target) as part:
        result = QgsLayoutExporter(layout).exportToPdf(str(part), settings)
        if result != QgsLayoutExporter.ExportResult.Success or not is_whole_pdf(part):
            raise FileNotWritten(target, f"QGIS: {getattr(result, 'name', result)}")


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A file beside ``target`` to write into, which takes its place at the end; after an error nothing has changed."""
    handle, name = tempfile.mkstemp(prefix=f".{target.stem}-", suffix=f".part{target.suffix}", dir=target.parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
        _readable_like_others(part)
        try:
            os.replace(part, target)
        except OSError as error:
            raise FileInUse(target) from error
    finally:
        part.unlink(missing_ok=True)


def is_whole_pdf(path: Path) -> bool:
    """Whether a PDF has its end: Qt does not say when the disk was full."""
    try:
        with path.open("rb") as stream:
            head = stream.read(5)
            stream.seek(max(0, path.stat().st_size - 1024))
            return head == b"%PDF-" and b"%%EOF" in stream.read()
    except OSError:
        return False


def _readable_like_others(path: Path) -> None:
    """A temporary file is its owner's alone; a map gets the rights that any new file here gets."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)
