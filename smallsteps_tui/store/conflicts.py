"""The copies that programs which carry files between machines leave beside ours."""

import os
import re
from pathlib import Path

# fmt: off
MARKS = (
    r"\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?",              # Syncthing
    r" \([^()]*(?:conflicted copy|in conflict)[^()]*\)(?: \(\d+\))?",  # Dropbox, Nextcloud, Seafile
    r" \(Case Conflict(?: \d+)?\)",                               # Dropbox
    r"_conflict-\d{8}-\d{6}",                                     # ownCloud
    r" \(SFConflict [^()]*\)",                                    # Seafile
    r"\.Conflict\d*",                                             # Resilio
    r" [2-9]| [1-9]\d",                                           # iCloud
    r" \([1-9]\d?\)",                                             # Google Drive, Box
    r"-[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*",                      # OneDrive: the name of the machine
)
# fmt: on
"""What each of them puts between a file's name and its ending."""

HEAD = 4096
"""How much of a copy is read to see whose it is."""

_JOURNEY = re.compile(rb'"journey_id"\s*:\s*([0-9]{1,18})\b')

Seen = tuple[int, int]


class Conflicts:
    """Looks for copies of one file; a folder in which nothing was made or removed is not read again."""

    def __init__(self, path: Path | None) -> None:
        """Say whose copies are looked for; a journey in memory has none."""
        self._path = Path(os.path.realpath(path)) if path is not None else None
        self._seen: Seen | None = None
        self._found: tuple[Path, ...] = ()
        self._journeys: dict[Path, int | None] = {}

    def waiting(self, journey_id: int) -> tuple[Path, ...]:
        """Give those of the files beside ours that do not say that they hold another journey."""
        return tuple(path for path in self.found() if self._journeys.get(path) in (None, journey_id))

    def found(self) -> tuple[Path, ...]:
        """Give the files beside ours that are named like copies of it, in the order of their names."""
        if self._path is None:
            return ()
        folder = self._path.parent
        try:
            there = folder.stat()
            seen = there.st_mtime_ns, there.st_ino
            if seen != self._seen:
                ours = self._path.name
                self._found = tuple(
                    sorted(beside for beside in folder.iterdir() if is_copy(ours, beside.name))
                )
                self._journeys = {path: _journey_in(path) for path in self._found}
                self._seen = seen
        except OSError:
            self._seen, self._found = None, ()
        return self._found


def is_copy(name: str, other: str) -> bool:
    """Whether a file is named like a copy of another that was left by what carries them."""
    stem, suffix = Path(name).stem, Path(name).suffix
    between = other[len(stem) : len(other) - len(suffix)]
    is_around = other.startswith(stem) and other.endswith(suffix) and len(other) > len(name)
    return is_around and _MARK.fullmatch(between) is not None


def _journey_in(path: Path) -> int | None:
    """Look which journey a file holds, at its head alone; None when that is not said there."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as opened:
            found = _JOURNEY.search(opened.read(HEAD))
    except OSError:
        return None
    return int(found[1]) if found is not None else None


_MARK = re.compile("|".join(MARKS))
