"""Measures the largest empty rectangle of each screen, with the demo's year and on the first day.

    .venv/bin/python screenshots/empty.py

Prints a table of shares of the sheet, in percent. A cell is empty where it has no sign,
whatever its ground. With the demo no sheet should have more than a third, on the first
day none more than 45%; what has is marked with a star, and the exit status is 1.
"""

import asyncio
import sys
from collections.abc import Sequence
from datetime import datetime

from smallsteps_tui import demo
from smallsteps_tui.app import SmallSteps
from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.config import Config
from smallsteps_tui.session import Session
from smallsteps_tui.store.store import Store

SIZES = ((80, 24), (118, 36), (160, 45), (200, 60))
SCREENS = {
    "Today": ("1",),
    "Goals": ("2",),
    "Marathon": ("3",),
    "all goals": ("3", "0"),
    "Look back": ("4",),
    "the year": ("4", "y"),
}
FIRST_MINUTE = (*"Write the thesis", "enter", *"Open the file", "enter", "enter")
NOON = datetime(2026, 11, 22, 12, 0).astimezone()
MOST = {"the demo": 100 / 3, "the first day": 45.0}


def largest(lines: Sequence[str]) -> int:
    """Return the cells of the largest rectangle without a sign."""
    width = max(map(len, lines))
    heights, most = [0] * (width + 1), 0
    for line in lines:
        padded = line.ljust(width)
        heights = [heights[at] + 1 if padded[at] == " " else 0 for at in range(width)] + [0]
        open_at: list[int] = []
        for at, height in enumerate(heights):
            while open_at and heights[open_at[-1]] >= height:
                high = heights[open_at.pop()]
                start = open_at[-1] + 1 if open_at else 0
                most = max(most, high * (at - start))
            open_at.append(at)
    return most


async def measured(*, is_demo: bool) -> dict[tuple[str, tuple[int, int]], float]:
    """Measure every screen at every size, in percent of the sheet."""
    found = {}
    for size in SIZES:
        clock = Clock(now=Hands(NOON))
        store = Store(None, demo.journey(clock.today())) if is_demo else Store(None)
        app = SmallSteps(Session(store, clock), Config(animations=False))
        async with app.run_test(size=size, notifications=True) as pilot:
            await pilot.press(*(() if is_demo else ("space" if key == " " else key for key in FIRST_MINUTE)))
            for name, keys in SCREENS.items():
                await pilot.press(*keys)
                await pilot.pause(0.3)
                lines = [strip.text for strip in app.screen._compositor.render_strips()]
                found[name, size] = 100 * largest(lines) / (size[0] * size[1])
                await pilot.press(*["escape"] * (len(keys) - 1))
    return found


def main() -> int:
    """Print both tables; 1 where a sheet is emptier than it should be."""
    is_full = True
    for of, most in MOST.items():
        found = asyncio.run(measured(is_demo=of == "the demo"))
        print(f"{of:<14}" + "".join(f"{f'{width}x{height}':>9}" for width, height in SIZES))
        for name in SCREENS:
            shares = [found[name, size] for size in SIZES]
            print(f"{name:<14}" + "".join(f"{f'{share:.0f}' + '*' * (share > most):>9}" for share in shares))
            is_full = is_full and max(shares) <= most
    return not is_full


if __name__ == "__main__":
    sys.exit(main())
