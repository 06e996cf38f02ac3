"""Amounts: parsed as people type them, in the unit of a step, and added up by week."""

from datetime import date

from smallsteps_tui import pattern
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import week_start
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble

UNIT_LENGTH = 40
"""The longest unit, in characters."""

_AMOUNT = pattern(
    r"(?:(?P<parted>[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?)|(?P<plain>[0-9]+(?:[.,][0-9]+)?))"
    r"\s*(?P<word>[^\W\d_][^\d]*)?"
)


def read_amount(text: str, unit: str = "") -> tuple[float, str]:
    """Parse an amount: a number, and optionally a unit.

    A comma before three digits separates thousands; any other is a decimal comma.

    Args:
        text: What was typed, such as "12", "7.5", "7,5", "12 pages".
        unit: The step's unit; "" if it has none.

    Returns:
        The amount, and the unit: the step's own if it has one, or the one typed.

    Raises:
        Trouble: It isn't an amount, or has another unit than the step.
    """
    typed = clean_line(text)
    found = _AMOUNT.fullmatch(typed)
    if found is None:
        example = f"12 {unit}" if unit else "12 pages"
        raise Trouble(f"An amount starts with a number, such as 12, 7.5 or “{example}”.")
    parted, word = found["parted"], (found["word"] or "").strip()
    amount = float(parted.replace(",", "") if parted else found["plain"].replace(",", "."))
    if len(word) > UNIT_LENGTH:
        raise Trouble("A unit is a word, such as pages or km. Put the rest in the note.")
    if word and unit and not _is_same(word, unit):
        raise Trouble(
            f"This step is counted in “{unit}”. Type just the number. To change the unit, press Enter on the step."
        )
    return amount, unit or word


def has_number(text: str) -> bool:
    """Whether a text has a number in it, so that it may have been meant as an amount."""
    return any(character.isdecimal() for character in text)


def _is_same(typed: str, unit: str) -> bool:
    """Whether a typed word means the unit: the same word, its singular, or its beginning."""
    typed, unit = typed.casefold().rstrip("."), unit.casefold().rstrip(".")
    return unit.startswith(typed) or typed.startswith(unit)


def amount_of_week(journey: Journey, step: Step, day: date) -> float:
    """Add up a step's amounts from the Monday of a day's week to that day.

    Returns:
        The sum in the step's unit; 0 if there is none, or it is of meals.
    """
    if not standing.tells_amounts(journey, step):
        return 0
    first = week_start(day)
    return sum(c.amount or 0 for c in journey.check_ins_in_all(step) if first <= c.on <= day)
