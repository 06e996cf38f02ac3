"""Leaving when somebody outside asks for it: the terminal is given back first."""

import asyncio
import signal
from collections.abc import Callable

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
