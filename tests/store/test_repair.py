"""Damage of every kind, repaired: documents come back whole, and what is known nowhere is named and stays aside."""

import json
import shutil
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain.entities import Asked, RuleFrom, Shift
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.soundness import GOAL_FOUND, STEP_FOUND
from smallsteps_tui.session import Session
from smallsteps_tui.store.copies import backups
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import NotMerged
from smallsteps_tui.store.writers import joining

from .journeys import (
    NOON,
    OPEN_IT,
    THESIS,
    TODAY,
    a_goal,
    a_step,
    begun,
    checked_in,
    does,
    later,
    renames,
    sitting,
)

SWIM, WALK, SMILE, FREE = 111_111_111_199, 222_222_222_299, 333_333_333_333, 555_555_555_555
YESTERDAY = TODAY - timedelta(days=1)
PEOPLE_S = ("meta", "goals", "steps", "days", "shifts", "asked")


@pytest.fixture(scope="module")
def life(tmp_path_factory):
    """The folder of a file with something in every table, and four days of copies."""
    path = tmp_path_factory.mktemp("life") / "smallsteps.json"
    hands = Hands(NOON - timedelta(days=3))
    session = Session(Store(path), Clock(now=hands))
    walk = replace(a_step(WALK, "Walk"), goal_id=SWIM, created_at=later(-9))
    session.apply(Change(put=(a_goal(), a_step(), a_goal(SWIM, "Swim"), walk)), "Added.")
    for _ in range(3):
        for step_id in (OPEN_IT, WALK):
            does(session, step_id=step_id)
        hands.move(timedelta(days=1))
        session.pulse()
    does(session)
    session.apply(Change(put=(Shift(id=SMILE, on=TODAY, at=NOON, text="I smiled"),)), "Noted.")
    session.apply(Change(put=(a_goal(5, "Sing"),)), "Added.")
    session.apply(Change(drop=(session.snapshot.journey.goals[5],)), "Deleted.")
    session.apply(Change(put=(Asked(id=444_444_444_444, question="gap", on=TODAY),)), "")
    rests = (RuleFrom(TODAY, "sun"),)
    meta = session.snapshot.journey.meta
    session.apply(Change(put=(replace(meta, rest_rhythms=rests),)), "Resting.")
    return path.parent


@pytest.fixture
def lived(life, path):
    """A sitting at a file like that."""
    shutil.copytree(life, path.parent, dirs_exist_ok=True)
    return sitting(path)


def forgets(path, *, copies=True, stack=True):
    """Take the copies away, and the stack."""
    if copies:
        for one in (path.parent / "backups").iterdir():
            one.unlink()
    if stack:
        changed(path, lambda file: file.update(undo={}))


def changed(path, change):
    file = json.loads(path.read_text())
    change(file)
    path.write_text(json.dumps(file))


def replaces(path, old, new):
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new, 1))


def waiting(path):
    """Sit down at a file that may not be readable."""
    return Session(Store(path), Clock(now=Hands(NOON)), waits=True)


def facts(path):
    """All that is the person's in a file, by table."""
    file = json.loads(path.read_text())
    return {table: file[table] for table in PEOPLE_S}


KNOWN = {
    "copies and stack": {"copies": False, "stack": False},
    "the stack": {"stack": False},
    "copies": {"copies": False},
    "neither": {},
}
"""What else is known of a file: what of it is not forgotten."""


# A heading

HEADINGS = ("meta", "goals", "steps", "days", "shifts", "asked", "dropped", "undo")


def test_a_copy_with_a_hit_heading_is_listed_with_all_that_is_in_it(path, lived):
    [copy, *_] = [copy for copy in lived.keeping.copies() if copy.on is not None]
    place = backups.place_of(path, copy)
    whole = lived.keeping.inside(copy)
    assert whole.check_ins
    replaces(place, b'"days": {', b'"dayz": {')
    assert sitting(path).keeping.inside(copy) == whole


@pytest.mark.parametrize("known", ["everything", "nothing"])
@pytest.mark.parametrize("table", HEADINGS)
def test_under_a_heading_that_was_hit_everything_is_seen_and_that_is_said(path, lived, table, known):
    if known == "nothing":
        forgets(path, stack=table != "undo")
        lived.pulse()
        renames(lived, "Open it")
    before, journey = facts(path), lived.snapshot.journey
    replaces(path, f'"{table}": {{'.encode(), f'"{table[:-1]}\x7f": {{'.encode())
    hit = path.read_bytes()
    session = sitting(path)
    assert session.snapshot.journey == journey
    assert "Run smallsteps check to see what" in session.notice
    assert not session.keeping.check().is_whole
    with pytest.raises(NotMerged, match="has damaged parts"):
        joining.read(path)
    assert path.read_bytes() == hit
    report = session.repair()
    assert report.is_whole
    assert report.not_back == ()
    assert session.notice == ""
    assert facts(path) == before
    assert f"{table[:-1]}\x7f" not in json.loads(path.read_text())
    assert session.undo()


def test_a_change_under_a_heading_that_was_hit_puts_everything_in_its_place_after_a_copy(path, lived):
    replaces(path, b'"days": {', b'"dayz": {')
    before = path.read_bytes()
    session = sitting(path)
    session.apply(checked_in(session.snapshot.journey, NOON, WALK), "Done.")
    assert session.notice == ""
    assert sitting(path).keeping.check().is_whole
    assert sitting(path).snapshot.journey.steps_in_all == lived.snapshot.journey.steps_in_all + 1
    kept = [copy for copy in session.keeping.copies() if copy.before == "repair"]
    assert before in [backups.place_of(path, copy).read_bytes() for copy in kept]


def test_what_another_program_added_stays_as_it_is(path, lived):
    moods = {"20261118": {"mood": "calm"}, "3": {"on": 1, "at": 2, "text": "z"}}
    goals = {"7": {"title": "Dance", "begun_on": "2020-01-01"}}
    changed(path, lambda file: file.update(moods=moods, archive=goals, none={}))
    session = sitting(path)
    assert (session.notice, session.keeping.check().is_whole) == ("", True)
    joining.read(path)
    does(session)
    after = json.loads(path.read_text())
    assert (after["moods"], after["archive"], after["none"]) == (moods, goals, {})
    assert 7 not in session.snapshot.journey.goals


@pytest.mark.parametrize(("one", "other"), [("goals", "steps"), ("days", "shifts"), ("meta", "goals")])
def test_what_stands_under_the_heading_of_another_table_is_named_and_kept_word_for_word(
    path, lived, one, other
):
    before = facts(path)
    changed(path, lambda file: file.update({one: file[other], other: file[one]}))
    session = waiting(path)
    assert session.notice or session.trouble
    assert session.repair().is_whole
    file = json.loads(path.read_text())
    aside = [json.loads(row["was"]) for row in file["aside"].values()]
    for table in (one, other):
        for key, document in before[table].items():
            assert document in (file[table].get(key), *aside)


# Anything at all, while the stack or a copy knows it


def repaired_twice(life, path, content):
    """Repair a file with these bytes beside its copies, and see that the second time changes nothing."""
    shutil.copytree(life, path.parent)
    path.write_bytes(content)
    report = waiting(path).repair()
    there = path.read_bytes()
    again = waiting(path).repair()
    assert (report.is_whole, again.restored, again.kept, path.read_bytes()) == (True, (), "", there)
    assert content in [copy.read_bytes() for copy in (path.parent / "backups").iterdir()]
    return facts(path)


@given(data=st.data())
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_cut_off_or_written_over_everything_comes_back(life, tmp_path, data):
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}" / "smallsteps.json"
    whole = (life / "smallsteps.json").read_bytes()
    at = data.draw(st.integers(whole.index(b'"goals"'), len(whole) - 3))
    over = data.draw(st.sampled_from([b"", b"\0" * 40, b"\0" * 4_096, b"\n<html>\n", b"\xff\xff"]))
    after = repaired_twice(life, path, whole[:at] + (over + whole[at + len(over) :] if over else b""))
    assert after == facts(life / "smallsteps.json")


# An id


def hits_id(old, new):
    return lambda path: replaces(path, f'"{old}": {{'.encode(), f'"{new}": {{'.encode())


PAGE = f"{YESTERDAY:%Y%m%d}"
IDS = {
    "a goal's, another digit": hits_id(SWIM, 111_111_118_199),
    "a goal's, a letter": hits_id(SWIM, "1111111111x9"),
    "a step's, another digit": hits_id(WALK, 222_222_222_219),
    "a step's, a letter": hits_id(WALK, "22222-222299"),
    "a day's, a letter": hits_id(PAGE, "202611x0"),
    "a day's, a NUL": hits_id(PAGE, "2026\x00120"),
    "a day's, another digit": hits_id(PAGE, "20261020"),
}


@pytest.mark.parametrize("known", list(KNOWN.values())[:3], ids=list(KNOWN)[:3])
@pytest.mark.parametrize("hit", list(IDS.values())[:-1], ids=list(IDS)[:-1])
def test_a_document_whose_id_was_damaged_is_named_and_comes_back_under_its_own(path, lived, hit, known):
    forgets(path, **known)
    before = facts(path)
    hit(path)
    assert not waiting(path).keeping.check().is_whole
    assert waiting(path).repair().is_whole
    after = facts(path)
    assert all(before[table].items() <= after[table].items() for table in PEOPLE_S)


@pytest.mark.parametrize("known", [KNOWN["copies and stack"], KNOWN["the stack"]])
def test_a_page_that_went_to_another_day_comes_back_to_its_own(path, lived, known):
    forgets(path, **known)
    before = facts(path)
    IDS["a day's, another digit"](path)
    assert sitting(path).notice
    assert waiting(path).repair().is_whole
    assert facts(path)["days"][PAGE] == before["days"][PAGE]


def test_where_nothing_else_knows_it_what_stood_under_no_id_stays_aside_and_is_named(path, lived):
    forgets(path)
    before = facts(path)
    IDS["a day's, a letter"](path)
    report = waiting(path).repair()
    assert [(stray.table, stray.key) for stray in report.not_back] == [("days", "202611x0")]
    [row] = json.loads(path.read_text())["aside"].values()
    assert json.loads(row["was"]) == before["days"][PAGE]


# A part of a document, and a table


def mark(file):
    return file["days"][PAGE]["check_ins"][str(OPEN_IT)]["done"]


HITS = {
    "a share of the road": lambda file: mark(file).update(covered="1/0"),
    "an instant": lambda file: mark(file).update(at="2026-02-30T09:00:00Z"),
    "a check-in": lambda file: file["days"][PAGE]["check_ins"].update({str(OPEN_IT): "done"}),
    "all check-ins of a day": lambda file: file["days"][PAGE].update(check_ins="done"),
    "a title": lambda file: file["steps"][str(OPEN_IT)].update(title=5),
    "a whole table": lambda file: file.update(days="gone"),
    "a table of other things": lambda file: file.update(days=[1, 2]),
}


@pytest.mark.parametrize("known", KNOWN.values(), ids=list(KNOWN))
@pytest.mark.parametrize("hit", HITS.values(), ids=list(HITS))
def test_a_damaged_document_comes_back_whole_or_is_named_and_stays_aside(path, lived, hit, known):
    forgets(path, **known)
    before = facts(path)
    changed(path, hit)
    assert not sitting(path).keeping.check().is_whole
    report = sitting(path).repair()
    assert report.is_whole
    if known == KNOWN["neither"]:
        assert (report.came_back, len(report.not_back)) == (0, 1)
        return
    assert report.came_back >= 1
    assert report.not_back == ()
    assert facts(path) == before


@pytest.mark.parametrize("hit", HITS.values(), ids=list(HITS))
def test_what_the_stack_does_not_know_comes_back_from_a_copy_also_after_more_was_done(path, lived, hit):
    forgets(path, copies=False)
    before = facts(path)
    changed(path, hit)
    session = sitting(path)
    for title in ("Swim", "Swim far"):
        session.apply(Change(put=(a_goal(5, title),)), "")
    assert session.repair().not_back == ()
    after = facts(path)
    assert after["days"] == before["days"]
    assert after["steps"][str(OPEN_IT)]["title"] == "Open the file"


@pytest.mark.parametrize("known", list(KNOWN.values())[:3], ids=list(KNOWN)[:3])
@pytest.mark.parametrize("table", ["days", "steps", "goals"])
def test_a_table_that_is_missing_is_named_and_comes_back(path, lived, table, known):
    forgets(path, **known)
    before = facts(path)
    changed(path, lambda file: file.pop(table))
    session = sitting(path)
    assert session.notice
    assert [stray.table for stray in session.keeping.check().strays if not stray.key] == [table]
    assert session.repair().is_whole
    assert facts(path) == before


def test_what_was_written_anew_since_is_not_written_over(path, lived):
    changed(path, HITS["a title"])
    session = sitting(path)
    renames(session, "My own words")
    report = session.repair()
    assert session.snapshot.journey.steps[OPEN_IT].title == "My own words"
    assert [stray.why for stray in report.not_back] == ["“title” is not text"]


def test_a_table_that_was_put_into_a_list_is_read(path, lived):
    changed(path, lambda file: file.update(days=[file["days"]], goals=[{}, file["goals"]]))
    session = sitting(path)
    assert session.keeping.check().is_whole
    assert session.snapshot.journey == lived.snapshot.journey
    renames(session, "On")
    assert isinstance(json.loads(path.read_text())["days"], dict)


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
    assert set(session.snapshot.journey.goals) == {THESIS, SWIM}
    assert report.is_whole


def test_a_table_that_was_always_empty_may_be_missing(path, lived):
    changed(path, lambda file: file.pop("shifts"))
    for copy in (path.parent / "backups").iterdir():
        changed(copy, lambda file: file.update(shifts={}))
    assert "shifts" in [stray.table for stray in sitting(path).keeping.check().strays]
    changed(path, lambda file: file.update(undo={}))
    assert sitting(path).keeping.check().is_whole


# What is gone


@pytest.mark.parametrize("known", KNOWN.values(), ids=list(KNOWN))
@pytest.mark.parametrize(("table", "id"), [("goals", SWIM), ("steps", WALK)])
def test_what_something_refers_to_is_sought_before_another_is_put_in_its_place(path, lived, table, id, known):
    forgets(path, **known)
    before = facts(path)
    changed(path, lambda file: file[table].pop(str(id)))
    session = sitting(path)
    assert "--repair to restore what's possible" in session.notice
    report = session.repair()
    assert report.is_whole
    assert session.notice == ""
    titles = {
        one["title"] for table in ("goals", "steps") for one in json.loads(path.read_text())[table].values()
    }
    if known == KNOWN["neither"]:
        assert titles & {GOAL_FOUND, STEP_FOUND}
    else:
        assert report.came_back == 1
        assert facts(path) == before


def test_a_step_that_comes_back_brings_its_goal_along(path, lived):
    forgets(path, copies=False)
    before = facts(path)
    changed(path, lambda file: (file["steps"].pop(str(WALK)), file["goals"].pop(str(SWIM))))
    assert sitting(path).repair().came_back == 2
    assert facts(path) == before


def test_a_day_that_the_last_changes_show_and_is_gone_is_said_and_comes_back(path, lived):
    before = facts(path)
    changed(path, lambda file: file["days"].pop(str(PAGE)))
    session = sitting(path)
    assert session.notice
    assert [(stray.table, stray.key) for stray in session.keeping.check().strays] == [("days", str(PAGE))]
    with pytest.raises(NotMerged):
        joining.read(path)
    assert session.repair().came_back == 1
    assert facts(path) == before


def test_a_line_that_was_taken_out_by_hand_stays_out_and_nothing_is_said_of_it(path, lived):
    later_on = replace(a_step(FREE, "Some day"), goal_id=FREE)
    lived.apply(Change(put=(a_goal(FREE, "For later"), later_on)), "Added.")
    before = facts(path)
    changed(
        path,
        lambda file: [
            file[table].pop(str(id)) for table, id in (("shifts", SMILE), ("steps", FREE), ("goals", FREE))
        ],
    )
    session = sitting(path)
    assert session.notice == ""
    assert session.keeping.check().is_whole
    session.repair()
    after = facts(path)
    assert before != after
    assert str(SMILE) not in after["shifts"]


@pytest.mark.parametrize("known", ["copies and stack", "the stack"])
def test_a_digit_that_was_hit_on_the_stack_alone_moves_nothing_and_brings_nothing_back(path, lived, known):
    forgets(path, **KNOWN[known])
    before, content = facts(path), path.read_text()
    start = content.index('"undo": {')
    for id in (PAGE, WALK, SWIM, SMILE):
        at = content.find(f'"{id}"', start)
        while at > 0:
            digit = content[at + 8]
            hit = content[: at + 8] + ("0" if digit != "0" else "4") + content[at + 9 :]
            path.write_text(hit)
            session = sitting(path)
            assert session.notice == "", (id, at)
            session.repair()
            assert facts(path) == before, (id, at)
            at = content.find(f'"{id}"', at + 1)


def test_what_was_taken_back_or_deleted_is_not_said_to_be_gone(path):
    session = begun(path)
    renames(session, "Open it")
    does(session)
    for again in range(3):
        session.undo()
        assert sitting(path).notice == "", again
        assert sitting(path).keeping.check().is_whole
    session.redo()
    session.apply(Change(drop=tuple(session.snapshot.journey.steps.values())), "Deleted.")
    assert sitting(path).notice == ""
    assert sitting(path).keeping.check().is_whole


def test_several_lines_of_nothing_but_zeros_come_back(path, lived):
    forgets(path, stack=False)
    before, content = facts(path), path.read_bytes()
    at = content.index(b'"steps": {') - 40
    path.write_bytes(content[:at] + b"\0" * 512 + content[at + 512 :])
    assert waiting(path).repair().is_whole
    assert facts(path) == before


# What is there twice, or of another kind


def test_two_pages_of_one_day_are_united(path, lived):
    content = path.read_text()
    another = {PAGE: {"check_ins": {"222222222200": {"done": {"at": "2026-11-20T09:00:00Z"}}}}}
    assert PAGE in json.loads(content)["days"]
    path.write_text(content.replace('"shifts": {', f'"days": {json.dumps(another)},\n"shifts": {{', 1))
    session = sitting(path)
    assert session.notice
    made = session.snapshot.journey.page(YESTERDAY).check_ins
    assert set(made) == {OPEN_IT, WALK, 222222222200}
    assert session.snapshot.journey.steps_in_all == lived.snapshot.journey.steps_in_all + 1
    assert session.repair().is_whole


@pytest.mark.parametrize("is_first", [False, True])
def test_of_two_words_for_one_day_the_one_said_last_stays_and_the_other_is_set_aside(path, lived, is_first):
    early, late = (
        {"energy": {"is": word, "at": f"2026-11-01T{hour}:00:00Z"}}
        for word, hour in (("low", "08"), ("high", "09"))
    )
    one, other = (early, late) if is_first else (late, early)
    days = ", ".join(f'"days": {json.dumps({"20261101": page})}' for page in (one, other))
    path.write_text(path.read_text().replace('"shifts": {', f'{days},\n"shifts": {{', 1))
    assert sitting(path).repair().is_whole
    assert json.loads(path.read_text())["days"]["20261101"] == late
    assert [json.loads(row["was"]) for row in json.loads(path.read_text())["aside"].values()] == [early]


def test_what_holds_for_all_comes_back_from_the_stack_before_any_copy(path, lived):
    before = facts(path)
    replaces(path, b'"journey_id"', b'"journey\x00id"')
    report = waiting(path).repair()
    assert report.not_back == ()
    assert facts(path) == before
    forgets(path, stack=False)
    replaces(path, b'"journey_id"', b'"journey\x00id"')
    assert waiting(path).repair().is_whole
    assert facts(path) == before


@pytest.mark.parametrize("is_on_one_line", [False, True])
@pytest.mark.parametrize("known", KNOWN.values(), ids=list(KNOWN))
def test_words_in_which_a_byte_is_no_letter_come_back_or_stay_aside_word_for_word(
    path, lived, known, is_on_one_line
):
    forgets(path, **known)
    before, file = facts(path), json.loads(path.read_text())
    text = json.dumps(file) if is_on_one_line else Contents().with_tables(file).as_bytes().decode()
    path.write_bytes(text.encode().replace(b"I smiled", b"I \xffmiled", 1))
    report = waiting(path).repair()
    if known != KNOWN["neither"]:
        assert facts(path) == before
        return
    assert [stray.table for stray in report.not_back] == ["shifts"]
    assert facts(path) == before | {"shifts": {}}
    assert any("I \\xffmiled" in row["was"] for row in json.loads(path.read_text())["aside"].values())


def test_an_open_dashboard_goes_on_and_is_told_once_under_a_heading_that_was_hit(path, lived):
    replaces(path, b'"days": {', b'"dayz": {')
    assert lived.notice == ""
    lived.pulse()
    assert lived.snapshot.journey.steps_in_all > 0
    assert "Run smallsteps check to see what" in lived.notice
