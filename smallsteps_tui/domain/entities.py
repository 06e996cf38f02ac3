"""The facts a person's journey is made of, as frozen values.

Days are civil dates and end in `_on` or are `on`; instants are aware and end in
`_at` or are `at`. Nothing here is a judgement: streaks, distance and the like are
derived by the other modules of the domain.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from smallsteps_tui.domain.ids import id_from

TITLE_LENGTH = 200
"""The longest title, in characters."""

NOTE_LENGTH = 10_000
"""The longest note, shift or why, in characters."""

DEFAULT_LENGTH = 26
"""How many steps a goal's whole way has unless said otherwise, about a mile each."""

READY_VERSION = "Look at it for ten seconds."
"""The smaller version a low day is given when a step has none of its own."""

Unknown = Mapping[str, Any]
"""Fields of a stored document that this program does not know, kept as they are."""

NOTHING_UNKNOWN: Unknown = MappingProxyType({})
"""What most documents have of them."""


def _nothing() -> Unknown:
    return NOTHING_UNKNOWN


class GoalState(StrEnum):
    """Where a goal stands, by the person's own word."""

    ACTIVE = "active"
    RESTING = "resting"
    REACHED = "reached"
    LET_GO = "let-go"


class StepState(StrEnum):
    """What was said of a step; done is not among them, it follows from check-ins."""

    OPEN = "open"
    LET_GO = "let-go"
    CLOSED = "closed"


class Kind(StrEnum):
    """Whether a step is taken once or again and again."""

    ONCE = "once"
    PRACTICE = "practice"


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


class Energy(StrEnum):
    """Today's capacity."""

    LOW = "low"
    STEADY = "steady"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Turn:
    """One entry in the history of a goal's or a step's state."""

    on: date
    """The civil day from which it holds."""
    at: datetime
    """When it was said."""
    state: str
    """A GoalState or StepState."""
    by: int | None = None
    """The parent step whose check-in closed this one, for `closed`."""
    unknown: Unknown = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True)
class RuleFrom:
    """A rhythm, in its stored text, and the day it starts on."""

    start_on: date
    rule: str
    unknown: Unknown = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """Something large the person wants."""

    id: int
    title: str
    why: str = ""
    support: str = ""
    """Who is with them."""
    states: tuple[Turn, ...] = ()
    begun_on: date
    length: int = DEFAULT_LENGTH
    """Steps the whole way has, 0 for exactly what is planned."""
    lap: int = 1
    """Which way from start to finish this is, from 1."""
    target_on: date | None = None
    place: float = 0.0
    """Order among the goals; ties go by id."""
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=_nothing)

    @property
    def state(self) -> GoalState:
        """Where it stands now."""
        return GoalState(_latest(self.states, GoalState.ACTIVE))

    def state_on(self, day: date) -> GoalState:
        """Where it stood on a civil day."""
        return GoalState(_latest([t for t in self.states if t.on <= day], GoalState.ACTIVE))


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something to do toward a goal, once or again and again."""

    id: int
    goal_id: int
    parent_id: int | None = None
    title: str
    kind: Kind = Kind.ONCE
    smaller: tuple[str, ...] = ()
    """The ladder of smaller versions, largest first."""
    rhythms: tuple[RuleFrom, ...] = ()
    times: int | None = None
    """The finish line of a practice, in days checked in; None is endless."""
    cue: str = ""
    pairing: str = ""
    pairings: tuple[str, ...] = ()
    """What it was paired with before, oldest first."""
    opens: str = ""
    unit: str = ""
    """What amounts are counted in."""
    foreign: bool = False
    """Whether what it opens came by import or merge, and nobody has looked at it yet."""
    states: tuple[Turn, ...] = ()
    created_on: date
    created_at: datetime
    place: float = 0.0
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=_nothing)

    @property
    def state(self) -> StepState:
        """What was last said of it."""
        return StepState(_latest(self.states, StepState.OPEN))

    def state_on(self, day: date) -> StepState:
        """What held of it on a civil day."""
        return StepState(_latest([t for t in self.states if t.on <= day], StepState.OPEN))

    @property
    def last_turn(self) -> Turn | None:
        """The latest entry in its history."""
        return max(self.states, key=lambda turn: turn.at, default=None)

    @property
    def is_endless(self) -> bool:
        """Whether it is a practice without a finish line, and so off the course."""
        return self.kind is Kind.PRACTICE and self.times is None


def _latest(turns: tuple[Turn, ...] | list[Turn], otherwise: str) -> str:
    return max(turns, key=lambda turn: turn.at).state if turns else otherwise


@dataclass(frozen=True, slots=True)
class Mark:
    """One size of a check-in: when it was made and what it covered."""

    at: datetime
    covered: str = "0"
    """The share of the road still ahead that it covered, an exact fraction such as "1/27"."""
    version: str = ""
    """The words of the smaller version that was taken."""
    lap: int = 1
    unknown: Unknown = field(default_factory=_nothing)

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
    """One mark by itself, with what a merge has to know of it."""

    size: Size
    mark: Mark
    taken_back_at: datetime | None = None
    amount: float | None = None
    """What was counted with it, where another mark of the day has its own amount."""

    @property
    def key(self) -> tuple[Size, datetime]:
        """What tells it from every other mark of its check-in, on whichever machine it was made."""
        return self.size, self.mark.at


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
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
    """Marks of a size that has another: made on two machines, or taken back and made anew."""
    unknown: Unknown = field(default_factory=_nothing)

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


@dataclass(frozen=True, slots=True)
class Declared:
    """A word about a day and when it was said, so that two machines' words do not displace each other."""

    value: Any
    at: datetime
    unknown: Unknown = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPage:
    """Everything said about and done on one civil day."""

    on: date
    energy: Declared | None = None
    """Declares an Energy, or None when it was taken back."""
    rest: Declared | None = None
    """Declares True, or False when the rest was taken back."""
    focus: Declared | None = None
    """Declares the id of the step chosen for the day, or None."""
    check_ins: Mapping[int, CheckIn] = field(default_factory=dict)
    """By step id, those taken back included."""
    unknown: Unknown = field(default_factory=_nothing)

    @property
    def counted(self) -> list[CheckIn]:
        """The check-ins that count, in the order they were made."""
        return sorted([c for c in self.check_ins.values() if c.counts], key=_first_at)

    @property
    def is_rest(self) -> bool:
        """Whether the day is declared as rest."""
        return self.rest is not None and self.rest.value is True

    @property
    def is_work(self) -> bool:
        """Whether a weekday of rest was taken back for this one day."""
        return self.rest is not None and self.rest.value is False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A subtle change the person noticed in themselves."""

    id: int
    on: date
    at: datetime
    text: str
    goal_id: int | None = None
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question the program asked unasked, so that it does not ask again."""

    id: int
    question: str
    about: int | None = None
    on: date
    for_good: bool = False
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=_nothing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What holds for the whole journey."""

    journey_id: int
    schema: int = 1
    rest_rhythms: tuple[RuleFrom, ...] = ()
    """Weekdays of rest for good, each from a day on; an empty rule ends them."""
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=_nothing)


Entity = Goal | Step | DayPage | Shift | Asked | Meta


@dataclass(frozen=True, slots=True)
class Moment:
    """The instant and the civil day in which something is said, handed to every act."""

    today: date
    """The civil day; it turns at `day_starts`, not at midnight."""
    at: datetime
    """The instant, aware, later than any in the journey."""
    seed: int = 0
    """A random number that fresh ids are made from, so that acts stay pure."""

    def fresh_id(self, nth: int = 0) -> int:
        """Make the nth id of this moment, of 12 digits."""
        return id_from(self.seed + nth * 7_919_000_081)
