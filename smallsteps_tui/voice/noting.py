"""The answers to what is noted of a day: its energy, its rest, an amount, a few words."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from smallsteps_tui import pattern
from smallsteps_tui.domain import lapses
from smallsteps_tui.domain.care import Handling, answers, counting, limits, standing
from smallsteps_tui.domain.days import dated, days_between, short_day
from smallsteps_tui.domain.entities import CheckIn, Energy, Kind, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice.words import Saying, amount_words, listed, on_date, quoted

ENERGY_LINES = {
    Energy.LOW: "Low it is. The smallest version is plenty.",
    Energy.STEADY: "Steady. One step is enough.",
    Energy.HIGH: "High. One step first; the rest is only if you like.",
}


LONGEST_MEAL = 40
"""So many characters of a meal are named on a low day."""


def energy_said(
    energy: Energy, day: date, today: date, *, is_dark: bool = False, is_careful: bool = False
) -> Saying:
    """Answer the day's energy.

    Args:
        energy: What was said.
        day: The day it was said of.
        today: Today.
        is_dark: Whether a goal is of wanting to die, surely or perhaps; then no step is spoken of.
        is_careful: Whether the day's step wants care: of a meal, less of it is not said to be plenty.
    """
    line = f"{energy.value.capitalize()}." if is_careful else ENERGY_LINES[energy]
    if is_dark:
        line = answers.LOW_AND_DARK if energy is Energy.LOW else f"{energy.value.capitalize()}."
    return Saying(f"set energy to {energy}{on_date(day, today)}", line if day == today else "")


_A_MEAL = pattern(
    r"(?:(?:eat|have) )?(?:(?P<many>two|three|four|five|[2-9])|(?:all|a|an|one|1)?(?: ?my| ?the| ?of)*) ?"
    r"(?P<meal>breakfast|brunch|lunch|dinner|supper|meal|snack)(?P<s>e?s)?"
    r"(?P<where>(?:,| (?:with|at|in|on|by|and|before|after|from|out|together)\b).*)?"
    r"(?: (?:a|each|every) day| today)?",
    re.IGNORECASE,
)


def low_meal(title: str) -> str:
    """Say of a meal on a low day that all of it is enough: less of it is not."""
    found = _A_MEAL.fullmatch(title.strip(" ."))
    if found is None or len(title) > LONGEST_MEAL:
        return "Low day. The whole step is enough."
    many, meal, s, where = (word or "" for word in found.group("many", "meal", "s", "where"))
    of = ("both" if many.lower() in ("two", "2") else f"all {many.lower()}") if many else "all of your"
    where = re.sub(r"\bmy\b", "your", where)
    return f"Low day. Having {of} {meal.lower()}{s.lower()}{where} is enough."


def rested(first: date, last: date, today: date, *, off: bool) -> Saying:
    """Answer days marked as rest, or no longer."""
    if off:
        days = _dates(first, last, today)
        which = "Today" if first == last == today else days
        said = (
            f"{which} isn't a rest day any more." if first == last else f"{days} aren't rest days any more."
        )
        return Saying(f"removed rest {_on(first, last)} {days}", said)
    act = f"marked {_dates(first, last, today)} as rest"
    if first < today:
        return Saying(act)
    when = "A rest day" if first == last == today else f"Resting {_days(first, last, today)}"
    return Saying(act, f"{when}. Everything here can wait.")


def rested_alone(title: str, first: date, last: date, today: date, *, off: bool) -> Saying:
    """Answer a rest of one practice, or its end."""
    days = _dates(first, last, today)
    if off:
        said = f"{quoted(title)} isn't resting {_on(first, last)} {days} any more."
        return Saying(f"removed rest for {quoted(title)} {_on(first, last)} {days}", said)
    days = f"{_on(first, last)} {days}"
    act = f"let {quoted(title)} rest {days}"
    if first < today:
        return Saying(act)
    return Saying(act, f"{quoted(title)} can rest {_days(first, last, today)}. You won't be asked for it.")


def _days(first: date, last: date, today: date) -> str:
    """Return days still to come as an adverbial: `tomorrow`, `on 3 Mar`, `from 3 to 5 Mar`."""
    near = short_day(first, today)
    is_near = near in ("today", "tomorrow")
    if first == last:
        return near if is_near else f"on {near}"
    if near == "today" and last == first + timedelta(days=1):
        return "today and tomorrow"
    if is_near:
        return f"from {near} to {short_day(last, today)}"
    return f"{_on(first, last)} {_dates(first, last, today)}"


def _on(first: date, last: date) -> str:
    """Return what leads to some days: `on` one or two of them, `from` the first of more."""
    return "on" if last - first <= timedelta(days=1) else "from"


def _dates(first: date, last: date, today: date) -> str:
    """Return days by their dates: `3 Mar`, `3 to 5 Mar`, `28 Feb to 5 Mar`."""
    return dated(first, today) if first == last else days_between(first, last, today, is_short=True)


def rested_weekdays(weekdays: Sequence[str], *, off: bool) -> Saying:
    """Answer weekdays that are always rest, or no longer; they are named in the plural."""
    names = listed(weekdays)
    if off:
        return Saying(f"removed rest on {names}", f"{names} aren't rest days any more.")
    return Saying(f"marked {names} as rest")


def nothing_rested() -> str:
    """Say that no rest was set there, so there is none to remove."""
    return "There was no rest to remove, so nothing changed."


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
    from smallsteps_tui.voice.taking import checked_in  # rest and energy never ask

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
    word = after.unveiled.word(step.id, day)
    text = word.text if word is not None else ""
    is_tender = standing.of_word(after.unveiled, step, text).kind is not None or limits.tells_of_pain(text)
    not_a_step = "" if is_tender or counting.is_tender(after, step) else " It isn't counted as a step."
    words = f"Saved for {'today' if day == today else dated(day, today)}.{not_a_step}"
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
    said = lapses.answer(journey, step, text, day, today)
    return Saying(f"noted a few words about {quoted(step.title)}", said) if said else None


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
