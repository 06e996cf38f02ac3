"""The key `c`: how much it was, and a note."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from smallsteps_tui.domain import acts, amounts
from smallsteps_tui.domain.entities import CheckIn, Kind, Size, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.acting import still_there
from smallsteps_tui.screens.dialogs.form import Field, FormDialog
from smallsteps_tui.voice import amount_noted, amount_words, on_day, quoted
from smallsteps_tui.widgets.fitting import fit, plain

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen

LABEL_WIDTH = 10
"""The cells a label of the form has on the narrowest screen."""


def ask_amount(screen: "JourneyScreen", step: Step | None, day: date) -> None:
    """Ask how much of a step it was on a day, and for a note."""
    if step is None:
        screen.say("There's no step here to count.")
        return

    def take(typed: Mapping[str, str]) -> None:
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        if not any(text.strip() for text in typed.values()):
            raise Trouble("Enter an amount or a note.")
        _keep(screen, now, day, typed.get("amount", ""), typed.get("note", ""))

    fields = (
        Field(
            "amount",
            fit(step.unit, LABEL_WIDTH) or "how much",
            example="12, or 7.5" if step.unit else "12 pages, 7.5 km",
            is_own_word=bool(step.unit),
        ),
        Field("note", "note", example="a few words, or a few lines", has_lines=True),
    )
    screen.app.push_screen(FormDialog(_heading(screen, step, day), fields, take))


def _heading(screen: "JourneyScreen", step: Step, day: date) -> str:
    """The question, with what the day already counts."""
    made = screen.facts.journey.check_in(step.id, day)
    so_far = f" So far: {quoted(amount_words(made.amount, step.unit))}." if made and made.amount else ""
    return plain(f"How much of {quoted(step.title)} did you do{on_day(day, screen.facts.today)}?{so_far}")


def _keep(screen: "JourneyScreen", step: Step, day: date, typed: str, note: str) -> None:
    """Check in with an amount and a note; any amount is showing up.

    Raises:
        Trouble: It is no amount, or could not be kept.
    """
    facts, moment = screen.facts, screen.moment
    amount, unit = amounts.read_amount(typed, step.unit) if typed.strip() else (None, step.unit)
    before = facts.journey.check_in(step.id, day)
    made = acts.check_in(facts.journey, step, _size(step, before), moment, on=day, amount=amount, note=note)
    change = made.and_then(acts.edit_step(step, moment, unit=unit)) if unit != step.unit else made
    after = facts.journey.after(change)
    saying = amount_noted(facts.journey, after, after.steps[step.id], amount, day, facts.today)
    if (further := screen.hear(change, saying, note)) is not None:
        screen.call_after_refresh(screen.ask, further)


def _size(step: Step, before: CheckIn | None) -> Size:
    """The size the day has; else done for a practice, and started for a step that is taken once."""
    if before is not None:
        return before.size
    return Size.DONE if step.kind is Kind.PRACTICE else Size.STARTED
