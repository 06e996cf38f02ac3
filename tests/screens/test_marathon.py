"""Marathon: what is behind and what is ahead, both true."""

import re

import pytest

from screens.lives import CHAPTER, LAPTOP, LATER, MOVING, OPEN_IT, THESIS, WALK, WRITE, a_life
from screens.walker import hands_at, walking
from smallsteps_tui.config import Config
from smallsteps_tui.domain import course
from smallsteps_tui.domain.entities import GoalState, Size


@pytest.fixture
def underway(path):
    """A thesis with a step behind it, and one smaller version."""
    life = a_life(path)
    steps = {step.title: step for step in life.journey.steps.values()}
    life.did(steps[OPEN_IT])
    life.did(steps[WRITE], Size.SMALLER)
    return path


def card(walker):
    """The lines on the card."""
    return [line.strip("█ ").partition("   ")[0] for line in walker.lines if line.strip().startswith("█")]


async def test_the_marathon_opens_looking_back_with_the_course_and_its_start(underway):
    async with walking(underway) as walker:
        await walker.presses("3")
        assert walker.reads(f"{THESIS}   1 of 2  ← →", "you are here", "21 Nov", "finish")
        assert walker.reads("2 steps behind you", "2 ahead", "Looking back", "⚑ today   The first step")
        assert walker.reads(f"✓ today   {OPEN_IT}")
        assert "Looking back" in card(walker)


async def test_what_is_behind_is_told_apart_from_its_heading_where_there_is_little_room(underway):
    async with walking(underway, size=(40, 24)) as walker:
        await walker.presses("3")
        assert re.search(r"Looking back {3,}2 behind$", walker.line_with("Looking back"))


async def test_tab_turns_the_head(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "tab")
        assert walker.reads("█   Looking ahead")
        await walker.presses("shift+tab")
        assert walker.reads("█   Looking back")


async def test_nearer_opens_on_whichever_side_is_less(underway):
    async with walking(underway, config=Config(gaze="nearer", animations=False)) as walker:
        await walker.presses("3")
        assert walker.reads("█   Looking back")


async def test_the_arrows_show_other_goals(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "right")
        assert walker.reads(f"{MOVING}   2 of 2", "6 steps behind you", "1 mile run")
        await walker.presses("right")
        assert walker.reads(f"{THESIS}   1 of 2")
        await walker.presses("left")
        assert walker.reads(f"{MOVING}   2 of 2")


async def test_enter_opens_the_step_on_goals(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "tab", "down", "enter")
        await walker.pilot.pause(0.06)
        assert walker.reads("Goals")
        assert walker.app.screen.step == walker.step(LATER)


async def test_enter_on_what_is_behind_opens_its_step(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "right", "enter")
        await walker.pilot.pause(0.06)
        assert walker.app.screen.step == walker.step(WALK)


async def test_the_length_is_a_number_and_0_means_what_is_planned(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "f")
        assert walker.reads(f"The finish of “{THESIS}”", "how many steps you expect (now: 26)")
        before = course.distance(walker.journey, walker.goal(THESIS))
        await walker.presses("l")
        await walker.types_over("long", "enter")
        assert walker.reads("The length is a number of steps, such as 26", "› long")
        await walker.types_over("-3", "enter")
        assert walker.reads("A course has 0 to 100,000 steps", "› -3")
        await walker.types_over("", "enter")
        assert walker.reads("The length is a number of steps")
        await walker.types_over("0", "enter")
        assert walker.goal(THESIS).length == 0
        assert course.distance(walker.journey, walker.goal(THESIS)) == before


async def test_a_target_date_is_read_and_a_wrong_one_stays_on_the_line(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "f", "t")
        await walker.types("soonish", "enter")
        assert walker.reads("“soonish” isn't a day.", "› soonish", "Enter keep   Esc not now")
        await walker.types_over("end of june", "enter")
        assert walker.goal(THESIS).target_on.isoformat() == "2027-06-30"
        await walker.presses("f")
        assert walker.reads("a target date (now: 30 June 2027)")
        await walker.presses("t")
        await walker.types_over("none", "enter")
        assert walker.goal(THESIS).target_on is None


async def test_a_longer_way_is_a_new_lap_and_what_is_behind_stays(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "f", "w")
        assert walker.goal(THESIS).lap == 2
        assert walker.reads("2 steps behind you", "Lap 2")


async def test_reached_is_the_persons_own_word_and_can_be_walked_on_from(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "f", "r")
        assert walker.goal(THESIS).state is GoalState.REACHED
        assert walker.reads(f"You've reached “{THESIS}”.", f"It began with “{OPEN_IT}”.")
        assert walker.reads(f"{THESIS}   reached   2 of 2", "You reached it today.")
        await walker.presses("f", "r")
        assert (walker.goal(THESIS).state, walker.goal(THESIS).lap) == (GoalState.ACTIVE, 2)


async def test_esc_leaves_the_finish_as_it_is(underway):
    async with walking(underway) as walker:
        before = walker.journey
        await walker.presses("3", "f", "escape", "f", "l", "escape", "f", "t", "escape")
        assert walker.journey is before


async def test_the_full_stop_unfolds_what_lies_beyond_the_bend(path):
    life = a_life(path, hands_at())
    thesis = next(iter(life.journey.ordered_goals))
    for number in range(9):
        life.step(thesis, f"Send page {number}")
    async with walking(path) as walker:
        await walker.presses("3", "tab")
        assert walker.reads("and 9 more")
        assert not walker.reads("Send page 8")
        await walker.presses("full_stop")
        assert walker.reads("Send page 8")


async def test_taking_a_step_elsewhere_moves_the_runner_here(underway):
    async with walking(underway) as walker:
        await walker.presses("3")
        before = walker.where("⠥")[0]
        await walker.presses("1", "2", "down", "down", "space", "3")
        assert walker.where("⠥")[0] > before
        assert walker.reads("3 steps behind you")


async def test_i_explains_the_course_with_the_persons_figures(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "i")
        assert walker.reads("2 steps behind you", "You've taken 2 steps towards")
        await walker.presses("down", "down")
        assert walker.reads("of 26.2 miles")


async def test_a_finished_whole_is_told_once_as_a_banner(underway):
    async with walking(underway) as walker:
        await walker.presses("2", "left", "space", "3")
        assert walker.reads(f"⚑ today   Finished {CHAPTER}")
        assert not walker.reads(f"✓ today   {CHAPTER}")


async def test_before_the_first_step_everything_is_still_to_come(path):
    life = a_life(path)
    async with walking(path) as walker:
        await walker.presses("3")
        assert walker.reads("The first step will stand here, and stay.", LAPTOP) is False
        assert walker.reads("Your first step will show up here, and stay.", "You're at the start line.")
        assert life.journey.goals


async def test_without_goals_there_is_a_way_to_one(path):
    async with walking(path) as walker:
        await walker.presses("escape", "3")
        assert walker.reads("There's no course yet.")
        await walker.presses("tab", "right", "f", "enter", "full_stop", "i")
        assert walker.reads("There's no course yet.")
