"""Entities and their documents, both ways."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields as dataclass_fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from smallsteps_tui.domain.entities import (
    FOR_LATER,
    FOR_LATER_TITLE,
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
    NOTHING,
    Fields,
    Parser,
    a_day,
    a_line,
    a_number,
    a_place,
    a_whole,
    a_yes_or_no,
    an_id,
    an_instant,
    each,
    lines,
    one_of,
    some_lines,
    written,
    written_number,
)
from smallsteps_tui.store.documents.pages import as_page, page_document, page_id, unread_page
from smallsteps_tui.store.file.tables import DECODER, Document, InLine
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
    """Return where an entity is kept: its table and its document id."""
    if isinstance(entity, DayPage):
        return TABLES[DayPage], page_id(entity.on)
    return TABLES[type(entity)], "1" if isinstance(entity, Meta) else str(entity.id)


# From a document


def as_entity(table: str, key: str, document: Document) -> Entity:
    """Make the entity that a document stands for; fields not known are kept with it.

    Raises:
        Strange: With the table, the document and what is not as it should be.
    """
    if isinstance(document, InLine):
        if document.entity is None:
            document.entity = _UNREAD[table](int(key), document)
        entity: Entity = document.entity
        return entity
    where = f"in the table “{table}”, document {key}"
    if table == TABLES[DayPage]:
        return as_page(key, document, where)
    try:
        entity_id = an_id(key)
    except ValueError as error:
        raise Strange(f"{where}, its id is {error}") from None
    return _MAKERS[table](entity_id, Fields(document, where))


def _turn(states: type[StrEnum]) -> Callable[[Fields], Turn]:
    state = one_of(states)
    parsers: dict[str, Parser] = {
        "on": a_day,
        "at": an_instant,
        "state": state,
        "by": a_whole(),
        "to": a_whole(),
        "taken_back_at": an_instant,
    }
    return lambda fields: Turn(**fields.all(parsers, ("on", "at", "state")))


def _rule_from(fields: Fields) -> RuleFrom:
    found = fields.all({"from": a_day, "rule": a_line}, ("from",))
    return RuleFrom(found["from"], found.get("rule", ""), found.get("unknown", NOTHING))


_GOAL: Mapping[str, Parser] = {
    "title": a_line,
    "why": some_lines,
    "support": a_line,
    "states": each(_turn(GoalState)),
    "begun_on": a_day,
    "length": a_whole(),
    "lap": a_whole(1),
    "target_on": a_day,
    "place": a_number,
    "edited_at": an_instant,
}
_STEP: Mapping[str, Parser] = {
    "goal_id": a_whole(),
    "parent_id": a_whole(),
    "title": a_line,
    "note": some_lines,
    "kind": one_of(Kind),
    "smaller": lines,
    "rhythms": each(_rule_from),
    "times": a_whole(1),
    "cue": a_line,
    "pairing": a_line,
    "pairings": lines,
    "opens": a_place,
    "unit": a_line,
    "careful": a_line,
    "foreign": a_yes_or_no,
    "not_before": a_day,
    "put_off_on": a_day,
    "states": each(_turn(StepState)),
    "created_on": a_day,
    "created_at": an_instant,
    "place": a_number,
    "edited_at": an_instant,
}
_SHIFT: Mapping[str, Parser] = {
    "on": a_day,
    "at": an_instant,
    "text": some_lines,
    "goal_id": a_whole(),
    "edited_at": an_instant,
}
_ASKED: Mapping[str, Parser] = {
    "question": a_line,
    "about": a_whole(),
    "on": a_day,
    "for_good": a_yes_or_no,
    "words": some_lines,
    "edited_at": an_instant,
}
_META: Mapping[str, Parser] = {
    "journey_id": a_whole(1),
    "schema": a_whole(1),
    "rest_rhythms": each(_rule_from),
    "edited_at": an_instant,
}


def _goal(key: int, fields: Fields) -> Goal:
    found = {"title": "", **fields.all(_GOAL, ("begun_on",))}
    return Goal(id=key, **(found | {"title": FOR_LATER_TITLE} if key == FOR_LATER else found))


def _step(key: int, fields: Fields) -> Step:
    return Step(id=key, **{"title": "", **fields.all(_STEP, ("goal_id", "created_on", "created_at"))})


def _shift(key: int, fields: Fields) -> Shift:
    return Shift(id=key, **{"text": "", **fields.all(_SHIFT, ("on", "at"))})


# From a line in its shape. Its fields are in their order, and no text in it has a quote, so that what
# is asked of every step and shift is cut out of it; all else is read once it's asked for.


def _unread_shift(key: int, document: InLine) -> Shift:
    (on,) = days_of_shifts([document])
    return Shift.unread(_InLine(document.line), ("id", key), ("on", on))


def days_of_shifts(documents: Iterable[InLine]) -> Sequence[date]:
    """Return the days of shifts; nothing stands before them in a line."""
    days = [document.line.split(b'"on": "', 1)[1][:10] for document in documents]
    return [date.fromisoformat(day.decode()) for day in days]


def _unread_step(key: int, document: InLine) -> Step:
    line = document.line
    goal_id, parent_id = line.index(b'"goal_id": ') + 11, line.find(b', "parent_id": ')
    kind, place = line.index(b', "kind": "') + 11, line.rindex(b', "place": ') + 11
    return Step.unread(
        _InLine(line, _state_in(line)),
        ("id", key),
        ("goal_id", int(line[goal_id : line.index(b",", goal_id)])),
        (
            "parent_id",
            int(line[parent_id + 15 : line.index(b",", parent_id + 15)]) if parent_id > 0 else None,
        ),
        ("kind", Kind.ONCE if line.startswith(b"once", kind) else Kind.PRACTICE),
        ("careful", ""),
        ("place", float(line[place:-1].partition(b",")[0])),
    )


def _state_in(line: bytes) -> StepState | None:
    """Return the state that a single turn led to; None where there are several."""
    first = line.find(b', "states": [')
    last = line.rfind(b'"state": "', first)
    if first < 0 or line.find(b'"state": "', first) != last:
        return StepState.OPEN if first < 0 else None
    return _STATES[line[last + 10 : line.index(b'"', last + 10)]]


def edited_in(document: InLine) -> str:
    """Return when a step or a shift was edited, as it is written but for the zone; "" where it wasn't."""
    at = document.line.rfind(b', "edited_at": "')
    return document.line[at + 16 : -3].decode() if at > 0 else ""


_UNREAD: Mapping[str, Callable[[int, InLine], Entity]] = {
    "steps": _unread_step,
    "days": unread_page,
    "shifts": _unread_shift,
}

_STATES = {state.value.encode(): state for state in StepState}
_ABSENT = {"title": "", "text": "", "unknown": NOTHING}
"""What stands for the fields of a step or a shift without a default, where they aren't in its line."""


class _InLine:
    """Reads the fields of a step or a shift from its line, one at a time."""

    __slots__ = ("_line", "state")

    def __init__(self, line: bytes, state: StepState | None = None) -> None:
        self._line = line
        self.state = state

    def read(self, entity: Unread, name: str) -> Mapping[str, Any]:
        """Return a field; no other value in the line has its name before it, as no text has a quote."""
        assert isinstance(entity, Step | Shift)
        line, key = self._line.decode(), f', "{name}": '
        at = line.rfind(key)  # JSON takes the last of two
        if at < 0:
            default = type(entity).__dataclass_fields__[name].default
            return {name: _ABSENT.get(name, default)}
        at += len(key)
        parsers = _STEP if isinstance(entity, Step) else _SHIFT
        if line[at] == '"' and (value := line[at + 1 : line.index('"', at + 1)]).find("\\") < 0:
            return {name: parsers[name](value)}
        return {name: parsers[name](DECODER.raw_decode(line, at)[0])}


def _asked(key: int, fields: Fields) -> Asked:
    return Asked(id=key, **fields.all(_ASKED, ("question", "on")))


def _meta(_key: int, fields: Fields) -> Meta:
    return Meta(**fields.all(_META, ("journey_id", "schema")))


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
