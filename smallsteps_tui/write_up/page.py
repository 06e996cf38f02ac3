"""A page to share with someone: its parts and what is on it as values, and written as Markdown that reads as text."""

import re
from collections.abc import Iterator
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
    """The first sentences: the smallest step, or the totals; "" where neither is to be said."""
    sections: tuple[Section, ...]
    closing: str
    """The note at the end on what kind of page it is."""


CELLS = 40
"""The length of a drawn course, in characters."""

_MARKS = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w+;)|#(?=#*$)")
_OPENS = re.compile(r"^(\s*)([-+=#:]|\d{1,9}(?=[.)]))")


def as_markdown(page: Page) -> str:
    """Return a page as Markdown, with every word escaped."""
    blocks = [f"# {escaped(page.title)}", escaped(page.time), *filter(None, [escaped(page.opening)])]
    for section in page.sections:
        blocks += _section(section)
    return "\n\n".join([*blocks, "---", escaped(page.closing)]) + "\n"


def _section(section: Section) -> Iterator[str]:
    yield f"## {escaped(section.heading)}"
    yield from map(_lines, section.own)
    if section.way is not None:
        yield f"`{course(section.way)}`"
    yield from map(escaped, section.sentences)
    if section.lines:
        yield "\n".join(map(_line, section.lines))
    if section.more:
        yield escaped(section.more)


def _line(line: Line) -> str:
    aside = f" ({escaped(line.aside)})" if line.aside else ""
    return f"- {_lines(line.text, '  ')}{aside}"


def _lines(text: str, indent: str = "") -> str:
    """Return a text of several lines with Markdown line breaks."""
    return f"\\\n{indent}".join(escaped(line) or "&nbsp;" for line in text.split("\n"))


def course(way: Way) -> str:
    """Draw a course in characters: behind, the runner, ahead."""
    at = min(CELLS - 1, int(way.here * CELLS))
    return f"{'━' * at}◉{'╌' * (CELLS - 1 - at)}"


def escaped(text: str) -> str:
    """Escape every character that is special to Markdown or HTML."""
    text = _MARKS.sub(lambda sign: f"\\{sign[0]}", text)
    return _OPENS.sub(_opened, text)


def _opened(found: re.Match[str]) -> str:
    """Escape what would start a list, a heading or a rule."""
    blank, sign = found.groups()
    return f"{blank}{sign}\\" if sign.isdigit() else f"{blank}\\{sign}"
