"""What can stop an import, in words for the person who started it. Whatever stops it leaves the store as it was."""

from __future__ import annotations

from typing import Callable

from ...scoring.errors import QT_TRANSLATE_NOOP, InclusiveCityError
from ...scoring.model_files import ModelProblem


class ImportStopped(InclusiveCityError):
    """The import cannot be done; nothing was changed."""


class SourceError(ImportStopped):
    """The file cannot be read as what it is said to be."""


class MappingError(ImportStopped):
    """A mapping with faults. ``problems`` has all of them, by line."""

    def __init__(self, file: str, problems: list[ModelProblem]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Errors", "The mapping “{file}” cannot be used. To mend ({count}):"),
            file=file,
            count=len(problems),
        )
        self.problems = problems

    def text(self, translate: Callable[[str, str], str] | None = None) -> str:
        """The heading and every problem, one a line."""
        return "\n".join([super().text(translate), *(problem.text(translate) for problem in self.problems)])


def source_missing(path: str) -> SourceError:
    return SourceError(
        QT_TRANSLATE_NOOP("Errors", "There is no file {path}. Check the path and the name, then try again."),
        path=path,
    )


def source_empty(path: str) -> SourceError:
    return SourceError(
        QT_TRANSLATE_NOOP("Errors", "{path} holds no records; nothing was imported. Check that the export is whole."),
        path=path,
    )


def source_unreadable(path: str, detail: str) -> SourceError:
    return SourceError(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{path} cannot be read as a table or map layer ({detail}). Hand in a GeoJSON, GeoPackage, Shapefile, "
            "CSV or spreadsheet file.",
        ),
        path=path,
        detail=detail or "?",
    )


def columns_missing(path: str, missing: list[str], there: list[str]) -> SourceError:
    return SourceError(
        QT_TRANSLATE_NOOP(
            "Errors",
            "{path} lacks columns that the mapping names: {missing}. It has: {there}. Correct the mapping, or choose "
            "the one made for this file.",
        ),
        path=path,
        missing="; ".join(f"“{name}”" for name in missing),
        there="; ".join(there[:40]) + (" …" if len(there) > 40 else ""),
    )
