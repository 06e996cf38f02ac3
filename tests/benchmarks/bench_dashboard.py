"""How long the dashboard takes on ten years, key to frame, as ratios to a floor measured in the same run.

The floor is one label that changes. It is the processor's time, so that others at work
beside it count little. A frame counts from the key until the last
thing it has drawn; first shows are measured in a dashboard that was just opened. Run by
hand: `python tests/benchmarks/bench_dashboard.py`; with a name and `--profile` it says
where the time of that one goes.
"""

import asyncio
import cProfile
import gc
import pstats
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path
from time import process_time

HOUSE = Path(__file__).parents[2]
sys.path[:0] = [str(HOUSE), str(HOUSE / "tests")]

from screens.walker import Walker, hands_at, walking  # noqa: E402 - found by the line above
from textual import events  # noqa: E402 - found by the line above

from smallsteps_tui.store.documents.journeys import tables_of  # noqa: E402 - found by the line above
from smallsteps_tui.store.file.storage import LedgerStorage  # noqa: E402 - found by the line above
from tests.benchmarks.ten_years import TODAY, ten_years  # noqa: E402 - found by the line above

TIMES = 5
"""How often a key is pressed; the shortest counts."""

MORNING = datetime.combine(TODAY + timedelta(days=1), time(9, 30)).astimezone()

FLOOR = "the floor: one label changes"

FIRST: dict[str, Sequence[str]] = {"Goals": "2", "Marathon": "3", "Look back": "4", "year": ("4", "y")}
"""The screens that are not there at the opening, by their keys."""

AGAIN: dict[str, Sequence[str]] = {
    "switch: Today": ("2", "1"),
    "switch: Goals": ("1", "2"),
    "switch: Marathon": ("1", "3"),
    "switch: Look back": ("1", "4"),
    "Today: a step taken": ("1", "backspace", "space"),
    "Today: undo": ("1", "e", "u"),
    "Today: another step": ("1", "down"),
    "Today: a day back": ("1", "left_square_bracket"),
    "Today: the veil": ("1", "v"),
    "Today: both are true": ("1", "escape", "b"),
    "Goals: down": ("2", "down"),
    "Marathon: other goal": ("3", "right"),
    "Marathon: turn the head": ("3", "tab"),
    "Look back: a page down": ("4", "pagedown"),
    "Look back: a line down": ("4", "down"),
    "Look back: a week back": ("4", "left_square_bracket"),
    "Look back: the veil": ("4", "v"),
}
"""The last key is measured; those before it lead there."""


class Stopwatch:
    """Presses keys, and says how long it took until the last frame they brought."""

    def __init__(self, walker: Walker) -> None:
        self.walker = walker
        self._drawn = 0.0
        display = walker.app._display

        def displayed(screen: object, renderable: object) -> None:
            display(screen, renderable)  # type: ignore[arg-type]
            self._drawn = process_time()

        walker.app._display = displayed  # type: ignore[method-assign,assignment]

    async def presses(self, key: str) -> float:
        """Press one key, and measure it."""
        character = " " if key == "space" else key if len(key) == 1 else None
        return await self.times(lambda: self.walker.app.post_message(events.Key(key, character)))

    async def times(self, act: Callable[[], object]) -> float:
        """Let something happen.

        Returns:
            Seconds from there to the last frame it brought; 0 when it brought none.
        """
        self._drawn = began = process_time()
        act()
        for _ in range(2):
            await self.walker.settles()
            await self.walker.pilot.pause(0.06)
        return self._drawn - began


async def floor_on(path: Path) -> float:
    """Measure one label that changes."""
    async with walking(path, hands=hands_at(MORNING)) as walker:
        watch, app = Stopwatch(walker), walker.app
        return min([await watch.times(partial(app.call_later, app.say, f"{n}")) for n in range(9)][1:])


async def opened(path: Path) -> float:
    """Read the file and open the dashboard on it.

    Returns:
        Seconds until Today stands there.
    """
    began = process_time()
    async with walking(path, hands=hands_at(MORNING)):
        return process_time() - began


async def measured(path: Path, name: str, keys: Sequence[str], profile: cProfile.Profile | None) -> float:
    """Press the keys in a dashboard that was just opened, and measure the last."""
    async with walking(path, hands=hands_at(MORNING)) as walker:
        gc.freeze()  # as it is when the dashboard opens
        watch, spent = Stopwatch(walker), []
        for _ in range(1 if name.startswith("first") else TIMES):
            for key in keys[:-1]:
                await watch.presses(key)
            if profile is not None:
                profile.enable()
            spent.append(await watch.presses(keys[-1]))
            if profile is not None:
                profile.disable()
        return min(spent)


def named() -> dict[str, Sequence[str]]:
    """Everything that is measured, by name."""
    first = {f"first show: {name}": keys for name, keys in FIRST.items()}
    return {**first, **AGAIN}


def main(names: Sequence[str], is_profiled: bool) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "smallsteps.json"
        LedgerStorage(path).write(tables_of(ten_years()))
        profile = cProfile.Profile() if is_profiled else None
        floor = asyncio.run(floor_on(path))
        print(f"{FLOOR:44}{floor * 1000:9.2f} ms{1:8.1f}")
        if not names:
            spent = min(asyncio.run(opened(path)) for _ in range(3))
            print(f"{'opened':44}{spent * 1000:9.2f} ms{spent / floor:8.1f}")
        for name, keys in named().items():
            if not names or any(one in name for one in names):
                spent = asyncio.run(measured(path, name, keys, profile))
                print(f"{name:44}{spent * 1000:9.2f} ms{spent / floor:8.1f}")
        if profile is not None:
            pstats.Stats(profile).sort_stats("cumulative").print_stats(60)


if __name__ == "__main__":
    main([one for one in sys.argv[1:] if not one.startswith("-")], "--profile" in sys.argv)
