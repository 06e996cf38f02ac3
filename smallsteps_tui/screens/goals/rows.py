"""The rows of Goals: goals with their courses, and the step tree of one."""

from collections.abc import Iterator, MutableMapping
from datetime import date

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, course, rhythm, smaller_versions, strength
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.days import full_day, short_day
from smallsteps_tui.domain.entities import Goal, GoalState, Kind, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens.faces import period_words, titled
from smallsteps_tui.screens.landscapes import landscape_of
from smallsteps_tui.widgets.charts.landscape_face import heights
from smallsteps_tui.widgets.lists.step_tree import GoalRow, Mark, TreeRow

LEAST_COURSE = 20
"""Columns of the narrowest course; at any width it is drawn from the same places."""

STATE_ORDER = (GoalState.ACTIVE, GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO)
STATE_WORDS = {GoalState.RESTING: "resting", GoalState.REACHED: "reached", GoalState.LET_GO: "let go"}


def goals_shown(journey: Journey) -> list[Goal]:
    """Give the goals as listed: those being walked first, each in the person's order; what is for later last."""
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
        aside = f"{voice.count(kept, 'step')} kept" if kept else "nothing kept"
        return GoalRow(goal.id, titled(goal.title), None, aside, goal.state.value)
    if not counting.has_course(journey, goal):
        is_quiet = goal.state in (GoalState.RESTING, GoalState.LET_GO)
        behind = voice.behind_quietly(journey, goal)
        return GoalRow(goal.id, titled(goal.title), None, behind, goal.state.value if is_quiet else "active")
    if goal.state is not GoalState.ACTIVE:
        since = max(turn.on for turn in goal.states)
        from_then = "" if goal.state is GoalState.REACHED else "since "
        aside = f"{STATE_WORDS[goal.state]} {from_then}{full_day(since, today)}"
        steps = len(journey.goal_check_ins(goal.id))
        if goal.state is GoalState.LET_GO and steps:
            stay = "stays" if steps == 1 else "stay"
            aside = f"its {voice.count(steps, 'step')} {stay} yours · let go {full_day(since, today)}"
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
    """Say what stands at the right of a step, then the same in fewer words, each with a number in full."""
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
    period = period_words(journey, step, today) or str(rhythm.rule_on(step, today))
    has_strength = times and not counting.is_tender(journey, step)
    settled = strength.word(journey, step, today) if has_strength else ""
    fewer = ((period, counted, settled), (period, counted), (counted or period,))
    return tuple(" · ".join(filter(None, parts)) for parts in fewer)
