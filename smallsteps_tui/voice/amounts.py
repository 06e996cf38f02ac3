"""The answer to an amount or a note, and to the check-in that it may have made."""

from datetime import date

from smallsteps_tui.domain import lapses
from smallsteps_tui.domain.care import Handling, answers, limits, standing
from smallsteps_tui.domain.care.kinds import SUBSTANCES
from smallsteps_tui.domain.days import dated
from smallsteps_tui.domain.entities import CheckIn, Kind, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice.taking import checked_in
from smallsteps_tui.voice.words import Saying, amount_words, on_date, quoted


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
    noted = f"noted {quoted(said)} for" if said else "added a note to"
    act = f"{noted} {quoted(step.title)}{on_date(day, today)}"
    readings = standing.of_step(after, step), standing.of_note(after, step.id, day)
    if standing.strongest(readings).handling is not Handling.ORDINARY:
        return Saying(
            act, checked_in(before, after, step, made.size if made else Size.DONE, day, today).sentence
        )
    if earlier is not None or made is None:
        when = "today" if day == today else "that day"
        return Saying(act, _amount_added(said, earlier, made, step.unit, when))
    answer = checked_in(before, after, step, made.size, day, today).sentence
    if step.kind is Kind.ONCE and not before.is_done(step):
        answer = f"{'Any amount counts' if said else 'It counts'}. The step stays open."
    return Saying(act, answers.together(f"Noted: {quoted(said)}." if said else "Note saved.", answer))


def word_said(before: Journey, after: Journey, step: Step, day: date, today: date) -> Saying:
    """Answer a word about a step; where the step was taken that day, it is a note of its check-in."""
    if after.check_in(step.id, day) is not None:
        return amount_noted(before, after, step, None, day, today)
    words = f"Saved for {'today' if day == today else dated(day, today)}. It isn't counted as a step."
    return Saying(f"noted a few words about {quoted(step.title)}{on_date(day, today)}", words)


def relapsed(journey: Journey, step: Step, text: str, day: date, today: date) -> Saying | None:
    """Answer a word about a day of going without something that went otherwise; None for any other.

    Args:
        journey: The journey before it.
        step: The step it is said of.
        text: The word.
        day: The day it is said about.
        today: The civil day.
    """
    goal = journey.goals.get(step.goal_id)
    kinds = [standing.of_step(journey, step).kind, *([standing.of_goal(journey, goal).kind] if goal else [])]
    kind = next((one for one in kinds if one is not None), None)
    said = lapses.still_count(journey, text, kind, today, on=day)
    reading = standing.of_word(journey, step, text)
    is_lapse = bool(said) or (kind in SUBSTANCES and lapses.tells_of_one(text))
    if not is_lapse or standing.is_of_death(reading):
        return None
    first = answers.HURT_ALREADY if limits.tells_of_own_body(reading, text) else ""
    first = answers.WITHDRAWAL if limits.tells_of_withdrawal(text, gives_up=kind in SUBSTANCES) else first
    person = f"{answers.ON_YOUR_SIDE}." if kind in SUBSTANCES else ""
    person = person if said else answers.GLAD_TO_HEAR
    said = answers.together(answers.SAVED, first, said, person)
    return Saying(f"noted a few words about {quoted(step.title)}", said)


def word_taken_back(step: Step, day: date, today: date) -> Saying:
    """Say that a word about a step is no longer there."""
    return Saying(f"removed the words about {quoted(step.title)}{on_date(day, today)}", "The words are gone.")


def _amount_added(said: str, earlier: CheckIn | None, made: CheckIn | None, unit: str, when: str) -> str:
    """Answer what was added to a day's check-in."""
    if not said or made is None or made.amount is None:
        return "Note saved."
    if earlier is None or earlier.amount is None:
        return f"Saved with the step: {quoted(said)}."
    return f"Added {quoted(said)}. That makes {quoted(amount_words(made.amount, unit))} {when}."
