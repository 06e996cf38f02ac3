"""The dashboard while somebody sets the clock, travels, or closes the lid."""

import time as system_time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from screens.lives import LAPTOP, OPEN_IT
from screens.walker import MORNING, Walker, hands_at, walking
from smallsteps_tui.clock import Hands
from smallsteps_tui.domain.entities import Size
from smallsteps_tui.screens.today.greeting import GreetingDialog
from smallsteps_tui.screens.today.screen import TodayScreen

TODAY = MORNING.date()
TEN_YEARS = 3653


class Wall(Hands):
    """The hands of a clock on the wall of whatever place the process is in."""

    def __call__(self) -> datetime:
        """Read them there."""
        system_time.tzset()
        return self.wall.astimezone(UTC).astimezone()


@pytest.fixture
def moves(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Move the process to other places, and home again."""
    yield monkeypatch
    monkeypatch.undo()
    system_time.tzset()


def greeted(walker: Walker) -> bool:
    return isinstance(walker.app.screen, GreetingDialog)


async def test_forward_ten_years_and_back_nothing_is_hidden_and_nobody_is_greeted(life):
    async with walking(life, size=(118, 40)) as walker:
        await walker.turns_the_clock(days=TEN_YEARS)
        assert not greeted(walker)
        assert walker.said == ("The clock says Friday 21 November 2036. Nothing you saved has changed.")
        await walker.presses("space")
        await walker.turns_the_clock(days=-TEN_YEARS)
        assert not greeted(walker)
        assert "Saturday 21 November 2026" in walker.said
        assert walker.reads("Saturday 21 November", OPEN_IT, "7 steps in all")
        await walker.presses("space")
        assert [c.size for c in walker.on_disk().page(TODAY).counted] == [Size.DONE]
        await walker.presses("2", "3", "4")
        assert walker.reads("November 2036, in the future", LAPTOP, OPEN_IT)
        await walker.turns_the_clock(days=6)
        assert greeted(walker)


async def test_back_ten_years_and_forward_today_is_as_it_was(life):
    async with walking(life, size=(118, 40)) as walker:
        before = walker.lines[2:26]
        await walker.turns_the_clock(days=-TEN_YEARS)
        for key in ("1", "2", "3", "4", "1"):
            await walker.presses(key)
        await walker.turns_the_clock(days=TEN_YEARS)
        assert not greeted(walker)
        assert walker.lines[2:26] == before


async def test_opened_on_a_clock_that_is_ahead_the_greeting_goes_when_it_is_set_right(life):
    async with walking(life, hands=hands_at(MORNING + timedelta(days=TEN_YEARS))) as walker:
        assert greeted(walker)
        await walker.turns_the_clock(days=-TEN_YEARS)
        assert isinstance(walker.app.screen, TodayScreen)
        await walker.presses("n")
        await walker.types("half a shi")
        await walker.turns_the_clock(days=1)
        assert walker.reads("half a shi")


async def test_a_weekend_under_a_closed_lid_keeps_the_words_and_turns_the_day(life):
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        await walker.types_over("Open it gen")
        await walker.turns_the_clock(days=2, hours=15)
        await walker.types("tly", "enter")
        assert walker.step("Open it gently")
        await walker.presses("1")
        assert walker.reads("Monday 23 November")


@pytest.mark.parametrize(
    ("evening", "hours"), [("2026-03-28T22:30:00+00:00", 3.5), ("2026-10-24T22:30:00+00:00", 4.5)]
)
async def test_the_night_the_clocks_change_ends_at_four_on_the_wall(life, moves, evening, hours):
    moves.setenv("TZ", "Europe/Berlin")
    hands = Wall(datetime.fromisoformat(evening))
    async with walking(life, hands=hands) as walker:
        day = walker.app.snapshot.today
        await walker.turns_the_clock(hours=hours - 0.01)
        assert walker.app.snapshot.today == day
        await walker.turns_the_clock(hours=0.01)
        assert walker.app.snapshot.today == day + timedelta(days=1)


async def test_a_flight_to_another_zone_turns_the_day_there_and_keeps_what_was_done_here(life, moves):
    moves.setenv("TZ", "Pacific/Auckland")
    hands = Wall(datetime(2026, 11, 20, 20, 0, tzinfo=UTC))
    async with walking(life, hands=hands) as walker:
        assert walker.reads("Saturday 21 November", OPEN_IT)
        await walker.presses("t")
        moves.setenv("TZ", "America/Los_Angeles")
        await walker.turns_the_clock(hours=6)
        assert walker.reads("Friday 20 November")
        assert walker.on_disk().page(TODAY).counted[0].version == LAPTOP
        await walker.turns_the_clock(hours=24)
        assert walker.reads("Saturday 21 November", "That is enough for today.")
        assert not greeted(walker)


async def test_just_start_goes_on_when_the_clock_is_set_back_and_ends_on_a_day_that_has_come(life):
    async with walking(life, hands=hands_at(MORNING + timedelta(days=1))) as walker:
        await walker.presses("s")
        await walker.turns_the_clock(hours=1 / 60)
        await walker.turns_the_clock(days=-1)
        await walker.turns_the_clock(hours=0.5 / 60)
        assert walker.app.time_left == "0:30"
        await walker.presses("d")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY).size is Size.DONE
