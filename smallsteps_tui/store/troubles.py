"""The errors of the file."""

from pathlib import Path
from typing import TYPE_CHECKING

from smallsteps_tui.domain.trouble import Trouble

if TYPE_CHECKING:
    from smallsteps_tui.domain.copies import Copy, Inside

LEFT = "It wasn't touched"
CHECK = "smallsteps check to see what's readable"
WAY_OUT = f"Run {CHECK}, or choose another file with --data"

START_FRESH = "open the dashboard to start fresh"

CONFLICT = "has git's conflict markers in it"
UNITE = "Run smallsteps check --repair to join both sides"


class Unreadable(Trouble):
    """The file can't be read; it was not changed."""

    is_of_file = True
    what: str = ""
    """What is wrong with it: `is empty`; "" if it isn't a file of ours."""
    holds_nothing: bool = False
    """Whether there is nothing in it that could be looked at."""
    is_conflict: bool = False
    """Whether it has git's conflict markers in it."""


class Damaged(Unreadable):
    """The file isn't one of ours, or is too damaged to read; it was not changed."""

    def __init__(
        self,
        path: Path,
        what: str,
        way_out: str = "",
        *,
        holds_nothing: bool = False,
        left: str = LEFT,
        good: "tuple[Copy, Inside] | None" = None,
    ) -> None:
        """Keep which file, what is wrong with it, and what there is to do.

        Args:
            path: The file.
            what: What is wrong with it: `is empty`.
            way_out: What to do about it; by default, what always helps.
            holds_nothing: Whether there is nothing in it that could be looked at.
            left: Tells that nothing was done to it.
            good: Its newest good backup and what is in it, if one was looked for and found.
        """
        self.is_conflict = what == CONFLICT
        self.topic = "git" if self.is_conflict else "backups" if holds_nothing else "damage"
        self.path, self.what, self.left, self.holds_nothing, self.good = path, what, left, holds_nothing, good
        self._way_out = way_out or (UNITE if self.is_conflict else WAY_OUT)
        super().__init__(self.sentence())

    def with_good(self, good: "tuple[Copy, Inside]") -> "Damaged":
        """Return the same error with the newest good backup, which is then what to do."""
        return Damaged(self.path, self.what, holds_nothing=self.holds_nothing, left=self.left, good=good)

    def sentence(self, held: str = "") -> str:
        """Return the message; what the newest good backup holds is added by whoever has words for it.

        For git's conflict markers, joining both sides comes first: the backup is older than either.
        """
        way = self._way_out
        if self.good is not None:
            restore = f"smallsteps backup restore {self.good[0].name} to restore the newest good backup{held}"
            otherwise = START_FRESH if self.holds_nothing else f"run {CHECK}"
            way = f"{UNITE}, or {restore}" if self.is_conflict else f"Run {restore}, or {otherwise}"
        return f"{self.path} {self.what}. {self.left}. {way}."


class NotSaved(Trouble):
    """A change couldn't be written; the file is unchanged."""

    is_of_file = True

    def __init__(self, sentence: str, why: str = "") -> None:
        """Keep the message, and the system's reason in a few words, if known."""
        super().__init__(sentence)
        self.why = why


class Busy(NotSaved):
    """Another process held the file too long; the file is as it leaves it."""

    exit_status = 75


class Overtaken(NotSaved):
    """A program without our lock changed the file during a write; it is as that program left it."""


class ReadOnly(NotSaved):
    """The file comes from a newer version and is read-only."""


class Superseded(Trouble):
    """What was to be dropped was changed elsewhere; it is as it was left there."""


class NotRestored(Trouble):
    """A backup can't be restored, or a file can't be repaired; the file is unchanged."""


class NotMerged(Trouble):
    """Another file can't be merged; it and ours are unchanged."""

    topic = "machines"


class NotUndone(Trouble):
    """A change can't be undone or redone."""


class Strange(ValueError):
    """Something in the file is invalid; the message says where and what."""


def reason(error: Exception) -> str:
    """Return the system's reason for an error."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
