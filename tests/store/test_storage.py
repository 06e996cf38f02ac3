"""The storage under TinyDB: reads once, writes beside, swaps in."""

import os
import stat
import subprocess
import sys

import pytest
from tinydb import TinyDB, where
from tinydb.table import Document

from smallsteps_tui.store.file.storage import LedgerDB, LedgerStorage
from smallsteps_tui.store.troubles import NotSaved, Unreadable

from .journeys import begun


@pytest.fixture
def path(tmp_path):
    return tmp_path / "folder" / "smallsteps.json"


@pytest.fixture
def db(path):
    return LedgerDB(LedgerStorage(path))


def put(db: TinyDB, key: int, **fields: object) -> None:
    db.table("steps").remove(doc_ids=[key])
    db.table("steps").insert(Document(fields, key))


def test_nothing_is_made_before_the_first_write(path, db):
    assert db.tables() == set()
    assert not path.parent.exists()


def test_a_stock_tinydb_reads_what_we_write_and_we_read_what_it_writes(path, db):
    put(db, 5, title="Öffnen")
    with TinyDB(path) as stock:
        assert stock.table("steps").get(doc_id=5) == {"title": "Öffnen"}
        stock.table("steps").insert(Document({"title": "x"}, 7))
        stock.table("steps").update({"title": "Open"}, doc_ids=[5])
    assert [(doc.doc_id, doc["title"]) for doc in db.table("steps")] == [(5, "Open"), (7, "x")]


def test_changing_a_document_in_place_is_refused_aloud(path, db):
    put(db, 5, title="a")
    before = path.read_bytes()
    for change in ({"title": "b"}, lambda document: document.update(title="b")):
        with pytest.raises(AttributeError, match="mappingproxy"):
            db.table("steps").update(change, doc_ids=[5])
    assert path.read_bytes() == before
    assert db.table("steps").get(doc_id=5) == {"title": "a"}


def test_several_writes_held_together_are_one_swap(path, db):
    put(db, 5, title="a")
    names = []
    with db.storage.held():
        for key in range(20):
            put(db, key, title=str(key))
            names.append((path.stat().st_ino, len(list(path.parent.iterdir()))))
    assert len(set(names)) == 1
    assert path.stat().st_ino != names[0][0]
    assert len(db.table("steps")) == 20


def test_after_an_exception_nothing_of_it_is_there(path, db):
    put(db, 5, title="a")
    before = path.read_bytes()

    def halfway() -> None:
        with db.storage.held():
            put(db, 5, title="b")
            put(db, 6, title=float("nan"))

    with pytest.raises(ValueError, match="JSON"):
        halfway()
    assert path.read_bytes() == before
    assert db.table("steps").get(doc_id=5) == {"title": "a"}


def test_it_reads_again_only_when_the_file_was_changed(path, db):
    put(db, 5, title="a")
    table = db.storage.read()["steps"]
    assert db.storage.read()["steps"] is table
    path.write_text('{\n"steps": {\n"5": {"title": "b"}\n}\n}\n')
    assert db.table("steps").get(doc_id=5) == {"title": "b"}


def test_a_replacement_in_the_same_second_with_the_same_size_is_noticed(path, db):
    put(db, 5, title="a")
    before = path.stat()
    path.write_bytes(path.read_bytes().replace(b'"a"', b'"b"'))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert db.storage.has_changed
    assert db.table("steps").get(doc_id=5) == {"title": "b"}


def test_a_file_that_went_away_is_still_known_and_put_back_by_the_next_write(path, db):
    put(db, 5, title="a")
    path.unlink()
    assert not db.storage.has_changed
    put(db, 6, title="b")
    assert len(TinyDB(path).table("steps")) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
@pytest.mark.parametrize("umask", [0, 0o022, 0o777])
def test_the_file_is_private_whatever_the_umask(path, db, umask):
    before = os.umask(umask)
    try:
        put(db, 5, title="a")
        put(db, 5, title="b")
        begun(path.parent / "journey.json")
    finally:
        os.umask(before)
    files = [one for one in path.parent.iterdir() if one.is_file()]
    assert {stat.S_IMODE(one.stat().st_mode) for one in files} == {0o600}
    assert len(files) == 3
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_folder_that_was_there_keeps_its_rights(tmp_path):
    tmp_path.chmod(0o755)
    put(LedgerDB(LedgerStorage(tmp_path / "s.json")), 5, title="a")
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


@pytest.mark.parametrize("there", [True, False])
def test_a_link_is_followed_and_stays_a_link(tmp_path, there):
    real, link = tmp_path / "synced" / "real.json", tmp_path / "smallsteps.json"
    link.symlink_to(real)
    if there:
        put(LedgerDB(LedgerStorage(real)), 4, title="a")
    put(LedgerDB(LedgerStorage(link)), 5, title="b")
    assert link.is_symlink()
    assert not real.is_symlink()
    assert len(TinyDB(real).table("steps")) == 1 + there


@pytest.mark.parametrize("call", ["replace", "fsync"])
def test_when_the_disk_refuses_the_old_file_stays_and_nothing_is_left_beside_it(path, db, monkeypatch, call):
    put(db, 5, title="a")
    before, names = path.read_bytes(), sorted(path.parent.iterdir())

    def refuses(*args: object, **named: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, call, refuses)
        with pytest.raises(NotSaved, match=r"no space left on device.*file is unchanged"):
            put(db, 5, title="b")
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == names
    assert db.table("steps").get(doc_id=5) == {"title": "a"}


def test_a_folder_that_cannot_be_flushed_does_not_unsay_what_was_saved(path, db, monkeypatch):
    put(db, 5, title="a")
    flush = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(22, "Invalid argument")
        flush(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    put(db, 5, title="b")
    assert TinyDB(path).table("steps").get(doc_id=5) == {"title": "b"}


def test_what_dead_processes_left_is_swept_and_what_living_ones_write_is_not(path, db):
    path.parent.mkdir()
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True
    )
    left = path.parent / f".smallsteps.json.{gone.stdout.strip()}-0123abcd.new"
    others = [
        path.parent / f".smallsteps.json.{os.getppid()}-0123abcd.new",
        path.parent / ".smallsteps.json.swp",
        path.parent / "smallsteps.json.bak",
    ]
    for one in (left, *others):
        one.write_text("{")
    put(db, 5, title="a")
    assert not left.exists()
    assert all(one.exists() for one in others)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"\0" * 100, "is damaged"),
        (b"hello", "is damaged"),
        (b'{"goals": {', "is damaged"),
        (b'{"goals": "\xff"}', "is damaged"),
        (b"[1, 2]", "isn't a small steps file"),
        (b"[" * 100_000, "is damaged"),
        (b'{"goals": {"1": {"n": ' + b"[" * 100_000 + b"}}}", "is damaged"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence_and_left_as_it_is(path, db, content, said):
    path.parent.mkdir()
    path.write_bytes(content)
    for _ in range(2):
        with pytest.raises(Unreadable, match=said) as told:
            db.table("steps").insert({"title": "a"})
    assert str(path) in str(told.value)
    assert path.read_bytes() == content


def test_a_folder_or_a_pipe_in_the_files_place_is_said(tmp_path):
    with pytest.raises(Unreadable, match="isn't a file"):
        LedgerStorage(tmp_path).read()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Unreadable, match="isn't a file"):
        LedgerStorage(tmp_path / "pipe").read()


def test_a_byte_order_mark_does_no_harm(path, db):
    path.parent.mkdir()
    path.write_bytes(b'\xef\xbb\xbf{"steps": {"5": {"title": "a"}}}')
    assert db.table("steps").get(where("title") == "a").doc_id == 5


def test_in_memory_it_makes_no_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    put(db := LedgerDB(LedgerStorage(None)), 5, title="a")
    assert len(db.table("steps")) == 1
    assert list(tmp_path.iterdir()) == []
