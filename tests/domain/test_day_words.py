"""Days in words, as they are said when looking back, and ahead."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.domain.day_words import Named, coming, named, recall
from smallsteps_tui.domain.days import MONTHS
from smallsteps_tui.domain.trouble import Trouble

SUNDAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("29 May", "2026-05-29", ""),
        ("the 29th of May", "2026-05-29", ""),
        ("May 29, 2024", "2024-05-29", ""),
        ("30 nov", "2025-11-30", ""),
        ("29 february", "2024-02-29", ""),
        ("Thursday 29 May", "2025-05-29", ""),
        ("half a year ago", "2026-05-29", ""),
        ("end of may", "2026-05-31", ""),
        ("start of last month", "2026-10-01", ""),
        ("a week ago", "2026-11-22", ""),
        ("two months ago", "2026-09-29", ""),
        ("99 days ago", "2026-08-22", ""),
        ("last year", "2025-11-29", ""),
        ("monday", "2026-11-23", ""),
        ("last Monday", "2026-11-23", ""),
        ("yesterday", "2026-11-28", ""),
        ("2026-05-29", "2026-05-29", ""),
        ("May", "2026-05-01", "2026-05-31"),
        ("november", "2026-11-01", "2026-11-29"),
        ("in december", "2025-12-01", "2025-12-31"),
        ("2025-02", "2025-02-01", "2025-02-28"),
        ("2025", "2025-01-01", "2025-12-31"),
    ],
)
def test_a_time_that_has_been_is_read_as_people_say_it(text, first, last):
    assert recall(text, SUNDAY) == (date.fromisoformat(first), date.fromisoformat(last or first))


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "soon",
            "31 feb",
            "29 feb 2025",
            "0 may",
            "may 0",
            "2025-13",
            "2030",
            "0001",
            "9999-12",
            "12 may 12",
        ),
        *(
            "tomorrow",
            "next tuesday",
            "end of december 2026",
            "9999 years ago",
            "none years ago",
            "0 days ago",
            "a",
            "day",
            "٢٩ مايو",
            "\x1b[31m",
            "x" * 10_000,
        ),
    ],
)
def test_what_is_no_day_that_has_been_is_answered_in_one_sentence_with_what_to_type(text):
    with pytest.raises(Trouble, match=r"Try yesterday, monday, 3 days ago or a date|hasn't come yet"):
        recall(text, SUNDAY)


@given(
    st.text("0123456789 -.,agodysmnthyeruwkliftb", max_size=20), st.dates(date(1990, 1, 1), date(2100, 1, 1))
)
def test_nothing_typed_leads_to_a_day_to_come(text, today):
    with suppress(Trouble):
        first, last = recall(text, today)
        assert first <= last <= today


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_a_date_with_its_year_is_that_day_and_without_it_the_last_of_its_name(day, today):
    said = f"{day.day} {MONTHS[day.month - 1]}"
    if day <= today:
        assert recall(f"{said} {day.year}", today) == (day, day)
    last, _ = recall(said, today)
    assert (last.day, last.month) == (day.day, day.month)
    assert 0 <= (today - last).days <= 366 * 8


def test_a_date_fits_the_days_it_may_mean():
    assert named("29 May") == Named(day=29, month=5)
    assert named("May").fits(date(2019, 5, 3))
    assert not named("May 2020").fits(date(2019, 5, 3))
    assert named("fridays").fits(date(2026, 11, 27))
    assert named("Fri 29 May").fits(date(2026, 5, 29))
    assert not named("Fri 29 May").fits(date(2025, 5, 29))
    assert [named(words) for words in ("", "maybe", "walk 29", "quickly 29 May", "29 May 29")] == [None] * 5


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("next Monday", "2026-11-23"),
        ("tomorrow", "2026-11-23"),
        ("on 29 May", "2027-05-29"),
        ("in two weeks", "2026-12-06"),
        ("next week", "2026-11-23"),
        ("next month", "2026-12-01"),
        ("Friday 4 December.", "2026-12-04"),
        ("today", None),
        ("Mondays", None),
        ("after breakfast", None),
        ("at 5", None),
        ("two weeks", None),
        ("two weeks from now", "2026-12-06"),
        ("until the end of march", "2027-03-31"),
        ("May", None),
        ("22 November 2025", None),
        ("1.2.2027", None),
    ],
)
def test_a_day_ahead_is_read_and_nothing_else(words, day):
    assert coming(words, date(2026, 11, 22)) == (date.fromisoformat(day) if day else None)
