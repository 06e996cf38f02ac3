"""Kept copies: made, named, private, pruned, brought back."""

import json
import os
import stat
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from smallsteps_tui.clock import Hands
from smallsteps_tui.domain.copies import BEFORE_LAST_CHANGE, OTHERS, Copy, copy_named
from smallsteps_tui.store.copies import backups
from smallsteps_tui.store.troubles import NotRestored, NotSaved, NotUndone, Unreadable

from .journeys import NOON, OPEN_IT, TODAY, begun, does, files_in, renames, sitting

YESTERDAY = TODAY - timedelta(days=1)

DAYS = 80
"""For how many days copies are kept, day by day."""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "smallsteps.json"


def names(path):
    return [copy.name for copy in backups.copies_of(path)]


def copy_at(path, name):
    return backups.place_of(path, copy_named(name))


def title_in(place):
    return json.loads(place.read_text())["steps"][str(OPEN_IT)]["title"]


def on_days(path, count, *, a_day=1, hands=None):
    """Rename a step so often on each of so many days; gives what the file held at the end of each."""
    hands = hands or Hands(NOON)
    session, ends = sitting(path, hands), {}
    for _ in range(count):
        for number in range(a_day):
            renames(session, f"{hands.wall:%d %b}, {number}")
        ends[hands.wall.date()] = path.read_bytes()
        hands.move(timedelta(days=1))
    return ends


# Made with every change


def test_the_first_change_has_nothing_to_keep_and_the_second_keeps_what_the_first_left(path):
    session = begun(path)
    assert names(path) == []
    first = path.read_bytes()
    renames(session, "Open it")
    assert names(path) == [BEFORE_LAST_CHANGE]
    assert copy_at(path, BEFORE_LAST_CHANGE).read_bytes() == first


def test_the_copy_before_the_last_change_follows_every_change(path):
    session = begun(path)
    for title in ("a", "b", "c"):
        before = path.read_bytes()
        renames(session, title)
        assert copy_at(path, BEFORE_LAST_CHANGE).read_bytes() == before
    session.undo()
    assert title_in(copy_at(path, BEFORE_LAST_CHANGE)) == "c"
    assert sorted(one.name for one in path.parent.iterdir()) == [
        "backups",
        "smallsteps.json",
        "smallsteps.json.lock",
    ]


def test_the_first_change_of_a_day_keeps_the_last_of_the_day_before(path):
    begun(path)
    ends = on_days(path, 3, a_day=3)
    assert names(path) == [BEFORE_LAST_CHANGE, "2026-11-22", "2026-11-21"]
    for day in (date(2026, 11, 21), date(2026, 11, 22)):
        assert copy_at(path, day.isoformat()).read_bytes() == ends[day]


def test_a_copy_is_named_so_that_a_person_can_read_it(path):
    begun(path)
    on_days(path, 2)
    assert sorted(one.name for one in (path.parent / "backups").iterdir()) == [
        "smallsteps-2026-11-21.json",
        "smallsteps-before-last-change.json",
    ]


def test_after_many_days_the_last_of_the_newest_days_weeks_and_months_are_there(path):
    begun(path)
    ends = on_days(path, DAYS)
    kept = [copy for copy in backups.copies_of(path) if copy.is_of_day]
    assert 14 <= len(kept) <= 18
    assert [copy.on for copy in kept[:7]] == sorted(ends)[-2:-9:-1]
    for copy in kept:
        assert backups.place_of(path, copy).read_bytes() == ends[copy.on]


def test_a_copy_shares_nothing_with_the_file_whoever_writes_into_it(path):
    session = begun(path)
    on_days(path, 3)
    renames(session, "again")
    kept = {name: copy_at(path, name).read_bytes() for name in names(path)}
    with path.open("r+b") as opened:
        opened.write(b"x" * 20)
    assert {name: copy_at(path, name).read_bytes() for name in names(path)} == kept


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
@pytest.mark.parametrize("umask", [0, 0o022, 0o777])
def test_copies_are_private_whatever_the_umask_and_whatever_the_file_was(path, umask):
    session = begun(path)
    before = os.umask(umask)
    try:
        path.chmod(0o644)
        on_days(path, 2)
        path.chmod(0o644)
        renames(session, "x")
        backups.keep(path, "merge", TODAY)
    finally:
        os.umask(before)
    assert stat.S_IMODE((path.parent / "backups").stat().st_mode) == 0o700
    found = list((path.parent / "backups").iterdir())
    assert len(found) >= 2
    assert {stat.S_IMODE(one.stat().st_mode) for one in found} == {0o600}


def refuses_links(*args, **how):
    raise OSError(1, "Operation not permitted")


def test_where_files_cannot_be_linked_they_are_copied(path, monkeypatch):
    begun(path)
    monkeypatch.setattr(os, "link", refuses_links)
    ends = on_days(path, 3)
    assert names(path) == [BEFORE_LAST_CHANGE, "2026-11-22", "2026-11-21"]
    assert copy_at(path, "2026-11-22").read_bytes() == ends[date(2026, 11, 22)]
    assert copy_at(path, BEFORE_LAST_CHANGE).read_bytes() == ends[date(2026, 11, 22)]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_what_others_may_read_as_git_leaves_it_is_copied_and_not_linked(path):
    session = begun(path)
    path.chmod(0o644)
    first = path.read_bytes()
    renames(session, "x")
    copy = copy_at(path, BEFORE_LAST_CHANGE)
    assert copy.read_bytes() == first
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


ANOTHER_DISK = Path("/dev/shm")


@pytest.mark.skipif(not ANOTHER_DISK.is_dir(), reason="there is no other disk here")
def test_copies_on_another_disk_are_made_with_every_change(path):
    with TemporaryDirectory(dir=ANOTHER_DISK) as away:
        (path.parent / "backups").symlink_to(away)
        begun(path)
        ends = on_days(path, 2, a_day=2)
        assert names(path) == [BEFORE_LAST_CHANGE, "2026-11-21"]
        assert copy_at(path, "2026-11-21").read_bytes() == ends[date(2026, 11, 21)]
        assert title_in(copy_at(path, BEFORE_LAST_CHANGE)) == "22 Nov, 0"
        assert files_in(path.parent) == {"smallsteps.json", "smallsteps.json.lock"}


def test_where_a_copy_can_be_neither_linked_nor_written_that_is_said_and_the_change_is_kept(path):
    session = begun(path)
    in_the_way = copy_at(path, BEFORE_LAST_CHANGE)
    in_the_way.mkdir(parents=True)
    renames(session, "x")
    assert session.word == (
        f"Couldn't make a backup in {path.parent / 'backups'} (is a directory). Your change is saved."
    )
    assert title_in(path) == "x"
    in_the_way.rmdir()
    renames(session, "y")
    assert session.word == ""
    assert title_in(copy_at(path, BEFORE_LAST_CHANGE)) == "x"


def test_a_change_is_kept_also_where_no_copy_can_be(path):
    session = begun(path)
    (path.parent / "backups").write_text("in the way")
    renames(session, "x")
    on_days(path, 2)
    assert (path.parent / "backups").read_text() == "in the way"
    assert names(path) == []
    with pytest.raises(NotSaved, match=r"Couldn't back up .* first, so nothing was done"):
        backups.keep(path, "merge", TODAY)


def test_a_link_has_its_copies_beside_the_real_file(tmp_path):
    real, link = tmp_path / "synced" / "real.json", tmp_path / "smallsteps.json"
    (tmp_path / "synced").mkdir()
    link.symlink_to(real)
    begun(link)
    on_days(link, 2)
    assert (tmp_path / "synced" / "backups" / "real-2026-11-21.json").exists()
    assert not (tmp_path / "backups").exists()
    assert names(link) == names(real)


def test_two_files_in_one_folder_keep_their_copies_apart(tmp_path):
    for name in ("a.json", "a-2026-11-21.json", "a.txt"):
        begun(tmp_path / name)
        on_days(tmp_path / name, 2)
        assert names(tmp_path / name) == [BEFORE_LAST_CHANGE, "2026-11-21"]


def test_what_is_not_named_as_a_copy_stays(path):
    begun(path)
    on_days(path, 2)
    others = [
        "notes.txt",
        "smallsteps-2026-11-21.sync-conflict-1.json",
        "smallsteps-old.json",
        "x-2020-01-01.json",
    ]
    for name in others:
        (path.parent / "backups" / name).write_text("mine")
    on_days(path, 30, hands=Hands(NOON + timedelta(days=5)))
    assert all((path.parent / "backups" / name).exists() for name in others)


def test_a_copy_of_a_day_is_never_written_over(path):
    begun(path)
    on_days(path, 2)
    before = copy_at(path, "2026-11-21").read_bytes()
    path.write_bytes(before.replace(b"21 Nov, 0", b"elsewhere"))
    renames(sitting(path, Hands(NOON + timedelta(days=1))), "on")
    assert copy_at(path, "2026-11-21").read_bytes() == before
    assert b"elsewhere" in copy_at(path, "2026-11-21-2").read_bytes()


# Clocks


def test_a_clock_set_forward_ten_years_and_back_takes_no_copy_away(path):
    begun(path)
    on_days(path, 5)
    before = {name: copy_at(path, name).read_bytes() for name in names(path)[1:]}
    on_days(path, 2, hands=Hands(NOON.replace(year=2036)))
    on_days(path, 2, hands=Hands(NOON + timedelta(days=5)))
    assert {name: copy_at(path, name).read_bytes() for name in before} == before
    renames(sitting(path, Hands(NOON + timedelta(days=8))), "x")
    assert title_in(copy_at(path, BEFORE_LAST_CHANGE)) == "27 Nov, 0"


def test_the_last_of_a_day_is_kept_also_while_the_file_has_stamps_of_years_to_come(path):
    begun(path)
    on_days(path, 1, hands=Hands(NOON.replace(year=2036)))
    ends = on_days(path, 4, a_day=2, hands=Hands(NOON + timedelta(days=1)))
    for day in sorted(ends)[:-1]:
        assert copy_at(path, day.isoformat()).read_bytes() == ends[day]


def test_a_copy_before_a_merge_is_named_by_today_whatever_stamps_of_years_to_come_there_are(path):
    begun(path)
    on_days(path, 1, hands=Hands(NOON.replace(year=2036)))
    now = Hands(NOON + timedelta(days=2))
    other = path.with_name("other.json")
    other.write_bytes(path.read_bytes())
    renames(sitting(other, now), "elsewhere")
    before = names(path)
    sitting(path, now).merge(other, "Merged.")
    assert set(names(path)) - set(before) == {"2026-11-23-before-merge", "2026-11-22"}


def test_a_clock_set_back_a_day_does_no_harm(path):
    begun(path)
    on_days(path, 3)
    before = names(path)
    on_days(path, 1, hands=Hands(NOON - timedelta(days=2)))
    assert set(before) <= set(names(path))


# Kept before something


def test_a_copy_before_something_is_named_by_what_and_numbered(path):
    session = begun(path)
    kept = [backups.keep(path, reason, TODAY) for reason in ("import", "merge", "merge")]
    assert [copy.name for copy in kept] == [
        "2026-11-21-before-import",
        "2026-11-21-before-merge-2",
        "2026-11-21-before-merge-3",
    ]
    assert {backups.place_of(path, copy).read_bytes() for copy in kept} == {path.read_bytes()}
    assert {backups.place_of(path, copy).stat().st_nlink for copy in kept} == {1}
    does(session)


def test_of_no_file_and_of_an_empty_one_there_is_nothing_to_keep(path):
    assert backups.keep(path, "merge", TODAY) is None
    path.touch()
    assert backups.keep(path, "merge", TODAY) is None
    assert not (path.parent / "backups").exists()


def test_the_last_twenty_made_before_something_stay(path):
    begun(path)
    for _ in range(25):
        backups.keep(path, "merge", TODAY)
    assert [copy.number for copy in backups.copies_of(path)] == list(range(25, 5, -1))


@pytest.mark.parametrize("spelled", ["2026-11-21-0", "2026-11-21-01", "2026-11-21-1"])
def test_a_file_with_nearly_the_name_of_a_day_takes_no_copy_away(path, spelled):
    begun(path)
    on_days(path, 2)
    kept = copy_at(path, "2026-11-21")
    nearly = kept.with_name(f"smallsteps-{spelled}.json")
    nearly.write_text("mine")
    held = kept.read_bytes()
    for _ in range(25):
        backups.keep(path, "merge", TODAY + timedelta(days=2))
    assert kept.read_bytes() == held
    assert nearly.read_text() == "mine"


def test_what_a_dead_process_left_of_a_copy_is_swept(path):
    begun(path)
    backups.keep(path, "merge", TODAY)
    left = path.parent / "backups" / ".smallsteps-2026-11-20-before-merge.json.999999999-0a1b2c3d.new"
    left.write_text("{")
    backups.keep(path, "merge", TODAY)
    assert not left.exists()


def test_a_sitting_keeps_a_copy_before_something_is_done(path):
    session = begun(path)
    kept = session.keeping.keep("import", session.moment())
    assert backups.place_of(path, kept).read_bytes() == path.read_bytes()
    assert begun(None).keeping.keep("import", session.moment()) is None


# Brought back


def lines(content):
    """The lines of a file, but for those of its stack, which is its last table."""
    return content.partition(b'"undo": {')[0]


def test_a_copy_comes_back_line_for_line_and_what_was_there_is_kept(path):
    session = begun(path)
    renames(session, "Open it")
    then = copy_at(path, BEFORE_LAST_CHANGE).read_bytes()
    now = path.read_bytes()
    kept = session.restore(Copy(None))
    assert kept == "2026-11-21-before-restore"
    assert lines(path.read_bytes()) == lines(then) != lines(now)
    assert session.snapshot.journey.steps[OPEN_IT].title == "Open the file"
    session.restore(copy_named(kept))
    assert lines(path.read_bytes()) == lines(now)
    assert session.snapshot.journey.steps[OPEN_IT].title == "Open it"


def test_undo_after_a_copy_came_back_names_the_way_back_and_takes_nothing_away(path):
    session = begun(path)
    does(session)
    renames(session, "Open it")
    kept = session.restore(Copy(None))
    restored = path.read_bytes()
    with pytest.raises(NotUndone, match=f"To go back: smallsteps backup restore {kept}"):
        session.undo()
    assert path.read_bytes() == restored
    renames(session, "Open it at last")
    assert session.undo()
    assert session.snapshot.journey.steps[OPEN_IT].title == "Open the file"
    session.restore(copy_named(kept))
    assert session.snapshot.journey.steps[OPEN_IT].title == "Open it"


def test_a_copy_that_is_not_as_it_is_written_here_comes_back_byte_for_byte(path):
    session = begun(path)
    renames(session, "Open it")
    copy = copy_at(path, BEFORE_LAST_CHANGE)
    copy.write_bytes(b" " + copy.read_bytes())
    then = copy.read_bytes()
    session.restore(Copy(None))
    assert path.read_bytes() == then


def test_an_open_dashboard_sees_that_a_copy_came_back_and_goes_on_from_there(path):
    session = begun(path)
    renames(session, "Open it")
    dashboard = sitting(path)
    session.restore(Copy(None))
    assert dashboard.pulse()
    assert dashboard.snapshot.journey.steps[OPEN_IT].title == "Open the file"
    does(dashboard)
    assert sitting(path).snapshot.journey.steps_in_all == 1


def test_the_newest_copy_stays_what_was_there_before_the_last_change_whatever_comes_back(path):
    session = begun(path)
    renames(session, "Open it")
    on_days(path, 2, hands=Hands(NOON + timedelta(days=1)))
    before = copy_at(path, BEFORE_LAST_CHANGE).read_bytes()
    now = path.read_bytes()
    kept = session.restore(copy_named("2026-11-21"))
    assert session.keeping.newest_good()[0] == session.keeping.newest() == Copy(None)
    assert copy_at(path, BEFORE_LAST_CHANGE).read_bytes() == before
    assert copy_at(path, kept).read_bytes() == now


def test_what_a_restore_put_away_is_a_way_out_only_where_there_is_no_other(path):
    session = begun(path)
    renames(session, "Open it")
    kept = session.restore(Copy(None))
    assert session.keeping.newest_good()[0] == Copy(None)
    copy_at(path, BEFORE_LAST_CHANGE).unlink()
    assert session.keeping.newest() is None
    assert session.keeping.newest_good()[0].name == kept


def test_a_copy_that_comes_back_stays_though_it_was_the_oldest_of_its_kind(path):
    session = begun(path)
    first = backups.keep(path, "merge", TODAY)
    for _ in range(OTHERS - 1):
        backups.keep(path, "restore", TODAY)
    assert session.keeping.newest() == first
    session.restore(first)
    assert session.keeping.newest() == first
    assert session.keeping.is_as(first)


def test_a_copy_that_cannot_be_read_is_not_brought_back_and_not_the_newest_good_one(path):
    session = begun(path)
    on_days(path, 3)
    copy_at(path, BEFORE_LAST_CHANGE).write_text("{")
    copy_at(path, "2026-11-22").write_bytes(b"")
    before = path.read_bytes()
    for copy in (Copy(None), Copy(date(2026, 11, 22)), Copy(date(2020, 1, 1))):
        with pytest.raises(NotRestored, match="nothing was changed"):
            session.restore(copy)
    assert path.read_bytes() == before
    assert session.keeping.newest_good()[0].name == "2026-11-21"
    assert session.keeping.inside(Copy(None)) is None


def test_a_copy_is_not_put_in_the_place_of_what_is_no_file(path):
    session = begun(path)
    renames(session, "x")
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(Unreadable, match="isn't a file"):
        session.restore(Copy(None))
    assert stat.S_ISFIFO(path.stat().st_mode)


def test_what_is_in_a_copy_is_counted_without_what_was_taken_back(path):
    session = begun(path)
    does(session)
    renames(session, "x")
    inside = session.keeping.inside(Copy(None))
    assert (inside.check_ins, inside.last_on, inside.goals) == (1, TODAY, 1)
    session.undo()
    session.undo()
    renames(session, "y")
    assert (session.keeping.inside(Copy(None)).check_ins, session.keeping.inside(Copy(None)).last_on) == (
        0,
        None,
    )


def test_a_journey_in_memory_has_no_copies():
    session = begun(None)
    renames(session, "x")
    assert session.keeping.copies() == []
    assert session.keeping.newest_good() is None
    with pytest.raises(NotRestored, match="Nothing is saved here"):
        session.restore(Copy(None))


# Erased for good


def everywhere(path):
    """Every byte beside the file and in it: the file, its backups, and whatever else is there."""
    return b"".join(place.read_bytes() for place in path.parent.rglob("*") if place.is_file())


@pytest.mark.parametrize("is_behind", [True, False])
def test_words_erased_for_good_are_in_no_backup_and_undo_cannot_bring_them_back(path, is_behind):
    hands = Hands(NOON)
    begun(path)
    on_days(path, 12, a_day=2, hands=hands)
    session = sitting(path, hands)
    renames(session, "Zwumblify the drawer")
    if is_behind:
        does(session)
    renames(session, "Zwumblify the cupboard")
    behind = session.snapshot.journey.steps_in_all
    kept = names(path)
    assert b"Zwumblify" in everywhere(path)
    left = session.erase_for_good(session.snapshot.journey.steps[OPEN_IT])
    assert left == 0
    assert b"Zwumblify" not in everywhere(path)
    assert session.snapshot.journey.steps_in_all == behind
    assert set(kept) <= set(names(path))
    with pytest.raises(NotUndone):
        session.undo()
    assert session.keeping.check().is_whole
    assert session.notice == ""
    for name in names(path):
        assert session.keeping.inside(copy_named(name)) is not None


def test_a_backup_that_cannot_be_read_is_counted_where_words_are_erased_for_good(path):
    hands = Hands(NOON)
    begun(path)
    on_days(path, 3, hands=hands)
    session = sitting(path, hands)
    copy_at(path, names(path)[-1]).write_bytes(b"\0 torn")
    assert session.erase_for_good(session.snapshot.journey.steps[OPEN_IT]) == 1
