"""The few minutes of "just start": what is left follows from the clock on the wall."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain import starting
from smallsteps_tui.domain.starting import Start

NINE = datetime(2026, 11, 22, 9, tzinfo=UTC)
SECONDS = st.integers(-10_000, 10_000).map(lambda seconds: timedelta(seconds=seconds))


def started(size=120):
    return Start(7, date(2026, 11, 22), size, NINE)


def after(seconds):
    return NINE + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "2:00"),
        (1, "1:59"),
        (36, "1:24"),
        (119, "0:01"),
        (120, "+0:00"),
        (127, "+0:07"),
        (120 + 3723, "+1:02:03"),
        (-500, "2:00"),
    ],
)
def test_it_goes_down_to_its_end_and_then_up(seconds, words):
    assert starting.shown(started(), after(seconds)) == words


def test_the_longest_one_shows_hours():
    assert starting.shown(started(180 * 60), NINE) == "3:00:00"


def test_a_laptops_sleep_counts_as_time():
    assert starting.beyond(started(), after(30 * 60)) == 28 * 60
    assert starting.is_over(started(), after(30 * 60))


def test_while_it_is_held_nothing_goes_by():
    held = starting.paused(started(), after(10))
    assert held.is_paused
    assert starting.left(held, after(1_000)) == 110
    on = starting.resumed(held, after(1_000))
    assert not on.is_paused
    assert starting.left(on, after(1_010)) == 100


def test_it_may_be_held_more_than_once():
    start = started()
    for begin in (10, 110, 210):
        start = starting.resumed(starting.paused(start, after(begin)), after(begin + 90))
    assert starting.elapsed(start, after(310)) == 40


def test_holding_what_is_held_and_going_on_with_what_goes_on_change_nothing():
    held = starting.paused(started(), after(10))
    assert starting.paused(held, after(20)) is held
    assert starting.resumed(started(), after(20)) == started()


def test_a_clock_set_back_while_it_was_held_takes_nothing_away():
    start = starting.resumed(starting.paused(started(), after(60)), after(0))
    assert starting.elapsed(start, after(60)) == 60


@settings(max_examples=80)
@given(looks=st.lists(SECONDS, max_size=8), size=st.integers(60, 10_800))
def test_whatever_the_clock_does_there_is_never_less_than_nothing_or_more_than_all(looks, size):
    start = started(size)
    for place, look in enumerate(looks):
        now = NINE + look
        start = starting.paused(start, now) if place % 2 else starting.resumed(start, now)
        assert 0 <= starting.left(start, now) <= size
        assert starting.beyond(start, now) >= 0
        assert starting.left(start, now) == 0 or starting.beyond(start, now) == 0
