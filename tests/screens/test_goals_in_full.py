"""Goals beside and under the steps: the highlighted one in full, and the goal's landscape."""

from datetime import timedelta

import pytest
from domain.walks import Walk
from hypothesis import given
from hypothesis import strategies as st

from screens.lives import LAPTOP, MOVING, OPEN_IT, THESIS, Life, a_life
from screens.walker import hands_at, sitting, walking
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Energy, Size
from smallsteps_tui.screens.goals.faces import AROUND, AROUND_SHORT, BETWEEN, MOST_DEEDS, TALL, in_full, zones
from smallsteps_tui.widgets.glyphs import UNICODE


def told(walk, title):
    lines = in_full(walk.journey, walk.step(title), walk.today, UNICODE)
    return [" ".join(f"{line.left} {line.text} {line.aside}".split()) for line in lines]


def test_a_step_is_told_with_each_smaller_version_and_when_it_was_taken_last():
    walk = Walk("Thesis").adds("Open the file", smaller=("Find it", "Sit down"), cue="after lunch")
    walk.edits("Open the file", note="in drafts\nthe blue one").starts("Open the file").sleeps(2)
    walk.feels(Energy.LOW).does_smaller("Open the file", version="Find it").sleeps()
    assert told(walk, "Open the file") == [
        "even smaller Find it taken 7 Jan",
        "Sit down",
        "when After lunch",
        "note in drafts",
        "the blue one",
        "",
        "So far",
        "✓ 7 Jan the small version, on a low day",
        "◐ 5 Jan started",
        "5 Jan planned",
    ]


def test_a_step_with_steps_under_it_tells_those_and_a_long_way_is_cut_with_a_number():
    walk = Walk("Thesis").adds("Chapter 1").adds("Write", under="Chapter 1").does("Write")
    assert told(walk, "Chapter 1") == ["So far", "✓ today Write", "today planned"]
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for _ in range(MOST_DEEDS + 3):
        walk.does("Walk").sleeps()
    assert told(walk, "Walk")[-2:] == ["and 3 more", "5 Jan planned"]


def test_of_a_step_towards_harm_nothing_is_told():
    walk = Walk("Winter").adds("Lose 10 kg by not eating").does("Lose 10 kg by not eating")
    assert told(walk, "Lose 10 kg by not eating") == []


@given(st.integers(30, 240), st.integers(3, 80), st.integers(2, 5), st.integers(1, 300), st.integers(0, 90))
def test_the_zones_fit_the_terminal_and_the_steps_come_first(width, height, over, steps, goals):
    room = height - (AROUND if height >= TALL else AROUND_SHORT)
    now = zones(width, height, over, steps, goals)
    way = now.way + 1 + BETWEEN if now.way else 0
    column = max(over + now.steps, now.in_full) if now.is_beside else over + now.steps
    column += BETWEEN + now.in_full if now.in_full and not now.is_beside else 0
    assert now.above + column + way <= max(room, over)
    if now.in_full and not now.is_beside:
        assert now.steps >= min(steps, room - over - BETWEEN - 9)
    assert not now.way or now.steps >= steps, "no landscape in place of steps"


async def test_the_highlighted_step_stands_in_full_under_the_steps_and_beside_them_where_it_is_broad():
    life = a_life()
    step = next(one for one in life.journey.steps.values() if one.title == OPEN_IT)
    life.did(step, Size.SMALLER, on=life.session.snapshot.today - timedelta(days=2))
    async with walking(journey=life.journey, size=(118, 36)) as walker:
        await walker.presses("2")
        assert walker.reads(
            f"even smaller   {LAPTOP}   taken 19 Nov", "when           After breakfast", "So far"
        )
        assert not walker.reads("even smaller:"), "it is not said twice"
        assert walker.reads("✓ 19 Nov       the small version", "you are here", "1 step behind you")
        (_, tree), (_, below) = walker.where(f"○ {OPEN_IT}"), walker.where("even smaller   ")
        assert below > tree
        places = [walker.where(words)[1] for words in ("So far", "you are here")]
        await walker.presses("up")
        assert walker.reads("So far")
        assert not walker.reads("After breakfast")
        assert walker.reads(f"✓ 19 Nov   {LAPTOP}"), "the chapter tells what was done under it"
        assert walker.where("you are here")[1] == places[1], "nothing moves under the steps"
        await walker.clicks("So far")
        await walker.presses("down")
        assert walker.app.screen.step.title == OPEN_IT
        await walker.presses("a", *"Fold it", "enter", "escape")
        assert walker.app.screen.step.title == "Fold it"
        assert not walker.reads("After breakfast"), "what was added is told, and no longer the step before it"
        await walker.presses("u", "up", "up", "down")
        assert walker.app.screen.step.title == OPEN_IT
        await walker.resizes(160, 45)
        assert walker.where("So far")[0] > walker.where(f"○ {OPEN_IT}")[0] + 40
        assert walker.reads("you are here")
        await walker.resizes(80, 24)
        assert walker.reads(f"even smaller   {LAPTOP}")
        await walker.resizes(40, 12)
        assert not walker.reads("So far")


@pytest.mark.parametrize("size", [(80, 24), (118, 36)])
async def test_a_long_tree_keeps_its_rows_and_what_is_highlighted_in_sight(size):
    life = a_life()
    thesis = next(goal for goal in life.journey.goals.values() if goal.title == THESIS)
    for number in range(40):
        life.step(thesis, f"Page {number}")
    async with walking(journey=life.journey, size=size) as walker:
        await walker.presses("2", "end")
        assert walker.reads("▌", "○ Page 39")
        assert walker.reads("So far") == (size == (118, 36))


async def test_on_the_first_day_a_few_steps_stand_a_third_down_on_a_high_sheet(path):
    life = Life(sitting(path, hands_at()))
    life.step(life.goal(THESIS), OPEN_IT)
    async with walking(path, size=(200, 60)) as walker:
        await walker.presses("2")
        assert 9 <= walker.where(THESIS)[1] <= 16
        assert walker.reads("Your first step will show up here, and stay.", "you are here")


async def test_a_goal_that_rests_has_its_landscape_too():
    life = a_life()
    moving = next(goal for goal in life.journey.goals.values() if goal.title == MOVING)
    life.session.apply(acts.set_state(moving, "resting", life.moment()), "rests")
    async with walking(journey=life.journey, size=(118, 36)) as walker:
        await walker.presses("2")
        assert walker.reads("– resting from today")
        row = walker.where(MOVING)[1]
        assert "◉" in walker.lines[row + 1]
