"""Where all that is planned is done: what Today and Goals say, and what follows on each answer."""

from datetime import timedelta

import pytest

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import GoalState

from .lives import MOVING, WALK, Life, hands_at, sitting
from .walker import walking

DONE = "Everything planned is done."
LETTERS = "Letters to Mum"


@pytest.fixture
def written(path):
    """A goal of which both steps were done the day before yesterday."""
    hands = hands_at()
    hands.move(timedelta(days=-2))
    life = Life(sitting(path, hands))
    goal = life.goal(LETTERS)
    for title in ("Buy a stamp", "Write her name"):
        life.did(life.step(goal, title))
    return path


async def test_today_says_so_and_offers_one_more_step_or_an_answer_on_any_day(written):
    async with walking(written) as walker:
        for _ in range(3):
            assert walker.reads(LETTERS, DONE, "You've taken 2 steps since 19 November.")
            assert walker.reads("Have you reached it, or is there further to go?")
            assert walker.reads("a  one more small step", "f  reached, or further to go?")
            await walker.turns_the_clock(days=1)
        assert not walker.journey.asked
        foot = walker.lines[-1]
        assert "energy" not in foot, "no key is offered that does nothing"
        assert "smaller" not in foot


async def test_the_day_of_the_last_step_is_closed_by_that_step(path):
    life = Life(sitting(path, hands_at()))
    life.did(life.step(life.goal(LETTERS), "Buy a stamp"))
    async with walking(path) as walker:
        assert walker.reads("✓  Buy a stamp", "That is enough for today.")
        assert not walker.reads(DONE)


@pytest.mark.parametrize("size", [(118, 36), (80, 24), (40, 12)])
async def test_the_last_step_of_a_small_plan_is_told_as_that_and_says_what_f_asks(path, size):
    life = Life(sitting(path, hands_at()))
    life.did(life.step(life.goal(MOVING), WALK))
    goal = life.goal(LETTERS)
    life.step(goal, "Buy a stamp")
    life.step(goal, "Write her name")
    async with walking(path, size=size) as walker:
        await walker.presses("down", "space")
        assert walker.reads("Buy a stamp")
        assert not walker.reads("You've started"), "half of it is done"
        await walker.presses("down", "space")
        assert walker.reads("✓  Write her name") or walker.reads("✓ Write her name")
        assert "An extra step" not in walker.screen
        assert LETTERS in walker.screen
        assert "planned for" in walker.screen
        assert walker.reads("reached")
        await walker.presses("f")
        assert walker.reads("I've reached it")


async def test_one_more_step_goes_to_the_goal_on_the_card(written):
    life = Life(sitting(written, hands_at()))
    swim = life.goal("Swim")
    life.session.apply(acts.move_goal(life.journey, swim, -1), "moved")
    walk = life.step(swim, "Find the bag")
    life.did(walk, on=life.session.snapshot.today - timedelta(days=1))
    put_away = acts.note_question("what-comes", life.moment(), about=walk.id, for_good=True)
    life.session.apply(put_away, "put away")
    async with walking(written) as walker:
        assert walker.reads(LETTERS, DONE)
        await walker.presses("space", *"Find an envelope", "enter", "escape")
        assert walker.step("Find an envelope").goal_id == walker.goal(LETTERS).id
        assert walker.reads("Find an envelope")


async def test_reached_is_answered_with_the_way_it_went(written):
    async with walking(written) as walker:
        await walker.presses("f")
        assert walker.reads("r      I've reached it", "w      there's further to go: start a new lap")
        await walker.presses("r")
        assert walker.goal(LETTERS).state is GoalState.REACHED
        assert walker.reads("You've reached")


async def test_further_to_go_is_a_new_lap_that_asks_for_its_first_step(written):
    async with walking(written) as walker:
        await walker.presses("f", "w")
        assert walker.goal(LETTERS).lap == 2
        assert walker.reads(LETTERS, "What is one small step towards it?")


async def test_put_away_it_stays_away_and_comes_back_with_the_next_step(written):
    async with walking(written) as walker:
        await walker.presses("h")
        assert walker.said == "It's gone until you add another step there."
        assert walker.reads("Nothing is asked of you today.", "a  add a small step")
        await walker.turns_the_clock(days=1)
        assert not walker.reads(DONE)
        await walker.presses("a", *"Find an envelope", "enter", "escape", "space")
        await walker.turns_the_clock(days=1)
        assert walker.reads(DONE, "You've taken 3 steps")


async def test_another_day_s_page_asks_nothing(written):
    async with walking(written) as walker:
        await walker.presses("left_square_bracket")
        assert not walker.reads(DONE)


async def test_in_forty_columns_it_is_said_with_its_keys(written):
    async with walking(written, size=(40, 12)) as walker:
        assert walker.reads(DONE, "one more", "reached?", "No need to decide today.   h hide")


async def test_goals_says_it_above_the_steps_and_h_puts_it_away(written):
    async with walking(written) as walker:
        await walker.presses("2")
        assert walker.reads(f"{DONE}   a add a step", "f reached, or further to go?   h hide")
        await walker.presses("3")
        assert walker.reads("a add a step   f reached, or further to go?   h hide")
        for columns in (80, 40):
            await walker.resizes(columns, 24)
            assert walker.reads("f reached?   h hide") or not walker.reads(DONE)
        await walker.resizes(118, 36)
        await walker.presses("2")
        await walker.presses("h")
        assert not walker.reads(DONE)
        await walker.presses("h", "h")  # a line of the first days comes in its place
        assert walker.said == "There's no line here to hide."


async def test_the_first_walk_after_the_gate_begins_the_next_lap_before_one_s_eyes(path):
    hands = hands_at()
    hands.move(timedelta(days=-104))
    life = Life(sitting(path, hands))
    walk = life.step(life.goal(MOVING), WALK, rhythm="daily")
    for _ in range(104):
        life.did(walk)
        hands.move(timedelta(days=1))
    async with walking(path) as walker:
        assert walker.reads("104 steps behind you")
        await walker.presses("D")
        assert walker.reads("A whole marathon of walks. Lap 2.", "105 steps behind you")
        assert walker.goal(MOVING).lap == 2
        await walker.presses("3")
        assert walker.reads("Lap 2", "on the first mile")
        await walker.presses("1", "u")
        assert walker.goal(MOVING).lap == 1


async def test_exactly_what_is_planned_is_offered_as_a_length_only_where_something_has_an_end(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal(MOVING), WALK, rhythm="daily")
    async with walking(path) as walker:
        await walker.presses("3", "f", "l")
        assert walker.reads("Roughly how many steps do you think")
        assert not walker.reads("0 means")
        await walker.types_over("0", "enter")
        assert walker.reads("The length is a number of steps, such as 26")
        await walker.presses("escape")
        assert walker.goal(MOVING).length == 26
        await walker.presses("a", *"Find the shoes", "enter", "escape", "f", "l")
        assert walker.reads("0 means just the steps you've planned.")
