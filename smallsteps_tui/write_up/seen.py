"""What was chosen for a page, and what of a journey it may show: nothing dangerous or tender unless ticked."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from smallsteps_tui.domain import course, looking_back
from smallsteps_tui.domain.care import Kind, Reading, counting, read, standing
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import dated, week_start
from smallsteps_tui.domain.entities import CheckIn, DayPage, Goal, GoalState, Shift, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.voice import days_words
from smallsteps_tui.write_up.page import USUAL, Part

MONTHS = 6
"""The months in the longest of the recent periods."""


@dataclass(frozen=True, slots=True)
class Span:
    """A period for a page, both days included."""

    words: str
    first: date | None
    """None means since the beginning."""
    last: date


@dataclass(frozen=True, slots=True)
class Wanted:
    """The choices for a page."""

    span: Span
    goal_ids: frozenset[int]
    parts: frozenset[Part] = field(default=USUAL)
    units: str = "miles"
    """The unit of distances, `miles` or `km`."""
    shows_streak: bool = True
    """Whether to show streaks, as in the settings."""

    def with_goal(self, goal_id: int) -> "Wanted":
        """Add a goal, or remove it again."""
        return replace(self, goal_ids=self.goal_ids ^ {goal_id})

    def with_part(self, part: Part) -> "Wanted":
        """Add a part, or remove it again."""
        return replace(self, parts=self.parts ^ {part})

    def required(self) -> "Wanted":
        """Return these choices if there is something to write.

        Raises:
            Trouble: No goal or no part was chosen.
        """
        if not self.goal_ids:
            raise Trouble("Choose at least one goal for the page: go to one and press Space.")
        if not self.parts:
            raise Trouble("Choose at least one thing for the page: go to a line and press Space.")
        return self


def usual_spans(today: date) -> tuple[Span, ...]:
    """Return the periods on offer, the shortest first."""
    from dateutil.relativedelta import relativedelta

    half_year = today - relativedelta(months=MONTHS) + timedelta(days=1)
    return (
        Span("this week", week_start(today), today),
        four_weeks(today),
        Span("the last six months", half_year, today),
        Span("since the beginning", None, today),
    )


def four_weeks(today: date) -> Span:
    """Return the default period, the four weeks up to a day."""
    return Span("the last four weeks", today - timedelta(days=27), today)


def between(first: date, last: date) -> Span:
    """Return the period between two days, given in either order."""
    first, last = min(first, last), max(first, last)
    return Span(days_words(first, last), first, last)


def usual_goals(journey: Journey) -> frozenset[int]:
    """Return all goals except those let go."""
    return frozenset(goal.id for goal in journey.ordered_goals if goal.state is not GoalState.LET_GO)


def parts_named(words: Sequence[str]) -> frozenset[Part]:
    """Parse the names of parts to add to the usual ones.

    Raises:
        Trouble: A name is unknown; the message lists the known ones.
    """
    named = [word.strip().casefold() for word in ",".join(words).split(",") if word.strip()]
    strange = [word for word in named if word not in list(Part)]
    if strange:
        private = ", ".join(part for part in Part if part.is_private)
        raise Trouble(f"--with can't add “{strange[0]}”. It can add: {private}.")
    return frozenset(Part(word) for word in named)


def shared(journey: Journey, goal_ids: frozenset[int], last: date) -> Journey:
    """Return the journey with the chosen goals alone, up to a day.

    The rules then count what may be shown and nothing else. A shift without a goal is shown
    when all goals are, since it may be about any of them.

    Args:
        journey: All facts.
        goal_ids: The goals that may be seen.
        last: The last civil day that may be seen.
    """
    if goal_ids >= set(journey.goals) and _last_on(journey) <= last:
        return journey
    return journey.kept(("shared", goal_ids, last), lambda: _shared(journey, goal_ids, last))


def _last_on(journey: Journey) -> date:
    """Return the last day with anything on it."""
    turned = [turn.on for goal in journey.goals.values() for turn in goal.states]
    turned += [turn.on for step in journey.steps.values() for turn in step.states]
    noticed = [shift.on for shift in journey.shifts.values()]
    return max((*journey.pages, *turned, *noticed), default=date.min)


def _shared(journey: Journey, goal_ids: Collection[int], last: date) -> Journey:
    steps = {step.id: _step(step, last) for step in journey.steps.values() if step.goal_id in goal_ids}
    pages = {day: _page(page, steps) for day, page in journey.pages.items() if day <= last}
    goals = {id: _goal(goal, last) for id, goal in journey.goals.items() if id in goal_ids}
    goals = {id: replace(goal, lap=_lap(journey, journey.goals[id], last)) for id, goal in goals.items()}
    whole = set(goal_ids) >= {goal.id for goal in journey.ordered_goals}
    shifts = {
        shift.id: shift
        for shift in journey.shifts.values()
        if shift.on <= last and _may_be_seen(journey, shift, goal_ids, whole=whole)
    }
    return Journey(journey.meta, goals, steps, pages, shifts, journey.asked)


def _may_be_seen(journey: Journey, shift: Shift, goal_ids: Collection[int], *, whole: bool) -> bool:
    return whole if shift.goal_id not in journey.goals else shift.goal_id in goal_ids


def _goal(goal: Goal, last: date) -> Goal:
    if all(turn.on <= last for turn in goal.states):
        return goal
    return replace(goal, states=tuple(turn for turn in goal.states if turn.on <= last))


def _step(step: Step, last: date) -> Step:
    if all(turn.on <= last for turn in step.states):
        return step
    return replace(step, states=tuple(turn for turn in step.states if turn.on <= last))


def _page(page: DayPage, steps: Collection[int]) -> DayPage:
    if all(step_id in steps for step_id in (*page.check_ins, *page.words)):
        return page
    made = {id: check_in for id, check_in in page.check_ins.items() if id in steps}
    return replace(page, check_ins=made, words={id: word for id, word in page.words.items() if id in steps})


def _lap(journey: Journey, goal: Goal, last: date) -> int:
    """Return the lap a goal was on at the end of a day.

    A goal that was reached and started again has the day its lap began; for one that turned
    out longer, the check-ins of the lap show it.
    """
    anew = course.begun_anew(goal)
    stood = max(1, goal.lap - sum(day > last for day in anew))
    check_ins = journey.goal_check_ins(goal.id)
    before = [check_in for check_in in check_ins if check_in.on <= last]
    if len(before) == len(check_ins):
        return stood
    walked = (mark.lap for check_in in before for mark in check_in.standing.values())
    return min(stood, max([1 + sum(day <= last for day in anew), *walked]))


@dataclass(frozen=True)
class Seen:
    """The part of a journey that a page may be made from."""

    journey: Journey
    """The chosen goals alone, up to the last day."""
    first: date
    last: date
    wanted: Wanted
    hard: tuple[CheckIn, ...] = ()
    """What was done towards harm, or may be, in this period: written down, and part of no total."""

    left_out: frozenset[int] = frozenset()
    """The goals of which something was left out by choice, or that were, by id."""

    quiet: frozenset[int] = frozenset()
    """The goals without a course, also where what they have none for is left out."""

    def wants(self, *parts: Part) -> bool:
        """Whether any of these parts is chosen."""
        return not self.wanted.parts.isdisjoint(parts)

    @cached_property
    def check_ins(self) -> list[CheckIn]:
        """The check-ins of this period, in the order they were made."""
        found = [check_in for id in self.journey.goals for check_in in self.of_goal(id)]
        return sorted(found, key=lambda check_in: (check_in.on, check_in.first_at))

    def of_goal(self, goal_id: int) -> list[CheckIn]:
        """Return the check-ins of one goal in this period."""
        return [c for c in self.journey.goal_check_ins(goal_id) if self.first <= c.on]

    def notes(self) -> list[tuple[date, int, str]]:
        """Return the notes of check-ins and the words of days in this period, oldest first: day, step, text."""
        made = [(one.on, one.first_at, one.step_id, one.note) for one in self.check_ins]
        said = [
            (day, word.at, step_id, word.text)
            for day, page in self.journey.pages.items()
            for step_id, word in page.words.items()
            if self.first <= day
        ]
        found = sorted((*made, *said), key=lambda one: one[:3])
        return [(day, step_id, text) for day, _, step_id, text in found if text]

    def words(self, check_in: CheckIn) -> str:
        """Return a check-in in the person's words, clean; "" if they were erased."""
        return clean_line(looking_back.words_for(self.journey, check_in))

    def dated(self, day: date) -> str:
        """Return a day as a date in the style of this page."""
        return dated(day, self.last)


def seen(journey: Journey, wanted: Wanted) -> Seen:
    """Return the journey without what may not be shown."""
    whole = without_safety(journey)
    shown = whole if Part.TENDER in wanted.parts else without_tender(whole)
    last = wanted.span.last
    part, counted = (shared(one, wanted.goal_ids, last) for one in (shown, counting.counted_aloud(shown)))
    first = wanted.span.first or _beginning(part, last)
    hard = tuple(
        made
        for goal in part.goals
        for made in part.goal_check_ins(goal)
        if first <= made.on and counted.check_in(made.step_id, made.on) is None
    )
    quiet = frozenset(id for id, goal in journey.goals.items() if not counting.has_course(journey, goal))
    return Seen(counted, first, last, wanted, hard, _left_out(whole, shown, wanted), quiet)


def _left_out(journey: Journey, shown: Journey, wanted: Wanted) -> frozenset[int]:
    """Find the wanted goals of which not all is shown."""
    if shown is journey:
        return frozenset()
    return frozenset(
        id
        for id in journey.goals
        if (not wanted.goal_ids or id in wanted.goal_ids)
        and (id not in shown.goals or len(shown.goal_check_ins(id)) < len(journey.goal_check_ins(id)))
    )


def _beginning(journey: Journey, last: date) -> date:
    days = [*journey.days_shown_up, *(shift.on for shift in journey.shifts.values())]
    days += [day for day, page in journey.pages.items() if any(word.text for word in page.words.values())]
    return min([*days, *(goal.begun_on for goal in journey.goals.values()), last])


def without_tender(journey: Journey) -> Journey:
    """Return the journey without its dangerous or tender goals, steps and shifts, and what was done of them.

    That holds for every kind, and after its line was put away. The rules then count only
    what may be seen.

    Returns:
        The same journey where there is nothing of that kind.
    """
    return journey.kept("without tender", lambda: _without(journey, lambda reading: reading.is_private))


def without_safety(journey: Journey) -> Journey:
    """Return the journey without what speaks of somebody who does harm: it stands on no page, whatever is ticked.

    Whoever does it may hold the file. What the person said "not that" of stays.
    """
    return journey.kept("without safety", lambda: _without(journey, _is_of_safety))


def _is_of_safety(reading: Reading) -> bool:
    return reading.kind is Kind.SAFETY and not reading.is_put_away


def holds_tender(journey: Journey) -> bool:
    """Whether a journey has anything that is left out of a page unless ticked, and comes in by a tick."""

    def rule() -> bool:
        """Work it out from the whole journey."""
        shown = without_safety(journey)
        made = ((one.step_id, one.note) for found in shown.check_ins_by_day.values() for one in found)
        said = ((id, word.text) for page in shown.pages.values() for id, word in page.words.items())
        return without_tender(shown) is not shown or any(
            text and is_kept_off(shown, id, text) and not is_kept_off(shown, id, text, has_tender=True)
            for id, text in (*made, *said)
        )

    return journey.kept("holds tender", rule)


def _without(journey: Journey, stays_out: Callable[[Reading], bool]) -> Journey:
    goals = {id: goal for id, goal in journey.goals.items() if not stays_out(standing.of_goal(journey, goal))}
    steps = {
        id: step
        for id, step in journey.steps.items()
        if step.goal_id in goals and not stays_out(standing.of_step(journey, step))
    }
    shifts = {
        id: shift for id, shift in journey.shifts.items() if not stays_out(standing.of_shift(journey, shift))
    }
    gone = journey.steps.keys() - steps.keys()
    pages = {day: _page_without(journey, page, gone, stays_out) for day, page in journey.pages.items()}
    is_same = all(pages[day] is page for day, page in journey.pages.items())
    if is_same and (len(goals), len(steps), len(shifts)) == (
        len(journey.goals),
        len(journey.steps),
        len(journey.shifts),
    ):
        return journey
    return replace(journey, goals=goals, steps=steps, pages=pages, shifts=shifts)


def _page_without(
    journey: Journey, page: DayPage, gone: Collection[int], stays_out: Callable[[Reading], bool]
) -> DayPage:
    seen = {
        id: made
        for id, made in page.check_ins.items()
        if id not in gone and not (made.version and stays_out(standing.of_check_in(journey, made)))
    }
    said = {id: word for id, word in page.words.items() if id not in gone}
    if (len(seen), len(said)) == (len(page.check_ins), len(page.words)):
        return page
    return replace(page, check_ins=seen, words=said)


def is_tender(journey: Journey, goal: Goal) -> bool:
    """Whether a goal is left out of every page unless ticked."""
    return standing.of_goal(journey, goal).is_private


def is_never_shown(journey: Journey, goal: Goal) -> bool:
    """Whether a goal is on no page, whatever is ticked: somebody who does harm may read it."""
    return _is_of_safety(standing.of_goal(journey, goal))


def is_kept_off(journey: Journey, step_id: int, text: str, *, has_tender: bool = False) -> bool:
    """Whether a note or a word about a step stays off a page: what is tender unless ticked, safety always."""
    step = journey.steps.get(step_id)
    reading = read(text, standing.above(journey, step) if step is not None else ())
    return _is_of_safety(reading) or (reading.is_private and not has_tender)
