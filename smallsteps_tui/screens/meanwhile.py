"""What may have happened elsewhere while a dialog was open."""

from typing import TYPE_CHECKING, TypeVar

from smallsteps_tui.domain.entities import Goal, Shift, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.card import Dialog
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.wording import quoted

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps

Found = TypeVar("Found", Goal, Step, Shift)


def still_there(found: Found | None, words: str) -> Found:
    """Give what is to be changed as it is now.

    Raises:
        Trouble: When it was deleted while the dialog was open.
    """
    if found is None:
        raise Trouble(f"{quoted(words)} was deleted meanwhile. Esc leaves this; your words are still here.")
    return found


def calm(app: "SmallSteps", told: str) -> None:
    """Take back what was told of the file, wherever it is still to be read, once nothing is the matter any more.

    Args:
        app: The dashboard.
        told: What was told before this look at the file.
    """
    if not told or app.session.told:
        return
    for screen in app.screen_stack:
        if isinstance(screen, JourneyScreen):
            screen.calm(told)
        elif isinstance(screen, Dialog):
            screen.calm()
