"""Rest ahead, behind, and for good: from a day to another, or weekdays every week."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.days import WEEKDAY_NAMES, WEEKDAYS, parse_day, weekday_number
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.form import Field, FormDialog

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen


def ask_rest(screen: "JourneyScreen") -> None:
    """Ask from when to when to rest, and which weekdays rest every week."""
    opened_on = screen.facts.journey
    weekly = " ".join(sorted(opened_on.rest_weekdays(screen.facts.today), key=WEEKDAYS.index))

    def take(typed: Mapping[str, str]) -> None:
        _keep_weekdays(screen, set(weekly.split()), typed["every"])
        if typed["from"].strip() or typed["to"].strip():
            _keep_span(screen, typed["from"], typed["to"])

    fields = (
        Field("from", "from", example="today, tomorrow, a weekday or a date such as 2026-12-24"),
        Field("to", "to", example="the last day of it; empty for one day"),
        Field("every", "every week", weekly, "weekdays that rest for good, such as sat sun; empty for none"),
    )
    screen.app.push_screen(FormDialog("When do you want to rest?", fields, take))


def _keep_span(screen: "JourneyScreen", first_typed: str, last_typed: str) -> None:
    today = screen.facts.today
    first = parse_day(first_typed.strip() or "today", today, future=True)
    last = parse_day(last_typed, today, future=True) if last_typed.strip() else first
    change = acts.rest(screen.facts.journey, first, screen.moment, last=last)
    screen.app.carry_out(change, voice.rested(first, last, today, off=False))


def _keep_weekdays(screen: "JourneyScreen", before: set[str], typed: str) -> None:
    after = {_weekday(word) for word in typed.replace(",", " ").split()}
    for days, off in ((after - before, False), (before - after, True)):
        if days:
            change = acts.rest_weekdays(screen.facts.journey, days, screen.moment, off=off)
            names = [WEEKDAY_NAMES[WEEKDAYS.index(day)] for day in sorted(days, key=WEEKDAYS.index)]
            screen.app.carry_out(change, voice.rested_weekdays(names, off=off))


def _weekday(word: str) -> str:
    number = weekday_number(word)
    if number is None:
        raise Trouble(f"“{word}” is no weekday. Type some of {', '.join(WEEKDAYS)}.")
    return WEEKDAYS[number]
