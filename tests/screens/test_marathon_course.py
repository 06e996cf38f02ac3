"""The course read mark by mark, all goals at once, and the moments at its end."""

from datetime import timedelta

import pytest
from textual import events

from screens.lives import LATER, MOVING, OPEN_IT, THESIS, WALK, WRITE, Life, a_life
from screens.walker import hands_at, sitting, walking
from smallsteps_tui.config import Config
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import GoalState, Size
from smallsteps_tui.widgets.charts.landscape import Landscape
from smallsteps_tui.widgets.charts.landscape_drawing import Look

KEYS_OF_THE_LINE = "a add a step   f reached, or further to go?   h hide"


@pytest.fixture
def underway(path):
    """A thesis with a step behind it and a smaller version, on two days, and two steps planned."""
    hands = hands_at()
    life = a_life(path, hands)
    steps = {step.title: step for step in life.journey.steps.values()}
    life.did(steps[OPEN_IT], on=life.session.snapshot.today - timedelta(days=2))
    life.did(steps[WRITE], Size.SMALLER)
    return path


def all_done(path, length=2):
    """A goal of which all that was planned, as much as its length, was done a week ago and since."""
    hands = hands_at()
    hands.move(timedelta(days=-8))
    life = Life(sitting(path, hands))
    goal = life.goal("Bake bread", length=length, support="Ines")
    for number in range(length):
        life.did(life.step(goal, f"Loaf {number}"))
        hands.move(timedelta(days=8 / length))
    return life


async def opens_the_sheet(walker):
    """Go to the sheet with all goals, and wait until it is there."""
    await walker.presses("3", "0")
    await walker.pilot.pause(0.06)


async def reaches(walker):
    """Say on the screen in front that its goal is reached, and wait for what follows."""
    await walker.presses("f")
    await walker.pilot.pause(0.06)
    await walker.presses("r")
    await walker.pilot.pause(0.06)


# Pointing along the course


async def test_the_cursor_reads_out_each_mark_and_esc_gives_the_usual_line_back(underway):
    async with walking(underway) as walker:
        await walker.presses("3")
        usual = walker.line_with("a hill: the days it took")
        await walker.presses("shift+left")
        assert walker.reads("Mile 1 · today · ", " · 2 steps behind you by then", "▲")
        await walker.presses("left_square_bracket")
        assert walker.reads(f"Mile 1 · 19 November · {OPEN_IT} · 1 step behind you by then")
        await walker.presses("shift+left", "shift+left")
        assert walker.reads("19 November · the start line")
        await walker.presses("escape")
        assert walker.line_with("a hill: the days it took") == usual
        assert not walker.reads("▲")
        await walker.presses("shift+left", "v")
        assert not walker.reads(OPEN_IT)
        await walker.presses("shift+left")
        assert walker.reads("Mile 1 · 19 November · •••• ••• ••••")


async def test_the_cursor_goes_past_the_runner_to_what_is_planned_and_to_the_finish(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "shift+left", "shift+right")
        assert not walker.reads("▲")
        await walker.presses("shift+right")
        assert walker.reads(f"Mile 2 · ahead · {WRITE} · 3 behind you by then")
        await walker.presses("shift+right", "shift+right")
        assert walker.reads(f"ahead · {LATER} · 4 behind you by then")
        await walker.presses(*["right_square_bracket"] * 9)
        assert walker.reads("the finish · you decide when you're there")


async def moves_the_mouse(walker, column, row):
    """Move the mouse to a cell, and wait until what is under it has answered."""
    walker.app.post_message(events.MouseMove(None, column, row, 0, 0, 0, False, False, False, column, row))
    await walker.settles()
    await walker.settles()


async def test_the_mouse_reads_the_course_and_leaving_gives_the_line_back(underway):
    async with walking(underway) as walker:
        await walker.presses("3")
        screen = walker.app.screen
        row = screen.course.region.bottom - 1
        for column, words in ((screen.course.region.x, "start"), (screen.course.region.right - 1, "finish")):
            await moves_the_mouse(walker, column, row)
            assert walker.reads(f"the {words}"), walker.screen
        await moves_the_mouse(walker, *walker.where("2 steps behind you"))
        assert walker.reads("a hill: the days it took")
        assert "You've taken 2 steps towards" in str(screen.query_one("#back .count").tooltip)
        await moves_the_mouse(walker, *walker.where("1 mile run"))
        assert "of 26.2 miles" in str(screen.run.tooltip)


async def test_looking_at_another_goal_or_screen_points_at_nothing(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "shift+left", "right")
        assert walker.reads("a hill: the days it took")
        await walker.presses("shift+left")
        assert walker.reads("Mile 1 · 12 to 20 November · 6 walks")
        await walker.presses("1", "3")
        assert walker.reads("a hill: the days it took")
        await walker.presses("i")
        numbers = [one.number for one in walker.app.screen.explanations]
        assert numbers[:2] == ["6 steps behind you", "practised 6 times"]
        assert numbers[-2:] == ["3 days in its streak", f"“{WALK}”: taking root"]


async def test_a_mark_is_read_at_every_size(underway):
    async with walking(underway, size=(40, 12)) as walker:
        await walker.presses("3", "shift+left", "shift+left")
        for size in ((40, 12), (80, 24), (200, 50)):
            await walker.resizes(*size)
            assert walker.reads("Mile 1 · 19 November · ")


async def test_a_step_taken_moves_the_runner_of_the_marathon_too(underway):
    async with walking(underway, config=Config()) as walker:
        await walker.presses("3")
        before = walker.where("⠥")[0]
        session = sitting(underway, walker.hands)
        taken = acts.check_in(session.snapshot.journey, walker.step(LATER), Size.DONE, session.moment())
        session.apply(taken, "elsewhere")
        await walker.app.pulse()
        assert walker.app.screen.query_one(Landscape).strides < 1
        await walker.pilot.wait_for_animation()
        await walker.settles()
        assert walker.where("⠥")[0] > before


# The two sides


async def test_the_sides_are_stacked_where_it_is_narrow_and_one_line_where_it_is_low_too(underway):
    async with walking(underway, size=(80, 40)) as walker:
        await walker.presses("3")
        assert walker.where("Looking back")[1] < walker.where("Looking ahead")[1]
        assert walker.reads(f"○ {LATER}")
        await walker.resizes(80, 24)
        assert walker.reads(f"Looking ahead  ○ {WRITE}")
        await walker.presses("tab")
        assert walker.reads(f"○ {LATER}", "Looking back  ✓ today")
        await walker.resizes(118, 36)
        assert walker.reads("⚑ 19 Nov   The first step", f"✓ 19 Nov   {OPEN_IT}"), "no day is blank"


async def test_nearer_looks_ahead_once_less_is_ahead_and_back_where_all_is_behind(path):
    life = all_done(path, length=3)
    (goal,) = life.journey.goals.values()
    nearer = Config(gaze="nearer", animations=False)
    async with walking(path, config=nearer) as walker:
        await walker.presses("3")
        assert walker.reads("█   Looking ahead")
    life.session.apply(acts.set_state(goal, GoalState.REACHED, life.moment()), "reached")
    async with walking(path, config=nearer) as walker:
        await walker.presses("3")
        assert walker.reads("█   Looking back", "How it went")


async def test_practices_without_an_end_stand_ahead_with_their_rhythm_not_the_mist(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "right", "tab")
        assert walker.reads(f"↻ {WALK}   daily")
        assert not walker.reads("Mist")


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (40, 12)])
async def test_the_moment_a_goal_is_reached_has_the_whole_sheet_at_every_size(underway, size):
    async with walking(underway, size=size) as walker:
        await walker.presses("3", "f", "r")
        assert walker.reads("the first step")
        assert not walker.reads("Looking back")


async def test_nearer_is_asked_again_of_every_goal(path):
    life = all_done(path, length=3)
    life.step(life.goal(MOVING), WALK)
    async with walking(path, config=Config(gaze="nearer", animations=False)) as walker:
        await walker.presses("3")
        assert walker.reads("█   Looking ahead")
        await walker.presses("right")
        assert walker.reads(MOVING, "█   Looking back")
        await walker.presses("left")
        assert walker.reads("█   Looking ahead")
        assert walker.app.screen.ahead.has_focus


async def test_the_side_that_is_not_looked_at_is_quiet(underway):
    async with walking(underway) as walker:
        await walker.presses("3")
        marathon = walker.app.screen
        assert (marathon.back.dim, marathon.course.look, marathon.ahead.dim) == (False, Look.BACK, True)
        await walker.presses("tab")
        assert (marathon.back.dim, marathon.course.look, marathon.ahead.dim) == (True, Look.AHEAD, False)


async def test_after_everything_was_put_down_what_stays_is_said_and_not_that_there_is_no_course(underway):
    async with walking(underway) as walker:
        for goal in walker.journey.ordered_goals:
            change = acts.set_state(goal, GoalState.LET_GO, a_life().moment())
            await walker.another_process(lambda _session, change=change: change)
        await walker.presses("3")
        assert walker.reads("What you let go is still yours: 8 steps are behind you.")
        assert not walker.reads("look ahead")
        await walker.presses("0", "tab", "f")
        assert len(walker.app.screen_stack) == 1
        await walker.presses("u")
        assert walker.reads("look ahead", "0 all goals")


# All goals at once


async def test_all_goals_stand_on_one_sheet_and_enter_opens_one(underway):
    async with walking(underway) as walker:
        await opens_the_sheet(walker)
        assert walker.reads("All goals", f"{THESIS} ", "mile 1", MOVING, "mile 1")
        assert walker.where(THESIS)[1] < walker.where(MOVING)[1]
        await walker.presses("down", "enter")
        assert walker.reads(f"{MOVING}   2 of 2", "6 steps behind you")
        await opens_the_sheet(walker)
        await walker.presses("up", "escape")
        assert walker.reads(f"{MOVING}   2 of 2")
        await opens_the_sheet(walker)
        await walker.clicks(THESIS)
        assert walker.reads(f"{THESIS}   1 of 2")


async def test_goals_that_rest_or_are_reached_stand_below_and_those_let_go_nowhere(underway):
    life = Life(sitting(underway, hands_at()))
    for title, state in (("Swim", "reached"), ("Sing", "resting"), ("Sew", "let-go")):
        goal = life.goal(title)
        life.session.apply(acts.set_state(goal, GoalState(state), life.moment()), state)
    async with walking(underway) as walker:
        await opens_the_sheet(walker)
        rows = [walker.where(words)[1] for words in (MOVING, "Sing", "– resting from", "⚑ Swim", "  reached")]
        assert rows == sorted(rows)
        assert not walker.reads("Sew")
        await walker.presses("v")
        assert not walker.reads("Swim")


@pytest.mark.parametrize(("goals", "size"), [(0, (80, 24)), (30, (40, 12)), (30, (240, 70))])
async def test_the_sheet_holds_any_number_of_goals_at_any_size(goals, size):
    life = Life(sitting(None, hands_at()))
    for number in range(goals):
        life.goal(f"Goal {number}")
    async with walking(journey=life.journey, size=size) as walker:
        await walker.presses("escape")
        await opens_the_sheet(walker)
        assert {strip.cell_length for strip in walker.app.screen._compositor.render_strips()} == {size[0]}
        if goals:
            await walker.presses("end")
            assert walker.reads(f"Goal {goals - 1}")
        else:
            assert walker.reads("There's no course yet.")
        await walker.presses("enter", "i", "escape")


# Reaching


async def test_reaching_shows_the_course_complete_and_the_way_it_went_until_esc(path):
    all_done(path)
    async with walking(path) as walker:
        await walker.presses("3")
        await reaches(walker)
        assert walker.reads("┏━━━", "finish", "“Loaf 0”", "You reached it today.")
        assert walker.reads("You've reached “Bake bread”.", "It began with “Loaf 0”.")
        assert walker.reads("the first step", "13 November: “Loaf 0”")
        assert walker.said == "", "it is not said twice"
        assert walker.reads("along the way", "the days", "2 days you showed up", "the last step")
        assert walker.reads("who was there", "Ines", "Its 2 steps on 2 days stay yours.")
        assert not walker.reads("Looking back")
        await walker.presses("escape")
        assert walker.reads("█   Looking back", "How it went")
        assert len(walker.app.screen_stack) == 1


async def test_reaching_from_goals_shows_it_on_the_marathon_and_undo_takes_the_word_back(underway):
    async with walking(underway) as walker:
        await opens_the_sheet(walker)
        await walker.presses("2")
        await reaches(walker)
        assert walker.reads(f"{THESIS}   reached   2 of 2", "the first step", "who was there", "Sam")
        await walker.presses("u")
        assert walker.reads("Looking back", "Looking ahead")
        assert walker.goal(THESIS).state is GoalState.ACTIVE


async def test_a_reached_goal_has_its_place_among_the_reached_ones(underway):
    life = Life(sitting(underway, hands_at()))
    swim = life.goal("Swim")
    life.session.apply(acts.set_state(swim, GoalState.REACHED, life.moment()), "reached")
    async with walking(underway) as walker:
        await walker.presses("3")
        await reaches(walker)
        assert walker.reads("Goals you reached", "Swim", THESIS)
        await walker.presses("enter")
        assert walker.reads("█   Looking back")
        await walker.presses("tab", "end", "enter")
        assert walker.reads("Swim   reached", "There are no steps")


async def test_letting_a_goal_go_says_what_stays(underway):
    async with walking(underway) as walker:
        await walker.presses("2", "tab", "x")
        assert walker.reads(f"Let “{THESIS}” go. Its 2 steps stay yours.")


# The end of a plan


async def test_where_all_that_is_planned_is_done_a_line_says_so_on_any_day(path):
    all_done(path)
    async with walking(path) as walker:
        await walker.presses("3")
        assert walker.reads("Everything planned is done.", KEYS_OF_THE_LINE)
        assert len(walker.app.screen_stack) == 1
        await walker.turns_the_clock(days=1)
        assert walker.reads("Everything planned is done.")
        assert not walker.journey.asked, "looking at it is no answer"
    async with walking(path, size=(140, 40)) as walker:
        await walker.presses("3")
        assert walker.reads("Everything planned is done. Have you reached it, or is there further to go?")


async def test_the_line_can_be_answered_with_a_new_lap(path):
    all_done(path)
    async with walking(path) as walker:
        await walker.presses("3", "f")
        assert walker.reads("r      I've reached it", "w      there's further to go: start a new lap")
        await walker.presses("w")
        assert not walker.reads("Everything planned is done.")
        assert walker.reads("Lap 2. Lap 1 still counts.")


async def test_the_line_is_put_away_until_the_next_step_is_added(path):
    all_done(path)
    async with walking(path) as walker:
        await walker.presses("3", "h")
        assert not walker.reads("Everything planned is done.")
        assert walker.said == "It's gone until you add another step there."
        await walker.turns_the_clock(days=1)
        assert not walker.reads("Everything planned is done.")
        await walker.presses("a", *"one more loaf", "enter", "escape")
        assert walker.step("one more loaf").goal_id == walker.goal("Bake bread").id
        await walker.presses("1", "space", "space", "3")
        assert walker.reads("Everything planned is done.")
        await walker.presses("h", "u")
        assert walker.reads("Everything planned is done.")


async def test_without_a_row_for_it_the_line_waits_for_more_room(path):
    all_done(path)
    async with walking(path, size=(40, 12)) as walker:
        await walker.presses("3")
        assert not walker.reads("Everything planned")
        await walker.resizes(80, 24)
        assert walker.reads("Everything planned is done.")


async def test_times_of_a_practice_in_one_week_share_a_line(path):
    hands = hands_at()
    hands.move(timedelta(days=-20))
    life = Life(sitting(path, hands))
    walk = life.step(life.goal(MOVING), WALK, rhythm="daily")
    for _ in range(20):
        life.did(walk)
        hands.move(timedelta(days=1))
    async with walking(path, size=(118, 36)) as walker:
        await walker.presses("3")
        assert walker.reads("16 to 20 Nov   5 walks", "11 to 15 Nov   5 walks", "2 to 7 Nov     6 walks")
        assert walker.reads("miles run", "20 steps behind you")


async def test_the_lap_before_is_still_there_with_its_hills(path):
    hands = hands_at()
    hands.move(timedelta(days=-110))
    life = Life(sitting(path, hands))
    walk = life.step(life.goal(MOVING), WALK, rhythm="daily")
    for _ in range(110):
        life.did(walk)
        hands.move(timedelta(days=1))
    async with walking(path) as walker:
        await walker.presses("3")
        assert walker.reads("Lap 1 still counts", "ongoing", "on this lap")
        assert walker.reads("104 walks, 3 Aug to 14 Nov")
        assert walker.app.screen.lap.size.height == 5


# The finish


async def test_a_length_says_that_the_runner_stays_and_a_date_how_much_room_to_rest_there_is(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "f", "l")
        await walker.types_over("4", "enter")
        assert walker.said == "About 4 steps in all. You're as far along as before."
        for typed, said in (
            (
                "2026-12-01",
                "Between now and 1 Dec there's one day for each of the 2 steps ahead, and 8 to spare.",
            ),
            ("today", "You may want to move this date: press f."),
            ("", "No date. It takes as long as it takes."),
        ):
            await walker.presses("f", "t")
            await walker.types_over(typed, "enter")
            assert walker.said == said


async def test_a_practice_gets_its_finish_line_from_the_marathon(underway):
    async with walking(underway) as walker:
        await walker.presses("3", "right", "f", "p")
        await walker.types_over("20", "enter")
        assert walker.step(WALK).times == 20


async def test_of_several_practices_it_is_asked_which_one(underway):
    life = Life(sitting(underway, hands_at()))
    goal = next(goal for goal in life.journey.goals.values() if goal.title == MOVING)
    life.step(goal, "Stretch [/] once", rhythm="daily")
    async with walking(underway) as walker:
        await walker.presses("3", "right", "f", "p")
        assert walker.reads("Which practice?", f"1      “{WALK}”", "2      “Stretch [/] once”")
        await walker.presses("v")
        assert not walker.reads("Stretch")
        await walker.presses("2", "9", "enter")
        assert walker.step("Stretch [/] once").times == 9


async def test_enter_opens_the_step_of_the_mark_that_is_read():
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("3", "right_square_bracket")
        read = walker.app.screen.step_pointed_at
        assert read is not None
        await walker.presses("enter")
        assert walker.app.screen.step.id == read


async def test_a_number_that_is_typed_takes_the_place_of_the_one_there_was():
    async with walking(journey=a_life().journey) as walker:
        await walker.presses("3", "f", "l")
        await walker.types("40", "enter")
        assert walker.goal(THESIS).length == 40
