"""`smallsteps help tried`: what it says was tried is what the tests do."""

from importlib.resources import files

from screens.test_noticing import HOWS
from shell import test_git
from shell.test_safekeeping import BEFORE_NEWEST
from store import test_merge
from store.kinds import KINDS
from store.test_backups import DAYS
from store.test_crowd import BROUGHT, WRITERS
from store.test_crowd import TIMES as CROWD_TIMES
from store.test_damaged import BYTES, CUTS, PARTS, STRANGE, TEXTS, UNREADABLE
from store.test_faults import FAULTS
from store.test_killed import KILLED
from store.test_laid_out import LAID_OUT_BYTES, LAID_OUT_CUTS, LAYOUTS
from store.test_lock import NO_LOCKS, TROUBLES
from store.test_many_processes import PROCESSES, TIMES
from store.test_ownership import ACTS
from store.test_repair import HEADINGS, HITS, IDS
from store.test_sync_tools import MOMENTS
from test_privacy import COMMANDS
from test_signals import ENDED_IN, STOPPED_IN
from test_time import SETTINGS, WALLS

TRIED = files("smallsteps_tui").joinpath("help", "tried.md").read_text(encoding="utf-8")

TAKEN_AWAY = 4
"""Deleted, gone with its folder, back by itself, and on a disk that was taken out."""


def row(words: str) -> str:
    """Find the paragraph that begins with these words, on one line."""
    lines = (" ".join(paragraph.split()) for paragraph in TRIED.split("\n\n"))
    return next(line for line in lines if line.startswith(f"- {words}"))


def test_its_numbers_are_those_of_the_tests():
    assert f"Over {FAULTS:,} faults, in {len(KINDS)} kinds" in row("Every system call")
    assert f"{KILLED} processes" in row("`kill -9`")
    assert f"{PROCESSES * TIMES} changes" in row(f"{PROCESSES} processes write {TIMES} times each")
    crowd = row(f"{WRITERS} processes write {CROWD_TIMES} times each")
    assert f"replaces the file {BROUGHT} times" in crowd
    assert f"{WRITERS * CROWD_TIMES} changes" in crowd
    assert f"{MOMENTS} moments" in row("A sync tool replaces the file just before")
    assert f"{len(HOWS) + TAKEN_AWAY} ways" in row("The file is overwritten")
    damage = len(STRANGE) + len(PARTS) + len(TEXTS) + len(UNREADABLE) + len(HITS)
    damage += len(HEADINGS) + len(IDS)
    cuts, hit = (few + len(LAYOUTS) * more for few, more in ((CUTS, LAID_OUT_CUTS), (BYTES, LAID_OUT_BYTES)))
    assert f"{damage} kinds of damage, {cuts} cuts and {hit} bytes" in row("The file is damaged")
    assert f"{DAYS} days" in row("Backups")
    assert f"after {len(BEFORE_NEWEST)} kinds of trouble" in row("Backups")
    ways = [name for name in vars(test_git) if name.startswith("test_")]
    assert f"{len(ways)} ways" in row("The file is in a git repository")
    assert f"{len(ENDED_IN) + len(STOPPED_IN)} times" in row("A signal ends or stops")
    promises = [name for name in vars(test_merge) if name.startswith("test_")]
    merging = row("Two or three machines change the file")
    assert (
        f"{len(promises)} promises, each checked on {test_merge.LIVES} sets of two or three files" in merging
    )
    assert f"{len(NO_LOCKS)} kinds of refusal" in row("Folders without locks")
    assert f"{len(TROUBLES)} kinds of errors" in row("A lock that can't be released")
    assert f"{len(ACTS)} kinds of changes" in row("Root writes")
    assert f"{len(WALLS)} moments, {len(SETTINGS)} ways of setting a clock" in row("Midnight passes")
    assert f"{len(COMMANDS.splitlines())} commands" in row("The dashboard and every kind of command")
