"""Where the documents of a damaged file come back from: what is readable of its text, its last changes, its backups."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from smallsteps_tui import pattern
from smallsteps_tui.domain.copies import Copy
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import Stray, referred
from smallsteps_tui.store import taking_in, undo
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents.entities import TABLES
from smallsteps_tui.store.file import other_layouts
from smallsteps_tui.store.file.ledger import Contents
from smallsteps_tui.store.file.tables import ID, Document, Table
from smallsteps_tui.store.taking_in import ASIDE, KNOWN
from smallsteps_tui.store.undo import TABLE as UNDO

_OPENING = pattern(
    r'(?P<before>^[ \t{},\0]*)?"(?P<name>[^"\\\s\0-\x1f]{1,40})"\s*:\s*(?=\{)'
    r"|^(?P<conflict><{7}|\|{7}|={7}|>{7}).*$",
    re.MULTILINE,
)
"""Where a table or a document begins, at the beginning of a line or not; or a line that git left."""
_STRUCTURE = " \t\r\n{},\0"
_BETWEEN = pattern(r"[\s{},\0]*")
"""What stands between documents: braces, commas and blanks."""
_NEARLY_BETWEEN = pattern(r"[\s{},\0]*(?:\\x..|.)?[\s{},\0]*")
"""The same with one damaged byte."""
_END_OF_LINE = pattern(r"[ \t\r,}\]\0]*(?:\n|$)")
_NEXT_ON_LINE = pattern(r'[ \t\r}\0]*,[\s\0]*"[^"\\\s]{1,40}"\s*:\s*\{')
"""What follows a document that ends where it should."""
_KEY = pattern(r'[\s{},\0]*"(\d{1,18})"')
_NEXT_LINE = pattern(r'\n(?="\d{1,18}": )')
_BYTE = pattern(r"\\x[0-9a-f]{2}")
"""A byte that isn't text, as decoding writes it: `\\xff`."""

_FEWEST_LINES = 3
"""How many line ends a file has that isn't written on one line."""
_MOST_FAILURES = 1_000
"""How many documents may fail to parse; each failure costs a walk through the text."""


def salvaged(content: bytes) -> tuple[str, list[Stray]]:
    """Return a file's text without the parts that can't be parsed.

    Returns:
        Text that can be parsed, with every document that could be; and what was left out.
    """
    salvage = _Salvage(content.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "backslashreplace"))
    salvage.walk()
    return salvage.readable_text(), salvage.strays


class _Salvage:
    """Walks through a text once and takes every document that parses."""

    def __init__(self, text: str) -> None:
        self.strays: list[Stray] = []
        self._text = text
        self._is_on_one_line = text.count("\n") < _FEWEST_LINES
        self._tables: dict[str, list[str]] = {}
        self._table = "meta"  # the first of a file, should its heading be damaged
        self._table_of_conflict = ""
        self._indents: dict[bool, int] = {}
        self._end = 0
        """Where the text ends that was taken, or left out."""
        self._line = 1
        self._counted_to = 0

    def readable_text(self) -> str:
        """Return what was taken as text that can be parsed."""
        tables = [f"{json.dumps(name)}: {{{','.join(found)}}}" for name, found in self._tables.items()]
        return f"{{{','.join(tables)}}}"

    def walk(self) -> None:
        """Take what can be parsed; leave out what stands between."""
        at, failures = 0, 0
        while failures < _MOST_FAILURES and (opening := _OPENING.search(self._text, at)) is not None:
            at = opening.end()
            if opening["conflict"]:
                self._leave_out(opening.start(), opening.end())
                self._choose_side(opening["conflict"][0])
            elif not self._is_in_place(opening):
                continue
            elif not ID.fullmatch(opening["name"]):
                self._leave_out(opening.start("name") - 1, opening.end() + 1)
                self._table = opening["name"]
                self._tables.setdefault(self._table, [])
            elif end := self._end_of_document(opening):
                self._leave_out(opening.start("name") - 1, end)
                found = f'"{opening["name"]}": {self._text[opening.end() : end]}'
                self._tables.setdefault(self._table, []).append(found)
                at = end
            else:
                failures += 1
        self._leave_out(len(self._text), len(self._text))

    def _choose_side(self, mark: str) -> None:
        """Remember the table at the beginning of a conflict: every side begins in the same one."""
        if mark == "<":
            self._table_of_conflict = self._table
        elif mark in "|=":
            self._table = self._table_of_conflict or self._table

    def _is_in_place(self, opening: re.Match[str]) -> bool:
        """Return whether a table or document may begin here, and not a field inside a damaged document.

        At the beginning of a line it is told by how far it is indented, and a table by having
        the line to itself. Within a line it has to follow what was taken, unless all is on one line.
        """
        is_document = ID.fullmatch(opening["name"]) is not None
        before = opening["before"]
        if before is not None and not self._is_on_one_line:
            if not is_document and _END_OF_LINE.match(self._text, opening.end() + 1) is None:
                return False
            indent = len(before) - len(before.lstrip())
            return indent <= self._indents.setdefault(is_document, indent)
        is_next = _NEARLY_BETWEEN.fullmatch(self._text, self._end, opening.start()) is not None
        if not is_next and not self._is_on_one_line:
            return False
        # An undo row holds documents as they once were, under the names of their tables.
        names = {ASIDE} if self._table == UNDO else KNOWN
        return is_document or opening["name"] in names

    def _end_of_document(self, opening: re.Match[str]) -> int:
        """Return where a document ends; 0 where it doesn't parse, or ends somewhere else than it should."""
        try:
            document, end = other_layouts.DECODER.raw_decode(self._text, opening.end())
        except (ValueError, RecursionError):
            return 0
        is_last = _END_OF_LINE.match(self._text, end) is not None
        if not is_last and (opening["before"] is not None or _NEXT_ON_LINE.match(self._text, end) is None):
            return 0
        # One whose closing brace is gone takes in the documents behind it.
        is_one = not any(ID.fullmatch(name) and isinstance(one, dict) for name, one in document.items())
        return end if is_one else 0

    def _leave_out(self, until: int, further: int) -> None:
        """Leave out the text up to a place, by name unless it is mere braces; what stands there is taken."""
        left, first = self._text[self._end : until], self._end
        self._end = further
        if _BETWEEN.fullmatch(left):
            return
        table = self._table
        for part in _NEXT_LINE.split(left):
            if not _BETWEEN.fullmatch(part):
                key = _KEY.match(part)
                why = self._why(first, part)
                self.strays.append(Stray(table, key[1] if key is not None else "", "", why, part.strip()))
            first += len(part) + 1
        for line in left.split("\n"):
            if name := _heading(line):
                self._table = name
                self._tables.setdefault(name, [])

    def _why(self, start: int, part: str) -> str:
        within = part.strip(_STRUCTURE)
        start += part.index(within)
        self._line += self._text.count("\n", self._counted_to, start)
        self._counted_to = start
        last = self._line + within.count("\n")
        lines = f"line {last}" if last == self._line else f"lines {self._line} to {last}"
        return f"{lines} can't be read"


def _heading(line: str) -> str:
    """Return the table whose heading a line is but for one damaged byte; "" where it is none."""
    written = _BYTE.sub("?", line.strip())
    headings = {f'"{name}": {{': name for name in KNOWN}
    near = (
        name
        for heading, name in headings.items()
        if len(heading) == len(written) and sum(map(str.__ne__, heading, written)) == 1
    )
    return next(near, "")


Tables = Mapping[str, Table]
Backup = tuple[Copy, Contents]
Source = Copy | date
"""Where a document came back from: a backup, or the changes of a day."""


class Sources:
    """What is known of the documents of one file."""

    def __init__(self, tables: Tables, backups: Sequence[Backup], day_of: Callable[[datetime], date]) -> None:
        """Read the changes and the deletions that the file itself tells of.

        Args:
            tables: What can be understood in the file.
            backups: Its good backups, newest first; those of another journey are passed over.
            day_of: Returns the civil day of an instant.
        """
        self._backups = [(copy, one.tables) for copy, one in backups if is_one_journey(one.tables, tables)]
        self._versions = undo.versions(tables.get(undo.TABLE, {}))
        self._deleted = _deleted(tables)
        self._day_of = day_of

    def of(self, table: str, key: str) -> Iterator[tuple[Document, Source]]:
        """Yield a document's known versions, newest first: those in the last changes, then those in backups."""
        for document, at in self._versions.get((table, key), ()):
            if document is None:
                return
            yield document, self._day_of(at)
        yield from (
            (tables[table][key], copy) for copy, tables in self._backups if key in tables.get(table, {})
        )

    def keys(self, table: str, *, newest_only: bool = False) -> set[str]:
        """Return the ids of the documents of a table that are known and weren't deleted.

        Args:
            table: The table.
            newest_only: Whether to look into the newest backup alone, as older ones may
                hold what a restore took away.
        """
        backups = self._backups[:1] if newest_only else self._backups
        known = {key for _, tables in backups for key in tables.get(table, {})}
        known |= {key for name, key in self._versions if name == table}
        return {key for key in known if not self.is_deleted(table, key)}

    def is_deleted(self, table: str, key: str) -> bool:
        """Return whether a document was deleted, as far as the file itself tells."""
        versions = self._versions.get((table, key))
        return (table, key) in self._deleted or (versions is not None and versions[0][0] is None)


def _deleted(tables: Tables) -> set[tuple[str, str]]:
    return {(str(row.get("table")), str(row.get("doc_id"))) for row in tables.get(DROPPED, {}).values()}


def is_one_journey(one: Tables, other: Tables) -> bool:
    """Return whether the tables of two files are those of one journey."""
    return bool(one["meta"]["1"].get("journey_id") == other["meta"]["1"].get("journey_id"))


# What is missing

NOT_THERE = "it's gone, although something was in it"
"""What is said of a table that is missing."""
GONE = "it's gone, although the last changes mention it"
"""What is said of a document that is missing."""
REFERRED_TO = "it's gone, although something refers to it"


def missing(
    tables: Tables,
    backups: Callable[[], Iterable[Backup]],
    named: Iterable[Stray] = (),
    *,
    is_salvaged: bool = False,
) -> list[Stray]:
    """Find tables and documents that were there, aren't now, and that nobody deleted.

    In a file that parses, a single line that is gone was taken out by hand, unless it is
    a day with what was done on it.

    Args:
        tables: What can be understood in the file.
        backups: Returns its good backups, newest first; asked only where a table is missing.
        named: What is named already.
        is_salvaged: Whether the file doesn't parse, so that any line may be gone.
    """
    named = [*named, *taking_in.strays_in(tables.get(taking_in.ASIDE, {}), all_of_them=True)]
    places = {(stray.table, stray.key) for stray in named if not stray.field}
    found = [*_missing_by_the_changes(tables, is_salvaged=is_salvaged), *_missing_tables(tables, backups)]
    return [
        Stray(table, key, "", GONE if key else NOT_THERE)
        for table, key in dict.fromkeys(found)
        if (table, key) not in places and (table, "") not in places
    ]


def _missing_by_the_changes(tables: Tables, *, is_salvaged: bool) -> Iterator[tuple[str, str]]:
    """Yield the documents that the last changes left and that aren't there; no id stands for a whole table."""
    deleted = _deleted(tables)
    for (table, key), ((document, _), *_) in undo.versions(tables.get(undo.TABLE, {})).items():
        is_there = key in tables.get(table, {}) or (table, key) in deleted
        if document is None or is_there or table not in TABLES.values():
            continue
        if (is_salvaged or table == "days" or table not in tables) and not taking_in.why_strange(
            table, key, document
        ):
            yield table, key if table in tables else ""


def _missing_tables(tables: Tables, backups: Callable[[], Iterable[Backup]]) -> Iterator[tuple[str, str]]:
    """Yield the tables that aren't there and that the newest backups of the journey have."""
    absent = [name for name in TABLES.values() if name not in tables]
    beside = [one.tables for _, one in backups() if is_one_journey(one.tables, tables)] if absent else []
    yield from ((name, "") for name in absent if any(one.get(name) for one in beside))


def referred_to(journey: Journey) -> Iterator[Stray]:
    """Yield the goals and steps that something refers to and that aren't there."""
    return (Stray(TABLES[kind], str(id), "", REFERRED_TO) for kind, id in referred(journey))
