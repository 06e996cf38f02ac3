"""The read-only commands, as plain text, JSON or rows for a spreadsheet."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, looking_back
from smallsteps_tui.domain.care import Handling, standing
from smallsteps_tui.domain.care.answers import heavy_today
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import CheckIn, Energy, Goal, GoalState, Step
from smallsteps_tui.shell import json_shapes, naming, pages
from smallsteps_tui.shell.call import Call
from smallsteps_tui.shell.printing import as_json, columns


def today(call: Call) -> str:
    """Show the day, its one step, and what is also possible."""
    snapshot = call.session.snapshot.on(call.day(call.typed.on))
    if call.typed.json:
        return as_json(json_shapes.today(snapshot, call.today))
    return pages.today(snapshot, call.config, call.today)


def goal_list(call: Call) -> str:
    """List the goals."""
    snapshot = call.session.snapshot
    return as_json(json_shapes.goals(snapshot)) if call.typed.json else pages.goals(snapshot, call.config)


def step_list(call: Call) -> str:
    """List the steps of a goal."""
    return steps_of(call, naming.goal(call.journey, call.typed.goal, later=True))


def steps_of(call: Call, goal: Goal | None) -> str:
    """List the steps of a goal, or of what is for later, which isn't there before it is needed."""
    snapshot = call.session.snapshot
    if call.typed.json:
        return as_json(json_shapes.steps(snapshot, goal) if goal is not None else [])
    return pages.steps(snapshot, goal) if goal is not None else pages.NOTHING_LATER


def marathon(call: Call) -> str:
    """Show what is behind and ahead: of one goal, or of all except those let go."""
    snapshot = call.session.snapshot
    if call.typed.goal is not None:
        goals = [naming.goal(call.journey, call.typed.goal)]
    else:
        goals = [goal for goal in call.journey.ordered_goals if goal.state is not GoalState.LET_GO]
    if call.typed.json:
        return as_json(json_shapes.marathon(snapshot, goals))
    return pages.marathon(snapshot, goals, call.config)


def back(call: Call) -> str:
    """Look back: this week or the days given, then and now, month by month."""
    snapshot, days = call.session.snapshot, days_given(call)
    return as_json(json_shapes.back(snapshot, days)) if call.typed.json else pages.back(snapshot, days)


class Row(NamedTuple):
    """One check-in that counts, as it is after all that was added to it and taken back."""

    day: str
    goal: str
    step: str
    size: str
    amount: float | None
    """In the step's unit; a whole number without a decimal point."""
    note: str
    energy: str | None
    """What the day's energy was set to."""
    rest: bool
    """Whether the day was marked as rest."""


def days_given(call: Call) -> tuple[date, date] | None:
    """Return the days of `--from` and `--to`, the earlier first; None when neither was given.

    Without `--from` they begin with the first day of the journey, without `--to` they end today.
    """
    if call.typed.first is None and call.typed.last is None:
        return None
    last = call.day(call.typed.last)
    if call.typed.first is None:
        return min(looking_back.first_on(call.journey) or last, last), last
    first = call.day(call.typed.first)
    return min(first, last), max(first, last)


def days(call: Call) -> str:
    """List what counts, a row for each check-in, the oldest first."""
    first, last = days_given(call) or (date.min, date.max)
    by_day = call.journey.check_ins_by_day
    made = [one for day in sorted(by_day) if first <= day <= last for one in by_day[day]]
    if call.typed.json:
        return as_json([_row(call, one)._asdict() for one in made])
    if call.typed.csv:
        return _as_csv(_row(call, one) for one in made)
    if not made:
        return voice.quiet_words(looking_back.steps_before(call.journey, first), call.journey.steps_in_all)
    is_crisis = any(standing.of_check_in(call.journey, one).handling is Handling.CRISIS for one in made)
    return "\n".join(
        [
            *columns([_line(call, one) for one in made]),
            *(["", heavy_today(call.config.someone)] if is_crisis else []),
        ]
    )


def _row(call: Call, made: CheckIn) -> Row:
    journey, step = call.journey, call.journey.steps.get(made.step_id)
    goal = journey.goals.get(step.goal_id) if step is not None else None
    amount, energy = standing.amount_told(journey, made), choosing.energy(journey, made.on)
    return Row(
        day=made.on.isoformat(),
        goal=goal.title if goal is not None else "",
        step=step.title if step is not None else "",
        size=made.size.value,
        amount=int(amount) if amount is not None and float(amount).is_integer() else amount,
        note=made.note,
        energy=energy.value if energy is not None else None,
        rest=journey.rests(made.on),
    )


def _as_csv(rows: Iterator[Row]) -> str:
    """Write rows with their names above them; a rest is `yes`, what isn't known is empty."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(Row._fields)
    writer.writerows((*row[:-1], "yes" if row.rest else "") for row in rows)
    return text.getvalue().removesuffix("\n")


def _line(call: Call, made: CheckIn) -> list[str]:
    """Return the day and the words that were taken, then how; of a step towards harm its title alone."""
    step = call.journey.steps.get(made.step_id)
    if step is not None and standing.of_check_in(call.journey, made).is_withheld:
        return [made.on.isoformat(), step.title or voice.WORDLESS]
    words = looking_back.words_for(call.journey, made) or voice.WORDLESS
    return [
        made.on.isoformat(),
        words,
        ", ".join(filter(None, _how(call, made, step))),
        clean_line(made.note, None),
    ]


def _how(call: Call, made: CheckIn, step: Step | None) -> Iterator[str]:
    if amount := standing.amount_told(call.journey, made):
        yield voice.amount_words(amount, step.unit if step is not None else "")
    yield voice.SIZE_WORDS.get(made.size, "")
    if choosing.energy(call.journey, made.on) is Energy.LOW:
        yield "on a low day"
