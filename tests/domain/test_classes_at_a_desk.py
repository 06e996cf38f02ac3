"""Classes of nouns of study, screens and code: the verb with the class of its noun decides the first move."""

import pytest

from smallsteps_tui.domain.shrinking import suggestions


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Chop the prologue", "Choose one sentence it could do without"),
        ("Bash out the policy brief", "Write one bad sentence of it"),
        ("Merge my seminar notes", "Look at one page of them, and give it a heading"),
        ("Grind the Anki backlog", "Look at one, and say it aloud"),
        ("Slog through the problem set", "Read the first question"),
        ("Defer the bar exam", "Look up the last day you could"),
        ("Wade through the monograph", "Read its next lines, or the first few"),
        ("Unjam the laser printer", "Switch it off and on again, or try another socket"),
        ("Nuke the dating app", "Hold your finger on its icon, or find its name in the settings"),
        ("Cull the camera roll", "Look at it, or the first of them: does it stay?"),
        ("Untangle the state machine", "Read one screenful, and mark one thing that bothers you"),
        ("Squash the race condition", "Write one sentence on what it does, and what you'd expect"),
        ("Attack the chore list", "Choose the easiest thing on it"),
        ("Shelve the passion project", "Write one line on where you got to"),
        ("Put the dentist in the calendar", "Open the calendar on the first day it's about"),
        ("Tag v2.1", "Look up which version it has now"),
        ("Comment out the shadow code", "Find the line it's on, and put the cursor in front of it"),
        ("Take the password out of the script", "Search the code for it, and look at the line it's on"),
        ("Shut down the test server", "Look at what's running there now"),
        ("Teach my niece some python", "Make one thing move or appear yourself, as you'd show it"),
        ("Check the Weber quote", "Find the book, the file or the page, and search it for one word"),
        ("Do two sums on the algebra sheet", "Copy out the first line of it"),
        ("Move the graph to the appendix", "Open the file, and go to the spot it's about"),
        ("Hear her spellings", "Ask them one that they surely know"),
        ("Rename the ugly function", "Write down what it does, in five words"),
        ("Delete the commented out code", "Open the file, and put the cursor on one of its lines"),
        ("Add a licence file", "Make an empty file with its name in the project's folder"),
        ("Restore one file from the backup", "Find the copy, and look at the day it was made"),
        ("Bump lodash", "Find the line where its number stands"),
        ("Pair the hearing aid", "Put the two side by side, both switched on"),
        ("Close the stale PR", "Write one kind line on why"),
        ("Delete the fitness app", "Hold your finger on its icon, or find its name in the settings"),
    ],
)
def test_a_verb_with_the_class_of_its_noun_decides(title: str, first: str) -> None:
    assert suggestions(title)[0] == first


@pytest.mark.parametrize(
    "title",
    [
        "Clean the windows",
        "Trim the branches",
        "Sort my tablets",
        "Finish the course of antibiotics",
        "Get over Mark",
        "Program the choir concert",
        "Keep the number of the plumber",
    ],
)
def test_what_only_sounds_like_a_screen_or_a_class_is_none(title: str) -> None:
    first = suggestions(title)[0]
    assert not any(word in first for word in ("Open", "file", "screen", "settings", "page"))
