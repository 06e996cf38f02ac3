"""A page as one HTML file that needs nothing else: no network, no script, its drawings inside."""

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape

from smallsteps_tui.exchange import svg
from smallsteps_tui.exchange.page import Line, Page, Section
from smallsteps_tui.exchange.stylesheet import STYLE

DOCTYPE = "<!doctype html>"


def as_html(page: Page) -> str:
    """Write a page as HTML; every word on it is text and nothing else."""
    body = [
        f"<header><h1>{escape(page.title)}</h1>",
        f'<p class="time">{escape(page.time)}</p></header>',
        f'<p class="opening">{escape(page.opening)}</p>',
        *(line for section in page.sections for line in _section(section)),
        f"<footer><p>{escape(page.closing)}</p></footer>",
    ]
    return "\n".join((*_head(page), "<body><main>", *body, "</main></body></html>", ""))


def _head(page: Page) -> Iterator[str]:
    """What a browser is told first: to fetch nothing, to run nothing, and how to dress the page."""
    yield DOCTYPE
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy()}">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{escape(f'{page.title}, {page.time}')}</title>"
    yield f"<style>{STYLE}</style></head>"


def policy() -> str:
    """Allow a browser nothing but this page's own stylesheet, known by its hash."""
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
    """Set words of the person's, which may run the other way, apart from those around them."""
    return f"<bdi>{escape(words)}</bdi>"
