"""The ladder of a step, opened from Today and Goals."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care
from smallsteps_tui.domain.care import answers, standing
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.acting import still_there
from smallsteps_tui.screens.dialogs.ask import KEEPS, Asking
from smallsteps_tui.screens.dialogs.ladder import LadderDialog
from smallsteps_tui.screens.questions import making
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.cards.question import QuestionFace

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen


def open_ladder(screen: "JourneyScreen", step: Step) -> None:
    """Show a step's smaller versions, to order, reword, take off, or make steps of."""

    def read() -> Sequence[str] | None:
        """Give the ladder as it is now; None when the step is gone."""
        now = screen.facts.journey.steps.get(step.id)
        return now.smaller if now is not None else None

    async def act(verb: str, rung: int, by: int) -> None:
        """Do what a key stands for with a rung of the ladder as it is now."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        if verb == "smaller":
            screen.ask(making.smaller(screen, now))
        elif verb == "reword":
            screen.ask(_reword(screen, now, rung))
        else:
            words = now.smaller[rung] if rung < len(now.smaller) else ""
            saying = {"drop": voice.rung_dropped(words), "step": voice.rung_to_step(words)}.get(verb)
            change = _change(screen, now, verb, rung, by)
            await screen.host.carry_out(
                change, saying or voice.smaller_versions_changed(now), screen.facts.journey
            )

    def beside() -> str:
        """Give care's line for the step as it is now; "" for most."""
        now = screen.facts.journey.steps.get(step.id)
        if now is None:
            return ""
        reading, someone = standing.of_step(screen.facts.journey, now), screen.host.config.someone
        return answers.line(reading, short=True, someone=someone)

    screen.app.push_screen(LadderDialog(step.title, read, act, beside))


def _change(screen: "JourneyScreen", step: Step, verb: str, rung: int, by: int) -> Change:
    """Make the change that a key stands for."""
    if verb == "move":
        return acts.move_rung(step, rung, by)
    if verb == "drop":
        return acts.drop_rung(step, rung)
    return acts.rung_to_step(screen.facts.journey, step, rung, screen.moment)


def _reword(screen: "JourneyScreen", step: Step, rung: int) -> Asking:
    """Ask for other words; the rung is known by the words it has, wherever it stands by then."""
    words = step.smaller[rung]

    async def take(text: str) -> Asking | None:
        """Reword the rung, unless it is another meanwhile; care comes after it is saved."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        if words not in now.smaller:
            raise Trouble(
                f"{quoted(words)} has changed in the meantime. Your words are still here until you press Esc."
            )
        at = now.smaller.index(words)
        wants = care.read(text, (now.title, *standing.above(screen.facts.journey, now)))
        if wants.is_withheld:
            return await making.kept_apart(screen, now, text, wants, acts.drop_rung(now, at))
        await screen.host.carry_out(acts.reword_rung(now, at, text), voice.smaller_versions_changed(now))
        return None

    face = QuestionFace(
        f"How would you word this smaller version of {quoted(step.title)}?",
        value=words,
        hint=KEEPS,
    )
    return Asking(face, take, draft=(f"smaller {rung}", step.id))
