"""A pasted list: which of its lines are steps, how they hang together, and what is left out."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain import outline
from smallsteps_tui.domain.pasted_lines import LeftOut
from smallsteps_tui.domain.trouble import Trouble


def tree(text):
    """The titles, each as far in as it hangs, with an x where it is ticked off."""
    return [f"{'.' * line.depth}{'x ' * line.is_done}{line.step.title}" for line in outline.read(text).lines]


def left_out(text):
    return outline.read(text).left_out


def notes(text):
    """The notes, each with the step that it is of."""
    return {line.step.title: line.note for line in outline.read(text).lines if line.note}


def how_often(text):
    """The rhythm of each step; one without is done once."""
    return {line.step.title: line.step.rhythm for line in outline.read(text).lines}


def test_a_mail_gives_its_list_and_what_a_mail_program_broke_is_joined():
    mail = (
        "Hi Jana,\n\nit was good to see you on Tuesday. Here is what we said you might try before we\n"
        "meet again:\n\n- walk, daily\n- call Ana about the flat and ask whether she still has the keys from last\n"
        "  year\n1. eat at the table\n\nTake care,\nDr. Lena Weber\nPark | Tel 030 | www\n"
    )
    call = "call Ana about the flat and ask whether she still has the keys from last year"
    assert tree(mail) == ["walk", call, "eat at the table"]
    assert left_out(mail) == Counter({LeftOut.TEXT: 2, LeftOut.GREETING: 4})
    assert [line.joined for line in outline.read(mail).lines] == [1, 2, 1]


def test_a_mail_without_bullets_gives_its_lines_but_no_greeting_and_no_signature():
    assert tree("Hi Jana,\n\nhere are the things:\n\nWalk\nCall Ana\nEat breakfast\n\nBest,\nLena\n") == [
        "Walk",
        "Call Ana",
        "Eat breakfast",
    ]


def test_plain_lines_that_a_mail_program_broke_are_joined():
    text = (
        "Call the landlord and ask about the heating in the kitchen, which has been\nbroken since the spring\n"
        "Buy boxes\n"
    )
    assert len(tree(text)) == 2


def test_headings_and_indentation_break_down():
    note = "# Thesis\n## Chapter 4\n- Three questions\n\t- In the folder\n    - In the attic\n## Send it\n- [x] print\n"
    assert tree(note) == [
        *("Thesis", ".Chapter 4", "..Three questions", "...In the folder", "...In the attic"),
        *(".Send it", "..x print"),
    ]
    assert tree("Chapter 4:\n- one\n- two\nChapter 5:\n- three\n") == [
        *("Chapter 4", ".one", ".two", "Chapter 5", ".three")
    ]
    assert tree("1. One\n1.1 Two\n1.1.1 Three\n2. Four\n") == ["One", ".Two", "..Three", "Four"]


def test_ten_levels_with_tabs_and_blanks_mixed_and_windows_line_ends():
    deep = "\r\n".join(
        f"{'    ' * (level // 2)}{chr(9) * (level - level // 2)}* level {level}" for level in range(10)
    )
    assert tree(deep) == [f"{'.' * level}level {level}" for level in range(10)]


def test_a_chat_and_a_web_page_are_lists_too():
    assert tree("[12:03, 4/11/2026] Ana: Buy milk\n[12:04, 4/11/2026] Bo: Pay rent\n") == [
        "Buy milk",
        "Pay rent",
    ]
    page = (
        "<style>p {}</style><h2>Move</h2><ul><li>Pack<ul><li>Books &amp; maps</li></ul></li>"
        "<li><input type='checkbox' checked>Call van</li></ul><p>Thanks a lot.</p>"
    )
    assert tree(page) == ["Move", ".Pack", "..Books & maps", ".x Call van"]


def test_tables_sentences_and_what_is_there_twice_are_left_out_and_counted():
    text = "- one\n- two\n\n| a | b |\n|---|---|\nThese are thoughts about the weather. They go on.\n- one\n- two\n"
    assert tree(text) == ["one", "two"]
    assert left_out(text) == Counter({LeftOut.TABLE: 2, LeftOut.TEXT: 2, LeftOut.TWICE: 2})


def test_a_line_of_ten_thousand_characters_is_left_out_and_the_next_is_not_joined_to_it():
    assert tree(f"short one\n{'word ' * 2_000}\nother\n") == ["short one", "other"]


def test_too_many_lines_are_refused_with_what_to_do():
    with pytest.raises(Trouble, match="Paste it in parts"):
        outline.read("a\n" * 3_000)


def test_what_hangs_under_a_line_left_out_moves_up():
    lines = outline.read("- a\n  - b\n    - c\n- d\n").lines
    stay = outline.without(lines, {1})
    assert [(at, line.depth) for at, line in stay.items()] == [(0, 0), (2, 1), (3, 0)]


def test_a_sentence_right_below_a_step_or_further_in_is_its_note_and_any_other_is_left_out():
    mail = (
        "Hi,\nhere is the list.\n\n1. Bird dog, five on each side\n   Keep your hips level\n2. Bridge\nUp for\n"
        "ten seconds. Down slowly.\n3. Dead bug\n\nGo slowly, and\nbreathe.\n\n4. Walk\n\n"
        "Please stop if anything hurts.\n\nBest,\nA. Nowak\n"
    )
    assert notes(mail) == {
        "Bird dog, five on each side": "Keep your hips level",
        "Bridge": "Up for ten seconds. Down slowly.",
        "Dead bug": "Go slowly, and breathe.",
    }
    text = [line.words for line in outline.read(mail).text if line.left_out is LeftOut.TEXT]
    assert text == ["here is the list.", "Please stop if anything hurts."]
    assert notes("<ul><li>Pack</li><li>Call<br>He is in after six.</li></ul><p>That is all of it.</p>") == {
        "Call": "He is in after six."
    }


def test_what_is_too_long_for_a_title_goes_on_in_the_note():
    (line, _) = outline.read(f"- Sit down. {'Breathe in and out. ' * 20}\n- Stand up\n").lines
    assert len(line.step.title) <= 200
    assert f"{line.step.title} {line.note}" == line.words


def test_a_heading_between_lists_is_no_note():
    assert tree("1. walk\n\nEvening\n2. read\n") == ["walk", "Evening", ".read"]


@pytest.mark.parametrize(
    ("sentence", "rhythm"),
    [
        ("Please do these three times a week, ideally in the morning.", "3 a week"),
        ("As we said, try to go through the list every other day.", "every 2 days"),
        ("Repeat all of them 2-3 times a week", "2 a week"),
        ("I'd like you to do each of them twice a day.", "daily"),
        ("Do them on Mondays, Wednesdays and Fridays.", "mon wed fri"),
        ("Home exercises (3x a week):", "3 a week"),
        ("Twice a week please!", "2 a week"),
        ("Do these every day for three weeks.", "daily"),
        ("These are best done daily.", "daily"),
        ("I did these every day when I was your age.", ""),
        ("You don't need to do these every day.", ""),
        ("Do the first two every day.", ""),
        ("Do one of these every day.", ""),
        ("If you do these every day, it gets easier.", ""),
        ("We meet every week to go over this list.", ""),
        ("I walk every day.", ""),
        ("Do these every day. The long ones are fine. Do these once a week.", ""),
    ],
)
def test_a_sentence_that_says_how_often_gives_all_steps_their_rhythm(sentence, rhythm):
    assert how_often(f"Hello,\n\n{sentence}\n\n- cat\n- bird\n- dog, weekdays\n") == {
        "cat": rhythm,
        "bird": rhythm,
        "dog": "weekdays",
    }


def test_how_often_is_for_steps_with_none_beneath_and_what_care_knows_has_no_rhythm():
    text = "Do these every morning.\n\n- Back\n  - cat\n- Skip lunch\n- bird\n  Take four of mum's heart pills.\n"
    assert how_often(text) == {"Back": "", "cat": "daily", "Skip lunch": "", "bird": ""}
    assert outline.read(text).lines[1].step.cue == "in the morning"
    assert how_often("cat\nbird\nDo these daily\n") == {"cat": "daily", "bird": "daily"}


def test_a_heading_that_says_how_often_is_no_step():
    assert how_often("# Back\nDaily:\n- cat\n  - cow\nTwice a week:\n- bird\nOther\n- dog\n") == {
        "Back": "",
        "cat": "",
        "cow": "daily",
        "bird": "2 a week",
        "Other": "",
        "dog": "",
    }


def test_a_line_left_out_becomes_a_note_of_the_step_above_and_around_the_list_of_the_first():
    lines = outline.read("Stop if it hurts.\n\n- a\n- b\n\nSay it aloud to him.\n\n- c\n\nRest well.\n").text
    assert [line.left_out for line in lines if line.left_out] == [LeftOut.TEXT] * 3
    stay = outline.without(lines, (), {0, 3, 5})
    assert {line.words: line.note for line in stay.values()} == {
        "a": "Stop if it hurts.\nRest well.",
        "b": "Say it aloud to him.",
        "c": "",
    }


@settings(max_examples=30)
@given(st.text(alphabet="ab-*# \t\n\r>|[x].:1<li>/\x1b\u2028", max_size=200))
def test_any_text_gives_a_tree_in_which_every_line_hangs_under_one_before_it(text):
    depth = -1
    for line in outline.read(text).lines:
        assert line.step.title == line.step.title.strip() != ""
        assert 0 <= line.depth <= depth + 1
        depth = line.depth
