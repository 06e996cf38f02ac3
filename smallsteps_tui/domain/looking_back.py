"""Looking back: this week, then and now, month by month, and a whole year."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, pairwise

from smallsteps_tui.domain import choosing
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.days import span, week_start
from smallsteps_tui.domain.entities import CheckIn, Energy, Goal, Kind, Shift, Size, Step
from smallsteps_tui.domain.journey import Journey

SPAN = timedelta(days=28)
"""How many days then and now each look at."""


@dataclass(frozen=True, slots=True)
class Week:
    """What one calendar week holds, or any other days in a row."""

    start_on: date
    steps: int
    days: int
    rests: int
    shifts: int
    smallest: str | None
    """The smallest step of the week in the person's words."""


@dataclass(frozen=True, slots=True)
class NowAndThen:
    """One thing done more now than then."""

    title: str
    now: int
    """Days in the last 28."""
    then: int
    """Days in the 28 looked back at."""
    since: date
    step_ids: frozenset[int]
    """The steps whose check-ins are its evidence."""


@dataclass(frozen=True, slots=True)
class Month:
    """Everything behind the person at the end of a month, added up."""

    first_on: date
    steps: int
    days: int
    shifts: int


def words_for(journey: Journey, check_in: CheckIn) -> str:
    """Say a check-in in the person's words: the smaller version taken, or the step."""
    step = journey.steps.get(check_in.step_id)
    return check_in.version or (step.title if step is not None else "")


def week(journey: Journey, today: date, back: int = 0) -> Week:
    """Sum up a calendar week, so many weeks back; the running one up to today."""
    start = week_start(today) - timedelta(weeks=back)
    return days_from(journey, start, min(start + timedelta(days=6), today))


def days_from(journey: Journey, first: date, last: date) -> Week:
    """Sum up the days from one to another, both included, as a week is summed up."""
    days = list(span(first, last))
    check_ins = [c for day in days for c in journey.page(day).counted]
    return Week(
        start_on=first,
        steps=len(check_ins),
        days=len({c.on for c in check_ins}),
        rests=sum(journey.rests(day) for day in days),
        shifts=len(noticed_from(journey, first, last)),
        smallest=smallest_words(journey, check_ins),
    )


def noticed_from(journey: Journey, first: date, last: date) -> Sequence[Shift]:
    """List the shifts of the days from one to another, both included."""
    return journey.noticed_on(*[day for day in journey.shifts_by_day if first <= day <= last])


def steps_before(journey: Journey, day: date) -> int:
    """Count the check-ins of all days before one."""
    return sum(many for on, many in journey.steps_by_day.items() if on < day)


def smallest_words(journey: Journey, check_ins: Iterable[CheckIn]) -> str | None:
    """Say the smallest of some check-ins in the person's words; None where there is none."""
    found = smallest(journey, check_ins)
    return words_for(journey, found) if found is not None else None


def smallest(journey: Journey, check_ins: Iterable[CheckIn]) -> CheckIn | None:
    """Find the smallest of some check-ins: a smaller version first, the lowest rung of all.

    One that leads towards harm, or speaks of a danger, is never it, nor is a tender one or
    going without something: nothing of those is tiny.
    """
    told = (one for one in check_ins if words_for(journey, one) and _may_be_smallest(journey, one))
    return min(told, key=lambda check_in: _smallness(journey, check_in), default=None)


def _may_be_smallest(journey: Journey, check_in: CheckIn) -> bool:
    step = journey.steps.get(check_in.step_id)
    reading = standing.of_check_in(journey, check_in)
    is_of_care = reading.is_answered_by_care and reading.is_private
    is_quoted = reading.may_be_quoted and not is_of_care
    return is_quoted and (step is None or not counting.is_tender(journey, step))


def _smallness(journey: Journey, check_in: CheckIn) -> tuple[int, int]:
    """Order check-ins by their size, and smaller versions by how far down the ladder they stand."""
    step = journey.steps.get(check_in.step_id)
    ladder = step.smaller if step is not None else ()
    rung = ladder.index(check_in.version) + 1 if check_in.version in ladder else 0
    order = {Size.SMALLER: 0, Size.STARTED: 1, Size.DONE: 2}
    return order[check_in.size], -rung


def began_with(journey: Journey, goal: Goal) -> CheckIn | None:
    """Find what a goal began with: the first of its check-ins that may be read back; None where there is none."""
    taken = journey.goal_check_ins(goal.id)
    return next((one for one in taken if standing.of_check_in(journey, one).may_be_quoted), None)


def first_on(journey: Journey) -> date | None:
    """Return the first day with a check-in or a shift."""
    days = [*journey.days_shown_up, *[*journey.shifts_by_day][:1]]
    return min(days, default=None)


def then_span(journey: Journey, today: date) -> tuple[date, date] | None:
    """Return the first and last day that now is held against.

    The 28 days ending six months ago; with a shorter way, its first 28 days, as far
    as they lie before the last 28. None when less than a week lies before those, as four
    weeks beside a day or two say nothing.
    """
    from dateutil.relativedelta import relativedelta

    first = first_on(journey)
    if first is None:
        return None
    last = today - relativedelta(months=6)
    if first > last:
        last = min(first + SPAN - timedelta(days=1), today - SPAN)
        return (first, last) if (last - first).days >= 6 else None
    return last - SPAN + timedelta(days=1), last


def then_and_now(journey: Journey, today: date) -> list[NowAndThen]:
    """List what is done on more days now than then, newest habits first.

    Practices stand by themselves; a goal's once steps stand together under the goal. What
    leads towards harm, and what is read back to nobody, is left out.
    """
    return list(journey.kept(("then and now", today), lambda: tuple(_then_and_now(journey, today))))


def _then_and_now(journey: Journey, today: date) -> list[NowAndThen]:
    """Compare the days of each line; what is new stands first, then what grew most."""
    compared = then_span(journey, today)
    if compared is None:
        return []
    found = []
    for title, steps in _strands(journey, today - SPAN):
        days = sorted({*chain.from_iterable(journey.days_of(step.id) for step in steps)})
        now = bisect_right(days, today) - bisect_right(days, today - SPAN)
        then = bisect_right(days, compared[1]) - bisect_left(days, compared[0])
        if now > then:
            found.append(NowAndThen(title, now, then, days[0], frozenset(step.id for step in steps)))
    return sorted(found, key=lambda one: (one.then > 0, one.then - one.now))


def _strands(journey: Journey, since: date) -> list[tuple[str, list[Step]]]:
    """Name the lines that are compared, each with its steps that were taken: practices, and a goal's once steps.

    A practice that moved to another goal stands once, with what it was before; what was taken as
    another kind stands with that kind. What wasn't taken after a day isn't read.
    """
    strands: list[tuple[str, list[Step]]] = []
    for goal in journey.ordered_goals:
        last_on = {step.id: days[-1] for step in journey.walk(goal.id) if (days := journey.days_in_all(step))}
        taken = [journey.steps[id] for id in last_on]
        for step in taken:
            is_lately = step.kind is Kind.PRACTICE and last_on[step.id] > since
            if is_lately and standing.of_step(journey, step).may_be_quoted:
                there = journey.goes_on_as(step)
                if there is None or there.kind is not Kind.PRACTICE:
                    before = (journey.steps[id] for id in journey.earlier_ids(step))
                    strands.append((step.title, [one for one in before if one.kind is Kind.PRACTICE]))
        once = [step for step in taken if step.kind is not Kind.PRACTICE]
        is_lately = any(last_on[step.id] > since for step in once)
        if is_lately and standing.of_goal(journey, goal).may_be_quoted:
            strands.append(
                (goal.title, [one for one in once if standing.of_step(journey, one).may_be_quoted])
            )
    return [(title, steps) for title, steps in strands if title]


def months(journey: Journey, today: date, within: tuple[date, date] | None = None) -> list[Month]:
    """List every month since the first, each with all that lies behind at its end.

    What is dated ahead, by a clock that was wrong, counts by now, as in every other sum.

    Args:
        journey: The facts.
        today: The civil day.
        within: The first and the last day, to list only the months that have some of these.
    """
    first = first_on(journey)
    if first is None:
        return []
    steps, days, shifts = 0, 0, 0
    this_month = today.year, today.month
    per_month: dict[tuple[int, int], list[int]] = {}
    for day, many in journey.steps_by_day.items():
        sums = per_month.setdefault((day.year, day.month) if day < today else this_month, [0, 0, 0])
        sums[0] += many
        sums[1] += 1
    for day, noticed in journey.shifts_by_day.items():
        named = min((day.year, day.month), this_month)
        per_month.setdefault(named, [0, 0, 0])[2] += len(noticed)
    found = []
    month = min(first, today).replace(day=1)
    while month <= today:
        more = per_month.get((month.year, month.month), [0, 0, 0])
        steps, days, shifts = steps + more[0], days + more[1], shifts + more[2]
        found.append(Month(month, steps, days, shifts))
        month = (month + timedelta(days=31)).replace(day=1)
    return [one for one in found if within is None or within[0].replace(day=1) <= one.first_on <= within[1]]


def folded(months: Sequence[Month]) -> list[tuple[Month, ...]]:
    """Group months: each by itself, but those in a row in which nothing came together.

    The last one, which is not over, always stands by itself.
    """
    found: list[tuple[Month, ...]] = []
    was_quiet = False
    for before, month in pairwise((None, *months)):
        assert month is not None
        sums = (month.steps, month.days, month.shifts)
        is_quiet = before is not None and sums == (before.steps, before.days, before.shifts)
        if is_quiet and was_quiet and month is not months[-1]:
            found[-1] = (*found[-1], month)
        else:
            found.append((month,))
        was_quiet = is_quiet
    return found


WEEKS = 53
"""The weeks of a year's picture: with this one begun, never fewer than 365 days."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some days, counted by what they were."""

    first_on: date
    last_on: date
    days: int
    """Days shown up."""
    rests: int
    """Days of rest on which nothing was taken."""
    low: int
    """Days shown up on that were low days."""
    weekdays: tuple[int, ...]
    """Days shown up, by `date.weekday()`."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Every check-in up to the end of a week, by its size."""

    week_on: date
    started: int
    smaller: int
    done: int


@dataclass(frozen=True, slots=True)
class Year:
    """Everything behind the person at the end of a calendar year, added up."""

    number: int
    steps: int
    days: int
    shifts: int


def low_days(journey: Journey, days: Iterable[date]) -> int:
    """Count the low days among some days on which something was taken nevertheless."""
    shown_up = (day for day in days if day in journey.days_shown_up)
    return sum(choosing.energy(journey, day) is Energy.LOW for day in shown_up)


def spanned(journey: Journey, first: date, last: date) -> Span:
    """Count the days from one to another, both included, by what they were."""
    days = list(span(first, last))
    shown_up = [day for day in days if day in journey.days_shown_up]
    weekdays = [0] * 7
    for day in shown_up:
        weekdays[day.weekday()] += 1
    return Span(
        first_on=first,
        last_on=last,
        days=len(shown_up),
        rests=sum(journey.rests(day) for day in days if day not in journey.days_shown_up),
        low=low_days(journey, shown_up),
        weekdays=tuple(weekdays),
    )


def year_to(journey: Journey, until: date, today: date, weeks: int = WEEKS) -> Span:
    """Count a year of weeks, or as many as are in sight: from the first day there is and up to today.

    Args:
        journey: The facts.
        until: A day of the last week.
        today: The civil day, and the last that is counted.
        weeks: How many weeks.
    """
    monday = week_start(until)
    first = first_on(journey) or today
    start = min(max(monday - timedelta(weeks=weeks - 1), first), today)
    return spanned(journey, start, min(monday + timedelta(days=6), today))


def ahead(journey: Journey, today: date) -> int:
    """Count the days shown up that are dated ahead, by a clock that was wrong or from another file."""
    return sum(day > today for day in journey.days_shown_up)


def sizes(journey: Journey, today: date) -> tuple[Sizes, ...]:
    """List the weeks since the first check-in, each with all sizes added up at its end.

    Added up, so that no week can stand below the one before it: every size counts, and
    what is behind never shrinks. What is dated ahead counts by now, as in every other sum.
    """
    return journey.kept(("sizes", today), lambda: _sizes(journey, today))


def _sizes(journey: Journey, today: date) -> tuple[Sizes, ...]:
    days = sorted(journey.days_shown_up)
    found: list[Sizes] = []
    sums = dict.fromkeys(Size, 0)
    week_on = week_start(min(days[0], today)) if days else today + timedelta(days=1)
    place = 0
    while week_on <= today:
        following = week_on + timedelta(weeks=1)
        while place < len(days) and min(days[place], today) < following:
            for check_in in journey.check_ins_by_day[days[place]]:
                sums[check_in.size] += 1
            place += 1
        found.append(Sizes(week_on, sums[Size.STARTED], sums[Size.SMALLER], sums[Size.DONE]))
        week_on = following
    return tuple(found)


def years(journey: Journey, today: date) -> tuple[Year, ...]:
    """List the calendar years since the first, each with all that lies behind at its end."""
    last_of = {month.first_on.year: month for month in months(journey, today)}
    return tuple(Year(number, month.steps, month.days, month.shifts) for number, month in last_of.items())
