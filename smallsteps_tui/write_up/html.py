"""A page as one self-contained HTML file: no network, no script, with style and drawings inline."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from html import escape

from smallsteps_tui import voice
from smallsteps_tui.colours import DAWN, DUSK, Palette
from smallsteps_tui.write_up.page import Line, Page, Passed, Rising, Section, Way

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


NAMES = ("background", "card", "ink", "quiet", "mist", "now", "behind", "shift")
"""The colours that the page uses."""


def _colours(palette: Palette) -> str:
    return " ".join(f"--{name}: {getattr(palette, name)};" for name in NAMES)


STYLE = f"""
:root {{ color-scheme: light dark; {_colours(DAWN)} }}
@media (prefers-color-scheme: dark) {{ :root {{ {_colours(DUSK)} }} }}
* {{ box-sizing: border-box; }}
html {{ background: var(--background); color: var(--ink); }}
body {{
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; overflow-wrap: anywhere;
}}
h1 {{ font-size: 1.6rem; margin: 0; font-weight: 650; letter-spacing: -0.01em; }}
h2 {{ font-size: 1.15rem; margin: 3rem 0 0.75rem; font-weight: 650; }}
p {{ margin: 0.5rem 0; }}
.own, bdi {{ white-space: pre-line; }}
.own {{ color: var(--shift); }}
.time, .aside, .beyond, footer {{ color: var(--quiet); }}
.time {{ margin-top: 0.25rem; }}
.opening {{
  margin: 2rem 0 0; padding: 1.25rem 1.5rem; background: var(--card);
  border-left: 0.3rem solid var(--now); font-size: 1.2rem; line-height: 1.45;
}}
ul {{ list-style: none; margin: 1rem 0 0; padding: 0; }}
li {{ padding: 0.3rem 0 0.3rem 1.6rem; position: relative; }}
li::before {{ content: "✓"; position: absolute; left: 0; color: var(--behind); }}
.more li::before {{ content: "+"; }}
.noticed li::before {{ content: "~"; color: var(--shift); }}
.aside {{ font-size: 0.9rem; margin-left: 0.6rem; }}
svg {{ display: block; width: 100%; height: auto; margin: 1rem 0; overflow: visible; }}
svg path {{ fill: none; stroke-width: 2; }}
svg .behind, svg .before {{ stroke: var(--behind); stroke-width: 5; }}
svg .before {{ opacity: 0.45; }}
svg .mist {{ stroke: var(--mist); stroke-dasharray: 2 6; }}
svg .mark {{ stroke: var(--mist); }}
svg .runner {{ fill: var(--now); stroke: var(--background); stroke-width: 2; }}
svg .line {{ stroke: var(--behind); stroke-width: 2.5; stroke-linejoin: round; }}
svg .ground {{ fill: var(--behind); opacity: 0.14; }}
svg text {{ font-size: 14px; fill: var(--quiet); }}
svg .total {{ fill: var(--ink); font-weight: 650; }}
footer {{ margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--mist); font-size: 0.9rem; }}
@media (max-width: 34rem) {{ svg text {{ font-size: 20px; }} }}
@media print {{
  :root {{ color-scheme: light; {_colours(DAWN)} --background: white; --card: white; --ink: black; }}
  @page {{ margin: 18mm 17mm; }}
  body {{ font-size: 10.5pt; max-width: none; padding: 0; }}
  h2 {{ margin-top: 1.8rem; }}
  .opening {{ padding: 0 0 0 1rem; margin-top: 1.2rem; font-size: 12.5pt; }}
  h1, h2, .time {{ break-after: avoid; }}
  li, svg, .opening, footer {{ break-inside: avoid; }}
  p, li {{ orphans: 3; widows: 3; }}
  svg, .opening {{ print-color-adjust: exact; -webkit-print-color-adjust: exact; }}
  svg {{ max-width: 15cm; }}
}}
"""
"""The page's stylesheet; nothing in it comes from the person or the network."""


DOCTYPE = "<!doctype html>"


def as_html(page: Page) -> str:
    """Return a page as HTML, with every word escaped."""
    body = [
        f"<header><h1>{escape(page.title)}</h1>",
        f'<p class="time">{escape(page.time)}</p></header>',
        *([f'<p class="opening">{escape(page.opening)}</p>'] if page.opening else []),
        *(line for section in page.sections for line in _section(section)),
        f"<footer><p>{escape(page.closing)}</p></footer>",
    ]
    return "\n".join((*_head(page), "<body><main>", *body, "</main></body></html>", ""))


def _head(page: Page) -> Iterator[str]:
    """Return the head: it tells the browser to fetch and run nothing, and holds the style."""
    yield DOCTYPE
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy()}">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{escape(f'{page.title}, {page.time}')}</title>"
    yield f"<style>{STYLE}</style></head>"


def policy() -> str:
    """Return a policy that allows this page's own stylesheet, by its hash, and nothing else."""
    known = b64encode(sha256(STYLE.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{known}'; base-uri 'none'; form-action 'none'"


def _section(section: Section) -> Iterator[str]:
    yield f"<section><h2>{_own(section.heading)}</h2>"
    for words in section.own:
        yield f'<p class="own" dir="auto">{escape(words)}</p>'
    if section.way is not None:
        yield course(section.way)
    for sentence in section.sentences:
        yield f"<p>{escape(sentence)}</p>"
    if section.rising is not None:
        yield rising(section.rising)
    if section.lines:
        yield f'<ul class="{section.sign}">{"".join(map(_line, section.lines))}</ul>'
    if section.more:
        yield f'<p class="beyond">{escape(section.more)}</p>'
    yield "</section>"


def _line(line: Line) -> str:
    aside = f'<span class="aside">{escape(line.aside)}</span>' if line.aside else ""
    return f"<li>{_own(line.text)}{aside}</li>"


def _own(words: str) -> str:
    """Isolate the person's words, which may run right to left, from the text around them."""
    return f"<bdi>{escape(words)}</bdi>"
