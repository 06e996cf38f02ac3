"""A goal of ten steps, each broken down to something tiny, walked from the first rung to the last word."""

from datetime import datetime
from fractions import Fraction

from screens.lives import Life
from screens.walker import hands_at, sitting, walking

from smallsteps_tui.domain import course
from smallsteps_tui.domain.entities import GoalState

MONDAY = datetime(2026, 11, 2, 9, 0).astimezone()
BOOK = "Write the book"


async def test_ten_steps_are_broken_down_walked_in_rungs_and_reached_by_the_persons_word(path):
    hands = hands_at(MONDAY)
    life = Life(sitting(path, hands))
    book = life.goal(BOOK, support="Sam", length=10)
    for number in range(1, 11):
        life.step(book, f"Chapter {number}")
    seen: list[Fraction] = []
    async with walking(path, hands=hands) as walker:

        def looks() -> None:
            seen.append(course.distance(walker.journey, walker.goal(BOOK)))

        for number in range(1, 11):
            await walker.presses("1", "m")
            assert walker.reads("What is one step even smaller than that?"), number
            await walker.types(f"Open chapter {number}", "enter", "m")
            await walker.types(f"Look at chapter {number}", "enter")
            looks()
            await walker.presses("e", "space")
            assert walker.reads(f"✓  Look at chapter {number}")
            looks()
            await walker.turns_the_clock(days=1)
            await walker.presses("D")
            assert walker.step(f"Chapter {number}").smaller == (
                f"Open chapter {number}",
                f"Look at chapter {number}",
            )
            looks()
            await walker.turns_the_clock(days=1)
        assert seen == sorted(seen), "planning, breaking down and low days move nobody back"
        assert course.behind(walker.journey, walker.goal(BOOK).id) == 20, "every size stands by itself"
        assert Fraction(9, 10) < seen[-1] < 1, "below the finish until the person says so"
        assert course.ahead(walker.journey, walker.goal(BOOK).id) == 0

        await walker.presses("3", "f", "r")
        assert walker.goal(BOOK).state is GoalState.REACHED
        assert course.distance(walker.journey, walker.goal(BOOK)) == 1


async def test_a_step_taken_apart_under_itself_ends_in_the_question_whether_it_is_done(path):
    hands = hands_at(MONDAY)
    life = Life(sitting(path, hands))
    life.step(life.goal(BOOK), "Chapter 1")
    async with walking(path, hands=hands) as walker:
        await walker.turns_the_clock(days=1)
        await walker.presses("2", "m")
        assert walker.reads("Where could “Chapter 1” begin?")
        for title in ("Open the file", "Read one line", "Write one line"):
            await walker.types(title, "enter", "escape", "a")
        await walker.presses("escape", "1")
        for title in ("Open the file", "Read one line", "Write one line"):
            assert walker.reads(title)
            await walker.presses("D")
            await walker.turns_the_clock(days=1)
        assert walker.reads("Everything under “Chapter 1” is done.", "Is it done, or is there one more small")
        await walker.presses("a")
        await walker.types("Read it aloud", "enter", "escape")
        assert walker.reads("Read it aloud")
        await walker.presses("D")
        await walker.turns_the_clock(days=1)
        await walker.presses("space")
        assert walker.journey.is_done(walker.step("Chapter 1"))
        assert course.behind(walker.journey, walker.goal(BOOK).id) == 5
