"""How a program ends in its terminal: by a signal, by a crash, and by a stop that a shell can end."""

import asyncio
import os
import signal
import traceback
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent.parent


def report(error: BaseException) -> str:
    """Name an error and the places it came through, without a value of any variable.

    An error's message may hold a person's words, so only its kind is named.
    """
    places = [
        f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return "\n".join(
        (
            "small steps crashed. Everything shown as saved is saved.",
            f"{type(error).__name__}, reached through",
            *places[-12:],
        )
    )


def _place(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(HERE)) if path.is_relative_to(HERE) else path.name


LEAVING = ("SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT")
"""The signals that ask the program to leave; not every platform has them all."""

SIGNALLED = 128
"""What shells add a signal's number to, for the exit status of what it ended."""


def leave_on_signals(app_exit: Callable[[int], None]) -> None:
    """Let the signals that end a program close the dashboard as leaving by hand does.

    Called where the event loop runs. Where the loop takes no signals, as on Windows or
    outside the main thread, nothing is changed.

    Args:
        app_exit: Closes the dashboard; takes the exit status to leave with, which is 128
            and the signal's number.
    """
    loop = asyncio.get_running_loop()
    for name in LEAVING:
        number = getattr(signal, name, None)
        if number is None:
            continue
        try:
            loop.add_signal_handler(number, app_exit, SIGNALLED + number)
        except (NotImplementedError, RuntimeError, ValueError):
            return


def has_shell() -> bool:
    """Whether a shell waits behind the program, that can bring it back once it is suspended."""
    return hasattr(os, "getsid") and os.getsid(0) != os.getpid()
