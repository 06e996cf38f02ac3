"""A program of the person's own that suggests smaller versions."""

import json
import shlex
import signal
import sys
import time
import tracemalloc
from pathlib import Path

import pytest
from screens.lives import OPEN_IT, a_life
from screens.walker import MORNING

from smallsteps_tui.outside import suggesting
from smallsteps_tui.outside.suggesting import suggested_by


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for a program as long as a busy machine takes, unless a test says otherwise."""
    monkeypatch.setattr(suggesting, "PATIENCE", 60)


@pytest.fixture
def program(tmp_path: Path):
    """Make a program from Python code, and give the command that runs it."""

    def make(code: str) -> str:
        path = tmp_path / "with a space" / "model.py"
        path.parent.mkdir()
        path.write_text(code)
        return shlex.join([sys.executable, str(path)])

    return make


def test_each_line_of_the_program_is_a_suggestion(program):
    command = program("words = input()\nprint('- Half of', words)\nprint()\nprint('Look at it')")
    assert suggested_by(command, "Chapter 4") == ["Half of Chapter 4", "Look at it"]


def test_its_words_are_cleaned_like_all_foreign_text(program):
    command = program(r"print('\x1b]0;owned\x07One\x1b[31m bad\x00 sentence')")
    assert suggested_by(command, "x") == ["One bad sentence"]


def test_what_is_no_utf_8_does_no_harm(program):
    command = program(r"import sys; sys.stdout.buffer.write(b'\xff\xfeone\n')")
    assert suggested_by(command, "x")[0].endswith("one")


def test_a_flood_of_output_gives_four_suggestions(program):
    command = program("for n in range(100_000): print('suggestion', n)")
    assert len(suggested_by(command, "x")) == 4


def test_a_program_that_never_stops_printing_is_ended_and_fills_no_memory(program, monkeypatch):
    monkeypatch.setattr(suggesting, "PATIENCE", 60)
    command = program("while True: print('yes')")
    tracemalloc.start()
    try:
        assert suggested_by(command, "x") == ["yes"]
        assert tracemalloc.get_traced_memory()[1] < 20 * suggesting.MOST_BYTES
    finally:
        tracemalloc.stop()


def test_a_program_that_does_not_read_the_words_is_heard_all_the_same(program):
    command = program("import os; os.close(0); print('Look at it')")
    assert suggested_by(command, "x" * 100_000) == ["Look at it"]


def test_a_program_that_hands_its_output_on_is_not_waited_for(program, monkeypatch):
    monkeypatch.setattr(suggesting, "PATIENCE", 0.5)
    command = program(
        "import subprocess, sys\n"
        "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(5)'])\n"
        "print('half')"
    )
    assert suggested_by(command, "x") == []


@pytest.mark.parametrize("code", ["import sys; print('half'); sys.exit(3)", "import time; time.sleep(60)"])
def test_a_program_that_fails_or_is_slow_brings_nothing_and_says_nothing(program, code, monkeypatch):
    monkeypatch.setattr(suggesting, "PATIENCE", 0.5)
    assert suggested_by(program(code), "x") == []


@pytest.mark.parametrize("command", ["", "   ", "no-such-program-anywhere", "unclosed 'quote", "/"])
def test_a_command_that_is_none_brings_nothing(command):
    assert suggested_by(command, "x") == []


def test_no_shell_reads_the_command(tmp_path: Path):
    victim = tmp_path / "victim"
    suggested_by(f"echo hello > {victim}; touch {victim}", "x")
    assert not victim.exists()


ON_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither sessions nor terminals")

GREEDY = """
import fcntl, os, subprocess, sys, time
alive = open(sys.argv[1], "w")
fcntl.flock(alive, fcntl.LOCK_EX)
subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], pass_fds=[alive.fileno()])
print("begun", file=alive, flush=True)
try:
    terminal = os.open("/dev/tty", os.O_RDWR)
    while os.read(terminal, 1):
        os.write(terminal, b"DRAWN OVER")
except OSError:
    time.sleep(600)
"""
"""Wants the terminal, and hangs with a child that goes on; both are gone once their lock is free."""


class Hanging:
    """A greedy program, and whether it still runs."""

    def __init__(self, folder: Path) -> None:
        program, self._alive = folder / "greedy.py", folder / "alive"
        program.write_text(GREEDY)
        self.command = shlex.join([sys.executable, str(program), str(self._alive)])

    @property
    def has_begun(self) -> bool:
        return self._alive.exists() and self._alive.read_text() == "begun\n"

    def begins(self) -> None:
        """Wait until it runs."""
        self._waits(lambda: self.has_begun)

    def is_gone(self) -> None:
        """Wait until it and its child are gone, and forget them."""
        import fcntl

        with self._alive.open() as file:
            self._waits(lambda: not fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB))
        self._alive.unlink()

    def _waits(self, is_so) -> None:
        until = time.monotonic() + 30
        while time.monotonic() < until:
            try:
                if is_so():
                    return
            except BlockingIOError:
                pass
            time.sleep(0.02)
        raise AssertionError("it took too long")


@ON_UNIX
def test_the_program_has_a_session_of_its_own_and_no_terminal(program):
    command = program(
        "import os\n"
        "print(os.getsid(0) == os.getpid(), *(os.isatty(n) for n in range(3)))\n"
        "try: os.open('/dev/tty', os.O_RDWR); print('a terminal')\n"
        "except OSError: print('no terminal')"
    )
    assert suggested_by(command, "x") == ["True False False False", "no terminal"]


@ON_UNIX
def test_a_slow_program_is_ended_with_its_children(tmp_path, monkeypatch):
    monkeypatch.setattr(suggesting, "PATIENCE", 1)
    hanging = Hanging(tmp_path)
    while not hanging.has_begun:  # on a busy machine it may take longer than that to begin
        assert suggested_by(hanging.command, "x") == []
    hanging.is_gone()


@ON_UNIX
def test_a_program_that_nobody_waits_for_any_more_is_ended_with_its_children(tmp_path, monkeypatch):
    monkeypatch.setattr(suggesting, "PATIENCE", 600)
    hanging = Hanging(tmp_path)
    assert suggested_by(hanging.command, "x", lambda: not hanging.has_begun) == []
    hanging.is_gone()


@ON_UNIX
@pytest.mark.parametrize("ending", ["SIGTERM", "SIGHUP", "closed"])
def test_it_neither_reads_what_is_typed_nor_draws_and_goes_with_the_dialog_and_the_dashboard(
    tmp_path, ending
):
    from panes import Pane

    a_life(tmp_path / "smallsteps.json")
    hanging = Hanging(tmp_path)
    settings = tmp_path / "config.toml"
    settings.write_text(f"suggest_command = {json.dumps(hanging.command)}")
    patient = "from smallsteps_tui import cli\nfrom smallsteps_tui.outside import suggesting as s\n"
    patient += "s.PATIENCE = 600\ncli.run()"
    now = MORNING.strftime("%Y-%m-%dT%H:%M")
    dashboard = Pane(tmp_path, "-c", patient, SMALLSTEPS_CONFIG=str(settings), SMALLSTEPS_NOW=now)
    try:
        dashboard.reads(OPEN_IT, "Marathon")
        dashboard.types("m")
        dashboard.reads("even smaller than that?")
        hanging.begins()
        dashboard.types("every letter of it")
        dashboard.reads("every letter of it")
        assert "DRAWN" not in dashboard.text
        dashboard.types("\x1b")
        dashboard.reads_no_more("even smaller than that?")
        hanging.is_gone()
        dashboard.types("m")
        hanging.begins()
        if ending == "closed":
            dashboard.closes()
            assert dashboard.status() > 128
        else:
            dashboard.signals(getattr(signal, ending))
            assert dashboard.ends() > 128
        hanging.is_gone()
    finally:
        dashboard.cleans_up()
