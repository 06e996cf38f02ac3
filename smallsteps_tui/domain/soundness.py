"""Orphans in a journey: steps, check-ins and words whose goal or step is gone, and loops of steps."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from smallsteps_tui.domain.entities import Goal, Moment, Step, StepState, Turn
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.tree import parents


@dataclass(frozen=True, slots=True)
class Stray:
    """A damaged or missing part of the file, with its old content word for word."""

    table: str
    key: str = ""
    """The document's id; "" for a whole table, or if it is unknown."""
    field: str = ""
    """The part of the document; "" for all of it."""
    why: str = ""
    """What is wrong with it."""
    was: str = ""
    """The old content; "" if it is still there."""

    @property
    def where(self) -> str:
        """Return the place in words."""
        table = f"in the table “{self.table[:40]}”" if self.table else "in the file"
        document = f", document {self.key[:40]}" if self.key else ""
        return f"{table}{document}{f', “{self.field[:80]}”' if self.field else ''}"


GOAL_FOUND = "Recovered steps"
STEP_FOUND = "Recovered step"
"""The titles of the goal and step made in place of missing ones."""


def unsound(journey: Journey) -> list[Stray]:
    """Find orphans: steps and check-ins whose goal or step is gone, and loops of steps."""
    return [*_hanging_nowhere(journey), *_without_goal(journey), *_without_step(journey)]


def referred(journey: Journey) -> dict[tuple[type[Goal | Step], int], None]:
    """Find missing goals and steps that something refers to."""
    gone: dict[tuple[type[Goal | Step], int], None] = {}
    for step in journey.steps.values():
        if step.goal_id not in journey.goals:
            gone[Goal, step.goal_id] = None
        if step.parent_id is not None and step.parent_id not in journey.steps:
            gone[Step, step.parent_id] = None
    return gone | {(Step, step_id): None for _, _, step_id in _orphans(journey)}


def _hanging_nowhere(journey: Journey) -> Iterator[Stray]:
    hung = parents(journey.steps)
    for step in journey.steps.values():
        if step.parent_id is not None and step.id not in hung:
            above = journey.steps.get(step.parent_id)
            if above is None:
                why = "its parent step is gone"
            else:
                same = above.goal_id == step.goal_id
                why = (
                    "the steps above it go round in a circle"
                    if same
                    else "its parent belongs to another goal"
                )
            yield Stray("steps", str(step.id), "parent_id", why)


def _without_goal(journey: Journey) -> Iterator[Stray]:
    for step in journey.steps.values():
        if step.goal_id not in journey.goals:
            yield Stray("steps", str(step.id), "goal_id", "its goal is gone")


def _without_step(journey: Journey) -> Iterator[Stray]:
    for day, field, step_id in _orphans(journey):
        yield Stray("days", f"{day:%Y%m%d}", f"{field}.{step_id}", "its step is gone")


def _orphans(journey: Journey) -> Iterator[tuple[date, str, int]]:
    """Yield the days and step ids of counted check-ins, and of words, whose step is gone, with their field."""
    known = journey.steps.keys()
    without = {day for id in journey.taken_ids - known for day in journey.days_of(id)}
    for day in sorted(without | journey.days_said("words")):
        page = journey.pages[day]
        if day in without:
            made = (check_in.step_id for check_in in page.counted)
            yield from ((day, "check_ins", id) for id in made if id not in known)
        if not page.words.keys() <= known:
            yield from (
                (day, "words", id) for id, word in page.words.items() if word.text and id not in known
            )


def made_sound(journey: Journey, moment: Moment) -> Change:
    """Attach every orphan, and remove nothing.

    A step in a loop moves to the top, where it is shown anyway. A missing goal or step is
    replaced by a new one with its id, so that what was done is seen and counted; the step
    is let go, so that it is never offered.
    """
    hung = parents(journey.steps)
    at_top = [
        replace(step, parent_id=None)
        for step in journey.steps.values()
        if step.parent_id is not None and step.id not in hung
    ]
    gone: dict[int, date] = {}
    for day, _, step_id in _orphans(journey):
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
