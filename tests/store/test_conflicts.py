"""The copies that programs which carry files between machines leave beside ours."""

import os
import shutil
import sys

import pytest
from screens.lives import a_life

from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import NotMerged
from smallsteps_tui.store.writers.joining import Beside, Conflicts, is_copy

from .faults import Disk, refuses_from_then_on


@pytest.mark.parametrize(
    "name",
    [
        "smallsteps.sync-conflict-20261122-093000-ABCDEFG.json",
        "smallsteps.sync-conflict-20150313-104425.json",
        "smallsteps (Sam's conflicted copy 2026-11-22).json",
        "smallsteps (Sam's conflicted copy 2026-11-22) (1).json",
        "smallsteps (conflicted copy 2026-11-22 093000).json",
        "smallsteps (conflicted copy 1).json",
        "smallsteps (MacBook (2)'s conflicted copy 2026-11-22).json",
        "smallsteps (MacBook (2)'s conflicted copy 2026-11-22 (1)).json",
        "smallsteps (Sam (work)'s conflicted copy).json",
        "smallsteps (In Konflikt stehende Kopie von MacBook (2) 2026-11-22).json",
        "smallsteps (Sams in Konflikt stehende Kopie 2026-11-22).json",
        "smallsteps (Copie en conflit de PC-0001 2026-11-22).json",
        "smallsteps (Copia en conflicto de Sam 2026-11-22).json",
        "smallsteps (Copia in conflitto di MBP-di-Sam.fritz.box 2026-11-22).json",
        "smallsteps (C\u00f3pia em conflito de Sam 2026-11-22).json",
        "smallsteps (Co\u0301pia em conflito de Sam 2026-11-22).json",  # as a Mac writes it
        "smallsteps (kopia powodująca konflikt użytkownika Jan 2026-11-22).json",
        "smallsteps (Конфликтующая копия пользователя Sam 2026-11-22 02_1.12.08 PM).json",
        "smallsteps (平川知明 の競合コピー 2026-11-22).json",
        "smallsteps (Sam 的冲突副本 2026-11-22).json",
        "smallsteps (Sam 的衝突複本 2026-11-22) (1).json",
        "smallsteps_conflict-20261122-093000.json",
        "smallsteps (SFConflict sam@example.org 2026-11-22-09-30-00).json",
        "smallsteps.Conflict.json",
        "smallsteps 2.json",
        "smallsteps 12.json",
        "smallsteps (1).json",
        "smallsteps-DESKTOP-1A2B3C4.json",
        "smallsteps-LAPTOP-1A2B3C4D-2.json",
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
        "smallsteps-Backup.json",
        "smallsteps-Sams-MacBook-Pro.json",
        "smallsteps2.json",
        "smallsteps (the one I like).json",
        "smallsteps (my copy 2026-11-22).json",
        "smallsteps (Kopie von Sam 2026-11-22).json",
        "smallsteps (copie en conflit de voisinage).json",
        "smallsteps (the goals in conflict).json",
        "smallsteps (mine) (Sam's conflicted copy 2026-11-22).json",
        "smallsteps (mine) from the conflicted copy (2).json",
        "smallsteps conflicted copy 2026-11-22.json",
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


def test_a_folder_that_cannot_be_looked_at_is_not_said_to_hold_no_copies(tmp_path, ours):
    path, journey = ours
    conflicts = Conflicts(path)
    with Disk(1, refuses_from_then_on).watched():
        with pytest.raises(NotMerged, match="can't be read"):
            conflicts.found()
        assert conflicts.beside(journey) == Beside()
    assert conflicts.found() == ()


@pytest.fixture
def ours(tmp_path):
    """Put a life into the file, and look for what lies beside it."""
    life = a_life(tmp_path / "journey.json")
    return tmp_path / "journey.json", life.journey


def test_what_can_be_merged_is_parted_from_what_cannot(tmp_path, ours):
    file, journey = ours
    whole = file.read_text()
    shutil.copy(file, tmp_path / "journey 2.json")
    for number, text in enumerate(("", "{", whole[:-40])):
        (tmp_path / f"journey {number + 3}.json").write_text(text)
    a_life(tmp_path / "journey 6.json")
    (tmp_path / "journey 9.json").mkdir()
    conflicts = Conflicts(file)
    beside = conflicts.beside(journey)
    assert [path.name for path in beside.waiting] == ["journey 2.json"]
    assert [path.name for path in beside.left] == [f"journey {number}.json" for number in (3, 4, 5, 6)]
    (tmp_path / "journey 4.json").write_text(whole)  # it has come whole meanwhile
    assert [path.name for path in conflicts.beside(journey).waiting] == ["journey 2.json", "journey 4.json"]


def test_what_holds_nothing_yet_may_take_any_journey_in(tmp_path, ours):
    new = Conflicts(tmp_path / "new.json")
    shutil.copy(ours[0], tmp_path / "new 2.json")
    assert new.beside(Store(tmp_path / "new.json").load()).waiting == (tmp_path / "new 2.json",)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
@pytest.mark.parametrize("link", [os.symlink, os.link], ids=["soft", "hard"])
def test_what_leads_to_the_file_itself_is_no_copy(tmp_path, ours, link):
    file, journey = ours
    link(file, tmp_path / "journey 2.json")
    (tmp_path / "journey 3.json").symlink_to(tmp_path / "journey 3.json")
    assert Conflicts(file).found() == ()
    assert Conflicts(file).beside(journey) == Beside()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_a_link_that_cannot_be_followed_hides_no_other_copy(tmp_path, ours):
    file, journey = ours
    away, copy = tmp_path / "journey 2.json", tmp_path / "journey 3.json"
    away.symlink_to("a" * 300)  # a name that no folder takes, as a closed one lets nobody in
    shutil.copy(file, copy)
    assert Conflicts(file).found() == (away, copy)
    assert Conflicts(file).beside(journey) == Beside(waiting=(copy,), left=(away,))
