"""A plan of five, exactly as long as planned and on a way of the usual length, to its end and each answer."""

import pytest
from screens.lives import Life
from screens.walker import hands_at, sitting, walking

from smallsteps_tui.domain import course
from smallsteps_tui.domain.entities import GoalState

PAPERS = "Sort the papers"
STEPS = ["Find the folder", "Open the first letter", "Make two piles", "Answer one", "Close the folder"]


async def lived(walker):
    """Take the five steps, one a day, and begin the day after."""
    for title in STEPS:
        assert walker.reads(title)
        await walker.presses("D")
        await walker.turns_the_clock(days=1)
    assert walker.reads("Everything planned is done.", "a  one more small step")


@pytest.mark.parametrize(("length", "mile"), [(0, 26), (26, 5)])
async def test_five_steps_arrive_where_the_length_says_and_each_answer_leads_on(path, length, mile):
    life = Life(sitting(path, hands_at()))
    papers = life.goal(PAPERS, length=length)
    for title in STEPS:
        life.step(papers, title)
    async with walking(path, hands=hands_at()) as walker:
        await lived(walker)
        goal = walker.goal(PAPERS)
        assert course.miles(course.distance(walker.journey, goal), "miles") == mile
        assert course.is_at_gate(walker.journey, goal) is (length == 0)
        await walker.presses("a")
        await walker.types("Shred the rest", "enter", "escape")
        assert walker.reads("Shred the rest")
        await walker.presses("u", "f", "w")
        assert (walker.goal(PAPERS).lap, walker.goal(PAPERS).state) == (2, GoalState.ACTIVE)
        await walker.presses("escape", "u")
        assert walker.goal(PAPERS).lap == 1
        await walker.presses("f", "r")
        assert walker.goal(PAPERS).state is GoalState.REACHED
        assert course.distance(walker.journey, walker.goal(PAPERS)) == 1
        assert walker.reads("who was there", "w write it up")
