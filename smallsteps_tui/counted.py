"""What is said of amounts: how much it was, and that any of it is showing up."""

from datetime import date

from smallsteps_tui.answers import checked_in
from smallsteps_tui.domain.care import Handling, standing
from smallsteps_tui.domain.entities import CheckIn, Kind, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.wording import Saying, on_day, quoted


def amount_words(amount: float, unit: str) -> str:
    """Write an amount in its unit: "24 pages", "1 page", "7.5 km", "1,500"."""
    if amount == 1 and unit:
        from smallsteps_tui.domain.shrinking.amounts import singular

        unit = singular(unit)
    return f"{amount:,.12g} {unit}".strip()


def amount_noted(
    before: Journey, after: Journey, step: Step, amount: float | None, day: date, today: date
) -> Saying:
    """Answer an amount or a note, and the check-in that it may have made.

    Args:
        before: The journey without it.
        after: The journey with it.
        step: The step, with the unit it has now.
        amount: How much was said now; None for a note alone.
        day: The civil day it belongs to.
        today: The civil day it is said on.
    """
    made, earlier = after.check_in(step.id, day), before.check_in(step.id, day)
    said = amount_words(amount, step.unit) if amount is not None else ""
    act = f"{quoted(f'{step.title}, {said}' if said else step.title)}{'' if said else ', a note'}{on_day(day, today)}"
    if standing.of_step(after, step).handling is not Handling.ORDINARY:
        return Saying(
            act, checked_in(before, after, step, made.size if made else Size.DONE, day, today).sentence
        )
    if earlier is not None or made is None:
        return Saying(act, _added(said, earlier, made, step.unit))
    answer = checked_in(before, after, step, made.size, day, today).sentence
    if step.kind is Kind.ONCE and not before.is_done(step):
        answer = "Any amount is showing up. The step stays open."
    return Saying(act, f"{quoted(said)}. {answer}" if said else f"The note is kept. {answer}")


def _added(said: str, earlier: CheckIn | None, made: CheckIn | None, unit: str) -> str:
    """Answer what was added to a day's check-in."""
    if not said or made is None or made.amount is None:
        return "The note is kept, beside the step."
    if earlier is None or earlier.amount is None:
        return f"{quoted(said)}, kept with the step."
    return f"{quoted(said)} more: {quoted(amount_words(made.amount, unit))} that day."
