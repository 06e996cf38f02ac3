"""A program of the person's own that suggests smaller versions."""

import json
import shlex
import signal
import sys
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from screens.lives import OPEN_IT, a_life
from screens.walker import MORNING

from smallsteps_tui import outside
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import TITLE_LENGTH
from smallsteps_tui.outside import Context, suggestions_in

STEP = Context("Write the thesis", step="Chapter 4")


def suggested_by(command: str, context: Context = STEP, *told, patience: float = 60) -> list[str]:
    """Ask a program, as long as a busy machine takes unless a test says otherwise."""
    return outside.suggested_by(command, context, *told, patience=patience)


@pytest.fixture
def program(tmp_path: Path):
    """Make a program from Python code, and give the command that runs it."""

    def make(code: str) -> str:
        path = tmp_path / "with a space" / "model.py"
        path.parent.mkdir()
        path.write_text(code)
        return shlex.join([sys.executable, str(path)])

    return make


def test_it_is_told_the_step_with_all_that_stands_around_it(program):
    command = program(
        "import json, sys\ntold = json.loads(sys.stdin.read())\n"
        "print(' '.join(told))\nprint('because', told['because'], 'energy', told['energy'], told['smaller'])\n"
        "print(told['goal'], '/', *told['path'], '/', told['step'])"
    )
    context = Context(
        "Die Diplomarbeit ✓", "to teach", ("Part II", "Chapter 4"), "Methods", ("A page",), "too-big", "low"
    )
    assert suggested_by(command, context) == [
        "goal why path step smaller because energy",
        "because too-big energy low ['A page']",
        "Die Diplomarbeit ✓ / Part II Chapter 4 / Methods",
    ]
    assert suggested_by(command)[1] == "because None energy None []"


THREE = ["Open the file", "Read the last line", "Write one word below it"]

ANSWERS = {
    "numbered": "1. Open the file\n2. Read the last line\n3. Write one word below it\n",
    "numbered in brackets": "1) Open the file.\n2) Read the last line.\n(3) Write one word below it.",
    "bulleted": "- Open the file\n* Read the last line\n• Write one word below it",
    "markdown": "## Smaller steps\n\n1. **Open the file**\n2. *Read the last line*\n3. `Write one word below it`\n",
    "boxes": "- [ ] Open the file\n- [ ] Read the last line\n- [x] Write one word below it",
    "fenced": "```\nOpen the file\nRead the last line\nWrite one word below it\n```",
    "quoted": '"Open the file"\n“Read the last line.”\n«Write one word below it»',
    "named": "Step 1: Open the file\nStep 2: Read the last line\n**Step 3:** Write one word below it",
    "chatty": "Sure! Here are three smaller steps:\n\n1. Open the file\n\n2. Read the last line\n"
    "3. Write one word below it\n\nLet me know if you'd like more. You can do this!",
    "thinking": "<think>\nThe person is stuck.\n1. Wait\n</think>\n\nOpen the file\nRead the last line\n"
    "Write one word below it",
    "windows": "Open the file\r\nRead the last line\r\nWrite one word below it\r\n",
    "more than asked for": "\n".join((*(f"{line}." for line in THREE), "A fourth one", "A fifth")),
    "twice": "Open the file\nOpen the file\nRead the last line\nWrite one word below it",
    "with prose": "Open the file\n"
    + "It helps to begin with what is there already, " * 8
    + "\nRead the last line\n"
    "Write one word below it",
}


@pytest.mark.parametrize("printed", ANSWERS.values(), ids=ANSWERS)
def test_whatever_a_model_puts_around_its_suggestions_is_taken_off(printed):
    assert suggestions_in(printed) == THREE


@pytest.mark.parametrize(
    "words", ["10 minutes with the door closed", "2 lines, no more", "A walk round the block", "Step outside"]
)
def test_what_belongs_to_a_suggestion_stays(words):
    assert suggestions_in(words) == [words]


@pytest.mark.parametrize(
    "printed", ["", "\n \n", "Here are three steps:", "<think>It never ends", "---\n***\n```", "1.\n2.", "?!"]
)
def test_an_answer_without_a_suggestion_brings_none(printed):
    assert suggestions_in(printed) == []


@given(st.text())
def test_any_output_gives_at_most_three_lines_that_fit_a_title(printed):
    found = suggestions_in(printed)
    assert len(found) <= outside.MOST
    assert all(line == clean_line(line) and 0 < len(line) <= TITLE_LENGTH for line in found)


def test_its_words_are_cleaned_like_all_foreign_text(program):
    command = program(r"print('\x1b]0;owned\x07One\x1b[31m bad\x00 sentence')")
    assert suggested_by(command) == ["One bad sentence"]


def test_what_is_binary_brings_nothing_that_is_not_readable(program):
    command = program(
        r"import sys; sys.stdout.buffer.write(bytes(range(256)) * 20 + b'\n\xff\xfeone\nOpen the door\n')"
    )
    assert suggested_by(command)[-1] == "Open the door"
    assert not any("\ufffd" in line for line in suggested_by(command))


def test_a_flood_of_output_gives_three_suggestions(program):
    command = program("for n in range(100_000): print('suggestion of', n)")
    assert len(suggested_by(command)) == 3


def test_a_program_that_never_stops_printing_is_ended_and_fills_no_memory(program):
    command = program("while True: print('yes')")
    tracemalloc.start()
    try:
        assert suggested_by(command) == ["yes"]
        assert tracemalloc.get_traced_memory()[1] < 20 * outside.MOST_BYTES
    finally:
        tracemalloc.stop()


def test_a_program_that_does_not_read_the_words_is_heard_all_the_same(program):
    command = program("import os; os.close(0); print('Look at it')")
    assert suggested_by(command, Context("x" * 100_000)) == ["Look at it"]


def test_a_program_that_hands_its_output_on_is_not_waited_for(program):
    command = program(
        "import subprocess, sys\n"
        "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(5)'])\n"
        "print('half')"
    )
    assert suggested_by(command, patience=0.5) == []


@pytest.mark.parametrize(
    "code", ["import sys; print('half'); sys.exit(3)", "import time; time.sleep(60)", ""]
)
def test_a_program_that_fails_is_slow_or_is_silent_brings_nothing_and_says_nothing(program, code):
    assert suggested_by(program(code), patience=0.5) == []


@pytest.mark.parametrize("command", ["", "   ", "no-such-program-anywhere", "unclosed 'quote", "/"])
def test_a_command_that_is_none_brings_nothing(command):
    assert suggested_by(command) == []


def test_no_shell_reads_the_command(tmp_path: Path):
    victim = tmp_path / "victim"
    suggested_by(f"echo hello > {victim}; touch {victim}")
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
    assert suggested_by(command) == ["True False False False", "no terminal"]


@ON_UNIX
def test_a_slow_program_is_ended_with_its_children(tmp_path):
    hanging = Hanging(tmp_path)
    while not hanging.has_begun:  # on a busy machine it may take longer than that to begin
        assert suggested_by(hanging.command, patience=1) == []
    hanging.is_gone()


@ON_UNIX
def test_a_program_that_nobody_waits_for_any_more_is_ended_with_its_children(tmp_path):
    hanging = Hanging(tmp_path)
    assert suggested_by(hanging.command, STEP, lambda: not hanging.has_begun) == []
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
    settings.write_text(f"suggest_patience = 600\nsuggest_command = {json.dumps(hanging.command)}")
    now = MORNING.strftime("%Y-%m-%dT%H:%M")
    dashboard = Pane(tmp_path, "-m", "smallsteps_tui", SMALLSTEPS_CONFIG=str(settings), SMALLSTEPS_NOW=now)
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
