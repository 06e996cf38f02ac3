"""The way and its runner: how far they have come, the steps behind and ahead, when it was reached or begun anew."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise, zip_longest
from math import floor, gcd
from operator import itemgetter

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState, Kind, Mark, Moved, Step, StepState
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
    """Return the day on which a goal was last said to stand as it does: that of a reached one's finish."""
    return max(goal.states, key=lambda turn: turn.order).on


def begun_anew(goal: Goal) -> list[date]:
    """List the days on which a reached way was walked again, or put down: a lap began on each."""
    said = (turn for turn in goal.states if turn.taken_back_at is None)
    turns = sorted(said, key=lambda turn: turn.order)
    reached = GoalState.REACHED.value
    return [turn.on for left, turn in pairwise(turns) if left.state == reached and turn.state != reached]


MARATHON = {"miles": Fraction(262, 10), "km": Fraction(422, 10)}
"""How long the drawn marathon is, by unit."""


def behind(journey: Journey, goal_id: int) -> int:
    """Count a goal's check-ins, each once, over all laps, steps and practices alike."""
    return journey.behind(goal_id)


def times(journey: Journey, goal_id: int) -> int:
    """Count the check-ins of a goal's practices, with a finish line or without."""
    return sum(len(journey.days_of(step_id)) for step_id in practices_taken(journey, goal_id))


def practices_taken(journey: Journey, goal_id: int) -> Sequence[int]:
    """List the ids of a goal's practices with a check-in."""
    return [id for id in journey.taken_of(goal_id) if journey.steps[id].kind is Kind.PRACTICE]


def practised(journey: Journey, goal_id: int) -> Sequence[CheckIn]:
    """List the check-ins of a goal's practices, in the order they were made."""
    return journey.kept_of(goal_id, "practised", lambda: tuple(_of_practices(journey, goal_id)))


def _of_practices(journey: Journey, goal_id: int) -> Iterator[CheckIn]:
    for check_in in journey.goal_check_ins(goal_id):
        if journey.steps[check_in.step_id].kind is Kind.PRACTICE:
            yield check_in


def is_told_in_times(journey: Journey, goal: Goal) -> bool:
    """Whether practices were kept and nothing moved the runner: then their times are what there is to tell.

    So it is where the way is exactly what is planned, and nothing of that is done yet.
    """
    if goal.state is GoalState.REACHED or marks(journey, goal.id):
        return False
    hidden = standing.withheld(journey, goal.id)
    return any(step_id not in hidden for step_id in practices_taken(journey, goal.id))


def distance(journey: Journey, goal: Goal) -> Fraction:
    """Compute how far the runner is on this lap, from 0 to 1.

    It is what the lap's check-ins covered, and 1 only when the person says that the
    goal is reached.
    """
    return Fraction(1) if goal.state is GoalState.REACHED else run(journey, goal)


def run(journey: Journey, goal: Goal) -> Fraction:
    """Compute what a lap's check-ins covered, from 0 to below 1: 1 minus the product of (1 - covered)."""
    days = _distances(journey, goal.id, goal.lap)
    return days[-1][1] if days else Fraction(0)


def marks(journey: Journey, goal_id: int) -> Sequence[tuple[date, Moved]]:
    """List a goal's marks that covered something, with their days, in the order of these."""
    return journey.kept_of(
        goal_id,
        "marks",
        lambda: tuple(sorted(_moving(journey, goal_id), key=itemgetter(0))),
    )


def _moving(journey: Journey, goal_id: int) -> Iterator[tuple[date, Moved]]:
    for step_id in journey.taken_of(goal_id):
        for day, sizes in journey.moved_by(step_id):
            for mark in sizes:
                if mark.covered != "0" and moves(mark):  # most of ten years cover nothing
                    yield day, mark


def distance_by_day(journey: Journey, goal: Goal, lap: int | None = None) -> list[tuple[date, Fraction]]:
    """List the days of a lap with a step on the course, and the distance at each day's end.

    Args:
        journey: The facts so far.
        goal: The goal.
        lap: Which lap; the running one unless given.
    """
    return list(_distances(journey, goal.id, lap or goal.lap))


def _distances(journey: Journey, goal_id: int, lap: int) -> Sequence[tuple[date, Fraction]]:
    return journey.kept_of(goal_id, ("distance by day", lap), lambda: _by_day(journey, goal_id, lap))


def _by_day(journey: Journey, goal_id: int, lap: int) -> Sequence[tuple[date, Fraction]]:
    """Multiply what the marks of a lap leave, from the first day on that is another than before the last change.

    In whole numbers, as thousands of fractions take ten times as long.
    """
    made, before = marks(journey, goal_id), journey.known_before(goal_id, "marks")
    known = journey.known_before(goal_id, ("distance by day", lap))
    changed_on = date.min if known is None or before is None else _changed_on(made, before)
    days = {day: there for day, there in known or () if day < changed_on}
    last = next(reversed(days.values()), Fraction(0))
    left, of = last.denominator - last.numerator, last.denominator
    lefts: dict[date, tuple[int, int]] = {}
    for day, mark in made[bisect_left(made, changed_on, key=itemgetter(0)) :]:
        if mark.lap == lap:
            above, _, below = mark.covered.partition("/")
            whole = int(below or 1)
            left, of = left * (whole - int(above)), of * whole
            shared = gcd(left, of)
            left, of = left // shared, of // shared
            lefts[day] = left, of
    return (*days.items(), *[(day, Fraction(of - left, of)) for day, (left, of) in lefts.items()])


def _changed_on(made: Sequence[tuple[date, Moved]], before: Sequence[tuple[date, Moved]]) -> date:
    """Find the first day of which there are other marks than before."""
    for pair in zip_longest(made, before):
        if pair[0] != pair[1]:
            return min(found[0] for found in pair if found is not None)
    return date.max


def miles(distance: Fraction, units: str = "miles") -> int:
    """Return a distance in whole miles (or km) of a marathon, rounded down."""
    return floor(distance * MARATHON[units])
