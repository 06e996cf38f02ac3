"""What comes before the first frame, counted: calls and modules repeat to 0.2 %, where times do not."""

import subprocess
import sys

import pytest

if sys.platform != "linux":
    pytest.skip("counted in a pseudo-terminal as Linux has it", allow_module_level=True)

from benchmarks import programs
from benchmarks.ten_years import ten_years
from benchmarks.terminal import Terminal, environment, python

from smallsteps_tui.store.documents.journeys import tables_of
from smallsteps_tui.store.file.storage import LedgerStorage

NOW = "2026-11-23T09:30"

MOST = {"empty": (2.0, 122), "ten years": (3.95, 182)}
"""Calls of Python functions, as so many times those of a bare Textual app with one text, and modules beyond its own.

What is aimed at is 2 and 3 times the calls, and 130 modules.
"""


def test_the_first_frame_waits_for_no_more_calls_and_modules_than_before(tmp_path):
    """Of the long life from the second opening on, when what was found in its file is kept."""
    least, modules = programs.counted(programs.BARE, tmp_path)
    file = tmp_path / "smallsteps.json"
    where = {"SMALLSTEPS_DATA": str(file), "SMALLSTEPS_NOW": NOW}
    for life, (most_calls, most_modules) in MOST.items():
        if life != "empty":
            LedgerStorage(file).write(tables_of(ten_years()))
            before = python(programs.DASHBOARD, "today")
            subprocess.run(before, env=environment(tmp_path) | where, check=True, stdout=subprocess.DEVNULL)
        calls, loaded = programs.counted(programs.DASHBOARD, tmp_path, **where)
        assert calls / least <= most_calls, life
        assert loaded - modules <= most_modules, life


def test_the_first_frame_is_sent_once_and_what_is_made_ready_behind_it_sends_nothing(tmp_path):
    words = "Water the ficus"
    file = tmp_path / "smallsteps.json"
    where = {"SMALLSTEPS_DATA": str(file), "SMALLSTEPS_NOW": NOW}
    for said in (("goal", "add", "A green window"), ("step", "add", "A green window", words)):
        add = python(programs.DASHBOARD, *said)
        subprocess.run(add, env=environment(tmp_path) | where, check=True, stdout=subprocess.DEVNULL)
    with Terminal(python(programs.DASHBOARD), tmp_path, **where) as terminal:
        terminal.shows(words)
        terminal.settles(1.5)
        assert terminal.text().count(words) == 1
