"""What is deleted elsewhere while a dialog about it is open."""

import pytest

from screens.lives import CHAPTER, LAPTOP, OPEN_IT, THESIS, Life
from screens.walker import hands_at, sitting, walking
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Goal
from smallsteps_tui.screens.questions.ladder import LadderDialog


def deletes(title):
    """Somebody else, who deletes what has this title."""

    def act(session):
        journey = session.snapshot.journey
        doomed = next(one for one in (*journey.goals.values(), *journey.steps.values()) if one.title == title)
        made = acts.delete_goal if isinstance(doomed, Goal) else acts.delete_step
        return made(journey, doomed)

    return act


def sets_ladder(*rungs):
    """Somebody else, who gives the open step another ladder."""

    def act(session):
        steps = session.snapshot.journey.steps.values()
        return acts.set_ladder(next(step for step in steps if step.title == OPEN_IT), rungs)

    return act


async def test_a_step_toward_a_goal_that_is_gone_is_not_written_and_stays_on_the_line(path):
    Life(sitting(path, hands_at())).goal(THESIS)
    async with walking(path) as walker:
        await walker.presses("a")
        await walker.another_process(deletes(THESIS))
        await walker.types("Open it gently", "enter")
        assert walker.reads("was deleted in the meantime", "Open it gently")
        assert not walker.on_disk().steps


async def test_a_step_under_one_that_is_gone_is_not_written(path):
    life = Life(sitting(path, hands_at()))
    goal = life.goal(THESIS)
    chapter = life.step(goal, CHAPTER)
    life.step(goal, OPEN_IT, under=chapter)
    async with walking(path) as walker:
        await walker.presses("2", "up", "m")
        assert walker.reads(f"Where could “{CHAPTER}” begin?")
        await walker.another_process(deletes(CHAPTER))
        await walker.types("Read it once", "enter")
        assert walker.reads("was deleted in the meantime", "Read it once")
        assert not any(step.title == "Read it once" for step in walker.on_disk().steps.values())


@pytest.mark.parametrize("keys", [("m",), ("2", "p"), ("c",)])
async def test_what_is_asked_about_a_step_that_is_gone_does_not_bring_it_back(life, keys):
    async with walking(life) as walker:
        await walker.presses(*keys)
        await walker.another_process(deletes(OPEN_IT))
        await walker.types("7", "enter")
        assert walker.reads("was deleted in the meantime")
        assert not any(step.title == OPEN_IT for step in walker.on_disk().steps.values())


async def test_a_ladder_whose_step_is_gone_closes_itself(life):
    async with walking(life) as walker:
        await walker.presses("l")
        assert isinstance(walker.app.screen, LadderDialog)
        await walker.another_process(deletes(OPEN_IT))
        assert not isinstance(walker.app.screen, LadderDialog)


async def test_a_ladder_under_a_question_closes_once_the_question_is_left(life):
    async with walking(life) as walker:
        await walker.presses("l", "enter")
        await walker.another_process(deletes(OPEN_IT))
        await walker.types_over("Look at the laptop", "enter")
        assert walker.reads("was deleted in the meantime", "Look at the laptop")
        await walker.presses("escape")
        await walker.settles()
        assert not isinstance(walker.app.screen, LadderDialog)
        assert not any(step.title == OPEN_IT for step in walker.on_disk().steps.values())


async def test_a_rung_that_was_taken_off_meanwhile_is_not_reworded(life):
    async with walking(life) as walker:
        await walker.presses("l", "enter")
        await walker.another_process(sets_ladder("Sit down"))
        await walker.types_over("Look at the laptop", "enter")
        assert walker.reads("has changed in the meantime", "Look at the laptop")
        assert walker.step(OPEN_IT).smaller == ("Sit down",)


async def test_a_rung_that_moved_meanwhile_is_reworded_where_it_is(life):
    async with walking(life) as walker:
        await walker.presses("l", "enter")
        await walker.another_process(sets_ladder("Sit down", LAPTOP))
        await walker.types_over("Look at the laptop", "enter")
        assert walker.step(OPEN_IT).smaller == ("Sit down", "Look at the laptop")
