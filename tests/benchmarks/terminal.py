"""A terminal that answers what programs ask of it, and knows when each byte came."""

import os
import re
import select
import subprocess
import sys
import termios
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import clock_gettime, monotonic, perf_counter, sleep
from typing import Self

HOUSE = Path(__file__).parents[2]
SIZE = (118, 36)
"""Columns and rows."""

PATIENCE = 60
"""Seconds after which nothing more is expected."""

ASKS, FRAME = b"\x1b[?2026$p", b"\x1b[?2026h"
"""What Textual begins with, whether a terminal shows a frame at once; and what begins a frame."""

ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_].*?(?:\x07|\x1b\\)|.)", re.DOTALL)

ANSWERS = {
    rb"\x1b\[6n": b"\x1b[1;1R",
    rb"\x1b\[5n": b"\x1b[0n",
    rb"\x1b\[0?c": b"\x1b[?62;22c",
    rb"\x1b\[>0?c": b"\x1b[>41;354;0c",
    rb"\x1b\[>0?q": b"\x1bP>|XTerm(354)\x1b\\",
    rb"\x1b\[\?u": b"\x1b[?0u",
    rb"\x1b\[\?2026\$p": b"\x1b[?2026;2$y",
    rb"\x1b\[\?2048\$p": b"\x1b[?2048;0$y",
    rb"\x1b\[14t": b"\x1b[4;720;1180t",
    rb"\x1b\[16t": b"\x1b[6;20;10t",
    rb"\x1b\[18t": b"\x1b[8;36;118t",
    rb"\x1b\]10;\?(?:\x07|\x1b\\)": b"\x1b]10;rgb:dddd/dddd/dddd\x1b\\",
    rb"\x1b\]11;\?(?:\x07|\x1b\\)": b"\x1b]11;rgb:1111/1111/1111\x1b\\",
}
"""The questions, and what a terminal says: where the cursor is, what it is and can do, its size and colours."""

QUESTIONS = re.compile(b"|".join(b"(%b)" % question for question in ANSWERS), re.DOTALL)


@dataclass(frozen=True)
class Reply:
    """What came after a key, until it was quiet; times in seconds since the key."""

    first: float
    last: float
    size: int
    """Bytes."""
    frames: int
    """Blocks of synchronized output, which a terminal shows at once."""
    cpu: float
    """Seconds of processor time."""


class Terminal:
    """Runs one program, from the moment it is started."""

    def __init__(self, command: Sequence[str], folder: Path, **more: str) -> None:
        """Start the program.

        Args:
            command: The program and its arguments.
            folder: Where it starts; the home of nobody.
            more: What else stands in the environment.
        """
        self._terminal, inside = os.openpty()
        termios.tcsetwinsize(inside, SIZE[::-1])
        self.began = perf_counter()
        self._program = subprocess.Popen(
            ("setsid", "--ctty", *command),  # a program in front, with the terminal for its own
            cwd=folder,
            env=environment(folder) | more,
            stdin=inside,
            stdout=inside,
            stderr=inside,
        )
        os.close(inside)
        self._cpu_clock = ~self._program.pid << 3 | 2  # as clock_getcpuclockid makes it on Linux
        self._asked = b""
        self.sent = bytearray()
        self.last = self.began
        """When the last byte of a text came; what shows nothing, such as the form of the pointer, is not counted."""
        self.cpu_at_last = 0.0
        """Seconds of processor time by then."""

    @property
    def cpu(self) -> float:
        """Seconds of processor time that the program has taken so far, for itself and in the system."""
        return clock_gettime(self._cpu_clock)

    @property
    def memory(self) -> int:
        """Bytes in memory now."""
        pages = Path(f"/proc/{self._program.pid}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def text(self, start: int = 0) -> str:
        """Give what was sent from a byte on, without colours and places."""
        return ESCAPES.sub(b"", self.sent[start:]).decode(errors="replace")

    def shows(self, words: str, after: bytes = b"") -> float:
        """Wait until these words were sent, and before them these bytes.

        Returns:
            Seconds since the start of the program.
        """
        while (start := self.sent.find(after)) < 0 or words not in self.text(start):
            if not self.takes_in(PATIENCE):
                raise RuntimeError(f"“{words}” never came:\n{self.text()[-2000:]}")
        return self.last - self.began

    def settles(self, quiet: float = 0.4) -> float:
        """Wait until a text was sent, and then nothing for so many seconds.

        Returns:
            Seconds from the start of the program to the last of it.
        """
        while self.last == self.began and self.takes_in(PATIENCE):
            pass
        while self.takes_in(quiet):
            pass
        return self.last - self.began

    def types(self, typed: bytes) -> None:
        """Type, and read nothing."""
        os.write(self._terminal, typed)

    def presses(self, key: bytes, quiet: float = 0.3) -> Reply:
        """Press a key, and read what it brings until nothing comes for so many seconds.

        Raises:
            RuntimeError: It brought nothing.
        """
        start, cpu, pressed = len(self.sent), self.cpu, perf_counter()
        self.types(key)
        while self.last < pressed:
            if not self.takes_in(PATIENCE):
                raise RuntimeError(f"{key!r} brought nothing:\n{self.text()[-2000:]}")
        first = self.last - pressed
        self.settles(quiet)
        sent = self.sent[start:]
        return Reply(first, self.last - pressed, len(sent), sent.count(FRAME), self.cpu_at_last - cpu)

    def ends_by_itself(self) -> None:
        """Read until the program has ended."""
        while self.takes_in(PATIENCE):
            pass
        self._program.wait(PATIENCE)

    def __enter__(self) -> Self:
        """Use it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave no process behind."""
        self._program.kill()
        self._program.wait()
        os.close(self._terminal)

    def takes_in(self, seconds: float) -> bool:
        """Read what comes within so many seconds, and say whether something did."""
        if not select.select([self._terminal], [], [], seconds)[0]:
            return False
        more = b""
        with suppress(OSError):  # which is how Linux says that nobody is left to write
            more = os.read(self._terminal, 1 << 20)
        if not more:
            sleep(0.01)
            return False
        now, cpu = perf_counter(), self.cpu
        if ESCAPES.sub(b"", more):
            self.last, self.cpu_at_last = now, cpu
        self.sent += more
        self._answers(more)
        return True

    def _answers(self, more: bytes) -> None:
        self._asked += more
        end = 0
        for question in QUESTIONS.finditer(self._asked):
            os.write(self._terminal, list(ANSWERS.values())[(question.lastindex or 1) - 1])
            end = question.end()
        self._asked = self._asked[end:][-32:]


def wait(terminals: Sequence[Terminal], seconds: float) -> None:
    """Read for so long what comes in all of these terminals."""
    until = monotonic() + seconds
    while monotonic() < until:
        for terminal in terminals:
            terminal.takes_in(0.02)


def environment(folder: Path) -> Mapping[str, str]:
    """Give the environment of nobody: a home of its own, no variable of Python's, the modules of this folder."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "PYTHONPATH": str(HOUSE),
        "PYTHONHASHSEED": "0",
    } | {name: os.environ[name] for name in ("TZ",) if name in os.environ}


def python(code: str, *words: str) -> tuple[str, ...]:
    """Say how Python runs some code."""
    return (sys.executable, "-c", code, *words)
