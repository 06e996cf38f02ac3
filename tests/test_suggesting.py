"""A program of the person's own that suggests smaller versions."""

import sys
import tracemalloc
from pathlib import Path

import pytest

from smallsteps_tui import suggesting
from smallsteps_tui.suggesting import suggested_by


@pytest.fixture
def program(tmp_path: Path):
    """Make a program from Python code, and give the command that runs it."""

    def make(code: str) -> str:
        path = tmp_path / "with a space" / "model.py"
        path.parent.mkdir()
        path.write_text(code)
        return f"{sys.executable} '{path}'"

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
