"""What may have happened elsewhere while a dialog was open."""

from typing import TypeVar

from smallsteps_tui.domain.entities import Goal, Shift, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.wording import quoted

Found = TypeVar("Found", Goal, Step, Shift)


def still_there(found: Found | None, words: str) -> Found:
    """Give what is to be changed as it is now.

    Raises:
        Trouble: When it was deleted while the dialog was open.
    """
    if found is None:
        raise Trouble(f"{quoted(words)} was deleted meanwhile. Esc leaves this; your words are still here.")
    return found
