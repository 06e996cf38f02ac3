"""Loading a journey and writing changes."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB

from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain.entities import CheckIn, DayPage, Declared, Energy, Mark, Size
from smallsteps_tui.domain.journey import Change, key_of
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.session import Session
from smallsteps_tui.store.file import lock
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import Busy, NotSaved, ReadOnly, Unreadable

from .journeys import (
    NOON,
    OPEN_IT,
    THESIS,
    TODAY,
    a_goal,
    a_step,
    begun,
    does,
    entities,
    later,
    renames,
    sitting,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "smallsteps.json"


def kept(path):
    return json.loads(path.read_text())


def test_without_a_file_there_is_a_new_journey_and_nothing_is_made(tmp_path):
    store = Store(tmp_path / "deep" / "smallsteps.json")
    journey = store.load()
    assert store.is_new
    assert 10**11 <= journey.meta.journey_id < 10**12
    assert (journey.goals, journey.steps, journey.pages) == ({}, {}, {})
    assert store.load() is journey
    assert list(tmp_path.iterdir()) == []


def test_the_first_change_makes_the_file_with_every_table(path):
    session = begun(path)
    assert not session.store.is_new
    with TinyDB(path) as stock:
        assert stock.tables() == {"meta", "goals", "steps", "days", "shifts", "asked", "dropped", "undo"}
        for name in stock.tables():
            assert all(isinstance(document.doc_id, int) for document in stock.table(name))
        assert stock.table("meta").get(doc_id=1)["journey_id"] == session.snapshot.journey.meta.journey_id
        assert stock.table("goals").get(doc_id=THESIS)["title"] == "Thesis"


def test_it_has_one_document_a_line(path):
    session = begun(path)
    does(session)
    lines = path.read_text().splitlines()
    assert sum(line.startswith(f'"{OPEN_IT}": {{') for line in lines) == 1
    assert sum(line.startswith('"20261121": {') for line in lines) == 1


@given(st.lists(entities, min_size=1, max_size=6, unique_by=key_of))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_journey_is_the_same_after_a_restart(tmp_path, found):
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}.json"
    store = Store(path)
    for entity in found:
        store.write(Change(put=(entity,)), "Put.", NOON)
    assert Store(path).load() == store.load()
    again = Store(path).load()
    for entity in found:
        loaded = again.find(entity)
        stamped = entity if isinstance(entity, DayPage) else replace(entity, edited_at=loaded.edited_at)
        assert loaded == stamped


def test_unknown_fields_and_tables_are_kept_at_every_level(path):
    session = begun(path)
    does(session)
    file = kept(path)
    file["dreams"] = {"3": {"text": "flying"}}
    file["goals"][str(THESIS)]["colour"] = "green"
    file["days"]["20261121"]["weather"] = "rain"
    file["days"]["20261121"]["check_ins"][str(OPEN_IT)]["mood"] = 4
    file["days"]["20261121"]["check_ins"][str(OPEN_IT)]["done"]["where"] = "desk"
    path.write_text(json.dumps(file))
    session.pulse()
    does(session, Size.SMALLER)
    journey = session.snapshot.journey
    session.apply(Change(put=(replace(journey.goals[THESIS], why="to be done"),)), "Why.")
    after = kept(path)
    assert after["dreams"] == file["dreams"]
    assert after["goals"][str(THESIS)]["colour"] == "green"
    assert after["days"]["20261121"]["weather"] == "rain"
    check_in = after["days"]["20261121"]["check_ins"][str(OPEN_IT)]
    assert (check_in["mood"], check_in["done"]["where"], "smaller" in check_in) == (4, "desk", True)


def test_everything_but_a_days_page_is_stamped_later_than_anything_in_the_file(path):
    session = begun(path)
    file = kept(path)
    file["goals"][str(THESIS)]["edited_at"] = "2099-01-01T00:00:00Z"
    path.write_text(json.dumps(file))
    session = sitting(path)
    renames(session, "Open it")
    does(session)
    step = session.snapshot.journey.steps[OPEN_IT]
    assert step.edited_at > datetime(2099, 1, 1, tzinfo=UTC)
    assert "edited_at" not in kept(path)["days"]["20261121"]
    renames(session, "Open the thesis")
    assert session.snapshot.journey.steps[OPEN_IT].edited_at > step.edited_at
    assert session.moment().at > session.snapshot.journey.steps[OPEN_IT].edited_at


def test_the_end_of_time_in_a_file_does_not_stop_anybody(path):
    begun(path)
    file = kept(path)
    file["goals"][str(THESIS)]["edited_at"] = "9999-12-31T23:59:59.999999Z"
    path.write_text(json.dumps(file))
    session = sitting(path)
    renames(session, "Open it")
    does(session)
    assert sitting(path).snapshot.journey.steps_in_all == 1


def test_what_is_deleted_is_told_of_so_that_a_merge_does_not_bring_it_back(path):
    session = begun(path)
    session.apply(Change(drop=(session.snapshot.journey.steps[OPEN_IT],)), "Deleted.")
    [row] = kept(path)["dropped"].values()
    assert (row["table"], row["doc_id"]) == ("steps", OPEN_IT)
    session.undo()
    assert kept(path)["dropped"] == {}
    session.redo()
    assert len(kept(path)["dropped"]) == 1


def test_a_change_that_changes_nothing_is_not_written(path):
    session = sitting(path)
    session.apply(Change(), "Nothing.")
    assert not path.exists()


def test_a_change_is_one_swap_of_the_file(path):
    session = begun(path)
    swaps = set()
    for number in range(5):
        renames(session, str(number))
        swaps.add((path.stat().st_ino, path.stat().st_mtime_ns))
    assert len(swaps) == 5
    assert sorted(one.name for one in path.parent.iterdir()) == [
        "backups",
        "smallsteps.json",
        "smallsteps.json.lock",
    ]


BAD = {
    "empty": b"",
    "no JSON": b"Dear diary",
    "a list": b"[]",
    "a number": b"5",
    "nothing in it": b"{}",
    "another program's": b'{"_default": {"1": {"name": "x"}}}',
    "truncated": b'{\n"meta": {\n"1": {"journey_id": 5, "sch',
    "no journey": b'{"goals": {}, "steps": {}}',
    "strange meta": b'{"meta": {"1": {"journey_id": "x", "schema": 1}}}',
    "an old schema": b'{"meta": {"1": {"journey_id": 5, "schema": 0}}}',
}


@pytest.mark.parametrize("content", BAD.values(), ids=BAD.keys())
def test_a_file_that_cannot_be_read_is_named_and_not_touched(path, content):
    path.write_bytes(content)
    store = Store(path)
    assert not store.is_new
    for attempt in (
        store.load,
        lambda: store.write(Change(put=(a_goal(),)), "Added.", NOON),
        lambda: store.undo(NOON),
        lambda: Store(path).write(Change(put=(a_goal(),)), "Added.", NOON),
    ):
        with pytest.raises(Unreadable) as told:
            attempt()
        assert str(path) in str(told.value)
        assert "wasn't touched" in str(told.value)
        assert "\n" not in str(told.value)
    assert path.read_bytes() == content


def test_a_folder_in_its_place_is_said(tmp_path):
    with pytest.raises(Unreadable, match="isn't a file"):
        Store(tmp_path).load()


def test_every_truncation_of_a_file_is_noticed_and_left_alone(path):
    session = begun(path)
    does(session)
    whole = path.read_bytes()
    for length in range(0, len(whole) - 2, 7):
        path.write_bytes(whole[:length])
        with pytest.raises(Unreadable):
            Store(path).load()
        assert path.read_bytes() == whole[:length]


def test_a_file_from_a_newer_version_is_only_looked_at(path):
    begun(path)
    file = kept(path)
    file["meta"]["1"]["schema"] = 99
    path.write_text(json.dumps(file))
    before = path.read_bytes()
    session = sitting(path)
    assert session.snapshot.journey.goals[THESIS].title == "Thesis"
    assert "newer" in session.notice
    for attempt in (lambda: renames(session, "x"), session.undo, session.redo):
        with pytest.raises(ReadOnly, match="newer"):
            attempt()
    assert path.read_bytes() == before


def test_when_it_cannot_be_saved_file_and_memory_are_as_they_were(path, monkeypatch):
    session = begun(path)
    before, journey = path.read_bytes(), session.snapshot.journey

    def refuses(*args: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "replace", refuses)
        with pytest.raises(NotSaved, match="no space left"):
            renames(session, "x")
        with pytest.raises(NotSaved, match="no space left"):
            session.undo()
    assert path.read_bytes() == before
    assert session.snapshot.journey is session.store.load() is journey
    renames(session, "y")
    assert sitting(path).snapshot.journey.steps[OPEN_IT].title == "y"


def test_what_json_cannot_hold_is_not_saved(path):
    session = begun(path)
    before = path.read_bytes()
    does(session)
    page = session.snapshot.journey.page(TODAY)
    strange = replace(page.check_ins[OPEN_IT], amount=float("nan"))
    with pytest.raises(NotSaved):
        session.apply(Change(put=(replace(page, check_ins={OPEN_IT: strange}),)), "Odd.")
    session.undo()
    assert len(path.read_bytes()) > len(before)
    assert sitting(path).snapshot.journey.steps_in_all == 0


def test_a_file_where_its_folder_should_be_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    session = sitting(tmp_path / "file" / "smallsteps.json")
    with pytest.raises(NotSaved):
        session.apply(Change(put=(a_goal(),)), "Added.")


def test_somebody_who_holds_the_lock_too_long_ends_in_a_sentence(path, monkeypatch):
    session = begun(path)
    before = path.read_bytes()
    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    with FileLock(f"{path}.lock"), pytest.raises(Busy, match="Try again") as told:
        renames(session, "x")
    assert told.value.exit_status == 75
    assert isinstance(told.value, Trouble)
    assert path.read_bytes() == before
    renames(session, "x")


def test_a_process_that_dies_with_the_lock_does_not_block_the_next(path):
    session = begun(path)
    code = "import os, sys; from filelock import FileLock; FileLock(sys.argv[1]).acquire(); os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code, f"{path}.lock"]).returncode == 9
    renames(session, "x")


def test_a_file_and_a_link_to_it_share_one_lock(path):
    begun(path)
    link = path.parent / "link.json"
    link.symlink_to(path)
    renames(sitting(link), "x")
    assert not (path.parent / "link.json.lock").exists()


def test_what_was_written_is_known_without_reading_it_again(path):
    session = begun(path)
    does(session)
    again = sitting(path)
    assert again.snapshot.journey == session.snapshot.journey
    journey = session.snapshot.journey
    assert session.store.load() is journey
    assert session.store.changed_elsewhere() is False


def test_of_a_changed_file_only_the_changed_documents_are_made_anew(path):
    session, other = begun(path), sitting(path)
    goal = session.snapshot.journey.goals[THESIS]
    renames(other, "x")
    session.pulse()
    assert session.snapshot.journey.steps[OPEN_IT].title == "x"
    assert session.snapshot.journey.goals[THESIS] is goal


def test_a_change_made_before_somebody_else_wrote_loses_nothing(path):
    ours, theirs = begun(path), sitting(path)
    does(theirs, Size.DONE)
    renames(theirs, "Theirs")
    step = ours.snapshot.journey.steps[OPEN_IT]
    does(ours, Size.SMALLER)
    ours.apply(Change(put=(replace(step, cue="after breakfast"),)), "When.", base=ours.snapshot.journey)
    journey = sitting(path).snapshot.journey
    assert set(journey.page(TODAY).check_ins[OPEN_IT].marks) == {Size.DONE, Size.SMALLER}
    assert journey.steps[OPEN_IT].cue == "after breakfast"


def test_a_dialog_that_was_open_for_a_while_saves_what_it_changed_and_nothing_else(path):
    session = begun(path)
    opened_on = session.snapshot.journey
    renames(sitting(path), "Theirs")
    session.pulse()
    session.apply(Change(put=(replace(opened_on.steps[OPEN_IT], cue="at nine"),)), "When.", base=opened_on)
    step = session.snapshot.journey.steps[OPEN_IT]
    assert (step.title, step.cue) == ("Theirs", "at nine")


def test_two_first_changes_at_once_make_one_journey(path):
    ours, theirs = sitting(path), sitting(path)
    theirs.apply(Change(put=(a_goal(),)), "Added.")
    ours.apply(Change(put=(a_step(), replace(ours.snapshot.journey.meta, rest_rhythms=()))), "Added.")
    assert ours.snapshot.journey.meta.journey_id == theirs.snapshot.journey.meta.journey_id
    assert set(ours.snapshot.journey.goals) == {THESIS}


def test_a_journey_in_memory_makes_no_file_and_can_be_undone(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    journey = Store(None).load().after(Change(put=(a_goal(), a_step())))
    session = Session(Store(None, journey), Clock(now=Hands(NOON)))
    renames(session, "x")
    session.apply(Change(drop=(session.snapshot.journey.goals[THESIS],)), "Deleted.")
    assert (session.undo(), session.undo()) == ("Deleted.", "Renamed to x.")
    assert session.snapshot.journey.steps[OPEN_IT].title == "Open the file"
    assert session.redo() == "Renamed to x."
    assert not session.store.is_new
    assert session.pulse() is False
    assert list(tmp_path.iterdir()) == []


def test_ten_years_stay_small(path):
    """40,000 check-ins on 3,650 days are near 3 MB: 80 bytes a check-in at most, with all around it."""
    session = begun(path)
    empty = path.stat().st_size
    page = DayPage(
        on=TODAY,
        check_ins={
            OPEN_IT + number: CheckIn(
                step_id=OPEN_IT + number,
                on=TODAY,
                marks={Size.DONE: Mark(later(number), "1/27")},
            )
            for number in range(1000)
        },
    )
    session.store.write(Change(put=(page,)), "x", NOON)
    with TinyDB(path) as stock:
        [document] = stock.table("days")
    assert len(json.dumps(document)) / 1000 < 82
    assert path.stat().st_size > empty


def test_energy_is_kept_with_when_it_was_said(path):
    session = begun(path)
    session.apply(Change(put=(DayPage(on=TODAY, energy=Declared(Energy.LOW, NOON)),)), "Low.")
    assert kept(path)["days"]["20261121"] == {"energy": {"is": "low", "at": "2026-11-21T12:00:00Z"}}
    assert sitting(path).snapshot.journey.page(TODAY).energy.value is Energy.LOW
