"""Opening what is damaged: whatever is whole is kept and usable, and nothing is ever written over."""

import json
import os
import stat
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB

from smallsteps_tui import voice
from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.session import Session
from smallsteps_tui.store.copies.backups import held_in
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import Damaged, NotRestored, Unreadable

from .journeys import NOON, OPEN_IT, THESIS, TODAY, a_goal, begun, does, renames, sitting

PAGE = "20261121"

CUTS, BYTES = 25, 50
"""How often a file is cut off somewhere, and gets another byte somewhere, in each run."""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "smallsteps.json"


@pytest.fixture
def file(path):
    """A small file as it is stored, to be made strange."""
    session = begun(path)
    does(session)
    return json.loads(path.read_text())


def waiting(path):
    """Sit down at a file that may not be readable."""
    return Session(Store(path), Clock(now=Hands(NOON)), waits=True)


def steps(path):
    return {step.title for step in sitting(path).snapshot.journey.steps.values()}


def aside(path):
    return list(json.loads(path.read_text()).get("aside", {}).values())


A_STEP = {
    "goal_id": THESIS,
    "title": "Whole",
    "created_on": "2026-11-21",
    "created_at": "2026-11-21T12:00:00Z",
}

STRANGE = {
    "a document that is text": ("steps", "7", "hello", "it isn't a document", '"hello"'),
    "a document that is a list": ("steps", "7", [1], "it isn't a document", "[1]"),
    "a document that is nothing": ("steps", "7", None, "it isn't a document", "null"),
    "an id that is no number": ("steps", "07", A_STEP, "its id isn't a number", "Whole"),
    "a step without a goal's id": ("steps", "7", {"title": "x"}, "“goal_id” is missing", '"x"'),
    "a goal that begins on no day": ("goals", "7", {"begun_on": "soon"}, "“begun_on” is not a day", "soon"),
    "a page of no day": ("days", "20261340", {"rest": None}, "the id isn't a day", "rest"),
    "a shift without a day": ("shifts", "7", {"text": "I paused"}, "“on” is missing", "I paused"),
    "a row that says nothing": ("dropped", "7", {"table": [1]}, "it doesn't say what was deleted", "[1]"),
}


@pytest.mark.parametrize(("table", "key", "document", "why", "was"), STRANGE.values(), ids=STRANGE)
def test_a_strange_document_is_set_aside_by_name_and_the_rest_goes_on(
    path, file, table, key, document, why, was
):
    file[table][key] = document
    path.write_text(json.dumps(file))
    before = path.read_bytes()
    session = sitting(path)
    assert "To see them: smallsteps check" in session.notice
    assert session.snapshot.journey.steps_in_all == 1
    [stray] = session.keeping.check().strays
    assert (stray.table, stray.key) == (table, key)
    assert why in stray.why
    assert was in stray.was
    assert path.read_bytes() == before
    renames(session, "Goes on")
    renames(sitting(path), "Goes on and on")
    assert steps(path) == {"Goes on and on"}
    [kept] = aside(path)
    assert (kept["table"], kept["doc_id"], kept["was"]) == (table, key, stray.was)
    assert [one.name for one in session.keeping.copies()][1] == "2026-11-21-before-repair-2"
    with TinyDB(path) as stock:
        assert len(stock.table("aside")) == 1


PARTS = {
    "a title that is a number": ("steps", str(OPEN_IT), "title", 5),
    "a place that is a word": ("steps", str(OPEN_IT), "place", "x"),
    "a state that is none": ("goals", str(THESIS), "states", [{"on": "2026-11-21", "state": "x"}]),
    "an energy that is none": ("days", PAGE, "energy", {"is": "x", "at": "2026-11-21T12:00:00Z"}),
    "a rest that is text": ("days", PAGE, "rest", "yes"),
}


@pytest.mark.parametrize(("table", "key", "field", "value"), PARTS.values(), ids=PARTS)
def test_of_a_document_what_can_be_understood_is_shown_and_all_of_it_is_set_aside(
    path, file, table, key, field, value
):
    file[table][key][field] = value
    path.write_text(json.dumps(file))
    session = sitting(path)
    [stray] = session.keeping.check().strays
    assert (stray.table, stray.key, json.loads(stray.was)) == (table, key, file[table][key])
    assert f"“{field}”" in stray.why
    journey = session.snapshot.journey
    assert (set(journey.goals), set(journey.steps), journey.steps_in_all) == ({THESIS}, {OPEN_IT}, 1)


def test_a_strange_check_in_takes_no_other_one_with_it(path, file):
    check_ins = file["days"][PAGE]["check_ins"]
    check_ins["333333333333"] = {"done": {"at": "2026-11-21T12:00:00Z"}, "amount": "much"}
    check_ins["012"] = {"done": {"at": "2026-11-21T12:00:00Z"}}
    path.write_text(json.dumps(file))
    session = sitting(path)
    assert set(session.snapshot.journey.page(TODAY).check_ins) == {OPEN_IT}
    [stray] = session.keeping.check().strays
    assert json.loads(stray.was) == file["days"][PAGE]


TEXTS = {
    "twice the same id": (
        '"steps": {\n',
        '"steps": {\n"222222222222": {"goal_id": 111111111111, "title": "First", '
        '"created_on": "2026-11-21", "created_at": "2026-11-21T12:00:00Z"},\n',
        "it's there twice",
    ),
    "NaN": ('"place": 0', '"place": NaN', "it isn't a usable number"),
    "a number beyond measure": ('"place": 0', '"place": 1e999', "it isn't a usable number"),
    "a number of 5,000 digits": ('"place": 0', f'"place": {"7" * 5000}', "it isn't a usable number"),
    "a table that is a list": ('"shifts": {\n}', '"shifts": []', "it isn't a table"),
    "a field that is there twice": (
        '"kind": "once"',
        '"kind": "practice", "kind": "once"',
        "it's there twice",
    ),
    "a nest of 200": ('"kind": "once"', f'"kind": "once", "x": {"[" * 200}{"]" * 200}', "nested too deeply"),
}


@pytest.mark.parametrize(("there", "strange", "why"), TEXTS.values(), ids=TEXTS)
def test_what_no_json_of_ours_would_hold_is_set_aside(path, file, there, strange, why):
    whole = path.read_text()
    # a field that is there twice is told apart in a file that somebody else laid out
    path.write_text(whole.replace(there, strange, 1).replace("\n", " "))
    session = sitting(path)
    strays = session.keeping.check().strays
    assert strays
    assert all(why in stray.why for stray in strays)
    assert session.snapshot.journey.steps_in_all == 1
    renames(session, "Goes on")
    assert steps(path) == {"Goes on"}
    assert {kept["why"] for kept in aside(path)} == {stray.why for stray in strays}


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(path, file):
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    session = sitting(path)
    assert session.notice == ""
    assert session.keeping.check().is_whole
    renames(session, "x")
    assert b"\r" not in path.read_bytes()


UNREADABLE = {
    "empty": b"",
    "blank": b" \n",
    "NUL bytes": b"\0" * 4096,
    "a list": b"[1, 2]",
    "100,000 deep": b'{"goals": ' + b"[" * 100_000,
    "another program's": b'{"_default": {"1": {"name": "Ann"}}}',
    "another's goals": b'{"goals": {"1": {"name": "Ann"}}}',
    "conflict markers": b'{\n<<<<<<< ours\n"goals": {\n=======\n"goals": {\n>>>>>>> theirs\n}\n}\n',
    "UTF-16": '{"meta": {}}'.encode("utf-16"),
}


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_said_and_left_alone_by_everything(path, content):
    path.write_bytes(content)
    session = waiting(path)
    assert isinstance(session.trouble, Damaged)
    for attempt in (lambda: renames(begun(path), "x"), session.undo, session.redo, lambda: sitting(path)):
        with pytest.raises(Unreadable):
            attempt()
    assert not session.keeping.check().is_whole
    with pytest.raises(Trouble):
        session.repair()
    assert path.read_bytes() == content


def test_it_names_the_newest_good_copy_and_the_command_that_brings_it_back(path, file):
    renames(sitting(path), "x")
    path.write_bytes(b"{")
    with pytest.raises(Damaged) as told:
        sitting(path)
    assert voice.damaged(told.value) == (
        f"{path} is damaged, or isn't a small steps file. It wasn't touched. Run smallsteps backup "
        "restore before-last-change to restore the newest good backup (1 check-in, on 21 November 2026), "
        "or run smallsteps check to see what's readable."
    )


MARKS = (b"<<<<<<< ours\n", b"=======\n", b">>>>>>> theirs\n")


@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_gits_conflict_markers_are_called_that_and_what_can_be_done_without_a_copy_is_named(path, ends):
    path.write_bytes(b"{\n%s%s%s}\n".replace(b"\n", ends) % tuple(m.replace(b"\n", ends) for m in MARKS))
    assert str(waiting(path).trouble) == (
        f"{path} has git's conflict markers in it. It wasn't touched. "
        "Run smallsteps check --repair to join both sides."
    )


@pytest.mark.parametrize("left", [MARKS[:2], MARKS[1:], MARKS[::2], [b" " + mark for mark in MARKS]])
def test_what_has_not_all_three_markers_each_on_its_line_is_no_conflict(path, left):
    path.write_bytes(b"{\n" + b"".join(left) + b"}\n")
    assert "is damaged, or isn't a small steps file" in str(waiting(path).trouble)


# What is no file


def test_a_pipe_a_device_and_a_folder_are_said_and_left(tmp_path):
    pipe, folder = tmp_path / "pipe", tmp_path / "folder"
    os.mkfifo(pipe)
    folder.mkdir()
    places = [pipe, folder]
    device = tmp_path / "device"
    device.symlink_to("/dev/zero")
    for place in [*places, device]:
        session = waiting(place)
        with pytest.raises(Trouble):
            begun(place)
        with pytest.raises(Trouble):
            session.repair()
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert stat.S_ISCHR(device.stat().st_mode)
    assert list(folder.iterdir()) == []


def test_a_link_to_a_disk_that_is_not_there_is_no_first_run(tmp_path):
    link = tmp_path / "smallsteps.json"
    link.symlink_to(tmp_path / "stick" / "smallsteps.json")
    with pytest.raises(Unreadable, match=r"links to .* which isn't there now"):
        begun(link)
    assert not (tmp_path / "stick").exists()


def test_a_link_into_a_folder_that_is_there_may_be_a_first_run(tmp_path):
    (tmp_path / "synced").mkdir()
    link = tmp_path / "smallsteps.json"
    link.symlink_to(tmp_path / "synced" / "smallsteps.json")
    begun(link)
    assert (tmp_path / "synced" / "smallsteps.json").exists()


# Gone, or empty


def test_a_file_that_is_gone_while_there_are_copies_is_no_first_run(path, file):
    renames(sitting(path), "x")
    path.unlink()
    session = waiting(path)
    assert session.trouble.holds_nothing
    assert "smallsteps backup restore before-last-change" in str(session.trouble)
    with pytest.raises(Unreadable, match="is gone, but there are backups of it"):
        begun(path)
    assert not path.exists()
    session.restore(session.keeping.newest_good()[0])
    assert session.trouble is None
    assert session.snapshot.journey.steps_in_all == 1


@pytest.mark.parametrize("content", [None, b"", b"\n"])
def test_beginning_anew_is_the_persons_own_word_and_the_copies_stay(path, file, content):
    renames(sitting(path), "x")
    path.unlink() if content is None else path.write_bytes(content)
    session = waiting(path)
    newest = session.keeping.newest_good()
    session.begin_anew()
    assert session.trouble is None
    assert sitting(path).snapshot.journey.goals == {}
    for title in "abc":
        begun(path) if title == "a" else renames(sitting(path), title)
    assert newest[1] in [session.keeping.inside(copy) for copy in session.keeping.copies()]


def test_where_a_file_has_come_meanwhile_nothing_begins_anew(path, file):
    renames(sitting(path), "x")
    content = path.read_bytes()
    path.unlink()
    session = waiting(path)
    path.write_bytes(content)
    session.begin_anew()
    assert path.read_bytes() == content
    assert session.snapshot.journey.steps_in_all == 1


def test_a_file_deleted_while_it_is_open_is_put_back_by_the_next_change(path, file):
    session = sitting(path)
    renames(session, "x")
    path.unlink()
    with suppress(Trouble):
        session.pulse()
    renames(session, "y")
    assert steps(path) == {"y"}


# Anything at all


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    path = tmp_path_factory.mktemp("whole") / "smallsteps.json"
    session = begun(path)
    does(session)
    renames(session, "Öffnen ☂")
    return path.read_bytes()


def opened(path):
    """Open a file: give the session, or None after one clear sentence; its bytes stay as they are."""
    before = path.read_bytes()
    session = waiting(path)
    if session.trouble is not None:
        assert str(path) in str(session.trouble)
        assert len(str(session.trouble).splitlines()) == 1
    assert path.read_bytes() == before
    return session if session.trouble is None else None


def documents(content):
    """The documents of a file that has one on a line, by id."""
    lines = [line.rstrip(b",") for line in content.split(b"\n")]
    return [
        (line[1 : line.index(b'": ')], line) for line in lines if line.startswith(b'"') and b'": {"' in line
    ]


def keeps_every_whole_line(path, whole, *, is_cut=False):
    """Repair a file: it opens then, and every line that was not hit is in its table, or set aside; no check-in goes."""
    before = [line for line in documents(path.read_bytes()) if line in documents(whole)]
    own = {key: name for name, table in json.loads(whole).items() for key in table if len(key) > 2}
    session = waiting(path)
    try:
        report = session.repair()
    except NotRestored:
        assert len(before) < 2
        return
    assert report.is_whole
    after = json.loads(path.read_bytes())
    strays = [row["was"] for row in after.get("aside", {}).values()]
    for name, line in before:
        key = name.decode()
        document = json.loads(line[line.index(b'": ') + 3 :])
        table = own.get(key) or ("meta" if "journey_id" in document else "undo")
        is_aside = json.dumps(document, ensure_ascii=False) in strays
        assert after[table].get(key) == document or is_aside, line
    there, again = path.read_bytes(), waiting(path).repair()
    assert (again.kept, again.restored, path.read_bytes()) == ("", (), there)
    is_aside = any('"at"' in was for was in strays)
    assert held_in(after).check_ins == held_in(json.loads(whole)).check_ins or is_aside or is_cut


@given(data=st.data())
@settings(max_examples=CUTS, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_cut_off_at_any_byte_it_opens_or_says_so_and_repair_keeps_every_whole_line(tmp_path, whole, data):
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}" / "smallsteps.json"
    path.parent.mkdir()
    path.write_bytes(whole[: data.draw(st.integers(1, len(whole) - 3))])
    assert opened(path) is None
    keeps_every_whole_line(path, whole, is_cut=True)


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_zero_near_the_beginning_is_no_other_encoding(path, whole, at):
    path.write_bytes(whole[:at] + b"\0" + whole[at + 1 :])
    keeps_every_whole_line(path, whole)


@pytest.mark.parametrize("at", range(3, 7))
def test_a_zero_within_the_name_of_a_table_takes_none_of_its_lines(path, whole, at):
    path.write_bytes(whole[:at] + b"\0" + whole[at + 1 :])
    keeps_every_whole_line(path, whole)


@pytest.mark.parametrize("name", [b"meta", b"goals", b"steps", b"days", b"undo"])
def test_a_letter_gone_from_the_name_of_a_table_takes_none_of_its_lines(path, whole, name):
    path.write_bytes(whole.replace(b'"' + name, b'"' + name[:1] + name[2:], 1))
    opened(path)
    keeps_every_whole_line(path, whole)


@pytest.mark.parametrize("by", [1, 2])
def test_a_line_that_stands_before_the_name_of_its_table_is_set_aside_as_it_was(path, whole, by):
    lines = whole.split(b"\n")
    at = lines.index(b'"undo": {')
    lines[at], lines[at + by] = lines[at + by], lines[at]
    path.write_bytes(b"\n".join(lines))
    keeps_every_whole_line(path, whole)


@given(data=st.data())
@settings(max_examples=BYTES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_with_any_byte_another_it_opens_or_says_so_and_repair_keeps_every_whole_line(tmp_path, whole, data):
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}" / "smallsteps.json"
    path.parent.mkdir()
    at = data.draw(st.integers(0, len(whole) - 1))
    path.write_bytes(whole[:at] + bytes([data.draw(st.integers(0, 255))]) + whole[at + 1 :])
    session = opened(path)
    if session is not None and session.store.is_newer:
        return
    if session is not None:
        session.apply(Change(put=(a_goal(5, "Goes on"),)), "Added.")
        assert opened(path).snapshot.journey.goals[5].title == "Goes on"
    keeps_every_whole_line(path, whole)


@given(data=st.data())
@settings(max_examples=BYTES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_with_any_byte_gone_or_any_two_lines_in_each_other_s_place_repair_keeps_every_whole_line(
    tmp_path, whole, data
):
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}" / "smallsteps.json"
    path.parent.mkdir()
    if data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(whole) - 1))
        path.write_bytes(whole[:at] + whole[at + 1 :])
    else:
        lines = whole.split(b"\n")
        one, other = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        lines[one], lines[other] = lines[other], lines[one]
        path.write_bytes(b"\n".join(lines))
    opened(path)
    keeps_every_whole_line(path, whole)
