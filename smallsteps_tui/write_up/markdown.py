"""A page as Markdown: plain enough to read as it is, safe in anything that renders it."""

import re
from collections.abc import Iterator

from smallsteps_tui.write_up.page import Line, Page, Section, Way

CELLS = 40
"""How many signs a drawn course is long."""

_MARKS = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w+;)|#(?=#*$)")
_OPENS = re.compile(r"^(\s*)([-+=#:]|\d{1,9}(?=[.)]))")


def as_markdown(page: Page) -> str:
    """Write a page as Markdown; every word on it is text and nothing else."""
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
    """Write a text that may have several lines, each on a line of its own."""
    return f"\\\n{indent}".join(escaped(line) or "&nbsp;" for line in text.split("\n"))


def course(way: Way) -> str:
    """Draw a course in signs: behind, the runner, ahead."""
    at = min(CELLS - 1, int(way.here * CELLS))
    return f"{'━' * at}◉{'╌' * (CELLS - 1 - at)}"


def escaped(text: str) -> str:
    """Take the meaning from every sign that Markdown or HTML would read as more than text."""
    text = _MARKS.sub(lambda sign: f"\\{sign[0]}", text)
    return _OPENS.sub(_opened, text)


def _opened(found: re.Match[str]) -> str:
    """Take the meaning from what would begin a list, a heading or a rule."""
    blank, sign = found.groups()
    return f"{blank}{sign}\\" if sign.isdigit() else f"{blank}\\{sign}"
