"""Two machines' check-ins of one step on one day, united size by size and mark by mark."""

from dataclasses import replace
from datetime import datetime

from smallsteps_tui.domain import made as marks
from smallsteps_tui.domain.entities import CheckIn, Made
from smallsteps_tui.domain.merging.canon import by_key, canonical
from smallsteps_tui.domain.merging.notes import united


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
