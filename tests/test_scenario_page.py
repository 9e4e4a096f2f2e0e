"""Scenarios on paper: every kind, in every language, whole or not at all; nothing leaves its page."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from planned_city import planned_city

from inclusive_city.layers.gap_analysis import analyse_gaps
from inclusive_city.layers.model_store import install_model
from inclusive_city.layers.planning_options import PlanningOptions
from inclusive_city.layers.prioritisation import prioritise_store
from inclusive_city.layers.programme import make_programme
from inclusive_city.layers.programme_options import ProgrammeOptions
from inclusive_city.layers.robustness import RobustnessOptions, examine_robustness
from inclusive_city.layers.scenario_compare import compare_scenarios
from inclusive_city.layers.scenarios import current_scenario
from inclusive_city.layers.store import create_store
from inclusive_city.reports import scenario_page
from inclusive_city.reports.pdf_files import FolderNotWritable, is_whole_pdf
from inclusive_city.reports.pdf_pages import page_size

OPTIONS = PlanningOptions(as_of="2026-11-23T00:00:00.000Z")
MONEY = ProgrammeOptions(2027, (1e5, 1e5))


@pytest.fixture()
def store(tmp_path, root, model):
    with create_store(tmp_path / "city.gpkg") as made:
        install_model(made, root / "resources/models/almaty")
        planned_city(made, model)
        yield made


def pages_of(store, scenario, language="en", other=None):
    maker = scenario_page._Maker(store, scenario, language)
    maker.alone() if other is None else maker.beside(compare_scenarios(store, scenario.fid, other.fid, language))
    return maker.pages


def text_of(pages):
    return "\n".join(piece.text.toPlainText() for page in pages for piece in page if piece.text is not None)


def test_a_programme_says_what_is_done_where_and_what_it_brings(store, qgis_app):
    found = make_programme(store, OPTIONS, MONEY, "Two years")
    pages = pages_of(store, found)
    text = text_of(pages)
    assert text.startswith("Two years") and "By year" in text and "By district" in text and "List of works" in text
    for name, year in store.rows(
        "SELECT f.name, p.year FROM scenario_package p JOIN facility f ON f.fid = p.facility WHERE p.is_chosen"
    ):
        assert name in text and str(year) in text
    width, height = page_size()
    for page in pages:
        for piece in page:
            assert piece.box.bottom() <= height and piece.box.right() <= width + 0.5
            assert piece.text is None or piece.text.size().width() <= piece.box.width() + 0.5


def test_every_kind_in_every_language_is_a_whole_file(store, qgis_app, tmp_path):
    programme = make_programme(store, OPTIONS, MONEY, "P")
    prioritise_store(store, OPTIONS, "R")
    kinds = [
        programme,
        analyse_gaps(store, OPTIONS, "G"),
        examine_robustness(store, OPTIONS, MONEY, RobustnessOptions(draws=20), "S"),
        current_scenario(store, "priority"),
    ]
    for found in kinds:
        for language in ("en", "ru", "kk"):
            target = tmp_path / f"{found.kind}_{language}.pdf"
            assert scenario_page.write_page(store, found.fid, target, language) >= 1
            assert is_whole_pdf(target)
            words = text_of(pages_of(store, found, language))
            assert "figure." not in words and "column." not in words and "{" not in words
    if shutil.which("pdftotext"):
        said = subprocess.run(["pdftotext", str(tmp_path / "programme_ru.pdf"), "-"], capture_output=True, text=True)
        assert "Список работ" in said.stdout, "letters, no picture of them"


def test_two_side_by_side(store, qgis_app):
    small = make_programme(store, OPTIONS, MONEY, "Small")
    large = make_programme(store, OPTIONS, ProgrammeOptions(2027, (1e9, 1e9)), "Large")
    text = text_of(pages_of(store, small, other=large))
    assert "1: Small" in text and "2: Large" in text and "Budget by year" in text and "Who gains" in text
    assert "only in the second" in text


def test_a_place_that_cannot_be_written_is_said(store, qgis_app, tmp_path):
    found = make_programme(store, OPTIONS, MONEY, "P")
    with pytest.raises(FolderNotWritable):
        scenario_page.write_page(store, found.fid, tmp_path / "nowhere" / "page.pdf", "en")
    assert not (tmp_path / "nowhere").exists()
