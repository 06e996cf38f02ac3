"""Where it is measured: lives of several lengths, and homes of nobody with one of them in it."""

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.store.documents.journeys import tables_of
from smallsteps_tui.store.file.storage import LedgerStorage
from tests.benchmarks.ten_years import long_list, ten_years
from tests.benchmarks.terminal import Terminal, python

EMPTY, ONE, LONG = "empty", "one year", "ten years"
"""Nothing at all; the life that the long one is compared with; and the long one, which may be told to be another."""

LIST = "2,000 steps"
"""A goal with so many steps in one list."""


class Bench:
    """Opens programs in homes with a life in it."""

    def __init__(self, folder: Path, times: int, years: int) -> None:
        """Write the files of the lives; their last day was yesterday.

        Args:
            folder: Where, on a disk such as a person's.
            times: How often each is measured.
            years: How long the long one is.
        """
        self.folder = folder
        self.times = times
        self._homes = count(1)
        today = (datetime.now().astimezone() - timedelta(hours=4)).date()
        yesterday = today - timedelta(days=1)
        lives: dict[str, Callable[[], Journey]] = {
            ONE: lambda: ten_years(yesterday, 1),
            LONG: lambda: ten_years(yesterday, years),
            LIST: long_list,
        }
        for name, life in lives.items():
            LedgerStorage(folder / f"{name}.json").write(tables_of(life()))

    def home(self, life: str = EMPTY, settings: str = "") -> Path:
        """Make a home with a copy of a life in it."""
        home = self.folder / f"home-{next(self._homes)}"
        for made in (home / ".config" / "smallsteps", file_in(home).parent):
            made.mkdir(parents=True)
        if life != EMPTY:
            shutil.copy(self.folder / f"{life}.json", file_in(home))
        (home / ".config" / "smallsteps" / "config.toml").write_text(settings, encoding="utf-8")
        return home

    def opens(self, code: str, home: Path | None = None) -> Terminal:
        """Start a program in a terminal."""
        return Terminal(python(code), home or self.home())


def file_in(home: Path) -> Path:
    """Give the file of the journey in a home."""
    return home / ".local" / "share" / "smallsteps" / "smallsteps.json"
