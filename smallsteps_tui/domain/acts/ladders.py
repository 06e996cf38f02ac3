"""Acts on the ladder of smaller versions: its order, its words, and rungs that become steps and back."""

from dataclasses import replace

from smallsteps_tui.domain.acts.steps import add_step, set_ladder
from smallsteps_tui.domain.cleaning import required_title
from smallsteps_tui.domain.entities import Kind, Moment, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble


def reword_rung(step: Step, rung: int, words: str) -> Change:
    """Reword a rung, counted from 0, largest first."""
    ladder = list(step.smaller)
    ladder[rung] = required_title(words)
    return set_ladder(step, ladder)


def move_rung(step: Step, rung: int, by: int) -> Change:
    """Move a rung up (-1) or down (1) the ladder; at an end it stays."""
    there = rung + by
    if not 0 <= there < len(step.smaller):
        return Change()
    ladder = list(step.smaller)
    ladder.insert(there, ladder.pop(rung))
    return set_ladder(step, ladder)


def drop_rung(step: Step, rung: int) -> Change:
    """Remove a rung from the ladder."""
    return set_ladder(step, [words for at, words in enumerate(step.smaller) if at != rung])


def rung_to_step(journey: Journey, step: Step, rung: int, moment: Moment) -> Change:
    """Make a rung a step of its own, under the step it was a smaller version of.

    Raises:
        Trouble: The step is a practice.
    """
    if step.kind is Kind.PRACTICE:
        raise Trouble("This is a practice, so its smaller versions stay with it.")
    added = add_step(journey, journey.goals[step.goal_id], step.smaller[rung], moment, under=step)
    return drop_rung(step, rung).and_then(added)


def step_to_rung(journey: Journey, step: Step) -> Change:
    """Make a step the smallest version of the step above it.

    Raises:
        Trouble: It has no parent step, or has steps under it, or has a check-in.
    """
    parent = journey.parent(step)
    if parent is None:
        raise Trouble("It isn't under another step. Press > to put it under the one above.")
    if journey.children(step.id):
        raise Trouble("It has steps under it. Move those first, then it can become a smaller version.")
    if any(step.id in page.check_ins for page in journey.pages.values()):
        raise Trouble("It has a check-in, so it stays a step of its own.")
    ladder = dict.fromkeys((*parent.smaller, step.title, *step.smaller))
    return Change(put=(replace(parent, smaller=tuple(ladder)),), drop=(step,))
