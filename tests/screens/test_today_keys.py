"""Every key of Today."""

from datetime import timedelta

import pytest

from screens.lives import CHAPTER, LAPTOP, MEETING, OPEN_IT, WALK, WRITE, a_life
from screens.walker import MORNING, hands_at, walking
from smallsteps_tui.domain.entities import Energy, Size
from smallsteps_tui.widgets.cards.question import Question

TODAY = MORNING.date()


async def test_today_opens_with_one_step_large_and_what_goes_with_it(life):
    async with walking(life) as walker:
        assert walker.reads(
            "Write the thesis › Chapter 3", OPEN_IT, LAPTOP, "After breakfast", "the good coffee"
        )
        assert walker.reads("Also possible, only if you like", WALK)


async def test_space_takes_the_step_and_closes_the_card(life):
    async with walking(life) as walker:
        await walker.presses("space")
        assert walker.reads(f"✓  {OPEN_IT}", "That is enough for today.")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY).size is Size.DONE


async def test_space_twice_never_takes_another_step(life):
    async with walking(life) as walker:
        before = walker.journey.steps_in_all
        await walker.presses("space", "space", "space")
        assert walker.journey.steps_in_all == before + 1
        assert walker.reads("You've already done")


async def test_t_takes_the_smaller_one_which_counts_whole(life):
    async with walking(life) as walker:
        await walker.presses("t")
        check_in = walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY)
        assert (check_in.size, check_in.version) == (Size.SMALLER, LAPTOP)
        assert walker.reads(f"✓  {LAPTOP}", "That is enough for today.")


async def test_s_counts_having_started(life):
    async with walking(life) as walker:
        await walker.presses("s")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY).size is Size.STARTED


async def test_e_goes_from_low_to_steady_to_high_and_a_low_day_shrinks_the_step(life):
    async with walking(life) as walker:
        await walker.presses("e")
        assert walker.journey.page(TODAY).energy.value == Energy.LOW
        assert walker.line_with(LAPTOP) == f"█    {LAPTOP}"
        assert walker.reads("energy: low")
        await walker.presses("e", "e")
        assert walker.journey.page(TODAY).energy.value == Energy.HIGH
        await walker.presses("e", "space")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY).version == LAPTOP


async def test_r_declares_rest_and_takes_it_back(life):
    async with walking(life) as walker:
        await walker.presses("r")
        assert walker.on_disk().rests(TODAY)
        assert walker.reads("A rest day. Everything here can wait.")
        await walker.presses("r")
        assert not walker.on_disk().rests(TODAY)


async def test_the_brackets_turn_the_page_to_another_day_and_on_to_today(life):
    async with walking(life) as walker:
        await walker.presses("left_square_bracket")
        assert walker.reads("‹ Friday 20 November ›", f"✓  {WALK}")
        await walker.presses("left_square_bracket", "left_square_bracket", "left_square_bracket")
        assert walker.reads("‹ Tuesday 17 November ›")
        await walker.presses("space")
        assert walker.on_disk().page(TODAY - timedelta(days=4)).counted
        assert not walker.on_disk().page(TODAY).counted
        await walker.presses(*["right_square_bracket"] * 5)
        assert walker.reads("Saturday 21 November")
        assert not walker.reads("‹ ")


async def test_looking_at_another_step_saves_nothing_until_it_is_taken_and_is_one_change_with_it(life):
    before = life.read_bytes()
    async with walking(life) as walker:
        await walker.presses("down")
        assert walker.line_with(WALK) == f"█    {WALK}"
        assert life.read_bytes() == before
        await walker.presses("up")
        assert walker.line_with(OPEN_IT) == f"█    {OPEN_IT}"
        await walker.presses("down", "space")
        page, walk = walker.on_disk().page(TODAY), walker.step(WALK).id
        assert (page.focus.value, [one.step_id for one in page.counted]) == (walk, [walk])
        await walker.presses("u")
        assert not walker.on_disk().page(TODAY).counted
        assert walker.on_disk().page(TODAY).focus.value is None
        assert walker.line_with(WALK) == f"█    {WALK}", "undo moves no card"


async def test_the_brackets_keep_the_step_on_the_card_and_speak_of_the_day_that_is_open(life):
    async with walking(life) as walker:
        await walker.presses("down", "left_square_bracket", "left_square_bracket", "left_square_bracket")
        assert walker.line_with(f"✓  {WALK}").startswith("▌")
        await walker.presses("left_square_bracket")
        assert walker.reads("Space  I did it on Tuesday", "c  add a note")
        assert not walker.reads("just start")
        await walker.presses("s")
        assert walker.said == "The timer is for today. Press Esc to go back to today."
        await walker.presses("c")
        assert walker.reads("on 17 Nov")
        await walker.types("", "escape")
        await walker.presses("e", "r", "space", "escape")
        assert walker.line_with(WALK) == f"█    {WALK}"
    then, today = (walker.on_disk().page(TODAY - timedelta(days=days)) for days in (4, 0))
    assert (then.energy.value, then.is_rest, len(then.counted)) == ("low", True, 1)
    assert (today.energy, today.rest, today.counted) == (None, None, [])


async def test_m_adds_a_smaller_version_to_the_ladder(life):
    async with walking(life) as walker:
        await walker.presses("m")
        assert walker.reads("What is one step even smaller than")
        await walker.types("Touch the laptop", "enter")
        assert walker.step(OPEN_IT).smaller == (LAPTOP, "Touch the laptop")


async def test_what_was_just_made_smaller_stands_on_the_card_and_space_takes_it(life):
    async with walking(life) as walker:
        await walker.presses("m")
        await walker.types("Touch the laptop", "enter")
        assert walker.line_with("Touch the laptop") == "█    Touch the laptop"
        await walker.presses("u")
        assert walker.line_with(OPEN_IT) == f"█    {OPEN_IT}"
        await walker.presses("ctrl+r", "space")
        made = walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY)
        assert (made.size, made.version) == (Size.SMALLER, "Touch the laptop")


async def test_t_lowers_a_size_taken_by_mistake_and_space_raises_it_again(life):
    async with walking(life) as walker:
        await walker.presses("space", "t")
        made = walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY)
        assert (made.size, made.version) == (Size.SMALLER, LAPTOP)
        assert walker.reads(f"✓  {LAPTOP}", "Changed to the small version. It counts.")
        assert walker.journey.page(TODAY).counted == [made]
        await walker.presses("u")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY).size is Size.DONE
        await walker.presses("t", "space")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY).size is Size.DONE


async def test_a_adds_a_step_and_g_a_goal(life):
    async with walking(life) as walker:
        await walker.presses("a")
        await walker.types("Call Sam", "enter", "escape")
        assert walker.step("Call Sam").goal_id == walker.goal("Write the thesis").id
        await walker.presses("g")
        await walker.types("Learn to swim", "enter")
        await walker.types("Find the pool", "enter", "escape")
        assert walker.step("Find the pool").goal_id == walker.goal("Learn to swim").id


async def test_the_first_step_of_a_goal_is_made_smaller_with_enter_as_in_the_first_minute(life):
    async with walking(life) as walker:
        await walker.presses("g")
        await walker.types("Clear the flat", "enter")
        await walker.types("Wash up", "enter")
        assert walker.reads("What is one step even smaller than that?", "Enter take “Wash one cup”")
        await walker.presses("enter")
        assert walker.reads("Is there another step for “Clear the flat”?")
        await walker.types("Sweep", "enter", "tab")
        first = walker.app.screen.query_one(Question).face.suggestions[0]
        await walker.presses("enter", "enter")
        assert walker.step("Wash up").smaller == ("Wash one cup",)
        assert walker.step("Sweep").smaller == (first,)


async def test_n_notes_a_shift_of_the_goal_on_the_card(life):
    async with walking(life) as walker:
        await walker.presses("n")
        await walker.types("I laughed about it", "enter")
        (shift,) = [shift for shift in walker.on_disk().shifts.values() if shift.text != MEETING]
        assert (shift.text, shift.goal_id) == ("I laughed about it", walker.goal("Write the thesis").id)


async def test_u_takes_the_last_change_back_and_ctrl_r_gives_it_again(life):
    async with walking(life) as walker:
        await walker.presses("space", "u")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY) is None
        assert walker.reads("Undone:")
        await walker.presses("ctrl+r")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY)
        assert walker.reads("Redone:")


async def test_the_answer_to_what_was_undone_is_gone(life):
    async with walking(life) as walker:
        await walker.presses("t")
        await walker.presses("space")
        whole = walker.app.screen.answer
        assert whole
        assert walker.reads(whole)
        await walker.presses("u")
        assert not walker.reads(whole)
        assert walker.reads("✓", "small")


async def test_a_message_is_gone_once_the_page_is_turned(life):
    async with walking(life) as walker:
        for key in ("left_square_bracket", "right_square_bracket"):
            await walker.presses("n")
            await walker.types("I laughed", "enter")
            assert walker.said.startswith("Noted")
            await walker.presses(key)
            assert not walker.said


async def test_undo_reaches_beyond_a_restart(life):
    async with walking(life) as walker:
        await walker.presses("space")
    async with walking(life) as walker:
        await walker.presses("u")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY) is None


async def test_backspace_takes_the_check_in_on_the_card_back(life):
    async with walking(life) as walker:
        await walker.presses("space", "backspace")
        assert walker.on_disk().check_in(walker.step(OPEN_IT).id, TODAY) is None


async def test_i_walks_the_numbers_and_esc_leaves(life):
    async with walking(life) as walker:
        await walker.presses("i")
        assert walker.reads("1 of ", "Esc close")
        first = walker.screen
        await walker.presses("i")
        assert walker.reads("2 of ")
        await walker.presses("up")
        assert walker.screen == first
        await walker.presses("escape")
        assert not walker.reads("Esc close")


async def test_question_mark_shows_the_keys_and_the_word_about_care(life):
    async with walking(life) as walker:
        await walker.presses("question_mark")
        assert walker.reads("Everywhere", "Ctrl+R", "therapy or a substitute")
        await walker.presses("escape")
        assert not walker.reads("Everywhere")


async def test_a_key_that_does_nothing_here_says_so(life):
    async with walking(life) as walker:
        await walker.presses("right_square_bracket")
        assert walker.said == "This is today. Press [ for the day before."
        await walker.presses("x")
        assert walker.said == "Press 2, then x to let a step go, or z to let its goal rest."
        await walker.presses("z")
        assert walker.said == "Press 2, then x to let a step go, or z to let its goal rest."


async def test_esc_is_not_now_in_every_question(life):
    async with walking(life) as walker:
        before = walker.journey
        for key in ("m", "a", "g", "n"):
            await walker.presses(key)
            await walker.types("half a thought", "escape")
            assert not walker.reads("half a thought")
        assert walker.journey is before


async def test_letters_are_letters_while_somebody_types(life):
    async with walking(life) as walker:
        await walker.presses("n")
        await walker.types("q1u?r v")
        assert walker.reads("› q1u?r v")
        assert len(walker.app.screen_stack) == 2


async def test_while_steps_stand_under_it_a_whole_is_not_offered(life):
    async with walking(life) as walker:
        await walker.presses("space")
        await walker.turns_the_clock(days=1)
        assert walker.line_with(WRITE) == f"█    {WRITE}"
        await walker.presses("space")
        await walker.turns_the_clock(days=1)
        assert walker.reads(f"Everything under “{CHAPTER}” is done.", "Space  it is done")


async def test_it_is_clear_which_day_is_open_on_a_small_screen_too(life):
    async with walking(life, size=(40, 12)) as walker:
        await walker.presses("left_square_bracket")
        assert walker.reads("‹ Fri 20 Nov ›")
        await walker.presses("right_square_bracket")
        assert not walker.reads("Nov")


# The page of a day before


@pytest.mark.parametrize("keys", [("escape",), ("1",), ("2", "1")])
async def test_from_the_page_of_another_day_esc_and_1_lead_back_to_today(life, keys):
    async with walking(life) as walker:
        assert not walker.reads("Esc today")
        await walker.presses("left_square_bracket", "left_square_bracket")
        assert walker.reads("‹ Thursday 19 November ›", "Esc today")
        await walker.presses(*keys)
        assert not walker.reads("‹ ")
        assert not walker.reads("Esc today")
        await walker.presses("space")
        assert walker.journey.page(TODAY).counted


@pytest.mark.parametrize("key", ["escape", "1"])
async def test_the_days_own_step_comes_back_to_the_card_after_another_was_looked_at(life, key):
    async with walking(life) as walker:
        await walker.presses("down")
        assert "█" in walker.line_with(WALK)
        assert walker.reads("Esc today's step")
        await walker.presses("2", "1")
        assert "█" in walker.line_with(WALK), "it stays while somebody looks elsewhere"
        await walker.presses(key)
        assert "█" in walker.line_with(OPEN_IT)
        assert not walker.reads("Esc today")


async def test_the_page_of_a_day_before_offers_nothing_that_was_added_later(path):
    hands = hands_at(MORNING - timedelta(days=60))
    life = a_life(path, hands)
    hands.move(timedelta(days=60))
    garden = life.goal("Garden")
    life.step(garden, "Dig")
    async with walking(path, hands=hands) as walker:
        await walker.presses("escape")
        assert walker.reads("Dig")
        await walker.presses("left_square_bracket")
        assert walker.reads("‹ ", WALK)
        assert not walker.reads("Dig")
        await walker.presses("escape")
        assert walker.reads("Dig")


async def test_no_shift_of_today_stands_on_the_page_of_another_day(life):
    async with walking(life) as walker:
        assert walker.reads(MEETING)
        await walker.presses("left_square_bracket")
        assert not walker.reads(MEETING)
