"""What every act has to mind: what happened elsewhere meanwhile, and that what is asked unasked is asked once."""

from typing import TYPE_CHECKING, TypeVar

from smallsteps_tui.domain.entities import Goal, Shift, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.card import Dialog
from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.voice import quoted

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps
from typing import TYPE_CHECKING

from smallsteps_tui.domain import acts, hints
from smallsteps_tui.domain.hints import Question

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


def remember(app: "SmallSteps", question: str, about: int | None = None) -> None:
    """Note that a question was asked; where the disk refuses, it was asked all the same."""
    change = acts.note_question(question, app.session.moment(), about=about)
    try:
        app.snapshot = app.session.apply(change, "")
    except Trouble:
        app.log("What was asked could not be noted.")


def remember_once(app: "SmallSteps", question: Question, about: int) -> None:
    """Note a question that stands on the screen, the first time it does so today."""
    facts = app.snapshot
    if not hints.was_asked(facts.journey, question, facts.today, about=about):
        remember(app, question, about)
