"""Ten years of heavy use, made at once: 40,000 check-ins on 3,650 pages, 12 goals, 600 steps.

Made from entities and not through the acts, which would take minutes. What a
check-in covered is counted along, so that the courses are those the acts would
leave behind: no step covers more than the road still has.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
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
DAYS = 3_650
GOALS = 12
CHECK_INS = 40_000
PARENTS, UNDER_EACH = 8, 5
"""What a goal has of steps with steps under them, and how many under each."""
RHYTHMS = (
    *("daily", "weekdays", "mon wed fri", "every 3 days", "3 a week", "3 in 7 days"),
    *("2 a month", "daily", "weekends", "5 a week", "10 in 30 days"),
)
"""The rhythms of the practices, one a goal."""
FINISH_LINES = {0: 3_000, 4: 1_000}
"""The practices with a finish line, by their number, and how many times away it was."""
KEPT = 0.93
"""How likely a practice was kept on a day."""
DONE = 0.16
"""How likely a step was done rather than taken smaller."""
FIRST = TODAY - timedelta(days=DAYS - 1)
BEGUN_AT = datetime.combine(FIRST, time(6), UTC)


def ten_years() -> Journey:
    """Make the journey; the same every time.

    40,000 check-ins with 11 practices need about 10 of them a day; the rest are steps
    taken once, each some five times smaller before it was done.
    """
    years = _Years()
    years.plan()
    years.walk()
    return years.journey()


@dataclass
class _Years:
    """The years as they are made."""

    chance: Random = field(default_factory=lambda: Random(10))
    goals: dict[int, Goal] = field(default_factory=dict)
    practices: list[Step] = field(default_factory=list)
    parents: list[Step] = field(default_factory=list)
    once: dict[int, list[Step]] = field(default_factory=dict)
    """The steps to be taken once, by goal, in the order they are taken."""
    ahead: dict[int, int] = field(default_factory=dict)
    """The steps ahead, by goal."""
    left: dict[int, int] = field(default_factory=dict)
    """The times left, by practice with a finish line."""
    pages: dict[date, DayPage] = field(default_factory=dict)
    made: int = 0

    def plan(self) -> None:
        """Plan the goals, the steps under them, and the practices."""
        for number in range(GOALS):
            goal = Goal(
                id=100_000_000_001 + number,
                title=f"Goal number {number + 1}",
                why="because it has been waiting",
                states=(Turn(FIRST, BEGUN_AT, GoalState.ACTIVE),),
                begun_on=FIRST,
                length=0,
                place=float(number),
            )
            self.goals[goal.id] = goal
            self.once[goal.id] = [step for top in range(PARENTS) for step in self._chapter(goal, top)]
            self.ahead[goal.id] = len(self.once[goal.id])
        for number, rule in enumerate(RHYTHMS):
            self._practice(number, rule)

    def _chapter(self, goal: Goal, number: int) -> list[Step]:
        parent = self._step(goal, f"Chapter {number + 1}", place=float(number))
        self.parents.append(parent)
        return [
            self._step(goal, f"Small step {number + 1}.{below + 1}", parent_id=parent.id, place=float(below))
            for below in range(UNDER_EACH)
        ]

    def _practice(self, number: int, rule: str) -> None:
        goal = list(self.goals.values())[number]
        step = self._step(
            goal,
            f"Practice number {number + 1}",
            kind=Kind.PRACTICE,
            rhythms=(RuleFrom(FIRST, rule),),
            times=FINISH_LINES.get(number),
            place=100.0,
        )
        self.practices.append(step)
        if step.times is not None:
            self.left[step.id] = step.times
            self.ahead[goal.id] += step.times

    def _step(self, goal: Goal, title: str, **more: object) -> Step:
        self.made += 1
        return Step(
            id=200_000_000_000 + self.made,
            goal_id=goal.id,
            title=title,
            smaller=("Look at it", "Look at it for ten seconds"),
            states=(Turn(FIRST, BEGUN_AT, StepState.OPEN),),
            created_on=FIRST,
            created_at=BEGUN_AT,
            **more,  # type: ignore[arg-type]
        )

    def walk(self) -> None:
        """Go through the days: the practices most days, and steps small and whole beside them."""
        open_steps = {goal_id: list(steps) for goal_id, steps in self.once.items()}
        left = CHECK_INS
        for number in range(DAYS):
            wanted = round(left / (DAYS - number))
            left -= self._walk_day(FIRST + timedelta(days=number), wanted, open_steps, number)

    def _walk_day(self, day: date, wanted: int, open_steps: dict[int, list[Step]], number: int) -> int:
        at = datetime.combine(day, time(6), UTC)
        check_ins: dict[int, CheckIn] = {}
        for step in self.practices:
            if self.chance.random() < KEPT:
                check_ins[step.id] = self._practised(step, day, at + timedelta(minutes=len(check_ins)))
        goals = list(self.goals)
        while len(check_ins) < wanted:
            goal_id = goals.pop(self.chance.randrange(len(goals)))
            step = open_steps[goal_id][0]
            is_done = len(open_steps[goal_id]) > 3 and self.chance.random() < DONE
            check_ins[step.id] = self._taken(step, is_done, day, at + timedelta(minutes=len(check_ins)))
            if is_done:
                open_steps[goal_id].pop(0)
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
        steps = [*self.parents, *self.practices, *(step for steps in self.once.values() for step in steps)]
        goal_ids = list(self.goals)
        shifts = [
            Shift(
                id=300_000_000_000 + number,
                on=(day := FIRST + timedelta(days=number * 6)),
                at=datetime.combine(day, time(20), UTC),
                text="Something was a little lighter than before.",
                goal_id=goal_ids[number % GOALS],
            )
            for number in range(DAYS // 6)
        ]
        return Journey(
            Meta(journey_id=100_000_000_000),
            goals=self.goals,
            steps={step.id: step for step in steps},
            pages=self.pages,
            shifts={shift.id: shift for shift in shifts},
        )
