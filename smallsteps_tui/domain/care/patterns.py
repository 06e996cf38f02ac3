"""A small language for rows of words, and the matching of them.

A row is a line of slots with spaces between them:

- `kill` is that word, `kill|end` one of them, `suicid*` any word that begins so;
- `@myself` is any word of that group, and goes with others: `@pills|dose`;
- `my?` may be there or not, `#9` is a number from 9 on, and `#9|many` that or a word;
- `..` is up to two words of any kind, `...` up to five, never over the end of a sentence;
- `-out|up` says that none of these words comes next;
- `@name` is a word with a capital letter inside a sentence, as names are written;
- `^` is the beginning of a sentence, `$` its end, `today|$` that word or the end;
- `a & b` is both of them in one sentence, in any order.

A line that begins with two spaces goes on with the row before it.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from smallsteps_tui.domain.care.normalising import END, Name
from smallsteps_tui.domain.care.word_groups import COMMON, GROUPS, NUMBERS

STEM = 4
"""How many letters of a word decide whether a row is looked at."""


class Span(NamedTuple):
    """Where a row was found: from `start` up to and not including `end`."""

    start: int
    end: int

    def meets(self, other: "Span") -> bool:
        """Whether both have a word in common."""
        return self.start < other.end and other.start < self.end


class Slot(NamedTuple):
    """One place of a row."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    at_least: int | None = None
    """The smallest number that fits, where a number does."""
    kind: str = ""
    """Empty for a word, or one of `.`, `-`, `^` and `$`."""
    gap: int = 0
    """The most words that a gap takes."""
    is_optional: bool = False
    is_name: bool = False
    or_end: bool = False
    """Whether the end of the sentence fits as well as a word."""

    def takes(self, word: str) -> bool:
        """Whether a word fits here."""
        if word in self.words or (self.beginnings and word.startswith(self.beginnings)):
            return True
        if self.at_least is not None and number(word) >= self.at_least:
            return True
        return self.is_name and isinstance(word, Name)


def number(word: str) -> int:
    """Return the number a word says, or -1."""
    return int(word[:9]) if word.isascii() and word.isdigit() else NUMBERS.get(word, -1)


@cache
def slots_of(row: str) -> tuple[Slot, ...]:
    """Parse a row."""
    return tuple(_slot(written) for written in row.split())


def _slot(written: str) -> Slot:
    if written in ("^", "$"):
        return Slot(kind=written)
    if written in ("..", "..."):
        return Slot(kind=".", gap=2 if written == ".." else 5)
    kind = "-" if written.startswith("-") else ""
    parts = written.removeprefix("-").removesuffix("?").split("|")
    words = frozenset(word for part in parts for word in _words(part))
    beginnings = tuple(part[:-1] for part in parts if part.endswith("*"))
    at_least = min((int(part[1:]) for part in parts if part.startswith("#")), default=None)
    return Slot(words, beginnings, at_least, kind, 0, written.endswith("?"), "@name" in parts, "$" in parts)


def _words(part: str) -> Iterable[str]:
    if part.startswith("@"):
        return () if part == "@name" else GROUPS[part[1:]]
    return () if part.endswith("*") or part.startswith(("#", "$")) else (part,)


def stems_of(row: str) -> set[str]:
    """Return the beginnings of words, one of which is in any text that the row can be found in."""
    kept: set[str] = set()
    for written in row.split():
        if written[0] in "^$.-&" or "#" in written or "$" in written or "@name" in written or written[-1] == "?":
            continue
        words = {word for part in written.split("|") for word in _words(part) or (part.removesuffix("*"),)}
        kept = {word[:STEM] for word in words}
        if words.isdisjoint(COMMON):
            return kept
    return kept


def find(row: str, words: Sequence[str]) -> Iterator[Span]:
    """Yield where a row is found in words; finds do not overlap."""
    if " & " in row:
        yield from _find_together(row.split(" & "), words)
        return
    slots = slots_of(row)
    at = 0
    while at < len(words):
        end = _match(slots, 0, words, at)
        if end > at:
            yield Span(at, end)
            at = end
        else:
            at += 1


def _find_together(rows: list[str], words: Sequence[str]) -> Iterator[Span]:
    """Yield the sentences in which each of several rows is found."""
    found = [list(find(row, words)) for row in rows]
    start = 0
    for end in (*(at for at, word in enumerate(words) if word == END), len(words)):
        spans = [next((span for span in one if start <= span.start < end), None) for one in found]
        inside = [span for span in spans if span is not None]
        if len(inside) == len(rows):
            yield Span(min(span.start for span in inside), max(span.end for span in inside))
        start = end


def _match(slots: tuple[Slot, ...], nth: int, words: Sequence[str], at: int) -> int:
    """Return where the slots from the nth on end when they begin at a place, or -1."""
    while nth < len(slots):
        slot = slots[nth]
        is_end = at == len(words) or words[at] == END
        match slot.kind:
            case "^":
                fits = at == 0 or words[at - 1] == END
            case "$":
                fits = is_end
            case "-":
                fits = not slot.or_end if is_end else not slot.takes(words[at])
            case ".":
                return _after_gap(slots, nth, words, at)
            case _ if is_end:
                fits = slot.or_end or slot.is_optional
            case _:
                fits = slot.takes(words[at])
                if fits and slot.is_optional and (end := _match(slots, nth + 1, words, at + 1)) > 0:
                    return end
                at += 0 if slot.is_optional else 1
                fits = fits or slot.is_optional
        if not fits:
            return -1
        nth += 1
    return at


def _after_gap(slots: tuple[Slot, ...], nth: int, words: Sequence[str], at: int) -> int:
    for start in range(at, min(at + slots[nth].gap, len(words)) + 1):
        if start > at and words[start - 1] == END:
            break
        if start > at and slots[nth + 1].or_end and (start == len(words) or words[start] == END):
            break
        if (end := _match(slots, nth + 1, words, start)) >= 0:
            return end
    return -1


class Rows:
    """Tables of rows, looked up by the words that a row cannot be found without."""

    def __init__(self, *tables: str) -> None:
        self._tables = tables

    @cached_property
    def _by_stem(self) -> dict[str, list[tuple[int, str]]]:
        """Map the beginning of a word to the rows that need it, each with the number of its table."""
        rows: dict[str, list[tuple[int, str]]] = {}
        for nth, table in enumerate(self._tables):
            for row in filter(None, table.replace("|\n  ", "|").replace("\n  ", " ").splitlines()):
                for stem in stems_of(row):
                    rows.setdefault(stem, []).append((nth, row))
        return rows

    def possible(self, words: Sequence[str]) -> list[tuple[int, str]]:
        """List the rows that could be found in words, in the order of the tables."""
        by_stem = self._by_stem
        found = {row: None for word in words for row in by_stem.get(word[:STEM], ())}
        return sorted(found, key=_table) if len(found) > 1 else list(found)

    def are_in(self, words: Sequence[str]) -> bool:
        """Whether any row is found in words."""
        return any(True for _, row in self.possible(words) for _ in find(row, words))


def _table(row: tuple[int, str]) -> int:
    return row[0]
