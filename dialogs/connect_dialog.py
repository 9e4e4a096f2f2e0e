"""Where a city is opened from: a file, a connection saved in QGIS, or a new connection, tried before it is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from ..i18n.translator import language
from ..layers import connections
from ..layers.connections import SSL_MODES, Draft
from ..scoring.errors import InclusiveCityError
from .city_works import make_city, upgrade_city
from .connection_words import NEUTRAL, SQL_FOLDER, Words, is_file, problem, state_words
from .flow_layout import flow
from .messages import copy_to_clipboard
from .panels import Later, ask_for_city_file, load_form, readable
from .tasks import TaskRunner

if TYPE_CHECKING:
    from ..layers.probe import Probe
    from ..layers.store.address import Address
    from .tasks import Job

translate = QCoreApplication.translate
Prober = Callable[["str | Address", Callable[[], bool]], "Probe"]
PAUSE_MS = 300
RECENT_ROWS = 4
ROWS = 46
"""Of text, in which every page fits without scrolling."""


def ask_city(city: str | Address, cancelled: Callable[[], bool]) -> Probe:
    """What the dialog and the dock want to know of a city, asked in the background."""
    from ..layers.probe import probe

    return probe(city, cancelled)


class ConnectDialog(QDialog):
    """Accepted when a city was found that can be opened: :attr:`store` names it. ``make_wanted``: the person would
    rather make a new city file.

    ``prober`` asks about a city; it is called in the background.
    """

    make_wanted = pyqtSignal()

    def __init__(
        self,
        parent: QWidget | None = None,
        prober: Prober = ask_city,
        accept_text: str = "",
        can_make: bool = True,
    ) -> None:
        super().__init__(parent)
        load_form(self, "connect_dialog")
        self.store = ""
        self._prober = prober
        self._language = language()
        self._probe: Probe | None = None
        self._opens_when_ready = False
        self._tasks = TaskRunner(self)
        self._later = Later(PAUSE_MS, self._ask_by_itself, self)
        self._seeing = Later(0, lambda: self.scroll.ensureWidgetVisible(self.stateBox), self)
        flow(self.actions)
        readable(self.state)
        readable(self.savedNote)
        self._add_login()
        self.make.setVisible(can_make)
        accept_text = accept_text or translate("Dock", "Open the city")
        self.ok = self.buttons.addButton(accept_text, QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        cancel = translate("Dock", "Cancel", "leave a dialog")
        # Enter never leaves, also while the other button waits.
        self.buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        self._fill()
        self._connect()
        self._show_source()
        rows = min(
            self.fontMetrics().height() * ROWS, QApplication.primaryScreen().availableGeometry().height() * 9 // 10
        )
        self.resize(self.fontMetrics().averageCharWidth() * 76, rows)

    # ------------------------------------------------------------------ making it
    def _add_login(self) -> None:
        column = QVBoxLayout(self.loginPlace)
        column.setContentsMargins(0, 0, 0, 0)
        self.login = QgsAuthConfigSelect(self.loginPlace, "postgres")
        column.addWidget(self.login)
        # QGIS's own control passes no name on to its parts.
        title = translate("Dock", "Login (authentication configuration)")
        for part in self.login.findChildren(QComboBox) + self.login.findChildren(QAbstractButton):
            part.setAccessibleName(f"{title}: {part.toolTip()}" if part.toolTip() else title)
        for message in self.login.findChildren(QLineEdit):
            message.setAccessibleName(title)
        combos = self.login.findChildren(QComboBox)
        for combo in combos:
            self.loginLabel.setBuddy(combo)
        buttons = sorted(self.login.findChildren(QAbstractButton), key=lambda button: button.x())
        order = [self.database, *combos, *buttons, self.user]
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def _fill(self) -> None:
        for store in settings.RECENT_STORES.get():
            if is_file(store):
                item = QListWidgetItem(f"{Path(store).name}\n{Path(store).parent}")
                item.setData(Qt.ItemDataRole.UserRole, store)
                self.recent.addItem(item)
        has_recent = self.recent.count() > 0
        self.recent.setVisible(has_recent)
        self.recentLabel.setVisible(has_recent)
        if has_recent:
            rows = min(self.recent.count(), RECENT_ROWS)
            self.recent.setMaximumHeight(rows * self.recent.sizeHintForRow(0) + 2 * self.recent.frameWidth() + 2)
        self._fill_saved()
        titles = {
            "prefer": translate("Dock", "where the server offers it (prefer)"),
            "disable": translate("Dock", "never (disable)"),
            "allow": translate("Dock", "only where the server insists (allow)"),
            "require": translate("Dock", "always (require)"),
            "verify-ca": translate("Dock", "always, check the certificate (verify-ca)"),
            "verify-full": translate("Dock", "always, check certificate and host (verify-full)"),
        }
        for mode in SSL_MODES:
            self.ssl.addItem(titles[mode], mode)
        last = next((name for name in settings.RECENT_STORES.get() if not is_file(name)), "")
        if last and self.saved.findText(last) >= 0:
            self.saved.setCurrentIndex(self.saved.findText(last))
        (self.inSaved if self.saved.count() else self.inNew).setChecked(True)

    def _fill_saved(self) -> None:
        self.saved.clear()
        self.saved.addItems(connections.names())
        self.savedNote.setVisible(self.saved.count() == 0)

    def _connect(self) -> None:
        for source in (self.inFile, self.inSaved, self.inNew):
            source.toggled.connect(lambda on: on and self._show_source())
        self.recent.currentItemChanged.connect(self._choose_recent)
        self.recent.itemActivated.connect(lambda _: self._open())
        self.browse.clicked.connect(self._browse)
        self.make.clicked.connect(self._make_file)
        self.path.textChanged.connect(self._changed)
        self.saved.currentTextChanged.connect(self._changed)
        for line in (self.name, self.service, self.host, self.port, self.database, self.user, self.standby,
                     self.standbyPort):  # fmt: skip
            line.textChanged.connect(self._changed)
        self.ssl.currentIndexChanged.connect(self._changed)
        self.login.selectedConfigIdChanged.connect(self._changed)
        self.test.clicked.connect(lambda: self._ask(by_person=True))
        self.create.clicked.connect(self._create)
        self.upgrade.clicked.connect(self._upgrade)
        self.copyCommand.clicked.connect(lambda: copy_to_clipboard(self._probe.backup_command))
        self.copyDetails.clicked.connect(lambda: copy_to_clipboard(self._probe.details))
        self.showFiles.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(SQL_FOLDER))))
        self.ok.clicked.connect(self._open)
        self.buttons.rejected.connect(self.reject)

    # ------------------------------------------------------------------ what is chosen
    def _show_source(self) -> None:
        self.filePage.setVisible(self.inFile.isChecked())
        self.savedPage.setVisible(self.inSaved.isChecked())
        self.newPage.setVisible(self.inNew.isChecked())
        self._changed()

    def draft(self) -> Draft:
        """The new connection as it is typed."""
        return Draft(
            name=self.name.text().strip(),
            service=self.service.text().strip(),
            host=self.host.text().strip(),
            port=self.port.text().strip(),
            database=self.database.text().strip(),
            user=self.user.text().strip(),
            authcfg=self.login.configId(),
            ssl_mode=self.ssl.currentData(),
            standby_host=self.standby.text().strip(),
            standby_port=self.standbyPort.text().strip(),
        )

    def _changed(self, *_: object) -> None:
        """Something else is asked for now: what was known counts no more."""
        self._tasks.drop("probe")
        self._probe, self._opens_when_ready = None, False
        has_service, has_login = bool(self.service.text().strip()), bool(self.login.configId())
        for line in (self.host, self.port, self.standby, self.standbyPort):
            line.setEnabled(not has_service)
        self.user.setEnabled(not has_login)
        if self.inNew.isChecked():
            fault = self.draft().fault()
            text = translate("Dock", "Not tried yet.")
            self._say(Words(NEUTRAL, fault.text(translate) if fault else text))
            return
        chosen = self._chosen_name()
        if chosen:
            self._say(Words(NEUTRAL, translate("Dock", "Asking {name}…").format(name=chosen)))
            self._later.ask()
        else:
            self._later.forget()
            self._say(Words(NEUTRAL, translate("Dock", "Nothing is chosen yet.")))

    def _chosen_name(self) -> str:
        return self.path.text().strip() if self.inFile.isChecked() else self.saved.currentText()

    def _choose_recent(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.path.setText(item.data(Qt.ItemDataRole.UserRole))

    def _browse(self) -> None:
        path = ask_for_city_file(self)
        if path:
            self.path.setText(path)

    def _make_file(self) -> None:
        self.reject()
        self.make_wanted.emit()

    # ------------------------------------------------------------------ asking
    def _ask_by_itself(self) -> None:
        if not self.inNew.isChecked() and self._probe is None and not self._tasks.is_busy():
            self._ask(by_person=False)

    def _ask(self, by_person: bool) -> None:
        """Ask about what is chosen. QGIS asks for its master password only where a person began this."""
        self._later.forget()
        try:
            city = self._city(by_person)
        except InclusiveCityError as error:
            self._say(problem(error))
            return
        if not city:
            return
        name = city if isinstance(city, str) else city.name
        self._say(Words(NEUTRAL, translate("Dock", "Asking {name}…").format(name=name)), busy=True)
        prober = self._prober
        self._tasks.start(
            translate("Dock", "Asking the city's database"),
            lambda job: prober(city, job.cancelled),
            self._answered,
            self._failed,
            quiet=True,
            key="probe",
        )

    def _city(self, by_person: bool) -> str | Address:
        """What to ask about, its password unlocked if the person agrees."""
        if self.inNew.isChecked():
            draft = self.draft()
            fault = draft.fault()
            if fault is not None:
                raise fault
            if by_person:
                connections.unlock(draft.authcfg)
            return draft.address()
        if by_person and self.inSaved.isChecked():
            connections.unlock(connections.authcfg_of(self.saved.currentText()))
        return self._chosen_name()

    def _answered(self, probe: Probe) -> None:
        from ..layers.probe import State

        self._probe = probe
        self._say(state_words(probe, self._language))
        self._seeing.ask()
        if self._opens_when_ready and probe.state is State.READY:
            self._accept()
        self._opens_when_ready = False

    def _failed(self, error: InclusiveCityError) -> None:
        self._opens_when_ready = False
        self._say(problem(error))

    def _say(self, words: Words, busy: bool = False) -> None:
        """Show the state, and the acts that it allows."""
        self.state.setText(words.html())
        probe = self._probe
        self.create.setVisible(probe is not None and probe.can_create)
        self.upgrade.setVisible(probe is not None and probe.can_upgrade)
        self.copyCommand.setVisible(probe is not None and probe.can_upgrade and bool(probe.backup_command))
        self.showFiles.setVisible(probe is not None and self._needs_administrator(probe))
        self.copyDetails.setVisible(probe is not None and bool(probe.details))
        for button in (self.test, self.create, self.upgrade):
            button.setEnabled(not busy)
        self.ok.setEnabled(not busy and (self.inNew.isChecked() or bool(self._chosen_name())))

    def _needs_administrator(self, probe: Probe) -> bool:
        from ..layers.probe import State

        return not probe.is_file and (
            (probe.state is State.NO_CITY and not probe.can_create)
            or (probe.state is State.OLDER and not probe.can_upgrade)
        )

    # ------------------------------------------------------------------ acts
    def _open(self) -> None:
        """Open at once what was found to be ready; else ask first."""
        from ..layers.probe import State

        if self._tasks.is_running("act"):
            return
        if self.inNew.isChecked():
            fault = self.draft().fault() or self.draft().name_fault()
            if fault is not None:
                self._say(problem(fault))
                return
        if self._probe is not None and self._probe.state is State.READY:
            self._accept()
            return
        self._probe, self._opens_when_ready = None, True
        self._ask(by_person=True)

    def _accept(self) -> None:
        self.store = self._keep()
        self.accept()

    def _keep(self) -> str:
        """The store's name; a new connection is saved under it."""
        if self.inNew.isChecked():
            draft = self.draft()
            draft.save()
            self._fill_saved()
            self.saved.setCurrentText(draft.name)
            return draft.name
        return self._chosen_name()

    def _create(self) -> None:
        """Create the city in the empty database."""
        model = settings.MODEL.get()
        question = translate(
            "Dock",
            "A city with the classification model “{model}” is created in the database {name}. Others who may connect "
            "to it see it from then on.",
        ).format(model=model, name=self._probe.name)
        self._act(
            translate("Dock", "Create the city?"),
            question,
            translate("Dock", "Creating the city…"),
            lambda job, name: make_city(job, name, model),
        )

    def _upgrade(self) -> None:
        """Bring an older city to the present schema."""
        if self._probe.is_file:
            text = translate("Dock", "Is there a copy of {name}? An upgrade cannot be taken back.")
        else:
            text = translate(
                "Dock",
                "Has {name} been backed up, and is nobody working in it? An upgrade cannot be taken back, and older "
                "versions of the plugin cannot open the city afterwards.",
            )
        self._act(
            translate("Dock", "Upgrade the city?"),
            text.format(name=self._probe.name),
            translate("Dock", "Upgrading the city…"),
            upgrade_city,
        )

    def _act(self, title: str, question: str, doing: str, work: Callable[[Job, str], Any]) -> None:
        """After the person agreed, change the store in the background, then open it."""
        if self.inNew.isChecked():
            fault = self.draft().name_fault()
            if fault is not None:
                self._say(problem(fault))
                return
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Cancel
        if QMessageBox.question(self, title, question, yes | no, no) != yes:
            return
        name = self._keep()
        self.inSaved.setChecked(not is_file(name))
        self._tasks.drop("probe")
        self._later.forget()
        self._say(Words(NEUTRAL, doing), busy=True)
        self._let_choose(False)

        def done(_: object) -> None:
            self._let_choose(True)
            self._probe, self._opens_when_ready = None, True
            self._ask(by_person=False)

        def failed(error: InclusiveCityError) -> None:
            self._let_choose(True)
            self._failed(error)

        self._tasks.start(title, lambda job: work(job, name), done, failed, key="act")

    def _let_choose(self, may: bool) -> None:
        for part in (self.where, self.filePage, self.savedPage, self.newPage):
            part.setEnabled(may)

    def done(self, result: int) -> None:
        self._later.forget()
        self._tasks.release()
        super().done(result)
