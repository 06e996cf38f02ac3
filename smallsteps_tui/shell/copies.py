"""Backups and copies from the shell: list, restore, check, and merging another machine's file."""

from argparse import Namespace
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from smallsteps_tui import voice
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.copies import Copy, Inside, copy_named
from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.shell.call import Call
from smallsteps_tui.shell.printing import Unwhole, as_json, columns
from smallsteps_tui.store.writers.joining import Joined

NEWEST = "newest"
"""The word for the newest good backup."""

DEMO_HAS_NONE = "The demo isn't saved, so it has no backups."


def list_them(call: Call) -> str:
    """List the backups, newest first, with what is in each."""
    keeping = call.session.keeping
    if keeping.closed:
        raise Trouble(keeping.closed)
    found = [(copy, keeping.inside(copy)) for copy in keeping.copies()]
    if call.typed.json:
        return as_json([_shape(copy, inside) for copy, inside in found])
    if not found:
        return voice.NO_COPIES if call.session.store.path is not None else DEMO_HAS_NONE
    return "\n".join(columns([(copy.name, voice.inside_words(inside, call.today)) for copy, inside in found]))


def _shape(copy: Copy, inside: Inside | None) -> dict[str, Any]:
    return {
        "name": copy.name,
        "on": copy.on.isoformat() if copy.on is not None else None,
        "before": copy.before or None,
        "check_ins": inside.check_ins if inside is not None else None,
        "last_on": inside.last_on.isoformat() if inside is not None and inside.last_on is not None else None,
    }


def restore(call: Call) -> str:
    """Restore a backup; the current file is backed up first."""
    keeping = call.session.keeping
    copy = _named(call)
    if call.typed.which == NEWEST and keeping.is_as(copy):
        kept, said = "", voice.is_as_newest(copy)
    else:
        inside = keeping.inside(copy)
        kept = call.session.restore(copy)
        said = voice.restored(inside, kept, call.today)
    if call.typed.json:
        return as_json({"name": copy.name, "kept": kept or None, "said": said})
    return said


def _named(call: Call) -> Copy:
    """Find a backup by its name, by its file name, or as `newest`."""
    keeping, typed = call.session.keeping, str(call.typed.which)
    copies = keeping.copies()
    if keeping.closed:
        raise Trouble(keeping.closed)
    if typed == NEWEST:
        found = keeping.newest()
        if found is not None:
            return found
    else:
        name = Path(typed).name
        path = call.session.store.path
        if path is not None:
            name = name.removeprefix(f"{path.stem}-").removesuffix(path.suffix)
        copy = copy_named(name)
        if copy in copies:
            assert copy is not None
            return copy
    shown = clean_line(typed, 60)
    if not copies:
        raise Trouble(voice.NO_COPIES)
    raise Trouble(
        f"There's no backup “{shown}”. Use {NEWEST} for the newest good one, "
        "or list them all: smallsteps backup list"
    )


def check(call: Call) -> str:
    """Check the file and list the damage, or repair what is possible."""
    session = call.session
    report = session.repair() if call.typed.repair else session.keeping.check()
    path = str(report.path) if session.store.path is not None else "The demo"
    if call.typed.json:
        said = as_json(
            {
                "file": str(report.path),
                "whole": report.is_whole if report.is_there or report.matter else None,
                "matter": report.matter or None,
                "found": _shapes(report.strays),
                "aside": report.aside,
                "came_back": report.came_back,
                "restored": [
                    {"table": one.table, "id": one.key, "from": _source(one.source)}
                    for one in report.restored
                ],
                "not_back": _shapes(report.not_back),
                "kept": report.kept or None,
            }
        )
    elif report.kept and report.is_whole:
        came_back = voice.came_back(report.restored, call.today)
        said = "\n".join((voice.repaired(report, path, call.today), *came_back))
    else:
        said = voice.checked(report, path, call.today)
    return said if report.is_whole else Unwhole(said)


def _shapes(strays: Iterable[Stray]) -> list[dict[str, str]]:
    return [{"table": one.table, "id": one.key, "field": one.field, "why": one.why} for one in strays]


def _source(found: Copy | date | None) -> str | None:
    """Return the name of the backup, or the day of the changes, that a document came back from."""
    return found.name if isinstance(found, Copy) else None if found is None else found.isoformat()


def merge(call: Call) -> str:
    """Merge another file, or the copies next to ours."""
    if call.typed.demo:
        raise Trouble("The demo isn't saved, so nothing can be merged into it.")
    named: str | None = call.typed.other
    if named is None:
        joined = _copies(call)
        return _answer(call, joined, [path.name for path in joined.taken])
    joined = call.session.merge(_path(named), voice.act([named]), even_so=call.typed.even_so)
    return _answer(call, joined, [named])


def _copies(call: Call) -> Joined:
    found = call.session.conflicts.found()
    if not found:
        raise Trouble(f"{voice.NONE_FROM_ELSEWHERE} Give the path of the file to merge.")
    joined = call.session.merge_copies(voice.act)
    if not joined.taken:
        raise Trouble("\n".join(joined.left))
    return joined


def _path(named: str) -> Path:
    """Return the path of the file that was typed.

    Raises:
        Trouble: It cannot be a file name.
    """
    if not named.strip() or "\0" in named:
        raise Trouble("merge needs a file name, such as other/smallsteps.json.")
    try:
        return Path(named).expanduser()
    except RuntimeError:
        raise Trouble("No home folder found. Give the full path.") from None


def _answer(call: Call, joined: Joined, names: Sequence[str]) -> str:
    said = voice.brought(joined, names)
    if not call.typed.json:
        return said
    came = joined.arrived
    return as_json(
        {
            "check_ins": came.check_ins,
            "goals": came.goals,
            "steps": came.steps,
            "shifts": came.shifts,
            "changed": came.changed,
            "said": said,
        }
    )


def for_git(typed: Namespace) -> None:
    """Merge three versions of a file into ours, as git asks a merge driver to.

    Raises:
        Trouble: They cannot be merged; the exit status tells git, and all three are unchanged.
    """
    from smallsteps_tui.store.writers.joining import for_git as merge_for_git

    base, ours, theirs = map(_path, typed.git)
    merge_for_git(base, ours, theirs, even_so=typed.even_so)
