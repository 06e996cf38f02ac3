"""What Goals shows and where: its rows, the highlighted step in full, and the layout in a terminal of some size."""

from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass
from datetime import date

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, course, looking_back, practices, rhythm, smaller_versions
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.days import brief_day, full_day, short_day
from smallsteps_tui.domain.entities import CheckIn, Energy, Goal, GoalState, Kind, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens.faces import landscape_of, period_words, titled
from smallsteps_tui.widgets.charts.landscape_face import heights
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lists.lines import Line
from smallsteps_tui.widgets.lists.step_tree import GoalRow, Mark, TreeRow

LEAST_COURSE = 20
"""Columns of the narrowest course; at any width it is drawn from the same places."""

STATE_ORDER = (GoalState.ACTIVE, GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO)
STATE_WORDS = {GoalState.RESTING: "resting", GoalState.REACHED: "reached", GoalState.LET_GO: "let go"}


def goals_shown(journey: Journey) -> list[Goal]:
    """Return the goals as listed: those being walked first, each in the person's order; what is for later last."""
    goals = sorted(journey.ordered_goals, key=lambda goal: STATE_ORDER.index(goal.state))
    return goals if journey.later is None else [*goals, journey.later]


def goal_rows(journey: Journey, today: date) -> list[GoalRow]:
    """Make a row for each goal."""
    return [_goal_row(journey, goal, today) for goal in goals_shown(journey)]


def look_ahead(journey: Journey, today: date) -> Iterator[None]:
    """Work out what the rows and courses are drawn from, one goal after the other, before anybody looks."""
    for goal in goals_shown(journey):
        face = _goal_row(journey, goal, today).course
        if face is not None:
            heights(face, LEAST_COURSE, 1)
        yield


def _goal_row(journey: Journey, goal: Goal, today: date) -> GoalRow:
    if goal.is_for_later:
        kept = sum(journey.is_open(step) for step in journey.walk(goal.id))
        aside = voice.count(kept, "step") if kept else "no steps yet"
        return GoalRow(goal.id, titled(goal.title), None, aside, goal.state.value)
    if not counting.has_course(journey, goal):
        is_quiet = goal.state in (GoalState.RESTING, GoalState.LET_GO)
        behind = voice.behind_quietly(journey, goal)
        return GoalRow(goal.id, titled(goal.title), None, behind, goal.state.value if is_quiet else "active")
    if goal.state is not GoalState.ACTIVE:
        turned_on = max(turn.on for turn in goal.states)
        is_past = goal.state is not GoalState.RESTING
        aside = f"{STATE_WORDS[goal.state]} {full_day(turned_on, today) if is_past else voice.since(turned_on, today)}"
        steps = len(journey.goal_check_ins(goal.id))
        if goal.state is GoalState.LET_GO and steps:
            stay = "stays" if steps == 1 else "stay"
            aside = f"its {voice.count(steps, 'step')} {stay} yours · let go {full_day(turned_on, today)}"
        course_shown = landscape_of(journey, goal, today) if goal.state is GoalState.RESTING else None
        return GoalRow(goal.id, titled(goal.title), course_shown, aside, goal.state.value)
    behind, ahead = voice.course_words(journey, goal)
    on_course = behind.replace("steps behind you", "behind").replace("step behind you", "behind")
    on_course = on_course.replace("at the start line", "at the start")
    aside = " · ".join(words for words in (on_course, ahead) if words)
    return GoalRow(goal.id, titled(goal.title), landscape_of(journey, goal, today), aside)


def tree_rows(journey: Journey, goal: Goal, today: date, folded: MutableMapping[int, bool]) -> list[TreeRow]:
    """Make the rows of a goal's steps.

    Args:
        journey: The facts.
        goal: Whose steps.
        today: The civil day.
        folded: What is folded, by step id; a step seen for the first time is added
            to it, open when it holds the goal's next step.
    """
    card = choosing.step_for(journey, today)
    following = choosing.first_offer(journey, goal, today)
    held = {one.id for step in (card, following) if step is not None for one in journey.path(step)}
    return list(_rows(journey, journey.top_steps(goal.id), 0, today, folded, held))


def _rows(
    journey: Journey,
    steps: list[Step],
    depth: int,
    today: date,
    folded: MutableMapping[int, bool],
    held: set[int],
) -> Iterator[TreeRow]:
    card = choosing.step_for(journey, today)
    for step in steps:
        children = journey.children(step.id)
        is_folded = bool(children) and folded.setdefault(step.id, step.id not in held)
        is_told = not standing.of_step(journey, step).is_uncounted
        is_card = is_told and card is not None and step.id == card.id
        aside, *briefer = _asides(journey, step, today, is_card) if is_told else ("",)
        yield TreeRow(
            step_id=step.id,
            depth=depth,
            title=titled(step.title),
            mark=_mark(journey, step) if is_told else "title",
            aside=aside,
            briefer=tuple(briefer),
            foldable=bool(children),
            folded=is_folded,
            is_today=is_card and journey.is_open(step),
            detail=_even_smaller(journey, step, today) if is_card else "",
        )
        if children and not is_folded:
            yield from _rows(journey, children, depth + 1, today, folded, held)


def _even_smaller(journey: Journey, step: Step, today: date) -> str:
    words = smaller_versions.following(journey, step, today)
    return f"even smaller: {words}" if words else ""


def _mark(journey: Journey, step: Step) -> Mark:
    standing = journey.standing(step)
    if standing == "done":
        return "done"
    if standing == "let-go":
        return "title" if journey.goes_on_as(step) else "let-go"
    return "practice" if step.kind is Kind.PRACTICE else "open"


def _asides(journey: Journey, step: Step, today: date, is_card: bool) -> tuple[str, ...]:
    """Return what stands at the right of a step, then the same in fewer words, each with a number in full."""
    if elsewhere := voice.goes_on(journey, step):
        return (elsewhere,)
    away = _away(journey, step, today) if journey.is_open(step) else ""
    if away or journey.children(step.id):
        return (away,) if away else _asides_of_parent(journey, step)
    done_on = journey.done_on(step)
    if done_on is not None:
        return (short_day(done_on, today),)
    if is_card:
        return ("today",)
    if journey.standing(step) == "let-go":
        return ("let go",)
    return _asides_of_practice(journey, step, today) if step.kind is Kind.PRACTICE else ("",)


def _away(journey: Journey, step: Step, today: date) -> str:
    """Say from which day a step is offered again, or that a practice rests; "" while it is neither."""
    day = journey.not_before(step)
    if day is not None and journey.is_put_off(step, today):
        return f"from {voice.coming(day, today)}"
    return "rests today" if journey.rests_alone(step, today) else ""


def _asides_of_parent(journey: Journey, step: Step) -> tuple[str, ...]:
    behind = sum(len(journey.check_ins(one.id)) for one in (step, *journey.under(step)))
    if journey.is_done(step):
        return (voice.count(behind, "step"),)
    ahead = course.ahead_under(journey, step.goal_id).get(step.id, 0)
    parts = [part for part in (f"{behind} behind" * (behind > 0), f"{ahead} ahead" * (ahead > 0)) if part]
    return (" · ".join(parts), *parts[:1])


def _asides_of_practice(journey: Journey, step: Step, today: date) -> tuple[str, ...]:
    times = len(journey.check_ins_in_all(step))
    counted = voice.of_times(len(journey.check_ins(step.id)) if step.times else times, step.times)
    counted = counted if times or step.times else ""
    period = period_words(journey, step, today) or rhythm.rule_on(step, today).brief()
    has_strength = times and not counting.is_tender(journey, step)
    settled = practices.strength_word(journey, step, today) if has_strength else ""
    fewer = ((period, counted, settled), (period, counted), (counted or period,))
    return tuple(" · ".join(filter(None, parts)) for parts in fewer)


MOST_DEEDS = 12
"""The most check-ins that are told one by one."""


def in_full(journey: Journey, step: Step, today: date, glyphs: Glyphs) -> list[Line]:
    """Make the lines about a step; none for one of which nothing but its title is told.

    Args:
        journey: The facts, as they may be shown.
        step: The step, of the same journey.
        today: The civil day.
        glyphs: The signs to draw with.
    """
    if standing.of_step(journey, step).is_uncounted:
        return []
    named = list(_named(journey, step, today))
    between = [Line()] if named else []
    return [*named, *between, Line(text="So far", tone="heading"), *_so_far(journey, step, today, glyphs)]


def _named(journey: Journey, step: Step, today: date) -> Iterator[Line]:
    """Its smaller versions, each with the day it was taken last; when, while, and what it opens; its note.

    A version that is some of what is given up is there as it was written, and not called smaller.
    """
    own = standing.own_smaller(journey, step)
    kept = [words for words in step.smaller if words not in own]
    for label, versions in (("even smaller", own), ("as written", kept)):
        for place, words in enumerate(versions):
            yield Line("" if place else label, words, _taken(journey, step, words, today), tone="label")
    cue = f"{step.cue[:1].upper()}{step.cue[1:]}"
    for label, words in (("when", cue), ("while", step.pairing), ("opens", step.opens)):
        if words:
            yield Line(label, words, tone="label")
    for place, words in enumerate(step.note.strip().splitlines()):
        yield Line("" if place else "note", words, tone="label")


def _taken(journey: Journey, step: Step, words: str, today: date) -> str:
    """Return when a smaller version was taken last."""
    on = max((one.on for one in journey.check_ins_in_all(step) if one.version == words), default=None)
    return f"taken {_day(on, today)}" if on is not None else ""


def _so_far(journey: Journey, step: Step, today: date, glyphs: Glyphs) -> Iterator[Line]:
    """What was done of it, as which step ever, and of those under it, newest first, and the day it was planned."""
    hidden = standing.withheld(journey, step.goal_id)
    parts = {id for part in (step, *journey.under(step)) for id in journey.earlier_ids(part)}
    made = [one for id in parts - hidden for one in journey.check_ins(id)]
    made.sort(key=lambda one: (one.on, one.first_at), reverse=True)
    for one in made[:MOST_DEEDS]:
        yield _deed(journey, step, one, today, glyphs)
    if len(made) > MOST_DEEDS:
        yield Line("", f"and {len(made) - MOST_DEEDS:,} more", tone="quiet")
    planned_on = min(journey.steps[id].created_on for id in journey.earlier_ids(step))
    yield Line(f"  {_day(planned_on, today)}", "planned", tone="quiet")
    if not journey.steps_in_all and step.id not in hidden:
        yield Line("", voice.FIRST_STAYS, tone="quiet")


def _deed(journey: Journey, step: Step, made: CheckIn, today: date, glyphs: Glyphs) -> Line:
    """One check-in: of the step itself how much of it and at which size, of one under it which."""
    is_low = choosing.energy(journey, made.on) is Energy.LOW
    if made.step_id == step.id:
        words = voice.day_done(journey, step, made.on)
        words = f"{words}, on a low day" if is_low else words
    else:
        words = titled(looking_back.words_for(journey, made))
    may_be_quoted = standing.of_check_in(journey, made).may_be_quoted
    note = voice.quoted(" ".join(made.note.split())) if made.note and may_be_quoted else ""
    sign = glyphs.started if made.size is Size.STARTED else glyphs.done
    told = f"{words}. {note}" if note else words
    return Line(f"{sign} {_day(made.on, today)}", told, tone="behind", is_low=is_low)


def _day(on: date, today: date) -> str:
    """Say a day in few letters: `today`, `19 Nov`, `19 Nov 2025` in another year."""
    return "today" if on == today else brief_day(on, today).partition(" ")[2]


AROUND, AROUND_SHORT = 6, 4
"""Rows of the terminal above and below; and where it has less than `TALL`."""
TALL, LOW = 30, 20
"""From so many rows on there is room around everything; below so many only the steps have any."""
BROAD, SLIM = 140, 60
"""From so many columns on the step in full stands beside the steps; below so many there is no place for it."""
BETWEEN = 2
"""Blank rows between two of them."""
LEAST_IN_FULL, ROWS_IN_FULL = 7, 11
"""The fewest rows of a step in full; and those that it has before the landscape has any."""
KEPT_IN_FULL = 9
"""The rows that it keeps in a tall terminal, however many steps there are."""
FREE = 2 / 5
"""The share of the rows that must be left over for everything to stand a third down."""
WAY_ROWS = ((60, 16), (30, 8), (20, 6))
"""From how many rows of the terminal on the landscape has how many."""


@dataclass(frozen=True)
class Zones:
    """What has room, in rows."""

    steps: int
    """Rows of the steps, without their heading."""
    in_full: int
    """Rows of the highlighted step in full; 0 where it has no place."""
    way: int
    """Rows of the goal's landscape, without the line under it; 0 where it has no place."""
    is_beside: bool
    """Whether the step in full stands beside the steps, not under them."""
    above: int = 0
    """Blank rows above everything, where little is there yet."""


def zones(width: int, height: int, over: int, steps: int, goals: int = 0) -> Zones:
    """Share out the rows beside the list of goals.

    Only the terminal and how many goals and steps are in sight decide, so that nothing
    moves while one walks through them. A few in a high terminal stand a third down, with
    the landscape right under them.

    Args:
        width: Columns of the terminal.
        height: Its rows.
        over: Rows over the steps: their heading, and what is asked.
        steps: Rows of the steps.
        goals: Rows of the list of goals.
    """
    room = height - (AROUND if height >= TALL else AROUND_SHORT)
    if height < LOW or width < SLIM:
        return Zones(max(0, room - over), 0, 0, is_beside=False)
    way = next(rows for least, rows in WAY_ROWS if height >= least)
    takes, is_beside = way + 1 + BETWEEN, width >= BROAD
    if is_beside:
        needed, in_full = max(over + steps, ROWS_IN_FULL), room
    else:
        needed, in_full = over + steps + BETWEEN + ROWS_IN_FULL, room - over - steps - BETWEEN
    has_way = room - needed >= takes
    if in_full < LEAST_IN_FULL:
        in_full = KEPT_IN_FULL if height >= TALL else 0
        return Zones(room - over - (in_full + BETWEEN if in_full else 0), in_full, 0, is_beside=False)
    free = room - takes - max(needed, goals)
    above = free // 3 if has_way and free >= room * FREE else 0
    in_full -= (free if above else 0) + (takes if has_way else 0)
    return Zones(in_full - over if is_beside else steps, in_full, way * has_way, is_beside, above)
