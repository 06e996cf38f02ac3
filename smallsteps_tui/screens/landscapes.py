"""The landscape of a goal's running lap, as it is drawn on every screen that shows one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from smallsteps_tui.domain import choosing, course, looking_back
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.entities import Goal, GoalState, Kind
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens.faces import place_of, titled
from smallsteps_tui.widgets.charts.landscape_face import Flag, LandscapeFace, Mark


def landscape_of(journey: Journey, goal: Goal, today: date) -> LandscapeFace:
    """Make the landscape of the lap that a goal is on.

    What a step towards harm covered stays, so that the runner never moves back; it has
    neither star nor flag. Under the veil every name is drawn from the veiled journey.

    Args:
        journey: The facts, as they may be shown.
        goal: The goal, of the same journey; not one that leads towards harm.
        today: The civil day.
    """
    hidden, low_days = standing.withheld(journey, goal.id), journey.low_days
    key = "landscape", today, hidden, low_days
    face = (
        journey.kept_of(goal.id, key, lambda: _face(journey, goal, today, low_days))
        if journey.goals.get(goal.id) is goal
        else _face(journey, goal, today, low_days)
    )
    if not face.is_reached:
        return face
    first, last = _ends(journey, goal)
    return replace(face, first_words=first, last_words=last)


def is_drawn(journey: Journey, goal: Goal, day: date, today: date) -> bool:
    """Whether a goal's way is drawn beside a day's step: not towards harm, nor where the step is held back for it."""
    return (
        counting.has_course(journey, goal)
        and not standing.is_dark(journey, goal)
        and choosing.held_back(journey, day, today) is None
    )


def _face(journey: Journey, goal: Goal, today: date, low_days: frozenset[date]) -> LandscapeFace:
    in_times = course.is_told_in_times(journey, goal)
    marks = tuple(_times(journey, goal, low_days) if in_times else _marks(journey, goal, low_days))
    return LandscapeFace(
        marks=marks,
        began=_began(journey, goal, marks),
        today=today,
        flags=() if in_times else tuple(_flags(journey, goal)),
        planned=0.0 if in_times else float(course.planned(journey, goal)),
        reached_on=course.reached_on(goal) if goal.state is GoalState.REACHED else None,
        in_times=in_times,
        finish=finish_of(journey, goal),
    )


def finish_of(journey: Journey, goal: Goal) -> str:
    """Name what stands at the gate: the finish, or the next lap where there is nothing but what goes on."""
    never_ends = goal.state is not GoalState.REACHED and course.never_ends(journey, goal.id)
    return f"lap {goal.lap + 1}" if never_ends else "finish"


def _marks(journey: Journey, goal: Goal, low_days: frozenset[date]) -> Iterator[Mark]:
    """The lap's marks in the order in which they were made; a finished whole has its name on its last one."""
    hidden = standing.withheld(journey, goal.id)
    moved = {id: dict(journey.moved_by(id)) for id in journey.taken_of(goal.id)}
    made = [
        (check_in, mark)
        for check_in in journey.goal_check_ins(goal.id)
        for mark in moved[check_in.step_id][check_in.on]
        if mark.lap == goal.lap and (mark.share or check_in.step_id not in hidden)
    ]
    last = {(check_in.step_id, check_in.on): number for number, (check_in, _) in enumerate(made)}
    wholes = {
        last.get((banner.step_id, banner.on)): titled(banner.title)
        for banner in course.banners(journey, goal)
        if banner.step_id is not None and banner.on is not None
    }
    for number, (check_in, mark) in enumerate(made):
        is_low = check_in.step_id not in hidden and check_in.on in low_days
        yield Mark(check_in.on, mark.share, is_low, wholes.get(number, ""))


def _times(journey: Journey, goal: Goal, low_days: frozenset[date]) -> Iterator[Mark]:
    """The times of the goal's practices, a flag for each number of them that earns a banner."""
    hidden = standing.withheld(journey, goal.id)
    practised = (
        check_in
        for check_in in journey.goal_check_ins(goal.id)
        if journey.steps[check_in.step_id].kind is Kind.PRACTICE and check_in.step_id not in hidden
    )
    for number, check_in in enumerate(practised, 1):
        name = f"{number} times" if number > 1 and number in course.TIMES_BANNERS else ""
        yield Mark(check_in.on, Fraction(0), check_in.on in low_days, name)


def _began(journey: Journey, goal: Goal, marks: tuple[Mark, ...]) -> date:
    """The day the lap began: the first when the goal was named, a later one after the last step before it."""
    began = course.started_on(journey, goal)
    if goal.lap > 1:
        before = [
            day
            for step_id in journey.taken_of(goal.id)
            for day, moved in journey.moved_by(step_id)
            if any(mark.lap < goal.lap for mark in moved)
        ]
        began = max(before) + timedelta(days=1) if before else began
    return min([began, *(mark.on for mark in marks)])


def _flags(journey: Journey, goal: Goal) -> Iterator[Flag]:
    """The quarters passed, and all that is ahead."""
    passed = [b for b in course.banners(journey, goal) if b.lap == goal.lap and 0 < b.at < 1]
    quarters = [banner for banner in passed if banner.step_id is None]
    for banner in (*quarters, *course.banners_ahead(journey, goal)):
        is_quarter = banner.kind is course.BannerKind.QUARTER
        yield Flag(place_of(banner.at), banner.name if is_quarter else titled(banner.name), is_quarter)


def _ends(journey: Journey, goal: Goal) -> tuple[str, str]:
    """The words of the first step and of the last, of those that may be read back."""
    taken = [
        check_in
        for check_in in journey.goal_check_ins(goal.id)
        if standing.of_check_in(journey, check_in).may_be_quoted
    ]
    words = [f"“{titled(looking_back.words_for(journey, one))}”" for one in (*taken[:1], *taken[1:][-1:])]
    return words[0] if words else "", words[1] if len(words) > 1 else ""
