"""The journey: all facts of one person's way, as one frozen value."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Any

from smallsteps_tui.domain.change import Change, Knowing, key_of
from smallsteps_tui.domain.days import WEEKDAYS
from smallsteps_tui.domain.entities import (
    FOR_LATER,
    Asked,
    CheckIn,
    DayPage,
    Entity,
    Goal,
    GoalState,
    Kind,
    Meta,
    Moved,
    Shelf,
    Shift,
    Size,
    Step,
    StepState,
    Word,
)
from smallsteps_tui.domain.taken import Counted, Taken
from smallsteps_tui.domain.tree import OF_STEPS, Hanging

__all__ = ["Change", "Journey", "Snapshot", "key_of"]


@dataclass(frozen=True)
class Journey(Hanging, Knowing):
    """All facts of one person: goals, steps, pages of days and shifts, by id or day.

    It is never changed: `after` gives the journey with a change in it. What follows from
    the facts is worked out when it's asked for, and kept.
    """

    meta: Meta
    goals: Mapping[int, Goal] = field(default_factory=dict)
    steps: Mapping[int, Step] = field(default_factory=dict)
    pages: Mapping[date, DayPage] = field(default_factory=dict)
    shifts: Mapping[int, Shift] = field(default_factory=dict)
    asked: Mapping[int, Asked] = field(default_factory=dict)

    # What changes

    def after(self, change: Change) -> "Journey":
        """Return the journey after a change; asked twice for the same change, it is made once."""
        last: tuple[Change, Journey] | None = self.__dict__.get("_last_after")
        if last is not None and last[0] is change:
            return last[1]
        shelves = self._shelves
        for kind in {type(entity) for entity in (*change.put, *change.drop)}:
            shelves[kind] = copy(shelves[kind])
        for entity in change.drop:
            kind, key = key_of(entity)
            shelves[kind].pop(key, None)
        for entity in change.put:
            kind, key = key_of(entity)
            shelves[kind][key] = entity
        facts = (shelves[kind] for kind in (Goal, Step, DayPage, Shift, Asked))
        after = Journey(shelves[Meta].get(1, self.meta), *facts)
        self._carry(change, after)
        self.__dict__["_last_after"] = change, after
        return after

    def _carry(self, change: Change, after: "Journey") -> None:
        """Carry what was worked out here over a change, as far as it cannot have touched it."""
        changed = (*change.put, *change.drop)
        steps = [one for one in changed if isinstance(one, Step)]
        if not steps:
            after.__dict__.update({name: self.__dict__[name] for name in OF_STEPS if name in self.__dict__})
        if after.shifts is self.shifts:
            after._kept_of_shifts.update(self._kept_of_shifts)
        taken: Taken | None = self.__dict__.get("taken")
        if taken is None:
            return
        moved = {one.id for one in steps if self._goal_of(one.id) != after._goal_of(one.id)}
        days = {one.on for one in changed if isinstance(one, DayPage)}
        after.__dict__["taken"] = taken.after(after.pages, after.steps, days, moved)
        touched: set[int | None] = {one.id for one in changed if isinstance(one, Goal)}
        touched |= {goal_id for one in steps for goal_id in (self._goal_of(one.id), after._goal_of(one.id))}
        for day in days:
            was, now = self.page(day).check_ins, after.page(day).check_ins
            ids = {step_id for step_id in {*was, *now} if was.get(step_id) != now.get(step_id)}
            touched |= {after.steps[step_id].goal_id for step_id in ids if step_id in after.steps}
        self._carry_known(after, touched)

    def _goal_of(self, step_id: int) -> int | None:
        return self.steps[step_id].goal_id if step_id in self.steps else None

    @property
    def unveiled(self) -> "Journey":
        """The same journey in the person's own words; itself unless the veil is drawn over it.

        What is chosen by words is chosen the same under the veil.
        """
        return self.__dict__.get("_unveiled", self)  # type: ignore[no-any-return]

    def find(self, entity: Entity) -> Entity | None:
        """Return this journey's own version of an entity, if it has one."""
        kind, key = key_of(entity)
        return self._shelves[kind].get(key)  # type: ignore[no-any-return]

    @property
    def _shelves(self) -> dict[type, Any]:
        """The entities of each type, by the names that `key_of` gives them."""
        return {
            Goal: self.goals,
            Step: self.steps,
            DayPage: self.pages,
            Shift: self.shifts,
            Asked: self.asked,
            Meta: {1: self.meta},
        }

    # Goals in the person's order

    @cached_property
    def ordered_goals(self) -> tuple[Goal, ...]:
        """All goals in the person's order, without the goal for later."""
        walked = (goal for goal in self.goals.values() if not goal.is_for_later)
        return tuple(sorted(walked, key=lambda goal: (goal.place, goal.id)))

    @property
    def later(self) -> Goal | None:
        """The goal for later; None until something was kept there."""
        return self.goals.get(FOR_LATER)

    @property
    def active_goals(self) -> tuple[Goal, ...]:
        """The goals being walked, in the person's order."""
        return tuple(goal for goal in self.ordered_goals if goal.state is GoalState.ACTIVE)

    # Check-ins

    @cached_property
    def taken(self) -> Taken:
        """The check-ins that count, indexed by step, goal and day."""
        return Taken(self.pages, self.steps)

    def recall(self, counted: Counted) -> None:
        """Take over an index of the same pages, so that they aren't counted again."""
        self.__dict__["taken"] = Taken(self.pages, self.steps, counted)

    def check_ins(self, step_id: int) -> Sequence[CheckIn]:
        """The check-ins of a step that count, by day."""
        return self.taken.of_step(step_id)

    def days_of(self, step_id: int) -> Sequence[date]:
        """The days with a check-in of a step that counts, in order."""
        return self.taken.days_of(step_id)

    def moved_by(self, step_id: int) -> Sequence[tuple[date, Sequence[Moved]]]:
        """How far each check-in of a step that counts moved the runner, by day."""
        return self.taken.moved_of(step_id)

    @property
    def taken_ids(self) -> Set[int]:
        """The ids of all steps with a check-in that counts, those that are gone too."""
        return self.taken.ids

    def taken_of(self, goal_id: int) -> Sequence[int]:
        """The ids of a goal's steps with a check-in that counts."""
        return self.taken.ids_of.get(goal_id, ())

    def goal_check_ins(self, goal_id: int) -> Sequence[CheckIn]:
        """The check-ins of a goal that count, in the order they were made."""
        return self.taken.of_goal(goal_id)

    def order_of(self, goal_id: int) -> Sequence[tuple[date, int]]:
        """The day and the step's id of each of `goal_check_ins`, none of which is read."""
        return self.taken.order_of(goal_id)

    def behind(self, goal_id: int) -> int:
        """How many check-ins of a goal count."""
        return self.taken.behind(goal_id)

    @property
    def check_ins_by_day(self) -> Mapping[date, Sequence[CheckIn]]:
        """The check-ins that count, of each day with any, in the order they were made."""
        return self.taken.by_day

    @property
    def steps_by_day(self) -> Mapping[date, int]:
        """How many check-ins count on each day with any, in the order of the days."""
        return self.taken.steps_by_day

    def page(self, day: date) -> DayPage:
        """The page of a day, an empty one when nothing was said of it."""
        return self.pages.get(day) or DayPage(on=day)

    def check_in(self, step_id: int, day: date) -> CheckIn | None:
        """The check-in of a step on a day, if there is one that counts."""
        page = self.pages.get(day)
        found = page.check_in(step_id) if page is not None else None
        return found if found is not None and found.counts else None

    def word(self, step_id: int, day: date) -> Word | None:
        """The word about a step on a day, if there is one."""
        found = self.page(day).words.get(step_id)
        return found if found is not None and found.text else None

    @property
    def made_in_all(self) -> int:
        """How many sizes all check-ins have, those taken back too; it grows by one with each that is made."""
        return self.taken.made

    @property
    def shifts_by_day(self) -> Mapping[date, Sequence[int]]:
        """The ids of the shifts of each day with any, in the order of the days; none of them is read."""
        return self.kept_of_shifts("by day", self._shifts_by_day)

    def _shifts_by_day(self) -> Mapping[date, Sequence[int]]:
        shifts, by_day = self.shifts, defaultdict[date, list[int]](list)
        days = shifts.days() if isinstance(shifts, Shelf) else {id: one.on for id, one in shifts.items()}
        for shift_id, day in days.items():
            by_day[day].append(shift_id)
        return dict(sorted(by_day.items()))

    def noticed_on(self, *days: date) -> Sequence[Shift]:
        """The shifts of some days, one day after the other, on each as they were noted."""
        found = (map(self.shifts.__getitem__, self.shifts_by_day.get(day, ())) for day in days)
        return [shift for of_day in found for shift in sorted(of_day, key=attrgetter("at"))]

    @property
    def noticed(self) -> Sequence[Shift]:
        """The shifts in the order of their days, and on each as they were noted."""
        return self.kept_of_shifts("noticed", lambda: tuple(self.noticed_on(*self.shifts_by_day)))

    @property
    def low_days(self) -> frozenset[date]:
        """The days that were said to be low."""
        return self.days_said("low")

    def days_said(self, what: str) -> frozenset[date]:
        """The days of which something is said: a name in `taken.SAID`, such as "low"."""
        return self.taken.said(what)

    @cached_property
    def steps_in_all(self) -> int:
        """How many check-ins count: the total that never falls unless one is taken back."""
        return sum(self.steps_by_day.values())

    @cached_property
    def days_shown_up(self) -> frozenset[date]:
        """The civil days with at least one check-in of any size."""
        return frozenset(self.steps_by_day)

    # Where a step stands

    def finished_on(self, step: Step) -> date | None:
        """The day of a once step's own first `done`, or of a practice's last time; None for all others."""
        if step.kind is Kind.ONCE:
            return self._first_done(step.id)
        days = self.days_of(step.id)
        return days[step.times - 1] if step.times and len(days) >= step.times else None

    def _first_done(self, step_id: int) -> date | None:
        for day, sizes in self.taken.moved_of(step_id):
            for one in sizes:
                if one.size is Size.DONE:
                    return day
        return None

    def done_on(self, step: Step) -> date | None:
        """The day a step was done: finished itself, or closed by its parent's being done."""
        finished = self.finished_on(step)
        if finished is not None:
            return finished
        turn = step.last_turn
        return turn.on if turn is not None and turn.state == StepState.CLOSED else None

    def is_done(self, step: Step) -> bool:
        """Whether a step is behind the person and stays there."""
        return self.done_on(step) is not None

    def is_open(self, step: Step) -> bool:
        """Whether a step may still be taken: neither done, nor closed, nor let go."""
        return step.state is StepState.OPEN and self.finished_on(step) is None

    def standing(self, step: Step) -> str:
        """A step's state in a word: `open`, `done` or `let-go`."""
        if self.is_done(step):
            return "done"
        return "let-go" if step.state is StepState.LET_GO else "open"

    def times_left(self, step: Step) -> int:
        """How many more times a practice has to be done to reach its finish line; 0 without one."""
        if step.times is None:
            return 0
        return max(0, step.times - len(self.days_of(step.id)))

    def holds_open(self, step: Step) -> bool:
        """Whether something under a step is still to do; endless practices do not count."""
        return any(self.is_open(below) and not below.is_endless for below in self.under(step))

    def is_next(self, step: Step) -> bool:
        """Whether a once step is open with nothing left to do under it."""
        return step.kind is Kind.ONCE and self.is_open(step) and not self.holds_open(step)

    # Steps that moved

    def check_ins_in_all(self, step: Step) -> Sequence[CheckIn]:
        """The check-ins of a step that count, by day, with those of the steps whose place it took."""
        ids = self.earlier_ids(step)
        if len(ids) == 1:
            return self.check_ins(step.id)
        return sorted((one for id in ids for one in self.check_ins(id)), key=lambda one: one.on)

    def days_in_all(self, step: Step) -> Sequence[date]:
        """The days of `check_ins_in_all`: one twice where a step and one it goes on from were taken on it."""
        ids = self.earlier_ids(step)
        return (
            self.days_of(step.id) if len(ids) == 1 else sorted(day for id in ids for day in self.days_of(id))
        )

    # Rests and steps put off

    def is_put_off(self, step: Step, day: date) -> bool:
        """Whether a step, or one it hangs under, is put off on a day."""
        return any(one.is_put_off_on(day) for one in (step, *self.path(step)))

    def not_before(self, step: Step) -> date | None:
        """The first day on which a step is offered again, by what it hangs under too."""
        days = (one.not_before for one in (step, *self.path(step)))
        return max((day for day in days if day is not None), default=None)

    def rests_alone(self, step: Step, day: date) -> bool:
        """Whether a practice rests on a day while all else goes on."""
        page = self.pages.get(day)
        if page is None or not page.rests:
            return False
        said = [page.rests[id] for id in self.earlier_ids(step) if id in page.rests]
        return bool(said) and max(said, key=lambda one: one.at).value is True

    def asks_nothing(self, step: Step, day: date) -> bool:
        """Whether a practice asks for nothing on a day: it rests alone, or is put off."""
        return self.rests_alone(step, day) or self.is_put_off(step, day)

    def rests(self, day: date) -> bool:
        """Whether a day is rest: declared, or a weekday that rests every week."""
        page = self.pages.get(day)
        if page is not None and page.is_rest:
            return True
        if page is not None and page.is_work:
            return False
        return WEEKDAYS[day.weekday()] in self.rest_weekdays(day)

    def rest_weekdays(self, day: date) -> frozenset[str]:
        """The weekdays that rest every week, as it holds on a day."""
        begun = [ruled for ruled in self.meta.rest_rhythms if ruled.start_on <= day]
        rule = max(begun, key=lambda ruled: ruled.start_on).rule if begun else ""
        return frozenset(rule.split())


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A journey and a civil day: all that a screen draws from. Compared by identity: each new one differs."""

    journey: Journey
    today: date

    def on(self, day: date) -> "Snapshot":
        """The same journey seen on another day."""
        return replace(self, today=day)
