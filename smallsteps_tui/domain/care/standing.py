"""What care a step or a goal of a journey wants, with the words above it and what the person said of it."""

from collections.abc import Sequence
from datetime import date

from smallsteps_tui.domain.care.answers import HEAVY_TODAY, line
from smallsteps_tui.domain.care.kinds import Handling, Kind, Reading
from smallsteps_tui.domain.care.reading import read
from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.domain.journey import Journey

NOT_THAT = "not-that"
"""The question under which "not that" is kept, with the words it was said of; other words ask again."""


def above(journey: Journey, step: Step) -> tuple[str, ...]:
    """Return the words above a step, the nearest first: its parents, its goal, the goal's why."""
    goal = journey.goals[step.goal_id]
    parents = [parent.title for parent in reversed(journey.path(step))]
    return (*parents, goal.title, *filter(None, (goal.why,)))


def of_step(journey: Journey, step: Step) -> Reading:
    """Return what a step reads like: the strongest of its title, its smaller versions and what it opens with."""
    worded = journey.unveiled
    return worded.kept(("care of step", step.id), lambda: _of_step(worded, worded.steps.get(step.id, step)))


def _of_step(journey: Journey, step: Step) -> Reading:
    over = above(journey, step)
    found = max((read(words, over) for words in (step.title, *step.smaller)), key=_strength)
    return found.put_away if is_put_away(journey, step.id, step.title) else found


def of_goal(journey: Journey, goal: Goal) -> Reading:
    """Return what a goal reads like: the stronger of its title and its why."""

    worded = journey.unveiled
    return worded.kept(("care of goal", goal.id), lambda: _of_goal(worded, worded.goals.get(goal.id, goal)))


def _of_goal(journey: Journey, goal: Goal) -> Reading:
    found = max((read(words) for words in (goal.title, goal.why)), key=_strength)
    return found.put_away if is_put_away(journey, goal.id, goal.title) else found


def _strength(reading: Reading) -> tuple[int, int, int]:
    """Order readings: how they are handled first, then how sure, then the kind."""
    return reading.handling, reading.tier, -(reading.kind.rank if reading.kind is not None else len(Kind))


def is_put_away(journey: Journey, about: int, words: str) -> bool:
    """Whether the person said "not that" of these words."""
    return any(
        asked.question == NOT_THAT and asked.about == about and asked.words == words
        for asked in journey.asked.values()
    )


def line_on_card(reading: Reading, created_on: date, today: date) -> str:
    """Return the quiet line on a card: on the step's first day alone, and never one of safety.

    After its first day a line is met only where one asks, in `m` and `b`, so that nobody
    meets an alarm every evening. Safety lines answer a key, and stay on no screen.
    """
    if reading.handling is Handling.CRISIS:
        return HEAVY_TODAY
    is_shown = today <= created_on and reading.kind is not Kind.SAFETY
    return line(reading) if is_shown else ""


def strongest(readings: Sequence[Reading]) -> Reading:
    """Return the reading that wants the most care; at least one is given."""
    return max(readings, key=_strength)
