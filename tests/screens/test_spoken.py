"""What cannot be done is said, wherever it comes up, and nothing ends."""

from datetime import timedelta
from importlib import import_module

import pytest
from reading_code import is_in, modules
from textual.screen import Screen

from screens.lives import OPEN_IT, THESIS, WALK, Life
from screens.walker import MORNING, hands_at, sitting, walking
from smallsteps_tui.domain.acts.goals import LONGEST
from smallsteps_tui.domain.entities import Size
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog
from smallsteps_tui.terminal.app import SaysTrouble

TODAY = MORNING.date()
REFUSED = "That cannot be done today. Try it tomorrow."


def refuses(*_given):
    raise Trouble(REFUSED)


async def test_another_step_taken_while_the_clock_was_set_back_is_refused_in_a_sentence(life, monkeypatch):
    monkeypatch.setattr("smallsteps_tui.app.PULSE", 60.0)  # nobody looks at the clock meanwhile
    async with walking(life) as walker:
        walker.hands.move(timedelta(days=-1))
        await walker.clicks(f"○  {WALK}")
        assert walker.line_with(WALK) == f"█    {WALK}"
        await walker.presses("space")
        assert walker.said == "That day hasn't come yet. Choose today or earlier."
        walker.hands.move(timedelta(days=1))
        await walker.presses("space")
        assert walker.reads(f"✓  {WALK}")


async def test_a_way_that_is_longer_than_may_be_typed_can_begin_a_new_lap(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal(THESIS), OPEN_IT)
    path.write_text(path.read_text().replace('"length": 26', f'"length": {LONGEST * 2}'))
    async with walking(path) as walker:
        assert walker.goal(THESIS).length == LONGEST * 2
        await walker.presses("2", "f", "w")
        assert walker.goal(THESIS).lap == 2
        assert walker.goal(THESIS).length == LONGEST * 2
        await walker.presses("f", "l", "enter")
        assert not walker.reads("A course has 0 to 100,000 steps")


@pytest.mark.parametrize("way", ["answer", "later", "after a refresh", "timer", "of the app"])
async def test_what_an_answer_or_a_moment_later_cannot_do_is_said_and_the_next_key_works(life, way):
    async with walking(life) as walker:
        app, screen = walker.app, walker.app.screen
        if way == "answer":
            app.push_screen(ChooseDialog("Shall it be today?", (Choice("y", "yes"),)), refuses)
            await walker.settles()
            await walker.presses("y")
        elif way == "timer":
            screen.set_timer(0.001, refuses)
            await walker.pilot.pause(0.05)
        else:
            {
                "later": screen.call_later,
                "after a refresh": screen.call_after_refresh,
                "of the app": app.call_later,
            }[way](refuses)
        await walker.settles()
        assert walker.said == REFUSED
        await walker.presses("space")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY).size is Size.DONE


async def test_what_was_brought_from_a_thread_and_cannot_be_is_said_too(life):
    async with walking(life) as walker:
        walker.app.run_worker(refuses, thread=True)
        await walker.pilot.pause(0.05)
        await walker.settles()
        assert walker.said == REFUSED
        await walker.presses("space")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY)


async def test_an_error_of_the_programs_own_is_no_trouble_and_ends_it(life):
    async def errs():
        async with walking(life) as walker:
            walker.app.screen.call_later(lambda: 1 // 0)
            await walker.settles()

    with pytest.raises(ZeroDivisionError):
        await errs()


def test_every_screen_and_dialog_says_its_trouble():
    for name in modules():
        if is_in(name, "screens"):
            import_module(f"smallsteps_tui.{name}")
    waiting, ours = [Screen], set()
    while waiting:
        screens = waiting.pop().__subclasses__()
        waiting += screens
        ours |= {screen for screen in screens if screen.__module__.startswith("smallsteps_tui.")}
    assert len(ours) > 10
    assert [screen.__name__ for screen in ours if not issubclass(screen, SaysTrouble)] == []
