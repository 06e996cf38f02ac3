"""The whole part of a document: what of it can be understood, and what cannot, by name."""

from collections.abc import Callable, Mapping
from typing import Any

from smallsteps_tui.domain.soundness import Stray
from smallsteps_tui.store.documents import TABLES, as_entity
from smallsteps_tui.store.field_names import Misspelt, with_name
from smallsteps_tui.store.foreign import as_text
from smallsteps_tui.store.ledger import ID, Document
from smallsteps_tui.store.pages import SIZES
from smallsteps_tui.store.troubles import Strange

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
