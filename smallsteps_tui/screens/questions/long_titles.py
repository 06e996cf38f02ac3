"""A title that is too long: what fits stays, and the rest becomes its note once it was asked for."""

from smallsteps_tui import voice
from smallsteps_tui.domain import cleaning
from smallsteps_tui.domain.trouble import Trouble


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
