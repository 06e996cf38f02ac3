"""The errors of the file."""

from pathlib import Path

from smallsteps_tui.domain.trouble import Trouble

LEFT = "It wasn't touched"
CHECK = "smallsteps check to see what's readable"
WAY_OUT = f"Run {CHECK}, or choose another file with --data"

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
        self, path: Path, what: str, way_out: str = "", *, holds_nothing: bool = False, left: str = LEFT
    ) -> None:
        """Build the message: which file, what is wrong with it, and what to do.

        Args:
            path: The file.
            what: What is wrong with it: `is empty`.
            way_out: What to do about it; by default, what always helps.
            holds_nothing: Whether there is nothing in it that could be looked at.
            left: Tells that nothing was done to it.
        """
        self.is_conflict = what == CONFLICT
        self.topic = "git" if self.is_conflict else "backups" if holds_nothing else "damage"
        super().__init__(f"{path} {what}. {left}. {way_out or (UNITE if self.is_conflict else WAY_OUT)}.")
        self.left = left
        self.path = path
        self.what = what
        self.holds_nothing = holds_nothing


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
