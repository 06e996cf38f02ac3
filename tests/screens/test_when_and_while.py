"""When and while: a moment on the card, and something pleasant beside the step."""

from datetime import date

from screens.lives import OPEN_IT, WALK
from screens.walker import walking
from smallsteps_tui.domain.planning import PLEASANT


async def test_the_moment_stands_on_the_card_without_the_step_again(life):
    async with walking(life) as walker:
        assert walker.line_with("when").endswith("   After breakfast")


async def test_the_moment_is_edited_in_place(life):
    async with walking(life) as walker:
        await walker.presses("W")
        assert walker.reads("When or where will you do “Open the file”?", "› After breakfast")
        assert "after breakfast" not in walker.screen, "it is not suggested once more in other letters"
        await walker.types_over("8:15", "enter")
        assert walker.line_with("when").endswith("   8:15")
        await walker.presses("u")
        assert walker.line_with("when").endswith("   After breakfast")


async def test_a_day_typed_as_the_moment_can_be_waited_for_with_one_key(life):
    async with walking(life) as walker:
        await walker.presses("W")
        await walker.types_over("next Monday")
        assert walker.reads(
            "That's a day. To put the step off until then, press T.", "Tab leave it alone until Mon 23 Nov"
        )
        await walker.presses("tab")
        assert walker.reads(
            "› next Monday", "Leave it alone until Mon 23 Nov   Tab keep the words as they are"
        )
        await walker.presses("enter")
        step = walker.step(OPEN_IT)
        assert (step.not_before, step.cue) == (date(2026, 11, 23), "After breakfast")


async def test_a_moment_is_taken_off_by_an_empty_line_and_what_is_too_long_stays_to_be_shortened(life):
    async with walking(life) as walker:
        await walker.presses("W")
        await walker.types_over("after " * 40, "enter")
        assert walker.reads("Shorten it a little")
        await walker.types_over("", "enter")
        assert walker.step(OPEN_IT).cue == ""
        assert walker.said == f"“{OPEN_IT}” has no set time or place any more."
        assert not walker.line_with("when")


async def test_a_pairing_is_edited_in_place_from_what_was_used_before(life):
    async with walking(life) as walker:
        await walker.presses("p", "tab", "enter")
        assert walker.line_with("while").endswith(PLEASANT[0])
        await walker.presses("p", "tab")
        assert walker.reads("› the good coffee"), "what went with it before comes first"
        await walker.presses("escape")


async def test_one_key_takes_another_pairing_until_the_first_one_comes_round(life):
    async with walking(life) as walker:
        for words in (*PLEASANT, "the good coffee"):
            await walker.presses("P")
            assert walker.line_with("while").endswith(words)
        await walker.presses("u")
        assert walker.line_with("while").endswith(PLEASANT[-1])
    async with walking(life) as walker:
        await walker.presses("P")
        assert walker.line_with("while").endswith("the good coffee"), "it is known after a restart too"


async def test_the_keys_work_in_the_tree_too_and_say_what_to_do_where_no_step_is_chosen(life):
    async with walking(life) as walker:
        await walker.presses("2", "left", "left", "left", "P")
        assert walker.said == "Choose a step first: press Tab for the steps."
        await walker.presses("down", "tab", "P")
        assert walker.step(WALK).pairing == "the good coffee"


async def test_enter_on_the_card_opens_the_words_of_the_step(life):
    async with walking(life) as walker:
        await walker.presses("enter")
        await walker.types_over("Open the other file", "enter")
        assert walker.reads("Open the other file")


async def test_under_the_veil_the_sentence_is_dots(life):
    async with walking(life) as walker:
        await walker.presses("v")
        assert "breakfast" not in walker.screen
        assert "•" in walker.line_with("when")
