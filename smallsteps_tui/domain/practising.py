"""A practice over the years: when it was in force, and which days it did not ask for."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import accumulate, pairwise

from smallsteps_tui.domain.entities import GoalState, Step, StepState
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.rhythm import EveryDays, InDays, NamedDays, Times, rules
from smallsteps_tui.domain.rhythm_words import LONGEST


class Practising:
    """One practice, made ready to judge many quiet days.

    Days are ordinals inside, and what is counted is added up once, so that ten
    years of days are judged in a moment.
    """

    def __init__(self, journey: Journey, step: Step, today: date, rested: Iterable[int] = ()) -> None:
        """Gather the check-ins up to today, the rules, and the spans in force.

        Args:
            journey: The facts.
            step: The practice.
            today: The civil day that is not over yet; those before it may be judged.
            rested: Ordinals of the days declared as rest.
        """
        self._today = today.toordinal()
        self._days = [c.on.toordinal() for c in journey.check_ins(step.id) if c.on <= today]
        self._rules = rules(step)
        self._begun = min([step.created_on.toordinal(), *self._days[:1]])
        self._in_force = list(self._spans(journey, step))
        self._origin = self._begun - LONGEST
        self._sums = self._added_up(rested)
        self._good_ends: dict[InDays, list[int]] = {}

    def is_in_force(self, day: date) -> bool:
        """Say whether it was begun and open that day, short of its line, its goal being walked."""
        at = bisect_right(self._in_force, day.toordinal(), key=lambda span: span[0])
        return at > 0 and day.toordinal() <= self._in_force[at - 1][1]

    def keeps_without(self, day: date) -> bool:
        """Say whether its rhythm is kept although nothing was done on a day it was in force.

        In periods, the days still to come, those it was not in force and those declared
        as rest count as possible: a rest is not held against the week it lies in.
        """
        rule = self._rules[bisect_right(self._rules, day, key=lambda ruled: ruled[0]) - 1][1]
        match rule:
            case NamedDays():
                return not rule.asks_for(day, ())
            case EveryDays():
                before = bisect_left(self._days, day.toordinal())
                return before > 0 and day.toordinal() - self._days[before - 1] < rule.days
            case InDays():
                return self._some_window_holds(rule, day.toordinal())
            case Times():
                first, last = rule.period(day)
                return self._possible(first.toordinal(), last.toordinal()) >= rule.wanted(day)
        return False

    def _spans(self, journey: Journey, step: Step) -> Iterator[tuple[int, int]]:
        """The first and last day of each time it was in force, in order, up to today."""
        goal = journey.goals.get(step.goal_id)
        end = self._today
        if step.times is not None and 0 < step.times <= len(self._days):
            end = self._days[step.times - 1]
        if goal is None or self._begun > end:
            return
        turns = {turn.on.toordinal() for turn in (*step.states, *goal.states)}
        starts = [self._begun, *sorted(turn for turn in turns if self._begun < turn <= end), end + 1]
        for start, following in pairwise(starts):
            day = date.fromordinal(start)
            if goal.state_on(day) is GoalState.ACTIVE and step.state_on(day) is StepState.OPEN:
                yield start, following - 1

    def _added_up(self, rested: Iterable[int]) -> list[int]:
        """Running totals, from the origin on, of the days that count or still can."""
        days = max(0, self._today + LONGEST + 1 - self._origin)
        possible = bytearray(b"\1") * days
        for first, last in self._in_force:
            asked = range(first - self._origin, min(last + 1, self._today) - self._origin)
            possible[asked.start : asked.stop] = bytes(len(asked))
        for day in (*self._days, *(day for day in rested if self._begun <= day <= self._today)):
            possible[day - self._origin] = 1
        return [0, *accumulate(possible)]

    def _possible(self, first: int, last: int) -> int:
        """How many days of a span count or still can."""
        return self._sums[last + 1 - self._origin] - self._sums[first - self._origin]

    def _some_window_holds(self, rule: InDays, day: int) -> bool:
        """Whether some days running, the given one among them, hold as many as are asked."""
        ends = self._good_ends.get(rule)
        if ends is None:
            spans = zip(self._sums, self._sums[rule.days :], strict=False)
            good = (later - now >= rule.times for now, later in spans)
            ends = self._good_ends[rule] = [0, *accumulate(good)]
        first = day - rule.days + 1 - self._origin
        return ends[first + rule.days] > ends[first]
