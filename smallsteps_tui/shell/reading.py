"""The read-only commands, as plain text, rows for a spreadsheet or JSON, whose keys are a promise.

In the JSON a step that leads towards harm keeps its title and its facts; it is never due, and has no streak,
strength, pace or banners.
"""

import csv
import io
from collections.abc import Iterator
from datetime import date
from math import floor
from typing import Any, NamedTuple

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, course, looking_back, practices, rhythm
from smallsteps_tui.domain import streak as streaks
from smallsteps_tui.domain.care import Handling, counting, standing
from smallsteps_tui.domain.care import Kind as AboutKind
from smallsteps_tui.domain.care.answers import heavy_today
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.choosing import Offer
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import week_start
from smallsteps_tui.domain.entities import CheckIn, Energy, Goal, GoalState, Kind, Step
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.domain.streak import Streak
from smallsteps_tui.shell import naming, pages
from smallsteps_tui.shell.call import Call
from smallsteps_tui.shell.printing import as_json, columns


def today(call: Call) -> str:
    """Show the day, its one step, and what is also possible."""
    snapshot = call.session.snapshot.on(call.day(call.typed.on))
    if call.typed.json:
        return as_json(today_as_shape(snapshot, call.today))
    return pages.today(snapshot, call.config, call.today)


def goal_list(call: Call) -> str:
    """List the goals."""
    snapshot = call.session.snapshot
    return as_json(goals_as_shapes(snapshot)) if call.typed.json else pages.goals(snapshot, call.config)


def step_list(call: Call) -> str:
    """List the steps of the goal that was typed.

    Raises:
        Trouble: No goal matches, or several do.
    """
    return steps_of(call, naming.goal(call.journey, call.typed.goal, later=True))


def steps_of(call: Call, goal: Goal | None) -> str:
    """List the steps of a goal, or of what is for later, which isn't there before it is needed."""
    snapshot = call.session.snapshot
    if call.typed.json:
        return as_json(steps_as_shapes(snapshot, goal) if goal is not None else [])
    return pages.steps(snapshot, goal, call.config.someone) if goal is not None else pages.NOTHING_LATER


def marathon(call: Call) -> str:
    """Show what is behind and ahead: of one goal, or of all except those let go."""
    snapshot = call.session.snapshot
    if call.typed.goal is not None:
        goals = [naming.goal(call.journey, call.typed.goal)]
    else:
        goals = [goal for goal in call.journey.ordered_goals if goal.state is not GoalState.LET_GO]
    if call.typed.json:
        return as_json(marathon_as_shapes(snapshot, goals))
    return pages.marathon(snapshot, goals, call.config)


def back(call: Call) -> str:
    """Look back: this week or the days given, then and now, month by month."""
    snapshot, days = call.session.snapshot, days_given(call)
    return as_json(back_as_shape(snapshot, days)) if call.typed.json else pages.back(snapshot, days)


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
    if step is not None and counting.is_of_getting_safe(call.journey, step):
        return [made.on.isoformat(), voice.NOT_SHOWN_HERE]
    words = looking_back.words_for(call.journey, made) or voice.WORDLESS
    return [
        made.on.isoformat(),
        words,
        ", ".join(filter(None, _how(call, made, step))),
        _note(call, made, step),
    ]


def _note(call: Call, made: CheckIn, step: Step | None) -> str:
    """Return what was noted that day, a mark between its lines; what speaks of who does harm stays out."""
    lines = (
        clean_line(line, None)
        for line in made.note.splitlines()
        if step is None or standing.of_word(call.journey, step, line).kind is not AboutKind.SAFETY
    )
    return " · ".join(filter(None, lines))


def _how(call: Call, made: CheckIn, step: Step | None) -> Iterator[str]:
    if amount := standing.amount_told(call.journey, made):
        yield voice.amount_words(amount, step.unit if step is not None else "")
    yield voice.SIZE_WORDS.get(made.size, "")
    if choosing.energy(call.journey, made.on) is Energy.LOW:
        yield "on a low day"


Shape = dict[str, Any]


def today_as_shape(snapshot: Snapshot, today: date) -> Shape:
    """Return the snapshot's day, its one step, and what is also possible; none that was added later."""
    journey, day = snapshot.journey, snapshot.today
    said = choosing.energy(journey, day)
    step = choosing.step_for(journey, day, today)
    return {
        "day": day.isoformat(),
        "energy": said.value if said is not None else None,
        "rest": journey.rests(day),
        "step": _offered(journey, choosing.offer(journey, step, day), day) if step is not None else None,
        "also": [_offered(journey, offer, day) for offer in choosing.also(journey, day, today=today)],
    }


def _offered(journey: Journey, offer: Offer, day: date) -> Shape:
    step = offer.step
    care = standing.line_on_card(standing.of_step(journey, step), step.created_on, day)
    return {
        "id": step.id,
        "goal_id": step.goal_id,
        "title": step.title,
        "goal": journey.goals[step.goal_id].title,
        "path": [above.title for above in journey.path(step)],
        "kind": step.kind.value,
        "offered": offer.words,
        "size": offer.size.value,
        "smaller": list(step.smaller),
        "cue": step.cue,
        "pairing": step.pairing,
        "opens": step.opens,
        "note": step.note,
        "word": standing.word_shown(journey, step, day),
        "care": care or None,
        "done": offer.is_taken,
    }


def goals_as_shapes(snapshot: Snapshot) -> list[Shape]:
    """Return all goals in the person's order."""
    return [_goal(snapshot, goal) for goal in snapshot.journey.ordered_goals]


def _goal(snapshot: Snapshot, goal: Goal) -> Shape:
    journey = snapshot.journey
    tells_streak = counting.tells_streak(journey, goal)
    return {
        "id": goal.id,
        "title": goal.title,
        "state": goal.state.value,
        "why": goal.why,
        "support": goal.support,
        "behind": course.behind(journey, goal.id),
        "ahead": course.ahead_shown(journey, goal.id),
        "length": goal.length,
        "lap": goal.lap,
        "distance": _distance(journey, goal),
        "target_on": _iso(goal.target_on),
        "streak": _streak(streaks.streak(journey, snapshot.today, goal)) if tells_streak else None,
    }


def _distance(journey: Journey, goal: Goal) -> float:
    """Return how far the runner is, rounded down to six places, so that only the finish is 1."""
    return floor(course.distance(journey, goal) * 10**6) / 10**6


def _streak(streak: Streak) -> Shape:
    return {"current": streak.current, "longest": streak.longest, "room": streak.room}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def steps_as_shapes(snapshot: Snapshot, goal: Goal) -> list[Shape]:
    """Return the steps of a goal, each before those under it, in the person's order."""
    return [_step(snapshot, step) for step in snapshot.journey.walk(goal.id)]


def _step(snapshot: Snapshot, step: Step) -> Shape:
    journey, today = snapshot.journey, snapshot.today
    is_practice = step.kind is Kind.PRACTICE
    parent = journey.parent(step)
    is_withheld = standing.of_step(journey, step).is_uncounted
    has_strength = is_practice and not is_withheld and not counting.is_tender(journey, step)
    is_due = (
        rhythm.is_offered(journey, step, today)
        if is_practice
        else choosing.is_offered_once(journey, step, today)
    )
    is_due = is_due and not journey.goals[step.goal_id].is_for_later
    return {
        "id": step.id,
        "title": step.title,
        "parent_id": parent.id if parent is not None else None,
        "kind": step.kind.value,
        "state": journey.standing(step),
        "done_on": _iso(journey.done_on(step)),
        "smaller": list(step.smaller),
        "rhythm": str(rhythm.rule_on(step, today)) if is_practice else None,
        "times": step.times,
        "unit": step.unit,
        "cue": step.cue,
        "pairing": step.pairing,
        "opens": step.opens,
        "note": step.note,
        "not_before": _iso(journey.not_before(step)),
        "rests": journey.rests_alone(step, today),
        "check_ins": len(journey.check_ins(step.id)),
        "due": is_due and not is_withheld,
        "strength": round(practices.strength(journey, step, today), 4) if has_strength else None,
    }


def marathon_as_shapes(snapshot: Snapshot, goals: list[Goal]) -> list[Shape]:
    """Return what is behind and ahead on each goal's course."""
    return [_course(snapshot, goal) for goal in goals]


def _course(snapshot: Snapshot, goal: Goal) -> Shape:
    journey = snapshot.journey
    pace = course.pace(journey, goal, snapshot.today)
    return {
        "id": goal.id,
        "title": goal.title,
        "behind": course.behind(journey, goal.id),
        "ahead": course.ahead_shown(journey, goal.id),
        "lap": goal.lap,
        "distance": _distance(journey, goal),
        "miles": course.miles(course.distance(journey, goal)),
        "banners": [{"title": _banner_title(b), "on": _iso(b.on)} for b in course.banners(journey, goal)],
        "pace": {"per_week": round(pace.per_week, 6), "next_banner": pace.next_banner} if pace else None,
        "times": course.times(journey, goal.id),
    }


def _banner_title(banner: course.Banner) -> str:
    """Return a banner's title; scripts have read the middle of a lap as "half-way" from the start."""
    if banner.step_id is not None:
        return banner.title
    return banner.title.replace("halfway", "half").replace("half", "half-way")


def back_as_shape(snapshot: Snapshot, days: tuple[date, date] | None = None) -> Shape:
    """Return for JSON what Look back shows: this week, or the given first and last day, then and now, the months."""
    journey, today = counted_aloud(snapshot.journey), snapshot.today
    first, last = days or (week_start(today), today)
    span = {"from": first.isoformat(), "to": last.isoformat()}
    summed = _summed(looking_back.days_from(journey, first, last))
    return {
        **({"week": summed} if days is None else {"span": span | summed}),
        "then_and_now": [
            {"title": one.title, "now": one.now, "then": one.then, "since": one.since.isoformat()}
            for one in looking_back.then_and_now(journey, last)
        ],
        "months": [
            {
                "month": f"{month.first_on:%Y-%m}",
                "steps": month.steps,
                "days": month.days,
                "shifts": month.shifts,
            }
            for month in looking_back.months(journey, today, days)
        ],
    }


def _summed(week: looking_back.Week) -> Shape:
    return {
        "steps": week.steps,
        "days": week.days,
        "rests": week.rests,
        "shifts": week.shifts,
        "smallest": week.smallest,
    }
