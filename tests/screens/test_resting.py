"""Rest ahead and for good, asked for from Today."""

from datetime import date, timedelta

import pytest

from screens.walker import MORNING, walking

TODAY = MORNING.date()


async def test_a_holiday_is_declared_from_a_day_to_another(life):
    async with walking(life) as walker:
        await walker.presses("R")
        await walker.types("2026-12-24", "tab")
        await walker.types("2026-12-27", "enter")
        days = [date(2026, 12, 24) + timedelta(days=number) for number in range(4)]
        assert all(walker.on_disk().rests(day) for day in days)
        assert not walker.on_disk().rests(date(2026, 12, 28))
        assert walker.said.startswith("Resting from 24 to 27 Dec.")


async def test_weekdays_rest_for_good_and_no_longer(life):
    async with walking(life) as walker:
        sunday = TODAY + timedelta(days=1)
        await walker.presses("R", "tab", "tab")
        await walker.types("sundays", "enter")
        assert walker.on_disk().rests(sunday)
        assert not walker.on_disk().rests(sunday - timedelta(days=7))
        await walker.presses("R", "tab", "tab")
        await walker.types_over("", "enter")
        assert not walker.on_disk().rests(sunday)


@pytest.mark.parametrize(
    ("first", "last", "every", "said"),
    [
        ("soon", "", "", "“soon” isn't a day"),
        ("2026-12-27", "2026-12-24", "", "would end before it starts"),
        ("2026-12-27", "2036-12-24", "", "can last up to a year"),
        ("", "", "moonday", "“moonday” isn't a weekday"),
    ],
)
async def test_what_is_no_rest_gets_a_sentence_and_stays_in_the_field(life, first, last, every, said):
    async with walking(life) as walker:
        before = walker.journey.pages
        await walker.presses("R")
        await walker.types(first, "tab")
        await walker.types(last, "tab")
        await walker.types(every, "enter")
        assert walker.reads(said)
        assert walker.reads(*(words for words in (first, last, every) if words))
        assert walker.on_disk().pages == before


async def test_of_what_will_not_do_nothing_is_kept_not_even_the_rest_of_it(life):
    async with walking(life) as walker:
        await walker.presses("R")
        await walker.types("soon", "tab", "tab")
        await walker.types("sun", "enter")
        assert walker.reads("“soon” isn't a day")
        assert not walker.on_disk().rests(TODAY + timedelta(days=1))


async def test_days_and_weekdays_are_one_change_and_u_takes_both_back(life):
    async with walking(life) as walker:
        await walker.presses("R")
        await walker.types("2026-12-24", "tab", "tab")
        await walker.types("sun", "enter")
        assert walker.on_disk().rests(date(2026, 12, 24))
        assert walker.on_disk().rests(TODAY + timedelta(days=1))
        await walker.presses("u")
        assert not walker.on_disk().rests(date(2026, 12, 24))
        assert not walker.on_disk().rests(TODAY + timedelta(days=1))


async def test_what_is_rest_already_is_said(life):
    async with walking(life) as walker:
        await walker.presses("r", "R")
        await walker.types("today", "enter")
        assert walker.reads("That's already marked as rest.")
        await walker.presses("escape", "R", "enter")
        assert len(walker.app.screen_stack) == 1
