"""Look back: the week, what shifted, and all the evidence."""

from datetime import timedelta

import pytest

from screens.lives import LAPTOP, MEETING, OPEN_IT, WALK, a_life
from screens.walker import MORNING, walking
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Size


@pytest.fixture
def week(path):
    """A week with a smaller version and a shift in it."""
    life = a_life(path)
    open_it = next(step for step in life.journey.steps.values() if step.title == OPEN_IT)
    life.did(open_it, Size.SMALLER, on=MORNING.date() - timedelta(days=1))
    return path


async def test_the_weeks_smallest_step_stands_first_in_its_own_words(week):
    async with walking(week) as walker:
        await walker.presses("4")
        assert walker.reads("What tiny step did you take this week?", f"“{LAPTOP}”", "and 3 more, on 3 days")


async def test_the_brackets_turn_the_weeks_as_far_back_as_there_are_any(week):
    async with walking(week) as walker:
        await walker.presses("4", "left_square_bracket")
        assert walker.reads("What tiny step was there in the week of 9 Nov?", f"“{WALK}”")
        await walker.presses("left_square_bracket", "left_square_bracket")
        assert walker.reads("in the week of 9 Nov?")
        await walker.presses("right_square_bracket", "right_square_bracket")
        assert walker.reads("this week?")


async def test_the_evidence_stands_under_its_months_newest_first(week):
    async with walking(week) as walker:
        await walker.presses("4")
        assert walker.reads("November", f"~ 21   {MEETING}", f"✓ 20   {LAPTOP}", "the smaller one")
        assert walker.where("~ 21")[1] < walker.where("✓ 20")[1]


async def test_slash_finds_words_and_esc_shows_all_again(week):
    async with walking(week) as walker:
        await walker.presses("4", "slash")
        await walker.types("REVIEWER", "enter")
        assert walker.reads("nothing yet with “REVIEWER”   Esc shows all")
        await walker.presses("slash")
        await walker.types_over("paused", "enter")
        assert walker.reads("with “paused”   Esc shows all", MEETING)
        assert not walker.reads(f"✓ 20   {WALK}")
        await walker.presses("escape")
        assert walker.reads(f"✓ 20   {WALK}")


async def test_finding_works_beneath_the_veil(week):
    async with walking(week) as walker:
        await walker.presses("4", "v", "slash")
        await walker.types("paused", "enter")
        assert walker.reads("~ 21   • •••••• •••••• ••••••••")
        assert not walker.reads("paused")
        assert not walker.reads("✓ 20")


async def test_a_shift_is_noted_reworded_and_taken_back(week):
    async with walking(week) as walker:
        await walker.presses("4", "n")
        await walker.types("I sat down first", "enter")
        assert walker.reads("~ 21   I sat down first", "Noticed, and kept.")
        await walker.presses("home", "enter")
        assert walker.reads("This shift", "word it anew", "take it back")
        await walker.presses("w")
        await walker.types_over("   ", "enter")
        assert walker.reads("What have you noticed, even slightly?")
        await walker.types_over("I sat down, twice", "enter")
        assert walker.reads("~ 21   I sat down, twice")
        await walker.presses("home", "enter", "d")
        assert "I sat down, twice" not in [shift.text for shift in walker.on_disk().shifts.values()]


async def test_then_and_now_holds_this_month_against_the_first(path):
    life = a_life(path)
    walk = next(step for step in life.journey.steps.values() if step.title == WALK)
    life.did(walk, on=MORNING.date() - timedelta(days=80))
    async with walking(path) as walker:
        await walker.presses("4")
        assert walker.reads("What do you do now that you did not at first?", f"+ {WALK}", "6 days, then 1")


async def test_i_explains_the_week(week):
    async with walking(week) as walker:
        await walker.presses("4", "i")
        assert walker.reads("4 steps on 3 days", "Monday to Sunday")


async def test_a_quiet_week_is_told_kindly(path):
    a_life(path)
    async with walking(path) as walker:
        await walker.turns_the_clock(days=14)
        await walker.presses("escape", "4")
        assert walker.reads("A quiet week. Everything behind you is still")


async def test_before_anything_there_is_a_place_for_it(path):
    async with walking(path) as walker:
        await walker.presses("escape", "4")
        assert walker.reads(
            "The first one will stand here, and stay.", "What you do and notice will stand here."
        )
        await walker.presses("left_square_bracket", "enter", "escape", "i")
        assert walker.reads("There is no number here yet.")


async def test_a_shift_of_several_lines_that_was_not_changed_keeps_its_lines(path):
    text = "I paused\nbefore replying"
    a_life(path).noticed(text)
    async with walking(path) as walker:
        await walker.presses("4", "home", "enter", "w")
        assert walker.reads("I paused before replying")
        await walker.presses("enter")
        assert text in [shift.text for shift in walker.on_disk().shifts.values()]


async def test_a_shift_taken_back_elsewhere_is_not_taken_back_twice(life):
    async with walking(life) as walker:
        await walker.presses("4", "home", "enter")
        (shift,) = walker.journey.shifts.values()
        await walker.another_process(lambda _: acts.drop_shift(shift))
        await walker.presses("d")
        assert walker.said == "This shift was taken back meanwhile."
