"""The facility card: numbers, dates and money as people write them, reasons in one sentence, sources a click away."""

from __future__ import annotations

import re

import pytest
from drawn_city import draw_city
from inspected import AS_OF, inspect, new_facility
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtTest import QTest

from inclusive_city.dialogs.card_text import card_html, card_summary, symbol_value
from inclusive_city.dialogs.facility_card import FacilityCard
from inclusive_city.dialogs.findings import finding_text, limit_text, reason_text
from inclusive_city.dialogs.phrases import count_text, date_text, money_text, number_text, quantity_text
from inclusive_city.layers.facility_card import Card, read_card
from inclusive_city.layers.store import Store
from inclusive_city.scoring.explain import Finding
from inclusive_city.scoring.outcomes import OUT_FAIL, OUT_UNKNOWN


@pytest.fixture
def store(root, tmp_path):
    with draw_city(tmp_path / "city.gpkg", root / "resources" / "models" / "almaty", 50) as store:
        yield store


def card_of(store: Store, answers: dict[str, object], basis: str = "official", language: str = "en") -> Card:
    facility = new_facility(store, "health")
    inspect(store, facility, answers, basis)
    return read_card(store, facility, language, AS_OF)


def plain(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).replace("&nbsp;", " ")


# ---------------------------------------------------------------------- numbers
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (number_text(0.5, "en"), "0.5"),
        (number_text(0.5, "ru"), "0,5"),
        (number_text(2.0, "kk"), "2"),
        (number_text(100.0, "en"), "100"),
        (quantity_text(0.04, "m", "en", small=True), "4 cm"),
        (quantity_text(0.025, "m", "ru", small=True), "2,5 cm"),
        (quantity_text(1.42, "m", "en"), "1.42 m"),
        (quantity_text(8.333, "%", "en"), "8.3 %"),
        (quantity_text(3, "unit", "en"), "3 unit"),
        (count_text(15000, "en"), "15,000"),
        (count_text(15000, "ru").replace("\u00a0", " "), "15 000"),
        (money_text(1_234_567, "KZT", "en"), "1,200,000 KZT"),
        (money_text(0, "KZT", "en"), "0 KZT"),
        (money_text(87, "", "en"), "87"),
        (date_text("", "en"), ""),
        (date_text("2025-03-04T12:00:00Z", "en"), "4 Mar 2025"),
        (date_text("nonsense", "en"), "nonsense"),
    ],
)
def test_numbers_dates_and_money(text: str, expected: str) -> None:
    assert text == expected


def test_dates_are_in_the_readers_language() -> None:
    assert date_text("2025-03-04T12:00:00Z", "ru").startswith("4 мар")
    assert "2025" in date_text("2025-03-04 12:00:00", "kk")


def test_value_and_limit_are_in_the_same_unit(model) -> None:
    threshold = model.by_code["E14"]
    assert limit_text(threshold, "en") == "at most 1.4 cm"
    assert limit_text(threshold, "en", partly=True) == "at most 2.5 cm"
    high = Finding(threshold, OUT_FAIL, "critical", 1.2, None)
    assert finding_text(high, model, "en") == "Entrance: Door threshold height 120 cm, at most 1.4 cm"
    width = model.by_code["A04"]
    assert finding_text(Finding(width, OUT_FAIL, "critical", 0.6), model, "en").endswith("0.6 m, at least 1.5 m")
    rail = model.by_code["E09"]
    assert limit_text(rail, "en") == "from 0.85 m to 0.92 m"  # as met in part goes up to 1.05 m
    entry = Finding(model.by_code["E01"], OUT_FAIL, "critical", None, "none")
    assert finding_text(entry, model, "en").startswith("Entrance: How the entrance for everybody is reached")
    assert " – " in finding_text(entry, model, "en") and "none" not in finding_text(entry, model, "en").split(" – ")[1]
    unknown = Finding(threshold, OUT_UNKNOWN, "critical")
    assert finding_text(unknown, model, "en") == "Entrance: Door threshold height – not known"


# ---------------------------------------------------------------------- reasons
def reason(card: Card, profile: str, basis: str = "official") -> str:
    return reason_text(card.status(profile, basis).reasons, card.model, "en")


def test_one_sentence_says_why(store) -> None:
    card = card_of(store, {"E01": "level", "E13": 0.9, "E14": 0.04})
    assert reason(card, "mobility") == "Entrance: Door threshold height 4 cm, at most 1.4 cm."
    worse = card_of(store, {"E01": "none", "E13": 0.6, "E14": 0.04})
    assert reason(worse, "mobility").endswith(", and 2 more.")
    open_ = card_of(store, {"E01": "level"})
    assert "not known" in reason(open_, "mobility")
    nothing = card_of(store, {"E01": None})
    assert reason(nothing, "mobility") == "Nothing has been recorded yet."
    reported = card_of(store, {"E01": "level"}, basis="reported")
    assert reason(reported, "mobility", "reported") == "No barrier is reported."


def test_the_page_says_what_a_planner_asks(store, model) -> None:
    card = card_of(store, {"E01": "level", "E13": 0.9, "E14": 0.04, "A04": 1.6})
    text = plain(card_html(card, "en", frozenset(), "mobility"))
    for part in (
        "Clinic", "Type Health", "District Alatau", "Official, from verified inspections",
        "People who use a wheelchair", "Not accessible", "Door threshold height 4 cm, at most 1.4 cm.",
        "Source of E14", "To lift it: Replace or ramp the threshold; about", "KZT",
        "The prices are a proposal until the city gives its own.",
        "Inspected on 4 Mar 2025; the next is due by 4 Mar 2027.", "Inspections", "4 Mar 2025: official, verified",
    ):  # fmt: skip
        if part.startswith("To lift it"):
            part = f"To lift it: {model.measure_by_code['THRESHOLD'].title('en')}; about"
        assert part in text, part
    assert "Reported, not inspected" not in text
    # The profile that is being looked at comes first.
    assert text.index("People who use a wheelchair") < text.index("People with visual disabilities")


def test_sources_and_further_findings_open_on_demand(store) -> None:
    card = card_of(store, {"E01": "none", "E13": 0.6, "E14": 0.04, "S01": 1.85})
    closed = plain(card_html(card, "en"))
    assert "Met in part: at most 2.5 cm." not in closed and "Show all findings" in closed
    opened = plain(card_html(card, "en", frozenset({"more:mobility/official"})))
    assert "Not met (" in opened and "Not known yet (" in opened and "Hide the findings" in opened
    assert "(limit not confirmed)" in opened  # S01 rests on memory
    source = plain(card_html(card, "en", frozenset({"more:mobility/official", "source:mobility/official/E14"})))
    assert "Met: at most 1.4 cm. Met in part: at most 2.5 cm. Source: " in source


def test_names_are_shown_as_text(store) -> None:
    facility = new_facility(store, "health")
    store.update("facility", "fid", {"fid": [facility], "name": ['<b>Bad</b> & "odd"'], "note": ["<img src=x>"]})
    html = card_html(read_card(store, facility, "en", AS_OF), "en")
    assert "&lt;b&gt;Bad&lt;/b&gt; &amp;" in html and "<img src=x>" not in html


def test_reported_stands_beside_official_and_help_is_quoted(store) -> None:
    card = card_of(store, {"E01": "none"}, basis="reported")
    text = plain(card_html(card, "en"))
    assert text.index("Official, from verified inspections") < text.index("Reported, not inspected")
    assert symbol_value(card.status("mobility", "reported")) == "reported_inaccessible"
    assert "Reported on 4 Mar 2025." in text and "Staff come out" in text


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_card_reads_in_every_language(store, language) -> None:
    card = card_of(store, {"E01": "none", "E13": 0.6}, language=language)
    text = plain(card_html(card, language, frozenset({"more:mobility/official"})))
    assert "{" not in text and card.status("mobility", "official").title in text
    assert "{" not in card_summary(card, language)


def test_a_status_that_waits_gives_no_reason_of_another_one(store) -> None:
    facility = new_facility(store, "health")
    inspect(store, facility, {"E01": "none"})
    store.execute("UPDATE profile_status SET status = 'accessible' WHERE facility = :fid", {"fid": facility})
    store.execute("INSERT INTO facility_dirty (facility) VALUES (:fid)", {"fid": facility})
    card = read_card(store, facility, "en", AS_OF)
    assert card.status("mobility", "official").reasons is None
    assert "Changed since: the status waits to be computed again." in plain(card_html(card, "en"))


# ---------------------------------------------------------------------- the widget
def test_links_work_by_mouse_and_keyboard_and_symbols_are_drawn(qgis_app, store) -> None:
    card = card_of(store, {"E01": "none", "E13": 0.6, "E14": 0.04})
    browser = FacilityCard()
    browser.resize(320, 500)
    browser.show()
    browser.show_card(card, "en", "mobility")
    text = browser.toPlainText()
    assert text.startswith("Clinic") and "Show all findings" in text
    pixmap = browser.loadResource(2, QUrl("symbol:inaccessible"))
    assert not pixmap.isNull() and pixmap.width() >= 10
    browser.setFocus()
    for _ in range(2):
        QTest.keyClick(browser, Qt.Key.Key_Tab)
    assert "Show all findings" in browser.textCursor().selectedText()
    QTest.keyClick(browser, Qt.Key.Key_Return)
    assert "Hide the findings" in browser.toPlainText()
    QTest.keyClick(browser, Qt.Key.Key_Tab)  # comes to the same link again
    assert "Hide the findings" in browser.textCursor().selectedText()
    QTest.keyClick(browser, Qt.Key.Key_Return)
    assert "Show all findings" in browser.toPlainText()
    browser.show_profile("visual")
    assert browser.toPlainText().index("visual") < browser.toPlainText().index("wheelchair")
    browser.show_text("Nothing here")
    assert browser.card is None and browser.accessibleDescription() == "Nothing here"
