"""Rhythms: read as people type them, printed back, and asking for the right days."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.domain import rhythm
from smallsteps_tui.domain.entities import (
    CheckIn,
    DayPage,
    Goal,
    GoalState,
    Kind,
    Mark,
    Meta,
    RuleFrom,
    Size,
    Step,
    StepState,
    Turn,
)
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.rhythm import UnknownRhythm, parse

MONDAY = date(2026, 11, 16)
AT = datetime(2026, 1, 1, tzinfo=UTC)

RHYTHMS = st.one_of(
    st.sets(st.integers(0, 6), min_size=1).map(lambda days: rhythm.NamedDays(tuple(sorted(days)))),
    st.integers(2, 366).map(rhythm.EveryDays),
    st.integers(1, 7).map(rhythm.PerWeek),
    st.integers(1, 31).map(rhythm.PerMonth),
    st.integers(1, 366).flatmap(lambda days: st.builds(rhythm.InDays, st.integers(1, days), st.just(days))),
)


def on(offset: int) -> date:
    return MONDAY + timedelta(days=offset)


def practice(*rules: str, times: int | None = None, **fields: object) -> Step:
    rhythms = tuple(RuleFrom(on(14 * nth), rule) for nth, rule in enumerate(rules))
    given_fields = {"created_on": MONDAY, "created_at": AT} | fields
    return Step(
        id=2, goal_id=7, title="walk", kind=Kind.PRACTICE, rhythms=rhythms, times=times, **given_fields
    )  # type: ignore[arg-type]


def journey_of(step: Step, checked_in: Iterable[int] = (), *turns: Turn, size: Size = Size.DONE) -> Journey:
    goal = Goal(id=7, title="move", begun_on=MONDAY, states=turns)
    pages = {
        on(offset): DayPage(
            on=on(offset), check_ins={2: CheckIn(step_id=2, on=on(offset), marks={size: Mark(AT)})}
        )
        for offset in checked_in
    }
    return Journey(Meta(journey_id=1), goals={7: goal}, steps={2: step}, pages=pages)


def due(step: Step, checked_in: Iterable[int] = (), days: int = 14) -> str:
    """Tell by day from Monday on whether the step is due: `!`, or not: `-`."""
    journey = journey_of(step, checked_in)
    return "".join("!" if rhythm.is_offered(journey, step, on(offset)) else "-" for offset in range(days))


@pytest.mark.parametrize(
    ("typed", "stored", "frequency"),
    [
        ("daily", "daily", (1, 1)),
        ("weekdays", "weekdays", (5, 7)),
        ("weekends", "weekends", (2, 7)),
        ("mon wed fri", "mon wed fri", (3, 7)),
        ("every 3 days", "every 3 days", (1, 3)),
        ("3 a week", "3 a week", (3, 7)),
        ("3 in 7 days", "3 in 7 days", (3, 7)),
        ("2 a month", "2 a month", (2, 30)),
        ("Every day", "daily", (1, 1)),
        ("every morning", "daily", (1, 1)),
        ("once a day", "daily", (1, 1)),
        ("every 1 day", "daily", (1, 1)),
        ("mon tue wed thu fri sat sun", "daily", (1, 1)),
        ("7 a week", "7 a week", (1, 1)),
        ("Mon, Wed and Fri", "mon wed fri", (3, 7)),
        ("fri wed mon mon", "mon wed fri", (3, 7)),
        ("mondays", "mon", (1, 7)),
        ("on Tuesdays & Thursdays", "tue thu", (2, 7)),
        ("Mon-Fri", "weekdays", (5, 7)),
        ("sat to mon", "mon sat sun", (3, 7)),
        ("every weekday", "weekdays", (5, 7)),
        ("weekdays and sat", "mon tue wed thu fri sat", (6, 7)),
        ("3x a week", "3 a week", (3, 7)),
        ("three times a week", "3 a week", (3, 7)),
        ("twice per week", "2 a week", (2, 7)),
        ("3/week", "3 a week", (3, 7)),
        ("4 days a week", "4 a week", (4, 7)),
        ("weekly", "1 a week", (1, 7)),
        ("every other day", "every 2 days", (1, 2)),
        ("every third day", "every 3 days", (1, 3)),
        ("once every 3 days", "every 3 days", (1, 3)),
        ("every 2 weeks", "every 14 days", (1, 14)),
        ("fortnightly", "every 14 days", (1, 14)),
        ("twice a month", "2 a month", (2, 30)),
        ("monthly", "1 a month", (1, 30)),
        ("3 times in any 7 days", "3 in 7 days", (3, 7)),
        (" DAILY. ", "daily", (1, 1)),
    ],
)
def test_a_rhythm_is_read_as_people_type_it(typed: str, stored: str, frequency: tuple[int, int]) -> None:
    assert str(parse(typed)) == stored
    assert parse(typed).frequency == frequency


@pytest.mark.parametrize(
    "typed",
    [
        *("", "  ", "never", "mon foo", "mon day", "other", "every other monday", "every", "every 0 days"),
        *("every 367 days", "every 53 weeks", "0 a week", "8 a week", "-1 a week", "0 a month", "32 a month"),
        *(
            "0 in 7 days",
            "8 in 7 days",
            "3 in 367 days",
            "0 in 0 days",
            "99999999999999999999 a week",
            "३ a week",
        ),
        *("3.5 a week", "[bold]", "mon-", "-fri", "mon--fri", "x" * 10_000, "mon " * 10_000, "\x1b]0;x\x07"),
    ],
)
def test_what_is_no_rhythm_is_answered_with_the_forms(typed: str) -> None:
    with pytest.raises(UnknownRhythm) as trouble:
        parse(typed)
    said = str(trouble.value)
    for form in (
        "daily",
        "weekdays",
        "weekends",
        "mon wed fri",
        "every 3 days",
        "3 a week",
        "3 in 7 days",
        "2 a month",
    ):
        assert form in said
    assert len(said) < 250
    assert said.isprintable()


@given(RHYTHMS)
def test_what_is_stored_reads_back_as_the_same_rhythm(written: rhythm.Rhythm) -> None:
    assert parse(str(written)) == written
    times, days = written.frequency
    assert 0 < times <= days


WORDS = st.sampled_from(
    ["every", "other", "3", "a", "week", "in", "days", "mon", "-", ",", "x", "/", "day", "once"]
)


@given(st.text(max_size=40) | st.lists(WORDS, max_size=8).map(" ".join))
def test_no_words_end_in_anything_but_a_rhythm_or_the_forms(typed: str) -> None:
    with suppress(UnknownRhythm):
        read = parse(typed)
        assert parse(str(read)) == read


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("daily", "every day"),
        ("mon wed fri", "Mondays, Wednesdays and Fridays"),
        ("sat", "Saturdays"),
        ("weekends", "weekends"),
        ("every 2 days", "every other day"),
        ("every 3 days", "every 3 days"),
        ("1 a week", "once a week"),
        ("3 a week", "3 times a week"),
        ("2 a month", "twice a month"),
        ("3 in 7 days", "3 times in any 7 days"),
    ],
)
def test_a_rhythm_is_said_as_one_would(rule: str, words: str) -> None:
    assert rhythm.spoken(parse(rule)) == words


@pytest.mark.parametrize(
    ("rule", "checked_in", "asked"),
    [
        ("daily", [0, 3], "-!!-!!!!!!!!!!"),
        ("weekdays", [], "!!!!!--!!!!!--"),
        ("weekends", [5], "------!-----!!"),
        ("mon wed fri", [0, 1], "--!-!--!-!-!--"),
        ("every 3 days", [], "!!!!!!!!!!!!!!"),
        ("every 3 days", [0], "---!!!!!!!!!!!"),
        ("every 3 days", [0, 4], "---!---!!!!!!!"),
        ("3 a week", [0, 1, 2], "-------!!!!!!!"),
        ("3 a week", [0, 2, 6], "-!-!!!-!!!!!!!"),
        ("3 in 7 days", [0, 1, 2], "-------!!!!!!!"),
        ("3 in 7 days", [0, 1, 5], "--!!!--!!!!!!!"),
        ("1 a month", [3], "!!!-----------"),
        ("what is this", [0], "-!!!!!!!!!!!!!"),
    ],
)
def test_a_practice_is_due_when_its_rhythm_asks(rule: str, checked_in: list[int], asked: str) -> None:
    assert due(practice(rule), checked_in) == asked


def test_a_month_asks_again_on_its_first_day() -> None:
    assert due(practice("2 a month"), [0, 14], 30) == "-" + "!" * 13 + "-" + "!" * 15
    assert due(practice("1 a month"), [1], 16) == "!" + "-" * 14 + "!"


def test_a_short_month_asks_for_no_more_days_than_it_has() -> None:
    assert parse("31 a month").frequency == (1, 1)
    assert rhythm.PerMonth(31).wanted(date(2026, 2, 10)) == 28


def test_a_practice_without_a_rhythm_is_daily() -> None:
    assert due(practice(), [1], 3) == "!-!"


@pytest.mark.parametrize("size", list(Size))
def test_any_size_is_enough_for_the_day(size: Size) -> None:
    step = practice("daily")
    assert not rhythm.is_offered(journey_of(step, [0], size=size), step, MONDAY)


def test_a_changed_rhythm_holds_from_its_day_on() -> None:
    step = practice("mon", "tue")
    assert due(step, days=28) == "!------!------" + "-!------!-----"
    assert rhythm.rule_on(step, on(-100)) == parse("mon")
    assert rhythm.rule_on(step, on(14)) == parse("tue")


def test_past_its_finish_line_a_practice_asks_for_nothing() -> None:
    assert due(practice("daily", times=2), [0], 6) == "-!!!!!"
    assert due(practice("daily", times=2), [0, 3], 6) == "------"


def test_it_does_not_matter_since_when_a_practice_has_been_there() -> None:
    assert due(practice("daily", created_on=on(2)), days=4) == "!!!!"
    assert due(practice("daily", created_on=on(2)), [0], days=4) == "-!!!"


def test_let_go_or_resting_it_asks_for_nothing() -> None:
    let_go = practice("daily", states=(Turn(on(2), AT, StepState.LET_GO),))
    assert due(let_go, days=4) == "----"
    opened_again = replace(let_go, states=(*let_go.states, Turn(on(3), AT + timedelta(1), StepState.OPEN)))
    assert due(opened_again, days=4) == "!!!!"
    step = practice("daily")
    resting = journey_of(step, (), Turn(on(1), AT, GoalState.RESTING))
    assert not any(rhythm.is_offered(resting, step, on(offset)) for offset in range(2))
    assert not rhythm.is_offered(Journey(Meta(journey_id=1), steps={2: step}), step, MONDAY)


def test_a_once_step_is_never_due() -> None:
    once = replace(practice("daily"), kind=Kind.ONCE)
    assert not rhythm.is_offered(journey_of(once), once, MONDAY)


@pytest.mark.parametrize(
    ("rule", "checked_in", "day", "counted"),
    [
        ("3 a week", [0, 2, 8], 3, (2, 3)),
        ("3 a week", [0, 2, 8], 1, (1, 3)),
        ("3 in 7 days", [0, 2, 8], 8, (2, 3)),
        ("2 a month", [0, 2, 8], 13, (3, 2)),
        ("31 a month", [], 15, (0, 31)),
        ("mon", [0], 1, None),
        ("every 3 days", [0], 1, None),
    ],
)
def test_progress_counts_the_period_up_to_the_day(
    rule: str, checked_in: list[int], day: int, counted: tuple[int, int] | None
) -> None:
    step = practice(rule)
    assert rhythm.progress(journey_of(step, checked_in), step, on(day)) == counted


@pytest.mark.parametrize(
    ("rule", "checked_in", "ahead"),
    [
        ("daily", [], [0, 1, 2]),
        ("daily", [0], [1, 2, 3]),
        ("mon wed fri", [], [0, 2, 4]),
        ("weekends", [], [5, 6, 12]),
        ("every 3 days", [], [0, 3, 6]),
        ("every 3 days", [-1], [2, 5, 8]),
        ("every 3 days", [-9], [0, 3, 6]),
        ("every 3 days", [0], [3, 6, 9]),
        ("2 a week", [], [0, 1, 7]),
        ("2 a week", [-1, 0], [1, 7, 8]),
        ("2 in 7 days", [-6, -1], [1, 6, 8]),
        ("1 a month", [-3], [15, 46, 77]),
    ],
)
def test_the_next_days_are_read_out(rule: str, checked_in: list[int], ahead: list[int]) -> None:
    days = rhythm.next_days(parse(rule), MONDAY, [on(offset) for offset in checked_in])
    assert [(day - MONDAY).days for day in days] == ahead


@given(RHYTHMS, st.sets(st.integers(-40, 0)), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_the_first_of_the_next_days_is_the_first_that_is_asked_for(
    rule: rhythm.Rhythm, offsets: set[int], today: date
) -> None:
    checked_in = [today + timedelta(days=offset) for offset in sorted(offsets)]
    first, second = rhythm.next_days(rule, today, checked_in, count=2)
    assert today <= first < second
    day = today + timedelta(days=1) if today in checked_in else today
    while not rule.asks_for(day, checked_in):
        day += timedelta(days=1)
    assert first == day
