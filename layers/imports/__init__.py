"""Importing what cities have: files of any form, by a mapping, into the store. See ``docs/import.md``."""

from __future__ import annotations

from .errors import ImportStopped, MappingError, SourceError
from .mapping_files import load_mapping, shipped_mappings
from .notes import ImportReport, write_report
from .reading import ImportOptions
from .run import ImportRefused, check_file, import_file, parse_bounds

__all__ = [
    "ImportOptions",
    "ImportRefused",
    "ImportReport",
    "ImportStopped",
    "MappingError",
    "SourceError",
    "check_file",
    "import_file",
    "load_mapping",
    "parse_bounds",
    "shipped_mappings",
    "write_report",
]
