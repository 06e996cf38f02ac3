"""Finding a goal or step by its id, its title or part of one."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from smallsteps_tui.domain.cleaning import clean_line, folded
from smallsteps_tui.domain.entities import Goal, GoalState, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble

Named = TypeVar("Named", bound=Goal | Step)

Look = tuple[Callable[[Named], bool] | None, Callable[[str, str], bool]]
"""A filter for what to search (None for everything), and a test of words against a title."""

MOST_LISTED = 12
"""The most matches that are listed."""


def whole(words: str, title: str) -> bool:
    """Whether words are a full title; both are folded."""
    return words == title


def part(words: str, title: str) -> bool:
    """Whether words are part of a title; both are folded."""
    return words in title


def both(among: Callable[[Named], bool]) -> "list[Look[Named]]":
    """Return two looks among the same entries: for a full title, then for part of one."""
    return [(among, whole), (among, part)]


def goal(
    journey: Journey, words: str, first: Callable[[Goal], bool] | None = None, *, later: bool = False
) -> Goal:
    """Find a goal by its id, its title or part of one.

    Args:
        journey: The facts.
        words: What was typed.
        first: Which goals to search before the others; the active ones by default.
        later: Whether what is for later may be meant too.

    Raises:
        Trouble: None matches, or several do; the message lists them.
    """
    kept = [journey.later] if later and journey.later is not None else []
    if not journey.ordered_goals and not kept:
        raise Trouble("There's no goal yet. To add one: smallsteps goal add TITLE")
    found = _find(words, [*journey.ordered_goals, *kept], both(first or _is_active))
    if not found:
        shown = clean_line(words, 60)
        near = _near(words, journey.ordered_goals)
        raise Trouble(f"No goal matches “{shown}”.{near} To list your goals: smallsteps goal list")
    return _only(words, found, lambda one: f"{one.title}  ({one.state.value})")


def _near(words: str, everyone: Sequence[Named]) -> str:
    """Ask for the title that may be meant, or has a word like the one that was typed; "" where there is none."""
    from difflib import get_close_matches

    typed = folded(clean_line(words, None))
    parts = {
        part: one.title
        for one in reversed(everyone)
        for part in (*folded(one.title).split(), folded(one.title))
    }
    near = get_close_matches(typed, parts, 1, 0.7)
    return f" Did you mean “{parts[near[0]]}”?" if near else ""


def _is_active(goal: Goal) -> bool:
    return goal.state is GoalState.ACTIVE


def step(journey: Journey, words: str, looks: "Sequence[Look[Step]] | None" = None) -> Step:
    """Find a step by its id, its title or part of one.

    Args:
        journey: The facts.
        words: What was typed.
        looks: Searches to try in order before searching every step; among the open steps
            of active goals by default.

    Raises:
        Trouble: None matches, or several do; the message lists them.
    """
    kept = [journey.later] if journey.later is not None else []
    steps = [one for goal in (*journey.ordered_goals, *kept) for one in journey.walk(goal.id)]
    found = _find(words, steps, both(is_open(journey)) if looks is None else looks)
    if not found:
        shown = clean_line(words, 60)
        from shlex import quote

        listing = (
            f"smallsteps step list {quote(journey.active_goals[0].title) if journey.active_goals else 'GOAL'}"
        )
        raise Trouble(f"No step matches “{shown}”.{_near(words, steps)} To list a goal's steps: {listing}")
    return _only(words, found, lambda one: f"{one.title}  ({where(journey, one)})")


def is_open(journey: Journey) -> Callable[[Step], bool]:
    """Return a filter for open steps of active goals."""
    active = {goal.id for goal in journey.active_goals}
    return lambda step: step.goal_id in active and journey.is_open(step)


def where(journey: Journey, step: Step) -> str:
    """Return a step's goal and the steps above it, as a path."""
    return " › ".join([journey.goals[step.goal_id].title, *(above.title for above in journey.path(step))])


def _find(words: str, everyone: Sequence[Named], looks: "Sequence[Look[Named]]") -> Sequence[Named]:
    """Search by id, then by each look in order, and finally among everything."""
    key = folded(clean_line(words, None))
    if not key:
        raise Trouble("Give an id, a title or part of one.")
    by_id = [one for one in everyone if str(one.id) == key]
    if by_id:
        return by_id
    everywhere: list[Look[Named]] = [*looks, (None, whole), (None, part)]
    for among, fits in everywhere:
        found = [one for one in everyone if (among is None or among(one)) and fits(key, folded(one.title))]
        if found:
            typed = clean_line(words, None).casefold()
            return [one for one in found if one.title.casefold() == typed] or found
    return ()


def _only(words: str, found: Sequence[Named], described: Callable[[Named], str]) -> Named:
    """Return the single match, or raise Trouble that lists several with their ids."""
    if len(found) == 1:
        return found[0]
    lines = [f"  {one.id}  {described(one)}" for one in found[:MOST_LISTED]]
    more = f"\n  and {len(found) - MOST_LISTED} more" if len(found) > MOST_LISTED else ""
    raise Trouble(
        f"“{clean_line(words, 60)}” matches several. Use more of the title, or the id:\n"
        + "\n".join(lines)
        + more
    )
