"""What the tests of practices share: a practice, and a journey with the days it was taken on."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

from smallsteps_tui.domain.entities import (
    CheckIn,
    DayPage,
    Declared,
    Goal,
    Kind,
    Mark,
    Meta,
    RuleFrom,
    Size,
    Step,
)
from smallsteps_tui.domain.journey import Journey

MONDAY = date(2026, 1, 5)
AT = datetime(2026, 1, 1, tzinfo=UTC)


def on(offset: int) -> date:
    """The day so many days after the first Monday."""
    return MONDAY + timedelta(days=offset)


def practice(
    rule: str = "daily", step_id: int = 10, goal_id: int = 7, created: int = 0, **fields: object
) -> Step:
    """A practice, daily unless said otherwise."""
    given: dict[str, object] = {"rhythms": (RuleFrom(on(created), rule),)} | fields
    return Step(
        id=step_id,
        goal_id=goal_id,
        title="walk",
        kind=Kind.PRACTICE,
        created_on=on(created),
        created_at=AT,
        **given,  # type: ignore[arg-type]
    )


def journey_of(
    *steps: Step,
    came: Mapping[int, Iterable[int]],
    rests: Iterable[int] = (),
    goals: Iterable[Goal] = (),
    weekdays_of_rest: str = "",
    size: Size = Size.STARTED,
) -> Journey:
    """A journey from steps and, by step id, the offsets of the days with a check-in."""
    rested, checked = set(rests), {step_id: set(offsets) for step_id, offsets in came.items()}
    pages = {}
    for offset in sorted(rested.union(*checked.values())):
        here = [step_id for step_id, offsets in checked.items() if offset in offsets]
        pages[on(offset)] = DayPage(
            on=on(offset),
            rest=Declared(value=True, at=AT) if offset in rested else None,
            check_ins={
                step_id: CheckIn(step_id=step_id, on=on(offset), marks={size: Mark(AT)}) for step_id in here
            },
        )
    standing = {7: Goal(id=7, title="move", begun_on=MONDAY)} | {goal.id: goal for goal in goals}
    ruled = (RuleFrom(MONDAY, weekdays_of_rest),) if weekdays_of_rest else ()
    by_id = {step.id: step for step in steps}
    return Journey(Meta(journey_id=1, rest_rhythms=ruled), goals=standing, steps=by_id, pages=pages)
