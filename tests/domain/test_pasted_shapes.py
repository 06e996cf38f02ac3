"""Lists as they really arrive: out of mails, chats, word processors and notes."""

import pytest
from domain.test_outline import left_out, tree

from smallsteps_tui.domain import outline
from smallsteps_tui.domain.pasted_lines import LeftOut

SEVEN = """
1. Eat something within an hour of waking up
2. Put the phone in the kitchen at 10 pm
3. Text your brother and ask how the move went. He said he would
   like to hear from you.
4. Write down one thing that was not awful, every evening
5. Ring the surgery
6. Five minutes of breathing, three times a week
7. Look at one bill. You don't have to pay it.
"""


@pytest.mark.parametrize(
    "lead_in",
    [
        "The other ideas we collected were:",
        "Thanks for today! Here's the recap:",
        "Homework:",
        "Things to try this week:",
        "What follows is yours to choose from",
    ],
)
def test_seven_lines_of_a_mail_are_seven_steps_whatever_leads_to_them(lead_in):
    mail = f"Hi Tom,\n\nthank you for coming in.\n\n{lead_in}\n{SEVEN}\nSee you on the 3rd.\n\nWarm wishes,\nMiriam\n"
    found = outline.read(mail)
    assert len(found.lines) == 7
    assert found.is_flat


def test_a_heading_stays_one_where_it_is_not_the_only_one_or_no_mail_is_around_it():
    assert tree("Hi Tom,\n\nWhen I panic:\n- breathe\n- sit\nWhen I can't sleep:\n- read\n- get up\n") == [
        *("When I panic", ".breathe", ".sit", "When I can't sleep", ".read", ".get up")
    ]
    assert tree("Move house:\n- call the landlord\n- buy boxes\n") == [
        *("Move house", ".call the landlord", ".buy boxes")
    ]
    assert tree("Hi,\n\n# Move house\n- call\n- pack\n") == ["Move house", ".call", ".pack"]


def test_words_that_want_care_stay_over_what_they_lead_to():
    assert tree("Hi,\n\nWays to hurt myself:\n- hit the wall\n- skip lunch\n")[0] == "Ways to hurt myself"


CHATS = (
    "[12/11/2026, 18:03:22] Nora (Therapist): Hi Tom, the things from today\n"
    "[12/11/2026, 18:03:41] Nora (Therapist): Walk round the block\n"
    "[12/11/2026, 18:05:11] Tom: thanks!!\n"
    "\u200e[12/11/2026, 18:05:40] Nora (Therapist): \u200eimage omitted\n"
    "[12/11/2026, 18:05:50] Nora (Therapist): Write down three things you did, every evening\n"
    "[12/11/2026, 18:06:10] Nora (Therapist): Call the dentist\n"
    "[12/11/2026, 18:07:00] Tom: ok will try\n",
    "12/11/2026, 18:03 - Messages and calls are end-to-end encrypted.\n"
    "12/11/2026, 18:03 - Nora: Hi Tom, the things from today\n"
    "12/11/2026, 18:03 - Nora: Walk round the block\n"
    "12/11/2026, 18:05 - Tom: thanks!!\n"
    "12/11/2026, 18:05 - Nora: <Media omitted>\n"
    "12/11/2026, 18:06 - Nora: Write down three things you did, every evening\n"
    "12/11/2026, 18:06 - Nora: Call the dentist\n",
    "Nora Klein  6:03 PM\nHi Tom, the things from today\n- Walk round the block\n"
    "- Write down three things you did, every evening\n- Call the dentist\nTom  6:05 PM\nthanks!\n",
    "Nora, [12.11.26 18:03]\nWalk round the block\n\nNora, [12.11.26 18:04]\n"
    "Write down three things you did, every evening\n\nNora, [12.11.26 18:05]\nCall the dentist\n",
    "Nora — Today at 18:03\nWalk round the block\nWrite down three things you did, every evening\n"
    "Call the dentist\nTom — 12/11/2026 18:05\nok thanks\n",
)


@pytest.mark.parametrize("chat", CHATS)
def test_of_a_chat_its_messages_are_the_steps(chat):
    (walk, write, call) = outline.read(chat).lines
    assert [line.step.title for line in (walk, call)] == ["Walk round the block", "Call the dentist"]
    assert (write.step.title, write.step.rhythm) == ("Write down three things you did", "daily")


def test_a_time_within_or_before_a_line_is_no_chat():
    lines = "Go out at 7:30 and see the sun\n9:00 Walk: slowly\nCall Ana\n"
    assert tree(lines) == ["Go out at 7:30 and see the sun", "9:00 Walk: slowly", "Call Ana"]
    assert tree("Breakfast  8:00\nWalk  9:30\n") == ["Breakfast 8:00", "Walk 9:30"]


def test_thanks_before_a_list_end_nothing():
    assert tree("Thanks!\n\nWalk\nCall Ana\nEat breakfast\n\nBest,\nLena\n") == [
        "Walk",
        "Call Ana",
        "Eat breakfast",
    ]


def test_second_bullets_of_a_word_processor_hang_under_the_first():
    word = "•\tWrite to the landlord\no\tfind the contract\n§\tin the blue folder\no\ttake a photo\n•\tLights out\n"
    assert tree(word) == [
        *("Write to the landlord", ".find the contract", "..in the blue folder", ".take a photo"),
        "Lights out",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "-Walk\n-Call Ana\n-Open one letter\n",
        "1.Walk\n2.Call Ana\n3.Open one letter\n",
        "1 - Walk\n2 - Call Ana\n3 - Open one letter\n",
        "1️⃣ Walk\n2️⃣ Call Ana\n3️⃣ Open one letter\n",
        "👉 Walk\n👉 Call Ana\n👉 Open one letter\n",
        "**1. Walk**\n**2. Call Ana**\n**3. Open one letter**\n",
        "- **Walk**\n- __Call Ana__\n- `Open one letter`\n",
    ],
)
def test_signs_are_known_however_they_are_typed(lines):
    assert tree(lines) == ["Walk", "Call Ana", "Open one letter"]
    assert outline.read(lines).has_signs


def test_what_is_struck_through_is_ticked_off():
    assert tree("- ~~Paint the hall~~\n- Give the sofa away\n") == ["x Paint the hall", "Give the sofa away"]


def test_a_mail_that_is_quoted_is_read_as_the_mail():
    quoted = "".join(f"> {line}\n" for line in f"Hi Tom,\n\nHere they are:\n{SEVEN}\nNora".splitlines())
    assert (
        len(outline.read(f"On Thu, 12 Nov 2026 at 18:03, Nora <n@example.org> wrote:\n\n{quoted}").lines) == 7
    )
    assert left_out("Hi,\n- one\n- two\nBest,\nA\n")[LeftOut.GREETING] == 3


def test_a_list_on_one_line_is_parted_at_its_numbers():
    chat = "Hi Tom, thanks. For this week: 1) a short walk, daily, 2) call your mum, 3) cook. Best, N"
    assert tree(chat) == ["a short walk", "call your mum", "cook. Best, N"]
    assert outline.read(chat).lines[0].step.rhythm == "daily"
    assert len(tree("Read chapter 1. and 2. of it\n")) == 1
