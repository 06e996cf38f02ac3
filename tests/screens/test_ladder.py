"""The ladder of smaller versions, and the hint that there could be one."""

import shlex
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from screens.lives import LAPTOP, OPEN_IT, Life
from screens.walker import Walker, hands_at, sitting, walking
from smallsteps_tui.config import Config


async def test_the_ladder_grows_is_ordered_reworded_and_shortened(life):
    async with walking(life) as walker:
        await walker.presses("l", "m")
        await walker.types("Touch the laptop", "enter")
        assert walker.step(OPEN_IT).smaller == (LAPTOP, "Touch the laptop")
        await walker.presses("down", "K")
        assert walker.step(OPEN_IT).smaller == ("Touch the laptop", LAPTOP)
        await walker.presses("enter")
        await walker.types_over("Look at the laptop", "enter")
        assert walker.step(OPEN_IT).smaller == ("Look at the laptop", LAPTOP)
        await walker.presses("delete")
        assert walker.step(OPEN_IT).smaller == (LAPTOP,)
        await walker.presses("u", "escape")
        assert walker.step(OPEN_IT).smaller == ("Look at the laptop", LAPTOP)
        assert walker.reads("Undone: removed the smaller version “Look at the laptop”.")


async def test_a_rung_becomes_a_step_of_its_own(life):
    async with walking(life) as walker:
        await walker.presses("l")
        assert walker.reads(
            "m add a smaller one   Enter reword   > make it a step   Delete remove   Esc close"
        )
        await walker.presses("greater_than_sign")
        assert walker.reads(
            "No smaller version of your own yet. Press m to add one.", "m add a smaller one   Esc close"
        )
        await walker.presses("escape")
        assert walker.journey.parent(walker.step(LAPTOP)) == walker.step(OPEN_IT)
        assert walker.step(OPEN_IT).smaller == ()


async def test_an_empty_rung_is_refused_and_stays_as_it_was(life):
    async with walking(life) as walker:
        await walker.presses("l", "enter")
        await walker.types_over("   ", "enter")
        assert walker.reads("That needs a few words")
        assert walker.step(OPEN_IT).smaller == (LAPTOP,)


async def test_what_somebody_else_adds_while_a_rung_is_reworded_stays(life):
    async with walking(life) as walker:
        await walker.presses("l", "enter")
        here = walker.step(OPEN_IT)

        def add_cue(session):
            from smallsteps_tui.domain.journey import Change

            return Change(put=(replace(here, cue="At nine"),))

        await walker.another_process(add_cue)
        await walker.types_over("Look at the laptop", "enter")
        assert walker.step(OPEN_IT).smaller == ("Look at the laptop",)
        assert walker.step(OPEN_IT).cue == "At nine"


async def test_a_large_step_says_quietly_that_it_could_be_smaller_until_that_is_hidden(path: Path):
    hands = hands_at()
    life = Life(sitting(path, hands))
    life.step(life.goal("Write the thesis"), "Write for three hours")
    hands.move(hands_at().wall - hands.wall)
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=3)
        assert walker.reads("Press m to make this smaller")
        await walker.presses("h")
        assert not walker.reads("Press m to make this smaller")
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=30)
        await walker.presses("escape")
        assert not walker.reads("Press m to make this smaller")


async def test_a_high_day_leaves_a_small_one_and_a_low_day_gets_it(path: Path):
    hands = hands_at()
    life = Life(sitting(path, hands))
    life.step(life.goal("Write the thesis"), "Write one page")
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=1)
        await walker.presses("e", "e", "e")
        assert walker.reads("small version ready for a low day")
        await walker.resizes(40, 12)
        assert walker.reads("m leave one for a low day   h hide")
        assert not walker.reads("Energy to spare?")
        await walker.presses("m")
        await walker.types("Open the file", "enter")
        await walker.turns_the_clock(days=1)
        await walker.presses("e")
        assert walker.reads("Open the file", "You left this for a day like today.")
        await walker.presses("h")
        assert walker.reads("You left this for a day like today.")
        assert walker.said == "You left this line for low days."


async def test_where_there_is_no_hint_to_hide_that_is_said(life):
    async with walking(life) as walker:
        await walker.presses("h")
        assert walker.said == "There's no hint on the card to hide."
        await walker.presses("3", "h")
        assert walker.said == "There's no line here to hide."


async def test_what_is_to_be_stopped_brings_additions_and_is_accepted_as_it_is(life):
    async with walking(life) as walker:
        await walker.presses("g")
        await walker.types("Stop eating pastries")
        assert walker.reads("Keep the pastry, and add a piece of fruit in the afternoon")
        await walker.presses("enter", "escape")
        assert walker.goal("Stop eating pastries")


async def test_an_addition_is_taken_with_tab(life):
    async with walking(life) as walker:
        await walker.presses("g")
        await walker.types("Stop eating pastries", "tab", "tab", "enter", "escape")
        assert walker.goal("Eat the pastry sitting down, from a plate")


MODEL = """
import json, sys
told = json.loads(sys.stdin.read())
print(f"1. **Breathe at {told['step'] or told['goal']}**")
print(f"2. {len(told['smaller'])} so far, {told['because']}, {told['energy']}")
"""
"""Numbers its lines and prints Markdown, as a language model does."""


@pytest.fixture
def with_a_model(tmp_path: Path) -> Config:
    """Settings with a program that answers what it was told."""
    (model := tmp_path / "model.py").write_text(MODEL)
    command = shlex.join([sys.executable, str(model)])
    return Config(animations=False, suggest_command=command, suggest_patience=60)


async def hears(walker: Walker) -> None:
    """Wait for the program."""
    await walker.app.workers.wait_for_complete()
    await walker.settles()


async def test_a_program_of_the_person_s_own_suggests_after_ours_for_each_obstacle_too(life, with_a_model):
    async with walking(life, config=with_a_model) as walker:
        await walker.presses("m")
        ours = [line.strip() for line in walker.line_with("Tab  ").partition("Tab")[2].split("·")]
        await hears(walker)
        assert walker.reads(*ours, f"Breathe at {OPEN_IT}", "1 so far, None, None")
        await walker.presses("right")
        await hears(walker)
        assert walker.reads(f"Breathe at {OPEN_IT}", "1 so far, too-big, None")
        await walker.presses("left")
        assert walker.reads("1 so far, None, None")
        await walker.presses("tab", "tab", "tab", "tab", "enter")
        assert walker.step(OPEN_IT).smaller[-1] == f"Breathe at {OPEN_IT}"
        await walker.presses("m")
        await hears(walker)
        assert walker.reads("2 so far, None, None")


async def test_a_program_suggests_first_steps_too_in_the_welcome_as_later(path, with_a_model):
    async with walking(path, config=with_a_model) as walker:
        await walker.types("Learn the cello", "enter")
        await hears(walker)
        assert walker.reads("What is one small step", "Breathe at Learn the cello")
        await walker.types("Tune it", "enter")
        await hears(walker)
        assert walker.reads("even smaller", "Breathe at Tune it")
        await walker.presses("tab", "tab", "tab", "tab", "enter")
        assert walker.step("Tune it").smaller == ("Breathe at Tune it",)


@pytest.mark.parametrize("goal", ["Lose weight", "Get through the funeral"])
async def test_a_program_is_not_told_of_a_heavy_goal_above_a_light_step(path, with_a_model, goal):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal(goal), "Buy milk")
    async with walking(path, config=with_a_model) as walker:
        await walker.presses("m")
        await hears(walker)
        assert walker.reads("Tab  ")
        assert not walker.reads("Breathe at")


async def test_all_under_a_step_being_behind_asks_once_whether_it_is_done(path: Path):
    life = Life(sitting(path, hands_at()))
    goal = life.goal("Write the thesis")
    chapter = life.step(goal, "Chapter 3")
    life.did(life.step(goal, OPEN_IT, under=chapter))
    async with walking(path) as walker:
        await walker.turns_the_clock(days=1)
        assert walker.reads(
            "Everything under “Chapter 3” is done.", "Is it done, or is there one more small step?"
        )
        await walker.presses("h")
        assert walker.said == "Answer with Space or a, whenever you like."
        assert walker.reads("Is it done, or is there one more small step?")
        await walker.presses("a")
        await walker.types("Read it once", "enter", "escape")
        assert walker.journey.parent(walker.step("Read it once")) == walker.step("Chapter 3")
        await walker.presses("space")
        await walker.turns_the_clock(days=1)
        await walker.presses("space")
        assert walker.journey.is_done(walker.step("Chapter 3"))


async def test_not_knowing_what_is_smaller_is_kept_nowhere_and_asked_again(life):
    async with walking(life) as walker:
        await walker.presses("m")
        await walker.types("I don't know", "enter")
        assert walker.reads("What is one step even smaller than that?")
        assert walker.step(OPEN_IT).smaller == (LAPTOP,)
