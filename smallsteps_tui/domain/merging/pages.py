"""Two machines' pages of one day: each word by when it was said, each check-in by its marks."""

from smallsteps_tui.domain.entities import DayPage, Declared
from smallsteps_tui.domain.merging.canon import by_key, canonical
from smallsteps_tui.domain.merging.check_ins import check_in


def page(ours: DayPage, theirs: DayPage, base: DayPage | None = None) -> DayPage:
    """Unite two pages of a day.

    Args:
        ours: The page here.
        theirs: The page of the same day, elsewhere.
        base: As both knew it before, where that is known.
    """
    if ours == theirs:
        return ours
    before = base.check_ins if base is not None else {}
    check_ins = {**theirs.check_ins, **ours.check_ins}
    for step_id in ours.check_ins.keys() & theirs.check_ins.keys():
        check_ins[step_id] = check_in(ours.check_ins[step_id], theirs.check_ins[step_id], before.get(step_id))
    return DayPage(
        on=ours.on,
        energy=_said_last(ours.energy, theirs.energy),
        rest=_said_last(ours.rest, theirs.rest),
        focus=_said_last(ours.focus, theirs.focus),
        check_ins={step_id: check_ins[step_id] for step_id in sorted(check_ins)},
        unknown=by_key(ours.unknown, theirs.unknown),
    )


def _said_last(ours: Declared | None, theirs: Declared | None) -> Declared | None:
    said = [word for word in (ours, theirs) if word is not None]
    return max(said, key=lambda word: (word.at, canonical(word)), default=None)
