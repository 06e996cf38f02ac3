"""What comes before the first frame, counted: calls and modules repeat to 0.2 %, where times do not."""

import sys

import pytest

if sys.platform != "linux":
    pytest.skip("counted in a pseudo-terminal as Linux has it", allow_module_level=True)

from benchmarks import programs
from benchmarks.ten_years import ten_years

from smallsteps_tui.store.documents.journeys import tables_of
from smallsteps_tui.store.file.storage import LedgerStorage

NOW = "2026-11-23T09:30"

MOST_CALLS = {"empty": 5.6, "ten years": 14.9}
"""Calls of Python functions, as so many times those of a bare Textual app with one text; the goals are 2 and 3."""

MOST_MODULES = 313
"""Modules beyond those of the bare app; the goal is 130."""


def test_the_first_frame_waits_for_no_more_calls_and_modules_than_before(tmp_path):
    least, modules = programs.counted(programs.BARE, tmp_path)
    file = tmp_path / "smallsteps.json"
    for life, most in MOST_CALLS.items():
        if life != "empty":
            LedgerStorage(file).write(tables_of(ten_years()))
        calls, loaded = programs.counted(
            programs.DASHBOARD, tmp_path, SMALLSTEPS_DATA=str(file), SMALLSTEPS_NOW=NOW
        )
        assert calls / least <= most, life
        assert loaded - modules <= MOST_MODULES, life
