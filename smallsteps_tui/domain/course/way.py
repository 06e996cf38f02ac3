"""The steps of the way: those ahead, those closed, and how much of it a check-in covers."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState, Kind, Mark, Size, Step, StepState
from smallsteps_tui.domain.journey import Journey


def road(journey: Journey, goal_id: int) -> Sequence[tuple[Step, int]]:
    """List the steps ahead in the person's order, each with how many it counts.

    An open once step with nothing left to do under it counts 1, a practice with a
    finish line its remaining times; endless practices are off the course.
    """
    return journey.kept_of(goal_id, "road", lambda: tuple(_road(journey, goal_id)))


def _road(journey: Journey, goal_id: int) -> Iterator[tuple[Step, int]]:
    for step in journey.walk(goal_id):
        if count := _counts(journey, step):
            yield step, count


def _counts(journey: Journey, step: Step) -> int:
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


def moves(mark: Mark) -> bool:
    """Whether a mark covered any of the course, told without reading its share."""
    return mark.covered != "0" and mark.covered.lstrip("0")[:1] not in ("", "/")


def is_on_course(check_in: CheckIn) -> bool:
    """Whether any counting size of a check-in covered any of the course."""
    return any(moves(mark) for mark in check_in.standing.values())


def closed(journey: Journey, goal: Goal) -> int:
    """Count how many of this lap's steps are done, a practice's times one by one."""
    return journey.kept_of(
        goal.id,
        ("closed", goal.lap),
        lambda: sum(_closed_by(journey, goal, step) for step in journey.walk(goal.id)),
    )


def _closed_by(journey: Journey, goal: Goal, step: Step) -> int:
    """Count what a step's check-ins closed on this lap: a practice's times; else the steps under it, or itself."""
    check_ins = journey.check_ins(step.id)
    if step.kind is Kind.PRACTICE:
        return sum(
            any(moves(mark) and mark.lap == goal.lap for mark in check_in.standing.values())
            for check_in in check_ins
        )
    first = next((c.standing[Size.DONE] for c in check_ins if Size.DONE in c.standing), None)
    if first is None or first.lap != goal.lap:
        return 0
    shut = [below for below in journey.under(step) if is_closed_by(below, step) and not below.is_endless]
    return max(1, _steps_among(journey, shut))


def _steps_among(journey: Journey, shut: Collection[Step]) -> int:
    """How many steps they were to take: those with another of them below were not next yet."""
    holding = {above.id for step in shut for above in journey.path(step)}
    return sum(
        journey.times_left(step) if step.kind is Kind.PRACTICE else step.id not in holding for step in shut
    )


def is_closed_by(step: Step, parent: Step) -> bool:
    """Whether a step was closed by its parent's being done, and nothing was said since."""
    turn = step.last_turn
    return turn is not None and turn.state == StepState.CLOSED and turn.by == parent.id


def ahead_at_least(journey: Journey, goal: Goal) -> int:
    """Give n, the steps the rest of this lap has: those planned, or what the length leaves."""
    return max(ahead(journey, goal.id), goal.length - closed(journey, goal))


def is_used_up(journey: Journey, goal: Goal) -> bool:
    """Whether as many steps are done as the person thought the whole way has."""
    return goal.state is GoalState.ACTIVE and 0 < goal.length <= closed(journey, goal)


def covers(journey: Journey, step: Step, size: Size, on: date) -> Fraction:
    """Compute the share of the road still ahead that a check-in covers when it is made.

    `done` on a once step covers k / (n + 1), where k is how many of the steps ahead
    it closes; a smaller version or a start covers half of what one step would, once
    a day; a practice with a finish line covers 1 / (n + 1) a day, up to its times;
    anything else covers nothing.
    """
    n = max(1, ahead_at_least(journey, journey.goals[step.goal_id]))
    taken = journey.check_in(step.id, on) is not None
    if step.kind is Kind.PRACTICE:
        return Fraction(0) if taken or not journey.times_left(step) else Fraction(1, n + 1)
    if journey.is_done(step):
        return Fraction(0)
    if size is Size.DONE:
        k = max(1, sum(_counts(journey, below) for below in journey.under(step)))
        return Fraction(k, n + 1)
    return Fraction(0) if taken else Fraction(1, 2 * (n + 1))
