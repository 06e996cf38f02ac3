"""Files in another layout or encoding, and damaged ones, parsed as far as possible."""

import itertools
import json
import math
import re
from collections.abc import Iterator
from typing import Any

from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.file.tables import ID
from smallsteps_tui.store.troubles import Strange

_GZIP = b"\x1f\x8b"
_NAMED = '"meta"'
"""A text that every file of ours contains."""


_MARKERS = [re.compile(rb"^%s(?: |\r?$)" % (sign * 7), re.MULTILINE) for sign in (b"<", b"=", b">")]
"""Git's conflict markers, each on a line of its own."""


def has_conflict(content: bytes) -> bool:
    """Whether a file has git's conflict markers in it."""
    return all(marker.search(content) for marker in _MARKERS)


def other_encoding(content: bytes) -> str:
    """Return what a file in another encoding is, and what to do; "" for any other file.

    Args:
        content: The file's bytes.
    """
    if content.startswith(_GZIP):
        return "is compressed with gzip (unpack it with gunzip)"
    name = json.detect_encoding(content)
    if name.startswith("utf-8"):
        return ""
    try:
        text = content.decode(name).lstrip("\ufeff \t\r\n")
    except ValueError:
        return ""
    is_ours = (
        text.startswith("{") and _NAMED in text
    )  # a damaged byte near the start is detected as UTF-16 too
    return f"is {name[:6].upper()}, not UTF-8 (save it as UTF-8)" if is_ours else ""


DEEPEST = 40
"""The deepest nesting of a document."""

LONGEST_NUMBER = 400
"""The most digits of a number; Python parses a few thousand."""


NO_TABLE = "it isn't a table"
"""The reason given for a table that isn't one."""


class Uncountable(str):
    """An unusable number, as it was written: NaN, or one of 5,000 digits."""

    __slots__ = ()


class Doubled(dict[str, Any]):
    """An object with a duplicate name: the last value counts, and the others are spare."""

    spare: list[tuple[str, Any]]


Tables = dict[str, dict[str, dict[str, Any]]]


def read(text: str) -> tuple[Tables, tuple[Stray, ...]]:
    """Parse a file's tables, and what in it isn't a document.

    Raises:
        Strange: It isn't a collection of tables.
        ValueError: The text isn't JSON.
        RecursionError: It is nested too deeply.
    """
    found = DECODER.decode(text)
    if not isinstance(found, dict):
        raise Strange("it isn't a collection of tables")
    return sifted(found)


def sifted(found: dict[str, Any]) -> tuple[Tables, tuple[Stray, ...]]:
    """Return the tables from the decoded JSON, and what in it isn't a document."""
    reader = _Reader()
    return reader.tables(found), tuple(reader.strays)


def _whole_number(digits: str) -> Any:
    """Parse a whole number, unless it is too long."""
    return int(digits) if len(digits) <= LONGEST_NUMBER else Uncountable(digits)


def _number(digits: str) -> Any:
    """Parse a decimal number, unless it is out of bounds."""
    found = float(digits) if len(digits) <= LONGEST_NUMBER else math.inf
    return found if math.isfinite(found) else Uncountable(digits)


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    doubled = Doubled(found)
    doubled.spare = [(key, value) for key, value in pairs if value is not found[key]]
    return doubled


DECODER = json.JSONDecoder(
    parse_int=_whole_number,
    parse_float=_number,
    parse_constant=Uncountable,
    object_pairs_hook=_without_doubles,
)
"""Decodes JSON with duplicate names and unusable numbers."""


class _Reader:
    """Goes through the decoded JSON, and collects what is damaged."""

    def __init__(self) -> None:
        self.strays: list[Stray] = []

    def tables(self, found: dict[str, Any]) -> Tables:
        """Return tables of documents by id; a table may be a list of them."""
        tables: Tables = {}
        for name, table in _each(found):
            parts = [table] if isinstance(table, dict) else _in_a_list(table)
            if not parts or ID.fullmatch(name):  # a document that stands where tables do is kept as one
                self._set_aside(NO_TABLE, table, name)
                continue
            documents = tables.setdefault(name, {})
            for key, document in itertools.chain.from_iterable(map(_each, parts)):
                self._take(documents, name, key, document)
        return tables

    def _take(self, documents: dict[str, dict[str, Any]], name: str, key: str, document: Any) -> None:
        if not ID.fullmatch(key):
            self._set_aside("its id isn't a number", document, name, key)
        elif not isinstance(document, dict):
            self._set_aside("it isn't a document", document, name, key)
        elif key not in documents:
            documents[key] = self._sifted(document, name, key, ())
        elif document != documents[key]:
            self._take_another(documents, name, key, document)

    def _take_another(
        self, documents: dict[str, dict[str, Any]], name: str, key: str, document: dict[str, Any]
    ) -> None:
        """Choose between two documents of one id, or merge them; the rest is set aside."""
        from smallsteps_tui.store.documents.journeys import TWICE, of_two

        stays, left = of_two(name, key, self._sifted(document, name, key, ()), documents[key])
        documents[key] = dict(stays)
        if not left:
            self.strays.append(Stray(name, key, "", TWICE))
        for one in left:
            self._set_aside(TWICE, one, name, key)

    def _sifted(self, found: dict[str, Any], name: str, key: str, path: tuple[str, ...]) -> dict[str, Any]:
        """Drop what can't be saved as it is: unusable numbers, deep nesting, duplicates."""
        whole: dict[str, Any] = {}
        for field, value in _each(found):
            here = (*path, field)
            why = _matter_with(value, len(here))
            if field in whole:
                if value != whole[field]:
                    self._set_aside("it's there twice", value, name, key, here)
            elif why:
                self._set_aside(why, value, name, key, here)
            elif isinstance(value, dict):
                whole[field] = self._sifted(value, name, key, here)
            elif isinstance(value, list):
                whole[field] = self._sifted_list(value, name, key, here)
            else:
                whole[field] = value
        return whole

    def _sifted_list(self, found: list[Any], name: str, key: str, path: tuple[str, ...]) -> list[Any]:
        numbered = {str(place): value for place, value in enumerate(found)}
        return list(self._sifted(numbered, name, key, path).values())

    def _set_aside(self, why: str, value: Any, name: str, key: str = "", path: tuple[str, ...] = ()) -> None:
        self.strays.append(Stray(name, key, ".".join(path), why, as_text(value)))


def _in_a_list(found: Any) -> list[dict[str, Any]]:
    """Return the tables from a list, with every document by its id; [] if it isn't one."""
    if not isinstance(found, list) or not all(isinstance(part, dict) for part in found):
        return []
    keys = [key for part in found for key in part]
    return found if keys and all(map(ID.fullmatch, keys)) else []


def _matter_with(value: Any, depth: int) -> str:
    if isinstance(value, Uncountable):
        return "it isn't a usable number"
    if depth > DEEPEST and isinstance(value, dict | list):
        return "it's nested too deeply"
    return ""


def _each(found: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Return the value that counts, then the spare ones."""
    yield from found.items()
    yield from getattr(found, "spare", ())


def as_text(value: Any) -> str:
    """Return a value as text, as it was except for whitespace."""
    if isinstance(value, Uncountable):
        return str(value)
    try:
        return json.dumps(value, ensure_ascii=False, default=dict)
    except (RecursionError, ValueError, TypeError):
        return "(too deeply nested to save; it's in the backup made before)"
