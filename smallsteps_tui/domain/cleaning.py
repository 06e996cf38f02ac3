"""Cleaning of text from outside, before it is saved or shown.

What comes out is printable text in normal form C: letters of any script with
their marks, emoji with their joiners, and nothing that a terminal would interpret.
"""

import unicodedata
from functools import lru_cache

from smallsteps_tui import pattern
from smallsteps_tui.domain.entities import NOTE_LENGTH, TITLE_LENGTH
from smallsteps_tui.domain.trouble import Trouble

ELLIPSIS = "…"

_NOTHING = frozenset(("", "none", "no", "nothing", "never", "-", "–", "—"))
"""What people write where they want nothing there."""

_JOINERS = frozenset("\u200c\u200d")
"""The two zero-width characters with a meaning: for emoji families, Persian, Malayalam."""

_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
"""Invisible characters that Unicode calls letters or marks."""

_MARKS_IN_A_ROW = 10
"""The most combining marks on one letter; more would spill into other lines."""

_LINE_ENDS = pattern("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")

_SENTENCE_ENDS = pattern(r"[.!?…:;](?= )|[。！？]")

_RUN_IN = pattern(r"(?:^|(?<=\s))\(?(\d{1,2})[.)]\s+(?=[^\W\d_])")
"""A number within a line: "1) walk, 2) swim"."""

_ESCAPES = pattern(
    "(?:\x1b[]PX^_]|[\x90\x98\x9d\x9e\x9f])"  # OSC, DCS, SOS, PM and APC, and what they carry:
    "(?:[^\x07\x1b\x90\x98\x9c-\x9f]*+(?:\x07|\x1b\\\\|\x9c)"  # as far as the end they announce,
    "|[^\x07\x1b\x90\x98\x9c-\x9f\r\n]*)"  # or, without one, to the end of the line
    "|(?:\x1b\\[|\x9b)[0-?]*+[ -/]*+[@-~]?"  # CSI
    "|(?:\x1b[NO]|[\x8e\x8f])[ -~]?"  # single shifts
    "|\x1b[ -/]*+[0-~]?"  # all other escapes
)

NARROW = "\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0377\u037a-\u0482\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25fc"
"""Characters that each take one cell and stand alone, as a class of a regular expression holds them."""

only_narrow = pattern(f"[{NARROW}]*").fullmatch
"""Whether each character of a text takes one cell, so that cells can be counted by length."""


def is_printable(character: str) -> bool:
    """Return whether a character may reach the terminal: it is visible, or joins visible ones.

    Code points not yet assigned are let through where new emoji and Han characters
    are being assigned, so that a newer keyboard's words survive an older Python.
    """
    if character in _JOINERS or character == " ":
        return True
    if character in _BLANKS:
        return False
    if unicodedata.category(character) == "Cn":
        point = ord(character)
        return (0x1F000 <= point <= 0x1FAFF or 0x20000 <= point < 0x40000) and point & 0xFFFE != 0xFFFE
    return character.isprintable()


def is_nothing(text: str, *words: str) -> bool:
    """Return whether a text is empty, or says so: "none", "no", or one of some words, such as "once"."""
    said = text.strip().casefold().removesuffix(".")
    return said in _NOTHING or said in words


def clean_line(text: str, limit: int | None = TITLE_LENGTH) -> str:
    """Make a text safe to show on one line.

    Control, escape, bidi and invisible characters go, escape sequences with
    their contents; tabs and line ends become spaces, and runs of spaces one.

    Args:
        text: Any text, from anywhere.
        limit: The most characters; a longer text is cut and ends in an ellipsis.
            None cuts nothing.

    Returns:
        Printable text without line ends, "" when nothing is left.
    """
    if text.isascii() and text.isprintable():
        return _cut(" ".join(text.split()), limit)
    return _cut(" ".join(_printable(_LINE_ENDS.sub(" ", _ESCAPES.sub("", text))).split()), limit)


def clean_text(text: str, limit: int | None = NOTE_LENGTH) -> str:
    """Make a text of several lines safe to show; its line ends stay.

    Args:
        text: Any text, from anywhere.
        limit: The most characters; a longer text is cut and ends in an ellipsis.
            None cuts nothing.

    Returns:
        Printable text and line ends, without blank lines around it.
    """
    if text.isascii() and text.isprintable():
        return _cut(text.strip(), limit)
    lines = _LINE_ENDS.sub("\n", _ESCAPES.sub("", text)).split("\n")
    return _cut("\n".join(_printable(line.replace("\t", "    ")).rstrip() for line in lines).strip(), limit)


def required_title(text: str) -> str:
    """Clean a title that must not be empty.

    A title that is too long is refused, never cut silently.

    Raises:
        Trouble: It is empty or too long.
    """
    title = clean_line(text, None)
    if not title:
        raise Trouble("That needs a few words.")
    if len(title) > TITLE_LENGTH:
        raise Trouble(f"That's {len(title):,} characters; the limit is {TITLE_LENGTH}. Shorten it a little.")
    return title


def parted(text: str) -> tuple[str, str]:
    """Part a title that is too long: after its last sentence that fits, or else between words.

    A place in its first half is none, so that what stays still says what it is about.

    Returns:
        What fits a title, and the rest; "" where all of it fits.
    """
    words = clean_line(text, None)
    if len(words) <= TITLE_LENGTH:
        return words, ""
    head = words[: TITLE_LENGTH + 1]
    ends = [found.end() for found in _SENTENCE_ENDS.finditer(head) if found.end() <= TITLE_LENGTH]
    at = next(
        (at for at in (*ends[-1:], head.rfind(" ")) if at > TITLE_LENGTH / 2),
        len(_cut(words, TITLE_LENGTH)) - 1,
    )
    return words[:at].rstrip(), words[at:].lstrip()


def numbers_within(line: str) -> list[int]:
    """Return where the numbers of a list stand that is written on one line; nothing for any other."""
    found = list(_RUN_IN.finditer(line))
    is_list = len(found) > 2 and [int(one[1]) for one in found] == list(range(1, len(found) + 1))
    return [one.start() for one in found] if is_list else []


def _printable(line: str) -> str:
    """Return the visible characters of one line, in normal form C.

    It filters twice, because composing may join marks that were counted separately.
    """
    if all(map(_is_plain, line)) and unicodedata.is_normalized("NFC", line):
        return line
    composed = unicodedata.normalize("NFC", _sieved(line))
    return unicodedata.normalize("NFC", _sieved(composed))


@lru_cache(maxsize=2048)
def _is_plain(character: str) -> bool:
    """Whether a character stays as it is, whatever is before it: what hangs on another would go, alone."""
    return _sieved(character) == character


def _sieved(line: str) -> str:
    """Drop invisible characters, joiners and marks with nothing before them, and excess marks."""
    kept = [" "]
    marks = 0
    for character in line:
        if character.isspace() or character == "\u2800":  # the braille blank is a space too
            character = " "
        elif not is_printable(character):
            continue
        elif character in _JOINERS or _selects(character):
            if kept[-1] == " " or kept[-1] in _JOINERS or (_selects(kept[-1]) and _selects(character)):
                continue
        elif unicodedata.category(character) in ("Mn", "Me"):
            marks += 1
            if kept[-1] == " " or marks > _MARKS_IN_A_ROW:
                continue
        else:
            marks = 0
        kept.append(character)
    return "".join(kept[1:])


def _selects(character: str) -> bool:
    """Whether it is a variation selector, which is invisible by itself."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def _cut(text: str, limit: int | None) -> str:
    if limit is None or len(text) <= limit:
        return text
    end = max(0, limit - 1)
    while end and (text[end] in _JOINERS or text[end - 1] in _JOINERS or _hangs(text[end])):
        end -= 1
    return text[: end or max(0, limit - 1)].rstrip() + ELLIPSIS[:limit]


def _hangs(character: str) -> bool:
    """Whether it belongs to the character before it."""
    return unicodedata.category(character) in ("Mn", "Me", "Mc")


def line(text: str, limit: int = TITLE_LENGTH) -> str:
    """Clean a line before it is saved.

    Raises:
        Trouble: It is too long.
    """
    return _fitting(clean_line(text, None), limit)


def lines(text: str, limit: int = NOTE_LENGTH) -> str:
    """Clean a text of several lines before it is saved.

    Raises:
        Trouble: It is too long.
    """
    return _fitting(clean_text(text, None), limit)


def _fitting(words: str, limit: int) -> str:
    if len(words) > limit:
        raise Trouble(f"That's {len(words):,} characters; the limit is {limit:,}. Shorten it a little.")
    return words


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Return a text without case and accents, by which words are found: `ecrire` finds “Écrire”."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()
