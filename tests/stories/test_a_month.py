"""A month of somebody's life, lived through in front of the dashboard."""

from datetime import date, datetime, timedelta

from screens.lives import WALK, Life
from screens.walker import hands_at, sitting, walking

from smallsteps_tui.domain import course, streak

FIRST = datetime(2026, 11, 2, 9, 0).astimezone()
"""A Monday."""

MONTH = "xxlxxr. xxxlxx. xsxxxrr xxlxxx."
"""Four weeks: x done, s started, l on a low day, r rest, a dot a quiet day."""


async def a_day(walker, what):
    """Live through one day."""
    if what == "l":
        await walker.presses("e", "space")
    elif what != ".":
        await walker.presses({"x": "space", "s": "t", "r": "r"}[what])


async def test_a_month_with_rests_and_low_days_holds_the_streak_and_moves_the_runner(path):
    hands = hands_at(FIRST)
    life = Life(sitting(path, hands))
    thesis = life.goal("Write the thesis")
    for number in range(1, 24):
        life.step(thesis, f"Write page {number}", smaller=(f"Open page {number}",))
    distances, behind = [], []
    async with walking(path, hands=hands) as walker:
        for what in MONTH.replace(" ", ""):
            await a_day(walker, what)
            goal = walker.goal("Write the thesis")
            distances.append(course.distance(walker.journey, goal))
            behind.append(course.behind(walker.journey, goal.id))
            await walker.turns_the_clock(days=1)
        shown_up = sum(what in "xsl" for what in MONTH)
        assert len(walker.journey.days_shown_up) == shown_up
        assert streak.streak(walker.journey, hands().date()).current == shown_up
        assert walker.reads(f"{shown_up}-day streak")
        await walker.presses("3")
        assert walker.reads(f"{shown_up} steps behind you")
    assert distances == sorted(distances)
    assert behind == sorted(behind)
    assert 0 < distances[-1] < 1


async def test_a_month_reads_back_as_it_was_lived(path):
    hands = hands_at(FIRST)
    life = Life(sitting(path, hands))
    life.step(life.goal("Move again"), WALK, rhythm="daily")
    async with walking(path, hands=hands) as walker:
        for what in "xxxrxxx":
            await a_day(walker, what)
            await walker.turns_the_clock(days=1)
        await walker.presses("4", "left_square_bracket")
        assert walker.reads(f"“{WALK}”", "and 5 more, on 6 days, and 1 day of rest")
        assert [walker.reads(f"✓ {day:>2}   {WALK}") for day in (2, 3, 4, 6, 7, 8)] == [True] * 6
        assert not walker.reads("✓  5")
        assert walker.reads("⚑  8   7 times: Move again") is False


async def test_a_check_in_taken_back_leaves_no_trace_in_the_numbers(path):
    hands = hands_at(FIRST)
    life = Life(sitting(path, hands))
    life.step(life.goal("Move again"), WALK, rhythm="daily")
    async with walking(path, hands=hands) as walker:
        await walker.presses("space")
        await walker.turns_the_clock(days=1)
        await walker.presses("space", "backspace")
        assert walker.journey.days_shown_up == {FIRST.date()}
        await walker.presses("space")
        assert walker.journey.days_shown_up == {FIRST.date(), FIRST.date() + timedelta(days=1)}
        assert date(2026, 11, 3) in walker.on_disk().days_shown_up
