"""Signals in every screen and in dialogs: in a real terminal, whatever is open and half typed."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has neither ptys nor these signals", allow_module_level=True)

from panes import Dashboards, Pane
from screens.lives import OPEN_IT, a_life
from screens.walker import MORNING

from smallsteps_tui.store.store import Store

NOW = MORNING.strftime("%Y-%m-%dT%H:%M")
HALF = "half a word"
SIZE = 80, 24

PLACES = {
    "a step just taken": [(" ", "That is enough for today.")],
    "Goals": [("2", "S under")],
    "Marathon": [("3", "Tab look ahead")],
    "Look back": [("4", "What tiny step")],
    "the year": [("4", "What tiny step"), ("y", "Steps, running total")],
    "the timer": [("1", "e energy"), ("s", "Esc not now")],
    "a question, half answered": [("n", "What have you noticed"), (HALF, HALF)],
    "a form, half filled": [("1", "e energy"), ("R", "When do you want to rest?"), (HALF, HALF)],
    "a page to write": [("4", "What tiny step"), ("w", "What would you like on the page?")],
}
"""By its name, what is pressed to get somewhere and what is to be read then, one after the other."""

SCREENS = ("Goals", "Marathon", "Look back")
"""Where Esc leads nowhere."""

ENDED_IN = (
    (signal.SIGHUP, "Goals"),
    (signal.SIGINT, "Marathon"),
    (signal.SIGQUIT, "Look back"),
    (signal.SIGTERM, "a question, half answered"),
    (signal.SIGTERM, "a step just taken"),
)
"""What ends it, and where."""

STOPPED_IN = ("Goals", "Marathon", "the year", "the timer", "a form, half filled", "a page to write")
"""Where it is stopped; in Today by the shell, which is told with the terminals."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a life in it."""
    a_life(tmp_path / "smallsteps.json")
    return tmp_path / "smallsteps.json"


@pytest.fixture
def clean_up() -> Iterator[list[Pane]]:
    """Leave no process behind."""
    opened: list[Pane] = []
    yield opened
    for one in opened:
        one.cleans_up()


def goes_to(pane: Pane, name: str) -> None:
    """Press what leads to a place, each key once the one before was heard."""
    for keys, words in PLACES[name]:
        pane.types(keys)
        pane.reads(words)


def contents(folder: Path) -> dict[Path, bytes]:
    """What lies in a folder and below it."""
    return {one: one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_ended_from_outside_anywhere_it_has_kept_what_was_done_and_gives_the_terminal_back(
    tmp_path, path, clean_up
):
    dashboards = Dashboards(tmp_path, len(ENDED_IN), size=SIZE, SMALLSTEPS_NOW=NOW)
    clean_up.append(dashboards)
    for number, name in ENDED_IN:
        dashboards.next()
        dashboards.reads(OPEN_IT, "Marathon")
        goes_to(dashboards, name)
        files = contents(tmp_path)
        dashboards.signals(number)
        assert dashboards.ended() == 128 + number, name
        assert dashboards.left_on == set(), name
        assert dashboards.settings == dashboards.found, name
        said = dashboards.sent.rpartition(b"\x1b[?1049l")[2].decode()
        assert not any(words in said for words in (HALF, OPEN_IT, "has to stop", "Traceback")), said
        assert contents(tmp_path) == files, name
    assert dashboards.ends() == 0
    journey = Store(path).load()
    assert [journey.steps[one.step_id].title for one in journey.page(MORNING.date()).counted] == [OPEN_IT]


def test_stopped_anywhere_and_brought_back_it_is_as_it_was(tmp_path, path, clean_up):
    dashboard = Pane(tmp_path, size=SIZE, SMALLSTEPS_NOW=NOW)
    clean_up.append(dashboard)
    dashboard.reads(OPEN_IT, "Marathon")
    for name in STOPPED_IN:
        goes_to(dashboard, name)
        dashboard.signals(signal.SIGTSTP)
        dashboard.is_stopped()
        dashboard.reads_until_quiet(0.02)
        assert dashboard.left_on == set(), name
        assert dashboard.settings == dashboard.found, name
        dashboard.signals(signal.SIGCONT)
        dashboard.waits_for(b"\x1b[?1049h")
        shown = PLACES[name][-1][1]
        dashboard.reads(shown)
        if name not in SCREENS:
            dashboard.types("\x1b")
            dashboard.reads_no_more(shown)
    dashboard.types("q")
    assert dashboard.ends() == 0
    assert dashboard.left_on == set()
    assert dashboard.settings == dashboard.found
