"""What a person says of a day: rest, energy, its one step; and what may still be said of a day gone by."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from smallsteps_tui.domain.days import WEEKDAYS, parse_weekday
from smallsteps_tui.domain.entities import DayPage, Declared, Energy, Moment, RuleFrom, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble


def past_day(on: date | None, moment: Moment) -> date:
    """Give the day that is meant; today when none is named.

    Raises:
        Trouble: When it is still to come.
    """
    if on is not None and on > moment.today:
        raise Trouble("That day hasn't come yet. Choose today or earlier.")
    return on or moment.today


LONGEST_REST = 366
"""The most days one declared rest may span."""


def set_energy(journey: Journey, energy: Energy | None, moment: Moment, *, on: date | None = None) -> Change:
    """Say how much there is to give on a day; None takes the word back.

    Raises:
        Trouble: When the day is still to come.
    """
    page = journey.page(past_day(on, moment))
    if (page.energy.value if page.energy is not None else None) == energy:
        return Change()
    return Change(put=(replace(page, energy=Declared(energy.value if energy else None, moment.at)),))


def choose(journey: Journey, step: Step, moment: Moment, *, on: date | None = None) -> Change:
    """Put a step onto the day's card.

    Raises:
        Trouble: When the day is still to come.
    """
    page = journey.page(past_day(on, moment))
    if page.focus is not None and page.focus.value == step.id:
        return Change()
    return Change(put=(replace(page, focus=Declared(step.id, moment.at)),))


def rest(
    journey: Journey, first: date, moment: Moment, *, last: date | None = None, off: bool = False
) -> Change:
    """Declare a day, or all from a first to a last, as rest; or take the rest back.

    Args:
        journey: The facts so far.
        first: The first day of rest; past and coming days are both fine.
        moment: When it is said.
        last: The last day of rest, included; the first unless given.
        off: Take the rest back, also from a weekday that rests for good.

    Raises:
        Trouble: When the last day lies before the first, or more than a year after it.
    """
    last = last or first
    if last < first:
        raise Trouble(f"That rest would end before it starts. Put {last.isoformat()} first.")
    if (last - first).days >= LONGEST_REST:
        raise Trouble("A rest can be up to a year. Rest a whole goal instead, or mark it in parts.")
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    pages = (_rested(journey, journey.page(day), moment, off) for day in days)
    return Change(put=tuple(page for page in pages if page is not None))


def _rested(journey: Journey, page: DayPage, moment: Moment, off: bool) -> DayPage | None:
    if journey.rests(page.on) is not off:
        return None
    return replace(page, rest=Declared(not off, moment.at))


def rest_weekdays(
    journey: Journey, weekdays: Collection[str], moment: Moment, *, off: bool = False
) -> Change:
    """Rest on these weekdays for good, from today on; or no longer. The past stays as it was.

    Raises:
        Trouble: For a name that is no weekday.
    """
    named = {parse_weekday(name) for name in weekdays}
    rules = sorted(journey.meta.rest_rhythms, key=lambda ruled: ruled.start_on)
    before = journey.rest_weekdays(moment.today)
    after = before - named if off else before | named
    if after == before and all(ruled.start_on <= moment.today for ruled in rules):
        return Change()
    rule = " ".join(day for day in WEEKDAYS if day in after)
    kept = tuple(ruled for ruled in rules if ruled.start_on < moment.today)
    meta = replace(journey.meta, rest_rhythms=(*kept, RuleFrom(moment.today, rule)))
    return Change(put=(meta,))
