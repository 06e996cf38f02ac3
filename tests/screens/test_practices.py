"""One practice's own year, all practices as rows of days, and days that are said in words."""

from datetime import timedelta

import pytest

from screens.lives import CHAPTER, MOVING, THESIS, WALK, Life, a_life
from screens.test_sizes import fits
from screens.walker import MORNING, hands_at, sitting, walking
from smallsteps_tui.config import Config
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import GoalState, Size

TODAY = MORNING.date()
RUN, SHOES, HARM = "Run", "Put the shoes on", "Cut myself"


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.fixture
def runs():
    """A run three times a week, of every size, with minutes and a note, on the card and beside the walk."""
    life = a_life()
    run = life.step(life.goal("Race"), RUN, rhythm="3 a week", smaller=(SHOES,), unit="minutes")
    for back, size in (
        (12, Size.DONE),
        (10, Size.SMALLER),
        (8, Size.STARTED),
        (4, Size.DONE),
        (2, Size.DONE),
    ):
        life.did(run, size, on=ago(back))
    noted = acts.check_in(
        life.journey, run, Size.DONE, life.moment(), on=ago(4), amount=25.0, note="In the rain."
    )
    life.session.apply(noted, "noted")
    life.session.apply(acts.choose(life.journey, run, life.moment()), "chosen")
    return life.journey


def days_of(walker, title):
    """The days with a check-in, newest first, as days ago."""
    return [(TODAY - one.on).days for one in reversed(walker.journey.check_ins(walker.step(title).id))]


async def test_y_shows_the_year_of_the_practice_on_the_card(runs):
    async with walking(journey=runs) as walker:
        await walker.presses("Y")
        assert walker.reads("Run   Race · 3 a week", "5 times. 1 of them the small version, 1 just started.")
        assert walker.reads("■ did it   ▪ the small version   ◐ started   – rest   · not planned   ◆ ◇ today")
        assert [walker.line_with(name).split()[1:4] for name in ("Mon ", "Wed ", "Fri ")] == [
            ["Mon", "■", "·"],
            ["Wed", "▪", "·"],
            ["Fri", "◐", "·"],
        ]
        assert walker.reads("You began on 9 November. Each column is a week; the year")
        assert walker.reads("How it grew", "whole", "minutes", "In all", "25 minutes", "“In the rain.”")
        await walker.presses("up", "up", "up", "up")
        assert walker.reads("Tuesday 17 November: 25 minutes")
        await walker.presses("i")
        assert walker.reads("Each square is a day you did “Run”", "1 of 6")
        await walker.presses("escape", "v")
        assert walker.reads("•••   •••• · 3 a week", "17 Nov   “•• ••• •••••”")
        await walker.presses("v", "enter")
        assert walker.reads("‹ Tuesday 17 November ›")
        await walker.presses("Y", "y")
        assert walker.reads("everything for “Run”", "✓ 17   Run", "“In the rain.”")
        assert not walker.reads(f"✓ 20   {WALK}")


async def test_full_stop_leads_through_the_practices_and_a_date_in_words_to_a_day(runs):
    async with walking(journey=runs) as walker:
        await walker.presses("d")
        await walker.types("29 february 2025", "enter")
        assert walker.reads("isn't a day. Try yesterday, monday, 3 days ago or a date such as 2026-11-21.")
        await walker.types_over("12 days ago", "enter")
        assert walker.reads("‹ Monday 9 November ›")
        await walker.presses("4", "d")
        await walker.types("9 Nov", "enter")
        assert walker.reads("in the week of 9 Nov")
        await walker.presses("y", "full_stop")
        assert walker.reads(f"{WALK}   {MOVING} · daily", "6 times.")
        await walker.presses("full_stop", "d")
        await walker.types("last monday", "enter")
        assert walker.reads("Run   Race", "Monday 16 November: not planned")
        await walker.presses("full_stop")
        assert walker.reads("You showed up on", "Steps, running total", "Monday 16 November: a quiet day")
        await walker.presses("escape", "left", "y")
        assert walker.reads("Run   Race · 3 a week")


async def test_what_leads_towards_harm_has_its_title_alone():
    life = a_life()
    harm = life.step(next(iter(life.journey.ordered_goals)), HARM, rhythm="daily")
    life.did(harm, on=ago(2))
    async with walking(journey=life.journey) as walker:
        await walker.presses("Y")
        assert walker.said.startswith("You do this step once")
        await walker.presses("2", "0", "down", "up", "up", "left", "left", "space")
        assert walker.line_with(HARM) == HARM
        assert days_of(walker, HARM) == [2]
        assert days_of(walker, WALK)[:2] == [1, 3]
        await walker.presses("escape")
        walker.app.screen.show_step(walker.step(HARM))
        await walker.settles()
        await walker.presses("Y")
        assert walker.reads(HARM)
        assert not any(words in walker.screen for words in ("■", "In all", "Mon", "time", "did it"))
        await walker.presses("i")
        assert walker.said == "There are no numbers to explain here yet."


@pytest.mark.parametrize("to_the_first_day", ["left_square_bracket", "left"])
async def test_last_week_is_filled_in_with_a_key_a_day_and_each_is_one_undo(runs, to_the_first_day):
    life = Life(sitting(None, hands_at(), runs))
    step = life.step(next(iter(runs.goals.values())), "Stretch", rhythm="daily")
    life.did(step, on=ago(3))
    async with walking(journey=life.journey, size=(80, 24)) as walker:
        await walker.presses("2")
        walker.app.screen.show_step(walker.step("Stretch"))
        await walker.settles()
        await walker.presses("0", to_the_first_day, *["space"] * 6)
        assert days_of(walker, "Stretch") == [1, 2, 3, 4, 5, 6, 7]
        await walker.presses(*["u"] * 6)
        assert days_of(walker, "Stretch") == [3]


async def test_a_day_is_noted_and_taken_back_and_has_its_size_and_its_amount(runs):
    async with walking(journey=runs) as walker:
        await walker.presses("2", "0")
        assert walker.reads("All practices   the last 5 weeks", WALK, "6 times · taking root", "3 a week")
        assert walker.reads("Today, Saturday 21 November", "Nothing here yet.   Space I did it today")
        await walker.presses("right", "right_square_bracket", "down", "left", "space", "space")
        assert days_of(walker, RUN) == [1, 2, 3, 4, 8, 10, 12], "a day that has it is passed over"
        await walker.presses("t", "right")
        assert walker.reads("The small version.   Space take it back")
        await walker.presses("space")
        assert walker.said == "Took back the check-in for “Run” on 16 Nov."
        await walker.presses("u", "u", "u", "u")
        assert days_of(walker, RUN) == [2, 4, 8, 10, 12]
        await walker.presses("c")
        await walker.types("20", "enter")
        assert walker.reads("20 minutes.   Space take it back", "Mon 16")
        await walker.presses("i")
        assert walker.reads("6 times", "Every check-in of any size since", "1 of 3")
        await walker.presses("escape", "d")
        await walker.types("half a year ago", "enter")
        assert walker.reads("Monday 19 October", "the last 5 weeks")
        await walker.presses("Y")
        assert walker.reads("Run   Race · 3 a week", "45 minutes")
        await walker.presses("escape", "escape")
        assert walker.reads(CHAPTER)


async def test_a_last_time_moves_no_row_and_what_rests_is_quiet():
    life = a_life()
    race, letters = life.goal("Race"), life.goal("Letters")
    run = life.step(race, RUN, rhythm="daily", times=2)
    life.step(race, "Stretch", rhythm="daily")
    life.step(letters, "Write to Mum", rhythm="every 3 days")
    life.did(run, on=ago(1))
    life.session.apply(acts.set_state(letters, GoalState.RESTING, life.moment()), "rests")
    async with walking(journey=life.journey, size=(80, 24)) as walker:
        await walker.presses("2", "0", "down")
        assert walker.where(RUN)[1] < walker.where("Stretch")[1] < walker.where("Write to Mum")[1]
        assert walker.reads("resting from today", "daily · 1 of 2 times")
        await walker.presses("space")
        assert walker.where(RUN)[1] < walker.where("Stretch")[1]
        assert walker.reads("all of it done")


async def test_at_40_columns_the_day_is_read_out_under_the_squares_too(path):
    life = Life(sitting(path, hands_at()))
    walk = life.step(life.goal(THESIS), "Walk to the corner", rhythm="daily")
    life.did(walk, on=ago(1))
    async with walking(path, size=(40, 12)) as walker:
        await walker.presses("Y")
        assert walker.reads("Walk to the corner", "Sun", "Today, Sat 21 Nov: still open")
        await walker.presses("up")
        assert walker.reads("Friday 20 November: done")
        assert fits(walker, (40, 12))


async def test_a_life_without_practices_says_what_will_be_there():
    life = Life(sitting(None, hands_at()))
    life.step(life.goal(THESIS), CHAPTER)
    async with walking(journey=life.journey, size=(40, 12)) as walker:
        await walker.presses("2", "0", "space", "left", "down", "t", "c", "Y", "i")
        assert walker.reads("Practices, the steps you do again and")


async def test_both_pages_fit_with_many_practices_and_wide_titles_in_ascii():
    life = Life(sitting(None, hands_at()))
    goal = life.goal("漢" * 200)
    steps = [life.step(goal, f"{number} " + "字" * 190, rhythm="3 a week") for number in range(12)]
    life.did(steps[0], on=ago(1))
    plain = Config(animations=False, ascii=True)
    async with walking(journey=life.journey, size=(80, 24), config=plain) as walker:
        await walker.presses("2", "0", "end", "home")
        assert fits(walker, (80, 24))
        await walker.presses("Y")
        assert fits(walker, (80, 24))
        await walker.resizes(40, 12)
        assert fits(walker, (40, 12))
        await walker.presses("escape")
        await walker.settles()
        assert fits(walker, (40, 12))
