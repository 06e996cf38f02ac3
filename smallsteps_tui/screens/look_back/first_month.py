"""What stands on Look back beside the week: in the first month a stair of what comes, later what was noticed."""

from datetime import date

from smallsteps_tui import voice
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.days import short_day
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.widgets.charts.stair import Stair, StairFace
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lists.lines import Line

DAYS = (0, 7, 28)
"""How many days after the first step each tread of the stair is reached."""
MOST_SHIFTS = 12
"""The most shifts that stand in the third column."""


def first_month(journey: Journey, today: date) -> StairFace | None:
    """Make the stair of what comes to stand here, each tread lit once it does; None once all do."""
    first = min(journey.days_shown_up, default=None)
    reached = [first is not None and (today - first).days >= days for days in DAYS]
    if all(reached):
        return None
    promised = zip(voice.FIRST_MONTH, reached, strict=True)
    return StairFace(
        tuple(Stair(when, "", what if is_lit else "", what) for (when, what), is_lit in promised)
    )


def noticed_lines(journey: Journey, today: date, glyphs: Glyphs) -> list[Line]:
    """Make a line for each of the last shifts, newest first; none for one that is not read back."""
    shifts = sorted(journey.shifts.values(), key=lambda shift: (shift.on, shift.at), reverse=True)
    told = [one for one in shifts if standing.of_shift(journey, one).may_be_quoted][:MOST_SHIFTS]
    days = [short_day(one.on, today) for one in told]
    width = max(map(len, days), default=0)
    return [
        Line(f"{glyphs.shift} {day.ljust(width)}", " ".join(one.text.split()), tone="shift")
        for one, day in zip(told, days, strict=True)
    ]
