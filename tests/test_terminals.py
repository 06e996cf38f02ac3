"""Real terminals: however a dashboard ends, what was shown as saved is saved and the terminal given back."""

import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has neither ptys nor these signals", allow_module_level=True)

from panes import Pane
from screens.lives import LAPTOP, OPEN_IT, a_life
from screens.walker import MORNING

from smallsteps_tui.store.store import Store

NOW = MORNING.strftime("%Y-%m-%dT%H:%M")
TODAY = MORNING.date()
PLAIN = "That is enough for today."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a life in it."""
    a_life(tmp_path / "smallsteps.json")
    return tmp_path / "smallsteps.json"


@pytest.fixture
def pane(tmp_path: Path, path: Path) -> Iterator[Callable[..., Pane]]:
    """Open panes on that file, and leave none behind."""
    opened: list[Pane] = []

    def opens(*words: str, **more: str) -> Pane:
        opened.append(Pane(tmp_path, *words, SMALLSTEPS_NOW=NOW, **more))
        return opened[-1]

    yield opens
    for one in opened:
        one.cleans_up()


def taken(path: Path, day: date = TODAY) -> list[str]:
    journey = Store(path).load()
    return [journey.steps[check_in.step_id].title for check_in in journey.page(day).counted]


DEAF = "\n".join(
    [
        "import signal",
        "from smallsteps_tui import cli",
        "from smallsteps_tui.terminal import ending",
        "ending.LEAVING = ()",
        "signal.signal(signal.SIGHUP, signal.SIG_IGN)",
        "cli.run()",
    ]
)
"""A dashboard that hears no signal, as one that was started apart from its terminal's session."""


@pytest.mark.parametrize("words", [("-m", "smallsteps_tui"), ("-c", DEAF)], ids=["told", "deaf"])
def test_a_pane_that_is_closed_under_it_ends_it_and_loses_nothing(pane, path, words):
    dashboard = pane(*words)
    dashboard.reads(OPEN_IT)
    dashboard.types(" ")
    dashboard.reads(PLAIN)
    dashboard.closes()
    assert dashboard.status() == 128 + signal.SIGHUP
    assert taken(path) == [OPEN_IT]


def test_a_crash_inside_a_screen_gives_the_terminal_back_and_says_nobody_s_words(pane, path):
    typed = "\n".join(
        [
            "from smallsteps_tui import cli",
            "from smallsteps_tui.screens.today.screen import TodayScreen",
            "def action_rest(self):",
            "    words = self.step.title",
            "    raise KeyError(words)",
            "TodayScreen.action_rest = action_rest",
            "cli.run()",
        ]
    )
    dashboard = pane("-c", typed)
    dashboard.reads(OPEN_IT)
    dashboard.types(" ")
    dashboard.reads(PLAIN)
    dashboard.types("r")
    assert dashboard.ends() == 1
    assert dashboard.left_on == set()
    assert dashboard.settings == dashboard.found
    said = dashboard.sent[dashboard.sent.rindex(b"\x1b[?1049l") :].decode()
    assert "Everything shown as saved is saved." in " ".join(said.split())
    assert "KeyError, reached through" in said
    for words in (OPEN_IT, LAPTOP, "thesis", "Traceback"):
        assert words not in said
    assert taken(path) == [OPEN_IT]


def test_bytes_that_are_no_text_neither_end_it_nor_press_a_key(pane, path):
    dashboard = pane()
    dashboard.reads(OPEN_IT)
    dashboard.types(b"\xff\xfe")
    dashboard.types(b"\x1b[M \xc3\x90")  # a mouse of the oldest kind, pressed; its blank is no Space
    dashboard.types("n")
    dashboard.reads("What have you noticed")
    dashboard.types(b"caf\xe9 alone")
    dashboard.reads("caf\ufffd alone")
    dashboard.types("\r")
    dashboard.reads("Noted.")
    dashboard.types("q")
    assert dashboard.ends() == 0
    assert taken(path) == []
    assert "caf\ufffd alone" in {shift.text for shift in Store(path).load().shifts.values()}


def test_stopped_without_a_word_and_brought_back_it_knows_the_terminal_it_found(pane):
    """As SIGSTOP asks nobody, the terminal stays meanwhile as it was set."""
    dashboard = pane()
    dashboard.reads(OPEN_IT, "Marathon")
    dashboard.signals(signal.SIGSTOP)
    dashboard.is_stopped()
    dashboard.signals(signal.SIGCONT)
    dashboard.waits_for(b"\x1b[?1049h")
    dashboard.reads(OPEN_IT, "Marathon", "day streak")
    dashboard.types("q")
    assert dashboard.ends() == 0
    assert dashboard.left_on == set()
    assert dashboard.settings == dashboard.found


@pytest.mark.skipif(not Path("/bin/bash").exists(), reason="needs a shell with jobs")
def test_ctrl_z_goes_to_the_shell_and_fg_comes_back(tmp_path, path):
    shell = Pane(tmp_path, "--norc", "-i", program="/bin/bash", SMALLSTEPS_NOW=NOW, PS1="ready> ")
    try:
        shell.reads("ready>")
        shell.types(_typed("\n"))
        shell.reads("Marathon", OPEN_IT)
        shell.types("\x1a")
        shell.waits_for(b"ready>")
        assert shell.left_on <= {b"2004"}  # of bash's own
        shell.types("fg\n")
        shell.reads("Marathon", OPEN_IT)
        shell.types("q")
        shell.waits_for(b"ready>")
        shell.types("exit\n")
        assert shell.ends() == 0
    finally:
        shell.cleans_up()


def test_ctrl_z_with_no_shell_behind_says_so_and_stays(pane):
    dashboard = pane()
    dashboard.reads(OPEN_IT)
    dashboard.types("\x1a")
    dashboard.reads("There's no shell to go back to.")
    dashboard.types("q")
    assert dashboard.ends() == 0


def test_exported_columns_and_lines_do_not_lay_out_the_dashboard(pane):
    """Some shells and programs export them, and nobody updates them with the window."""
    dashboard = pane(COLUMNS="30", LINES="10")
    dashboard.reads(OPEN_IT, "Marathon", "day streak")
    dashboard.reads_until_quiet()
    rows = dashboard.text.splitlines()
    assert any(row[100:].strip() for row in rows)
    assert any(row.strip() for row in rows[30:])
    dashboard.types("q")
    assert dashboard.ends() == 0


@pytest.mark.parametrize(("terminal", "has_sixteen"), [("xterm", True), ("xterm-256color", False)])
def test_a_terminal_of_sixteen_colours_is_given_those_and_what_is_behind_is_green(
    pane, terminal, has_sixteen
):
    dashboard = pane(TERM=terminal, COLORTERM="")
    dashboard.reads(OPEN_IT)
    dashboard.types("3")
    dashboard.reads("Looking back")
    dashboard.reads_until_quiet()
    dashboard.types("q")
    dashboard.ends()
    bright_green = re.search(rb"\x1b\[(?:1;)?92[;m]", dashboard.sent)
    assert (bright_green is not None) is has_sixteen
    assert (b"38;5;" in dashboard.sent) is not has_sixteen


def test_a_dumb_terminal_gets_a_plain_page(pane):
    dashboard = pane(TERM="dumb")
    assert dashboard.ends() == 0
    assert OPEN_IT in dashboard.text
    assert b"\x1b" not in dashboard.sent


@pytest.mark.parametrize("redirected", ["| cat", "> page; cat page", "< /dev/null", "<&- | cat"])
def test_what_is_no_terminal_gets_a_plain_page(pane, tmp_path, redirected):
    dashboard = pane("-c", f"import os; os.execvp('sh', ['sh', '-c', {_typed(redirected)!r}])")
    assert dashboard.ends() == 0
    assert OPEN_IT in dashboard.text
    assert b"\x1b" not in dashboard.sent


def _typed(redirected: str) -> str:
    return f"{shlex.quote(sys.executable)} -m smallsteps_tui {redirected}"


def test_with_every_stream_closed_it_ends_quietly(tmp_path, path):
    environment = {
        **os.environ,
        "PYTHONPATH": str(Path(__file__).resolve().parents[1]),
        "SMALLSTEPS_DATA": str(path),
        "SMALLSTEPS_NOW": NOW,
    }
    ran = subprocess.run(
        ["sh", "-c", _typed("<&- >&- 2>&-")], env=environment, cwd=tmp_path, check=False, timeout=60
    )
    assert ran.returncode == 0
