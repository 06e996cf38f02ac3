"""After a gap, at the keyboard: greeted once, with the smallest next step."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from screens.lives import LAPTOP, OPEN_IT, Life, a_life
from screens.walker import MORNING, hands_at, sitting, walking
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Size
from smallsteps_tui.screens.goals.screen import GoalsScreen
from smallsteps_tui.screens.today.greeting import GreetingDialog
from smallsteps_tui.screens.today.screen import TodayScreen

THREE_WEEKS = MORNING + timedelta(days=21)
TODAY = THREE_WEEKS.date()
GREETING = "Good to see you. 6 steps are behind you."


def greeted(walker) -> bool:
    return isinstance(walker.app.screen, GreetingDialog)


@pytest.mark.parametrize("size", [(118, 36), (80, 24), (40, 12)])
async def test_after_three_weeks_the_opening_greets_with_the_smallest_step(life, size):
    async with walking(life, hands=hands_at(THREE_WEEKS), size=size) as walker:
        assert greeted(walker)
        assert walker.reads("Good to see you.", LAPTOP, "Space", "rest today", "look at your goals again")


@pytest.mark.parametrize("size", [(118, 36), (40, 12)])
async def test_q_leaves_at_once_and_the_file_says_nothing_of_a_choice(life, size):
    async with walking(life, hands=hands_at(THREE_WEEKS), size=size) as walker:
        assert walker.reads("q quit")
        await walker.presses("q")
        assert not walker.app.is_running or walker.app._exit
    assert TODAY not in walker.on_disk().days_shown_up


@pytest.mark.parametrize(
    ("goal", "step", "heading"),
    [
        ("Be gone before christmas", "Settle the insurance", "Good to see you."),
        ("Winter", "Stay alive till spring", "Good to see you. 1 step is behind you."),
    ],
)
async def test_where_it_may_be_about_dying_who_can_help_stands_in_the_greeting(path, goal, step, heading):
    life = Life(sitting(path, hands_at(MORNING)))
    life.did(life.step(life.goal(goal), "Have a shower"))
    life.step(next(iter(life.journey.ordered_goals)), step)
    async with walking(path, hands=hands_at(THREE_WEEKS)) as walker:
        assert greeted(walker)
        assert walker.reads(heading, "Heavy today?")
        assert goal == "Winter" or "behind you" not in walker.screen


async def test_where_the_card_asks_whether_a_step_is_done_no_small_one_is_promised(path):
    life = Life(sitting(path, hands_at()))
    chapter = life.step(life.goal("Write the thesis"), "Chapter 3")
    life.did(life.step(life.journey.goals[chapter.goal_id], "Read it again", under=chapter))
    async with walking(path, hands=hands_at(THREE_WEEKS)) as walker:
        assert greeted(walker)
        assert walker.reads("1 step is behind you.", "rest today", "look at your goals again")
        assert not walker.reads("smallest")
        assert not walker.reads("Chapter 3")
        await walker.presses("escape")
        assert walker.reads("Chapter 3", "Everything under “Chapter 3” is done."), walker.screen


async def test_what_was_not_done_is_not_mentioned(life):
    async with walking(life, hands=hands_at(THREE_WEEKS)) as walker:
        assert walker.reads(GREETING, "Here is the smallest next step.")
        said = " ".join(walker.app.screen.question.split()).casefold()
        for word in ("days", "week", "away", "gap", "while", "0"):
            assert word not in said


async def test_space_leads_to_the_card_at_its_smallest_and_space_takes_it(life):
    async with walking(life, hands=hands_at(THREE_WEEKS)) as walker:
        await walker.presses("space")
        assert isinstance(walker.app.screen, TodayScreen)
        assert walker.line_with(LAPTOP) == f"█    {LAPTOP}"
        await walker.presses("space")
        check_in = walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY)
        assert (check_in.size, check_in.version) == (Size.SMALLER, LAPTOP)
        assert walker.reads("That is enough for today.")


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_the_greeting_is_alone_and_what_answers_the_step_greets_no_second_time(life, size):
    async with walking(life, hands=hands_at(THREE_WEEKS), size=size) as walker:
        assert sum(LAPTOP in line for line in walker.lines) == 1
        assert walker.screen.count("Space") == 1
        await walker.presses("space", "t")
        assert "✓" in walker.line_with(LAPTOP[:14])
        assert not walker.reads("Good to see you")


async def test_r_rests_today(life):
    async with walking(life, hands=hands_at(THREE_WEEKS)) as walker:
        await walker.presses("r")
        assert walker.on_disk().rests(TODAY)
        assert walker.reads("A rest day. Everything here can wait.")


async def test_2_looks_at_the_goals_again(life):
    async with walking(life, hands=hands_at(THREE_WEEKS)) as walker:
        await walker.presses("2")
        assert isinstance(walker.app.screen, GoalsScreen)


async def test_esc_is_not_now_and_changes_nothing_more(life):
    async with walking(life, hands=hands_at(THREE_WEEKS)) as walker:
        await walker.presses("escape")
        assert isinstance(walker.app.screen, TodayScreen)
        assert set(walker.on_disk().pages) == set(a_life().journey.pages)


async def test_it_greets_once_that_day_and_no_second_dashboard_greets_again(life):
    async with walking(life, hands=hands_at(THREE_WEEKS)) as walker:
        assert greeted(walker)
        async with walking(life, hands=hands_at(THREE_WEEKS)) as other:
            assert not greeted(other)
        await walker.presses("escape")
        await walker.waits_a_second()
        assert not greeted(walker)
    async with walking(life, hands=hands_at(THREE_WEEKS)) as again:
        assert not greeted(again)


async def test_it_greets_again_on_another_day_while_nothing_was_taken(life):
    async with walking(life, hands=hands_at(THREE_WEEKS)) as walker:
        await walker.presses("escape")
        await walker.turns_the_clock(days=1)
        assert greeted(walker)


async def test_when_the_day_turns_with_it_open_it_greets(life):
    async with walking(life, hands=hands_at(MORNING + timedelta(days=4))) as walker:
        assert not greeted(walker)
        await walker.turns_the_clock(days=2)
        assert greeted(walker)


async def test_what_is_being_typed_is_not_covered_by_a_greeting(life):
    async with walking(life, hands=hands_at(MORNING + timedelta(days=4))) as walker:
        await walker.presses("n")
        await walker.types("half a shi")
        await walker.turns_the_clock(days=2)
        assert not greeted(walker)
        assert walker.reads("half a shi")
        await walker.types("ft", "enter")
        await walker.waits_a_second()
        assert greeted(walker)


async def test_four_quiet_days_are_no_gap(life):
    async with walking(life, hands=hands_at(MORNING + timedelta(days=4))) as walker:
        assert not greeted(walker)


async def test_five_days_of_rest_are_no_gap(path: Path):
    life = a_life(path)
    for ago in range(-1, 30):
        moment = life.moment()
        day = moment.today + timedelta(days=ago + 1)
        life.session.apply(acts.rest(life.journey, day, moment), "rest")
    async with walking(path, hands=hands_at(MORNING + timedelta(days=20))) as walker:
        assert not greeted(walker)


async def test_nobody_is_greeted_in_the_first_minute(path):
    async with walking(path, hands=hands_at(THREE_WEEKS)) as walker:
        assert not greeted(walker)


async def test_undo_leaves_the_greeting_alone(life):
    async with walking(life, hands=hands_at(THREE_WEEKS)) as walker:
        await walker.presses("space", "space")
        await walker.presses("u")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY) is None
        await walker.presses("u")
        assert "greeting" not in walker.said
        await walker.waits_a_second()
        assert not greeted(walker)


async def test_under_the_veil_the_step_is_dots(life):
    async with walking(life, hands=hands_at(THREE_WEEKS)) as walker:
        walker.app.veiled = True
        await walker.settles()
        assert LAPTOP not in walker.screen
        assert walker.reads(GREETING)


async def test_a_greeting_that_cannot_be_noted_is_given_all_the_same(life):
    life.write_text(re.sub(r'"schema": ?\d+', '"schema": 99', life.read_text()))
    async with walking(life, hands=hands_at(THREE_WEEKS)) as walker:
        assert greeted(walker)
        assert not walker.on_disk().asked


async def test_without_a_step_it_offers_rest_and_the_goals(path):
    life = a_life(path)
    for goal in life.journey.active_goals:
        life.session.apply(acts.set_state(goal, "resting", life.moment()), "rests")
    async with walking(path, hands=hands_at(THREE_WEEKS)) as walker:
        assert walker.reads(GREETING, "rest today")
        assert not walker.reads("Space")
