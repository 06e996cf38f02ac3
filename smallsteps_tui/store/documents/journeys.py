"""A journey's documents as a whole: sorted by table, two of one id, and led on from an older schema."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from itertools import count
from typing import Any, TypeVar

from smallsteps_tui.domain.entities import (
    FOR_LATER,
    SCHEMA,
    Asked,
    CheckIn,
    DayPage,
    Entity,
    Goal,
    Meta,
    Shift,
    Size,
    Step,
)
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.store import undo
from smallsteps_tui.store.changes import DROPPED
from smallsteps_tui.store.documents.entities import TABLES, as_document, as_entity, place_of
from smallsteps_tui.store.documents.fields import an_instant, edited
from smallsteps_tui.store.documents.pages import as_page, page_id
from smallsteps_tui.store.file.tables import Document, Table
from smallsteps_tui.store.troubles import Strange

ALL_TABLES = (*TABLES.values(), DROPPED, undo.TABLE)
"""Every table of a file, in the order they are written."""


def journey_of(entities: Iterable[Entity]) -> Journey:
    """Make the journey that entities are, its meta among them."""
    sorts: dict[type[Entity], list[Any]] = {kind: [] for kind in TABLES}
    for entity in entities:
        sorts[type(entity)].append(entity)
    (meta,), goals, steps, pages, shifts, asked = sorts.values()
    return Journey(
        meta,
        {goal.id: goal for goal in goals},
        {step.id: step for step in steps},
        {page.on: page for page in pages},
        {shift.id: shift for shift in shifts},
        {one.id: one for one in asked},
    )


def tables_of(journey: Journey) -> dict[str, dict[str, Document]]:
    """Return all tables of a journey, the empty ones too."""
    shelves = (journey.goals, journey.steps, journey.pages, journey.shifts, journey.asked)
    tables: dict[str, dict[str, Document]] = {name: {} for name in ALL_TABLES}
    for entity in (journey.meta, *(entity for shelf in shelves for entity in shelf.values())):
        table, key = place_of(entity)
        tables[table][key] = as_document(entity)
    return tables


TWICE = "it's there twice"
"""The reason given for a duplicate document."""


def of_two(table: str, key: str, one: Document, other: Document) -> tuple[Document, tuple[Document, ...]]:
    """Choose between two documents of one id.

    Returns:
        The one that stays, and the duplicates that have something it doesn't.
    """
    if covers(one, other):
        return one, ()
    if covers(other, one):
        return other, ()
    whole = [_is_whole(table, key, found) for found in (one, other)]
    if table == TABLES[DayPage] and all(whole):
        from smallsteps_tui.domain.merging.whole import page  # which a sound file has no use for

        united = as_document(page(as_page(key, one, ""), as_page(key, other, "")))
        return united, tuple(found for found in (one, other) if not covers(united, found))
    is_first = (whole[0], edited(one)) > (whole[1], edited(other))
    return (one, (other,)) if is_first else (other, (one,))


def _is_whole(table: str, key: str, document: Document) -> bool:
    try:
        return table not in TABLES.values() or bool(as_entity(table, key, document))
    except Strange:
        return False


def covers(whole: Any, part: Any) -> bool:
    """Whether everything in one value is in another too."""
    if isinstance(whole, Mapping) and isinstance(part, Mapping):
        return all(name in whole and covers(whole[name], value) for name, value in part.items())
    return bool(whole == part) and isinstance(whole, bool) == isinstance(part, bool)


Tables = Mapping[str, Table]
Migration = Callable[[Tables], Tables]
E = TypeVar("E", Asked, DayPage, Goal, Step)

_DAYS, _META = TABLES[DayPage], TABLES[Meta]
_UNDO, _DROPPED = "undo", "dropped"
_SIDES = ("before", "after")
"""The documents around a change, as they stand in an entry of undo."""


def newest_schema(migrations: Mapping[int, Migration]) -> int:
    """Return the newest schema: the one that the last of these migrations leads to."""
    return max((n + 1 for n in migrations), default=SCHEMA)


def schema_of(tables: Tables) -> int:
    """Read which schema a file has.

    Raises:
        Strange: It holds no journey, or one of no schema.
    """
    if "1" not in tables.get(_META, {}):
        raise Strange("the program's tables aren't in it")
    found = tables[_META]["1"].get("schema")
    if type(found) is not int or found < 1:
        raise Strange("in the table “meta”, document 1, “schema” isn't a whole number from 1 up")
    return found


def migrated(tables: Tables, migrations: Mapping[int, Migration]) -> Tables:
    """Lead tables from their schema to the newest, one step at a time.

    Those of the newest schema, or of a newer one, are given as they are.

    Raises:
        Strange: It holds no journey, or one that nothing leads on from.
    """
    schema = schema_of(tables)
    while schema < newest_schema(migrations):
        if schema not in migrations:
            raise Strange(f"it uses schema {schema}, which this version can't upgrade")
        tables = migrations[schema](tables)
        schema += 1
        tables = _changed(tables, _META, partial(_with_schema, schema))
    return tables


def _with_schema(schema: int, key: str, meta: Document) -> Document:
    return {**meta, "schema": schema} if key == "1" else meta


Led = Callable[[str, Document], Document]
"""Migrates a document, given its id and itself; returns the same object where nothing changes."""


def _changed(tables: Tables, table: str, led: Led) -> Tables:
    """Migrate a table's documents, and those in the undo stack, so that undo still works."""
    return _changed_whole(tables, table, lambda found: _documents(found, led))


def _changed_whole(tables: Tables, table: str, led: Callable[[Table], Table]) -> Tables:
    changed = {table: led(tables.get(table, {}))}
    changed[_UNDO] = _documents(tables.get(_UNDO, {}), lambda _, entry: _undone(entry, table, led))
    return {**tables, **{name: found for name, found in changed.items() if name in tables}}


def _documents(found: Mapping[str, Any], led: Led) -> Table:
    """Migrate documents; what isn't a document stays as it is, and is named when it is read."""
    return {key: led(key, one) if isinstance(one, Mapping) else one for key, one in found.items()}


def _undone(entry: Document, table: str, led: Callable[[Table], Table]) -> Document:
    """Migrate the documents of a table in an entry of undo."""
    sides = {side: entry[side] for side in _SIDES if isinstance(entry.get(side), Mapping)}
    led_on = {
        side: {**tables, table: led(tables[table])}
        for side, tables in sides.items()
        if isinstance(tables.get(table), Mapping)
    }
    return {**entry, **led_on} if led_on else entry


# To schema 2


def _with_shares(tables: Tables) -> Tables:
    """Give the check-ins of practices without an end the share of the way that they cover."""
    from smallsteps_tui.domain.course.way import shares_given  # only an older file needs them

    goals = {goal.id: goal for goal in _understood(tables, Goal)}
    steps = {step.id: step for step in _understood(tables, Step)}
    pages = {page.on: page for page in _understood(tables, DayPage)}
    asked = {one.id: one for one in _understood(tables, Asked)}
    given: dict[str, list[tuple[CheckIn, Size, str]]] = {}
    for (day, step_id), (size, covered) in shares_given(
        Journey(Meta(journey_id=1), goals, steps, pages, asked=asked)
    ).items():
        made = pages[day].check_ins[step_id]
        given.setdefault(page_id(day), []).append((made, size, str(covered)))
    return _changed(tables, _DAYS, lambda key, page: _page(page, given[key]) if key in given else page)


def _understood(tables: Tables, kind: type[E]) -> Iterator[E]:
    """Make entities of the documents that can be understood; the others are named when they are read."""
    for key, document in tables.get(TABLES[kind], {}).items():
        with suppress(Strange, RecursionError):
            entity = as_entity(TABLES[kind], key, document)
            assert isinstance(entity, kind)
            yield entity


def _page(page: Document, given: Sequence[tuple[CheckIn, Size, str]]) -> Document:
    """Write computed shares into a page's marks; a mark belongs to a share by its step, size and time."""
    check_ins = page.get("check_ins")
    if not isinstance(check_ins, Mapping):
        return page
    now = dict(check_ins)
    for made, size, covered in given:
        key = str(made.step_id)
        found = now.get(key)
        mark = found.get(size.value) if isinstance(found, Mapping) else None
        if isinstance(mark, Mapping) and _is_at(mark, made.marks[size].at):
            now[key] = {**now[key], size.value: {**mark, "covered": covered}}
    return {**page, "check_ins": now}


def _is_at(mark: Document, at: datetime) -> bool:
    try:
        return an_instant(mark.get("at")) == at
    except ValueError:
        return False


_TO_SCHEMA_2: tuple[Migration, ...] = (_with_shares,)
"""The changes of schema 2, to be made in this order."""


def _to_schema_2(tables: Tables) -> Tables:
    for with_new_fact in _TO_SCHEMA_2:
        tables = with_new_fact(tables)
    return tables


# To schema 3


def _to_schema_3(tables: Tables) -> Tables:
    """Free the id of the goal `FOR_LATER`, where somebody's own goal has it.

    All else that is new are fields that older files don't have.
    """
    goals, steps = TABLES[Goal], TABLES[Step]
    owned = tables.get(steps, {}).values()
    if str(FOR_LATER) not in tables.get(goals, {}) and not any(map(_is_of_goal, owned)):
        return tables
    fresh = next(id for id in count(10**11 + 1) if str(id) not in tables.get(goals, {}))

    def renumbered(field: str) -> Led:
        """Return the change that gives `field` the goal's new number."""
        return lambda _, one: {**one, field: fresh} if _is_of_goal(one, field) else one

    has_step = str(FOR_LATER) in tables.get(steps, {})
    for table, field in ((steps, "goal_id"), (TABLES[Shift], "goal_id"), (TABLES[Asked], "about")):
        if not (has_step and field == "about"):
            tables = _changed(tables, table, renumbered(field))
    dropped = renumbered("doc_id")
    tables = _changed(
        tables, _DROPPED, lambda key, row: dropped(key, row) if row.get("table") == goals else row
    )
    return _changed_whole(
        tables,
        goals,
        lambda found: {str(fresh) if key == str(FOR_LATER) else key: one for key, one in found.items()},
    )


def _is_of_goal(document: Any, field: str = "goal_id") -> bool:
    """Whether a document refers to the goal that has the id of `FOR_LATER`."""
    found = document.get(field) if isinstance(document, Mapping) else None
    return type(found) is int and found == FOR_LATER


MIGRATIONS: Mapping[int, Migration] = {1: _to_schema_2, 2: _to_schema_3}
"""What makes the tables of schema n into those of schema n + 1, by n."""
