"""What can go wrong with the file."""

from smallsteps_tui.domain.trouble import Trouble


class Unreadable(Trouble):
    """The file is not one that can be read; it was left as it is."""


class NotSaved(Trouble):
    """A change could not be written; the file is as it was."""


class Busy(NotSaved):
    """Somebody else held the file too long; the file is as they leave it."""

    exit_status = 75


class ReadOnly(NotSaved):
    """The file comes from a newer version and is only looked at."""


class Superseded(Trouble):
    """Somebody else changed what was to be dropped; it stays as they left it."""


class NotUndone(Trouble):
    """A change cannot be taken back, or given again."""


class Strange(ValueError):
    """Something in the file is not as this program has it; the message says where and what."""
