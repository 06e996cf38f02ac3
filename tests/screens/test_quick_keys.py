"""Keys that come quickly: each acts on what the one before has left."""

from datetime import timedelta

from screens.lives import CHAPTER, LATER, OPEN_IT
from screens.walker import MORNING, sitting, walking
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.store.store import Store

TODAY = MORNING.date()


async def test_a_step_taken_right_before_quitting_is_on_the_disk(life):
    async with walking(life) as walker:
        step = walker.step(OPEN_IT)
        await walker.presses_at_once("space", "q")
    assert Store(life).load().check_in(step.id, TODAY) is not None


async def test_undo_right_after_a_step_takes_that_step_back(life):
    async with walking(life) as walker:
        shifts = len(walker.journey.shifts)
        await walker.presses_at_once("space", "u")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY) is None
        assert len(walker.on_disk().shifts) == shifts


async def test_space_twice_at_once_is_one_check_in_and_one_undo(life):
    async with walking(life) as walker:
        await walker.presses_at_once("space", "space")
        await walker.presses("u")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY) is None


async def test_energy_twice_at_once_is_steady(life):
    async with walking(life) as walker:
        await walker.presses_at_once("e", "e")
        assert walker.on_disk().page(TODAY).energy.value == Energy.STEADY


async def test_a_clock_set_back_a_day_between_two_looks_does_no_harm(life):
    async with walking(life) as walker:
        walker.hands.move(timedelta(days=-1))
        await walker.presses("space", "e", "r", "down")
        assert walker.app.is_running
        await walker.waits_a_second()
        await walker.presses("space")
        assert walker.app.is_running


async def test_what_somebody_else_changed_is_not_said_to_be_deleted(life):
    async with walking(life) as walker:
        await walker.presses("2", "delete")
        assert walker.reads(f"Delete “{OPEN_IT}”?")
        elsewhere = sitting(life, walker.hands)
        change = acts.edit_step(walker.step(OPEN_IT), elsewhere.moment(), cue="At nine")
        elsewhere.apply(change, "elsewhere")
        await walker.presses("d")
        assert "changed elsewhere" in walker.said
        assert walker.step(OPEN_IT).id in walker.on_disk().steps


async def test_the_veil_is_drawn_from_within_a_dialog(life):
    async with walking(life) as walker:
        await walker.presses("2", "delete")
        assert walker.reads(OPEN_IT)
        await walker.presses("v")
        assert walker.app.veiled
        assert not any(walker.reads(words) for words in (OPEN_IT, CHAPTER, LATER))
