"""A document that is almost whole: read with a mark in the place of what was hit."""

import re
from typing import Any

from smallsteps_tui.store import foreign
from smallsteps_tui.store.ledger import Document
from smallsteps_tui.store.mending import whole_part, why_strange

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
        document, end = foreign.DECODER.raw_decode(marked)
        tables, _ = foreign.sifted({table: {key: document}})
    except (ValueError, RecursionError):
        return None
    if _BETWEEN.fullmatch(marked, end) is None:
        return None
    read = {name: value for name, value in _kept(tables, table, key).items() if name != "edited_at"}
    return whole_part(table, key, read)[0] if why_strange(table, key, read) else read or None


def _kept(tables: foreign.Tables, table: str, key: str) -> dict[str, Any]:
    """Give the document without the fields whose very names were hit."""
    document = tables.get(table, {}).get(key, {})
    return {name: value for name, value in document.items() if _MARK not in name}
