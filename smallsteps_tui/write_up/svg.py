"""SVG drawings for a page: a course, and a running total of steps. The page's style sets the colours."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from smallsteps_tui import voice
from smallsteps_tui.write_up.page import Passed, Rising, Way

WIDTH = 720
"""The width of a drawing, in its own units; its ends line up with the text."""

ADDED_UP = "steps in this period, running total"

QUARTERS = (0.25, 0.5, 0.75)

COURSE_HEIGHT, COURSE_AT = 60, 20
HEADROOM = 26
"""The height that the names of banners take above a course."""
LETTER, BETWEEN = 10.0, 14.0
"""The widest a letter of a name gets, on a phone too; and the least gap between two names."""
MOST_LETTERS = 28
"""The most characters of a name on a drawing."""
RISING_HEIGHT, RISING_TOP, RISING_FOOT = 150, 24, 126


def course(way: Way) -> str:
    """Draw a course from start to finish, with the runner on it.

    What was covered before this period is fainter than what this period added; the rest
    is mist.
    """
    named = _named(way.passed)
    y, foot = (at + (HEADROOM if named else 0) for at in (COURSE_AT, COURSE_HEIGHT))
    before, here = _across(way.before), _across(way.here)
    places = sorted({*QUARTERS, *(one.at for one, _ in named)})
    marks = "".join(f'<path class="mark" d="M{_across(place):g} {y - 6}v12"/>' for place in places)
    return _drawn(
        foot,
        voice.way_drawn_words(way.here),
        f'<path class="mist" d="M{here:g} {y}H{_across(1):g}"/>',
        f'<path class="before" d="M{_across(0):g} {y}H{min(before, here):g}"/>',
        f'<path class="behind" d="M{min(before, here):g} {y}H{here:g}"/>',
        marks,
        f'<circle class="runner" cx="{here:g}" cy="{y}" r="7"/>',
        *(_text(x, HEADROOM - 8, one.words, "middle") for one, x in named),
        _text(_across(0), foot - 10, way.start, "start"),
        _text(_across(1), foot - 10, "finish", "end"),
    )


def _named(passed: Sequence[Passed]) -> list[tuple[Passed, float]]:
    """Choose the banners whose names fit, the person's own first; return each with its name's centre."""
    found: list[tuple[Passed, float]] = []
    taken: list[tuple[float, float]] = []
    short = (replace(one, words=_cut(one.words)) for one in passed)
    for one in sorted(short, key=lambda one: (not one.is_own, -one.at)):
        half = LETTER * len(one.words) / 2
        x = min(max(_across(one.at), half), WIDTH - half)
        if half and all(x + half + BETWEEN <= left or right + BETWEEN <= x - half for left, right in taken):
            taken.append((x - half, x + half))
            found.append((one, round(x, 1)))
    return sorted(found, key=lambda pair: pair[0].at)


def _cut(words: str) -> str:
    return words if len(words) <= MOST_LETTERS else f"{words[: MOST_LETTERS - 1].rstrip()}…"


def rising(steps: Rising) -> str:
    """Draw the running total of steps: a line that rises, and the area under it."""
    points = _points(steps.totals)
    line = "L".join(f"{x:g} {y:g}" for x, y in points)
    last = steps.totals[-1]
    return _drawn(
        RISING_HEIGHT,
        f"{ADDED_UP.capitalize()}, {steps.first} to {steps.last}: {last:,}",
        f'<path class="ground" d="M{line}V{RISING_FOOT}H{points[0][0]:g}Z"/>',
        f'<path class="line" d="M{line}"/>',
        f'<circle class="runner" cx="{points[-1][0]:g}" cy="{points[-1][1]:g}" r="5"/>',
        _text(_across(0), RISING_TOP - 10, ADDED_UP, "start"),
        _text(_across(1), RISING_TOP - 10, f"{last:,}", "end", "total"),
        _text(_across(0), RISING_HEIGHT - 6, steps.first, "start"),
        _text(_across(1), RISING_HEIGHT - 6, steps.last, "end"),
    )


def _points(totals: Sequence[int]) -> list[tuple[float, float]]:
    """Return the point of each total; the line starts at zero."""
    height = RISING_FOOT - RISING_TOP
    return [
        (round(_across(place / len(totals)), 1), round(RISING_FOOT - height * total / max(1, totals[-1]), 1))
        for place, total in enumerate((0, *totals))
    ]


def _across(share: float) -> float:
    """Convert a share from 0 to 1 to a distance from the left."""
    return round(WIDTH * min(max(share, 0.0), 1.0), 1)


def _text(x: float, y: float, words: str, anchor: str, style: str = "label") -> str:
    return f'<text class="{style}" x="{x:g}" y="{y:g}" text-anchor="{anchor}">{escape(words)}</text>'


def _drawn(height: int, words: str, *shapes: str) -> str:
    """Wrap shapes in an SVG with a title for screen readers."""
    return (
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" focusable="false">'
        f"<title>{escape(words)}</title>{''.join(shapes)}</svg>"
    )
