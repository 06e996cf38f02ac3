"""A day's page to its document and back; as every day has one, both ways are fast and documents small."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from functools import lru_cache
from typing import Any, TypeVar

from smallsteps_tui.domain.cleaning import clean_line, clean_text
from smallsteps_tui.domain.entities import (
    NOTE_LENGTH,
    TITLE_LENGTH,
    CheckIn,
    DayPage,
    Declared,
    Energy,
    Made,
    Mark,
    Moved,
    Size,
    Unread,
    Word,
)
from smallsteps_tui.store.documents.fields import (
    NOTHING,
    Fields,
    a_number,
    a_whole,
    a_yes_or_no,
    an_id,
    an_instant,
    check_names,
    one_of,
    written,
    written_number,
)
from smallsteps_tui.store.file.tables import DECODER, InLine
from smallsteps_tui.store.troubles import Strange

T = TypeVar("T")

SIZES = {size.value: size for size in Size}
"""The sizes of a check-in by their names."""
_DECLARED = {"energy": one_of(Energy), "rest": a_yes_or_no, "focus": a_whole(1)}


def page_id(day: date) -> str:
    """Return the document id of a day's page: yyyymmdd."""
    return f"{day.year:04}{day.month:02}{day.day:02}"


def as_page(key: str, document: Mapping[str, Any], where: str) -> DayPage:
    """Return a day's page from its document.

    Raises:
        Strange: The document is invalid; the message says where.
    """
    try:
        on = date.fromisoformat(key)
    except ValueError:
        raise Strange(f"{where}, the id isn't a day such as 20261121") from None
    fields = Fields(document, where)
    return DayPage(
        on=on,
        energy=_declared(fields, "energy", where),
        rest=_declared(fields, "rest", where),
        focus=_declared(fields, "focus", where),
        rests=fields.optional("rests", lambda found: _by_step(found, _rest)) or {},
        words=fields.optional("words", lambda found: _by_step(found, _word)) or {},
        check_ins=fields.optional("check_ins", lambda found: _check_ins(found, on)) or {},
        unknown=fields.unknown(),
    )


def unread_page(key: int, document: InLine) -> DayPage:
    """Return a day's page that is read when it is looked at, from a document in its line."""
    on = date(key // 10_000, key // 100 % 100, key % 100)
    return DayPage.unread(_PageInLine(document.line), ("on", on), *_NEVER_THERE)


class _PageInLine:
    """Reads a day's page, or one check-in of it, from its line."""

    __slots__ = ("_line",)

    def __init__(self, line: bytes) -> None:
        self._line = line

    @property
    def taken(self) -> Mapping[int, Sequence[Moved]]:
        """How far each check-in moved the runner, by step id."""
        return {
            int(step_id): _moved(size, covered, lap) if not more else self._all_moved(int(step_id))
            for step_id, size, _, covered, lap, more in _TAKEN.findall(self._line, len(_KEY))
        }

    @property
    def in_order(self) -> Sequence[int]:
        """The ids of the steps of the check-ins, in the order they were made."""
        at: dict[int, datetime] = {}
        for found, _, first, _, _, more in _TAKEN.findall(self._line, len(_KEY)):
            marks = self._check_in_fields(int(found))["marks"].values() if more else ()
            at[int(found)] = min([datetime.fromisoformat(first.decode()), *(mark.at for mark in marks)])
        return sorted(at, key=at.__getitem__)

    def _all_moved(self, step_id: int) -> Sequence[Moved]:
        """How far each size of a check-in with several sizes moved the runner."""
        marks: Mapping[Size, Mark] = self._check_in_fields(step_id)["marks"]
        return tuple(Moved(size, mark.covered, mark.lap) for size, mark in marks.items())

    def holds(self, step_id: int) -> bool:
        """Whether there is a check-in of a step."""
        return self._line.rfind(b'"%d": ' % step_id, len(_KEY)) > 0

    @property
    def made(self) -> int:
        """How many sizes the check-ins have in all."""
        return self._line.count(b'{"at": ')

    @property
    def is_low(self) -> bool:
        """Whether the day was said to be low."""
        return self._says(b'"energy": {"is": ', b'"low"')

    @property
    def is_rest(self) -> bool:
        """Whether the day is declared as rest."""
        return self._says(b'"rest": {"is": ', b"true")

    def _says(self, name: bytes, value: bytes) -> bool:
        at = self._line.rfind(name, 0, self._line.index(_CHECK_INS))
        return at > 0 and self._line.startswith(value, at + len(name))

    def _check_in_fields(self, step_id: int) -> dict[str, Any]:
        text, key = self._line.decode(), f'"{step_id}": '
        found, _ = DECODER.raw_decode(text, text.rindex(key) + len(key))  # JSON takes the last of two
        return _check_in_fields(found)

    def read(self, entity: Unread, name: str) -> Mapping[str, Any]:
        """Return a field of the page or of a check-in, with those read with it."""
        if isinstance(entity, CheckIn):
            return {**_UNSAID, **self._check_in_fields(entity.step_id)}
        assert isinstance(entity, DayPage)
        middle = self._line.index(_CHECK_INS)
        if name == "check_ins":
            document = DECODER.decode(self._line[middle + len(_CHECK_INS) - 1 : -1].decode())
            return {name: _check_ins(document, entity.on)}
        head = self._line[len(_KEY) : middle].decode()
        if f'"{name}": ' not in head:
            return {name: None}
        fields = Fields(DECODER.decode(head[: -len(", ")] + "}"), "")
        return {name: _declared(fields, name, "")}


_KEY = '"20261121": '
_CHECK_INS = b'"check_ins": {'
_TAKEN = re.compile(
    rb'"(\d+)": \{"(done|smaller|started)": \{"at": "([^"]*+)"(?:, "covered": "([^"]*+)")?+'
    rb'(?:, "version": "[^"]*+")?+(?:, "lap": (\d++))?+\}(?:(, )"[ds])?+'
)
"""Finds the check-ins of a line in its shape, in which no text has a quote: their first mark, and if there are more."""


@lru_cache(maxsize=8192)
def _moved(size: bytes, covered: bytes, lap: bytes) -> Sequence[Moved]:
    """How far a check-in of one size moved the runner; cached, as a long course repeats few values."""
    return (Moved(SIZES[size.decode()], covered.decode() or "0", int(lap or 1)),)


_UNSAID: Mapping[str, Any] = {
    "amount": None,
    "note": "",
    "taken_back_at": None,
    "erased_at": None,
    "also": (),
    "unknown": NOTHING,
}
_NEVER_THERE: Sequence[tuple[str, Any]] = ("rests", {}), ("words", {}), ("unknown", NOTHING)
"""The fields that no page in the shape has."""


def _declared(fields: Fields, name: str, where: str) -> Declared | None:
    found = fields.optional(name, lambda word: Fields(word, f"{where}, “{name}”"))
    if found is None:
        return None
    return _as_declared(found, _DECLARED[name])


def _as_declared(fields: Fields, understood: Callable[[Any], Any]) -> Declared:
    return Declared(fields.optional("is", understood), fields.required("at", an_instant), fields.unknown())


def _rest(document: Any) -> Declared:
    return _as_declared(Fields(document, "damaged: a rest in it"), a_yes_or_no)


def _word(document: Any) -> Word:
    fields = Fields(document, "damaged: a word in it")
    text, at = fields.text("text"), fields.required("at", an_instant)
    versions = fields.several("versions", _version_of_word)
    replaces = fields.optional("replaces", _instants) or ()
    erased_at = fields.optional("erased_at", an_instant)
    if not text and not replaces and erased_at is None:
        erased_at = at  # emptied by hand
    return Word(text, at, versions, replaces, erased_at, fields.unknown())


def _version_of_word(fields: Fields) -> tuple[datetime, str]:
    return fields.required("at", an_instant), fields.text("text")


def _instants(found: Any) -> tuple[datetime, ...]:
    return tuple(map(an_instant, found)) if isinstance(found, list) else (an_instant(found),)


def _by_step(found: Any, understood: Callable[[Any], T]) -> dict[int, T]:
    if not isinstance(found, dict):
        raise ValueError("not an object")
    return {an_id(key): understood(document) for key, document in found.items()}


def _check_ins(found: Any, on: date) -> dict[int, CheckIn]:
    if not isinstance(found, dict):
        raise ValueError("not an object")
    check_ins = {}
    for key, document in found.items():
        step_id = an_id(key)
        check_ins[step_id] = CheckIn(step_id=step_id, on=on, **_check_in_fields(document))
    return check_ins


def _check_in_fields(document: Any) -> dict[str, Any]:
    if not isinstance(document, dict):
        raise ValueError("damaged: a check-in in it isn't an object")
    marks: dict[Size, Mark] = {}
    found: dict[str, Any] = {"marks": marks}
    unknown: dict[str, Any] = {}
    for name, value in document.items():
        if name in SIZES:
            marks[SIZES[name]] = _mark(value)
        elif value is None:
            continue
        elif name in _SAID_OF_A_CHECK_IN:
            found[name] = _SAID_OF_A_CHECK_IN[name](value)
        else:
            unknown[name] = value
    if unknown:
        check_names(unknown, _OF_A_CHECK_IN - document.keys())
        found["unknown"] = unknown
    if not marks:
        raise ValueError("damaged: a check-in in it has no size")
    return found


def _also(found: Any) -> tuple[Made, ...]:
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise ValueError("damaged: “also” in it isn't a list of marks")
    return tuple(_made(dict(one)) for one in found)


def _made(document: dict[str, Any]) -> Made:
    check_names(document.keys() - _OF_ONE_MADE, _OF_ONE_MADE - document.keys())
    size = one_of(Size)(document.pop("size", None))
    taken_back_at, amount = document.pop("taken_back_at", None), document.pop("amount", None)
    return Made(
        size,
        _mark(document),
        None if taken_back_at is None else an_instant(taken_back_at),
        None if amount is None else a_number(amount),
    )


def _mark(document: Any) -> Mark:
    if not isinstance(document, dict):
        raise ValueError("damaged: a check-in in it has no time")
    covered, version, lap = "0", "", 1
    unknown: dict[str, Any] = {}
    for name, value in document.items():
        if name == "at" or value is None:
            continue
        if name == "covered":
            covered = _covered(value)
        elif name == "version":
            version = _version(value)
        elif name == "lap":
            lap = a_whole(1)(value)
        else:
            unknown[name] = value
    if unknown:
        check_names(unknown, _OF_A_MARK - document.keys())
    if "at" not in document:
        raise ValueError("damaged: a check-in in it has no time")
    at = an_instant(document["at"])
    return Mark(at, covered, version, lap, unknown or NOTHING)


@lru_cache(maxsize=4096)
def _covered(value: Any) -> str:
    above, line, below = value.partition("/") if isinstance(value, str) else ("", "", "")
    digits = above.isascii() and above.isdigit() and below.isascii() and below.isdigit()
    if value == "0" or (line and digits and len(value) < 64 and int(below) and Fraction(value) < 1):
        return str(value)
    raise ValueError("damaged: “covered” in it isn't a fraction such as 1/27")


@lru_cache(maxsize=4096)
def _version(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("damaged: a version in it isn't text")
    return clean_line(value, TITLE_LENGTH)


def _note(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("damaged: a note in it isn't text")
    return clean_text(value, NOTE_LENGTH)


_SAID_OF_A_CHECK_IN: dict[str, Callable[[Any], Any]] = {
    "amount": a_number,
    "note": _note,
    "taken_back_at": an_instant,
    "erased_at": an_instant,
    "also": _also,
}
"""The parsers of a check-in's other fields, by name."""

_OF_A_CHECK_IN = SIZES.keys() | _SAID_OF_A_CHECK_IN.keys()
_OF_A_MARK = frozenset({"at", "covered", "version", "lap"})
_OF_ONE_MADE = _OF_A_MARK | {"size", "taken_back_at", "amount"}


def page_document(page: DayPage) -> dict[str, Any]:
    """Return the document of a day's page; empty fields are left out."""
    document: dict[str, Any] = {}
    for name, word in (("energy", page.energy), ("rest", page.rest), ("focus", page.focus)):
        if word is not None:
            document[name] = _declared_document(word)
    if page.rests:
        document["rests"] = {str(key): _declared_document(rest) for key, rest in page.rests.items()}
    if page.words:
        document["words"] = {str(key): _word_document(word) for key, word in page.words.items()}
    if page.check_ins:
        document["check_ins"] = {str(key): _check_in_document(c) for key, c in page.check_ins.items()}
    return document | dict(page.unknown)


def _declared_document(declared: Declared) -> dict[str, Any]:
    return {"is": declared.value, "at": written(declared.at), **declared.unknown}


def _word_document(word: Word) -> dict[str, Any]:
    document: dict[str, Any] = {"text": word.text, "at": written(word.at)}
    if word.versions:
        document["versions"] = [{"text": text, "at": written(at)} for at, text in word.versions]
    if word.replaces:
        document["replaces"] = [written(at) for at in word.replaces]
    if word.erased_at is not None:
        document["erased_at"] = written(word.erased_at)
    return document | dict(word.unknown)


def _check_in_document(check_in: CheckIn) -> dict[str, Any]:
    document: dict[str, Any] = {
        size.value: _mark_document(check_in.marks[size]) for size in Size if size in check_in.marks
    }
    if check_in.amount is not None:
        document["amount"] = written_number(check_in.amount)
    if check_in.note:
        document["note"] = check_in.note
    if check_in.taken_back_at is not None:
        document["taken_back_at"] = written(check_in.taken_back_at)
    if check_in.erased_at is not None:
        document["erased_at"] = written(check_in.erased_at)
    if check_in.also:
        document["also"] = [_made_document(made) for made in check_in.also]
    return document | dict(check_in.unknown)


def _made_document(made: Made) -> dict[str, Any]:
    document = {"size": made.size.value, **_mark_document(made.mark)}
    if made.taken_back_at is not None:
        document["taken_back_at"] = written(made.taken_back_at)
    if made.amount is not None:
        document["amount"] = written_number(made.amount)
    return document


def _mark_document(mark: Mark) -> dict[str, Any]:
    document: dict[str, Any] = {"at": written(mark.at)}
    if mark.covered != "0":
        document["covered"] = mark.covered
    if mark.version:
        document["version"] = mark.version
    if mark.lap != 1:
        document["lap"] = mark.lap
    return document | dict(mark.unknown)
