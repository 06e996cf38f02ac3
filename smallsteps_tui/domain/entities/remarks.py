"""What else was said: shifts noticed, questions asked unasked, and what holds for the whole journey."""

from dataclasses import dataclass, field
from datetime import date, datetime

from smallsteps_tui.domain.entities.goals_and_steps import RuleFrom
from smallsteps_tui.domain.entities.unknown import Unknown, nothing_unknown

SCHEMA = 2
"""The version of the facts, and so of the file, that this program writes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
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
    """The words it was said of, where other words would ask again."""
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=nothing_unknown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What holds for the whole journey."""

    journey_id: int
    schema: int = SCHEMA
    rest_rhythms: tuple[RuleFrom, ...] = ()
    """Weekdays of rest for good, each from a day on; an empty rule ends them."""
    edited_at: datetime | None = None
    unknown: Unknown = field(default_factory=nothing_unknown)
