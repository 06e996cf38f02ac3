"""Where a runner is, in words."""

from datetime import date
from fractions import Fraction

import pytest
from domain.walks import Walk

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, course, streak
from smallsteps_tui.domain.course import Stands
from smallsteps_tui.domain.entities import GoalState, Size
from smallsteps_tui.screens.faces import landscape_of, numbers
from smallsteps_tui.screens.goals.faces import goal_rows
from smallsteps_tui.screens.marathon.lines import both_of, flag_ahead
from smallsteps_tui.voice import figures
from smallsteps_tui.widgets.charts.landscape_face import runner_column
from smallsteps_tui.widgets.edges import ends


def walked(length: int = 26) -> Walk:
    """A daily walk, kept on eight days."""
    walk = Walk("Move", length=length).adds("Walk", rhythm="daily")
    for _ in range(8):
        walk.does("Walk").sleeps()
    return walk


def test_a_habit_runs_and_has_no_mist_before_it():
    walk = walked()
    goal = walk.goal()
    assert voice.course_words(walk.journey, goal) == ("8 steps behind you", "")
    assert voice.lane_words(walk.journey, goal, walk.today, "miles") == "mile 2"
    assert voice.run_words(walk.journey, goal, "miles") == ("2 miles run", "24 to run")
    assert voice.run_words(walk.journey, goal, "km") == ("3 km run", "39 to run")
    assert goal_rows(walk.journey, walk.today)[0].aside == "8 behind"


def test_a_lane_counts_nothing_where_nothing_is_behind_yet():
    walk = Walk("Letters", "Swim")
    assert voice.under_lane(walk.journey, walk.goal(), walk.today) == ""
    walk.adds("Buy a stamp", goal="Letters")
    assert voice.under_lane(walk.journey, walk.goal(), walk.today) == "1 ahead"
    walk.does("Buy a stamp").adds("Find the address", goal="Letters")
    assert voice.under_lane(walk.journey, walk.goal(), walk.today) == "1 behind · 1 ahead"
    walk.says(GoalState.REACHED, "Swim")
    assert voice.under_lane(walk.journey, walk.goal("Swim"), walk.today) == "reached"


def test_an_amount_without_a_unit_is_told_as_what_it_adds_up_to():
    walk = Walk("Move").adds("Walk", rhythm="daily").does("Walk", amount=3).sleeps().does("Walk", amount=4.5)
    told = voice.practice_in_all(walk.journey, walk.step("Walk"), walk.today, "shown")
    assert told[:2] == [("2", "times"), ("7.5", "added up")]


def test_a_plan_shorter_than_the_road_has_a_rest_without_a_number_and_none_once_it_is_done():
    walk = Walk.with_steps(*"ABCDEFGH").does("A").does("B")
    assert voice.run_words(walk.journey, walk.goal(), "miles") == (
        *("2 miles run", "6 steps planned so far"),
    )
    both, flag = both_of(walk.journey, walk.goal(), "miles"), flag_ahead(walk.journey, walk.goal())
    assert (both.run, both.to_run, both.run_words, both.to_run_words) == (
        *(2, 6),
        *("2 steps behind you", "6 ahead"),
    )
    assert (flag.name, flag.ahead) == ("a quarter of the marathon", 4)
    assert "This assumes about 26 steps" in voice.of_where(walk.journey, walk.goal(), "miles")[0].sentence
    for step in "CDEFGH":
        walk.does(step)
    assert voice.run_words(walk.journey, walk.goal(), "miles") == ("8 miles run", "")
    assert both_of(walk.journey, walk.goal(), "miles") is None
    assert voice.course_words(walk.journey, walk.goal()) == ("8 steps behind you", "nothing more planned yet")


def test_the_next_lap_stands_at_the_gate_of_a_habit_and_never_at_that_of_steps_that_end():
    walk = walked()
    assert landscape_of(walk.journey, walk.goal(), walk.today).finish == "lap 2"
    assert voice.no_end(walk.goal(), "km") == "ongoing, in laps of 42 km"
    assert "One lap is a whole marathon." in voice.of_where(walk.journey, walk.goal(), "miles")[1].sentence
    walk.adds("Clear the flat").does("Clear the flat")
    assert landscape_of(walk.journey, walk.goal(), walk.today).finish == "finish"
    assert voice.run_words(walk.journey, walk.goal(), "miles") == ("3 miles run", "")


def test_a_small_version_is_told_as_half_the_way_and_a_whole_step():
    walk = Walk.with_steps("A", "B")
    assert "half as far" not in voice.of_where(walk.journey, walk.goal(), "miles")[0].sentence
    walk.does("A", size=Size.SMALLER)
    told = voice.of_where(walk.journey, walk.goal(), "miles")[0].sentence
    assert told.endswith(
        "A small version goes half as far, because the step itself is still to come. It counts as a step, and"
        " as a day you showed up."
    )


def test_steps_and_times_on_one_screen_add_up():
    walk = walked().adds("Buy shoes").does("Buy shoes")
    assert voice.course_words(walk.journey, walk.goal())[0] == "9 steps behind you"
    assert walk.journey.steps_in_all == 9
    numbers = [one.number for one in voice.of_ends(walk.journey, walk.goal(), walk.today)]
    assert numbers == ["9 steps behind you", "practised 8 times"]


# Times alone, on a way that is exactly what is planned


@pytest.fixture
def mixed():
    """A practice kept on eight days beside one step planned, on a way of exactly that."""
    return walked(length=0).adds("Buy shoes")


def test_where_nothing_moved_the_runner_the_times_are_told(mixed):
    goal = mixed.goal()
    assert voice.course_words(mixed.journey, goal) == ("8 steps behind you", "1 ahead")
    assert voice.lane_words(mixed.journey, goal, mixed.today, "miles") == "8 times"
    assert voice.where_words(mixed.journey, goal, mixed.today) == "The next banner is at 10 times in all."
    numbers = [one.number for one in voice.of_course(mixed.journey, goal, mixed.today, "miles")]
    assert numbers[:3] == ["8 steps behind you", "practised 8 times", "1 ahead"]
    assert not [number for number in numbers if "0 steps" in number or "start line" in number]


def test_the_row_of_times_stays_drawn_until_the_course_itself_has_begun(mixed):
    goal = mixed.goal()
    face = landscape_of(mixed.journey, goal, mixed.today)
    assert (face.is_counted, len(face.marks), runner_column(face, 80)) == (True, 8, 8)
    marks = course.waymarks(mixed.journey, goal)
    assert [mark.stands for mark in marks] == [Stands.START, *[Stands.CHECK_IN] * 8]
    read = voice.place_words(mixed.journey, goal, marks[-1], mixed.today, "miles")
    assert read.end == "8 times by then"
    assert voice.run_words(mixed.journey, goal, "miles") == ("8 times", "")
    mixed.does("Buy shoes")
    face = landscape_of(mixed.journey, mixed.goal(), mixed.today)
    assert (face.is_counted, face.covered[0] > 0) == (False, True)


def test_where_both_do_not_fit_what_is_behind_stays():
    assert ends("9 steps behind you", "2 ahead", 40).plain == "9 steps behind you               2 ahead"
    assert ends("9 steps behind you", "2 ahead", 20).plain.rstrip() == "9 steps behind you"


# What is said along a course


def test_times_told_together_are_named_by_what_they_are_and_from_when_to_when():
    walk = walked()
    mark = course.waymarks(walk.journey, walk.goal())[1]
    read = voice.place_words(walk.journey, walk.goal(), mark, date(2026, 3, 1), "miles")
    assert (read.lead, read.words) == (("Mile 2", "5 to 12 January"), "8 walks")
    assert read.end == "8 steps behind you by then"
    walk.edits("Walk", title="Tidy five references")
    mark = course.waymarks(walk.journey, walk.goal())[1]
    read = voice.place_words(walk.journey, walk.goal(), mark, date(2026, 3, 1), "miles")
    assert read.words == "Tidy five references, 8 times"


def test_a_lap_run_to_its_gate_is_a_whole_marathon_and_any_other_a_lap():
    walk = Walk("Move", length=6).adds("Walk", rhythm="daily")
    for _ in range(25):
        walk.does("Walk").sleeps()
    assert voice.lap_done(walk.journey, walk.goal(), 1) == "A whole marathon of walks. Lap 2."
    walk.adds("Swim", times=30).does("Swim").lengthens()
    assert voice.lap_done(walk.journey, walk.goal(), 2) == "On to lap 3."
    mixed = Walk("Move", length=6).adds("Walk", rhythm="daily").adds("Shoes").does("Shoes")
    for _ in range(21):
        mixed.does("Walk").sleeps()
    assert voice.lap_done(mixed.journey, mixed.goal(), 1) == "A whole marathon of small steps. Lap 2."


def test_a_goal_without_times_stands_at_the_start_line_as_before():
    walk = Walk.with_steps("A", "B")
    assert voice.course_words(walk.journey, walk.goal()) == ("at the start line", "2 ahead")
    said = voice.where_words(walk.journey, walk.goal(), walk.today)
    assert said == "You're at the start line."


# Other figures


def test_kilometres_are_named_the_same_along_the_course_and_under_it():
    assert voice.mile_words(Fraction(6, 10), "km") == "km 25 of 42."
    assert voice.mile_words(Fraction(6, 10), "km", lap=2) == "km 25 of 42, lap 2."
    assert voice.mile_words(Fraction(6, 10), "miles") == "Mile 15 of 26."


def test_a_practice_with_a_finish_line_begins_with_the_times_ahead():
    assert voice.of_times(0, 1) == "1 time ahead"
    assert voice.of_times(0, 4) == "4 times ahead"
    assert voice.of_times(1, 1) == "1 of 1 time"
    assert voice.of_times(2, 4) == "2 of 4 times"
    assert voice.of_times(0, None) == "0 times"


def test_the_room_to_rest_keeps_a_day_for_each_step():
    walk = Walk.with_steps("A")
    walk.journey = walk.journey.after(acts.edit_goal(walk.goal(), target_on=date(2036, 1, 1)))
    said = figures.room_to_rest(walk.journey, walk.goal(), walk.today)
    assert said.startswith("Between now and 1 Jan 2036 there are 3,")
    assert said.endswith(" days for the step ahead.")


def test_days_with_a_rest_or_a_quiet_day_between_them_are_never_said_to_be_in_a_row():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    walk.does("Walk").sleeps().rests().sleeps().does("Walk").sleeps(2).does("Walk").sleeps().does("Walk")
    now = streak.streak(walk.journey, walk.today)
    assert (now.current, voice.streak_words(now, 4)) == (4, "4-day streak")
    assert numbers(walk.journey, walk.today, "shown")[0] == ("4-day", "streak")
    told = [one.sentence for one in voice.of_showing_up(walk.journey, walk.today, "shown")]
    assert told[0].startswith("You showed up on 4 days of this streak. Rest days don't interrupt it.")
