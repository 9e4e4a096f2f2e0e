"""The plugin's page in QGIS's options."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QIcon

from inclusive_city import settings
from inclusive_city.dialogs.options_factory import OptionsFactory
from inclusive_city.dialogs.options_page import OptionsPage, shipped_models


@pytest.fixture(autouse=True)
def own_settings(qgis_app):
    for setting in settings.ALL:
        setting.reset()
    yield
    for setting in settings.ALL:
        setting.reset()


def test_what_is_chosen_is_kept_on_apply_only(tmp_path) -> None:
    changed = []
    page = OptionsPage(lambda: changed.append(settings.LANGUAGE.get()))
    assert page.language.currentData() == "follow" and page.model.currentText() == "almaty"
    page.language.setCurrentIndex(page.language.findData("kk"))
    (tmp_path / "facility_status.qml").write_text("<qgis/>")
    page.styles.setText(str(tmp_path))
    assert page.note.isHidden()
    assert settings.LANGUAGE.get() == "follow" and settings.STYLES_FOLDER.get() == ""
    page.apply()
    assert (settings.LANGUAGE.get(), settings.STYLES_FOLDER.get(), changed) == ("kk", str(tmp_path), ["kk"])
    page.apply()
    assert changed == ["kk"]  # nothing new
    again = OptionsPage(lambda: None)
    assert again.language.currentData() == "kk" and again.styles.text() == str(tmp_path)


def test_what_will_not_work_is_said_at_once(tmp_path) -> None:
    page = OptionsPage(lambda: None)
    page.styles.setText(str(tmp_path / "gone"))
    assert "There is no folder" in page.note.text()
    page.styles.setText(str(tmp_path))
    assert "There is no style (.qml)" in page.note.text()
    page.styles.setText("")
    page.model.setEditText(str(tmp_path))
    assert "There is no classification model" in page.note.text()
    (tmp_path / "model.yaml").write_text("name: x")
    page.model.setEditText(str(tmp_path) + "/")
    assert page.note.isHidden()
    page.model.setEditText("")
    page.apply()
    assert settings.MODEL.get() == "almaty"


def test_models_that_come_with_the_plugin_are_offered() -> None:
    page = OptionsPage(lambda: None)
    offered = [page.model.itemText(row) for row in range(page.model.count())]
    assert offered == shipped_models() and "almaty" in offered


def test_factory_makes_the_page_under_its_name() -> None:
    factory = OptionsFactory(QIcon(), lambda: None)
    page = factory.createWidget(None)
    assert page.objectName() == OptionsFactory.PAGE and factory.title() == "Inclusive City"
