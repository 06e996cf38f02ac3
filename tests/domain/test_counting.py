"""Amounts as people type them, and what a week of them adds up to."""

import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain import acts, amounts
from smallsteps_tui.domain.amounts import read_amount
from smallsteps_tui.domain.entities import Meta, Moment, Size
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.voice import amount_words

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "amount", "unit"),
    [
        ("12", 12, ""),
        (" 12 ", 12, ""),
        ("7.5", 7.5, ""),
        ("7,5", 7.5, ""),
        ("0,125", 0.125, ""),
        ("1,500 words", 1500, "words"),
        ("1,234,567.5", 1234567.5, ""),
        ("12 pages", 12, "pages"),
        ("12pages", 12, "pages"),
        ("7.5 km", 7.5, "km"),
        ("3 m²", 3, "m²"),
        ("2 glasses of water", 2, "glasses of water"),
        ("0", 0, ""),
    ],
)
def test_a_number_first_and_perhaps_what_was_counted(typed, amount, unit):
    assert read_amount(typed) == (amount, unit)


@pytest.mark.parametrize(
    "typed",
    [
        *["", "pages", "a dozen", "-3", "1.5.2", "2h30", "12 / 3", "1e5", "nan", "inf", "½", "12,34,5", "#7"],
        *["0,500,000", "012,345,678", "0,500.5", "١٢", "١,٢٣٤,٥٦٧", "9" * 400],
    ],
)
def test_anything_else_gets_a_sentence_with_an_example(typed):
    with pytest.raises(Trouble, match="starts with a number"):
        read_amount(typed)


@pytest.mark.parametrize("typed", ["12", "12 pages", "12 page", "12 p.", "12 Pages"])
def test_the_steps_own_unit_stays(typed):
    assert read_amount(typed, "pages") == (12, "pages")


def test_another_unit_than_the_steps_own_is_not_added_to_it():
    with pytest.raises(Trouble, match="counted in “pages”"):
        read_amount("12 km", "pages")


def test_a_unit_is_a_word_and_no_story():
    with pytest.raises(Trouble, match="note"):
        read_amount("12 " + "word " * 30)


TYPED = st.one_of(
    st.text(max_size=30),
    st.text(alphabet="0123456789,. 27٣٤²p", max_size=16),
    st.lists(st.sampled_from(["0", "12", "500", "000", ",", ".", "٥٦٧", " "]), max_size=8).map("".join),
)


@settings(max_examples=150)
@given(TYPED, st.sampled_from(["", "pages"]))
def test_whatever_is_typed_is_an_amount_or_a_sentence(typed, unit):
    try:
        amount, counted = read_amount(typed, unit)
    except Trouble:
        return
    assert 0 <= amount < math.inf
    assert counted == unit or not unit


@pytest.mark.parametrize(
    ("amount", "unit", "words"),
    [
        (24.0, "pages", "24 pages"),
        (1.0, "messages", "1 message"),
        (1.0, "km", "1 km"),
        (7.5, "km", "7.5 km"),
        (0.1 + 0.2, "km", "0.3 km"),
        (1e9, "", "1,000,000,000"),
    ],
)
def test_an_amount_reads_as_it_was_typed(amount, unit, words):
    assert amount_words(amount, unit) == words


def moment(day, nth=0):
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC) + timedelta(seconds=nth)
    return Moment(today=day, at=at, seed=nth)


def reading(*counted):
    """A practice with an amount on each of these days, named by how many days ago."""
    journey = Journey(meta=Meta(journey_id=1))
    began = SUNDAY - timedelta(days=30)
    journey = journey.after(acts.add_goal(journey, "Read again", moment(began)))
    (goal,) = journey.goals.values()
    journey = journey.after(
        acts.add_step(journey, goal, "Read", moment(began, 1), rhythm="daily", unit="pages")
    )
    (step,) = journey.steps.values()
    for nth, (back, amount) in enumerate(counted):
        day = SUNDAY - timedelta(days=back)
        change = acts.check_in(journey, step, Size.DONE, moment(SUNDAY, nth + 2), on=day, amount=amount)
        journey = journey.after(change)
    return journey, step


def test_a_week_begins_on_monday_and_adds_up_to_the_day():
    journey, step = reading((7, 100), (6, 5), (3, 7.5), (0, 3))
    assert amounts.amount_of_week(journey, step, SUNDAY) == 15.5
    assert amounts.amount_of_week(journey, step, SUNDAY - timedelta(days=1)) == 12.5


def test_the_amounts_of_a_day_add_up():
    journey, step = reading((0, 3), (0, 4))
    assert journey.check_in(step.id, SUNDAY).amount == 7


def test_a_check_in_without_an_amount_adds_nothing():
    journey, step = reading((1, None), (0, 3))
    assert amounts.amount_of_week(journey, step, SUNDAY) == 3
