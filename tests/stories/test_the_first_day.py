"""The first day and the days after, by the screen alone: what is told once, and gone with `h`."""

from datetime import timedelta

from screens.lives import a_life
from screens.walker import MORNING, hands_at, walking

from smallsteps_tui.domain.entities import Kind

AGAIN = "This step is back tomorrow. Press a for another, q to quit."
AHEAD = "steps planned so far."
NIGHT = "It's Saturday here until 4:00."
ENERGY = "A low day? Press e, and the step gets smaller."
ORDER = "Goal order: press 2 and Tab, then J or K to move a goal."
UNDER = "Press S to add one under this, > to put this under another."


def quiet_lines(walker) -> int:
    """How many quiet lines of the first days stand on the screen."""
    return sum(line in walker.screen for line in (AGAIN, AHEAD, NIGHT, ENERGY, UNDER))


async def hides(walker) -> None:
    """Hide the line with `h`, and wait until the answer to that is gone."""
    await walker.presses("h")
    walker.app.screen.say("")
    await walker.settles()


async def test_the_first_day_goes_through_by_the_screen_alone(path):
    hands = hands_at()
    async with walking(path, hands=hands, size=(80, 24)) as walker:
        for words in ("Learn Spanish", "Read one page", "Read one line"):
            assert quiet_lines(walker) == 0
            await walker.types(words, "enter")
        assert quiet_lines(walker) == 0
        await walker.presses("space")
        assert walker.line_with(AGAIN).endswith("h hide this")
        await walker.presses("a")
        await walker.types("Walk to the library, daily", "enter", "enter")
        assert walker.step("Walk to the library").kind is Kind.PRACTICE
        await hides(walker)
        assert walker.reads("“1 ahead”: steps planned so far. Press i")
        await walker.presses("n")
        assert walker.reads("A shift is a small change you notice in yourself.")
        await walker.types("I read a sign", "enter", "2")
        walker.app.screen.say("")
        await walker.settles()
        assert walker.line_with(UNDER).endswith("h hide this")
        await hides(walker)
        assert quiet_lines(walker) == 0
        await walker.presses("1")
        await hides(walker)
        assert quiet_lines(walker) == 0
        await walker.presses("n")
        assert not walker.reads("A shift is")
    hands.move(timedelta(days=1))
    async with walking(path, hands=hands, size=(40, 12)) as walker:
        assert walker.reads("A low day? Press e for a smaller step.")
        await walker.presses("e")
        assert not walker.reads("A low day?")
    async with walking(path, hands=hands, size=(80, 24)) as walker:
        await walker.presses("e", "e", "2", "1", "space")
        assert quiet_lines(walker) == 0, "each was told, or hidden"


async def test_the_keys_of_the_first_day_are_few_and_each_is_named_on_the_screen_before(path):
    hands, pressed = hands_at(), []
    async with walking(path, hands=hands, size=(80, 24)) as walker:

        async def follows(said: str, *keys: str, words: str = "") -> None:
            """Press what the screen names, with words typed before it that aren't counted."""
            assert walker.reads(said), walker.screen
            await walker.types(words, *keys)
            pressed.extend(keys)

        await follows("Enter next", "enter", words="Run a 5 km race")
        await follows("one small step towards it?", "enter", words="Go for a 20 minute walk")
        await follows("Enter take “Walk for two minutes”", "enter")
        await follows("Space  I did it", "space")
        assert walker.journey.steps_in_all == 1
        assert len(pressed) <= 4, "a first step"
        await follows("Press a for another", "a")
        await follows("What is one small step towards", "enter", words="Look up a route")
        await follows("Enter done", "enter")
        await follows("2 Goals", "2")
        await follows("Enter edit", "enter")
        await follows("how often", "tab", "tab", "tab")
        await follows("Edit the step", "enter", words="daily")
        assert (
            walker.said
            == "“Go for a 20 minute walk” is now a practice. The step you took on it still counts."
        )
        await follows("3 Marathon", "3")
        assert walker.reads("1 step behind you", "Walk for two minutes")
        assert len(pressed) == 14, "a second one, one that repeats, and a look back"
    hands.move(timedelta(hours=10))
    async with walking(path, hands=hands, size=(80, 24)) as walker:
        assert walker.reads("✓  Walk for two minutes", "That is enough for today.", "○ Look up a route")
        await walker.presses("2")
        assert "↻ Go for a 20 minute" in walker.line_with("▌"), "the one that goes on is looked at"
        assert walker.line_with("now repeats")
    hands.move(timedelta(hours=14))
    async with walking(path, hands=hands, size=(80, 24)) as walker:
        assert walker.reads("Go for a 20 minute walk", "even smaller   Walk for two minutes", ENERGY)
        await walker.presses("space")
        assert not walker.reads("first time"), "the day before was"
        await walker.presses("2")
        assert walker.reads(
            "✓ today        done", "✓ 21 Nov       Walk for two minutes", "  21 Nov       planned"
        )


async def test_in_the_night_it_is_said_once_why_it_is_still_the_day_before(path):
    a_life(path)
    hands = hands_at(MORNING.replace(day=22, hour=2, minute=45))
    async with walking(path, hands=hands, size=(80, 24)) as walker:
        assert walker.reads("Saturday 21 November")
        assert walker.line_with(NIGHT).endswith("h hide this")
        await walker.turns_the_clock(hours=2)
        assert not walker.reads(NIGHT)
        await walker.turns_the_clock(hours=22)
        await walker.presses("2", "1")
        assert quiet_lines(walker) == 0, "the night after, one knows"


async def test_a_goal_that_stands_behind_a_daily_walk_is_told_once_how_to_come_first(path):
    hands = hands_at()
    async with walking(path, hands=hands, size=(80, 24)) as walker:
        for words in ("Move", "Walk, daily", "Walk to the door"):
            await walker.types(words, "enter")
        await walker.presses("space", "g")
        for words in ("Clear the flat", "Ring the office"):
            await walker.types(words, "enter")
        await walker.presses("escape", "1")
        await walker.turns_the_clock(days=1)
        await walker.presses("e", "space")
        assert not walker.reads(ORDER)
        await walker.turns_the_clock(days=1)
        assert walker.line_with(ORDER).endswith("h hide this")
        await walker.presses("2", "tab", "home", "J", "1")
        assert walker.reads("  Ring the office")
        assert not walker.reads(ORDER)
