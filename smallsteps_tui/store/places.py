"""Places within a document, by the names that lead there."""

from collections.abc import Mapping, Sequence
from typing import Any

from smallsteps_tui.store.doubles import covers
from smallsteps_tui.store.ledger import Document


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
