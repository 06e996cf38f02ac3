"""The questions that help to notice, and shifts tied to goals."""

from datetime import timedelta

import pytest
from domain.walks import MONDAY, Walk, day

from smallsteps_tui.domain import acts, noticing
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.domain.noticing import WeekQuestion
from smallsteps_tui.domain.trouble import Trouble


def asked(walk: Walk, weeks: int) -> list[WeekQuestion]:
    """The questions of some weeks in a row."""
    return [
        noticing.of_week(walk.journey, walk.today + timedelta(weeks=week, days=week % 7))
        for week in range(weeks)
    ]


def of_long_ago() -> Walk:
    return Walk("Move").adds("Walk", rhythm="daily").does("Walk").sleeps(700)


def test_the_same_question_stands_from_monday_to_sunday():
    walk = of_long_ago()
    assert len({noticing.of_week(walk.journey, day(700 + offset)) for offset in range(7)}) == 1
    assert noticing.of_week(walk.journey, day(700)) != noticing.of_week(walk.journey, day(707))


def test_all_three_questions_come_in_turn():
    found = asked(of_long_ago(), 6)
    assert set(found[:3]) == set(WeekQuestion)
    assert found[:3] == found[3:]


def test_what_is_new_is_not_asked_while_there_is_no_then():
    walk = Walk("Move").adds("Walk").does("Walk")
    found = [noticing.of_week(walk.journey, day(offset)) for offset in range(27)]
    assert WeekQuestion.NEW not in found
    assert set(found) == {WeekQuestion.SHIFTED, WeekQuestion.LIGHTER}
    assert noticing.of_week(Walk("Move").journey, MONDAY) in (WeekQuestion.SHIFTED, WeekQuestion.LIGHTER)


@pytest.mark.parametrize(("offset", "month"), [(0, None), (100, None), (180, None), (181, 1), (700, 6)])
def test_then_is_the_month_six_months_ago_or_the_beginning(offset, month):
    walk = Walk("Move").adds("Walk").does("Walk")
    assert noticing.then_month(walk.journey, day(offset)) == month


def test_a_shift_is_tied_to_a_goal_and_to_none_again():
    walk = Walk("Thesis", "Move").notices("Calmer")
    (shift,) = walk.journey.shifts.values()
    assert not acts.tie_shift(shift, None)
    walk.goes(acts.tie_shift(shift, walk.goal("Move")))
    (shift,) = walk.journey.shifts.values()
    assert shift.goal_id == walk.goal("Move").id
    assert not acts.tie_shift(shift, walk.goal("Move"))
    walk.goes(acts.tie_shift(shift, None))
    assert next(iter(walk.journey.shifts.values())).goal_id is None


def test_the_question_of_the_week_rests_once_it_is_answered_until_the_next_week():
    walk = of_long_ago().notices("Calmer than before")
    assert noticing.answer(walk.journey, walk.today) is None
    walk.goes(acts.answer_question(noticing.OF_THE_WEEK, "I paused", walk.moment))
    answer = noticing.answer(walk.journey, walk.today)
    assert answer is not None
    assert answer.text == "I paused"
    assert answer.goal_id is None
    assert noticing.answer(walk.journey, walk.today + timedelta(weeks=1)) is None
    assert noticing.answer(walk.goes(acts.drop_shift(answer)).journey, walk.today) is None


def test_an_answer_needs_words_as_any_shift_does():
    walk = of_long_ago()
    with pytest.raises(Trouble):
        acts.answer_question(noticing.OF_THE_WEEK, "  ", walk.moment)


# When there is something to ask about


def test_the_question_of_the_week_is_asked_after_a_step_or_a_shift_of_the_last_seven_days():
    walk = Walk("Move").sleeps().adds("Walk", rhythm="daily").does("Walk")
    for ahead in range(1, 8):
        rested = walk.today + timedelta(days=ahead)
        walk.goes(acts.rest(walk.journey, rested, walk.moment))
    assert noticing.is_asked(walk.journey, walk.today)
    walk.sleeps(8)
    assert not noticing.is_asked(walk.journey, walk.today), "a week of rest and nothing else"
    walk.notices("Calmer")
    assert noticing.is_asked(walk.journey, walk.today)


def test_no_question_of_the_week_on_a_low_day_a_rest_day_and_in_the_week_after_a_gap():
    walk = Walk("Move").sleeps().adds("Walk", rhythm="daily").does("Walk").sleeps()
    low = walk.journey.after(acts.set_energy(walk.journey, Energy.LOW, walk.moment))
    rest = walk.journey.after(acts.rest(walk.journey, walk.today, walk.moment))
    assert noticing.is_asked(walk.journey, walk.today)
    assert not noticing.is_asked(low, walk.today)
    assert not noticing.is_asked(rest, walk.today)
    walk.sleeps(20).does("Walk")
    assert not noticing.is_asked(walk.journey, walk.today)
