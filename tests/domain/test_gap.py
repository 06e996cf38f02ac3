"""Gaps: quiet days in a row, and the day somebody is back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain import choosing, shrinking, streak
from smallsteps_tui.domain.entities import (
    Asked,
    CheckIn,
    DayPage,
    Declared,
    Energy,
    Goal,
    Mark,
    Meta,
    RuleFrom,
    Size,
    Step,
)
from smallsteps_tui.domain.journey import Journey

AT = datetime(2026, 1, 5, 12, tzinfo=UTC)
FIRST = date(2026, 1, 5)
STEP = Step(id=10, goal_id=7, title="Open the file", smaller=("Look", "Sit"), created_on=FIRST, created_at=AT)
PLAIN = Step(id=11, goal_id=7, title="Write", created_on=FIRST, created_at=AT)


def days_of(word: str, *, energy: Energy | None = None, weekly_rest: str = "") -> tuple[Journey, date]:
    """A journey from a word: `x` showed up, `r` rest, `.` quiet; the last letter is today."""
    pages = {}
    for number, letter in enumerate(word):
        on = FIRST + timedelta(days=number)
        if letter != ".":
            made = {99: CheckIn(step_id=99, on=on, marks={Size.STARTED: Mark(AT)})} if letter == "x" else {}
            rest = Declared(True, AT) if letter == "r" else None
            pages[on] = DayPage(on=on, rest=rest, check_ins=made)
    today = FIRST + timedelta(days=len(word) - 1)
    if energy is not None:
        pages[today] = DayPage(on=today, energy=Declared(energy, AT))
    rules = (RuleFrom(FIRST, weekly_rest),) if weekly_rest else ()
    goal = Goal(id=7, title="Thesis", begun_on=FIRST)
    steps = {step.id: step for step in (STEP, PLAIN)}
    return Journey(Meta(journey_id=1, rest_rhythms=rules), {7: goal}, steps, pages), today


@pytest.mark.parametrize(
    ("word", "quiet"),
    [
        ("x", 0),
        ("xx", 0),
        ("x.", 0),
        ("x..", 1),
        ("x......", 5),
        ("x.....x", 5),
        ("xrrrrrr.", 0),
        ("x..rrr...", 4),
        ("x..rrr....", 5),
        ("rrr......", 0),
        (".......", 0),
        ("x.....x......", 5),
    ],
)
def test_quiet_days_are_counted_since_the_last_step_rests_and_today_aside(word, quiet):
    assert streak.gap_before(*days_of(word)) == quiet


def test_weekdays_of_rest_do_not_count_as_quiet():
    assert streak.gap_before(*days_of("x" + "." * 8, weekly_rest="sat sun")) == 5


@given(st.text("xr.", min_size=1, max_size=30))
@settings(max_examples=150)
def test_a_rest_more_never_makes_a_longer_gap(word):
    journey, today = days_of(word)
    rested, later = days_of(f"{word[:-1]}r{word[-1]}")
    assert streak.gap_before(rested, later) == streak.gap_before(journey, today)


def test_five_quiet_days_are_a_gap_and_four_are_not():
    assert streak.is_after_gap(*days_of("x......"))
    assert not streak.is_after_gap(*days_of("x....."))


def test_nobody_is_greeted_who_took_a_step_today():
    assert streak.is_return(*days_of("x.....x"))
    assert not streak.is_greeting_due(*days_of("x.....x"))


def test_nobody_is_greeted_before_their_first_step():
    assert not streak.is_greeting_due(*days_of("." * 30))


def test_the_greeting_is_given_once_a_day():
    journey, today = days_of("x" + "." * 20)
    asked = Asked(id=5, question=streak.QUESTION, on=today)
    assert streak.is_greeting_due(journey, today)
    greeted = Journey(journey.meta, journey.goals, journey.steps, journey.pages, asked={5: asked})
    assert not streak.is_greeting_due(greeted, today)
    assert streak.is_greeting_due(greeted, today + timedelta(days=1))


@pytest.mark.parametrize(("after", "is_week"), [(0, True), (1, True), (6, True), (7, False)])
def test_for_a_week_after_a_gap_nothing_is_asked(after, is_week):
    journey, _ = days_of("x.....x" + "x" * after)
    assert streak.is_week_after(journey, FIRST + timedelta(days=6 + after)) is is_week


def test_on_the_day_after_a_gap_the_smallest_version_is_offered():
    journey, today = days_of("x" + "." * 21)
    offer = choosing.offer(journey, STEP, today)
    assert (offer.size, offer.words) == (Size.SMALLER, "Sit")
    assert choosing.offer(journey, PLAIN, today).words == shrinking.ready(PLAIN.title)


def test_what_is_offered_stays_the_smallest_once_a_step_was_taken():
    offer = choosing.offer(*(lambda journey, today: (journey, STEP, today))(*days_of("x......x")))
    assert offer.size is Size.SMALLER


def test_a_word_about_the_energy_goes_before_the_gap():
    journey, today = days_of("x" + "." * 21, energy=Energy.STEADY)
    assert choosing.offer(journey, STEP, today).size is Size.DONE
