"""The words of a new step: the rhythm and the moment at their end, and what only looks like one."""

import pytest

from smallsteps_tui.domain import typed_step


@pytest.mark.parametrize(
    ("words", "title", "rhythm", "cue"),
    [
        ("walk, 3 times a week", "walk", "3 a week", ""),
        ("read every day", "read", "daily", ""),
        ("call Mum every Sunday", "call Mum", "sun", ""),
        ("yoga mon wed fri", "yoga", "mon wed fri", ""),
        ("Call Ana on Mondays", "Call Ana", "mon", ""),
        ("water the plants every 3 days", "water the plants", "every 3 days", ""),
        ("Read one article (3x a week)", "Read one article", "3 a week", ""),
        ("run 5 km twice a week.", "run 5 km", "2 a week", ""),
        ("Practise scales: daily", "Practise scales", "daily", ""),
        ("read after breakfast", "read", "", "after breakfast"),
        ("Stretch, every day, before bed", "Stretch", "daily", "before bed"),
        ("Read after breakfast every day", "Read", "daily", "after breakfast"),
        ("stretch every morning", "stretch", "daily", "in the morning"),
        ("walk, after the school run", "walk", "", "after the school run"),
        ("meditate at 7:30", "meditate", "", "at 7:30"),
        ("Go to a meeting every Tuesday", "Go to a meeting", "tue", ""),
        ("Visit Dad's grave every Sunday", "Visit Dad's grave", "sun", ""),
        ("visit the grave on Sundays", "visit the grave", "sun", ""),
        ("one meeting a week", "one meeting", "1 a week", ""),
        ("A long walk every day.", "A long walk", "daily", ""),
    ],
)
def test_a_rhythm_and_a_moment_at_the_end_are_read(words, title, rhythm, cue):
    assert typed_step.read(words) == typed_step.TypedStep(title, rhythm, cue)


@pytest.mark.parametrize(
    ("words", "title", "rhythm", "cue"),
    [
        ("Every evening, write a line", "Write a line", "daily", "in the evening"),
        ("In the evening, write down one good thing", "Write down one good thing", "", "in the evening"),
        ("Once a day, go outside", "Go outside", "daily", ""),
        ("3 times a week: swim", "swim", "3 a week", ""),
        ("Every Tuesday and Thursday, go to the group", "Go to the group", "tue thu", ""),
        ("when you can't sleep, get up and read", "get up and read", "", "when you can't sleep"),
        ("walk every day, even when it rains", "walk, even when it rains", "daily", ""),
        ("Go outside once a day, no matter the weather", "Go outside, no matter the weather", "daily", ""),
    ],
)
def test_a_rhythm_and_a_moment_before_the_step_or_before_an_even_when_are_read(words, title, rhythm, cue):
    assert typed_step.read(words) == typed_step.TypedStep(title, rhythm, cue)


@pytest.mark.parametrize(
    "words",
    [
        "Every Day",
        "Every Day, the album",
        "Every day, stop smoking",
        "On Sunday, call Mum",
        "At first, walk",
        "In the end, call Sam",
        "Once, call Sam",
        "Read every day, and write twice a week to Ana when there is something to tell",
        "Take the train, even when it is late",
        "Call Mum Sunday",
        "walk, monday",
        "Book a table for Friday",
        "Write part 3 of 5",
        "Finish chapter 3 in 7 days",
        "Save 20 a month",
        "One coffee a day",
        "One cigarette a week",
        "two meetings a week",
        "Read the Daily",
        "Look after my tea",
        "Ask the vet when I can come",
        "Call Sam before Friday",
        "Stop eating cake every day",
        "Plan the weekend",
        "self-care",
        "(daily)",
        "",
    ],
)
def test_what_hardly_is_one_stays_as_it_was_typed(words):
    assert typed_step.read(words) == typed_step.TypedStep(words)


@pytest.mark.parametrize(
    "words",
    [
        "Skip lunch every day",
        "One meal every other day",
        "Take four of mum's heart pills every day",
        "Check the stove twice a week",
    ],
)
def test_words_that_care_looks_after_are_kept_as_they_are(words):
    found = typed_step.read(words)
    assert found == typed_step.TypedStep(words)


def test_the_arrow_goes_once_round():
    assert [typed_step.next_rhythm(rule) for rule in ("", "daily", "weekdays", "3 a week", "sun")] == [
        "daily",
        "weekdays",
        "3 a week",
        "",
        "",
    ]
