"""Goals and steps, with what was said about them: shifts, questions asked, and the journey's own facts."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Protocol

from smallsteps_tui.domain.entities.unread import Source, Unread

Unknown = Mapping[str, Any]
"""Fields of a stored document that this program does not know, kept as they are."""

NOTHING_UNKNOWN: Unknown = MappingProxyType({})
"""No unknown fields: what most documents have."""


def nothing_unknown() -> Unknown:
    """Return the empty value that all documents without unknown fields share."""
    return NOTHING_UNKNOWN


SEEDS = 9 * 10**11
"""How many ids of 12 digits there are to choose from."""


def id_from(seed: int) -> int:
    """Make an id of 12 digits from a random number; the same one from the same number."""
    return 10**11 + seed % SEEDS


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


DEFAULT_LENGTH = 26
"""The default length of a course, in steps, about a mile each."""

READY_VERSION = "Take one slow breath"
"""The smaller version for a low day when a step has none of its own."""


FOR_LATER = 1
"""The id of the goal that holds what is kept for later."""

FOR_LATER_TITLE = "For later"
"""The title of that goal, which the program gives it."""

ABSTINENCE = "abstinence"
"""The mark of a step that means going without something, ticked by the person."""


class GoalState(StrEnum):
    """The state of a goal, set by the person."""

    ACTIVE = "active"
    RESTING = "resting"
    REACHED = "reached"
    LET_GO = "let-go"


class StepState(StrEnum):
    """The state of a step; done isn't one, since it follows from check-ins."""

    OPEN = "open"
    LET_GO = "let-go"
    CLOSED = "closed"


class Kind(StrEnum):
    """Whether a step is done once or repeatedly."""

    ONCE = "once"
    PRACTICE = "practice"


class StepSource(Source, Protocol):
    """The document that a step is read from when it's asked for."""

    @property
    def state(self) -> StepState | None:
        """The state that a single turn led to; None where there isn't one."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One entry in the history of a goal's or step's state."""

    on: date
    """The civil day it applies from."""
    at: datetime
    """When it was set."""
    state: str
    """A GoalState or StepState."""
    by: int | None = None
    """The parent step whose check-in closed this one, for `closed`."""
    unknown: Unknown = field(default_factory=nothing_unknown)
    taken_back_at: datetime | None = None
    """When undo took the entry back, so that a merge with another machine leaves it out; None if it holds."""
    to: int | None = None
    """The id of the step that takes the place of this one, in another goal or as another kind; for `let-go`."""

    @property
    def order(self) -> tuple[datetime, date, str, int, int]:
        """The entry's place in a history: by time, and for one instant in the same order on every machine."""
        return self.at, self.on, str(self.state), self.by or 0, self.to or 0


@dataclass(frozen=True, slots=True)
class RuleFrom:
    """A rhythm, in its stored text, and the day it starts on."""

    start_on: date
    rule: str
    unknown: Unknown = field(default_factory=nothing_unknown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """Something large that the person wants."""

    id: int
    title: str
    why: str = ""
    support: str = ""
    """Who supports them."""
    states: tuple[Turn, ...] = ()
    begun_on: date
    length: int = DEFAULT_LENGTH
    """The expected number of steps; 0 for exactly what is planned."""
    lap: int = 1
    """The lap, from 1."""
    target_on: date | None = None
    place: float = 0.0
    """Order among the goals; ties go by id."""
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=nothing_unknown)

    @property
    def is_for_later(self) -> bool:
        """Whether this goal holds what is kept for later; it has no states, length or course, and asks for nothing."""
        return self.id == FOR_LATER

    @property
    def state(self) -> GoalState:
        """The goal's state now; the goal for later always rests."""
        return GoalState.RESTING if self.is_for_later else GoalState(_latest(self.states, GoalState.ACTIVE))

    def state_on(self, day: date) -> GoalState:
        """Return its state on a civil day."""
        if self.is_for_later:
            return GoalState.RESTING
        return GoalState(_latest([t for t in self.states if t.on <= day], GoalState.ACTIVE))

    @property
    def last_turn(self) -> Turn | None:
        """The latest entry in its history."""
        return max(self.states, key=lambda turn: turn.order, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Unread):
    """Something to do towards a goal, once or repeatedly."""

    id: int
    goal_id: int
    parent_id: int | None = None
    title: str
    note: str = ""
    """A note of several lines: instructions, a description."""
    kind: Kind = Kind.ONCE
    smaller: tuple[str, ...] = ()
    """The ladder of smaller versions, largest first."""
    rhythms: tuple[RuleFrom, ...] = ()
    times: int | None = None
    """The finish line of a practice, in days checked in; None is without an end."""
    cue: str = ""
    pairing: str = ""
    pairings: tuple[str, ...] = ()
    """Earlier pairings, oldest first."""
    opens: str = ""
    unit: str = ""
    """The unit for amounts."""
    careful: str = ""
    """`ABSTINENCE` if the person ticked that it means going without something."""
    foreign: bool = False
    """Whether `opens` came by import or merge, so that the person is asked before it is opened."""
    not_before: date | None = None
    """The first day on which the step, with all steps under it, is offered again."""
    put_off_on: date | None = None
    """The civil day on which it was put off; a practice asks nothing from then until `not_before`."""
    states: tuple[Turn, ...] = ()
    created_on: date
    created_at: datetime
    place: float = 0.0
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=nothing_unknown)

    @property
    def goes_on_as(self) -> Set[int]:
        """The ids of the steps that ever took the place of this one, in another goal or as another kind."""
        if getattr(self, "_source", None) is not None:
            return frozenset()  # a step that went on is never unread
        return {turn.to for turn in self.states if turn.to is not None}

    @property
    def state(self) -> StepState:
        """The step's state now; from a history of one entry it is told without reading the whole step."""
        source: StepSource | None = getattr(self, "_source", None)
        if source is not None and source.state is not None:
            return source.state
        return StepState(_latest(self.states, StepState.OPEN))

    def state_on(self, day: date) -> StepState:
        """Return its state on a civil day."""
        return StepState(_latest([t for t in self.states if t.on <= day], StepState.OPEN))

    @property
    def last_turn(self) -> Turn | None:
        """The latest entry in its history."""
        return max(self.states, key=lambda turn: turn.order, default=None)

    def is_put_off_on(self, day: date) -> bool:
        """Whether it was put off, by itself, on a civil day."""
        return self.not_before is not None and (self.put_off_on or date.min) <= day < self.not_before

    @property
    def is_endless(self) -> bool:
        """Whether it is a practice without a finish line, of which nothing is ever ahead."""
        return self.kind is Kind.PRACTICE and self.times is None


def _latest(turns: tuple[Turn, ...] | list[Turn], otherwise: str) -> str:
    if len(turns) == 1:
        return turns[0].state
    return max(turns, key=lambda turn: turn.order).state if turns else otherwise


SCHEMA = 3
"""The version of the facts, and so of the file, that this program writes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift(Unread):
    """A subtle change the person noticed in themselves."""

    id: int
    on: date
    at: datetime
    text: str
    goal_id: int | None = None
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=nothing_unknown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question the program asked unasked, so that it does not ask again."""

    id: int
    question: str
    about: int | None = None
    on: date
    for_good: bool = False
    words: str = ""
    """The words that the question was about, where other words would be asked about again; "" for any."""
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=nothing_unknown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """The facts of the journey as a whole."""

    journey_id: int
    schema: int = SCHEMA
    rest_rhythms: tuple[RuleFrom, ...] = ()
    """Weekdays of rest every week, each from a day on; an empty rule ends them."""
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=nothing_unknown)
