"""What is for later, moving to a goal, not before a day, and the rest of one practice."""

from datetime import timedelta

from screens.lives import CHAPTER, MOVING, OPEN_IT, THESIS, WALK, WRITE, Life
from screens.lives import LATER as CHAPTER_4
from screens.walker import MORNING, hands_at, sitting, walking
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import FOR_LATER

TODAY = MORNING.date()


async def on(walker, title):
    """Go to Goals, and put the highlight on a step."""
    await walker.presses("2")
    walker.app.screen.show_step(walker.step(title))
    await walker.settles()


async def test_what_is_for_later_stands_in_goals_and_find_until_g_moves_it_to_a_goal(life):
    async with walking(life) as walker:
        await walker.presses("3", "A")
        await walker.types("Learn to whistle", "enter")
        assert walker.said.startswith("Kept “Learn to whistle” for later.")
        for key in ("3", "4", "1"):
            await walker.presses(key)
            walker.app.screen.said.text = ""
            await walker.settles()
            assert not walker.reads("whistle")
            assert not walker.reads("For later")
        await walker.presses("2")
        assert walker.where("1 step")[1] > walker.where(MOVING)[1]
        await walker.presses("slash")
        await walker.types("whistle", "enter", "space")
        assert walker.said == "It's kept for later. Press G to move it to a goal, then take it."
        await walker.presses("tab")
        for key in ("x", "z", "f", "enter"):
            await walker.presses(key)
            assert walker.said == "This isn't one of your goals. Press G on a step to move it to one."
        await walker.presses("tab", "G")
        assert walker.reads("Which goal would you like to move “Learn to whistle” to?", THESIS, MOVING)
        for typed, told in (
            ("", "Which goal? Type part of its title"),
            ("zebra", "No goal has “zebra” in its title."),
            ("e", "match. Type more of the title."),
            ("for later", "“Learn to whistle” is already in “For later”. Choose another goal."),
        ):
            await walker.types_over(typed, "enter")
            assert walker.reads(told, typed)
        await walker.types_over("thesi")
        assert not walker.reads(f"Tab  {MOVING}")
        await walker.presses("enter")
        assert walker.step("Learn to whistle").goal_id == walker.goal(THESIS).id
        assert walker.said == f"“Learn to whistle” is in “{THESIS}” now."
        assert walker.reads("no steps yet", "Press A to keep something for later.")
        await walker.presses("u")
        assert walker.said == f"Undone: moved “Learn to whistle” to “{THESIS}”."
        assert walker.step("Learn to whistle").goal_id == FOR_LATER
    assert walker.on_disk() == walker.journey


async def test_a_step_moves_from_the_card_by_the_list_with_what_is_open_under_it(life):
    async with walking(life, size=(40, 12)) as walker:
        await walker.presses("G", "tab")
        assert walker.reads(MOVING)
        await walker.presses("enter")
        assert walker.journey.goals[walker.step(OPEN_IT).goal_id].title == MOVING
        await walker.presses("v", "G")
        assert not walker.reads(THESIS)


async def test_a_step_that_is_put_off_is_not_offered_before_its_day(life):
    async with walking(life) as walker:
        await walker.presses("T")
        await walker.types("2026-11-01", "enter")
        assert walker.reads("1 Nov has passed. Choose a later day", "2026-11-01")
        await walker.types_over("soon", "enter")
        assert walker.reads("“soon” isn't a day.")
        await walker.types_over("tuesday", "enter")
        assert walker.step(OPEN_IT).not_before == TODAY + timedelta(days=3)
        assert walker.reads(f"  {WRITE}")
        await on(walker, OPEN_IT)
        assert walker.line_with(OPEN_IT).endswith("from Tuesday")
        for title in (CHAPTER, CHAPTER_4, WALK):
            await on(walker, title)
            await walker.presses("T", "tab", "tab", "enter")
        await walker.presses("1")
        assert walker.reads("Nothing is asked of you today.", "The next step comes back on Monday.")
        await on(walker, CHAPTER_4)
        await walker.presses("T", "backspace", "enter")
        assert walker.said == f"“{CHAPTER_4}” can be offered again from today."
        await walker.presses("1")
        assert walker.reads(f"  {CHAPTER_4}")


async def test_r_rests_one_practice_on_goals_and_the_day_on_today(life):
    async with walking(life) as walker:
        await on(walker, WALK)
        await walker.presses("r")
        assert walker.line_with(WALK).endswith("rests today")
        assert walker.journey.rests_alone(walker.step(WALK), TODAY)
        assert not walker.journey.rests(TODAY)
        await walker.presses("1")
        assert not walker.reads(WALK)
        await walker.presses("r")
        assert walker.journey.rests(TODAY)
        await walker.presses("2", "r")
        assert not walker.journey.rests_alone(walker.step(WALK), TODAY)
        await on(walker, WRITE)
        await walker.presses("r")
        assert walker.said.startswith(f"“{WRITE}” isn't a practice, so it can't rest.")


async def test_one_practice_rests_for_days_by_the_dialog_of_rest(life):
    async with walking(life, size=(40, 12)) as walker:
        await on(walker, WALK)
        await walker.presses("R")
        await walker.types("today", "tab")
        await walker.types((TODAY + timedelta(days=400)).isoformat(), "enter")
        assert walker.reads("A rest can last up to a year.")
        await walker.types_over("monday", "down", "down")
        await walker.types_over("wlak", "enter")
        assert walker.reads("No practice has “wlak” in its title.")
        await walker.types_over("walk", "enter")
        assert walker.said == f"“{WALK}” can rest from today to 23 Nov. You won't be asked for it."
        rested = [TODAY + timedelta(days=ahead) for ahead in range(4)]
        assert [walker.journey.rests_alone(walker.step(WALK), day) for day in rested] == [True] * 3 + [False]
        await walker.presses("1")
        assert not walker.reads(WALK)
        await walker.turns_the_clock(days=1)
        await walker.presses("2", "r")
        assert walker.said == f"“{WALK}” isn't resting on 22 and 23 Nov any more."
        assert [walker.journey.rests_alone(walker.step(WALK), day) for day in rested] == [True] + [False] * 3


async def test_what_is_not_open_stays_as_it_is_and_of_harm_no_day_is_asked(life):
    async with walking(life) as walker:
        await on(walker, WRITE)
        await walker.presses("x", "G")
        assert walker.said == "That step is done or let go, so there's nothing to move or put off."
        await walker.presses("T")
        assert walker.said == "That step is done or let go, so there's nothing to move or put off."
        await walker.presses("a")
        await walker.types("Cut myself", "enter", "escape")
        await on(walker, "Cut myself")
        await walker.presses("T")
        assert not walker.reads("When would you like to see")


async def test_without_a_goal_there_is_none_to_move_to(path):
    life = Life(sitting(path, hands_at()))
    life.session.apply(acts.keep_for_later(life.journey, "Buy stamps", life.moment()), "kept")
    async with walking(path) as walker:
        await walker.presses("escape", "2", "G")
        assert walker.said == "There's no goal to move it to yet. Press g to add one."
