"""Salvage: what of a file that cannot be read as a whole is whole all the same.

One document stands on one line, so a line that was hit takes nothing with it. A
file that somebody else laid out is gone through brace by brace instead.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from smallsteps_tui.domain.entities import DayPage, Entity, Meta
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.strays import Stray
from smallsteps_tui.store import aside, foreign, undo
from smallsteps_tui.store.changes import DROPPED, is_row
from smallsteps_tui.store.documents import TABLES, as_document, as_entity
from smallsteps_tui.store.ledger import ID, Document
from smallsteps_tui.store.mending import why_strange
from smallsteps_tui.store.rebase import rebase
from smallsteps_tui.store.troubles import Strange

Tables = dict[str, dict[str, Document]]

_HEADING = re.compile(r'\s*"(\w+)": \{\s*')
_DOCUMENT = re.compile(r'\s*"(\d{1,18})": (\{.*\}),?\s*')
_KEY = re.compile(r'\s*"(\d{1,18})"')
_OPENING = re.compile(r'"(\w+)"\s*:\s*(?=\{)')
_BETWEEN = re.compile(r"[\s{},\0]*|(?:<{7}|\|{7}|={7}|>{7}).*")
"""What stands between documents: braces, blanks, and what git leaves around a conflict."""

TELLING: Mapping[str, frozenset[str]] = {
    "meta": frozenset({"journey_id", "schema"}),
    "steps": frozenset({"goal_id", "created_on"}),
    "goals": frozenset({"begun_on", "title"}),
    "asked": frozenset({"question", "on"}),
    undo.TABLE: frozenset({"before", "after"}),
    aside.TABLE: frozenset({"why", "was"}),
    "shifts": frozenset({"text", "at"}),
}
"""The fields by which a document tells its table, where the heading was hit."""

_PAGE = frozenset({"energy", "rest", "focus", "check_ins"})


def salvaged(content: bytes) -> tuple[Tables, list[Stray]]:
    """Take the whole documents out of a file that cannot be read as one, and what is not whole beside them."""
    found = _Salvage()
    found.go_by_line(content.removeprefix(b"\xef\xbb\xbf"))
    if not found.tables:
        found = _Salvage()
        found.go_by_brace(content.decode("utf-8", "replace"))
    return found.tables, found.strays


class _Salvage:
    """What was found so far."""

    def __init__(self) -> None:
        self.tables: Tables = {}
        self.strays: list[Stray] = []

    def go_by_line(self, content: bytes) -> None:
        """Take every line that is a whole document, under the last heading before it."""
        table = ""
        for number, raw in enumerate(content.split(b"\n"), 1):
            line = raw.decode("utf-8", "backslashreplace").strip("\r\n")
            heading = _HEADING.fullmatch(line)
            if heading is not None:
                table = heading[1]
            elif _BETWEEN.fullmatch(line) is None and not self._took_line(line, table):
                key = _KEY.match(line)
                why = f"line {number} cannot be read"
                self.strays.append(Stray(table, key[1] if key is not None else "", "", why, line))

    def _took_line(self, line: str, table: str) -> bool:
        found = _DOCUMENT.fullmatch(line)
        if found is None or not ID.fullmatch(found[1]):
            return False
        try:
            tables, strays = foreign.read(f'{{"{table}": {{"{found[1]}": {found[2]}}}}}')
        except (ValueError, RecursionError):
            return False
        return self._took(found[1], tables[table][found[1]], table, strays)

    def go_by_brace(self, text: str) -> None:
        """Take everything between braces behind an id that is a whole document, wherever it ends."""
        table, at = "", 0
        decoder = json.JSONDecoder(parse_constant=foreign.Uncountable, parse_int=foreign.whole_number)
        while (opening := _OPENING.search(text, at)) is not None:
            key, at = opening[1], opening.end()
            if not ID.fullmatch(key):
                table = key
                continue
            try:
                document, end = decoder.raw_decode(text, at)
                tables, strays = foreign.read(json.dumps({table: {key: document}}))
            except (ValueError, RecursionError):
                self._note_gap(table, key)
                continue
            if self._took(key, tables[table][key], table, strays, is_sure=False):
                at = end

    def _note_gap(self, table: str, key: str) -> None:
        why = "it does not end; what stood there is in the copy that is kept"
        if Stray(table, key, "", why) not in self.strays and table not in _PAGE:
            self.strays.append(Stray(table, key, "", why))

    def _took(
        self, key: str, document: Document, table: str, strays: tuple[Stray, ...], *, is_sure: bool = True
    ) -> bool:
        """Put a document into its table, unless nothing says which that is."""
        place = _table_of(key, document) or (table if is_sure else "")
        if not place:
            return False
        self.strays += [Stray(place, one.key, one.field, one.why, one.was) for one in strays]
        there = self.tables.setdefault(place, {})
        if key not in there or there[key] == document:
            there[key] = document
            return True
        there[key], left = _of_two(place, key, there[key], document)
        if left is not None:
            self.strays.append(Stray(place, key, "", "it is there twice", foreign.as_text(left)))
        return True


def _table_of(key: str, document: Document) -> str:
    """Tell the table of a document by its fields; "" where they tell nothing."""
    if len(key) == 8 and document and _PAGE.issuperset(document):
        return TABLES[DayPage]
    if is_row(document) and "at" in document and not TELLING[aside.TABLE] <= document.keys():
        return DROPPED
    return next((table for table, fields in TELLING.items() if fields <= document.keys()), "")


def _of_two(table: str, key: str, one: Document, other: Document) -> tuple[Document, Document | None]:
    """Choose between two documents of one id: pages are united, of others the one edited last stays."""
    try:
        ours, theirs = as_entity(table, key, one), as_entity(table, key, other)
    except (Strange, KeyError):
        return other, one
    if isinstance(ours, DayPage) and isinstance(theirs, DayPage):
        return as_document(_united(ours, theirs)), None
    stamps = [str(document.get("edited_at", "")) for document in (one, other)]
    return (one, other) if stamps[0] > stamps[1] else (other, one)


def _united(ours: DayPage, theirs: DayPage) -> Entity:
    nobody = Journey(Meta(journey_id=1))
    change = rebase(Change(put=(ours,)), nobody, nobody.after(Change(put=(theirs,))))
    return change.put[0]


def is_anything(tables: Mapping[str, Mapping[str, Any]]) -> bool:
    """Whether something of a person's is among the documents, and whole."""
    return any(
        not why_strange(name, key, document)
        for name in ("goals", "steps", "days", "shifts")
        for key, document in tables.get(name, {}).items()
    )
