"""The mouse: whatever can be seen can be clicked."""

from screens.lives import CHAPTER, LAPTOP, LATER, MOVING, OPEN_IT, WALK, WRITE
from screens.walker import MORNING, walking
from smallsteps_tui.domain.entities import Size

TODAY = MORNING.date()


async def test_the_names_at_the_top_lead_to_their_screens(life):
    async with walking(life) as walker:
        await walker.clicks("Marathon")
        assert walker.reads("Looking back")
        await walker.clicks("Look back")
        assert walker.reads("What tiny step did you take this week?")
        await walker.clicks("Goals")
        assert walker.reads(f"○ {OPEN_IT}", "◆ today")
        await walker.clicks("Today")
        assert walker.reads("Also possible")


async def test_the_cards_buttons_do_what_they_say(life):
    async with walking(life) as walker:
        await walker.clicks("did the small version")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY).version == LAPTOP
        await walker.presses("u")
        await walker.clicks("I did it")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY).size is Size.DONE


async def test_what_is_also_possible_comes_onto_the_card(life):
    async with walking(life) as walker:
        await walker.clicks(f"○  {WALK}")
        assert walker.line_with(WALK) == f"█    {WALK}"


async def test_a_goal_and_a_step_are_highlighted_and_a_sign_folds(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await walker.clicks(MOVING)
        assert walker.reads(f"↻ {WALK}")
        await walker.clicks("Write the thesis")
        await walker.clicks(LATER)
        assert walker.app.screen.step == walker.step(LATER)
        await walker.clicks("▾")
        assert not walker.reads(WRITE)
        await walker.clicks("▸")
        assert walker.reads(WRITE, CHAPTER)


async def test_the_keys_in_the_line_at_the_foot_can_be_clicked(life):
    async with walking(life) as walker:
        await walker.clicks("note a shift")
        assert walker.reads("What have you noticed, even slightly?")
        await walker.presses("escape")
        await walker.clicks("rest today")
        assert walker.journey.rests(TODAY)


async def test_suggestions_and_answers_can_be_clicked(life):
    async with walking(life) as walker:
        await walker.presses("2", "a")
        first = walker.line_with("Tab ").partition("Tab")[2].partition(" · ")[0].strip()
        await walker.clicks(first)
        assert walker.reads(f"› {first}")
        await walker.presses("escape", "delete")
        await walker.clicks("delete it")
        assert OPEN_IT not in [step.title for step in walker.journey.steps.values()]
        await walker.presses("f")
        await walker.clicks("Esc not now")
        assert not walker.reads("The finish of")


async def test_a_line_of_the_evidence_is_highlighted_with_a_click(life):
    async with walking(life) as walker:
        await walker.presses("4")
        await walker.clicks("~ 21")
        await walker.presses("enter")
        assert walker.reads("This shift")


async def test_a_question_and_a_form_are_kept_and_left_with_a_click(life):
    async with walking(life) as walker:
        await walker.presses("n")
        await walker.types("I waited")
        await walker.clicks("Enter keep")
        assert [shift.text for shift in walker.journey.shifts.values()][-1] == "I waited"
        await walker.presses("2", "enter")
        await walker.types_over("Open it gently")
        await walker.clicks("keep")
        assert walker.step("Open it gently")
        await walker.presses("enter")
        await walker.clicks("Esc not now")
        assert not walker.reads("Edit the step")


async def test_a_note_has_another_line_with_a_click_and_stays(life):
    async with walking(life) as walker:
        await walker.presses("n")
        await walker.types("I waited")
        await walker.clicks("Ctrl+J new line")
        await walker.types("It was easy")
        await walker.clicks("Enter keep")
        assert [shift.text for shift in walker.journey.shifts.values()][-1] == "I waited\nIt was easy"


async def test_the_walk_through_the_numbers_goes_on_back_and_away_with_a_click(life):
    async with walking(life) as walker:
        await walker.presses("i")
        first = walker.screen
        await walker.clicks("↓ next")
        assert walker.reads("2 of ")
        await walker.clicks("↑ ↓ next")
        assert walker.screen == first
        await walker.clicks("Esc close")
        assert not walker.reads("1 of ")


async def test_a_ladder_is_worded_ordered_and_left_with_a_click(life):
    async with walking(life) as walker:
        await walker.presses("m")
        await walker.types("Look at the laptop", "enter", "l")
        await walker.presses("up")
        await walker.clicks("J K reorder")
        assert walker.step(OPEN_IT).smaller == ("Look at the laptop", LAPTOP)
        await walker.clicks("Enter reword")
        await walker.types_over("Touch the laptop")
        await walker.clicks("Enter keep")
        assert walker.step(OPEN_IT).smaller == ("Look at the laptop", "Touch the laptop")
        at = walker.where("Touch the laptop", -1)
        await walker.clicks_at(*at)
        await walker.clicks_at(*at)
        assert walker.reads("How would you word this smaller version")
        await walker.clicks("Esc not now")
        await walker.clicks("Esc close")
        await walker.presses("space")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY)


async def test_the_thought_is_answered_and_left_with_a_click(life):
    async with walking(life) as walker:
        await walker.presses("b")
        await walker.types("Never")
        await walker.clicks("Enter answer")
        assert walker.reads("And this happened:")
        await walker.clicks("b three more")
        assert walker.reads("And this happened:")
        await walker.clicks("Esc close")
        assert not walker.reads("And this happened:")


async def test_all_keys_are_left_with_a_click(life):
    async with walking(life) as walker:
        await walker.presses("question_mark")
        await walker.clicks("Esc close")
        await walker.presses("space")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY)


async def test_the_first_question_can_be_answered_with_clicks_alone(tmp_path):
    async with walking(tmp_path / "new.json") as walker:
        await walker.types("Write the thesis")
        await walker.clicks("Enter next")
        await walker.clicks("Esc not now")
        assert walker.goal("Write the thesis")
