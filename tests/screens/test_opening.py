"""The key `o`: opening what a step is about. The only opener here is one that writes down what it got."""

import asyncio
import sys

import pytest

from screens.lives import OPEN_IT, a_life
from screens.walker import walking
from smallsteps_tui.domain import acts
from smallsteps_tui.screens.dialogs.ask import AskDialog
from smallsteps_tui.screens.dialogs.both_true import BothTrueDialog
from smallsteps_tui.screens.dialogs.card import Dialog
from smallsteps_tui.screens.dialogs.form import FormDialog
from smallsteps_tui.screens.dialogs.screen_help import KeysDialog
from smallsteps_tui.screens.today.timer import TimerScreen

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows opens by itself")

OPENERS = ("xdg-open", "open", "wslview")


@pytest.fixture
def told(tmp_path, monkeypatch):
    """What the opener was given; it is the one thing on the PATH."""
    put_opener(tmp_path, monkeypatch)
    return tmp_path / "told"


def put_opener(folder, monkeypatch, status=0):
    programs = folder / "programs"
    programs.mkdir()
    for name in OPENERS:
        program = programs / name
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{folder}/told"\nexit {status}\n')
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))


def opens(path, place):
    """A life whose step on the card opens a place."""
    life = a_life(path)
    step = next(step for step in life.journey.steps.values() if step.title == OPEN_IT)
    life.session.apply(acts.edit_step(step, life.moment(), opens=str(place)), "opens")


async def comes(true):
    """Wait until something that another process does has come true."""
    for _ in range(400):
        if true():
            return True
        await asyncio.sleep(0.02)
    return False


async def test_o_opens_what_the_step_is_about_and_says_so(path, told, tmp_path):
    document = tmp_path / "chapter 3.md"
    document.write_text("words")
    opens(path, document)
    async with walking(path) as walker:
        assert walker.reads("o  open it")
        before = walker.journey
        await walker.presses("o")
        assert walker.said == f"Opening “{document}”."
        assert await comes(told.exists)
        assert told.read_text() == f"{document}\n"
        assert walker.journey == before


async def test_the_button_does_what_the_key_does(path, told):
    opens(path, "https://example.org/chapter")
    async with walking(path) as walker:
        await walker.clicks("open it")
        assert await comes(told.exists)
        assert told.read_text() == "https://example.org/chapter\n"


@pytest.mark.parametrize("size", [(80, 24), (40, 12)])
async def test_the_button_is_there_where_there_is_room_and_the_key_works_everywhere(path, told, size):
    opens(path, "https://example.org")
    async with walking(path, size=size) as walker:
        assert walker.reads("o open") or size[0] < 60
        await walker.presses("o")
        assert await comes(told.exists)


async def test_a_step_that_opens_nothing_has_no_button_and_says_where_to_name_it(life, told):
    async with walking(life) as walker:
        assert not walker.reads("open it")
        await walker.presses("o")
        assert "Press Enter on the step to add a file, folder or page." in walker.said
        assert not told.exists()


async def test_a_program_is_refused_and_nothing_is_run(path, told, tmp_path):
    program = tmp_path / "tool.desktop"
    program.write_text("[Desktop Entry]")
    opens(path, program)
    async with walking(path) as walker:
        await walker.presses("o")
        assert walker.said.endswith(
            "is a program. small steps opens documents and pages, and never runs anything."
        )
        assert not told.exists()


async def test_without_an_opener_the_place_is_named(path, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    opens(path, "https://example.org/chapter")
    async with walking(path) as walker:
        await walker.presses("o")
        assert walker.said == "No program on this machine can open it. It's at “https://example.org/chapter”."


async def test_an_opener_that_gives_up_is_told_of(path, tmp_path, monkeypatch):
    put_opener(tmp_path, monkeypatch, status=4)
    opens(path, "https://example.org/chapter")
    async with walking(path) as walker:
        await walker.presses("o")
        assert await comes(lambda: walker.said.startswith("It couldn't be opened from here."))
        assert "https://example.org/chapter" in walker.said


async def test_the_veil_hides_the_place(path, told):
    opens(path, "https://example.org/chapter")
    async with walking(path) as walker:
        await walker.presses("v", "o")
        assert walker.said.startswith("Opening “•••")
        assert "example" not in walker.screen
        assert await comes(told.exists)
        assert told.read_text() == "https://example.org/chapter\n"


async def test_goals_opens_the_step_in_hand(path, told):
    opens(path, "https://example.org/chapter")
    async with walking(path) as walker:
        await walker.presses("2", "o")
        assert await comes(told.exists)
        told.unlink()
        await walker.presses("tab", "o")
        assert walker.said == "There's no step here to open."


async def test_just_starting_opens_it_once_and_coming_back_does_not(path, told):
    opens(path, "https://example.org/chapter")
    async with walking(path) as walker:
        await walker.presses("s")
        assert isinstance(walker.app.screen, TimerScreen)
        assert walker.said == "Opening “https://example.org/chapter”."
        assert await comes(told.exists)
        await walker.presses("1", "s")
        assert told.read_text() == "https://example.org/chapter\n"
        await walker.presses("o")
        assert await comes(lambda: told.read_text().count("\n") == 2)


async def test_just_starting_works_when_it_cannot_be_opened(path, told):
    opens(path, "~/nowhere/draft.odt")
    async with walking(path, size=(40, 6)) as walker:
        await walker.presses("s")
        assert isinstance(walker.app.screen, TimerScreen)
        assert walker.app.screen.digits.value == "2:00"
        assert "doesn't exist" in walker.said
        assert walker.reads(OPEN_IT, "doesn't exist", "I did it")


@pytest.mark.parametrize("key", ["g", "m", "b", "c", "question_mark"])
async def test_a_dialog_is_dressed_once_as_it_opens(life, key, monkeypatch):
    dressed = []
    async with walking(life) as walker:
        for kind in (AskDialog, BothTrueDialog, FormDialog, KeysDialog):
            dress = kind.dress
            monkeypatch.setattr(kind, "dress", lambda self, dress=dress: (dressed.append(self), dress(self)))
        await walker.presses(key)
        assert isinstance(walker.app.screen, Dialog)
        assert dressed == [walker.app.screen]
