"""What the widgets show, made from a journey: pure functions, one for each widget's value."""

from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from math import nextafter

from textual.content import Content

from smallsteps_tui import voice
from smallsteps_tui.domain import amounts, choosing, noticing, rhythm, streak
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.choosing import Offer
from smallsteps_tui.domain.days import short_day
from smallsteps_tui.domain.entities import Energy, GoalState, Kind, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice import amount_words
from smallsteps_tui.widgets.charts.year_map import LABEL_WIDTH, HeatmapFace
from smallsteps_tui.widgets.lists.now_list import AlsoRow

HEATMAP_WEEKS = 14
"""How many weeks Today shows as squares."""


def titled(words: str) -> str:
    """Give a title, or what stands for one without words."""
    return words or voice.WORDLESS


def week_words(journey: Journey, step: Step, day: date) -> str:
    """Say what a practice's week adds up to in its unit: `24 pages`; nothing when nothing was counted."""
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
    """Say how often a practice was done in its period: `2 of 3 this week`; nothing while it was not, or rests."""
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
    """Say what a square of the heatmap stands for."""
    steps = len(counted_aloud(journey).page(day).counted)
    said = voice.count(steps, "step") if steps else "rest" if journey.rests(day) else "quiet"
    return f"{short_day(day, today)}: {said}"


def numbers(journey: Journey, today: date, setting: str) -> list[tuple[str, str]]:
    """Make the few numbers of Today, each with its words: the streak, or else what never falls."""
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
    """Give a place on a course as it is drawn; however near the finish it is, it is not the finish itself."""
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
    """Say when a shift was noticed, and quote it: the newest, or an old one that comes back; None for none."""
    shift = noticing.shift_for(journey, today)
    if shift is None:
        return None
    first, *more = shift.text.strip().splitlines() or [""]
    first = f"{titled(first)} …" if more else titled(first)
    return voice.when_noticed(shift.on, today), f"“{first}”"
