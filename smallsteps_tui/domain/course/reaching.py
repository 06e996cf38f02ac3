"""The end of a plan and of a way: what the person says next, and what the way was."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smallsteps_tui.domain import course, looking_back, streak
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.entities import CheckIn, Goal, GoalState, Size, Step
from smallsteps_tui.domain.journey import Journey

WHAT_COMES = "what-comes"
"""The name under which it is remembered that the line at the end of a plan was put away."""


def has_nothing_left(journey: Journey, goal: Goal) -> bool:
    """Whether a goal is being walked, nothing of it is ahead, and nothing in it is practised without an end."""
    is_walked = goal.state is GoalState.ACTIVE
    return is_walked and not (course.ahead(journey, goal.id) or course.goes_on(journey, goal.id))


def is_all_done(journey: Journey, goal: Goal) -> bool:
    """Whether all that is planned of a goal's lap is done, so that the person says what comes.

    Nothing of it is left, and something of this lap is behind. Never of a goal that
    leads towards harm, or is about dying.
    """
    is_told = counting.has_course(journey, goal) and not standing.is_dark(journey, goal)
    return is_told and has_nothing_left(journey, goal) and _has_begun(journey, goal)


def _has_begun(journey: Journey, goal: Goal) -> bool:
    """Whether something of a goal's running lap is behind, but for what leads towards harm."""
    hidden = standing.withheld(journey, goal.id)
    taken = (journey.moved_by(step_id) for step_id in journey.taken_of(goal.id) if step_id not in hidden)
    return any(one.lap == goal.lap for made in taken for _, moved in made for one in moved)


def asks_what_comes(journey: Journey, goal: Goal) -> bool:
    """Whether the line stands that asks for one more step, the finish, or a new lap.

    On any day, as it is no question that waits for an answer; put away, it stands again
    once another step is added.
    """
    if not is_all_done(journey, goal):
        return False
    newest = newest_step(journey, goal)
    asked = journey.asked.values()
    return not any(one.question == WHAT_COMES and one.about == newest.id for one in asked)


def goal_in_question(journey: Journey) -> Goal | None:
    """Find the goal that Today speaks of where nothing is offered: the first of which nothing is left.

    All that was planned of it is done, and it is asked what comes; or its lap has not
    begun, and it waits for a first small step.
    """
    for goal in journey.active_goals:
        is_at_end = has_nothing_left(journey, goal) and not standing.is_dark(journey, goal)
        if is_at_end and (asks_what_comes(journey, goal) or not _has_begun(journey, goal)):
            return goal
    return None


def ends_a_plan(before: Journey, after: Journey, step: Step) -> bool:
    """Whether a check-in does the last of several planned steps; one that is planned at a time ends no plan."""
    goal = after.goals[step.goal_id]
    if before.is_done(step) or not is_all_done(after, goal):
        return False
    others = (made for made in before.goal_check_ins(goal.id) if made.step_id != step.id)
    return any(Size.DONE in made.standing and made.first_at >= step.created_at for made in others)


def newest_step(journey: Journey, goal: Goal) -> Step:
    """Return the step that was added to a goal last."""
    return max(journey.walk(goal.id), key=lambda step: (step.created_at, step.id))


@dataclass(frozen=True, slots=True)
class WayItWent:
    """What is told of a goal's way once it is reached."""

    first: CheckIn | None
    """The first check-in of all."""
    quarters: Sequence[tuple[str, date]]
    """The quarters passed on the last lap that has any, each with its day."""
    lap: int
    """The lap of those quarters; 0 without any."""
    laps: int
    """How many laps there were, the last one included."""
    longest: int
    """The longest streak of its own, in days."""
    days: int
    """Days of showing up for it."""
    smallest: str
    """The words of the smallest step that counted; empty where all were taken in full."""
    steps: int
    """Check-ins that may be told."""
    last: CheckIn | None
    """The last of them."""


def way_it_went(journey: Journey, goal: Goal, today: date) -> WayItWent:
    """Tell the way of a goal from its first step to its last one, as it stands on a day."""
    check_ins = journey.goal_check_ins(goal.id)
    hidden = standing.withheld(journey, goal.id)
    last = max((check_in.on for check_in in check_ins), default=goal.begun_on)
    tells_streak = counting.tells_streak(journey, goal)
    passed = [b for b in course.banners(journey, goal) if b.step_id is None and b.at in course.QUARTERS]
    lap = max((banner.lap for banner in passed if banner.lap <= goal.lap), default=0)
    told = [check_in for check_in in check_ins if check_in.step_id not in hidden]
    small = [check_in for check_in in told if check_in.size is not Size.DONE]
    return WayItWent(
        first=told[0] if told else None,
        quarters=tuple(
            (course.QUARTERS[one.at], one.on) for one in passed if one.on is not None and one.lap == lap
        ),
        lap=lap,
        laps=goal.lap,
        longest=streak.streak(journey, min(last, today), goal).longest if tells_streak else 0,
        days=len({check_in.on for check_in in check_ins}),
        smallest=looking_back.smallest_words(journey, small) or "",
        steps=len(told),
        last=told[-1] if told else None,
    )


def reached_goals(journey: Journey) -> list[Goal]:
    """List the goals that are reached, the latest first; one that led towards harm is never among them."""
    reached = [
        goal
        for goal in journey.ordered_goals
        if goal.state is GoalState.REACHED and counting.has_course(journey, goal)
    ]
    return sorted(reached, key=course.reached_on, reverse=True)
