"""A file whose words were all erased opens everywhere."""

from dataclasses import replace

import pytest

from screens.lives import a_life
from screens.walker import SCREENS, walking
from smallsteps_tui.domain.journey import Journey


def wordless() -> Journey:
    """A life with every text empty."""
    life = a_life()
    for step in life.journey.steps.values():
        life.did(step)
    journey = life.journey
    empty = {"title": "", "cue": "", "pairing": "", "opens": "", "unit": "", "smaller": ("",)}
    return replace(
        journey,
        goals={id: replace(goal, title="", why="", support="") for id, goal in journey.goals.items()},
        steps={id: replace(step, **empty) for id, step in journey.steps.items()},
        shifts={id: replace(shift, text="") for id, shift in journey.shifts.items()},
    )


@pytest.mark.parametrize("veiled", [False, True])
async def test_every_screen_and_its_keys_open_without_any_words(veiled):
    async with walking(journey=wordless()) as walker:
        if veiled:
            await walker.presses("v")
        for screen in SCREENS:
            await walker.presses(screen)
            assert walker.reads("Look back")
            for key in ("m", "a", "l", "p", "f", "i", "b", "c", "enter", "delete"):
                await walker.presses(key, "escape")
                for _ in walker.app.screen_stack[1:]:
                    await walker.presses("escape")
                assert len(walker.app.screen_stack) == 1, (screen, key)
        await walker.presses("1")
        assert veiled or walker.reads("“(no words)”")
