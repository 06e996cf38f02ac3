"""Leaving, also while something was just started."""

import asyncio

import pytest
from textual import events

from screens.lives import LAPTOP, OPEN_IT
from screens.walker import MORNING, walking
from smallsteps_tui.domain.entities import Energy, Size

STILL = f"The timer for “{OPEN_IT}” is still running. How do you want to count it?"
TODAY = MORNING.date()


def made(journey):
    step = next(step for step in journey.steps.values() if step.title == OPEN_IT)
    return journey.check_in(step.id, TODAY)


async def test_q_leaves_at_once(life):
    async with walking(life) as walker:
        await walker.presses("q")
        assert walker.app._exit


@pytest.mark.parametrize("on_the_way", [(), ("2",), ("escape", "s", "1")], ids=["timer", "goals", "today"])
async def test_while_something_was_just_started_it_is_asked_once_how_it_counted(life, on_the_way):
    async with walking(life) as walker:
        await walker.presses("s", *on_the_way, "q")
        assert walker.reads(STILL)
        assert not walker.app._exit
        await walker.presses("escape")
        assert not walker.reads(STILL)
        assert walker.app.start is not None, "not now: it goes on"
        await walker.presses("q", "q")
        assert walker.app._exit
        assert made(walker.on_disk()).size is Size.STARTED


async def test_what_was_done_is_kept_before_it_leaves(life):
    async with walking(life) as walker:
        await walker.presses("s", "q", "d")
        assert walker.app._exit
        assert made(walker.on_disk()).size is Size.DONE


async def test_on_a_low_day_what_was_done_is_the_smaller_one(life):
    async with walking(life) as walker:
        await walker.presses("e", "s", "q", "d")
        assert walker.journey.page(TODAY).energy.value == Energy.LOW
        assert made(walker.on_disk()).version == LAPTOP


async def test_what_did_not_count_is_taken_back_and_undo_knows(life):
    async with walking(life) as walker:
        await walker.presses("s", "q", "x")
        assert walker.app._exit
        assert made(walker.on_disk()) is None
    async with walking(life) as walker:
        await walker.presses("u")
        assert made(walker.journey).size is Size.STARTED


async def test_what_was_done_meanwhile_is_not_asked_about(life):
    async with walking(life) as walker:
        await walker.presses("s", "1", "space", "q")
        assert walker.app._exit


async def test_ctrl_c_says_how_to_leave_on_a_screen_in_a_dialog_and_while_somebody_types(path, life):
    async with walking(life, size=(40, 12)) as walker:
        for screen in ("1", "2", "3", "4", "y", "s"):
            await walker.presses("escape", *(("1",) if screen == "s" else ()), screen, "ctrl+c")
            assert walker.said == "Press q to quit. Everything is saved.", screen
        await walker.presses("escape", "1")
        for opens in ("n", "ctrl+p", "R", "enter", "a", "question_mark", "i", "b", "f"):
            await walker.presses(opens, "ctrl+c")
            assert walker.reads("To quit, press Esc, then q."), opens
            walker.app.clear_notifications()
            await walker.presses("escape")
            assert not walker.reads("To quit")


async def test_ctrl_c_in_the_first_minute_says_how_to_leave_and_copies_nothing(path):
    async with walking(path) as walker:
        await walker.types("Write", "shift+home", "ctrl+c")
        assert walker.reads("To quit, press Esc, then q.", "Write")
        assert not walker.app.clipboard
        await walker.presses("escape", "q")
        assert walker.app._exit


HALF_OPEN = {
    "1": ("n", "R", "i", "ctrl+p"),
    "3": ("f",),
}
"""By its screen, keys that open a dialog of each kind."""


@pytest.mark.parametrize(("screen", "key"), [(at, key) for at, keys in HALF_OPEN.items() for key in keys])
async def test_asked_to_leave_while_a_dialog_is_half_open_it_leaves_without_an_error(life, screen, key):
    """As when somebody outside ends it: the key was heard, and what it opens is not there yet."""
    async with walking(life) as walker:
        await walker.presses(screen)
        walker.app.post_message(events.Key(key, key if len(key) == 1 else None))
        while len(walker.app.screen_stack) == 1:
            await asyncio.sleep(0)
        walker.app.exit(return_code=143)
    assert walker.app.return_code == 143


async def test_the_line_of_a_status_bar_is_as_it_was_left_even_right_after_a_change(life, monkeypatch):
    kept = []
    monkeypatch.setattr("smallsteps_tui.app.keep", lambda session, _: kept.append(session.snapshot))
    async with walking(life) as walker:
        await walker.presses("space")
        walker.app.exit()
        assert kept[-1] is walker.app.snapshot
        assert len(kept) == len(set(map(id, kept)))
