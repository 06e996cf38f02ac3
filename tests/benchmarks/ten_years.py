"""Ten years of heavy use, made at once: 40,000 check-ins on 3,650 days, 40 goals, 2,000 steps, 5,000 shifts.

Made from entities and not through the acts, which would take minutes. What a
check-in covered is counted along, so that the courses are those the acts would
leave behind: no step covers more than the road still has.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from itertools import cycle
from random import Random

from smallsteps_tui.domain.entities import (
    CheckIn,
    DayPage,
    Declared,
    Energy,
    Goal,
    GoalState,
    Kind,
    Mark,
    Meta,
    RuleFrom,
    Shift,
    Size,
    Step,
    StepState,
    Turn,
)
from smallsteps_tui.domain.journey import Journey

TODAY = date(2026, 11, 22)
YEARS = 10
DAYS, GOALS, STEPS, CHECK_INS, SHIFTS = 365, 4, 200, 4_000, 500
"""What a year has of each."""
CHAPTER = 6
"""How many steps a chapter has, itself included."""
RHYTHMS = (
    *("daily", "weekdays", "mon wed fri", "every 3 days", "3 a week", "3 in 7 days"),
    *("2 a month", "daily", "weekends", "5 a week", "10 in 30 days"),
)
"""The rhythms of the practices, one after the other on the goals."""
FINISH_LINES = {0: 3_000, 4: 1_000}
"""The practices with a finish line, by their number, and how many times away it was."""
KEPT = 0.93
"""How likely a practice was kept on a day."""
DONE = 0.4
"""How likely a step was done rather than taken smaller."""


def ten_years(last: date = TODAY, years: int = YEARS) -> Journey:
    """Make the journey; the same every time.

    4,000 check-ins a year with 11 practices need about 10 of them a day; the rest are steps
    taken once, each some times smaller before it was done.

    Args:
        last: The last day of it.
        years: How many years it has; everything but the practices grows with them.
    """
    made = _Years(last, years)
    made.plan()
    made.walk()
    return made.journey()


def long_list() -> Journey:
    """Make a journey of one goal with the steps of ten years in one list, none of them done."""
    made = _Years(TODAY, YEARS)
    goal = made.goal(1)
    for number in range(STEPS * YEARS):
        made.step(goal, f"Small step {number + 1}", place=float(number))
    return made.journey()


@dataclass
class _Years:
    """The years as they are made."""

    last: date
    years: int
    chance: Random = field(default_factory=lambda: Random(10))
    goals: dict[int, Goal] = field(default_factory=dict)
    steps: dict[int, Step] = field(default_factory=dict)
    practices: list[Step] = field(default_factory=list)
    once: dict[int, list[Step]] = field(default_factory=dict)
    """The steps to be taken once, by goal, in the order they are taken."""
    ahead: dict[int, int] = field(default_factory=dict)
    """The steps ahead, by goal."""
    left: dict[int, int] = field(default_factory=dict)
    """The times left, by practice with a finish line."""
    pages: dict[date, DayPage] = field(default_factory=dict)

    @property
    def first(self) -> date:
        """The first day."""
        return self.last - timedelta(days=DAYS * self.years - 1)

    @property
    def begun_at(self) -> datetime:
        """The morning of the first day."""
        return datetime.combine(self.first, time(6), UTC)

    def plan(self) -> None:
        """Plan the goals, the practices, and chapters of steps in turn on each goal."""
        for number in range(GOALS * self.years):
            self.once[self.goal(number + 1).id] = []
        goals = cycle(self.goals.values())
        for number, (goal, rule) in enumerate(zip(goals, RHYTHMS, strict=False)):
            self._practice(goal, number, rule)
        while left := STEPS * self.years - len(self.steps):
            self._chapter(next(goals), min(left, CHAPTER) - 1)
        for goal_id, steps in self.once.items():
            times = (self.left.get(step.id, 0) for step in self.practices if step.goal_id == goal_id)
            self.ahead[goal_id] = len(steps) + sum(times)

    def goal(self, number: int) -> Goal:
        """Add a goal."""
        goal = Goal(
            id=100_000_000_000 + number,
            title=f"Goal number {number}",
            why="because it has been waiting",
            states=(Turn(self.first, self.begun_at, GoalState.ACTIVE),),
            begun_on=self.first,
            length=0,
            place=float(number),
        )
        self.goals[goal.id] = goal
        return goal

    def _chapter(self, goal: Goal, size: int) -> None:
        number = sum(1 for step in self.once[goal.id] if step.place == 0) + 1
        parent = self.step(goal, f"Chapter {number}", place=float(number))
        below = [
            self.step(goal, f"Small step {number}.{one + 1}", parent_id=parent.id, place=float(one))
            for one in range(size)
        ]
        self.once[goal.id] += below or [parent]

    def _practice(self, goal: Goal, number: int, rule: str) -> None:
        step = self.step(
            goal,
            f"Practice number {number + 1}",
            kind=Kind.PRACTICE,
            rhythms=(RuleFrom(self.first, rule),),
            times=FINISH_LINES.get(number),
            place=100.0,
        )
        self.practices.append(step)
        if step.times is not None:
            self.left[step.id] = step.times

    def step(self, goal: Goal, title: str, **more: object) -> Step:
        """Add a step."""
        step = Step(
            id=200_000_000_001 + len(self.steps),
            goal_id=goal.id,
            title=title,
            smaller=("Look at it", "Look at it for ten seconds"),
            states=(Turn(self.first, self.begun_at, StepState.OPEN),),
            created_on=self.first,
            created_at=self.begun_at,
            **more,  # type: ignore[arg-type]
        )
        self.steps[step.id] = step
        return step

    def walk(self) -> None:
        """Go through the days: the practices most days, and steps small and whole beside them."""
        open_steps = {goal_id: list(steps) for goal_id, steps in self.once.items()}
        left, days = CHECK_INS * self.years, DAYS * self.years
        for number in range(days):
            wanted = round(left / (days - number))
            left -= self._walk_day(self.first + timedelta(days=number), wanted, open_steps, number)

    def _walk_day(self, day: date, wanted: int, open_steps: dict[int, list[Step]], number: int) -> int:
        at = datetime.combine(day, time(6), UTC)
        check_ins: dict[int, CheckIn] = {}
        for step in self.practices:
            if self.chance.random() < KEPT and len(check_ins) < wanted:
                check_ins[step.id] = self._practised(step, day, at + timedelta(minutes=len(check_ins)))
        goals = list(self.goals)
        while len(check_ins) < wanted and goals:
            goal_id = goals.pop(self.chance.randrange(len(goals)))
            step = open_steps[goal_id][0]
            is_done = len(open_steps[goal_id]) > 3 and self.chance.random() < DONE
            check_ins[step.id] = self._taken(step, is_done, day, at + timedelta(minutes=len(check_ins)))
            if is_done:
                open_steps[goal_id].pop(0)
                if step.parent_id and step.parent_id != open_steps[goal_id][0].parent_id:
                    closed = {Size.DONE: Mark(at + timedelta(minutes=len(check_ins)), "0")}
                    check_ins[step.parent_id] = CheckIn(step_id=step.parent_id, on=day, marks=closed)
        energy = Declared(self.chance.choice(list(Energy)).value, at) if number % 3 else None
        self.pages[day] = DayPage(on=day, energy=energy, check_ins=check_ins)
        return len(check_ins)

    def _practised(self, step: Step, day: date, at: datetime) -> CheckIn:
        covered = "0"
        if self.left.get(step.id):
            covered = str(Fraction(1, self.ahead[step.goal_id] + 1))
            self.left[step.id] -= 1
            self.ahead[step.goal_id] -= 1
        amount = float(self.chance.randint(1, 40)) if self.chance.random() < 0.3 else None
        return CheckIn(step_id=step.id, on=day, marks={Size.DONE: Mark(at, covered)}, amount=amount)

    def _taken(self, step: Step, is_done: bool, day: date, at: datetime) -> CheckIn:
        n = self.ahead[step.goal_id]
        if is_done:
            self.ahead[step.goal_id] -= 1
            marks = {Size.DONE: Mark(at, str(Fraction(1, n + 1)))}
        else:
            marks = {Size.SMALLER: Mark(at, str(Fraction(1, 2 * (n + 1))), step.smaller[0])}
        note = "It was enough for a day like this one." if self.chance.random() < 0.1 else ""
        return CheckIn(step_id=step.id, on=day, marks=marks, note=note)

    def journey(self) -> Journey:
        """Give all that was made."""
        count = SHIFTS * self.years if self.pages else 0
        shifts = [
            Shift(
                id=300_000_000_000 + number,
                on=(day := self.first + timedelta(days=number * DAYS * self.years // count)),
                at=datetime.combine(day, time(20), UTC) + timedelta(minutes=number % 60),
                text="Something was a little lighter than before.",
                goal_id=list(self.goals)[number % len(self.goals)],
            )
            for number in range(count)
        ]
        return Journey(
            Meta(journey_id=100_000_000_000),
            goals=self.goals,
            steps=self.steps,
            pages=self.pages,
            shifts={shift.id: shift for shift in shifts},
        )
