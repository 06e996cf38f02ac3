"""Just starting: how much of a few minutes is left, by the clock on the wall.

Nothing here counts: what is left follows from when it began and what the clock shows
now, so a laptop's sleep, a resize or a look at another screen takes nothing away.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from smallsteps_tui.domain.journey import Change

WITHDRAWN_WITHIN = 10
"""Seconds for which a start can be taken back; after that stopping early counts."""

Pause = tuple[datetime, datetime]
"""From when to when it was held."""


@dataclass(frozen=True, slots=True)
class Start:
    """A step that was just started, and its few minutes."""

    step_id: int
    on: date
    """The civil day it was started on."""
    size: int
    """How long it is, in seconds."""
    began_at: datetime
    made: Change | None = None
    """The change that checked the step in; None where it was checked in before."""
    rung: int | None = None
    """The smaller version that was on the card as it was just made, from 1."""
    pauses: tuple[Pause, ...] = ()
    """When it was held, and went on again."""
    seen_at: datetime | None = None
    """When the clock was looked at last."""
    paused_at: datetime | None = None
    """Since when it is held now; None while it goes on."""

    @property
    def is_paused(self) -> bool:
        """Whether it is held now."""
        return self.paused_at is not None


def paused(start: Start, now: datetime) -> Start:
    """Hold it; one that is held already stays as it is."""
    return start if start.is_paused else replace(start, paused_at=now)


def resumed(start: Start, now: datetime) -> Start:
    """Let it go on; one that goes on already stays as it is."""
    if start.paused_at is None:
        return start
    return replace(start, pauses=(*start.pauses, (start.paused_at, now)), paused_at=None)


def seen(start: Start, now: datetime) -> Start:
    """Look at the clock again; set back to before the beginning, it goes on from where it stood."""
    if now >= start.began_at:
        return replace(start, seen_at=now)
    back = (start.seen_at or start.began_at) - now
    return replace(
        start,
        began_at=start.began_at - back,
        pauses=tuple((begin - back, end - back) for begin, end in start.pauses),
        paused_at=start.paused_at - back if start.paused_at is not None else None,
        seen_at=now,
    )


def elapsed(start: Start, now: datetime) -> int:
    """Return how long it has been going on, without the time it was held.

    Returns:
        Whole seconds, 0 or more, also when the clock was set back.
    """
    until = start.paused_at or now
    held = sum(max(0.0, (end - begin).total_seconds()) for begin, end in start.pauses)
    return max(0, int((until - start.began_at).total_seconds() - held))


def can_withdraw(start: Start, now: datetime) -> bool:
    """Whether it has only just begun, and was no check-in before, so that it can be taken back."""
    return start.made is not None and elapsed(start, now) < WITHDRAWN_WITHIN


def left(start: Start, now: datetime) -> int:
    """Return how much is left.

    Returns:
        Whole seconds, from its size down to 0.
    """
    return max(0, start.size - elapsed(start, now))


def beyond(start: Start, now: datetime) -> int:
    """Return how long they stayed after its end.

    Returns:
        Whole seconds, 0 until the end is there.
    """
    return max(0, elapsed(start, now) - start.size)


def is_over(start: Start, now: datetime) -> bool:
    """Whether its minutes are behind them."""
    return left(start, now) == 0


def spoken(seconds: int) -> str:
    """Write so many seconds as a clock does: "2:00", "1:02:03"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def shown(start: Start, now: datetime) -> str:
    """Write what is left, and after the end how long they stayed: "1:24", "+0:07"."""
    if is_over(start, now):
        return f"+{spoken(beyond(start, now))}"
    return spoken(left(start, now))
