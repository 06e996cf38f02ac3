"""Merging from the shell: another machine's file, the copies beside ours, and what git gives."""

import json
import os
import shutil
from pathlib import Path

import pytest

from smallsteps_tui import cli

DROPBOX = "journey (Sam's conflicted copy 2026-11-22).json"
SYNCTHING = "journey.sync-conflict-20261122-093000-ABCDEFG.json"


@pytest.fixture
def machines(thesis, monkeypatch):
    """The shell here, and a way to type something on another machine that had the same file."""
    monkeypatch.chdir(thesis.file.parent)
    other = Path("elsewhere", "journey.json")
    other.parent.mkdir()
    shutil.copy(thesis.file, other)

    def elsewhere(*words):
        return thesis.says("--data", other, *words)

    return thesis, elsewhere, other


def copies(shell):
    return sorted(path.name for path in (shell.file.parent / "backups").iterdir())


def test_what_another_machine_did_comes_and_is_said_in_a_sentence(machines):
    shell, elsewhere, other = machines
    shell.says("done", "Walk", "--amount", "3")
    shell.at("2026-11-22T10:15")
    elsewhere("done", "Walk", "--amount", "5")
    elsewhere("done", "Open the file")
    elsewhere("step", "add", "thesis", "Call Sam", "--opens", "https://example.org")
    before = other.read_bytes()
    said = shell.says("merge", other)
    assert said == f"1 check-in and 1 step came from “{other}”."
    assert other.read_bytes() == before
    assert shell.step("Walk")["check_ins"] == 1
    assert shell.json("glance")["steps_in_all"] == 2
    page = json.loads(shell.file.read_text())["days"]["20261122"]
    assert next(made["amount"] for made in page["check_ins"].values() if "amount" in made) == 8
    assert shell.says("merge", other) == f"Everything in “{other}” is already here."


def test_what_two_machines_counted_first_at_the_very_same_instant_is_added_up(machines):
    shell, elsewhere, other = machines
    shell.says("done", "Walk", "--amount", "5")
    elsewhere("done", "Walk", "--amount", "7")
    for _ in range(2):
        shell.says("merge", other)
        page = json.loads(shell.file.read_text())["days"]["20261122"]
        assert [made["amount"] for made in page["check_ins"].values()] == [12]
    assert shell.step("Walk")["check_ins"] == 1
    shell.says("take-back", "Walk")
    assert shell.step("Walk")["check_ins"] == 0


def test_a_file_that_lies_far_down_is_told_by_its_own_name(machines):
    shell, elsewhere, other = machines
    elsewhere("done", "Walk")
    far = Path(*["a folder in a folder"] * 12, "journey.json")
    far.parent.mkdir(parents=True)
    shutil.copy(other, far)
    assert shell.says("merge", far) == "1 check-in came from “…/journey.json”."


@pytest.mark.parametrize(
    ("there", "here"),
    [
        ("energy low", "energy high"),
        ("rest --every monday", "rest --every sunday"),
    ],
)
def test_what_was_said_otherwise_here_later_stays_and_is_not_said_to_be_what_the_file_says(
    machines, there, here
):
    shell, elsewhere, other = machines
    elsewhere(*there.split())
    shell.at("2026-11-22T10:15")
    shell.says(*here.split())
    before = shell.file.read_bytes()
    assert shell.says("merge", other) == (
        f"Nothing new in “{other}”. Where the two differ, yours is newer and stays."
    )
    assert shell.file.read_bytes() == before


def test_a_check_in_that_was_taken_back_here_is_not_said_to_be_here(machines):
    shell, _elsewhere, other = machines
    shell.says("done", "Walk")
    shutil.copy(shell.file, other)
    shell.says("undo")
    assert shell.says("merge", other).startswith("Nothing new in")


def test_a_copy_is_kept_before_and_undo_takes_the_merge_back_so_that_it_can_be_merged_again(machines):
    shell, elsewhere, other = machines
    elsewhere("done", "Open the file")
    elsewhere("step", "let-go", "Chapter 3")
    before = json.loads(shell.file.read_text())
    shell.says("merge", other)
    assert "journey-2026-11-22-before-merge.json" in copies(shell)
    assert shell.says("undo") == f"Undone: merged “{other}”."
    after = json.loads(shell.file.read_text())
    assert after.pop("undo") != before.pop("undo")
    assert after == before
    assert shell.says("redo") == f"Redone: merged “{other}”."
    assert shell.json("glance")["steps_in_all"] == 1
    shell.says("undo")
    assert "came from" in shell.says("merge", other)
    assert shell.json("glance")["steps_in_all"] == 1


def test_a_very_large_merge_is_taken_back_by_its_copy_and_undo_says_so(machines):
    shell, elsewhere, other = machines
    elsewhere("shift", "The first of many")
    shell.says("merge", other)
    there = json.loads(other.read_text())
    [one] = there["shifts"].values()
    there["shifts"] |= {str(number): one | {"text": f"Shift {number}"} for number in range(1, 451)}
    other.write_text(json.dumps(there))
    before = json.loads(shell.file.read_text())
    said = shell.says("merge", other)
    assert said == (f"450 shifts came from “{other}”. The previous version is in your backups.")
    shell.says("done", "Walk")
    assert shell.says("undo") == "Undone: did “Walk”."
    refused = shell.refuses("undo")
    assert "a merge too large to undo" in refused
    copy = refused.partition("backup restore ")[2].split()[0]
    assert len(json.loads(shell.file.read_text())["shifts"]) == 451
    shell.says("backup", "restore", copy)
    after = json.loads(shell.file.read_text())
    assert after["shifts"] == before["shifts"]


def test_two_machines_that_merge_each_other_come_to_the_same(machines):
    shell, elsewhere, other = machines
    shell.says("done", "Open the file", "--smaller", "--note", "here")
    elsewhere("done", "Open the file", "--note", "there")
    elsewhere("energy", "low")
    shell.says("rest", "--on", "yesterday")
    mine = shell.file.read_bytes()
    shell.says("merge", other)
    here = other.with_name("came.json")
    here.write_bytes(mine)
    elsewhere("merge", here)
    ours, theirs = (json.loads(path.read_text()) for path in (shell.file, other))
    assert {k: v for k, v in ours.items() if k != "undo"} == {k: v for k, v in theirs.items() if k != "undo"}


def test_undone_on_one_machine_is_not_done_by_the_other_s_copy(machines):
    shell, _elsewhere, other = machines
    shell.says("done", "Open the file")
    shutil.copy(shell.file, other)
    shell.says("undo")
    shell.says("merge", other)
    assert shell.json("glance")["steps_in_all"] == 0
    shell.says("done", "Open the file")
    shell.says("merge", other)
    assert shell.json("glance")["steps_in_all"] == 1


def test_undo_names_the_copies_that_were_merged_and_not_those_that_were_left(machines):
    shell, elsewhere, other = machines
    elsewhere("done", "Open the file")
    for name in (DROPBOX, SYNCTHING):
        shutil.copy(other, shell.file.with_name(name))
    for number in (2, 3):
        shell.file.with_name(f"journey ({number}).json").write_text("{")
    assert "1 check-in came from" in shell.says("merge")
    assert shell.says("undo") == f"Undone: merged “{DROPBOX}” and “{SYNCTHING}”."


def test_the_copies_left_beside_the_file_are_merged_and_put_among_the_kept_ones(machines):
    shell, elsewhere, other = machines
    elsewhere("done", "Open the file")
    beside = [shell.file.with_name(name) for name in (DROPBOX, SYNCTHING)]
    for path in beside:
        shutil.copy(other, path)
    assert shell.says("merge") == f"1 check-in came from “{DROPBOX}” and “{SYNCTHING}”."
    assert not any(path.exists() for path in beside)
    kept = [name for name in copies(shell) if "elsewhere" in name]
    assert [name for name in copies(shell) if "before-merge" in name] == [
        "journey-2026-11-22-before-merge.json"
    ]
    assert kept == ["journey-2026-11-22-elsewhere-2.json", "journey-2026-11-22-elsewhere.json"]
    listed = shell.says("backup", "list").splitlines()
    assert sum(line.startswith("2026-11-22-elsewhere") for line in listed) == 2
    shell.says("backup", "restore", "2026-11-22-elsewhere")
    assert all(
        os.name == "nt" or (shell.file.parent / "backups" / name).stat().st_mode & 0o777 == 0o600
        for name in kept
    )
    assert "no copy from another machine" in shell.refuses("merge")


def test_a_copy_that_is_damaged_or_of_another_journey_is_left_and_said(machines):
    shell, _elsewhere, _other = machines
    damaged, foreign = (shell.file.with_name(name) for name in (SYNCTHING, "journey 2.json"))
    damaged.write_text(shell.file.read_text()[:-40])
    shell.says("--data", foreign, "goal", "add", "Another life")
    before = damaged.read_bytes(), foreign.read_bytes()
    said = shell.refuses("merge")
    assert f"“{SYNCTHING}” is damaged" in said
    assert "“journey 2.json” was started separately from yours" in said
    assert (damaged.read_bytes(), foreign.read_bytes()) == before


def test_another_journey_is_merged_when_that_is_meant(machines):
    shell, _elsewhere, other = machines
    shell.says("--data", other.with_name("life.json"), "goal", "add", "Another life")
    life = other.with_name("life.json")
    assert "smallsteps merge --even-so FILE" in shell.refuses("merge", life)
    assert shell.says("merge", life, "--even-so") == f"1 goal came from “{life}”."
    assert {goal["title"] for goal in shell.json("goal", "list")} == {"Write the thesis", "Another life"}


def test_a_new_machine_takes_the_whole_journey_over(machines):
    shell, elsewhere, other = machines
    elsewhere("done", "Open the file")
    new = other.with_name("new.json")
    assert "1 check-in, 1 goal and 3 steps" in shell.says("--data", new, "merge", other)
    ids = [json.loads(path.read_text())["meta"]["1"]["journey_id"] for path in (new, other)]
    assert ids[0] == ids[1]


@pytest.mark.parametrize(
    ("name", "said"), [("nowhere.json", "isn't there"), ("", "a file name"), ("..", "isn't a file")]
)
def test_a_name_without_a_file_behind_it_is_refused(machines, name, said):
    assert said in machines[0].refuses("merge", name)


def test_the_file_itself_is_not_merged_into_itself(machines):
    assert "your own file" in machines[0].refuses("merge", machines[0].file)


def test_a_file_of_a_newer_program_and_one_that_is_not_whole_are_left(machines):
    shell, _elsewhere, other = machines
    written = json.loads(other.read_text())
    written["meta"]["1"]["schema"] = 9
    other.write_text(json.dumps(written))
    assert "newer smallsteps" in shell.refuses("merge", other)
    written["meta"]["1"]["schema"] = 1
    next(iter(written["steps"].values()))["title"] = 5
    other.write_text(json.dumps(written))
    assert "has damaged parts" in shell.refuses("merge", other)


def test_a_table_that_is_not_known_comes_too(machines):
    shell, _elsewhere, other = machines
    for path, words in ((shell.file, {"1": {"a": 1}}), (other, {"1": {"a": 2}, "2": {"b": 1}})):
        path.write_text(json.dumps({**json.loads(path.read_text()), "moods": words}))
    shell.says("merge", other)
    assert json.loads(shell.file.read_text())["moods"] == {"1": {"a": 2}, "2": {"b": 1}}


def test_the_answer_in_json(machines):
    shell, elsewhere, other = machines
    elsewhere("done", "Open the file")
    assert shell.json("merge", other) == {
        "check_ins": 1,
        "goals": 0,
        "steps": 0,
        "shifts": 0,
        "changed": 0,
        "said": f"1 check-in came from “{other}”.",
    }


def contents(folder):
    return {
        path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"
    }


def test_where_no_copy_can_be_kept_before_nothing_is_merged_and_the_other_machine_s_copy_stays(machines):
    shell, elsewhere, other = machines
    elsewhere("done", "Open the file")
    shutil.copy(other, shell.file.with_name(DROPBOX))
    shutil.rmtree(shell.file.with_name("backups"))
    shell.file.with_name("backups").write_text("in the way")
    before = contents(shell.file.parent)
    for words in (("merge",), ("merge", DROPBOX), ("merge", other)):
        said = shell.refuses(*(shell.file.with_name(word) if word == DROPBOX else word for word in words))
        assert said.startswith(f"Couldn't back up {shell.file} first, so nothing was done.")
        assert contents(shell.file.parent) == before
    shell.file.with_name("backups").unlink()
    assert shell.says("merge") == f"1 check-in came from “{DROPBOX}”."


def test_a_copy_that_was_merged_and_cannot_be_put_away_is_said_and_merging_it_again_does_no_harm(machines):
    shell, elsewhere, other = machines
    elsewhere("done", "Open the file")
    shutil.copy(other, shell.file.with_name(DROPBOX))
    in_the_way = shell.file.with_name("backups") / "journey-2026-11-22-elsewhere.json"
    in_the_way.symlink_to("a" * 300)  # a name that no folder takes
    answer = shell("merge")
    assert answer.status == 0
    assert f"1 check-in came from “{DROPBOX}”." in answer.out
    assert "couldn't be moved to the backups" in answer.out
    in_the_way.unlink()
    assert shell.says("merge").startswith("Everything in")
    assert not shell.file.with_name(DROPBOX).exists()
    assert shell.json("glance")["steps_in_all"] == 1


def test_the_demo_takes_nothing_in(machines):
    assert "isn't saved" in machines[0].refuses("--demo", "merge", machines[2])


# As a merge driver of git; in a real repository in test_git.py


def test_with_a_base_each_field_is_of_whoever_changed_it(machines):
    shell, _elsewhere, other = machines
    base = other.with_name("base.json")
    shutil.copy(shell.file, base)
    for path, field in ((shell.file, "cue"), (other, "pairing")):
        written = json.loads(path.read_text())
        step = next(step for step in written["steps"].values() if step["title"] == "Open the file")
        step |= {field: "here", "edited_at": f"2026-11-22T0{len(field)}:00:00Z"}
        path.write_text(json.dumps(written))
    assert shell.says("merge", "--git", base, shell.file, other) == ""
    assert (shell.step("Open the file")["cue"], shell.step("Open the file")["pairing"]) == ("here", "here")


def test_without_a_base_git_gives_an_empty_file(machines):
    shell, elsewhere, other = machines
    elsewhere("done", "Open the file")
    base = other.with_name("base.json")
    base.write_text("")
    shell.says("merge", "--git", base, shell.file, other)
    assert shell.json("glance")["steps_in_all"] == 1


@pytest.mark.parametrize("which", range(3))
def test_what_git_gives_that_cannot_be_read_leaves_all_as_it_is(machines, which):
    shell, elsewhere, other = machines
    elsewhere("done", "Open the file")
    base = other.with_name("base.json")
    shutil.copy(shell.file, base)
    three = (base, shell.file, other)
    three[which].write_text("<<<<<<< ours\n{")
    before = [path.read_bytes() for path in three]
    assert cli.main(["merge", "--git", *map(str, three)]) == 1
    assert [path.read_bytes() for path in three] == before


def test_git_is_told_of_two_journeys(machines):
    shell, _elsewhere, other = machines
    life = other.with_name("life.json")
    shell.says("--data", life, "goal", "add", "Another life")
    before = shell.file.read_bytes()
    assert "were started separately" in shell.refuses("merge", "--git", life, shell.file, life)
    assert shell.file.read_bytes() == before


def test_three_files_and_another_one_are_too_many(machines):
    shell, _elsewhere, other = machines
    assert "--git takes three files" in shell.refuses(
        "merge", other, "--git", other, shell.file, other, status=2
    )


def test_a_step_that_was_taken_keeps_what_it_hangs_under_where_adding_both_was_undone_elsewhere(machines):
    shell, elsewhere, other = machines
    shell.says("step", "add", "thesis", "Parent")
    shell.says("step", "add", "thesis", "Kid", "--under", "Parent")
    shutil.copy(shell.file, other)
    shell.says("undo")
    shell.says("undo")
    elsewhere("done", "Kid")
    shell.says("merge", other)
    assert shell.step("Kid")["check_ins"] == 1
    assert "is fine" in shell.says("check")
