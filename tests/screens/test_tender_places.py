"""Somebody six weeks sober after a lapse, and somebody in grief: what each place says to them."""

from datetime import timedelta
from pathlib import Path

import pytest

from screens.lives import Life
from screens.walker import MORNING, hands_at, sitting, walking
from smallsteps_tui.domain.entities import Energy, Size

TODAY = MORNING.date()
SOBER, NO_DRINK, MEETING = "stay sober after yesterday", "not drink today", "go to the Tuesday meeting"
WITHOUT_MUM, GRAVE, PHOTO = (
    "get through this without Mum",
    "visit Mum's grave on Sundays",
    "say goodnight to her photo",
)


@pytest.fixture
def sober(path: Path) -> Path:
    """Two days kept to, one of them yesterday's yesterday."""
    life = Life(sitting(path, hands_at()))
    goal = life.goal(SOBER)
    step = life.step(goal, NO_DRINK, rhythm="daily")
    life.step(goal, MEETING, rhythm="weekly")
    for back in (4, 3):
        life.did(step, on=TODAY - timedelta(days=back))
    return path


@pytest.fixture
def grieving(path: Path) -> Path:
    """A grave to visit and a photo to say goodnight to."""
    life = Life(sitting(path, hands_at()))
    goal = life.goal(WITHOUT_MUM)
    life.step(goal, PHOTO, rhythm="daily")
    life.did(life.step(goal, GRAVE, rhythm="daily"))
    return path


async def test_on_another_days_page_a_lapse_is_of_that_day_and_no_ticks_are_counted(sober):
    async with walking(sober) as walker:
        await walker.presses("left_square_bracket", "c")
        await walker.types("drank, then slept", "enter")
        assert (
            walker.said
            == "Saved. That day counts, and so do all your days before. Text someone on your side."
        )


async def test_keeping_to_it_again_names_no_number_of_ticks(sober):
    async with walking(sober) as walker:
        await walker.presses("space")
        assert walker.reads("Today counts, and so do all your days before.")


@pytest.mark.parametrize("which", ["sober", "grieving"])
async def test_nothing_tender_is_the_tiny_step_of_the_week(which, request):
    async with walking(request.getfixturevalue(which), size=(118, 36)) as walker:
        await walker.presses("4")
        assert walker.reads("This week", "Everything behind you is still there.")
        assert "tiny" not in walker.screen
        assert "“" not in walker.screen.partition("Everything")[0]
