"""What every act has to mind: what happened elsewhere meanwhile, and that what is asked unasked is asked once."""

from typing import TYPE_CHECKING, TypeVar

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Goal, Shift, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.host import Host
from smallsteps_tui.voice import quoted

if TYPE_CHECKING:
    from smallsteps_tui.domain.hints import Question

Found = TypeVar("Found", Goal, Step, Shift)


def still_there(found: Found | None, words: str) -> Found:
    """Give what is to be changed as it is now.

    Raises:
        Trouble: When it was deleted while the dialog was open.
    """
    if found is None:
        raise Trouble(
            f"{quoted(words)} was deleted in the meantime. Your words are still here until you press Esc."
        )
    return found


async def remember_once(host: Host, question: "Question", about: int) -> None:
    """Note a question that stands on the screen, the first time it does so today."""
    from smallsteps_tui.domain import hints

    facts = host.snapshot
    if not hints.was_asked(facts.journey, question, facts.today, about=about):
        await host.note_quietly(acts.note_question(question, host.moment(), about=about))
