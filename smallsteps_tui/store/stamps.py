"""Stamps: when a document was last written, always later than anything in the file."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from smallsteps_tui.domain.entities import DayPage, Entity
from smallsteps_tui.domain.instants import LONG_AGO, after
from smallsteps_tui.store import undo
from smallsteps_tui.store.ledger import Table


def later(than: datetime, at: datetime) -> datetime:
    """Give `at`, or the next instant after `than` when that is later.

    At the end of time, which only a strange file reaches, there is no later one.
    """
    return max(at, after(than))


def stamped(entity: Entity, stamp: datetime) -> Entity:
    """Stamp an entity; a day's page carries its instants inside."""
    return entity if isinstance(entity, DayPage) else replace(entity, edited_at=stamp)


def newest(entities: Iterable[Entity], stack: Table) -> datetime:
    """Find the newest stamp among entities and on the stack, where every write leaves one."""
    stamps = [entity.edited_at for entity in entities if not isinstance(entity, DayPage)]
    turned = [done.undone_at or done.at for done in undo.stack(stack)]
    return max([LONG_AGO, *turned, *(stamp for stamp in stamps if stamp is not None)])
