"""What the person's own program is asked while a question stands, and what it may not hear of."""

from collections.abc import Callable
from dataclasses import replace

from textual.worker import get_current_worker

from smallsteps_tui.domain import care, choosing
from smallsteps_tui.domain.care import Reading
from smallsteps_tui.domain.entities import Goal, Step
from smallsteps_tui.outside.suggesting import Context, suggested_by
from smallsteps_tui.screens.host import Host

Fetch = Callable[[str], list[str]]
"""Asks the program, with what is in the way or "", and waits for it: for a worker's thread."""


def asked_of_goal(host: Host, goal: Goal, reading: Reading) -> Fetch | None:
    """Return what asks for a first step toward a goal; None where there is no program, or care knows a word."""
    return _asked(host, _of_goal(host, goal), goal.title, reading)


def asked_of_step(host: Host, step: Step, reading: Reading) -> Fetch | None:
    """Return what asks for one step even smaller; None where there is no program, or care knows a word."""
    journey = host.snapshot.journey
    goal = _of_goal(host, journey.goals[step.goal_id])
    path = tuple(parent.title for parent in journey.path(step))
    context = Context(goal.goal, goal.why, path, step.title, step.smaller, None, goal.energy)
    return _asked(host, context, step.title, reading)


def _of_goal(host: Host, goal: Goal) -> Context:
    energy = choosing.energy(host.snapshot.journey, host.snapshot.today)
    is_for_later = goal.is_for_later  # which is a place, not a goal
    return Context("" if is_for_later else goal.title, goal.why, energy=energy.value if energy else None)


def _asked(host: Host, context: Context, title: str, reading: Reading) -> Fetch | None:
    """Return what asks the program; none of the words it is told is one that care knows, also after "not that"."""
    told = (context.goal, context.why, *context.path, context.step, *context.smaller)
    if not host.config.suggest_command or reading.kind is not None:
        return None
    if any(care.read(words).kind is not None for words in told if words):
        return None

    def ask(in_the_way: str) -> list[str]:
        """Ask it, and leave out what may not stand beside the words."""
        worker, config = get_current_worker(), host.config
        brought = suggested_by(
            config.suggest_command,
            replace(context, because=in_the_way.replace(" ", "-") or None),
            lambda: not worker.is_cancelled,
            config.folder,
            patience=config.suggest_patience,
        )
        return [line for line in brought if care.may_suggest(reading, line, title)]

    return ask
