"""What counts between two days: a row for each check-in, and looking back at any days."""

import csv
import io

import pytest

from smallsteps_tui.domain.care.answers import HEAVY_TODAY

COLUMNS = ["day", "goal", "step", "size", "amount", "note", "energy", "rest"]


@pytest.fixture
def walked(thesis):
    """Three days: a walk taken back and taken again, a small step on a low day of rest, and a note."""
    thesis.says("done", "Walk", "--amount", "5", "--on", "2026-11-20")
    thesis.says("take-back", "Walk", "--on", "2026-11-20")
    thesis.says("done", "Walk", "--amount", "2", "--on", "2026-11-20")
    thesis.says("energy", "low", "--on", "yesterday")
    thesis.says("rest", "--on", "yesterday")
    thesis.says("done", "--smaller", "--on", "yesterday")
    thesis.says("done", "Walk", "--amount", "1.5", "--note", "slowly, “by the river”")
    return thesis


def test_a_row_for_each_check_in_says_how_it_was_taken(walked):
    first, second, third = walked.json("days")
    assert list(first) == COLUMNS
    assert first == {
        "day": "2026-11-20",
        "goal": "Write the thesis",
        "step": "Walk",
        "size": "done",
        "amount": 2,
        "note": "",
        "energy": None,
        "rest": False,
    }
    assert second | {"step": "Open the file", "size": "smaller", "energy": "low", "rest": True} == second
    assert second["amount"] is None
    assert (third["amount"], third["note"]) == (1.5, "slowly, “by the river”")


def test_what_was_taken_back_is_in_no_row(walked):
    walked.says("take-back", "Walk", "--on", "2026-11-20")
    assert [row["day"] for row in walked.json("days")] == ["2026-11-21", "2026-11-22"]


def test_a_spreadsheet_reads_the_same_rows(walked):
    rows = list(csv.reader(io.StringIO(walked.says("days", "--csv"))))
    assert rows[0] == COLUMNS
    assert rows[2][3:] == ["smaller", "", "", "low", "yes"]
    assert rows[3][3:] == ["done", "1.5", "slowly, “by the river”", "", ""]
    walked.settings("ascii = true")
    assert "“by the river”" in walked.says("days", "--csv"), "what another program reads is left alone"


def test_a_person_reads_the_words_that_were_taken(walked):
    lines = walked.says("days").splitlines()
    assert lines[0].split() == ["2026-11-20", "Walk", "2", "km"]
    assert lines[1].endswith("Look at the laptop   the small version, on a low day")
    assert lines[2].endswith("slowly, “by the river”")


def test_days_are_those_from_one_to_another_in_either_order(walked):
    assert [row["day"] for row in walked.json("days", "--from", "yesterday")] == ["2026-11-21", "2026-11-22"]
    assert [row["day"] for row in walked.json("days", "--to", "yesterday")] == ["2026-11-20", "2026-11-21"]
    one = walked.json("days", "--from", "2026-11-21", "--to", "2026-11-21")
    assert one == walked.json("days")[1:2]
    swapped = walked.json("days", "--from", "today", "--to", "yesterday")
    assert [row["day"] for row in swapped] == ["2026-11-21", "2026-11-22"]


def test_where_there_is_no_row_it_says_so_and_counts_nothing_against_anyone(walked):
    words = ("days", "--from", "2026-11-01", "--to", "2026-11-10")
    assert walked.says(*words) == "No steps in this period."
    assert walked.json(*words) == []
    assert walked.says(*words, "--csv") == ",".join(COLUMNS)
    walked.at("2026-12-01")
    quiet = "A quiet stretch. The 3 steps from before are still there."
    assert walked.says("days", "--from", "yesterday") == quiet
    assert walked.says("back", "--from", "yesterday").splitlines()[1] == f"  {quiet}"


def test_one_of_two_formats_is_given(walked):
    assert "--json or --csv" in walked.refuses("days", "--csv", "--json", status=2)


def test_of_a_step_towards_harm_the_title_stands_alone_and_scripts_read_the_facts(shell):
    shell.says("goal", "add", "Winter")
    shell.says("step", "add", "Winter", "Cut myself", "--rhythm", "daily")
    shell.says("done", "Cut myself", "--note", "again", "--amount", "3")
    assert shell.says("days") == "2026-11-22   Cut myself"
    assert shell.json("days")[0] | {"amount": 3, "note": "again"} == shell.json("days")[0]
    shell.says("step", "add", "Winter", "Kill myself")
    shell.says("done", "Kill myself")
    assert shell.says("days").splitlines()[1:] == ["2026-11-22   Kill myself", "", HEAVY_TODAY]


def test_looking_back_at_any_days_sums_them_up_as_a_week(walked):
    walked.at("2026-12-24")
    walked.says("done", "Walk")
    shape = walked.json("back", "--from", "2026-11-20", "--to", "2026-11-21")
    assert list(shape) == ["span", "then_and_now", "months"]
    counted = {"steps": 2, "days": 2, "rests": 1, "shifts": 0, "smallest": "Look at the laptop"}
    assert shape["span"] == {"from": "2026-11-20", "to": "2026-11-21"} | counted
    assert shape["months"] == [{"month": "2026-11", "steps": 3, "days": 3, "shifts": 0}]
    lines = walked.says("back", "--from", "2026-11-20", "--to", "2026-11-21").splitlines()
    assert lines[:2] == ["20 and 21 November", "  “Look at the laptop”, and 1 more, on 2 days"]
    assert walked.says("back", "--from", "today").splitlines()[0] == "Thursday 24 December"
