"""Conflict copies that sync programs leave next to our file."""

import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store.file.disk import reason
from smallsteps_tui.store.troubles import NotMerged

_INSIDE = r"(?:[^()]|\([^()]*\))*"
"""What may be between two brackets; the name of a machine may have brackets of its own."""

_CALLED = "|".join(
    (
        "in conflict",
        "in konflikt stehende kopie",
        "copie en conflit",
        "copia en conflicto",
        "copia conflictiva",
        "copia in conflitto",
        "cópia em conflito",
        "kopia powodująca konflikt",
        "конфликтующая копия",
        "競合コピー",
        "冲突副本",
        "衝突複本",
    )
)
"""The words for a conflict copy in other languages, always with a date: without one it may be a person's own word."""

# fmt: off
MARKS = (
    r"\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?",              # Syncthing
    rf" \({_INSIDE}conflicted copy{_INSIDE}\)(?: \(\d+\))?",        # Dropbox, Nextcloud
    rf" \({_INSIDE}(?i:{_CALLED}){_INSIDE}\d{{4}}-\d\d-\d\d{_INSIDE}\)(?: \(\d+\))?",  # Dropbox, elsewhere
    r" \(Case Conflict(?: \d+)?\)",                               # Dropbox
    r"_conflict-\d{8}-\d{6}",                                     # ownCloud
    r" \(SFConflict [^()]*\)",                                    # Seafile
    r"\.Conflict\d*",                                             # Resilio
    r" [2-9]| [1-9]\d",                                           # iCloud
    r" \([1-9]\d?\)",                                             # Google Drive, Box
    r"-(?:DESKTOP|LAPTOP)-[A-Z0-9]{7,8}(?:-\d{1,2})?",            # OneDrive: the machine, as Windows names it
)
# fmt: on
"""What each program puts between a file's name and its ending.

OneDrive uses the machine's name, which may be any word; a copy whose name a person may
have chosen isn't merged unless it is given by name.
"""

Look = tuple[int, int, int, int]
"""What tells one state of a file from another: its times, inode and size."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The conflict copies next to a file."""

    waiting: tuple[Path, ...] = ()
    """Those that can be merged."""
    left: tuple[Path, ...] = ()
    """Those that can't: of a different journey, or damaged."""


class Conflicts:
    """Finds conflict copies of one file; unchanged ones aren't read again."""

    def __init__(self, path: Path | None) -> None:
        """Set the file; a journey in memory has no copies."""
        self._path = Path(os.path.realpath(path)) if path is not None else None
        self._seen: Look | None = None
        self._found: tuple[Path, ...] = ()
        self._read: dict[Path, tuple[Look, int | None]] = {}

    def beside(self, journey: Journey) -> Beside:
        """Split the copies into those that can be merged into a journey and those that can't."""
        try:
            found = self.found()
        except NotMerged:
            return Beside()
        is_bare = not (journey.goals or journey.steps or journey.pages or journey.shifts)
        names = {path: self._journey_in(path) for path in found}
        waiting = tuple(
            path
            for path, name in names.items()
            if name is not None and (is_bare or name == journey.meta.journey_id)
        )
        return Beside(waiting, tuple(path for path in found if path not in waiting))

    def found(self) -> tuple[Path, ...]:
        """Return the files next to ours that are named like copies of it, by name.

        Raises:
            NotMerged: The folder can't be read.
        """
        if self._path is None:
            return ()
        try:
            seen = _look(self._path.parent)
            if seen != self._seen:
                self._found = tuple(_copies(self._path))
                self._seen = seen
        except (FileNotFoundError, NotADirectoryError):
            self._seen, self._found = None, ()
        except OSError as error:
            self._seen = None
            raise NotMerged(
                f"{self._path.parent} can't be read ({reason(error)}), so nothing was merged."
            ) from None
        return self._found

    def _journey_in(self, path: Path) -> int | None:
        """Return the id of a copy's journey, reread if it has changed; None if it is unknown."""
        try:
            seen = _look(path)
        except OSError:
            return None
        known = self._read.get(path)
        if known is None or known[0] != seen:
            known = self._read[path] = seen, _journey_in(path)
        return known[1]


def _look(path: Path) -> Look:
    there = path.stat()
    return there.st_mtime_ns, there.st_ctime_ns, there.st_ino, there.st_size


def _journey_in(path: Path) -> int | None:
    from smallsteps_tui.store.writers import joining, merge

    try:
        return merge.name_of(joining.read(path))
    except Trouble:
        return None


def _copies(ours: Path) -> list[Path]:
    """List what is named like a copy of a file, except links to the file itself."""
    named = sorted(beside for beside in ours.parent.iterdir() if is_copy(ours.name, beside.name))
    return [beside for beside in named if _may_be_one(beside, ours)]


def _may_be_one(beside: Path, ours: Path) -> bool:
    """Whether it is a file, and not ours; errors are reported when it is read."""
    try:
        return beside.is_file() and not (ours.exists() and beside.samefile(ours))
    except OSError:
        return True


def is_copy(name: str, other: str) -> bool:
    """Whether a file is named like a conflict copy of another."""
    stem, suffix = Path(name).stem, Path(name).suffix
    between = unicodedata.normalize("NFC", other[len(stem) : len(other) - len(suffix)])
    is_around = other.startswith(stem) and other.endswith(suffix) and len(other) > len(name)
    return is_around and _MARK.fullmatch(between) is not None


_MARK = re.compile("|".join(MARKS))
