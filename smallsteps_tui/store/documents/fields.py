"""Fields of documents: which names are known, and how each value is read and written."""

import json
import math
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NoReturn, TypeVar

from smallsteps_tui.domain.cleaning import clean_line, clean_text
from smallsteps_tui.domain.days import LONG_AGO
from smallsteps_tui.domain.entities import NOTE_LENGTH, TITLE_LENGTH, Unknown
from smallsteps_tui.store.file.tables import ID, Document
from smallsteps_tui.store.troubles import Strange


class Misspelt(Strange):
    """A name that isn't known, one letter away from a known one that is missing there."""

    def __init__(self, found: str, name: str) -> None:
        super().__init__(f"“{json.dumps(found)[1:-1]}” isn't a field, and “{name}” is missing")
        self.found = found
        self.name = name


class Entry(Strange):
    """An invalid entry in a list of objects; `Fields` puts the list's name before the message."""


def check_names(found: Iterable[str], missing: Collection[str]) -> None:
    """Check that no unknown name stands in for a missing one.

    A newer program's field keeps its name and its place: it counts as misspelt only
    where it is as long as a known name that is missing, and differs in one letter.

    Args:
        found: The names of an object that aren't known.
        missing: The known names that it doesn't have.

    Raises:
        Misspelt: One of them is one letter away from a missing one.
    """
    for one in found:
        # A backslash makes a letter part of an escape, so compare names as they are written.
        written = json.dumps(one, ensure_ascii=False)[1:-1]
        for name in missing:
            if len(written) == len(name) and sum(map(str.__ne__, written, name)) == 1:
                raise Misspelt(one, name)


def with_name(value: Any, found: str, name: str) -> Any:
    """Return a value in which every object with the misspelt name and without the known one has that instead."""
    if isinstance(value, list):
        return [with_name(one, found, name) for one in value]
    if not isinstance(value, Mapping):
        return value
    is_misspelt = value.get(name) is None
    return {
        name if key == found and is_misspelt else key: with_name(one, found, name)
        for key, one in value.items()
        if key != name or not is_misspelt
    }


T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

NOTHING: Unknown = MappingProxyType({})
"""No unknown fields, one for all: ten years would hold a hundred thousand empty ones."""

LARGEST = 10**18
"""The limit of whole numbers."""


Parser = Callable[[Any], Any]
"""Understands the value of a field.

Raises:
    ValueError: It is invalid; the message says what it is instead.
"""


class Fields:
    """A document on its way to an entity; fields that aren't asked for are kept as unknown.

    An empty field (null) counts as missing.
    """

    def __init__(self, document: object, where: str) -> None:
        """Wrap a document.

        Args:
            document: The document as it is in the file.
            where: Its place in words, for errors.
        """
        if not isinstance(document, Mapping):
            raise Strange(f"{where} isn't an object")
        self._left = dict(document)
        self._missing: list[str] = []
        self._where = where

    def all(self, parsers: Mapping[str, "Parser"], required: Collection[str] = ()) -> dict[str, Any]:
        """Take the fields that are there, each by its parser, and `unknown` where more is left.

        Args:
            parsers: The parsers of all fields that are known, by name.
            required: The names of those that must be there.

        Raises:
            Strange: A field is missing or invalid.
        """
        found: dict[str, Any] = {}
        left = self._left
        for name in [name for name in parsers if name in left]:
            value = left.pop(name)
            if value is None:
                continue
            try:
                found[name] = parsers[name](value)
            except (ValueError, OverflowError, TypeError) as error:
                raise self._strange(name, error) from None
        for name in required:
            if name not in found:
                self._lacks(name)
        if left:
            check_names(left, [name for name in parsers if name not in found])
            found["unknown"] = left
        return found

    def _lacks(self, name: str) -> NoReturn:
        check_names(self._left, [name])
        raise Strange(f"{self._where}, “{name}” is missing")

    def _strange(self, name: str, error: Exception) -> Strange:
        """Return what is wrong with a field."""
        if isinstance(error, Misspelt):
            return error
        if isinstance(error, Entry):
            return Strange(f"{self._where}, an entry of “{name}”{error}")
        if isinstance(error, TypeError):
            return Strange(f"{self._where}, “{name}” has the wrong kind of value")
        return Strange(f"{self._where}, “{name}” is {error}")

    def text(self, name: str) -> str:
        """Take a text of several lines, made safe; "" where it is missing."""
        return self.optional(name, some_lines) or ""

    def required(self, name: str, understood: Callable[[Any], T]) -> T:
        """Take a required field.

        Raises:
            Strange: It is missing, or invalid.
        """
        found = self.optional(name, understood)
        return self._lacks(name) if found is None else found

    def optional(self, name: str, understood: Callable[[Any], T]) -> T | None:
        """Take a field that may be missing.

        Raises:
            Strange: It is invalid.
        """
        value = self._left.pop(name, None)
        if value is None:
            self._missing.append(name)
            return None
        try:
            return understood(value)
        except (ValueError, OverflowError, TypeError) as error:
            raise self._strange(name, error) from None

    def several(self, name: str, understood: Callable[["Fields"], T]) -> tuple[T, ...]:
        """Take a list of objects, each by its own fields."""
        found = self.optional(name, _a_list) or []
        return tuple(understood(Fields(one, f"{self._where}, an entry of “{name}”")) for one in found)

    def unknown(self) -> Unknown:
        """Return the fields that nothing has asked for.

        Raises:
            Misspelt: A name in it is one letter away from one that was asked for and isn't there.
        """
        check_names(self._left, self._missing)
        return self._left or NOTHING


def a_text(value: Any) -> str:
    """Understand text of any length, as it stands."""
    if not isinstance(value, str):
        raise ValueError("not text")
    return value


def _a_list(value: Any) -> list[Any]:
    if not isinstance(value, list | tuple):
        raise ValueError("not a list")
    return list(value)


def a_line(value: Any) -> str:
    """Understand a text of one line, made safe."""
    return clean_line(a_text(value), TITLE_LENGTH)


def some_lines(value: Any) -> str:
    """Understand a text of several lines, made safe."""
    return clean_text(a_text(value), NOTE_LENGTH)


def a_place(value: Any) -> str:
    """Understand a text that may be longer than a title, such as an address, made safe."""
    return clean_line(a_text(value), NOTE_LENGTH)


def each(made: Callable[[Fields], T]) -> Callable[[Any], tuple[T, ...]]:
    """Return a parser for lists of objects, each made from its own fields."""

    def understood(value: Any) -> tuple[T, ...]:
        """Return what each object of the list stands for; Entry, Misspelt or ValueError where one can't be read."""
        try:
            return tuple(made(Fields(one, "")) for one in _a_list(value))
        except Misspelt:
            raise
        except Strange as error:
            raise Entry(str(error)) from None

    return understood


def lines(value: Any) -> tuple[str, ...]:
    """Understand a list of texts of one line; empty ones fall away."""
    cleaned = (clean_line(a_text(line), TITLE_LENGTH) for line in _a_list(value))
    return tuple(line for line in cleaned if line)


def a_whole(least: int = 0) -> Callable[[Any], int]:
    """Return a parser for whole numbers from `least` up."""

    def understood(value: Any) -> int:
        """Return the value if it is a whole number in range; ValueError otherwise."""
        if type(value) is not int or not least <= value < LARGEST:
            raise ValueError(f"not a whole number from {least} up")
        return value

    return understood


def a_number(value: Any) -> float:
    """Parse a finite number."""
    if type(value) not in (int, float) or not math.isfinite(value):
        raise ValueError("not a usable number")
    return float(value)


def a_yes_or_no(value: Any) -> bool:
    """Parse true or false."""
    if not isinstance(value, bool):
        raise ValueError("neither true nor false")
    return value


def one_of(words: type[E]) -> Callable[[Any], E]:
    """Return a parser for the words of an enum."""

    def understood(value: Any) -> E:
        """Return the member of the enum for a word; ValueError for any other value."""
        try:
            return words(a_text(value))
        except ValueError:
            raise ValueError("not one of " + ", ".join(words)) from None

    return understood


@lru_cache(maxsize=8192)
def an_id(value: Any) -> int:
    """Parse a document id, as TinyDB writes it."""
    if not isinstance(value, str) or not ID.fullmatch(value):
        raise ValueError("not a document id")
    return int(value)


@lru_cache(maxsize=8192)
def a_day(value: Any) -> date:
    """Parse a civil day, such as 2026-11-21."""
    try:
        return date.fromisoformat(value)
    except (ValueError, TypeError):
        raise ValueError("not a day such as 2026-11-21") from None


def an_instant(value: Any) -> datetime:
    """Parse a time; one without a zone is in UTC.

    Raises:
        ValueError: It isn't a time.
    """
    try:
        found = datetime.fromisoformat(value)
        return found if found.tzinfo is UTC else found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        raise ValueError("not a time such as 2026-11-21T09:30:00Z") from None


def edited(document: Document) -> datetime:
    """Return when a document was edited last; where nothing says so, when it was made or deleted, or long ago."""
    for name in ("edited_at", "at"):
        with suppress(ValueError):
            return an_instant(document.get(name))
    return LONG_AGO


def written(instant: datetime) -> str:
    """Format a time the short way, in UTC."""
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")


def written_number(number: float) -> float:
    """Format a number without a needless decimal point."""
    return int(number) if float(number).is_integer() and abs(number) < 10**15 else number
