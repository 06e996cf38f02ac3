"""What somebody wants, and what they want to do toward it: goals and steps, and how they stood."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from smallsteps_tui.domain.entities.unknown import Unknown, nothing_unknown

DEFAULT_LENGTH = 26
"""How many steps a goal's whole way has unless said otherwise, about a mile each."""

READY_VERSION = "Take one slow breath with this in mind"
"""The smaller version a low day is given when a step has none of its own."""


ABSTINENCE = "abstinence"
"""How a step is marked that is going without something, by the person's tick."""


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


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn in the history of how a goal or a step stands."""

    on: date
    """The civil day from which it holds."""
    at: datetime
    """When it was said."""
    state: str
    """A GoalState or StepState."""
    by: int | None = None
    """The parent step whose check-in closed this one, for `closed`."""
    unknown: Unknown = field(default_factory=nothing_unknown)


@dataclass(frozen=True, slots=True)
class RuleFrom:
    """A rhythm, in its stored text, and the day it starts on."""

    start_on: date
    rule: str
    unknown: Unknown = field(default_factory=nothing_unknown)


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
    unknown: Unknown = field(default_factory=nothing_unknown)

    @property
    def state(self) -> GoalState:
        """Where it stands now."""
        return GoalState(_latest(self.states, GoalState.ACTIVE))

    def state_on(self, day: date) -> GoalState:
        """Where it stood on a civil day."""
        return GoalState(_latest([t for t in self.states if t.on <= day], GoalState.ACTIVE))

    @property
    def last_turn(self) -> Turn | None:
        """The latest turn in its history."""
        return max(self.states, key=lambda turn: turn.at, default=None)


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
    careful: str = ""
    """`ABSTINENCE` where the person ticked that it is going without something."""
    foreign: bool = False
    """Whether what it opens came by import or merge, and nobody has looked at it yet."""
    states: tuple[Turn, ...] = ()
    created_on: date
    created_at: datetime
    place: float = 0.0
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=nothing_unknown)

    @property
    def state(self) -> StepState:
        """What was last said of it."""
        return StepState(_latest(self.states, StepState.OPEN))

    def state_on(self, day: date) -> StepState:
        """What held of it on a civil day."""
        return StepState(_latest([t for t in self.states if t.on <= day], StepState.OPEN))

    @property
    def last_turn(self) -> Turn | None:
        """The latest turn in its history."""
        return max(self.states, key=lambda turn: turn.at, default=None)

    @property
    def is_endless(self) -> bool:
        """Whether it is a practice without a finish line, and so off the course."""
        return self.kind is Kind.PRACTICE and self.times is None


def _latest(turns: tuple[Turn, ...] | list[Turn], otherwise: str) -> str:
    return max(turns, key=lambda turn: turn.at).state if turns else otherwise
