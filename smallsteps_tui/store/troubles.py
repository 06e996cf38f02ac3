"""What can go wrong with the file."""

from pathlib import Path

from smallsteps_tui.domain.trouble import Trouble

LEFT = "It wasn't touched"
CHECK = "smallsteps check to see what's readable"
WAY_OUT = f"Run {CHECK}, or choose another file with --data"

CONFLICT = "has git's conflict markers in it"
UNITE = "Run smallsteps check --repair to join both sides"


class Unreadable(Trouble):
    """The file is not one that can be read; it was left as it is."""

    is_of_file = True
    what: str = ""
    """What is the matter with it: `is empty`; "" where it is no file of ours to judge."""
    holds_nothing: bool = False
    """Whether there is nothing in it that could be looked at."""
    is_conflict: bool = False
    """Whether it holds both sides of a merge, as git left them."""


class Damaged(Unreadable):
    """What is there is no file of ours, or not whole enough to be read; it was left as it is."""

    def __init__(
        self, path: Path, what: str, way_out: str = "", *, holds_nothing: bool = False, left: str = LEFT
    ) -> None:
        """Say which file it is, what is the matter with it, and what can be done.

        Args:
            path: The file.
            what: What is the matter: `is empty`.
            way_out: What can be done about it; without one, what always can.
            holds_nothing: Whether there is nothing in it that could be looked at.
            left: Says that nothing was done to it.
        """
        self.is_conflict = what == CONFLICT
        super().__init__(f"{path} {what}. {left}. {way_out or (UNITE if self.is_conflict else WAY_OUT)}.")
        self.left = left
        self.path = path
        self.what = what
        self.holds_nothing = holds_nothing


class NotSaved(Trouble):
    """A change could not be written; the file is as it was."""

    is_of_file = True

    def __init__(self, sentence: str, why: str = "") -> None:
        """Say what could not be written, and in a few words why, where the system told."""
        super().__init__(sentence)
        self.why = why


class Busy(NotSaved):
    """Somebody else held the file too long; the file is as they leave it."""

    exit_status = 75


class Overtaken(NotSaved):
    """Somebody who knows no lock changed the file while it was written; it is as they left it."""


class ReadOnly(NotSaved):
    """The file comes from a newer version and is only looked at."""


class Superseded(Trouble):
    """Somebody else changed what was to be dropped; it stays as they left it."""


class NotRestored(Trouble):
    """A copy cannot be brought back, or a file not be repaired; the file is as it was."""


class NotMerged(Trouble):
    """Another file cannot be merged; it and ours are as they were."""


class NotUndone(Trouble):
    """A change cannot be taken back, or given again."""


class Strange(ValueError):
    """Something in the file is not as this program has it; the message says where and what."""
