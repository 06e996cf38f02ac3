"""Files of an older schema: copied, then led on, one step at a time."""

import json
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from smallsteps_tui.clock import Hands
from smallsteps_tui.domain import acts, course
from smallsteps_tui.domain.copies import copy_named
from smallsteps_tui.domain.entities import SCHEMA, Size
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.store.copies import backups
from smallsteps_tui.store.documents.journeys import MIGRATIONS, migrated, newest_schema, schema_of
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import Damaged, Strange

from .journeys import NOON, OPEN_IT, THESIS, a_goal, begun, does, renames, sitting


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


ONWARD = {**MIGRATIONS, SCHEMA: with_colours}
"""The way to a schema that there is not yet."""


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
    with pytest.raises(Strange, match=r"schema|tables aren't in it"):
        migrated(tables, {})


def test_a_schema_from_which_nothing_leads_on_is_said():
    with pytest.raises(Strange, match="uses schema 1, which this version can't upgrade"):
        migrated(meta(1), {2: with_moods})


def test_an_older_file_is_read_without_being_touched_then_copied_and_led_on(path):
    session = begun(path)
    renames(session, "Open it")
    before = path.read_bytes()
    store = Store(path, migrations=ONWARD)
    journey = store.load()
    assert journey.meta.schema == SCHEMA + 1
    assert [goal.unknown["colour"] for goal in journey.goals.values()] == ["green"]
    assert path.read_bytes() == before
    assert store.notice == ""
    step = journey.steps[OPEN_IT]
    store.write(Change(put=(replace(step, title="On"),)), "On.", NOON)
    file = json.loads(path.read_text())
    assert file["meta"]["1"]["schema"] == SCHEMA + 1
    assert [goal["colour"] for goal in file["goals"].values()] == ["green"]
    kept = backups.place_of(path, copy_named("2026-11-21-before-migration"))
    assert kept.read_bytes() == before
    assert Store(path, migrations=ONWARD).load() == store.load()


def test_this_program_only_looks_at_what_the_newer_one_wrote(path):
    begun(path)
    store = Store(path, migrations=ONWARD)
    store.write(Change(put=(replace(store.load().steps[OPEN_IT], title="On"),)), "On.", NOON)
    assert "newer" in sitting(path).notice


def test_a_file_that_no_way_leads_on_from_is_left_alone(path):
    begun(path)
    before = path.read_bytes()
    with pytest.raises(Damaged, match="which this version can't upgrade"):
        Store(path, migrations={SCHEMA + 1: with_moods}).load()
    assert path.read_bytes() == before


# To schema 2: practices without an end run too


def of_schema_1(path):
    """Make a file into what the program wrote before practices without an end covered anything."""
    file = json.loads(path.read_text())
    endless = {
        key for key, step in file["steps"].items() if step["kind"] == "practice" and "times" not in step
    }

    def older(value, is_habit=False):
        """Take the shares away that were not there, in whatever depth, as in the entries of undo."""
        if isinstance(value, list):
            return [older(one, is_habit) for one in value]
        if not isinstance(value, dict):
            return value
        return {
            name: older(found, is_habit or name in endless)
            for name, found in value.items()
            if not (is_habit and name == "covered")
        }

    file = older(file)
    file["meta"]["1"]["schema"] = 1
    path.write_text(json.dumps(file))
    return path


class Habit:
    """A goal with a practice without an end, in a file."""

    def __init__(self, path, length=26, title="Walk"):
        self.hands = Hands(NOON - timedelta(days=300))
        self.session = sitting(path, self.hands)
        self.does(acts.add_goal(self.journey, "Move", self.session.moment(), length=length))
        (self.goal,) = self.journey.goals
        self.adds(title, rhythm="daily")

    @property
    def journey(self):
        return self.session.snapshot.journey

    def does(self, change):
        self.session.apply(change, "said")
        return self

    def adds(self, title, **more):
        goal = self.journey.goals[self.goal]
        return self.does(acts.add_step(self.journey, goal, title, self.session.moment(), **more))

    def takes(self, title="Walk", size=Size.DONE):
        step = next(one for one in self.journey.steps.values() if one.title == title)
        return self.does(acts.check_in(self.journey, step, size, self.session.moment()))

    def keeps_at_it(self, days, title="Walk"):
        for _ in range(days):
            self.takes(title)
            self.hands.move(timedelta(days=1))
        return self


def stands(path):
    """The lap, the distance and what is behind of the only goal of a file."""
    journey = sitting(path).snapshot.journey
    (goal,) = journey.goals.values()
    return goal.lap, str(course.distance(journey, goal)), course.behind(journey, goal.id)


def test_twenty_daily_walks_of_old_are_five_miles(path):
    Habit(path).keeps_at_it(20)
    of_schema_1(path)
    assert '"covered"' not in path.read_text()
    assert stands(path) == (1, "130/677", 20)


def test_a_habit_of_old_begins_no_lap_however_long_it_was(path):
    habit = Habit(path, length=1).keeps_at_it(4)
    habit.adds("Shoes").keeps_at_it(8)
    assert habit.journey.goals[habit.goal].lap > 1
    file = json.loads(of_schema_1(path).read_text())
    file["goals"][str(habit.goal)].pop("lap")
    text = json.dumps(file).replace('"lap": 2', '"lap": 1').replace('"lap": 3', '"lap": 1')
    path.write_text(text)
    lap, distance, behind = stands(path)
    assert (lap, behind) == (1, 12)
    assert Fraction(26, 27) < Fraction(distance) < 1


def test_shares_are_given_in_the_order_of_the_days_lap_by_lap_and_every_other_one_stays(path):
    habit = Habit(path).keeps_at_it(2).adds("Shoes").takes("Shoes")
    habit.does(acts.lengthen(habit.journey.goals[habit.goal], 26)).keeps_at_it(4)
    before = habit.journey
    of_schema_1(path)
    journey = sitting(path).snapshot.journey
    (goal,) = journey.goals.values()
    for lap, share in ((1, "39/677"), (2, "26/677")):
        assert str(course.run(journey, replace(goal, lap=lap))) == share
    once = next(step for step in before.steps.values() if step.title == "Shoes")
    assert journey.check_ins(once.id) == before.check_ins(once.id)


def test_a_day_of_two_sizes_is_given_one_share_and_what_was_taken_back_none(path):
    habit = Habit(path)
    habit.takes(size=Size.SMALLER).takes()
    of_schema_1(path)
    assert stands(path) == (1, "13/1354", 1)
    step = next(iter(habit.journey.steps.values()))
    habit = Habit(path.with_name("other.json")).takes()
    step = next(iter(habit.journey.steps.values()))
    habit.does(acts.take_back(habit.journey, step, habit.session.moment()))
    assert stands(of_schema_1(path.with_name("other.json"))) == (1, "0", 0)


@pytest.mark.parametrize(("length", "title"), [(0, "Walk"), (26, "Cut myself")])
def test_a_way_of_exactly_what_is_planned_and_a_step_towards_harm_are_given_none(path, length, title):
    Habit(path, length, title).keeps_at_it(3, title)
    assert stands(of_schema_1(path))[1] == "0"


def test_what_is_undone_after_it_stands_as_before_and_comes_back_with_its_share(path):
    Habit(path).keeps_at_it(3)
    before = of_schema_1(path).read_bytes()
    session = sitting(path)
    session.undo()
    assert stands(path) == (1, str(2 * Fraction(13, 1354)), 2)
    session.redo()
    assert stands(path) == (1, str(3 * Fraction(13, 1354)), 3)
    kept = backups.place_of(path, copy_named("2026-11-21-before-migration"))
    assert kept.read_bytes() == before


def test_undo_does_not_lead_a_file_back_to_an_older_schema(path):
    habit = Habit(path).keeps_at_it(1)
    habit.does(acts.rest_weekdays(habit.journey, ["sat"], habit.session.moment()))
    of_schema_1(path)
    file = json.loads(path.read_text())
    for entry in file["undo"].values():
        for side in ("before", "after"):
            for meta in entry[side].get("meta", {}).values():
                meta["schema"] = 1
    path.write_text(json.dumps(file))
    session = sitting(path)
    session.undo()
    assert session.snapshot.journey.meta.rest_rhythms == ()
    assert json.loads(path.read_text())["meta"]["1"]["schema"] == SCHEMA


def test_what_cannot_be_understood_in_an_older_file_is_named_and_the_rest_is_led_on(path):
    Habit(path).keeps_at_it(3)
    file = json.loads(of_schema_1(path).read_text())
    first = min(file["days"])
    file["days"][first]["check_ins"] = {"x": 5}
    file["undo"]["1"] = "not a change"
    path.write_text(json.dumps(file))
    assert stands(path)[1:] == ("13/677", 2)
    assert "smallsteps check" in sitting(path).notice


def test_two_machines_that_lead_the_same_file_on_come_to_the_same(path):
    Habit(path).keeps_at_it(9)
    other = path.with_name("other.json")
    other.write_bytes(of_schema_1(path).read_bytes())
    assert sitting(path).snapshot.journey == sitting(other).snapshot.journey


# To schema 3: words, rests of one practice, days put off, and what is for later


def of_schema_2(path, goal_id="1"):
    """Make a file into one of schema 2 whose first goal has the id of what is for later."""
    file = json.loads(path.read_text().replace(str(THESIS), goal_id))
    file["meta"]["1"]["schema"] = 2
    path.write_text(json.dumps(file))
    return path.read_bytes()


def test_a_goal_of_ones_own_with_the_id_of_what_is_for_later_gets_another_one(path):
    session = begun(path)
    does(session)
    session.apply(acts.note_shift("I slept", session.moment(), goal=a_goal()), "Noted.")
    renames(session, "Open it")
    before = of_schema_2(path)
    session = sitting(path)
    journey = session.snapshot.journey
    assert path.read_bytes() == before
    assert journey.later is None
    (goal,) = journey.ordered_goals
    assert (goal.title, goal.id) == ("Thesis", 10**11 + 1)
    assert [step.goal_id for step in journey.steps.values()] == [goal.id]
    assert [shift.goal_id for shift in journey.shifts.values()] == [goal.id]
    assert len(journey.goal_check_ins(goal.id)) == 1
    session.undo()
    assert session.snapshot.journey.steps[OPEN_IT].title == "Open the file"
    assert session.snapshot.journey.steps[OPEN_IT].goal_id == goal.id
    kept = backups.place_of(path, copy_named("2026-11-21-before-migration"))
    assert kept.read_bytes() == before


def test_an_ordinary_file_of_schema_2_is_led_on_without_another_change(path):
    session = begun(path)
    does(session)
    before = session.snapshot.journey
    of_schema_2(path, str(THESIS))
    after = sitting(path).snapshot.journey
    assert (after.goals, after.steps, after.pages) == (before.goals, before.steps, before.pages)


def test_a_machine_that_was_not_brought_up_to_date_is_merged_and_nothing_is_lost(path):
    session = begun(path)
    other = path.with_name("other.json")
    other.write_bytes(path.read_bytes())
    of_schema_2(other, str(THESIS))
    step = session.snapshot.journey.steps[OPEN_IT]
    session.apply(acts.say_word(session.snapshot.journey, step, "ill", session.moment()), "Said.")
    session.apply(acts.keep_for_later(session.snapshot.journey, "Buy stamps", session.moment()), "Kept.")
    theirs = sitting(other)
    does(theirs)
    of_schema_2(other, str(THESIS))
    session.merge(other, "Merged.")
    journey = session.snapshot.journey
    assert journey.steps_in_all == 1
    assert [word.text for page in journey.pages.values() for word in page.words.values()] == ["ill"]
    assert [one.title for one in journey.walk(1)] == ["Buy stamps"]
