"""A page to share with someone, as values: the parts it can have, and what is on it."""

from dataclasses import dataclass
from enum import StrEnum


class Sign(StrEnum):
    """The kind of lines in a list, shown by the mark before each."""

    DONE = "done"
    MORE = "more"
    NOTICED = "noticed"


class Part(StrEnum):
    """The parts a page can have, in order; the values are the words of `--with`."""

    SMALLEST = "smallest"
    COURSE = "course"
    STEPS = "steps"
    DAYS = "days"
    THEN_AND_NOW = "then-and-now"
    SHIFTS = "shifts"
    ENERGY = "energy"
    NOTES = "notes"
    WHY = "why"
    TENDER = "tender"
    """Anything dangerous or tender, in all the chosen parts."""

    @property
    def is_private(self) -> bool:
        """Whether it is left out of a page by default.

        Shifts, energy, notes and reasons are written for oneself, and so is anything dangerous
        or tender. Steps are what was done, and a page without them would have nothing to show.
        """
        return self in (Part.SHIFTS, Part.ENERGY, Part.NOTES, Part.WHY, Part.TENDER)


USUAL = frozenset(part for part in Part if not part.is_private)
"""The parts of a page by default."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A banner that was passed on a course."""

    at: float
    """Where it is on the course, from 0 to 1."""
    words: str
    is_own: bool = False
    """Whether it is one of the person's own steps, unlike those that every course has."""


@dataclass(frozen=True, slots=True)
class Way:
    """A goal's course, drawn from the start at 0 to the finish at 1."""

    before: float
    """Where the runner was when the page's period began."""
    here: float
    """Where the runner was at its end."""
    start: str
    """The day the course began, or which lap it is."""
    passed: tuple[Passed, ...] = ()
    """The banners on this lap that may be shown."""


@dataclass(frozen=True, slots=True)
class Rising:
    """The running total of steps over the page's period, so that the line never falls."""

    totals: tuple[int, ...]
    """The total at the end of each day or week; at least two of them."""
    first: str
    """The first day."""
    last: str
    """The last day."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list."""

    text: str
    """The person's words; may have several lines."""
    aside: str = ""
    """When it was done, and how often."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page under a heading; whatever is empty is left out."""

    heading: str
    own: tuple[str, ...] = ()
    """What the person wrote about the goal; may have several lines."""
    way: Way | None = None
    sentences: tuple[str, ...] = ()
    rising: Rising | None = None
    lines: tuple[Line, ...] = ()
    sign: Sign = Sign.DONE
    more: str = ""
    """The line after a list that was cut short."""

    def __bool__(self) -> bool:
        return bool(self.own or self.way or self.sentences or self.lines)


@dataclass(frozen=True, slots=True)
class Page:
    """A page. All of it is clean, plain text: the HTML and Markdown writers escape every word."""

    title: str
    time: str
    """The days it is about."""
    opening: str
    """The first sentences: the smallest step, or the totals."""
    sections: tuple[Section, ...]
    closing: str
    """The note at the end on what kind of page it is."""
