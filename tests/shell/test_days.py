"""Rest, energy and shifts from the shell; how goals and steps stand."""

import json

import pytest


def _rests(shell, *days):
    found = []
    for day in days:
        shell.at(day)
        found.append(shell.json("today")["rest"])
    return found


def test_rest_declares_today(shell):
    assert shell.says("rest") == "A rest day. Everything here can wait."
    assert _rests(shell, "2026-11-22", "2026-11-23") == [True, False]


def test_rest_reaches_into_the_future_from_a_day_to_a_day_and_is_taken_back(shell):
    shell.says("rest", "--from", "2026-11-24", "--to", "2026-11-26")
    assert _rests(shell, "2026-11-23", "2026-11-24", "2026-11-26", "2026-11-27") == [False, True, True, False]
    shell.at("2026-11-22")
    shell.says("rest", "--from", "2026-11-26", "--to", "2026-11-26", "--off")
    assert _rests(shell, "2026-11-25", "2026-11-26") == [True, False]


def test_rest_on_weekdays_for_good_leaves_the_past_as_it_was(shell):
    shell.says("rest", "--every", "sat", "Sundays")
    assert _rests(shell, "2026-11-21", "2026-11-22", "2026-11-28", "2026-11-29", "2026-11-30") == [
        False,
        True,
        True,
        True,
        False,
    ]
    shell.at("2026-12-01")
    shell.says("rest", "--every", "sat", "--off")
    assert _rests(shell, "2026-12-05", "2026-12-06", "2026-11-28") == [False, True, True]


def test_rest_said_twice_changes_nothing(shell):
    shell.says("rest")
    before = shell.file.read_bytes()
    assert shell.says("rest") == "A rest day. Everything here can wait."
    assert shell.file.read_bytes() == before


def test_taking_back_a_rest_that_was_none_says_so_and_writes_nothing(shell):
    assert shell.says("rest", "--off").startswith("There was no rest to remove")
    assert shell.says("rest", "--every", "sun", "--off").startswith("There was no rest to remove")
    assert not shell.file.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("rest", "--every", "someday"),
        ("rest", "--every", "monkey"),
        ("rest", "--on", "someday"),
        ("rest", "--from", "2026-11-26", "--to", "2026-11-24"),
        ("rest", "--from", "today", "--to", "2028-11-24"),
    ],
)
def test_a_rest_that_cannot_be_is_refused(shell, words):
    assert shell.refuses(*words)


@pytest.mark.parametrize(
    "words",
    [
        ("rest", "--from", "today"),
        ("rest", "--to", "today"),
        ("rest", "--on", "today", "--every", "mon"),
        ("rest", "--on", "today", "--from", "today", "--to", "today"),
        ("rest", "--every"),
        ("done", "--rung", "1"),
        ("done", "--smaller", "--started"),
        ("done", "--amount", "many"),
        ("energy", "lots"),
        ("goal",),
        ("goal", "add"),
        ("goal", "paused", "Thesis"),
        ("step", "add", "Thesis"),
        ("fly",),
        ("today", "today"),
        ("--demo", "--data", "x", "today"),
        ("done", "--dat", "x"),
    ],
)
def test_what_is_no_command_ends_with_status_2_and_one_sentence(shell, words):
    said = shell.refuses(*words, status=2)
    assert len(said.splitlines()) == 1
    assert "--help" in said


def test_energy_is_kept_on_its_day(shell):
    shell.says("energy", "high", "--on", "yesterday")
    shell.says("energy", "low")
    assert shell.json("today")["energy"] == "low"
    shell.at("2026-11-21")
    assert shell.json("today")["energy"] == "high"


def test_a_goal_rests_is_taken_up_again_is_reached_and_is_put_down(thesis):
    for state, behind in (("resting", 0), ("active", 0), ("reached", 1), ("active", 0), ("let-go", 0)):
        thesis.says("goal", state, "thesis")
        (goal,) = thesis.json("goal", "list")
        assert (goal["state"], goal["distance"]) == (state, behind)
    assert goal["lap"] == 2


@pytest.mark.parametrize(
    "back_to", ["2026-11-22T09:30", "2026-11-22T09:29", "2026-11-20T08:00", "2016-01-01T12:00"]
)
def test_a_goal_is_as_was_said_last_though_the_clock_is_set_back_or_stands_still(thesis, back_to):
    for now in ("2026-11-22T09:30", back_to):
        thesis.at(now)
        for state in ("resting", "active"):
            thesis.says("goal", state, "thesis")
            assert thesis.json("goal", "list")[0]["state"] == state
    thesis.says("undo")
    assert thesis.json("goal", "list")[0]["state"] == "resting"
    thesis.says("redo")
    thesis.says("goal", "resting", "thesis")
    thesis.says("goal", "active", "thesis")
    thesis.at("2026-11-23")
    assert thesis.json("goal", "list")[0]["state"] == "active"


def test_putting_a_step_down_twice_says_that_it_is(thesis):
    assert thesis.says("step", "let-go", "Walk") == "Let “Walk” go."
    assert thesis.says("step", "let-go", "Walk") == "You've already let “Walk” go."
    assert thesis.says("step", "open", "Walk") == "Reopened “Walk”."
    assert thesis.says("step", "open", "Walk") == "“Walk” is already open."
    thesis.says("done", "Chapter 3")
    assert "take-back" in thesis.says("step", "let-go", "Chapter 3")


def test_a_shift_belongs_to_the_goal_that_is_named(thesis):
    thesis.says("shift", "I paused before answering", "--goal", "thesis")
    (shift,) = json.loads(thesis.file.read_text())["shifts"].values()
    assert shift["goal_id"] == thesis.json("goal", "list")[0]["id"]


def test_options_of_the_program_stand_before_or_after_the_command(shell, tmp_path):
    other = tmp_path / "other.json"
    shell.says("--data", other, "goal", "add", "Elsewhere")
    shell.says("goal", "add", "Elsewhere too", "--data", other)
    shell.says("goal", "--data", other, "add", "And here")
    assert len(shell.json("goal", "list", "--data", other)) == 3
    assert shell.json("goal", "list") == []


def test_the_setting_for_when_the_day_starts_holds_in_the_shell(shell):
    shell.settings('day_starts = "00:00"')
    shell.at("2026-11-23T01:30")
    assert shell.json("glance")["day"] == "2026-11-23"
