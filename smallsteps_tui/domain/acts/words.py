"""A word about a step on a day without a check-in; it is no deed."""

from dataclasses import replace
from datetime import date

from smallsteps_tui.domain import cleaning
from smallsteps_tui.domain.acts.checking_in import check_in, told_apart
from smallsteps_tui.domain.acts.days import past_day
from smallsteps_tui.domain.entities import Moment, Step, Word
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.merging.words import reworded
from smallsteps_tui.domain.trouble import Trouble


def say_word(journey: Journey, step: Step, text: str, moment: Moment, *, on: date | None = None) -> Change:
    """Add a word about a step to a day; where it was taken that day, add it to the note of its check-in.

    Raises:
        Trouble: Nothing is written, it is too long, or the day hasn't come yet.
    """
    day = past_day(on, moment)
    more = cleaning.lines(text)
    if not more:
        raise Trouble("That needs a few words.")
    taken = journey.check_in(step.id, day)
    if taken is not None:
        return check_in(journey, step, taken.size, moment, on=day, note=more)
    before = journey.word(step.id, day)
    return edit_word(journey, step, f"{before.text}\n{more}" if before is not None else more, moment, on=day)


def edit_word(journey: Journey, step: Step, text: str, moment: Moment, *, on: date | None = None) -> Change:
    """Reword what was said about a step on a day; without any text it is taken back.

    Raises:
        Trouble: It is too long, or the day hasn't come yet.
    """
    page = journey.page(past_day(on, moment))
    words, before = cleaning.lines(text), page.words.get(step.id)
    if words == (before.text if before is not None else ""):
        return Change()
    at = told_apart(moment.at, moment)
    word = reworded(before, words, at) if before is not None else Word(words, at)
    return Change(put=(replace(page, words={**page.words, step.id: word}),))
