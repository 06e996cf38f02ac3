"""Suggestions from the shell, and care's line beneath what is added there."""

import pytest

from smallsteps_tui.domain.care import answers, read

CRISIS = "Not be alive by Friday"
MEDICINES = "A week without my epilepsy tablets"
BLADE = "Three nights without the blade"


def test_any_words_get_suggestions_and_no_file_is_made(shell):
    assert shell.says("smaller", "Clean the kitchen").splitlines()[0] == "Wipe one corner of the counter"
    told = shell.json("smaller", "Clean the kitchen")
    assert told["smaller"][:2] == ["Wipe one corner of the counter", "Put one cup in the sink"]
    assert len(told["smaller"]) == 3
    assert told["care"] is None
    assert not shell.file.exists()


def test_a_file_that_cannot_be_read_is_in_nobodys_way(shell):
    shell.file.write_text("{", encoding="utf-8")
    assert shell.says("smaller", "Clean the kitchen")


def test_not_knowing_the_step_brings_where_the_goal_could_begin(shell):
    told = shell.json("smaller", "I don't know", "--goal", "Learn Spanish")
    assert told["smaller"][0] == "Learn one word"
    assert shell.json("smaller", "idk")["smaller"]


@pytest.mark.parametrize("because", ["too-big", "unclear", "tired", "afraid", "bored"])
def test_what_is_in_the_way_may_be_said(shell, because):
    assert shell.json("smaller", "Call the dentist", "--because", because)["smaller"]
    assert shell.json("smaller", CRISIS, "--because", because)["smaller"] == []


def test_what_wants_care_has_its_line_and_its_own_suggestions(shell):
    assert shell.says("smaller", CRISIS) == answers.CRISIS
    assert shell.json("smaller", CRISIS) == {"smaller": [], "care": answers.CRISIS}
    told = shell.json("smaller", BLADE)
    assert told["care"] == answers.line(read(BLADE))
    assert told["smaller"][0] == "Hold something cold for a minute"
    assert shell.says("smaller", BLADE).splitlines()[-1] == told["care"]
    assert shell.json("smaller", "Lock the car one time only")["smaller"][0] == "Walk on, doubt and all"


def test_no_words_are_no_step(shell):
    assert shell.refuses("smaller", "  ") == "That needs a few words."


def test_a_goal_and_a_step_that_want_care_have_the_line_beneath_their_sentence(shell):
    said = shell.says("goal", "add", CRISIS)
    assert said.splitlines() == ["Saved.", answers.CRISIS]
    shell.says("goal", "add", "Feel better")
    said = shell.says("step", "add", "Feel better", MEDICINES)
    assert said.splitlines() == ["Saved.", answers.line(read(MEDICINES))]
    said = shell.says("step", "add", "Feel better", BLADE)
    assert said.splitlines() == [f"Added “{BLADE}” to the steps ahead.", answers.line(read(BLADE))]
    assert shell.json("step", "add", "Feel better", f"{BLADE} again")["said"].endswith(
        answers.line(read(BLADE))
    )
    said = shell.says("step", "add", "Feel better", "Walk to the corner", "--smaller", CRISIS)
    assert said.splitlines() == ["Saved.", answers.CRISIS]


def test_an_ordinary_goal_and_step_have_one_sentence(shell):
    assert len(shell.says("goal", "add", "Write the thesis").splitlines()) == 1
    assert len(shell.says("step", "add", "Write the thesis", "Open the file").splitlines()) == 1
