"""Finding steps by their words."""

import pytest
from domain.walks import Walk

from smallsteps_tui.domain.evidence import steps_with


def thesis() -> Walk:
    walk = Walk("Thesis", "Move").adds("Chapter 3", "Größe messen", goal="Thesis")
    walk.adds(
        "Open the file", under="Chapter 3", smaller=["Look at it"], cue="after breakfast", pairing="coffee"
    )
    return walk.adds("Walk to the file cabinet", goal="Move")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("file", ["Open the file", "Walk to the file cabinet"]),
        ("FILE open", ["Open the file"]),
        ("look coffee", ["Open the file"]),
        ("breakfast", ["Open the file"]),
        ("GRÖSSE", ["Größe messen"]),
        ("nothing of it", []),
        ("", []),
        ("   ", []),
    ],
)
def test_steps_are_found_by_all_their_words_in_the_persons_order(words, found):
    assert [step.title for step in steps_with(thesis().journey, words)] == found


def test_a_step_is_found_whatever_became_of_it():
    walk = thesis().does("Größe messen").lets_go("Chapter 3")
    assert len(steps_with(walk.journey, "e")) == 4
