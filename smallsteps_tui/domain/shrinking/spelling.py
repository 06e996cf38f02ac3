"""Slips of the finger, taken out of the words of a title."""

from collections.abc import Iterator

from smallsteps_tui.domain.shrinking.lexicon import LIGHT, SMALL_WORDS, folded, plain_verb

_FIRST_WORDS, _LONG_WORD = 12, 20
_MOST = (-1, -1, -1, 1, 3, 3, 3, 3, 4)
"""The highest rank of a slip that a word may hold, by its length."""
_KEYS = "qwertyuiop asdfghjkl zxcvbnm"


def respelt(text: str, names: frozenset[str], verbs: frozenset[str], known: frozenset[str]) -> str:
    """Take one slip of the finger out of each word that is not known; the first word is likely a verb.

    Args:
        text: The title, in small letters.
        names: Words that are somebody's name, and stay.
        verbs: Words that are verbs.
        known: Words that are no misspelling, in the singular.
    """
    words = text.split(" ")
    for at, typed in enumerate(words[:_FIRST_WORDS]):
        is_word = typed.isascii() and typed.isalpha() and 1 < len(typed) < _LONG_WORD and typed not in names
        is_right = known.intersection((typed, folded(typed))) or plain_verb(typed, verbs) in verbs
        if is_word and not is_right:
            words[at] = _meant(typed, verbs, known, is_first=not at)
    return " ".join(words)


def _meant(typed: str, verbs: frozenset[str], known: frozenset[str], *, is_first: bool) -> str:
    """The word that was meant; a short one is close to many, so that it has to be one of the likelier slips."""
    near = [slip for slip in _one_slip_from(typed) if slip[1] in verbs or _is_known(slip[1], known)]
    near = ([slip for slip in near if slip[1] in verbs] if is_first else []) or near
    most = _MOST[min(len(typed), len(_MOST) - 1)]
    likely = LIGHT if is_first else SMALL_WORDS
    near = [slip for slip in near if slip[0] <= most or (slip[1] in likely and slip[0] < len(typed))]
    return min(near, key=lambda slip: (slip[0], slip[1] not in likely), default=(0, typed))[1]


def _is_known(word: str, known: frozenset[str]) -> bool:
    return word in known or (word.endswith("s") and folded(word) in known)


def _one_slip_from(word: str) -> Iterator[tuple[int, str]]:
    """Give what a word may have been, with a rank.

    0 for two letters swapped or one doubled; then one left out, the key beside it, one too many, any other.
    """
    letters = "abcdefghijklmnopqrstuvwxyz"
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield from ((1, before + letter + after) for letter in letters)
        if after:
            yield 0 if before[-1:] == after[0] else 3, before + after[1:]
            for letter in letters:
                is_beside = letter + after[0] in _KEYS or after[0] + letter in _KEYS
                yield 2 if is_beside else 4, before + letter + after[1:]
        if len(after) > 1:
            yield 0, before + after[1] + after[0] + after[2:]
