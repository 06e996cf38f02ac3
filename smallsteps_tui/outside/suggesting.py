"""Suggestions from the person's own program, such as a local model."""

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from time import monotonic

from smallsteps_tui.domain.cleaning import clean_line

PATIENCE = 2.0
"""The longest the program may run, in seconds."""

GLANCE = 0.05
"""How often to check whether the suggestions are still wanted, in seconds."""

MOST = 4
"""The most suggestions taken from its output."""

LONGEST_OUTPUT = 20_000
"""The most characters of its output that are read."""

MOST_BYTES = LONGEST_OUTPUT * 4
"""The most bytes of its output that are read: as many as that number of characters can take."""


def suggested_by(
    command: str, words: str, is_wanted: Callable[[], bool] = lambda: True, folder: Path | None = None
) -> list[str]:
    """Ask the person's own program for smaller versions of a step.

    It gets the step's words on standard input and prints one suggestion per line. If it is
    slow, fails or doesn't exist, there are no suggestions and no error. It is started
    without a shell and detached from the terminal, so that it can neither read keys meant
    for the dialog nor draw over it, and its output is cleaned like all foreign text.

    Args:
        command: The program and its arguments, as in `suggest_command`; empty for none.
        words: The step.
        is_wanted: Whether the suggestions are still wanted; once they aren't, the program is stopped.
        folder: The working directory for it; the current one by default.

    Returns:
        At most MOST suggestions; none on any error.
    """
    if not command.strip():
        return []
    try:
        printed = _printed_by(shlex.split(command), words.encode(), is_wanted, folder)
    except (OSError, ValueError):
        return []
    lines = printed.decode(errors="replace")[:LONGEST_OUTPUT].splitlines()
    cleaned = (clean_line(line.lstrip("-*• \t")) for line in lines)
    return list(dict.fromkeys(line for line in cleaned if line))[:MOST]


def _printed_by(
    program: Sequence[str], words: bytes, is_wanted: Callable[[], bool], folder: Path | None
) -> bytes:
    """Run a program and return the start of its output.

    A program that prints more is stopped there. One that is slow or no longer wanted is
    stopped too and, like one that fails, counts as having printed nothing.
    """
    until = monotonic() + PATIENCE
    running = subprocess.Popen(
        program,
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    printed: list[bytes] = []
    asking = Thread(target=_ask, args=(running, words, printed), daemon=True)
    asking.start()
    try:
        while asking.is_alive() and is_wanted() and monotonic() < until:
            asking.join(GLANCE)
        return b"".join(printed)
    finally:
        _end(running)


def _ask(running: subprocess.Popen[bytes], words: bytes, printed: list[bytes]) -> None:
    """Send a program the words, and keep the start of its output unless it fails."""
    if running.stdin is None or running.stdout is None:
        return
    with suppress(OSError), running.stdin:  # the program may ignore its input
        running.stdin.write(words)
    with running.stdout:
        output = running.stdout.read(MOST_BYTES)
    if len(output) == MOST_BYTES or running.wait() == 0:
        printed.append(output)


def _end(running: subprocess.Popen[bytes]) -> None:
    """Kill a program that still runs, with everything it started."""
    if running.returncode is not None:
        return
    if sys.platform == "win32":
        running.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGKILL)
    running.wait()
