"""One line of the person's own evidence, and the phrases it is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from itertools import islice

from smallsteps_tui.domain import looking_back
from smallsteps_tui.domain.days import WEEKDAY_NAMES, short_day
from smallsteps_tui.domain.entities import CheckIn, Step
from smallsteps_tui.domain.evidence import EvidenceKind
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.veiling import veil

Fits = Callable[[Step, CheckIn], bool]
"""A filter for check-ins and their steps."""

MOST = 6
"""The most truths of one kind; the newest are taken."""


class Weight(StrEnum):
    """The themes of a heavy thought."""

    FINISHING = auto()
    PACE = auto()
    STARTING = auto()
    STRENGTH = auto()
    COMPANY = auto()
    MEANING = auto()
    SIZE = auto()
    SETBACK = auto()
    WORTH = auto()
    """Shame, and feeling worthless."""


@dataclass(frozen=True, slots=True)
class Truth:
    """One line of the person's own evidence."""

    text: str
    sign: EvidenceKind
    """The kind of evidence: a check-in, a shift or a banner."""
    beside: tuple[Weight, ...]
    """The themes that it speaks to, strongest first."""
    kind: str
    """Its kind; truths of one kind say the same sort of thing."""
    on: date | None = None
    """When it was; None for totals."""
    own: tuple[str, ...] = ()
    """The person's own words in it."""
    goal_id: int | None = None
    """The goal it is about, if it is about one."""

    def veiled(self) -> str:
        """Return the line with the person's own words as dots."""
        text = self.text
        for words in sorted(self.own, key=len, reverse=True):
            text = text.replace(words, veil(words))
        return text


def quoted(words: str) -> str:
    """Return a person's words in quotation marks."""
    return f"“{words}”"


def many(number: int, noun: str) -> str:
    """Return a count with its noun: `1 step`, `2 steps`."""
    return f"1 {noun}" if number == 1 else f"{number:,} {noun}s"


def when(on: date, today: date) -> str:
    """Return a day of the last week as its weekday, any other as a short date."""
    return WEEKDAY_NAMES[on.weekday()] if 1 < (today - on).days < 7 else short_day(on, today)


def on_day(on: date, today: date) -> str:
    """Return a day for the end of a sentence: `on Tuesday`, `yesterday`."""
    spoken = when(on, today)
    return spoken if spoken in ("today", "yesterday") else f"on {spoken}"


def opening_day(on: date, today: date) -> str:
    """Return a day for the start of a sentence: `On Tuesday`, `Yesterday`."""
    spoken = on_day(on, today)
    return spoken[0].upper() + spoken[1:]


def newest(journey: Journey, today: date, fits: Fits) -> list[tuple[Step, CheckIn]]:
    """Find the newest few check-ins that fit and have words, with their steps."""
    found = (
        (step, check_in)
        for day in sorted(journey.pages, reverse=True)
        if day <= today
        for check_in in reversed(journey.pages[day].counted)
        if (step := journey.steps.get(check_in.step_id)) is not None and fits(step, check_in)
        if looking_back.words_for(journey, check_in)
    )
    return list(islice(found, MOST))
