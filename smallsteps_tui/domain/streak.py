"""Streaks of days, and the gaps that a greeting follows."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.days import span
from smallsteps_tui.domain.entities import Goal, GoalState, Kind, Step, StepState
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.rhythm import EveryDays, InDays, NamedDays, Times, rule_on, rules
from smallsteps_tui.domain.rhythm_forms import LONGEST

LEAST = 5
"""How many quiet days in a row make a gap."""

QUESTION = "gap"
"""The name under which the greeting after a gap is remembered."""

WEEK, FORTNIGHT = 7, 14
"""For how many days after a gap no question is asked, and for how many no streak is mentioned."""

STEADY_DAYS = 14
"""Days of a streak from which it is worth a word, once a week."""


def gap_before(journey: Journey, today: date) -> int:
    """Count the quiet days in a row that lie right before a day.

    Rests neither count nor end them, and the day itself does not count.

    Returns:
        Quiet days since the last check-in; 0 before the first one.
    """
    came = journey.days_shown_up
    day = today - timedelta(days=1)
    if day in came:
        return 0
    first = min(came, default=today)
    quiet = 0
    while day > first and day not in came:
        quiet += not journey.rests(day)
        day -= timedelta(days=1)
    return quiet if day >= first else 0


def is_return(journey: Journey, day: date) -> bool:
    """Whether a gap lies right before a day, whatever was taken on it."""
    return gap_before(journey, day) >= LEAST


def is_after_gap(journey: Journey, today: date) -> bool:
    """Whether a gap lies right before today and nothing was taken yet, where the clock can be believed."""
    is_quiet = today not in journey.days_shown_up and is_return(journey, today)
    return is_quiet and not is_dated_ahead(journey, today)


def is_week_after(journey: Journey, today: date) -> bool:
    """Whether a gap ended within the last week, or lies before today: a time to ask nothing."""
    return any(is_return(journey, today - timedelta(days=ago)) for ago in range(WEEK))


def is_greeting_due(journey: Journey, today: date) -> bool:
    """Whether the person is to be greeted: after a gap, once a day."""
    greeted = any(asked.question == QUESTION and asked.on == today for asked in journey.asked.values())
    return not greeted and is_after_gap(journey, today)


def is_dated_ahead(journey: Journey, today: date) -> bool:
    """Whether the check-in made last is dated on a day still to come.

    Then a clock was ahead, or is behind now, and nobody knows how long ago it was. The
    first step said on a day that has come ends it.
    """
    if max(journey.days_shown_up, default=today) <= today:
        return False
    counted = (check_in for page in journey.pages.values() for check_in in page.counted)
    last = max(((mark.at, one.on) for one in counted for mark in one.standing.values()), default=None)
    return last is not None and last[1] > today


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
        own = [day.toordinal() for day in journey.days_of(step.id) if day <= today]
        self._days = [day.toordinal() for day in journey.days_in_all(step) if day <= today]
        self._rules = rules(step)
        self._begun = min([step.created_on.toordinal(), *own[:1]])
        self._in_force = list(self._spans(journey, step, own))
        self._free = frozenset(self._asked_nothing(journey, step))
        self._origin = self._begun - LONGEST
        self._sums = self._added_up((*rested, *self._free))
        self._good_ends: dict[InDays, list[int]] = {}

    def is_in_force(self, day: date) -> bool:
        """Return whether the practice was begun, open and short of its finish line that day, and its goal active."""
        at = bisect_right(self._in_force, day.toordinal(), key=lambda span: span[0])
        return at > 0 and day.toordinal() <= self._in_force[at - 1][1]

    def keeps_without(self, day: date) -> bool:
        """Return whether the rhythm is kept although nothing was done on a day the practice was in force.

        In periods, the days still to come, those it was not in force and those declared
        as rest count as possible: a rest is not held against the week it lies in. On a day
        it rests alone, or is put off, it asks for nothing.
        """
        if day.toordinal() in self._free:
            return True
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

    def _asked_nothing(self, journey: Journey, step: Step) -> Iterator[int]:
        """The days on which it rested alone or was put off."""
        rested = (day for day in journey.days_said("alone") if journey.rests_alone(step, day))
        yield from (day.toordinal() for day in rested)
        for one in (step, *journey.path(step)):
            if one.not_before is not None:
                first = max(self._begun, (one.put_off_on or date.min).toordinal())
                yield from range(first, min(one.not_before.toordinal(), self._today + 1))

    def _spans(self, journey: Journey, step: Step, own: list[int]) -> Iterator[tuple[int, int]]:
        """The first and last day of each time it was in force, in order, up to today."""
        goal = journey.goals.get(step.goal_id)
        end = self._today
        if step.times is not None and 0 < step.times <= len(own):
            end = own[step.times - 1]
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
        counted = (day for day in self._days if day >= self._origin)
        for day in (*counted, *(day for day in rested if self._begun <= day <= self._today)):
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


MOST_ROOM = 3
"""The most quiet days that a streak has room for."""

DAYS_PER_ROOM = 5
"""Days of a running streak that make room for one more quiet day."""


@dataclass(frozen=True, slots=True)
class Streak:
    """How steadily somebody has been showing up."""

    current: int
    """Days shown up in the running streak, 0 while it rests."""
    longest: int
    """Days shown up in the longest streak so far."""
    room: int
    """How many more quiet days the streak can take, 0 to 3."""


class ShownUp(NamedTuple):
    """How many of the last days somebody showed up on."""

    days: int
    """Days with a check-in of any size."""
    of: int
    """The days looked at: since the first check-in, at most as many as were asked about."""
    rests: int
    """Rest days among them without a check-in."""


def count(
    shown_up: Collection[date],
    rests: Callable[[date], bool],
    asked_nothing: Callable[[date], bool],
    today: date,
) -> Streak:
    """Count the days shown up, with rests and days not asked for bridged, up to today.

    Any other quiet day takes from the room there is, and today is still open. With
    no room left the streak rests; the next day shown up begins a new one with room
    for one. Every fifth day of a streak makes room for one more.

    Args:
        shown_up: Days with at least one check-in of any size.
        rests: Whether a day is rest.
        asked_nothing: Whether the practices did not ask for a quiet day.
        today: The civil day to count up to, included.

    Returns:
        The current and the longest streak in days, and the room left for quiet days.
    """
    came = frozenset(shown_up)
    current, longest, room = 0, 0, 1
    for day in span(min(came, default=today), today):
        if day in came:
            current += 1
            longest = max(longest, current)
            if current % DAYS_PER_ROOM == 0:
                room = min(MOST_ROOM, room + 1)
        elif current == 0 or day == today or rests(day) or asked_nothing(day):
            continue
        elif room > 0:
            room -= 1
        else:
            current, room = 0, 1
    return Streak(current, longest, room)


def streak(journey: Journey, today: date, goal: Goal | None = None) -> Streak:
    """Count the streak over all goals but those of going without something, or a goal's own.

    A goal's own counts its check-ins, asks its practices, and bridges the days it
    was resting.

    Args:
        journey: The facts.
        today: The civil day to count up to, included.
        goal: The goal, for its own streak.

    Returns:
        The current and the longest streak in days, and the room left for quiet days.
    """
    if goal is not None:
        return _counted(journey, today, goal)
    return journey.kept(("streak", today), lambda: _counted(counting.streaked(journey), today))


def _counted(journey: Journey, today: date, goal: Goal | None = None) -> Streak:
    @cache
    def practices() -> list[Practising]:
        """The practices that a quiet day is asked about; without a quiet day they are not looked at."""
        rested = [day.toordinal() for day in journey.days_said("rest")]
        goals = [goal] if goal is not None else counting.told_in_streaks(journey)
        ids = {one.id for one in goals}
        return [
            Practising(journey, step, today, rested)
            for step in journey.steps.values()
            if step.kind is Kind.PRACTICE and step.goal_id in ids
        ]

    def asked_nothing(day: date) -> bool:
        """A quiet day is free where each practice in force kept its rhythm without it."""
        asking = [practice for practice in practices() if practice.is_in_force(day)]
        return bool(asking) and all(practice.keeps_without(day) for practice in asking)

    def rests(day: date) -> bool:
        """A declared rest is bridged, and so are the days on which the goal itself rested."""
        return journey.rests(day) or (goal is not None and goal.state_on(day) is GoalState.RESTING)

    if goal is None:
        return count(journey.days_shown_up, rests, asked_nothing, today)
    return count({c.on for c in journey.goal_check_ins(goal.id)}, rests, asked_nothing, today)


def shown_up(journey: Journey, today: date, days: int = 28) -> ShownUp:
    """Count how many of the last days somebody showed up on: "19 of the last 28 days".

    Args:
        journey: The facts.
        today: The civil day to count up to, included.
        days: How many days to look at; those before the first check-in do not count.

    Returns:
        The days, out of how many, and the rest days among them; all 0 before the first check-in.
    """
    came = journey.days_shown_up
    first = max(min(came, default=today + timedelta(days=1)), today - timedelta(days=days - 1))
    looked_at = list(span(first, today))
    quiet = [day for day in looked_at if day not in came]
    return ShownUp(len(looked_at) - len(quiet), len(looked_at), sum(map(journey.rests, quiet)))


def went_otherwise(before: Journey, step: Step, days: list[date], day: date) -> bool:
    """Whether, since the last of the days a step was taken on, days asked for it, or of a once step a gap passed."""
    if before.check_in(step.id, day) is not None:
        return False
    quiet = _quiet_days(before, days[-1] + timedelta(days=1), day)
    if step.kind is Kind.ONCE:
        return len(quiet) >= LEAST
    return any(rule_on(step, one).asks_for(one, days) for one in quiet)


def _quiet_days(journey: Journey, first: date, day: date) -> list[date]:
    """Return the days from the first to the one before `day` that were no rest."""
    return [one for one in span(first, day - timedelta(days=1)) if not journey.rests(one)]


def _slipped_lately(journey: Journey, step: Step, day: date) -> bool:
    """Whether a day of the last fortnight asked for going without something, and went otherwise."""
    days = [check_in.on for check_in in journey.check_ins_in_all(step)]
    if step.kind is not Kind.PRACTICE or not days or not standing.is_abstinence(journey, step):
        return False
    quiet = _quiet_days(journey, max(days[0], day - timedelta(days=FORTNIGHT)), day)
    return any(one not in days and rule_on(step, one).asks_for(one, days) for one in quiet)


def is_steady(journey: Journey, day: date) -> bool:
    """Whether the streak is worth a word, as it is once a week, and neither a gap nor a relapse is near."""
    days = streak(journey, day).current
    if days < STEADY_DAYS or days % WEEK:
        return False
    if any(is_return(journey, day - timedelta(days=ago)) for ago in range(FORTNIGHT)):
        return False
    return not any(_slipped_lately(journey, step, day) for step in journey.steps.values())
