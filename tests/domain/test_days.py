"""Which day it is, which day is meant, and how it is spoken of."""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.domain.day_words import parse_day
from smallsteps_tui.domain.days import (
    WEEKDAY_NAMES,
    civil_day,
    month_name,
    short_day,
    span,
    spoken_day,
    week_start,
    weekday_number,
    weeks,
)
from smallsteps_tui.domain.trouble import Trouble

SUNDAY = date(2026, 11, 22)
FOUR = time(4)


@pytest.mark.parametrize(
    ("wall", "day"),
    [
        ("2026-11-22 01:30", date(2026, 11, 21)),
        ("2026-11-22 03:59:59", date(2026, 11, 21)),
        ("2026-11-22 04:00", SUNDAY),
        ("2026-11-22 23:59", SUNDAY),
        ("2026-01-01 00:00", date(2025, 12, 31)),
        ("2028-03-01 02:00", date(2028, 2, 29)),
    ],
)
def test_a_step_in_the_night_belongs_to_the_evening_before(wall: str, day: date) -> None:
    assert civil_day(datetime.fromisoformat(wall), FOUR) == day


@pytest.mark.parametrize("clocks_change", [date(2026, 3, 29), date(2026, 10, 25)])
def test_daylight_saving_does_not_move_the_boundary(clocks_change: date) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    early, later = (datetime.combine(clocks_change, time(hour, 30), berlin) for hour in (3, 4))
    assert civil_day(early, FOUR) == clocks_change - timedelta(days=1)
    assert civil_day(later, FOUR) == clocks_change


def test_the_wall_clock_is_read_and_not_the_instant() -> None:
    for zone in (UTC, timezone(timedelta(hours=13)), timezone(-timedelta(hours=11))):
        assert civil_day(datetime(2026, 11, 22, 5, tzinfo=zone), FOUR) == SUNDAY


@given(st.dates(date(1900, 1, 2), date(2200, 1, 1)), st.times(), st.times())
def test_the_day_is_the_date_from_its_start_on_and_the_date_before_until_then(
    day: date, clock: time, day_starts: time
) -> None:
    turned = clock >= day_starts.replace(microsecond=0)
    expected = day if turned else day - timedelta(days=1)
    assert civil_day(datetime.combine(day, clock), day_starts) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", SUNDAY),
        (" Today ", SUNDAY),
        ("yesterday", date(2026, 11, 21)),
        ("2026-11-18", date(2026, 11, 18)),
        ("2024-02-29", date(2024, 2, 29)),
        ("saturday", date(2026, 11, 21)),
        ("Mon", date(2026, 11, 16)),
        ("sunday", date(2026, 11, 15)),
        ("14 dec", date(2025, 12, 14)),
        ("last friday", date(2026, 11, 20)),
        ("on Monday", date(2026, 11, 16)),
        ("3 days ago", date(2026, 11, 19)),
        ("the day before yesterday", date(2026, 11, 20)),
        ("end of october", date(2026, 10, 31)),
        ("19/11", date(2026, 11, 19)),
        ("22 november", SUNDAY),
    ],
)
def test_a_day_is_read_as_people_type_it(text: str, day: date) -> None:
    assert parse_day(text, SUNDAY) == day


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "7",
            "99",
            "may",
            "tomorrow",
            "next tuesday",
            "in two weeks",
            "Friday 4 December",
            "last month",
            "2026-11-23",
            "2026-02-30",
            "2025-02-29",
            "1899-12-31",
            "2201-01-01",
        ),
        *("20261118", "2026-W47-1", "2026-1-1", "٢٠٢٦-١١-١٨", "\x1b[31m", "[bold]", "x" * 10_000),
    ],
)
def test_an_unknown_or_future_day_is_answered_with_what_to_type(text: str) -> None:
    with pytest.raises(
        Trouble, match=r"Try yesterday, monday, 3 days ago or a date such as|hasn't come yet\. Choose"
    ) as trouble:
        parse_day(text, SUNDAY)
    assert len(str(trouble.value)) < 150
    assert str(trouble.value).isprintable()


def test_a_date_with_the_year_last_is_read_where_there_is_one_way_to_read_it() -> None:
    for text in ("19.11.2026", "19/11/2026", "11/19/2026", "19-11-2026"):
        assert parse_day(text, SUNDAY) == date(2026, 11, 19)
    assert parse_day("5.5.2026", SUNDAY) == date(2026, 5, 5)


def test_a_date_that_could_be_read_in_two_orders_is_refused_with_both() -> None:
    with pytest.raises(Trouble) as trouble:
        parse_day("05.06.2026", SUNDAY)
    assert str(trouble.value) == (
        "“05.06.2026” could be 6 May 2026 or 5 June 2026. Type 2026-05-06 or 2026-06-05."
    )


def test_days_ahead_are_welcome_for_rests() -> None:
    assert parse_day("2026-12-24", SUNDAY, future=True) == date(2026, 12, 24)
    assert parse_day("tomorrow", SUNDAY, future=True) == date(2026, 11, 23)
    assert parse_day("monday", SUNDAY, future=True) == date(2026, 11, 23)
    assert parse_day("sunday", SUNDAY, future=True) == date(2026, 11, 29)
    assert parse_day("yesterday", SUNDAY, future=True) == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2 january", date(2027, 1, 2)),
        ("14 dec", date(2026, 12, 14)),
        ("14/12", date(2026, 12, 14)),
        ("22 november", SUNDAY),
        ("in two weeks", date(2026, 12, 6)),
        ("two weeks", date(2026, 12, 6)),
        ("half a year from now", date(2027, 5, 22)),
        ("next tuesday", date(2026, 11, 24)),
        ("this Friday.", date(2026, 11, 27)),
        ("the day after tomorrow", date(2026, 11, 24)),
        ("end of march", date(2027, 3, 31)),
        ("the end of the month", date(2026, 11, 30)),
        ("start of next week", date(2026, 11, 23)),
        ("mid-February", date(2027, 2, 14)),
        ("end of the year", date(2026, 12, 31)),
        ("next month", date(2026, 12, 1)),
        ("last friday", date(2026, 11, 20)),
        ("3 days ago", date(2026, 11, 19)),
    ],
)
def test_a_day_ahead_is_read_as_people_type_it(text: str, day: date) -> None:
    assert parse_day(text, SUNDAY, future=True) == day


@pytest.mark.parametrize("text", ["soon", "march", "end of it", "last week", "31 february", "end of 2020"])
def test_what_is_no_one_day_ahead_is_answered_with_what_to_type(text: str) -> None:
    with pytest.raises(
        Trouble, match=r"isn't a day\. Try tomorrow, monday, in 2 weeks or a date such as 2026-"
    ):
        parse_day(text, SUNDAY, future=True)


@given(st.sampled_from(WEEKDAY_NAMES), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_a_weekday_is_the_last_one_before_today_or_the_next_one_after(name: str, today: date) -> None:
    back, on = parse_day(name, today), parse_day(name, today, future=True)
    assert 1 <= (today - back).days <= 7
    assert 1 <= (on - today).days <= 7
    assert back.weekday() == on.weekday() == WEEKDAY_NAMES.index(name)


@given(st.text(max_size=30))
def test_nothing_typed_ever_ends_in_anything_but_a_day_or_a_sentence(text: str) -> None:
    with suppress(Trouble):
        assert parse_day(text, SUNDAY) <= SUNDAY


def test_weekdays_are_known_by_their_usual_forms() -> None:
    assert [weekday_number(word) for word in ("mon", "Tuesdays", "weds", "Thurs.", "FRI")] == [0, 1, 2, 3, 4]
    assert [weekday_number(word) for word in ("", "m", "day", "mond", "sunda")] == [None] * 5


def test_a_week_begins_on_monday() -> None:
    assert week_start(SUNDAY) == date(2026, 11, 16)
    assert week_start(date(2026, 11, 16)) == date(2026, 11, 16)
    assert weeks(SUNDAY, 3) == [date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 16)]


def test_a_span_holds_both_its_ends() -> None:
    assert list(span(date(2026, 2, 28), date(2026, 3, 1))) == [date(2026, 2, 28), date(2026, 3, 1)]
    assert list(span(SUNDAY, date(2026, 11, 21))) == []


def test_days_are_spoken_of_in_plain_words() -> None:
    assert spoken_day(SUNDAY) == spoken_day(SUNDAY, SUNDAY) == "Sunday 22 November"
    assert spoken_day(SUNDAY, SUNDAY + timedelta(days=60)) == "Sunday 22 November 2026"
    assert month_name(5) == "May"
    assert short_day(SUNDAY, SUNDAY) == "today"
    assert short_day(date(2026, 11, 21), SUNDAY) == "yesterday"
    assert short_day(date(2026, 11, 23), SUNDAY) == "tomorrow"
    assert short_day(date(2026, 11, 18), SUNDAY) == "18 Nov"
    assert short_day(date(2025, 11, 18), SUNDAY) == "18 Nov 2025"
