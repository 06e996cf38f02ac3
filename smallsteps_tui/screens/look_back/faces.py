"""What Look back and its year show beside the week, of everything or of one practice: pure functions from a journey."""

from dataclasses import replace
from datetime import date
from itertools import islice

from textual.content import Content

from smallsteps_tui import voice
from smallsteps_tui.domain import looking_back, practices
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.days import short_day, span, week_start
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens import faces
from smallsteps_tui.widgets.charts.bars import SizesFace
from smallsteps_tui.widgets.charts.month_table import MonthFace
from smallsteps_tui.widgets.charts.stair import Stair, StairFace
from smallsteps_tui.widgets.charts.year_map import DayFace, HeatmapFace
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lists.lines import Line


def squares(journey: Journey, today: date) -> HeatmapFace:
    """Make the squares of all days since the first, of which a year is in sight at once."""
    first = min((day for day in journey.days_shown_up if day <= today), default=None)
    weeks = (week_start(today) - week_start(first)).days // 7 + 1 if first is not None else 1
    return replace(faces.heatmap(journey, today, weeks + 1), first=first, weeks=looking_back.WEEKS)


def day_read(journey: Journey, day: date, today: date, glyphs: Glyphs) -> DayFace:
    """Read out a day: what it was, and what was done and noticed on it."""
    was, briefly = (voice.day_was(journey, day, today, briefly=briefly) for briefly in (False, True))
    return DayFace(was, voice.day_held(journey, day, glyphs.between), briefly)


def sizes(journey: Journey, today: date) -> SizesFace | None:
    """Make the picture of how the steps grew; none before the second week."""
    weeks = looking_back.sizes(journey, today)
    if len(weeks) < 2:
        return None
    added = tuple((week.done, week.smaller, week.started) for week in weeks)
    return SizesFace(added, short_day(weeks[0].week_on, today))


def years(journey: Journey, today: date) -> tuple[MonthFace, ...]:
    """Make the rows of the years, each with all that lies behind at its end."""
    found = looking_back.years(journey, today)
    return tuple(MonthFace(f"{one.number}", one.steps, one.days, one.shifts) for one in found)


DAYS = (0, 7, 28)
"""How many days after the first step each tread of the stair is reached."""
MOST_SHIFTS = 12
"""The most shifts that stand in the third column."""


def first_month(journey: Journey, today: date) -> StairFace | None:
    """Make the stair of what comes to stand here, each tread lit once it does; None once all do, or all is tender."""
    first = min(journey.days_shown_up, default=None)
    reached = [first is not None and (today - first).days >= days for days in DAYS]
    if all(reached) or counting.is_all_tender(journey):
        return None
    promised = zip(voice.FIRST_MONTH, reached, strict=True)
    return StairFace(
        tuple(Stair(when, "", what if is_lit else "", what) for (when, what), is_lit in promised)
    )


def noticed_lines(journey: Journey, today: date, glyphs: Glyphs) -> list[Line]:
    """Make a line for each of the last shifts, newest first; none for one that is not read back."""
    newest_first = reversed([*journey.shifts_by_day])
    every = (shift for day in newest_first for shift in reversed(journey.noticed_on(day)))
    told = [*islice((one for one in every if standing.of_shift(journey, one).may_be_quoted), MOST_SHIFTS)]
    days = [short_day(one.on, today) for one in told]
    width = max(map(len, days), default=0)
    return [
        Line(f"{glyphs.shift} {day.ljust(width)}", " ".join(one.text.split()), tone="shift")
        for one, day in zip(told, days, strict=True)
    ]


def practice_squares(journey: Journey, step: Step, today: date) -> HeatmapFace | None:
    """Make the squares of a practice's days since its first; none of one towards harm."""
    if standing.of_step(journey, step).is_uncounted:
        return None
    first = min(practices.begun_on(journey, step), today)
    days = practices.days(journey, step, span(week_start(first), today), today)
    return HeatmapFace(today=today, days=days, first=first, weeks=looking_back.WEEKS)


def named(journey: Journey, step: Step, today: date, *, is_alone: bool) -> tuple[str, str, str]:
    """Name a practice, with its goal and rhythm, and what keeps it from being asked for."""
    title = faces.titled(step.title)
    if is_alone:
        return title, "", ""
    goal = next(map(faces.titled, standing.shown_above(journey, step)), "")
    asked = voice.asks(step, today, len(journey.check_ins(step.id)))
    return title, " · ".join(part for part in (goal, asked) if part), voice.stands(journey, step, today)


def practice_day_read(journey: Journey, step: Step, day: date, today: date, glyphs: Glyphs) -> DayFace:
    """Read out a day of a practice: what it was, how much, and what was written of it."""
    was = practices.days(journey, step, (day,), today)[day]
    full, brief = (
        voice.practice_day(journey, step, day, today, was, briefly=briefly) for briefly in (False, True)
    )
    return DayFace(full, voice.practice_day_held(journey, step, day, glyphs.between), brief)


def with_amounts(sizes: SizesFace, journey: Journey, step: Step, today: date) -> SizesFace:
    """Add how much it was in all by the end of each week to how a practice grew."""
    amounts = practices.amounts(journey, step, today)
    number = voice.amount_words(amounts[-1], "") if amounts else ""
    return replace(sizes, amounts=amounts, amount=number, unit=step.unit or "amount")


def in_all(numbers: list[tuple[str, str]], settled: str) -> Content:
    """Set what a practice adds up to under each other, and last how settled it is."""
    column = faces.number_column(numbers)
    return Content("\n").join([column, Content.styled(settled, "$behind")]) if settled else column


def words(journey: Journey, step: Step, today: date) -> list[Line]:
    """Make a line of each note that was written to a practice, newest first."""
    return [
        Line(short_day(one.on, today), voice.quoted(" ".join(one.note.split())), tone="label")
        for one in practices.written(journey, step)
    ]
