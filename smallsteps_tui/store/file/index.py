"""What was found in a file, kept so that the same bytes needn't be looked through again.

It holds numbers and no words: which lines are in their shape, and what was counted. It is
used for exactly the bytes that it was made of, and only by a program that would make the same of them.
"""

import json
import sys
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from smallsteps_tui import __version__
from smallsteps_tui.domain.entities import Moved, Size
from smallsteps_tui.domain.taken import Counted, Moves, Row, Taken
from smallsteps_tui.store.file.ledger import Contents, Odd, worth_a_shape
from smallsteps_tui.store.file.tables import SHAPES, InLine

_DIGEST = 32
"""How many bytes a digest has: first that of the file, then that of all that follows."""

MADE_BY = 1
"""A number to raise when the index's layout or a counting rule changes; the program's version may stay the same."""

_BY = [__version__, sys.byteorder, MADE_BY, sha256("".join(SHAPES.values()).encode()).hexdigest()]


@dataclass(frozen=True, slots=True)
class Index:
    """What is known of a file before its lines are looked at."""

    odd: Odd
    newest: datetime
    """The newest timestamp in the file."""
    counted: Counted


def recalled(kept: bytes, content: bytes) -> Index | None:
    """Parse a kept index; None where it is of other bytes than these, or of another version.

    Args:
        kept: The bytes that `made_of` returned.
        content: The file's bytes.
    """
    of_file, of_rest, rest = kept[:_DIGEST], kept[_DIGEST : 2 * _DIGEST], kept[2 * _DIGEST :]
    if not rest or of_rest != sha256(rest).digest() or of_file != sha256(content).digest():
        return None
    head, _, numbers = rest.partition(b"\n")
    found = json.loads(head)
    if found["by"] != _BY:
        return None
    return Index(
        {name: frozenset(places) for name, places in found["odd"].items()},
        datetime.fromisoformat(found["newest"]),
        Counted(
            dict(_moves(found["steps"], found["moved"], memoryview(numbers).cast("I"))),
            dict(zip(map(date.fromordinal, found["days"]), found["taken"], strict=True)),
            found["made"],
            {name: frozenset(map(date.fromordinal, days)) for name, days in found["said"].items()},
        ),
    )


def _moves(
    steps: Sequence[tuple[int, int]], moved: Sequence[Sequence[tuple[str, str, int]]], numbers: Sequence[int]
) -> Iterator[tuple[int, Moves]]:
    """Yield each step with its check-ins: first their days, then how far each of them moved the runner."""
    sizes = {size.value: size for size in Size}
    kinds = [(*[Moved(sizes[size], covered, lap) for size, covered, lap in one],) for one in moved]
    at = 0
    for step_id, count in steps:
        middle, end = at + count, at + 2 * count
        yield step_id, Moves(numbers[at:middle], numbers[middle:end], kinds)
        at = end


def made_of(contents: Contents, newest: datetime, taken: Taken) -> bytes:
    """Return the index of a file, in bytes, to be kept.

    Args:
        contents: What is in the file, with nothing in it that is damaged.
        newest: The newest timestamp in it.
        taken: What was counted of the journey that it is.
    """
    counted = taken.counted
    before = next((row.kinds for row in counted.moved_of.values() if isinstance(row, Moves)), ())
    kinds = {kind: number for number, kind in enumerate(before)}
    rows = [_numbers(row, before, kinds) for row in counted.moved_of.values()]
    head = {
        "by": _BY,
        "odd": {name: _odd(contents, name) for name in SHAPES if name in contents.tables},
        "newest": newest.isoformat(),
        "steps": [[id, len(moves)] for id, moves in counted.moved_of.items()],
        "moved": [*kinds],
        "days": [day.toordinal() for day in counted.steps_by_day],
        "taken": [*counted.steps_by_day.values()],
        "made": counted.made,
        "said": {name: [day.toordinal() for day in days] for name, days in counted.said.items()},
    }
    rest = b"\n".join((json.dumps(head).encode(), b"".join(rows)))
    digest = sha256()
    for piece in contents.pieces():
        digest.update(piece)
    return digest.digest() + sha256(rest).digest() + rest


def _numbers(row: Row, before: Sequence[Sequence[Moved]], kinds: dict[Sequence[Moved], int]) -> bytes:
    """Return what a step's check-ins moved as numbers; a kind that isn't known yet gets the next one."""
    if isinstance(row, Moves) and row.kinds is before:
        return bytes(row.days) + bytes(row.numbers)
    days = array("I", [day.toordinal() for day, _ in row])
    return days.tobytes() + array("I", [kinds.setdefault(moved, len(kinds)) for _, moved in row]).tobytes()


def _odd(contents: Contents, table: str) -> list[int]:
    """Return which lines of a table, counted from 0, don't have the table's shape."""
    lines, documents = contents.lines[table], contents.tables[table].items()
    others = [
        (place, key) for place, (key, document) in enumerate(documents) if not isinstance(document, InLine)
    ]
    shape = worth_a_shape(table, lines) if others else None
    return [place for place, key in others if shape is None or shape.fullmatch(lines[key]) is None]
