"""What a file's text is read into: tables of documents, which stay in their lines until they are looked at."""

import json
import math
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NoReturn

from smallsteps_tui.store.troubles import Strange

Document = Mapping[str, Any]
"""One document, by the names of its fields."""

Table = Mapping[str, Document]
"""The documents of one sort, by their ids as they are written."""

ID = re.compile(r"0|[1-9][0-9]{0,17}")
"""A document's id as it is written."""


class InLine(Mapping[str, Any]):
    """A document whose line has the shape of its table; it is decoded when a field is asked for."""

    __slots__ = ("_document", "entity", "line")

    def __init__(self, line: bytes) -> None:
        """Keep a line, as it is in the file, without the comma."""
        self.line = line
        self.entity: Any = None
        """The entity that was made of it; None before."""
        self._document: Any = None

    def _decoded(self) -> Any:
        if self._document is None:
            self._document = DECODER.decode(self.line.partition(b": ")[2].decode())
        return self._document

    def __getitem__(self, name: str) -> Any:
        return self._decoded()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._decoded())

    def __len__(self) -> int:
        return len(self._decoded())


def _refuse(name: str) -> NoReturn:
    raise Strange(f"{name} isn't a usable number")


def _number(digits: str) -> float:
    found = float(digits)
    return found if math.isfinite(found) else _refuse(digits[:40])


DECODER = json.JSONDecoder(parse_constant=_refuse, parse_float=_number)
"""Decodes one document; numbers that JSON doesn't have are refused."""


# Shapes. A line has its table's when reading it cannot fail: every name and value is one
# that the program writes, in its order. Lines with anything else are decoded and read at once.
# Nothing in them can be matched in two ways, so all that repeats is possessive.

_MONTH_AND_DAY = (
    r"(?:0[1-9]|1[0-2])%s(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])%s(?:29|30)|(?:0[13578]|1[02])%s31"
)
_DAY = rf"[1-9]\d{{3}}-(?:{_MONTH_AND_DAY % ('-', '-', '-')})"
_DAY_ID = rf"[1-9]\d{{3}}(?:{_MONTH_AND_DAY % ('', '', '')})"
_AT = rf'"{_DAY}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{{6}})?+Z"'
_ID = r"[1-9]\d{0,16}"
_TEXT = r'"[^"\\\x00-\x1f]*+(?:\\n[^"\\\x00-\x1f]*+)*+"'
_NUMBER = r"(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?+"
_COVERED = r'"(?:\d/[1-9]\d{1,9}|1\d/[2-9]\d|2\d/[3-9]\d|26/27|\d\d/[1-9]\d{2,9}|\d{3}/[1-9]\d{3,9})"'
"""The pattern of a share below 1, a fraction, by the digits of its numerator and its denominator."""

_MORE = r"(?:, (?=\")|(?=\}))"
"""The pattern of what follows a member of an object: a comma and the next, or the closing brace."""

_MARK = (
    rf'\{{"at": {_AT}(?:, "covered": {_COVERED})?+(?:, "version": {_TEXT})?+(?:, "lap": [1-9]\d{{0,3}})?+\}}'
)
_CHECK_IN = (
    rf'"{_ID}": \{{(?:"(?:done|smaller|started)": {_MARK}{_MORE})++'
    rf'(?:"amount": {_NUMBER}{_MORE})?+(?:"note": {_TEXT})?+\}}'
)
_WORD = (
    r'(?:"energy": \{"is": (?:"low"|"steady"|"high"|null)|"rest": \{"is": (?:true|false|null)'
    rf'|"focus": \{{"is": (?:{_ID}|null))'
)
_PAGE = rf'"{_DAY_ID}": \{{(?:{_WORD}, "at": {_AT}\}}, )*+"check_ins": \{{(?:{_CHECK_IN}{_MORE})++\}}\}}'
_SHIFT = (
    rf'"{_ID}": \{{"on": "{_DAY}", "at": {_AT}(?:, "text": {_TEXT})?+(?:, "goal_id": {_ID})?+'
    rf'(?:, "edited_at": {_AT})?+\}}'
)


def _list_of(one: str, first: str) -> str:
    return rf"\[(?:{one}(?:, (?={first})|(?=\])))++\]"


_TEXTS = _list_of(_TEXT, '"')
_RULES = _list_of(rf'\{{"from": "{_DAY}", "rule": {_TEXT}\}}', r"\{")
_TURNS = _list_of(
    rf'\{{"on": "{_DAY}", "at": {_AT}, "state": "(?:open|let-go|closed)"(?:, "by": {_ID})?+\}}', r"\{"
)
_STEP = (
    rf'"{_ID}": \{{"goal_id": {_ID}(?:, "parent_id": {_ID})?+, "title": {_TEXT}(?:, "note": {_TEXT})?+'
    rf', "kind": "(?:once|practice)"(?:, "smaller": {_TEXTS})?+(?:, "rhythms": {_RULES})?+'
    r'(?:, "times": [1-9]\d{0,8})?+'
    rf'(?:, "(?:cue|pairing)": {_TEXT})*+(?:, "pairings": {_TEXTS})?+(?:, "(?:opens|unit)": {_TEXT})*+'
    rf'(?:, "(?:not_before|put_off_on)": "{_DAY}")*+(?:, "states": {_TURNS})?+, "created_on": "{_DAY}"'
    rf', "created_at": {_AT}, "place": {_NUMBER}(?:, "edited_at": {_AT})?+\}}'
)

SHAPES: Mapping[str, str] = {"days": _PAGE, "steps": _STEP, "shifts": _SHIFT}
"""The patterns that lines of a table have, for the tables that grow for ten years."""


@lru_cache(maxsize=len(SHAPES) + 1)
def shape_of(table: str) -> re.Pattern[bytes] | None:
    """Return the shape of a table's lines, if it has one; made when a line is first compared with it."""
    return re.compile(SHAPES[table].encode()) if table in SHAPES else None
