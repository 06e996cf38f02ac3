"""What is typed and pasted arrives whole."""

from screens.lives import LAPTOP, OPEN_IT
from screens.walker import MORNING, walking
from smallsteps_tui.domain.entities import Size

FAMILY = "👩\u200d👩\u200d👧"


async def test_an_emoji_family_that_is_typed_stays_together(life):
    async with walking(life) as walker:
        await walker.presses("n")
        await walker.types(f"With the {FAMILY} at noon", "enter")
        assert f"With the {FAMILY} at noon" in {shift.text for shift in walker.on_disk().shifts.values()}


async def test_several_pasted_lines_all_arrive_on_the_one_line_of_what_is_no_list(life):
    async with walking(life) as walker:
        await walker.presses("p")
        await walker.types_over("")
        await walker.pastes("first line\nsecond line\n")
        await walker.presses("enter")
        assert walker.step(OPEN_IT).pairing == "first line second line"


async def test_the_whole_step_can_be_taken_on_a_low_day_too(life):
    async with walking(life) as walker:
        await walker.presses("e", "space")
        assert walker.reads(f"✓  {LAPTOP}")
        await walker.presses("space")
        assert walker.said == f"You've already done “{LAPTOP}” today."
        await walker.presses("D")
        check_in = walker.on_disk().check_in(walker.step(OPEN_IT).id, MORNING.date())
        assert check_in.size is Size.DONE


async def test_leaving_the_welcome_after_the_goal_does_not_speak_of_a_step(path):
    async with walking(path) as walker:
        await walker.types("Learn to swim", "enter")
        await walker.presses("escape")
        assert walker.said == "Added “Learn to swim”. One small step is enough."


async def test_a_strip_of_three_rows_keeps_the_step_in_sight_whatever_is_said(life):
    async with walking(life, size=(60, 3)) as walker:
        await walker.presses("e", "u")
        assert walker.reads(OPEN_IT)


async def test_a_reached_goal_has_nothing_ahead(life):
    async with walking(life) as walker:
        await walker.presses("3", "f", "r")
        await walker.presses("escape")
        assert walker.reads("reached")
        assert " ahead" not in walker.screen.replace("Looking ahead", "")
