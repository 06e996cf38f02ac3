"""What was taken: the check-ins that count, by step, goal and day; and the days of which something is said.

Counting opens no page, and a check-in is made when its step or goal is asked for, so
that ten years cost little more than the days that are looked at.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence, Set
from datetime import date
from functools import cached_property, lru_cache
from operator import attrgetter, itemgetter
from typing import NamedTuple, TypeVar, overload

from smallsteps_tui.domain.entities import CheckIn, DayPage, Moved, Step

Pages = Mapping[date, DayPage]
Steps = Mapping[int, Step]

T = TypeVar("T")

_day = lru_cache(maxsize=20_000)(date.fromordinal)
"""One value for each day, as ten years have ten check-ins on it."""


Row = Sequence[tuple[date, Sequence[Moved]]]
"""How far each check-in of a step moved the runner, by day."""


class Moves(Row):
    """A row kept as numbers; its dates and values are made when they are looked at."""

    __slots__ = ("_made", "days", "kinds", "numbers")

    def __init__(self, days: Sequence[int], numbers: Sequence[int], kinds: Sequence[Sequence[Moved]]) -> None:
        """Keep the numbers.

        Args:
            days: The days, as ordinals, in order.
            numbers: The place of what was moved on each day, among the kinds.
            kinds: All that was moved anywhere, each once.
        """
        self.days, self.numbers, self.kinds = days, numbers, kinds
        self._made: Row | None = None

    def _all(self) -> Row:
        if self._made is None:
            moved = map(self.kinds.__getitem__, self.numbers)
            self._made = [*zip(map(_day, self.days), moved, strict=True)]
        return self._made

    @overload
    def __getitem__(self, at: int) -> tuple[date, Sequence[Moved]]: ...
    @overload
    def __getitem__(self, at: slice) -> Row: ...
    def __getitem__(self, at: int | slice) -> tuple[date, Sequence[Moved]] | Row:
        return self._all()[at]

    def __iter__(self) -> Iterator[tuple[date, Sequence[Moved]]]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self.days)


class Counted(NamedTuple):
    """The counts over all pages."""

    moved_of: Mapping[int, Row]
    """By step, those that are gone too."""
    steps_by_day: Mapping[date, int]
    """How many check-ins count on each day with any, in the order of the days."""
    made: int
    """How many sizes all check-ins have, those taken back too."""
    said: Mapping[str, frozenset[date]]
    """The days that something is said of, by what it is."""


SAID: Mapping[str, Callable[[DayPage], object]] = {
    "low": attrgetter("is_low"),
    "rest": attrgetter("is_rest"),
    "alone": attrgetter("rests"),
    "words": attrgetter("words"),
}
"""What can be said of a day: that it was low, that it is rest, that a practice rests, and words."""


class Taken:
    """The check-ins that count, of one journey, and what its days say."""

    def __init__(self, pages: Pages, steps: Steps, counted: Counted | None = None) -> None:
        """Count over all pages.

        Args:
            pages: The pages of all days.
            steps: The steps, which say what goal a check-in is of.
            counted: What was counted of them before.
        """
        self._pages, self._steps = pages, steps
        self._moved_of: dict[int, Row] = {}
        self.steps_by_day: dict[date, int] = {}
        """How many were taken on each day with any, in the order of the days."""
        if counted is not None:
            self._moved_of |= counted.moved_of
            self.steps_by_day |= counted.steps_by_day
            self.made, self._said = counted.made, dict(counted.said)
        else:
            self._count()
        self._days_of: dict[int, list[date]] = {}
        self._of_step: dict[int, list[CheckIn]] = {}
        self._order_of: dict[int, list[tuple[date, int]]] = {}
        self._of_goal: dict[int, list[CheckIn]] = {}

    def _count(self) -> None:
        moved_of: dict[int, list[tuple[date, Sequence[Moved]]]] = defaultdict(list)
        for day in sorted(self._pages):
            taken = self._pages[day].taken
            if taken:
                self.steps_by_day[day] = len(taken)
            for step_id, moved in taken.items():
                moved_of[step_id].append((day, moved))
        self._moved_of |= moved_of

    @cached_property
    def made(self) -> int:
        """How many sizes all check-ins have, those taken back too."""
        return sum(page.made for page in self._pages.values())

    @cached_property
    def _said(self) -> dict[str, frozenset[date]]:
        pages = self._pages.items()
        return {name: frozenset(day for day, page in pages if says(page)) for name, says in SAID.items()}

    def said(self, name: str) -> frozenset[date]:
        """The days that something of `SAID` is said of."""
        return self._said[name]

    @property
    def counted(self) -> Counted:
        """All that is counted of the pages."""
        return Counted(self._moved_of, self.steps_by_day, self.made, self._said)

    @property
    def ids(self) -> Set[int]:
        """The ids of all steps that were taken."""
        return self._moved_of.keys()

    def days_of(self, step_id: int) -> Sequence[date]:
        """The days on which a step was taken, in order."""
        found = self._days_of.get(step_id)
        if found is None:
            row = self.moved_of(step_id)
            found = [*map(_day, row.days)] if isinstance(row, Moves) else [day for day, _ in row]
            self._days_of[step_id] = found
        return found

    def moved_of(self, step_id: int) -> Row:
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

    def order_of(self, goal_id: int) -> list[tuple[date, int]]:
        """The day and the step's id of each check-in of a goal, in the order they were made."""
        found = self._order_of.get(goal_id)
        if found is None:
            by_day: dict[date, list[int]] = defaultdict(list)
            for step_id in self.ids_of.get(goal_id, ()):
                for day in self.days_of(step_id):
                    by_day[day].append(step_id)
            found = self._order_of[goal_id] = []
            for day, ids in sorted(by_day.items()):
                ordered = ids if len(ids) == 1 else [id for id in self._pages[day].in_order if id in ids]
                found += [(day, id) for id in ordered]
        return found

    def of_goal(self, goal_id: int) -> list[CheckIn]:
        """The check-ins of a goal, in the order they were made."""
        found = self._of_goal.get(goal_id)
        if found is None:
            ids = self.ids_of.get(goal_id, ())
            made = {
                (day, id): one
                for id in ids
                for day, one in zip(self.days_of(id), self.of_step(id), strict=True)
            }
            found = self._of_goal[goal_id] = [made[at] for at in self.order_of(goal_id)]
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
        if "made" in self.__dict__:
            was = sum(self._pages[day].made for day in days if day in self._pages)
            after.made = self.made - was + sum(pages[day].made for day in days if day in pages)
        if "_said" in self.__dict__:
            after._said = {
                name: _said_after(self._said[name], says, pages, days) for name, says in SAID.items()
            }
        after._of_step |= self._of_step
        goals = {owner[id].goal_id for owner in (self._steps, steps) for id in moved if id in owner}
        for name in ("_order_of", "_of_goal"):
            known = dict(self.__dict__[name])  # a copy, as another thread may ask for more of them meanwhile
            after.__dict__[name] = {id: found for id, found in known.items() if id not in goals}
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
        for goal_id in goals & (self._of_goal.keys() | self._order_of.keys()):
            of_goal = [
                one for id, one in now.items() if id in self._steps and self._steps[id].goal_id == goal_id
            ]
            if goal_id in self._of_goal:
                self._of_goal[goal_id] = _with_day(self._of_goal[goal_id], day, of_goal)
            if goal_id in self._order_of:
                order = [(day, one.step_id) for one in of_goal]
                self._order_of[goal_id] = _with_day(self._order_of[goal_id], day, order, itemgetter(0))
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


def _said_after(
    before: frozenset[date], says: Callable[[DayPage], object], pages: Pages, days: Collection[date]
) -> frozenset[date]:
    """Return the days that something is said of, once the pages of some of them changed."""
    now = frozenset(day for day in days if day in pages and says(pages[day]))
    return before if now == before & set(days) else (before - set(days)) | now


def _with_day(
    made: Sequence[T], day: date, of_day: Sequence[T], day_of: Callable[[T], date] = attrgetter("on")
) -> list[T]:
    """Return check-ins by day with those of one day in the place of what was there."""
    first, last = bisect_left(made, day, key=day_of), bisect_right(made, day, key=day_of)
    return [*made[:first], *of_day, *made[last:]]


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
