"""Due list, review and "assigned to me" as people use them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from dialog_support import DockDesk, wait_until
from people import somebody
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRect, Qt, QUrl
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QLabel, QMenu
from review_city import make_review_city
from test_dialogs_accessibility import (
    algorithms,  # noqa: F401 (a fixture)
    check_mnemonics,
    check_names,
    check_plain_texts,
    check_tab_order,
    letters,  # noqa: F401 (a fixture)
)

from inclusive_city import settings
from inclusive_city.dialogs.assigned_dialog import AssignedDialog
from inclusive_city.dialogs.city_session import CitySession
from inclusive_city.dialogs.due_dialog import DueDialog
from inclusive_city.dialogs.due_line import DueLine
from inclusive_city.dialogs.review_dialog import ReviewDialog
from inclusive_city.i18n.translator import Translator
from inclusive_city.layers import assigned, may, review
from inclusive_city.layers.store import open_store


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory):
    path = tmp_path_factory.mktemp("review") / "city.gpkg"
    make_review_city(path)
    return path


@pytest.fixture
def session(made, tmp_path, letters) -> Iterator[CitySession]:  # noqa: F811
    for setting in settings.ALL:
        setting.reset()
    settings.LANGUAGE.set("en")
    QgsProject.instance().clear()
    shutil.copy(made, tmp_path / "city.gpkg")
    desk = DockDesk()
    session = CitySession(desk)
    session.open(str(tmp_path / "city.gpkg"))
    calm(session)
    yield session
    session.release()
    for setting in settings.ALL:
        setting.reset()


def calm(session: CitySession) -> None:
    """Until nothing runs; what ends may ask for more."""
    for _ in range(4):
        wait_until(lambda: not session.tasks.is_busy())


@pytest.fixture
def shown(session):
    """Opens a dialog; closes it again."""
    opened = []

    def show(kind):
        dialog = kind(session, session.iface.mainWindow())
        opened.append(dialog)
        dialog.show()
        calm(session)
        return dialog

    yield show
    for dialog in opened:
        dialog.close()


def value(session, sql, **params):
    with open_store(session.store, read_only=True) as store:
        return store.value(sql, params)


# ---------------------------------------------------------------------- everybody can use them
@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("kind", [DueDialog, ReviewDialog, AssignedDialog])
def test_names_keys_order_and_whole_texts_at_both_sizes(session, shown, letters, kind, language):  # noqa: F811
    translator = Translator()
    settings.LANGUAGE.set(language)
    session.language = language
    assert translator.install()
    try:
        for points in (9, 18):
            letters(points)
            dialog = shown(kind)
            dialog.resize(900, 700)
            check_names(dialog)
            check_plain_texts(dialog)
            for page in range(dialog.tabs.count()):
                dialog.tabs.setCurrentIndex(page)
                calm(session)
                check_mnemonics(dialog)
                check_tab_order(dialog)
                keys = [
                    dialog.tabs.tabText(index).partition("&")[2][:1].lower() for index in range(dialog.tabs.count())
                ]
                assert len(set(keys)) == len(keys) and all(keys)
                not_cut_off(dialog)
    finally:
        translator.remove()


def not_cut_off(dialog):
    for label in dialog.findChildren(QLabel):
        if label.isVisibleTo(dialog) and label.text() and label.wordWrap():
            room = QRect(0, 0, label.width(), 10_000)
            needed = label.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), label.text()).height()
            assert label.height() >= needed, label.text()


# ---------------------------------------------------------------------- due list
def test_what_is_due_is_counted_listed_and_explained(session, shown):
    dialog = shown(DueDialog)
    assert dialog.head.text().startswith("Overdue: ") and "Certificates" in dialog.head.text()
    dialog.tabs.setCurrentWidget(dialog.due)
    dialog.due.until.setCurrentIndex(2)
    calm(session)
    everything = len(dialog.due.table.things())
    assert everything > 50 and dialog.due.note.text() == f"Not planned yet: {everything}."
    assert any("Never inspected" in row[-1] for row in dialog.due.table.texts())
    dialog.due.district.setCurrentIndex(1)
    calm(session)
    assert 0 < len(dialog.due.table.things()) < everything
    assert len({row[4] for row in dialog.due.table.texts()}) == 1


def test_an_inspector_sees_the_own_visits_first(session, shown):
    with open_store(session.store) as store:
        store.execute("UPDATE inspector SET login = NULL")
        store.execute("UPDATE inspector SET login = :me WHERE fid = 12", {"me": may.machine_account()})
    dialog = shown(DueDialog)
    assert dialog.tabs.currentWidget() is dialog.planned and dialog.planned.who.currentData() == 12
    dialog.planned.when.setCurrentIndex(3)
    calm(session)
    assert {row[1] for row in dialog.planned.table.texts()} == {"Ержан Ахметов"}


def test_planning_from_the_dialog_shows_the_plan(session, shown):
    dialog = shown(DueDialog)
    page = dialog.planning
    dialog.tabs.setCurrentWidget(page)
    page.weeks.setValue(30)
    page.capacity.setValue(40)
    before = value(session, "SELECT count(*) FROM visit WHERE state = 'planned'")
    page.plan.click()
    calm(session)
    assert dialog.tabs.currentWidget() is dialog.planned
    assert value(session, "SELECT count(*) FROM visit WHERE state = 'planned'") > before
    assert page.result.text().startswith("Visits planned: ")


def test_a_failed_plan_says_why_and_changes_nothing(session, shown):
    with open_store(session.store) as store:
        store.execute("UPDATE inspector SET valid_until = '2020-01-01'")
        before = store.rows("SELECT * FROM visit ORDER BY fid")
    dialog = shown(DueDialog)
    dialog.tabs.setCurrentWidget(dialog.planning)
    dialog.planning.plan.click()
    calm(session)
    assert "no inspector whose certificate is valid" in dialog.note.text() and dialog.planning.plan.isEnabled()
    with open_store(session.store, read_only=True) as store:
        assert store.rows("SELECT * FROM visit ORDER BY fid") == before


def test_visits_are_cancelled_and_written(session, shown, tmp_path):
    dialog = shown(DueDialog)
    page = dialog.planned
    dialog.tabs.setCurrentWidget(page)
    page.who.setCurrentIndex(0)
    page.when.setCurrentIndex(3)
    calm(session)
    count = len(page.table.things())
    assert count >= 4 and not page.cancel.isEnabled()
    page.write_file(tmp_path / "visits", page.table.things(), "ics", "en")
    calm(session)
    page.write_file(tmp_path / "visits.pdf", page.table.things(), "pdf", "en")
    calm(session)
    assert (tmp_path / "visits.ics").read_bytes().count(b"BEGIN:VEVENT") == count
    assert (tmp_path / "visits.pdf").read_bytes().startswith(b"%PDF") and "was written" in dialog.note.text()
    page.table.selectRow(0)
    page.cancel.click()
    calm(session)
    assert len(page.table.things()) == count - 1
    assert value(session, "SELECT count(*) FROM visit WHERE state = 'cancelled'") == 1
    page.write_file(tmp_path / "nowhere" / "visits.ics", page.table.things(), "ics", "en")
    calm(session)
    assert dialog.note.text() and not (tmp_path / "nowhere").exists()


def test_visits_become_a_layer_of_numbers(session, shown):
    dialog = shown(DueDialog)
    dialog.tabs.setCurrentWidget(dialog.planned)
    dialog.planned.who.setCurrentIndex(0)
    dialog.planned.when.setCurrentIndex(3)
    calm(session)
    dialog.planned.as_layer.click()
    (layer,) = QgsProject.instance().mapLayers().values()
    stops = [stop for stop in dialog.planned.table.things() if stop.longitude is not None]
    features = sorted(layer.getFeatures(), key=lambda feature: feature["facility"])
    assert [f["facility"] for f in features] == sorted(stop.facility for stop in stops)
    first = next(stop for stop in stops if stop.facility == features[0]["facility"])
    assert (features[0]["position"], features[0]["week"].toString("yyyy-MM-dd")) == (first.position, first.week)
    assert features[0].geometry().asPoint().x() == pytest.approx(first.longitude)
    assert layer.labeling().settings().fieldName == "position" and "was added" in dialog.note.text()
    assert layer.name().startswith("Visits: everybody, ")


def test_an_inspection_opens_with_its_visit_and_a_correction_with_what_it_replaces(session, shown, monkeypatch):
    from inclusive_city.dialogs import inspection_dialog

    asked = []
    monkeypatch.setattr(
        inspection_dialog, "open_inspection", lambda session, facility, **more: asked.append((facility, more))
    )
    dialog = shown(DueDialog)
    dialog.tabs.setCurrentWidget(dialog.planned)
    dialog.planned.who.setCurrentIndex(0)
    dialog.planned.when.setCurrentIndex(3)
    calm(session)
    dialog.planned.table.selectRow(0)
    stop = dialog.planned.table.chosen()[0]
    dialog.planned.inspect.click()
    dialog.tabs.setCurrentWidget(dialog.returned)
    calm(session)
    line = dialog.returned.table.chosen()[0]
    assert line.review_note == "The ramp was not measured."
    dialog.returned.correct.click()
    assert asked == [(stop.facility, {"visit": stop.visit}), (line.facility, {"replaces": line.inspection})]


def test_ends_of_certificates_are_said_in_words(session, shown):
    dialog = shown(DueDialog)
    remarks = {row[0]: row[3] for row in dialog.inspectors.table.texts()}
    assert (
        remarks["Даулет Омаров"] == "✕ ended" and remarks["Ольга Ким"] == "⚠ ends soon" and not remarks["Ержан Ахметов"]
    )


def test_the_dock_says_it_in_a_line(session):
    line = DueLine(session)
    line.read()
    calm(session)
    assert "Overdue for inspection:" in line.text() and "Waiting for a review: 7." in line.text()
    assert "Certificates of inspectors that have ended or end soon: 2." in line.text() and not line.isHidden()


def test_the_card_says_when_it_is_due_and_who_goes(session):
    from inclusive_city.dialogs.card_text import card_html
    from inclusive_city.layers.facility_card import read_card

    with open_store(session.store) as store:
        planned = store.value("SELECT facility FROM visit WHERE purpose <> 'second' ORDER BY fid LIMIT 1")
        store.execute("UPDATE facility_due SET due_at = '2020-02-01' WHERE facility = :f", {"f": planned})
        page = card_html(read_card(store, planned, "en"), "en")
        assert "⚠ Overdue: was to be inspected by 1 February 2020" in page.replace("\xa0", " ")
        assert "A visit is planned for the week from" in page
        store.execute("DELETE FROM facility_due")
        assert (
            "inspected by" not in card_html(read_card(store, planned, "en"), "en").split("None yet")[0].split("<ul>")[0]
        )


# ---------------------------------------------------------------------- review
def test_what_waits_is_filtered_and_shown_with_what_it_would_change(session, shown):
    dialog = shown(ReviewDialog)
    assert len(dialog.table.things()) == 7 and dialog.head.text().startswith("Waiting: 7. Listed: 7.")
    page = dialog.view.toPlainText()
    assert "If it is verified" in page and "Not assessed → Accessible" in page and "✓ met" in page
    dialog.age.setCurrentIndex(2)
    assert 0 < len(dialog.table.things()) < 7
    dialog.age.setCurrentIndex(0)
    dialog.who.setCurrentIndex(dialog.who.findData("Ольга Ким"))
    (own,) = dialog.table.things()
    assert own.own and not dialog.verify.isEnabled() and "of your own" in dialog.note.text()
    assert "your own" in dialog.table.texts()[0][-1]


def test_several_are_verified_in_one_act_and_set_the_status(session, shown):
    dialog = shown(ReviewDialog)
    dialog.who.setCurrentIndex(dialog.who.findData("Айгүл Серікқызы"))
    chosen = dialog.table.things()
    assert len(chosen) == 3
    dialog.table.selectAll()
    assert "Chosen: 3." in dialog.view.toPlainText()
    dialog.verify.click()
    calm(session)
    for line in chosen:
        assert value(session, "SELECT state FROM inspection WHERE fid = :f", f=line.inspection) == "verified"
        assert value(
            session, "SELECT count(*) FROM profile_status WHERE facility = :f AND basis = 'official' AND status <> "
            "'not_assessed'", f=line.facility
        )  # fmt: skip
    assert len(dialog.lines) == 4


def test_sending_back_asks_for_the_reason(session, shown):
    dialog = shown(ReviewDialog)
    (first, *_) = dialog.table.chosen()
    dialog.reject_chosen.click()
    calm(session)
    assert "Write why the inspection is rejected" in dialog.note.text()
    assert value(session, "SELECT state FROM inspection WHERE fid = :f", f=first.inspection) == "submitted"
    dialog.reason.setPlainText("Door not measured")
    dialog.reject_chosen.click()
    calm(session)
    row = value(session, "SELECT state || ': ' || review_note FROM inspection WHERE fid = :f", f=first.inspection)
    assert row == "rejected: Door not measured" and dialog.reason.toPlainText() == ""


def test_somebody_else_was_faster(session, shown):
    dialog = shown(ReviewDialog)
    (first, *_) = dialog.table.chosen()
    with open_store(session.store) as store, somebody(store, "bota"):
        review.verify(store, [first.inspection])
    dialog.verify.click()
    calm(session)
    assert "no longer wait" in dialog.note.text()


def test_the_four_eyes_are_switched_for_the_city(session, shown):
    dialog = shown(ReviewDialog)
    assert dialog.four_eyes.isVisible() and dialog.four_eyes.isChecked()
    dialog.four_eyes.click()
    calm(session)
    assert value(session, "SELECT value FROM setting WHERE key = 'four_eyes'") == "off"
    dialog.who.setCurrentIndex(dialog.who.findData("Ольга Ким"))
    assert dialog.verify.isEnabled()


def test_agreement_is_told_in_words_the_worst_first(session, shown, tmp_path):
    dialog = shown(ReviewDialog)
    dialog.tabs.setCurrentIndex(1)
    calm(session)
    page = dialog.agreement
    assert page.head.text().startswith("Facilities inspected twice: 14.")
    assert page.table.texts()[0][0].startswith("E01") and page.table.texts()[0][2] == "poor: train this"
    assert not dialog.verify.isVisible()
    page.by_inspector.click()
    assert {row[0] for row in page.table.texts()} == {"Айгүл Серікқызы", "Ержан Ахметов", "Ольга Ким"}
    page.write_file(str(tmp_path / "agreement"))
    calm(session)
    assert "poor: train this" in (tmp_path / "agreement.csv").read_text("utf-8-sig")


def test_a_photo_opens_large_and_one_that_is_gone_says_so(session, shown):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0)
    raw = QByteArray()
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    with open_store(session.store) as store, store.transaction(bulk="test"):
        waiting = store.value("SELECT min(fid) FROM inspection WHERE state = 'submitted'")
        store.insert(
            "photo",
            {"uuid": ["here", "gone"], "inspection": [waiting] * 2, "content": [bytes(raw), None],
             "file": [None, "gone.jpg"], "checksum": ["a", "b"], "thumbnail": [bytes(raw), None],
             "caption": ["Ramp", "Door"]},
        )  # fmt: skip
    dialog = shown(ReviewDialog)
    row = next(index for index, line in enumerate(dialog.table.things()) if line.inspection == waiting)
    dialog.table.selectRow(row)
    calm(session)
    assert "photos: 2" in dialog.table.texts()[row][-1]
    assert 'href="photo:here"' in dialog.view.toHtml() and "Ramp" in dialog.view.toPlainText()
    dialog.view.anchorClicked.emit(QUrl("photo:here"))
    calm(session)
    assert dialog.photo.picture.pixmap().width() > 40 and not dialog.photo.note.text()
    view = dialog.photo
    check_names(view)
    check_mnemonics(view)
    assert view.about.text() == "Photo 1 of 2: Ramp" and not view.before.isEnabled()
    view.next.click()
    calm(session)
    assert "its file is missing" in view.note.text() and not view.next.isEnabled()
    view.close()
    dialog.photos.click()  # and by keyboard
    calm(session)
    assert dialog.photo is not view and dialog.photo.isVisible()
    dialog.photo.close()


# ---------------------------------------------------------------------- rights
def test_only_what_the_role_may_do_is_there(session, shown, monkeypatch):
    monkeypatch.setattr(may, "may", lambda store: frozenset())
    dialog = shown(DueDialog)
    titles = [dialog.tabs.tabText(index) for index in range(dialog.tabs.count())]
    assert titles == ["&Due", "P&lanned visits", "Ins&pectors"]
    assert not dialog.due.inspect.isVisibleTo(dialog.due) and not dialog.planned.cancel.isVisibleTo(dialog.planned)
    assert not shown(ReviewDialog).four_eyes.isVisible()
    monkeypatch.setattr(may, "may", lambda store: frozenset({"inspect"}))
    dialog.read()
    calm(session)
    assert [dialog.tabs.tabText(index) for index in range(dialog.tabs.count())] == [*titles, "&Returned to me"]
    assert dialog.due.inspect.isVisibleTo(dialog.due)


@pytest.mark.parametrize(
    ("acts", "offered"),
    [
        (frozenset(), {"dueList"}),
        ({"inspect"}, {"dueList", "inspect"}),
        ({"review", "import", "edit_facility"}, {"dueList", "review", "edit", "importfacilities", "pick"}),
        ({"plan", "import_demand", "answer"}, {"rank", "assigned", "importdemand"}),
    ],
)
def test_the_dock_offers_what_the_role_may_do(session, algorithms, monkeypatch, acts, offered):  # noqa: F811
    from inclusive_city.dialogs.plan_panel import PlanPanel
    from inclusive_city.dialogs.record_panel import RecordPanel

    monkeypatch.setattr(may, "may", lambda store: frozenset(acts))
    record, plan = RecordPanel(session), PlanPanel(session)
    calm(session)
    try:
        buttons = {**record.acts.buttons, **record.city_acts.buttons, "pick": record.pick, "rank": plan.page(1).keep}
        buttons |= {button.objectName(): button for button in record.imports}
        shown = {name for name, button in buttons.items() if not button.isHidden()}
        assert offered <= shown
        for name, act in (("inspect", "inspect"), ("edit", "edit_facility"), ("review", "review"), ("rank", "plan"),
                          ("assigned", "answer"), ("importfacilities", "import"), ("importdemand", "import_demand"),
                          ("pick", "edit_facility")):  # fmt: skip
            assert (name in shown) == (act in acts), name
        assert record.importBox.isHidden() == (not {"import", "import_demand"} & set(acts))
    finally:
        record.release()
        plan.release()


def test_whoever_may_not_evaluate_leaves_it_to_others(session, monkeypatch):
    from inclusive_city.dialogs.header_panel import HeaderPanel

    with open_store(session.store) as store:
        store.execute("INSERT INTO facility_dirty (facility) VALUES (5)")
    session.read_again()
    monkeypatch.setattr(may, "may", lambda store: frozenset({"inspect"}))
    header = HeaderPanel(session, QMenu())
    calm(session)
    assert not header.compute.isHidden() and not header.compute.isEnabled()
    session.compute()
    calm(session)
    assert value(session, "SELECT count(*) FROM facility_dirty") == 1


# ---------------------------------------------------------------------- assigned
def test_a_report_is_answered(session, shown):
    dialog = shown(AssignedDialog)
    assert [row[2][:6] for row in dialog.reports.texts()] == ["Пандус", "Лифт ж"]
    assert dialog.words.text().startswith("Пандус завален")
    dialog.send.click()
    calm(session)
    assert "Write the answer first" in dialog.note.text()
    dialog.answer.setPlainText("Снег убран.")
    dialog.send.click()
    calm(session)
    assert value(session, "SELECT state || ': ' || answer_words FROM citizen_report WHERE uuid = 'c1'") == (
        "answered: Снег убран."
    )
    assert len(dialog.reports.things()) == 1


def test_a_work_is_told_of(session, shown):
    dialog = shown(AssignedDialog)
    dialog.tabs.setCurrentIndex(1)
    work = dialog.works.chosen()[0]
    dialog.state.setCurrentIndex(dialog.state.findData("done"))
    dialog.remark.setText("Finished")
    dialog.save.click()
    calm(session)
    row = value(session, "SELECT state || ' ' || note FROM work WHERE fid = :f", f=work.work)
    assert row == "done Finished" and value(session, "SELECT done_at FROM work WHERE fid = :f", f=work.work)


def test_an_answer_to_what_changed_meanwhile_is_refused(session):
    with open_store(session.store) as store:
        (report, *_) = assigned.assigned_reports(store, "en")
        store.execute("UPDATE citizen_report SET words = 'More' WHERE fid = :f", {"f": report.report})
        with pytest.raises(assigned.ChangedMeanwhile):
            assigned.answer_report(store, report, "Done")
        assert store.value("SELECT state FROM citizen_report WHERE fid = :f", {"f": report.report}) == "new"
