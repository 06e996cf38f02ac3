"""What a document tells of its own time: the instants in it, and the days they belong to."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from smallsteps_tui.store.fields import an_instant
from smallsteps_tui.store.ledger import Document
from smallsteps_tui.store.pages import page_id

NIGHT = timedelta(hours=4)
"""How long after midnight what is said mostly belongs to the day before."""


def days_in(page: Document) -> set[str]:
    """Give the ids of the days on which something on a page was said."""
    return {page_id((instant - NIGHT).date()) for instant in instants_in(page)}


def instants_in(value: Any) -> Iterator[datetime]:
    """Give every instant that is told in a document."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if name == "at":
                with suppress(ValueError):
                    yield an_instant(inner)
            else:
                yield from instants_in(inner)
