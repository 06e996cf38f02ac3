"""A day's page: what was said about the day, and what was done on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from operator import attrgetter
from typing import Any

from smallsteps_tui.domain.entities.check_ins import CheckIn
from smallsteps_tui.domain.entities.unknown import Unknown, nothing_unknown

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
    unknown: Unknown = field(default_factory=nothing_unknown)

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
