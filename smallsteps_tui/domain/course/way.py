"""The way and its runner: how far they have come, the steps behind and ahead, and how the road ahead is shared out."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import pairwise, zip_longest
from math import ceil, floor, gcd
from operator import itemgetter
from typing import NamedTuple

from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState, Kind, Mark, Moved, Size, Step, StepState
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


def _moving(journey: Journey, goal_id: int) -> list[tuple[date, Moved]]:
    return [
        (day, mark)
        for step_id in journey.taken_of(goal_id)
        for day, sizes in journey.moved_by(step_id)
        for mark in sizes
        if mark.covered != "0" and (mark.covered[:1] != "0" or moves(mark))  # most of ten years cover nothing
    ]


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


WHOLE_MILES = 26
"""How many stretches of a way of n reach its gate: 26 of the 26 n + 1 parts that it has."""

FINEST = 10**12
"""The greatest denominator of a share, so that its text stays short however many shares lie behind it."""

OF_A_PRACTICE = Fraction(1, 4)
"""The stretches of a time of a practice without an end."""

OF_A_SMALL_ONE = Fraction(1, 2)
"""The stretches of a smaller version or a start of a once step."""


class Stride(NamedTuple):
    """What a check-in covers when it is made."""

    lap: int
    """The lap it is on: the next one, where it begins that."""
    covered: Fraction
    """The share of the road still ahead on that lap, from 0 up to but not including 1."""


def stride(journey: Journey, step: Step, size: Size, on: date) -> Stride:
    """Compute the lap and the share of its road that a check-in covers when it is made.

    In a goal in which something is practised without an end, the first check-in after
    the gate that covers anything begins the next lap.
    """
    goal = journey.goals[step.goal_id]
    own = stretches(journey, step, size, on)
    if own and goes_on(journey, goal.id) and is_at_gate(journey, goal):
        goal = replace(goal, lap=goal.lap + 1)
    n = max(own, stretches_left(journey, goal))
    return Stride(goal.lap, share(own, n))


def share(own: Fraction, n: Fraction) -> Fraction:
    """Return the share of the road that some of the n stretches cover that are left of it."""
    return Fraction(WHOLE_MILES * own, WHOLE_MILES * n + 1).limit_denominator(FINEST)


def stretches(journey: Journey, step: Step, size: Size, on: date) -> Fraction:
    """Count the stretches of a check-in.

    `done` on a once step has as many as the steps ahead that it closes; a smaller
    version or a start a half, once a day; a practice with a finish line 1 a day, up to
    its times, and one without a quarter a day, unless the way is exactly what is
    planned; anything else none.
    """
    taken = journey.check_in(step.id, on) is not None
    if journey.is_done(step):
        return Fraction(0)
    if step.kind is Kind.PRACTICE:
        is_outside = step.is_endless and not journey.goals[step.goal_id].length
        return Fraction(0) if taken or is_outside else OF_A_PRACTICE if step.is_endless else Fraction(1)
    if size is Size.DONE:
        return Fraction(max(1, sum(counts(journey, below) for below in journey.under(step))))
    return Fraction(0) if taken else OF_A_SMALL_ONE


def stretches_left(journey: Journey, goal: Goal) -> Fraction:
    """Return the stretches that the rest of a goal's lap has: those planned, or what its length leaves."""
    return max(
        Fraction(ahead(journey, goal.id)), left_by_length(goal.length, run(journey, goal)) or Fraction(1)
    )


def left_by_length(length: int, here: Fraction) -> Fraction:
    """Return the stretches that a length leaves to a runner who is so far, 0 from the gate on."""
    return max(Fraction(0), (1 - here) * (length + Fraction(1, WHOLE_MILES)) - Fraction(1, WHOLE_MILES))


def is_at_gate(journey: Journey, goal: Goal) -> bool:
    """Whether the runner of a lap is at the gate: at the length's end, or without one at that of the plan.

    Not once the person said that the goal is reached: then they are through it.
    """
    here = run(journey, goal)
    if goal.state is GoalState.REACHED or not here or left_by_length(goal.length, here):
        return False
    return bool(goal.length) or not ahead(journey, goal.id)


def planned(journey: Journey, goal: Goal) -> Fraction:
    """Return the distance at which the runner would stand once all that is shown ahead is done."""
    return stands_at(distance(journey, goal), stretches_left(journey, goal), ahead_shown(journey, goal.id))


def plan_falls_short(journey: Journey, goal: Goal) -> bool:
    """Whether the steps that are planned end before the gate by a step or more: the rest is not planned yet."""
    return stretches_left(journey, goal) - ahead(journey, goal.id) >= 1


def times_until(journey: Journey, goal: Goal, at: Fraction) -> int:
    """Count the times of a practice without an end that lead from the runner to a place ahead on this lap.

    Each of them covers the same share of the way, a quarter of a stretch of what the length leaves.
    """
    here = distance(journey, goal)
    parts = WHOLE_MILES * stretches_left(journey, goal) + 1
    return ceil(parts * (at - here) / ((1 - here) * WHOLE_MILES * OF_A_PRACTICE))


def stands_at(here: Fraction, n: Fraction, steps: int) -> Fraction:
    """Return the distance at which a runner will stand who takes so many whole stretches of the n left."""
    parts = WHOLE_MILES * n + 1
    return 1 - (1 - here) * (parts - WHOLE_MILES * steps) / parts


# Files from before practices without an end covered anything

Given = Mapping[tuple[date, int], tuple[Size, Fraction]]
"""The share of a check-in's first size, by its day and the id of its step."""


def shares_given(journey: Journey) -> Given:
    """Compute the shares of all check-ins of practices without an end that covered nothing.

    In the order of their days and instants, lap by lap, by the rule of a check-in made
    today, but for the plan: how much was planned on those days nobody knows any more.
    All other shares stay as they are, and no lap begins, so a runner only moves forward.
    """
    return {key: found for goal in journey.goals.values() for key, found in _of_goal(journey, goal).items()}


_AT_THE_GATE = share(OF_A_PRACTICE, Fraction(1))
"""The share of a time from the gate on, where the length leaves nothing."""


def _of_goal(journey: Journey, goal: Goal) -> Given:
    given: dict[tuple[date, int], tuple[Size, Fraction]] = {}
    left: dict[int, Fraction] = {}  # of each lap's road, and 0 from its gate on
    check_ins = journey.goal_check_ins(goal.id) if goal.length else []
    made = [(check_in, size, mark) for check_in in check_ins for size, mark in check_in.standing.items()]
    for check_in, size, mark in sorted(made, key=lambda one: (one[0].on, one[2].at)):
        before = left.get(mark.lap, Fraction(1))
        n = left_by_length(goal.length, 1 - before) if before else None
        covered, key = mark.share, (check_in.on, check_in.step_id)
        if key not in given and _has_no_share(journey, check_in):
            covered = share(OF_A_PRACTICE, max(OF_A_PRACTICE, n)) if n else _AT_THE_GATE
            given[key] = size, covered
        left[mark.lap] = (before * (1 - covered)).limit_denominator(FINEST**2) if n else Fraction(0)
    return given


def _has_no_share(journey: Journey, check_in: CheckIn) -> bool:
    """Whether a check-in of a practice without an end covered nothing, and leads towards no harm."""
    step = journey.steps[check_in.step_id]
    is_moved = any(moves(mark) for mark in check_in.standing.values())
    return step.is_endless and not is_moved and not standing.of_step(journey, step).is_uncounted
