"""The file's text: one document a line, so that it reads and diffs like a ledger."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NoReturn

from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.file.tables import ID, Document, Table
from smallsteps_tui.store.troubles import Strange

_HEADING = re.compile(r'"(\w+)": \{')


@dataclass(frozen=True, slots=True)
class Contents:
    """All tables of a file, each document beside its line.

    Documents are handed out behind a read-only view and replaced whole, never
    changed in place: that the same object is still there is how a line is known
    to be still true.
    """

    tables: Mapping[str, Table] = field(default_factory=dict)
    lines: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    strays: tuple[Stray, ...] = ()
    """What was found beside them that is no document of a table."""

    def with_tables(self, tables: Mapping[str, Table]) -> "Contents":
        """Give the contents with these tables, writing lines only for documents that are new.

        Raises:
            ValueError: A document holds what JSON cannot, such as NaN.
        """
        kept: dict[str, Table] = {}
        lines: dict[str, Mapping[str, str]] = {}
        for name, table in tables.items():
            if table is self.tables.get(name):
                kept[name], lines[name] = table, self.lines[name]
            else:
                kept[name], lines[name] = self._relined(name, table)
        return Contents(kept, lines)

    def _relined(self, name: str, table: Table) -> tuple[Table, Mapping[str, str]]:
        old, old_lines = self.tables.get(name, {}), self.lines.get(name, {})
        kept: dict[str, Document] = {}
        lines: dict[str, str] = {}
        for key in sorted(table, key=int):
            document = table[key]
            if document is old.get(key):
                kept[key], lines[key] = document, old_lines[key]
            else:
                kept[key], lines[key] = MappingProxyType(dict(document)), _encoded(document)
        return kept, lines

    def as_text(self) -> str:
        """Write the file: a table's heading, then a line for each document by id."""
        tables = []
        for name, lines in self.lines.items():
            body = ",\n".join([f'"{key}": {line}' for key, line in lines.items()])
            tables.append(f"{json.dumps(name)}: {{\n{body}\n}}" if body else f"{json.dumps(name)}: {{\n}}")
        return "{\n" + ",\n".join(tables) + "\n}\n"


def parse(text: str, known: Contents) -> Contents:
    """Read a file's text; documents whose line is the known one are the known objects.

    Args:
        text: What the file holds.
        known: What it held when it was read before.

    Returns:
        The tables, and what in the text is no document of theirs.

    Raises:
        Strange: It is not a collection of tables at all.
        ValueError: The text is no JSON.
        RecursionError: It is nested deeper than anything a person wrote.
    """
    return _by_line(text, known) or _as_a_whole(text)


def _by_line(text: str, known: Contents) -> Contents | None:
    """Read a file that looks as we write it; None when a single line does not."""
    lines = text.split("\n")
    if len(lines) < 3 or lines[0] != "{" or lines[-2:] != ["}", ""]:
        return None
    tables: dict[str, Table] = {}
    texts: dict[str, Mapping[str, str]] = {}
    at, end = 1, len(lines) - 2
    while at < end:
        heading = _HEADING.fullmatch(lines[at])
        if heading is None or heading[1] in tables:
            return None
        name = heading[1]
        bodies = _bodies(lines, at + 1)
        if bodies is None:
            return None
        at += len(bodies) + 2
        if at > end or lines[at - 1] != ("}" if at == end else "},"):
            return None
        table = _documents(bodies, known.tables.get(name, {}), known.lines.get(name, {}))
        if table is None:
            return None
        tables[name], texts[name] = table, bodies
    return Contents(tables, texts)


def _bodies(lines: list[str], at: int) -> dict[str, str] | None:
    """Take the lines of one table apart into ids and documents, as far as the table goes."""
    bodies: dict[str, str] = {}
    goes_on = True
    while lines[at].startswith('"'):
        line = lines[at]
        key, parted, body = line[1:].partition('": ')
        if not goes_on or not parted or key in bodies or not ID.fullmatch(key):
            return None
        goes_on = body.endswith(",")
        bodies[key] = body[:-1] if goes_on else body
        at += 1
    return None if bodies and goes_on else bodies


def _documents(bodies: Mapping[str, str], old: Table, old_lines: Mapping[str, str]) -> Table | None:
    table: dict[str, Document] = {}
    for key, body in bodies.items():
        if old_lines.get(key) == body:
            table[key] = old[key]
            continue
        try:
            document = _DECODER.decode(body)
        except (ValueError, RecursionError):
            return None  # Strange is a ValueError too: the reading as a whole says what it is
        if not isinstance(document, dict):
            return None
        table[key] = MappingProxyType(document)
    return table


def _as_a_whole(text: str) -> Contents:
    """Read a file that somebody else laid out, or that is not quite whole, as far as it goes."""
    from smallsteps_tui.store.file import other_layouts

    tables, strays = other_layouts.read(text)
    return replace(Contents().with_tables(tables), strays=strays)


def _refuse(name: str) -> NoReturn:
    raise Strange(f"{name} isn't a usable number")


def _number(digits: str) -> float:
    found = float(digits)
    return found if math.isfinite(found) else _refuse(digits[:40])


_DECODER = json.JSONDecoder(parse_constant=_refuse, parse_float=_number)
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=dict)
_ASCII_ENCODER = json.JSONEncoder(allow_nan=False, default=dict)


def _encoded(document: Document) -> str:
    """Write one document on one line, in readable letters wherever UTF-8 has them."""
    line = _ENCODER.encode(dict(document))
    try:
        line.encode()
    except UnicodeEncodeError:
        return _ASCII_ENCODER.encode(dict(document))
    return line
