"""Reading words: what they are about, how surely, and whether towards harm or away from it."""

from collections.abc import Sequence

from smallsteps_tui.domain.care.kinds import ORDINARY, Reading


def read(words: str, above: Sequence[str] = ()) -> Reading:
    """Read what a person typed.

    Args:
        words: The raw words, before anything is stripped from them.
        above: The words over them, the nearest first: parents, goal, the goal's why.

    Returns:
        The strongest kind with its tier and way; `ORDINARY` for words that want no care.
    """
    return ORDINARY
