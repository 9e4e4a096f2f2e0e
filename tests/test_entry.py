"""An inspection while it is entered: what is asked and why not, what typed text means, instances, copying, progress."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inclusive_city.scoring.entry import (
    ASKED,
    ELEMENTS,
    IS_UNKNOWN,
    NOT_ASKED,
    WAITING,
    AnswerRow,
    Before,
    Earlier,
    Entry,
    EntryError,
    Given,
    form_of,
    number_given,
    option_given,
    understand,
)
from inclusive_city.scoring.model_loader import load_model
from inclusive_city.scoring.outcomes import OUT_FAIL, OUT_PARTIAL, OUT_PASS


@pytest.fixture()
def entry(model):
    return Entry(model, "health")


def field(entry, code, number=1):
    return entry.standing().fields[code, number]


def earlier(rows, key=7, is_own=True, **more):
    rows = tuple(AnswerRow(code, more.pop("instance", ""), True, given) for code, given in rows.items())
    return Earlier(key, 1, "", "2025-03-04T05:06:00.000Z", "official", "verified", "Anna", rows, {}, is_own, **more)


# ---------------------------------------------------------------------- what is asked
def test_a_new_entry_is_empty_and_asks_the_elements_first(entry, model):
    sections = entry.standing().sections
    assert entry.is_empty() and entry.rows() == []
    assert sections[0].zone == ELEMENTS
    zones = list(dict.fromkeys(section.zone for section in sections))[1:]
    assert zones == [zone for zone in model.zone_codes if zone in zones]
    assert entry.standing().total.answered == 0


def test_what_depends_on_an_element_waits_for_it_and_then_says_why_not(entry):
    assert field(entry, "E09").asked == WAITING
    assert [each.name for each in field(entry, "E09").because] == ["has_stairs"]
    entry.choose("has_stairs", "no")
    assert field(entry, "E09").asked == NOT_ASKED
    assert [(each.name, each.op, each.operand) for each in field(entry, "E09").because] == [("has_stairs", "", None)]
    entry.choose("has_stairs", "yes")
    assert field(entry, "E09").asked == ASKED and field(entry, "E09").because == ()


def test_a_chain_of_conditions_is_followed(entry):
    entry.type("public_floors", "1")
    assert field(entry, "C04").asked == NOT_ASKED and field(entry, "C06").asked == NOT_ASKED
    entry.type("public_floors", "3")
    assert field(entry, "C04").asked == ASKED and field(entry, "C06").asked == WAITING
    entry.choose("C04", "lift")
    assert field(entry, "C06").asked == ASKED


def test_only_what_concerns_the_type_is_there(model):
    stop = {question.code for question in form_of(model, "transport_stop").questions}
    clinic = {question.code for question in form_of(model, "health").questions}
    assert "T01" in stop and "T01" not in clinic and "E13" in clinic and "E13" not in stop
    assert "hall_seats" not in clinic  # an element that no question of a clinic rests on
    assert form_of(model, "no such type").questions == ()


def test_quick_mode_asks_what_is_critical_and_what_decides_it(model):
    quick = form_of(model, "health", "quick")
    codes = {question.code for question in quick.questions}
    assert "E13" in codes and "A01" not in codes  # critical; major only
    assert {"has_stairs", "public_floors", "C04", "E01"} <= codes
    assert "E03" in codes  # not critical itself, but decides whether a steep ramp is tolerable
    assert quick.left_for_full == len(form_of(model, "health").questions) - len(quick.questions)


def test_changing_the_mode_loses_nothing(entry):
    entry.type("A01", "12")
    entry.mode = "quick"
    assert ("A01", 1) not in entry.standing().fields
    assert [row.code for row in entry.rows()] == ["A01"]
    entry.mode = "full"
    assert field(entry, "A01").given.number == 12


def test_an_answer_that_no_longer_applies_is_kept_but_not_submitted(entry):
    entry.choose("has_stairs", "yes")
    entry.type("E09", "0,9")
    entry.choose("has_stairs", "no")
    assert entry.standing().left_out == (("E09", 1),)
    assert [row.code for row in entry.rows()] == ["has_stairs"]
    entry.choose("has_stairs", "yes")
    assert {row.code for row in entry.rows()} == {"has_stairs", "E09"}


def test_not_applicable_is_an_answer_and_does_not_hide_the_question(entry):
    entry.choose("has_stairs", "yes")
    entry.set_not_applicable("E09")
    assert field(entry, "E09").asked == ASKED and not field(entry, "E09").is_open
    assert [row.given.state for row in entry.rows() if row.code == "E09"] == [2]


# ---------------------------------------------------------------------- typed text
@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("E13", "0,9", 0.9), ("E13", "90 cm", 0.9), ("E13", "90 см", 0.9), ("E13", "900mm", 0.9), ("A05", "8 %", 8.0),
        ("A05", "1:12", 8.33), ("A05", "5°", 8.75), ("A05", "8", 8.0), ("public_floors", "2", 2.0),
    ],
)  # fmt: skip
def test_typed_text_is_understood(model, code, text, value):
    item = model.items[model.item_index[code]]
    assert understand(item, text).given.number == pytest.approx(value)


def test_what_was_typed_is_kept_where_it_is_not_the_number_itself(entry):
    assert entry.type("E13", "90 cm").given.raw == "90 cm"
    assert entry.type("E13", "0,9").given.raw == "" and entry.type("E13", "0.9").given.raw == ""
    assert entry.type("E13", "90 cm").is_converted and not entry.type("E13", "0.9 m").is_converted


@pytest.mark.parametrize(("text", "outcome"), [("0.9", OUT_PASS), ("85 cm", OUT_PARTIAL), ("0.79", OUT_FAIL)])
def test_the_outcome_is_told_with_what_was_understood(entry, text, outcome):
    assert entry.type("E13", text).outcome == outcome
    assert field(entry, "E13").outcome == outcome


@pytest.mark.parametrize(
    ("code", "text"), [("E13", "wide"), ("E13", "8 %"), ("E13", "-1"), ("E13", "0.8-0.9"), ("public_floors", "2.5"),
                       ("public_floors", "20000"), ("A05", "95°")]
)  # fmt: skip
def test_what_cannot_be_read_says_why_and_is_kept_until_it_is_mended(entry, code, text):
    entry.type(code, "1")
    found = entry.type(code, text)
    assert found.given is None and str(found.error)
    assert field(entry, code).given is None and field(entry, code).wrong == text
    assert Entry.from_dict(entry.model, "health", entry.to_dict()).wrong == {(code, 1): text}
    assert [(each.is_blocking, each.key) for each in entry.problems()][0] == (True, (code, 1))
    entry.type(code, "1")
    assert entry.wrong == {} and field(entry, code).given.number == 1


def test_an_empty_text_takes_the_answer_away_and_a_question_mark_is_unknown(entry):
    entry.type("E13", "?")
    assert field(entry, "E13").given == IS_UNKNOWN
    entry.type("E13", "  ")
    assert field(entry, "E13").given is None and entry.is_empty()


@given(st.text(max_size=12))
def test_no_text_breaks_the_entry(text):
    found = understand(_MODEL.items[_MODEL.item_index["E13"]], text)
    assert (found.given is None) or (found.error is None)


_MODEL = load_model(__import__("pathlib").Path(__file__).resolve().parent.parent / "resources" / "models" / "almaty")


@pytest.mark.parametrize(
    ("code", "wrong"),
    [("E13", option_given("yes")), ("E01", number_given(1)), ("E01", option_given("nothing")), ("E13", Given())],
)
def test_an_answer_that_the_question_cannot_have_is_refused(entry, code, wrong):
    with pytest.raises(EntryError):
        entry.set(code, wrong)
    with pytest.raises(EntryError):
        entry.set("X99", number_given(1))


# ---------------------------------------------------------------------- instances
def test_several_entrances_are_asked_one_by_one(entry):
    assert entry.add_instance("entrance", "from the yard") == 2
    entry.type("E13", "0.9")
    entry.type("E13", "0.7", 2)
    assert [row.instance for row in entry.rows() if row.code == "E13"] == ["entrance 1", "entrance 2: from the yard"]
    assert field(entry, "E13", 1).outcome == OUT_PASS and field(entry, "E13", 2).outcome == OUT_FAIL
    # Both are the accessible way: the worse one counts.
    assert entry.standing().profile("mobility").status_code == "inaccessible"
    entry.set_way("entrance", 2, False)
    assert entry.standing().profile("mobility").status_code == "incomplete"
    assert [row.accessible_way for row in entry.rows() if row.code == "E13"] == [True, False]


def test_each_entrance_has_its_own_conditions(entry):
    entry.add_instance("entrance")
    entry.choose("E01", "ramp", 1)
    entry.choose("E01", "level", 2)
    assert field(entry, "E02", 1).asked == ASKED and field(entry, "E02", 2).asked == NOT_ASKED


def test_what_one_entrance_lacks_is_unknown_and_not_borrowed_from_the_other(entry):
    entry.add_instance("entrance")
    entry.type("E13", "0.9", 1)
    rows = {(row.code, row.instance): row.given.state for row in entry.rows()}
    assert rows == {("E13", "entrance 1"): 0, ("E13", "entrance 2"): 1}
    entry.set_way("entrance", 2, False)
    assert [(row.code, row.instance) for row in entry.rows()] == [("E13", "entrance 1")]


def test_one_at_least_is_the_accessible_way(entry):
    with pytest.raises(EntryError):
        entry.set_way("entrance", 1, False)
    entry.add_instance("entrance")
    entry.set_way("entrance", 1, False)
    with pytest.raises(EntryError):
        entry.set_way("entrance", 2, False)
    entry.remove_instance("entrance", 2)
    assert entry.instances.get("entrance", 1).accessible_way


def test_taking_one_away_moves_the_others_up(entry):
    for number in (1, 2, 3):
        if number > 1:
            entry.add_instance("entrance")
        entry.type("E13", f"0.{number}", number)
        entry.set_note("E13", f"note {number}", number)
        entry.add_photo(f"p{number}", ("E13", number))
    entry.remove_instance("entrance", 2)
    assert {key: given.number for key, given in entry.answers.items()} == {("E13", 1): 0.1, ("E13", 2): 0.3}
    assert entry.notes == {("E13", 1): "note 1", ("E13", 2): "note 3"}
    assert entry.photos == {"p1": ("E13", 1), "p2": None, "p3": ("E13", 2)}
    entry.remove_instance("entrance", 1)
    with pytest.raises(EntryError):
        entry.remove_instance("entrance", 1)


def test_there_is_an_end_to_entrances(entry):
    with pytest.raises(EntryError):
        for _ in range(40):
            entry.add_instance("entrance")


# ---------------------------------------------------------------------- copying
def test_nothing_is_inherited_and_what_is_copied_is_marked(entry):
    old = earlier({"E13": number_given(0.9, "90 cm"), "A04": number_given(1.6), "S07": option_given("trained")})
    assert entry.is_empty()
    assert entry.copy(old, zone="entrance") == [("E13", 1)]
    assert entry.copied() == {("E13", 1): 7}
    assert entry.answers["E13", 1].raw == "90 cm"
    assert entry.copy(old, keys=[("A04", 1)]) == [("A04", 1)]
    assert ("S07", 1) not in entry.answers
    entry.type("E13", "0.9")  # measured anew, even if it is the same
    assert entry.copied() == {("A04", 1): 7}


def test_copying_a_zone_leaves_what_was_answered(entry):
    entry.type("E13", "0.7")
    assert entry.copy(earlier({"E13": number_given(0.9)}), zone="entrance") == []
    assert entry.copy(earlier({"E13": number_given(0.9)}), keys=[("E13", 1)]) == [("E13", 1)]
    assert entry.answers["E13", 1].number == 0.9


def test_nothing_is_copied_unseen(entry):
    old = earlier({"has_stairs": option_given("yes"), "E09": number_given(0.9), "E13": number_given(0.9),
                   "E12": number_given(2.2), "E01": option_given("level")})  # fmt: skip
    entry.choose("has_stairs", "no")
    assert [key for key, _ in entry.offers(old, "entrance")] == [("E13", 1), ("E12", 1), ("E01", 1)]
    entry.mode = "quick"  # E12 is asked in full mode only
    assert entry.copy(old) == [("E13", 1), ("E01", 1)]
    assert len(entry.offers(old)) == 5
    assert entry.copy(old, keys=[("E12", 1)]) == [("E12", 1)]


def test_of_a_neighbour_only_the_zones_of_the_building(entry, model):
    neighbour = earlier({"E13": number_given(0.9), "S07": option_given("trained"), "has_stairs": option_given("no")},
                        is_own=False)  # fmt: skip
    assert "entrance" in model.building_zones and "service" not in model.building_zones
    assert [key for key, _ in entry.offers(neighbour)] == [("E13", 1)]


def test_entrances_are_copied_with_their_names_and_marks(entry):
    rows = (
        AnswerRow("E13", "entrance 1", True, number_given(0.9)),
        AnswerRow("E13", "entrance 2: yard", False, number_given(0.6)),
        AnswerRow("C06", "the old lift", True, number_given(0.8)),
    )
    old = Earlier(3, 1, "", "2025-01-01", "official", "verified", "", rows, {})
    assert entry.copy(old) == [("E13", 1), ("E13", 2), ("C06", 1)]
    second = entry.instances.get("entrance", 2)
    assert (second.label, second.accessible_way) == ("yard", False)
    assert entry.instances.get("lift", 1).label == "the old lift"


def test_options_that_the_model_no_longer_has_are_not_offered(entry):
    assert entry.offers(earlier({"E01": option_given("flying"), "X01": number_given(1)})) == []


# ---------------------------------------------------------------------- progress, evidence
def test_progress_by_zone_and_profile(entry):
    before = entry.standing()
    entry.choose("has_stairs", "no")
    entry.set_unknown("E13")
    after = entry.standing()
    assert after.total.answered == 2
    assert after.by_zone["entrance"].answered == 1 and after.by_zone[ELEMENTS].answered == 1
    assert after.by_profile["mobility"].answered == 1 and after.by_profile["hearing"].answered == 0
    assert after.by_zone["entrance"].waiting < before.by_zone["entrance"].waiting
    assert sum(each.asked for each in after.by_zone.values()) == after.total.asked


def test_the_next_open_question_goes_round_and_ends(entry):
    first = entry.next_open()
    assert first == entry.standing().sections[0].fields[0].key
    seen = []
    key = None
    while (key := entry.next_open(key)) is not None:
        seen.append(key)
        entry.set_unknown(*key)
    assert len(seen) == len(set(seen))
    assert entry.standing().total.answered == entry.standing().total.asked
    assert entry.next_open(backwards=True) is None
    assert all(not each.is_open for each in entry.standing().all_fields())


def test_the_open_question_before(entry):
    keys = [each.key for each in entry.standing().all_fields() if each.is_open]
    assert entry.next_open(keys[2], backwards=True) == keys[1]
    assert entry.next_open(keys[0], backwards=True) == keys[-1]


def test_what_is_left_to_mend_and_to_confirm(entry):
    assert [(each.is_blocking, str(each.words)) for each in entry.problems()] == [
        (True, "No question has an answer yet.")
    ]
    entry.choose("has_stairs", "yes")
    entry.type("E09", "0,9")
    entry.choose("has_stairs", "no")
    told = entry.problems()
    assert not any(each.is_blocking for each in told)
    assert told[0].key == entry.next_open(("has_glazed_door", 1), "approach") and "Decisive" in str(told[0].words)
    assert told[-1].key == ("E09", 1) and "E09" in str(told[-1].words)


def test_zones_have_statuses_of_their_own(entry):
    entry.type("E13", "0.7")
    zones = entry.standing().profile("mobility").zones
    assert zones["entrance"] == "inaccessible" and zones["approach"] == "not_assessed" and "transport" not in zones


def test_a_leap_of_two_levels_asks_for_evidence(model):
    entry = Entry(model, "health", before={"mobility": Before("accessible")})
    entry.type("E13", "0.7")
    asked = entry.standing().missing_evidence
    assert [(each.profile, each.before, each.after, each.keys) for each in asked] == [
        ("mobility", "accessible", "inaccessible", (("E13", 1),))
    ]
    entry.set_note("A04", "not about it")
    assert entry.standing().missing_evidence
    assert [each.key for each in entry.problems() if each.is_blocking] == [("E13", 1)]
    entry.set_note("E13", "Measured twice")
    assert entry.standing().evidence and not entry.standing().missing_evidence
    entry.set_note("E13", "")
    entry.add_photo("p", ("E13", 1))
    assert not entry.standing().missing_evidence


def test_one_level_or_no_status_before_asks_for_nothing(model):
    for before in ({"mobility": Before("conditional")}, {"mobility": Before("not_assessed")}, {}):
        entry = Entry(model, "health", before=before)
        entry.type("E13", "0.7")
        assert entry.standing().evidence == ()


def test_help_in_words_makes_it_conditional(entry):
    entry.type("E13", "0.7")
    entry.compensate("entrance", "mobility", "Staff bring a ramp")
    assert entry.standing().profile("mobility").status_code == "conditional"
    entry.compensate("entrance", "mobility", "")
    assert entry.standing().profile("mobility").status_code == "inaccessible"
    with pytest.raises(EntryError):
        entry.compensate("roof", "mobility", "x")


# ---------------------------------------------------------------------- leaving and coming back
_ANSWERS = st.one_of(
    st.sampled_from(["has_stairs", "has_vestibule"]).flatmap(
        lambda code: st.tuples(st.just(code), st.sampled_from(["yes", "no"]).map(option_given))
    ),
    st.tuples(st.just("E01"), st.sampled_from(["level", "ramp", "none"]).map(option_given)),
    st.tuples(st.sampled_from(["E13", "A04", "E02"]), st.floats(0, 3, width=16).map(number_given)),
    st.tuples(st.sampled_from(["E13", "C04", "public_floors"]), st.sampled_from([IS_UNKNOWN, Given(state=2)])),
)


@settings(max_examples=25)
@given(st.lists(st.tuples(_ANSWERS, st.integers(1, 2)), max_size=12), st.booleans())
def test_an_entry_comes_back_as_it_was_left(answers, quick):
    entry = Entry(_MODEL, "health", "quick" if quick else "full")
    entry.add_instance("entrance", "yard")
    for (code, value), number in answers:
        entry.set(code, value, number if code.startswith("E") else 1)
        entry.set_note(code, f"about {code}")
    entry.add_photo("p", ("E13", 2))
    entry.compensate("entrance", "visual", "A voice")
    again = Entry.from_dict(_MODEL, "health", json.loads(json.dumps(entry.to_dict())))
    assert again.answers == entry.answers and again.notes == entry.notes and again.photos == entry.photos
    assert again.compensation == entry.compensation and again.mode == entry.mode
    assert again.rows() == entry.rows()
    assert again.instances.to_list() == entry.instances.to_list()


def test_answers_that_the_model_does_not_know_are_kept(entry, model):
    entry.type("E13", "0.9")
    content = entry.to_dict()
    content["answers"].append(["OLD1", 1, {"number": 4.0}])
    content["answers"].append(["E01", 1, {"option": "flying"}])
    again = Entry.from_dict(model, "health", content)
    assert set(again.strangers) == {("OLD1", 1), ("E01", 1)}
    assert Entry.from_dict(model, "health", again.to_dict()).strangers == again.strangers


def test_another_model_gives_another_form(root):
    small = load_model(root / "resources" / "models" / "example_small")
    kind = small.facility_types[0].code
    entry = Entry(small, kind)
    standing = entry.standing()
    assert [each.profile for each in standing.profiles] == list(small.profile_codes)
    assert {each.zone for each in standing.sections} - {ELEMENTS} <= set(small.zone_codes)
    assert [each.code for each in entry.form.repeated] == ["door"]


SMALL = load_model(
    __import__("pathlib").Path(__file__).resolve().parent.parent / "resources" / "models" / "example_small"
)


@settings(max_examples=60)
@given(st.sampled_from([_MODEL, SMALL]), st.data())
def test_whatever_is_done_the_standing_holds_together(model, data):
    entry = Entry(model, data.draw(st.sampled_from([kind.code for kind in model.facility_types])))
    kinds = [each.code for each in model.repeated]
    for _ in range(data.draw(st.integers(1, 15))):
        item = data.draw(st.sampled_from(model.items))
        number = data.draw(st.integers(1, 3))
        act = data.draw(st.integers(0, 9))
        try:
            if act == 0:
                entry.add_instance(data.draw(st.sampled_from(kinds)))
            elif act == 1:
                entry.remove_instance(data.draw(st.sampled_from(kinds)), number)
            elif act == 2:
                entry.set_way(data.draw(st.sampled_from(kinds)), number, data.draw(st.booleans()))
            elif act == 3:
                entry.mode = data.draw(st.sampled_from(["full", "quick"]))
            elif act == 4:
                entry.set(item.code, data.draw(st.sampled_from([None, IS_UNKNOWN, Given(state=2)])), number)
            elif item.is_numeric:
                entry.type(
                    item.code, data.draw(st.sampled_from(["1", "0,02", "90 cm", "8 %", "1:12", "x", ""])), number
                )
            else:
                entry.choose(item.code, data.draw(st.sampled_from(item.values)), number)
        except EntryError:
            continue  # there is no such instance, or it is the last one
    standing = entry.standing()
    fields = standing.all_fields()
    assert len({each.key for each in fields}) == len(fields)
    assert [key for section in standing.sections for key in (each.key for each in section.fields)] == list(
        standing.fields
    )
    assert 0 <= standing.total.answered <= standing.total.asked
    assert sum(each.asked for each in standing.by_zone.values()) == standing.total.asked
    rows = standing.submitted
    assert len(rows.rows) == len(rows.keys) == len(set(rows.keys))
    assert len({(row.code, row.instance) for row in rows.rows}) == len(rows.rows)
    assert not set(rows.keys) & set(rows.left_out)
    assert set(entry.answers) <= set(rows.keys) | set(rows.left_out)
    assert all(each.because for each in fields if each.asked != ASKED)
    for live in standing.profiles:
        assert 0 <= live.completeness <= 1 and (live.score != live.score or 0 <= live.score <= 100)
    again = Entry.from_dict(model, entry.facility_type, json.loads(json.dumps(entry.to_dict())))
    assert again.standing().submitted == standing.submitted
