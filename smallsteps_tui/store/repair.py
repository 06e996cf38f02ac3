"""Repair: everything that is whole in a file, and what its own stack and its copies know of the rest."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from smallsteps_tui.domain.entities import Moment
from smallsteps_tui.domain.soundness import made_sound, unsound
from smallsteps_tui.domain.strays import Stray
from smallsteps_tui.store import aside, changes, coming_back
from smallsteps_tui.store.coming_back import Tables
from smallsteps_tui.store.documents import TABLES, as_document, place_of
from smallsteps_tui.store.encodings import other_encoding
from smallsteps_tui.store.ledger import Contents, Document, parse
from smallsteps_tui.store.mending import why_strange
from smallsteps_tui.store.migrations import Migration, newest_schema
from smallsteps_tui.store.salvage import is_anything, salvaged
from smallsteps_tui.store.shelves import ALL_TABLES, journey_of
from smallsteps_tui.store.stamps import stamped
from smallsteps_tui.store.taking_in import TakenIn, take_in
from smallsteps_tui.store.troubles import Strange


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in a file that is looked through."""

    taken: TakenIn
    """What is whole."""
    strays: tuple[Stray, ...]
    """What is not, or hangs in the air."""
    is_salvaged: bool = False
    """Whether it could not be read as one, so that documents may have gone without a trace."""
    missing: tuple[Stray, ...] = ()
    """The tables that are not there, although something shows that they were."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """A file as it is once all that can be done is done."""

    contents: Contents
    back: int
    """How many documents, or parts of one, came back."""
    not_back: tuple[Stray, ...]
    """What stays aside, as nothing whole was found for it."""


def look_through(
    content: bytes, migrations: Mapping[int, Migration], copies: Callable[[], Sequence[Tables]]
) -> Looked:
    """Find everything that is whole in a file, read as one or line by line, and what is not.

    Args:
        content: What the file holds.
        migrations: What leads files of older schemas to the newest.
        copies: Gives the tables of the whole copies, newest first; asked only where something is not there.

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
        tables = {**tables, "meta": {"1": next((copy["meta"]["1"] for copy in copies()), fresh)}}
    before = aside.strays_in(tables.get(aside.TABLE, {}))
    missing = () if is_salvaged else _missing(tables, (*strays, *before), copies)
    ordered = dict.fromkeys((*ALL_TABLES, *tables))
    whole = Contents().with_tables({name: tables.get(name, {}) for name in ordered})
    taken = take_in(replace(whole, strays=tuple(strays)), {}, migrations)
    journey = journey_of(entity for _, entity in taken.known.values())
    return Looked(taken, (*taken.strays, *before, *missing, *unsound(journey)), is_salvaged, missing)


def _missing(
    tables: Tables, strays: Iterable[Stray], copies: Callable[[], Sequence[Tables]]
) -> tuple[Stray, ...]:
    """Name the tables that were there and are not, but for those that are named already."""
    named = {stray.table for stray in strays if not stray.key}
    if tables.keys() | named >= set(TABLES.values()):
        return ()
    beside = [copy for copy in copies() if is_one_journey(copy, tables)]
    return tuple(stray for stray in coming_back.missing(tables, beside) if stray.table not in named)


def is_one_journey(one: Tables, other: Tables) -> bool:
    """Whether the tables of two files are those of one journey."""
    return bool(one["meta"]["1"].get("journey_id") == other["meta"]["1"].get("journey_id"))


def _as_far_as_whole(content: bytes) -> tuple[Contents, bool]:
    """Read a file as one, or salvage what is whole, and say which."""
    try:
        return parse(content.decode("utf-8-sig"), Contents()), False
    except Strange:
        raise
    except (ValueError, RecursionError):
        other = other_encoding(content)
        if other:
            raise Strange(f"it {other}") from None
        tables, strays = salvaged(content)
        return replace(Contents().with_tables(tables), strays=tuple(strays)), True


def repaired(looked: Looked, copies: Sequence[Tables], moment: Moment) -> Repaired:
    """Give the file as it is once all that can be done is done.

    What was hit, a document or a part of one, comes back from the stack of what was
    done last, else from the newest copy that has it; so does what a file that could
    not be read as one no longer shows. What hangs in the air gets a hold. What stays
    aside is noted as looked at.

    Args:
        looked: What was found in the file.
        copies: The tables of the whole copies, newest first; those of another journey are left aside.
        moment: When.
    """
    held = looked.taken.contents.tables
    beside = [copy for copy in copies if is_one_journey(copy, held)]
    tables: dict[str, dict[str, Document]] = {name: dict(table) for name, table in held.items()}
    coming = coming_back.ComingBack(tables, beside)
    away = tables.get(aside.TABLE, {})
    fresh = [*looked.missing, *aside.strays_in(away)]
    not_back = coming.all_of(fresh)
    for stray in aside.strays_in(away, all_of_them=True):
        if stray.key and not stray.field and stray.table in TABLES.values():
            coming.document(stray.table, stray.key)
    back = coming.back
    if looked.is_salvaged and beside:
        back += _fill_in(tables, beside[0])
    _give_hold(tables, moment)
    if aside.TABLE in tables:
        tables[aside.TABLE] = aside.looked_at(tables[aside.TABLE], moment.today)
    return Repaired(Contents().with_tables(tables), back, tuple(not_back))


def _fill_in(tables: dict[str, dict[str, Document]], beside: Tables) -> int:
    """Put in what a copy has and the file has not, but for what was deleted since."""
    rows = tables.get(changes.DROPPED, {}).values()
    dropped = {(row.get("table"), str(row.get("doc_id"))) for row in rows}
    before = sum(map(len, tables.values()))
    for name, table in beside.items():
        there = {key: one for key, one in table.items() if (name, key) not in dropped}
        tables[name] = {**there, **tables.get(name, {})}
    return sum(map(len, tables.values())) - before


def _give_hold(tables: dict[str, dict[str, Document]], moment: Moment) -> None:
    taken = take_in(Contents().with_tables(tables), {}, {})
    change = made_sound(journey_of(entity for _, entity in taken.known.values()), moment)
    for entity in change.put:
        table, key = place_of(entity)
        tables.setdefault(table, {})[key] = as_document(stamped(entity, moment.at))
