"""The shell's pages: a few lines of plain text."""

from collections.abc import Iterator
from datetime import date

from smallsteps_tui import voice
from smallsteps_tui.config import Config
from smallsteps_tui.domain import choosing, course, looking_back, rhythm
from smallsteps_tui.domain import streak as streaks
from smallsteps_tui.domain.care import Kind as AboutKind
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.care.answers import heavy_today, is_own
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.choosing import Offer
from smallsteps_tui.domain.days import days_between, month_name, short_day, spoken_day, week_start
from smallsteps_tui.domain.entities import Energy, Goal, Kind, Step
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.shell.printing import columns

BAR = 40
"""The width of a drawn course, in cells."""

MOST_ALSO = 8
"""The most other steps that are listed; `today --json` has all."""

SIGNS = {"done": "✓", "open": "○", "let-go": "◌"}
"""The mark before a step, by its state; each has its own shape."""

NOTHING_LATER = "Nothing is kept for later. To keep something: smallsteps later TEXT"


def _titled(words: str) -> str:
    return words or voice.WORDLESS


# Today


def today(snapshot: Snapshot, config: Config, today: date) -> str:
    """Return the snapshot's day, its one step, what is also possible, and the totals; no step added later."""
    journey, day = snapshot.journey, snapshot.today
    said = choosing.energy(journey, day)
    heading = [spoken_day(day), f"energy {said.value}" if said else "", "rest" if journey.rests(day) else ""]
    parts = [[" · ".join(word for word in heading if word)]]
    if not journey.ordered_goals:
        return "\n\n".join([parts[0][0], voice.FIRST_GOAL])
    step = choosing.step_for(journey, day, today)
    care = voice.care_line(journey, day, today, config.someone)
    parts.append(
        _card(journey, choosing.offer(journey, step, day), day, care, today)
        if step
        else _no_step(journey, day, care, today)
    )
    also = choosing.also(journey, day, today=today)
    if also:
        most = 1 if said is Energy.LOW else MOST_ALSO
        rows = columns([_also(journey, one) for one in also[:most]], "  ")
        more = [f"  and {len(also) - most} more"] if len(also) > most and said is not Energy.LOW else []
        parts.append(["Also possible, only if you like", *rows, *more])
    if counted_aloud(journey).steps_in_all:
        parts.append([_behind(snapshot, config)])
    return "\n\n".join("\n".join(lines) for lines in parts)


def _no_step(journey: Journey, day: date, care: str, today: date) -> list[str]:
    """Return the lines for a day without an offer: of a step towards harm its title, in a crisis who can help."""
    held = choosing.on_card(journey, day, today)
    if held is not None:
        found = (*_where(journey, held), _words(journey, held, held.title), care)
        return [line for line in found if line]
    return [care or (voice.NOTHING_WAITED if day < today else voice.nothing_offered(journey, day))]


def _card(journey: Journey, offer: Offer, day: date, care: str, today: date) -> list[str]:
    """Return the lines of the step that is offered: its words, what belongs to it, and the line of care."""
    step, goal = offer.step, journey.goals[offer.step.goal_id]
    words = (offer.taken.version or step.title) if offer.taken is not None else offer.words
    shown, where = _words(journey, step, words), _where(journey, step, words)
    if offer.taken is not None:
        enough = [voice.ENOUGH if day == today else voice.ENOUGH_THEN]
        enough = enough if voice.may_be_enough(journey, step, day) else []
        is_dark = voice.is_dark_card(journey, day, today, step)
        return [*where, f"✓ {shown}", *enough, *([care] if is_dark else [])]
    cue, pairing = standing.plan_shown(journey, step)
    rows = (
        ("even smaller", offer.even_smaller),
        (voice.DONE_ALREADY, voice.small_ones_done(journey, step, day)),
        ("when", cue),
        ("while", pairing),
        ("with", goal.support),
        ("note", next(iter(step.note.splitlines()), "")),
    )
    told = columns([row for row in rows if row[1] and not _is_unsafe(journey, step)], "  ")
    word = (
        ""
        if _is_unsafe(journey, step)
        else next(iter(standing.word_shown(journey, step, day).splitlines()), "")
    )
    said = [f"  {voice.quoted(word)}"] if word else []
    return [*where, f"○ {shown}", *told, *said, *([care] if care else [])]


def _is_unsafe(journey: Journey, step: Step) -> bool:
    """Whether somebody does harm to the person there: what a shell printed stays for whoever looks."""
    return counting.is_of_getting_safe(journey, step)


def _words(journey: Journey, step: Step, words: str) -> str:
    """Return a step's words as they are printed where nobody asked for them by name."""
    is_kept = _is_unsafe(journey, step) and not is_own(words)
    return voice.NOT_SHOWN_HERE if is_kept else _titled(words)


def _goal_words(journey: Journey, goal: Goal) -> str:
    """Return a goal's words as they are printed; where somebody does harm they stay in the dashboard."""
    is_kept = standing.of_goal(journey, goal).kind is AboutKind.SAFETY
    return voice.GOAL_NOT_SHOWN if is_kept else _titled(goal.title)


def _where(journey: Journey, step: Step, words: str = "") -> list[str]:
    """Return the line of what is above a step, and of the step where a smaller version is shown."""
    if _is_unsafe(journey, step):
        return []
    above = [*standing.shown_above(journey, step), *([step.title] if words not in ("", step.title) else [])]
    return [" › ".join(map(_titled, above))]


def _also(journey: Journey, offer: Offer) -> tuple[str, str]:
    sign = "✓" if offer.is_taken else "○"
    words = (offer.taken.version or offer.step.title) if offer.taken is not None else offer.words
    above = standing.shown_above(journey, offer.step)[:1] if not _is_unsafe(journey, offer.step) else []
    return f"{sign} {_words(journey, offer.step, words)}", next(map(_titled, above), "")


def _behind(snapshot: Snapshot, config: Config) -> str:
    step, journey = choosing.step_for(snapshot.journey, snapshot.today), counted_aloud(snapshot.journey)
    is_tender = step is not None and counting.is_tender(snapshot.journey, step)
    setting = "hidden" if is_tender else config.streak
    days, told = len(journey.days_shown_up), len(counting.streaked(journey).days_shown_up)
    found = (
        voice.streak_words(streaks.streak(journey, snapshot.today), told, setting).removesuffix("."),
        f"{voice.count(journey.steps_in_all, 'step')} in all, on {voice.count(days, 'day')}",
    )
    return " · ".join(words for words in found if words)


# Goals and steps


def goals(snapshot: Snapshot, config: Config) -> str:
    """Return one line for each goal."""
    if not snapshot.journey.ordered_goals:
        return voice.FIRST_GOAL
    journey = snapshot.journey
    rows = columns([_goal(snapshot, goal, config) for goal in journey.ordered_goals])
    is_dark = any(standing.is_dark(journey, goal) for goal in journey.ordered_goals)
    return "\n".join([*rows, *(["", heavy_today(config.someone)] if is_dark else [])])


def _goal(snapshot: Snapshot, goal: Goal, config: Config) -> list[str]:
    journey = snapshot.journey
    if standing.of_goal(journey, goal).is_uncounted:
        return [_goal_words(journey, goal)]
    if not counting.has_course(journey, goal):
        return [
            _goal_words(journey, goal),
            goal.state.value.replace("-", " "),
            voice.behind_quietly(journey, goal),
        ]
    behind, ahead = voice.course_words(journey, goal)
    own = streaks.streak(journey, snapshot.today, goal)
    is_told = own.current and counting.tells_streak(journey, goal)
    running = voice.streak_words(own, 0, config.streak) if is_told else ""
    return [_goal_words(journey, goal), goal.state.value.replace("-", " "), behind, ahead, running]


def steps(snapshot: Snapshot, goal: Goal, someone: str) -> str:
    """Return the steps of a goal as an indented tree."""
    journey = snapshot.journey
    rows = [_step(snapshot, step) for step in journey.walk(goal.id)]
    if not rows and goal.is_for_later:
        return NOTHING_LATER
    if not rows:
        words = "What is one small step towards it? To add one: smallsteps step add GOAL TITLE"
        return f"{_goal_words(journey, goal)}\n  {words}"
    care = ["", heavy_today(someone)] if standing.has_crisis(journey, goal) else []
    return "\n".join([_goal_words(journey, goal), *columns(rows, "  "), *care])


def _step(snapshot: Snapshot, step: Step) -> list[str]:
    journey = snapshot.journey
    state = journey.standing(step)
    indent = "  " * len(journey.path(step))
    if standing.of_step(journey, step).is_uncounted:
        return [f"{indent}  {_words(journey, step, step.title)}"]
    return [
        f"{indent}{SIGNS[state]} {_words(journey, step, step.title)}",
        ", ".join(_said_of(snapshot, step, state)),
    ]


def _said_of(snapshot: Snapshot, step: Step, state: str) -> Iterator[str]:
    journey, day = snapshot.journey, snapshot.today
    done_on = journey.done_on(step)
    if done_on is not None:
        yield f"done {short_day(done_on, day)}"
    elif state == "let-go":
        yield voice.goes_on(journey, step) or "let go"
    elif journey.is_put_off(step, day):
        yield f"from {short_day(journey.not_before(step) or day, day)}"
    elif journey.rests_alone(step, day):
        yield "rests today"
    if step.kind is Kind.PRACTICE:
        times = len(journey.check_ins(step.id))
        yield rhythm.rule_on(step, day).brief()
        yield voice.of_times(times, step.times)
    elif state == "open" and not _is_unsafe(journey, step) and (own := standing.own_smaller(journey, step)):
        yield f"even smaller: {own[-1]}"


# The marathon and looking back


def marathon(snapshot: Snapshot, goals: list[Goal], config: Config) -> str:
    """Draw the course of each goal on a line, with what is behind and ahead."""
    if not goals:
        return voice.FIRST_GOAL
    return "\n\n".join("\n".join(_course(snapshot, goal, config)) for goal in goals)


def _course(snapshot: Snapshot, goal: Goal, config: Config) -> Iterator[str]:
    journey = snapshot.journey
    distance = course.distance(journey, goal)
    at = min(BAR - 1, int(distance * BAR))
    yield _goal_words(journey, goal)
    if not counting.has_course(journey, goal):
        is_dark = standing.is_dark(journey, goal)
        if quiet := heavy_today(config.someone) if is_dark else voice.behind_quietly(journey, goal):
            yield f"  {quiet}"
        return
    if not course.is_told_in_times(journey, goal):
        line = f"{'━' * at}◉{'╌' * (BAR - 1 - at)}"
        yield f"  {line}  {voice.mile_words(distance, config.units, goal.lap)}"
    behind, ahead = voice.course_words(journey, goal)
    told = (
        (behind, ahead) if distance or course.is_told_in_times(journey, goal) else (ahead,)
    )  # the line says where
    yield from (f"  {', '.join(found)}" for found in [[*filter(None, told)]] if found)
    unsafe = {step.title for step in journey.walk(goal.id) if _is_unsafe(journey, step)}
    passed = [(b.title, b.on) for b in course.banners(journey, goal) if b.on and b.title not in unsafe]
    yield from columns([("✓ " + _titled(title), short_day(on, snapshot.today)) for title, on in passed], "  ")


def back(snapshot: Snapshot, days: tuple[date, date] | None = None) -> str:
    """Return the week or other days, then and now at their end, and the running total by month."""
    journey, today = counted_aloud(snapshot.journey), snapshot.today
    first, last = days or (week_start(today), today)
    if days is None:
        heading, quiet = "This week", voice.quiet_week(snapshot.journey, first, today)
    else:
        heading = days_between(first, last, today) if first < last else spoken_day(first, today)
        quiet = voice.quiet_words(looking_back.steps_before(journey, first), journey.steps_in_all)
    week = looking_back.days_from(journey, first, last)
    parts = [[heading, *(f"  {line}" for line in _summed(week, quiet))]]
    changed = looking_back.then_and_now(journey, last)
    if changed:
        rows = [
            (one.title, f"{voice.count(one.now, 'day')} now", f"{one.then or 'none'} then") for one in changed
        ]
        parts.append(["Then and now, 28 days each", *columns(rows, "  ")])
    months = looking_back.months(journey, today, days)
    if months:
        rows_of_months = list(map(_months, looking_back.folded(months)))
        parts.append(["Month by month, running total", *columns(rows_of_months, "  ")])
    return "\n\n".join("\n".join(lines) for lines in parts)


def _months(run: tuple[looking_back.Month, ...]) -> list[str]:
    """Return the row of a month, or of some in a row in which nothing came."""
    first, last = run[0], run[-1]
    names = [month_name(one.first_on.month) for one in (first, last)]
    if len(run) > 1:
        year = f" {first.first_on.year}" if first.first_on.year != last.first_on.year else ""
        return [f"{names[0]}{year} to {names[1]} {last.first_on.year}", "quiet"]
    return [
        f"{names[0]} {first.first_on.year}",
        voice.count(first.steps, "step"),
        voice.count(first.days, "day"),
        voice.count(first.shifts, "shift"),
    ]


def _summed(week: looking_back.Week, quiet: str) -> Iterator[str]:
    if week.steps == 0:
        if quiet:
            yield quiet
    else:
        smallest = voice.quoted(week.smallest) if week.smallest else ""
        more = f", and {week.steps - 1} more" if week.steps > 1 else ""
        yield f"{smallest}{more}, on {voice.count(week.days, 'day')}" if smallest else voice.KEPT_HERE
    if week.rests:
        yield f"{voice.count(week.rests, 'day')} of rest"
    if week.shifts:
        yield f"{voice.count(week.shifts, 'shift')} noticed"
