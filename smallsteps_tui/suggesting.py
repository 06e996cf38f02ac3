"""Suggestions from a program of the person's own, such as a local model."""

import shlex
import subprocess

from smallsteps_tui.domain.cleaning import clean_line

PATIENCE = 2.0
"""Seconds that the program may take."""

MOST = 5
"""The most suggestions taken from it."""

LONGEST_OUTPUT = 20_000
"""The most characters of its output that are looked at."""


def suggested_by(command: str, words: str) -> list[str]:
    """Ask the person's own program for smaller versions of a step.

    It gets the step's words on standard input and prints a suggestion a line. When it
    is slow, fails or is not there, nothing comes of it, without a word. It is started
    without a shell, and its words are cleaned like all foreign text.

    Args:
        command: The program and its arguments, as in `suggest_command`; empty for none.
        words: The step.

    Returns:
        At most five suggestions; none when there was any trouble.
    """
    if not command.strip():
        return []
    try:
        ran = subprocess.run(
            shlex.split(command),
            input=words.encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=True,
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return []
    lines = ran.stdout[: LONGEST_OUTPUT * 4].decode(errors="replace")[:LONGEST_OUTPUT].splitlines()
    cleaned = (clean_line(line.lstrip("-*• \t")) for line in lines)
    return list(dict.fromkeys(line for line in cleaned if line))[:MOST]
