"""A small language for rows of words, and the matching of them.

A row is a line of slots with spaces between them:

- `kill` is that word or a form of it, `kill|end` one of them, `suicid*` any word that begins so;
- `@myself` is any word of that group, and goes with others: `@pills|dose`;
- `my?` may be there or not, `#9` is a number from 9 on, and `#9|many` that or a word;
- `..` is up to two words of any kind, `...` up to five, never over the end of a sentence;
- `-out|up` says that none of these words comes next;
- `@name` is a word with a capital letter inside a sentence, as names are written;
- `^` is the beginning of a sentence or of its part after a comma, `$` its end, `today|$` that word or the end;
- `a & b` is both of them in one sentence, in any order;
- `=kill|end` is what the row is looked up by: its rarest slot; without a mark it is the first.

A line that begins with two spaces goes on with the row before it.
"""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from smallsteps_tui.domain.care.normalising import END, Name, Opening
from smallsteps_tui.domain.care.spelling import bases_of
from smallsteps_tui.domain.care.word_groups import GROUPS, NUMBERS


class Span(NamedTuple):
    """Where a row was found: from `start` up to and not including `end`."""

    start: int
    end: int

    def meets(self, others: Sequence["Span"]) -> bool:
        """Whether it has a word in common with one of others."""
        return any(self.start < other.end and other.start < self.end for other in others)


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
        if (
            word in self.words
            or not self.words.isdisjoint(bases_of(word))
            or (self.beginnings and word.startswith(self.beginnings))
        ):
            return True
        if self.at_least is not None and number(word) >= self.at_least:
            return True
        return self.is_name and isinstance(word, Name)

    @property
    def needs(self) -> frozenset[str]:
        """The words, one of which a text must have; empty where other things fit as well."""
        is_plain = not (self.kind or self.is_optional or self.is_name or self.or_end or self.beginnings)
        return self.words if is_plain and self.at_least is None else frozenset()


class Row(NamedTuple):
    """A row, parsed: the parts that stand together in a sentence, and what each text with it has."""

    parts: tuple[tuple[Slot, ...], ...]
    needs: tuple[frozenset[str], ...]

    def find(self, words: Sequence[str]) -> Iterator[Span]:
        """Yield where the row is found in words; finds do not overlap."""
        if len(self.parts) == 1:
            yield from _find(self.parts[0], words)
        else:
            yield from _find_together(self.parts, words)


def lines_of(table: str) -> list[str]:
    """Return the rows of a table, each on one line."""
    return [line for line in table.replace("|\n  ", "|").replace("\n  ", " ").splitlines() if line]


def number(word: str) -> int:
    """Return the number a word says, or -1."""
    return int(word[:9]) if word.isascii() and word.isdigit() else NUMBERS.get(word, -1)


@cache
def parsed(row: str) -> Row:
    """Parse a row; each is parsed once, when words first call for it."""
    parts = tuple(tuple(_slot(written) for written in part.split()) for part in row.split(" & "))
    return Row(parts, tuple(slot.needs for part in parts for slot in part if slot.needs))


def _slot(written: str) -> Slot:
    if written in ("^", "$"):
        return Slot(kind=written)
    if written in ("..", "..."):
        return Slot(kind=".", gap=2 if written == ".." else 5)
    kind = "-" if written.startswith("-") else ""
    parts = written.removeprefix("-").removeprefix("=").removesuffix("?").split("|")
    plain = [part for part in parts if part[0] not in "@#$" and part[-1] != "*"]
    groups = [GROUPS[part[1:]] for part in parts if part[0] == "@" and part != "@name"]
    return Slot(
        words=frozenset(plain).union(*groups),
        beginnings=tuple(part[:-1] for part in parts if part[-1] == "*"),
        at_least=min((int(part[1:]) for part in parts if part[0] == "#"), default=None),
        kind=kind,
        is_optional=written.endswith("?"),
        is_name="@name" in parts,
        or_end="$" in parts,
    )


def _find(slots: tuple[Slot, ...], words: Sequence[str]) -> Iterator[Span]:
    at = 0
    while at < len(words):
        end = _match(slots, 0, words, at)
        if end > at:
            yield Span(at, end)
            at = end
        else:
            at += 1


def _find_together(parts: tuple[tuple[Slot, ...], ...], words: Sequence[str]) -> Iterator[Span]:
    """Yield the sentences in which each part of a row is found, from the first of them to the last."""
    ends = [at for at, word in enumerate(words) if word == END]
    found: list[dict[int, Span]] = []
    for part in parts:
        first: dict[int, Span] = {}
        for span in _find(part, words):
            first.setdefault(bisect(ends, span.start), span)
        found.append(first)
    for sentence in found[0]:
        spans = [one[sentence] for one in found if sentence in one]
        if len(spans) == len(parts):
            yield Span(min(span.start for span in spans), max(span.end for span in spans))


def _match(slots: tuple[Slot, ...], nth: int, words: Sequence[str], at: int) -> int:
    """Return where the slots from the nth on end when they begin at a place, or -1."""
    while nth < len(slots):
        slot = slots[nth]
        is_end = at == len(words) or words[at] == END
        match slot.kind:
            case "^":
                fits = at == 0 or words[at - 1] == END or isinstance(words[at], Opening)
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
    """Return where the slots behind a gap end; a gap takes no words where the end of the sentence is meant."""
    for start in range(at, min(at + slots[nth].gap, len(words)) + 1):
        if start > at and words[start - 1] == END:
            break
        if start > at and slots[nth + 1].or_end and (start == len(words) or words[start] == END):
            break
        if (end := _match(slots, nth + 1, words, start)) >= 0:
            return end
    return -1


class Rows:
    """Tables of rows, looked up by the rarest words of each, so that other words cost next to nothing."""

    def __init__(self, *tables: str) -> None:
        self._tables = tables

    @cached_property
    def _by_key(self) -> Mapping[str, list[tuple[int, str]]]:
        """Map what a row is looked up by to the rows, each with the number of its table."""
        rows: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        for nth, table in enumerate(self._tables):
            for row in lines_of(table):
                _, mark, rest = row.partition("=")
                for key in (rest if mark else row).partition(" ")[0].split("|"):
                    rows[key].append((nth, row))
        return dict(rows)

    @cached_property
    def _groups_of(self) -> Mapping[str, list[str]]:
        """Map a word to the groups it is in, of those that rows are looked up by."""
        groups: dict[str, list[str]] = {}
        for key in self._by_key:
            if key[0] == "@":
                for word in GROUPS[key[1:]]:
                    groups.setdefault(word, []).append(key)
        return groups

    @cached_property
    def _beginnings(self) -> tuple[str, ...]:
        return tuple(key[:-1] for key in self._by_key if key[-1] == "*")

    def possible(self, words: Sequence[str]) -> list[tuple[int, Row]]:
        """List the rows that could be found in words, in the order of the tables, each with its table."""
        by_key, groups_of, beginnings = self._by_key, self._groups_of, self._beginnings
        found: dict[tuple[int, str], None] = {}
        forms = _forms_of(tuple(words))
        for word in forms:
            if word in by_key:
                found |= dict.fromkeys(by_key[word])
            if word in groups_of:
                found |= dict.fromkeys(row for key in groups_of[word] for row in by_key[key])
            if beginnings and word.startswith(beginnings):
                starts = [one for one in beginnings if word.startswith(one)]
                found |= dict.fromkeys(row for one in starts for row in by_key[f"{one}*"])
        if not found:
            return []
        rows = [(nth, parsed(row)) for nth, row in found]
        there = frozenset(forms)
        return sorted((one for one in rows if not any(map(there.isdisjoint, one[1].needs))), key=_table)

    def are_in(self, words: Sequence[str]) -> bool:
        """Whether any row is found in words."""
        return any(True for _, row in self.possible(words) for _ in row.find(words))


@lru_cache(maxsize=64)
def _forms_of(words: tuple[str, ...]) -> list[str]:
    """Return words and what they are forms of; each table of rows asks for the same words."""
    return [form for word in words for form in (word, *bases_of(word))]


def _table(row: tuple[int, Row]) -> int:
    return row[0]
