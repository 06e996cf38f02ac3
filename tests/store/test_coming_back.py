"""What was damaged comes back: a document of which a part was hit, a whole table."""

import json

import pytest

from smallsteps_tui.domain.journey import Change
from smallsteps_tui.store.copies import backups

from .journeys import OPEN_IT, THESIS, TODAY, a_goal, renames, sitting

PAGE = f"{TODAY:%Y%m%d}"


def changed(path, change):
    file = json.loads(path.read_text())
    change(file)
    path.write_text(json.dumps(file))


def covering(file, covered="1/27"):
    file["days"][PAGE]["check_ins"][str(OPEN_IT)]["done"]["covered"] = covered


def no_stack(file):
    file["undo"] = {}


HITS = {
    "a share of the road": lambda file: covering(file, "1/0"),
    "an instant": lambda file: file["days"][PAGE]["check_ins"][str(OPEN_IT)]["done"].update(
        at="2026-02-30T09:00:00Z"
    ),
    "a check-in": lambda file: file["days"][PAGE]["check_ins"].update({str(OPEN_IT): "done"}),
    "all check-ins of a day": lambda file: file["days"][PAGE].update(check_ins="done"),
    "a title": lambda file: file["steps"][str(OPEN_IT)].update(title=5),
    "a whole table": lambda file: file.update(days="gone"),
    "a table of other things": lambda file: file.update(days=[1, 2]),
}


@pytest.mark.parametrize("hit", HITS.values(), ids=list(HITS))
def test_what_was_hit_comes_back_from_what_was_done_last(path, lived, hit):
    changed(path, hit)
    session = sitting(path)
    assert not session.keeping.check().is_whole
    report = session.repair()
    assert report.is_whole
    assert report.came_back >= 1
    assert report.not_back == ()
    assert session.snapshot.journey == lived.snapshot.journey


@pytest.mark.parametrize("hit", HITS.values(), ids=list(HITS))
def test_what_the_stack_does_not_know_comes_back_from_a_copy_also_after_more_was_done(path, lived, hit):
    changed(path, no_stack)
    lived.pulse()
    renames(lived, "Open it now")
    renames(lived, "Open it")
    changed(path, lambda file: (no_stack(file), hit(file)))
    session = sitting(path)
    for title in ("Swim", "Swim far"):
        session.apply(Change(put=(a_goal(5, title),)), "")
    report = session.repair()
    assert report.not_back == ()
    assert session.snapshot.journey.steps_in_all == 1
    assert session.snapshot.journey.steps[OPEN_IT].title in ("Open it", "Open it now")
    assert session.snapshot.journey.page(TODAY) == lived.snapshot.journey.page(TODAY)


@pytest.mark.parametrize("hit", HITS.values(), ids=list(HITS))
def test_what_nobody_knows_stays_aside_and_is_named(path, lived, hit):
    for copy in lived.keeping.copies():
        backups.place_of(path, copy).unlink()
    changed(path, lambda file: (no_stack(file), hit(file)))
    report = sitting(path).repair()
    assert report.came_back == 0
    assert len(report.not_back) == 1


def test_what_was_written_anew_since_is_not_written_over(path, lived):
    changed(path, HITS["a title"])
    session = sitting(path)
    renames(session, "My own words")
    report = session.repair()
    assert session.snapshot.journey.steps[OPEN_IT].title == "My own words"
    assert [stray.why for stray in report.not_back] == ["“title” is not text"]


def test_a_copy_of_another_journey_gives_nothing_back(path, lived):
    for copy in lived.keeping.copies():
        changed(backups.place_of(path, copy), lambda file: file["meta"]["1"].update(journey_id=7))
    changed(path, lambda file: (no_stack(file), HITS["a title"](file)))
    session = sitting(path)
    assert session.repair().came_back == 0
    assert session.snapshot.journey.steps[OPEN_IT].title == ""


def test_a_table_that_was_put_into_a_list_is_read(path, lived):
    changed(path, lambda file: file.update(days=[file["days"]], goals=[{}, file["goals"]]))
    session = sitting(path)
    assert session.keeping.check().is_whole
    assert session.snapshot.journey == lived.snapshot.journey
    renames(session, "On")
    assert isinstance(json.loads(path.read_text())["days"], dict)


def test_what_was_deleted_does_not_come_back_with_its_table(path, lived):
    lived.apply(Change(put=(a_goal(5, "Swim"),)), "Added.")
    lived.apply(Change(drop=(lived.snapshot.journey.goals[5],)), "Deleted.")
    changed(path, lambda file: file.update(goals=7))
    session = sitting(path)
    assert session.repair().is_whole
    assert set(session.snapshot.journey.goals) == {THESIS}


@pytest.mark.parametrize("table", ["days", "steps", "goals"])
def test_a_table_that_is_missing_is_named_where_something_shows_that_it_was_there(path, lived, table):
    changed(path, lambda file: file.pop(table))
    session = sitting(path)
    [stray] = [stray for stray in session.keeping.check().strays if not stray.key]
    assert stray.table == table
    assert session.repair().is_whole
    assert session.snapshot.journey == lived.snapshot.journey


@pytest.mark.parametrize("is_known", [True, False])
def test_what_stands_on_the_stack_under_no_id_brings_nothing_back_and_stops_no_repair(path, lived, is_known):
    def misnamed(file):
        del file["goals"]
        for entry in file["undo"].values():
            goals = entry["after"].get("goals", {})
            entry["after"]["goals"] = {f"x{key}": goal for key, goal in goals.items()} | (
                goals if is_known else {}
            )

    changed(path, misnamed)
    session = sitting(path)
    assert not session.keeping.check().is_whole
    report = session.repair()
    assert [*session.snapshot.journey.goals] == [THESIS]
    assert report.is_whole


def test_a_table_that_is_missing_is_known_by_the_copies_too(path, lived):
    changed(path, lambda file: (no_stack(file), file.pop("days")))
    session = sitting(path)
    assert session.notice
    assert not session.keeping.check().is_whole
    assert session.repair().is_whole
    assert session.snapshot.journey.steps_in_all == 1


def test_a_table_that_was_always_empty_may_be_missing(path, lived):
    changed(path, lambda file: file.pop("shifts"))
    assert sitting(path).keeping.check().is_whole
