"""Suggestions from a program of the person's own, such as a local model."""

import shlex
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from threading import Thread
from time import monotonic

from smallsteps_tui.domain.cleaning import clean_line

PATIENCE = 2.0
"""Seconds that the program may take in all."""

MOST = 4
"""The most suggestions taken from it."""

LONGEST_OUTPUT = 20_000
"""The most characters of its output that are looked at."""

MOST_BYTES = LONGEST_OUTPUT * 4
"""The most bytes that are read of it: as many as so many characters can have."""


def suggested_by(command: str, words: str) -> list[str]:
    """Ask the person's own program for smaller versions of a step.

    It gets the step's words on standard input and prints a suggestion a line. When it
    is slow, fails or is not there, nothing comes of it, without a word. It is started
    without a shell, and its words are cleaned like all foreign text.

    Args:
        command: The program and its arguments, as in `suggest_command`; empty for none.
        words: The step.

    Returns:
        At most MOST suggestions; none when there was any trouble.
    """
    if not command.strip():
        return []
    try:
        printed = _printed_by(shlex.split(command), words.encode())
    except (OSError, ValueError):
        return []
    lines = printed.decode(errors="replace")[:LONGEST_OUTPUT].splitlines()
    cleaned = (clean_line(line.lstrip("-*• \t")) for line in lines)
    return list(dict.fromkeys(line for line in cleaned if line))[:MOST]


def _printed_by(program: Sequence[str], words: bytes) -> bytes:
    """Run a program and give what it prints, as far as that is looked at.

    One that prints more is ended there. One that is slow is ended too, and like one that
    fails it has printed nothing.
    """
    until = monotonic() + PATIENCE
    running = subprocess.Popen(
        program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    printed: list[bytes] = []
    asking = Thread(target=_ask, args=(running, words, printed), daemon=True)
    asking.start()
    try:
        asking.join(PATIENCE)
        if printed and len(printed[0]) == MOST_BYTES:
            return printed[0]
        succeeded = running.wait(max(0.0, until - monotonic())) == 0
        return printed[0] if printed and succeeded else b""
    except subprocess.TimeoutExpired:
        return b""
    finally:
        running.kill()
        running.wait()


def _ask(running: subprocess.Popen[bytes], words: bytes, printed: list[bytes]) -> None:
    """Give a program the words and keep the beginning of what it prints."""
    if running.stdin is None or running.stdout is None:
        return
    with suppress(OSError), running.stdin:  # it need not read the words
        running.stdin.write(words)
    with running.stdout:
        printed.append(running.stdout.read(MOST_BYTES))
