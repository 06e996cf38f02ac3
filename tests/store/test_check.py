"""Saying what is whole in a file, and doing what can be done for the rest."""

import json
from datetime import timedelta

import pytest

from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain.copies import copy_named
from smallsteps_tui.domain.entities import DayPage, Size
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.soundness import GOAL_FOUND, STEP_FOUND
from smallsteps_tui.session import Session
from smallsteps_tui.store.copies import backups
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import NotRestored, ReadOnly

from .journeys import NOON, OPEN_IT, TODAY, a_step, begun, checked_in, renames, sitting


def waiting(path):
    return Session(Store(path), Clock(now=Hands(NOON)), waits=True)


def changed(path, change):
    file = json.loads(path.read_text())
    change(file)
    path.write_text(json.dumps(file))


def test_a_whole_file_is_whole_and_repair_leaves_it_as_it_is(path, lived):
    before = path.read_bytes()
    for report in (lived.keeping.check(), lived.repair()):
        assert report.is_whole
        assert (report.inside.check_ins, report.inside.last_on) == (1, TODAY)
    assert path.read_bytes() == before


def test_a_file_that_is_not_there_yet_is_whole_and_none_is_made(path):
    assert sitting(path).keeping.check().is_whole
    assert not path.exists()


def test_a_journey_in_memory_is_whole():
    session = begun(None)
    assert session.keeping.check().is_whole


def test_a_line_that_was_hit_comes_back_from_what_was_done_last(path, lived):
    content = path.read_bytes()
    path.write_bytes(content.replace(b'"title": "Open it"', b'"title": "Open', 1))
    session = waiting(path)
    report = session.repair()
    assert report.is_whole
    assert report.came_back == 1
    assert report.aside == 1
    assert session.snapshot.journey == lived.snapshot.journey
    assert backups.place_of(path, copy_named(report.kept)).read_bytes() != path.read_bytes()


def test_a_file_cut_off_gets_the_rest_from_the_newest_good_copy(path, lived):
    content = path.read_bytes()
    path.write_bytes(content[: content.index(b'"days"')])
    session = waiting(path)
    assert session.repair().is_whole
    journey = session.snapshot.journey
    assert journey.steps_in_all == 1
    assert journey.steps[OPEN_IT].title == "Open it"


def test_a_copy_of_another_journey_gives_nothing(path, lived):
    changed(
        backups.place_of(path, copy_named("before-last-change")),
        lambda file: file["meta"]["1"].update(journey_id=7),
    )
    content = path.read_bytes()
    path.write_bytes(content[: content.index(b'"days"')])
    session = waiting(path)
    assert session.repair().is_whole
    assert session.snapshot.journey.steps_in_all == 0


@pytest.mark.parametrize("further", [0, 1], ids=["from a heading on", "from the middle of a table on"])
def test_the_two_sides_of_a_conflict_are_united(path, lived, further):
    """As git leaves them: a page on both sides with other check-ins, a step with another title."""
    walk = a_step(333_333_333_333, "Walk")
    lived.apply(Change(put=(walk,)), "Added.")
    ours = path.read_bytes().split(b"\n")
    lived.undo()
    lived.redo()
    renames(lived, "Theirs")
    lived.apply(Change(put=(DayPage(on=TODAY),)), "Emptied.")
    lived.apply(
        checked_in(lived.snapshot.journey, NOON + timedelta(seconds=9), walk.id, Size.SMALLER), "Done."
    )
    theirs = path.read_bytes().split(b"\n")
    cut = (
        ours.index(b'"steps": {') + further,
        ours.index(b'"shifts": {'),
        theirs.index(b'"steps": {') + further,
        theirs.index(b'"shifts": {'),
    )
    merged = [
        *ours[: cut[0]],
        b"<<<<<<< ours",
        *ours[cut[0] : cut[1]],
        b"=======",
        *theirs[cut[2] : cut[3]],
        b">>>>>>> theirs",
        *theirs[cut[3] :],
    ]
    path.write_bytes(b"\n".join(merged))
    session = waiting(path)
    assert session.trouble.is_conflict
    assert str(session.trouble).startswith(
        f"{path} has git's conflict markers in it. It wasn't touched. Run smallsteps check --repair to join "
        "both sides, or smallsteps backup restore before-last-change to restore the newest good backup."
    )
    assert session.keeping.check().is_conflict
    assert session.repair().is_whole
    journey = session.snapshot.journey
    assert journey.steps[OPEN_IT].title == "Theirs"
    assert set(journey.page(TODAY).check_ins) == {OPEN_IT, walk.id}


@pytest.mark.parametrize("indent", [None, 2])
def test_a_file_that_somebody_else_laid_out_is_salvaged_too(path, lived, indent):
    file = json.loads(path.read_text())
    del file["undo"]
    laid_out = json.dumps(file, indent=indent)
    path.write_text(laid_out[: laid_out.index('"shifts"')])
    for copy in lived.keeping.copies():
        backups.place_of(path, copy).unlink()
    session = waiting(path)
    assert session.repair().is_whole
    assert session.snapshot.journey.steps[OPEN_IT].title == "Open it"
    assert session.snapshot.journey.steps_in_all == 1


def test_steps_in_a_circle_and_what_has_no_goal_or_step_get_a_hold(path, lived):
    lived.apply(
        Change(put=(a_step(5, "A", parent_id=6), a_step(6, "B", parent_id=5), a_step(7, parent_id=99))), "x"
    )
    lived.apply(checked_in(lived.snapshot.journey, NOON, 8), "x")

    def strange(file):
        file["steps"]["9"] = file["steps"]["5"] | {"goal_id": 77, "title": "Swim", "parent_id": None}

    changed(path, strange)
    session = sitting(path)
    assert {(stray.table, stray.key, stray.why) for stray in session.keeping.check().strays} == {
        ("steps", "5", "the steps above it go round in a circle"),
        ("steps", "7", "its parent step is gone"),
        ("steps", "9", "its goal is gone"),
        ("days", "20261121", "its step is gone"),
    }
    behind = session.snapshot.journey.steps_in_all
    assert session.repair().is_whole
    journey = session.snapshot.journey
    assert journey.steps_in_all == behind
    assert journey.goals[77].title == GOAL_FOUND
    assert journey.steps[8].title == STEP_FOUND
    assert [step.title for step in journey.path(journey.steps[6])] == ["A"]
    assert sitting(path).keeping.check().is_whole


def test_what_was_set_aside_is_named_until_a_repair_and_stays_in_the_file(path, lived):
    changed(path, lambda file: file["steps"].update({"7": {"title": "x"}}))
    renames(sitting(path), "On")
    session = sitting(path)
    assert [stray.key for stray in session.keeping.check().strays] == ["7"]
    assert session.notice
    report = session.repair()
    assert report.is_whole
    assert report.aside == 1
    assert session.notice == ""
    renames(session, "On and on")
    [row] = json.loads(path.read_text())["aside"].values()
    assert json.loads(row["was"]) == {"title": "x"}
    assert row["looked_on"] == "2026-11-21"
    assert sitting(path).keeping.check().is_whole


def test_what_was_set_aside_and_is_whole_by_now_comes_back(path, lived):
    changed(path, lambda file: file["goals"].update({"7": {"title": "Swim"}}))
    renames(sitting(path), "On")

    def mend(file):
        [row] = file["aside"].values()
        row["was"] = json.dumps({"title": "Swim", "begun_on": "2026-11-21"})

    changed(path, mend)
    session = sitting(path)
    assert session.repair().came_back == 1
    assert session.snapshot.journey.goals[7].title == "Swim"


def test_before_a_repair_the_file_is_kept_byte_for_byte(path, lived):
    path.write_bytes(path.read_bytes().replace(b'"title": "Open it"', b'"title": 5', 1))
    before = path.read_bytes()
    session = sitting(path)
    report = session.repair()
    assert backups.place_of(path, copy_named(report.kept)).read_bytes() == before
    session.restore(copy_named(report.kept))
    was, now = json.loads(before), json.loads(path.read_bytes())
    assert now.keys() == was.keys()
    assert all(now[table] == was[table] for table in was if table != "undo")


def test_a_repair_that_cannot_be_written_changes_nothing(path, lived):
    path.write_bytes(path.read_bytes()[:300])
    before = path.read_bytes()
    for copy in lived.keeping.copies():
        backups.place_of(path, copy).unlink()
    (path.parent / "backups").rmdir()
    (path.parent / "backups").write_text("in the way")
    with pytest.raises(Exception, match="nothing was done"):
        waiting(path).repair()
    assert path.read_bytes() == before


def test_a_newer_program_s_file_is_not_repaired(path, lived):
    def newer(file):
        file["meta"]["1"]["schema"] = 99
        file["steps"]["7"] = {"title": "x"}

    changed(path, newer)
    before = path.read_bytes()
    session = sitting(path)
    assert "newer" in session.notice
    with pytest.raises(ReadOnly):
        session.repair()
    assert path.read_bytes() == before


def test_where_nothing_can_be_brought_back_the_copy_is_named(path, lived):
    path.write_bytes(b"\0" * 50)
    with pytest.raises(NotRestored, match="newest good backup: smallsteps backup restore before-last-change"):
        waiting(path).repair()
