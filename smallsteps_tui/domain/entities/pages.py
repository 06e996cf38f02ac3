"""A day's page: what was said about the day, and the check-ins made on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from smallsteps_tui.domain.entities.goals_and_steps import Unknown, nothing_unknown
from smallsteps_tui.domain.entities.unread import PageSource, Unread


class Size(StrEnum):
    """How large a check-in was. Every size counts."""

    STARTED = "started"
    SMALLER = "smaller"
    DONE = "done"

    @property
    def rank(self) -> int:
        """Its place among the sizes, from 0 for started to 2 for done."""
        return _SIZES.index(self)


_SIZES = (Size.STARTED, Size.SMALLER, Size.DONE)


@dataclass(frozen=True, slots=True)
class Mark:
    """One size of a check-in: when it was made and what it covered."""

    at: datetime
    covered: str = "0"
    """The share of the road still ahead that it covered, an exact fraction such as "1/27"."""
    version: str = ""
    """The words of the smaller version that was taken."""
    lap: int = 1
    unknown: Unknown = field(default_factory=nothing_unknown)

    @property
    def share(self) -> Fraction:
        """What it covered, from 0 up to but not including 1."""
        return _share(self.covered)


class Moved(NamedTuple):
    """How far one size of a check-in moved the runner, and on which lap: what the course needs of a mark."""

    size: Size
    covered: str
    lap: int

    @property
    def share(self) -> Fraction:
        """What it covered, from 0 up to but not including 1."""
        return _share(self.covered)


@lru_cache(maxsize=10_000)
def _share(covered: str) -> Fraction:
    """Read a share; a long road has the same few over and over."""
    return Fraction(covered)


@dataclass(frozen=True, slots=True)
class Made:
    """One mark of a check-in that has others of the same size, with what a merge has to know of it."""

    size: Size
    mark: Mark
    taken_back_at: datetime | None = None
    amount: float | None = None
    """The amount noted with this mark, where another mark of the day has an amount of its own."""

    @property
    def key(self) -> tuple[Size, datetime]:
        """The size and time, which tell the mark from all others of its check-in, on any machine."""
        return self.size, self.mark.at


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Unread):
    """One step, on one day, in up to three sizes."""

    step_id: int
    on: date
    marks: Mapping[Size, Mark]
    amount: float | None = None
    note: str = ""
    taken_back_at: datetime | None = None
    erased_at: datetime | None = None
    """When its words were erased; a merge does not bring back what was written before."""
    also: tuple[Made, ...] = ()
    """Further marks of sizes in `marks`: made on two machines, or taken back and made again."""
    unknown: Unknown = field(default_factory=nothing_unknown)

    @property
    def standing(self) -> Mapping[Size, Mark]:
        """The marks that count: those made after it was last taken back."""
        if self.taken_back_at is None and not self.also:
            return self.marks
        gone = {made.key for made in self.also if made.taken_back_at is not None}
        since = self.taken_back_at
        return {
            size: mark
            for size, mark in self.marks.items()
            if (since is None or mark.at > since) and (size, mark.at) not in gone
        }

    @property
    def counts(self) -> bool:
        """Whether any of its sizes counts."""
        return (self.taken_back_at is None and not self.also) or bool(self.standing)

    @property
    def moved(self) -> Sequence[Moved]:
        """How far each size that counts moved the runner."""
        return tuple(Moved(size, mark.covered, mark.lap) for size, mark in self.standing.items())

    @property
    def size(self) -> Size:
        """The largest size that counts; started when it was taken back whole."""
        standing = self.standing
        if len(standing) == 1:
            return next(iter(standing))
        return max(standing, key=lambda size: size.rank, default=Size.STARTED)

    @property
    def version(self) -> str:
        """The words of the smaller version, when that is the largest size."""
        if Size.SMALLER not in self.marks:
            return ""
        standing = self.standing
        return standing[Size.SMALLER].version if standing and self.size is Size.SMALLER else ""

    @property
    def first_at(self) -> datetime:
        """When the first of its counting sizes was made."""
        marks = (self.standing or self.marks).values()
        return next(iter(marks)).at if len(marks) == 1 else min(mark.at for mark in marks)


_first_at = attrgetter("first_at")


class Energy(StrEnum):
    """Today's capacity."""

    LOW = "low"
    STEADY = "steady"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Declared:
    """A word about a day and when it was said, so that two machines' words do not displace each other."""

    value: Any
    at: datetime
    unknown: Unknown = field(default_factory=nothing_unknown)


@dataclass(frozen=True, slots=True)
class Word:
    """Something written about a step on a day without a check-in; it is no deed."""

    text: str
    """Its lines; empty when it was taken back or erased."""
    at: datetime
    versions: tuple[tuple[datetime, str], ...] = ()
    """The texts that several machines wrote, where there are several; `text` has all of them."""
    replaces: tuple[datetime, ...] = ()
    """The times of the versions that this one replaces, so that no merge brings them back."""
    erased_at: datetime | None = None
    """When it was erased; nothing that was said before comes back by a merge."""
    unknown: Unknown = field(default_factory=nothing_unknown)

    @property
    def said(self) -> Mapping[datetime, str]:
        """The versions that weren't erased or replaced, by the time they were written."""
        return dict(self.versions) or ({self.at: self.text} if self.text else {})


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPage(Unread):
    """Everything said about and done on one civil day."""

    on: date
    energy: Declared | None = None
    """Declares an Energy, or None when it was taken back."""
    rest: Declared | None = None
    """Declares True, or False when the rest was taken back."""
    focus: Declared | None = None
    """Declares the id of the step chosen for the day, or None."""
    rests: Mapping[int, Declared] = field(default_factory=dict)
    """Whether practices rest on this day by themselves, by step id."""
    words: Mapping[int, Word] = field(default_factory=dict)
    """By step id, those taken back included."""
    check_ins: Mapping[int, CheckIn] = field(default_factory=dict)
    """By step id, those taken back included."""
    unknown: Unknown = field(default_factory=nothing_unknown)

    @property
    def taken(self) -> Mapping[int, Sequence[Moved]]:
        """What the check-ins that count moved, by step id, as they stand on the page; no more of it is read."""
        source: PageSource | None = getattr(self, "_source", None)
        if source is not None:
            return source.taken
        return {step_id: one.moved for step_id, one in self.check_ins.items() if one.counts}

    def check_in(self, step_id: int) -> CheckIn | None:
        """The check-in of a step, one that was taken back too."""
        source: PageSource | None = getattr(self, "_source", None)
        if source is not None:
            return (
                CheckIn.unread(source, ("step_id", step_id), ("on", self.on))
                if source.holds(step_id)
                else None
            )
        return self.check_ins.get(step_id)

    @property
    def made(self) -> int:
        """How many sizes its check-ins have in all, those taken back too."""
        source: PageSource | None = getattr(self, "_source", None)
        return sum(len(one.marks) for one in self.check_ins.values()) if source is None else source.made

    @property
    def in_order(self) -> Sequence[int]:
        """The ids of the steps of `counted`, in that order; no more of the page is read."""
        source: PageSource | None = getattr(self, "_source", None)
        return [one.step_id for one in self.counted] if source is None else source.in_order

    @property
    def counted(self) -> list[CheckIn]:
        """The check-ins that count, in the order they were made."""
        return sorted([c for c in self.check_ins.values() if c.counts], key=_first_at)

    @property
    def is_low(self) -> bool:
        """Whether the day was said to be low; no more of the page is read."""
        source: PageSource | None = getattr(self, "_source", None)
        if source is not None:
            return source.is_low
        return self.energy is not None and self.energy.value == Energy.LOW

    @property
    def is_rest(self) -> bool:
        """Whether the day is declared as rest; no more of the page is read."""
        source: PageSource | None = getattr(self, "_source", None)
        if source is not None:
            return source.is_rest
        return self.rest is not None and self.rest.value is True

    @property
    def is_work(self) -> bool:
        """Whether a weekday of rest was taken back for this one day."""
        return self.rest is not None and self.rest.value is False
