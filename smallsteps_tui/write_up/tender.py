"""The journey without anything dangerous or tender, which is left out of a page unless ticked."""

from collections.abc import Collection
from dataclasses import replace

from smallsteps_tui.domain.care import read, standing
from smallsteps_tui.domain.entities import CheckIn, DayPage, Goal
from smallsteps_tui.domain.journey import Journey


def without_tender(journey: Journey) -> Journey:
    """Return the journey without its dangerous or tender goals, steps and shifts, and what was done of them.

    That holds for every kind, and after its line was put away. The rules then count only
    what may be seen.

    Returns:
        The same journey where there is nothing of that kind.
    """
    return journey.kept("without tender", lambda: _without_tender(journey))


def holds_tender(journey: Journey) -> bool:
    """Whether a journey has anything that is left out of a page unless ticked."""

    def rule() -> bool:
        made = (one for check_ins in journey.check_ins_by_day.values() for one in check_ins if one.note)
        return without_tender(journey) is not journey or any(has_tender_note(journey, one) for one in made)

    return journey.kept("holds tender", rule)


def _without_tender(journey: Journey) -> Journey:
    goals = {id: goal for id, goal in journey.goals.items() if not is_tender(journey, goal)}
    steps = {
        id: step
        for id, step in journey.steps.items()
        if step.goal_id in goals and not standing.of_step(journey, step).is_private
    }
    shifts = {
        id: shift for id, shift in journey.shifts.items() if not standing.of_shift(journey, shift).is_private
    }
    gone = journey.steps.keys() - steps.keys()
    pages = {day: _page(journey, page, gone) for day, page in journey.pages.items()}
    is_same = all(pages[day] is page for day, page in journey.pages.items())
    if is_same and (len(goals), len(steps), len(shifts)) == (
        len(journey.goals),
        len(journey.steps),
        len(journey.shifts),
    ):
        return journey
    return replace(journey, goals=goals, steps=steps, pages=pages, shifts=shifts)


def _page(journey: Journey, page: DayPage, gone: Collection[int]) -> DayPage:
    seen = {
        id: made
        for id, made in page.check_ins.items()
        if id not in gone and not (made.version and standing.of_check_in(journey, made).is_private)
    }
    return page if len(seen) == len(page.check_ins) else replace(page, check_ins=seen)


def is_tender(journey: Journey, goal: Goal) -> bool:
    """Whether a goal is left out of every page unless ticked."""
    return standing.of_goal(journey, goal).is_private


def has_tender_note(journey: Journey, check_in: CheckIn) -> bool:
    """Whether a check-in's note is dangerous or tender by its own words."""
    step = journey.steps.get(check_in.step_id)
    return read(check_in.note, standing.above(journey, step) if step is not None else ()).is_private
