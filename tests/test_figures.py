"""Where a runner is, in words: steps on the course, and times shown up beside it."""

from datetime import date
from fractions import Fraction

import pytest
from domain.walks import Walk

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, course
from smallsteps_tui.domain.course import Stands
from smallsteps_tui.screens.faces import line_of_course
from smallsteps_tui.screens.goals.rows import goal_rows
from smallsteps_tui.screens.marathon.lines import growth
from smallsteps_tui.voice import figures
from smallsteps_tui.widgets.charts.course_line import runner_at
from smallsteps_tui.widgets.edges.said_line import ends


@pytest.fixture
def mixed():
    """A practice shown up for on eight days, and one step planned beside it."""
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for _ in range(8):
        walk.does("Walk").sleeps()
    return walk.adds("Buy shoes")


# Times shown up beside a course


def test_times_shown_up_stay_in_every_word_once_something_is_planned(mixed):
    goal = mixed.goal()
    assert voice.course_words(mixed.journey, goal) == ("shown up 8 times", "1 ahead")
    assert voice.lane_words(mixed.journey, goal, mixed.today, "miles") == "8 times"
    assert voice.where_words(mixed.journey, goal, mixed.today, "miles") == (
        "You've shown up 8 times. The course starts with its first step."
    )
    numbers = [one.number for one in voice.of_course(mixed.journey, goal, mixed.today, "miles")]
    assert numbers[:2] == ["shown up 8 times", "1 ahead"]
    assert not [number for number in numbers if "0 steps" in number or "start line" in number]


def test_the_row_of_times_stays_drawn_until_the_course_itself_has_begun(mixed):
    goal = mixed.goal()
    face = line_of_course(mixed.journey, goal)
    assert (face.endless, face.times, runner_at(face, 80)) == (True, 8, 8)
    marks = course.waymarks(mixed.journey, goal)
    assert [mark.stands for mark in marks] == [Stands.START, *[Stands.CHECK_IN] * 8]
    read = voice.place_words(mixed.journey, goal, marks[-1], mixed.today, "miles")
    assert read.end == "8 times then"
    grown = growth(mixed.journey, goal, mixed.today, "miles")
    assert grown is not None
    assert (grown.heading, grown.top) == ("Times you showed up, week by week", "8 times")
    mixed.does("Buy shoes")
    face = line_of_course(mixed.journey, mixed.goal())
    assert (face.endless, face.distance > 0) == (False, True)


def test_steps_and_times_are_both_told_once_both_are_there(mixed):
    mixed.does("Buy shoes")
    goal = mixed.goal()
    assert voice.course_words(mixed.journey, goal)[0] == "1 step behind you, and shown up 8 times"
    assert voice.lane_words(mixed.journey, goal, mixed.today, "miles") == "mile 1"
    numbers = [one.number for one in voice.of_ends(mixed.journey, goal, mixed.today)]
    assert numbers[:2] == ["1 step behind you", "shown up 8 times"]
    assert goal_rows(mixed.journey, mixed.today)[0].aside == "1 behind, 8 times · not planned yet"


def test_a_new_lap_begins_with_the_times_in_sight(mixed):
    mixed.does("Buy shoes").lengthens()
    said = voice.where_words(mixed.journey, mixed.goal(), mixed.today, "miles")
    assert said == "You've shown up 8 times. Lap 2 starts with its first step."


def test_where_both_do_not_fit_the_times_give_way_and_what_is_ahead_stays():
    words = ("9 steps behind you, and 76 times shown up", "2 ahead")
    assert ends(*words, 80).plain.split("  ", 1)[0] == words[0]
    assert ends(*words, 40).plain == "9 steps behind you               2 ahead"
    assert ends(words[0], "", 40).plain.rstrip() == "9 steps behind you"


def test_a_goal_without_times_stands_at_the_start_line_as_before():
    walk = Walk.with_steps("A", "B")
    assert voice.course_words(walk.journey, walk.goal()) == ("at the start line", "2 ahead")
    said = voice.where_words(walk.journey, walk.goal(), walk.today, "miles")
    assert said == "At the start line, where every runner starts."


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
    assert said.startswith("Until 1 Jan 2036 there's a day for the step ahead, and 3,")
    assert said.endswith(" days to rest.")
