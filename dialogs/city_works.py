"""Long pieces of work that make a city or a project. Plain functions for background tasks."""

from __future__ import annotations

import os
import re
import shutil
import uuid
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..scoring.errors import QT_TRANSLATE_NOOP
from .connection_words import is_file
from .tasks import Job

if TYPE_CHECKING:
    from ..layers.store import Store

SAMPLE_FACILITIES = 15_000
SAMPLE_WEEKS = 8


def make_city(job: Job, path: str, model: str) -> str:
    """A new, empty store with a classification model (a shipped name or a folder); its path. A file of that name is
    replaced, which the person was asked; a database that holds a city never is."""
    from ..layers.model_store import install_model, model_folder
    from ..layers.store import create_store
    from ..scoring.model_loader import load_model

    folder = model_folder(model)
    job.progress(0.0, QT_TRANSLATE_NOOP("Progress", "Making the store"))
    load_model(folder)  # a broken model is refused before a file is made
    with create_store(path, overwrite=is_file(path)) as store:
        install_model(store, folder)
    return path


def upgrade_city(job: Job, store: str) -> str:
    """Bring an older store to the present schema; its name."""
    from ..layers.model_store import shape_shown, stored_model
    from ..layers.store import open_store, upgrade_store
    from ..layers.store.errors import ModelMissing

    job.progress(0.0, QT_TRANSLATE_NOOP("Progress", "Upgrading the store"))
    upgrade_store(store)
    with open_store(store) as city, city.transaction():
        try:
            shape_shown(city, stored_model(city))
        except ModelMissing:
            pass  # there are no views to bring up to date
    return store


def project_file(store: str, settings_folder: str) -> str:
    """Where the map of a city is kept: beside its file; for a database in QGIS's own folder."""
    if is_file(store):
        return os.path.splitext(store)[0] + ".qgz"
    name = re.sub(r"[^\w.-]+", "_", store).strip("_.") or "city"
    folder = Path(settings_folder) / "inclusive_city" / "projects"
    folder.mkdir(parents=True, exist_ok=True)
    return str(folder / f"{name}.qgz")


def build_city_project(
    store: Store, job: Job, path: str, language: str, profile: str, with_reported: bool, base_map: bool, styles: str
) -> list[str]:
    """Write the styled project; what is wrong with the city's own styles."""
    job.progress(0.0, QT_TRANSLATE_NOOP("Progress", "Building the project"))
    return _write_project(
        store, path, language, profile=profile, with_reported=with_reported, styles=styles or None, base_map=base_map
    )


def _write_project(store: Store, path: str, language: str, **how: Any) -> list[str]:
    from ..layers.project import build_project

    problems: list[str] = []
    project = build_project(store, path, language, warn=problems.append, **how)
    project.clear()  # its layers hold the store open
    return problems


def sample_folder(settings_folder: str) -> Path:
    """Where the sample city is kept, once for every QGIS profile."""
    return Path(settings_folder) / "inclusive_city" / "sample_city"


def make_sample_city(job: Job, folder: Path, language: str, facilities: int = SAMPLE_FACILITIES) -> str:
    """Generate the sample city into ``folder``, import, judge and rank it, and write its project; the project's
    path. Where it was made before, it is opened as it is."""
    from ..layers.store import StoreError, open_store

    project, store = folder / "city.qgz", folder / "city.gpkg"
    if project.is_file():
        try:
            open_store(store, read_only=True).close()
            return str(project)
        except StoreError:
            job.progress(0.0)  # of another version, or damaged: it is only a sample, make it anew
    making = folder.with_name(f".{folder.name}.{uuid.uuid4().hex}")
    making.mkdir(parents=True)
    try:
        _make_sample(job, making, language, facilities)
        shutil.rmtree(folder, ignore_errors=True)
        os.replace(making, folder)
    finally:
        shutil.rmtree(making, ignore_errors=True)
    return str(project)


def _make_sample(job: Job, folder: Path, language: str, facilities: int) -> None:
    """The whole way of a city, from its files to its project."""
    from ..layers.evaluation import evaluate_store
    from ..layers.imports import import_file
    from ..layers.imports.planning_tables import import_planning_tables
    from ..layers.model_store import model_folder
    from ..layers.prioritisation import prioritise_store
    from ..layers.sample_city import planning_files, write_sample_city
    from ..layers.sample_city.office import add_office
    from ..layers.store import open_store
    from ..layers.visit_plan import PlanOptions, next_monday, plan
    from ..scoring.model_loader import load_model

    source = folder / "source"
    path = make_city(job, str(folder / "city.gpkg"), "almaty")
    job.progress(0.02, QT_TRANSLATE_NOOP("Progress", "Generating the sample city"))
    generating = job.part(0.02, 0.25)
    write_sample_city(
        source,
        load_model(model_folder("almaty")),
        facilities,
        progress=lambda percent: generating(percent / 100.0, ""),
        cancelled=job.cancelled,
    )
    with open_store(path) as store:
        for kind, name, start, end in (
            ("districts", "districts.geojson", 0.25, 0.27),
            ("facilities", "facilities.geojson", 0.27, 0.35),
            ("inspections", "inspections.csv", 0.35, 0.75),
            ("demand", "population.geojson", 0.75, 0.77),
        ):
            import_file(
                store,
                source / name,
                f"sample_{kind}",
                (kind,),
                progress=job.part(start, end),
                cancelled=job.cancelled,
            )
        import_planning_tables(store, planning_files(source), cancelled=job.cancelled)
        evaluate_store(store, progress=job.part(0.77, 0.88), cancelled=job.cancelled)
        add_office(store)
        plan(store, PlanOptions(next_monday(date.today()), SAMPLE_WEEKS))
        prioritise_store(store, progress=job.part(0.88, 0.93), cancelled=job.cancelled)
    job.stop_if_cancelled()
    with open_store(path, read_only=True) as store:
        job.progress(0.93, QT_TRANSLATE_NOOP("Progress", "Building the project"))
        _write_project(store, str(folder / "city.qgz"), language)
    shutil.rmtree(source)  # what was imported is in the store
