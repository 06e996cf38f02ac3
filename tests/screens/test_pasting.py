"""A list that is pasted becomes steps: previewed, taken in one change, and taken back by one undo."""

from screens.lives import CHAPTER, LATER, OPEN_IT, THESIS, WRITE
from screens.walker import walking
from smallsteps_tui.domain.care import answers
from smallsteps_tui.domain.entities import Kind

MAIL = """Hi Jana,

it was good to see you on Tuesday. Here is what we said you might try before we
meet again:

- walk to the corner, 3 times a week
- call Ana about the flat and ask her whether she still has the keys from last
  year
    - find her number
- [x] book the next appointment
1. eat breakfast at the table
* Write one bad sentence

Take care,
Dr. Lena Weber
"""


def titles(walker, goal=THESIS):
    """The steps of a goal, each as far in as it hangs."""
    journey = walker.journey
    return [f"{'.' * len(journey.path(step))}{step.title}" for step in journey.walk(walker.goal(goal).id)]


async def test_a_mail_that_is_pasted_becomes_steps_in_one_change(life):
    async with walking(life) as walker:
        before = titles(walker)
        await walker.presses("2", "a")
        await walker.pastes(MAIL)
        assert walker.reads(
            f"From your list, 4 steps for “{CHAPTER}”",
            "Nothing is saved yet.",
            "2 lines joined",
            "Left out: 5 lines of prose and 3 without words",
            "1 is ticked off already   d take it as done today",
            f"1 is here already: “{WRITE}”",
            f"below “{OPEN_IT}”   ← → another place",
        )
        await walker.presses("d", "down", "down", "down", "down", "x", "right", "enter")
        call = "call Ana about the flat and ask her whether she still has the keys from last year"
        new = ["walk to the corner", call, ".find her number", "book the next appointment"]
        assert titles(walker) == [*before, *new]
        walk = walker.step("walk to the corner")
        assert (walk.kind, walk.rhythms[0].rule) == (Kind.PRACTICE, "3 a week")
        assert walker.journey.is_done(walker.step("book the next appointment"))
        assert walker.said == f"Added 4 steps to “{THESIS}”. One undo takes them all back."
        await walker.presses("u")
        assert titles(walker) == before
        assert not walker.on_disk().steps_in_all - 6


async def test_a_list_that_is_not_taken_is_still_there_for_tab(life):
    async with walking(life, size=(40, 12)) as walker:
        await walker.presses("2", "a")
        await walker.pastes("Call Sam\n\tFind the number\n\tSay hello\n")
        assert walker.reads("○ Call Sam", "│ ○ Say hello", "Enter add 3")
        await walker.presses("down", "less_than_sign", "escape")
        assert walker.reads("Your list is still here (3 lines).")
        await walker.presses("tab", "enter")
        assert titles(walker)[2:6] == [".Call Sam", "..Find the number", "..Say hello", f".{WRITE}"]


async def test_the_first_line_of_a_list_is_the_goal_unless_all_are_at_the_left(path):
    async with walking(path) as walker:
        await walker.pastes("Move house\n  Call the landlord\n  Buy boxes")
        assert walker.reads("From your list: the goal “Move house”, and 2 steps")
        await walker.presses("enter")
        assert titles(walker, "Move house") == ["Call the landlord", "Buy boxes"]
        assert walker.reads("Call the landlord", "Space")
        await walker.presses("2", "g")
        await walker.pastes("<p>Learn a chord</p><p>Buy strings</p>")
        assert walker.reads("Is the first line the goal?", "← → all are steps")
        await walker.presses("right", "enter")
        await walker.types("Play guitar", "enter")
        assert titles(walker, "Play guitar") == ["Learn a chord", "Buy strings"]
        await walker.presses("u")
        assert [goal.title for goal in walker.on_disk().goals.values()] == ["Move house"]


async def test_care_reads_each_pasted_line_as_a_typed_one(life):
    async with walking(life) as walker:
        await walker.presses("2", "a")
        await walker.pastes("Tidy the desk every Sunday\nTake four of mum's heart pills every day\n")
        await walker.presses("enter")
        assert walker.step("Take four of mum's heart pills every day").kind is Kind.ONCE
        assert walker.step("Tidy the desk").kind is Kind.PRACTICE
        assert walker.reads("Take four of mum's heart pills every day", answers.WHAT_HELPS)


async def test_five_hundred_lines_and_ten_thousand_characters_can_be_pasted(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await walker.presses("end", "a")
        text = "\n".join(f"{number}. Page {number}" for number in range(1, 501))
        await walker.pastes(f"{text}\n{'long ' * 2_000}\n{text}")
        assert walker.reads("From your list, 500 steps", "500 lines there twice and 1 of over 200 characters")
        await walker.presses("enter")
        assert titles(walker)[:5] == [CHAPTER, f".{OPEN_IT}", f".{WRITE}", LATER, "Page 1"]
        assert len(walker.on_disk().steps) == 505
