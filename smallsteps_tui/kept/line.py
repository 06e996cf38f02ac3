"""The line of `smallsteps glance` as it was last, kept so that a status bar starts little more than Python."""

from smallsteps_tui.kept import cache

TYPE_CHECKING = False  # as in typing, which would take a status bar a third longer
if TYPE_CHECKING:
    from smallsteps_tui.config import Config
    from smallsteps_tui.session import Session

NAME = "glance"

LONGEST = 16_000
"""The most bytes that are read of what was kept."""


def kept(now: float) -> bytes | None:
    """Return the line that was kept, in the bytes to print; None where it may be out of date.

    Args:
        now: The time, in seconds since 1970.
    """
    return cache.kept(NAME, now, LONGEST)


def keep(session: "Session", config: "Config") -> None:
    """Keep the line as it is now, unless it stands already."""
    from smallsteps_tui.shell.glancing import line
    from smallsteps_tui.shell.printing import ERRORS, as_printed

    if kept(session.clock.now().timestamp()) is not None:
        return
    try:
        text = as_printed(line(session.snapshot, config.streak), plain=config.ascii)
        answer = (text and f"{text}\n").encode(cache.encoding(), ERRORS)
    except LookupError:
        return  # an encoding that Python doesn't know
    cache.keep(NAME, session, config, answer)
