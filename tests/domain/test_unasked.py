"""Questions that come unasked: one a day, each once, and none on a day that is heavy enough."""

from datetime import date, timedelta

from domain.test_hints import DAY, journey_with, moment, with_energy

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Energy, Goal, Size, Step
from smallsteps_tui.domain.hints import Hint, Question, hint_for, may_ask
from smallsteps_tui.domain.journey import Journey

LARGE, ANOTHER = "Write for three hours", "Clean the whole cellar"


def two_large_steps(begun: int = -10) -> tuple[Journey, Step, Step]:
    """A journey with two steps that could both be smaller."""
    journey, first = journey_with(LARGE, begun=begun)
    goal = next(iter(journey.goals.values()))
    later = moment(begun)
    change = acts.add_step(journey, goal, ANOTHER, type(later)(later.today, later.at, later.seed + 99))
    (second,) = change.put
    assert isinstance(second, Step)
    return journey.after(change), first, second


def asked(
    journey: Journey, step: Step, days: int = 0, *, question: str = Question.COULD_BE_SMALLER
) -> Journey:
    """The journey once a question about a step was asked."""
    return journey.after(acts.note_question(question, moment(days), about=step.id))


def day(days: int) -> date:
    return DAY + timedelta(days=days)


def test_one_question_a_day_and_the_other_waits_for_another_day():
    journey, first, second = two_large_steps()
    assert hint_for(journey, first, DAY)
    assert hint_for(journey, second, DAY)
    journey = asked(journey, first)
    assert hint_for(journey, second, DAY) is None
    assert hint_for(journey, second, day(1)) is Hint.COULD_BE_SMALLER


def test_a_question_stays_until_its_day_is_over_and_does_not_come_again():
    journey, first, _ = two_large_steps()
    journey = asked(journey, first)
    assert hint_for(journey, first, DAY) is Hint.COULD_BE_SMALLER
    assert all(hint_for(journey, first, day(later)) is None for later in (1, 20, 400))


def test_what_a_high_day_may_leave_is_asked_again_after_two_weeks():
    journey, first, _ = two_large_steps()
    journey = asked(journey, first, question=Question.LEAVE_ONE)
    high = with_energy(journey, Energy.HIGH, days=13)
    assert hint_for(high, first, day(13)) is not Hint.LEAVE_ONE
    high = with_energy(journey, Energy.HIGH, days=14)
    assert hint_for(high, first, day(14)) is Hint.LEAVE_ONE


def test_nothing_is_asked_on_a_low_day_nor_on_the_first_nor_in_the_week_after_a_gap():
    journey, first, _ = two_large_steps(begun=-30)
    low = with_energy(journey, Energy.LOW)
    assert not may_ask(low, Question.IS_IT_DONE, DAY, about=first.goal_id)
    journey = journey.after(acts.check_in(journey, first, Size.STARTED, moment(-30)))
    assert not may_ask(journey, Question.IS_IT_DONE, day(-30))
    journey = journey.after(acts.check_in(journey, first, Size.STARTED, moment()))
    assert not any(may_ask(journey, Question.IS_IT_DONE, day(later)) for later in range(7))
    journey = journey.after(acts.check_in(journey, first, Size.STARTED, moment(4)))
    assert may_ask(journey, Question.IS_IT_DONE, day(8))


def test_the_greeting_and_what_was_left_for_a_low_day_are_no_questions():
    journey, first, second = two_large_steps()
    journey = asked(journey, second, question=Hint.LEFT_FOR_TODAY)
    journey = journey.after(acts.note_question("gap", moment()))
    assert hint_for(journey, first, DAY) is Hint.COULD_BE_SMALLER


def test_whether_a_step_is_done_is_asked_every_day_but_a_low_one():
    journey, parent = journey_with("Chapter 3")
    goal = journey.goals[parent.goal_id]
    assert isinstance(goal, Goal)
    later = moment(-9)
    change = acts.add_step(journey, goal, "Open the file", later, under=parent)
    below = change.put[0]
    assert isinstance(below, Step)
    journey = journey.after(change)
    journey = journey.after(acts.check_in(journey, below, Size.DONE, moment(-1)))
    for days in (0, 1, 2):
        assert hint_for(journey, parent, day(days)) is Hint.IS_IT_DONE
        journey = asked(journey, parent, days, question=Question.IS_IT_DONE)
    assert hint_for(with_energy(journey, Energy.LOW, days=3), parent, day(3)) is None
