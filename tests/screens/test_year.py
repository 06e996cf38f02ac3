"""The year: its days as squares, read out one by one, and what they add up to."""

from datetime import timedelta

import pytest

from screens.lives import LAPTOP, MEETING, OPEN_IT, WALK, Life, a_life
from screens.test_sizes import SIZES, fits
from screens.walker import MORNING, hands_at, sitting, walking
from smallsteps_tui import demo
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Energy, Size

TODAY = MORNING.date()


@pytest.fixture
def year(path):
    """A little more than a year: three low days, a smaller version, a shift."""
    life = a_life(path)
    walk, open_it = (
        next(step for step in life.journey.steps.values() if step.title == title) for title in (WALK, OPEN_IT)
    )
    for back in (30, 60, 61, 400):
        life.did(walk, on=TODAY - timedelta(days=back))
    for back in (1, 60, 61, 62):
        low = acts.set_energy(life.journey, Energy.LOW, life.moment(), on=TODAY - timedelta(days=back))
        life.session.apply(low, "low")
    life.did(open_it, Size.SMALLER, on=TODAY - timedelta(days=1))
    return path


async def opens_the_year(walker):
    """Open Look back and the year over it, and wait until it has its size."""
    await walker.presses("4", "y")
    await walker.pilot.pause(0.06)
    await walker.settles()


async def test_y_shows_the_year_and_the_cursor_reads_out_a_day(year):
    async with walking(year) as walker:
        await opens_the_year(walker)
        assert walker.reads("You showed up on 9 days, 3 of them low.")
        assert walker.reads("Nov", "Jul", "Mon", "Weekdays since", "Steps, running total")
        assert walker.reads(
            "whole ", "█ 10", "smaller ", "█ 1", "Running total, end of each year", "2025", "2026"
        )
        assert walker.reads("Today, Saturday 21 November: still open", f"“{MEETING}”")
        await walker.presses("up")
        assert walker.reads("Friday 20 November, a low day: 2 steps", WALK, LAPTOP)
        await walker.presses("left", "right", "down", "up", "up", "up", "up")
        assert walker.reads("Tuesday 17 November: a quiet day")
        await walker.clicks("■", nth=4)
        assert walker.reads("Friday 13 November: 1 step")


async def test_enter_opens_the_page_of_the_day_and_4_leads_back_to_the_year(year):
    async with walking(year) as walker:
        await opens_the_year(walker)
        await walker.presses("up", "enter")
        assert walker.reads("‹ Friday 20 November ›")
        await walker.presses("4")
        assert walker.reads("Friday 20 November, a low day")
        await walker.presses("4")
        assert walker.reads("What tiny step did you take this week?")


async def test_esc_leads_from_a_day_back_to_the_year_and_w_writes_a_page_about_it(year):
    async with walking(year) as walker:
        await opens_the_year(walker)
        await walker.presses("left", "enter")
        assert walker.reads("Esc back", "‹ ")
        await walker.presses("escape")
        assert walker.reads("You showed up on")
        await walker.presses("1", "left_square_bracket")
        assert walker.reads("Esc today")
        await walker.presses("escape", "4", "w")
        assert walker.reads("What would you like on the page?")


async def test_the_year_is_left_as_it_was_opened_and_tells_its_keys(year):
    async with walking(year) as walker:
        await walker.presses("4")
        for key in ("y", "escape", "4"):
            await walker.presses("y")
            assert walker.reads("Weekdays since")
            await walker.presses(key)
            assert walker.reads("What tiny step did you take this week?", "~ 21")
        await walker.presses("y", "question_mark")
        assert walker.reads("The year", "Previous or next week", "Open this day on Today")


async def test_the_brackets_turn_the_years_as_far_as_there_are_any(year):
    async with walking(year) as walker:
        await opens_the_year(walker)
        await walker.presses("left_square_bracket")
        assert walker.reads("Saturday 22 November 2025: a quiet day", "17 Oct 2025 to")
        await walker.presses("left_square_bracket")
        assert walker.reads("Friday 17 October 2025: 1 step")
        await walker.presses("right_square_bracket", "right_square_bracket", "right_square_bracket")
        assert walker.reads("Today, Saturday 21 November", "to today")
        await walker.presses("home")
        assert walker.reads("Friday 17 October 2025: 1 step")
        await walker.presses("end")
        assert walker.reads("Today, Saturday 21 November")


async def test_where_it_is_tight_tab_turns_to_the_next_chart(year):
    async with walking(year, size=(40, 12)) as walker:
        await opens_the_year(walker)
        assert walker.reads("Mon ", "Today, Sat 21 Nov: still open", "Tab next")
        await walker.presses("tab")
        assert walker.reads("Your weekdays since 20 Apr", "Fri ━")
        assert not walker.reads("Today, Saturday")
        await walker.presses("tab")
        assert walker.reads("Steps, running total", "whole ", "█ 10")
        await walker.presses("tab")
        assert walker.reads("Running total, end of each year", "2025")
        await walker.presses("tab")
        assert walker.reads("Running total, end of each month", "2025", "Oct    …", "Nov")
        await walker.presses("tab")
        assert walker.reads("Today, Sat 21 Nov: still open")
        await walker.presses("left", "up")
        assert walker.reads("Friday 13 November: 1 step")


async def test_at_80_columns_tab_shows_the_years(year):
    async with walking(year, size=(80, 24)) as walker:
        await opens_the_year(walker)
        assert walker.reads("Weekdays since", "Steps, running total", "█ 10")
        await walker.presses("tab")
        assert walker.reads("Running total, end of each year", "2025")
        assert not walker.reads("Steps, running total")
        await walker.resizes(118, 36)
        assert walker.reads("Running total, end of each year", "Steps, running total", "Weekdays since")
        assert not walker.reads("Tab next")


async def test_i_explains_every_number_of_the_year_and_the_veil_covers_the_words(year):
    async with walking(year) as walker:
        await opens_the_year(walker)
        await walker.presses("i")
        assert walker.reads("9 days you showed up", "A dash is rest, a blank is", "1 of 5")
        await walker.presses("i", "i")
        assert walker.reads("as low, and still showed up")
        await walker.presses("i")
        assert walker.reads("10 whole, 1 smaller", "running total by week")
        await walker.presses("i")
        assert walker.reads("up to 2026", "at the end of each year")
        await walker.presses("escape", "up", "v")
        assert walker.reads("Friday 20 November, a low day: 2 steps", "•••• •• ••• ••••••")
        assert not walker.reads(WALK)


async def test_the_year_keeps_up_with_what_is_taken_elsewhere_and_with_the_day(year):
    async with walking(year) as walker:
        await opens_the_year(walker)
        walk = walker.step(WALK)
        await walker.another_process(
            lambda session: acts.check_in(session.snapshot.journey, walk, Size.DONE, session.moment())
        )
        assert walker.reads("You showed up on 10 days", "Today, Saturday 21 November: 1 step", "◆")
        await walker.turns_the_clock(days=2)
        assert walker.reads("Today, Monday 23 November: still open")


async def test_the_first_week_is_a_few_squares_and_nothing_that_looks_empty(path):
    life = Life(sitting(path, hands_at()))
    life.did(life.step(life.goal("Move again"), WALK))
    async with walking(path) as walker:
        await opens_the_year(walker)
        assert walker.reads("You showed up on 1 day.", "Today, Saturday 21 November: 1 step", WALK)
        assert walker.reads("Each square is a day you showed up.")
        assert not walker.reads("Steps, running total")
        assert not walker.reads("[ ] a year")
        await walker.presses("left", "up", "left_square_bracket", "tab", "i")
        assert walker.reads("1 day you showed up", "1 of 2")


async def test_before_anything_the_year_says_what_will_be_in_it(path):
    async with walking(path) as walker:
        await walker.presses("escape")
        await opens_the_year(walker)
        assert walker.reads("Each day you show up adds a square here, and it stays.", "still open")
        await walker.presses("left", "home", "enter")
        assert walker.reads("Today")


async def test_the_year_fits_every_size(year):
    async with walking(year) as walker:
        await opens_the_year(walker)
        for size in SIZES:
            await walker.resizes(*size)
            assert fits(walker, size), size
            assert walker.reads("21 Nov") or size == (30, 8), size


async def test_y_leads_from_a_day_to_its_evidence_and_its_week(year):
    async with walking(year) as walker:
        await opens_the_year(walker)
        await walker.presses("home", "y")
        assert walker.reads("in the week of 13 Oct", "October 2025", f"✓ 17   {WALK}")
        assert walker.app.screen.evidence.chosen[2] == TODAY - timedelta(days=400)
        await walker.presses("y", "escape")
        assert walker.reads("in the week of 13 Oct")
        await walker.presses("y", "left", "up", "y")
        assert walker.reads("in the week of 9 Nov")
        assert walker.app.screen.evidence.chosen[2] == TODAY - timedelta(days=8)


async def test_the_year_never_looks_empty_before_it_is_drawn(year):
    async with walking(year) as walker:
        await walker.presses("4")
        seen = []
        displayed = walker.app._display

        def display(screen, drawn):
            displayed(screen, drawn)
            seen.append(walker.screen)

        walker.app._display = display
        await opens_the_year(walker)
        years = [each for each in seen if "Esc look back" in each or "You showed up on" in each]
        assert years
        assert not any("Each square is a day you showed up" in each for each in seen)
        assert not any("Each day you show up adds a square" in each for each in seen)


async def test_above_the_squares_stands_what_is_in_sight_whole(year):
    year_to_today = "17 Nov 2025 to today"
    async with walking(year) as walker:
        await opens_the_year(walker)
        for size, said, span in (
            (
                (118, 36),
                "You showed up on 9 days, 3 of them low.",
                year_to_today,
            ),
            ((80, 24), "9 days, 3 of them low.", year_to_today),
            ((60, 20), "9 days, 3 of them low.", "29 Dec 2025 to today"),
        ):
            await walker.resizes(*size)
            assert said in walker.line_with("9 days")
            assert span in walker.line_with("9 days")


async def test_on_a_large_terminal_the_year_takes_the_room_there_is(year):
    async with walking(year, size=(200, 50)) as walker:
        await opens_the_year(walker)
        assert walker.reads("■■", "Steps, running total")
        drawn = [line for line in walker.lines if "█" in line[40:]]
        assert len(drawn) >= 12
        assert walker.where("Sun ", nth=1)[1] - walker.where("Mon ", nth=1)[1] == 18
        assert walker.where("Sun ")[1] - walker.where("Mon ")[1] == 12
        await walker.resizes(118, 36)
        assert not walker.reads("■■")


async def test_on_the_first_day_the_year_is_headed_by_today(path):
    life = Life(sitting(path, hands_at()))
    life.did(life.step(life.goal("Move again"), WALK))
    async with walking(path) as walker:
        await opens_the_year(walker)
        assert walker.line_with("You showed up on 1 day.").endswith(" today")
        assert not walker.reads("today to today")


async def test_of_a_part_of_the_year_both_ends_are_said_at_every_size(year):
    async with walking(year, size=(60, 20)) as walker:
        await opens_the_year(walker)
        await walker.presses("home")
        assert walker.line_with("You showed up on 1 day.").endswith(" 17 Oct 2025 to 6 Sep")
        assert walker.reads("17 Oct 2025 – 6 Sep")
        await walker.resizes(40, 12)
        await walker.presses("home", "tab")
        assert walker.reads("weekdays, 17 Oct 2025 – 17 May")


async def test_days_dated_ahead_are_told_beside_the_sums_that_count_them(year):
    async with walking(year, size=(100, 30), hands=hands_at(MORNING - timedelta(days=2))) as walker:
        await opens_the_year(walker)
        assert walker.reads("1 day is dated in the future; the totals include it.")


async def test_at_40_columns_an_explanation_has_its_keys_in_sight():
    async with walking(journey=demo.journey(TODAY), size=(40, 12)) as walker:
        await opens_the_year(walker)
        await walker.presses("i")
        for place in range(1, 6):
            await walker.settles()
            assert walker.reads(f"{place} of 5   ↑ ↓ next   Esc close")
            await walker.presses("i")
