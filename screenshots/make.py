"""Makes the pictures in this folder from the real app, with the demo's year, a fixed clock and fixed sizes.

    .venv/bin/pip install '.[pictures]' && .venv/bin/python screenshots/make.py

Needs the font DejaVu Sans Mono, or another monospaced one named as its first argument.
"""

import asyncio
import re
import sys
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import resvg_py

from smallsteps_tui import demo
from smallsteps_tui.app import SmallSteps
from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.config import Config
from smallsteps_tui.session import Session
from smallsteps_tui.store.store import Store

FOLDER = Path(__file__).parent
FONT = sys.argv[1] if len(sys.argv) > 1 else "DejaVu Sans Mono"
NOON = datetime(2026, 11, 22, 12, 0).astimezone()
MOUSE_AWAY = (0, 0)


class Picture(NamedTuple):
    """One picture: its file's name, the terminal's size, and the keys that lead there."""

    name: str
    size: tuple[int, int]
    keys: tuple[str, ...] = ()
    is_demo: bool = True
    theme: str = "dusk"


PICTURES = (
    Picture("welcome", (118, 36), is_demo=False),
    Picture("today", (118, 36), ("1",)),
    Picture("goals", (118, 36), ("2",)),
    Picture("marathon", (118, 36), ("3",)),
    Picture("lanes", (118, 36), ("3", "0")),
    Picture("look-back", (118, 36), ("4",)),
    Picture("year", (118, 36), ("4", "y", "left", "up", "up", "up")),
    Picture("write-up", (118, 36), ("4", "w")),
    Picture("reaching", (118, 36), ("3", "f", "r")),
    Picture(
        "today-first-day",
        (118, 36),
        (*"Swim again", "enter", *"Find my goggles", "enter", "enter"),
        is_demo=False,
    ),
    Picture("today-dawn", (118, 36), ("1",), theme="dawn"),
    Picture("today-80x24", (80, 24), ("1",)),
    Picture("today-40x12", (40, 12), ("1",)),
)


async def drawn(picture: Picture) -> str:
    """Run the app, press the keys, and give what is on the screen as SVG."""
    clock = Clock(now=Hands(NOON))
    store = Store(None, demo.journey(clock.today())) if picture.is_demo else Store(None)
    app = SmallSteps(Session(store, clock), Config(animations=False, theme=picture.theme))
    async with app.run_test(size=picture.size, notifications=True) as pilot:
        await pilot.press(*picture.keys)
        await pilot.pause(0.5)
        return app.export_screenshot(title="small steps")


def at_home(svg: str) -> str:
    """Put the installed font in place of the one that Textual would fetch from the network."""
    svg = re.sub(r"@font-face\s*{[^}]*}", "", svg)
    svg = re.sub(r"font-family:\s*[^;}\"]+", f"font-family: {FONT}, monospace", svg)
    return re.sub(r"terminal-\d+-", "terminal-", svg)


def main() -> None:
    """Make every picture, as SVG and as PNG."""
    for picture in PICTURES:
        svg = at_home(asyncio.run(drawn(picture)))
        (FOLDER / f"{picture.name}.svg").write_text(svg, encoding="utf-8")
        png = resvg_py.svg_to_bytes(svg_string=svg, monospace_family=FONT, font_family=FONT)
        (FOLDER / f"{picture.name}.png").write_bytes(bytes(png))
        print(picture.name)


if __name__ == "__main__":
    main()
