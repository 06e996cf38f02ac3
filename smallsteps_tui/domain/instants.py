"""Instants: the first and the last there can be, and the next one after another."""

from datetime import UTC, datetime, timedelta

LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)
"""Before anything that was ever written."""

AT_LAST = datetime.max.replace(tzinfo=UTC)
"""The end of time, which only a strange file reaches."""

TICK = timedelta(microseconds=1)
"""What two instants lie apart at the least."""


def after(instant: datetime) -> datetime:
    """Give the next instant; at the end of time there is none, and it is the same."""
    return instant + TICK if instant < AT_LAST else instant
