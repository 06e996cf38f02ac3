"""The ladder of smaller versions: its order, its words, and rungs that become steps and back."""

from datetime import UTC, date, datetime

import pytest

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Goal, Meta, Moment, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble

DAY = date(2026, 11, 22)


def moment(number: int) -> Moment:
    return Moment(DAY, datetime(2026, 11, 22, 9, 0, number, tzinfo=UTC), seed=number * 1000)


@pytest.fixture
def journey() -> Journey:
    """Chapter 4 with a ladder of three."""
    change = acts.add_goal(Journey(Meta(journey_id=1)), "Write the thesis", moment(1))
    goal = change.put[0]
    assert isinstance(goal, Goal)
    journey = Journey(Meta(journey_id=1)).after(change)
    ladder = ("Write a page", "Write a line", "Open the file")
    return journey.after(acts.add_step(journey, goal, "Chapter 4", moment(2), smaller=ladder))


def chapter(journey: Journey) -> Step:
    return next(step for step in journey.steps.values() if step.title == "Chapter 4")


def ladder_after(journey: Journey, change) -> tuple[str, ...]:
    return chapter(journey.after(change)).smaller


def test_a_rung_is_reworded_in_its_place(journey):
    change = acts.reword_rung(chapter(journey), 1, "  Write one\tbad line ")
    assert ladder_after(journey, change) == ("Write a page", "Write one bad line", "Open the file")


def test_a_rung_without_words_is_refused(journey):
    with pytest.raises(Trouble):
        acts.reword_rung(chapter(journey), 1, "  ")


def test_a_rung_moves_up_and_down_and_stays_at_the_ends(journey):
    step = chapter(journey)
    assert ladder_after(journey, acts.move_rung(step, 2, -1)) == (
        "Write a page",
        "Open the file",
        "Write a line",
    )
    assert not acts.move_rung(step, 2, 1)
    assert not acts.move_rung(step, 0, -1)


def test_a_rung_is_taken_off(journey):
    assert ladder_after(journey, acts.drop_rung(chapter(journey), 0)) == ("Write a line", "Open the file")


def test_a_rung_becomes_a_step_and_a_rung_again(journey):
    after = journey.after(acts.rung_to_step(journey, chapter(journey), 1, moment(3)))
    (child,) = after.children(chapter(after).id)
    assert child.title == "Write a line"
    assert chapter(after).smaller == ("Write a page", "Open the file")
    back = after.after(acts.step_to_rung(after, child))
    assert chapter(back).smaller == ("Write a page", "Open the file", "Write a line")
    assert child.id not in back.steps


def test_a_step_that_was_taken_stays_a_step(journey):
    after = journey.after(acts.rung_to_step(journey, chapter(journey), 1, moment(3)))
    (child,) = after.children(chapter(after).id)
    after = after.after(acts.check_in(after, child, Size.STARTED, moment(4)))
    with pytest.raises(Trouble, match="check-in"):
        acts.step_to_rung(after, child)


def test_a_step_at_the_top_cannot_become_a_smaller_version(journey):
    with pytest.raises(Trouble, match="under another step"):
        acts.step_to_rung(journey, chapter(journey))


def test_a_practice_keeps_its_smaller_versions(journey):
    goal = next(iter(journey.goals.values()))
    change = acts.add_step(journey, goal, "Walk", moment(5), rhythm="daily", smaller=("Shoes on",))
    walk = change.put[0]
    assert isinstance(walk, Step)
    with pytest.raises(Trouble, match="practice"):
        acts.rung_to_step(journey.after(change), walk, 0, moment(6))
