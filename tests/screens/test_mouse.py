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
        assert walker.reads(f"◆ {OPEN_IT}")
        await walker.clicks("Today")
        assert walker.reads("Also possible")


async def test_the_cards_buttons_do_what_they_say(life):
    async with walking(life) as walker:
        await walker.clicks("did the smaller one")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY).version == LAPTOP
        await walker.presses("u")
        await walker.clicks("I did it")
        assert walker.journey.check_in(walker.step(OPEN_IT).id, TODAY).size is Size.DONE


async def test_what_is_also_possible_comes_onto_the_card(life):
    async with walking(life) as walker:
        await walker.clicks(f"○  {WALK}")
        assert walker.line_with(WALK) == f"█   {WALK}"


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
