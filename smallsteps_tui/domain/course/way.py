"""The steps of the way: those ahead, whether it goes on without an end, and when it was reached or begun anew."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import Goal, GoalState, Kind, Mark, Moved, Step, StepState
from smallsteps_tui.domain.journey import Journey


def road(journey: Journey, goal_id: int) -> Sequence[tuple[Step, int]]:
    """List the steps ahead in the person's order, each with how many it counts.

    An open once step with nothing left to do under it counts 1, a practice with a
    finish line its remaining times. A practice without one has no end, so none of it
    is ahead.
    """
    return journey.kept_of(goal_id, "road", lambda: tuple(_road(journey, goal_id)))


def _road(journey: Journey, goal_id: int) -> Iterator[tuple[Step, int]]:
    for step in journey.walk(goal_id):
        if count := counts(journey, step):
            yield step, count


def counts(journey: Journey, step: Step) -> int:
    """Count the steps ahead that a step stands for by itself; 0 where it is none of them."""
    if not journey.is_open(step):
        return 0
    if step.kind is Kind.PRACTICE:
        return journey.times_left(step)
    return 0 if journey.holds_open(step) else 1


def road_shown(journey: Journey, goal_id: int) -> Sequence[tuple[Step, int]]:
    """List the steps ahead that are shown and counted down to; one that leads towards harm never is."""
    hidden = standing.withheld(journey, goal_id)
    return [(step, count) for step, count in road(journey, goal_id) if step.id not in hidden]


def ahead_shown(journey: Journey, goal_id: int) -> int:
    """Count the steps ahead as they are told to the person."""
    return sum(count for _, count in road_shown(journey, goal_id))


def ahead(journey: Journey, goal_id: int) -> int:
    """Count the steps still to take, as far as they are planned."""
    return sum(count for _, count in road(journey, goal_id))


def ahead_under(journey: Journey, goal_id: int) -> Mapping[int, int]:
    """Count the steps ahead that are shown, under each step that has any, however deep they hang."""
    hidden = standing.withheld(journey, goal_id)
    return journey.kept_of(goal_id, ("ahead under", hidden), lambda: _ahead_under(journey, goal_id))


def _ahead_under(journey: Journey, goal_id: int) -> Mapping[int, int]:
    found: dict[int, int] = {}
    for step, count in road_shown(journey, goal_id):
        for above in journey.path(step):
            found[above.id] = found.get(above.id, 0) + count
    return found


def moves(mark: Mark | Moved) -> bool:
    """Whether a mark covered any of the course, told without reading its share."""
    return mark.covered != "0" and mark.covered.lstrip("0")[:1] not in ("", "/")


def is_closed_by(step: Step, parent: Step) -> bool:
    """Whether a step was closed by its parent's being done, and nothing was said since."""
    turn = step.last_turn
    return turn is not None and turn.state == StepState.CLOSED and turn.by == parent.id


def goes_on(journey: Journey, goal_id: int) -> bool:
    """Whether something in a goal is practised without an end, so that laps begin by themselves."""
    return journey.kept_of(
        goal_id,
        "goes on",
        lambda: any(step.is_endless and journey.is_open(step) for step in journey.walk(goal_id)),
    )


def never_ends(journey: Journey, goal_id: int) -> bool:
    """Whether a goal is nothing but practices without an end: past the gate lies the next lap, not a finish."""
    if not goes_on(journey, goal_id):
        return False
    steps = journey.walk(goal_id)
    return all(step.is_endless or not (journey.is_open(step) or journey.is_done(step)) for step in steps)


def reached_on(goal: Goal) -> date:
    """Give the day on which a goal was last said to stand as it does: that of a reached one's finish."""
    return max(goal.states, key=lambda turn: turn.order).on


def begun_anew(goal: Goal) -> list[date]:
    """List the days on which a reached way was walked again, or put down: a lap began on each."""
    said = (turn for turn in goal.states if turn.taken_back_at is None)
    turns = sorted(said, key=lambda turn: turn.order)
    reached = GoalState.REACHED.value
    return [turn.on for left, turn in pairwise(turns) if left.state == reached and turn.state != reached]
