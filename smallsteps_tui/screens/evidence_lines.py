"""The lines of Look back: evidence by month, and the months added up."""

from collections.abc import Sequence
from datetime import date

from smallsteps_tui.domain import looking_back
from smallsteps_tui.domain.days import MONTHS, short_day
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.looking_back import Evidence, EvidenceKind, NowAndThen
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.screens.marathon_lines import SIZE_WORDS
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lines import Line
from smallsteps_tui.widgets.month_table import MonthFace

TONES = {EvidenceKind.CHECK_IN: "behind", EvidenceKind.SHIFT: "shift", EvidenceKind.BANNER: "now"}


def lines(journey: Journey, today: date, glyphs: Glyphs, fitting: Sequence[bool] | None = None) -> list[Line]:
    """Make a line for each piece of evidence, newest first, under the month it belongs to.

    Args:
        journey: The facts.
        today: The civil day; what lies after it says so.
        glyphs: The signs to draw with.
        fitting: Which of the evidence to show, in its order; all when None.
    """
    if fitting is None:
        return list(journey.kept(("lines", today, glyphs), lambda: tuple(_lines(journey, today, glyphs))))
    return _lines(journey, today, glyphs, fitting)


def _lines(
    journey: Journey, today: date, glyphs: Glyphs, fitting: Sequence[bool] | None = None
) -> list[Line]:
    found: list[Line] = []
    month: tuple[int, int] | None = None
    every = looking_back.evidence(journey)
    told = _told_by_banners(every)
    for place, one in enumerate(every):
        if (fitting is not None and not fitting[place]) or place in told:
            continue
        if (one.on.year, one.on.month) != month:
            month = (one.on.year, one.on.month)
            found += [*([Line()] if found else []), Line(text=_month(one.on, today), tone="heading")]
        found.append(_line(journey, one, glyphs))
    return found


def _told_by_banners(every: Sequence[Evidence]) -> set[int]:
    """The check-ins without a note that a banner of the same step and day tells already."""
    banners = {(one.step_id, one.on) for one in every if one.kind is EvidenceKind.BANNER}
    return {
        place
        for place, one in enumerate(every)
        if one.kind is EvidenceKind.CHECK_IN and not one.note and (one.step_id, one.on) in banners
    }


def _month(day: date, today: date) -> str:
    name = MONTHS[day.month - 1]
    if (day.year, day.month) > (today.year, today.month):
        return f"{name} {day.year}, ahead of today"
    return name if day.year == today.year else f"{name} {day.year}"


def _line(journey: Journey, one: Evidence, glyphs: Glyphs) -> Line:
    sign = {
        EvidenceKind.CHECK_IN: glyphs.done,
        EvidenceKind.SHIFT: glyphs.shift,
        EvidenceKind.BANNER: glyphs.banner,
    }[one.kind]
    text = titled(one.text)
    aside = SIZE_WORDS.get(one.size, "") if one.size is not None else ""
    if one.kind is EvidenceKind.BANNER:
        goal = journey.goals.get(one.goal_id) if one.goal_id is not None else None
        name = titled(goal.title) if goal is not None else ""
        text = f"Finished {text}" if one.step_id is not None else f"{text[:1].upper()}{text[1:]}: {name}"
    if one.note:
        text = f"{text.rstrip('.')}. {one.note}"
    target = (one.kind, one.id or one.step_id, one.on)
    tone = TONES[one.kind]
    return Line(f"{sign} {one.on.day:>2}", " ".join(text.split()), aside, tone=tone, target=target)  # type: ignore[arg-type]


def months(journey: Journey, today: date) -> tuple[MonthFace, ...]:
    """Make the months, each with all that lies behind at its end."""
    return tuple(
        MonthFace(MONTHS[month.first_on.month - 1][:3], month.steps, month.days, month.shifts)
        for month in looking_back.months(journey, today)
    )


def now_and_then(one: NowAndThen, today: date) -> str:
    """Say what changed: how often now, and how it was then."""
    if one.then == 0:
        return f"{one.now} of 28 days" if one.now > 1 else f"since {short_day(one.since, today)}"
    return f"{one.now} days, then {one.then}"
