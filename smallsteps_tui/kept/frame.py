"""The first frame of the dashboard, kept from the last time and shown while the program still starts.

It stands in the alternate screen until Textual has taken the terminal and draws over it; whatever
ends the program before that gives the terminal back as it was. It is shown only in the terminal,
at the size and in the hours that it was drawn for.

Nothing is imported here that takes long: it's there before everything else.
"""

import os
import sys
import time

from smallsteps_tui.kept import cache

TYPE_CHECKING = False  # as in typing, which takes longer than all of this
if TYPE_CHECKING:
    from typing import Any

    from textual.screen import Screen

    from smallsteps_tui.app import SmallSteps
    from smallsteps_tui.config import Config
    from smallsteps_tui.domain.journey import Snapshot
    from smallsteps_tui.session import Session

NAME = "frame"

LONGEST = 1_000_000
"""The most bytes that are read of what was kept."""

ENTER = "\x1b[?1049h"
"""Changes to the alternate screen, which is clear then."""

_HIDE = "\x1b[?25l"
_LEAVE = "\x1b[?1049l\x1b[?25h"

TURNS = (7, 19)
"""The hours between which the light theme is worn; at midnight the next date begins."""

COLORS = ("TERM", "COLORTERM", "TERM_PROGRAM", "NO_COLOR", "FORCE_COLOR", "WT_SESSION", "TMUX")
"""The variables that a terminal's colours and signs follow from, beside Textual's own."""

ENDING = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT")
"""The signals that end a program."""

_found: "list[Any] | None" = None
"""How the terminal was set before the frame stood in it; None while it doesn't."""


def show(now: float) -> None:
    """Show the frame that was kept, where it is certain that Textual will draw the same.

    Args:
        now: The time, in seconds since 1970.
    """
    global _found
    if not _is_for_eyes():
        return
    frame = cache.kept(NAME, now, LONGEST, _more(now))
    if not frame:
        return
    import signal
    import termios

    try:
        found = termios.tcgetattr(0)
        quiet = termios.tcgetattr(0)
        quiet[3] &= ~(termios.ECHO | termios.ICANON)  # what is typed now is for Textual, and not to be seen
        for name in ENDING:
            if signal.getsignal(getattr(signal, name)) is not signal.SIG_IGN:
                signal.signal(getattr(signal, name), _end)
        signal.signal(signal.SIGTSTP, signal.SIG_IGN)  # until Textual knows how to leave for a while
        termios.tcsetattr(0, termios.TCSANOW, quiet)
        _found = found
        _send(f"{ENTER}{_HIDE}".encode() + frame)
    except (OSError, termios.error):
        take_down()


def take_down() -> None:
    """Give the terminal back as it was, if the frame still stands in it alone."""
    found = hand_over()
    if found is not None:
        import termios

        try:
            termios.tcsetattr(0, termios.TCSANOW, found)
            _send(_LEAVE.encode())
        except (OSError, termios.error):
            return


def hand_over() -> "list[Any] | None":
    """Leave the terminal to Textual; return how it was set, or None where no frame stands in it."""
    global _found
    found, _found = _found, None
    return found


def is_wanted(now: float) -> bool:
    """Whether a frame can be kept in this terminal, and the one kept before is out of date or gone.

    Args:
        now: The time, in seconds since 1970.
    """
    is_possible = _is_for_eyes() and cache.FIXED_BY not in os.environ
    return is_possible and cache.kept(NAME, now, LONGEST, _more(now)) is None


def keep(session: "Session", config: "Config", frame: str) -> None:
    """Keep a frame for the next time.

    Args:
        session: The session that it is of.
        config: The settings.
        frame: The text that draws it, escape sequences included.
    """
    cache.keep(NAME, session, config, frame.encode(), _more(session.clock.now().timestamp()))


async def keep_first(app: "SmallSteps", today: "Screen[None]") -> None:
    """Keep Today as it will be drawn first, where it will be what is shown, and shows nothing private.

    Nothing is kept while words are hidden, in a theme that is only tried on, or where something
    is said of the file first.

    Args:
        app: The dashboard that is left.
        today: A fresh Today, to be drawn out of sight.
    """
    is_the_next = not (app.is_demo or app.veiled) and app.theme == app.worn
    said_first = app.session.trouble or app.session.told or app.waiting or app.left_alone
    if not is_the_next or said_first or not is_public(app.snapshot):
        drop()
    elif is_wanted(app.session.clock.now().timestamp()):
        frame = await app.drawn(today)
        if app.snapshot is app.session.snapshot:
            keep(app.session, app.config, frame)


def is_public(snapshot: "Snapshot") -> bool:
    """Whether Today is what is shown first, and no step, goal or shift on it wants care or is private."""
    from smallsteps_tui.domain import choosing, noticing, streak
    from smallsteps_tui.domain.care import standing

    journey, today = snapshot.journey, snapshot.today
    if not journey.ordered_goals or streak.is_greeting_due(journey, today):
        return False
    if choosing.held_back(journey, today, today) is not None or choosing.is_dark_day(journey, today, today):
        return False
    card = choosing.on_card(journey, today, today)
    steps = [
        *([card] if card is not None else []),
        *(one.step for one in choosing.also(journey, today, card, today)),
    ]
    about = {step.goal_id for step in steps} | {goal.id for goal in journey.active_goals[:1]}
    shift = noticing.shift_for(journey, today)
    readings = [
        *(standing.of_step(journey, one) for step in steps for one in (step, *journey.path(step))),
        *(standing.of_goal(journey, journey.goals[goal_id]) for goal_id in about),
        *([standing.of_shift(journey, shift)] if shift is not None else []),
    ]
    return not any(reading.is_private for reading in readings)


def drop() -> None:
    """Erase the frame that was kept."""
    cache.drop(NAME)


def drop_unless_believed(now: float) -> None:
    """Erase the frame that was kept, once something was changed that it may show.

    Args:
        now: The time, in seconds since 1970.
    """
    if cache.kept(NAME, now, LONGEST, None) is None:
        drop()


def _is_for_eyes() -> bool:
    """Whether a dashboard opens in this terminal, and this program is the one in front."""
    try:
        return (
            sys.platform != "win32"
            and os.environ.get("TERM", "dumb") != "dumb"
            and all(map(os.isatty, (0, 1, 2)))
            and os.tcgetpgrp(0) == os.getpgrp()
        )
    except OSError:
        return False


def _more(now: float) -> bytes:
    """Return what a frame depends on beside the journey: the terminal, its size, the zone, the part of the day."""
    if hasattr(time, "tzset"):
        time.tzset()
    wall = time.localtime(now)
    part = sum(wall.tm_hour >= hour for hour in TURNS)
    textual = sorted(name for name in os.environ if name.startswith("TEXTUAL"))
    values = [f"{name}={os.environ.get(name)}" for name in (*COLORS, *textual)]
    size = os.get_terminal_size(0)
    return os.fsencode("\n".join((f"{size} {wall.tm_gmtoff} {wall.tm_yday} {part}", *values)))


def _send(text: bytes) -> None:
    """Write to standard error, where Textual draws too."""
    while text:
        text = text[os.write(2, text) :]


def _end(number: int, _frame: object) -> None:
    """End as the signal asks, the terminal given back before."""
    import signal

    take_down()
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
