"""The inspection window as an inspector uses it: questions, understanding, copying, drafts, submitting, the queue."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace

import pytest
from dialog_support import settle, wait_until
from inspection_support import dock_with, inspected_city, opened, picture, press, ready, type_into
from qgis.PyQt.QtCore import QDate, QDateTime, QMimeData, QPoint, QPointF, Qt, QTime, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QPushButton

from inclusive_city import settings
from inclusive_city.dialogs import inspection_works
from inclusive_city.dialogs.inspection_dialog import inspection_window
from inclusive_city.dialogs.inspection_keys import KEYS, KeysDialog, native
from inclusive_city.dialogs.inspection_whole import WHOLE
from inclusive_city.dialogs.main_dock import RECORD
from inclusive_city.layers import inspection_submit
from inclusive_city.layers.drafts import DraftBox
from inclusive_city.layers.store.errors import DatabaseLost

NO, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture(scope="module")
def original(root, tmp_path_factory):
    return inspected_city(tmp_path_factory.mktemp("city"), root / "resources" / "models" / "almaty")


@pytest.fixture
def city(original, tmp_path):
    shutil.copy(original.path, tmp_path / "city.gpkg")
    return replace(original, path=tmp_path / "city.gpkg")


@pytest.fixture(autouse=True)
def own_settings():
    for setting in settings.ALL:
        setting.reset()
    settings.LANGUAGE.set("en")
    yield
    for setting in settings.ALL:
        setting.reset()


@pytest.fixture
def dock(qgis_app, city, monkeypatch, tmp_path):
    with dock_with(city, monkeypatch, tmp_path / "drafts") as dock:
        yield dock


@pytest.fixture
def window(dock, city):
    return opened(dock, city.clinic)


def rows(city, sql: str):
    connection = sqlite3.connect(city.path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def notice(window) -> str:
    """What the banner says."""
    return "\n".join(widget.text() for widget in window.form.banner.order)


def decide(window, act: str) -> None:
    """Press a button of the banner."""
    button = next(b for b in window.form.banner.findChildren(QPushButton) if b.objectName().startswith(f"{act}_"))
    button.click()
    ready(window)


def answer_all(window) -> None:
    """Something for every question that is asked, as it comes."""
    entering = window.desk.entering
    for _ in range(200):
        key = entering.entry.next_open()
        if key is None:
            return
        item = entering.entry.item(key[0])
        if item.is_numeric:
            entering.type(key, "1")
        else:
            entering.choose(key, item.values[0])
    raise AssertionError("no end of questions")


def unplug(monkeypatch) -> None:
    """The city does not answer whoever wants to send something."""

    def lost(*_: object) -> object:
        raise DatabaseLost("city")

    monkeypatch.setattr(inspection_submit, "send_draft", lost)


# ---------------------------------------------------------------------- opening
def test_opens_from_the_card_with_the_person_who_is_logged_in(dock, city) -> None:
    dock.session.choose_facility(city.clinic)
    settle(dock)
    dock.panel(RECORD).acts.buttons["inspect"].click()
    window = ready(inspection_window(dock.session))
    assert window.isVisible() and "Clinic" in window.windowTitle()
    assert "last inspected 4 Mar 2025" in window.form.head.facility.text()
    assert window.form.head.inspector.currentText() == "Aigul Nurlan, certificate KZ-1"
    assert window.desk.entry.is_empty() and window.desk.draft is None  # nothing is taken over by itself
    assert window.form.part == ""  # what there is here comes first
    assert [title for _, title, _ in window.form._parts()][:2] == ["What there is here", "Approach"]


def test_opens_from_its_own_search_and_the_former_one_is_kept(dock, city, window) -> None:
    window.desk.entering.choose(("E01", 1), "ramp")
    head = window.form.head
    press(window.form, Qt.Key.Key_F3)
    QTest.keyClicks(head.search, "Clinic 2")
    wait_until(lambda: head.results.count() and head.results.item(0).text().startswith("Clinic 2"))
    press(head.search, Qt.Key.Key_Return)
    ready(window)
    assert window.desk.data.facility.key == city.neighbour and window.desk.entry.is_empty()
    assert "kept as a draft" in dock.activity.last.text()
    assert [line.title for line in dock.session.inspections.lines] == ["Clinic"]


def test_a_facility_that_is_gone_is_told(dock) -> None:
    from inclusive_city.dialogs.inspection_dialog import open_inspection

    window = ready(open_inspection(dock.session, 99_999))
    assert window.desk.entering is None and "no longer in the store" in window.form.message.text()
    assert not window.form.foot.isVisibleTo(window.form)


# ---------------------------------------------------------------------- questions
def test_only_what_applies_is_asked_and_the_rest_is_explained(window) -> None:
    form, entering = window.form, window.desk.entering
    form.show_part("entrance")
    page = form.pages["entrance"]
    assert ("E02", 1) not in page.rows  # no ramp yet
    assert "asked once this is answered" not in page.left_out.text()
    page.why.click()
    text = page.left_out.text()
    assert "Ramp slope – asked once this is answered: “How the entrance" in text
    entering.choose(("E01", 1), "level")
    assert "Ramp slope – only where “How the entrance for everybody is reached without steps: By a ramp”" in (
        page.left_out.text()
    )
    entering.choose(("E01", 1), "ramp")
    assert page.rows["E02", 1].isVisibleTo(page) and "Ramp slope" not in page.left_out.text()
    entering.choose(("E01", 1), "level")
    assert not page.rows["E02", 1].isVisibleTo(page)


@pytest.mark.parametrize(
    ("code", "typed", "said"),
    [
        ("E13", "0,9", "✓ met: 90 cm"),
        ("E13", "90 cm", "✓ met: 90 cm"),
        ("E13", "85 см", "◐ met in part: 85 cm"),
        ("E13", "0.5", "✕ not met: 50 cm"),
        ("E02", "1:12", "✓ met: 8.3 %"),
        ("E02", "5°", "✕ not met: 8.8 %"),
        ("E02", "8 %", "✓ met: 8 %"),
    ],
)
def test_what_was_understood_stands_beside_the_limit(window, code, typed, said) -> None:
    window.desk.entering.choose(("E01", 1), "ramp")
    window.desk.entering.type(("E03", 1), "0.5")  # a rise at which 10 % is not enough
    type_into(window, (code, 1), typed)
    row = window.form.row
    assert row.said.text() == said and row.field.text() == typed
    assert said in row.field.accessibleDescription()
    assert any(limit in row.field.accessibleDescription() for limit in row.texts.limits)


def test_what_is_not_understood_is_said_after_a_pause_and_not_submitted(window) -> None:
    type_into(window, ("E13", 1), "wide")
    row = window.form.row
    assert row.said.text() == ""  # not while one types
    wait_until(lambda: row.said.text())
    assert row.said.text().startswith("✕ “wide”") and row.field.text() == "wide"
    window.desk.entering.choose(("has_stairs", 1), "no")
    window.form.show_part("approach")
    window.form.do("submit")
    assert "was not understood" in window.form.message.text()
    assert window.form.key == ("E13", 1) and not window.desk.is_submitting
    type_into(window, ("E13", 1), "0.9")
    assert row.said.text() == "✓ met: 90 cm" and not window.desk.entry.wrong


def test_statuses_and_reasons_follow_each_answer(window) -> None:
    lines = window.form.statuses.lines
    assert "Nothing has been recorded yet" in lines["mobility"].words.text()
    window.desk.entering.choose(("E01", 1), "none")
    text = lines["mobility"].words.text()
    assert "Not accessible" in text and "Only by steps" in text and "answered: 1 of" in text
    window.desk.entering.compensate("entrance", "mobility", "Staff carry a ramp")
    assert "help" in lines["mobility"].words.text()


def test_source_and_note_are_one_key_away(window) -> None:
    window.form.go_to(("E14", 1))
    press(window.form.row.field, Qt.Key.Key_F2)
    details = window.form.row._details
    assert details.isVisible() and details.hasFocus()
    assert (
        "Source: St Petersburg order" in details.text()
        and "Decisive for: People who use a wheelchair" in details.text()
    )
    press(details, Qt.Key.Key_F2)
    assert not details.isVisible() and window.form.row.field.hasFocus()
    press(window.form.row.field, Qt.Key.Key_F4)
    QTest.keyClicks(QApplication.focusWidget(), "worn plate")
    assert ("E14", 1) not in window.desk.entry.notes  # words come too fast to judge the whole at each letter
    wait_until(lambda: window.desk.entry.notes.get(("E14", 1)) == "worn plate")
    QTest.keyClicks(QApplication.focusWidget(), "!")
    press(QApplication.focusWidget(), Qt.Key.Key_F8)
    assert window.desk.entry.notes["E14", 1] == "worn plate!"  # and none is lost


# ---------------------------------------------------------------------- keyboard
def test_keys_go_from_open_question_to_open_question(window) -> None:
    form, entering = window.form, window.desk.entering
    first = entering.entry.next_open()
    assert form.key == first and form.row.has_focus()
    press(QApplication.focusWidget(), Qt.Key.Key_F9)
    assert entering.entry.answers[first].state == 1
    press(QApplication.focusWidget(), Qt.Key.Key_F8)
    second = form.key
    assert second != first and form.row.has_focus()
    press(QApplication.focusWidget(), Qt.Key.Key_Minus)
    assert entering.entry.answers[second].state == 2
    press(QApplication.focusWidget(), Qt.Key.Key_F8)
    press(QApplication.focusWidget(), Qt.Key.Key_F8, SHIFT)
    assert form.key not in (first, second)
    answered = form.key
    press(QApplication.focusWidget(), Qt.Key.Key_Question, SHIFT)
    assert entering.entry.answers[answered].state == 1
    press(QApplication.focusWidget(), Qt.Key.Key_F9, CTRL)
    assert answered not in entering.entry.answers
    form.go_to(first)
    press(QApplication.focusWidget(), Qt.Key.Key_PageDown, CTRL)
    assert form.part == "approach" and form.row.has_focus()
    press(QApplication.focusWidget(), Qt.Key.Key_F2, SHIFT)
    assert QApplication.focusWidget() in form.statuses.order
    press(QApplication.focusWidget(), Qt.Key.Key_F2, SHIFT)
    assert form.row.has_focus()


def test_enter_goes_to_the_question_below(window) -> None:
    form = window.form
    form.go_to(("E13", 1))
    press(form.row.field, Qt.Key.Key_Return)
    assert form.key == ("E14", 1) and form.row.field.hasFocus()


def test_the_page_of_keys_names_them_all(window) -> None:
    press(window.form, Qt.Key.Key_F1)
    page = window.form.findChild(KeysDialog)
    text = page.text.toPlainText()
    assert all(native(key.keys) in text for key in KEYS) and "does not apply" in text
    assert page.focusWidget() is page.text
    for key in KEYS:
        assert callable(getattr(window.form, f"_{key.act}"))


def test_the_page_for_inspectors_names_all_keys(root) -> None:
    page = (root / "docs" / "inspecting.md").read_text(encoding="utf-8")
    told = page.partition("## Keys")[2]
    assert [key.keys for key in KEYS if key.keys not in told] == []


def test_keys_work_in_the_panel_whatever_the_window_does_with_them(dock, window) -> None:
    from qgis.PyQt.QtGui import QKeySequence
    from qgis.PyQt.QtWidgets import QAction

    main = dock.session.iface.mainWindow()
    taken = []
    action = QAction("elsewhere", main)
    action.setShortcut(QKeySequence("F8"))
    action.triggered.connect(lambda: taken.append(1))
    main.addAction(action)
    window.form.foot.dock.click()
    QApplication.processEvents()
    assert window.panel is not None and window.panel.isAncestorOf(window.form) and not window.isVisible()
    window.form.go_to(window.desk.entry.next_open())
    before = window.form.key
    press(QApplication.focusWidget(), Qt.Key.Key_F8)
    assert window.form.key != before and not taken
    window.form.foot.dock.click()
    assert window.panel is None and window.isVisible() and window.isAncestorOf(window.form)


# ---------------------------------------------------------------------- taking over
def test_copying_is_explicit_and_marked(window) -> None:
    window.form.go_to(("E14", 1))
    row = window.form.row
    assert row.copy.text() == "Take over: 4 cm (4 Mar 2025)" and row.field.text() == ""
    press(row.field, Qt.Key.Key_F12)
    given = window.desk.entry.answers["E14", 1]
    assert given.number == 0.04 and given.copied_from
    assert row.said.text().startswith("⎘ taken over unchanged") and not row.copy.isVisibleTo(row)
    type_into(window, ("E14", 1), "4 cm")
    assert window.desk.entry.answers["E14", 1].copied_from is None  # measured anew, and the same


def test_a_whole_part_is_taken_over_where_it_has_no_answers(window) -> None:
    window.form.show_part("entrance")
    page = window.form.pages["entrance"]
    window.desk.entering.type(("E13", 1), "0.9")
    assert page.copies[0].accessibleName() == "Take over all 2 from 4 Mar 2025, unchanged"
    page.copies[0].click()
    answers = window.desk.entry.answers
    assert answers["E13", 1].number == 0.9 and answers["E14", 1].number == 0.04 and answers["E01", 1].option == "none"
    assert not page.copies[0].isVisibleTo(page)


def test_the_building_shares_what_was_inspected_next_door(dock, city) -> None:
    window = opened(dock, city.neighbour)
    zone = window.desk.entry.model.building_zones[0]
    window.form.show_part(zone)
    page = window.form.pages[zone]
    assert "from Clinic in this building, 4 Mar 2025" in page.copies[0].accessibleName()
    page.copies[0].click()
    assert all(given.copied_from for given in window.desk.entry.answers.values()) and window.desk.entry.answers


def test_several_entrances_and_which_is_the_accessible_way(window) -> None:
    entering = window.desk.entering
    kind = next(each for each in entering.entry.model.repeated if each.zone == "entrance")
    window.form.show_part("entrance")
    page = window.form.pages["entrance"]
    page.adders[kind.code].click()
    assert set(page.heads) == {(kind.code, 1), (kind.code, 2)}
    head = page.heads[kind.code, 2]
    head.label.setText("from the yard")
    head.label.editingFinished.emit()
    entering.choose(("E01", 1), "none")
    entering.choose(("E01", 2), "level")
    words = window.form.statuses.lines["mobility"].words
    assert "<b>Not accessible</b>" in words.text()
    page.heads[kind.code, 1].way.click()
    assert "<b>Not accessible</b>" not in words.text()  # people are led through the yard
    head.way.click()
    assert "One at least must be the accessible way" in window.form.message.text() and head.way.isChecked()
    page.heads[kind.code, 2].remove.click()
    assert not [head for head in page.heads.values() if head.isVisibleTo(page)]


# ---------------------------------------------------------------------- photos
def test_photos_are_dropped_shown_and_taken_out_again(window, tmp_path) -> None:
    form = window.form
    form.go_to(("E14", 1))
    row = form.row
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "door.jpg")))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, buttons, NO)
    row.dragEnterEvent(enter)
    assert enter.isAccepted()
    row.dropEvent(QDropEvent(QPointF(5, 5), actions, data, buttons, NO))
    ready(window)
    assert row._photos.list.count() == 1
    item = row._photos.list.item(0)
    assert "door.jpg" in item.text() and "does not say when" in item.text() and not item.icon().isNull()
    assert list(window.desk.entry.photos.values()) == [("E14", 1)]
    row._photos.list.setFocus()
    press(row._photos.list, Qt.Key.Key_Delete)
    assert window.desk.entry.photos == {} and not row._photos.isVisible()


def test_a_file_that_is_no_picture_is_refused_in_words(window, tmp_path, monkeypatch) -> None:
    (tmp_path / "letter.jpg").write_text("no picture", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "letter.jpg")], ""))
    window.form.go_to(("E14", 1))
    press(window.form.row.field, Qt.Key.Key_F4, SHIFT)
    ready(window)
    assert "letter.jpg is not a picture" in window.form.message.text() and window.desk.entry.photos == {}


# ---------------------------------------------------------------------- drafts
def test_a_draft_is_offered_again_and_goes_on_as_it_was(dock, city, window, tmp_path) -> None:
    type_into(window, ("E13", 1), "90 cm")
    window.form.add_photos(("E13", 1), [str(picture(tmp_path / "door.jpg"))])
    ready(window)
    wait_until(lambda: "Kept as a draft" in window.form.foot.saved.text())
    window.close()
    settle(dock)
    ready(window)
    assert "is kept as a draft" in dock.activity.last.text()
    window.desk.clear()
    again = opened(dock, city.clinic)
    assert again.desk.entry.is_empty()
    assert "There is a draft of “Clinic”" in notice(again) and "answers 1, photos 1" in notice(again)
    decide(again, "go_on")
    assert again.desk.entry.answers["E13", 1].raw == "90 cm"
    again.form.go_to(("E13", 1))
    assert again.form.row.field.text() == "90 cm" and again.form.row._photos.list.count() == 1
    assert "There is a draft" not in notice(again)


def test_a_draft_is_thrown_away_only_when_asked_twice(dock, city, window) -> None:
    window.desk.entering.choose(("E01", 1), "level")
    ready(window)
    window.desk.clear()
    window.desk.queue.read()
    again = opened(dock, city.clinic)
    decide(again, "discard")
    assert "Throw away for good" in notice(again)
    decide(again, "keep")
    assert "There is a draft" in notice(again)
    decide(again, "discard")
    decide(again, "really")
    assert notice(again) == "" and dock.session.inspections.lines == ()


def test_the_same_facility_again_finds_the_window_as_it_was(dock, city, window) -> None:
    window.desk.entering.choose(("E01", 1), "level")
    window.close()
    assert opened(dock, city.clinic).desk.entry.answers["E01", 1].option == "level"


# ---------------------------------------------------------------------- submitting
def test_submitting_asks_about_what_is_open_then_writes_it_all(dock, city, window) -> None:
    window.desk.entering.choose(("E01", 1), "none")
    type_into(window, ("E13", 1), "70 cm")
    window.desk.entering.note(("E13", 1), "measured twice")
    press(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert "Other questions without an answer" in notice(window) and not window.desk.is_submitting
    assert QApplication.focusWidget().objectName() == "submit_now_confirm"
    decide(window, "submit_now")
    assert "✓ The inspection of “Clinic” was submitted" in notice(window)
    assert window.desk.entering is None and not window.form.foot.isVisibleTo(window.form)
    state, by, mode = rows(city, "SELECT state, submitted_by, mode FROM inspection ORDER BY fid DESC LIMIT 1")[0]
    assert (state, by, mode) == ("submitted", "me", "full")
    answers = rows(city, "SELECT number, raw, note FROM answer WHERE number = 0.7 AND raw IS NOT NULL")
    assert answers == [(0.7, "70 cm", "measured twice")]
    assert dock.session.inspections.lines == ()
    settle(dock)
    assert "was submitted" in dock.activity.last.text()


def test_nothing_and_nobody_are_not_submitted(window) -> None:
    window.form.do("submit")
    assert "No question has an answer yet" in window.form.message.text()
    window.desk.entering.choose(("E01", 1), "none")
    window.form.head.inspector.setCurrentIndex(0)
    window.form.do("submit")
    assert "Choose who inspected" in window.form.message.text() and window.form.head.inspector.hasFocus()


def test_a_change_of_two_levels_asks_for_a_photo_or_a_note(window) -> None:
    answer_all(window)
    entering = window.desk.entering
    entering.choose(("E01", 1), "level")
    for field in entering.standing.all_fields():  # everything is met
        if field.given is not None and field.outcome is not None:
            item = field.item
            if item.is_numeric:
                good = item.limit_min if item.limit_min is not None else item.limit_max
                entering.type(field.key, str(good))
            else:
                entering.choose(field.key, item.pass_values[0])
    answer_all(window)
    assert entering.standing.missing_evidence, "the clinic was not accessible before"
    assert "add a photo or a note" in window.form.statuses.lines["mobility"].words.text()
    window.form.do("submit")
    assert "two levels or more" in window.form.message.text() and not window.desk.is_submitting
    assert window.form.row.said.text().endswith("add a photo or a note.")
    entering.note(window.form.key, "rebuilt in May")
    assert not entering.standing.missing_evidence
    window.form.do("submit")
    ready(window)
    assert "was submitted" in notice(window)


def test_an_expired_certificate_is_said(window) -> None:
    head = window.form.head
    head.inspector.setCurrentIndex(head.inspector.findText("Boris Old", Qt.MatchFlag.MatchStartsWith))
    assert "Boris Old" in head.inspector.currentText() and "expired" in head.inspector.currentText()
    assert "valid until 1 Jan 2024 only" in head.warning.text() and head.warning.isVisible()
    head.inspector.setCurrentIndex(1)
    assert not head.warning.isVisible()


def test_while_the_city_does_not_answer_it_waits_and_is_sent_once(dock, city, window, monkeypatch) -> None:
    window.desk.entering.choose(("E01", 1), "none")
    unplug(monkeypatch)
    window.form.do("submit")
    decide(window, "submit_now")
    assert "kept on this computer, and sent by itself" in notice(window)
    assert [line.state for line in dock.session.inspections.lines] == ["queued"]
    assert len(rows(city, "SELECT 1 FROM inspection WHERE state = 'submitted'")) == 0
    monkeypatch.undo()
    decide(window, "send")
    assert "was submitted" in notice(window)
    assert len(rows(city, "SELECT 1 FROM inspection WHERE state = 'submitted'")) == 1
    dock.session.inspections.send()
    ready(window)
    assert len(rows(city, "SELECT 1 FROM inspection WHERE state = 'submitted'")) == 1


def test_what_waits_can_be_taken_back(dock, city, window, monkeypatch) -> None:
    window.desk.entering.choose(("E01", 1), "none")
    unplug(monkeypatch)
    window.form.do("submit")
    decide(window, "submit_now")
    decide(window, "take_back")
    assert window.desk.entry.answers["E01", 1].option == "none"
    assert [line.state for line in dock.session.inspections.lines] == ["draft"]


def test_what_the_city_refuses_stays_and_says_why(dock, city, window) -> None:
    window.desk.entering.choose(("E01", 1), "none")
    ready(window)
    connection = sqlite3.connect(city.path)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DELETE FROM inspector WHERE name = 'Aigul Nurlan'")
    connection.commit()
    connection.close()
    window.form.do("submit")
    decide(window, "submit_now")
    assert "no longer in the city" in window.form.message.text()
    assert window.desk.entry.answers and window.form.foot.submit.isEnabled()
    assert [line.state for line in dock.session.inspections.lines] == ["refused"]
    window.form.head.inspector.setCurrentIndex(2)
    window.form.do("submit")
    decide(window, "submit_now")
    assert "was submitted" in notice(window)


def test_an_error_nobody_expected_leaves_everything_as_it_was(window, monkeypatch) -> None:
    window.desk.entering.choose(("E01", 1), "none")
    monkeypatch.setattr(inspection_works, "send", lambda *_: 1 / 0)
    window.form.do("submit")
    decide(window, "submit_now")
    assert "did not expect" in window.form.message.text()
    assert not window.desk.is_submitting and window.form.foot.submit.isEnabled() and window.desk.entry.answers


def test_quick_mode_asks_what_decides_and_full_the_rest(window) -> None:
    everything = window.desk.entering.standing.total
    window.form.head.quick.click()
    quick = window.desk.entering.standing.total
    assert quick.asked + quick.waiting < everything.asked + everything.waiting
    window.desk.entering.choose(("E01", 1), "level")
    window.form.head.full.click()
    assert window.desk.entry.answers["E01", 1].option == "level" and window.desk.entry.mode == "full"


def test_the_whole_has_a_note_and_photos(window, tmp_path) -> None:
    window.form.show_part(WHOLE)
    page = window.form.pages[WHOLE]
    page.note.setPlainText("closed on Mondays")
    wait_until(lambda: window.desk.entry.note)
    window.form.add_photos(None, [str(picture(tmp_path / "house.png"))])
    ready(window)
    assert window.desk.entry.note == "closed on Mondays" and page.photos.list.count() == 1
    assert "Entrance: … 0 of" in page.state.text()


def test_the_dock_goes_while_something_is_read(dock, city, window, monkeypatch) -> None:
    window.desk.entering.choose(("E01", 1), "level")
    dock.release()  # again by the fixture: once is enough
    assert not window.isVisible()


# ---------------------------------------------------------------------- from QGIS's own places, and rules at once
def trigger(action, layer, facility: int) -> None:
    """As QGIS's own menus do."""
    from qgis import gui

    context = (
        [gui.QgsMapLayerActionContext()] if hasattr(gui, "QgsMapLayerActionContext") else []
    )  # QGIS 3.32 and later
    action.triggerForFeature(layer, layer.getFeature(facility), *context)


def test_a_row_of_the_table_and_an_identified_feature_open_it(qgis_app, root, tmp_path, monkeypatch) -> None:
    from qgis.core import QgsProject
    from qgis.gui import QgsGui, QgsMapLayerAction

    from inclusive_city.compat import single_feature
    from inclusive_city.layers.project import build_project
    from inclusive_city.layers.store import open_store

    city = inspected_city(tmp_path, root / "resources" / "models" / "almaty")
    with open_store(str(city.path)) as store:
        build_project(store, tmp_path / "city.qgz", "en").clear()
    with dock_with(city, monkeypatch, tmp_path / "drafts") as dock:
        QgsProject.instance().read(str(tmp_path / "city.qgz"))
        settle(dock)
        layer = dock.session.layers.layer("facilities")
        registry = QgsGui.mapLayerActionRegistry()
        offered = registry.mapLayerActions(layer, single_feature())
        action = next(each for each in offered if isinstance(each, QgsMapLayerAction) and each.text() == "Inspect…")
        trigger(action, layer, city.neighbour)
        settle(dock)
        window = ready(inspection_window(dock.session))
        assert window.desk.data.facility.key == city.neighbour and dock.session.facility == city.neighbour
        monkeypatch.setattr("inclusive_city.layers.may.may", lambda store: frozenset())
        trigger(action, layer, city.clinic)
        settle(dock)
        assert window.desk.data.facility.key == city.neighbour and "not inspect in it" in dock.activity.last.text()
        dock.session.inspect_action.release()
        assert not [each for each in registry.mapLayerActions(layer, single_feature()) if each.text() == "Inspect…"]
        QgsProject.instance().clear()


def test_a_slip_of_the_unit_is_told_at_once(window) -> None:
    type_into(window, ("E13", 1), "90")
    assert "90 m cannot be. Was 90 cm meant?" in window.form.row.said.text()
    kind = next(each.code for each in window.desk.entry.model.repeated if each.zone == "entrance")
    window.desk.entering.add_instance(kind)
    assert list(window.desk.entering.remarks) == [("E13", 1)]  # not of the other entrance
    type_into(window, ("E13", 1), "0,9")
    assert "cannot be" not in window.form.row.said.text()


def test_the_dock_leads_to_drafts_and_what_waits(dock, city, window) -> None:
    button = dock.panel(RECORD).drafts
    assert not button.isVisibleTo(dock)
    window.desk.entering.choose(("E01", 1), "level")
    window.close()
    settle(dock)
    ready(window)
    assert button.text() == "Drafts of inspections: 1…" and button.isVisibleTo(dock.panel(RECORD))
    window.desk.clear()
    button.click()
    assert window.isVisible() and "There is a draft of “Clinic”" in notice(window)


def test_a_correction_starts_empty_and_offers_what_it_corrects(dock, city) -> None:
    key = rows(city, "SELECT max(fid) FROM inspection")[0][0]
    window = opened(dock, city.clinic, replaces=key)
    assert "This corrects the inspection of 4 Mar 2025" in notice(window) and window.desk.entry.is_empty()
    window.desk.entering.choose(("E01", 1), "ramp")
    window.form.do("submit")
    decide(window, "submit_now")
    assert rows(city, "SELECT replaces FROM inspection ORDER BY fid DESC LIMIT 1") == [(key,)]


# ---------------------------------------------------------------------- what may go wrong around it
def test_where_drafts_cannot_be_kept_that_is_said_and_one_can_submit(qgis_app, city, monkeypatch, tmp_path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", encoding="utf-8")
    with dock_with(city, monkeypatch, tmp_path / "taken") as dock:
        window = opened(dock, city.clinic)
        window.desk.entering.choose(("E01", 1), "none")
        wait_until(lambda: "cannot be saved on this computer" in window.form.message.text())
        assert "Keeping the draft…" in window.form.foot.saved.text()
        window.form.do("submit")
        decide_without_rest(window, "submit_now")
        wait_until(lambda: "was submitted" in notice(window))
        assert rows(city, "SELECT state FROM inspection ORDER BY fid DESC LIMIT 1") == [("submitted",)]
        dock.session.inspections.box.path.parent.unlink()  # or nothing could be written at the end
        wait_until(lambda: dock.session.inspections.box.is_saved)


def decide_without_rest(window, act: str) -> None:
    next(b for b in window.form.banner.findChildren(QPushButton) if b.objectName().startswith(f"{act}_")).click()


def test_another_city_puts_the_window_away_and_keeps_the_draft(dock, city, window, root, tmp_path) -> None:
    (tmp_path / "other").mkdir()
    other = inspected_city(tmp_path / "other", root / "resources" / "models" / "almaty")
    window.desk.entering.choose(("E01", 1), "level")
    ready(window)
    dock.session.open(str(other.path))
    settle(dock)
    assert not window.isVisible() and window.desk.entering is None
    assert dock.session.inspections.lines == ()  # of this city
    dock.session.open(str(city.path))
    settle(dock)
    ready(window)
    assert [line.title for line in dock.session.inspections.lines] == ["Clinic"]


def test_a_city_without_inspectors_says_what_to_do(dock, city) -> None:
    connection = sqlite3.connect(city.path)
    connection.execute("DELETE FROM inspector")
    connection.commit()
    connection.close()
    window = opened(dock, city.neighbour)
    assert "add them to the table of inspectors" in window.form.head.warning.text()
    window.desk.entering.choose(("E01", 1), "none")
    window.form.do("submit")
    assert "Choose who inspected" in window.form.message.text()


def test_a_second_visit_shows_nothing_of_the_first(dock, city) -> None:
    connection = sqlite3.connect(city.path)
    connection.execute(
        "INSERT INTO visit (facility, inspector, week, position, purpose, state) "
        "SELECT ?, min(fid), '2026-01-05', 1, 'second', 'planned' FROM inspector",
        (city.clinic,),
    )
    visit = connection.execute("SELECT max(fid) FROM visit").fetchone()[0]
    connection.commit()
    connection.close()
    window = opened(dock, city.clinic, visit=visit)
    assert "without the answers of the first one" in notice(window)
    window.form.go_to(("E14", 1))
    assert not window.form.row.copy.isVisibleTo(window.form.row)
    assert "inspected" not in window.form.head.facility.text()
    assert "Until now" not in window.form.statuses.lines["mobility"].words.text()


def test_what_waited_is_sent_when_qgis_starts_again(qgis_app, city, tmp_path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        unplug(patch)
        with dock_with(city, patch, tmp_path / "drafts") as dock:
            window = opened(dock, city.clinic)
            window.desk.entering.choose(("E01", 1), "none")
            window.form.do("submit")
            decide(window, "submit_now")
            assert [line.state for line in dock.session.inspections.lines] == ["queued"]
    assert rows(city, "SELECT 1 FROM inspection WHERE state = 'submitted'") == []
    with pytest.MonkeyPatch.context() as patch, dock_with(city, patch, tmp_path / "drafts") as dock:
        wait_until(lambda: rows(city, "SELECT 1 FROM inspection WHERE state = 'submitted'"))
        wait_until(lambda: dock.session.inspections.lines == ())
        settle(dock)
        assert "was submitted" in dock.activity.last.text()


def test_a_photo_of_another_day_is_marked_and_follows_the_day_that_is_chosen(window, tmp_path) -> None:
    window.form.add_photos(("E14", 1), [str(picture(tmp_path / "door.jpg"))])
    ready(window)
    desk = window.desk
    uuid = next(iter(desk.entry.photos))
    taken = QDateTime(QDate.currentDate().addDays(-40), QTime(12, 0)).toUTC().toString("yyyy-MM-dd'T'HH:mm:ss'Z'")
    desk._photos[uuid] = replace(desk._photos[uuid], taken_at=taken)
    window.form.head.day.setDate(QDate.currentDate().addDays(-1))
    window.form.show_part("entrance")
    strip = window.form.pages["entrance"].rows["E14", 1]._photos
    assert "! door.jpg was taken on" in strip.list.item(0).text()
    window.form.head.day.setDate(QDate.currentDate().addDays(-40))
    assert "! " not in strip.list.item(0).text()


def test_each_part_shows_its_own_statuses(window) -> None:
    window.form.show_part("entrance")
    statuses = window.form.pages["entrance"].statuses
    window.desk.entering.choose(("E01", 1), "none")
    assert "People who use a wheelchair: Not accessible" in statuses.accessibleDescription()
    assert not statuses._symbols["mobility"].pixmap().isNull()
    window.form.show_part("approach")
    other = window.form.pages["approach"].statuses.accessibleDescription()
    assert "People who use a wheelchair: Not assessed" in other


def test_nothing_begins_anew_when_the_dock_goes(dock, city) -> None:
    dock.session.choose_facility(city.clinic)
    settle(dock)
    dock.panel(RECORD).acts.buttons["inspect"].click()
    window = ready(inspection_window(dock.session))
    window.desk.entering.choose(("E01", 1), "level")
    queue, box = dock.session.inspections, dock.session.inspections.box
    dock.release()  # closes the window, too, which was opened from the card
    assert queue._box is None and not queue.is_busy() and not window.isVisible()
    wait_until(lambda: not box._thread.is_alive())
    again = DraftBox(box.path.parent)
    try:
        assert [line.title for line in again.lines()] == ["Clinic"]  # and what was typed last is there
    finally:
        again.close()


def test_a_search_that_is_under_way_ends_with_the_window(dock, window) -> None:
    window.form.head.search.setText("Clinic")  # the pause in typing has just begun
    window.release()
    asked = [task for task, key in dock.session.tasks._tasks.items() if key == "inspection search"]
    assert asked == [] and not window.form.head._searching._searching.is_asked()
    settle(dock)


def test_what_helps_instead_is_written_by_group_and_taken_over_on_request(window) -> None:
    window.form.show_part("entrance")
    box = window.form.pages["entrance"].compensation
    assert not box.opener.isChecked() and window.desk.entry.compensation == {}
    assert box.copy.accessibleName() == "Take over what helped on 4 Mar 2025: Staff come out"
    box.copy.click()
    assert window.desk.entry.compensation == {("entrance", "musculoskeletal"): "Staff come out"}
    assert box.fields["musculoskeletal"].text() == "Staff come out" and box.opener.isChecked()
    assert not box.copy.isVisibleTo(box)
    box.fields["mobility"].setFocus()
    QTest.keyClicks(box.fields["mobility"], "Portable ramp")
    window.form.do("next_part")  # before the pause in writing
    assert window.desk.entry.compensation["entrance", "mobility"] == "Portable ramp"
