"""Entities and their documents."""

import json
from datetime import timedelta

import pytest
from hypothesis import given, settings

from smallsteps_tui.domain.entities import CheckIn, DayPage, Mark, Size
from smallsteps_tui.store.documents.entities import as_document, as_entity, place_of
from smallsteps_tui.store.documents.journeys import of_two
from smallsteps_tui.store.troubles import Strange

from .journeys import NOON, OPEN_IT, TODAY, a_goal, a_step, entities


@given(entities)
@settings(max_examples=150, deadline=None)
def test_what_is_kept_comes_back_the_same_with_every_unknown_field(entity):
    table, key = place_of(entity)
    kept = json.loads(json.dumps(as_document(entity), ensure_ascii=False, allow_nan=False))
    assert as_entity(table, key, kept) == entity
    assert as_document(as_entity(table, key, kept)) == kept


def page(**check_in):
    return {"check_ins": {str(OPEN_IT): check_in}}


def test_a_days_page_is_written_as_the_design_has_it():
    marks = {
        Size.DONE: Mark(NOON, "1/27"),
        Size.SMALLER: Mark(NOON - timedelta(hours=1), "1/54", "put the laptop on the table"),
    }
    check_in = CheckIn(step_id=OPEN_IT, on=TODAY, marks=marks, amount=3.0, note="slow, and fine")
    day = DayPage(on=TODAY, check_ins={OPEN_IT: check_in})
    assert place_of(day) == ("days", "20261121")
    assert json.dumps(as_document(day)) == json.dumps(
        page(
            smaller={
                "at": "2026-11-21T11:00:00Z",
                "covered": "1/54",
                "version": "put the laptop on the table",
            },
            done={"at": "2026-11-21T12:00:00Z", "covered": "1/27"},
            amount=3,
            note="slow, and fine",
        )
    )


def test_what_is_empty_is_left_out():
    assert set(as_document(a_goal())) == {"title", "begun_on", "length", "place"}
    assert set(as_document(a_step())) == {"goal_id", "title", "kind", "created_on", "created_at", "place"}
    assert as_document(DayPage(on=TODAY)) == {}


def test_empty_fields_in_the_file_are_as_good_as_none():
    document = {**as_document(a_step()), "parent_id": None, "smaller": None, "cue": None, "times": None}
    assert as_entity("steps", str(OPEN_IT), document) == a_step()


def test_an_instant_without_a_zone_is_taken_for_utc():
    found = as_entity("steps", "5", {**as_document(a_step()), "created_at": "2026-11-21T12:00:00"})
    assert found.created_at == NOON


def test_what_a_terminal_would_obey_is_taken_out_of_every_text():
    evil = "a\x1b]0;x\x07b\x1b[31mc\x00\u202ed"
    step = as_document(a_step()) | dict.fromkeys(("title", "cue", "pairing", "opens", "unit"), evil)
    goal = as_document(a_goal()) | dict.fromkeys(("title", "why", "support"), evil)
    shift = {"on": "2026-11-21", "at": "2026-11-21T12:00:00Z", "text": evil}
    read = [
        as_entity("steps", "5", step | {"smaller": [evil, "\x1b[0m"]}),
        as_entity("goals", "5", goal),
        as_entity("shifts", "5", shift),
        as_entity("asked", "5", {"question": evil, "on": "2026-11-21"}),
        as_entity("days", "20261121", page(done={"at": "2026-11-21T12:00:00Z", "version": evil}, note=evil)),
    ]
    assert not any(bad in repr(read) for bad in ("\\x", "\\u202e", "[31m"))
    assert read[0].smaller == ("abcd",)
    assert read[0].title == read[1].why == read[2].text == "abcd"


DAY = ("days", "20261121")
STEP = as_document(a_step())
GOAL = as_document(a_goal())
AT = {"at": "2026-11-21T12:00:00Z"}


@pytest.mark.parametrize(
    ("table", "key", "document", "named"),
    [
        ("goals", "x", GOAL, "its id is not a document id"),
        ("steps", "05", STEP, "its id is not a document id"),
        ("meta", "", {"journey_id": 5, "schema": 1}, "its id is not a document id"),
        ("goals", "5", {}, "begun_on"),
        ("goals", "5", GOAL | {"title": 5}, "title"),
        ("goals", "5", GOAL | {"begun_on": "21.11.2026"}, "begun_on"),
        ("goals", "5", GOAL | {"begun_on": ["2026"]}, "“begun_on” has the wrong kind of value"),
        ("goals", "5", GOAL | {"length": -1}, "length"),
        ("goals", "5", GOAL | {"length": 10**400}, "length"),
        ("goals", "5", GOAL | {"length": True}, "length"),
        ("goals", "5", GOAL | {"lap": 0}, "lap"),
        ("goals", "5", GOAL | {"place": float("inf")}, "place"),
        ("goals", "5", GOAL | {"place": 10**400}, "place"),
        ("goals", "5", GOAL | {"states": "active"}, "states"),
        ("goals", "5", GOAL | {"states": ["active"]}, "states"),
        ("goals", "5", GOAL | {"states": [AT | {"on": "2026-11-21", "state": "flown"}]}, "state"),
        ("goals", "5", GOAL | {"states": [{"on": "2026-11-21", "state": "active"}]}, "at"),
        ("steps", "5", STEP | {"goal_id": "5"}, "goal_id"),
        ("steps", "5", STEP | {"kind": "chore"}, "kind"),
        ("steps", "5", STEP | {"smaller": "a"}, "smaller"),
        ("steps", "5", STEP | {"smaller": [1]}, "smaller"),
        ("steps", "5", STEP | {"times": 0}, "times"),
        ("steps", "5", STEP | {"rhythms": [{"rule": "daily"}]}, "from"),
        ("steps", "5", STEP | {"created_at": 1700000000}, "created_at"),
        ("steps", "5", STEP | {"created_at": "0001-01-01T00:00+23:00"}, "created_at"),
        ("shifts", "5", {"on": "2026-11-21", "text": "x"}, "at"),
        ("asked", "5", {"question": "gap", "on": "2026-11-21", "for_good": "yes"}, "for_good"),
        ("asked", "5", {"on": "2026-11-21"}, "question"),
        ("meta", "1", {"journey_id": 5}, "schema"),
        ("meta", "1", {"journey_id": 5, "schema": "1"}, "schema"),
        ("days", "20261131", {}, "isn't a day"),
        ("days", "1", {}, "isn't a day"),
        (*DAY, {"energy": "low"}, "energy"),
        (*DAY, {"energy": {"is": "tired"} | AT}, "is"),
        (*DAY, {"rest": {"is": True}}, "at"),
        (*DAY, {"rest": {"is": 1} | AT}, "is"),
        (*DAY, {"focus": {"is": "5"} | AT}, "is"),
        (*DAY, {"check_ins": []}, "check_ins"),
        (*DAY, {"check_ins": {"x": {"done": AT}}}, "check_ins"),
        (*DAY, {"check_ins": {"01": {"done": AT}}}, "check_ins"),
        (*DAY, page(), "no size"),
        (*DAY, {"check_ins": {"5": 5}}, "check_ins"),
        (*DAY, page(done={}), "has no time"),
        (*DAY, page(done=None), "has no time"),
        (*DAY, page(done={"at": "noon"}), "not a time"),
        (*DAY, page(done=AT | {"covered": "1/0"}), "covered"),
        (*DAY, page(done=AT | {"covered": "3/2"}), "covered"),
        (*DAY, page(done=AT | {"covered": "-1/2"}), "covered"),
        (*DAY, page(done=AT | {"covered": "1e99999999"}), "covered"),
        (*DAY, page(done=AT | {"covered": 0.5}), "covered"),
        (*DAY, page(done=AT | {"covered": ["1/2"]}), "wrong kind of value"),
        (*DAY, page(done=AT | {"version": 5}), "version"),
        (*DAY, page(done=AT | {"lap": 0}), "check_ins"),
        (*DAY, page(done=AT, amount="3"), "check_ins"),
        (*DAY, page(done=AT, note=3), "note"),
    ],
)
def test_a_strange_shape_is_named_by_table_and_document(table, key, document, named):
    with pytest.raises(Strange) as told:
        as_entity(table, key, document)
    assert f"in the table “{table}”, document {key}" in str(told.value)
    assert named in str(told.value)
    assert len(str(told.value)) < 300


def test_of_two_documents_the_later_stays_also_within_one_second():
    early, late = (
        as_document(a_step(title=title, edited_at=NOON + timedelta(microseconds=later)))
        for title, later in (("Read", 0), ("Read on", 4))
    )
    for both in ((early, late), (late, early)):
        assert of_two("steps", str(OPEN_IT), *both) == (late, (early,))
