"""The pulse: what others write and the day that turns arrive by themselves."""

from datetime import datetime, timedelta

import pytest

from screens.lives import LATER, OPEN_IT, THESIS, WALK, WRITE
from screens.walker import MORNING, hands_at, walking
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Size

TODAY = MORNING.date()


def renames(title, words):
    """Reword a step, elsewhere."""

    def act(session):
        step = next(step for step in session.snapshot.journey.steps.values() if step.title == title)
        return acts.edit_step(step, session.moment(), title=words)

    return act


async def test_a_step_taken_in_another_pane_shows_here(life):
    async with walking(life) as walker:
        step = walker.step(OPEN_IT)
        await walker.another_process(
            lambda session: acts.check_in(session.snapshot.journey, step, Size.DONE, session.moment())
        )
        assert walker.reads(f"✓  {OPEN_IT}", "That is enough for today.")


async def test_it_shows_within_a_second_by_itself(life):
    async with walking(life) as walker:
        walker.waits_a_second = walker.settles
        await walker.another_process(renames(OPEN_IT, "Open the other file"))
        await walker.pilot.pause(1.2)
        assert walker.reads("Open the other file")


async def test_what_is_being_typed_stays_and_is_merged_when_it_is_kept(life):
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        await walker.types_over("Open it gently")

        def cue(session):
            step = next(step for step in session.snapshot.journey.steps.values() if step.title == OPEN_IT)
            return acts.edit_step(step, session.moment(), cue="After lunch")

        await walker.another_process(cue)
        assert walker.reads("Open it gently", "Edit the step")
        await walker.presses("enter")
        step = walker.step("Open it gently")
        assert walker.on_disk().steps[step.id].cue == "After lunch"


async def test_an_answer_being_typed_stays_too(life):
    async with walking(life) as walker:
        await walker.presses("2", "m")
        await walker.types("Touch the")
        await walker.another_process(renames(OPEN_IT, "Open the other file"))
        await walker.types(" laptop", "enter")
        assert walker.step("Open the other file").smaller[-1] == "Touch the laptop"


async def test_an_answer_about_something_deleted_elsewhere_says_so_and_stays(life):
    async with walking(life) as walker:
        await walker.presses("2", "enter")
        await walker.types_over("Open it gently")
        step = walker.step(OPEN_IT)
        await walker.another_process(lambda session: acts.delete_step(session.snapshot.journey, step))
        await walker.presses("enter")
        assert walker.reads("was deleted in the meantime", "Open it gently")


async def test_the_highlight_stays_on_its_step_when_others_are_added_above(life):
    async with walking(life) as walker:
        await walker.presses("2", "down")
        await walker.another_process(renames(LATER, "Chapter 4, at last"))
        assert walker.reads("Chapter 4, at last")
        assert walker.app.screen.step == walker.step(WRITE)


async def test_the_day_turns_at_four_with_the_dashboard_open(life):
    hands = hands_at(datetime(2026, 11, 22, 3, 59).astimezone())
    async with walking(life, hands=hands) as walker:
        assert walker.reads("Saturday 21 November")
        await walker.presses("space")
        assert walker.on_disk().page(TODAY).counted
        await walker.turns_the_clock(hours=1 / 60)
        assert walker.reads("Sunday 22 November", WRITE)
        assert not walker.reads("That is enough for today.")
        await walker.presses("space")
        assert walker.on_disk().page(TODAY + timedelta(days=1)).counted


async def test_the_day_has_turned_after_a_sleep_of_three_days(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await walker.turns_the_clock(days=3)
        assert walker.reads("Tuesday 24 November")
        await walker.presses("1")
        assert walker.reads("Tuesday 24 November", OPEN_IT)


async def test_the_page_of_yesterday_is_left_when_the_day_turns_back(life):
    async with walking(life) as walker:
        await walker.presses("left_square_bracket")
        await walker.turns_the_clock(days=-2)
        assert walker.reads("Thursday 19 November")


async def test_a_file_that_is_spoiled_meanwhile_is_said_once_and_what_was_read_stays(life):
    async with walking(life) as walker:
        good = life.read_bytes()
        life.write_text("{")
        await walker.waits_a_second()
        assert walker.said.startswith(f"{life} is damaged, or isn't a small steps file. It wasn't touched. ")
        assert "smallsteps backup restore before-last-change" in walker.said
        assert walker.reads(OPEN_IT)
        life.write_bytes(good)
        await walker.another_process(renames(WALK, "Walk on"))
        assert walker.reads("Walk on")


@pytest.mark.parametrize(
    ("keys", "typed", "tries"),
    [
        (["n"], "half a word", "enter"),
        (["2", "enter"], "half a word", "enter"),
        ([], "", "r"),
    ],
    ids=["a question", "a form", "no dialog"],
)
async def test_once_the_file_is_back_nothing_is_said_to_be_the_matter_and_what_was_typed_stays(
    life, keys, typed, tries
):
    async with walking(life) as walker:
        good = life.read_bytes()
        await walker.presses(*keys)
        if typed:
            await walker.types_over(typed)
        life.write_text("{")
        await walker.waits_a_second()
        await walker.presses(tries)
        assert walker.reads("is damaged")
        life.write_bytes(good)
        await walker.waits_a_second()
        assert not walker.reads("is damaged")
        if typed:
            assert walker.reads(typed)
            await walker.presses("enter")
            assert typed in life.read_text()


async def test_what_is_the_matter_with_the_words_stays_said_though_the_file_is_back(life):
    async with walking(life) as walker:
        good = life.read_bytes()
        await walker.presses("R")
        await walker.types("someday", "enter")
        said = walker.app.screen.trouble
        assert said
        life.write_text("{")
        await walker.waits_a_second()
        life.write_bytes(good)
        await walker.waits_a_second()
        assert walker.app.screen.trouble == said


async def test_a_goal_deleted_elsewhere_leaves_every_screen_standing(life):
    async with walking(life) as walker:
        await walker.presses("2", "3", "4", "3")
        thesis = walker.goal(THESIS)
        await walker.another_process(lambda session: acts.delete_goal(session.snapshot.journey, thesis))
        for key in ("1", "2", "3", "4"):
            await walker.presses(key)
            assert not walker.reads(THESIS)
