"""What every act has to mind: what happened elsewhere meanwhile, a title too long, and to ask unasked but once."""

from typing import TYPE_CHECKING, TypeVar

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, cleaning
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


class LongTitle:
    """The title of one question, typed or pasted; Enter on the same words again puts the rest in a note."""

    def __init__(self) -> None:
        self._told = ""

    def parted(self, text: str) -> tuple[str, str]:
        """Return a title and what goes into its note; "" for one that fits.

        Raises:
            Trouble: It is too long, the first time these words are given.
        """
        words = cleaning.clean_line(text, None)
        title, rest = cleaning.parted(words)
        if rest and words != self._told:
            self._told = words
            raise Trouble(voice.rest_in_note(len(words)))
        return title, rest
