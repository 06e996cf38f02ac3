"""What the widgets show, made from a journey: pure functions, one for each widget's value, landscapes among them."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from itertools import zip_longest
from math import nextafter
from operator import attrgetter

from textual.content import Content

from smallsteps_tui import voice
from smallsteps_tui.domain import amounts, choosing, course, looking_back, noticing, rhythm, streak
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.choosing import Offer
from smallsteps_tui.domain.days import short_day
from smallsteps_tui.domain.entities import Energy, Goal, GoalState, Kind, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice import amount_words
from smallsteps_tui.widgets.charts.landscape_face import Flag, LandscapeFace, Mark
from smallsteps_tui.widgets.charts.year_map import LABEL_WIDTH, HeatmapFace
from smallsteps_tui.widgets.lists.now_list import AlsoRow

HEATMAP_WEEKS = 14
"""How many weeks Today shows as squares."""


def titled(words: str) -> str:
    """Return a title, or what stands for one without words."""
    return words or voice.WORDLESS


def week_words(journey: Journey, step: Step, day: date) -> str:
    """Return what a practice's week adds up to in its unit: `24 pages`; nothing when nothing was counted."""
    amount = amounts.amount_of_week(journey, step, day) if step.kind is Kind.PRACTICE and step.unit else 0
    return amount_words(amount, step.unit) if amount else ""


def also(
    journey: Journey, day: date, card: Step | None = None, today: date | None = None
) -> tuple[AlsoRow, ...]:
    """Make the rows of what else is possible beside a card; on a low day one."""
    offers = choosing.also(journey, day, card, today)
    most = 1 if choosing.energy(journey, day) is Energy.LOW else len(offers)
    return tuple(
        journey.kept(("faces.also", offer.step.id, day), partial(_also_row, journey, offer, day))
        for offer in offers[:most]
    )


def _also_row(journey: Journey, offer: Offer, day: date) -> AlsoRow:
    words = (offer.taken.version or offer.step.title) if offer.taken is not None else offer.words
    progress = rhythm.progress(journey, offer.step, day) if offer.step.kind is Kind.PRACTICE else None
    period = period_words(journey, offer.step, day) if progress else ""
    week = week_words(journey, offer.step, day)
    aside = period or (week and f"{week} this week") or _goal_named(journey, offer.step)
    if words not in (offer.step.title, *offer.step.smaller):
        aside = titled(offer.step.title)
    return AlsoRow(offer.step.id, titled(words), aside, offer.is_taken)


def _goal_named(journey: Journey, step: Step) -> str:
    """Name what a step belongs to: its goal, unless that speaks of a crisis."""
    return next((titled(title) for title in standing.shown_above(journey, step)), "")


def period_words(journey: Journey, step: Step, day: date) -> str:
    """Return how often a practice was done in its period: `2 of 3 this week`; nothing while it was not, or rests."""
    progress = rhythm.progress(journey, step, day)
    if progress is None or not progress[0] or journey.goals[step.goal_id].state is not GoalState.ACTIVE:
        return ""
    rule = rhythm.rule_on(step, day)
    span = rule.within() if isinstance(rule, rhythm.Times) else ""
    done, wanted = progress
    return f"{done} of {wanted} {span}" if done <= wanted else f"{done} times {span}"


def heatmap(journey: Journey, today: date, weeks: int = HEATMAP_WEEKS) -> HeatmapFace:
    """Make the squares of the last weeks: shown up, rest, or quiet."""
    journey = counted_aloud(journey)
    first = min(journey.days_shown_up, default=None)
    days = {}
    for back in range(weeks * 7):
        day = today - timedelta(days=back)
        if day in journey.days_shown_up:
            days[day] = "shown"
        else:
            days[day] = "rest" if journey.rests(day) else "quiet"
    return HeatmapFace(today=today, days=days, first=first, weeks=weeks)


def day_in_words(journey: Journey, today: date, day: date) -> str:
    """Return what a square of the heatmap stands for."""
    steps = len(counted_aloud(journey).page(day).counted)
    said = voice.count(steps, "step") if steps else "rest" if journey.rests(day) else "quiet"
    return f"{short_day(day, today)}: {said}"


def numbers(journey: Journey, today: date, setting: str) -> list[tuple[str, str]]:
    """Return the numbers of Today, each with its words: a streak of three days or more, and all steps.

    Below three days, the days shown up in all stand in place of the streak, from three on;
    neither does where `setting` is "hidden".
    """
    journey = counted_aloud(journey)
    now = streak.streak(journey, today)
    days, steps = len(journey.days_shown_up), journey.steps_in_all
    found = []
    if setting != "hidden" and now.current >= 3:
        found.append((f"{now.current:,}-day", "streak"))
    if steps:
        found.append((f"{steps:,}", "step in all" if steps == 1 else "steps in all"))
    if setting != "hidden" and now.current < 3 <= days:
        found.append((f"{days:,}", "days in all"))
    return found


def place_of(at: Fraction) -> float:
    """Return a place on a course as it is drawn; however near the finish it is, it is not the finish itself."""
    return 1.0 if at == 1 else min(float(at), nextafter(1.0, 0.0))


def number_column(numbers: list[tuple[str, str]]) -> Content:
    """Set numbers under each other, their last digits and their words in one column, as labels and squares are."""
    width = max([LABEL_WIDTH - 1, *(len(number) for number, _ in numbers)])
    return Content("\n").join(
        Content.assemble((number.rjust(width), "bold $behind"), (f" {words}", "$quiet"))
        for number, words in numbers
    )


def number_row(numbers: list[tuple[str, str]], width: int) -> Content:
    """Set as many numbers beside each other as fit, one at least."""
    parts = [Content.assemble((number, "bold $behind"), (f" {words}", "$quiet")) for number, words in numbers]
    while len(parts) > 1 and Content("   ").join(parts).cell_length > width:
        del parts[-1]
    return Content("   ").join(parts)


def shift_noticed(journey: Journey, today: date) -> tuple[str, str] | None:
    """Return when a shift was noticed, with its words: the newest, or an old one that comes back; None for none."""
    shift = noticing.shift_for(journey, today)
    if shift is None:
        return None
    first, *more = shift.text.strip().splitlines() or [""]
    first = f"{titled(first)} …" if more else titled(first)
    return voice.when_noticed(shift.on, today), f"“{first}”"


def landscape_of(journey: Journey, goal: Goal, today: date) -> LandscapeFace:
    """Make the landscape of the lap that a goal is on.

    What a step towards harm covered stays, so that the runner never moves back; it has
    neither star nor flag. Under the veil every name is drawn from the veiled journey.

    Args:
        journey: The facts, as they may be shown.
        goal: The goal, of the same journey; not one that leads towards harm.
        today: The civil day.
    """
    hidden, low_days = standing.withheld(journey, goal.id), journey.low_days
    key = "landscape", today, hidden, low_days
    face = (
        journey.kept_of(goal.id, key, lambda: _face(journey, goal, today, low_days, key))
        if journey.goals.get(goal.id) is goal
        else _face(journey, goal, today, low_days, key)
    )
    if not face.is_reached:
        return face
    first, last = _ends(journey, goal)
    return replace(face, first_words=first, last_words=last)


def is_drawn(journey: Journey, goal: Goal, day: date, today: date) -> bool:
    """Whether a goal's way is drawn beside a day's step: not towards harm, nor where the step is held back for it."""
    return (
        counting.has_course(journey, goal)
        and not standing.is_dark(journey, goal)
        and choosing.held_back(journey, day, today) is None
    )


def _face(
    journey: Journey, goal: Goal, today: date, low_days: frozenset[date], key: Hashable
) -> LandscapeFace:
    in_times = course.is_told_in_times(journey, goal)
    before: LandscapeFace | None = journey.known_before(goal.id, key)
    marks = (*(_times(journey, goal, low_days) if in_times else _marks(journey, goal, low_days, before)),)
    face = LandscapeFace(
        marks=marks,
        began=_began(journey, goal, marks),
        today=today,
        flags=() if in_times else tuple(_flags(journey, goal)),
        planned=0.0 if in_times else float(course.planned(journey, goal)),
        reached_on=course.reached_on(goal) if goal.state is GoalState.REACHED else None,
        in_times=in_times,
        finish=finish_of(journey, goal),
    )
    if before is not None:
        face.take_over(before)
    return face


def finish_of(journey: Journey, goal: Goal) -> str:
    """Name what stands at the gate: the finish, or the next lap where there is nothing but what goes on."""
    never_ends = goal.state is not GoalState.REACHED and course.never_ends(journey, goal.id)
    return f"lap {goal.lap + 1}" if never_ends else "finish"


def _marks(
    journey: Journey, goal: Goal, low_days: frozenset[date], before: LandscapeFace | None
) -> Sequence[Mark]:
    """The lap's marks in the order in which they were made; a finished whole has its name on its last one.

    Of what was drawn before, the marks that are as they were are taken over.
    """
    hidden = standing.withheld(journey, goal.id)
    moved = {id: dict(journey.moved_by(id)) for id in journey.taken_of(goal.id)}
    made = [
        (on, step_id, mark)
        for on, step_id in journey.order_of(goal.id)
        for mark in moved[step_id][on]
        if mark.lap == goal.lap and (step_id not in hidden or mark.share)
    ]
    last = {(step_id, on): number for number, (on, step_id, _) in enumerate(made)}
    wholes = {
        last.get((banner.step_id, banner.on)): titled(banner.title)
        for banner in course.banners(journey, goal)
        if banner.step_id is not None and banner.on is not None
    }
    shares = {covered: mark.share for covered, mark in {mark.covered: mark for _, _, mark in made}.items()}
    known = before.marks if before is not None else ()
    marks: list[Mark] = []  # one generator less to go on with thousands of times
    for number, ((on, step_id, mark), was) in enumerate(zip_longest(made, known[: len(made)])):
        share, whole = shares[mark.covered], wholes.get(number, "")
        is_low = step_id not in hidden and on in low_days
        is_known = was is not None and was.on == on and was.low is is_low and was.whole == whole
        is_same = is_known and (was.share is share or was.share == share)
        marks.append(was if is_same else Mark(on, share, is_low, whole))
    return marks


def _times(journey: Journey, goal: Goal, low_days: frozenset[date]) -> Iterator[Mark]:
    """The times of the goal's practices, a flag for each number of them that earns a banner."""
    hidden = standing.withheld(journey, goal.id)
    practised = (
        on
        for on, step_id in journey.order_of(goal.id)
        if journey.steps[step_id].kind is Kind.PRACTICE and step_id not in hidden
    )
    for number, on in enumerate(practised, 1):
        name = f"{number} times" if number > 1 and number in course.TIMES_BANNERS else ""
        yield Mark(on, Fraction(0), on in low_days, name)


def _began(journey: Journey, goal: Goal, marks: tuple[Mark, ...]) -> date:
    """The day the lap began: the first when the goal was named, a later one after the last step before it."""
    began = course.started_on(journey, goal)
    if goal.lap > 1:
        before = [
            day
            for step_id in journey.taken_of(goal.id)
            for day, moved in journey.moved_by(step_id)
            if any(mark.lap < goal.lap for mark in moved)
        ]
        began = max(before) + timedelta(days=1) if before else began
    first: date = min(map(attrgetter("on"), marks), default=began)
    return min(began, first)


def _flags(journey: Journey, goal: Goal) -> Iterator[Flag]:
    """The quarters passed, and all that is ahead."""
    passed = [b for b in course.banners(journey, goal) if b.lap == goal.lap and 0 < b.at < 1]
    quarters = [banner for banner in passed if banner.step_id is None]
    for banner in (*quarters, *course.banners_ahead(journey, goal)):
        is_quarter = banner.kind is course.BannerKind.QUARTER
        yield Flag(place_of(banner.at), banner.name if is_quarter else titled(banner.name), is_quarter)


def _ends(journey: Journey, goal: Goal) -> tuple[str, str]:
    """The words of the first step and of the last, of those that may be read back."""
    taken = [
        check_in
        for check_in in journey.goal_check_ins(goal.id)
        if standing.of_check_in(journey, check_in).may_be_quoted
    ]
    words = [f"“{titled(looking_back.words_for(journey, one))}”" for one in (*taken[:1], *taken[1:][-1:])]
    return words[0] if words else "", words[1] if len(words) > 1 else ""
