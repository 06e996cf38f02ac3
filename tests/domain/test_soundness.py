"""Whether the facts hold together, whatever a file says of them."""

from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain.entities import CheckIn, DayPage, Goal, Mark, Meta, Moment, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import GOAL_FOUND, STEP_FOUND, made_sound, unsound
from smallsteps_tui.domain.tree import parents

MONDAY = date(2026, 1, 5)
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
NOW = Moment(MONDAY, NOON)


def a_step(id: int, goal_id: int, parent_id: int | None = None) -> Step:
    return Step(
        id=id, goal_id=goal_id, parent_id=parent_id, title=f"S{id}", created_on=MONDAY, created_at=NOON
    )


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    """Few goals and steps, hung under one another without any sense, with check-ins on anything."""
    goals = {id: Goal(id=id, title="", begun_on=MONDAY) for id in draw(st.sets(st.integers(1, 3)))}
    few = st.integers(1, 6)
    steps = {id: a_step(id, draw(st.integers(1, 4)), draw(st.none() | few)) for id in draw(st.sets(few))}
    taken = {
        id: CheckIn(step_id=id, on=MONDAY, marks={Size.DONE: Mark(NOON, "1/27")})
        for id in draw(st.sets(st.integers(1, 8)))
    }
    return Journey(Meta(journey_id=1), goals, steps, {MONDAY: DayPage(on=MONDAY, check_ins=taken)})


@given(journeys())
@settings(max_examples=100)
def test_whatever_hangs_in_the_air_gets_a_hold_and_nothing_goes(journey):
    after = journey.after(made_sound(journey, NOW))
    assert unsound(after) == []
    assert not made_sound(after, NOW)
    assert journey.goals.items() <= after.goals.items()
    assert journey.steps.keys() <= after.steps.keys()
    assert after.steps_in_all == journey.steps_in_all
    hung = parents(journey.steps)
    for step in after.steps.values():
        before = journey.steps.get(step.id)
        assert before is None or hung.get(step.id) == parents(after.steps).get(step.id)


def test_what_is_found_again_is_seen_counted_and_asked_of_nobody():
    check_in = CheckIn(step_id=8, on=MONDAY, marks={Size.STARTED: Mark(NOON)})
    journey = Journey(Meta(journey_id=1), pages={MONDAY: DayPage(on=MONDAY, check_ins={8: check_in})})
    after = journey.after(made_sound(journey, NOW))
    [goal], [step] = after.goals.values(), after.steps.values()
    assert (goal.title, step.title, step.goal_id) == (GOAL_FOUND, STEP_FOUND, goal.id)
    assert after.standing(step) == "let-go"
    assert len(after.goal_check_ins(goal.id)) == 1
