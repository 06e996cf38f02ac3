"""Acts on goals: adding, editing, ordering, resting, reaching, lengthening."""

from dataclasses import replace
from datetime import date

from smallsteps_tui.domain import cleaning
from smallsteps_tui.domain.acts.order import between, last_place
from smallsteps_tui.domain.acts.steps import following
from smallsteps_tui.domain.cleaning import required_title
from smallsteps_tui.domain.entities import DEFAULT_LENGTH, Goal, GoalState, Moment, Turn
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble

LONGEST = 100_000
"""The longest course, in steps."""


def add_goal(
    journey: Journey,
    title: str,
    moment: Moment,
    *,
    why: str = "",
    support: str = "",
    length: int = DEFAULT_LENGTH,
    target_on: date | None = None,
) -> Change:
    """Add a goal after the others.

    Args:
        journey: The facts so far.
        title: What the person wants, at most 200 characters.
        moment: The moment of the act.
        why: Why they want it.
        support: Who supports them.
        length: The expected number of steps; 0 for exactly what is planned.
        target_on: A day they have in mind.

    Raises:
        Trouble: The title is empty, words are too long, or the length is out of range.
    """
    goal = Goal(
        id=moment.fresh_id(),
        title=required_title(title),
        why=cleaning.lines(why),
        support=cleaning.line(support),
        states=(Turn(moment.today, moment.at, GoalState.ACTIVE),),
        begun_on=moment.today,
        length=checked_length(length),
        target_on=target_on,
        place=last_place(journey.ordered_goals),
    )
    return Change(put=(goal,))


def checked_length(length: int) -> int:
    """Return the length if a course can have it; raise Trouble otherwise."""
    if not 0 <= length <= LONGEST:
        raise Trouble(f"A course has 0 to {LONGEST:,} steps. 0 means exactly what's planned.")
    return length


def _length_of(goal: Goal, length: int) -> int:
    """Return a checked length; a goal's current one is accepted even if it is too long."""
    return length if length == goal.length else checked_length(length)


def edit_goal(
    goal: Goal,
    *,
    title: str | None = None,
    why: str | None = None,
    support: str | None = None,
    length: int | None = None,
    target_on: date | str | None = "",
) -> Change:
    """Reword a goal, or change its length or target date; what isn't given stays.

    An empty text for the target date leaves it; None removes it.

    Raises:
        Trouble: Words are too long, the length is out of range, or it keeps what is for later.
    """
    _must_be_walked(goal)
    edited = replace(
        goal,
        title=goal.title if title is None else required_title(title),
        why=goal.why if why is None else cleaning.lines(why),
        support=goal.support if support is None else cleaning.line(support),
        length=goal.length if length is None else _length_of(goal, length),
        target_on=goal.target_on if isinstance(target_on, str) else target_on,
    )
    return Change(put=(edited,)) if edited != goal else Change()


def move_goal(journey: Journey, goal: Goal, by: int) -> Change:
    """Move a goal up (-1) or down (1) among those in the same state; at an end it stays."""
    if goal.is_for_later:
        return Change()
    beside = [one for one in journey.ordered_goals if one.state is goal.state]
    return Change(put=between(beside, goal, by))


def _must_be_walked(goal: Goal) -> None:
    if goal.is_for_later:
        raise Trouble(f"“{goal.title}” isn't one of your goals. Move its steps to a goal instead.")


def set_state(goal: Goal, state: GoalState, moment: Moment) -> Change:
    """Set a goal to active, resting, reached or let go.

    A reached goal that is resumed, or let go, starts a new lap; the finished course stays
    behind it.

    Raises:
        Trouble: It keeps what is for later.
    """
    _must_be_walked(goal)
    if goal.state is state:
        return Change()
    again = goal.state is GoalState.REACHED and state is not GoalState.REACHED
    turn = following(goal.states, moment, state)
    return Change(put=(replace(goal, states=(*goal.states, turn), lap=goal.lap + again),))


def lengthen(goal: Goal, length: int) -> Change:
    """Start a new lap with this number of steps, for a course that goes on."""
    _must_be_walked(goal)
    return Change(put=(replace(goal, lap=goal.lap + 1, length=_length_of(goal, length)),))
