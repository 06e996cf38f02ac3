"""Repair: everything that is whole in a file, and what its own stack and its copies know of the rest."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from smallsteps_tui.domain.entities import Moment
from smallsteps_tui.domain.soundness import made_sound, unsound
from smallsteps_tui.domain.strays import Stray
from smallsteps_tui.store import aside, changes, undo
from smallsteps_tui.store.documents import TABLES, as_document, place_of
from smallsteps_tui.store.foreign import read as read_foreign
from smallsteps_tui.store.ledger import Contents, Document, Table, parse
from smallsteps_tui.store.mending import why_strange
from smallsteps_tui.store.migrations import Migration, newest_schema
from smallsteps_tui.store.salvage import is_anything, salvaged
from smallsteps_tui.store.shelves import ALL_TABLES, journey_of
from smallsteps_tui.store.stamps import stamped
from smallsteps_tui.store.taking_in import TakenIn, take_in
from smallsteps_tui.store.troubles import Strange

Tables = Mapping[str, Table]


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in a file that is looked through."""

    taken: TakenIn
    """What is whole."""
    strays: tuple[Stray, ...]
    """What is not, or hangs in the air."""
    is_salvaged: bool = False
    """Whether it could not be read as one, so that documents may have gone without a trace."""


def look_through(content: bytes, migrations: Mapping[int, Migration], beside: Tables) -> Looked:
    """Find everything that is whole in a file, read as one or line by line, and what is not.

    Args:
        content: What the file holds.
        migrations: What leads files of older schemas to the newest.
        beside: The tables of a good copy, which know whose journey it is; empty without one.

    Raises:
        Strange: Nothing in it is a person's.
    """
    contents, is_salvaged = _as_far_as_whole(content)
    tables, strays = contents.tables, contents.strays
    meta = tables.get("meta", {}).get("1")
    if meta is None or why_strange("meta", "1", meta):
        if not is_anything(tables):
            raise Strange("nothing in it is a journey")
        fresh: Document = {"journey_id": changes.fresh_id(), "schema": newest_schema(migrations)}
        if meta is not None or not any(stray.table == "meta" for stray in strays):
            why = "it is not there" if meta is None else why_strange("meta", "1", meta)
            strays = (*strays, Stray("meta", "1", "", why))
        tables = {**tables, "meta": {"1": beside.get("meta", {}).get("1", fresh)}}
    ordered = dict.fromkeys((*ALL_TABLES, *tables))
    whole = Contents().with_tables({name: tables.get(name, {}) for name in ordered})
    taken = take_in(replace(whole, strays=tuple(strays)), {}, migrations)
    journey = journey_of(entity for _, entity in taken.known.values())
    before = aside.strays_in(tables.get(aside.TABLE, {}))
    return Looked(taken, (*taken.strays, *before, *unsound(journey)), is_salvaged)


def _as_far_as_whole(content: bytes) -> tuple[Contents, bool]:
    """Read a file as one, or salvage what is whole, and say which."""
    try:
        return parse(content.decode("utf-8-sig"), Contents()), False
    except Strange:
        raise
    except (ValueError, RecursionError):
        tables, strays = salvaged(content)
        return replace(Contents().with_tables(tables), strays=tuple(strays)), True


def repaired(looked: Looked, beside: Tables, moment: Moment) -> tuple[Contents, int]:
    """Give the file as it is once all that can be done is done, and how many documents came back.

    What was hit comes back from the stack of what was done last, else from the
    copy; so does what a file that could not be read as one no longer shows. What
    hangs in the air gets a hold. What stays aside is noted as looked at.

    Args:
        looked: What was found in the file.
        beside: The tables of a good copy; those of another journey are left aside.
        moment: When.
    """
    if beside and beside["meta"]["1"].get("journey_id") != _journey_id(looked):
        beside = {}
    tables: dict[str, dict[str, Document]] = {
        name: dict(table) for name, table in looked.taken.contents.tables.items()
    }
    back = 0
    for table, key in _hit(aside.strays_in(tables.get(aside.TABLE, {}), all_of_them=True)):
        if key not in tables.get(table, {}):
            for known in _known_of(table, key, tables, beside):
                tables.setdefault(table, {})[key] = known
                back += 1
                break
    if looked.is_salvaged:
        back += _fill_in(tables, beside)
    _give_hold(tables, moment)
    if aside.TABLE in tables:
        tables[aside.TABLE] = aside.looked_at(tables[aside.TABLE], moment.today)
    return Contents().with_tables(tables), back


def _fill_in(tables: dict[str, dict[str, Document]], beside: Tables) -> int:
    """Put in what a copy has and the file has not, but for what was deleted since."""
    rows = tables.get(changes.DROPPED, {}).values()
    dropped = {(row.get("table"), str(row.get("doc_id"))) for row in rows}
    before = sum(map(len, tables.values()))
    for name, table in beside.items():
        there = {key: one for key, one in table.items() if (name, key) not in dropped}
        tables[name] = {**there, **tables.get(name, {})}
    return sum(map(len, tables.values())) - before


def _journey_id(looked: Looked) -> Any:
    return looked.taken.contents.tables["meta"]["1"].get("journey_id")


def _hit(strays: Iterable[Stray]) -> list[tuple[str, str]]:
    """The whole documents among what is set aside, by table and id."""
    return [(s.table, s.key) for s in strays if s.key and not s.field and s.table in TABLES.values()]


def _known_of(table: str, key: str, tables: Tables, beside: Tables) -> Iterator[Document]:
    """What is known of a document elsewhere, newest first, as far as it is whole."""
    for entry in reversed(undo.stack(tables.get(undo.TABLE, {}))):
        left = entry.after if entry.undone_at is None else entry.before
        if key in left.get(table, {}):
            document = left[table][key]
            if document is not None and not why_strange(table, key, document):
                yield document
            if document is None:
                return
    for row in tables.get(aside.TABLE, {}).values():
        if (row.get("table"), row.get("doc_id"), row.get("field")) == (table, key, None):
            yield from _written_out(table, key, str(row.get("was", "")))
    document = beside.get(table, {}).get(key)
    if document is not None and not why_strange(table, key, document):
        yield document


def _written_out(table: str, key: str, was: str) -> Iterator[Document]:
    """The document that was set aside, where it is whole by now: for a newer program, or one mended by hand."""
    try:
        found, strays = read_foreign(f'{{"{table}": {{"{key}": {was}}}}}')
    except (ValueError, RecursionError):
        return
    document = found.get(table, {}).get(key)
    if document is not None and not strays and not why_strange(table, key, document):
        yield document


def _give_hold(tables: dict[str, dict[str, Document]], moment: Moment) -> None:
    taken = take_in(Contents().with_tables(tables), {}, {})
    change = made_sound(journey_of(entity for _, entity in taken.known.values()), moment)
    for entity in change.put:
        table, key = place_of(entity)
        tables.setdefault(table, {})[key] = as_document(stamped(entity, moment.at))
