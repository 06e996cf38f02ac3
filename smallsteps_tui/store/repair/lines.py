"""A damaged file in pieces, by its lines: a document each, as we write it or as somebody else laid it out."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smallsteps_tui.store.repair.tables import KNOWN

_HEADING = re.compile(r'\s*"([^"\\]{1,40})"\s*:\s*\{\s*(?:\}\s*,?\s*)?')
_BETWEEN = re.compile(r"[\s{},\0]*|(?:<{7}|\|{7}|={7}|>{7}).*")
"""What stands between documents: braces, blanks, and what git leaves around a conflict."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some lines that belong together."""

    text: str
    table: str
    """The heading they stand under; "" where there is none."""
    why: str
    """What is said where they cannot be read."""
    is_all: bool = False
    """Whether they may hold all of a file, as one that is written on one line."""


def pieces_of(text: str) -> Iterator[Piece]:
    """Take a file apart: a document a piece, and what is none by itself or with what it follows."""
    lines = text.split("\n")
    if len(lines) < _FEWEST or not any(map(_named, lines)):
        yield Piece(text, "", "it cannot be read", is_all=True)
        return
    of_tables, of_documents = _indents(lines)
    table, first, begun = "", 0, list[str]()
    for number, line in enumerate(lines, 1):
        name = _named(line) if _indent(line) <= of_tables else ""
        begins = _indent(line) <= of_documents and line.lstrip().startswith('"')
        ends = _indent(line) <= of_tables and _BETWEEN.fullmatch(line) is not None
        if begun and (name or begins or ends or of_documents == of_tables):
            yield Piece("\n".join(begun), table, _why(first, number - 1))
            begun = []
        if name:
            table = name
        elif begun or _BETWEEN.fullmatch(line) is None:
            first = first if begun else number
            begun.append(line)
    if begun:
        yield Piece("\n".join(begun), table, _why(first, len(lines)))


_FEWEST = 3
"""How many lines a file has that is not written on one."""


def _why(first: int, last: int) -> str:
    return f"line {first} cannot be read" if first == last else f"lines {first} to {last} cannot be read"


def _indents(lines: list[str]) -> tuple[int, int]:
    """Say how far in the headings stand, and how far the documents: as far, where each has a line."""
    of_tables = _least(
        _indent(line) for line in lines if (found := _HEADING.fullmatch(line)) and found[1] in KNOWN
    )
    named = [_indent(line) for line in lines if line.lstrip().startswith('"')]
    further = [indent for indent in named if indent > of_tables]
    has_lines = len(further) <= len(named) - len(further)
    return of_tables, of_tables if has_lines else _least(further)


def _least(indents: Iterable[int]) -> int:
    """Give the least that is there more than once, as one may be so by a hit."""
    told = Counter(indents)
    return min((indent for indent, times in told.items() if times > 1), default=min(told, default=0))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _named(line: str) -> str:
    """Give the name of the table that a line begins; "" where it begins none."""
    found = _HEADING.fullmatch(line)
    return found[1] if found is not None and not found[1].isdigit() else ""
