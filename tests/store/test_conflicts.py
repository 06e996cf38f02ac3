"""The copies that programs which carry files between machines leave beside ours."""

import pytest

from smallsteps_tui.store.conflicts import Conflicts, is_copy


@pytest.mark.parametrize(
    "name",
    [
        "smallsteps.sync-conflict-20261122-093000-ABCDEFG.json",
        "smallsteps.sync-conflict-20150313-104425.json",
        "smallsteps (Sam's conflicted copy 2026-11-22).json",
        "smallsteps (Sam's conflicted copy 2026-11-22) (1).json",
        "smallsteps (conflicted copy 2026-11-22 093000).json",
        "smallsteps (conflicted copy 1).json",
        "smallsteps_conflict-20261122-093000.json",
        "smallsteps (SFConflict sam@example.org 2026-11-22-09-30-00).json",
        "smallsteps.Conflict.json",
        "smallsteps 2.json",
        "smallsteps 12.json",
        "smallsteps (1).json",
        "smallsteps-DESKTOP-1A2B3C4.json",
        "smallsteps-Sams-MacBook-Pro.json",
    ],
)
def test_a_copy_is_known_by_what_stands_between_the_name_and_its_ending(name):
    assert is_copy("smallsteps.json", name)


@pytest.mark.parametrize(
    "name",
    [
        "smallsteps.json",
        "smallsteps.json.lock",
        ".smallsteps.json.71-ab12.new",
        "smallsteps-2026-11-21.json",
        "smallsteps-before-last-change.json",
        "smallsteps-old.json",
        "smallsteps2.json",
        "smallsteps (the one I like).json",
        "other.sync-conflict-20261122-093000-ABCDEFG.json",
        "smallsteps.sync-conflict-20261122-093000-ABCDEFG.txt",
        "json",
    ],
)
def test_what_is_named_otherwise_is_no_copy(name):
    assert not is_copy("smallsteps.json", name)


def test_a_file_without_an_ending_has_copies_too():
    assert is_copy("journey", "journey.sync-conflict-20261122-093000-ABCDEFG")


def test_copies_are_found_as_they_come_and_go_and_a_link_is_followed(tmp_path):
    folder = tmp_path / "synced"
    folder.mkdir()
    file = folder / "journey.json"
    file.write_text("{}")
    link = tmp_path / "link.json"
    link.symlink_to(file)
    conflicts = Conflicts(link)
    assert conflicts.found() == ()
    copy = folder / "journey 2.json"
    copy.write_text("{}")
    assert conflicts.found() == (copy,)
    assert conflicts.found() is conflicts.found()
    copy.unlink()
    assert conflicts.found() == ()


def test_where_there_is_no_folder_there_are_no_copies(tmp_path):
    assert Conflicts(tmp_path / "none" / "journey.json").found() == ()
    assert Conflicts(None).found() == ()


def test_what_says_that_it_holds_another_journey_does_not_wait_to_be_merged(tmp_path):
    conflicts = Conflicts(tmp_path / "journey.json")
    for number, text in enumerate(
        ("", "{", '{"meta": {"1": {"journey_id": 7', '{"meta":{"1":{"journey_id":8}}}')
    ):
        (tmp_path / f"journey {number + 2}.json").write_text(text)
    (tmp_path / "journey 9.json").mkdir()
    assert len(conflicts.found()) == 5
    assert [path.name for path in conflicts.waiting(7)] == [
        "journey 2.json",
        "journey 3.json",
        "journey 4.json",
        "journey 9.json",
    ]
