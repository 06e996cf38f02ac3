"""The streak: days shown up, with rests and days not asked for bridged."""

import sys
from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from domain.practices import AT, MONDAY, journey_of, on, practice
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain import rhythm
from smallsteps_tui.domain.days import span
from smallsteps_tui.domain.entities import Goal, GoalState, Kind, Meta, RuleFrom, Step, StepState, Turn
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.streak import Practising, ShownUp, Streak, count, shown_up, streak


def offsets_of(word: str, letter: str) -> set[int]:
    return {offset for offset, written in enumerate(word) if written == letter}


def streak_of(word: str, rule: str = "daily", first: date = MONDAY) -> tuple[int, int, int]:
    """Count a practice's days written as a word: x showed up, r rest, . quiet; the last is today."""
    shift = (first - MONDAY).days
    came = {shift + offset for offset in offsets_of(word, "x")}
    rests = {shift + offset for offset in offsets_of(word, "r")}
    journey = journey_of(practice(rule, created=shift), came={10: came}, rests=rests)
    found = streak(journey, on(shift + len(word) - 1))
    return found.current, found.longest, found.room


VECTORS = [
    ("xxx.", (3, 3, 1)),
    ("xx.x", (3, 3, 0)),
    ("xx..x", (1, 2, 1)),
    ("xx..", (2, 2, 0)),
    ("xx...", (0, 2, 1)),
    ("xxxxx..x", (6, 6, 0)),
    ("xxrrrrx", (3, 3, 1)),
    ("rrr", (0, 0, 1)),
    ("xrx", (2, 2, 1)),
    ("x" * 20 + "...x", (21, 21, 0)),
    ("x" * 20 + "....x", (1, 20, 1)),
    ("xxxxx.x.x.x", (1, 7, 1)),
    ("x" * 10 + "....", (10, 10, 0)),
    (".", (0, 0, 1)),
    ("x", (1, 1, 1)),
    ("x....................", (0, 1, 1)),
    ("xx...rrr...", (0, 2, 1)),
]


@pytest.mark.parametrize(("word", "counted"), VECTORS)
def test_the_days_of_a_daily_practice_are_counted(word: str, counted: tuple[int, int, int]) -> None:
    assert streak_of(word) == counted


@pytest.mark.parametrize(("word", "counted"), VECTORS)
def test_without_any_practice_every_quiet_day_takes_room(word: str, counted: tuple[int, int, int]) -> None:
    rests = {on(offset) for offset in offsets_of(word, "r")}
    came = {on(offset) for offset in offsets_of(word, "x")}
    found = count(came, rests.__contains__, lambda _: False, on(len(word) - 1))
    assert (found.current, found.longest, found.room) == counted


def test_twenty_weeks_of_a_kept_mon_wed_fri_are_sixty() -> None:
    assert streak_of("x.x.x.." * 20, "mon wed fri") == (60, 60, 3)


@pytest.mark.parametrize(
    ("rule", "word", "counted"),
    [
        ("weekdays", "xxxxx..xxxxx..x", (11, 11, 3)),
        ("weekends", ".....xx.....xx.", (4, 4, 1)),
        ("mon wed fri", "x.x....x", (3, 3, 0)),
        ("mon wed fri", "x......x", (1, 1, 1)),
        ("every 3 days", "x..x..x..x", (4, 4, 1)),
        ("every 3 days", "x...x", (2, 2, 0)),
        ("every 3 days", "x....x", (1, 1, 1)),
        ("3 a week", "xxx........xxx", (6, 6, 2)),
        ("3 a week", "x......" + "xxx....x", (4, 4, 1)),
        ("3 a week", "x......" + "........", (0, 1, 1)),
        ("1 a week", "x.......", (1, 1, 1)),
        ("1 a week", "x" + "." * 13, (1, 1, 1)),
        ("1 a week", "x" + "." * 14, (0, 1, 1)),
        ("3 in 7 days", "xxx....xxx....x", (7, 7, 2)),
        ("3 in 7 days", "xxx........xxx", (6, 6, 2)),
        ("3 in 7 days", "xxx" + "." * 9 + "xxx", (6, 6, 1)),
        ("3 in 7 days", "xxx" + "." * 10 + "xxx", (3, 3, 1)),
        ("2 a month", "xx" + "." * 50 + "x", (3, 3, 1)),
    ],
)
def test_a_day_the_practice_did_not_ask_for_is_bridged(
    rule: str, word: str, counted: tuple[int, int, int]
) -> None:
    assert streak_of(word, rule) == counted


def test_all_practices_have_to_keep_their_rhythm_without_the_day() -> None:
    walk, write = practice("mon wed fri"), practice("daily", step_id=11)
    came = {10: {0, 2, 4}}
    assert streak(journey_of(walk, came=came), on(6)) == Streak(3, 3, 1)
    assert streak(journey_of(walk, write, came=came), on(4)).current == 1
    assert streak(journey_of(walk, practice("tue", step_id=11), came=came), on(4)) == Streak(3, 3, 0)


def test_a_practice_asks_from_the_earlier_of_its_creation_and_first_check_in() -> None:
    once = Step(id=20, goal_id=7, title="call", created_on=on(0), created_at=AT)
    later = practice("sun", created=4)
    came = {20: {0, 1}}
    assert streak(journey_of(once, later, came=came), on(5)) == Streak(0, 2, 1)
    assert streak(journey_of(once, practice("sun", created=2), came=came), on(5)) == Streak(2, 2, 1)
    assert streak(journey_of(once, later, came=came | {10: {2}}), on(5)) == Streak(3, 3, 1)


def test_a_practice_created_after_today_asks_for_nothing() -> None:
    once = Step(id=20, goal_id=7, title="call", created_on=on(0), created_at=AT)
    assert streak(journey_of(once, practice("sun", created=40), came={20: {0}}), on(3)) == Streak(0, 1, 1)


def test_a_practice_past_its_finish_line_asks_for_nothing() -> None:
    finished, other = practice("daily", times=2), practice("mon", step_id=11)
    assert streak(journey_of(finished, other, came={10: {0, 1}}), on(6)) == Streak(2, 2, 1)
    assert streak(journey_of(finished, came={10: {0, 1}}), on(6)) == Streak(0, 2, 1)


def test_a_practice_that_was_let_go_asks_for_nothing() -> None:
    let_go = practice("daily", states=(Turn(on(2), AT, StepState.LET_GO),))
    journey = journey_of(let_go, practice("mon", step_id=11), came={10: {0, 1}})
    assert streak(journey, on(6)) == Streak(2, 2, 1)


def test_a_practice_of_a_resting_goal_asks_for_nothing() -> None:
    resting = Goal(id=2, title="rest", begun_on=MONDAY, states=(Turn(on(2), AT, GoalState.RESTING),))
    journey = journey_of(
        practice("daily", goal_id=2), practice("mon", step_id=11), came={10: {0, 1}}, goals=[resting]
    )
    assert streak(journey, on(6)) == Streak(2, 2, 1)


def test_a_changed_rhythm_leaves_the_past_as_it_was_judged() -> None:
    step = practice("mon", created=0)
    changed = Step(
        id=10,
        goal_id=7,
        title="walk",
        kind=Kind.PRACTICE,
        rhythms=(*step.rhythms, RuleFrom(on(8), "daily")),
        created_on=MONDAY,
        created_at=AT,
    )
    assert streak(journey_of(changed, came={10: {0, 7, 8}}), on(9)) == Streak(3, 3, 1)
    assert streak(journey_of(changed, came={10: {0, 7, 8}}), on(10)) == Streak(3, 3, 0)


def test_the_week_a_practice_began_in_does_not_ask_for_days_before_it() -> None:
    assert streak_of("x.......", "3 a week", first=on(4)) == (1, 1, 1)


def test_rest_declared_in_a_week_is_not_held_against_the_week() -> None:
    assert streak_of(".x.xrrr" + "x", "3 a week") == (3, 3, 1)
    assert streak_of("x" * 7 + "rrrrr.." + "x", "3 a week") == (8, 8, 2)
    assert streak_of("xxxx.." + "r" * 20 + "x", "5 in 7 days") == (5, 5, 2)


def test_weekdays_of_rest_for_good_leave_the_other_days_to_ask() -> None:
    journey = journey_of(practice("2 a week"), came={10: {0, 1}}, weekdays_of_rest="sat sun")
    assert streak(journey, on(12)) == Streak(2, 2, 1)
    assert streak(journey, on(14)) == Streak(0, 2, 1)


def test_weekdays_of_rest_are_bridged() -> None:
    journey = journey_of(practice(), came={10: {0, 1, 2, 3, 4, 7}}, weekdays_of_rest="sat sun")
    assert streak(journey, on(7)) == Streak(6, 6, 2)


def test_a_check_in_on_a_rest_day_counts() -> None:
    assert streak(journey_of(practice(), came={10: {0, 1}}, rests={1}), on(1)) == Streak(2, 2, 1)


def test_a_goal_has_a_streak_of_its_own() -> None:
    write = Goal(id=2, title="write", begun_on=MONDAY)
    journey = journey_of(
        practice(), practice("mon", step_id=11, goal_id=2), came={10: {0, 1, 2, 3}, 11: {0, 7}}, goals=[write]
    )
    assert streak(journey, on(7), goal=write) == Streak(2, 2, 1)
    assert streak(journey, on(3)) == Streak(4, 4, 1)
    assert streak(journey, on(3), goal=journey.goals[7]) == Streak(4, 4, 1)


def test_the_days_a_goal_was_resting_are_bridged_in_its_own_streak() -> None:
    turns = (Turn(on(2), AT, GoalState.RESTING), Turn(on(9), AT + timedelta(hours=1), GoalState.ACTIVE))
    goal = Goal(id=7, title="move", begun_on=MONDAY, states=turns)
    journey = journey_of(practice(), came={10: {0, 1, 9}}, goals=[goal])
    assert streak(journey, on(9), goal=goal) == Streak(3, 3, 1)
    assert streak(journey, on(9)) == Streak(1, 2, 1)


def test_check_ins_after_today_do_not_count() -> None:
    assert streak(journey_of(practice(), came={10: {0, 5}}), on(1)) == Streak(1, 1, 1)
    assert streak(journey_of(practice(), came={10: {5}}), on(1)) == Streak(0, 0, 1)


WORDS = st.text("xxxr.", min_size=1, max_size=60)
RULES = st.one_of(
    st.just("daily"),
    st.sets(st.sampled_from("mon tue wed thu fri sat sun".split()), min_size=1).map(" ".join),  # noqa: SIM905
    st.integers(2, 20).map("every {} days".format),
    st.integers(1, 7).map("{} a week".format),
    st.integers(1, 31).map("{} a month".format),
    st.tuples(st.integers(1, 12), st.integers(0, 12)).map(lambda n: f"{n[0]} in {n[0] + n[1]} days"),
)


def kept(rule: rhythm.Rhythm, days: int, draw: st.DataObject) -> set[int]:
    """Days that keep a rhythm, some asked for and some for the joy of it, begun on a day it asks for."""
    wish = draw.draw(st.lists(st.booleans(), min_size=days, max_size=days))
    came: set[int] = set()
    for offset in range(days):
        if wish[offset] or _must(rule, offset, came):
            came.add(offset)
    return came


def _must(rule: rhythm.Rhythm, offset: int, came: set[int]) -> bool:
    """Whether the rhythm would not be kept if this day stayed quiet."""
    day = on(offset)
    match rule:
        case rhythm.NamedDays():
            return day.weekday() in rule.weekdays
        case rhythm.EveryDays():
            return not any(offset - back in came for back in range(1, rule.days))
        case rhythm.InDays():
            if offset + 1 < rule.days:
                return offset < rule.times
            return sum(offset - back in came for back in range(rule.days)) < rule.times
        case rhythm.Times():
            first, last = rule.period(day)
            begun = max(first, MONDAY)
            wanted = min(rule.wanted(day), (last - begun).days + 1)
            done = sum(begun <= on(one) <= last for one in came)
            return wanted - done > (last - day).days
    raise AssertionError(rule)


@given(RULES, st.integers(1, 120), st.data())
@settings(max_examples=150)
def test_a_rhythm_that_is_kept_never_ends_a_streak(rule: str, days: int, data: st.DataObject) -> None:
    came = kept(rhythm.parse(rule), days, data)
    journey = journey_of(practice(rule), came={10: came})
    for today in (days - 1, days // 2):
        so_far = {offset for offset in came if offset <= today}
        found = streak(journey, on(today))
        assert found.current == found.longest == len(so_far)
        assert found.room == min(3, 1 + len(so_far) // 5)


def _holds(days: Iterable[date], possible: set[date], wanted: int) -> bool:
    return sum(day in possible for day in days) >= wanted


@given(
    st.sampled_from(["2 a week", "5 a week", "4 a month", "2 in 5 days", "9 in 20 days"]),
    WORDS,
    st.integers(0, 9),
)
@settings(max_examples=200)
def test_a_quiet_day_is_judged_by_the_days_around_it(rule_text: str, word: str, created: int) -> None:
    step = practice(rule_text, created=created)
    came, rests = offsets_of(word, "x"), offsets_of(word, "r")
    today, rule = on(len(word) - 1), rhythm.parse(rule_text)
    judged = Practising(
        journey_of(step, came={10: came}), step, today, [on(rest).toordinal() for rest in rests]
    )
    begun = min([on(created), *map(on, sorted(came)[:1])])
    around = list(span(MONDAY - timedelta(days=60), today + timedelta(days=60)))
    possible = {day for day in around if day < begun or day >= today} | {on(one) for one in came | rests}
    for offset in sorted(offsets_of(word, ".") - {len(word) - 1}):
        day = on(offset)
        assert judged.is_in_force(day) == (day >= begun)
        if isinstance(rule, rhythm.InDays) and day >= begun:
            starts = span(day - timedelta(days=rule.days - 1), day)
            windows = (span(start, start + timedelta(days=rule.days - 1)) for start in starts)
            assert judged.keeps_without(day) == any(
                _holds(window, possible, rule.times) for window in windows
            )
        elif isinstance(rule, rhythm.Times) and day >= begun:
            assert judged.keeps_without(day) == _holds(span(*rule.period(day)), possible, rule.wanted(day))


@given(RULES, WORDS)
def test_the_streak_stays_within_its_bounds(rule: str, word: str) -> None:
    current, longest, room = streak_of(word, rule)
    assert 0 <= current <= longest == max(longest, current) <= word.count("x")
    assert 0 <= room <= 3


@given(RULES, WORDS, st.integers(0, 6))
def test_rest_at_the_end_never_changes_the_streak(rule: str, word: str, rests: int) -> None:
    assert streak_of(word + "x" + "r" * rests, rule) == streak_of(word + "x", rule)


@given(WORDS, st.data())
def test_a_rest_put_in_anywhere_is_bridged(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    assert streak_of(word[:at] + "r" + word[at:]) == streak_of(word)


@given(RULES, WORDS)
def test_a_check_in_today_raises_the_streak_or_starts_it(rule: str, word: str) -> None:
    assert streak_of(word + "x", rule)[0] == streak_of(word + ".", rule)[0] + 1


@given(WORDS)
def test_today_is_still_open(word: str) -> None:
    assert streak_of(word + ".")[0] in (streak_of(word)[0], streak_of(word + ".r")[0])
    assert streak_of(word + "x.") == streak_of(word + "x")


def test_the_last_days_are_counted_with_the_rests_among_them() -> None:
    journey = journey_of(practice(), came={10: {0, 1, 5, 30}}, rests={2, 5, 6})
    assert shown_up(journey, on(6)) == ShownUp(days=3, of=7, rests=2)
    assert shown_up(journey, on(30)) == ShownUp(days=2, of=28, rests=1)
    assert shown_up(journey, on(30), days=7) == (1, 7, 0)
    assert shown_up(journey, on(-1)) == (0, 0, 0)
    assert shown_up(Journey(Meta(journey_id=1)), on(0)) == (0, 0, 0)


def of_ten_practices(days: int) -> Journey:
    """Ten practices, a check-in on each every fifth day."""
    rules = ("mon wed fri", "3 a week", "3 in 7 days", "2 a month", "every 9 days", "30 in 366 days")
    steps = [practice(rules[nth % len(rules)], step_id=10 + nth) for nth in range(10)]
    came = {step.id: range(nth % 3, days, 5) for nth, step in enumerate(steps)}
    return journey_of(*steps, came=came)


def calls_for_a_streak(days: int) -> int:
    """How many calls it takes to count the streak of so many days."""
    journey, calls = of_ten_practices(days), []
    journey.check_ins(10)
    sys.setprofile(lambda _frame, event, _about: calls.append(event) if event.endswith("call") else None)
    try:
        assert streak(journey, on(days - 1)).longest > 0
    finally:
        sys.setprofile(None)
    return len(calls)


def test_ten_years_are_no_more_than_ten_times_the_work_of_one() -> None:
    assert calls_for_a_streak(3_650) < 11 * calls_for_a_streak(365)
