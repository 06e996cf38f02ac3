"""Finding the goal or the step that somebody means by a few words."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import Goal, GoalState, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble

Named = TypeVar("Named", bound=Goal | Step)

Look = tuple[Callable[[Named], bool] | None, Callable[[str, str], bool]]
"""Among whom to look, None for all of them, and when words fit a title."""

MOST_LISTED = 12
"""How many of several that fit are listed."""


def whole(words: str, title: str) -> bool:
    """Whether words are a whole title; both without their case."""
    return words == title


def part(words: str, title: str) -> bool:
    """Whether words are part of a title; both without their case."""
    return words in title


def both(among: Callable[[Named], bool]) -> "list[Look[Named]]":
    """Look among some for a whole title, then for a part of one."""
    return [(among, whole), (among, part)]


def goal(journey: Journey, words: str, first: Callable[[Goal], bool] | None = None) -> Goal:
    """Find the goal that an id, a title or a part of one names.

    Args:
        journey: The facts.
        words: What was typed.
        first: Those looked among before the others; the active ones unless given.

    Raises:
        Trouble: When none fits, or several do; those are listed.
    """
    if not journey.goals:
        raise Trouble("There is no goal yet. Begin with: smallsteps goal add TITLE")
    found = _find(words, journey.ordered_goals, both(first or _is_active))
    if not found:
        shown = clean_line(words, 60)
        raise Trouble(f"No goal is called “{shown}”. To see them all: smallsteps goal list")
    return _only(words, found, lambda one: f"{one.title}  ({one.state.value})")


def _is_active(goal: Goal) -> bool:
    return goal.state is GoalState.ACTIVE


def step(journey: Journey, words: str, looks: "Sequence[Look[Step]] | None" = None) -> Step:
    """Find the step that an id, a title or a part of one names.

    Args:
        journey: The facts.
        words: What was typed.
        looks: Where to look before looking among all, one after the other until
            something fits; among open steps of active goals unless given.

    Raises:
        Trouble: When none fits, or several do; those are listed.
    """
    steps = [one for goal in journey.ordered_goals for one in journey.walk(goal.id)]
    found = _find(words, steps, both(is_open(journey)) if looks is None else looks)
    if not found:
        shown = clean_line(words, 60)
        raise Trouble(f"No step is called “{shown}”. To see a goal's steps: smallsteps step list GOAL")
    return _only(words, found, lambda one: f"{one.title}  ({where(journey, one)})")


def is_open(journey: Journey) -> Callable[[Step], bool]:
    """Give the question whether a step is open and its goal active."""
    active = {goal.id for goal in journey.active_goals}
    return lambda step: step.goal_id in active and journey.is_open(step)


def where(journey: Journey, step: Step) -> str:
    """Say where a step hangs: its goal and the steps above it."""
    return " › ".join([journey.goals[step.goal_id].title, *(above.title for above in journey.path(step))])


def _find(words: str, everyone: Sequence[Named], looks: "Sequence[Look[Named]]") -> Sequence[Named]:
    """Look for an id, then through one look after the other, and at last among all."""
    key = clean_line(words, None).casefold()
    if not key:
        raise Trouble("A name needs a few letters: an id, a title, or a part of one.")
    by_id = [one for one in everyone if str(one.id) == key]
    if by_id:
        return by_id
    everywhere: list[Look[Named]] = [*looks, (None, whole), (None, part)]
    for among, fits in everywhere:
        found = [one for one in everyone if (among is None or among(one)) and fits(key, one.title.casefold())]
        if found:
            return found
    return ()


def _only(words: str, found: Sequence[Named], described: Callable[[Named], str]) -> Named:
    """Give the one that fits; several are listed with their ids."""
    if len(found) == 1:
        return found[0]
    lines = [f"  {one.id}  {described(one)}" for one in found[:MOST_LISTED]]
    more = f"\n  and {len(found) - MOST_LISTED} more" if len(found) > MOST_LISTED else ""
    raise Trouble(
        f"“{clean_line(words, 60)}” fits several; name one by more of its title, or by its id:\n"
        + "\n".join(lines)
        + more
    )
