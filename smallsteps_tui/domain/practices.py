"""One practice by itself: what each of its days was, its totals, its longest run, and how settled it is."""

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from math import sqrt

from smallsteps_tui.domain import choosing, looking_back, streak
from smallsteps_tui.domain.care import Handling, standing
from smallsteps_tui.domain.days import span
from smallsteps_tui.domain.entities import CheckIn, Energy, GoalState, Kind, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.rhythm import rules
from smallsteps_tui.domain.streak import Practising, Streak


class DayWas(StrEnum):
    """What a day was for one practice."""

    DONE = "done"
    SMALLER = "smaller"
    STARTED = "started"
    REST = "rest"
    """A day of rest."""
    RESTING = "resting"
    """A day on which its goal was resting, or it alone, or was put off."""
    FREE = "free"
    """A day it did not ask for: its rhythm was kept without it."""
    QUIET = "quiet"
    """A day it asked for, and nothing came; also today, while it is open."""
    NOTHING = ""
    """A day on which it was not there yet, or no longer."""


TAKEN = frozenset((DayWas.DONE, DayWas.SMALLER, DayWas.STARTED))
"""The days that it was taken on, at any size."""


def in_order(journey: Journey) -> list[Step]:
    """List all practices in the person's order: those of today, then those whose goal rests, then what has ended.

    Of those that have ended, by being let go, by their last time or with their goal, the
    ones that were ever taken.
    """
    every = [step for goal in journey.ordered_goals for step in journey.walk(goal.id)]
    practices = [(_rank(journey, step), step) for step in every if step.kind is Kind.PRACTICE]
    there = [(rank, step) for rank, step in practices if rank < ENDED or journey.days_in_all(step)]
    return [step for _, step in sorted(there, key=lambda one: one[0])]


ENDED = 2


def _rank(journey: Journey, step: Step) -> int:
    """Order practices by where they stand: 0 for one of today, 1 where its goal rests, 2 once it has ended."""
    if not journey.is_open(step):
        return ENDED
    state = journey.goals[step.goal_id].state
    return {GoalState.ACTIVE: 0, GoalState.RESTING: 1}.get(state, ENDED)


def begun_on(journey: Journey, step: Step) -> date:
    """Return the first day of a practice: the earlier of its creation and its first check-in."""
    return min([step.created_on, *journey.days_in_all(step)[:1]])


def days(journey: Journey, step: Step, every: Iterable[date], today: date) -> Mapping[date, DayWas]:
    """Return what some days were for a practice.

    A day without it that its rhythm did not need is one it did not ask for, by the rule that
    bridges it in a streak: three walks a week leave no holes. Days after today are nothing yet.

    Args:
        journey: The facts.
        step: The practice.
        every: The days to tell apart.
        today: The civil day.
    """
    practising = Practising(journey, step, today, _rested(journey))
    taken = {check_in.on: check_in for check_in in journey.check_ins_in_all(step)}
    begun, goal = begun_on(journey, step), journey.goals[step.goal_id]

    def was(day: date) -> DayWas:
        """What one day was."""
        if day in taken:
            return DayWas(taken[day].size)
        if not begun <= day <= today:
            return DayWas.NOTHING
        if goal.state_on(day) is GoalState.RESTING:
            return DayWas.RESTING
        if not practising.is_in_force(day):
            return DayWas.NOTHING
        if journey.asks_nothing(step, day):
            return DayWas.RESTING
        if journey.rests(day):
            return DayWas.REST
        return DayWas.FREE if day < today and practising.keeps_without(day) else DayWas.QUIET

    return {day: was(day) for day in every}


def _rested(journey: Journey) -> Sequence[int]:
    """The days marked as rest, as ordinals."""
    return journey.kept(
        "days marked as rest",
        lambda: tuple(day.toordinal() for day in journey.days_said("rest")),
    )


def longest(journey: Journey, step: Step, today: date) -> Streak:
    """Count a practice's own days in a row; rests, and days it did not ask for, don't interrupt them."""
    practising = Practising(journey, step, today, _rested(journey))
    goal = journey.goals[step.goal_id]
    return streak.count(
        set(journey.days_in_all(step)),
        lambda day: journey.rests(day) or goal.state_on(day) is GoalState.RESTING,
        lambda day: not practising.is_in_force(day) or practising.keeps_without(day),
        today,
    )


def is_ordinary(journey: Journey, step: Step) -> bool:
    """Whether a practice's amounts are added up and its days in a row told: not of what wants any care.

    An amount there may be a dose, a meal or a ritual, which grows on no chart.
    """
    is_plain = standing.of_step(journey, step).handling is Handling.ORDINARY
    return is_plain and standing.tells_amounts(journey, step) and not standing.is_abstinence(journey, step)


@dataclass(frozen=True, slots=True)
class Totals:
    """What the check-ins of a practice add up to."""

    times: int
    smaller: int
    """How many of them were a smaller version."""
    started: int
    """How many were just started."""
    low: int
    """How many were on low days."""
    amount: float
    """How much it was, in the practice's unit; 0 where amounts are not added up."""


def totals(journey: Journey, step: Step, first: date | None = None, last: date | None = None) -> Totals:
    """Add up the check-ins of a practice, of all days or of those from one to another, both included."""
    taken = [one for one in journey.check_ins_in_all(step) if (first or one.on) <= one.on <= (last or one.on)]
    return Totals(
        times=len(taken),
        smaller=sum(one.size is Size.SMALLER for one in taken),
        started=sum(one.size is Size.STARTED for one in taken),
        low=sum(choosing.energy(journey, one.on) is Energy.LOW for one in taken),
        amount=sum(one.amount or 0 for one in taken) if is_ordinary(journey, step) else 0,
    )


def amounts(journey: Journey, step: Step, today: date) -> tuple[float, ...]:
    """Add up a practice's amounts to the end of each week since its first check-in; () without any to add.

    The weeks are those of `looking_back.sizes` of the practice alone.
    """
    taken = [one for one in journey.check_ins_in_all(step) if one.amount and is_ordinary(journey, step)]
    sums: list[float] = []
    place, total = 0, 0.0
    for week in looking_back.sizes(alone(journey, step), today) if taken else ():
        while place < len(taken) and min(taken[place].on, today) < week.week_on + timedelta(weeks=1):
            total += taken[place].amount or 0
            place += 1
        sums.append(total)
    return tuple(sums)


def written(journey: Journey, step: Step) -> list[CheckIn]:
    """List the check-ins of a practice that a note was written to, newest first."""
    return [one for one in reversed(journey.check_ins_in_all(step)) if one.note]


def alone(journey: Journey, step: Step) -> Journey:
    """Return the journey as if this practice were all that was done in it; rests and energies stay.

    So all that is worked out of a year can be worked out of one practice's.
    """

    def rule() -> Journey:
        """Leave out every other check-in, and the shifts."""
        ids = journey.earlier_ids(step)
        pages = {
            day: replace(page, check_ins={id: one for id, one in page.check_ins.items() if id in ids})
            for day, page in journey.pages.items()
        }
        return replace(journey, pages=pages, shifts={})

    return journey.kept(("alone", step.id), rule)


HALF_YEAR = 183
"""The days whose highest score gives the word, so that an illness does not take it away."""

STRENGTH_WORDS = ((0.8, "second nature"), (0.5, "rooted"), (0.25, "taking root"), (0.0, "new"))
"""The words and the scores they begin at, highest first."""

HALFWAY = 13
"""Days after which a practice done every day is halfway settled."""

Frequency = tuple[int, int]
"""How many times in how many days."""


def strength_scores(
    checked_in: Collection[date],
    frequency_on: Callable[[date], Frequency],
    rests: Callable[[date], bool],
    today: date,
) -> Iterator[float]:
    """Score a practice on each day, from its first check-in to today.

    Each day moves the score toward the share of the rhythm that was kept, the
    faster the more often the rhythm asks. A rest day without a check-in leaves it as
    it was, and so does today while it is open. The source is the score of the Loop
    Habit Tracker, https://github.com/iSoron/uhabits.

    Args:
        checked_in: Days with a check-in of any size; those after today do not count.
        frequency_on: How often the rhythm of a day asks: so many times in so many days.
        rests: Whether a day is rest.
        today: The civil day of the last score.

    Yields:
        The score after each day, from 0 to 1.
    """
    days = sorted({day.toordinal() for day in checked_in if day <= today})
    score = 0.0
    for day in span(date.fromordinal(days[0]), today) if days else ():
        behind = bisect_right(days, day.toordinal())
        came = days[behind - 1] == day.toordinal()
        if came or not (day == today or rests(day)):
            times, length = frequency_on(day)
            weight = 0.5 ** (sqrt(times / length) / HALFWAY)
            if times < length:
                times, length = 2 * times, 2 * length
            lately = behind - bisect_right(days, day.toordinal() - length)
            score = score * weight + min(1.0, lately / times) * (1 - weight)
        yield score


def strength(journey: Journey, step: Step, today: date) -> float:
    """Score how settled a practice is today.

    Returns:
        From 0 to 1; 0 before its first check-in.
    """
    return max(deque(_scores_of(journey, step, today), maxlen=1), default=0.0)


def strength_word(journey: Journey, step: Step, today: date) -> str:
    """Return how settled a practice is, by its highest score of the last half year.

    Returns:
        "new", "taking root", "rooted" or "second nature".
    """
    highest = max(deque(_scores_of(journey, step, today), maxlen=HALF_YEAR), default=0.0)
    return next(said for begins, said in STRENGTH_WORDS if highest >= begins)


def _scores_of(journey: Journey, step: Step, today: date) -> Iterator[float]:
    held = rules(step)

    def frequency_on(day: date) -> Frequency:
        """Each day is judged by the rhythm that held on it."""
        return held[bisect_right(held, day, key=lambda ruled: ruled[0]) - 1][1].frequency

    put_off = [one for one in (step, *journey.path(step)) if one.not_before is not None]

    def rests(day: date) -> bool:
        """A day on which the practice alone asks for nothing leaves it as it was, too."""
        is_free = journey.rests(day) or journey.rests_alone(step, day)
        return is_free or any(one.is_put_off_on(day) for one in put_off)

    return strength_scores(journey.days_in_all(step), frequency_on, rests, today)
