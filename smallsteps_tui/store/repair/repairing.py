"""Repair: everything that is whole in a file, and what its own stack and its copies know of the rest."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from smallsteps_tui.domain.entities import Moment
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import Stray, made_sound, unsound
from smallsteps_tui.store import changes, undo
from smallsteps_tui.store.changes import stamped
from smallsteps_tui.store.documents.entities import TABLES, as_document, as_entity, place_of
from smallsteps_tui.store.documents.journeys import ALL_TABLES, journey_of
from smallsteps_tui.store.documents.migrations import Migration, newest_schema
from smallsteps_tui.store.file.ledger import Contents, parse
from smallsteps_tui.store.file.other_layouts import as_text, other_encoding
from smallsteps_tui.store.file.tables import ID, Document
from smallsteps_tui.store.repair import aside
from smallsteps_tui.store.repair.coming_back import ComingBack
from smallsteps_tui.store.repair.hit_ids import mend_references, rehoused
from smallsteps_tui.store.repair.known import Elsewhere, Tables, gone, is_one_journey, wanted
from smallsteps_tui.store.repair.parts import why_strange, with_names_right
from smallsteps_tui.store.repair.salvage import is_anything, salvaged
from smallsteps_tui.store.taking_in import TakenIn, in_their_tables, take_in
from smallsteps_tui.store.troubles import Strange

_META = ("meta", "1")


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
    """What is not there, although something shows that it was."""
    has_meta: bool = True
    """Whether what holds for all is the file's own; else something stands for it."""


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
    read, is_salvaged = _as_far_as_whole(content)
    contents = in_their_tables(read, migrations)
    tables = dict(contents.tables)
    why = _matter_with_meta(tables)
    missing, strays = [], list(contents.strays)
    if why:
        if not is_anything(tables):
            raise Strange("nothing in it is a journey")
        hit = tables.get("meta", {}).get("1")
        if hit is not None:
            strays.append(Stray(*_META, "", why, as_text(hit)))
        elif not any(stray.table == "meta" for stray in strays):
            missing.append(Stray(*_META, "", why))
        tables["meta"] = {"1": _meta(tables, migrations, copies)}
    ordered = dict.fromkeys((*ALL_TABLES, *tables))
    whole = Contents().with_tables({name: tables.get(name, {}) for name in ordered})
    taken = take_in(replace(whole, strays=tuple(strays)), {}, migrations)
    before = aside.strays_in(tables.get(aside.TABLE, {}))
    if not is_salvaged:
        there = {name: taken.contents.tables[name] for name in tables}
        missing += gone(there, copies, (*taken.strays, *before))
    journey = journey_of(entity for _, entity in taken.known.values())
    named = (*taken.strays, *before, *missing, *unsound(journey))
    return Looked(taken, named, is_salvaged, tuple(missing), has_meta=not why)


def _matter_with_meta(tables: Tables) -> str:
    """Say what is the matter with what holds for all, in a few words; "" when it is whole."""
    meta = tables.get("meta", {}).get("1")
    return "it is not there" if meta is None else why_strange(*_META, meta)


def _meta(
    tables: Tables, migrations: Mapping[int, Migration], copies: Callable[[], Sequence[Tables]]
) -> Document:
    """Give what holds for all, as the stack or a copy knows it, or with its names put right, or a new one."""
    on_stack = undo.versions(tables.get(undo.TABLE, {})).get(_META, [])
    right = with_names_right(*_META, tables.get("meta", {}).get("1", {}))
    for known in (*on_stack, *(copy["meta"]["1"] for copy in copies()), right):
        if known is not None and not why_strange(*_META, known):
            return known
    return {"journey_id": changes.fresh_id(), "schema": newest_schema(migrations)}


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
    done last, else from the newest copy that has it; so does what something refers to,
    and what a file that could not be read as one no longer shows. Only what is known
    nowhere has another put in its place. What stays aside is noted as looked at.

    Args:
        looked: What was found in the file.
        copies: The tables of the whole copies, newest first; those of another journey are left aside.
        moment: When.
    """
    held = looked.taken.contents.tables
    beside = [copy for copy in copies if is_one_journey(copy, held)]
    tables: dict[str, dict[str, Document]] = {name: dict(table) for name, table in held.items()}
    coming = ComingBack(tables, Elsewhere(held, beside))
    if not looked.has_meta:
        stands_for_it = tables["meta"].pop("1")
        if not coming.document(*_META):
            tables["meta"]["1"] = stands_for_it
    strays = [*looked.missing, *aside.strays_in(tables.get(aside.TABLE, {}))]
    not_back = _bring_back(coming, strays, is_salvaged=looked.is_salvaged)
    for entity in made_sound(_journey(tables), moment).put:
        table, key = place_of(entity)
        tables.setdefault(table, {})[key] = as_document(stamped(entity, moment.at))
    if aside.TABLE in tables:
        tables[aside.TABLE] = aside.looked_at(tables[aside.TABLE], moment.today)
    return Repaired(Contents().with_tables(tables), coming.back, tuple(not_back))


def _bring_back(coming: ComingBack, strays: Sequence[Stray], *, is_salvaged: bool) -> list[Stray]:
    """Bring back all that is known elsewhere; give what was set aside and is not back."""
    missing = [*gone(coming.tables, lambda: (), is_hit=is_salvaged), *wanted(_journey(coming.tables))]
    left = coming.all_of(rehoused(coming, strays, missing))
    for stray in aside.strays_in(coming.tables.get(aside.TABLE, {}), all_of_them=True):
        if stray.key and not stray.field and stray.table in TABLES.values():
            coming.document(stray.table, stray.key)
    coming.all_of(missing)
    mend_references(coming, [(stray.table, stray.key) for stray in missing if stray.key])
    for table in TABLES.values():
        if is_salvaged or any(one.table == table and not ID.fullmatch(one.key) for one in left):
            coming.table(table, newest_only=is_salvaged)
    coming.referred(wanted(_journey(coming.tables)))
    left = coming.all_of(left)
    coming.almost(left)
    return left


def _journey(tables: Tables) -> Journey:
    """Make the journey that tables are in which all is whole."""
    return journey_of(
        as_entity(name, key, document)
        for name in TABLES.values()
        for key, document in tables.get(name, {}).items()
    )
