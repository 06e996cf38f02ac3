"""What the year shows of one practice, made from a journey: pure functions, one for each widget's value."""

from dataclasses import replace
from datetime import date

from textual.content import Content

from smallsteps_tui import voice
from smallsteps_tui.domain import looking_back, practices
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.days import short_day, span, week_start
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens import faces
from smallsteps_tui.widgets.charts.bars import SizesFace
from smallsteps_tui.widgets.charts.year_map import DayFace, HeatmapFace
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lists.lines import Line


def squares(journey: Journey, step: Step, today: date) -> HeatmapFace | None:
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


def day_read(journey: Journey, step: Step, day: date, today: date, glyphs: Glyphs) -> DayFace:
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
