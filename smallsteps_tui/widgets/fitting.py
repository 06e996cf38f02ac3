"""Text fitted into cells: cut, padded and wrapped so that columns stay straight.

A terminal gives a CJK character two cells and a combining mark none. Everything here
counts cells and keeps together what is read as one character: an emoji family, a flag,
a letter with its marks.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from rich.cells import cell_len
from textual.content import Content, Span
from textual.style import Style

from smallsteps_tui.domain.cleaning import NARROW, only_narrow

ELLIPSIS = "…"
JOINER = "\u200d"
EMOJI_FORM = "\ufe0f"
KEPT_FORMATS = frozenset((JOINER, "\u200c"))
_WIDE = "\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3"
_only_plain = re.compile(f"[{NARROW}{_WIDE}]*").fullmatch
"""Whether each character may be shown as it is."""
_SPACES = frozenset("\t\n\r\v\f\x85\u2028\u2029")
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_TAGS = range(0xE0020, 0xE0080)


class Part(NamedTuple):
    """A piece of a line: what it says, how it looks, what a click on it means."""

    text: str
    style: str = ""
    meta: Mapping[str, object] | None = None


def plain(text: str) -> str:
    """Leave only what a terminal may be given: no control, escape or direction characters.

    Line breaks and tabs become spaces; marks without a letter and joiners that join
    nothing are dropped, because terminals disagree about their width.
    """
    if _only_plain(text):
        return text
    kept: list[str] = []
    base = ""
    for place, character in enumerate(text):
        shown = _shown(character, base, kept, text[place + 1 : place + 2])
        if not shown:
            continue
        kept.append(shown)
        if cell_len(shown):
            base = shown
    return "".join(kept)


def _shown(character: str, base: str, kept: list[str], following: str) -> str:
    """Return what stands for one character of a person's text; "" when nothing does."""
    if character in _SPACES:
        return " "
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    if category in {"Cc", "Zl", "Zp"}:
        return ""
    if character == JOINER:
        return character if _joins(base, kept, following) else ""
    if category == "Cf" and character not in KEPT_FORMATS and ord(character) not in _TAGS:
        return ""
    if not base and not cell_len(character):
        return ""
    return character


def _joins(base: str, kept: list[str], following: str) -> bool:
    """Return whether a joiner stands between two emoji, the only place where its width is known."""
    if not base or not following or unicodedata.category(base) != "So":
        return False
    emoji = cell_len(base) == 2 or kept[-1] == EMOJI_FORM
    return emoji and kept[-1] != JOINER and unicodedata.category(following) == "So"


def clusters(text: str) -> Iterator[str]:
    """Split a text into what is read as one character each."""
    cluster = ""
    for character in text:
        if cluster and _belongs(cluster, character):
            cluster += character
            continue
        if cluster:
            yield cluster
        cluster = character
    if cluster:
        yield cluster


def _belongs(cluster: str, character: str) -> bool:
    """Return whether a character continues the cluster before it."""
    if cluster[-1] == JOINER or not cell_len(character):
        return True
    return len(cluster) == 1 and ord(cluster) in _FLAG_LETTERS and ord(character) in _FLAG_LETTERS


def cells(text: str) -> int:
    """Count the cells that a text takes as it is shown."""
    return len(text) if only_narrow(text) else cell_len(plain(text))


def fit(text: str, width: int, ellipsis: str = ELLIPSIS) -> str:
    """Cut a text to so many cells at most, ending with an ellipsis when something was cut."""
    text = plain(text)
    if cell_len(text) <= width:
        return text
    if width <= 0:
        return ""
    head, _rest = _split(text, width - cell_len(ellipsis))
    return (head.rstrip() or head) + ellipsis[:width]


def _split(text: str, width: int) -> tuple[str, str]:
    """Split a clean text at so many cells, between two clusters."""
    if only_narrow(text):
        return text[: max(0, width)], text[max(0, width) :]
    taken, used = 0, 0
    for cluster in clusters(text):
        used += cell_len(cluster)
        if used > width:
            break
        taken += len(cluster)
    return text[:taken], text[taken:]


def pad(text: str, width: int, *, right: bool = False, ellipsis: str = ELLIPSIS) -> str:
    """Make a text exactly so many cells wide, at the left of them or at the right."""
    shown = fit(text, width, ellipsis)
    blank = " " * (width - cell_len(shown))
    return blank + shown if right else shown + blank


def share(left: str, right: str, width: int, gap: int = 2, ellipsis: str = ELLIPSIS) -> tuple[str, str]:
    """Fit two texts side by side into a width, with a gap between them.

    The right one keeps up to half of the width and gives way altogether when that
    would leave it only a stump.
    """
    left, right = plain(left), plain(right)
    if not right or cell_len(left) + gap + cell_len(right) <= width:
        return fit(left, width, ellipsis), right
    room = max(width // 2 - gap, width - gap - cell_len(left))
    right = fit(right, room, ellipsis) if room >= min(6, cell_len(right)) else ""
    left_room = width - (cell_len(right) + gap if right else 0)
    return fit(left, left_room, ellipsis), right


def briefest(texts: Iterable[str], width: int) -> str:
    """Choose the first of some texts that has room, or else the last; each should be briefer than the one before."""
    shown = ""
    for shown in texts:
        if cells(shown) <= width:
            break
    return shown


def phrases(text: str, between: str = " · ") -> Iterator[str]:
    """Return a text of several phrases, then without its last one, down to the first: none of them is cut."""
    parts = text.split(between)
    return (between.join(parts[:many]) for many in range(len(parts), 0, -1))


def columns(left: str, right: str, width: int, ellipsis: str = ELLIPSIS) -> str:
    """Set one text at the left and one at the right, in exactly so many cells."""
    left, right = share(left, right, width, ellipsis=ellipsis)
    return left + " " * (width - cell_len(left) - cell_len(right)) + right


def wrap(text: str, width: int, most: int = 0, ellipsis: str = ELLIPSIS) -> list[str]:
    """Break a text into lines of so many cells, between words where there are any.

    Args:
        text: What to break.
        width: Cells in a line, at least 1.
        most: The most lines there may be, the last one cut with an ellipsis; 0 for any number.
        ellipsis: What stands where the text was cut.

    Returns:
        The lines, at least one; no line is wider than the width.
    """
    text = plain(text).strip()
    if cell_len(text) <= width:
        return [text]
    lines: list[str] = []
    while text:
        if most and len(lines) == most - 1:
            return [*lines, fit(text, width, ellipsis)]
        line, text = _first_line(text, width)
        lines.append(line)
    return lines


def _first_line(text: str, width: int) -> tuple[str, str]:
    """Take the first line off a clean text: whole words, or as much of a long one as fits."""
    head, rest = _split(text, width)
    if not rest:
        return head.rstrip(), ""
    if not head:
        first = next(clusters(text))
        return fit(first, width), text[len(first) :].lstrip()
    if not rest.startswith(" ") and " " in head.rstrip():
        cut = head.rindex(" ")
        head, rest = head[:cut], head[cut:] + rest
    return head.rstrip(), rest.lstrip()


def row(width: int, *parts: Part | tuple[str, str] | str, ellipsis: str = ELLIPSIS) -> Content:
    """Set parts one after another in exactly so many cells; what does not fit is cut."""
    texts: list[str] = []
    spans: list[Span] = []
    place, left = 0, max(0, width)
    for part in parts:
        text, style, meta = Part(part) if isinstance(part, str) else Part(*part)
        shown = fit(text, left, ellipsis)
        if not shown:
            continue
        texts.append(shown)
        spans.extend(_spans(place, place + len(shown), style, meta))
        place += len(shown)
        left -= cell_len(shown)
    return Content("".join(texts) + " " * left, spans, cell_length=max(0, width))


def _spans(start: int, end: int, style: str, meta: Mapping[str, object] | None) -> Iterable[Span]:
    """The look and the meaning of one part of a line."""
    if style:
        yield Span(start, end, style)
    if meta:
        yield Span(start, end, Style.from_meta(meta))
