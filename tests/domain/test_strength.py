"""The strength of a practice: the Loop Habit Tracker's score, and its word."""

from collections.abc import Iterable

import pytest
from domain.practices import journey_of, on, practice
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.domain import rhythm
from smallsteps_tui.domain.entities import RuleFrom, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.practices import strength, strength_scores, strength_word


def score_of(days: str, rule: str = "daily") -> float:
    """Score a word of days: x showed up, r rest, . quiet, R a check-in on a rest day; the last is today."""
    came = {on(offset) for offset, letter in enumerate(days) if letter in "xR"}
    rests = {on(offset) for offset, letter in enumerate(days) if letter in "rR"}
    frequency = rhythm.parse(rule).frequency
    return ([*strength_scores(came, lambda _: frequency, rests.__contains__, on(len(days) - 1))] or [0.0])[-1]


def walked(days: str, *rules: tuple[int, str], size: Size = Size.DONE) -> tuple[Journey, Step]:
    """A practice with the rules from these offsets on, and the journey that a word of days tells."""
    came = [offset for offset, letter in enumerate(days) if letter in "xR"]
    rests = [offset for offset, letter in enumerate(days) if letter in "rR"]
    step = practice(rhythms=tuple(RuleFrom(on(start), rule) for start, rule in rules))
    return journey_of(step, came={step.id: came}, rests=rests, size=size), step


@pytest.mark.parametrize(
    ("days", "score"), [(1, 0.0519), (7, 0.3115), (13, 0.5), (21, 0.6736), (30, 0.7980), (66, 0.9704)]
)
def test_a_practice_done_every_day_takes_root(days: int, score: float) -> None:
    assert score_of("x" * days) == pytest.approx(score, abs=0.00005)
    journey, step = walked("x" * days)
    assert strength(journey, step, on(days - 1)) == pytest.approx(score, abs=0.00005)


def test_a_rest_day_leaves_the_score_as_it_is() -> None:
    assert score_of("xxxrrrr") == score_of("xxx")
    assert score_of("xxxrx") == score_of("xxxx")


def test_a_check_in_on_a_rest_day_counts() -> None:
    assert score_of("xxR") == score_of("xxx")


def test_today_with_nothing_yet_leaves_the_score_as_it_is() -> None:
    assert score_of("xxx.") == score_of("xxx")
    assert score_of("xxx..") < score_of("xxx")


def test_a_quiet_day_lets_it_sink_a_little() -> None:
    weight = 0.5 ** (1 / 13)
    assert score_of("x..") == pytest.approx((1 - weight) * weight)


def test_a_rhythm_below_daily_looks_back_over_two_of_its_periods() -> None:
    weight = 0.5 ** ((3 / 7) ** 0.5 / 13)
    assert score_of("x", "mon wed fri") == pytest.approx(1 / 6 * (1 - weight))
    assert score_of("x.x", "3 a week") == pytest.approx(1 / 6 * (1 - weight) * (weight**2 + weight + 2))
    kept = [*strength_scores({on(7 * n) for n in range(60)}, lambda _: (1, 7), lambda _: False, on(419))]
    assert kept == sorted(kept)
    assert kept[-1] > 0.99


def test_every_size_counts_alike() -> None:
    found = set()
    for size in Size:
        journey, step = walked("xx.x", size=size)
        found.add(strength(journey, step, on(3)))
    assert len(found) == 1


def test_each_day_is_scored_by_the_rule_it_had() -> None:
    journey, step = walked("xx", (0, "daily"), (1, "3 a week"))
    first, weight = 1 - 0.5 ** (1 / 13), 0.5 ** ((3 / 7) ** 0.5 / 13)
    assert strength(journey, step, on(0)) == pytest.approx(first)
    assert strength(journey, step, on(1)) == pytest.approx(first * weight + 2 / 6 * (1 - weight))


def test_before_the_first_check_in_there_is_no_strength_and_the_word_is_new() -> None:
    journey, step = walked("...x")
    assert strength(journey, step, on(2)) == 0
    assert strength_word(journey, step, on(2)) == "new"
    assert strength(journey, step, on(3)) > 0


@pytest.mark.parametrize(
    ("days", "said"),
    [
        *((1, "new"), (5, "new"), (6, "taking root"), (12, "taking root"), (13, "rooted"), (30, "rooted")),
        *((31, "second nature"), (400, "second nature")),
    ],
)
def test_the_strength_is_shown_as_a_word(days: int, said: str) -> None:
    journey, step = walked("x" * days)
    assert strength_word(journey, step, on(days - 1)) == said


def test_an_illness_does_not_take_the_word_away() -> None:
    journey, step = walked("x" * 40 + "." * 182)
    assert strength(journey, step, on(221)) < 0.01
    assert strength_word(journey, step, on(221)) == "second nature"
    assert strength_word(journey, step, on(300)) == "new"


def test_the_word_looks_back_exactly_half_a_year() -> None:
    journey, step = walked("x" * 13)
    highest_on = 12
    assert strength_word(journey, step, on(highest_on + 182)) == "rooted"
    assert strength_word(journey, step, on(highest_on + 183)) == "taking root"


DAYS = st.text("xxrR.", max_size=120)


def rules() -> Iterable[str]:
    return ("daily", "weekdays", "mon", "every 5 days", "3 a week", "2 a month", "31 a month", "2 in 9 days")


@given(DAYS, st.sampled_from(rules()))
def test_the_score_stays_between_none_and_whole(days: str, rule: str) -> None:
    assert 0 <= score_of(days, rule) <= 1


@given(DAYS, st.sampled_from(rules()))
def test_a_check_in_today_never_lowers_what_a_quiet_today_would_give(days: str, rule: str) -> None:
    assert score_of(days + "x" + ".", rule) >= score_of(days + "." + ".", rule)


@given(DAYS)
def test_a_rest_put_in_anywhere_changes_nothing_for_a_daily_practice(days: str) -> None:
    assert score_of(days + "r" + "x") == score_of(days + "x")
