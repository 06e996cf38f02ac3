"""The check-ins that count, gathered once by step, by goal and by day, and carried over a change."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from smallsteps_tui.domain.entities import CheckIn, DayPage, Step

Pages = Mapping[date, DayPage]
Steps = Mapping[int, Step]


@dataclass(frozen=True, slots=True)
class Gathered:
    """All check-ins that count; ten years of them are walked once."""

    by_step: Mapping[int, list[CheckIn]]
    """Of each step, by day."""
    by_goal: Mapping[int, list[CheckIn]]
    """Of each goal, in the order they were made."""
    by_day: Mapping[date, Sequence[CheckIn]]
    """Of each day with any, in the order they were made; the days in their order."""


def gathered(pages: Pages, steps: Steps) -> Gathered:
    """Walk all pages."""
    by_step: dict[int, list[CheckIn]] = defaultdict(list)
    by_goal: dict[int, list[CheckIn]] = defaultdict(list)
    by_day: dict[date, Sequence[CheckIn]] = {}
    for day in sorted(pages):
        counted = pages[day].counted
        if counted:
            by_day[day] = counted
        for check_in in counted:
            by_step[check_in.step_id].append(check_in)
            step = steps.get(check_in.step_id)
            if step is not None:
                by_goal[step.goal_id].append(check_in)
    return Gathered(by_step, by_goal, by_day)


def carried(before: Gathered, old: Pages, new: Pages, days: Collection[date], steps: Steps) -> Gathered:
    """Gather what a change left, looking only at the days it changed.

    Args:
        before: What was gathered before it.
        old: The pages before it.
        new: The pages after it.
        days: The days whose pages it changed.
        steps: The steps, in the same goals before and after it.
    """
    by_step, by_goal, by_day = dict(before.by_step), dict(before.by_goal), dict(before.by_day)
    for day in days:
        counted = new[day].counted if day in new else []
        was = old[day].check_ins if day in old else {}
        touched = {*was, *(one.step_id for one in counted)}
        for step_id in touched:
            fresh = [one for one in counted if one.step_id == step_id]
            _put(by_step, step_id, day, fresh)
        for goal_id in {steps[one].goal_id for one in touched if one in steps}:
            fresh = [c for c in counted if c.step_id in steps and steps[c.step_id].goal_id == goal_id]
            _put(by_goal, goal_id, day, fresh)
        by_day.pop(day, None)
        if counted:
            by_day[day] = counted
    return Gathered(by_step, by_goal, by_day if not days else dict(sorted(by_day.items())))


def _put(gathered: dict[int, list[CheckIn]], key: int, day: date, fresh: Iterable[CheckIn]) -> None:
    """Put a day's check-ins into the place of those that were there."""
    kept = gathered.get(key, [])
    before, after = [c for c in kept if c.on < day], [c for c in kept if c.on > day]
    found = [*before, *fresh, *after]
    if found:
        gathered[key] = found
    else:
        gathered.pop(key, None)
