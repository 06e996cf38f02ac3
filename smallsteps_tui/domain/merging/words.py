"""Merging the words about one step on one day, version by version."""

from collections.abc import Collection, Mapping
from datetime import datetime
from functools import reduce

from smallsteps_tui.domain.days import after
from smallsteps_tui.domain.entities import Unknown, Word
from smallsteps_tui.domain.merging.check_ins import by_key, united

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
