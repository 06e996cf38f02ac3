"""Salvage: what is whole of a file that cannot be read as a whole."""

import json
import re
from collections.abc import Mapping
from typing import Any

from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store import undo
from smallsteps_tui.store.documents.doubles import TWICE, of_two
from smallsteps_tui.store.file import other_layouts
from smallsteps_tui.store.file.tables import ID, Document
from smallsteps_tui.store.repair import aside
from smallsteps_tui.store.repair.lines import Piece, pieces_of
from smallsteps_tui.store.repair.parts import why_strange
from smallsteps_tui.store.repair.tables import KNOWN, home_of, table_of

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[{}\[\]]', re.DOTALL)

_DEEP = 400
"""How many braces are followed at once; no document has so many."""

_ROOM = 2_000
"""How much is looked at first: what is said of a fault counts the lines of all that was looked at."""
_NEAR = 40
"""How near the end of it a fault may come from there being no more of it."""


class Braces:
    """Tells where objects end, asked from the front to the back of a text."""

    def __init__(self, text: str) -> None:
        """Take the text in hand."""
        self._text = text
        self._known_to = 0
        self._ends: dict[int, int] = {}

    def end_of(self, at: int) -> int:
        """Say behind which place an object ends that begins at a brace; 0 where it is not whole."""
        if at < self._known_to:
            return self._ends.get(at, 0)
        room = _ROOM
        while True:
            part = self._text[at : at + room]
            try:
                return at + other_layouts.DECODER.raw_decode(part)[1]
            except json.JSONDecodeError as error:
                is_cut = error.pos + _NEAR > len(part) or error.msg.startswith("Unterminated")
                if len(part) == room and is_cut:
                    room *= 8
                    continue
                self._know(at, at + max(error.pos, 1))
            except RecursionError:
                self._know(at, len(self._text))
            return 0

    def _know(self, at: int, until: int) -> None:
        """Find which objects end before the place where one was hit; the others are not whole either."""
        open_ones: list[int] = []
        self._ends = {}
        self._known_to = until
        for token in _TOKEN.finditer(self._text, at, until):
            mark = token[0]
            if mark in "{[":
                open_ones.append(token.start())
                if len(open_ones) > _DEEP:
                    self._known_to = token.end()
                    return
            elif mark in "}]":
                self._ends[open_ones.pop()] = token.end()
                if not open_ones:
                    return


Tables = dict[str, dict[str, Document]]

_DOCUMENT = re.compile(r'\s*"([^"]{1,40})"\s*:\s*(\{.*\})\s*,?\s*', re.DOTALL)
_KEY = re.compile(r'[\s{},\0]*"(\d{1,18})"')
_OPENING = re.compile(r'"([^"\\\s]{1,40})"\s*:\s*\{')
_BETWEEN = re.compile(r"[\s{},\0]*")
"""What stands between documents: braces and blanks."""
_CHANGES = re.compile(r'"(?:before|after)"\s*:\s*\{')
"""In what was done stand documents as they were once, which are none of the file's."""


def salvaged(content: bytes) -> tuple[Tables, list[Stray]]:
    """Take the whole documents out of a file that cannot be read as one, and what is not whole beside them."""
    text = content.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "backslashreplace")
    found = _Salvage()
    for piece in pieces_of(text):
        found.take(piece)
    return found.tables, found.strays


class _Salvage:
    """What was found so far."""

    def __init__(self) -> None:
        self.tables: Tables = {}
        self.strays: list[Stray] = []

    def take(self, piece: Piece) -> None:
        """Take a document out of its lines, else whatever is whole in them."""
        found = _DOCUMENT.fullmatch(piece.text)
        if found is not None:
            try:
                document = other_layouts.DECODER.decode(found[2])
            except (ValueError, RecursionError):
                document = None
            if isinstance(document, dict) and self.read(found[1], document, piece.table, is_sure=True):
                return
        _InBraces(self, piece).go_through()

    def read(self, key: str, document: dict[str, Any], table: str, *, is_sure: bool) -> bool:
        """Take a document as the file's, where it tells its table or surely stands in one; say whether."""
        if is_sure and table:
            home = home_of(table, key, document) if table in KNOWN else table
        else:
            home = table_of(key, document)
        if not home:
            return False
        tables, strays = other_layouts.sifted({home: {key: document}})
        self.strays += strays
        for id, whole in tables[home].items():
            self._put(home, id, whole)
        return True

    def _put(self, table: str, key: str, document: Document) -> None:
        there = self.tables.setdefault(table, {})
        if key not in there:
            there[key] = document
            return
        there[key], left = of_two(table, key, there[key], document)
        self.strays += [Stray(table, key, "", TWICE, other_layouts.as_text(one)) for one in left]


class _InBraces:
    """Goes through a text brace by brace, and takes what is whole in it."""

    def __init__(self, found: _Salvage, piece: Piece) -> None:
        self.found = found
        self.piece = piece
        self.table = piece.table
        self.braces = Braces(piece.text)
        self._gap = 0
        self._content_at = self._end_of_structure(0)

    def go_through(self) -> None:
        """Take what is whole; what stands between is set aside."""
        text, at = self.piece.text, 0
        is_one = not self.piece.is_all and _CHANGES.search(text) is not None
        while not is_one and (opening := _OPENING.search(text, at)) is not None:
            at = opening.end()
            is_next = opening.start() <= self._content_at
            is_id = ID.fullmatch(opening[1]) is not None
            if not is_id and self._is_heading(opening, is_next=is_next):
                self._leave_out(opening.start(), opening.end())
                self.table = opening[1]
                continue
            if not is_id and not is_next:
                continue
            end = self.braces.end_of(opening.end() - 1)
            if end and self._took(opening, end, is_next=is_next):
                self._leave_out(opening.start(), end)
                at = end
        self._leave_out(len(text), len(text))

    def _is_heading(self, opening: re.Match[str], *, is_next: bool) -> bool:
        """Whether a table begins here; not where it is one that a change left once."""
        if self.table == undo.TABLE and opening[1] != aside.TABLE:
            return False
        ends_another = is_next and "}" in self.piece.text[self._gap : opening.start()]
        return opening[1] in KNOWN or ends_another or (is_next and self.piece.is_all and not self.table)

    def _took(self, opening: re.Match[str], end: int, *, is_next: bool) -> bool:
        try:
            document = other_layouts.DECODER.decode(self.piece.text[opening.end() - 1 : end])
        except (ValueError, RecursionError):
            return False
        told = table_of(opening[1], document)
        if (
            not isinstance(document, dict)
            or _holds_others(document)
            or (self.table == undo.TABLE and told not in (undo.TABLE, aside.TABLE))
        ):
            return False
        self.table = self.table if self.table or not told else told
        return self.found.read(opening[1], document, self.table, is_sure=is_next)

    def _leave_out(self, until: int, further: int) -> None:
        """Set aside what stands before a place and is not mere braces; what stands at it is taken."""
        left, has_content = self.piece.text[self._gap : until], self._content_at < until
        self._gap, self._content_at = further, self._end_of_structure(further)
        if has_content:
            key = _KEY.match(left)
            stray = Stray(self.table, key[1] if key is not None else "", "", self.piece.why, left.strip())
            self.found.strays.append(stray)

    def _end_of_structure(self, at: int) -> int:
        found = _BETWEEN.match(self.piece.text, at)
        return found.end() if found is not None else at


def _holds_others(document: dict[str, Any]) -> bool:
    """Whether a document has taken in those behind it, as the brace that ends it was hit."""
    return any(ID.fullmatch(name) and isinstance(value, dict) for name, value in document.items())


def is_anything(tables: Mapping[str, Mapping[str, Any]]) -> bool:
    """Whether something of a person's is among the documents, and whole."""
    return any(
        not why_strange(name, key, document)
        for name in ("goals", "steps", "days", "shifts")
        for key, document in tables.get(name, {}).items()
    )
