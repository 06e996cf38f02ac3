"""Kept copies of a journey: what each is, what is in it, and which of them stay."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date

from smallsteps_tui import pattern

DAYS, WEEKS, MONTHS = 7, 8, 12
"""Of how many days, weeks and months the last copy stays."""

OTHERS = 20
"""How many of the copies stay that were made before something."""

BEFORE_LAST_CHANGE = "before-last-change"
"""The name of the copy of what was there before the last change; every change replaces it."""

ELSEWHERE = "elsewhere"
"""What stands in the name of a copy that another machine left, and that was merged."""

_NAME = pattern(rf"(\d{{4}}-\d{{2}}-\d{{2}})(?:-before-([a-z]+)|-({ELSEWHERE}))?(?:-(\d{{1,6}}))?")


@dataclass(frozen=True, slots=True)
class Copy:
    """One kept copy, by what its name says."""

    on: date | None
    """The civil day that it is the last of, or on which it was made; None for the one before the last change."""
    before: str = ""
    """What it was made before: a restore, a merge; ELSEWHERE for another machine's, "" for the last of a day."""
    number: int = 1
    """Which one it is of those of its day."""

    @property
    def name(self) -> str:
        """The name by which a person asks for it: `2026-11-21`, `2026-11-22-before-merge`."""
        if self.on is None:
            return BEFORE_LAST_CHANGE
        before = f"-{'' if self.before == ELSEWHERE else 'before-'}{self.before}" if self.before else ""
        return f"{self.on.isoformat()}{before}{f'-{self.number}' if self.number > 1 else ''}"

    @property
    def is_of_day(self) -> bool:
        """Whether it is the last of its day."""
        return self.on is not None and not self.before and self.number == 1

    @property
    def age(self) -> tuple[date, bool, bool, int]:
        """What copies are ordered by, older ones first.

        The last of a day comes after all others of it, another machine's before all of ours.
        """
        return self.on or date.max, self.is_of_day, self.before != ELSEWHERE, self.number


@dataclass(frozen=True, slots=True)
class Inside:
    """What is in a copy."""

    check_ins: int
    last_on: date | None
    """The day of the last check-in."""
    goals: int


def copy_named(name: str) -> Copy | None:
    """Understand the name of a copy; None when it is none, or spelled as no copy is.

    A name stands for one copy and a copy has one name, so that what is done to a
    copy is never done to another file than the one that was found.
    """
    if name == BEFORE_LAST_CHANGE:
        return Copy(None)
    found = _NAME.fullmatch(name)
    if found is None:
        return None
    try:
        copy = Copy(date.fromisoformat(found[1]), found[2] or found[3] or "", int(found[4] or 1))
    except ValueError:
        return None
    return copy if copy.name == name else None


def newest_first(copies: Iterable[Copy], today: date) -> list[Copy]:
    """Order copies, the newest first; those that a clock which was ahead named by days to come are last."""
    return sorted(copies, key=lambda copy: (copy.on is None or copy.on <= today, copy.age), reverse=True)


def staying(copies: Iterable[Copy], today: date) -> set[Copy]:
    """Return which copies stay.

    The last of each of the past days, weeks and months on which something was
    done: somebody who was away for a season finds the same copies as before. A
    clock that was wrong for a while takes nobody's place: copies of days still to
    come are counted by themselves. So are those made before something.

    Args:
        copies: All there are.
        today: The civil day.
    """
    ordered = sorted(copies, key=lambda copy: copy.age, reverse=True)
    of_days = [copy for copy in ordered if copy.is_of_day]
    stay = {copy for copy in ordered if copy.on is None}
    stay.update([copy for copy in ordered if copy.on is not None and not copy.is_of_day][:OTHERS])
    for group in ([c for c in of_days if _day(c) <= today], [c for c in of_days if _day(c) > today]):
        for span, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
            stay.update(_last_of_each(group, span, most))
    return stay


def _last_of_each(copies: list[Copy], span: Callable[[Copy], Hashable], most: int) -> list[Copy]:
    """The newest copy of each of the newest spans; copies come newest first."""
    last: dict[Hashable, Copy] = {}
    for copy in copies:
        last.setdefault(span(copy), copy)
    return list(last.values())[:most]


def _day(copy: Copy) -> date:
    return copy.on or date.max


def _week(copy: Copy) -> Hashable:
    return _day(copy).isocalendar()[:2]


def _month(copy: Copy) -> Hashable:
    return _day(copy).year, _day(copy).month
