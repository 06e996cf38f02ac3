"""Acts of noticing: shifts, and the questions the program asked."""

from dataclasses import replace
from datetime import date

from smallsteps_tui.domain import cleaning
from smallsteps_tui.domain.acts.days import past_day
from smallsteps_tui.domain.entities import Asked, Goal, Moment, Shift
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.trouble import Trouble


def note_shift(text: str, moment: Moment, *, goal: Goal | None = None, on: date | None = None) -> Change:
    """Note a change the person noticed in themselves.

    Raises:
        Trouble: When nothing is written, it is too long, or the day is still to come.
    """
    shift = Shift(
        id=_shift_id(moment),
        on=past_day(on, moment),
        at=moment.at,
        text=_noticed(text),
        goal_id=goal.id if goal is not None else None,
    )
    return Change(put=(shift,))


def _shift_id(moment: Moment) -> int:
    """The id of the shift that is noted in a moment."""
    return moment.fresh_id(2)


def _noticed(text: str) -> str:
    words = cleaning.lines(text)
    if not words:
        raise Trouble("A shift needs a few words: what changed, even slightly?")
    return words


def edit_shift(shift: Shift, text: str) -> Change:
    """Reword a shift."""
    words = _noticed(text)
    return Change(put=(replace(shift, text=words),)) if words != shift.text else Change()


def tie_shift(shift: Shift, goal: Goal | None) -> Change:
    """Say which goal a shift belongs to, or none."""
    goal_id = goal.id if goal is not None else None
    return Change(put=(replace(shift, goal_id=goal_id),)) if goal_id != shift.goal_id else Change()


def drop_shift(shift: Shift) -> Change:
    """Take a noted shift back."""
    return Change(drop=(shift,))


def note_question(
    question: str,
    moment: Moment,
    *,
    about: int | None = None,
    for_good: bool = False,
    words: str = "",
) -> Change:
    """Remember that a question was asked, so that it is not asked again; of `words`, where others ask again."""
    asked = Asked(
        id=moment.fresh_id(3),
        question=question,
        about=about,
        on=moment.today,
        for_good=for_good,
        words=words,
    )
    return Change(put=(asked,))


def answer_question(question: str, text: str, moment: Moment, *, goal: Goal | None = None) -> Change:
    """Note a shift, and that a question was answered by it, so that the question can rest.

    Raises:
        Trouble: When nothing is written, or it is too long.
    """
    noted = note_shift(text, moment, goal=goal)
    return noted.and_then(note_question(question, moment, about=_shift_id(moment)))
