"""Stopping a habit, said in German, French, Spanish, Portuguese, Dutch or Italian."""

from functools import cache

from smallsteps_tui.domain.care.normalising import words_of
from smallsteps_tui.domain.care.patterns import lines_of
from smallsteps_tui.domain.care.words_elsewhere import HABITS, STOPPING


def is_about_stopping_in_another_language(words: str) -> bool:
    """Whether words are about having less of a habit, or none: smoking, drinking, sweets, the phone.

    Such a title is answered in English, with the additions that are safe for
    everything. Both the word for stopping and the habit have to be of one language.
    """
    there = frozenset(words_of(words))
    return any(
        not (stopping.isdisjoint(there) or habits.isdisjoint(there)) for stopping, habits in _by_language()
    )


@cache
def _by_language() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Pair the words for stopping of each language with its words for habits."""
    pairs = zip(lines_of(STOPPING), lines_of(HABITS), strict=True)
    return tuple((frozenset(stopping.split("|")), frozenset(habits.split())) for stopping, habits in pairs)
