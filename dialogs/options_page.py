"""The plugin's page in QGIS's options."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ..settings import LANGUAGE, MODEL, RECENT_STORES, START_CITY, STYLES_FOLDER, may_be_remembered
from .connection_words import is_file
from .panels import load_form, readable

translate = QCoreApplication.translate
SHIPPED = Path(__file__).resolve().parent.parent / "resources" / "models"


class OptionsPage(QgsOptionsPageWidget):
    """``language_changed`` is called when another language was applied."""

    def __init__(self, language_changed: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language_changed = language_changed
        form = QWidget(self)
        load_form(form, "options_page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        self.language, self.model, self.styles, self.note = form.language, form.model, form.styles, form.note
        readable(self.note)
        self.language.addItem(translate("Dock", "Follow QGIS"), "follow")
        # A language is named in itself, so that whoever needs it finds it.
        for code, own_name in (("kk", "Қазақша"), ("ru", "Русский"), ("en", "English")):
            self.language.addItem(own_name, code)
        self.language.setCurrentIndex(max(self.language.findData(LANGUAGE.get()), 0))
        self.start, self.connect_start = form.start, form.connectStart
        self._fill_start(START_CITY.get())
        self.connect_start.clicked.connect(self._connect)
        self.model.addItems(shipped_models())
        self.model.setEditText(MODEL.get())
        self.styles.setText(STYLES_FOLDER.get())
        for changed in (self.model.editTextChanged, self.styles.textChanged):
            changed.connect(self._check)
        form.browseModel.clicked.connect(lambda: self._browse(self.model.setEditText, self.model.currentText()))
        form.browseStyles.clicked.connect(lambda: self._browse(self.styles.setText, self.styles.text()))
        self._check()

    def apply(self) -> None:
        if may_be_remembered(self.start.currentData()):
            START_CITY.set(self.start.currentData())
        MODEL.set(self.model.currentText().strip() or MODEL.default)
        STYLES_FOLDER.set(self.styles.text().strip())
        chosen = self.language.currentData()
        if chosen != LANGUAGE.get():
            LANGUAGE.set(chosen)
            self._language_changed()

    def _fill_start(self, chosen: str) -> None:
        """What can be opened at start: known cities and QGIS's connections."""
        from ..layers.connections import names

        self.start.clear()
        self.start.addItem(translate("Dock", "The one that was open last"), "last")
        self.start.addItem(translate("Dock", "None: show the start page"), "none")
        known = [store for store in RECENT_STORES.get() if may_be_remembered(store)]
        for store in dict.fromkeys([*known, *names(), chosen]):
            if store in ("last", "none"):
                continue
            text = store if is_file(store) else translate("Dock", "{name} (database)").format(name=store)
            self.start.addItem(text, store)
            self.start.setItemData(self.start.count() - 1, store, Qt.ItemDataRole.ToolTipRole)
        self.start.setCurrentIndex(self.start.findData(chosen))

    def _connect(self) -> None:
        """Find a city with the connect dialog; it becomes the one to open at start."""
        from .connect_dialog import ConnectDialog

        dialog = ConnectDialog(self, accept_text=translate("Dock", "Choose the city"), can_make=False)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._fill_start(dialog.store))
        dialog.open()

    def _browse(self, take: Callable[[str], None], start: str) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("Dock", "Choose a folder"), start)
        if folder:
            take(folder)

    def _check(self) -> None:
        """Say at once what will not work; what is typed is kept all the same."""
        problems = []
        model, styles = self.model.currentText().strip(), self.styles.text().strip()
        if model not in shipped_models() and not (Path(model) / "model.yaml").is_file():
            text = translate("Dock", "There is no classification model in {folder}: it needs a file model.yaml.")
            problems.append(text.format(folder=model or "–"))
        if styles and not Path(styles).is_dir():
            text = translate("Dock", "There is no folder {folder}: the plugin's own styles are used.")
            problems.append(text.format(folder=styles))
        elif styles and not any(Path(styles).glob("*.qml")):
            text = translate("Dock", "There is no style (.qml) in {folder}: the plugin's own styles are used.")
            problems.append(text.format(folder=styles))
        self.note.setText("\n".join(problems))
        self.note.setVisible(bool(problems))


def shipped_models() -> list[str]:
    """Names of the models that come with the plugin."""
    return sorted(path.parent.name for path in SHIPPED.glob("*/model.yaml"))
