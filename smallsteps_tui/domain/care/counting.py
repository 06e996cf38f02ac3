"""What of a journey is counted aloud, told in streaks and drawn as a course, where care is wanted."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from smallsteps_tui import pattern
from smallsteps_tui.domain.care import near_death, standing
from smallsteps_tui.domain.care.kinds import SUBSTANCES, Handling, Kind, Way
from smallsteps_tui.domain.entities import CheckIn, Goal, Moved, Step
from smallsteps_tui.domain.journey import Change, Journey

_NO_RACE = frozenset(
    (Kind.GRIEF, Kind.SAFETY, Kind.HARM, Kind.SOMEONE_ELSES_CRISIS, Kind.SELF_HARM, *SUBSTANCES)
)
"""What a goal is about that nobody reaches as a finish."""

_STARTS_OVER = pattern(
    r"\b(?:back (?:to|at|on) (?:day (?:0|1|zero|one)|zero|square one|the start)\b.*"
    r"\b(?:lost|ruined|blew|threw|relaps\w+"
    r"|slipped)|(?:lost it all|relapsed|slipped|blew it)\b.*"
    r"\b(?:day (?:0|1|zero|one)|from zero|square one|the start))\b",
    re.IGNORECASE,
)
"""What tells of days that are felt to be lost; to stand at the start would say that they are."""


def tells_streak(journey: Journey, goal: Goal) -> bool:
    """Whether a goal's own days in a row are told.

    Not where it, or a step of it, leads towards harm; and going without something has
    totals, as a day that went otherwise takes nothing away from those.
    """
    found = standing.of_goal(journey, goal)
    if found.is_uncounted or standing.withheld(journey, goal.id):
        return False
    return not gives_up(journey, goal)


def gives_up(journey: Journey, goal: Goal) -> bool:
    """Whether a goal, or a step of it, is going without something."""

    def rule() -> bool:
        """Read the words of the goal, and of the steps that may be it; worked out once for the goal as it is."""
        found = standing.of_goal(journey, goal)
        is_given_up = found.kind in (*SUBSTANCES, Kind.SELF_HARM) and found.way is Way.AWAY
        if is_given_up and found.handling is Handling.GENTLE:
            return True
        return any(standing.is_abstinence(journey, step) for step in journey.walk(goal.id))

    return journey.kept_of(goal.id, ("gives up", standing.put_away(journey)), rule)


def awaits_first_step(journey: Journey, goal: Goal) -> bool:
    """Whether it may be said that a first step will show up: not of one towards harm, which never would."""
    return not (standing.is_dark(journey, goal) or standing.withheld(journey, goal.id))


def is_of_getting_safe(journey: Journey, step: Step) -> bool:
    """Whether a step is about getting away from somebody, or toward that: who hurts them may look at the screen."""
    found = standing.of_step(journey, step)
    is_answered = found.kind is Kind.SAFETY and found.is_answered_by_care
    return is_answered or standing.is_toward(journey, step, Kind.SAFETY)


def has_course(journey: Journey, goal: Goal) -> bool:
    """Whether a goal's way is drawn as a course, with banners and a finish.

    Not of what leads towards harm, or has no other step; nor of getting safe; nor in grief, which is no race,
    nor of going without something, hurting nobody or standing by somebody, which have no finish: of these it
    is said how much is behind, and nothing else.
    """

    def rule() -> bool:
        """Read the words of the goal and of its steps; worked out once for the goal as it is."""
        found = standing.of_goal(journey, goal)
        if found.is_uncounted or near_death.is_near(journey, goal) or _STARTS_OVER.search(goal.title):
            return False
        if found.kind in _NO_RACE and found.is_answered_by_care:
            return False
        steps, dark = list(journey.walk(goal.id)), standing.withheld(journey, goal.id)
        return not steps or not all(
            step.id in dark or standing.is_abstinence(journey, step) for step in steps
        )

    return journey.kept_of(goal.id, ("has a course", standing.put_away(journey), goal.title, goal.why), rule)


def is_tender(journey: Journey, step: Step) -> bool:
    """Whether a step is going without something, one that care answers, or one toward a goal without a course."""
    reading, goal = standing.of_step(journey, step), journey.goals.get(step.goal_id)
    is_of_care = reading.is_answered_by_care and reading.is_private
    is_quiet = goal is not None and not has_course(journey, goal)
    return is_of_care or is_quiet or standing.is_abstinence(journey, step)


def is_all_tender(journey: Journey) -> bool:
    """Whether there are goals that are walked, and none of them has a course."""
    return bool(journey.active_goals) and not any(has_course(journey, goal) for goal in journey.active_goals)


def told_in_streaks(journey: Journey) -> list[Goal]:
    """Return the goals whose days are told in a row."""
    return [goal for goal in journey.goals.values() if not gives_up(journey, goal)]


def streaked(journey: Journey) -> Journey:
    """Return the journey as streaks are counted: without the goals of going without something.

    Those have totals, as a day that went otherwise takes nothing away from them.

    Returns:
        The same journey where nothing is left out.
    """

    def rule() -> Journey:
        """Leave out the check-ins of these goals."""
        told = {goal.id for goal in told_in_streaks(journey)}
        ids = frozenset(step.id for step in journey.steps.values() if step.goal_id not in told)
        return _without(journey, ids, lambda made: made.step_id in ids) if ids else journey

    return journey.kept("streaked", rule)


def counted_aloud(journey: Journey) -> Journey:
    """Return the journey as its numbers are said: without what was done on a step towards harm.

    The check-in is a fact, and stays in the file and behind the person. It covered
    nothing of the course when it was made, and it is no praise: it makes no day of a
    streak, fills no square and is in no total. Only one that covered nothing is left
    out, so that no later reading of the words, and no rewording, moves the runner back
    or takes away what a step earned while it read otherwise. With "not that" it counts.

    Returns:
        The same journey where nothing is left out.
    """
    silent = journey.kept("steps not counted aloud", lambda: _silent(journey))
    if not silent:
        return journey
    return journey.kept(
        "counted aloud", lambda: _without(journey, silent, lambda made: _is_silent(made, silent))
    )


def _silent(journey: Journey) -> frozenset[int]:
    """Find the steps towards harm with a check-in that covered nothing."""
    ids = (id for goal in journey.goals for id in _unmoved_steps(journey, goal))
    return frozenset(id for id in ids if standing.of_step(journey, journey.steps[id]).is_uncounted)


def _unmoved_steps(journey: Journey, goal_id: int) -> frozenset[int]:
    """Find the steps of a goal with a check-in that covered nothing; only their words are read."""

    def rule() -> frozenset[int]:
        """Read the words of the steps; worked out once for the goal as it is."""
        taken = ((id, journey.moved_by(id)) for id in journey.taken_of(goal_id))
        return frozenset(id for id, made in taken if _has_covered_nothing(made))

    return journey.kept_of(goal_id, "steps that covered nothing", rule)


def _has_covered_nothing(made: Iterable[tuple[date, Sequence[Moved]]]) -> bool:
    """Whether one of a step's check-ins covered nothing; ten thousands are looked at."""
    for _, moved in made:
        for one in moved:
            if one.covered != "0":
                break
        else:
            return True
    return False


def _covered_nothing(moved: Iterable[Moved]) -> bool:
    return all(one.covered == "0" for one in moved)


def _without(journey: Journey, ids: Collection[int], is_out: Callable[[CheckIn], bool]) -> Journey:
    """Leave out some check-ins of some steps; only the days on which these were taken are looked at."""
    put = []
    for day in {day for id in ids for day in journey.days_of(id)}:
        page = journey.page(day)
        kept = {id: made for id, made in page.check_ins.items() if not is_out(made)}
        put.append(replace(page, check_ins=kept))
    return journey.after(Change(tuple(put)))


def _is_silent(made: CheckIn, silent: frozenset[int]) -> bool:
    return made.step_id in silent and _covered_nothing(made.moved)
