"""Keys that come in one burst, over a slow line or pasted: every question is answered once."""

from pathlib import Path

import pytest

from screens.lives import LATER, OPEN_IT, THESIS, a_life
from screens.walker import hands_at, walking


async def test_enter_twice_notes_a_shift_once(life):
    async with walking(life) as walker:
        before = len(walker.journey.shifts)
        await walker.presses("n")
        await walker.presses_at_once(*"hey", "enter", "enter")
        assert len(walker.on_disk().shifts) == before + 1
        assert walker.app.is_running


async def test_enter_twice_answers_no_question_that_was_not_seen(life):
    async with walking(life) as walker:
        await walker.presses("g")
        await walker.presses_at_once(*"Move", "enter", "enter")
        assert walker.reads("What is one small step towards “Move”?")
        assert walker.goal("Move")
        assert not [step for step in walker.on_disk().steps.values() if step.title == "Move"]


@pytest.mark.parametrize("keys", [("m", *"ab", "enter", "enter"), ("W", "tab", "enter", "enter")])
async def test_a_question_about_a_step_is_answered_once(life, keys):
    async with walking(life) as walker:
        await walker.presses(keys[0])
        await walker.presses_at_once(*keys[1:])
        assert walker.app.is_running
        assert len(walker.app.screen_stack) == 1


async def test_an_amount_is_added_once(life):
    async with walking(life) as walker:
        await walker.presses("c", "tab")
        await walker.presses_at_once("3", "enter", "enter")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, walker.app.snapshot.today).amount == 3


async def test_a_choice_is_taken_once_and_what_follows_does_nothing_unseen(life):
    async with walking(life) as walker:
        before = len(walker.journey.steps)
        await walker.presses("2", "delete")
        await walker.presses_at_once("d", "d")
        assert walker.app.is_running
        assert len(walker.on_disk().steps) == before - 1


@pytest.mark.parametrize("keys", [("r", "2"), ("2", "2"), ("space", "space"), ("escape", "escape")])
async def test_the_greeting_takes_one_key(path: Path, keys):
    hands = hands_at()
    a_life(path, hands)
    hands.move(hands().replace(month=12, day=13) - hands())
    async with walking(path, hands=hands) as walker:
        assert walker.reads("Good to see you.")
        await walker.presses_at_once(*keys)
        await walker.presses("1")
        assert walker.app.is_running
        assert len(walker.app.screen_stack) == 1


async def test_letters_that_come_in_one_read_run_nothing_and_one_line_says_so(life):
    async with walking(life) as walker:
        before = walker.journey
        for text in ("take the rest\r", "look", "x y z q"):
            await walker.sends(text)
            assert walker.said.startswith("That came in as one block, like a paste, so nothing was done.")
        await walker.presses("2")
        await walker.pastes("1. Find the box\n2. Open the box")
        assert walker.said.startswith("That came in as one block, like a paste, so nothing was done.")
        assert walker.journey == before
        assert walker.app.is_running
        assert len(walker.app.screen_stack) == 1


async def test_what_follows_a_key_that_opens_a_field_goes_into_it(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await walker.sends("aPrint page one\rRead it, daily\rand so")
        assert walker.step("Print page one")
        assert walker.step("Read it").rhythms
        assert walker.reads("› and so", "Is there another step")
        await walker.sends("\x15\r")
        assert len(walker.app.screen_stack) == 1
        before = walker.journey
        await walker.sends("aFold it\r\rxxuu dD")
        assert len(walker.app.screen_stack) == 1
        (new,) = walker.journey.steps.keys() - before.steps.keys()
        assert walker.journey.steps[new].title == "Fold it"
        assert not walker.journey.pages.keys() - before.pages.keys(), (
            "what is left runs nothing once its field is gone"
        )


async def test_arrows_and_keys_that_repeat_are_no_burst(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await walker.sends("\x1b[B\x1b[B\x1b[A\x1b[B\x1b[B")
        assert walker.app.screen.step == walker.step(LATER)
        await walker.sends("KKKKKJ")
        assert walker.journey.top_steps(walker.goal(THESIS).id)[-1].title == LATER
