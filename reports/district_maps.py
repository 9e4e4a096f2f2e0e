"""District maps: a page per district, disability profile and language.

Reading is plain data (:func:`.map_data.read_city`); everything here uses QGIS layouts and therefore runs on the
main thread, one page after the other, in a project of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from qgis.core import QgsProjectMetadata
from qgis.PyQt.QtCore import QDateTime

from ..layers.store import Cancelled
from ..layers.store.base import Cancelled as CancelledCheck
from ..layers.store.base import Progress
from ..layers.symbology import Styles
from ..layers.words import word
from ..scoring.errors import QT_TRANSLATE_NOOP
from ..scoring.model import Profile
from .district_sheet import compose
from .layout_items import Page
from .map_data import CityData, District, choose
from .map_files import PDF, VECTOR_DPI, bundle, checked_format, write_page
from .map_layers import MapLayers
from .pdf_files import NamesCollide, file_name, usable_folder
from .placement import Frame, Placer
from .priority_list import frame_with_list
from .sheet_style import Sheet
from .symbols import PrintSymbols

DRAWING = QT_TRANSLATE_NOOP("Progress", "Drawing the maps")
FILE_NAMES = "{district}_{profile}_{language}"
BUNDLE_NAMES = "{city}_{language}"
"""Of files that hold all pages of a language."""


@dataclass(frozen=True)
class MapOrder:
    """What to print. Codes left empty mean all, in the store's order."""

    languages: Sequence[str]
    districts: Sequence[str] = ()
    profiles: Sequence[str] = ()
    name: str = FILE_NAMES
    """File name with ``{city} {district} {district_name} {profile} {language} {page} {date}``; of a bundle with
    ``{city} {language} {date}``, by default :data:`BUNDLE_NAMES`."""
    printed: date | None = None
    """Default: today."""
    format: str = PDF
    """One of :data:`.map_files.FORMATS`."""
    dpi: int = VECTOR_DPI
    """Of pictures."""
    is_bundle: bool = False
    """One PDF for each language instead of one file for each page."""


@dataclass
class MapReport:
    """``files`` in the order of the pages, a bundle once; ``pages``: how many were drawn; ``cut``: texts too long for
    their place even in the smallest type."""

    files: list[Path] = field(default_factory=list)
    pages: int = 0
    cut: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Job:
    district: District
    profile: Profile
    language: str
    page: int
    pages: int


class DistrictMaps:
    """The maps of one city. Keeps what several pages share: layers per language, symbols' places per district.

    ``styles``: how the city draws its facilities.
    """

    def __init__(self, city: CityData, order: MapOrder, styles: Styles) -> None:
        self.city, self.order, self.styles = city, order, styles
        self.printed = order.printed or date.today()
        self.districts = choose(order.districts, [district.code for district in city.districts])
        self.profiles = choose(order.profiles, city.model.profile_codes)
        self.languages = choose(order.languages, city.model.languages)
        self.format = checked_format(order.format, order.is_bundle)
        self._layers: MapLayers | None = None
        self._language = ""
        self._placed: dict[str, tuple[Frame, Placer, int, tuple[float, float] | None]] = {}

    def jobs(self) -> Iterator[_Job]:
        """Every page, language by language; each language counts its pages from one."""
        pages = len(self.districts) * len(self.profiles)
        profiles = [profile for profile in self.city.model.profiles if profile.code in self.profiles]
        for language in self.languages:
            page = 0
            for code in self.districts:
                for profile in profiles:
                    page += 1
                    yield _Job(self.city.district(code), profile, language, page, pages)

    def name(self, job: _Job) -> str:
        """File name of a page, or of the bundle that it goes into."""
        values = {"city": self.city.model.name, "language": job.language, "date": self.printed.isoformat()}
        if self.order.is_bundle:
            return file_name(BUNDLE_NAMES if self.order.name == FILE_NAMES else self.order.name, values)
        values |= {
            "district": job.district.code,
            "district_name": job.district.name(job.language),
            "profile": job.profile.code,
            "page": f"{job.page:0{len(str(job.pages))}d}",
        }
        return file_name(self.order.name, values, f".{self.format}")

    def compose(self, job: _Job) -> Page:
        """The page as a layout: to export it, or for a person to change first.

        The layout shows the layers of this object's project, which the next call turns to another page.
        """
        layers = self._layers_in(job.language)
        frame, placer, outside, list_at = self._places(job.district, layers)
        here = self.city.places.district == job.district.key
        placed = placer.place(self.city.places.symbol[job.profile.code][here])
        layers.show(job.district.code, job.profile.code, placed)
        layers.show_priorities(self.city.priorities.of.get((job.district.key, job.profile.code), ()))
        sheet = Sheet(
            self.city,
            job.district,
            job.profile,
            job.language,
            job.page,
            job.pages,
            self.printed,
            frame,
            placed,
            outside,
            list_at,
        )
        self._describe(layers, sheet)
        return compose(sheet, layers)

    def write(
        self, folder: Path, progress: Progress | None = None, cancelled: CancelledCheck | None = None
    ) -> MapReport:
        """Write all pages to ``folder``; finished files stay when the work is cancelled or fails, a half one never.

        Raises :class:`~inclusive_city.layers.store.errors.Cancelled` and the errors of :mod:`.pdf_files`.
        """
        files = self._files()
        usable_folder(folder)
        report, total = MapReport(), sum(len(jobs) for jobs in files.values())

        def next_page(job: _Job) -> Page:
            if cancelled is not None and cancelled():
                raise Cancelled()
            if progress is not None:
                progress(report.pages / total, DRAWING)
            page = self.compose(job)
            report.pages += 1
            report.cut.extend(text for text in page.cut if text not in report.cut)
            return page

        for name, jobs in files.items():
            first = next_page(jobs[0])
            if self.order.is_bundle:
                with bundle(folder / name, self._title(jobs[0].language), first.layout) as pages:
                    pages.add(first.layout)
                    for job in jobs[1:]:
                        pages.add(next_page(job).layout)
            else:
                write_page(first.layout, folder / name, self.format, self.order.dpi)
            report.files.append(folder / name)
        if progress is not None:
            progress(1.0, DRAWING)
        return report

    def _files(self) -> dict[str, list[_Job]]:
        """The pages of each file, by its name. Raises :class:`NamesCollide` where two files would have one name."""
        files: dict[str, list[_Job]] = {}
        known: dict[str, str] = {}
        for job in self.jobs():
            name = self.name(job)
            if known.setdefault(name.casefold(), name) != name or (
                name in files and not (self.order.is_bundle and files[name][0].language == job.language)
            ):
                raise NamesCollide(name, self.order.name)
            files.setdefault(name, []).append(job)
        return files

    def _title(self, language: str) -> str:
        city = self.city.model.titles.get(language, self.city.model.name)
        return f"{city}: {word('map.title', language)}"

    # ------------------------------------------------------------------ shared by pages
    def _layers_in(self, language: str) -> MapLayers:
        if self._layers is None or self._language != language:
            self._layers = MapLayers(self.city, language, PrintSymbols(self.styles, language))
            self._language = language
        return self._layers

    def _places(self, district: District, layers: MapLayers) -> tuple[Frame, Placer, int, tuple[float, float] | None]:
        if district.code not in self._placed:
            here = self.city.places.district == district.key
            x, y = self.city.places.x[here], self.city.places.y[here]
            lines = self.city.priorities.any_in(district.key)
            frame, list_at = frame_with_list(layers.bounds(district.code), x, y, lines)
            placer = Placer(x, y, frame.scale, layers.outline(district.code))
            self._placed[district.code] = frame, placer, int((~frame.contains(x, y)).sum()), list_at
        return self._placed[district.code]

    def _describe(self, layers: MapLayers, sheet: Sheet) -> None:
        """Title, author and language of the PDF file."""
        about = QgsProjectMetadata()
        district, profile = sheet.district.name(sheet.language), sheet.profile.title(sheet.language)
        about.setTitle(f"{sheet.city_title}, {district}: {profile}")
        about.setAuthor("Inclusive City")
        about.setLanguage(sheet.language)
        about.setAbstract(word("sample", sheet.language) if sheet.city.is_sample else word("map.title", sheet.language))
        about.setCreationDateTime(QDateTime.currentDateTime())
        layers.project.setMetadata(about)
