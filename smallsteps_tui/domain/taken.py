"""What was taken: the check-ins that count, by step, goal and day.

Counting opens no page, and a check-in is made when its step or goal is asked for, so
that ten years cost little more than the days that are looked at.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from datetime import date
from functools import cached_property
from operator import itemgetter

from smallsteps_tui.domain.entities import CheckIn, DayPage, Moved, Step

Pages = Mapping[date, DayPage]
Steps = Mapping[int, Step]


class Taken:
    """The check-ins that count, of one journey."""

    def __init__(self, pages: Pages, steps: Steps) -> None:
        """Count over all pages.

        Args:
            pages: The pages of all days.
            steps: The steps, which say what goal a check-in is of.
        """
        self._pages, self._steps = pages, steps
        self._moved_of: dict[int, list[tuple[date, Sequence[Moved]]]] = defaultdict(list)
        self.steps_by_day: dict[date, int] = {}
        """How many were taken on each day with any, in the order of the days."""
        for day in sorted(pages):
            taken = pages[day].taken
            if taken:
                self.steps_by_day[day] = len(taken)
            for step_id, moved in taken.items():
                self._moved_of[step_id].append((day, moved))
        self._days_of: dict[int, list[date]] = {}
        self._of_step: dict[int, list[CheckIn]] = {}
        self._of_goal: dict[int, list[CheckIn]] = {}

    @property
    def ids(self) -> Set[int]:
        """The ids of all steps that were taken."""
        return self._moved_of.keys()

    def days_of(self, step_id: int) -> Sequence[date]:
        """The days on which a step was taken, in order."""
        found = self._days_of.get(step_id)
        if found is None:
            found = self._days_of[step_id] = [day for day, _ in self.moved_of(step_id)]
        return found

    def moved_of(self, step_id: int) -> Sequence[tuple[date, Sequence[Moved]]]:
        """What each check-in of a step moved, by day."""
        return self._moved_of.get(step_id, ())

    def of_step(self, step_id: int) -> list[CheckIn]:
        """The check-ins of a step, by day."""
        found = self._of_step.get(step_id)
        if found is None:
            found = self._of_step[step_id] = list(self._made(step_id))
        return found

    def _made(self, step_id: int) -> Iterator[CheckIn]:
        for day in self.days_of(step_id):
            check_in = self._pages[day].check_in(step_id)
            assert check_in is not None
            yield check_in

    @cached_property
    def ids_of(self) -> Mapping[int, Sequence[int]]:
        """By goal id, the ids of its steps that were taken."""
        ids_of: dict[int, list[int]] = defaultdict(list)
        for step_id in self._moved_of:
            if step_id in self._steps:
                ids_of[self._steps[step_id].goal_id].append(step_id)
        return ids_of

    def behind(self, goal_id: int) -> int:
        """How many check-ins a goal has."""
        return sum(len(self._moved_of[step_id]) for step_id in self.ids_of.get(goal_id, ()))

    def of_goal(self, goal_id: int) -> list[CheckIn]:
        """The check-ins of a goal, in the order they were made."""
        found = self._of_goal.get(goal_id)
        if found is None:
            by_day: dict[date, list[CheckIn]] = defaultdict(list)
            for step_id in self.ids_of.get(goal_id, ()):
                for check_in in self.of_step(step_id):
                    by_day[check_in.on].append(check_in)
            ordered = (one for day in sorted(by_day) for one in _in_order(self._pages[day], by_day[day]))
            found = self._of_goal[goal_id] = list(ordered)
        return found

    @property
    def by_day(self) -> Mapping[date, Sequence[CheckIn]]:
        """The check-ins of each day with any, in the order they were made."""
        return _ByDay(self._pages, self.steps_by_day)

    def after(self, pages: Pages, steps: Steps, days: Collection[date], moved: Collection[int]) -> "Taken":
        """Count what a change left, looking only at what it changed.

        Args:
            pages: The pages after it.
            steps: The steps after it.
            days: The days whose pages it changed.
            moved: The ids of the steps that it made, took away or put into another goal.
        """
        after = Taken({}, steps)
        after._pages = pages
        after._days_of |= self._days_of
        after._moved_of |= self._moved_of
        after.steps_by_day |= self.steps_by_day
        after._of_step |= self._of_step
        goals = {owner[id].goal_id for owner in (self._steps, steps) for id in moved if id in owner}
        of_goal = dict(self._of_goal)  # a copy, as another thread may ask for more of them meanwhile
        after._of_goal |= {id: found for id, found in of_goal.items() if id not in goals}
        for day in days:
            after._take_over(day, self._pages)
        added = after.steps_by_day.keys() - self.steps_by_day.keys()
        if added and min(added) < max(self.steps_by_day, default=min(added)):
            after.steps_by_day = dict(sorted(after.steps_by_day.items()))
        return after

    def _take_over(self, day: date, before: Pages) -> None:
        """Put what counts on a changed day into the place of what counted on it."""
        page = self._pages.get(day) or DayPage(on=day)
        was: Mapping[int, Sequence[Moved]] = before[day].taken if day in before else {}
        moved = page.taken
        for step_id in was.keys() | moved.keys():
            if was.get(step_id) != moved.get(step_id):
                self._put(step_id, day, [moved[step_id]] if step_id in moved else [])
        now = {check_in.step_id: check_in for check_in in page.counted}
        for step_id in (was.keys() | now.keys()) & self._of_step.keys():
            mine = [now[step_id]] if step_id in now else []
            self._of_step[step_id] = _with_day(self._of_step[step_id], day, mine)
        goals = {self._steps[id].goal_id for id in was.keys() | now.keys() if id in self._steps}
        for goal_id in goals & self._of_goal.keys():
            of_goal = [
                one for id, one in now.items() if id in self._steps and self._steps[id].goal_id == goal_id
            ]
            self._of_goal[goal_id] = _with_day(self._of_goal[goal_id], day, of_goal)
        if now:
            self.steps_by_day[day] = len(now)
        else:
            self.steps_by_day.pop(day, None)

    def _put(self, step_id: int, day: date, moved: Sequence[Sequence[Moved]]) -> None:
        """Put what a step's check-in of a day moved into the place of what was there."""
        known = self.moved_of(step_id)
        first = bisect_left(known, day, key=itemgetter(0))
        last = first + (first < len(known) and known[first][0] == day)
        self._days_of.pop(step_id, None)
        self._moved_of[step_id] = [*known[:first], *((day, one) for one in moved), *known[last:]]
        if not self._moved_of[step_id]:
            del self._moved_of[step_id]


def _in_order(page: DayPage, check_ins: list[CheckIn]) -> list[CheckIn]:
    """Put check-ins of one page in the order they were made."""
    if len(check_ins) < 2:
        return check_ins
    place = {step_id: place for place, step_id in enumerate(page.taken)}
    return sorted(check_ins, key=lambda one: (one.first_at, place[one.step_id]))


def _with_day(check_ins: Sequence[CheckIn], day: date, of_day: Sequence[CheckIn]) -> list[CheckIn]:
    """Return check-ins by day with those of one day in the place of what was there."""
    first = last = bisect_left(check_ins, day, key=lambda one: one.on)
    while last < len(check_ins) and check_ins[last].on == day:
        last += 1
    return [*check_ins[:first], *of_day, *check_ins[last:]]


class _ByDay(Mapping[date, Sequence[CheckIn]]):
    """Check-ins by day; a page is opened when its day is asked for."""

    def __init__(self, pages: Pages, days: Mapping[date, int]) -> None:
        self._pages, self._days = pages, days

    def __getitem__(self, day: date) -> Sequence[CheckIn]:
        if day not in self._days:
            raise KeyError(day)
        return self._pages[day].counted

    def __contains__(self, day: object) -> bool:
        return day in self._days

    def __iter__(self) -> Iterator[date]:
        return iter(self._days)

    def __len__(self) -> int:
        return len(self._days)
