"""What is kept of a file for when it is read next: believed for exactly the bytes that it was made of."""

import os
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.kept import cache
from smallsteps_tui.session import Session
from smallsteps_tui.store import reader
from smallsteps_tui.store.file import index
from smallsteps_tui.store.store import Store

from .journeys import begun
from .machines import Machine, deeds
from .test_tables import answers_are_alike, plainly_read


@pytest.fixture(autouse=True)
def short_files_are_worth_it(monkeypatch):
    monkeypatch.setattr(reader, "WORTH_KEEPING", 0)
    monkeypatch.setattr(os, "fsync", lambda handle: None)


def opened(path, kept: bytes) -> Machine:
    """A machine that read its file by what was kept of it."""
    machine = Machine(1, path=path)
    machine.store = Store(path, recall=lambda: kept)
    machine.session = Session(machine.store, machine.session.clock)
    return machine


lives = st.lists(st.lists(deeds, max_size=8), min_size=2, max_size=4)


@given(lives)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_life_recalled_from_time_to_time_gives_every_answer_of_the_same_life_read(tmp_path, lived):
    path = tmp_path / f"{len([*tmp_path.iterdir()])}" / "smallsteps.json"
    machine, kept = Machine(1, path=path).begins(), b""
    for part in lived:
        for deed, number in part:
            with suppress(Trouble):
                machine.lives([(deed, number)])
        kept = machine.store.to_keep() or kept
        plain = plainly_read(path.read_bytes())
        answers_are_alike(machine.journey, plain)
        newest, machine = Store(path), opened(path, kept)
        newest.load()
        assert machine.store.to_keep() is None
        assert machine.store.newest == newest.newest
        assert machine.store.gone == newest.gone == ()
        answers_are_alike(machine.journey, plain)
        assert machine.journey == plain


@pytest.fixture
def kept(path) -> bytes:
    begun(path)
    store = Store(path)
    store.load()
    content = store.to_keep()
    assert content
    return content


def is_believed(path, kept: bytes) -> bool:
    """Whether the file is recalled by it; it is read all the same, and its damage found."""
    store = Store(path, recall=lambda: kept)
    with suppress(Trouble):
        store.load()
    return store._storage.index is not None


def test_it_is_believed_of_these_bytes_and_no_other(path, kept, monkeypatch):
    assert is_believed(path, kept)
    content = path.read_bytes()
    for at in range(0, len(content), 7):
        path.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        assert not is_believed(path, kept)
    path.write_bytes(content)
    for at in range(len(kept)):
        assert not is_believed(path, kept[:at])
        assert not is_believed(path, kept[:at] + bytes([kept[at] ^ 4]) + kept[at + 1 :])
    monkeypatch.setattr(index, "_BY", ["another version", "little"])
    assert not is_believed(path, kept)


def test_a_page_that_is_damaged_is_found_however_the_file_was_when_it_was_kept(path):
    begun(path)
    day = date(2026, 11, 21)
    lines = [
        f'"{day + timedelta(days=number):%Y%m%d}": {{"check_ins": {{"5": {{"done": {{"at": "{day}T12:00:00Z"}}}}}}}}'
        for number in range(5)
    ]
    sound = path.read_text().replace('"days": {\n', '"days": {\n' + ",\n".join(lines) + "\n")
    path.write_text(sound)
    store = Store(path)
    store.load()
    kept = store.to_keep()
    path.write_text(sound.replace(lines[2], lines[2].replace("12:00", "25:00")))
    damaged = Store(path, recall=lambda: kept or b"")
    damaged.load()
    assert [(stray.table, stray.key) for stray in damaged.strays] == [("days", lines[2][1:9])]
    assert damaged.to_keep() == b""


def test_it_holds_no_word_is_its_owners_alone_and_goes_with_the_long_file(path, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    begun(path)
    store = Store(path, recall=cache.kept_index)
    journey = store.load()
    cache.keep_index(store)
    place = tmp_path / "cache" / "smallsteps" / "index"
    assert place.read_bytes() == cache.kept_index() != b""
    assert os.name == "nt" or place.stat().st_mode & 0o777 == 0o600
    for step in journey.steps.values():
        assert step.title.encode() not in place.read_bytes()
    monkeypatch.setattr(reader, "WORTH_KEEPING", 10**6)
    store = Store(path)
    store.load()
    cache.keep_index(store)
    assert not place.exists()
    monkeypatch.setenv("XDG_CACHE_HOME", "not/a/full/path")
    assert cache.kept_index() == b""
    cache.keep_index(Store(path))
