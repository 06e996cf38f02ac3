"""A page as Markdown: readable as plain text, and safe in anything that renders it."""

import re
from collections.abc import Iterator

from smallsteps_tui.write_up.page import Line, Page, Section, Way

CELLS = 40
"""The length of a drawn course, in characters."""

_MARKS = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w+;)|#(?=#*$)")
_OPENS = re.compile(r"^(\s*)([-+=#:]|\d{1,9}(?=[.)]))")


def as_markdown(page: Page) -> str:
    """Return a page as Markdown, with every word escaped."""
    blocks = [f"# {escaped(page.title)}", escaped(page.time), escaped(page.opening)]
    for section in page.sections:
        blocks += _section(section)
    return "\n\n".join([*blocks, "---", escaped(page.closing)]) + "\n"


def _section(section: Section) -> Iterator[str]:
    yield f"## {escaped(section.heading)}"
    yield from map(_lines, section.own)
    if section.way is not None:
        yield f"`{course(section.way)}`"
    yield from map(escaped, section.sentences)
    if section.lines:
        yield "\n".join(map(_line, section.lines))
    if section.more:
        yield escaped(section.more)


def _line(line: Line) -> str:
    aside = f" ({escaped(line.aside)})" if line.aside else ""
    return f"- {_lines(line.text, '  ')}{aside}"


def _lines(text: str, indent: str = "") -> str:
    """Return a text of several lines with Markdown line breaks."""
    return f"\\\n{indent}".join(escaped(line) or "&nbsp;" for line in text.split("\n"))


def course(way: Way) -> str:
    """Draw a course in characters: behind, the runner, ahead."""
    at = min(CELLS - 1, int(way.here * CELLS))
    return f"{'━' * at}◉{'╌' * (CELLS - 1 - at)}"


def escaped(text: str) -> str:
    """Escape every character that is special to Markdown or HTML."""
    text = _MARKS.sub(lambda sign: f"\\{sign[0]}", text)
    return _OPENS.sub(_opened, text)


def _opened(found: re.Match[str]) -> str:
    """Escape what would start a list, a heading or a rule."""
    blank, sign = found.groups()
    return f"{blank}{sign}\\" if sign.isdigit() else f"{blank}\\{sign}"
