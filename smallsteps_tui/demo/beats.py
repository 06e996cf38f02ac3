"""The events of the demo's story, each so many days ago."""

from dataclasses import dataclass

from smallsteps_tui.domain.entities import DEFAULT_LENGTH, GoalState, Size


@dataclass(frozen=True, slots=True)
class Wanted:
    """A goal was added."""

    ago: int
    title: str
    why: str = ""
    support: str = ""
    length: int = DEFAULT_LENGTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A step was added to a goal, or under a step of it."""

    ago: int
    goal: str
    title: str
    under: str = ""
    smaller: tuple[str, ...] = ()
    rhythm: str = ""
    times: int | None = None
    unit: str = ""
    cue: str = ""
    pairing: str = ""
    opens: str = ""


@dataclass(frozen=True, slots=True)
class Took:
    """A step was taken."""

    ago: int
    title: str
    size: Size = Size.DONE
    amount: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Noticed:
    """A shift was noticed."""

    ago: int
    text: str
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Turned:
    """A goal was set to rest, or resumed."""

    ago: int
    goal: str
    state: GoalState


@dataclass(frozen=True, slots=True)
class Moved:
    """A goal was moved among the goals."""

    ago: int
    goal: str
    by: int


@dataclass(frozen=True, slots=True)
class Retimed:
    """A practice got another rhythm."""

    ago: int
    title: str
    rhythm: str


@dataclass(frozen=True, slots=True)
class PutDown:
    """A step was let go."""

    ago: int
    title: str


@dataclass(frozen=True, slots=True)
class Chose:
    """A step was chosen for the day."""

    ago: int
    title: str


Beat = Wanted | Planned | Took | Noticed | Turned | Moved | Retimed | PutDown | Chose


@dataclass(frozen=True, slots=True)
class Kept:
    """A practice, done on some of the days shown up between two days."""

    first: int
    """How many days ago it started."""
    last: int
    """How many days ago it was last done, at the latest."""
    title: str
    chance: float
    """The probability on a day shown up, from 0 to 1."""
    working_days: bool = False
    """Whether it is for Monday to Friday alone."""
    most_a_week: int = 7
    """The most times in a calendar week; the current week has one fewer."""
    amounts: tuple[int, int] | None = None
    """The least and the most that was noted at a time, in the step's unit."""
