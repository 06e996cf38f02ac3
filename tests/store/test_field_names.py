"""A field's name in which one byte was damaged: what it held is named, and comes back."""

import json
import re
import shutil
from dataclasses import fields, replace

import pytest

from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain.entities import Asked, DayPage, Goal, Meta, Shift, Step, Turn, Word
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.session import Session
from smallsteps_tui.store.documents import pages
from smallsteps_tui.store.documents.fields import Misspelt, check_names
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import NotMerged
from smallsteps_tui.store.writers import joining

from .journeys import NOON, OPEN_IT, THESIS, TODAY, checked_in, does, renames, sitting
from .rich import PART, SMILE, WALK, YESTERDAY, rich

PAGE = f"{TODAY:%Y%m%d}"
PEOPLE_S = ("meta", "goals", "steps", "days", "shifts", "asked")

KNOWN = {
    "copies and the stack": (True, True),
    "the stack": (False, True),
    "copies": (True, False),
    "neither": (False, False),
}
"""What else is known of a file: its copies, its stack."""


@pytest.fixture(scope="module")
def life(tmp_path_factory):
    """The folder of a file in which every field has something."""
    path = tmp_path_factory.mktemp("life") / "smallsteps.json"
    rich(path)
    return path.parent


@pytest.fixture
def path(life, tmp_path):
    """A file like that, to be damaged."""
    path = tmp_path / "there" / "smallsteps.json"
    shutil.copytree(life, path.parent)
    return path


def waiting(path):
    """Sit down at a file that may not be readable."""
    return Session(Store(path), Clock(now=Hands(NOON)), waits=True)


def forgets(path, *, copies, stack):
    """Take away what else is known of a file."""
    if not copies:
        shutil.rmtree(path.parent / "backups")
    if not stack:
        content = path.read_bytes().partition(b'"undo": {')[0]
        path.write_bytes(content + b'"undo": {\n}\n}\n')


def facts(path):
    """All that is the person's in a file, by table."""
    file = json.loads(path.read_text())
    return {table: file[table] for table in PEOPLE_S}


def names_in(content):
    """Where the fields' names stand in the person's tables: from which byte to which."""
    end = content.index(b'"dropped": {')
    lines = re.finditer(rb'^"\d+": \{', content[:end], re.MULTILINE)
    spans = [(line.end(), content.index(b"\n", line.end())) for line in lines]
    found = [one for start, stop in spans for one in re.finditer(rb'"([a-z_]+)": ', content[start:stop])]
    starts = [start for start, stop in spans for _ in re.finditer(rb'"([a-z_]+)": ', content[start:stop])]
    return [(start + one.start(1), start + one.end(1)) for start, one in zip(starts, found, strict=True)]


def damaged(path, name, letter=b"~"):
    """Damage the last letter of a field's name, where it stands first."""
    content = path.read_bytes()
    assert f'"{name}"'.encode() in content
    path.write_bytes(content.replace(f'"{name}"'.encode(), f'"{name[:-1]}'.encode() + letter + b'"', 1))


def test_the_file_has_every_field_there_is(path):
    content = path.read_bytes()
    found = {content[start:stop].decode() for start, stop in names_in(content)}
    entities = (Goal, Step, Shift, Asked, Meta, Turn, DayPage, Word)
    known = {field.name for entity in entities for field in fields(entity)} - {"id", "unknown"}
    known |= pages._OF_A_CHECK_IN | pages._OF_ONE_MADE | {"is", "from", "rule"}
    assert found == known


@pytest.mark.parametrize("known", KNOWN.values(), ids=list(KNOWN))
def test_every_name_that_was_damaged_is_named_and_what_it_held_comes_back(path, known):
    copies, stack = known
    forgets(path, copies=copies, stack=stack)
    before, content = facts(path), path.read_bytes()
    seen: dict[bytes, tuple[int, int]] = {}
    for start, stop in names_in(content):
        seen.setdefault(content[start:stop], (start, stop))
    kept = shutil.copytree(path.parent, path.parent.with_name("kept"))
    every = [*seen.values()] if known == KNOWN["neither"] else [*seen.values()][::4]
    for number, (start, stop) in enumerate(every):
        shutil.rmtree(path.parent)
        shutil.copytree(kept, path.parent)
        at = start + number % (stop - start)
        path.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        what = path.read_bytes()[start:stop]
        session = waiting(path)
        assert session.notice or session.trouble, what
        assert not session.keeping.check().is_whole, what
        report = session.repair()
        assert report.is_whole, what
        assert report.not_back == (), what
        assert facts(path) == before, what
        assert sitting(path).keeping.check().is_whole, what


def test_no_two_names_of_one_kind_are_near_each_other():
    kinds = [
        {field.name for field in fields(kind)}
        for kind in (Goal, Step, Shift, Asked, Meta, Turn, DayPage, Word)
    ]
    for names in (*kinds, pages._OF_A_CHECK_IN, pages._OF_ONE_MADE, {"is", "at"}, {"from", "rule"}):
        for name in names:
            check_names([name], names - {name})


@pytest.mark.parametrize("found", ["check_\ns", "titl\x7f", "t\tle", "Title", "t~tle"])
def test_a_name_is_near_as_it_is_written_whatever_the_byte(found):
    with pytest.raises(Misspelt) as told:
        check_names([found], ["title", "check_ins"])
    assert str(told.value).isprintable()


@pytest.mark.parametrize("found", ["titles", "titl", "tilte", "mood", "title_", ""])
def test_what_is_longer_or_shorter_or_differs_more_is_another_name(found):
    check_names([found], ["title", "check_ins", "why"])


def test_the_part_in_use_is_shown_and_the_document_is_set_aside_word_for_word(path):
    before = facts(path)
    damaged(path, "amount")
    session = sitting(path)
    assert "To see them: smallsteps check" in session.notice
    [stray] = session.keeping.check().strays
    assert (stray.where, stray.why) == (
        "in the table “days”, document 20261121",
        "“amoun~” isn't a field, and “amount” is missing",
    )
    assert set(session.snapshot.journey.page(TODAY).check_ins) == {OPEN_IT}
    with pytest.raises(NotMerged, match="has damaged parts"):
        joining.read(path)
    renames(session, "Goes on")
    assert sitting(path).notice
    [row] = json.loads(path.read_text())["aside"].values()
    assert json.loads(row["was"])["check_ins"][str(WALK)]["amoun~"] == 3.5
    sitting(path).repair()
    assert facts(path)["days"] == before["days"]


def test_a_newer_programs_fields_stay_and_nothing_is_said_of_them(path):
    file = json.loads(path.read_text())
    file["steps"][str(WALK)] |= {"titles": ["Walk"], "due": "2026-12-01", "mood": "calm"}
    file["days"][PAGE]["check_ins"][str(WALK)] |= {"vote": 5, "colour": "blue"}
    path.write_text(json.dumps(file))
    session = sitting(path)
    assert (session.notice, session.keeping.check().is_whole) == ("", True)
    does(session, step_id=WALK)
    after = json.loads(path.read_text())
    assert after["steps"][str(WALK)]["due"] == "2026-12-01"
    assert after["days"][PAGE]["check_ins"][str(WALK)]["vote"] == 5


@pytest.mark.parametrize("known", KNOWN.values(), ids=list(KNOWN))
def test_what_was_done_since_is_united_with_what_the_name_held(path, known):
    copies, stack = known
    forgets(path, copies=copies, stack=stack)
    before = facts(path)
    damaged(path, "check_ins")
    session = sitting(path)
    assert session.snapshot.journey.page(YESTERDAY).check_ins == {}
    session.apply(checked_in(session.snapshot.journey, NOON, PART, on=YESTERDAY), "Done.")
    report = sitting(path).repair()
    assert (report.is_whole, report.not_back) == (True, ())
    after = facts(path)["days"]
    assert after[f"{YESTERDAY:%Y%m%d}"]["check_ins"].pop(str(PART))
    assert after == before["days"]


@pytest.mark.parametrize("known", KNOWN.values(), ids=list(KNOWN))
def test_what_was_written_since_stays_and_only_what_was_lost_comes_back(path, known):
    copies, stack = known
    forgets(path, copies=copies, stack=stack)
    before = facts(path)["goals"][str(THESIS)]
    damaged(path, "support")
    session = sitting(path)
    goal = session.snapshot.journey.goals[THESIS]
    session.apply(Change(put=(replace(goal, title="Thesis, gently", why=""),)), "Changed.")
    assert sitting(path).repair().is_whole
    after = facts(path)["goals"][str(THESIS)]
    del after["edited_at"], before["edited_at"]
    del before["why"]
    assert after == before | {"title": "Thesis, gently"}


def test_what_was_written_anew_under_the_right_name_stays(path):
    damaged(path, "support")
    session = sitting(path)
    goal = session.snapshot.journey.goals[THESIS]
    session.apply(Change(put=(replace(goal, support="Robin"),)), "Changed.")
    assert sitting(path).repair().is_whole
    assert facts(path)["goals"][str(THESIS)]["support"] == "Robin"


def test_no_backup_is_named_where_the_words_that_stay_are_the_file_s_own(path):
    renames(sitting(path), "Once more", OPEN_IT)
    forgets(path, copies=True, stack=False)
    path.write_bytes(path.read_bytes().replace(b'"edited_at"', b'"edited_a~"'))
    report = sitting(path).repair()
    assert facts(path)["steps"][str(OPEN_IT)]["title"] == "Once more"
    [source] = [one.source for one in report.restored if one.key == str(OPEN_IT)]
    assert source is None


def test_what_was_deleted_since_does_not_come_back(path):
    damaged(path, "text")
    session = sitting(path)
    session.apply(Change(drop=(session.snapshot.journey.shifts[SMILE],)), "Deleted.")
    sitting(path).repair()
    assert facts(path)["shifts"] == {}
    assert sitting(path).keeping.check().is_whole


def test_a_copy_in_which_a_name_was_damaged_is_no_good_one(path):
    renames(sitting(path), "Once more", OPEN_IT)
    good = sitting(path).keeping.newest_good()
    damaged(path.parent / "backups" / "smallsteps-before-last-change.json", "check_ins")
    assert sitting(path).keeping.newest_good() != good
