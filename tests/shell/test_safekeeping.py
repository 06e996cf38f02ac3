"""The file's safety from the shell: copies, check, repair, and a file that is gone."""

import gzip
import json

import pytest

from smallsteps_tui.domain.cleaning import is_printable


@pytest.fixture
def lived(thesis):
    """A few days of somebody's: a step taken on each."""
    for day in ("2026-11-20", "2026-11-21", "2026-11-22"):
        thesis.at(day)
        thesis.says("done", "Walk")
    return thesis


def test_the_list_says_what_is_in_each_copy(lived):
    assert lived.says("backup", "list").splitlines() == [
        "before-last-change   2 check-ins, last on 21 November",
        "2026-11-21           2 check-ins, last on 21 November",
        "2026-11-20           1 check-in, on 20 November",
    ]
    assert lived.json("backup", "list")[1] == {
        "name": "2026-11-21",
        "on": "2026-11-21",
        "before": None,
        "check_ins": 2,
        "last_on": "2026-11-21",
    }


def test_without_copies_the_list_says_when_the_first_is_kept(shell):
    assert (
        shell.says("backup", "list") == "There are no backups yet. The first is made with your second change."
    )
    assert shell.json("backup", "list") == []
    shell.says("goal", "add", "Thesis")
    assert "no backups yet" in shell.says("backup", "list")
    assert "There are no backups yet" in shell("backup", "restore", "newest").err


@pytest.mark.parametrize(
    "which", ["2026-11-20", "journey-2026-11-20.json", "backups/journey-2026-11-20.json"]
)
def test_a_copy_comes_back_by_its_name(lived, which):
    assert lived.says("backup", "restore", which) == (
        "Restored: 1 check-in, on 20 November. The previous version is saved as 2026-11-22-before-restore."
    )
    assert lived.json("glance")["steps_in_all"] == 1
    answer = lived.json("backup", "restore", "2026-11-22-before-restore")
    assert answer["name"] == "2026-11-22-before-restore"
    assert answer["kept"] == "2026-11-22-before-restore-2"
    assert lived.json("glance")["steps_in_all"] == 3


@pytest.mark.parametrize(
    "which", ["", "yesterday", "2026-11-19", "../../etc/passwd", "x\x1b[31m", "2026-99-99"]
)
def test_a_copy_that_is_not_there_is_named_and_nothing_changes(lived, which):
    said = lived.refuses("backup", "restore", which)
    assert "or list them all: smallsteps backup list" in said
    assert all(is_printable(sign) for sign in said)


def test_a_file_that_is_gone_is_said_with_the_command_and_newest_brings_it_back(lived):
    lived.file.unlink()
    for command in (("today",), ("done",), ("glance",), ("goal", "add", "Swim"), ()):
        said = lived.refuses(*command)
        assert said.startswith(f"{lived.file} is gone, but there are backups of it.")
        assert "smallsteps backup restore before-last-change" in said
        assert "(2 check-ins, last on 21 November 2026)" in said
    assert not lived.file.exists()
    assert lived.says("backup", "restore", "newest") == "Restored: 2 check-ins, last on 21 November."
    assert lived.says("backup", "list").startswith("before-last-change")
    lived.says("done", "Walk")


@pytest.mark.parametrize("content", [b"", b"\n", b"{"])
def test_an_empty_or_cut_off_file_is_no_first_run_and_keeps_its_bytes(lived, content):
    lived.file.write_bytes(content)
    for command in (("today",), ("done",), ("goal", "add", "Swim"), ("glance", "--json")):
        assert "smallsteps backup restore" in lived.refuses(*command)
    lived.says("backup", "restore", "newest")
    assert lived.json("glance")["steps_in_all"] == 2


def test_check_says_that_all_is_whole(lived):
    assert lived.says("check") == f"{lived.file} is fine: 3 check-ins, last on 22 November."
    assert lived.json("check") == {
        "file": str(lived.file),
        "whole": True,
        "matter": None,
        "found": [],
        "aside": 0,
        "came_back": 0,
        "restored": [],
        "not_back": [],
        "kept": None,
    }
    assert lived.says("check", "--repair") == lived.says("check")


def test_check_names_what_is_not_whole_with_status_1_and_repair_puts_it_right(lived):
    stored = json.loads(lived.file.read_text())
    stored["shifts"]["7"] = {"text": "I paused \x1b[31m"}
    lived.file.write_text(json.dumps(stored))
    before = lived.file.read_bytes()
    answer = lived("check")
    assert (answer.status, answer.err) == (1, "")
    assert answer.out.splitlines() == [
        f"{lived.file} has damaged parts. Still readable: 3 check-ins, last on 22 November.",
        "  in the table “shifts”, document 7: “on” is missing",
        "To repair it: smallsteps check --repair (it makes a backup first).",
    ]
    assert lived.file.read_bytes() == before
    answer = lived("check", "--json")
    assert answer.status == 1
    assert answer.json["found"] == [{"table": "shifts", "id": "7", "field": "", "why": "“on” is missing"}]
    assert lived.says("check", "--repair").splitlines() == [
        f"{lived.file} is readable again: 3 check-ins, last on 22 November. "
        "The previous version is saved as 2026-11-22-before-repair. "
        "This part couldn't be restored, so it stays set aside:",
        "  in the table “shifts”, document 7: “on” is missing",
    ]
    assert lived.says("check").endswith("1 part couldn't be read, and is kept under “aside”.")


def test_check_and_repair_of_a_file_that_cannot_be_read(lived):
    whole = lived.file.read_bytes()
    lived.file.write_bytes(whole.replace(b'"kind": "practice"', b'"kind": "prac', 1))
    answer = lived("check")
    assert answer.status == 1
    assert answer.out.startswith(
        f"{lived.file} is damaged, or isn't a small steps file. Still readable: 3 check-ins"
    )
    assert lived.json("check", "--repair")["came_back"] == 1
    assert lived.json("glance")["steps_in_all"] == 3


def test_a_repair_says_what_came_back_and_from_where(lived):
    whole = lived.file.read_bytes()
    stack = whole.index(b'"undo": {')
    damaged = whole[:stack].replace(b'"title": "Write the thesis"', b'"title": "Wri', 1)
    lived.file.write_bytes(
        damaged.replace(b'"20261122": {"check_ins": {', b'"20261122": {"check_ins"; {', 1) + whole[stack:]
    )
    [first, *lines] = lived.says("check", "--repair").splitlines()
    said = f"{lived.file} is fine: 3 check-ins, last on 22 November. 2 documents were restored."
    assert first.startswith(said)
    page, goal = sorted(lines)
    assert goal.startswith("  in the table “goals”, document ")
    assert goal.endswith(": “Write the thesis” came back from the changes of 20 November")
    assert page == "  in the table “days”, document 20261122: it came back from the changes of 22 November"


def test_what_the_last_changes_do_not_know_is_said_to_be_from_the_backup(lived):
    whole = lived.file.read_bytes()
    lived.file.write_bytes(whole[: whole.index(b'"days"')])
    repaired = lived.json("check", "--repair")
    assert repaired["restored"] == [
        {"table": "days", "id": f"202611{day}", "from": "before-last-change"} for day in (20, 21)
    ]
    assert repaired["came_back"] == 2


def test_where_only_a_name_was_put_right_that_is_said(lived):
    stored = json.loads(lived.file.read_text())
    stored["undo"] = {}
    [goal] = stored["goals"].values()
    goal["titl~"] = goal.pop("title")
    lived.file.write_text(json.dumps(stored))
    for copy in lived.file.with_name("backups").iterdir():
        copy.unlink()
    said = lived.says("check", "--repair")
    assert said.endswith("“Write the thesis” came back with field names corrected")


def test_of_many_documents_of_one_table_only_how_many_came_back_is_said(lived):
    for day in range(23, 29):
        lived.at(f"2026-11-{day}")
        lived.says("done", "Walk")
    stored = json.loads(lived.file.read_text())
    del stored["days"], stored["undo"]
    lived.file.write_text(json.dumps(stored))
    assert lived.says("check", "--repair").endswith(
        "  in the table “days”: 8 documents came back from the backup before-last-change"
    )


def test_check_of_a_file_that_is_gone_or_no_file(lived):
    lived.file.unlink()
    answer = lived("check")
    assert (answer.status, answer.err) == (1, "")
    assert answer.out == (
        f"{lived.file} is gone, but there are backups of it. To restore the newest good backup "
        "(2 check-ins, last on 21 November): smallsteps backup restore before-last-change\n"
    )
    assert lived("check", "--json").json["whole"] is False
    lived.file.mkdir()
    assert "isn't a file" in lived.refuses("check")
    assert "isn't a file" in lived.refuses("check", "--repair")


def test_today_tells_of_a_newer_file_and_of_what_was_set_aside(lived):
    stored = json.loads(lived.file.read_text())
    strange = {**stored, "shifts": {"7": {}}}
    lived.file.write_text(json.dumps(strange))
    assert lived("today").err.endswith("have been set aside. To see them: smallsteps check\n")
    stored["meta"]["1"]["schema"] = 99
    lived.file.write_text(json.dumps(stored))
    assert lived("today").err.endswith("Update smallsteps to make changes.\n")
    assert "update" not in lived("today", "--json").out


def test_the_demo_has_no_copies(shell):
    assert shell.says("--demo", "backup", "list") == "The demo isn't saved, so it has no backups."
    assert shell.says("--demo", "check").startswith("The demo is fine: ")


@pytest.mark.parametrize(
    "command",
    [
        ("today",),
        ("glance",),
        ("back",),
        ("done", "Open the file"),
        ("shift", "Calm"),
        ("undo",),
        ("goal", "list"),
        ("marathon",),
    ],
)
@pytest.mark.parametrize("flag", [(), ("--json",)])
def test_every_command_says_once_beside_its_answer_that_parts_are_set_aside(lived, command, flag):
    stored = json.loads(lived.file.read_text())
    stored["shifts"]["7"] = {}
    lived.file.write_text(json.dumps(stored))
    answer = lived(*command, *flag)
    assert answer.status == 0
    assert answer.err.count("have been set aside. To see them: smallsteps check") == 1
    assert answer.err.count("\n") == 1
    assert "set aside" not in answer.out
    if flag:
        assert answer.json is not None


def test_check_and_a_repair_say_for_themselves_what_is_set_aside(lived):
    stored = json.loads(lived.file.read_text())
    stored["shifts"]["7"] = {}
    lived.file.write_text(json.dumps(stored))
    assert lived("check").err == ""
    assert lived("check", "--repair").err == ""
    assert lived("today").err == ""


def test_check_of_a_file_that_is_not_there_yet_says_so_and_makes_none(shell):
    assert shell.says("check") == f"There's no file at {shell.file} yet. Your first change will create it."
    assert shell.json("check")["whole"] is None
    assert shell.says("check", "--repair") == shell.says("check")
    assert not shell.file.exists()


def test_check_says_that_the_table_of_the_days_is_missing(lived):
    stored = json.loads(lived.file.read_text())
    del stored["days"]
    lived.file.write_text(json.dumps(stored))
    answer = lived("check")
    assert answer.status == 1
    assert "  in the table “days”: it's gone, although something was in it" in answer.out.splitlines()
    assert lived.says("check", "--repair").startswith(f"{lived.file} is fine: 3 check-ins")


def test_the_newest_copy_is_never_what_a_restore_put_away_and_comes_back_once(lived):
    lived.says("backup", "restore", "2026-11-20")
    assert lived.says("backup", "restore", "newest").startswith("Restored: 2 check-ins, last on 21 November.")
    there = lived.file.read_bytes()
    copies = lived.says("backup", "list")
    for _ in range(2):
        assert lived.says("backup", "restore", "newest") == (
            "Your file already matches the newest good backup (before-last-change), so nothing changed. "
            "To see the others: smallsteps backup list"
        )
    assert lived.json("backup", "restore", "newest")["kept"] is None
    assert (lived.file.read_bytes(), lived.says("backup", "list")) == (there, copies)


def is_damaged(shell):
    """Write something over the beginning of the file."""
    with shell.file.open("r+b") as opened:
        opened.write(b"XXXX")


def the_copy_before_the_last_change_is_damaged(shell):
    """Leave only copies of days, and those made before something."""
    copy = shell.file.with_name("backups") / "journey-before-last-change.json"
    copy.unlink()  # a day's last may be the same file, under another name
    copy.write_text("{")
    copy.chmod(0o600)


def is_cut_off_and_repaired(shell):
    """Lose the end of the stack, and repair."""
    shell.file.write_bytes(shell.file.read_bytes()[:-200])
    shell("check", "--repair")


def the_clock_was_ahead(shell):
    """Go on for two days in ten years' time, and then today."""
    for now in ("2036-11-21", "2036-11-22", "2026-11-22T11:00", "2026-11-22T12:00"):
        shell.at(now)
        shell.says("shift", f"At {now}")


def a_machine_was_merged(shell):
    """Merge a copy that a sync tool left."""
    theirs = shell.file.with_name("journey 2.json")
    theirs.write_bytes(shell.file.read_bytes())
    shell.says("--data", theirs, "shift", "Elsewhere")
    shell.says("shift", "Here")
    shell.says("merge")


def the_beginning(shell):
    """Let the file be gone; the newest copy is named at once."""
    shell.file.unlink()


BEFORE_NEWEST = {
    "nothing": (),
    "damage": (is_damaged,),
    "damage, of the copy before the last change too": (
        is_damaged,
        the_copy_before_the_last_change_is_damaged,
    ),
    "the file gone": (the_beginning,),
    "a repair": (is_cut_off_and_repaired,),
    "a repair, and damage": (is_cut_off_and_repaired, is_damaged),
    "a merge": (a_machine_was_merged,),
    "a merge, and damage": (
        a_machine_was_merged,
        is_damaged,
        the_copy_before_the_last_change_is_damaged,
    ),
    "a clock that was ahead": (the_clock_was_ahead,),
    "a clock that was ahead, and damage": (the_clock_was_ahead, is_damaged),
    "a clock that was ahead, and damage of both": (
        the_clock_was_ahead,
        is_damaged,
        the_copy_before_the_last_change_is_damaged,
    ),
    "another copy, back": (("backup", "restore", "2026-11-20"),),
    "another copy, back, and damage": (("backup", "restore", "2026-11-20"), is_damaged),
    "another copy, back, and a change": (("backup", "restore", "2026-11-20"), ("shift", "x")),
    "another copy, back, and turned around": (
        ("backup", "restore", "2026-11-20"),
        ("backup", "restore", "2026-11-22-before-restore"),
    ),
    "the copy before the last change, back": (("backup", "restore", "before-last-change"),),
    "an undo": (("undo",),),
    "many restores": (("backup", "restore", "2026-11-20"),) * 22,
}


@pytest.mark.parametrize("before", BEFORE_NEWEST.values(), ids=BEFORE_NEWEST)
def test_the_newest_copy_asked_for_twice_changes_nothing_more_whatever_was_done_before(lived, before):
    lived.says("shift", "Calm")
    lived.says("done", "Open the file")
    for act in before:
        act(lived) if callable(act) else lived.says(*act)
    first = lived.json("backup", "restore", "newest")
    there, copies = lived.file.read_bytes(), lived.says("backup", "list")
    for _ in range(3):
        again = lived.json("backup", "restore", "newest")
        assert (again["name"], again["kept"]) == (first["name"], None)
    assert (lived.file.read_bytes(), lived.says("backup", "list")) == (there, copies)


def test_after_two_changes_on_one_day_and_damage_the_newest_copy_is_the_one_between_them(lived):
    lived.says("shift", "Calm")
    lived.says("done", "Open the file")
    is_damaged(lived)
    for _ in range(2):
        assert lived.json("backup", "restore", "newest")["name"] == "before-last-change"
        assert lived.json("glance")["steps_in_all"] == 3
        assert "Calm" in lived.file.read_text()


def test_a_copy_of_a_day_to_come_never_outranks_what_was_written_last(lived):
    the_clock_was_ahead(lived)
    lived.at("2026-12-01")
    lived.says("shift", "December")
    the_copy_before_the_last_change_is_damaged(lived)
    assert lived.says("backup", "list").splitlines()[-1].startswith("2036-11-21")
    is_damaged(lived)
    assert "smallsteps backup restore 2026-11-30 to restore the newest good backup" in lived.refuses("today")
    for _ in range(2):
        assert lived.json("backup", "restore", "newest")["name"] == "2026-11-30"
        assert "At 2026-11-22T12:00" in lived.file.read_text()


def test_what_another_machine_left_is_the_newest_copy_only_where_there_is_none_of_ours(lived):
    a_machine_was_merged(lived)
    the_copy_before_the_last_change_is_damaged(lived)
    is_damaged(lived)
    copies = lived.file.with_name("backups")
    assert copies.joinpath("journey-2026-11-22-elsewhere.json").exists()
    for name in ("2026-11-22-before-merge", "2026-11-21"):
        assert lived.json("backup", "restore", "newest")["name"] == name
        copies.joinpath(f"journey-{name}.json").unlink()


def test_what_a_newer_program_wrote_is_not_put_away_for_an_older_copy(lived):
    stored = json.loads(lived.file.read_text())
    stored["meta"]["1"]["schema"] = 99
    lived.file.write_text(json.dumps(stored))
    copies = lived("backup", "list").out
    for which in ("newest", "2026-11-20"):
        assert lived.refuses("backup", "restore", which).endswith("Update smallsteps to make changes.")
    assert lived("backup", "list").out == copies


def test_after_a_restore_and_a_change_the_newest_copy_is_the_one_before_that_change(lived):
    lived.says("backup", "restore", "2026-11-20")
    lived.says("backup", "restore", "2026-11-22-before-restore")
    lived.says("shift", "Calm")
    lived.says("backup", "restore", "newest")
    assert lived.json("glance")["steps_in_all"] == 3
    assert "Calm" not in lived.file.read_text()


def in_the_way(folder, kind):
    """Put something in the place of the copies that keeps them from being made or looked at."""
    folder.write_text("notes") if kind == "a file" else folder.symlink_to(
        folder.with_name("away") / "backups"
    )


@pytest.mark.parametrize("kind", ["a file", "a link to nowhere"])
def test_where_no_copy_can_be_made_the_change_is_kept_and_that_is_said(shell, kind):
    shell.says("goal", "add", "Thesis")
    in_the_way(shell.file.with_name("backups"), kind)
    answer = shell("goal", "add", "Swim", "--json")
    assert answer.status == 0
    assert answer.json["title"] == "Swim"
    assert answer.err.startswith(f"Couldn't make a backup in {shell.file.with_name('backups')}")
    assert answer.err.count("\n") == 1
    assert len(shell.json("goal", "list")) == 2
    assert "can't be read" in shell("backup", "list").err
    assert "can't be read" in shell("backup", "restore", "newest").err


def test_a_missing_file_beside_copies_that_cannot_be_looked_at_is_no_first_run(shell):
    in_the_way(shell.file.with_name("backups"), "a link to nowhere")
    for command in (("goal", "add", "Swim"), ("today",)):
        said = shell.refuses(*command)
        assert said.startswith(f"{shell.file} is gone, and {shell.file.with_name('backups')}")
        assert "can't be read" in said
    answer = shell("check")
    assert answer.status == 1
    assert "can't be read" in answer.out
    assert not shell.file.exists()


def test_a_file_of_another_use_in_the_place_of_the_copies_does_not_keep_anybody_from_beginning(shell):
    in_the_way(shell.file.with_name("backups"), "a file")
    assert shell("goal", "add", "Swim").status == 0


@pytest.mark.parametrize(
    ("encoded", "said"),
    [
        (lambda text: text.encode("utf-16"), "is UTF-16, not UTF-8 (save it as UTF-8)"),
        (lambda text: text.encode("utf-16-be"), "is UTF-16, not UTF-8 (save it as UTF-8)"),
        (lambda text: text.encode("utf-32"), "is UTF-32, not UTF-8 (save it as UTF-8)"),
        (lambda text: gzip.compress(text.encode()), "is compressed with gzip (unpack it with gunzip)"),
    ],
    ids=["utf-16", "utf-16, the other way round", "utf-32", "gzip"],
)
def test_a_whole_file_in_another_encoding_is_called_what_it_is(lived, encoded, said):
    lived.file.write_bytes(encoded(lived.file.read_text()))
    assert f"{lived.file} {said}." in lived.refuses("today")
    answer = lived("check")
    assert answer.status == 1
    assert answer.out.startswith(f"{lived.file} {said}.")
    assert f"it {said}" in lived.refuses("check", "--repair")


def test_what_is_no_journey_in_any_encoding_is_not_taken_for_one(lived):
    for content in (b"\0" * 50, b"\xff\xfe", "Hello".encode("utf-16")):
        lived.file.write_bytes(content)
        assert "UTF" not in lived("check").out


def test_a_title_that_is_set_aside_is_not_said_to_be_erased(lived):
    stored = json.loads(lived.file.read_text())
    next(step for step in stored["steps"].values() if step["title"] == "Walk")["title"] = 7
    lived.file.write_text(json.dumps(stored))
    listed = lived("step", "list", "thesis")
    assert "(no words)" in listed.out
    assert "erased" not in listed.out
    assert listed.err.endswith("have been set aside. To see them: smallsteps check\n")


def test_a_heading_that_was_hit_hides_nothing_and_is_said_beside_every_answer(lived):
    before = lived.json("glance")
    lived.file.write_bytes(lived.file.read_bytes().replace(b'"days": {', b'"dayz": {', 1))
    hit = lived.file.read_bytes()
    answer = lived("glance", "--json")
    assert answer.json == before
    assert answer.err == (
        f"Parts of {lived.file} are damaged or gone. Run smallsteps check to see what, "
        "and smallsteps check --repair to restore what's possible.\n"
    )
    assert lived("check").status == 1
    assert lived.file.read_bytes() == hit
    assert lived.says("check", "--repair").startswith(f"{lived.file} is fine: 3 check-ins")
    assert lived("glance", "--json").err == ""
