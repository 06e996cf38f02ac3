"""What was asked unasked, remembered in the file, so that no dashboard asks it again."""

from typing import TYPE_CHECKING

from smallsteps_tui.domain import acts, hints
from smallsteps_tui.domain.hints import Question
from smallsteps_tui.domain.trouble import Trouble

if TYPE_CHECKING:
    from smallsteps_tui.app import SmallSteps


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
