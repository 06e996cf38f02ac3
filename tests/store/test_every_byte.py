"""Every byte of a small file damaged, one at a time: the file reads as before, or the damage is named."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from itertools import cycle

import pytest

from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.session import Session
from smallsteps_tui.store.store import Store

from .journeys import NOON
from .rich import rich

FEW = 50
"""How many bytes are damaged whenever the tests run, always the same ones."""

OTHERS = {
    "its lowest bit flipped": None,
    "a letter": b"q",
    "a digit": b"7",
    "a blank": b" ",
    "a quote": b'"',
    "a backslash": b"\\",
    "a NUL": b"\0",
    "no UTF-8": b"\xff",
}
"""What a byte becomes."""

TEXTS = frozenset(
    {
        *("title", "why", "support", "smaller", "cue", "pairing", "pairings", "opens", "unit"),
        *("text", "note", "version", "question", "rule", "words", "careful"),
    }
)
"""Fields that hold any words; other words in them are words as well."""
NUMBERS = frozenset({"length", "lap", "place", "times", "amount", "covered", "is"})
"""Fields that hold a number, or a share; `is` holds one in a focus alone."""
TIMES = frozenset(
    {
        *("begun_on", "target_on", "on", "created_on", "from"),
        *("at", "created_at", "edited_at", "taken_back_at", "erased_at"),
    }
)
"""Fields that hold a day or an instant."""
IDS = frozenset({"journey_id", "goal_id", "parent_id", "about", "by"})
"""Fields that hold the id of something, or a number that names it."""

CANNOT_BE_TOLD = TEXTS | NUMBERS | TIMES | IDS
"""Fields in which another value that belongs there cannot be told from the one that was written."""


@pytest.fixture(scope="module")
def life(tmp_path_factory):
    """The folder of a file in which every field has something."""
    path = tmp_path_factory.mktemp("life") / "smallsteps.json"
    rich(path)
    return path.parent


@pytest.fixture
def path(life, tmp_path):
    """A file like that, to be damaged."""
    return shutil.copytree(life, tmp_path / "there") / "smallsteps.json"


def leaves(found: object, way: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    """Each value in a file with the names that lead to it; a list is one value of its field's name."""
    if isinstance(found, dict) and found:
        for name, value in found.items():
            yield from leaves(value, (*way, name))
    elif isinstance(found, list) and found:
        for place, value in enumerate(found):
            yield from leaves(value, (*way, f"[{place}]"))
    else:
        yield way, found


def where_it_differs(before: bytes, after: bytes) -> str:
    """Name the one field whose value is another, or "an id"; "" where names or more than one value differ."""
    old, new = (dict(leaves(json.loads(content))) for content in (before, after))
    if old.keys() == new.keys():
        [way] = [way for way, value in old.items() if (value, type(value)) != (new[way], type(new[way]))]
        return [name for name in way if not name.startswith("[")][-1]
    one, other = (sorted(found.keys() - beside.keys()) for found, beside in ((old, new), (new, old)))
    pairs = {
        (here, there)
        for ways in zip(one, other, strict=True)
        for here, there in zip(*ways, strict=True)
        if here != there
    }
    return "an id" if len(pairs) == 1 and all(name.isdigit() for name in next(iter(pairs))) else ""


def verdict(path, whole, journey, at, byte) -> str:
    """Damage one byte and say what is seen of it: "the same", "named", or the field that is silently another."""
    content = whole[:at] + bytes([byte]) + whole[at + 1 :]
    path.write_bytes(content)
    session = Session(Store(path), Clock(now=Hands(NOON)), waits=True)
    if not session.keeping.check().is_whole:
        assert session.notice or session.trouble
        return "named"
    if session.trouble is None and session.store.is_newer:
        assert "newer" in session.notice
        return "named"
    assert session.trouble is None
    return "the same" if session.snapshot.journey == journey else where_it_differs(whole, content)


def damage(path, places, others) -> Counter[str]:
    """Damage bytes at these places, one at a time, each in the next way, and count what is seen of them."""
    whole = path.read_bytes()
    journey = Session(Store(path), Clock(now=Hands(NOON))).snapshot.journey
    seen: Counter[str] = Counter()
    for at, other in zip(places, cycle(others), strict=False):
        byte = other[0] if other and other[0] != whole[at] else whole[at] ^ 1
        found = verdict(path, whole, journey, at, byte)
        line = whole[whole.rfind(b"\n", 0, at) + 1 : at]
        assert found in {"the same", "named", "an id", *CANNOT_BE_TOLD}, (line, bytes([byte]))
        seen[found] += 1
    return seen


def test_of_fifty_bytes_none_is_damaged_in_silence(path):
    size = path.stat().st_size
    places = range(size // FEW // 2, size, size // FEW)[:FEW]
    assert damage(path, places, OTHERS.values()).total() == FEW


@pytest.mark.slow
@pytest.mark.parametrize("other", OTHERS.values(), ids=list(OTHERS))
def test_no_byte_is_damaged_in_silence(path, other, record_property):
    seen = damage(path, range(path.stat().st_size), [other])
    record_property("seen", dict(seen))
    assert seen["named"] > seen["the same"]
