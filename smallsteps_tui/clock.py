"""What time and what day it is: the one place that asks."""

import os
import secrets
import time as system_time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from smallsteps_tui.domain.days import FIRST_YEAR, LAST_YEAR, civil_day
from smallsteps_tui.domain.entities import SEEDS, Moment
from smallsteps_tui.domain.trouble import Trouble

FIXED_BY = "SMALLSTEPS_NOW"
"""The environment variable that holds the clock still: an ISO local date-time."""


class UnknownTime(Trouble):
    """The time or the time zone that the environment names cannot be understood."""


def wall_clock() -> datetime:
    """Give the local time, or the one that SMALLSTEPS_NOW fixes.

    The variable and the time zone are looked up at every call, so a running
    dashboard notices when either changes.

    Returns:
        The local wall clock, aware.

    Raises:
        UnknownTime: SMALLSTEPS_NOW is set to something that is no date and time, or TZ
            to a place that is a day or more from UTC.
    """
    if hasattr(system_time, "tzset"):
        system_time.tzset()
    now = _on_the_wall(datetime.now(UTC))
    fixed = os.environ.get(FIXED_BY, "").strip()
    return _understood(fixed) if fixed else now


def _on_the_wall(now: datetime) -> datetime:
    try:
        return now.astimezone()
    except (ValueError, OverflowError, OSError):
        zone = os.environ.get("TZ", "")
        raise UnknownTime(
            f"The time zone{f' {zone!r}' if zone else ''} cannot be understood; "
            "TZ needs one such as Europe/Berlin."
        ) from None


def _understood(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
        if len(text) <= len("2026-11-21") or not FIRST_YEAR <= found.year <= LAST_YEAR:
            raise ValueError(text)
        return found.astimezone()
    except (ValueError, OverflowError, OSError):
        raise UnknownTime(
            f"{FIXED_BY} is {text!r}; it needs a local date and time such as 2026-11-21T09:30."
        ) from None


@dataclass
class Hands:
    """The hands of a clock that stand where they are put: for stories and for the demo."""

    wall: datetime
    """What they show, on the wall."""

    def __call__(self) -> datetime:
        """Read them."""
        return self.wall

    def move(self, by: timedelta) -> None:
        """Turn them on, or back."""
        self.wall += by


@dataclass(frozen=True, slots=True)
class Clock:
    """Says what day it is and when something is said, for the dashboard, the shell and the tests."""

    day_starts: time = time(4)
    """When the day turns: a step taken before it belongs to the evening before."""
    now: Callable[[], datetime] = field(default=wall_clock)
    """Reads the wall clock; a time without a zone is local."""

    def at(self) -> datetime:
        """Give the instant, aware, in UTC, to the second: what is kept stays short and readable."""
        return _instant(self.now())

    def today(self) -> date:
        """Say what day it is: the civil day of the wall clock, turning at `day_starts`."""
        return self._day(self.now())

    def day_of(self, instant: datetime) -> date:
        """Say which civil day an instant belongs to here; the first or last there is, at the ends of time."""
        try:
            return self._day(instant.astimezone())
        except (ValueError, OverflowError):
            return date.max if instant.year > FIRST_YEAR else date.min

    def moment(self) -> Moment:
        """Give the day and the instant together, read once, with a seed for fresh ids."""
        now = self.now()
        return Moment(today=self._day(now), at=_instant(now), seed=secrets.randbelow(SEEDS))

    def _day(self, wall: datetime) -> date:
        """Say which day a wall clock shows; an evening does not belong to a day that nobody here had."""
        day = civil_day(wall, self.day_starts)
        return day if day == wall.date() or _was_here(day) else day - timedelta(days=1)


def _was_here(day: date) -> bool:
    """Whether the clocks of this place ever showed a day; at a date line that moved, one was left out."""
    noon = datetime.combine(day, time(12))
    try:
        return noon.astimezone(UTC).astimezone().date() == day
    except (ValueError, OverflowError, OSError):
        return True


def _instant(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(microsecond=0)
