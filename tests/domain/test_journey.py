"""A journey: changes and their opposites, how steps hang, what counts, and which days rest."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from domain.walks import MONDAY, Walk, day, empty, opposite
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.domain import acts, choosing, course, evidence, looking_back
from smallsteps_tui.domain.course import reaching
from smallsteps_tui.domain.entities import CheckIn, DayPage, Goal, Mark, RuleFrom, Size, Step, StepState
from smallsteps_tui.domain.journey import Change, Journey, Snapshot, key_of
from smallsteps_tui.domain.veiling import veiled

AT = datetime(2026, 1, 5, tzinfo=UTC)


def a_step(id: int, parent_id: int | None = None, goal_id: int = 100, **more: object) -> Step:
    return Step(
        id=id,
        goal_id=goal_id,
        parent_id=parent_id,
        title=f"{id}",
        created_on=MONDAY,
        created_at=AT,
        **more,  # type: ignore[arg-type]
    )


def journey_of(*steps: Step, goals: tuple[int, ...] = (100,)) -> Journey:
    found = {id: Goal(id=id, title=f"goal {id}", begun_on=MONDAY) for id in goals}
    return replace(empty(), goals=found, steps={step.id: step for step in steps})


def everything_of(journey: Journey) -> None:
    """Derive all there is to derive."""
    for on in (day(-400), MONDAY, day(400)):
        choosing.step_for(journey, on)
        choosing.also(journey, on)
        choosing.candidates(journey, on)
        looking_back.week(journey, on)
        looking_back.then_and_now(journey, on)
        looking_back.months(journey, on)
        for goal in journey.goals.values():
            course.pace(journey, goal, on)
    for goal in journey.goals.values():
        assert 0 <= course.distance(journey, goal) <= 1
        course.banners(journey, goal)
        course.banners_ahead(journey, goal)
        course.planned(journey, goal)
        reaching.asks_what_comes(journey, goal)
        evidence.of(journey, goal.id)
    evidence.of(journey)
    veiled(journey)


# Changes


class LookedAtMeanwhile(dict):
    """What is known of each goal, of which another thread finds out more between one look and the next."""

    def items(self):
        """Go through what is known."""
        for number, item in enumerate(super().items()):
            self[-number] = []
            yield item


def test_what_comes_after_a_journey_can_be_worked_out_while_another_thread_draws_it():
    journey = Walk.with_steps("A", "B").does("A").journey
    for of in (journey.taken, journey):
        known = "_of_goal" if of is not journey else "_kept_of_goals"
        of.__dict__[known] = LookedAtMeanwhile({id: [] for id in range(1, 9)})
    change = Change(put=tuple(replace(step, title="x") for step in journey.steps.values()))
    assert journey.after(change).steps_in_all == 1


def test_of_two_changes_the_later_word_holds():
    old, new = a_step(1), replace(a_step(1), title="anew")
    other = a_step(2)
    joined = Change(put=(old, other)).and_then(Change(put=(new,), drop=(other,)))
    assert joined == Change(put=(new,), drop=(other,))
    assert Change(drop=(old,)).and_then(Change(put=(new,))) == Change(put=(new,))


def test_joining_changes_is_carrying_out_one_after_the_other():
    walk = Walk.with_steps("A", "B")
    first = acts.edit_step(walk.step("A"), walk.moment, title="C")
    second = acts.delete_step(walk.journey, walk.step("B"))
    one_by_one = walk.journey.after(first).after(second)
    assert walk.journey.after(first.and_then(second)) == one_by_one


def test_a_change_that_erases_erases_joined_too():
    assert Change(erases=True).and_then(Change(put=(a_step(1),))).erases


def test_nothing_to_put_or_drop_is_no_change():
    assert not Change()
    assert Change(put=(a_step(1),))


def test_every_kind_of_entity_can_be_put_found_and_dropped():
    walk = Walk.with_steps("A").does("A").notices("Calmer")
    walk.goes(acts.note_question("reached?", walk.moment))
    journey = walk.journey
    everything = (
        *journey.goals.values(),
        *journey.steps.values(),
        *journey.pages.values(),
        *journey.shifts.values(),
        *journey.asked.values(),
    )
    assert len(everything) == 5
    for entity in (*everything, journey.meta):
        assert journey.find(entity) is entity
    assert len({key_of(entity) for entity in everything}) == 5
    bare = journey.after(Change(drop=everything))
    assert bare == replace(empty(), meta=journey.meta)
    assert bare.after(opposite(bare, Change(put=everything))) == bare
    assert bare.after(Change(put=everything)) == journey


# How steps hang


def test_steps_stand_in_the_persons_order_each_before_those_under_it():
    journey = journey_of(a_step(1, place=2.0), a_step(2, place=1.0), a_step(4, 1), a_step(3, 1), a_step(5, 3))
    assert [step.id for step in journey.walk(100)] == [2, 1, 3, 5, 4]
    assert [step.id for step in journey.path(journey.steps[5])] == [1, 3]


@pytest.mark.parametrize(
    ("steps", "tops"),
    [
        ((a_step(1, 9),), [1]),
        ((a_step(1, 2), a_step(2, goal_id=200)), [1]),
        ((a_step(1, 1),), [1]),
        ((a_step(1, 2), a_step(2, 1)), [1]),
        ((a_step(3, 2), a_step(2, 1), a_step(1, 3)), [1]),
        ((a_step(5, 3), a_step(3, 2), a_step(2, 3)), [2]),
        ((a_step(2, 1), a_step(1, 2), a_step(4, 3), a_step(3, 4)), [1, 3]),
    ],
    ids=["gone", "another goal", "itself", "two", "three", "a tail on a circle", "two circles"],
)
def test_a_parent_that_cannot_be_swallows_no_step(steps, tops):
    journey = journey_of(*steps, goals=(100, 200))
    assert [step.id for step in journey.top_steps(100)] == tops
    mine = {step.id for step in steps if step.goal_id == 100}
    assert sorted(step.id for step in journey.walk(100)) == sorted(mine)
    everything_of(journey)


def test_a_goal_and_a_step_may_bear_the_same_number():
    journey = journey_of(a_step(1, goal_id=1), a_step(2, 1, goal_id=1), goals=(1,))
    assert [step.id for step in journey.walk(1)] == [1, 2]
    assert [step.id for step in journey.under(journey.steps[1])] == [2]


def test_steps_may_hang_as_deep_as_they_like():
    journey = journey_of(*(a_step(id, id - 1 or None) for id in range(1, 3001)))
    assert sum(1 for _ in journey.walk(100)) == 3000
    assert len(journey.path(journey.steps[3000])) == 2999


@given(
    st.lists(
        st.tuples(st.integers(1, 8), st.none() | st.integers(0, 9), st.sampled_from([100, 200])), max_size=8
    )
)
def test_however_steps_hang_each_is_walked_exactly_once(hanging):
    journey = journey_of(*(a_step(id, above, goal_id) for id, above, goal_id in hanging), goals=(100, 200))
    walked = [step.id for goal_id in (100, 200) for step in journey.walk(goal_id)]
    assert sorted(walked) == sorted(journey.steps)
    for step in journey.steps.values():
        assert step not in journey.path(step)


# What counts


def test_check_ins_of_a_step_that_is_gone_still_count_as_steps_and_days():
    walk = Walk.with_steps("A").does("A")
    orphan = CheckIn(step_id=999, on=MONDAY, marks={Size.DONE: Mark(AT - timedelta(days=1), "1/5")})
    page = walk.journey.pages[MONDAY]
    walk.goes(Change(put=(replace(page, check_ins={**page.check_ins, 999: orphan}),)))
    assert walk.journey.steps_in_all == 2
    assert walk.behind == 1
    assert walk.card == "A"
    everything_of(walk.journey)


def test_steps_whose_goal_is_gone_are_never_offered_and_break_nothing():
    walk = Walk.with_steps("A", "B").does("A").chooses("B")
    walk.goes(Change(drop=(walk.goal(),)))
    assert (walk.card, walk.also) == (None, [])
    assert walk.journey.steps_in_all == 1
    everything_of(walk.journey)


def test_check_ins_in_the_future_break_nothing():
    walk = Walk.with_steps("A", "B", "C").adds("P", rhythm="daily")
    walk.sleeps(40).does("A").does("P").notices("Later").today = MONDAY
    walk.does("B")
    everything_of(walk.journey)
    assert looking_back.months(walk.journey, MONDAY)[-1].steps == walk.journey.steps_in_all == 3


def test_a_goals_check_ins_stand_in_the_order_they_were_made():
    walk = Walk.with_steps("A", "B", "C").sleeps(2).does("C").does("A").does("B", on=MONDAY)
    titles = [walk.journey.steps[c.step_id].title for c in walk.journey.goal_check_ins(walk.goal().id)]
    assert titles == ["B", "C", "A"]


def test_what_was_taken_back_counts_no_longer():
    walk = Walk.with_steps("A", "B").does("A").does("B").takes_back("A")
    assert walk.journey.steps_in_all == 1
    assert walk.journey.check_in(walk.step("A").id, MONDAY) is None
    walk.takes_back("B")
    assert walk.journey.days_shown_up == frozenset()


def test_a_step_is_open_done_or_let_go():
    walk = Walk.with_steps("A", "B", "C").does("A").lets_go("B")
    assert [walk.journey.standing(walk.step(title)) for title in "ABC"] == ["done", "let-go", "open"]
    assert walk.does("B").journey.standing(walk.step("B")) == "done"


def test_a_practice_is_done_on_its_last_time_and_an_endless_one_never():
    walk = Walk("Move").adds("Walk", times=2).adds("Breathe", rhythm="daily")
    for _ in range(3):
        walk.does("Walk").does("Breathe").sleeps()
    assert walk.journey.done_on(walk.step("Walk")) == day(1)
    assert walk.journey.done_on(walk.step("Breathe")) is None
    assert walk.journey.times_left(walk.step("Walk")) == 0
    assert walk.edits("Walk", times=5).journey.times_left(walk.step("Walk")) == 2


def test_what_its_parent_closed_was_done_that_day_until_something_else_is_said():
    walk = Walk.with_steps("Chapter").adds("A", under="Chapter").sleeps().does("Chapter")
    assert walk.journey.done_on(walk.step("A")) == day(1)
    assert walk.step("A").state is StepState.CLOSED
    assert walk.opens_again("A").journey.done_on(walk.step("A")) is None


# Rests


def test_a_weekday_rests_for_good_from_a_day_on_and_the_past_stays_as_it_was():
    walk = Walk("Move").sleeps(14)
    walk.goes(acts.rest_weekdays(walk.journey, ["mon", "sunday"], walk.moment))
    rested = [offset for offset in range(28) if walk.journey.rests(day(offset))]
    assert rested == [14, 20, 21, 27]
    walk.sleeps(7).goes(acts.rest_weekdays(walk.journey, ["mon"], walk.moment, off=True))
    assert [offset for offset in range(28) if walk.journey.rests(day(offset))] == [14, 20, 27]


def test_a_resting_weekday_can_be_taken_back_for_one_day():
    walk = Walk("Move")
    walk.goes(acts.rest_weekdays(walk.journey, ["mon"], walk.moment)).rests(off=True)
    assert not walk.journey.rests(MONDAY)
    assert walk.journey.rests(day(7))
    assert walk.rests().journey.rests(MONDAY)


def test_rules_of_rest_hold_by_their_days_in_whatever_order_they_are_kept():
    rules = (RuleFrom(day(7), "tue"), RuleFrom(day(0), "mon"))
    journey = replace(empty(), meta=replace(empty().meta, rest_rhythms=rules))
    assert [offset for offset in range(15) if journey.rests(day(offset))] == [0, 8]


def test_a_snapshot_can_be_seen_on_another_day():
    later = Snapshot(empty(), MONDAY).on(day(3))
    assert (later.journey, later.today) == (empty(), day(3))


def test_the_page_of_a_day_of_which_nothing_was_said_is_empty():
    assert empty().page(MONDAY) == DayPage(on=MONDAY)
