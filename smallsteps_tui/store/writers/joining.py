"""Merging the files of other machines: a given file, or the conflict copies that sync programs leave next to ours."""

import contextlib
import os
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.copies import ELSEWHERE, Copy
from smallsteps_tui.domain.entities import Moment
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.merging import Arrived, arrived, holds_all
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.store import undo
from smallsteps_tui.store.copies import backups
from smallsteps_tui.store.file import disk, new_file
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.store import Store
from smallsteps_tui.store.troubles import Damaged, NotMerged, reason
from smallsteps_tui.store.writers import merge
from smallsteps_tui.store.writers.merge import Held


@dataclass(frozen=True, slots=True)
class Joined:
    """The result of merging other machines' files."""

    arrived: Arrived
    """What the merged files brought."""
    taken: tuple[Path, ...] = ()
    """The files that were merged."""
    left: tuple[str, ...] = ()
    """Why other files weren't merged, one sentence each."""
    is_undoable: bool = True
    """Whether undo can revert the merge; otherwise the backup made first can."""
    is_all_here: bool = True
    """Whether our file now has everything as they have it; otherwise some of it was newer in ours."""


class Joining:
    """Merging into one store."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def take_in(self, path: Path, said: str, moment: Moment, *, even_so: bool = False) -> Joined:
        """Merge one file, which isn't changed.

        Args:
            path: The file.
            said: The name of the act, for undo.
            moment: When.
            even_so: Merge it even if it is a different journey.

        Raises:
            NotMerged: It doesn't exist, is damaged, is our own file, or is a different journey.
            NotSaved: The disk refused; the file is unchanged.
            Unreadable: Our own file can't be read.
        """
        before = self.store.load()
        theirs = self._read(path, even_so=even_so)
        after = self.store.merge([theirs], said, moment.at)
        is_all_here = holds_all(after, theirs.journey)
        return Joined(arrived(before, after), (path,), (), self._is_undoable, is_all_here)

    def take_in_copies(
        self, copies: Sequence[Path], say: Callable[[Sequence[str]], str], moment: Moment
    ) -> Joined:
        """Merge the copies next to the file, and move them to the backups.

        A copy of a different journey, or a damaged one, is not changed.

        Args:
            copies: The copies.
            say: Returns the name of the act, for undo, from the names of the merged files.
            moment: When.

        Raises:
            NotSaved: The disk refused; the file is unchanged.
            Unreadable: Our own file can't be read.
        """
        before = self.store.load()
        whole: dict[Path, Held] = {}
        left: list[str] = []
        for path in copies:
            try:
                whole[path] = self._read(path)
            except Trouble as trouble:
                left.append(str(trouble))
        said = say([path.name for path in whole])
        after = self.store.merge(tuple(whole.values()), said, moment.at) if whole else before
        left += [sentence for path in whole if (sentence := self._put_away(path, moment))]
        is_all_here = all(holds_all(after, theirs.journey) for theirs in whole.values())
        return Joined(arrived(before, after), tuple(whole), tuple(left), self._is_undoable, is_all_here)

    def _read(self, path: Path, *, even_so: bool = False) -> Held:
        """Read another file to merge.

        Raises:
            NotMerged: It can't be merged; the message says why.
        """
        if self._is_ours(path):
            raise NotMerged(f"{_named(path)} is your own file. Choose another one to merge.")
        theirs = read(path)
        if not even_so and not merge.is_same_journey(self.store.holds(), theirs):
            raise NotMerged(
                f"{_named(path)} was started separately from yours, so it wasn't merged. "
                f"To merge anyway: smallsteps merge --even-so FILE"
            )
        return theirs

    def _is_ours(self, path: Path) -> bool:
        ours = self.store.path
        try:
            return ours is not None and path.exists() and ours.exists() and path.samefile(ours)
        except OSError as error:
            raise NotMerged(f"{_named(path)} can't be read ({reason(error)}), so it wasn't merged.") from None

    def _put_away(self, path: Path, moment: Moment) -> str:
        """Move a merged copy to the backups.

        Returns:
            One sentence if that failed, or ""; merging the copy again does no harm.
        """
        assert self.store.path is not None
        copies = (Copy(moment.today, ELSEWHERE, number) for number in range(1, 10**6))
        places = (backups.place_of(self.store.path, copy) for copy in copies)
        try:
            place = next(place for place in places if not place.exists())
            new_file.make_folder(place.parent)
            path.rename(place)
        except OSError as error:
            return f"{_named(path)} was merged, but couldn't be moved to the backups ({reason(error)})."
        with contextlib.suppress(OSError):
            place.chmod(new_file.PRIVATE_FILE)
        return ""

    @property
    def _is_undoable(self) -> bool:
        """Whether undo can revert the last change."""
        done = undo.stack(self.store.holds().tables.get(undo.TABLE, {}))
        return bool(done) and not done[-1].restores


def read(path: Path) -> Held:
    """Read a file to merge.

    Raises:
        NotMerged: It doesn't exist, is damaged, or is from a newer program.
    """
    store = Store(path)
    try:
        store.load()
    except Damaged as trouble:
        raise NotMerged(f"{_named(path)} {trouble.what}, so it wasn't merged.") from None
    except Trouble as trouble:
        raise NotMerged(str(trouble)) from None
    if store.is_newer:
        raise NotMerged(
            f"{_named(path)} was written by a newer smallsteps. Update smallsteps, then merge it."
        )
    if store.is_new:
        raise NotMerged(f"{_named(path)} isn't there. Give the path of the file to merge.")
    for stray in (*store.strays, *store.gone):
        raise NotMerged(
            f"{_named(path)} has damaged parts ({stray.where}: {stray.why}), so it wasn't merged. "
            f"To repair it: smallsteps --data FILE check --repair"
        )
    return store.holds()


def _named(path: Path) -> str:
    """Return the name of a foreign file, safe to show."""
    return f"“{clean_line(path.name, 80)}”"


def for_git(base: Path, ours: Path, theirs: Path, *, even_so: bool = False) -> None:
    """Merge three versions of a file for git, and write the result over ours.

    Raises:
        NotMerged: One of them can't be read, or they are different journeys; all are unchanged.
        NotSaved: The disk refused; all are unchanged.
    """
    mine, other = read(ours), read(theirs)
    found = disk.read(base)
    before = read(base) if found is not None and found[0].strip() else None
    if not even_so and not merge.is_same_journey(mine, other):
        raise NotMerged(
            f"{_named(ours)} and {_named(theirs)} were started separately, so neither was changed."
        )
    contents = Contents().with_tables(merge.merged(mine, other, before).tables)
    disk.swap_in(ours, contents.pieces())


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
    """The copies that can be merged."""
    left: tuple[Path, ...] = ()
    """The copies that can't be merged: of a different journey, or damaged."""


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
    from smallsteps_tui.store.writers import merge

    try:
        return merge.name_of(read(path))
    except Trouble:
        return None


def _copies(ours: Path) -> list[Path]:
    """List what is named like a copy of a file, except links to the file itself."""
    named = sorted(beside for beside in ours.parent.iterdir() if is_copy(ours.name, beside.name))
    return [beside for beside in named if _may_be_one(beside, ours)]


def _may_be_one(beside: Path, ours: Path) -> bool:
    """Whether a path is a file other than ours; errors are reported when it is read."""
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
