"""What the year shows: its squares, a day read out, and the charts under them."""

from dataclasses import replace
from datetime import date

from smallsteps_tui import hindsight
from smallsteps_tui.domain import year
from smallsteps_tui.domain.days import short_day, week_start
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens import faces
from smallsteps_tui.widgets.charts.heatmap import HeatmapFace
from smallsteps_tui.widgets.charts.month_table import MonthFace
from smallsteps_tui.widgets.charts.size_area import SizesFace
from smallsteps_tui.widgets.charts.year_map import DayFace
from smallsteps_tui.widgets.glyphs import Glyphs


def squares(journey: Journey, today: date) -> HeatmapFace:
    """Make the squares of all days since the first, of which a year is in sight at once."""
    first = min((day for day in journey.days_shown_up if day <= today), default=None)
    weeks = (week_start(today) - week_start(first)).days // 7 + 1 if first is not None else 1
    return replace(faces.heatmap(journey, today, weeks + 1), first=first, weeks=year.WEEKS)


def day_read(journey: Journey, day: date, today: date, glyphs: Glyphs) -> DayFace:
    """Read out a day: what it was, and what was done and noticed on it."""
    was, briefly = (hindsight.day_was(journey, day, today, briefly=briefly) for briefly in (False, True))
    return DayFace(was, hindsight.day_held(journey, day, glyphs.between), briefly)


def sizes(journey: Journey, today: date) -> SizesFace | None:
    """Make the picture of how the steps grew; none before the second week."""
    weeks = year.sizes(journey, today)
    if len(weeks) < 2:
        return None
    added = tuple((week.done, week.smaller, week.started) for week in weeks)
    return SizesFace(added, short_day(weeks[0].week_on, today))


def years(journey: Journey, today: date) -> tuple[MonthFace, ...]:
    """Make the rows of the years, each with all that lies behind at its end."""
    found = year.years(journey, today)
    return tuple(MonthFace(f"{one.number}", one.steps, one.days, one.shifts) for one in found)
