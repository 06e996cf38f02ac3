"""A holiday: declared ahead, begun early, cut short, and nothing is owed at its end."""

from datetime import date, datetime, timedelta

from screens.lives import OPEN_IT, WALK, Life
from screens.walker import hands_at, sitting, walking

from smallsteps_tui.domain import streak
from smallsteps_tui.domain.journey import Journey

FRIDAY = datetime(2026, 11, 6, 9, 0).astimezone()
AWAY = [date(2026, 11, day) for day in range(9, 19)]
"""Ten days, from Monday to the Wednesday of the week after."""


def current(journey: Journey, today: date) -> int:
    return streak.streak(journey, today).current


async def test_ten_days_away_hold_the_streak_and_ask_nothing_and_the_way_goes_on(path):
    hands = hands_at(FRIDAY - timedelta(days=4))
    life = Life(sitting(path, hands))
    life.step(life.goal("Move again"), WALK, rhythm="daily")
    life.step(life.goal("Write the thesis"), OPEN_IT)
    async with walking(path, hands=hands) as walker:
        for _ in range(4):
            await walker.presses("space")
            await walker.turns_the_clock(days=1)
        await walker.presses("R")
        await walker.types("2026-11-09", "tab")
        await walker.types("2026-11-18", "enter")
        assert [day for day in AWAY if walker.on_disk().rests(day)] == AWAY
        await walker.presses("space")
        assert current(walker.journey, hands().date()) == 5
        await walker.turns_the_clock(days=1)
        await walker.presses("r")

    hands.move(datetime(2026, 11, 19, 9).astimezone() - hands())
    async with walking(path, hands=hands) as walker:
        assert not walker.reads("Good to see you"), "a rest is no gap, and nobody is greeted back from it"
        assert walker.reads(WALK)
        assert walker.line_with("Wed ").count("–") == 2, "rest has a shape of its own among the squares"
        await walker.presses("space")
        assert current(walker.journey, hands().date()) == 6, (
            "the quiet Sunday before it took the room there was"
        )
        await walker.presses("4", "left_square_bracket")
        assert walker.reads("A quiet week. Everything behind you is still")


async def test_a_day_of_the_holiday_may_have_a_step_and_the_rest_may_end_early(path):
    hands = hands_at(FRIDAY)
    life = Life(sitting(path, hands))
    life.step(life.goal("Move again"), WALK, rhythm="daily")
    async with walking(path, hands=hands) as walker:
        await walker.presses("space", "R")
        await walker.types("2026-11-07", "tab")
        await walker.types("2026-11-18", "enter")
        await walker.turns_the_clock(days=5)
        await walker.presses("space")
        assert current(walker.journey, hands().date()) == 2, "a step on a rest day counts like any other"
        await walker.turns_the_clock(days=2)
        await walker.presses("r")
        assert not walker.on_disk().rests(hands().date())
        assert walker.on_disk().rests(hands().date() + timedelta(days=1)), "that day alone was taken back"
        await walker.presses("u", "u")
        assert walker.on_disk().rests(hands().date())
