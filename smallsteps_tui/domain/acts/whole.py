"""A person's words, taken whole: what is too long is given back, never cut in silence."""

from smallsteps_tui.domain.cleaning import clean_line, clean_text
from smallsteps_tui.domain.entities import NOTE_LENGTH, TITLE_LENGTH
from smallsteps_tui.domain.trouble import Trouble


def line(text: str, limit: int = TITLE_LENGTH) -> str:
    """Make a line safe to keep.

    Raises:
        Trouble: When it is longer than there is room for.
    """
    return _fitting(clean_line(text, None), limit)


def lines(text: str, limit: int = NOTE_LENGTH) -> str:
    """Make a text of several lines safe to keep.

    Raises:
        Trouble: When it is longer than there is room for.
    """
    return _fitting(clean_text(text, None), limit)


def _fitting(words: str, limit: int) -> str:
    if len(words) > limit:
        raise Trouble(f"That has {len(words):,} characters; {limit:,} fit. Shorten it a little.")
    return words
