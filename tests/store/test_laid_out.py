"""A file that somebody else laid out, with fields of another program's, cut off or hit anywhere."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain.entities import SCHEMA, Shift
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.session import Session
from smallsteps_tui.store.documents.journeys import tables_of
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import NotRestored

from .journeys import NOON, OPEN_IT, THESIS, TODAY, a_goal, a_step, begun, checked_in

SWIM, WALK, RUN = 111_111_119_999, 222_222_229_999, 222_222_223_333

LAID_OUT_CUTS, LAID_OUT_BYTES = 15, 30
"""How often a file in each layout is cut off somewhere, and gets another byte somewhere."""


def a_life():
    """The tables of a life, with fields that this program does not know."""
    session = begun(None)
    swims = (replace(a_step(id, "Swim “wide”"), goal_id=SWIM) for id in (WALK, RUN))
    shift = Shift(id=333_333_333_333, on=TODAY, at=NOON, text='I smiled {more} "[b]"')
    session.apply(Change(put=(a_goal(SWIM, "Swim"), *swims, a_step(222_222_224_444), shift)), "Added.")
    for ago, step_id in (
        (ago, step_id) for ago in range(3) for step_id in (OPEN_IT, WALK, RUN, 222_222_224_444)
    ):
        day = TODAY - timedelta(days=ago)
        session.apply(checked_in(session.snapshot.journey, NOON, step_id, on=day), "Done.")
    tables = {
        name: {key: dict(one) for key, one in table.items()}
        for name, table in tables_of(session.snapshot.journey).items()
    }
    tables["days"]["20261120"]["mood"] = "calm"
    tables["days"]["20261101"] = {"mood": "quiet"}
    tables["steps"][str(WALK)]["colour"] = {"is": "blue", "at": "noon"}
    tables["goals"][str(THESIS)]["weather"] = ["rain"]
    return tables


LIFE = a_life()
LAYOUTS = {
    "as we write it": Contents().with_tables(LIFE).as_bytes().decode(),
    "two blanks in": json.dumps(LIFE, indent=2, ensure_ascii=False),
    "a tab in": json.dumps(LIFE, indent="\t", ensure_ascii=False),
    "on one line": json.dumps(LIFE),
}


def spans(text):
    """Where each document stands in a text, in bytes, by table and id."""
    found, decoder = {}, json.JSONDecoder()
    for name, table in LIFE.items():
        at = text.index(f'"{name}"')
        for key in table:
            begins = text.index(f'"{key}"', at)
            ends = decoder.raw_decode(text, text.index("{", begins))[1]
            found[name, key] = len(text[:begins].encode()), len(text[:ends].encode())
    return found


def is_kept(path, content, text, hit):
    """Repair a file, and see that every document is in its table as it was, or set aside word for word."""
    path.parent.mkdir()
    path.write_bytes(content)
    session = Session(Store(path), Clock(now=Hands(NOON)), waits=True)
    try:
        assert session.repair().is_whole
    except NotRestored:
        assert all(hit(span) for (name, _), span in spans(text).items() if name != "meta")
        return
    after = json.loads(path.read_bytes())
    assert path.read_bytes() == content or session.keeping.copies()
    away = [row["was"] for row in after.get("aside", {}).values()]
    whole = text.encode()
    for (name, key), (begins, ends) in spans(text).items():
        there = after[name].get(key)
        if not hit((begins, ends)):
            words = whole[begins:ends].decode()
            is_aside = any(
                words in was or was == json.dumps(LIFE[name][key], ensure_ascii=False) for was in away
            )
            assert there == LIFE[name][key] or is_aside, (name, key)


@pytest.mark.parametrize("text", LAYOUTS.values(), ids=list(LAYOUTS))
@given(data=st.data())
@settings(
    max_examples=LAID_OUT_CUTS, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_cut_off_anywhere_in_any_layout_every_whole_document_is_kept(tmp_path, text, data):
    at = data.draw(st.integers(1, len(text.encode()) - 3))
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}" / "smallsteps.json"
    is_kept(path, text.encode()[:at], text, lambda span: span[1] > at)


@pytest.mark.parametrize("text", LAYOUTS.values(), ids=list(LAYOUTS))
@given(data=st.data())
@settings(
    max_examples=LAID_OUT_BYTES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_with_any_byte_another_in_any_layout_every_whole_document_is_kept(tmp_path, text, data):
    whole = text.encode()
    at = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.sampled_from(b'\0"{},:\\\n 0x\xff'))
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}" / "smallsteps.json"
    content = whole[:at] + bytes([byte]) + whole[at + 1 :]
    is_kept(path, content, text, lambda span: span[0] <= at < span[1])
    if f'"schema": {SCHEMA}'.encode() in content:
        after = json.loads(path.read_bytes())
        for (name, key), (begins, ends) in spans(text).items():
            if begins <= at < ends and name not in ("meta", "undo"):
                assert key in after[name] or after.get("aside") or is_readable(content), (name, key)


def is_readable(content):
    """Whether it is JSON still, so that the hit document says something else now."""
    try:
        return bool(json.loads(content))
    except ValueError:
        return False
