"""Merging from the shell: another machine's file, the copies next to ours, and as a git merge driver."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from smallsteps_tui import voice
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.shell.call import Call
from smallsteps_tui.shell.printing import as_json
from smallsteps_tui.store.writers.joining import Joined


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
        raise Trouble(f"{voice.NONE_FROM_ELSEWHERE} Give the file to merge.")
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
