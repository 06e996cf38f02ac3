"""Suggestions from the person's own program, such as a local model."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Thread
from time import monotonic

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import TITLE_LENGTH

GLANCE = 0.05
"""How often to check whether the suggestions are still wanted, in seconds."""

MOST = 3
"""The most suggestions taken from its output."""

LONGEST_OUTPUT = 20_000
"""The most characters of its output that are read."""

MOST_BYTES = LONGEST_OUTPUT * 4
"""The most bytes of its output that are read: as many as that number of characters can take."""

_THOUGHT = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
"""What a model that reasons prints before its answer."""

_SIGNS = re.compile(
    r"^(?:[-–—+*•·▪◦>#|]+\s+|\[[ xX]?\]\s*|(?:\(?\d{1,2}[.):]|\(?[a-hA-H][.)]|\d{1,2}\s+[-–—])\s+"
    r"|(?:step|suggestion|option|idea|answer) (?:\d{1,2}|[a-h]|one|two|three|four)\s*[:.)–—-]\s*)",
    re.IGNORECASE,
)
"""A bullet, a box, a number or a heading in front of a suggestion."""

_CHAT = re.compile(
    r"(?:sure|of course|certainly|absolutely|great|okay|ok|got it|no problem|happy to help|good luck|you'?ve got this"
    r"|you can do (?:it|this)|i hope|hope (?:this|that|these)|let me know|feel free|note that|these (?:steps|are)"
    r"|here(?: are|'s| is)|i'?m (?:sorry|happy)|i (?:can(?:'t|not)|understand)|as an ai|would you like)\b.*",
    re.IGNORECASE,
)
"""What a model says around its suggestions."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the program is told."""

    goal: str
    why: str = ""
    """Why the goal matters, in the person's words."""
    path: tuple[str, ...] = ()
    """The titles between the goal and the step, the largest first."""
    step: str = ""
    """The step to make smaller; "" where a first step towards the goal is looked for."""
    smaller: tuple[str, ...] = ()
    """The smaller versions that the step has, the largest first."""
    because: str | None = None
    """What is in the way, as in `--because`."""
    energy: str | None = None
    """How much energy there is today: low, steady or high."""


def suggested_by(
    command: str,
    context: Context,
    is_wanted: Callable[[], bool] = lambda: True,
    folder: Path | None = None,
    *,
    patience: float,
) -> list[str]:
    """Ask the person's own program for smaller versions of a step.

    It gets the context as JSON on standard input and prints one suggestion per line. If it
    is slow, fails or doesn't exist, there are no suggestions and no error. It is started
    without a shell and detached from the terminal, so that it can neither read keys meant
    for the dialog nor draw over it, and its output is cleaned like all foreign text.

    Args:
        command: The program and its arguments, as in `suggest_command`; empty for none.
        context: The step, and what stands around it.
        is_wanted: Whether the suggestions are still wanted; once they aren't, the program is stopped.
        folder: The working directory for it; the current one by default.
        patience: How long it may run, in seconds.

    Returns:
        At most MOST suggestions; none on any error.
    """
    if not command.strip():
        return []
    told = json.dumps(asdict(context), ensure_ascii=False).encode(errors="replace") + b"\n"
    try:
        printed = _printed_by(shlex.split(command), told, is_wanted, folder, patience)
    except (OSError, ValueError):
        return []
    return suggestions_in(printed.decode(errors="replace")[:LONGEST_OUTPUT])


def suggestions_in(printed: str) -> list[str]:
    """Take the suggestions out of what a program printed, as a language model prints them.

    Numbers, bullets, boxes, Markdown and quotation marks are taken off. Lines that end in a
    colon, that only talk, that are too long for a title or that hold no readable words are left out.
    """
    found = (_suggestion(line) for line in _THOUGHT.sub("", printed).splitlines())
    return list(dict.fromkeys(filter(None, found)))[:MOST]


def _suggestion(line: str) -> str:
    """Return the suggestion on a line; "" for none."""
    if "\ufffd" in line or line.lstrip().startswith(("#", "```")):
        return ""
    words, before = clean_line(line, None), ""
    while words != before:
        before = words
        words = _SIGNS.sub("", re.sub(r"\*\*|__|`", "", words)).strip(' *_\t"“”„«»')
    words = words.removesuffix("\\").removesuffix(".").strip(' *_"“”„«»')
    is_said = words.endswith(":") or _CHAT.fullmatch(words) is not None
    return "" if is_said or len(words) > TITLE_LENGTH or not re.search(r"[^\W\d_]{2}", words) else words


def _printed_by(
    program: Sequence[str], words: bytes, is_wanted: Callable[[], bool], folder: Path | None, patience: float
) -> bytes:
    """Run a program and return the start of its output.

    A program that prints more is stopped there. One that is slow or no longer wanted is
    stopped too and, like one that fails, counts as having printed nothing.
    """
    until = monotonic() + patience
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
