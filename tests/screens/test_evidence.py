"""What can be looked for among the evidence, and what opens from it."""

import asyncio
from datetime import timedelta
from unittest.mock import ANY, Mock

import pytest

from screens.lives import LAPTOP, MEETING, MOVING, OPEN_IT, THESIS, WALK, a_life
from screens.walker import MORNING, walking
from smallsteps_tui.domain import acts, evidence
from smallsteps_tui.domain.entities import Energy, Size
from smallsteps_tui.screens.look_back import parts

TODAY = MORNING.date()


@pytest.fixture
def months(path):
    """A walk long ago, a low day yesterday, a note."""
    life = a_life(path)
    walk, open_it = (
        next(step for step in life.journey.steps.values() if step.title == title) for title in (WALK, OPEN_IT)
    )
    life.did(walk, on=TODAY - timedelta(days=80))
    life.did(open_it, Size.SMALLER, on=TODAY - timedelta(days=1))
    low = acts.set_energy(life.journey, Energy.LOW, life.moment(), on=TODAY - timedelta(days=1))
    life.session.apply(low, "low")
    noted = acts.check_in(life.journey, walk, Size.DONE, life.moment(), note="Rain all the way.")
    life.session.apply(noted, "noted")
    return path


async def test_low_days_are_said_quietly_in_the_week_and_beside_the_evidence(months):
    async with walking(months) as walker:
        await walker.presses("4")
        assert walker.reads("One of these days was low. You still showed up.")
        assert walker.reads(f"✓ 20 ✦ {WALK}", f"✓ 20 ✦ {LAPTOP}", f"✓ 19   {WALK}", f"✓ 21   {WALK}")
        assert walker.line_with(LAPTOP + " ").endswith("small")
        assert walker.reads("       “Rain all the way.”"), "a note is told apart from its step"
        await walker.presses("i", "i")
        assert walker.reads("as low, and still showed up")


async def test_of_a_long_life_the_newest_stands_there_at_once_and_all_else_soon(months, monkeypatch):
    monkeypatch.setattr(evidence, "MUCH", 1)
    monkeypatch.setattr(evidence, "SHEET", 1)
    monkeypatch.setattr(parts, "A_LOOK", 0)
    monkeypatch.setattr(asyncio, "to_thread", reads := Mock(side_effect=asyncio.to_thread))
    async with walking(months) as walker:
        await walker.presses("4")
        assert walker.reads(f"✓ 21   {WALK}", f"✓ 19   {WALK}", MEETING)
        reads.assert_called_with(evidence.of, ANY)


async def test_comma_shows_one_sort_of_evidence_after_another_and_then_all(months):
    async with walking(months) as walker:
        await walker.presses("4", "comma")
        assert walker.reads("steps taken   Esc show all", f"✓ 20 ✦ {LAPTOP}")
        assert not walker.reads(f"~ 21   {MEETING}")
        await walker.presses("comma")
        assert walker.reads("shifts   Esc show all", MEETING)
        assert not walker.reads(f"✓ 20 ✦ {WALK}")
        await walker.presses("comma")
        assert walker.reads("banners   Esc show all", "⚑")
        await walker.presses("comma")
        assert walker.reads("what you did on low days   Esc show all", LAPTOP)
        assert not walker.reads(f"✓ 19   {WALK}")
        await walker.presses("comma")
        assert walker.reads("your notes on steps   Esc show all", WALK, "“Rain all the way.”")
        await walker.presses("comma")
        assert not walker.reads("Esc show all")
        assert walker.reads(f"✓ 19   {WALK}", MEETING)


async def test_the_arrows_show_what_belongs_to_one_goal_and_a_shift_noted_there_is_its_own(months):
    async with walking(months) as walker:
        await walker.presses("4", "right")
        assert walker.reads(f"everything for “{THESIS}”   Esc show all", LAPTOP, MEETING)
        assert not walker.reads(f"✓ 19   {WALK}")
        await walker.presses("n")
        await walker.types("I opened it twice", "enter")
        shift = next(one for one in walker.on_disk().shifts.values() if one.text == "I opened it twice")
        assert shift.goal_id == walker.goal(THESIS).id
        await walker.presses("right", "comma", "v")
        assert walker.reads("steps taken for “•••• •••••”   Esc show all", f"✓ 19   {'•' * 4}")
        await walker.presses("v", "left", "left")
        assert walker.reads("steps taken   Esc show all")
        await walker.presses("left")
        assert walker.reads(f"steps taken for “{WALK}”   Esc show all", f"✓ 19   {WALK}")
        await walker.presses("left", "comma", "slash")
        await walker.types("paused", "enter")
        assert walker.reads(f"No shifts for “{MOVING}”")
        await walker.presses("escape")
        assert walker.reads(MEETING, f"✓ 19   {WALK}")


async def test_a_line_of_then_and_now_opens_what_it_stands_on_and_esc_leads_back(months):
    async with walking(months) as walker:
        await walker.presses("4", "tab", "down", "enter")
        assert walker.reads(f"› {WALK}", f"everything for “{WALK}”   Esc show all", "September")
        assert not walker.reads(f"~ 21   {MEETING}")
        await walker.presses("enter")
        assert walker.reads(f"+ {WALK}", f"~ 21   {MEETING}")
        await walker.clicks(f"+ {WALK}")
        assert walker.reads(f"everything for “{WALK}”   Esc show all")
        await walker.presses("escape", "down")
        assert walker.reads(f"+ {WALK}", f"~ 21   {MEETING}")


async def test_enter_on_evidence_opens_the_page_of_its_day(months):
    async with walking(months) as walker:
        await walker.presses("4", "comma", "end", "enter")
        assert walker.reads("‹ Wednesday 2 September ›")
        await walker.presses("4")
        assert walker.reads("steps taken")


async def test_the_question_of_the_week_is_answered_with_a_shift(months):
    async with walking(months) as walker:
        await walker.presses("4")
        questions = set()
        for _ in range(3):
            await walker.presses("tab", "up")
            assert walker.reads("Enter write one line")
            await walker.presses("enter")
            questions.add(walker.app.screen.asking.face.question)
            await walker.presses("escape", "escape")
            for days in (3, 4):  # no gap, after which nothing is asked for a week
                await walker.turns_the_clock(days=days)
                await walker.presses("1", "space")
            await walker.presses("4")
        assert questions == {
            "How have your habits shifted, even slightly?",
            "What do you do now that you didn't do at the start?",
            "Who, or what, made it lighter?",
        }
        await walker.clicks("n write one line")
        await walker.types("Sam sat with me", "enter")
        assert "Sam sat with me" in [shift.text for shift in walker.on_disk().shifts.values()]
        assert walker.reads("Noted.")


async def test_a_shift_is_tied_to_a_goal_or_to_none(months):
    async with walking(months) as walker:

        def goal_id():
            return next(iter(walker.on_disk().shifts.values())).goal_id

        await walker.presses("4", "comma", "comma", "enter")
        assert walker.reads(f"This shift: “{MEETING}”, for “{THESIS}”", "link it to a goal, or to none")
        await walker.presses("g")
        assert walker.reads("Which goal does it belong to?", MOVING, "no goal")
        await walker.presses("down", "enter")
        assert walker.said == f"Linked a shift to “{MOVING}”."
        assert goal_id() == walker.goal(MOVING).id
        await walker.presses("enter", "g", "v", "end")
        assert walker.reads("•••• •••••", "no goal")
        await walker.presses("v", "enter")
        assert goal_id() is None
        await walker.presses("u", "enter", "g", "escape")
        assert goal_id() == walker.goal(MOVING).id


async def test_a_shift_that_went_meanwhile_is_not_tied(months):
    async with walking(months) as walker:
        await walker.presses("4", "comma", "comma", "enter", "g")
        (shift,) = walker.journey.shifts.values()
        await walker.another_process(lambda _: acts.drop_shift(shift))
        await walker.presses("enter")
        assert walker.said == "The goal or the shift was deleted in the meantime, so nothing was linked."


async def test_at_40_columns_the_evidence_is_looked_through_as_well(months):
    async with walking(months, size=(40, 12)) as walker:
        await walker.presses("4", "comma", "comma")
        assert walker.reads("shifts   Esc show all", f"~ 21   {MEETING}")
        await walker.presses("escape", "down")
        assert walker.reads("“Put the laptop on the table”", "November")
