"""The whole part of a document: what of it can be understood, and what cannot, by name."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.documents.doubles import covers
from smallsteps_tui.store.documents.entities import TABLES, as_entity
from smallsteps_tui.store.documents.field_names import Misspelt, with_name
from smallsteps_tui.store.documents.pages import SIZES
from smallsteps_tui.store.file import other_layouts
from smallsteps_tui.store.file.other_layouts import as_text
from smallsteps_tui.store.file.tables import ID, Document
from smallsteps_tui.store.troubles import Strange


def found_at(document: Mapping[str, Any], path: Sequence[str]) -> tuple[Sequence[str], Any]:
    """Give the place and what stands there; a list is one place with all that is in it.

    Args:
        document: The document.
        path: The names that lead to the place.

    Returns:
        The names that lead to the place, or to the list that it is in; and what is there,
        None when nothing is.
    """
    found: Any = document
    for depth, part in enumerate(path):
        if isinstance(found, list):
            return path[:depth], found
        found = found.get(part) if isinstance(found, Mapping) else None
    return path, found


def put_in(document: Mapping[str, Any], path: Sequence[str], value: Any) -> Document | None:
    """Give the document with a value at a place; None where something of another kind is in the way."""
    name, *further = path
    if not further:
        return {**document, name: value}
    inner = document.get(name, {})
    whole = put_in(inner, further, value) if isinstance(inner, Mapping) else None
    return None if whole is None else {**document, name: whole}


def is_more(value: Any, there: Any) -> bool:
    """Whether a value is all that stands in a place now, and more; a list keeps its order."""
    if there in (None, ""):
        return value not in (None, "")
    if isinstance(value, list) and isinstance(there, list):
        rest = iter(value)
        return value != there and all(any(covers(one, known) for one in rest) for known in there)
    return False


Wrapped = Callable[[Any], Document]
"""Puts a value in its place, in a document that is otherwise whole."""

_MARKS = 3
"""How deep in a page its marks lie: the check-ins, one of them, one of its sizes."""

_INSTANT = "at"
"""The part of a mark without which it is none."""

NEEDED: Mapping[str, tuple[str, ...]] = {
    "meta": ("journey_id", "schema"),
    "goals": ("begun_on",),
    "steps": ("goal_id", "created_on", "created_at"),
    "days": (),
    "shifts": ("on", "at"),
    "asked": ("on",),
}
"""The fields without which a document is none."""


def why_strange(table: str, key: str, document: Document) -> str:
    """Say what is the matter with a document, in a few words; "" when it is whole."""
    if table not in TABLES.values():
        return ""
    try:
        as_entity(table, key, document)
    except Strange as error:
        return str(error).removeprefix(f"in the table “{table}”, document {key}").removeprefix(", ")
    return ""


def with_names_right(table: str, key: str, document: Document) -> Document | None:
    """Return a document with every misspelt name put right; None where that isn't all it takes.

    Args:
        table: The table it is in.
        key: Its document id.
        document: A document, readable or not.
    """
    right = document
    while True:
        try:
            as_entity(table, key, right)
        except Misspelt as error:
            right = with_name(right, error.found, error.name)
        except Strange:
            return None
        else:
            return right if right is not document else None


def whole_part(table: str, key: str, document: Document) -> tuple[Document | None, list[Stray]]:
    """Take a strange document apart: what of it is whole, and what is not.

    Where nothing but names is wrong, the whole document is set aside word for word, so
    that a repair can bring it back as one.

    Args:
        table: The table it is in.
        key: Its document id.
        document: A document that `why_strange` finds strange.

    Returns:
        The document without what is strange, or None where that leaves none; and
        what was left out.
    """
    part, strays = _apart(table, key, document)
    if table in NEEDED and with_names_right(table, key, document) is not None:
        strays = [Stray(table, key, "", why_strange(table, key, document), as_text(document))]
    return part, strays


def _apart(table: str, key: str, document: Document) -> tuple[Document | None, list[Stray]]:
    needed = {name: document[name] for name in NEEDED.get(table, ()) if name in document}
    why = why_strange(table, key, needed)
    if why or table not in NEEDED:
        return None, [Stray(table, key, "", why or why_strange(table, key, document), as_text(document))]
    taken = _Taken(table, key, needed)
    whole: dict[str, Any] = {}
    for name, value in document.items():
        kept = taken.apart(value, (name,), _as_field(name))
        if kept is not None:
            whole[name] = kept
    return whole, taken.strays


def _as_field(name: str) -> Wrapped:
    return lambda value: {name: value}


def _as_part(part: str, beside: Mapping[str, Any], wrapped: Wrapped) -> Wrapped:
    return lambda value: wrapped({**beside, part: value})


class _Taken:
    """Takes the values of one document apart, and collects what is strange."""

    def __init__(self, table: str, key: str, needed: Document) -> None:
        self.table = table
        self.key = key
        self.needed = needed
        self.strays: list[Stray] = []

    def apart(self, value: Any, path: tuple[str, ...], wrapped: Wrapped) -> Any:
        """Give what of a value is whole; None when nothing is.

        Args:
            value: The value.
            path: Where in the document it stands.
            wrapped: Puts a value in this place.
        """
        why = why_strange(self.table, self.key, {**self.needed, **wrapped(value)})
        if not why:
            return value
        if isinstance(value, list) and value and self._is_list(wrapped):
            return self._list(value, path, wrapped) or None
        if isinstance(value, dict) and value and self._is_apart(value, path, wrapped):
            return self._object(value, path, wrapped) or None
        self.strays.append(Stray(self.table, self.key, ".".join(path), why, as_text(value)))
        return None

    def _is_list(self, wrapped: Wrapped) -> bool:
        """Whether a list belongs in a place; in any other one it is strange as a whole."""
        return not why_strange(self.table, self.key, {**self.needed, **wrapped([])})

    def _is_apart(self, value: dict[str, Any], path: tuple[str, ...], wrapped: Wrapped) -> bool:
        """Whether a value has parts that stand by themselves: check-ins, their marks, what is said in a mark."""
        if path[0] != "check_ins" or len(path) > _MARKS or not all(map(ID.fullmatch, path[1:2])):
            return False
        if len(path) < _MARKS:
            return True
        bare = wrapped({_INSTANT: value.get(_INSTANT)})
        return path[-1] in SIZES and not why_strange(self.table, self.key, {**self.needed, **bare})

    def _list(self, value: list[Any], path: tuple[str, ...], wrapped: Wrapped) -> list[Any]:
        kept = [
            self.apart(one, (*path, str(place)), lambda one: wrapped([one]))
            for place, one in enumerate(value)
        ]
        return [one for one in kept if one is not None]

    def _object(self, value: dict[str, Any], path: tuple[str, ...], wrapped: Wrapped) -> dict[str, Any]:
        """Take the check-ins of a page and the parts of one: first its sizes, and of those their instants."""
        kept: dict[str, Any] = {}
        for part in sorted(value, key=lambda part: part not in SIZES and part != _INSTANT):
            whole = self.apart(value[part], (*path, part), _as_part(part, kept, wrapped))
            if whole is not None:
                kept[part] = whole
        return kept


_OPENING = re.compile(r'[\s{},\0]*"[^"]{1,40}"\s*:\s*(?=\{)')
_BETWEEN = re.compile(r"[\s{},\0]*")
_HIT = re.compile(r"\\x[0-9a-f]{2}|[\0-\x08\x0b\x0c\x0e-\x1f]")
_MARK = "\N{REPLACEMENT CHARACTER}"
"""Stands for a byte that is no letter."""


def almost_whole(table: str, key: str, was: str) -> Document | None:
    """Read a document in whose words a byte was hit; None where more than words was.

    It counts as never edited, so that where two machines meet the other one's is taken.

    Args:
        table: The table it is in.
        key: Its id.
        was: What stood there, with the id.
    """
    found = _OPENING.match(was)
    if found is None or _HIT.search(was) is None:
        return None
    marked = _HIT.sub(_MARK, was[found.end() :])
    try:
        document, end = other_layouts.DECODER.raw_decode(marked)
        tables, _ = other_layouts.sifted({table: {key: document}})
    except (ValueError, RecursionError):
        return None
    if _BETWEEN.fullmatch(marked, end) is None:
        return None
    read = {name: value for name, value in _kept(tables, table, key).items() if name != "edited_at"}
    return whole_part(table, key, read)[0] if why_strange(table, key, read) else read or None


def _kept(tables: other_layouts.Tables, table: str, key: str) -> dict[str, Any]:
    """Give the document without the fields whose very names were hit."""
    document = tables.get(table, {}).get(key, {})
    return {name: value for name, value in document.items() if _MARK not in name}
