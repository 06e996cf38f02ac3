"""The shift that stands on Today: the newest, and now and then one from long ago."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui import voice
from smallsteps_tui.domain.entities import Meta, Shift
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.noticing import NOW_AND_THEN, last_shift, returning_shift, shift_for

TODAY = date(2026, 11, 22)


def noticed(*ago: int) -> Journey:
    """A journey with a shift so many days ago each, named by its number."""
    days = [TODAY - timedelta(days=back) for back in ago]
    shifts = {
        nth: Shift(
            id=nth, on=day, at=datetime(day.year, day.month, day.day, 12, tzinfo=UTC), text=f"shift {nth}"
        )
        for nth, day in enumerate(days)
    }
    return Journey(Meta(journey_id=1), shifts=shifts)


def returned(journey: Journey, days: int = 60) -> list[str]:
    found = (returning_shift(journey, TODAY + timedelta(days=on)) for on in range(days))
    return [shift.text for shift in found if shift is not None]


def test_an_old_shift_comes_back_now_and_then_each_in_its_turn():
    journey = noticed(100, 90, 80)
    came = returned(journey)
    assert len(came) in (60 // NOW_AND_THEN, 60 // NOW_AND_THEN + 1, 60 // NOW_AND_THEN + 2)
    assert {came.count(text) >= 4 for text in ("shift 0", "shift 1", "shift 2")} == {True}


def test_half_a_year_and_a_year_after_to_the_day_it_is_sure_to_come():
    day = date(2026, 5, 22)
    journey = noticed((TODAY - day).days)
    assert [
        returning_shift(journey, on) is not None for on in (TODAY, date(2027, 5, 22), date(2030, 5, 22))
    ] == [
        True,
        True,
        True,
    ]


def test_a_fresh_shift_keeps_its_place_and_a_recent_one_stands_between():
    fresh = noticed(300, 1)
    assert shift_for(fresh, TODAY) == fresh.shifts[1]
    recent = noticed(300, 8)
    shown = {shift_for(recent, TODAY + timedelta(days=on)).text for on in range(NOW_AND_THEN)}
    assert shown == {"shift 0", "shift 1"}


def test_what_is_young_or_still_to_come_does_not_come_back():
    assert returned(noticed(20), days=8) == []
    assert returned(noticed(-90), days=30) == []
    assert last_shift(noticed(-3), TODAY) is None


@given(st.lists(st.integers(-50, 4_000), max_size=12), st.integers(0, 400))
def test_what_comes_back_is_always_one_of_the_old_ones(ago, later):
    journey = noticed(*ago)
    today = TODAY + timedelta(days=later)
    found = returning_shift(journey, today)
    assert found is None or today - found.on >= timedelta(days=28)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "You noticed today"),
        (date(2026, 11, 21), "You noticed yesterday"),
        (date(2026, 11, 19), "You noticed on Thursday"),
        (date(2026, 11, 10), "You noticed on 10 Nov"),
        (date(2026, 5, 3), "In May you noticed"),
        (date(2025, 5, 3), "In May 2025 you noticed"),
        (date(2025, 11, 22), "A year ago today you noticed"),
        (date(2024, 11, 22), "2 years ago today you noticed"),
    ],
)
def test_it_says_when_it_was_noticed(day, words):
    assert voice.when_noticed(day, TODAY) == words
