"""Repair: everything readable in a file, and what its last changes and its backups know of the rest."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from smallsteps_tui.domain.entities import Moment
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.soundness import Stray, made_sound, unsound
from smallsteps_tui.store import taking_in, undo
from smallsteps_tui.store.changes import DROPPED, fresh_id, stamped
from smallsteps_tui.store.copies.sources import (
    NOT_THERE,
    Backup,
    Source,
    Sources,
    Tables,
    missing,
    referred_to,
    salvaged,
)
from smallsteps_tui.store.documents.entities import TABLES, as_document, as_entity, place_of
from smallsteps_tui.store.documents.journeys import (
    ALL_TABLES,
    Migration,
    covers,
    journey_of,
    newest_schema,
    of_two,
)
from smallsteps_tui.store.file import other_layouts
from smallsteps_tui.store.file.ledger import Contents, parse
from smallsteps_tui.store.file.tables import ID, Document
from smallsteps_tui.store.taking_in import (
    TakenIn,
    journey_in,
    readable_part,
    take_in,
    why_strange,
    with_names_right,
)
from smallsteps_tui.store.troubles import Strange

_META = ("meta", "1")

_RESTORABLE = (*TABLES.values(), DROPPED)
"""The tables whose documents come back."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found in a file that is looked through."""

    taken: TakenIn
    """What can be understood."""
    strays: tuple[Stray, ...]
    """What can't be understood, what is missing, and what refers to something missing."""
    is_salvaged: bool
    """Whether the file doesn't parse, so that documents may be gone without a trace."""
    missing: tuple[Stray, ...]
    """Documents and tables that aren't in the file, although its changes or a backup have them."""
    has_meta: bool
    """Whether the document `meta` is the file's own; otherwise it was taken from elsewhere, or made."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A document that a repair brought back."""

    table: str
    key: str
    """Its id."""
    title: str
    """What the person calls it; "" for one without a title."""
    source: Source | None
    """Where it came back from; None where its words are the file's own, and only names in it were put right."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repaired file."""

    contents: Contents
    restored: tuple[Restored, ...]
    not_back: tuple[Stray, ...]
    """The damaged parts that stay set aside, because neither the changes nor a backup has them."""


def look_through(
    content: bytes, migrations: Mapping[int, Migration], backups: Callable[[], Sequence[Backup]]
) -> Findings:
    """Find everything readable in a file, parsed or salvaged, and what is not.

    Args:
        content: What the file holds.
        migrations: The migrations of older schemas.
        backups: Returns the file's good backups, newest first; asked only where something is missing.

    Raises:
        Strange: Nothing in it is a person's.
    """
    contents, is_salvaged = _read(content)
    contents = taking_in.with_table_names_right(contents)
    strays, absent = list(contents.strays), []
    meta = contents.tables.get("meta", {}).get("1")
    has_meta = meta is not None and readable_part(*_META, meta) is not None
    if not has_meta:
        if not _is_anything(contents.tables):
            raise Strange("the program's tables aren't in it")
        if meta is not None:
            strays.append(Stray(*_META, "", why_strange(*_META, meta), other_layouts.as_text(meta)))
        elif not any(stray.table == "meta" for stray in strays):
            absent.append(Stray(*_META, "", "it's gone"))
        stand_in = _meta(contents.tables, migrations, backups)
        contents = contents.with_tables(
            {**contents.tables, "meta": {**contents.tables.get("meta", {}), "1": stand_in}}
        )
    taken = take_in(replace(contents, strays=tuple(strays)), {}, migrations)
    tables = taken.contents.tables
    before = taking_in.strays_in(contents.tables.get(taking_in.ASIDE, {}))
    absent += missing(tables, backups, (*taken.strays, *before), is_salvaged=is_salvaged)
    journey = journey_in(taken.known)
    named = (*taken.strays, *before, *absent, *unsound(journey))
    return Findings(taken, named, is_salvaged, tuple(absent), has_meta)


def _read(content: bytes) -> tuple[Contents, bool]:
    """Parse a file, or salvage what can be parsed of it, and return which it was."""
    try:
        return parse(content, Contents()), False
    except Strange:
        raise
    except (ValueError, RecursionError):
        other = other_layouts.other_encoding(content)
        if other:
            raise Strange(f"it {other}") from None
        text, strays = salvaged(content)
        contents = parse(text.encode(), Contents())
        return replace(contents, strays=(*contents.strays, *strays)), True


def _is_anything(tables: Tables) -> bool:
    """Return whether a document of a person's can be understood."""
    return any(
        not why_strange(name, key, document)
        for name in ("goals", "steps", "days", "shifts")
        for key, document in tables.get(name, {}).items()
    )


def _meta(
    tables: Tables, migrations: Mapping[int, Migration], backups: Callable[[], Sequence[Backup]]
) -> Document:
    """Return the document `meta`: from the last changes or a backup, or with its names corrected, or a new one."""
    versions = undo.versions(tables.get(undo.TABLE, {})).get(_META, [])
    of_backups = (one.tables["meta"]["1"] for _, one in backups())
    right = with_names_right(*_META, tables.get("meta", {}).get("1", {}))
    for known in (*(document for document, _ in versions), *of_backups, right):
        if known is not None and not why_strange(*_META, known):
            return known
    return {"journey_id": fresh_id(), "schema": newest_schema(migrations)}


def repaired(
    findings: Findings, backups: Sequence[Backup], moment: Moment, day_of: Callable[[datetime], date]
) -> Repaired:
    """Return the file repaired as far as the file, its last changes and its backups allow.

    A document that was damaged, or that is missing, comes back whole: as the last changes
    left it, else as the newest backup has it. A day's page is united with what is known of
    it. Only for a goal or step that is known nowhere something else is put in its place.
    What is in its place again is no longer kept aside; the rest is noted as looked at, so
    that a second repair changes nothing.

    Args:
        findings: What was found in the file.
        backups: The file's good backups, newest first.
        moment: When.
        day_of: Returns the civil day of an instant.
    """
    repair = _Repair(findings, Sources(findings.taken.contents.tables, backups, day_of))
    tables = repair.tables
    if not findings.has_meta:
        repair.restore_meta()
    repair.bring_back()
    not_back = tuple(stray for stray in repair.strays if not repair.is_back(stray))
    for entity in made_sound(_journey(tables), moment).put:
        table, key = place_of(entity)
        tables.setdefault(table, {})[key] = as_document(stamped(entity, moment.at))
    if taking_in.ASIDE in tables:
        tables[taking_in.ASIDE] = taking_in.looked_at(repair.still_aside(), moment.today)
    names = dict.fromkeys((*ALL_TABLES, *tables))
    contents = Contents().with_tables({name: tables.get(name, {}) for name in names})
    return Repaired(contents, tuple(repair.restored.values()), not_back)


class _Repair:
    """Brings back, into the tables of one file, what is known elsewhere."""

    def __init__(self, findings: Findings, sources: Sources) -> None:
        self.tables: dict[str, dict[str, Document]] = {
            name: dict(table) for name, table in findings.taken.contents.tables.items()
        }
        self.restored: dict[tuple[str, str], Restored] = {}
        self._settled: set[Stray] = set()
        aside = self.tables.get(taking_in.ASIDE, {})
        self.strays = [*findings.missing, *taking_in.strays_in(aside)]
        """What is to come back."""
        self._aside = taking_in.strays_in(aside, all_of_them=True)
        self._is_salvaged = findings.is_salvaged
        self._sources = sources

    def restore_meta(self) -> None:
        """Restore the document `meta`; the one made in its place stays only where no other is known."""
        stand_in = self.tables["meta"].pop("1")
        self._restore(next((one for one in self.strays if (one.table, one.key) == _META), Stray(*_META)))
        self.tables["meta"].setdefault("1", stand_in)

    def bring_back(self) -> None:
        """Restore every document that the last changes or a backup have."""
        for stray in self.strays:
            self._restore(stray)
        for stray in self._aside:
            if stray.key and not stray.field:  # set aside long ago, and perhaps mended by hand since
                self._restore(stray, only_if_gone=True)
        self._bring_back_tables()
        tried: set[Stray] = set()
        while new := [stray for stray in referred_to(_journey(self.tables)) if stray not in tried]:
            tried.update(new)
            for stray in new:
                self._restore(stray)

    def _bring_back_tables(self) -> None:
        """Restore tables that are gone, or of which it can't be told which documents are gone."""
        keys: dict[str, set[str]] = {}
        for stray in self.strays:
            keys.setdefault(stray.table, set()).add(stray.key)
        for table in _RESTORABLE:
            found = keys.get(table, set())
            if self._is_salvaged or not all(map(ID.fullmatch, found)):
                newest_only = self._is_salvaged or "" not in found
                for key in sorted(self._sources.keys(table, newest_only=newest_only)):
                    self._restore(Stray(table, key), only_if_gone=True)

    def _restore(self, stray: Stray, *, only_if_gone: bool = False) -> bool:
        """Restore one document in its table, with what was done to it since; return whether that was possible."""
        table, key = stray.table, stray.key
        there = self.tables.get(table, {}).get(key)
        if table not in _RESTORABLE or not ID.fullmatch(key) or self._sources.is_deleted(table, key):
            return False
        if there is not None and only_if_gone:
            return False
        was = _word_for_word(stray)
        right = with_names_right(table, key, was) if was is not None and table in TABLES.values() else None
        known = [found for found in self._sources.of(table, key) if not why_strange(table, key, found[0])]
        for document, source in (*known, *([(right, None)] if right is not None else [])):
            newest = document if right is None else of_two(table, key, right, document)[0]
            best = newest if there is None else _united(stray, was, right, there, newest)
            if best != there and not why_strange(table, key, best):
                self.tables.setdefault(table, {})[key] = best
                came_from = None if newest == right else source
                self.restored[table, key] = Restored(table, key, _title(table, key, best), came_from)
                self._settled.add(stray)
                return True
        return False

    def is_back(self, stray: Stray) -> bool:
        """Return whether all that was set aside is in its place again, or was deleted since."""
        if not stray.key:
            is_table = stray.why in (other_layouts.NO_TABLE, NOT_THERE)
            return is_table and any(table == stray.table for table, _ in self.restored)
        if stray in self._settled or self._sources.is_deleted(stray.table, stray.key):
            return True
        if (stray.table, stray.key) in self.restored and not stray.field:
            return True
        return self._is_in_place(stray) if stray.was else stray.key in self.tables.get(stray.table, {})

    def still_aside(self) -> dict[str, Document]:
        """Return the documents set aside of which some words aren't back in a table."""
        aside = self.tables[taking_in.ASIDE]
        return {key: row for key, row in aside.items() if not self._is_in_place(taking_in.as_stray(row))}

    def _is_in_place(self, stray: Stray) -> bool:
        """Return whether some document in its table has everything that a part set aside has."""
        was = _word_for_word(stray)
        if not was:
            return False
        if ID.fullmatch(stray.key):
            found = [table[stray.key] for table in self.tables.values() if stray.key in table]
        else:
            found = [*self.tables.get(stray.table, {}).values()]
        return any(covers(document, was) for document in found)


def _title(table: str, key: str, document: Document) -> str:
    return str(getattr(as_entity(table, key, document), "title", "")) if table in TABLES.values() else ""


def _word_for_word(stray: Stray) -> Document | None:
    """Parse the document that was set aside; None where it can't be, or only a part of it was."""
    if stray.field or not stray.was:
        return None
    try:
        found, strays = other_layouts.read(f'{{"{stray.table}": {{"1": {stray.was}}}}}')
    except (ValueError, RecursionError):
        return None
    return None if strays else found.get(stray.table, {}).get("1")


def _united(
    stray: Stray, was: Document | None, right: Document | None, there: Document, known: Document
) -> Document:
    """Return a document as it is now, its damaged fields as a known version has them.

    What was written since the damage stays, and so does what was emptied since.

    Args:
        stray: Names the part that was damaged, where it wasn't the whole document.
        was: The document as it was set aside.
        right: The document set aside with its field names corrected; None where that isn't enough.
        there: The document as it is now.
        known: The document as it is known to have been.
    """
    table, key = stray.table, stray.key
    if table == "days":
        return of_two(table, key, there, known)[0]
    damaged = {stray.field.partition(".")[0]}
    if was is not None:
        readable: Mapping[str, Any] = readable_part(table, key, was) or {}
        damaged |= (was.keys() - readable.keys()) | ((right or {}).keys() - was.keys())
    lost = {name: value for name, value in known.items() if name in damaged and there.get(name) in (None, "")}
    return {**there, **lost}


def _journey(tables: Tables) -> Journey:
    """Make the journey of tables in which every document can be understood."""
    return journey_of(
        as_entity(name, key, document)
        for name in TABLES.values()
        for key, document in tables.get(name, {}).items()
    )
