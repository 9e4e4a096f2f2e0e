"""The plugin starts, leaves no trace when it stops, and starts again; nothing slow is imported at start."""

from __future__ import annotations

import configparser
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import qgisenv
from dialog_support import DockDesk
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar

from inclusive_city import settings
from inclusive_city.algorithms import ALGORITHMS, base
from inclusive_city.algorithms.base import CityAlgorithm, Progress, failing_clearly
from inclusive_city.i18n import translator
from inclusive_city.scoring.errors import InclusiveCityError

PROVIDER = "inclusivecity"


class Desk(DockDesk):
    """As much of QGIS's interface as plugin and dock may use; anything else raises AttributeError."""

    def __init__(self) -> None:
        super().__init__()
        self.plugins = QMenu("Plugins", self.window)
        self.factories: list[object] = []
        self.opened_page = ""

    def pluginMenu(self) -> QMenu:
        return self.plugins

    def addToolBar(self, name: str) -> QToolBar:
        return self.window.addToolBar(name)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory: object) -> None:
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: object) -> None:
        self.factories.remove(factory)

    def showOptionsDialog(self, parent: object, page: str) -> None:
        self.opened_page = page

    def trace(self) -> dict[str, object]:
        """All that a plugin could have left here."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        return {
            "children": sorted((type(c).__name__, c.objectName()) for c in self.window.findChildren(QObject)),
            "menu": [action.text() for action in self.plugins.actions()],
            "toolbars": [bar.objectName() for bar in self.window.findChildren(QToolBar)],
            "factories": list(self.factories),
            "registered actions": [action.text() for action in self.registered],
            "providers": sorted(p.id() for p in QgsApplication.processingRegistry().providers()),
        }


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture(autouse=True)
def own_settings():
    for setting in settings.ALL:
        setting.reset()
    yield
    for setting in settings.ALL:
        setting.reset()


@pytest.fixture
def plugin(desk):
    from inclusive_city import classFactory

    plugin = classFactory(desk)
    plugin.initGui()
    yield plugin
    plugin.unload()


def test_load_unload_load_leaves_no_trace(desk: Desk, request: pytest.FixtureRequest) -> None:
    from inclusive_city import classFactory

    desk.window.menuBar()
    before = desk.trace()
    seen = []
    for _ in range(2):
        plugin = classFactory(desk)
        request.addfinalizer(plugin.unload)
        plugin.initGui()
        plugin.show_dock()
        during = desk.trace()
        assert during["providers"].count(PROVIDER) == 1
        assert during["menu"] == ["Inclusive City"]
        assert len(during["factories"]) == 1
        assert "InclusiveCityToolBar" in during["toolbars"]
        assert [d.objectName() for d in desk.window.findChildren(QDockWidget)] == ["InclusiveCityDock"]
        seen.append(during["children"])
        plugin.unload()
        assert desk.trace() == before
        plugin.unload()  # a second time does no harm
    assert seen[0] == seen[1]


def test_dock_is_made_when_first_shown_and_follows_its_button(plugin, desk: Desk) -> None:
    desk.window.show()
    assert desk.window.findChildren(QDockWidget) == []
    plugin.dock_action.trigger()
    dock = desk.window.findChild(QDockWidget, "InclusiveCityDock")
    assert dock.isVisible() and plugin.dock_action.isChecked()
    plugin.dock_action.trigger()
    assert not dock.isVisible() and not plugin.dock_action.isChecked()
    plugin.dock_action.trigger()
    assert dock is desk.window.findChild(QDockWidget, "InclusiveCityDock") and dock.isVisible()
    dock.close()
    assert not plugin.dock_action.isChecked()
    desk.window.hide()


def test_toolbar_is_short_and_actions_have_names(plugin, desk: Desk) -> None:
    buttons = [action for action in plugin.toolbar.actions() if not action.isSeparator()]
    assert 1 <= len(buttons) <= 4
    ours = [a for a in desk.window.findChildren(QAction) if a.objectName().startswith("InclusiveCity")]
    assert {plugin.dock_action, plugin.settings_action} <= set(ours)
    assert all(action.text() for action in ours)


def test_settings_open_at_our_page(plugin, desk: Desk) -> None:
    plugin.settings_action.trigger()
    page = desk.factories[0].createWidget(desk.window)
    assert desk.opened_page == page.objectName() != ""
    page.language.setCurrentIndex(page.language.findData("en"))
    page.apply()
    assert settings.LANGUAGE.get() == "en"
    page.deleteLater()


def test_start_in_qgis_process_has_no_desktop() -> None:
    from inclusive_city import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById(PROVIDER) is plugin.provider
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById(PROVIDER) is None


def test_every_algorithm_is_complete() -> None:
    from inclusive_city import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    try:
        algorithms = plugin.provider.algorithms()
        assert len(algorithms) == len(ALGORITHMS)
        for algorithm in algorithms:
            assert algorithm.id() == f"{PROVIDER}:{algorithm.name()}"
            assert algorithm.name() == algorithm.name().lower()
            assert algorithm.displayName() and algorithm.group() and len(algorithm.shortHelpString()) > 40
            assert not algorithm.icon().isNull() and Path(algorithm.svgIconPath()).is_file()
            for parameter in algorithm.parameterDefinitions():
                assert parameter.description(), (algorithm.name(), parameter.name())
    finally:
        plugin.unload()


def test_start_imports_nothing_heavy(root: Path) -> None:
    """In a fresh Python: what loading the plugin and registering all algorithms imports."""
    code = (
        "import sys, json\n"
        "from qgis.core import QgsApplication\n"
        "app = QgsApplication([], False); app.initQgis()\n"
        "before = set(sys.modules)\n"
        "from inclusive_city import classFactory\n"
        "plugin = classFactory(None); plugin.initProcessing()\n"
        "new = sorted(set(sys.modules) - before)\n"
        "plugin.unload(); app.exitQgis()\n"
        "print(json.dumps(new))\n"
    )
    env = {**os.environ, "PYTHONPATH": str(qgisenv.PLUGINS), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    new = json.loads(done.stdout.strip().splitlines()[-1])
    heavy = "numpy shapely scipy pyproj openpyxl matplotlib yaml jinja2 sqlite3 osgeo psycopg2".split()
    assert not set(heavy) & {name.partition(".")[0] for name in new}
    rooms = {"layers", "reports", "field", "server", "dialogs"}
    ours = [name for name in new if name.startswith("inclusive_city.")]
    assert [name for name in ours if name.split(".")[1] in rooms] == []


def test_metadata_is_what_qgis_and_the_repository_read(root: Path) -> None:
    metadata = configparser.ConfigParser()  # its interpolation stumbles over a bare %, as the repository's does
    metadata.read(root / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    for key in "name description about version author email homepage tracker repository".split():
        assert general[key].strip(), key
    assert general["qgisMinimumVersion"] == "3.22" and general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert (root / general["icon"]).is_file()
    for language in ("kk", "ru"):
        assert general[f"description[{language}]"] and general[f"about[{language}]"]


# ---------------------------------------------------------------------- settings and language


def test_settings_fall_back_to_their_default() -> None:
    assert settings.LANGUAGE.get() == "follow"
    QgsSettings().setValue(settings.LANGUAGE.key, "tlh")
    assert settings.LANGUAGE.get() == "follow"
    with pytest.raises(ValueError):
        settings.LANGUAGE.set("tlh")
    settings.BASE_MAP.set(True)
    assert settings.BASE_MAP.get() is True
    settings.BASE_MAP.reset()
    QgsSettings().setValue(settings.BASE_MAP.key, "perhaps")
    assert settings.BASE_MAP.get() is False


def test_stores_are_remembered_newest_first_and_never_a_password() -> None:
    for name in ("a.gpkg", "b.gpkg", "a.gpkg"):
        assert settings.remember_store(name)
    assert settings.RECENT_STORES.get() == ["a.gpkg", "b.gpkg"]
    assert settings.LAST_STORE.get() == "a.gpkg"
    for secret in ("host=db password = hush", "postgresql://anna:hush@db/city"):
        assert not settings.remember_store(secret)
    assert settings.remember_store("service=almaty")
    settings.forget_store("service=almaty")
    assert settings.LAST_STORE.get() == "" and settings.RECENT_STORES.get() == ["a.gpkg", "b.gpkg"]
    stored = QgsSettings()
    assert not any("hush" in str(stored.value(key)) for key in stored.allKeys())


@pytest.mark.parametrize(
    ("locale", "expected"),
    [(None, "en"), ("", "en"), ("C", "en"), ("ru", "ru"), ("ru_RU", "ru"), ("kk-KZ", "kk"), ("de", "en")],
)
def test_language_follows_qgis_whatever_its_locale_says(monkeypatch, locale, expected) -> None:
    monkeypatch.setattr(translator.QgsApplication, "locale", staticmethod(lambda: locale), raising=False)
    assert translator.language() == expected
    settings.LANGUAGE.set("kk")
    assert translator.language() == "kk"


def test_translation_is_installed_changed_and_removed(monkeypatch, tmp_path: Path) -> None:
    import translations

    ts = tmp_path / "inclusive_city_ru.ts"
    ts.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ru"><context>'
        "<name>Algorithms</name><message><source>Import</source><translation>Загрузка</translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    translations.compile_all(tmp_path)
    monkeypatch.setattr(translator, "FOLDER", tmp_path)
    settings.LANGUAGE.set("ru")
    installed = translator.Translator()
    assert installed.install() and installed.language == "ru"
    assert base.group_title("import") == "Загрузка"
    settings.LANGUAGE.set("en")
    assert installed.install()
    assert base.group_title("import") == "Import"
    settings.LANGUAGE.set("ru")
    installed.install()
    installed.remove()
    assert base.group_title("import") == "Import"
    settings.LANGUAGE.set("kk")
    assert not installed.install()  # no such file here: said, and English


def test_language_change_reaches_algorithms_and_dock(plugin, desk: Desk, monkeypatch) -> None:
    desk.window.show()
    plugin.show_dock()
    old = plugin.dock
    monkeypatch.setattr(translator.Translator, "install", lambda self: setattr(self, "language", "ru"))
    reloaded = []
    plugin.provider.algorithmsLoaded.connect(lambda: reloaded.append(True))
    plugin.change_language()
    assert plugin.translator.language == "ru" and reloaded == [True]
    assert plugin.dock.isVisible() and plugin.dock is not old
    desk.window.hide()


# ---------------------------------------------------------------------- what algorithms share


class Feedback(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.seen: list[object] = []

    def setProgressText(self, text: str) -> None:
        self.seen.append(text)


def test_progress_is_a_share_of_the_whole() -> None:
    feedback = Feedback()
    progress = Progress(feedback)
    progress(0.5, "Reading")
    assert feedback.progress() == pytest.approx(50)
    second_half = progress.part(0.5, 1.0)
    second_half(0.5, "Writing")
    second_half(0.6, "Writing")
    assert feedback.progress() == pytest.approx(80)
    second_half(7)
    assert feedback.progress() == pytest.approx(100)
    assert feedback.seen == ["Reading", "Writing"]
    assert not progress.cancelled()
    feedback.cancel()
    assert progress.cancelled() and second_half.cancelled()


def test_errors_reach_people_in_words() -> None:
    def fail():
        raise InclusiveCityError("Row {row} has no name.", row=7)

    with pytest.raises(QgsProcessingException, match="Row 7 has no name."):
        failing_clearly(fail)


def test_a_missing_package_is_named_with_its_remedy() -> None:
    def fail():
        raise ModuleNotFoundError("No module named 'shapely'", name="shapely.geometry")

    with pytest.raises(QgsProcessingException, match="shapely.*python3-shapely"):
        failing_clearly(fail)

    def bug():
        raise ModuleNotFoundError("No module named 'our_typo'", name="our_typo")

    with pytest.raises(ModuleNotFoundError):
        failing_clearly(bug)


def test_an_unfinished_algorithm_is_refused_when_it_is_written() -> None:
    with pytest.raises(TypeError, match="title, help, carry_out"):
        type("Nothing", (CityAlgorithm,), {"NAME": "nothing", "GROUP": "plan"})
