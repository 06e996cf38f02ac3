"""Files of an older schema: copied, then led on, one step at a time."""

import json
from dataclasses import replace

import pytest

from smallsteps_tui.domain.copies import copy_named
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.store.copies import backups
from smallsteps_tui.store.documents.entities import SCHEMA
from smallsteps_tui.store.documents.journeys import MIGRATIONS, migrated, newest_schema, schema_of
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import Damaged, Strange

from .journeys import NOON, OPEN_IT, begun, renames, sitting


@pytest.fixture
def path(tmp_path):
    return tmp_path / "smallsteps.json"


def with_colours(tables):
    """A step that was never taken: goals get a colour."""
    goals = {key: {**goal, "colour": "green"} for key, goal in tables["goals"].items()}
    return {**tables, "goals": goals}


def with_moods(tables):
    steps = {key: {**step, "mood": 4} for key, step in tables["steps"].items()}
    return {**tables, "steps": steps}


def meta(schema):
    return {"meta": {"1": {"journey_id": 5, "schema": schema}}, "goals": {"7": {}}, "steps": {"8": {}}}


def test_there_is_a_way_on_from_every_schema_there_has_been():
    assert sorted(MIGRATIONS) == list(range(1, SCHEMA))
    assert newest_schema(MIGRATIONS) == SCHEMA


def test_each_step_leads_to_the_next_schema():
    found = migrated(meta(1), {1: with_colours, 2: with_moods})
    assert schema_of(found) == 3
    assert found["goals"]["7"] == {"colour": "green"}
    assert found["steps"]["8"] == {"mood": 4}


def test_what_is_of_the_newest_schema_or_a_newer_one_is_given_as_it_is():
    for schema in (2, 9):
        tables = meta(schema)
        assert migrated(tables, {1: with_colours}) is tables


@pytest.mark.parametrize(
    "tables",
    [{}, {"meta": {}}, meta(0), meta("1"), meta(1.5), meta(True), {"meta": {"1": {"journey_id": 1}}}],
)
def test_what_says_no_schema_is_strange(tables):
    with pytest.raises(Strange, match=r"schema|no journey"):
        migrated(tables, {})


def test_a_schema_from_which_nothing_leads_on_is_said():
    with pytest.raises(Strange, match="uses schema 1, which this version can't upgrade"):
        migrated(meta(1), {2: with_moods})


def test_an_older_file_is_read_without_being_touched_then_copied_and_led_on(path):
    session = begun(path)
    renames(session, "Open it")
    before = path.read_bytes()
    store = Store(path, migrations={1: with_colours})
    journey = store.load()
    assert journey.meta.schema == 2
    assert [goal.unknown["colour"] for goal in journey.goals.values()] == ["green"]
    assert path.read_bytes() == before
    assert store.notice == ""
    step = journey.steps[OPEN_IT]
    from dataclasses import replace

    store.write(Change(put=(replace(step, title="On"),)), "On.", NOON)
    file = json.loads(path.read_text())
    assert file["meta"]["1"]["schema"] == 2
    assert [goal["colour"] for goal in file["goals"].values()] == ["green"]
    kept = backups.place_of(path, copy_named("2026-11-21-before-migration"))
    assert kept.read_bytes() == before
    assert Store(path, migrations={1: with_colours}).load() == store.load()


def test_this_program_only_looks_at_what_the_newer_one_wrote(path):
    begun(path)
    store = Store(path, migrations={1: with_colours})
    store.write(Change(put=(replace(store.load().steps[OPEN_IT], title="On"),)), "On.", NOON)
    assert "newer" in sitting(path).notice


def test_a_file_that_no_way_leads_on_from_is_left_alone(path):
    begun(path)
    before = path.read_bytes()
    with pytest.raises(Damaged, match="which this version can't upgrade"):
        Store(path, migrations={2: with_moods}).load()
    assert path.read_bytes() == before
