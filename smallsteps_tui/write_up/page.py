"""A page for somebody else to read, as values: what was wanted on it, and what stands there."""

from dataclasses import dataclass
from enum import StrEnum


class Sign(StrEnum):
    """What the lines of a list are, told by the shape before each."""

    DONE = "done"
    MORE = "more"
    NOTICED = "noticed"


class Part(StrEnum):
    """What may stand on a page, in its order; the values are the words of the shell."""

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
    """What is dangerous or tender, in every part that was chosen."""

    @property
    def is_private(self) -> bool:
        """Whether it stays off a page until the person says otherwise.

        What was noticed, how a day felt, what was noted and why are written for oneself, and
        so is whatever is dangerous or tender; a step is what was done, and a page without any
        would have nothing to show.
        """
        return self in (Part.SHIFTS, Part.ENERGY, Part.NOTES, Part.WHY, Part.TENDER)


USUAL = frozenset(part for part in Part if not part.is_private)
"""What stands on a page unless the person says otherwise."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A banner that was passed on a way."""

    at: float
    """Where it stands, from 0 to 1."""
    words: str
    is_own: bool = False
    """Whether it is a step of the person's, and no part of every way."""


@dataclass(frozen=True, slots=True)
class Way:
    """A goal's course, drawn from the start at 0 to the finish at 1."""

    before: float
    """Where the runner stood when the time of the page began."""
    here: float
    """Where the runner stood at its end."""
    start: str
    """The day the way began, or which lap it is."""
    passed: tuple[Passed, ...] = ()
    """The banners on this lap that may be named."""


@dataclass(frozen=True, slots=True)
class Rising:
    """Steps added up over the time of the page, so that the line only rises."""

    totals: tuple[int, ...]
    """What lay behind at the end of each day or week; at least two of them."""
    first: str
    """The first day."""
    last: str
    """The last day."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list."""

    text: str
    """In the person's words; it may have several lines."""
    aside: str = ""
    """When it was, and how often."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page under a heading; what it does not have is left out."""

    heading: str
    own: tuple[str, ...] = ()
    """What the person wrote about all of it; it may have several lines."""
    way: Way | None = None
    sentences: tuple[str, ...] = ()
    rising: Rising | None = None
    lines: tuple[Line, ...] = ()
    sign: Sign = Sign.DONE
    more: str = ""
    """What stands after a list that goes on."""

    def __bool__(self) -> bool:
        return bool(self.own or self.way or self.sentences or self.lines)


@dataclass(frozen=True, slots=True)
class Page:
    """A whole page. All of it is clean, plain text: what writes it down escapes every word."""

    title: str
    time: str
    """The days it is about."""
    opening: str
    """The first sentences: the smallest step, or the way covered."""
    sections: tuple[Section, ...]
    closing: str
    """What kind of page it is, said once."""
