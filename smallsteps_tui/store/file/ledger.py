"""The file's text: one document per line, so that it reads and diffs like a ledger."""

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
    """All tables of a file, each document with its line.

    Documents are read-only and replaced as a whole, never changed in place: a line is still
    valid if its document is still the same object.
    """

    tables: Mapping[str, Table] = field(default_factory=dict)
    lines: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    strays: tuple[Stray, ...] = ()
    """What was found that isn't a document of a table."""

    def with_tables(self, tables: Mapping[str, Table]) -> "Contents":
        """Return the contents with these tables, writing lines only for documents that are new.

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
        """Return the file's text: a table's heading, then a line for each document by id."""
        tables = []
        for name, lines in self.lines.items():
            body = ",\n".join([f'"{key}": {line}' for key, line in lines.items()])
            tables.append(f"{json.dumps(name)}: {{\n{body}\n}}" if body else f"{json.dumps(name)}: {{\n}}")
        return "{\n" + ",\n".join(tables) + "\n}\n"


def parse(text: str, known: Contents) -> Contents:
    """Parse a file's text; a document with a known line is the known object.

    Args:
        text: The file's text.
        known: The contents when it was last read.

    Returns:
        The tables, and what in the text isn't a document of them.

    Raises:
        Strange: It isn't a collection of tables.
        ValueError: The text isn't JSON.
        RecursionError: It is nested too deeply.
    """
    return _by_line(text, known) or _as_a_whole(text)


def _by_line(text: str, known: Contents) -> Contents | None:
    """Parse a file in our own layout; None if any line isn't."""
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
    """Parse the lines of one table into ids and documents, up to the table's end."""
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
            return None  # Strange is a ValueError too; parsing the whole text reports it
        if not isinstance(document, dict):
            return None
        table[key] = MappingProxyType(document)
    return table


def _as_a_whole(text: str) -> Contents:
    """Parse a file in another layout, or a damaged one, as far as possible."""
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
    """Return one document on one line, with readable letters wherever UTF-8 has them."""
    line = _ENCODER.encode(dict(document))
    try:
        line.encode()
    except UnicodeEncodeError:
        return _ASCII_ENCODER.encode(dict(document))
    return line
