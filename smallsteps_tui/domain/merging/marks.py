"""A check-in taken apart into its marks, each known by its size and instant, and put together again.

Taken apart, two machines' check-ins of one step on one day unite without loss: a mark
that both have is one mark, one that was taken back anywhere is taken back, and every
other one stands, whatever the clocks said.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from math import fsum

from smallsteps_tui.domain.entities import CheckIn, Made, Mark, Size
from smallsteps_tui.domain.instants import AT_LAST, after

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
    """Give a check-in without any of its words."""
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
    """Say how far a mark moved the runner: whether at all, on which lap, by which share."""
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
    """Give the one instant that says of every mark whether it stands, where there is one."""
    gone = [one.taken_back_at for one in made if one.taken_back_at is not None]
    latest = max(gone, default=None)
    if latest is None or any(stands(one) and one.mark.at <= latest for one in made):
        return None
    return latest


def _bare(made: Made, since: datetime | None) -> Made:
    """Leave out of a mark that it was taken back, where the check-in says so."""
    said = since is not None and made.taken_back_at == since and made.mark.at <= since
    return replace(made, taken_back_at=None) if said else made
