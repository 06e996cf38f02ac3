"""In a real git repository, with the merge driver set up as `smallsteps help git` says."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HELP = Path(__file__).parents[2] / "smallsteps_tui" / "help" / "git.md"


def git(folder, *words, status=0):
    answer = subprocess.run(
        ["git", *words], cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, **WHO}
    )
    assert answer.returncode == status, answer
    return answer.stdout


WHO = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Sam"), ("EMAIL", "sam@example.org"))
} | {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "PYTHONPATH": str(Path(__file__).parents[2]),
}

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")


@pytest.fixture
def repository(thesis, monkeypatch):
    """A repository with the file in it, set up as `smallsteps help git` says."""
    folder = thesis.file.parent / "repository"
    folder.mkdir()
    file = folder / "smallsteps.json"
    shutil.copy(thesis.file, file)
    thesis.file = file
    monkeypatch.setenv("SMALLSTEPS_DATA", str(file))
    git(folder, "init", "-q", "-b", "laptop")
    for line in re.findall(r"^    ((?:echo|git config|printf) .*)", HELP.read_text(), flags=re.MULTILINE):
        here = line.replace("'smallsteps merge", f'\'"{sys.executable}" -m smallsteps_tui merge')
        subprocess.run(here, shell=True, cwd=folder, check=True)
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "begun")
    return folder, thesis


def test_git_merges_what_two_machines_did(repository):
    folder, shell = repository
    git(folder, "checkout", "-qb", "desk")
    shell.says("done", "Open the file")
    shell.says("step", "add", "thesis", "Call Sam")
    git(folder, "commit", "-qam", "at the desk")
    git(folder, "checkout", "-q", "laptop")
    shell.says("done", "Walk", "--amount", "3")
    shell.says("energy", "high")
    git(folder, "commit", "-qam", "on the laptop")
    git(folder, "merge", "-q", "desk", "-m", "both")
    assert shell.json("glance")["steps_in_all"] == 2
    assert shell.json("today")["energy"] == "high"
    assert shell.step("Call Sam")["state"] == "open"
    assert git(folder, "status", "--porcelain") == ""
    assert "has changed elsewhere" in shell.refuses("undo")


def is_whole(folder, shell, check_ins):
    """See that nothing of either machine is missing, that git is done, and that nothing lies about."""
    assert shell("check").out.endswith(f"is fine: {check_ins}, last on 22 November.\n")
    assert "<<<<" not in shell.file.read_text()
    assert git(folder, "status", "--porcelain") == ""
    assert not [one.name for one in folder.iterdir() if one.name.endswith(".new") or "merge_file" in one.name]


def parted(repository, *, on_laptop, at_the_desk):
    """Let two machines go their own ways, with a commit after every word of the shell."""
    folder, shell = repository
    git(folder, "branch", "-q", "desk")
    for branch, commands in (("desk", at_the_desk), ("laptop", on_laptop)):
        git(folder, "checkout", "-q", branch)
        for words in commands:
            shell.says(*words)
            git(folder, "commit", "-qam", " ".join(words))
    return folder, shell


def test_a_rebase_replays_each_commit_and_keeps_what_both_did(repository):
    folder, shell = parted(
        repository,
        on_laptop=[("done", "Walk", "--amount", "3"), ("done", "Walk", "--amount", "4"), ("undo",)],
        at_the_desk=[("done", "Walk", "--amount", "5"), ("done", "Open the file"), ("shift", "Calmer")],
    )
    git(folder, "rebase", "-q", "desk")
    is_whole(folder, shell, "2 check-ins")
    stored = json.loads(shell.file.read_text())
    amounts = [made.get("amount") for made in stored["days"]["20261122"]["check_ins"].values()]
    assert sorted(amount for amount in amounts if amount is not None) == [8]
    assert [shift["text"] for shift in stored["shifts"].values()] == ["Calmer"]


def test_what_was_not_committed_comes_back_over_what_was_pulled(repository):
    folder, shell = parted(repository, on_laptop=[], at_the_desk=[("done", "Open the file")])
    shell.says("done", "Walk")
    git(folder, "stash", "-q")
    git(folder, "merge", "-q", "desk")
    git(folder, "stash", "pop", "-q")
    git(folder, "commit", "-qam", "both")
    is_whole(folder, shell, "2 check-ins")


def renamed(repository, machine):
    """Let one machine rename the file between what both do, and bring both together; gives what git ended with."""
    folder, shell = parted(
        repository, on_laptop=[("done", "Walk")], at_the_desk=[("done", "Open the file"), ("energy", "low")]
    )
    git(folder, "checkout", "-q", machine)
    git(folder, "mv", "smallsteps.json", "journey.json")
    git(folder, "commit", "-qm", "renamed")
    git(folder, "checkout", "-q", "laptop")
    shell.file = folder / "journey.json"
    return folder, lambda status: git(folder, "merge", "-q", "desk", "-m", "both", status=status)


@pytest.mark.parametrize("machine", ["laptop", "desk"])
def test_a_file_that_one_machine_renamed_is_merged_under_its_new_name(repository, machine):
    folder, shell = repository
    (folder / ".git" / "info" / "attributes").write_text("journey.json merge=smallsteps\n")
    _, merges = renamed(repository, machine)
    merges(0)
    assert not (folder / "smallsteps.json").exists()
    said = shell("--data", shell.file, "check").out
    assert said.endswith("is fine: 2 check-ins, last on 22 November.\n")
    assert git(folder, "status", "--porcelain") == ""


def test_a_renamed_file_that_git_was_not_told_of_is_left_as_git_leaves_it_and_that_is_said(repository):
    folder, shell = repository
    _, merges = renamed(repository, "desk")
    merges(1)
    conflict = shell.file.read_bytes()
    assert b"<<<<<<<" in conflict
    refused = shell.refuses("--data", shell.file, "done", "Walk")
    assert "has git's conflict markers in it" in refused
    assert "smallsteps check --repair to join both sides" in refused
    first, *_, last = shell("--data", shell.file, "check").out.splitlines()
    assert first.startswith(f"{shell.file} has git's conflict markers in it. Still readable: ")
    assert last == "To join both sides: smallsteps check --repair (it makes a backup first)."
    assert shell.file.read_bytes() == conflict
    repaired = shell("--data", shell.file, "check", "--repair").out
    assert ": 2 check-ins, last on 22 November." in repaired.splitlines()[0]
    shell.file.write_bytes(conflict)
    git(folder, "merge", "--abort")
    assert "is fine: 1 check-in" in shell("--data", folder / "smallsteps.json", "check").out


def test_a_file_that_both_machines_added_by_themselves_is_merged_without_a_base(repository):
    folder, shell = repository
    shell.says("done", "Walk")
    git(folder, "commit", "-qam", "walked")
    git(folder, "checkout", "-q", "--orphan", "desk")
    git(folder, "commit", "-qm", "begun at the desk")
    shell.says("done", "Open the file")
    git(folder, "commit", "-qam", "at the desk")
    git(folder, "checkout", "-q", "laptop")
    shell.says("shift", "Calmer")
    git(folder, "commit", "-qam", "on the laptop")
    git(folder, "merge", "-q", "--allow-unrelated-histories", "desk", "-m", "both")
    is_whole(folder, shell, "2 check-ins")
    assert "Calmer" in shell.file.read_text()


def test_two_journeys_in_one_place_are_a_conflict_that_leaves_ours_whole(repository):
    folder, shell = repository
    git(folder, "checkout", "-q", "--orphan", "desk")
    shell.file.unlink()
    shell.says("goal", "add", "Another life")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "another life")
    git(folder, "checkout", "-q", "laptop")
    shell.says("done", "Walk")
    git(folder, "commit", "-qam", "walked")
    git(folder, "merge", "-q", "--allow-unrelated-histories", "desk", status=1)
    assert "is fine: 1 check-in" in shell("check").out
    assert git(folder, "status", "--porcelain").startswith("AA smallsteps.json")


@pytest.mark.parametrize("gone_on", ["laptop", "desk"])
def test_a_file_that_one_machine_deleted_is_a_conflict_that_leaves_the_other_s_whole(repository, gone_on):
    folder, shell = parted(repository, on_laptop=[("done", "Walk")], at_the_desk=[("done", "Chapter 3")])
    git(folder, "checkout", "-q", gone_on)
    git(folder, "rm", "-q", "smallsteps.json")
    git(folder, "commit", "-qm", "gone")
    git(folder, "checkout", "-q", "laptop")
    git(folder, "merge", "-q", "desk", status=1)
    assert shell("check").out.endswith("is fine: 1 check-in, on 22 November.\n")
    git(folder, "add", "smallsteps.json")
    git(folder, "commit", "-qm", "kept")
    shell.says("done", "Walk", "--on", "yesterday")
    assert shell.json("glance")["steps_in_all"] == 2
