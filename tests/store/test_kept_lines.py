"""The lines that are kept from one write to the next, against all of the file encoded anew."""

import json
import os
from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB
from tinydb.table import Document

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.store import Store

from .journeys import sitting
from .machines import Machine, deeds


def rests(machine: Machine, number: int) -> None:
    """Nothing but the next look at the file."""
    machine.session.pulse()


def is_stock(machine: Machine, number: int) -> None:
    """Write with another program, which lays the file out in its own way."""
    with TinyDB(machine.store.path) as stock:
        stock.table("shifts").upsert(
            Document({"on": "2026-11-21", "at": "2026-11-21T12:00:00Z", "text": f"ü {number}"}, number + 1)
        )


def is_edited(machine: Machine, number: int) -> None:
    """Write one letter with an editor, in place, with nothing else changed that could be told."""
    text = machine.store.path.read_text()
    machine.store.path.write_text(
        text.replace("Walk", "Wolk") if "Walk" in text else text.replace("Wolk", "Walk")
    )


def restores(machine: Machine, number: int) -> None:
    copies = machine.session.keeping.copies()
    if copies:
        machine.session.restore(copies[number % len(copies)])


def merges(machine: Machine, number: int) -> None:
    """Merge what a copy of the file became elsewhere."""
    elsewhere = machine.store.path.with_name(f"elsewhere {number}.json")
    elsewhere.write_bytes(machine.store.path.read_bytes())
    Machine(7, path=elsewhere).lives([("add", number), ("check in", number), ("delete", number + 1)])
    machine.session.merge(elsewhere, "Merged.")


def erases_for_good(machine: Machine, number: int) -> None:
    steps = sorted(machine.journey.steps.values(), key=lambda step: step.id)
    machine.session.erase_for_good(steps[number % len(steps)])


OTHERWISE = {act.__name__: act for act in (rests, is_stock, is_edited, restores, merges, erases_for_good)}
more = st.tuples(st.sampled_from(sorted(OTHERWISE)), st.integers(0, 99))
lives = st.lists(st.tuples(st.booleans(), deeds | deeds | more), min_size=6, max_size=20)


def acts(machine: Machine, deed: str, number: int) -> None:
    """Do something to the file, through the dashboard or past it."""
    if deed in OTHERWISE:
        OTHERWISE[deed](machine, number)
    elif deed in ("undo", "redo"):
        getattr(machine.session, deed)()
    else:
        machine.goes(machine._change(deed, number))


def encoded_anew(store: Store) -> bytes:
    """All of what a store holds, encoded from nothing but the values."""
    tables = {
        name: {key: dict(doc) for key, doc in table.items()} for name, table in store.holds().tables.items()
    }
    return Contents().with_tables(json.loads(json.dumps(tables, default=dict))).as_bytes()


@given(lives)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_two_programs_do_with_a_file_what_is_written_is_all_of_it(tmp_path, monkeypatch, lived):
    monkeypatch.setattr(os, "fsync", lambda handle: None)  # nothing here cuts the power
    path = tmp_path / f"{len([*tmp_path.iterdir()])}" / "smallsteps.json"
    both = Machine(1, path=path).begins(), Machine(2, path=path)
    for is_second, (deed, number) in lived:
        machine = both[is_second]
        before = path.read_bytes()
        with suppress(Trouble):
            acts(machine, deed, number)
        written = path.read_bytes()
        machine.session.pulse()
        kept = machine.store._storage.contents.as_bytes()
        assert kept == encoded_anew(machine.store)
        if written != before and deed not in ("is_stock", "is_edited", "restores"):
            assert written == kept
        assert sitting(path).snapshot.journey == machine.journey
