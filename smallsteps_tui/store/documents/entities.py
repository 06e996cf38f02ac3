"""Entities and their documents, both ways."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields as dataclass_fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import (
    DEFAULT_LENGTH,
    FOR_LATER,
    FOR_LATER_TITLE,
    TITLE_LENGTH,
    Asked,
    DayPage,
    Entity,
    Goal,
    GoalState,
    Kind,
    Meta,
    RuleFrom,
    Shift,
    Step,
    StepState,
    Turn,
    Unread,
)
from smallsteps_tui.store.documents.fields import (
    Fields,
    a_day,
    a_number,
    a_text,
    a_whole,
    a_yes_or_no,
    an_id,
    an_instant,
    lines,
    one_of,
    written,
    written_number,
)
from smallsteps_tui.store.documents.pages import as_page, page_document, page_id, unread_page
from smallsteps_tui.store.file.in_line import InLine
from smallsteps_tui.store.file.tables import Document
from smallsteps_tui.store.troubles import Strange

TABLES: Mapping[type[Entity], str] = {
    Meta: "meta",
    Goal: "goals",
    Step: "steps",
    DayPage: "days",
    Shift: "shifts",
    Asked: "asked",
}
"""The table that each kind of entity is kept in."""


def place_of(entity: Entity) -> tuple[str, str]:
    """Say where an entity is kept: its table and its document id."""
    if isinstance(entity, DayPage):
        return TABLES[DayPage], page_id(entity.on)
    return TABLES[type(entity)], "1" if isinstance(entity, Meta) else str(entity.id)


# From a document


def as_entity(table: str, key: str, document: Document) -> Entity:
    """Make the entity that a document stands for; fields not known are kept with it.

    Raises:
        Strange: With the table, the document and what is not as it should be.
    """
    where = f"in the table “{table}”, document {key}"
    if table == TABLES[DayPage]:
        if isinstance(document, InLine):
            return unread_page(key, document, where)
        return as_page(key, document, where)
    try:
        entity_id = an_id(key)
    except ValueError as error:
        raise Strange(f"{where}, its id is {error}") from None
    if isinstance(document, InLine):
        return _unread_shift(entity_id, document)
    return _MAKERS[table](entity_id, Fields(document, where))


def _goal(key: int, fields: Fields) -> Goal:
    title = fields.line("title")
    return Goal(
        id=key,
        title=FOR_LATER_TITLE if key == FOR_LATER else title,
        why=fields.text("why"),
        support=fields.line("support"),
        states=fields.several("states", lambda turn: _turn(turn, GoalState)),
        begun_on=fields.required("begun_on", a_day),
        length=_or(fields.optional("length", a_whole()), DEFAULT_LENGTH),
        lap=fields.optional("lap", a_whole(1)) or 1,
        target_on=fields.optional("target_on", a_day),
        place=fields.optional("place", a_number) or 0.0,
        edited_at=fields.optional("edited_at", an_instant),
        unknown=fields.unknown(),
    )


def _step(key: int, fields: Fields) -> Step:
    return Step(
        id=key,
        goal_id=fields.required("goal_id", a_whole()),
        parent_id=fields.optional("parent_id", a_whole()),
        title=fields.line("title"),
        note=fields.text("note"),
        kind=fields.optional("kind", one_of(Kind)) or Kind.ONCE,
        smaller=fields.optional("smaller", lines) or (),
        rhythms=fields.several("rhythms", _rule_from),
        times=fields.optional("times", a_whole(1)),
        cue=fields.line("cue"),
        pairing=fields.line("pairing"),
        pairings=fields.optional("pairings", lines) or (),
        opens=fields.plain("opens"),
        unit=fields.line("unit"),
        careful=fields.line("careful"),
        foreign=fields.optional("foreign", a_yes_or_no) or False,
        not_before=fields.optional("not_before", a_day),
        put_off_on=fields.optional("put_off_on", a_day),
        states=fields.several("states", lambda turn: _turn(turn, StepState)),
        created_on=fields.required("created_on", a_day),
        created_at=fields.required("created_at", an_instant),
        place=fields.optional("place", a_number) or 0.0,
        edited_at=fields.optional("edited_at", an_instant),
        unknown=fields.unknown(),
    )


def _shift(key: int, fields: Fields) -> Shift:
    return Shift(
        id=key,
        on=fields.required("on", a_day),
        at=fields.required("at", an_instant),
        text=fields.text("text"),
        goal_id=fields.optional("goal_id", a_whole()),
        edited_at=fields.optional("edited_at", an_instant),
        unknown=fields.unknown(),
    )


def _unread_shift(key: int, document: InLine) -> Shift:
    on, edited_at = document.groups
    assert on is not None
    known = {
        "on": a_day(on.decode()),
        "edited_at": None if edited_at is None else an_instant(edited_at.decode()[1:-1]),
    }
    return Shift.unread(_ShiftInLine(document), id=key, **known)


class _ShiftInLine:
    """Reads a shift from its line."""

    __slots__ = ("_document",)

    def __init__(self, document: InLine) -> None:
        self._document = document

    def read(self, entity: Unread, name: str) -> Mapping[str, Any]:  # noqa: ARG002 - all are read at once
        """Return all fields that aren't known from the start."""
        assert isinstance(entity, Shift)
        shift = _shift(entity.id, Fields(self._document, ""))
        return {field: getattr(shift, field) for field in ("at", "text", "goal_id", "unknown")}


def _asked(key: int, fields: Fields) -> Asked:
    return Asked(
        id=key,
        question=clean_line(fields.required("question", a_text), TITLE_LENGTH),
        about=fields.optional("about", a_whole()),
        on=fields.required("on", a_day),
        for_good=fields.optional("for_good", a_yes_or_no) or False,
        words=fields.text("words"),
        edited_at=fields.optional("edited_at", an_instant),
        unknown=fields.unknown(),
    )


def _meta(_key: int, fields: Fields) -> Meta:
    return Meta(
        journey_id=fields.required("journey_id", a_whole(1)),
        schema=fields.required("schema", a_whole(1)),
        rest_rhythms=fields.several("rest_rhythms", _rule_from),
        edited_at=fields.optional("edited_at", an_instant),
        unknown=fields.unknown(),
    )


def _turn(fields: Fields, states: type[StrEnum]) -> Turn:
    return Turn(
        on=fields.required("on", a_day),
        at=fields.required("at", an_instant),
        state=fields.required("state", one_of(states)),
        by=fields.optional("by", a_whole()),
        to=fields.optional("to", a_whole()),
        taken_back_at=fields.optional("taken_back_at", an_instant),
        unknown=fields.unknown(),
    )


def _rule_from(fields: Fields) -> RuleFrom:
    return RuleFrom(fields.required("from", a_day), fields.line("rule"), fields.unknown())


def _or(found: int | None, otherwise: int) -> int:
    return otherwise if found is None else found


_MAKERS: Mapping[str, Callable[[int, Fields], Entity]] = {
    "goals": _goal,
    "steps": _step,
    "shifts": _shift,
    "asked": _asked,
    "meta": _meta,
}


# To a document

_RENAMED = {"start_on": "from"}
_ALWAYS = frozenset({"title", "kind", "length", "place", "schema", "question"})


def as_document(entity: Entity) -> dict[str, Any]:
    """Make the document of an entity; what is empty is left out."""
    if isinstance(entity, DayPage):
        return page_document(entity)
    return dict(_written_fields(entity))


def _written_fields(value: Any) -> Iterator[tuple[str, Any]]:
    for field in dataclass_fields(value):
        found = getattr(value, field.name)
        if field.name in ("id", "unknown"):
            continue
        if field.name in _ALWAYS or (found != field.default and found not in (None, "", ())):
            yield _RENAMED.get(field.name, field.name), _written(found)
    yield from value.unknown.items()


def _written(value: Any) -> Any:
    if isinstance(value, datetime):
        return written(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_written(one) for one in value]
    if isinstance(value, Turn | RuleFrom):
        return dict(_written_fields(value))
    if isinstance(value, float):
        return written_number(value)
    return value.value if isinstance(value, StrEnum) else value
