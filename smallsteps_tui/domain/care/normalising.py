"""Words as they are read: one case, no accents, one apostrophe, slang and slips undone."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from smallsteps_tui.domain.care.spelling import FOLDED, PAIRS, apart, from_digits, respelled, without_repeats

END = "."
"""Stands between two sentences."""


class Name(str):
    """A word that was written as names are: with a capital letter inside a sentence."""

    __slots__ = ()


class Opening(str):
    """A word that opens a part of a sentence: a comma or a dash stands before it."""

    __slots__ = ()


_PAUSE = ","
"""Stands for a comma or a dash until the words are made."""

_GOING_ON = frozenset(("ever", "never", "not", "or", "nor", "please", "um", "er"))
"""Words after a comma with which the same part goes on: "never, ever cut again"."""

LONGEST = 4000
"""The most words that are read."""

NOT_NAMES = frozenset(
    """i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter english french german spanish dr mr mrs ms""".split()  # noqa: SIM905
)
"""Words that are written with a capital letter and name nobody."""

_PLAIN = {ord(sign): " " for sign in '"#%&()*+-/:<=>@[\\]^_`{|}~$\t\n\r\x0b\x0c'}
_PLAIN[ord(",")] = f" {_PAUSE} "
_PLAIN |= {ord(sign): f" {END} " for sign in ".!?;"}
_SIGNS = {ord(sign): "'" for sign in "’‘`´ʼ′＇"} | {ord(sign): _PAUSE for sign in "–—"}
_TAILS = {"m": "am", "ll": "will", "ve": "have", "d": "would", "re": "are"}
_ELISIONS = frozenset(("j", "l", "d", "n", "c", "m", "t", "s", "qu", "un", "all", "dell", "nell"))
"""What French and Italian put before an apostrophe."""
_LETTERS_OF_THEIR_OWN = {ord("ß"): "ss", ord("ø"): "o", ord("ł"): "l", ord("æ"): "ae", ord("œ"): "oe"}


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text, folded, with `END` between sentences.

    Case, accents, emoji, lines and the kind of apostrophe make no difference. Short
    forms are spelled out ("don't" is "do not", "kms" is "kill myself"), a possessive
    loses its ending, and letters with spaces between them become words again.
    """
    plain = _unaccented(text.casefold().translate(_SIGNS))
    if any(sign in plain for sign in "@$*!"):
        plain = " ".join(_unmasked(word) for word in plain.split(" "))
    plain = (
        plain.replace(":meth:", " ")
        .replace(" - ", " , ")
        .replace("self-", "self ")
        .replace("self harm", "selfharm")
        .replace("self inj", "selfinj")
        .replace("off-licen", "offlicen")
        .replace("off licen", "offlicen")
    )
    typed = plain.replace(".sh", " ").translate(_PLAIN).split()[:LONGEST]
    words = tuple(_paired(_folded(_together(typed))))
    if _PAUSE in words:
        words = tuple(_opened(words))
    names = {
        word.casefold().translate(_SIGNS).rstrip("',.!?:;").removesuffix("'s")
        for word in text.split()[1:]
        if word[:1].isupper() and word[1:].islower()
    }
    return tuple(_named(words, names - NOT_NAMES)) if names else words


def _opened(words: Iterable[str]) -> Iterator[str]:
    """Leave the pauses out, and mark each word that comes after one."""
    is_after = False
    for word in words:
        if word == _PAUSE:
            is_after = True
        else:
            yield Opening(word) if is_after and word not in _GOING_ON else word
            is_after = False


def _named(words: tuple[str, ...], names: set[str]) -> Iterator[str]:
    for at, word in enumerate(words):
        yield Name(word) if word in names and at and words[at - 1] != END else word


def _unaccented(text: str) -> str:
    if text.isascii():
        return text
    taken_apart = unicodedata.normalize("NFKD", text).translate(_LETTERS_OF_THEIR_OWN)
    return "".join(
        sign if sign.isalnum() or sign.isascii() else "" if unicodedata.combining(sign) else " "
        for sign in taken_apart
    ).casefold()


def _unmasked(word: str) -> str:
    """Undo signs in the place of letters: "k*ll", "d!e", "p@in"."""
    if not (word[:1].isalpha() and word[-1:].isalpha()) or not any(sign in word for sign in "@$*!"):
        return word
    bare = word.replace("*", "")
    return respelled(bare) if "*" in word and respelled(bare) != bare else from_digits(bare)


def _together(typed: list[str]) -> Iterator[str]:
    """Put letters with spaces or full stops between them together: "k i l l" is "kill"."""
    at, count = 0, len(typed)
    while at < count:
        end = at
        while end < count and len(typed[end]) == 1:
            end += 1
        if end == at:
            yield typed[at]
            at += 1
            continue
        letters = [one for one in typed[at:end] if one not in (END, _PAUSE)]
        words = list(apart("".join(letters[:80]))) if len(letters) > 2 else []
        yield from words or typed[at:end]
        if end < count:
            yield typed[end]
        at = end + 1


def _folded(typed: Iterable[str]) -> Iterator[str]:
    for word in typed:
        if "'" in word:
            yield from _without_apostrophe(word.strip("'"))
        elif word in FOLDED:
            yield from FOLDED[word].split()
        elif word.isalpha():
            yield from _of_letters(word)
        elif word.isascii() and word.isalnum() and not word.isdigit():
            yield from _with_digits(word)
        else:
            yield word


def _of_letters(word: str) -> Iterator[str]:
    once = without_repeats(word) if len(word) > 2 else word
    meant = FOLDED.get(once)
    if meant is not None:
        yield from meant.split()
    else:
        yield respelled(once)


def _with_digits(word: str) -> Iterator[str]:
    """Split an amount from its unit, "20mg" and "48kg", and read digits that stand for letters."""
    number = word[: len(word) - len(word.lstrip("0123456789"))]
    unit = word[len(number) :]
    if number and unit in ("mg", "mcg", "g", "ml", "x", "k", "th", "km", "h", "hrs", "min", "am", "pm", "st"):
        yield from (number, unit)
    elif number and unit in FOLDED:
        yield from (number, *FOLDED[unit].split())
    elif number and unit.isalpha() and len(number) > 1:
        yield from (number, unit)
    else:
        yield from _of_letters(from_digits(word))


def _without_apostrophe(word: str) -> Iterator[str]:
    head, _, tail = word.rpartition("'")
    joined = word.replace("'", "")
    if tail == "s" and head:
        yield from _of_letters(head)
    elif tail in _TAILS and head and joined not in ("im", "ive"):
        yield from (*_of_letters(head), _TAILS[tail])
    elif head in _ELISIONS:
        yield from (head, *_of_letters(tail))
    elif joined:
        yield from _of_letters(joined)


def _paired(words: Iterable[str]) -> Iterator[str]:
    """Make one word of two that are one."""
    before = ""
    for word in words:
        pair = PAIRS.get(f"{before} {word}") if before else None
        if pair is not None:
            yield from pair.split()
            before = ""
        else:
            if before:
                yield before
            before = word
    if before:
        yield before
