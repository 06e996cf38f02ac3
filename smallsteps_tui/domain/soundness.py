"""What hangs in the air in a journey: steps and check-ins whose goal or step is gone, steps in a circle."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from smallsteps_tui.domain.change import Change
from smallsteps_tui.domain.entities import Goal, Moment, Step, StepState, Turn
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.tree import parents


@dataclass(frozen=True, slots=True)
class Stray:
    """Something that is not whole, by name, and what stood there word for word."""

    table: str
    key: str = ""
    """The document's id; "" for a whole table, or where that cannot be told."""
    field: str = ""
    """The part of the document; "" for all of it."""
    why: str = ""
    """What is the matter with it."""
    was: str = ""
    """What stood there; "" where it still stands."""

    @property
    def where(self) -> str:
        """Name the place in words."""
        table = f"in the table “{self.table[:40]}”" if self.table else "in the file"
        document = f", document {self.key[:40]}" if self.key else ""
        return f"{table}{document}{f', “{self.field[:80]}”' if self.field else ''}"


GOAL_FOUND = "Recovered steps"
STEP_FOUND = "Recovered step"
"""What stands for a goal and for a step that are gone, while something of theirs is there."""


def unsound(journey: Journey) -> list[Stray]:
    """Find what hangs in the air: steps and check-ins whose goal or step is gone, steps in a circle."""
    return [*_hanging_nowhere(journey), *_without_goal(journey), *_without_step(journey)]


def referred(journey: Journey) -> dict[tuple[type[Goal | Step], int], None]:
    """Find the goals and steps that something refers to and that are not there."""
    gone: dict[tuple[type[Goal | Step], int], None] = {}
    for step in journey.steps.values():
        if step.goal_id not in journey.goals:
            gone[Goal, step.goal_id] = None
        if step.parent_id is not None and step.parent_id not in journey.steps:
            gone[Step, step.parent_id] = None
    return gone | {(Step, step_id): None for _, step_id in _orphans(journey)}


def _hanging_nowhere(journey: Journey) -> Iterator[Stray]:
    hung = parents(journey.steps)
    for step in journey.steps.values():
        if step.parent_id is not None and step.id not in hung:
            above = journey.steps.get(step.parent_id)
            if above is None:
                why = "its parent step is gone"
            else:
                same = above.goal_id == step.goal_id
                why = "its parents form a loop" if same else "its parent belongs to another goal"
            yield Stray("steps", str(step.id), "parent_id", why)


def _without_goal(journey: Journey) -> Iterator[Stray]:
    for step in journey.steps.values():
        if step.goal_id not in journey.goals:
            yield Stray("steps", str(step.id), "goal_id", "its goal is gone")


def _without_step(journey: Journey) -> Iterator[Stray]:
    for day, step_id in _orphans(journey):
        yield Stray("days", f"{day:%Y%m%d}", f"check_ins.{step_id}", "its step is gone")


def _orphans(journey: Journey) -> Iterator[tuple[date, int]]:
    """The days and steps of check-ins that count, and whose step is gone."""
    known = journey.steps.keys()
    for day in sorted(day for day, page in journey.pages.items() if not page.check_ins.keys() <= known):
        for check_in in journey.pages[day].counted:
            if check_in.step_id not in journey.steps:
                yield day, check_in.step_id


def made_sound(journey: Journey, moment: Moment) -> Change:
    """Give everything that hangs in the air a hold, and take nothing away.

    A step in a circle stands at the top, as it is shown anyway. For a goal or a
    step that is gone one is put in its place, under its id, so that what is behind
    the person is seen and counted; the step is let go, as nobody is asked to take it.
    """
    hung = parents(journey.steps)
    at_top = [
        replace(step, parent_id=None)
        for step in journey.steps.values()
        if step.parent_id is not None and step.id not in hung
    ]
    gone: dict[int, date] = {}
    for day, step_id in _orphans(journey):
        gone.setdefault(step_id, day)
    home = max([10**11, *journey.goals, *(step.goal_id for step in journey.steps.values())]) + 1
    found = [_step_found(id, home, day, moment) for id, day in gone.items()]
    goals = {step.goal_id: step.created_on for step in journey.steps.values()}
    goals |= {home: min(gone.values())} if gone else {}
    put = [Goal(id=id, title=GOAL_FOUND, begun_on=on) for id, on in goals.items() if id not in journey.goals]
    return Change((*put, *at_top, *found))


def _step_found(id: int, goal_id: int, day: date, moment: Moment) -> Step:
    let_go = Turn(on=moment.today, at=moment.at, state=StepState.LET_GO)
    return Step(
        id=id, goal_id=goal_id, title=STEP_FOUND, created_on=day, created_at=moment.at, states=(let_go,)
    )
