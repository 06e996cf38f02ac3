"""One practice in words: where it stands, what it adds up to, a day of it read out, and its numbers explained."""

from collections.abc import Iterator, Mapping
from datetime import date

from smallsteps_tui.domain import choosing, practices, rhythm
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.days import brief_day, full_day, short_day, spoken_day
from smallsteps_tui.domain.entities import Energy, GoalState, Step, StepState
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.looking_back import Span
from smallsteps_tui.domain.practices import DayWas, Totals
from smallsteps_tui.voice.explaining import Explanation, of_practice
from smallsteps_tui.voice.explaining_back import over
from smallsteps_tui.voice.figures import of_times
from smallsteps_tui.voice.looking_back import brief_span_of, span_of
from smallsteps_tui.voice.words import SIZE_WORDS, amount_words, count, quoted, since

ONCE = "You do this step once, so it has no year of its own. Press 4, then y, for the whole year."
"""What is said where a practice's year is asked for, of a step that is none."""

NO_PRACTICES = (
    "Practices, the steps you do again and again, will show up here. "
    "Press a in Goals to add one, such as “run, 3 a week”."
)
"""What stands in place of the rows before there is a practice."""

NO_SMALL_ONE = "There's no smaller version yet. Press m in Goals to add one."

LEAST_RUN = 3
"""The shortest run of days that is spoken of."""


def stands(journey: Journey, step: Step, today: date) -> str:
    """Say what keeps a practice from being asked for; "" where nothing does."""
    goal = journey.goals[step.goal_id]
    turn, ended = step.last_turn, goal.last_turn
    if step.state is StepState.LET_GO and turn is not None:
        return f"let go {full_day(turn.on, today)}"
    if journey.is_done(step):
        return "all of it done"
    if goal.state is GoalState.RESTING and ended is not None:
        return f"resting {since(ended.on, today)}"
    if goal.state is not GoalState.ACTIVE and ended is not None:
        return f"goal {goal.state.replace('-', ' ')} {full_day(ended.on, today)}"
    return ""


def asks(step: Step, today: date, times: int = 0) -> str:
    """Say how often a practice is asked for, and how far its finish line is: `1 a week · 7 of 12 times`."""
    wanted = of_times(times, step.times) if step.times else ""
    return " · ".join(part for part in (rhythm.rule_on(step, today).brief(), wanted) if part)


def settled(journey: Journey, step: Step, today: date) -> str:
    """Say in a word how settled a practice is; "" before its first time, and of going without something."""
    if not journey.check_ins(step.id) or counting.is_tender(journey, step):
        return ""
    return practices.strength_word(journey, step, today)


def practice_ends(totals: Totals, span: Span, today: date) -> tuple[tuple[str, str], ...]:
    """Say what a practice adds up to in some days, and from when to when they go, the fullest words first."""
    spans = span_of(span, today), brief_span_of(span, today)
    if not totals.times:
        return (("Each time you do it adds a square here.", spans[0]), ("Each time adds a square.", ""))
    times = f"{count(totals.times, 'time')}."
    said = [f"{times} {of_them}".strip() for of_them in _of_them(totals)]
    pairs = ((words, on) for on in spans for words in said)
    return (*pairs, (times, spans[-1]), (times, ""))


def _of_them(totals: Totals) -> Iterator[str]:
    """Say which of the times were small, started or on low days, at length and then in short."""
    full = (
        (totals.smaller, "the small version"),
        (totals.started, "just started"),
        (totals.low, "on low days"),
    )
    brief = ((totals.smaller, "small"), (totals.started, "started"), (totals.low, "on low days"))
    for words in (full, brief):
        parts = [f"{number:,} {said}" for number, said in words if number]
        if not parts:
            yield ""
        elif words is full:
            first, *rest = parts
            number, _, said = first.partition(" ")
            yield ", ".join((f"{number} of them {said}", *rest)) + "."
        else:
            yield ", ".join(parts) + "."


WAS_SAID: Mapping[str, str] = {
    DayWas.REST: "a rest day",
    DayWas.RESTING: "resting",
    DayWas.FREE: "not planned",
    DayWas.QUIET: "a quiet day",
    DayWas.NOTHING: "a quiet day",
}


def practice_day(
    journey: Journey, step: Step, day: date, today: date, was: DayWas, *, briefly: bool = False
) -> str:
    """Read out a day of a practice: `Saturday 18 July, a low day: 12 minutes, the small version`."""
    name = brief_day(day, today) if briefly else spoken_day(day, today)
    spoken = f"{'Today, ' if day == today else ''}{name}"
    low = ", a low day" if choosing.energy(journey, day) is Energy.LOW else ""
    made = journey.check_in(step.id, day)
    if made is None:
        said = "still open" if day == today and was in (DayWas.QUIET, DayWas.FREE) else WAS_SAID.get(was, "")
        return f"{spoken}{low}: {said}"
    return f"{spoken}{low}: {day_done(journey, step, day) or 'done'}"


def day_done(journey: Journey, step: Step, day: date) -> str:
    """Say how much of a practice a day has, and at which size where that was not the full one: `8 minutes`."""
    made = journey.check_in(step.id, day)
    if made is None:
        return ""
    told = standing.amount_told(journey, made)
    amount = amount_words(told, step.unit) if told else ""
    size = SIZE_WORDS.get(made.size, "" if amount else "done")
    return ", ".join(part for part in (amount, size) if part)


def practice_day_held(journey: Journey, step: Step, day: date, between: str = "·") -> str:
    """Say in the person's words what was taken of a practice on a day, and what they wrote of it."""
    made = journey.check_in(step.id, day)
    if made is None:
        return ""
    note = quoted(" ".join(made.note.split())) if made.note else ""
    return f" {between} ".join(part for part in (made.version, note) if part)


def practice_in_all(journey: Journey, step: Step, today: date, setting: str) -> list[tuple[str, str]]:
    """List what a practice adds up to in all, each number with its words; of going without, totals alone."""
    found = practices.totals(journey, step)
    rows = [(f"{found.times:,}", "time" if found.times == 1 else "times")] if found.times else []
    if found.amount:
        number, _, unit = amount_words(found.amount, step.unit).partition(" ")
        rows.append((number, unit or "added up"))
    run = longest_run(journey, step, today, setting)
    if run:
        rows.append((f"{run:,}", "times in your longest streak"))
    return rows


def longest_run(journey: Journey, step: Step, today: date, setting: str) -> int:
    """Count the longest run of a practice's days, where it is told: from 3 on, and not of what wants care."""
    goal = journey.goals[step.goal_id]
    is_told = practices.is_ordinary(journey, step) and counting.tells_streak(journey, goal)
    if setting == "hidden" or not is_told:
        return 0
    run = practices.longest(journey, step, today).longest
    return run if run >= LEAST_RUN else 0


def of_practice_year(
    journey: Journey, step: Step, today: date, span: Span, setting: str
) -> list[Explanation]:
    """Explain the numbers of one practice's own year; nothing of one towards harm."""
    if standing.of_step(journey, step).is_uncounted:
        return []
    return [
        *_of_squares(journey, step, today, span),
        *_of_amounts(journey, step),
        *_of_run(journey, step, today, setting),
        *of_practice(journey, step, today),
    ]


def of_practice_chart(
    chart: str, journey: Journey, step: Step, today: date, span: Span, setting: str
) -> list[Explanation]:
    """Explain one part of a practice's year: `held`, `weekdays`, `sizes` or `all`."""
    squares = list(_of_squares(journey, step, today, span))
    in_all = [*_of_run(journey, step, today, setting), *of_practice(journey, step, today)]
    parts = {
        "held": squares[:1],
        "weekdays": squares[1:2],
        "sizes": [*squares[2:], *_of_amounts(journey, step)],
    }
    return parts.get(chart, [*_of_amounts(journey, step), *in_all])


def _of_squares(journey: Journey, step: Step, today: date, span: Span) -> Iterator[Explanation]:
    """Explain the squares, the weekdays and the sizes."""
    found = practices.totals(journey, step, span.first_on, span.last_on)
    yield Explanation(
        count(found.times, "time") if found.times else "the squares",
        f"Each square is a day you did {quoted(step.title)}{over(span, today)}. A dash is rest, a blank is a "
        f"quiet day, and the diamond is today. A dot is a day it wasn't planned for "
        f"({rhythm.rule_on(step, today).brief()}).",
    )
    if found.times:
        fell = (
            f"The weekdays these {found.times:,} times fell on."
            if found.times > 1
            else "The weekday you did it on."
        )
        yield Explanation("its weekdays", fell)
    every = practices.totals(journey, step)
    sizes = (
        (every.times - every.smaller - every.started, "whole"),
        (every.smaller, "smaller"),
        (every.started, "started"),
    )
    if words := ", ".join(f"{number:,} {size}" for number, size in sizes if number):
        first = journey.check_ins(step.id)[0].on
        yield Explanation(
            words,
            f"Every check-in{_since(first, today)} by size. Each counts once, whatever its size.",
        )


def _since(day: date, today: date) -> str:
    """Say since when, with a space before it; "" of what began today."""
    return f" since {short_day(day, today)}" if day < today else ""


def _of_amounts(journey: Journey, step: Step) -> Iterator[Explanation]:
    taken = [one for one in journey.check_ins(step.id) if one.amount]
    if taken and practices.is_ordinary(journey, step):
        yield Explanation(
            amount_words(sum(one.amount or 0 for one in taken), step.unit),
            f"What you noted on {count(len(taken), 'day')}, added up.",
        )


def _of_run(journey: Journey, step: Step, today: date, setting: str) -> Iterator[Explanation]:
    run = longest_run(journey, step, today, setting)
    if run:
        yield Explanation(
            f"{run:,} times in your longest streak",
            f"The most times you did {quoted(step.title)} in one streak. Rest days, and days it wasn't planned "
            "for, don't interrupt that, and there's room for quiet days.",
        )


def of_practice_row(journey: Journey, step: Step, today: date, span: Span) -> list[Explanation]:
    """Explain the row of a practice: its squares, its times and how settled it is; nothing of one towards harm."""
    if standing.of_step(journey, step).is_uncounted:
        return []
    every = practices.totals(journey, step)
    times = [
        Explanation(
            of_times(every.times, step.times),
            f"Every check-in of any size{_since(practices.begun_on(journey, step), today)}, once a day.",
        )
    ]
    squares = list(_of_squares(journey, step, today, span))[:1]
    shown = [Explanation("the squares", one.sentence) for one in squares]
    return [*times, *of_practice(journey, step, today), *shown]


def that_day(journey: Journey, step: Step, day: date, today: date) -> str:
    """Say what a day of a practice has in a word or two, under its name: `8 minutes`, `rest`."""
    if day > today:
        return ""
    done = day_done(journey, step, day)
    return done or ("rest" if journey.rests(day) else "")


def day_keys(journey: Journey, step: Step, day: date, today: date) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Say what a day of a practice has, and which keys note it or take it back, each with what it does."""
    made, that = journey.check_in(step.id, day), "today" if day == today else "that day"
    counts = "c", f"{step.unit} or a note" if step.unit else "an amount or a note"
    if made is not None:
        done = day_done(journey, step, day)
        return f"{done[:1].upper()}{done[1:]}.", (("Space", "take it back"), counts)
    small = (("t", "the small version"),) if step.smaller else ()
    return "Nothing here yet.", (("Space", f"I did it {that}"), *small, counts)
