"""A pane: the program in a real terminal, as a process of its own."""

import os
import re
import select
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pyte

HOUSE = Path(__file__).resolve().parents[1]
MODE = re.compile(rb"\x1b\[\?([0-9]+)([hl])")
CLEARED = b"\x1b[?1049h"
PUSHED, POPPED = b"\x1b[>", b"\x1b[<u"
AS_FOUND = {b"25": b"h", b"7": b"h"}
"""How a terminal stands before anything: the cursor shown, long lines wrapped, all else off."""
PATIENCE = 30

LOG_IN = "import os, sys; os.login_tty(0); os.execvp(sys.argv[1], sys.argv[1:])"
"""Makes the terminal the program's own, in a process that has no threads as the one of the tests may."""


class Pane:
    """Types into a real terminal, reads what stands in it, and knows what was asked of it."""

    def __init__(
        self,
        folder: Path,
        *words: str,
        program: str = sys.executable,
        size: tuple[int, int] = (118, 36),
        **more: str,
    ) -> None:
        """Start the program.

        Args:
            folder: Where it starts, and finds neither a configuration nor a journey of anybody's.
            words: What follows the interpreter; the dashboard unless given.
            program: What to start instead of the interpreter.
            size: How wide and how high the terminal is, in cells.
            more: What else stands in the environment.
        """
        environment = {
            **os.environ,
            "PYTHONPATH": str(HOUSE),
            "TERM": "xterm-256color",
            "SMALLSTEPS_CONFIG": str(folder / "none.toml"),
            "SMALLSTEPS_DATA": str(folder / "smallsteps.json"),
            **more,
        }
        self._terminal, inside = os.openpty()
        termios.tcsetwinsize(inside, size[::-1])
        self.found = termios.tcgetattr(inside)
        self._child = subprocess.Popen(
            [sys.executable, "-ISc", LOG_IN, program, *(words or ("-m", "smallsteps_tui"))],
            env=environment,
            cwd=folder,
            stdin=inside,
            stdout=inside,
            stderr=inside,
        )
        os.close(inside)
        self._screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._screen)
        self.sent = b""
        """All that the program has sent so far."""

    @property
    def pid(self) -> int:
        """The process."""
        return self._child.pid

    @property
    def text(self) -> str:
        """What stands in the terminal."""
        return "\n".join(self._screen.display)

    @property
    def settings(self) -> object:
        """How the terminal hands on what is typed."""
        return termios.tcgetattr(self._terminal)

    @property
    def left_on(self) -> set[bytes]:
        """What the program asked of the terminal and has not taken back."""
        said = dict(MODE.findall(self.sent))
        modes = {mode for mode, how in said.items() if how != AS_FOUND.get(mode, b"l")}
        keyboards = self.sent.count(PUSHED) - self.sent.count(POPPED)
        return modes | ({b"keyboard"} if keyboards else set())

    def types(self, typed: str | bytes) -> None:
        """Type, or send what a terminal sends."""
        os.write(self._terminal, typed.encode() if isinstance(typed, str) else typed)

    def reads(self, *words: str) -> None:
        """Wait until all these words stand in the terminal."""
        self._waits(lambda: all(each in self.text for each in words))

    def reads_no_more(self, words: str) -> None:
        """Wait until these words stand in the terminal no longer."""
        self._waits(lambda: words not in self.text)

    def reads_until_quiet(self, seconds: float = 0.15) -> None:
        """Wait until nothing more comes."""
        while self._takes_in(seconds):
            pass

    def waits_for(self, sent: bytes) -> None:
        """Wait until these bytes were sent from now on."""
        start = len(self.sent)
        self._waits(lambda: sent in self.sent[start:])

    def signals(self, number: int) -> None:
        """Send a signal."""
        os.kill(self.pid, number)

    def closes(self) -> None:
        """Close the pane under the program."""
        os.close(self._terminal)
        self._terminal = -1

    def ends(self) -> int:
        """Wait until the program has ended, and give its exit status."""
        while self._takes_in(PATIENCE):
            pass
        return self.status()

    def status(self) -> int:
        """Wait for the process alone; what it had to say was said."""
        try:
            return self._child.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"it goes on; last it showed:\n{self.text}") from None

    def is_stopped(self) -> None:
        """Wait until the process is stopped."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            ended, status = os.waitpid(self.pid, os.WUNTRACED | os.WNOHANG)
            if ended:
                assert os.WIFSTOPPED(status)
                return
            self._takes_in(0.05)
        raise AssertionError(f"it goes on; last it showed:\n{self.text}")

    def cleans_up(self) -> None:
        """Leave no process behind."""
        self._child.kill()
        self._child.wait()
        with suppress(OSError):  # its pane may be closed already
            os.close(self._terminal)

    def _waits(self, is_there: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not is_there():
            is_open = self._child.poll() is None and time.monotonic() < until
            assert self._takes_in(1) or is_open, self.text

    def _takes_in(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._terminal], [], [], seconds)
        try:
            more = os.read(self._terminal, 65_536) if ready else b""
        except OSError:  # which is how Linux says that nobody is left to write
            more = b""
        if not more:
            return False
        self.sent += more
        if CLEARED in more:  # pyte knows no second screen; a real one is clear when it is entered
            self._screen.reset()
            more = more[more.rindex(CLEARED) :]
        self._stream.feed(more)
        return True


ONE_AFTER_THE_OTHER = "\n".join(
    [
        "import os, sys",
        "import smallsteps_tui.app",
        "from smallsteps_tui import cli",
        "for _ in range(int(sys.argv.pop())):",
        "    child = os.fork()",
        "    if not child:",
        "        cli.run()",
        "    print(f'<open {child}>', flush=True)",
        "    print(f'<ended {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}>', flush=True)",
    ]
)
"""Dashboards that are processes of their own, from one that has loaded the program for all of them."""


class Dashboards(Pane):
    """Opens one dashboard after the other in the same terminal."""

    def __init__(self, folder: Path, number: int, **more: Any) -> None:
        """Say how many, and open the first."""
        super().__init__(folder, "-c", ONE_AFTER_THE_OTHER, str(number), **more)
        self._opened = 0

    def next(self) -> None:
        """Turn to the next one, with nothing of the one before left to be read."""
        self._opened += 1
        self._waits(lambda: self.sent.count(b"<open ") == self._opened)
        self._screen.reset()

    @property
    def pid(self) -> int:
        """The process of the one that is open."""
        return int(self.sent.rpartition(b"<open ")[2].partition(b">")[0])

    def ended(self) -> int:
        """Wait until the one that is open has ended, and give its exit status."""
        self._waits(lambda: self.sent.count(b"<ended ") == self._opened)
        return int(self.sent.rpartition(b"<ended ")[2].partition(b">")[0])
