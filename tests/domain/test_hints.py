"""Quiet hints on the card: at most one, and gone for good by one key."""

from datetime import UTC, date, datetime, timedelta

import pytest
from domain.walks import Walk

from smallsteps_tui.domain import acts, hints
from smallsteps_tui.domain.care.standing import NOT_THAT
from smallsteps_tui.domain.entities import Energy, Goal, Meta, Moment, Step
from smallsteps_tui.domain.hints import Hint, hint_for
from smallsteps_tui.domain.journey import Journey

DAY = date(2026, 11, 22)


def moment(days: int = 0) -> Moment:
    at = datetime(2026, 11, 22, 9, tzinfo=UTC) + timedelta(days=days)
    return Moment(DAY + timedelta(days=days), at, seed=1_000_000 + days)


def journey_with(title: str, *smaller: str, begun: int = -10) -> tuple[Journey, Step]:
    """A journey begun some days ago with one goal and one step."""
    journey = Journey(Meta(journey_id=1))
    change = acts.add_goal(journey, "Write the thesis", moment(begun))
    goal = change.put[0]
    assert isinstance(goal, Goal)
    journey = journey.after(change)
    change = acts.add_step(journey, goal, title, moment(begun), smaller=smaller)
    step = change.put[0]
    assert isinstance(step, Step)
    return journey.after(change), step


def with_energy(journey: Journey, energy: Energy, days: int = 0) -> Journey:
    return journey.after(acts.set_energy(journey, energy, moment(days)))


def test_a_large_step_could_be_smaller():
    journey, step = journey_with("Write for three hours")
    assert hint_for(journey, step, DAY) is Hint.COULD_BE_SMALLER


def test_a_small_step_or_one_with_a_smaller_version_gets_no_hint():
    assert hint_for(*journey_with("Open the file"), DAY) is None
    assert hint_for(*journey_with("Write for three hours", "Open the file"), DAY) is None


def test_what_care_knows_gets_no_hint_whatever_was_said_of_it():
    title = "Finish three nights without the blade, and all the dishes"
    journey, step = journey_with(title)
    assert hint_for(journey, step, DAY) is None
    assert hint_for(with_energy(journey, Energy.HIGH), step, DAY) is None
    put_away = acts.note_question(NOT_THAT, moment(), about=step.id, words=title)
    assert hint_for(journey.after(put_away), step, DAY) is None
    left = journey_with(title, "Hold something cold")[0]
    assert hint_for(with_energy(left, Energy.LOW), step, DAY) is None


def test_a_hint_is_gone_for_good_once_it_is_hidden():
    journey, step = journey_with("Write for three hours")
    change = acts.note_question(Hint.COULD_BE_SMALLER, moment(), about=step.id, for_good=True)
    assert hint_for(journey.after(change), step, DAY + timedelta(days=400)) is None


def test_there_is_no_hint_on_the_first_day_nor_on_a_low_one():
    journey, step = journey_with("Write for three hours", begun=0)
    assert hint_for(journey, step, DAY) is None
    journey, step = journey_with("Write for three hours")
    assert hint_for(with_energy(journey, Energy.LOW), step, DAY) is None


def test_a_high_day_may_leave_a_small_one_ready_and_a_low_day_remembers_it():
    journey, step = journey_with("Write for three hours")
    assert hint_for(with_energy(journey, Energy.HIGH), step, DAY) is Hint.LEAVE_ONE
    left = acts.add_smaller(step, "Open the file").and_then(
        acts.note_question(Hint.LEFT_FOR_TODAY, moment(), about=step.id)
    )
    journey = journey.after(left)
    step = journey.steps[step.id]
    assert hint_for(with_energy(journey, Energy.HIGH), step, DAY) is None
    low = with_energy(journey, Energy.LOW, days=3)
    assert hint_for(low, step, DAY + timedelta(days=3)) is Hint.LEFT_FOR_TODAY


def test_weeks_later_a_high_day_may_leave_one_again():
    journey, step = journey_with("Write for three hours", "Open the file")
    journey = journey.after(acts.note_question(Hint.LEFT_FOR_TODAY, moment(), about=step.id))
    later = with_energy(journey, Energy.HIGH, days=20)
    assert hint_for(later, step, DAY + timedelta(days=20)) is Hint.LEAVE_ONE


def days_of(*steps: int) -> Walk:
    """So many steps on each day in a row, up to today."""
    walk = Walk("Move").adds(*(f"Walk {nth}" for nth in range(9)), rhythm="daily")
    for many in steps:
        walk.sleeps()
        for nth in range(many):
            walk.does(f"Walk {nth}")
    return walk


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ((4, 4, 4, 4, 4), True),
        ((4, 4, 4, 4), False),
        ((4, 4, 4, 4, 4, 4), False),
        ((4,) * 10, True),
        ((9, 4, 3, 4, 4), False),
        ((4, 4, 4, 4, 4, 0), False),
        ((), False),
    ],
)
def test_rest_counts_too_is_said_on_each_fifth_day_of_plenty_in_a_row(steps, said):
    walk = days_of(*steps)
    assert hints.may_say_rest_counts(walk.journey, walk.today) is said


def test_a_day_of_rest_begins_the_days_of_plenty_afresh():
    walk = days_of(4, 4, 4, 4, 4)
    walk.goes(acts.rest(walk.journey, walk.today - timedelta(days=2), walk.moment))
    assert not hints.may_say_rest_counts(walk.journey, walk.today)
