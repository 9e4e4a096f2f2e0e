"""Priorities: who counts how much, the list that follows, and why a facility stands where it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QPushButton, QSpinBox, QTextBrowser, QVBoxLayout, QWidget

from ..layers import roles
from ..layers.planning_options import PlanningOptions
from ..scoring.live_ranking import LiveOrder
from .check_combo import CheckCombo
from .city_session import CitySession
from .flow_layout import flow
from .phrases import count_text
from .plan_desk import HEAD, Answer, PlanDesk
from .plan_keeping import asked_path, keep_ranking, save_ranking, select_on_map
from .plan_numbers import people_text, short_money
from .plan_page import PlanPage
from .plan_pairs import PairsDialog
from .plan_ranked import RankedTable
from .plan_weights import WeightSliders, note
from .plan_words import effect_text, why_html

if TYPE_CHECKING:
    from .tasks import Job

translate = QCoreApplication.translate
WORKS, INSPECT = 0, 1


class PrioritiesPage(PlanPage):
    """The ranking that follows the sliders."""

    follows_map = True

    def __init__(self, session: CitySession, desk: PlanDesk, parent: QWidget | None = None) -> None:
        super().__init__(session, desk, parent)
        self._several: list[int] = []
        self._layer_wanted = False
        self.made = self.say()
        self._options_box()
        (self.rank,) = self.buttons(
            (
                translate("Plan", "Count anew"),
                self._count_anew,
                translate("Plan", "Reads the city and counts again who is kept out and what works would do"),
            )
        )
        self._weights_box()
        self.effect = self.say()
        self.preview = QCheckBox(translate("Plan", "Show on the map while I try"), self)
        self.preview.setAccessibleDescription(
            translate(
                "Plan",
                "Paints the ranking over the map: squares are the first 100, diamonds the next 400; rings come into "
                "the first 100 with your weights, crosses go out of it",
            )
        )
        self.preview.setToolTip(self.preview.accessibleDescription())
        self.column.addWidget(self.preview)
        self.order.append(self.preview)
        self._filter_box()
        self.lines = RankedTable(self.language, self)
        self.lines.setMinimumHeight(self.fontMetrics().height() * 14)
        self.why = QTextBrowser(self)
        self.why.setAccessibleName(translate("Plan", "Why it has this rank"))
        self.why.setMinimumHeight(self.fontMetrics().height() * 14)
        for widget in (self.lines, self.why):
            self.column.addWidget(widget)
            self.order.append(widget)
        self.keep, self.save, self.on_map, self.others = self.buttons(
            (
                translate("Plan", "Keep this ranking"),
                self._keep,
                translate("Plan", "Writes the ranking with these weights into the city, as a scenario"),
            ),
            (
                translate("Plan", "Save as CSV…"),
                self._save,
                translate("Plan", "The kept ranking with every term, as a table for any spreadsheet"),
            ),
            (
                translate("Plan", "Select on the map"),
                self._select_on_map,
                translate("Plan", "Selects the chosen facilities on the map, or the first 100 that are listed"),
            ),
            (
                translate("Plan", "Other ways of ranking…"),
                self._other_ways,
                translate("Plan", "The kept ranking beside the weighted sum and TOPSIS, to compare with"),
            ),
        )
        self.column.addStretch(1)
        self._connect()
        self._board_changed()

    def _connect(self) -> None:
        desk, session = self.desk, self.session
        desk.board_changed.connect(self._board_changed)
        desk.reading_changed.connect(self._show_buttons)
        desk.ranked.connect(self._ranked)
        desk.rested.connect(self._draw_layer)
        self.preview.toggled.connect(self._preview_wanted)
        for sliders in (self.profiles, self.services):
            sliders.moved.connect(self._weights_moved)
            sliders.rested.connect(self._weights_rested)
        self.which.currentIndexChanged.connect(lambda _: self._show_list())
        self.group.currentIndexChanged.connect(lambda _: self._show_list())
        self.district.ticked.connect(self._show_list)
        self.lines.chosen.connect(self._explain)
        self.lines.several.connect(self._rows_selected)
        self.lines.opened.connect(self._go)
        session.layers.facility_selected.connect(self._map_selected)
        session.tasks.changed.connect(self._show_buttons)
        self.allowed.changed.connect(self._show_buttons)

    # ------------------------------------------------------------------ parts
    def _options_box(self) -> None:
        content = QWidget(self)
        form = self.form(content)
        self.reach = QSpinBox(content)
        self.reach.setRange(0, 20_000)
        self.reach.setSingleStep(100)
        self.reach.setSuffix(translate("Plan", " m"))
        self.reach.setSpecialValueText(translate("Plan", "as the model says"))
        self.price = self.combo(
            [
                (translate("Plan", "Typical"), "typical"),
                (translate("Plan", "Low"), "low"),
                (translate("Plan", "High"), "high"),
            ]
        )
        self.basis = self.combo(
            [(translate("Plan", "Verified inspections"), "official"), (translate("Plan", "With reported"), "reported")]
        )
        self.fold_options = self.fold(translate("Plan", "How it is counted"), content)
        self.row(form, translate("Plan", "Reach"), self.reach, translate("Plan", "How far people go"))
        self.row(form, translate("Plan", "Price"), self.price, translate("Plan", "Which price ranks"))
        self.row(form, translate("Plan", "Basis"), self.basis, translate("Plan", "On which statuses it stands"))

    def _weights_box(self) -> None:
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        about = note(content)
        self.profiles, self.services = WeightSliders(content), WeightSliders(content)
        self.fold_weights = self.fold(translate("Plan", "Who counts how much"), content, is_open=True)
        column.addWidget(about)
        column.addWidget(self.profiles)
        acts = QWidget(content)
        self.compare_profiles = _button(acts, translate("Plan", "Compare in pairs…"))
        self.again = _button(acts, translate("Plan", "As at first"))
        flow(acts)
        column.addWidget(acts)
        self._about_weights = about
        services = QWidget(self)
        inner = QVBoxLayout(services)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.services)
        acts = QWidget(services)
        self.compare_services = _button(acts, translate("Plan", "Compare services in pairs…"))
        flow(acts)
        inner.addWidget(acts)
        self.order += [about]
        self._weights_at = len(self.order)
        self.order += [self.compare_profiles, self.again]
        self.fold_services = self.fold(translate("Plan", "Which services count how much"), services)
        self.order.append(self.compare_services)
        self.compare_profiles.clicked.connect(partial(self._compare, "profiles"))
        self.compare_services.clicked.connect(partial(self._compare, "services"))
        self.again.clicked.connect(self._as_at_first)

    def _filter_box(self) -> None:
        form = self.form()
        self.which = self.combo(
            [(translate("Plan", "Mend first"), WORKS), (translate("Plan", "Inspect first"), INSPECT)]
        )
        self.group = self.combo([(translate("Plan", "All groups"), -1)])
        self.district = CheckCombo(
            translate("Plan", "List only these districts"), translate("Plan", "All districts"), self
        )
        self.row(form, translate("Plan", "List"), self.which, translate("Plan", "Which list to see"))
        self.row(form, translate("Plan", "For whom"), self.group, translate("Plan", "List what serves this group"))
        self.row(form, translate("Plan", "District"), self.district)

    def _other_ways(self) -> None:
        from .plan_views import open_views

        open_views(self.session, self.window())

    # ------------------------------------------------------------------ the board
    def shown(self) -> None:
        desk = self.desk
        if desk.board is None and not desk.is_reading and desk.error is None and self.session.is_open:
            desk.read(self._options())
        if self.preview.isChecked():
            desk.show_preview(True)

    def hidden(self) -> None:
        self.desk.show_preview(False)

    def _options(self) -> PlanningOptions:
        reach = float(self.reach.value())
        return PlanningOptions(
            basis=self.basis.currentData(), price=self.price.currentData(), threshold=reach if reach else None
        )

    def _count_anew(self) -> None:
        self.desk.read(self._options())

    def _board_changed(self) -> None:
        board = self.desk.board
        has = board is not None
        for widget in (self.fold_weights, self.fold_services, self.preview, self.which, self.lines, self.why):
            widget.setEnabled(has)
        if board is not None:
            made = self.profiles.sliders, self.services.sliders
            self.profiles.show_items(board.profiles, self.desk.profile_weights, self.language)
            self.services.show_items(board.services, self.desk.service_weights, self.language)
            if (self.profiles.sliders, self.services.sliders) != made:
                self._order_sliders()
            self._fill(board)
        else:
            self.lines.show_ranked(None, None, np.zeros(0, dtype=np.int64))
            self.why.clear()
            self.effect.setVisible(False)
        self._say_made(None)
        self._show_buttons()

    def _order_sliders(self) -> None:
        """The keyboard goes through the sliders, too, which come and go with the model."""
        mine = {id(slider) for slider in (*self.profiles.sliders, *self.services.sliders)}
        self.order = [
            w for w in self.order if id(w) not in mine and not getattr(w, "objectName", str)().startswith("weight_")
        ]
        at = self.order.index(self.compare_profiles)
        self.order[at:at] = self.profiles.sliders
        at = self.order.index(self.compare_services)
        self.order[at:at] = self.services.sliders
        for before, after in zip(self.order, self.order[1:]):
            QWidget.setTabOrder(before, after)

    def _fill(self, board: Any) -> None:
        chosen = self.group.currentData()
        self.group.blockSignals(True)
        self.group.clear()
        self.group.addItem(translate("Plan", "All groups"), -1)
        for p, (_, title) in enumerate(board.profiles):
            self.group.addItem(title, p)
        self.group.setCurrentIndex(max(self.group.findData(chosen), 0))
        self.group.blockSignals(False)
        ticked = self.district.values()
        items = [(row, title) for row, (_, title) in enumerate(board.districts)]
        self.district.set_items([*items, (-1, translate("Plan", "In no district"))])
        self.district.set_values(ticked)

    def _show_buttons(self) -> None:
        desk, is_open = self.desk, self.session.is_open
        reading = desk.is_reading
        self.rank.setEnabled(is_open and not reading)
        self.keep.setVisible(self.allowed.may("plan"))
        has = is_open and desk.live is not None
        self.keep.setEnabled(has and not self.session.tasks.is_running("rank"))
        self.save.setEnabled(is_open)
        self.others.setEnabled(is_open)
        self.on_map.setEnabled(has and self.session.layers.layer(roles.FACILITIES) is not None)
        self._say_made(desk.live)

    def _say_made(self, live: LiveOrder | None) -> None:
        board, language = self.desk.board, self.language
        if self.desk.is_reading:
            text = translate("Plan", "Counting who is kept out, and what works would do…")
        elif board is None:
            text = translate("Plan", "Nothing has been counted yet.")
            if self.desk.error is not None:
                text = self.desk.error.text(translate)
        elif live is None:
            text = translate("Plan", "Ranking…")
        elif not len(live.order):
            text = translate("Plan", "Nothing is ranked: no works that are known would serve anybody whom you count.")
            text += self._without_people()
        else:
            head = live.order[:HEAD]
            text = translate(
                "Plan",
                "{ranked} of {facilities} facilities are ranked for works. At the first {count} works for {cost} would "
                "newly serve {people}, each person counted once per type of service.",
            ).format(
                ranked=count_text(len(live.order), language),
                facilities=count_text(board.facilities, language),
                count=count_text(len(head), language),
                people=people_text(float(board.served[live.package[head]].sum()), language),
                cost=short_money(float(board.cost[live.package[head]].sum()), board.currency, language),
            )
            text += self._without_people()
        self.made.setText(text)
        self.made.setVisible(True)

    def _without_people(self) -> str:
        if self.desk.board is None or self.desk.board.has_demand:
            return ""
        return " " + translate(
            "Plan", "No population is imported: every facility counts as one person of each profile."
        )

    # ------------------------------------------------------------------ on the map
    def _preview_wanted(self, wanted: bool) -> None:
        self.desk.show_preview(wanted)
        if not wanted:
            from .plan_layers import remove_preview_layer

            self._layer_wanted = False
            remove_preview_layer()

    def _draw_layer(self) -> None:
        """The hand rests: the layer itself is drawn anew, and the picture over the map goes."""
        if self.preview.isChecked() and self.session.layers.layer(roles.FACILITIES) is not None:
            self._layer_wanted = True
            self._draw_wanted_layer()

    def _draw_wanted_layer(self) -> None:
        desk = self.desk
        if not self._layer_wanted or desk.is_busy() or desk.board is None or desk.live is None:
            return
        from .plan_layers import show_preview_layer

        self._layer_wanted = False
        show_preview_layer(self.session, desk.board, desk.live, self._layer_drawn)

    def _layer_drawn(self) -> None:
        if not self.desk.is_busy() and not any(slider.isSliderDown() for slider in self.profiles.sliders):
            self.desk.leave_to_layer()

    # ------------------------------------------------------------------ weights
    def _weights_moved(self) -> None:
        self.desk.weigh(self.profiles.weights(), self.services.weights())

    def _weights_rested(self) -> None:
        self.desk.rest()

    def _as_at_first(self) -> None:
        board = self.desk.board
        if board is not None:
            self._set_weights(board.profile_weights, board.service_weights)

    def _set_weights(self, profile: np.ndarray, service: np.ndarray) -> None:
        self.profiles.set_weights(profile)
        self.services.set_weights(service)
        self.desk.weigh(self.profiles.weights(), self.services.weights())
        self.desk.rest()

    def _compare(self, which: str, *_: object) -> None:
        board = self.desk.board
        if board is None:
            return
        items = getattr(board, which)
        if which == "services":  # those that are there; comparing what is not tells nothing
            there = sorted(set(board.service[board.service >= 0].tolist()))
        else:
            there = list(range(len(items)))

        def taken(weights: np.ndarray) -> None:
            self.desk.pairs[which] = dialog.given
            whole = np.array(self.desk.service_weights if which == "services" else self.desk.profile_weights)
            whole[there] = weights
            if which == "services":
                self._set_weights(self.desk.profile_weights, whole)
            else:
                self._set_weights(whole, self.desk.service_weights)

        title = (
            translate("Plan", "Compare services in pairs")
            if which == "services"
            else translate("Plan", "Compare groups in pairs")
        )
        dialog = PairsDialog(
            title, [items[row] for row in there], self.language, taken, self.desk.pairs.get(which), self.window()
        )
        dialog.open()
        self.dialog = dialog

    # ------------------------------------------------------------------ the list
    def _ranked(self, answer: Answer) -> None:
        self._draw_wanted_layer()
        self._show_list()
        self._say_made(answer.live)
        self._say_effect(answer)
        self._show_buttons()
        if self.lines.current() is not None and self.isVisible():
            self._explain(self.lines.current())

    def _say_effect(self, answer: Answer) -> None:
        text = effect_text(answer.moves if self.desk.is_changed else None, self.language)
        self.effect.setText(text)
        self.effect.setVisible(True)

    def rows(self) -> np.ndarray:
        """Rows of the board that the list shows now, in their order."""
        board, live = self.desk.board, self.desk.live
        if board is None or live is None:
            return np.zeros(0, dtype=np.int64)
        group, districts = int(self.group.currentData()), self.district.values()
        if self.which.currentData() == WORKS:
            rows = live.order
            if group >= 0:
                rows = rows[board.served[live.package[rows], group] > 0]
        else:
            rows = np.flatnonzero(board.inspect > 0)
            rows = rows[np.lexsort((board.keys[rows], -board.inspect[rows]))]
            if group >= 0 and board.data is not None:
                low, high = board.data.usability
                rows = rows[high[rows, group] > low[rows, group]]
        if districts:
            rows = rows[np.isin(board.district[rows], np.array(districts))]
        return rows

    def _show_list(self) -> None:
        desk, rows = self.desk, self.rows()
        before = desk.base if desk.is_changed else None
        self.lines.show_ranked(desk.board, desk.live, rows, before, self.which.currentData() == INSPECT)
        if not len(rows):
            self.why.setPlainText(translate("Plan", "This list is empty."))
        elif self.lines.current() is None:
            self.lines.choose_first()

    def _explain(self, facility: object) -> None:
        board, live = self.desk.board, self.desk.live
        row = board.row_of(int(facility)) if board is not None and isinstance(facility, int) else -1
        if board is None or live is None or row < 0:
            return
        from ..layers.plan_explained import explain_rank

        profile, service = self.desk.profile_weights, self.desk.service_weights
        language, titles = self.language, dict(board.profiles)

        def work(job: Job) -> str:
            return why_html(explain_rank(board, live, row, profile, service), titles, language)

        self.session.tasks.start(
            translate("Plan", "Reading the reasons"),
            work,
            self.why.setHtml,
            self.session.messages.problem,
            quiet=True,
            key="why",
        )

    # ------------------------------------------------------------------ list and map
    def _rows_selected(self, facilities: list[int]) -> None:
        self._several = facilities
        if self.session.layers.layer(roles.FACILITIES) is not None:
            self.session.layers.select_all(facilities)

    def _map_selected(self, _facility: object) -> None:
        layer = self.session.layers.layer(roles.FACILITIES)
        if layer is not None and self.isVisible():
            self.lines.follow([int(key) for key in layer.selectedFeatureIds()])

    def _go(self, facility: int) -> None:
        self.follows_map = False  # who asks for a facility wants its card
        self.session.go_to_facility(facility)
        self.follows_map = True

    def _select_on_map(self) -> None:
        board = self.desk.board
        if board is None:
            return
        chosen = self.lines.selected()
        if len(chosen) < 2:
            chosen = [int(key) for key in board.keys[self.rows()[:HEAD]]]
        select_on_map(self.session, board, chosen)
        self.lines.follow(chosen)

    # ------------------------------------------------------------------ keeping
    def _keep(self) -> None:
        keep_ranking(self.session, self.desk.options_now())
        self._show_buttons()

    def _save(self) -> None:
        path = asked_path(self)
        if path:
            self.save_to(path)

    def save_to(self, path: str) -> None:
        """Write the kept ranking to a CSV in the background."""
        save_ranking(self.session, path)


def _button(place: QWidget, text: str) -> QPushButton:
    button = QPushButton(text, place)
    button.setAutoDefault(False)
    return button
