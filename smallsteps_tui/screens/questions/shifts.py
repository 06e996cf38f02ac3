"""A noted shift changed: worded anew, tied to a goal, taken back."""

from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Shift
from smallsteps_tui.screens.acting import still_there
from smallsteps_tui.screens.dialogs.ask import KEEPS_LINES, Asking
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog
from smallsteps_tui.screens.dialogs.pick import PickDialog
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.widgets.cards.question import QuestionFace
from smallsteps_tui.widgets.fitting import fit, plain
from smallsteps_tui.widgets.lists.lines import Line

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen

MOST_CELLS = 160
"""The most cells of a shift that stand above what is to become of it."""
NO_GOAL = 0
"""What is picked for a shift that belongs to no goal."""


def change_shift(screen: "JourneyScreen", shift: Shift) -> None:
    """Ask what is to become of a shift."""
    goal = screen.facts.journey.goals.get(shift.goal_id) if shift.goal_id is not None else None
    question = f"This shift: {voice.quoted(fit(' '.join(shift.text.split()), MOST_CELLS))}"
    question += f", for {voice.quoted(goal.title)}" if goal is not None else ""
    tie = (Choice("g", "link it to a goal, or to none"),) if screen.facts.journey.goals else ()
    choices = (Choice("w", "reword it"), *tie, Choice("d", "remove it"))
    screen.app.push_screen(ChooseDialog(question, choices), lambda key: _chosen(screen, shift, key))


def _chosen(screen: "JourneyScreen", shift: Shift, key: str | None) -> None:
    now = screen.facts.journey.shifts.get(shift.id)
    if key is None:
        return
    if now is None:
        screen.say("This shift was removed in the meantime.")
    elif key == "d":
        screen.propose(acts.drop_shift(now), voice.shift_dropped())
    elif key == "g":
        _ask_goal(screen, now)
    else:
        face = QuestionFace(
            voice.noticed(screen.facts.today).question,
            value=now.text,
            hint=KEEPS_LINES,
            has_lines=True,
        )
        screen.ask(Asking(face, lambda text: _reword(screen, now, text)))


def _reword(screen: "JourneyScreen", shift: Shift, text: str) -> Asking | None:
    now = still_there(screen.facts.journey.shifts.get(shift.id), shift.text)
    if text.strip() != plain(shift.text).strip():
        return screen.hear(acts.edit_shift(now, text), voice.shift_edited(), text)
    return None


def _ask_goal(screen: "JourneyScreen", shift: Shift) -> None:
    goals = screen.facts.journey.ordered_goals
    lines = [Line("", titled(goal.title), target=goal.id) for goal in goals]
    none = Line("", "no goal", tone="quiet", target=NO_GOAL)
    dialog = PickDialog("Which goal does it belong to?", [*lines, none], shift.goal_id or NO_GOAL)
    screen.app.push_screen(dialog, lambda goal_id: _tie(screen, shift, goal_id))


def _tie(screen: "JourneyScreen", shift: Shift, goal_id: int | None) -> None:
    journey = screen.facts.journey
    now = journey.shifts.get(shift.id)
    if goal_id is None:
        return
    if now is None or (goal_id != NO_GOAL and goal_id not in journey.goals):
        screen.say("One of the two was deleted in the meantime, so nothing was linked.")
        return
    goal = journey.goals.get(goal_id)
    screen.propose(acts.tie_shift(now, goal), voice.shift_tied(goal))
