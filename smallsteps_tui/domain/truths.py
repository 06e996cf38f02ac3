"""Truths: what is true of a person's way, a line each, in their words and with their figures.

Finished steps, distance, low days, small steps, what is done repeatedly or after a gap; support, company and
change. Nothing is judged and nothing is promised: each line says what happened, when, or how often. What was
not done is in none of them.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from itertools import islice, pairwise

from smallsteps_tui.domain import choosing, course, looking_back, streak
from smallsteps_tui.domain.care import Kind as AboutKind
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import on_weekday
from smallsteps_tui.domain.entities import CheckIn, Energy, Goal, GoalState, Kind, Size, Step
from smallsteps_tui.domain.evidence import EvidenceKind, Truth, Weight
from smallsteps_tui.domain.journey import Journey

Fits = Callable[[Step, CheckIn], bool]
"""A filter for check-ins and their steps."""

MOST = 6
"""The most truths of one kind; the newest are taken."""


def quoted(words: str) -> str:
    """Return a person's words in quotation marks."""
    return f"“{words}”"


def many(number: int, noun: str) -> str:
    """Return a count with its noun: `1 step`, `2 steps`."""
    return f"1 {noun}" if number == 1 else f"{number:,} {noun}s"


def opening_day(on: date, today: date) -> str:
    """Return a day for the start of a sentence: `On Tuesday`, `Yesterday`."""
    spoken = on_weekday(on, today)
    return spoken[0].upper() + spoken[1:]


def newest(journey: Journey, today: date, fits: Fits) -> list[tuple[Step, CheckIn]]:
    """Find the newest few check-ins that fit and have words, with their steps."""
    found = (
        (step, check_in)
        for day in sorted(journey.pages, reverse=True)
        if day <= today
        for check_in in reversed(journey.pages[day].counted)
        if (step := journey.steps.get(check_in.step_id)) is not None and fits(step, check_in)
        if looking_back.words_for(journey, check_in)
    )
    return list(islice(found, MOST))


def finished(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the finished steps."""

    def finishes(step: Step, check_in: CheckIn) -> bool:
        """Whether a check-in finishes its step: done, or the last time of a practice's finish line."""
        is_whole = step.kind is Kind.ONCE and Size.DONE in check_in.standing
        return (is_whole or step.times is not None) and check_in.on == journey.finished_on(step)

    for step, check_in in newest(journey, today, finishes):
        yield Truth(
            f"You finished {quoted(step.title)} {on_weekday(check_in.on, today)}.",
            EvidenceKind.CHECK_IN,
            (Weight.FINISHING, Weight.SETBACK, Weight.PACE),
            "finished",
            check_in.on,
            (step.title,),
            step.goal_id,
        )


def whole_parents(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the finished steps that had steps under them."""
    for step in journey.steps.values():
        on = journey.finished_on(step) if journey.children(step.id) and step.title else None
        below = sum(journey.is_done(one) for one in journey.under(step))
        if on is not None and on <= today and below:
            yield Truth(
                f"You finished {quoted(step.title)} and {many(below, 'step')} under it.",
                EvidenceKind.BANNER,
                (Weight.FINISHING, Weight.SETBACK, Weight.SIZE),
                "whole parent",
                on,
                (step.title,),
                step.goal_id,
            )


def reached(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the reached goals."""
    for goal in journey.goals.values():
        if goal.state_on(today) is GoalState.REACHED and goal.title:
            on = course.reached_on(goal)
            yield Truth(
                f"You reached {quoted(goal.title)}.",
                EvidenceKind.BANNER,
                (Weight.FINISHING, Weight.MEANING, Weight.SETBACK),
                "reached",
                on,
                (goal.title,),
                goal.id,
            )


def come_far(journey: Journey, _today: date) -> Iterator[Truth]:
    """Yield what each goal started with, and how far it is now."""
    for goal in journey.active_goals:
        first, start = _first(journey, goal)
        here = course.distance(journey, goal)
        place = _place(journey, goal, here)
        if first is not None and start and goal.title and place:
            yield Truth(
                f"{quoted(goal.title)} started with {quoted(start)}. {place}",
                EvidenceKind.BANNER,
                (Weight.PACE, Weight.FINISHING, Weight.MEANING),
                "come far",
                journey.goal_check_ins(goal.id)[-1].on,
                (goal.title, start),
                goal.id,
            )


def _place(journey: Journey, goal: Goal, here: Fraction) -> str:
    """Return how far it is since the first step; "" where that is the only one."""
    passed = [name for at, name in course.QUARTERS.items() if at <= here]
    if passed:
        place = passed[-1] if passed[-1] == "halfway" else f"{passed[-1]} of the way"
        return f"Now you're {'' if here in course.QUARTERS else 'over '}{place} there."
    since = course.behind(journey, goal.id) - 1
    return f"You've taken {many(since, 'step')} since." if since > 0 and here > 0 else ""


def grown(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the steps that started small and are done."""
    for step in journey.steps.values():
        taken = journey.check_ins(step.id)
        done_on = journey.finished_on(step) if step.kind is Kind.ONCE else None
        if done_on is not None and step.title and taken[0].on < done_on <= today:
            yield Truth(
                f"{quoted(step.title)} started small; {many((done_on - taken[0].on).days, 'day')} later it was done.",
                EvidenceKind.CHECK_IN,
                (Weight.FINISHING, Weight.STARTING, Weight.SIZE),
                "grown",
                done_on,
                (step.title,),
                step.goal_id,
            )


def in_all(journey: Journey, _today: date) -> Iterator[Truth]:
    """Yield the total of steps and days."""
    if journey.steps_in_all > 1:
        days = len(journey.days_shown_up)
        yield Truth(
            f"{many(journey.steps_in_all, 'step')} are behind you, taken on {many(days, 'day')}.",
            EvidenceKind.CHECK_IN,
            (Weight.SIZE, Weight.PACE, Weight.SETBACK, Weight.MEANING),
            "in all",
        )


def began(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield what each goal began with."""
    for goal in journey.active_goals:
        first, words = _first(journey, goal)
        if first is not None and words and goal.title and first.on <= today:
            yield Truth(
                f"{quoted(goal.title)} began with {quoted(words)} {on_weekday(first.on, today)}.",
                EvidenceKind.CHECK_IN,
                (Weight.STARTING, Weight.SIZE, Weight.MEANING),
                "began",
                first.on,
                (goal.title, words),
                goal.id,
            )


def _first(journey: Journey, goal: Goal) -> tuple[CheckIn | None, str]:
    """Return a goal's first check-in, and its words."""
    first = next(iter(journey.goal_check_ins(goal.id)), None)
    return first, looking_back.words_for(journey, first) if first is not None else ""


def low_days(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield how often the person showed up on a low day."""
    came = [day for day in journey.days_shown_up if day <= today]
    low = [day for day in came if choosing.energy(journey, day) is Energy.LOW]
    if low:
        yield Truth(
            f"On {many(len(low), 'low day')} you still showed up.",
            EvidenceKind.CHECK_IN,
            (Weight.STRENGTH, Weight.SIZE, Weight.STARTING),
            "low days",
            max(low),
        )


def returns(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield when they came back after a gap."""
    came = sorted(day for day in journey.days_shown_up if day <= today)
    far = [day for before, day in pairwise(came) if (day - before).days > streak.LEAST]
    back = [day for day in far if streak.is_return(journey, day)]
    if back:
        often = "" if len(back) == 1 else f" You've done that {len(back)} times."
        yield Truth(
            f"{opening_day(back[-1], today)} you came back after a quiet stretch.{often}",
            EvidenceKind.CHECK_IN,
            (Weight.SETBACK, Weight.STRENGTH, Weight.STARTING),
            "returns",
            back[-1],
        )


def started(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the newest steps that were started and not finished, as a start counts too."""
    for step, check_in in newest(journey, today, lambda _step, made: made.size is Size.STARTED):
        yield Truth(
            f"{opening_day(check_in.on, today)} you started {quoted(step.title)}. That was a step.",
            EvidenceKind.CHECK_IN,
            (Weight.STARTING, Weight.STRENGTH),
            "started",
            check_in.on,
            (step.title,),
            step.goal_id,
        )


def smaller(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield the smaller versions they took."""
    for step, check_in in newest(journey, today, lambda _step, made: bool(made.version)):
        yield Truth(
            f"{opening_day(check_in.on, today)} you took the small version, {quoted(check_in.version)}. It counts.",
            EvidenceKind.CHECK_IN,
            (Weight.SIZE, Weight.STARTING, Weight.STRENGTH),
            "smaller",
            check_in.on,
            (check_in.version,),
            step.goal_id,
        )


def practised(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield how often they did each practice."""
    for step in journey.steps.values():
        taken = [c for c in journey.check_ins_in_all(step) if c.on <= today]
        is_told = step.kind is Kind.PRACTICE and journey.goes_on_as(step) is None
        if is_told and len(taken) > 1 and step.title:
            yield Truth(
                f"You've done {quoted(step.title)} {len(taken):,} times so far.",
                EvidenceKind.CHECK_IN,
                (Weight.SIZE, Weight.STRENGTH, Weight.MEANING, Weight.STARTING),
                "practised",
                taken[-1].on,
                (step.title,),
                step.goal_id,
            )


OF_STREAKS = frozenset(("shown up", "streak"))
"""The kinds of truths about streaks and days shown up."""


def shown_up(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield how steadily they showed up."""
    days, of, _rests = streak.shown_up(journey, today)
    if days >= 8:
        yield Truth(
            f"You showed up on {days} of the last {of} days.",
            EvidenceKind.CHECK_IN,
            (Weight.STRENGTH, Weight.STARTING, Weight.PACE),
            "shown up",
        )
    run = streak.streak(journey, today)
    if run.longest >= 3:
        yield Truth(
            f"You've shown up on {run.longest:,} days of this streak."
            if run.current == run.longest
            else f"You once had a streak of {run.longest:,} days. Those days still count.",
            EvidenceKind.BANNER,
            (Weight.STRENGTH, Weight.SETBACK),
            "streak",
        )


LONGEST_SHIFT = 90
"""The most characters of a shift on a line."""


def support(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield who supports the person on each goal; one whose words are read back to nobody is not named beside them.

    Nobody is named where somebody does harm, as that may be the one.
    """
    for goal in journey.active_goals:
        reading = standing.of_goal(journey, goal)
        if not (goal.support and goal.title and goal.begun_on <= today) or reading.kind is AboutKind.SAFETY:
            continue
        is_told = reading.may_be_quoted
        on = f" on {quoted(goal.title)}" if is_told else ""
        verb = "are" if len(names(goal.support)) > 1 else "is"
        is_named = goal.support[:1].isupper()  # "my friends" would be with you
        yield Truth(
            f"{goal.support} {verb} with you{on}." if is_named else f"With you{on}: {goal.support}.",
            EvidenceKind.CHECK_IN,
            (Weight.COMPANY, Weight.WORTH),
            OF_SUPPORT,
            own=(goal.support, goal.title) if is_told else (goal.support,),
            goal_id=goal.id,
        )


def names(support: str) -> list[str]:
    """Split the supporters' names: "Sam, Noor and my sister"."""
    return [name.strip() for name in re.split(r",|&|\band\b", support) if name.strip()]


def together(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield what was done with a supporter."""
    beside = {name for goal in journey.goals.values() for name in names(goal.support)}
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(beside)))})\b", re.IGNORECASE)
    ids = {step.id for step in journey.steps.values() if beside and named.search(step.title)}
    for step, check_in in newest(
        journey, today, lambda step, made: step.id in ids and made.size is Size.DONE
    ):
        yield Truth(
            f"{opening_day(check_in.on, today)}: {quoted(step.title)}. You weren't on your own.",
            EvidenceKind.CHECK_IN,
            (Weight.COMPANY, Weight.WORTH),
            "together",
            check_in.on,
            (step.title,),
            step.goal_id,
        )


def noticed(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield shifts, in the person's words."""
    noticed = [shift for shift in journey.shifts.values() if shift.on <= today and shift.text.strip()]
    for shift in sorted(noticed, key=lambda shift: shift.at, reverse=True)[:MOST]:
        words = clean_line(shift.text.strip().splitlines()[0], LONGEST_SHIFT)
        yield Truth(
            f"{opening_day(shift.on, today)} you noticed: {quoted(words)}",
            EvidenceKind.SHIFT,
            (Weight.MEANING, Weight.PACE, Weight.STRENGTH, Weight.COMPANY, Weight.WORTH),
            OF_SHIFTS,
            shift.on,
            (words,),
            shift.goal_id,
        )


def done_more(journey: Journey, today: date) -> Iterator[Truth]:
    """Yield what is done on more days now than before."""
    more = [one for one in looking_back.then_and_now(journey, today) if one.now >= 2 * one.then]
    for one in more[:MOST]:
        is_step = any(journey.steps[step_id].title == one.title for step_id in one.step_ids)
        yield Truth(
            f"You {'did' if is_step else 'took a step towards'} {quoted(one.title)} on {one.now} of the last 28 "
            f"days, and on {one.then or 'none'} of the 28 before.",
            EvidenceKind.SHIFT,
            (Weight.MEANING, Weight.PACE),
            "done more",
            own=(one.title,),
        )


OF_SUPPORT = "support"
"""The kind of truth that says who is with them."""

OF_SHIFTS = "noticed"
"""The kind of truth that is a shift."""

OF_PEOPLE = frozenset((OF_SUPPORT, "together", OF_SHIFTS))
"""The kinds of truths about people and shifts."""


MAKERS = (
    *(finished, whole_parents, reached, come_far, grown, in_all, began),
    *(low_days, returns, started, smaller, practised, shown_up),
    *(support, together, noticed, done_more),
)


def truths(journey: Journey, today: date) -> list[Truth]:
    """List what is true of a person's way up to a day, of every kind the newest first."""
    return [truth for maker in MAKERS for truth in maker(journey, today)]
