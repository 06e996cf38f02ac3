"""The landscape of a goal, made from a journey that was really walked, and where it is drawn."""

from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from itertools import pairwise

import pytest
from domain.walks import MONDAY, Walk, day
from hostile_goals import GOAL_ID, TODAY, journeys
from hypothesis import HealthCheck, given, settings

from screens.walker import MORNING, hands_at, walking
from smallsteps_tui import demo
from smallsteps_tui.domain import course
from smallsteps_tui.domain.entities import Energy, GoalState
from smallsteps_tui.domain.veiling import veiled
from smallsteps_tui.screens.faces import landscape_of
from smallsteps_tui.screens.marathon.lines import flag_ahead, highest_hill, legend_of
from smallsteps_tui.widgets.charts.landscape_drawing import Look


def face_of(walk):
    return landscape_of(walk.journey, walk.goal(), walk.today)


def a_chapter():
    """Two steps under a chapter and the chapter itself, on three days, one of them low; one step is ahead."""
    walk = Walk("Thesis").adds("Chapter 1", "Print")
    walk.adds("Open the file", "Read it", under="Chapter 1").adds("Buy paper", under="Print")
    walk.does("Open the file").sleeps(3).feels(Energy.LOW).does("Read it").sleeps(2).does("Chapter 1")
    return walk


def test_each_step_is_a_mark_on_the_day_it_is_about_and_the_whole_has_its_name():
    walk = a_chapter()
    face = face_of(walk)
    assert [(mark.on, mark.low, mark.whole) for mark in face.marks] == [
        (day(0), False, ""),
        (day(3), True, ""),
        (day(5), False, "Chapter 1"),
    ]
    assert face.began == MONDAY
    assert Fraction(*face.covered) == walk.distance
    assert [flag.name for flag in face.flags if not flag.quarter] == ["Print"]
    assert face.planned == float(course.planned(walk.journey, walk.goal()))


def test_a_step_taken_back_leaves_no_mark():
    walk = a_chapter()
    walk.takes_back("Chapter 1")
    assert [mark.whole for mark in face_of(walk).marks] == ["", ""]


def test_a_further_lap_begins_on_the_day_after_the_last_step_of_the_one_before():
    walk = a_chapter()
    walk.sleeps(4).says(GoalState.REACHED).sleeps(9).says(GoalState.ACTIVE)
    assert (walk.goal().lap, face_of(walk).marks, face_of(walk).began) == (2, (), day(6))
    walk.adds("More").does("More")
    assert [mark.on for mark in face_of(walk).marks] == [walk.today]
    assert face_of(walk).reached_on is None


def test_a_reached_goal_has_its_day_and_the_first_and_the_last_words():
    walk = a_chapter()
    walk.sleeps().says(GoalState.REACHED)
    face = face_of(walk)
    assert (face.reached_on, face.finish) == (walk.today, "finish")
    assert (face.first_words, face.last_words) == ("“Open the file”", "“Chapter 1”")


def test_where_times_are_all_there_is_each_is_a_mark_and_those_that_earn_a_banner_have_its_name():
    walk = Walk("Move", length=0).adds("Walk", rhythm="daily")
    for _ in range(8):
        walk.does("Walk").sleeps()
    face = face_of(walk)
    assert face.in_times
    assert [mark.whole for mark in face.marks] == ["", "", "", "", "", "", "7 times", ""]
    assert (face.flags, face.planned) == ((), 0.0)


def test_a_quarter_is_called_on_a_later_lap_what_it_was_called_ahead():
    walk = Walk.with_steps("A", length=1).does("A").sleeps().lengthens(1).adds("B")
    assert [flag.name for flag in face_of(walk).flags] == ["a quarter", "halfway", "three quarters"]
    walk.does("B")
    assert [flag.name for flag in face_of(walk).flags] == ["a quarter", "halfway", "three quarters"]


def test_what_goes_on_without_an_end_has_the_next_lap_at_its_gate():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    assert face_of(walk).finish == "lap 2"


def test_a_step_towards_harm_has_neither_star_nor_flag():
    walk = Walk("Winter").adds("Open the file").does("Open the file").feels(Energy.LOW)
    before = face_of(walk)
    walk.adds("Lose 10 kg by not eating").does("Lose 10 kg by not eating")
    assert face_of(walk).marks == before.marks
    walk.edits("Open the file", title="Cut myself once")
    face = face_of(walk)
    assert Fraction(*face.covered) == walk.distance, "no later reading moves the runner back"
    assert not any(mark.low or mark.whole for mark in face.marks)


def test_under_the_veil_the_names_are_dots():
    walk = a_chapter()
    journey = veiled(walk.journey, None)
    face = landscape_of(journey, journey.goals[walk.goal().id], walk.today)
    named = [mark.whole for mark in face.marks if mark.whole] + [
        flag.name for flag in face.flags if not flag.quarter
    ]
    assert named == ["••••••• •", "•••••"]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(journeys())
def test_the_runner_stands_where_the_distance_says(journey):
    goal = journey.goals[GOAL_ID]
    face = landscape_of(journey, goal, TODAY)
    if not face.in_times:
        running = replace(goal, state=GoalState.ACTIVE) if face.is_reached else goal
        assert Fraction(*face.covered) == course.run(journey, running)
    assert all(before.at <= after.at and before.day <= after.day for before, after in pairwise(face.places))


def flag_of(walk):
    face = flag_ahead(walk.journey, walk.goal())
    return None if face is None else (face.name, face.behind, face.ahead)


def test_the_next_flag_is_the_next_whole_or_else_a_quarter_that_the_plan_comes_to():
    walk = a_chapter()
    assert flag_of(walk) == ("Print", 0, 1)
    few = Walk.with_steps(*"ABCDEF", length=6).does("A")
    assert flag_of(few) == ("a quarter", 1, 1)
    assert flag_of(Walk("Move", length=0).adds("Walk", rhythm="daily").does("Walk")) is None
    assert flag_of(Walk.with_steps("A")) is None, "what is not planned has no number of steps before it"


def test_where_something_goes_on_without_an_end_the_next_flag_is_so_many_times_away():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    assert flag_of(walk) is None, "before the first time there is nothing to count from"
    walk.does("Walk")
    name, behind, ahead = flag_of(walk)
    assert (name, behind, ahead) == ("a quarter of the marathon", 1, 26)
    for left in range(ahead, 0, -1):
        assert flag_of(walk) == (name, behind + ahead - left, left)
        walk.sleeps().does("Walk")
    assert flag_of(walk) == ("halfway through the marathon", 27, 26)
    for _ in range(104 - 27 + 10):
        walk.sleeps().does("Walk")
    assert walk.goal().lap == 2
    assert flag_of(walk)[:2] == ("a quarter of lap 2", 10)


def test_the_legend_says_where_it_began_and_what_is_in_the_picture():
    walk = a_chapter()
    shown = legend_of(walk.journey, walk.goal(), face_of(walk))
    assert (shown.has_hills, shown.has_low_days, shown.said) == (True, True, "")
    new = Walk.with_steps("A")
    shown = legend_of(new.journey, new.goal(), face_of(new))
    assert (shown.has_hills, shown.has_low_days) == (False, False)
    assert shown.said == "You're at the start line."


# On the screens


@pytest.mark.parametrize(
    ("size", "today", "marathon"),
    [
        ((40, 12), 1, 2),
        ((80, 19), 1, 2),
        ((60, 20), 1, 6),
        ((80, 24), 1, 6),
        ((118, 36), 3, 8),
        ((200, 60), 9, 16),
    ],
)
async def test_the_landscape_has_as_many_rows_as_the_terminal_has_room_for(size, today, marathon):
    async with walking(journey=demo.journey(MORNING.date()), size=size) as walker:
        await walker.presses("1")
        assert walker.app.screen.course.size.height == today
        await walker.presses("3")
        assert walker.app.screen.course.size.height == marathon


async def test_what_is_run_and_what_lies_before_the_next_flag_are_said_beside_each_other():
    async with walking(journey=demo.journey(MORNING.date()), size=(118, 36)) as walker:
        await walker.presses("3")
        assert walker.reads("16 miles run  ·  10 to run", "✦ a low day with a step")
        assert walker.reads("The next flag   Chapter 3", "4 behind", "5 more", "Both are true")
        await walker.resizes(80, 24)
        assert walker.reads("The next flag  Chapter 3   4 behind · 5 more")
        await walker.resizes(118, 36)
        await walker.presses("0", "end", "enter")
        assert walker.app.screen.course.look is Look.RESTING


async def test_a_lane_has_three_rows_where_there_is_room_else_two_and_on_a_narrow_sheet_a_line():
    async with walking(journey=demo.journey(MORNING.date()), size=(118, 36)) as walker:
        await walker.presses("3", "0")
        await walker.pilot.pause(0.06)
        title = walker.where("Write the thesis")[1]
        assert "Chapter 3" in walker.lines[title - 1], "the next flag has its name"
        assert "⠥⠛⢄" in walker.lines[title + 1]
        await walker.resizes(118, 24)
        title = walker.where("Write the thesis")[1]
        assert not walker.reads("Chapter 3")
        assert "⠥⠛⢄" in walker.lines[title + 1]
        await walker.resizes(40, 12)
        assert "◉" in walker.lines[walker.where("Write the thesis")[1] + 1]


SUNDAY = datetime(2026, 11, 22, 12).astimezone()
"""The day of the pictures."""


async def test_the_marathon_stands_as_in_its_pictures_at_every_size():
    async with walking(journey=demo.journey(SUNDAY.date()), hands=hands_at(SUNDAY)) as walker:
        await walker.presses("3")
        assert walker.reads("▌ ✓ 21 Nov   Email my supervisor one question", "⚑ 11 Nov   Finished Chapter 2")
        assert walker.reads(
            "✓ 19 Nov ✦ Put the laptop on the kitchen table  small", "◐ 16 Nov   Open the chapter 3"
        )
        assert walker.reads("⚑ 10 Oct   The first time", "✓ 10 Oct ✦ Tidy five references", "  and 10 more")
        assert walker.line_with("Tab look ahead").endswith("[ ] step through   ? keys")
        await walker.resizes(200, 60)
        assert (walker.where("1 Today"), walker.where("Tab look ahead")[0]) == ((44, 1), 44)
        assert walker.app.screen.course.region.x == walker.app.screen.legend.region.x == 3
        assert walker.reads(
            "The highest hill", "30 days between Chapter 1 and the step after it.", "With Sam"
        )
        assert walker.reads("and 8 more", "You came back.")
        await walker.resizes(118, 36)
        assert walker.where("1 Today") == (3, 1)
        await walker.resizes(40, 12)
        assert walker.lines[0].split() == ["Write", "the", "thesis", "←", "→", "1", "of", "5"]
        assert (walker.lines[1].count("⚑"), walker.lines[1].count("⚐")) == (3, 2)
        assert walker.reads("16 miles run                 10 to run", "Looking back              26 behind")
        await walker.resizes(60, 20)
        assert [line.count("█") for line in walker.lines[11:16]] == [1] * 5


async def test_all_goals_are_spread_over_their_sheet_with_what_is_behind_and_ahead():
    async with walking(journey=demo.journey(SUNDAY.date()), hands=hands_at(SUNDAY)) as walker:
        await walker.presses("3", "0")
        await walker.pilot.pause(0.06)
        assert walker.reads("All goals   one lane each", "216 steps behind you", "▌ 26 behind · 13 ahead ")
        assert walker.reads(
            "– resting since 2 Nov", "✦ a low day with a step    ⚐ the next flag", "Chapter 3"
        )
        assert walker.line_with("choose").startswith("↑ ↓ choose   Enter its marathon   Esc back")
        titles = [walker.where(goal.title)[1] for goal in walker.journey.ordered_goals]
        assert {after - before for before, after in pairwise(titles)} == {5}
        await walker.resizes(60, 20)
        assert not walker.reads("a hill: the days it took")
        assert walker.where("Get moving again")[1] - walker.where("Write the thesis")[1] == 2


def test_no_hill_is_told_of_where_no_two_steps_lie_far_apart():
    walk = Walk.with_steps("A", "B", "C")
    for title in "ABC":
        walk.does(title).sleeps()
    assert highest_hill(walk.journey, walk.goal(), face_of(walk)) is None
    walk = Walk.with_steps("A", "B", "C").does("A").sleeps(5).does("B")
    assert highest_hill(walk.journey, walk.goal(), face_of(walk)) is None
    walk = Walk.with_steps("A", "B", "C").does("A").sleeps(9).does("B").sleeps()
    told = highest_hill(walk.journey, walk.goal(), face_of(walk))
    assert told == ("9 days between “A” and the step after it.", "You came back.")
