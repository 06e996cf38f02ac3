"""A hidden streak: somebody who would rather not know it meets it nowhere."""

import re

import pytest

from screens.walker import MORNING, walking
from smallsteps_tui import demo
from smallsteps_tui.config import Config

STREAKS = re.compile(r"streak|days you showed up|room for a quiet", re.IGNORECASE)
HEAVY = ("I am weak", "I never keep going", "it is going so slow", "I always fail")


@pytest.mark.parametrize(("setting", "is_met"), [("shown", True), ("hidden", False)])
async def test_promise_3_a_hidden_streak_is_met_on_no_screen_in_no_number_and_beside_no_thought(
    setting, is_met
):
    config = Config(animations=False, streak=setting)
    met = []
    async with walking(journey=demo.journey(MORNING.date()), config=config) as walker:
        for screen in ("1", "2", "3", "4"):
            await walker.presses(screen)
            met.append(walker.screen)
            await walker.presses("i")
            for _ in range(9):
                met.append(walker.screen)
                await walker.presses("down")
            await walker.presses("escape")
        for thought in HEAVY:
            await walker.presses("b")
            await walker.types(thought, "enter")
            for _ in range(6):
                met.append(walker.screen)
                await walker.presses("b")
            await walker.presses("escape")
    found = {line.strip() for screen in met for line in screen.splitlines() if STREAKS.search(line)}
    assert bool(found) is is_met, found
    assert bool([line for line in found if "streak" in line]) is is_met
