"""Acts on days and what is noticed: energy, rest, the chosen step, shifts, questions."""

import pytest
from domain.walks import MONDAY, Walk, day, trouble

from smallsteps_tui.domain import acts, choosing
from smallsteps_tui.domain.acts.days import LONGEST_REST
from smallsteps_tui.domain.entities import Energy

TO_COME = "That day hasn't come yet. Choose today or earlier."


def test_energy_is_said_of_a_day_and_can_be_taken_back():
    walk = Walk("Thesis").feels(Energy.LOW)
    assert choosing.energy(walk.journey, MONDAY) is Energy.LOW
    assert choosing.energy(walk.journey, day(1)) is None
    assert not acts.set_energy(walk.journey, Energy.LOW, walk.moment)
    assert choosing.energy(walk.feels(None).journey, MONDAY) is None
    assert not acts.set_energy(walk.journey, None, walk.moment)


def test_energy_and_the_card_belong_to_today_and_the_days_before():
    walk = Walk.with_steps("A").sleeps(3)
    assert trouble(acts.set_energy, walk.journey, Energy.LOW, walk.moment, on=day(4)) == TO_COME
    assert trouble(acts.choose, walk.journey, walk.step("A"), walk.moment, on=day(4)) == TO_COME
    assert acts.set_energy(walk.journey, Energy.LOW, walk.moment, on=MONDAY)


def test_choosing_the_same_step_again_changes_nothing():
    walk = Walk.with_steps("A", "B").chooses("B")
    assert not acts.choose(walk.journey, walk.step("B"), walk.moment)


def test_rest_is_declared_for_a_day_or_a_span_and_taken_back():
    walk = Walk("Move").rests(day(2), last=day(4))
    assert [offset for offset in range(7) if walk.journey.rests(day(offset))] == [2, 3, 4]
    assert not acts.rest(walk.journey, day(3), walk.moment)
    walk.rests(day(3), off=True)
    assert [offset for offset in range(7) if walk.journey.rests(day(offset))] == [2, 4]
    assert not acts.rest(walk.journey, day(3), walk.moment, off=True)


def test_only_the_days_that_are_not_rest_yet_are_written():
    walk = Walk("Move").rests(day(1))
    assert len(acts.rest(walk.journey, day(0), walk.moment, last=day(2)).put) == 2


def test_a_rest_goes_forward_and_spans_a_year_at_most():
    walk = Walk("Move")
    said = trouble(acts.rest, walk.journey, day(4), walk.moment, last=day(2))
    assert said == "That rest would end before it starts. Swap the two days."
    said = trouble(acts.rest, walk.journey, day(0), walk.moment, last=day(LONGEST_REST))
    assert said.startswith("A rest can last up to a year.")
    assert len(acts.rest(walk.journey, day(0), walk.moment, last=day(LONGEST_REST - 1)).put) == LONGEST_REST


@pytest.mark.parametrize("name", ["someday", "", "monkey", "m"])
def test_a_weekday_of_rest_has_to_be_one(name):
    walk = Walk("Move")
    said = trouble(acts.rest_weekdays, walk.journey, ["mon", name], walk.moment)
    assert said == f"“{name}” isn't a weekday. Use mon, tue, wed, thu, fri, sat, sun."


def test_weekdays_of_rest_are_kept_in_the_order_of_the_week_each_once():
    walk = Walk("Move")
    walk.goes(acts.rest_weekdays(walk.journey, ["Sunday", "sat", "sun"], walk.moment))
    assert [ruled.rule for ruled in walk.journey.meta.rest_rhythms] == ["sat sun"]
    assert not acts.rest_weekdays(walk.journey, ["sat"], walk.moment)
    assert not acts.rest_weekdays(walk.journey, ["mon"], walk.moment, off=True)
    walk.goes(acts.rest_weekdays(walk.journey, ["sat", "sun"], walk.moment, off=True))
    assert [ruled.rule for ruled in walk.journey.meta.rest_rhythms] == [""]
    assert not walk.journey.rests(day(5))


# Noticing


def test_a_shift_is_noted_reworded_and_taken_back():
    walk = Walk("Move").notices(" I paused\x07 before replying \n", goal="Move", on=MONDAY)
    (shift,) = walk.journey.shifts.values()
    assert (shift.text, shift.on, shift.goal_id) == ("I paused before replying", MONDAY, walk.goal().id)
    assert not acts.edit_shift(shift, shift.text)
    walk.goes(acts.edit_shift(shift, "I paused"))
    assert [one.text for one in walk.journey.shifts.values()] == ["I paused"]
    assert walk.goes(acts.drop_shift(shift)).journey.shifts == {}


@pytest.mark.parametrize("text", ["", " \n ", "\x1b[0m"])
def test_a_shift_needs_words(text):
    walk = Walk("Move").notices("Calmer")
    said = "A shift needs a few words: what changed, even slightly?"
    assert trouble(acts.note_shift, text, walk.moment) == said
    assert trouble(acts.edit_shift, next(iter(walk.journey.shifts.values())), text) == said


def test_a_shift_of_more_than_ten_thousand_characters_is_given_back_whole():
    said = trouble(acts.note_shift, "x" * 200_000, Walk().moment)
    assert said == "That's 200,000 characters; the limit is 10,000. Shorten it a little."


def test_a_shift_is_not_noticed_before_its_day():
    assert trouble(acts.note_shift, "Calmer", Walk().moment, on=day(1)) == TO_COME


def test_a_question_that_was_asked_is_remembered():
    walk = Walk("Move")
    walk.goes(acts.note_question("is it reached?", walk.moment, about=walk.goal().id, for_good=True))
    (asked,) = walk.journey.asked.values()
    assert (asked.question, asked.about, asked.on, asked.for_good) == (
        "is it reached?",
        walk.goal().id,
        MONDAY,
        True,
    )


def test_what_is_said_in_one_moment_gets_ids_that_differ():
    walk = Walk()
    now = walk.moment
    walk.goes(acts.add_goal(walk.journey, "Thesis", now))
    walk.goes(acts.add_step(walk.journey, walk.goal(), "A", now))
    walk.goes(acts.note_shift("Calmer", now)).goes(acts.note_question("?", now))
    journey = walk.journey
    ids = [*journey.goals, *journey.steps, *journey.shifts, *journey.asked]
    assert len(set(ids)) == 4
    assert all(len(str(id)) == 12 for id in ids)
