"""Words of a day, notes of a step, and titles too long for one."""

from datetime import timedelta

from screens.lives import OPEN_IT, WALK
from screens.walker import MORNING, walking
from smallsteps_tui.domain.entities import Kind, Size

TODAY = MORNING.date()

LONG = "Ask Sam which of the two drafts to send. " * 6
"""Six sentences, 246 characters."""


def word(walker, title=OPEN_IT):
    """What was said today about a step; "" for nothing."""
    said = walker.journey.word(walker.step(title).id, TODAY)
    return said.text if said is not None else ""


async def test_a_note_without_an_amount_is_a_word_of_the_day_and_no_step(life):
    async with walking(life) as walker:
        steps = walker.journey.steps_in_all
        await walker.presses("c")
        await walker.types("could not", "ctrl+j")
        await walker.types("the road was closed", "enter")
        assert word(walker) == "could not\nthe road was closed"
        assert walker.said == "Saved for today. It isn't counted as a step."
        assert walker.reads(f"  {OPEN_IT}", "“could not …”")
        assert walker.journey.steps_in_all == steps
        await walker.presses("4")
        assert walker.reads(f"“ 21   {OPEN_IT}", "“could not the road was closed”")
        assert "✓" not in walker.line_with("“ 21")
        await walker.presses("1", "v")
        assert not walker.reads("could")
        await walker.presses("c")
        assert not walker.reads("could")
        await walker.presses("escape", "v", "c")
        assert walker.reads("could not", "the road was closed")
        await walker.presses("tab")
        await walker.types("2 pages", "enter")
        assert word(walker) == ""
        made = walker.journey.check_in(walker.step(OPEN_IT).id, TODAY)
        assert (made.size, made.note) == (Size.STARTED, "could not\nthe road was closed")
        await walker.presses("u")
        assert word(walker) == "could not\nthe road was closed"
        await walker.presses("u")
        assert walker.said == f"Undone: noted a few words about “{OPEN_IT}”."
    assert walker.on_disk() == walker.journey


async def test_words_alone_are_a_word_of_the_day_on_whichever_line_they_are_typed(life):
    async with walking(life) as walker:
        steps = walker.journey.steps_in_all
        await walker.presses("c", "tab")
        await walker.types("ill, could not", "enter")
        assert word(walker) == "ill, could not"
        assert walker.said == "Saved for today. It isn't counted as a step."
        assert walker.journey.steps_in_all == steps
        await walker.presses("c", "tab")
        await walker.types("not at all", "enter")
        assert walker.reads("An amount starts with a number", "ill, could not", "not at all")


async def test_a_word_is_emptied_on_its_line_and_one_too_long_stays_there(life):
    async with walking(life, size=(40, 12)) as walker:
        await walker.presses(*["left_square_bracket"] * 4, "c")
        await walker.pastes("x" * 10_001)
        await walker.presses("enter")
        assert walker.reads("That's 10,001 characters", "xxxxx")
        await walker.presses("escape", "c")
        assert walker.reads("xxxxx"), "what was typed is there again"
        await walker.presses("f7", "delete")
        await walker.types("ill", "enter")
        (page,) = [page for page in walker.journey.pages.values() if page.words]
        assert page.on == TODAY - timedelta(days=4)
        await walker.presses("c", "ctrl+u", "enter")
        assert walker.said == "The words are gone."


async def test_a_word_that_speaks_of_dying_is_answered_and_does_not_stand_on_the_card(life):
    async with walking(life) as walker:
        await walker.presses("c")
        await walker.types("I want to kill myself", "enter")
        assert word(walker)
        assert not walker.reads("Saved for today")
        await walker.presses("enter")
        assert not walker.reads("kill myself")


async def test_a_note_stands_in_one_quiet_line_on_the_card_and_in_full_under_enter(life):
    async with walking(life) as walker:
        await walker.presses("enter", *["tab"] * 7)
        await walker.types("In the folder of May", "ctrl+j")
        await walker.types("ask Sam for the key", "enter")
        assert walker.step(OPEN_IT).note == "In the folder of May\nask Sam for the key"
        assert walker.line_with("note").endswith("In the folder of May …")
        await walker.presses("enter")
        assert walker.reads("In the folder of May", "ask Sam for the key")
        await walker.presses("escape", "v")
        assert not walker.reads("In the folder")


async def test_enter_again_puts_the_rest_of_a_long_title_in_a_note(life):
    async with walking(life) as walker:
        await walker.presses("2", "tab", "a")
        await walker.pastes(LONG)
        await walker.presses("enter")
        assert walker.reads("That's 245 characters; the limit is 200. Press Enter again")
        assert walker.reads("which of the two drafts")
        await walker.presses("enter", "escape")
        (step,) = [one for one in walker.journey.steps.values() if one.note]
        assert f"{step.title} {step.note}" == LONG.strip()
        assert (len(step.title), step.note) == (163, " ".join([LONG[:40]] * 2))
        walker.app.screen.show_step(walker.step(WALK))
        await walker.settles()
        await walker.presses("enter")
        await walker.types_over("")
        await walker.pastes(LONG)
        await walker.presses("enter")
        assert walker.reads("That's 245 characters")
        await walker.presses("enter")
        assert len([one for one in walker.journey.steps.values() if one.note]) == 2


async def test_a_practice_with_check_ins_that_becomes_a_step_to_take_once_goes_on_as_a_new_one(life):
    async with walking(life) as walker:
        await walker.presses("2")
        walk = walker.step(WALK)
        walker.app.screen.show_step(walk)
        await walker.settles()
        await walker.presses("enter", *["tab"] * 3)
        await walker.types_over("", "enter")
        there = walker.journey.goes_on_as(walker.journey.steps[walk.id])
        assert (there.title, there.kind) == (WALK, Kind.ONCE)
        assert walker.said == f"“{WALK}” is now a step you take once. The 6 steps you took on it still count."
        assert walker.reads("now a one-off step")
        assert not walker.reads("× "), "nothing was let go of"
        await walker.presses("space")
        assert walker.journey.done_on(there) == TODAY
