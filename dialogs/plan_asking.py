"""What a programme is asked: years, money, fairness, duties. Its controls, and the options that they stand for."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..layers.programme_options import COUNT, NOTICE, ProgrammeOptions
from .flow_layout import flow
from .full_label import FullLabel
from .phrases import number_text
from .plan_page import Fold, PlanPage
from .plan_weights import QuietSlider
from .plan_words import facility_name
from .rows_table import RowsTable

translate = QCoreApplication.translate
MILLION = 1e6
MOST_YEARS = 10
_YEARS = 3
_TENTHS = 20
"""Steps of a share from 0 to 1."""


class MoneySpin(QDoubleSpinBox):
    """Millions; does not change when somebody scrolls over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDecimals(2)
        self.setRange(0.0, 10_000_000.0)
        self.setSingleStep(10.0)
        self.setGroupSeparatorShown(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: Any) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ShareSlider(QWidget):
    """A share from nothing to all, with its number beside it."""

    changed = pyqtSignal()

    def __init__(self, name: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._language = name, language
        self.slider = QuietSlider(self)
        self.slider.setRange(0, _TENTHS)
        self.slider.setPageStep(_TENTHS // 4)
        self.slider.setMinimumWidth(self.fontMetrics().averageCharWidth() * 12)
        self.number = QLabel(self)
        self.number.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 % "))
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._tell)
        self._tell()

    def value(self) -> float:
        return self.slider.value() / _TENTHS

    def set_value(self, share: float) -> None:
        self.slider.setValue(round(share * _TENTHS))

    def _tell(self) -> None:
        text = translate("Plan", "{number} %").format(number=number_text(self.value() * 100, self._language, 0))
        self.number.setText(text)
        self.slider.setAccessibleName(f"{self._name}: {text}")
        self.changed.emit()


class Duties(QWidget):
    """Facilities that have to be done by a year, or that are left out."""

    def __init__(self, page: PlanPage, title: str, add: str, hint: str, with_year: bool) -> None:
        super().__init__(page)
        self._page, self._with_year = page, with_year
        self.chosen: dict[int, tuple[str, int]] = {}
        """Facility → its name and year."""
        self.table = RowsTable(title, self)
        self.table.setMinimumHeight(self.fontMetrics().height() * 4)
        self.table.setMaximumHeight(self.fontMetrics().height() * 8)
        label = QLabel(title, self)
        label.setBuddy(self.table)
        acts = QWidget(self)
        self.add = QPushButton(add, acts)
        self.add.setToolTip(hint)
        self.add.setAccessibleDescription(hint)
        self.remove = QPushButton(translate("Plan", "Take off"), acts)
        self.remove.setAccessibleName(translate("Plan", "Take off: {title}").format(title=title))
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
        flow(acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.table, acts):
            column.addWidget(widget)
        self.order: list[QWidget] = [self.table, self.add, self.remove]
        self.remove.clicked.connect(self._take_off)
        self.table.chosen_changed.connect(self._show_buttons)
        self.show()

    def put(self, facilities: dict[int, str], year: int) -> None:
        """More of them, by ``year``."""
        self.chosen.update({key: (name, year) for key, name in facilities.items()})
        self.show_rows()

    def _take_off(self) -> None:
        for key in self.table.chosen():
            self.chosen.pop(key, None)
        self.show_rows()

    def show_rows(self) -> None:
        """What is listed now."""
        headers = [translate("Plan", "Facility")] + ([translate("Plan", "By")] if self._with_year else [])
        rows = [
            [facility_name(name, key)] + ([str(year)] if self._with_year else [])
            for key, (name, year) in self.chosen.items()
        ]
        self.table.show_rows(headers, rows, list(self.chosen))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.remove.setEnabled(bool(self.table.chosen()))


class Asking(QWidget):
    """``changed``: something else is asked now."""

    changed = pyqtSignal()

    def __init__(self, page: PlanPage) -> None:
        super().__init__(page)
        self._page, self._language = page, page.language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        first = QWidget(self)
        form = page.form(first)
        self.name = QLineEdit(first)
        self.name.setPlaceholderText(translate("Plan", "the day of today"))
        self.first_year = QSpinBox(first)
        self.first_year.setRange(2000, 2100)
        self.first_year.setValue(date.today().year + 1)
        self.years = QSpinBox(first)
        self.years.setRange(1, MOST_YEARS)
        self.years.setValue(_YEARS)
        column.addWidget(first)
        page.row(form, translate("Plan", "Name"), self.name, translate("Plan", "Name of the programme"))
        page.row(form, translate("Plan", "First year"), self.first_year)
        page.row(form, translate("Plan", "Years"), self.years, translate("Plan", "How many budget years"))
        self._money = QWidget(self)
        grid = QGridLayout(self._money)  # a form keeps room for rows that are hidden
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        column.addWidget(self._money)
        self.budgets: list[MoneySpin] = []
        self._budget_labels: list[QLabel] = []
        for row in range(MOST_YEARS):
            spin, label = MoneySpin(self._money), QLabel(self._money)
            spin.setValue(100.0)
            label.setBuddy(spin)
            label.setWordWrap(True)
            grid.addWidget(label, row, 0)
            grid.addWidget(spin, row, 1)
            page.order.append(spin)
            self.budgets.append(spin)
            self._budget_labels.append(label)
        second = QWidget(self)
        form = page.form(second)
        self.alpha = ShareSlider(translate("Plan", "Fairness to districts"), self._language, second)
        self.alpha.setToolTip(
            translate(
                "Plan",
                "Each district gets at least this share of its part, by need, of what could be gained without floors",
            )
        )
        self.floor_kind = page.combo(
            [(translate("Plan", "People newly served"), "gain"), (translate("Plan", "Money spent"), "money")]
        )
        column.addWidget(second)
        page.row(form, translate("Plan", "Fairness to districts"), self.alpha)
        page.order[-1] = self.alpha.slider
        page.row(form, translate("Plan", "counted in"), self.floor_kind, translate("Plan", "What fairness counts"))
        self._more(page)
        column.addWidget(self.fold)
        column.addWidget(self.more)
        self.first_year.valueChanged.connect(self._years_changed)
        self.years.valueChanged.connect(self._years_changed)
        self._currency = ""
        self._years_changed()

    def _more(self, page: PlanPage) -> None:
        self.more = QWidget(self)
        column = QVBoxLayout(self.more)
        column.setContentsMargins(0, 0, 0, 0)
        self.fold = Fold(translate("Plan", "More conditions"), self.more, self)
        page.order.append(self.fold)
        place = QWidget(self.more)
        form = page.form(place)
        self.carry = ShareSlider(translate("Plan", "Of what a year leaves, usable in the next"), self._language, place)
        self.carry.set_value(1.0)
        self.discount = QDoubleSpinBox(place)
        self.discount.setRange(-0.1, 30.0)
        self.discount.setSingleStep(0.5)
        self.discount.setDecimals(1)
        self.discount.setValue(-0.1)
        self.discount.setSuffix(" %")
        self.discount.setSpecialValueText(translate("Plan", "as the model says"))
        self.capacity = QSpinBox(place)
        self.capacity.setRange(0, 100_000)
        self.capacity.setSpecialValueText(translate("Plan", "as the model says"))
        self.others = page.combo(
            [
                (translate("Plan", "Notice to who pays; not counted"), NOTICE),
                (translate("Plan", "Count it as done at once"), COUNT),
            ]
        )
        page.row(form, translate("Plan", "Left-over money that stays"), self.carry)
        page.order[-1] = self.carry.slider
        page.row(form, translate("Plan", "A year later counts less by"), self.discount)
        page.row(form, translate("Plan", "Most works per district and year"), self.capacity)
        page.row(form, translate("Plan", "What others pay"), self.others)
        column.addWidget(place)
        about = FullLabel(
            translate("Plan", "For each group at least this share of those who could be served without floors:"),
            self.more,
        )
        column.addWidget(about)
        page.order.append(about)
        self._floors_place = QWidget(self.more)
        self._floors_form = page.form(self._floors_place)
        # (A label of several lines is cut off beside its slider.)
        self._floors_form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        column.addWidget(self._floors_place)
        self.floors: dict[str, ShareSlider] = {}
        self._floors_at = len(page.order)
        self.must = Duties(
            page,
            translate("Plan", "Has to be done"),
            translate("Plan", "Add what is selected"),
            translate(
                "Plan", "The facilities that are selected on the map or in the ranking have to be done by the last year"
            ),
            True,
        )
        self.without = Duties(
            page,
            translate("Plan", "Left out"),
            translate("Plan", "Leave out what is selected"),
            translate("Plan", "Nothing is done at the facilities that are selected on the map or in the ranking"),
            False,
        )
        for duties in (self.must, self.without):
            column.addWidget(duties)
            page.order += duties.order
            duties.show_rows()

    def show_board(self, board: Any) -> None:
        """What the city's planning says: groups to set floors for, the currency, budgets to begin with."""
        codes = tuple(code for code, _ in board.profiles)
        if codes != tuple(self.floors):
            page, at = self._page, self._floors_at
            page.order[at : at + len(self.floors)] = []
            while self._floors_form.rowCount():
                self._floors_form.removeRow(0)
            self.floors = {}
            for code, title in board.profiles:
                slider = ShareSlider(title, self._language, self._floors_place)
                label = QLabel(title, self._floors_place)
                label.setWordWrap(True)
                label.setBuddy(slider)
                self._floors_form.addRow(label, slider)
                self.floors[code] = slider
            page.order[at:at] = [slider.slider for slider in self.floors.values()]
        if board.currency != self._currency:
            self._currency = board.currency
            live = board.live.rank(board.profile_weights, board.service_weights)
            whole = float(board.city_cost[live.package[live.order]].sum()) if len(live.order) else 0.0
            share = float(f"{whole / _YEARS / 10 / MILLION:.1g}") if whole > 0 else 100.0
            for spin in self.budgets:
                spin.setValue(max(share, 0.1))
            self._years_changed()

    def _years_changed(self, *_: object) -> None:
        first = self.first_year.value()
        for number, (spin, label) in enumerate(zip(self.budgets, self._budget_labels)):
            shown = number < self.years.value()
            spin.setVisible(shown)
            label.setVisible(shown)
            text = translate("Plan", "Budget {year}, mln {currency}").format(
                year=first + number, currency=self._currency
            )
            label.setText(text.strip().rstrip(","))
            spin.setAccessibleName(text)
        self.changed.emit()

    def total(self) -> float:
        """Money of all years."""
        return float(sum(self.options().budgets))

    def scale(self, total: float) -> None:
        """Other budgets with this sum, shared among the years as they are."""
        before = self.total()
        shown = self.budgets[: self.years.value()]
        for spin in shown:
            part = spin.value() * MILLION / before if before > 0 else 1 / len(shown)
            spin.setValue(part * total / MILLION)

    def options(self) -> ProgrammeOptions:
        """What is asked now."""
        discount = self.discount.value()
        return ProgrammeOptions(
            first_year=self.first_year.value(),
            budgets=tuple(round(spin.value() * MILLION, 2) for spin in self.budgets[: self.years.value()]),
            carry_over=self.carry.value(),
            discount=discount / 100 if discount >= 0 else None,
            alpha=self.alpha.value(),
            floor_kind=self.floor_kind.currentData(),
            profile_floors={code: slider.value() for code, slider in self.floors.items() if slider.value() > 0},
            capacity=float(self.capacity.value()) if self.capacity.value() else None,
            mandatory={key: year for key, (_, year) in self.must.chosen.items()},
            excluded=tuple(sorted(self.without.chosen)),
            others=self.others.currentData(),
        )
