"""The ladder of a step, opened from Today and Goals."""

from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.screens import asking
from smallsteps_tui.screens.dialogs.ask import Asking
from smallsteps_tui.screens.dialogs.ladder import LadderDialog
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.question import QuestionFace

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen


def open_ladder(screen: "JourneyScreen", step: Step) -> None:
    """Show a step's smaller versions, to order, reword, take off, or make steps of."""

    def now() -> Step:
        return screen.facts.journey.steps.get(step.id, step)

    def act(verb: str, rung: int, by: int) -> None:
        if verb == "smaller":
            screen.ask(asking.smaller(screen, now()))
        elif verb == "reword":
            screen.ask(_reword(screen, now(), rung))
        else:
            change = _change(screen, now(), verb, rung, by)
            saying = voice.smaller_versions_changed(now())
            screen.app.carry_out(change, saying, screen.facts.journey)

    screen.app.push_screen(LadderDialog(step.title, lambda: now().smaller, act))


def _change(screen: "JourneyScreen", step: Step, verb: str, rung: int, by: int) -> Change:
    if verb == "move":
        return acts.move_rung(step, rung, by)
    if verb == "drop":
        return acts.drop_rung(step, rung)
    return acts.rung_to_step(screen.facts.journey, step, rung, screen.moment)


def _reword(screen: "JourneyScreen", step: Step, rung: int) -> Asking:
    opened_on = screen.facts.journey

    def take(text: str) -> None:
        change = acts.reword_rung(step, rung, text)
        screen.app.carry_out(change, voice.smaller_versions_changed(step), opened_on)

    face = QuestionFace(
        f"In which words, this smaller version of {quoted(step.title)}?",
        value=step.smaller[rung],
        hint="Enter keeps it   Esc not now",
    )
    return Asking(face, take)
