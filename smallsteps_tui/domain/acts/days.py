"""Acts on a day: rest, energy, the chosen step, shifts and what was asked, also for past days."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, timedelta

from smallsteps_tui.domain import cleaning
from smallsteps_tui.domain.acts.steps import LONGEST_REST
from smallsteps_tui.domain.days import WEEKDAYS, parse_weekday, span
from smallsteps_tui.domain.entities import (
    Asked,
    DayPage,
    Declared,
    Energy,
    Goal,
    Kind,
    Moment,
    RuleFrom,
    Shift,
    Step,
)
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble


def past_day(on: date | None, moment: Moment) -> date:
    """Return the given day; today by default.

    Raises:
        Trouble: The day hasn't come yet.
    """
    if on is not None and on > moment.today:
        raise Trouble("That day hasn't come yet. Choose today or earlier.")
    return on or moment.today


def set_energy(journey: Journey, energy: Energy | None, moment: Moment, *, on: date | None = None) -> Change:
    """Set a day's energy; None removes it.

    Raises:
        Trouble: The day hasn't come yet.
    """
    page = journey.page(past_day(on, moment))
    if (page.energy.value if page.energy is not None else None) == energy:
        return Change()
    return Change(put=(replace(page, energy=Declared(energy.value if energy else None, moment.at)),))


def choose(journey: Journey, step: Step, moment: Moment, *, on: date | None = None) -> Change:
    """Choose a step for the day's card.

    Raises:
        Trouble: The day hasn't come yet.
    """
    page = journey.page(past_day(on, moment))
    if page.focus is not None and page.focus.value == step.id:
        return Change()
    return Change(put=(replace(page, focus=Declared(step.id, moment.at)),))


def rest(
    journey: Journey, first: date, moment: Moment, *, last: date | None = None, off: bool = False
) -> Change:
    """Mark a day or a span of days as rest, or remove the rest.

    Args:
        journey: The facts so far.
        first: The first day of rest; past and coming days are both fine.
        moment: The moment of the act.
        last: The last day of rest, included; the first by default.
        off: Remove the rest, also for one day of a weekday that rests every week.

    Raises:
        Trouble: The last day is before the first, or more than a year after it.
    """
    pages = (_rested(journey, journey.page(day), moment, off) for day in _days_of_rest(first, last or first))
    return Change(put=tuple(page for page in pages if page is not None))


def _days_of_rest(first: date, last: date) -> Iterator[date]:
    if last < first:
        raise Trouble("That rest would end before it starts. Swap the two days.")
    if (last - first).days >= LONGEST_REST:
        raise Trouble(
            "A rest can last up to a year. Set the whole goal to rest instead, or mark the time in two parts."
        )
    return span(first, last)


def _rested(journey: Journey, page: DayPage, moment: Moment, off: bool) -> DayPage | None:
    if journey.rests(page.on) is not off:
        return None
    return replace(page, rest=Declared(not off, moment.at))


def rest_step(
    journey: Journey,
    step: Step,
    first: date,
    moment: Moment,
    *,
    last: date | None = None,
    off: bool = False,
) -> Change:
    """Let one practice rest for a day or a span of days while all else goes on, or remove that.

    Args:
        journey: The facts so far.
        step: The practice.
        first: The first day of its rest; past and coming days are both fine.
        moment: The moment of the act.
        last: The last day, included, at most a year ahead; the first by default.
        off: Remove the rest.

    Raises:
        Trouble: It isn't a practice, the last day is before the first, or more than a year ahead.
    """
    if step.kind is not Kind.PRACTICE:
        raise Trouble(
            f"“{step.title}” isn't a practice, so it can't rest. Put it off until a later day instead."
        )
    found = _days_of_rest(first, last or first)
    if (last or first) - moment.today > timedelta(days=LONGEST_REST):
        raise Trouble(
            f"A practice's rest can end at most {LONGEST_REST} days from now. Choose an earlier last day."
        )
    pages = [journey.page(day) for day in found if journey.rests_alone(step, day) is off]
    return Change(put=tuple(_resting_alone(page, step, moment, off) for page in pages))


def _resting_alone(page: DayPage, step: Step, moment: Moment, off: bool) -> DayPage:
    return replace(page, rests={**page.rests, step.id: Declared(not off, moment.at)})


def rest_weekdays(
    journey: Journey, weekdays: Collection[str], moment: Moment, *, off: bool = False
) -> Change:
    """Mark weekdays as rest every week from today on, or stop that. The past doesn't change.

    Raises:
        Trouble: A name isn't a weekday.
    """
    named = {parse_weekday(name) for name in weekdays}
    rules = sorted(journey.meta.rest_rhythms, key=lambda ruled: ruled.start_on)
    before = journey.rest_weekdays(moment.today)
    after = before - named if off else before | named
    if after == before and all(ruled.start_on <= moment.today for ruled in rules):
        return Change()
    rule = " ".join(day for day in WEEKDAYS if day in after)
    kept = tuple(ruled for ruled in rules if ruled.start_on < moment.today)
    meta = replace(journey.meta, rest_rhythms=(*kept, RuleFrom(moment.today, rule)))
    return Change(put=(meta,))


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
    """Return which goal a shift belongs to, or none."""
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
