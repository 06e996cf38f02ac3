"""One check-in made of two, its notes included."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from smallsteps_tui.domain.entities import NOTE_LENGTH, CheckIn, Made
from smallsteps_tui.domain.merging import marks
from smallsteps_tui.domain.merging.canon import by_key, canonical

_BETWEEN = "\n\n"
Paragraph = tuple[str, ...]


def united(ours: str, theirs: str) -> str:
    """Give one note with every paragraph of both.

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
    mine, other = marks.apart(ours), marks.apart(theirs)
    before = marks.apart(base) if base is not None else {}
    made = {key: mine.get(key) or other[key] for key in sorted({*mine, *other}, key=_order)}
    for key in mine.keys() & other.keys():
        made[key] = _united(mine[key], other[key], before.get(key))
    whole = replace(
        ours,
        note=united(ours.note, theirs.note),
        erased_at=erased_at,
        unknown=by_key(ours.unknown, theirs.unknown),
    )
    return marks.together(whole, made)


def _order(key: marks.Key) -> tuple[datetime, int]:
    return key[1], key[0].rank


def _silent_since(check_in: CheckIn, erased_at: datetime | None) -> CheckIn:
    """Leave out the words of a check-in that does not know yet that they were erased."""
    return check_in if check_in.erased_at == erased_at else marks.silent(check_in, erased_at)


def _united(ours: Made, theirs: Made, base: Made | None) -> Made:
    """Unite what two machines know of one mark."""
    gone = [at for at in (ours.taken_back_at, theirs.taken_back_at) if at is not None]
    mark = max(ours.mark, theirs.mark, key=lambda mark: (*marks.worth(mark), canonical(mark)))
    return Made(ours.size, mark, max(gone, default=None), _amount(ours, theirs, base))


def _amount(ours: Made, theirs: Made, base: Made | None) -> float | None:
    counted = [one.amount for one in (ours, theirs) if one.amount is not None]
    if base is None or len(counted) < 2:
        return max(counted, default=None)
    return max(*counted, sum(counted) - (base.amount or 0))
