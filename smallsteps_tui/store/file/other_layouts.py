"""A file that somebody else laid out or encoded, or that is not quite whole: read as far as it goes."""

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
"""What every file of ours has in it."""


_MARKERS = [re.compile(rb"^%s(?: |\r?$)" % (sign * 7), re.MULTILINE) for sign in (b"<", b"=", b">")]
"""What git puts around the two sides of a conflict, each on a line of its own."""


def has_conflict(content: bytes) -> bool:
    """Whether a file holds both sides of a merge, as git left them."""
    return all(marker.search(content) for marker in _MARKERS)


def other_encoding(content: bytes) -> str:
    """Say what a file is that may be whole in another encoding, and what to do; "" where it is none.

    Args:
        content: What the file holds.
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
    )  # a byte that was hit near the beginning reads as UTF-16 too
    return f"is {name[:6].upper()}, not UTF-8 (save it as UTF-8)" if is_ours else ""


DEEPEST = 40
"""How deep a document may be nested; nothing a person wrote comes near it."""

LONGEST_NUMBER = 400
"""How many digits a number may have; Python reads few thousand, and no person counts so far."""


NO_TABLE = "it isn't a table"
"""What is said of a table that is none."""


class Uncountable(str):
    """A number that cannot be counted with, as it was written: NaN, or one of 5,000 digits."""

    __slots__ = ()


class Doubled(dict[str, Any]):
    """An object in which a name is there twice: the last one counts, and the others are spare."""

    spare: list[tuple[str, Any]]


Tables = dict[str, dict[str, dict[str, Any]]]


def read(text: str) -> tuple[Tables, tuple[Stray, ...]]:
    """Read a file's tables, and what in it is no document.

    Raises:
        Strange: It is not a collection of tables at all.
        ValueError: The text is no JSON.
        RecursionError: It is nested deeper than can be read.
    """
    found = DECODER.decode(text)
    if not isinstance(found, dict):
        raise Strange("it isn't a collection of tables")
    return sifted(found)


def sifted(found: dict[str, Any]) -> tuple[Tables, tuple[Stray, ...]]:
    """Give the tables out of what the decoder read, and what in it is no document."""
    reader = _Reader()
    return reader.tables(found), tuple(reader.strays)


def _whole_number(digits: str) -> Any:
    """Read a whole number, unless it is longer than anything that is counted."""
    return int(digits) if len(digits) <= LONGEST_NUMBER else Uncountable(digits)


def _number(digits: str) -> Any:
    """Read a number with a point, unless it is out of all bounds."""
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
"""Reads text, also where a name is there twice or a number cannot be counted with."""


class _Reader:
    """Goes through what was read, and collects what is not whole."""

    def __init__(self) -> None:
        self.strays: list[Stray] = []

    def tables(self, found: dict[str, Any]) -> Tables:
        """Sort what was read into tables of documents by their ids; a table may be a list of some."""
        tables: Tables = {}
        for name, table in _each(found):
            parts = [table] if isinstance(table, dict) else _in_a_list(table)
            if not parts:
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
        """Choose between two documents of one id, or unite them; what does not stay is set aside."""
        from smallsteps_tui.store.documents.doubles import TWICE, of_two

        stays, left = of_two(name, key, self._sifted(document, name, key, ()), documents[key])
        documents[key] = dict(stays)
        if not left:
            self.strays.append(Stray(name, key, "", TWICE))
        for one in left:
            self._set_aside(TWICE, one, name, key)

    def _sifted(self, found: dict[str, Any], name: str, key: str, path: tuple[str, ...]) -> dict[str, Any]:
        """Leave out what cannot be kept as it is: numbers without measure, depths, the first of two."""
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
    """Give the tables that somebody put into a list, with every document under its id; [] where it is none."""
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
    """Give what counts first, then what is spare."""
    yield from found.items()
    yield from getattr(found, "spare", ())


def as_text(value: Any) -> str:
    """Write a value as it stood, up to the blanks between."""
    if isinstance(value, Uncountable):
        return str(value)
    try:
        return json.dumps(value, ensure_ascii=False, default=dict)
    except (RecursionError, ValueError, TypeError):
        return "(too deeply nested to save; it's in the backup made before)"
