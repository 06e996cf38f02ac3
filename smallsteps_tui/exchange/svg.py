"""The drawings of a page: a course, and steps added up. Colours come from the page's style."""

from collections.abc import Sequence
from html import escape

from smallsteps_tui import on_paper
from smallsteps_tui.exchange.page import Rising, Way

WIDTH = 720
"""How wide a drawing is, in units of its own; its ends line up with the text."""

ADDED_UP = "steps of this time, added up"

QUARTERS = (0.25, 0.5, 0.75)

COURSE_HEIGHT, COURSE_AT = 60, 20
RISING_HEIGHT, RISING_TOP, RISING_FOOT = 150, 24, 126


def course(way: Way) -> str:
    """Draw a course from its start to its finish, the runner on it.

    What lay behind before this time is quieter than what this time added; the rest
    of the way is mist.
    """
    y, before, here = COURSE_AT, _across(way.before), _across(way.here)
    marks = "".join(f'<path class="mark" d="M{_across(quarter):g} {y - 6}v12"/>' for quarter in QUARTERS)
    return _drawn(
        COURSE_HEIGHT,
        on_paper.way_drawn_words(way.here),
        f'<path class="mist" d="M{here:g} {y}H{_across(1):g}"/>',
        f'<path class="before" d="M{_across(0):g} {y}H{min(before, here):g}"/>',
        f'<path class="behind" d="M{min(before, here):g} {y}H{here:g}"/>',
        marks,
        f'<circle class="runner" cx="{here:g}" cy="{y}" r="7"/>',
        _text(_across(0), COURSE_HEIGHT - 10, way.start, "start"),
        _text(_across(1), COURSE_HEIGHT - 10, "finish", "end"),
    )


def rising(steps: Rising) -> str:
    """Draw steps added up: a line that only rises, and the ground under it."""
    points = _points(steps.totals)
    line = "L".join(f"{x:g} {y:g}" for x, y in points)
    last = steps.totals[-1]
    return _drawn(
        RISING_HEIGHT,
        f"The {ADDED_UP}, {steps.first} to {steps.last}: {last:,}",
        f'<path class="ground" d="M{line}V{RISING_FOOT}H{points[0][0]:g}Z"/>',
        f'<path class="line" d="M{line}"/>',
        f'<circle class="runner" cx="{points[-1][0]:g}" cy="{points[-1][1]:g}" r="5"/>',
        _text(_across(0), RISING_TOP - 10, ADDED_UP, "start"),
        _text(_across(1), RISING_TOP - 10, f"{last:,}", "end", "total"),
        _text(_across(0), RISING_HEIGHT - 6, steps.first, "start"),
        _text(_across(1), RISING_HEIGHT - 6, steps.last, "end"),
    )


def _points(totals: Sequence[int]) -> list[tuple[float, float]]:
    """Where each total stands; the first one rises from nothing."""
    height = RISING_FOOT - RISING_TOP
    return [
        (round(_across(place / len(totals)), 1), round(RISING_FOOT - height * total / max(1, totals[-1]), 1))
        for place, total in enumerate((0, *totals))
    ]


def _across(share: float) -> float:
    """A place from the left, given as a share from 0 to 1."""
    return round(WIDTH * min(max(share, 0.0), 1.0), 1)


def _text(x: float, y: float, words: str, anchor: str, style: str = "label") -> str:
    return f'<text class="{style}" x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(words)}</text>'


def _drawn(height: int, words: str, *shapes: str) -> str:
    """Put shapes into a drawing that a screen reader can speak."""
    return (
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" focusable="false">'
        f"<title>{escape(words)}</title>{''.join(shapes)}</svg>"
    )
