"""Checking in a step on a day at any size and taking it back; and a word about a step, which is no deed."""

from dataclasses import replace
from datetime import MAXYEAR, date, datetime, timedelta

from smallsteps_tui.domain import choosing, cleaning, course, days
from smallsteps_tui.domain.acts.days import past_day
from smallsteps_tui.domain.acts.steps import closed_by, opened
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.entities import CheckIn, Declared, Goal, Kind, Made, Mark, Moment, Size, Step, Word
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.merging import check_ins
from smallsteps_tui.domain.merging.check_ins import reworded
from smallsteps_tui.domain.trouble import Trouble

GREATEST_AMOUNT = 1e9
"""The greatest amount of one check-in."""


def check_in(
    journey: Journey,
    step: Step,
    size: Size,
    moment: Moment,
    *,
    on: date | None = None,
    rung: int | None = None,
    version: str = "",
    amount: float | None = None,
    note: str = "",
    chosen: bool = False,
) -> Change:
    """Check in a step on a day, at a size.

    Doing it again raises the size or adds to the amount, and never makes two check-ins. A once step
    that is done stays done. Size done closes the open steps under it. At the gate of a goal in which
    something is practised without an end the next lap begins. One towards harm covers nothing.

    Args:
        journey: The facts so far.
        step: The step that was taken.
        size: How large it was.
        moment: The moment of the act.
        on: The civil day it was taken on, today or before; today unless given.
        rung: Which smaller version, from 1; the fitting one unless given.
        version: The words of the smaller version, where they are not of the ladder.
        amount: Adds so much in the step's unit.
        note: Adds a note.
        chosen: Makes it the day's step as well, as when the card was moved to it.

    Raises:
        Trouble: The day, the rung, the amount or the note can't be, or the step is kept for later.
    """
    day = past_day(on, moment)
    if is_done_already(journey, step, size, day):
        return Change()
    page = journey.page(day)
    before = page.check_ins.get(step.id)
    goal, covered = _run_on(journey, step, size, day)
    counted, words = _checked_amount(amount), _version(journey, step, day, size, rung, version)
    mark = Mark(_standing_from(before, moment, counted), covered, words, goal.lap)
    now = CheckIn(step_id=step.id, on=day, marks={size: mark}, amount=counted, note=cleaning.lines(note))
    after = now if before is None else _joined(before, now, moment)
    if after == before:
        return Change()
    focus = Declared(step.id, moment.at) if chosen else page.focus
    put = replace(page, check_ins={**page.check_ins, step.id: after}, focus=focus)
    begun = () if goal == journey.goals[goal.id] else (goal,)
    return Change(put=(put, *begun, *_closed_with(journey, step, size, moment)))


def _closed_with(journey: Journey, step: Step, size: Size, moment: Moment) -> tuple[Step, ...]:
    """Close the open steps under a once step that is done now, and was not."""
    newly_done = size is Size.DONE and step.kind is Kind.ONCE and not journey.is_done(step)
    return closed_by(journey, step, moment) if newly_done else ()


def is_done_already(journey: Journey, step: Step, size: Size, day: date) -> bool:
    """Whether a once step is done, by another check-in or with its parent, so that this one adds nothing.

    What was begun on a day before can still be said of that day.
    """
    done_on = journey.done_on(step) if step.kind is Kind.ONCE else None
    made = journey.check_in(step.id, day)
    if done_on is None or (made is not None and Size.DONE in made.standing):
        return False
    return size is Size.DONE or day >= done_on


def _run_on(journey: Journey, step: Step, size: Size, day: date) -> tuple[Goal, str]:
    """Return the goal on the lap that a check-in is on, and the share of it that is covered, as text."""
    goal = journey.goals[step.goal_id]
    if goal.is_for_later:
        raise Trouble(f"“{step.title}” is kept for later. Move it to a goal first, then take it.")
    if standing.of_step(journey, step).is_uncounted:
        return goal, "0"
    stride = course.stride(journey, step, size, day)
    return replace(goal, lap=stride.lap), str(stride.covered)


def _standing_from(before: CheckIn | None, moment: Moment, amount: float | None) -> datetime:
    """Return a time after the last taking back, so that what is done again counts; amounts are told apart."""
    back_at = before.taken_back_at if before is not None else None
    at = max(moment.at, days.after(back_at)) if back_at is not None else moment.at
    return told_apart(at, moment) if amount else at


def told_apart(at: datetime, moment: Moment) -> datetime:
    """Add a random part of a second to a time, since clocks give whole seconds and two machines may share one."""
    return at + timedelta(microseconds=moment.seed % 10**6 if moment.at.year < MAXYEAR else 0)


def _version(journey: Journey, step: Step, day: date, size: Size, rung: int | None, version: str) -> str:
    """Return the words of the smaller version taken: those given, those of the rung, or those offered."""
    if size is not Size.SMALLER:
        return ""
    if rung is not None and not 1 <= rung <= len(step.smaller):
        many = len(step.smaller)
        rungs = {1: "1", 2: "1 or 2"}.get(many, f"1 to {many}")
        raise Trouble(
            f"“{step.title}” has {many} smaller version{'s' if many > 1 else ''}. Use --rung {rungs}."
            if many
            else f"“{step.title}” has no smaller version yet. Leave out --rung, or add one first."
        )
    return cleaning.line(version) or choosing.version(journey, step, day, rung)


def _checked_amount(amount: float | None) -> float | None:
    if amount is not None and not 0 <= amount <= GREATEST_AMOUNT:
        raise Trouble("An amount is a number from 0 to a billion, such as 3 or 7.5.")
    return amount


def _joined(before: CheckIn, now: CheckIn, moment: Moment) -> CheckIn:
    """Merge a new mark into the day's check-in of the step.

    What is made, counted or noted now is a mark by itself, with its own amount, so
    that a merge can tell it from what another machine added to the same check-in,
    and that it stands where another took back what it had seen.
    """
    standing = before.standing if before.counts else {}
    noted = replace(
        before, note=cleaning.lines("\n".join(words for words in (before.note, now.note) if words))
    )
    if not standing or now.size.rank > before.size.rank:
        return check_ins.with_another(noted, Made(now.size, now.marks[now.size], amount=now.amount))
    if not now.note and not now.amount and (now.amount is None or before.amount is not None):
        return before
    at = now.first_at if now.amount else told_apart(now.first_at, moment)
    mark = replace(standing[before.size], at=at)
    return check_ins.with_another(noted, Made(before.size, mark, amount=now.amount))


def lower(journey: Journey, step: Step, moment: Moment, *, on: date | None = None) -> Change:
    """Change a check-in in full to the smaller version, in one change; its amount and note stay.

    Raises:
        Trouble: There is none on that day.
    """
    taken_back = take_back(journey, step, moment, on=on)
    made = journey.check_in(step.id, on or moment.today)
    amount = made.amount if made is not None else None
    after = journey.after(taken_back)
    again = replace(moment, at=days.after(moment.at))
    return taken_back.and_then(
        check_in(after, after.steps[step.id], Size.SMALLER, again, on=on, amount=amount)
    )


def count_again(journey: Journey, step: Step, moment: Moment) -> Change:
    """Let the check-ins of a step that covered nothing count, once its words are known to be of nothing dangerous.

    Each is made once more, with its size, amount and words; the note stays.
    """
    change = Change()
    for day in sorted(journey.days_of(step.id)):
        now = journey.after(change)
        made = now.check_in(step.id, day)
        if made is None or any(course.moves(mark) for mark in made.standing.values()):
            continue
        change = change.and_then(take_back(now, step, moment, on=day))
        after, again = journey.after(change), replace(moment, at=days.after(moment.at))
        words = {"version": made.version, "amount": made.amount}
        change = change.and_then(check_in(after, after.steps[step.id], made.size, again, on=day, **words))  # type: ignore[arg-type]
    return change


def take_back(journey: Journey, step: Step, moment: Moment, *, on: date | None = None) -> Change:
    """Take back a check-in, all sizes of it; steps that it had closed open again.

    Raises:
        Trouble: There is none on that day.
    """
    day = on or moment.today
    before = journey.check_in(step.id, day)
    if before is None:
        raise Trouble(
            f"“{step.title}” has no check-in on {days.dated(day, moment.today)}, so there's nothing to take back."
        )
    page = journey.page(day)
    instants = [mark.at for mark in (*before.marks.values(), *(one.mark for one in before.also))]
    taken_back = replace(before, taken_back_at=max(moment.at, *instants))
    change = Change(put=(replace(page, check_ins={**page.check_ins, step.id: taken_back}),))
    if journey.after(change).is_done(step):
        return change
    shut = [below for below in journey.under(step) if course.is_closed_by(below, step)]
    return Change(put=(*change.put, *(opened(below, moment) for below in shut)))


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
