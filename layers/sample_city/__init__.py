"""A generated sample city, written as the city files that the ordinary imports read.

Districts carry the real names and published populations of Almaty; their shapes, and every facility,
owner, inspector and answer, are made up from a seed. Needs numpy only.
"""

from __future__ import annotations

from .files import FILES, SampleCityCancelled, SampleReport, write_sample_city
from .planning import planning_files

__all__ = ["FILES", "SampleCityCancelled", "SampleReport", "planning_files", "write_sample_city"]
