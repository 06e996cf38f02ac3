"""The clock: the one place that reads the time, the day and the time zone."""

import os
import time as system_time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from smallsteps_tui.domain.days import FIRST_YEAR, LAST_YEAR, civil_day
from smallsteps_tui.domain.entities import Moment
from smallsteps_tui.domain.trouble import Trouble

FIXED_BY = "SMALLSTEPS_NOW"
"""The environment variable that fixes the clock: an ISO local date and time."""


class UnknownTime(Trouble):
    """The environment sets a time or time zone that can't be parsed."""


def wall_clock() -> datetime:
    """Return the local time, or the one that SMALLSTEPS_NOW fixes.

    The variable and the time zone are read at every call, so a running
    dashboard notices when either changes.

    Returns:
        The local wall clock, aware.

    Raises:
        UnknownTime: SMALLSTEPS_NOW isn't a date and time, or TZ is a day or more from UTC.
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
            f"Unknown time zone{f' {zone!r}' if zone else ''}. Set TZ to one such as Europe/Berlin."
        ) from None


def _understood(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text)
        if len(text) <= len("2026-11-21") or not FIRST_YEAR <= found.year <= LAST_YEAR:
            raise ValueError(text)
        return found.astimezone()
    except (ValueError, OverflowError, OSError):
        raise UnknownTime(
            f"{FIXED_BY} is {text!r}. Use a local date and time such as 2026-11-21T09:30."
        ) from None


@dataclass
class Hands:
    """A clock that is set by hand, for tests and the demo."""

    wall: datetime
    """The local time it shows."""

    def __call__(self) -> datetime:
        """Return the time it shows."""
        return self.wall

    def move(self, by: timedelta) -> None:
        """Move it forward, or back."""
        self.wall += by


@dataclass(frozen=True, slots=True)
class Clock:
    """The day and the time, for the dashboard, the shell and the tests."""

    day_starts: time = time(4)
    """When the day starts: a step before it belongs to the previous day."""
    now: Callable[[], datetime] = field(default=wall_clock)
    """Returns the wall clock; a time without a zone is local."""

    def at(self) -> datetime:
        """Return the time, aware, in UTC, to the second, so that the file stays short and readable."""
        return _instant(self.now())

    def today(self) -> date:
        """Return the civil day of the wall clock, starting at `day_starts`."""
        return self._day(self.now())

    def day_of(self, instant: datetime) -> date:
        """Return the civil day of a time here; the first or last day there is, beyond the range of dates."""
        try:
            return self._day(instant.astimezone())
        except (ValueError, OverflowError):
            return date.max if instant.year > FIRST_YEAR else date.min

    def moment(self) -> Moment:
        """Return the day and the time from one reading, with a seed for new ids."""
        now = self.now()
        return Moment(today=self._day(now), at=_instant(now), seed=int.from_bytes(os.urandom(8), "big"))

    def _day(self, wall: datetime) -> date:
        """Return the day of a wall clock time; a night never belongs to a day that was skipped here."""
        day = civil_day(wall, self.day_starts)
        return day if day == wall.date() or _was_here(day) else day - timedelta(days=1)


def _was_here(day: date) -> bool:
    """Whether the clocks here ever showed a day; one was skipped where the date line moved."""
    noon = datetime.combine(day, time(12))
    try:
        return noon.astimezone(UTC).astimezone().date() == day
    except (ValueError, OverflowError, OSError):
        return True


def _instant(now: datetime) -> datetime:
    return now.astimezone(UTC).replace(microsecond=0)
