"""A page as one self-contained HTML file: no network, no script, with style and drawings inline."""

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape

from smallsteps_tui.colours import DAWN, DUSK, Palette
from smallsteps_tui.write_up import svg
from smallsteps_tui.write_up.page import Line, Page, Section

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
        f'<p class="opening">{escape(page.opening)}</p>',
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
        yield svg.course(section.way)
    for sentence in section.sentences:
        yield f"<p>{escape(sentence)}</p>"
    if section.rising is not None:
        yield svg.rising(section.rising)
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
