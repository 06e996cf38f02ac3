"""Goals: looking around."""

from screens.lives import CHAPTER, LATER, MOVING, OPEN_IT, THESIS, WALK, WRITE, Life, a_life
from screens.walker import hands_at, sitting, walking
from smallsteps_tui.domain import acts


async def test_goals_opens_at_the_next_step_with_its_goal_and_why(life):
    async with walking(life) as walker:
        await walker.presses("2")
        assert walker.reads(THESIS, "I want to finish what I began · with Sam", MOVING, "6 behind")
        assert walker.reads(f"○ {OPEN_IT}", "◆ today", f"○ {WRITE}", f"○ {LATER}")
        assert walker.app.screen.step == walker.step(OPEN_IT)


async def test_the_goals_are_walked_with_tab_and_the_arrows(life):
    async with walking(life) as walker:
        await walker.presses("2", "tab", "down")
        assert walker.reads(f"↻ {WALK}")
        await walker.presses("tab", "up")
        assert walker.app.screen.step == walker.step(WALK)


async def test_a_fold_survives_another_processs_write_and_a_look_at_another_screen(life):
    async with walking(life) as walker:
        await walker.presses("2", "left")
        assert walker.app.screen.step == walker.step(CHAPTER)
        await walker.presses("left")
        assert not walker.reads(WRITE)
        thesis = walker.goal(THESIS)
        await walker.another_process(
            lambda session: acts.add_step(
                session.snapshot.journey, thesis, "Added elsewhere", session.moment()
            )
        )
        assert walker.reads("Added elsewhere", f"▸ ○ {CHAPTER}")
        assert not walker.reads(WRITE)
        assert walker.app.screen.step == walker.step(CHAPTER)
        await walker.presses("1", "2")
        assert not walker.reads(WRITE)
        await walker.presses("right")
        assert walker.reads(f"▾ ○ {CHAPTER}", WRITE)


async def test_left_goes_up_the_tree_and_on_to_the_goals_and_right_comes_back(life):
    async with walking(life) as walker:
        await walker.presses("2", "left", "left", "left")
        assert walker.app.screen.step is None
        await walker.presses("right")
        assert walker.app.screen.step == walker.step(CHAPTER)


async def test_slash_finds_a_step_by_its_words_whatever_is_folded_above_it(life):
    async with walking(life) as walker:
        await walker.presses("2", "left", "left", "slash")
        await walker.types("zebra", "enter")
        assert walker.reads("No step matches.", "› zebra")
        await walker.types_over("bad SENT")
        assert walker.reads(f"Tab  {WRITE}")
        await walker.presses("enter")
        assert walker.app.screen.step == walker.step(WRITE)
        await walker.presses("slash")
        await walker.types_over("corner", "enter")
        assert walker.reads(f"↻ {WALK}")
        assert walker.app.screen.step == walker.step(WALK)


async def test_found_again_goes_on_to_the_next(life):
    async with walking(life) as walker:
        await walker.presses("2", "slash")
        await walker.types("chapter", "enter")
        assert walker.app.screen.step == walker.step(CHAPTER)
        await walker.presses("slash", "enter")
        assert walker.app.screen.step == walker.step(LATER)
        await walker.presses("slash", "enter")
        assert walker.app.screen.step == walker.step(CHAPTER)
        await walker.presses("slash")
        await walker.types("corner", "enter")
        assert walker.app.screen.step == walker.step(WALK), "other words take the place of those there were"


async def test_i_explains_the_numbers_of_the_goal(life):
    async with walking(life) as walker:
        await walker.presses("2", "i")
        assert walker.reads("at the start line", "1 of ")


async def test_n_ties_a_shift_to_the_goal_that_is_shown(life):
    async with walking(life) as walker:
        await walker.presses("2", "tab", "down", "n")
        await walker.types("My legs like it", "enter")
        assert walker.goal(MOVING).id in {shift.goal_id for shift in walker.journey.shifts.values()}


async def test_on_a_slim_screen_tab_changes_between_the_goals_and_the_steps():
    async with walking(journey=a_life().journey, size=(40, 14)) as walker:
        await walker.presses("2")
        assert walker.reads(f"{THESIS}   1 of 2  Tab", OPEN_IT)
        assert not walker.reads(MOVING)
        await walker.presses("tab", "down")
        assert walker.reads(MOVING, THESIS)
        assert not walker.reads("↻ Walk")
        await walker.presses("enter")
        assert walker.reads("Edit the goal")
        await walker.presses("escape", "tab")
        assert walker.reads(f"{MOVING}   2 of 2  Tab", "↻ Walk")
        assert not walker.reads(THESIS)


async def test_without_a_goal_there_is_a_way_to_one(path):
    async with walking(path) as walker:
        await walker.presses("escape", "2")
        assert walker.reads("Press g to add a goal")
        for key in ("m", "enter", "space", "J", "x", "z", "p", "f", "delete", "left", "right", "tab", "i"):
            await walker.presses(key, "escape")
        assert not path.exists()
        await walker.presses("g")
        await walker.types("Learn to swim", "enter", "escape")
        assert walker.reads("Learn to swim", "Press a to add one small step.")


async def test_undo_after_the_last_goal_is_gone_leaves_an_empty_screen(path):
    async with walking(path) as walker:
        await walker.presses("escape", "2", "g")
        await walker.types("Learn to swim", "enter", "escape", "u")
        assert walker.reads("Press g to add a goal", "Undone:")
        await walker.presses("ctrl+r")
        assert walker.reads("Press a to add one small step.")


async def test_two_panes_need_room_and_a_long_heading_ends_in_an_ellipsis(path):
    life = Life(sitting(path, hands_at()))
    goal = life.goal(f"{'A very long title of a goal ' * 7}end"[:200], why="because " * 20)
    life.step(goal, OPEN_IT)
    async with walking(path, size=(118, 36)) as walker:
        await walker.presses("2")
        heading = walker.app.screen.heading
        for width, panes in ((118, 2), (76, 2), (75, 1), (60, 1)):
            await walker.resizes(width, 24)
            shown = [widget.region.width > 0 for widget in (walker.app.screen.goals, walker.app.screen.steps)]
            assert sum(shown) == panes, width
        await walker.resizes(80, 24)
        lines = walker.lines[heading.region.y : heading.region.bottom]
        assert len(lines) == 3
        assert lines[-1].rstrip().endswith("…"), "what has no room is not cut in silence"
