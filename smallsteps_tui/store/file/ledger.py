"""The file's text: one document per line, so that it reads and diffs like a ledger."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.file.tables import DECODER, Document, InLine, Table, shape_of

Block = tuple[list[bytes], bytes]
"""Some consecutive lines, and the same lines joined into one text."""

FEW = 50
"""Up to how many lines decoding a table is faster than comparing it with a shape, which has to be compiled."""

_LINES, _SMALL = 256, 10_000
"""How many lines make a block, and below how many bytes it is joined with the next one."""

_COLON = b'": '
_BEGINNING, _NEXT, _END = b"{\n", b"\n},\n", b"\n}\n}\n"
_HEADING = re.compile(rb'"(\w+)": \{\n')
_AT_THE_START = re.compile(rb'\n"(0|[1-9][0-9]{0,17})": ')
"""Finds the id that a line begins with."""


@dataclass(frozen=True, slots=True)
class Contents:
    """All tables of a file, each document with its line.

    Documents are read-only and replaced as a whole, never changed in place: a line is still
    valid if its document is still the same object.
    """

    tables: Mapping[str, Table] = field(default_factory=dict)
    lines: Mapping[str, Mapping[str, bytes]] = field(default_factory=dict)
    """The line of each document as it is in the file, with its id and without the comma, by id."""
    strays: tuple[Stray, ...] = ()
    """What was found that isn't a document of a table."""
    blocks: dict[str, Sequence[Block]] = field(default_factory=dict, compare=False, repr=False)
    """Each table's blocks of joined lines, to be used again where their lines haven't changed."""

    def with_tables(self, tables: Mapping[str, Table]) -> "Contents":
        """Return the contents with these tables, writing lines only for documents that are new.

        Raises:
            ValueError: A document holds what JSON cannot, such as NaN.
        """
        kept: dict[str, Table] = {}
        lines: dict[str, Mapping[str, bytes]] = {}
        for name, table in tables.items():
            if table is self.tables.get(name):
                kept[name], lines[name] = table, self.lines[name]
            else:
                kept[name], lines[name] = self._relined(name, table)
        return Contents(kept, lines, blocks=dict(self.blocks))

    def _relined(self, name: str, table: Table) -> tuple[Table, Mapping[str, bytes]]:
        old = self.tables.get(name, {})
        fresh = {key: document for key, document in table.items() if document is not old.get(key)}
        kept = {**old, **{key: MappingProxyType(dict(document)) for key, document in fresh.items()}}
        lines = {**self.lines.get(name, {}), **{key: _line(key, table[key]) for key in fresh}}
        if old.keys() == table.keys():
            return kept, lines
        order = sorted(table, key=int)
        return {key: kept[key] for key in order}, {key: lines[key] for key in order}

    def as_bytes(self) -> bytes:
        """Return the file's bytes: a table's heading, then a line for each document by id."""
        return b"".join(self.pieces())

    def pieces(self) -> Iterator[bytes]:
        """Return the file's bytes in pieces of a few hundred lines; only those with a changed line are joined anew."""
        held: list[bytes] = [b"{\n"]
        for number, (name, lines) in enumerate(self.lines.items()):
            held.append((b",\n" if number else b"") + json.dumps(name).encode() + b": {\n")
            self.blocks[name] = _joined([*lines.values()], self.blocks.get(name, ()))
            for _, block in self.blocks[name]:
                held.append(block)
                if len(block) > _SMALL:
                    yield b"".join(held)
                    held = []
            held.append(b"\n}" if lines else b"}")
        yield b"".join([*held, b"\n}\n"])


def _joined(lines: list[bytes], before: Sequence[Block]) -> Sequence[Block]:
    """Join lines into blocks; a block whose lines are those of a block before is used again."""
    blocks = []
    for number, at in enumerate(range(0, len(lines), _LINES)):
        end = at + _LINES
        part = lines[at:end] + ([b""] if end < len(lines) else [])
        is_known = number < len(before) and before[number][0] == part
        blocks.append(before[number] if is_known else (part, b",\n".join(part)))
    return blocks


Odd = Mapping[str, Set[int]]
"""The places of the lines that don't have their table's shape, counted from 0, by table."""


def parse(content: bytes, known: Contents, odd: Odd | None = None) -> Contents:
    """Parse a file's bytes; a document with a known line is the known object.

    Args:
        content: The file's bytes, in UTF-8.
        known: The contents when it was last read.
        odd: The lines without their table's shape, where the index of these very bytes was kept.

    Returns:
        The tables, and what in the text isn't a document of them.

    Raises:
        Strange: It isn't a collection of tables.
        ValueError: It isn't UTF-8, or not JSON.
        RecursionError: It is nested too deeply.
    """
    return _by_line(content, known, odd) or _as_a_whole(content.decode("utf-8-sig"))


def _by_line(content: bytes, known: Contents, odd: Odd | None) -> Contents | None:
    """Parse a file in our own layout; None if any line isn't."""
    if not content.startswith(_BEGINNING):
        return None
    if odd is None and not content.isascii():
        content.decode()  # a line in its shape isn't decoded yet
    tables: dict[str, Table] = {}
    kept: dict[str, Mapping[str, bytes]] = {}
    at = len(_BEGINNING)
    while (heading := _HEADING.match(content, at)) is not None:
        name, first = heading[1].decode(), heading.end()
        last = content.find(b"\n}", first - 1)
        found = _lines_of_table(content, first, last, is_known=odd is not None)
        if name in tables or found is None:
            return None
        table = _documents(name, found, known, None if odd is None else odd.get(name))
        if table is None:
            return None
        tables[name], kept[name] = table, found
        at = last + len(_NEXT)
        if not content.startswith(_NEXT, last):
            return Contents(tables, kept) if content[last:] == _END else None
    return None


def _lines_of_table(content: bytes, first: int, last: int, *, is_known: bool) -> dict[str, bytes] | None:
    """Split the lines of one table; None if they aren't one for each id, in the order of the ids."""
    if last < first:
        return {} if last > 0 else None
    lines = content[first:last].split(b",\n")
    if is_known:
        return {line[1 : line.index(b'"', 1)].decode(): line for line in lines}
    ids = [*map(int, _AT_THE_START.findall(content, first - 1, last))]
    is_by_line = len(lines) == len(ids) == content.count(b"\n", first, last) + 1
    return dict(zip(map(str, ids), lines, strict=True)) if is_by_line and ids == sorted({*ids}) else None


def worth_a_shape(name: str, lines: Mapping[str, bytes]) -> re.Pattern[bytes] | None:
    """Return the shape that a table's lines are compared with, if it has one and they are many."""
    return shape_of(name) if len(lines) > FEW else None


def _documents(name: str, lines: Mapping[str, bytes], known: Contents, odd: Set[int] | None) -> Table | None:
    """Return the documents of a table's lines; None if a line holds none."""
    old, old_lines = known.tables.get(name, {}), known.lines.get(name, {})
    shape = worth_a_shape(name, lines) if odd is None else None
    table: dict[str, Document] = {}
    for place, (key, line) in enumerate(lines.items()):
        if old_lines and old_lines.get(key) == line:
            table[key] = old[key]
            continue
        if odd is not None and place not in odd:
            table[key] = InLine(line)
            continue
        shaped = shape.fullmatch(line) if shape is not None else None
        if shaped is not None:
            table[key] = InLine(line)
            continue
        try:
            document = DECODER.decode(line.partition(_COLON)[2].decode())
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


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=dict)
_ASCII_ENCODER = json.JSONEncoder(allow_nan=False, default=dict)


def _line(key: str, document: Document) -> bytes:
    """Return the line of a document, with readable letters wherever UTF-8 has them."""
    try:
        return f'"{key}": {_ENCODER.encode(dict(document))}'.encode()
    except UnicodeEncodeError:
        return f'"{key}": {_ASCII_ENCODER.encode(dict(document))}'.encode()
