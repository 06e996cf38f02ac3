"""The answers to a step: one warm line, what is said to a tender one, and what an amount adds."""

from collections.abc import Iterator
from datetime import date, timedelta

from smallsteps_tui.domain import acts, care, choosing, course, gap, rhythm, streak
from smallsteps_tui.domain.care import Handling, standing
from smallsteps_tui.domain.care import answers as careful
from smallsteps_tui.domain.course import Banner
from smallsteps_tui.domain.days import week_start
from smallsteps_tui.domain.entities import CheckIn, Energy, Goal, Kind, Moment, Size, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.voice.warm_lines import (
    ADDED,
    AFTER_GAP,
    AGAIN,
    AGAIN_THIS_WEEK,
    AT_A_BANNER,
    AT_HALF_WAY,
    AT_THE_FIRST_STEP,
    AT_TIMES,
    DAY_AFTER_DAY,
    DONE,
    EARLY,
    FIRST_OF_GOAL,
    FIRST_TIME,
    LAMPLIGHT,
    LAST_UNDER,
    LOW,
    MORE_THAN_ONE,
    ON_A_REST_DAY,
    ON_ANOTHER_DAY,
    ROUND_TIMES,
    SMALLER,
    SMALLER_ONCE,
    STARTED,
    THE_REST_OF_IT,
    WAITED,
    WHOLE_PARENT,
    Lines,
)
from smallsteps_tui.voice.words import Saying, count, on_day, quoted

ROUND = frozenset((10, 25, 50, 100, 200, 250, 500, 1000))
"""How often a practice was taken when that is worth a word."""

LONG = timedelta(days=60)
"""After so long a step has been waiting."""

STEADY_DAYS = 14
"""Days of a streak from which it is worth a word, once a week."""

NUMBERS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")

SIZES = {Size.DONE: "done", Size.SMALLER: "the smaller one", Size.STARTED: "started"}


def take(
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
) -> tuple[Change, Saying]:
    """Take a step on a day, and answer it; an empty change answers that it was taken already.

    The arguments, and what is raised, are those of `acts.check_in`.
    """
    day, today = on or moment.today, moment.today
    change = acts.check_in(
        journey, step, size, moment, on=day, rung=rung, version=version, amount=amount, note=note
    )
    if not change:
        from smallsteps_tui.voice.today import taken_already

        return change, Saying("", taken_already(journey, step, day, today))
    return change, checked_in(journey, journey.after(change), step, size, day, today)


def checked_in(before: Journey, after: Journey, step: Step, size: Size, day: date, today: date) -> Saying:
    """Answer a check-in with one warm line; a dangerous or tender step with what is said to that.

    Args:
        before: The journey without it.
        after: The journey with it.
        step: The step that was taken.
        size: The size it was taken at.
        day: The day it was taken on.
        today: The day it is said on.
    """
    made = after.check_in(step.id, day)
    words = (made.version if made is not None else "") or step.title
    act = f"{quoted(words)}, {SIZES[size]}{on_day(day, today)}"
    turn = _turn(after)
    if answer := _careful(before, after, step, day, today):
        return Saying(act, answer)
    if made is not None and before.check_in(step.id, day) is not None and turn == _turn(before):
        return Saying(act, _added(step, made, turn))
    goal = after.goals[step.goal_id]
    banner = _passed(before, after, goal)
    if banner is not None:
        return Saying(act, _at_banner(banner, before, after, goal, turn))
    if day != today:
        return Saying(act, _line(ON_ANOTHER_DAY, turn, on=on_day(day, today)))
    return Saying(act, _warm(before, after, step, size, day))


def _careful(before: Journey, after: Journey, step: Step, day: date, today: date) -> str:
    """Answer a step that wants care; "" for any other.

    Of going without something it is said after days that went otherwise that the days
    before them stay; there is no streak to have lost.
    """
    turn, is_today = _turn(before), day == today
    reading, words = standing.of_step(after, step), step.title
    made = after.check_in(step.id, day)
    if made is not None and made.version and careful.is_own(made.version):
        return careful.done_gently(turn, is_today=is_today)
    if made is not None and made.note:
        of_note = care.read(made.note, (step.title, *standing.above(after, step)))
        reading = standing.strongest([reading, of_note])
        words = made.note if reading is of_note else words
    answer = careful.done(reading, turn, is_today=is_today, words=words)
    if not standing.is_abstinence(after, step):
        return answer
    days = [check_in.on for check_in in before.check_ins(step.id) if check_in.on < day]
    if is_today and days and _went_otherwise(before, step, days, day):
        return careful.days_count(len(days))
    return answer or careful.done_gently(turn, is_today=is_today)


def _went_otherwise(before: Journey, step: Step, days: list[date], day: date) -> bool:
    """Whether days passed since the last it was taken on that asked for it, or a gap."""
    if before.check_in(step.id, day) is not None:
        return False
    between = [days[-1] + timedelta(days=passed) for passed in range(1, (day - days[-1]).days)]
    quiet = [one for one in between if not before.rests(one)]
    if step.kind is Kind.ONCE:
        return len(quiet) >= gap.LEAST
    return any(rhythm.rule_on(step, one).asks_for(one, days) for one in quiet)


def _turn(journey: Journey) -> int:
    """Count every size of every check-in: one more with each that is made."""
    return sum(len(c.marks) for page in journey.pages.values() for c in page.check_ins.values())


def _line(lines: Lines, turn: int, **words: str | int) -> str:
    return lines[turn % len(lines)].format(**words)


def _added(step: Step, made: CheckIn, turn: int) -> str:
    """Answer an amount or a note that was added to what is behind the person already."""
    lines_of_note = len(made.note.splitlines())
    if made.amount is not None:
        return f"{made.amount:,.10g} {step.unit or 'in all'}. It is with the step."
    return _line(ADDED, turn + lines_of_note)


# At a banner


def _passed(before: Journey, after: Journey, goal: Goal) -> Banner | None:
    """The banner that this change passed, if any; of several the first step, else the largest."""

    def names(banner: Banner) -> tuple[str, int, int | None]:
        return banner.title, banner.lap, banner.step_id

    known = {names(banner) for banner in course.banners(before, goal)}
    new = [banner for banner in course.banners(after, goal) if names(banner) not in known]
    return max(new, key=lambda banner: (banner.title == "the first step", banner.at), default=None)


def _at_banner(banner: Banner, before: Journey, after: Journey, goal: Goal, turn: int) -> str:
    if banner.step_id is not None:
        return _line(WHOLE_PARENT, turn, parent=quoted(banner.title))
    if banner.title == "the first step":
        lines = FIRST_OF_GOAL if before.steps_in_all else AT_THE_FIRST_STEP
        return _line(lines, turn, goal=quoted(goal.title))
    if banner.title == "the first time":
        return _line(FIRST_TIME, turn)
    if banner.title.startswith("half-way"):
        return _line(AT_HALF_WAY, turn)
    if banner.title.endswith("times"):
        return _line(AT_TIMES, turn, times=banner.title)
    behind = count(course.behind(after, goal.id), "step")
    return _line(AT_A_BANNER, turn, banner=banner.title, behind=behind)


# On an ordinary day


def _warm(before: Journey, after: Journey, step: Step, size: Size, day: date) -> str:
    turn = _turn(after)
    if choosing.energy(after, day) is Energy.LOW:
        return _line(LOW, turn)
    if gap.is_after_gap(before, day):
        return _line(AFTER_GAP, turn)
    if after.rests(day):
        return _line(ON_A_REST_DAY, turn)
    parent = after.parent(step)
    if parent is not None and after.is_next(parent) and not before.is_next(parent):
        return _line(LAST_UNDER, turn, parent=quoted(parent.title))
    beside = next(_beside(before, after, step, size, day), None) if turn % 2 == 0 else None
    return beside or _of_the_step(after, step, size, turn)


def _of_the_step(after: Journey, step: Step, size: Size, turn: int) -> str:
    """Answer the step by itself: its size, and whether it is taken again and again."""
    if size is Size.STARTED:
        return _line(STARTED, turn)
    if size is Size.SMALLER:
        return _line(SMALLER_ONCE if step.kind is Kind.ONCE else SMALLER, turn)
    if step.kind is Kind.ONCE:
        return _line(DONE, turn)
    times = len(after.check_ins(step.id))
    if times in ROUND:
        return _line(ROUND_TIMES, turn, times=times)
    return _line(AGAIN if times > 1 else FIRST_TIME, turn)


def _beside(before: Journey, after: Journey, step: Step, size: Size, day: date) -> Iterator[str]:
    """Say what else is true, the rarest first."""
    turn = _turn(after) // 2
    earlier = before.check_ins(step.id)
    is_whole = size is Size.DONE and step.kind is Kind.ONCE
    if is_whole and earlier:
        yield _line(THE_REST_OF_IT, turn)
    if is_whole and not earlier and day - step.created_on >= LONG:
        yield _line(WAITED, turn)
    if day not in before.days_shown_up and _is_steady(after, day):
        yield _line(DAY_AFTER_DAY, turn)
    this_week = [c for c in after.check_ins(step.id) if week_start(day) <= c.on <= day]
    if step.kind is Kind.PRACTICE and 1 < len(this_week) <= len(NUMBERS):
        yield _line(AGAIN_THIS_WEEK, turn, nth=NUMBERS[len(this_week) - 1])
    hour = _hour(after, step, size, day)
    if 4 <= hour < 7:
        yield _line(EARLY, turn)
    if hour >= 22 or 0 <= hour < 4:
        yield _line(LAMPLIGHT, turn)
    if day in before.days_shown_up:
        yield _line(MORE_THAN_ONE, turn)


def _is_steady(journey: Journey, day: date) -> bool:
    days = streak.streak(journey, day).current
    return days >= STEADY_DAYS and days % 7 == 0


def _hour(journey: Journey, step: Step, size: Size, day: date) -> int:
    """Give the hour on the wall at which a size was taken.

    Returns:
        0 to 23; -1 when it is not known, as for an earlier day, or while the instants are
        those of a clock that was ahead.
    """
    made = journey.check_in(step.id, day)
    mark = made.marks.get(size) if made is not None else None
    said = mark.at.astimezone() if mark is not None else None
    return said.hour if said is not None and 0 <= (said.date() - day).days <= 1 else -1


def amount_words(amount: float, unit: str) -> str:
    """Write an amount in its unit: "24 pages", "1 page", "7.5 km", "1,500"."""
    if amount == 1 and unit:
        from smallsteps_tui.domain.shrinking.amounts import singular

        unit = singular(unit)
    return f"{amount:,.12g} {unit}".strip()


def amount_noted(
    before: Journey, after: Journey, step: Step, amount: float | None, day: date, today: date
) -> Saying:
    """Answer an amount or a note, and the check-in that it may have made.

    Args:
        before: The journey without it.
        after: The journey with it.
        step: The step, with the unit it has now.
        amount: How much was said now; None for a note alone.
        day: The civil day it belongs to.
        today: The civil day it is said on.
    """
    made, earlier = after.check_in(step.id, day), before.check_in(step.id, day)
    said = amount_words(amount, step.unit) if amount is not None else ""
    act = f"{quoted(f'{step.title}, {said}' if said else step.title)}{'' if said else ', a note'}{on_day(day, today)}"
    if standing.of_step(after, step).handling is not Handling.ORDINARY:
        return Saying(
            act, checked_in(before, after, step, made.size if made else Size.DONE, day, today).sentence
        )
    if earlier is not None or made is None:
        return Saying(act, _amount_added(said, earlier, made, step.unit))
    answer = checked_in(before, after, step, made.size, day, today).sentence
    if step.kind is Kind.ONCE and not before.is_done(step):
        answer = "Any amount is showing up. The step stays open."
    return Saying(act, f"{quoted(said)}. {answer}" if said else f"The note is kept. {answer}")


def _amount_added(said: str, earlier: CheckIn | None, made: CheckIn | None, unit: str) -> str:
    """Answer what was added to a day's check-in."""
    if not said or made is None or made.amount is None:
        return "The note is kept, beside the step."
    if earlier is None or earlier.amount is None:
        return f"{quoted(said)}, kept with the step."
    return f"{quoted(said)} more: {quoted(amount_words(made.amount, unit))} that day."
