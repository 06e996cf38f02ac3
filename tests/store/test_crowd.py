"""Dashboards, commands and a sync tool at one file at once, as real processes."""

from .apart import said_by, started
from .crowd import is_whole
from .journeys import begun, does, sitting

WRITERS, TIMES, BROUGHT = 3, 25, 12
"""Who writes how often, and how often the sync tool replaces the file; `smallsteps help tried` says so."""


def test_promise_7_with_a_sync_tool_among_them_nothing_is_lost_torn_or_stale(tmp_path):
    path, done = tmp_path / "smallsteps.json", tmp_path / "done"
    session = begun(path)
    does(session)
    readers = [started("store.crowd", who, path, who, done) for who in ("command", "dashboard")]
    writers = [started("store.crowd", "writer", path, f"w{number}", TIMES) for number in range(WRITERS)]
    syncing = started("store.crowd", "sync_tool", path, "s", BROUGHT)
    try:
        saved = [text for writer in writers for text in said_by(writer)]
        brought = said_by(syncing)
    finally:
        done.touch()
    seen = f"{len(sitting(path).snapshot.journey.shifts)} seen at last"
    assert [said_by(reader) for reader in readers] == [[f"command: {seen}"], [f"dashboard: {seen}"]]
    assert len(saved) == WRITERS * TIMES
    assert set(brought) <= {"brought", "cannot"}
    session.pulse()
    journey = sitting(path).snapshot.journey
    assert session.snapshot.journey == journey
    kept = [journey, *(sitting(copy).snapshot.journey for copy in tmp_path.glob("sync-conflict-*.json"))]
    assert all(map(is_whole, kept))
    assert set(saved) == {shift.text for one in kept for shift in one.shifts.values()}
    if brought == ["cannot"]:
        assert len(kept) == 1
