"""Suggestions from a program of the person's own, such as a local model."""

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
"""Seconds that the program may take in all."""

GLANCE = 0.05
"""Seconds between two looks at whether its suggestions are still wanted."""

MOST = 4
"""The most suggestions taken from it."""

LONGEST_OUTPUT = 20_000
"""The most characters of its output that are looked at."""

MOST_BYTES = LONGEST_OUTPUT * 4
"""The most bytes that are read of it: as many as so many characters can have."""


def suggested_by(
    command: str, words: str, is_wanted: Callable[[], bool] = lambda: True, folder: Path | None = None
) -> list[str]:
    """Ask the person's own program for smaller versions of a step.

    It gets the step's words on standard input and prints a suggestion a line. When it
    is slow, fails or is not there, nothing comes of it, without a word. It is started
    without a shell and apart from the terminal, so that it can neither read the letters
    meant for the dialog nor draw over it, and its words are cleaned like all foreign text.

    Args:
        command: The program and its arguments, as in `suggest_command`; empty for none.
        words: The step.
        is_wanted: Whether anybody still waits; once nobody does, the program is ended.
        folder: Where it is run, and its relative paths start; here unless given.

    Returns:
        At most MOST suggestions; none when there was any trouble.
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
    """Run a program and give what it prints, as far as that is looked at.

    One that prints more is ended there. One that is slow or no longer wanted is ended too,
    and like one that fails it has printed nothing.
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
    """Give a program the words, and keep the beginning of what it prints unless it fails."""
    if running.stdin is None or running.stdout is None:
        return
    with suppress(OSError), running.stdin:  # it need not read the words
        running.stdin.write(words)
    with running.stdout:
        output = running.stdout.read(MOST_BYTES)
    if len(output) == MOST_BYTES or running.wait() == 0:
        printed.append(output)


def _end(running: subprocess.Popen[bytes]) -> None:
    """End a program that still runs, with all that it started."""
    if running.returncode is not None:
        return
    if sys.platform == "win32":
        running.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGKILL)
    running.wait()
