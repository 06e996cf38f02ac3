"""A year looked back on: low days, the days of the week, sizes and years added up."""

from datetime import date, timedelta
from itertools import pairwise

from domain.walks import MONDAY, Walk, day
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.domain import looking_back
from smallsteps_tui.domain.days import span
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.domain.looking_back import Sizes, Year


def walked(letters: str, low: str = "") -> Walk:
    """A walk of days: `x` showed up, `r` rest, `.` quiet; in `low`, `l` where the day was a low one."""
    walk = Walk("Move").adds("Walk", rhythm="daily", smaller=["Put the shoes on"])
    for place, letter in enumerate(letters):
        if low[place : place + 1] == "l":
            walk.feels(Energy.LOW)
        if letter == "x":
            walk.does("Walk")
        elif letter == "r":
            walk.rests()
        walk.sleeps()
    return walk.sleeps(-1)


# Low days


def test_a_low_day_counts_only_where_there_was_a_step():
    walk = walked("xx.xr", low=".lll.")
    assert looking_back.low_days(walk.journey, span(MONDAY, walk.today)) == 2
    assert looking_back.low_days(walk.journey, [day(2)]) == 0


def test_energy_that_was_said_anew_is_what_counts():
    walk = walked("x", low="l").feels(Energy.STEADY)
    assert looking_back.low_days(walk.journey, [MONDAY]) == 0


def test_a_low_day_on_which_the_step_was_taken_back_is_a_low_day_alone():
    walk = walked("x", low="l").takes_back("Walk")
    assert looking_back.low_days(walk.journey, [MONDAY]) == 0


# A year


def test_a_span_tells_its_days_apart():
    walk = walked("xr.xx.xxr", low="..ll")
    held = looking_back.spanned(walk.journey, MONDAY, walk.today)
    assert (held.days, held.rests, held.low) == (5, 2, 1)
    assert held.weekdays == (2, 0, 0, 1, 1, 0, 1)


def test_a_day_of_rest_on_which_a_step_was_taken_is_one_of_showing_up():
    walk = walked("x").rests()
    held = looking_back.spanned(walk.journey, MONDAY, MONDAY)
    assert (held.days, held.rests) == (1, 0)


def test_a_year_begins_with_the_first_day_and_ends_today():
    walk = walked("x..x")
    held = looking_back.year_to(walk.journey, walk.today, walk.today)
    assert (held.first_on, held.last_on) == (MONDAY, walk.today)


def test_a_year_has_fifty_three_weeks_and_an_earlier_one_ends_with_its_sunday():
    walk = walked("x").sleeps(900).does("Walk")
    held = looking_back.year_to(walk.journey, walk.today, walk.today)
    assert held.first_on.weekday() == 0
    assert timedelta(365) <= held.last_on - held.first_on <= timedelta(370)
    earlier = looking_back.year_to(walk.journey, walk.today - timedelta(weeks=52), walk.today)
    assert earlier.last_on.weekday() == 6
    assert (
        looking_back.year_to(walk.journey, walk.today - timedelta(weeks=104), walk.today).first_on == MONDAY
    )


def test_without_a_step_a_year_holds_today_alone():
    walk = Walk("Move")
    held = looking_back.year_to(walk.journey, walk.today, walk.today)
    assert (held.first_on, held.last_on, held.days) == (MONDAY, MONDAY, 0)


# How the steps grew


def test_the_sizes_add_up_week_by_week():
    walk = Walk.with_steps("A", "B").adds("C", smaller=["Look"])
    walk.starts("A").sleeps(2).does_smaller("C").sleeps(5).does("A").sleeps(14).does("B")
    assert looking_back.sizes(walk.journey, walk.today) == (
        Sizes(day(0), 1, 1, 0),
        Sizes(day(7), 1, 1, 1),
        Sizes(day(14), 1, 1, 1),
        Sizes(day(21), 1, 1, 2),
    )


def test_a_size_that_was_raised_counts_once_as_the_larger_one():
    walk = Walk.with_steps("A").starts("A").does("A")
    assert looking_back.sizes(walk.journey, walk.today) == (Sizes(MONDAY, 0, 0, 1),)


def test_what_is_dated_ahead_counts_by_now_and_what_was_taken_back_does_not():
    walk = walked("x.......x").takes_back("Walk")
    assert looking_back.sizes(walk.journey, walk.today) == (Sizes(day(0), 0, 0, 1), Sizes(day(7), 0, 0, 1))
    assert looking_back.sizes(walked("..x").journey, MONDAY) == (Sizes(MONDAY, 0, 0, 1),)
    assert looking_back.sizes(Walk("Move").journey, MONDAY) == ()


@given(st.lists(st.sampled_from("ds."), min_size=1, max_size=40))
def test_every_size_rises_and_together_they_are_the_steps_in_all(letters):
    walk = Walk("Move").adds("Walk", rhythm="daily", smaller=["Put the shoes on"])
    for letter in letters:
        if letter != ".":
            (walk.does if letter == "d" else walk.does_smaller)("Walk")
        walk.sleeps()
    weeks = looking_back.sizes(walk.journey, walk.today)
    for before, after in pairwise(weeks):
        assert before.done <= after.done
        assert before.smaller <= after.smaller
    if weeks:
        last = weeks[-1]
        assert last.done + last.smaller + last.started == walk.journey.steps_in_all


# Year by year


def test_the_years_add_up_and_the_last_one_is_today():
    walk = walked("xx").sleeps(400).does("Walk").notices("Calmer")
    assert looking_back.years(walk.journey, walk.today) == (Year(2026, 2, 2, 0), Year(2027, 3, 3, 1))
    assert looking_back.years(Walk("Move").journey, date(2026, 1, 5)) == ()


def test_days_dated_ahead_are_counted_apart():
    walk = walked("x.......x")
    assert looking_back.ahead(walk.journey, walk.today) == 0
    assert looking_back.ahead(walk.journey, MONDAY) == 1
