"""Symbols: what they are, that they can be told apart, and that a city may bring its own."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsMapUnitScale, QgsRenderContext, QgsSymbolLayer, QgsUnitTypes, QgsVectorLayer
from qgis.gui import QgsPreviewEffect
from qgis.PyQt.QtCore import QPointF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QLabel

from inclusive_city.layers import symbology
from inclusive_city.layers.symbology import DISTRICT_SHARE, FACILITY_STATUS, HEXAGON_SHARE, Scales, Styles
from inclusive_city.layers.words import STATUSES, languages, status_title, words

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
COLOURS = {  # Okabe and Ito
    "accessible": "#009E73", "partial": "#E69F00", "conditional": "#56B4E9", "inaccessible": "#D55E00",
    "incomplete": "#767676", "not_assessed": "#767676",
}  # fmt: skip
WAYS_OF_SEEING = {
    "grey": QgsPreviewEffect.PreviewMode.PreviewGrayscale,
    "protanope": QgsPreviewEffect.PreviewMode.PreviewProtanope,
    "deuteranope": QgsPreviewEffect.PreviewMode.PreviewDeuteranope,
    "tritanope": QgsPreviewEffect.PreviewMode.PreviewTritanope,
}


def points(column: str = "symbol_mobility") -> QgsVectorLayer:
    return QgsVectorLayer(f"Point?crs=EPSG:4326&field={column}:string", "points", "memory")


def drawn(symbol, size: int) -> QImage:
    """A symbol ``size`` screen pixels across, on white."""
    symbol = symbol.clone()
    symbol.setSize(size * 25.4 / 96)
    symbol.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    symbol.setSizeMapUnitScale(QgsMapUnitScale())
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDotsPerMeterX(3780)
    image.setDotsPerMeterY(3780)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    context = QgsRenderContext.fromQPainter(painter)
    symbol.startRender(context)
    symbol.renderPoint(QPointF(size / 2, size / 2), None, context)
    symbol.stopRender(context)
    painter.end()
    return image


def pixels(image: QImage) -> np.ndarray:
    """Height × width × (red, green, blue)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def seen(image: QImage, mode) -> QImage:
    """The picture as QGIS's preview shows it."""
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(image))
    label.resize(image.size())
    effect = QgsPreviewEffect(label)
    effect.setMode(mode)
    effect.setEnabled(True)
    label.setGraphicsEffect(effect)
    QApplication.processEvents()
    return label.grab().toImage().scaled(image.size(), Qt.AspectRatioMode.IgnoreAspectRatio)


@pytest.fixture(scope="module")
def symbols():
    layer = points()
    Styles().show_facilities(layer, "symbol_mobility", True, "en")
    return {category.value(): category.symbol().clone() for category in layer.renderer().categories()}


# ---------------------------------------------------------------------- the symbols themselves
def test_every_value_has_a_symbol_in_the_order_of_the_legend(symbols):
    assert list(symbols) == symbology.symbol_values()
    assert len(symbols) == 16


@pytest.mark.parametrize("status", STATUSES)
def test_colours_are_okabe_and_ito(symbols, status):
    wanted = np.array(QColor(COLOURS[status]).getRgb()[:3])
    values = [status] if status == "not_assessed" else [status, f"{status}_old", f"reported_{status}"]
    for value in values:
        near = np.abs(pixels(drawn(symbols[value], 96)) - wanted).max(axis=2) <= 2
        assert near.mean() > 0.02, value


def test_reported_is_hollow(symbols):
    for status in ("accessible", "partial", "conditional", "inaccessible"):
        colour = np.array(QColor(COLOURS[status]).getRgb()[:3])

        def share(value, colour=colour):
            return (np.abs(pixels(drawn(symbols[value], 96)) - colour).max(axis=2) <= 2).mean()

        assert share(f"reported_{status}") < 0.75 * share(status), status


def test_out_of_date_has_its_mark_in_the_upper_right_corner(symbols):
    for status in ("accessible", "partial", "conditional", "inaccessible", "incomplete"):
        differ = (pixels(drawn(symbols[status], 96)) != pixels(drawn(symbols[f"{status}_old"], 96))).any(axis=2)
        rows, columns = np.nonzero(differ)
        assert differ.sum() > 300, status
        assert rows.max() < 48 and columns.min() > 48, status


@pytest.mark.parametrize("way", ["colour", *WAYS_OF_SEEING])
def test_statuses_can_be_told_apart_at_six_pixels(symbols, way):
    """Whatever somebody's colour vision, and in grey print: each pair differs in a tenth of its pixels at least.

    The body of a symbol is 9/14 of its size: ten pixels make a body of six.
    """
    images = {status: drawn(symbols[status], 10) for status in STATUSES}
    if way != "colour":
        images = {status: seen(image, WAYS_OF_SEEING[way]) for status, image in images.items()}
    arrays = {status: pixels(image) for status, image in images.items()}
    if way == "grey":
        assert all(np.ptp(array, axis=2).max() <= 3 for array in arrays.values()), "not grey"
    for index, one in enumerate(STATUSES):
        for other in STATUSES[index + 1 :]:
            differ = np.abs(arrays[one] - arrays[other]).max(axis=2) > 40
            assert differ.mean() > 0.1, (one, other)


def test_the_preview_changes_colours(symbols):
    """Or the test above would prove nothing."""
    image = drawn(symbols["inaccessible"], 48)
    plain = pixels(image)[24, 10]
    for way, mode in WAYS_OF_SEEING.items():
        assert np.abs(pixels(seen(image, mode))[24, 10] - plain).max() > 20, way


def test_barriers_are_drawn_last(symbols):
    layer = points()
    Styles().show_facilities(layer, "symbol_mobility", True, "en")
    assert layer.renderer().usingSymbolLevels()
    passes = {value: symbol.symbolLayer(0).renderingPass() for value, symbol in symbols.items()}
    order = ["not_assessed", "incomplete", "accessible", "partial", "conditional", "inaccessible"]
    assert sorted(order, key=passes.get) == order
    for status in order[1:]:
        assert passes[f"reported_{status}"] < passes[status] == passes[f"{status}_old"]


def test_drawings_are_inside_the_symbols(symbols):
    """A project must open where the plugin is not."""
    for value, symbol in symbols.items():
        path = symbol.symbolLayer(0).path()
        assert path.startswith("base64:"), value
        drawing = (STYLES / "symbols" / f"{value}.svg").read_bytes()
        assert base64.b64decode(path.partition(":")[2]) == drawing, f"{value}: run scripts/make_styles.py"


# ---------------------------------------------------------------------- applied to a layer
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_legend_is_in_the_language_and_on_the_column(language):
    layer = points()
    Styles().show_facilities(layer, "symbol_mobility", True, language)
    renderer = layer.renderer()
    assert renderer.classAttribute() == "symbol_mobility"
    labels = {category.value(): category.label() for category in renderer.categories()}
    for value, label in labels.items():
        title = status_title(value, language)
        assert label == title[0].upper() + title[1:]
    assert len(set(labels.values())) == 16


def test_official_only_has_no_reported_symbols():
    layer = points("official_mobility")
    Styles().show_facilities(layer, "official_mobility", False, "en")
    values = [category.value() for category in layer.renderer().categories()]
    assert len(values) == 11 and not any(value.startswith("reported") for value in values)


def test_shares_cover_everything_and_say_where_too_few_are_assessed():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=share_mobility:double", "cells", "memory")
    Styles().show_share(layer, HEXAGON_SHARE, "share_mobility", "en")
    renderer = layer.renderer()
    assert renderer.classAttribute() == 'coalesce("share_mobility", -1)'
    for share in np.linspace(0, 1, 101):
        assert renderer.rangeForValue(float(share)) is not None, share
    assert renderer.rangeForValue(-1.0).label() == "Too few assessed (fewer than 5)"
    assert renderer.rangeForValue(0.1).label() == "0–15 %"
    hatched = renderer.rangeForValue(-1.0).symbol().symbolLayers()
    assert any(part.layerType() == "LinePatternFill" for part in hatched)


def test_shares_keep_their_order_in_grey():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=share_mobility:double", "cells", "memory")
    Styles().show_share(layer, DISTRICT_SHARE, "share_mobility", "en")
    ranges = [class_ for class_ in layer.renderer().ranges() if class_.upperValue() > 0]
    lightness = [116 * symbology._luminance(class_.symbol().color()) ** (1 / 3) - 16 for class_ in ranges]  # CIE L*
    assert all(light - dark > 6 for light, dark in zip(lightness, lightness[1:])), lightness


def test_districts_lose_their_colour_but_not_their_boundary_close_up():
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=share_mobility:double", "districts", "memory")
    Styles().show_districts(layer, "share_mobility", "en", 100_000.0)
    key = QgsSymbolLayer.Property.PropertyLayerEnabled
    for class_ in layer.renderer().ranges():
        parts = class_.symbol().symbolLayers()
        limited = [part.dataDefinedProperties().property(key).expressionString() for part in parts]
        assert limited[:-1] == ["@map_scale >= 100000"] * (len(parts) - 1)
        assert parts[-1].layerType() == "SimpleLine" and limited[-1] == ""


# ---------------------------------------------------------------------- a city's own styles
def own_style(folder: Path, name: str = FACILITY_STATUS, change=lambda text: text) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.qml"
    path.write_text(change((STYLES / f"{name}.qml").read_text(encoding="utf-8")), encoding="utf-8")
    return path


def sizes(styles: Styles) -> set[float]:
    layer = points()
    styles.show_facilities(layer, "symbol_mobility", True, "en")
    return {category.symbol().size() for category in layer.renderer().categories()}


def test_a_citys_own_style_takes_the_place_of_the_plugins(tmp_path):
    own_style(tmp_path, change=lambda text: re.sub(r'(value|v)="40"', r'\1="77"', text))
    styles = Styles(tmp_path)
    assert sizes(styles) == {77.0}
    assert styles.problems == []


def test_a_style_that_the_city_does_not_have_is_the_plugins(tmp_path):
    styles = Styles(tmp_path)
    assert sizes(styles) == {40.0}
    assert styles.problems == []


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda text: text[: len(text) // 2], "cannot read it"),
        (lambda text: "", "cannot read it"),
        (lambda text: text.replace('value="partial_old"', 'value="partially_old"'), "partial_old"),
        (lambda text: (STYLES / "hexagon_share.qml").read_text(encoding="utf-8"), "QGIS cannot read it|categorised"),
    ],
    ids=["cut off", "empty", "lacks a symbol", "of another kind"],
)
def test_a_broken_style_is_told_and_the_plugins_used(tmp_path, change, reason):
    path = own_style(tmp_path, change=change)
    styles = Styles(tmp_path)
    assert sizes(styles) == {40.0}
    (problem,) = styles.problems
    assert str(path) in problem and re.search(reason, problem)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda text: text.replace('lower="0.300000000000000"', 'lower="0.400000000000000"'), "from 0 to 1"),
        (lambda text: text.replace('upper="-0.500000000000000"', 'upper="-0.750000000000000"').replace(
            'lower="-1.000000000000000"', 'lower="-0.900000000000000"'), "-1"),
    ],
    ids=["a gap", "no too few"],
)  # fmt: skip
def test_shares_that_would_leave_places_uncoloured_are_told(tmp_path, change, reason):
    own_style(tmp_path, DISTRICT_SHARE, change)
    styles = Styles(tmp_path)
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=share_mobility:double", "districts", "memory")
    styles.show_share(layer, DISTRICT_SHARE, "share_mobility", "en")
    (problem,) = styles.problems
    assert reason in problem


def test_a_folder_that_is_not_there_is_told(tmp_path):
    styles = Styles(tmp_path / "nowhere")
    assert "nowhere" in styles.problems[0]
    assert sizes(styles) == {40.0}


def test_drawings_beside_a_style_are_taken_into_it(tmp_path):
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'
    (tmp_path / "mine.svg").write_text(drawing, encoding="utf-8")
    inside = base64.b64encode((STYLES / "symbols" / "partial.svg").read_bytes()).decode()
    own_style(tmp_path, change=lambda text: text.replace(f"base64:{inside}", str(tmp_path / "mine.svg")))
    styles = Styles(tmp_path)
    layer = points()
    styles.show_facilities(layer, "symbol_mobility", True, "en")
    assert styles.problems == []
    paths = {category.value(): category.symbol().symbolLayer(0).path() for category in layer.renderer().categories()}
    assert base64.b64decode(paths["partial"].partition(":")[2]).decode() == drawing


# ---------------------------------------------------------------------- scales and words
CITY = (76.75, 43.10, 77.05, 43.36)


def scales_of(count: int, spread: float = 0.05) -> Scales:
    random = np.random.default_rng(1)
    lon, lat = random.normal(76.9, spread, count), random.normal(43.24, spread, count)
    lon[-1] = np.nan
    return symbology.scales(lon, lat, random.random(count) < 0.2, CITY)


def test_denser_cities_show_points_and_names_later():
    few, pilot, national = scales_of(300), scales_of(15_000), scales_of(75_000)
    for scales in (few, pilot, national):
        assert scales.districts >= scales.points >= scales.important_names >= scales.names
    assert few.points == few.districts  # a small town is looked at place by place
    assert pilot.points > national.points >= 10_000
    assert few.names > pilot.names > national.names >= 1_000


def test_the_whole_city_is_seen_by_district():
    """In a window of 1600 × 1000 pixels, and in any smaller one."""
    whole = (CITY[3] - CITY[1]) * 110_574 / 1000 / (0.0254 / 96)
    assert scales_of(15_000).districts < whole


def test_an_empty_city_has_scales():
    assert symbology.scales(np.empty(0), np.empty(0), np.empty(0, bool), CITY).districts > 0


@pytest.mark.parametrize("language", languages())
def test_every_word_is_there_with_its_placeholders(language):
    english = words("en")
    for key, text in words(language).items():
        assert text.strip(), key
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[key])), key


def test_a_language_without_words_reads_english():
    assert status_title("partial_old", "fr") == "partly accessible, out of date"


def test_an_unknown_word_is_an_error():
    with pytest.raises(KeyError):
        status_title("splendid", "en")
