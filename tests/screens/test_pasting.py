"""A list that is pasted becomes steps: previewed, taken in one change, and taken back by one undo."""

import pytest

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
            "Left out: 2 lines of plain text and 3 greetings   l look at them",
            "“it was good to see you on Tuesday.",
            "1 is ticked off already   d count it as done today",
            f"1 is here already: “{WRITE}”",
            f"after “{OPEN_IT}”   Tab another place",
        )
        await walker.presses("d", "down", "down", "down", "down", "x", "tab", "enter")
        call = "call Ana about the flat and ask her whether she still has the keys from last year"
        new = ["walk to the corner", call, ".find her number", "book the next appointment"]
        assert titles(walker) == [*before, *new]
        walk = walker.step("walk to the corner")
        assert (walk.kind, walk.rhythms[0].rule) == (Kind.PRACTICE, "3 a week")
        assert walker.journey.is_done(walker.step("book the next appointment"))
        assert walker.said == f"Added 4 steps at the end of “{THESIS}”. One undo removes them all."
        await walker.presses("u")
        assert titles(walker) == before
        assert not walker.on_disk().steps_in_all - 6


EXERCISES = """Hi Maya,

here are the exercises for your back.

1. Cat-cow, ten slow rounds
2. Bird dog, five on each side
   Keep your hips level.
3. Glute bridge, ten times
4. Knee rolls, ten on each side
5. Child's pose, one minute
6. Dead bug, six on each side
7. Walk for ten minutes

Please stop if anything hurts down the leg.

Best wishes,
Beth Okafor
"""


async def test_seven_exercises_become_daily_by_two_keys_and_the_warning_is_seen_and_kept(life):
    async with walking(life, size=(80, 24)) as walker:
        await walker.presses("2", "a")
        await walker.pastes(EXERCISES)
        assert (
            walker.where("Keep your hips level.")[1] == walker.where("○ Bird dog, five on each side")[1] + 1
        )
        assert walker.reads("= for all")
        assert walker.reads("“Please stop if anything hurts down the leg.”")
        await walker.presses("equals_sign", "enter")
        new = [walker.step(title.strip(".")) for title in titles(walker)[2:9]]
        assert [step.rhythms[0].rule for step in new] == ["daily"] * 7
        assert [step.note for step in new] == ["", "Keep your hips level.", "", "", "", "", ""]
        await walker.presses("u", "a")
        await walker.pastes(EXERCISES.replace("for your back", "for your back; do these three times a week"))
        assert walker.reads("How often: “do these three times a week.”")
        await walker.presses("right", "l")
        assert walker.reads("× Please stop if", "x make it a step   n as a note   l hide them")
        await walker.presses("n")
        assert walker.reads("a note for “Cat-cow")
        await walker.presses("enter")
        first, second = (
            walker.step(title) for title in ("Cat-cow, ten slow rounds", "Bird dog, five on each side")
        )
        assert (first.kind, second.rhythms[0].rule) == (Kind.ONCE, "3 a week")
        assert first.note == "Please stop if anything hurts down the leg."


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
        await walker.pastes("# Move house\nThe flat is too damp.\n- Call the landlord\n- Buy boxes")
        assert walker.reads("From your list: the goal “Move house”, and 2 steps")
        await walker.presses("enter")
        assert titles(walker, "Move house") == ["Call the landlord", "Buy boxes"]
        assert walker.goal("Move house").why == "The flat is too damp."
        assert walker.reads("Call the landlord", "Space")
        await walker.presses("2", "g")
        await walker.pastes("<p>Learn a chord</p><p>Buy strings</p>")
        assert walker.reads("Is the first line the goal?", "Tab write the goal next")
        await walker.presses("tab", "enter")
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
        assert walker.reads("Take four of mum's heart pills every day", answers.THROUGH_TODAY)


async def test_five_hundred_lines_and_ten_thousand_characters_can_be_pasted(life):
    async with walking(life) as walker:
        await walker.presses("2")
        await walker.presses("end", "a")
        text = "\n".join(f"{number}. Page {number}" for number in range(1, 501))
        await walker.pastes(f"{text}\n{'long ' * 2_000}\n{text}")
        assert walker.reads("From your list, 500 steps", "500 repeats and 1 line over 1,000 characters")
        await walker.presses("enter")
        assert titles(walker)[:5] == [CHAPTER, f".{OPEN_IT}", f".{WRITE}", LATER, "Page 1"]
        assert len(walker.on_disk().steps) == 505


A_CLINICIANS_MAIL = """Hi Tom,

thank you for coming in on Thursday, I know the week before was rough. As
promised, here is what we talked through.

The other ideas we collected were:

1. Eat something within an hour of waking up, even half a banana
2. Put your phone in the kitchen at 10 pm
3. Text your brother on Sunday and ask how the move went. He said he would
   like to hear from you.
4. Write down one thing that was not awful today, every evening
5. Ring the surgery and ask for the blood test results
6. Five minutes of the breathing exercise, three times a week
7. Look at one bill. You don't have to pay it.

If any of these makes things worse, just stop and tell me next time.

Warm wishes,

Miriam

Dr Miriam Feld
Park Road Practice | 12 Park Road | London NW1
"""


@pytest.mark.parametrize("opening", [(), ("escape", "2", "g")])
async def test_seven_lines_of_a_mail_are_seven_steps_of_a_new_goal_without_help(path, opening):
    async with walking(path, size=(80, 24)) as walker:
        await walker.presses(*opening)
        await walker.pastes(A_CLINICIANS_MAIL)
        assert walker.reads(
            "From your list, 7 steps for a new goal", "No, I'll write the goal next   Tab use the first"
        )
        await walker.presses("enter")
        assert walker.reads("What is the long-term goal of these 7 steps?")
        await walker.types("Feel a bit better", "enter")
        new = titles(walker, "Feel a bit better")
        assert len(new) == 7
        assert walker.step("Write down one thing that was not awful today").rhythms[0].rule == "daily"
        assert len(walker.on_disk().steps) == 7


async def test_seven_lines_of_a_mail_are_seven_steps_of_the_goal_in_hand(life):
    async with walking(life, size=(80, 24)) as walker:
        before = titles(walker)
        await walker.presses("2", "end", "a")
        await walker.pastes(A_CLINICIANS_MAIL)
        await walker.presses("enter")
        assert len(titles(walker)) == len(before) + 7


async def test_a_list_whose_goal_was_not_written_is_still_there(path):
    async with walking(path, size=(80, 24)) as walker:
        await walker.pastes("- Call the landlord\n- Buy boxes\n- Pack a shelf\n")
        await walker.presses("enter")
        await walker.types("Move h", "escape")
        assert not path.exists()
    async with walking(path, size=(80, 24)) as walker:
        assert walker.reads("Your list is still here (3 lines).   Tab look at it again")
        await walker.presses("escape", "g", "tab", "enter")
        assert walker.reads("› Move h")
        await walker.types("ouse", "enter")
        assert titles(walker, "Move house") == ["Call the landlord", "Buy boxes", "Pack a shelf"]
        await walker.presses("g")
        assert not walker.reads("Your list")
        await walker.pastes("- Learn a chord\n- Buy strings\n")
        await walker.presses("enter", "escape", "g")
        assert walker.reads("Your list is still here (2 lines)")


async def test_a_heading_over_a_list_may_be_the_goal_or_give_way_to_one(path):
    async with walking(path, size=(80, 24)) as walker:
        await walker.pastes("Things to try\n☐ Walk\n☐ Call Dad\n☑ Book the dentist\n")
        assert walker.reads("From your list: the goal “Things to try”, and 2 steps")
        await walker.presses("tab")
        assert walker.reads("From your list, 2 steps for a new goal")
        await walker.presses("enter")
        await walker.types("Get out more", "enter")
        assert titles(walker, "Get out more") == ["Walk", "Call Dad"]


PROSE = """I'd suggest that you go outside once a day, even if it is only to the corner. It helps.

The second thing is the phone. Leave it in the kitchen at night, that was your own idea.

And please ring the surgery for the results. They are there since Tuesday.
"""


async def test_of_a_text_without_a_list_the_lines_can_be_picked(life):
    async with walking(life, size=(80, 24)) as walker:
        before = titles(walker)
        await walker.presses("2", "end", "a")
        await walker.pastes(PROSE)
        assert walker.reads(
            "3 sentences look like steps", "Press x on a line to take it, or to leave it out (×)."
        )
        assert walker.reads("↻ Go outside, even if it is only to the corner", "every day", "× It helps.")
        await walker.presses("x", "down", "down", "x")
        assert walker.reads("× Go outside", "The second thing is the phone.", "now a step")
        await walker.presses("x", "x", "enter")
        new = [title for title in titles(walker) if title not in before]
        assert new == [
            "The second thing is the phone.",
            "Leave it in the kitchen at night, that was your own idea",
            "Ring the surgery for the results",
        ]


async def test_of_a_text_that_suggests_nothing_any_sentence_can_be_picked(life):
    async with walking(life, size=(80, 24)) as walker:
        await walker.presses("2", "end", "a")
        await walker.pastes(
            "The kitchen is the worst.\nIt was good to see you. Anna has the keys.\n\nBest\nLena\n"
        )
        assert walker.reads("None of these lines looks like a step. Press x on one that is.")
        assert walker.reads("× Anna has the keys.", "Left out: 3 lines of plain text and 2 greetings")
        assert not walker.reads("Lena")
        await walker.presses("l")
        assert walker.reads("× Lena")
        await walker.presses("l", "end", "x", "enter")
        assert "Anna has the keys." in titles(walker)


FROM_A_PRACTICE = """Dear Miriam,

thank you for your trust yesterday, I know how much it cost you to say it out loud. You
could begin by writing to Anna. Maybe ask her whether you can stay for two weeks. Please
walk every day, even when it rains.

Herzliche Grüße

Dr. Katrin Vogel

Praxis für Psychotherapie, Lindenstr. 14, 50674 Köln
Tel. 0221 555 0134 | www.praxis-vogel.example | kontakt@praxis-vogel.example

Sent from my iPhone

This e-mail may contain confidential information. If you are not the intended recipient,
please delete it.
"""


@pytest.mark.parametrize("opening", [(), ("escape", "2", "g")])
async def test_a_mail_in_prose_gives_what_it_suggests_and_nothing_of_its_signature(path, opening):
    async with walking(path, size=(80, 24)) as walker:
        await walker.presses(*opening)
        await walker.pastes(FROM_A_PRACTICE)
        assert walker.reads("3 sentences look like steps for a new goal", "8 greetings")
        assert not walker.reads("Vogel", "first line the goal")
        await walker.presses("enter")
        await walker.types("Move out", "enter")
        assert titles(walker, "Move out") == [
            "Begin by writing to Anna",
            "Ask her whether you can stay for two weeks",
            "Walk, even when it rains",
        ]


async def test_after_a_list_it_is_said_how_many_and_where_and_nothing_is_asked(life):
    async with walking(life, size=(80, 24)) as walker:
        await walker.presses("2", "a")
        await walker.pastes("Walk\nTell Ana that I stopped drinking\nPour the vodka away\n")
        await walker.presses("enter")
        assert walker.said == f"Added 3 steps after “{OPEN_IT}”. One undo removes them all."
        assert not walker.reads(answers.WHAT_HELPS)


async def test_tab_means_one_thing_while_a_list_is_kept(life):
    async with walking(life, size=(80, 24)) as walker:
        await walker.presses("2", "end", "a")
        await walker.types("Call Sam", "enter")
        assert walker.reads("Tab make that one smaller")
        await walker.pastes("- Walk\n- Read\n")
        await walker.presses("escape")
        assert walker.reads("Tab look at it again", "Enter done")
        assert sum(line.count("Tab ") for line in walker.lines) == 1


async def test_what_is_left_out_or_taken_keeps_the_highlight(life):
    async with walking(life, size=(80, 24)) as walker:
        await walker.presses("2", "end", "a")
        await walker.pastes("- Walk\n- Read\n- Swim\n")
        await walker.presses("x")
        assert walker.reads("× Walk", "2 steps")
        await walker.presses("x")
        assert walker.reads("○ Walk", "3 steps")


async def test_a_list_on_one_line_of_a_chat_is_a_list_too(life):
    async with walking(life, size=(80, 24)) as walker:
        await walker.presses("2", "end", "a")
        await walker.pastes("I would suggest: 1. walk round the block 2. call your mum 3. go to bed early")
        assert walker.reads("From your list, 3 steps", "○ call your mum")
