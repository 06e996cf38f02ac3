"""Merging what was said of one step on one day: its check-ins mark by mark, its notes, its words by their versions."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from fractions import Fraction
from functools import reduce
from math import fsum
from typing import Any

from smallsteps_tui.domain.days import AT_LAST, after
from smallsteps_tui.domain.entities import NOTE_LENGTH, CheckIn, Made, Mark, Size, Unknown, Word


def canonical(value: Any) -> str:
    """Spell a value so that the same value is spelled the same everywhere."""
    if is_dataclass(value) and not isinstance(value, type):
        return f"({','.join(canonical(getattr(value, field.name)) for field in fields(value))})"
    if isinstance(value, Mapping):
        pairs = sorted((str(key), canonical(found)) for key, found in value.items())
        return f"{{{','.join(f'{key!r}:{found}' for key, found in pairs)}}}"
    if isinstance(value, tuple | list):
        return f"[{','.join(canonical(one) for one in value)}]"
    return repr(value) if isinstance(value, str | bool | int | float | None) else str(value)


def by_key(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return every field of both; of one that differs, the same on every machine."""
    if not ours or not theirs or ours == theirs:
        return ours or theirs
    names = sorted({*ours, *theirs})
    found = {name: [side[name] for side in (ours, theirs) if name in side] for name in names}
    return {name: max(values, key=canonical) for name, values in found.items()}


Key = tuple[Size, datetime]
Apart = Mapping[Key, Made]
"""All marks of a check-in by what tells them apart, each with its amount."""

_DIGITS = 9
"""How exactly amounts are counted, in digits after the point."""


def apart(check_in: CheckIn) -> dict[Key, Made]:
    """Take a check-in apart; nothing of its marks and amounts is left out."""
    marks = [Made(size, mark) for size, mark in check_in.marks.items()]
    made = {one.key: one for one in (*marks, *check_in.also)}
    since = check_in.taken_back_at
    if since is not None:
        made = {
            key: replace(one, taken_back_at=one.taken_back_at or since) if one.mark.at <= since else one
            for key, one in made.items()
        }
    if check_in.amount is not None:
        first, known = _first(made, check_in.marks), _counted(made)
        more = round(check_in.amount - (known or 0), _DIGITS)
        if more or known is None:
            made[first] = replace(made[first], amount=(made[first].amount or 0) + more)
    return made


def together(check_in: CheckIn, made: Apart) -> CheckIn:
    """Give a check-in these marks, in its shortest form: of each size the one that counts most is shown."""
    shown = {size: max(ofsize, key=_weight) for size in Size if (ofsize := _of(made.values(), size))}
    marks = {size: one.mark for size, one in shown.items()}
    since = _taken_back_at(made.values())
    first = _first(made, marks)
    is_alone = all(one.amount is None for key, one in made.items() if key != first)
    also = []
    for key, one in made.items():
        left = _bare(one, since)
        if is_alone and key == first:
            left = replace(left, amount=None)
        if one is not shown[one.size] or left.amount is not None or left.taken_back_at is not None:
            also.append(left)
    also.sort(key=lambda one: (one.mark.at, one.size.rank))
    return replace(check_in, marks=marks, amount=_counted(made), taken_back_at=since, also=tuple(also))


def with_another(check_in: CheckIn, another: Made) -> CheckIn:
    """Give a check-in one more mark, with its own amount, at an instant that no mark of its size has."""
    made = apart(check_in)
    while another.key in made and another.mark.at < AT_LAST:
        another = replace(another, mark=replace(another.mark, at=after(another.mark.at)))
    return together(check_in, {**made, another.key: another})


def silent(check_in: CheckIn, erased_at: datetime | None) -> CheckIn:
    """Return a check-in without any of its words."""
    return replace(
        check_in,
        marks={size: _wordless(mark) for size, mark in check_in.marks.items()},
        also=tuple(replace(one, mark=_wordless(one.mark)) for one in check_in.also),
        note="",
        erased_at=erased_at,
        unknown={},
    )


def _wordless(mark: Mark) -> Mark:
    return replace(mark, version="", unknown={})


def stands(made: Made) -> bool:
    """Whether a mark was never taken back."""
    return made.taken_back_at is None


def _of(made: Iterable[Made], size: Size) -> list[Made]:
    return [one for one in made if one.size is size]


def worth(mark: Mark) -> tuple[bool, int, Fraction]:
    """Return how far a mark moved the runner: whether at all, on which lap, by which share."""
    return mark.share > 0, mark.lap, mark.share


def _weight(made: Made) -> tuple[object, ...]:
    """Order the marks of a size: one that stands before one that was taken back, then by worth, the first first."""
    return (True, *worth(made.mark), AT_LAST - made.mark.at) if stands(made) else (False, made.mark.at)


def _first(made: Apart, marks: Mapping[Size, Mark]) -> Key:
    """Find the mark that the day's amount belongs to: of those shown and standing the first."""
    keys = [(size, mark.at) for size, mark in marks.items()]
    standing = [key for key in keys if stands(made[key])]
    return min(standing or keys, key=lambda key: (key[1], key[0].rank))


def _counted(made: Apart) -> float | None:
    """Add up the amounts of the marks that stand; of all of them where none does."""
    standing = [one for one in made.values() if stands(one)] or list(made.values())
    amounts = [one.amount for one in standing if one.amount is not None]
    return round(fsum(amounts), _DIGITS) if amounts else None


def _taken_back_at(made: Iterable[Made]) -> datetime | None:
    """Return the one instant that says of every mark whether it stands, where there is one."""
    gone = [one.taken_back_at for one in made if one.taken_back_at is not None]
    latest = max(gone, default=None)
    if latest is None or any(stands(one) and one.mark.at <= latest for one in made):
        return None
    return latest


def _bare(made: Made, since: datetime | None) -> Made:
    """Leave out of a mark that it was taken back, where the check-in says so."""
    said = since is not None and made.taken_back_at == since and made.mark.at <= since
    return replace(made, taken_back_at=None) if said else made


_BETWEEN = "\n\n"
Paragraph = tuple[str, ...]


def united(ours: str, theirs: str) -> str:
    """Return one note with every paragraph of both.

    A paragraph that goes on where another ends stands for both. Where one note has
    all that the other has it is kept as it is; else the paragraphs stand one under
    the other, in an order that does not hang on who was asked first.
    """
    paragraphs = _fullest({*_paragraphs(ours), *_paragraphs(theirs)})
    written = _written(paragraphs)
    whole = [note for note in (ours, theirs) if _fullest(_paragraphs(note)) == paragraphs]
    return max([written, *whole], key=lambda note: (note != written, note))[:NOTE_LENGTH]


def _paragraphs(note: str) -> frozenset[Paragraph]:
    parts = (tuple(part.splitlines()) for part in note.split(_BETWEEN))
    return frozenset(part for part in parts if any(part))


def _fullest(paragraphs: Collection[Paragraph]) -> frozenset[Paragraph]:
    """Leave out every paragraph that another one begins with."""
    begun = {part[:length] for part in paragraphs for length in range(1, len(part))}
    return frozenset(paragraphs) - begun


def _written(paragraphs: Collection[Paragraph]) -> str:
    return _BETWEEN.join("\n".join(part) for part in sorted(paragraphs))


def check_in(ours: CheckIn, theirs: CheckIn, base: CheckIn | None = None) -> CheckIn:
    """Unite two check-ins.

    What either made stands, unless it was taken back by somebody who had seen it;
    instants only tell marks apart, so clocks that disagree do no harm. What was
    counted with different marks is added up, what was counted with the same one is
    the larger; or what both added, where it is known what there was before. Words
    that were erased on one side stay erased.

    Args:
        ours: The check-in here.
        theirs: The same step's on the same day, elsewhere.
        base: As both knew it before, where that is known.
    """
    if ours == theirs:
        return ours
    erased_at = max((at for at in (ours.erased_at, theirs.erased_at) if at is not None), default=None)
    ours, theirs = _silent_since(ours, erased_at), _silent_since(theirs, erased_at)
    mine, other = apart(ours), apart(theirs)
    before = apart(base) if base is not None else {}
    made = {key: mine.get(key) or other[key] for key in sorted({*mine, *other}, key=_order)}
    for key in mine.keys() & other.keys():
        made[key] = _united(mine[key], other[key], before.get(key))
    whole = replace(
        ours,
        note=united(ours.note, theirs.note),
        erased_at=erased_at,
        unknown=by_key(ours.unknown, theirs.unknown),
    )
    return together(whole, made)


def _order(key: Key) -> tuple[datetime, int]:
    return key[1], key[0].rank


def _silent_since(check_in: CheckIn, erased_at: datetime | None) -> CheckIn:
    """Leave out the words of a check-in that does not know yet that they were erased."""
    return check_in if check_in.erased_at == erased_at else silent(check_in, erased_at)


def _united(ours: Made, theirs: Made, base: Made | None) -> Made:
    """Unite what two machines know of one mark."""
    gone = [at for at in (ours.taken_back_at, theirs.taken_back_at) if at is not None]
    mark = max(ours.mark, theirs.mark, key=lambda mark: (*worth(mark), canonical(mark)))
    return Made(ours.size, mark, max(gone, default=None), _amount(ours, theirs, base))


def _amount(ours: Made, theirs: Made, base: Made | None) -> float | None:
    counted = [one.amount for one in (ours, theirs) if one.amount is not None]
    if base is None or len(counted) < 2:
        return max(counted, default=None)
    return max(*counted, sum(counted) - (base.amount or 0))


Versions = Mapping[datetime, str]


def word(ours: Word, theirs: Word) -> Word:
    """Unite two words: all versions stand that nobody who had seen them replaced, and none that was erased."""
    if ours == theirs:
        return ours
    mine, other = ours.said, theirs.said
    said = {**other, **mine, **{at: united(mine[at], other[at]) for at in mine.keys() & other.keys()}}
    erased_at = max((at for at in (ours.erased_at, theirs.erased_at) if at is not None), default=None)
    replaces = {*ours.replaces, *theirs.replaces}
    return _word(said, replaces, erased_at, by_key(ours.unknown, theirs.unknown))


def reworded(before: Word, text: str, at: datetime) -> Word:
    """Return the word that replaces another, said later than it; without any text it is taken back."""
    at = max(at, after(before.at))
    replaces = {*before.replaces, *before.said}
    return _word({at: text} if text else {}, replaces, before.erased_at, before.unknown)


def erased(before: Word, at: datetime) -> Word:
    """Return what is left of a word that was erased: none of its versions comes back by a merge."""
    return _word({}, {*before.replaces, *before.said}, max(at, after(before.at)), {})


def _word(
    said: Versions, replaces: Collection[datetime], erased_at: datetime | None, unknown: Unknown
) -> Word:
    """Make a word of what its versions come to, the same one whichever machine is asked."""
    stand = {
        at: said[at] for at in sorted(said) if at not in replaces and (erased_at is None or at > erased_at)
    }
    gone = [*replaces, *([erased_at] if erased_at is not None else [])]
    return Word(
        reduce(united, stand.values(), ""),
        max(stand or gone),
        tuple(stand.items()) if len(stand) > 1 else (),
        tuple(sorted(replaces)),
        erased_at,
        unknown,
    )
