"""The banners along the course, passed and ahead; and the pace, given only when asked for: no date is promised."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, auto
from fractions import Fraction
from itertools import chain, count

from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.course.way import (
    ahead_shown,
    distance,
    distance_by_day,
    marks,
    practices_taken,
    reached_on,
    road_shown,
    stands_at,
    stretches_left,
)
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState, Kind
from smallsteps_tui.domain.journey import Journey

HALF = Fraction(1, 2)
QUARTERS = {
    Fraction(1, 4): "a quarter",
    HALF: "halfway",
    Fraction(3, 4): "three quarters",
}

TIMES_BANNERS = (1, 7, 10, 25, 50, 66, 100, 250, 500, 1000)
"""Times of a goal's practices that earn a banner; beyond them every 500 do."""


class BannerKind(StrEnum):
    """What a banner stands for.

    A new kind is found in `_passed`, and in `_ahead` where it can be seen coming; what is said at it
    is in `voice.taking._at_banner`. It is shown as what `course.waymarks` lets stand for it: a row in
    `screens.marathon.lines`, and a flag of the landscape in `screens.faces`.
    """

    FIRST_STEP = auto()
    QUARTER = auto()
    WHOLE = auto()
    """A finished step that had steps under it."""
    LAP = auto()
    TIMES = auto()
    """Times of a goal's practices."""
    FINISH = auto()


@dataclass(frozen=True, slots=True)
class Banner:
    """A mark on the course."""

    kind: BannerKind
    name: str
    """What it is called; of a whole the step's title."""
    on: date | None
    """The civil day it was passed; None while it lies ahead."""
    at: Fraction
    """Where it stands, as a distance from 0 to 1."""
    lap: int = 1
    step_id: int | None = None
    """The finished step it stands for, if any."""
    times: int = 0
    """The times it stands for, if it does."""

    @property
    def title(self) -> str:
        """Its name, with the lap for a quarter of a later one."""
        name = "half" if self.at == HALF else self.name
        return f"{name} of lap {self.lap}" if self._is_of_a_later_lap else self.name

    @property
    def _is_of_a_later_lap(self) -> bool:
        return self.kind is BannerKind.QUARTER and self.on is not None and self.lap > 1


def _times_banners() -> Iterator[int]:
    return chain(TIMES_BANNERS, count(TIMES_BANNERS[-1] + 500, 500))


def next_times_banner(times: int) -> int:
    """Return the next number of times of a goal's practices that earns a banner."""
    return next(number for number in _times_banners() if number > times)


def banners(journey: Journey, goal: Goal) -> list[Banner]:
    """List the banners passed, in the order they were passed.

    The first step; a quarter, half and three quarters of each lap; each finished
    step that had steps under it; the laps; the finish; and the times of its practices.
    What leads towards harm has none, be it the goal or a step of it.
    """
    if not counting.has_course(journey, goal):
        return []
    if journey.goals.get(goal.id) is not goal:
        return list(_passed(journey, goal))
    hidden = standing.withheld(journey, goal.id)
    return list(journey.kept_of(goal.id, ("banners", hidden), lambda: _passed(journey, goal)))


def _passed(journey: Journey, goal: Goal) -> Sequence[Banner]:
    """Find all banners passed, in the order of their days, and on one day in that of the way."""
    hidden = standing.withheld(journey, goal.id)
    shown = [step_id for step_id in journey.taken_of(goal.id) if step_id not in hidden]
    first = min((journey.days_of(step_id)[0] for step_id in shown), default=None)
    found = [
        *([Banner(BannerKind.FIRST_STEP, "the first step", first, Fraction(0))] if first else []),
        *_quarters_passed(journey, goal),
        *_parents_passed(journey, goal),
        *_laps_passed(journey, goal),
        *_times_passed(journey, goal.id, hidden),
        *_finish_passed(goal),
    ]
    return tuple(sorted(found, key=lambda banner: (banner.on or date.max, banner.lap, banner.at)))


def _quarters_passed(journey: Journey, goal: Goal) -> Iterator[Banner]:
    """Find the quarters of every lap, on the day on which the runner came as far."""
    for lap in sorted({mark.lap for _, mark in marks(journey, goal.id)}):
        days = distance_by_day(journey, goal, lap)
        for quarter, name in QUARTERS.items():
            place = bisect_left(days, quarter, key=lambda pair: pair[1])
            if place < len(days):
                yield Banner(BannerKind.QUARTER, name, days[place][0], quarter, lap)


def _parents_passed(journey: Journey, goal: Goal) -> Iterator[Banner]:
    """Find the finished steps that have steps under them, where the runner stood on that day."""
    laps: dict[int, list[tuple[date, Fraction]]] = {}
    for step in journey.walk(goal.id):
        is_banner = bool(journey.children(step.id)) and not standing.of_step(journey, step).is_uncounted
        on = journey.finished_on(step) if is_banner else None
        if on is not None:
            lap = _lap_on(journey.check_in(step.id, on))
            days = laps.get(lap) or laps.setdefault(lap, distance_by_day(journey, goal, lap))
            place = bisect_right(days, on, key=lambda pair: pair[0])
            at = days[place - 1][1] if place else Fraction(0)
            yield Banner(BannerKind.WHOLE, step.title, on, at, lap, step.id)


def _lap_on(check_in: CheckIn | None) -> int:
    return max((mark.lap for mark in check_in.standing.values()), default=1) if check_in is not None else 1


def _laps_passed(journey: Journey, goal: Goal) -> list[Banner]:
    last = {mark.lap: day for day, mark in marks(journey, goal.id) if mark.lap < goal.lap}
    return [Banner(BannerKind.LAP, f"lap {lap}", on, Fraction(1), lap) for lap, on in sorted(last.items())]


def _times_passed(journey: Journey, goal_id: int, hidden: Collection[int]) -> Iterator[Banner]:
    practices = [step_id for step_id in practices_taken(journey, goal_id) if step_id not in hidden]
    days = sorted(chain.from_iterable(map(journey.days_of, practices)))
    for number in _times_banners():
        if number > len(days):
            return
        if number > 1:
            yield Banner(BannerKind.TIMES, f"{number} times", days[number - 1], Fraction(0), times=number)
        elif not _is_first_step(journey, goal_id, hidden, days[0]):
            yield Banner(BannerKind.TIMES, "the first time", days[0], Fraction(0), times=1)


def _is_first_step(journey: Journey, goal_id: int, hidden: Collection[int], day: date) -> bool:
    """Whether a goal's first time of a practice, taken on a day, is the first step of all."""
    shown = [step_id for step_id in journey.taken_of(goal_id) if step_id not in hidden]
    if min(journey.days_of(step_id)[0] for step_id in shown) < day:
        return False
    first = next(made for made in journey.page(day).counted if made.step_id in shown)
    return journey.steps[first.step_id].kind is Kind.PRACTICE


def _finish_passed(goal: Goal) -> list[Banner]:
    if goal.state is not GoalState.REACHED:
        return []
    return [Banner(BannerKind.FINISH, "the finish", reached_on(goal), Fraction(1), goal.lap)]


def banners_ahead(journey: Journey, goal: Goal) -> list[Banner]:
    """List the banners still ahead on this lap: quarters, and steps that have steps under them.

    A step's banner stands where the runner would be once all before it is done.
    """
    if not counting.has_course(journey, goal):
        return []
    if journey.goals.get(goal.id) is not goal:
        return _ahead(journey, goal)
    hidden = standing.withheld(journey, goal.id)
    return list(journey.kept_of(goal.id, ("banners ahead", hidden), lambda: tuple(_ahead(journey, goal))))


def _ahead(journey: Journey, goal: Goal) -> list[Banner]:
    """Find the banners ahead in the order of the way; none once the goal is reached."""
    here = distance(journey, goal)
    if here == 1:
        return []
    found = [
        Banner(BannerKind.QUARTER, name, None, at, goal.lap) for at, name in QUARTERS.items() if at > here
    ]
    counted = 0
    last: dict[int, int] = {}
    hidden = standing.withheld(journey, goal.id)
    for step, number in road_shown(journey, goal.id):
        counted += number
        for one in (*journey.path(step), step):
            is_banner = one.id not in hidden and not one.is_endless
            if is_banner and journey.children(one.id) and journey.is_open(one):
                last[one.id] = counted
    n = stretches_left(journey, goal)
    found += [
        Banner(BannerKind.WHOLE, journey.steps[id].title, None, stands_at(here, n, steps), goal.lap, id)
        for id, steps in last.items()
    ]
    return sorted(found, key=lambda banner: banner.at)


LOOKED_BACK = timedelta(weeks=8)
"""How far back a pace is looked for."""

LEAST_CHECK_INS, LEAST_DAYS = 3, 2
"""What there has to be before a pace is told."""


_FINISH = Banner(BannerKind.FINISH, "the finish", None, Fraction(1))


@dataclass(frozen=True, slots=True)
class Pace:
    """How the distance has been growing, given only when asked for."""

    per_week: float
    """Distance a week, from 0 to 1."""
    next_banner: str
    """How long to the next banner, in words."""
    banner: str
    """Which one that is: a step's title, or a part of the way."""
    is_step: bool
    """Whether it is a step's."""


def pace(journey: Journey, goal: Goal, today: date) -> Pace | None:
    """Compute the distance a week, once there is enough to tell.

    Counted since the later of the goal's start and 8 weeks ago, at least one week,
    from at least 3 check-ins on 2 days. A goal that leads towards harm has none, and
    steps that do make none.
    """
    if not counting.has_course(journey, goal):
        return None
    hidden = standing.withheld(journey, goal.id)
    since = max(goal.begun_on, today - LOOKED_BACK)
    counted = (step_id for step_id in journey.taken_of(goal.id) if step_id not in hidden)
    recent = [day for step_id in counted for day in journey.days_of(step_id) if since <= day <= today]
    is_told = len(recent) >= LEAST_CHECK_INS and len(set(recent)) >= LEAST_DAYS
    if not is_told or goal.state is GoalState.REACHED:
        return None
    here = distance(journey, goal)
    laps = {mark.lap for _, mark in marks(journey, goal.id)}
    run_since = sum(_run_since(journey, goal, lap, since) for lap in laps)
    per_week = run_since / max(Fraction(1), Fraction((today - since).days, 7))
    if per_week <= 0:
        return None
    following = next(iter(banners_ahead(journey, goal)), _FINISH)
    weeks = _in_words((following.at - here) / per_week)
    return Pace(float(per_week), weeks, following.name, following.step_id is not None)


def _run_since(journey: Journey, goal: Goal, lap: int, since: date) -> Fraction:
    """Compute how far the runner went on a lap since a day."""
    days = distance_by_day(journey, goal, lap)
    start = max((there for on, there in days if on < since), default=Fraction(0))
    return days[-1][1] - start if days else Fraction(0)


def _in_words(weeks: Fraction) -> str:
    """Say a number of weeks the way a person would: never exact."""
    count = round(weeks)
    if count <= 1:
        return "about a week"
    if count < 9:
        words = ("two", "three", "four", "five", "six", "seven", "eight")
        return f"about {words[count - 2]} weeks"
    months = round(weeks * 7 / 30)
    return f"about {months} months" if months < 24 else "a good while"


def room_to_rest(journey: Journey, goal: Goal, today: date) -> int | None:
    """Return the days to the target date minus the steps ahead; None without a date, or where none is counted to."""
    if goal.target_on is None or not counting.has_course(journey, goal):
        return None
    return (goal.target_on - today).days - ahead_shown(journey, goal.id)
