"""Measures how fast it is, each figure in turns with its floor, and prints the table.

    python -m tests.benchmarks [--only ROW ...] [--years N] [--times N] [--folder FOLDER]

Linux only. A quiet machine takes about ten minutes for all of it.
"""

import argparse
import os
import platform
import tempfile
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.bench import Bench
from tests.benchmarks.rows import ROWS, Figure

HEAD = ("figure", "ours", "floor", "ratio", "goal", "met")
WIDTHS = (50, 16, 18, 8, 10, 5)


def main() -> None:
    """Measure, and print each figure as it is known."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description="Measures how fast it is."
    )
    parser.add_argument("--only", nargs="+", choices=ROWS, default=list(ROWS), metavar="ROW",
                        help=f"measure these rows alone: {', '.join(ROWS)}")  # fmt: skip
    parser.add_argument("--years", type=int, default=10, help="how long the long life is (10)")
    parser.add_argument("--times", type=int, default=7, help="how often each is measured (7)")
    parser.add_argument("--folder", type=Path, help="where the files are, for another disk than that of /tmp")
    typed = parser.parse_args()
    print(f"{datetime.now().astimezone():%Y-%m-%d}, {platform.system()}, {os.cpu_count()} cores, "
          f"Python {platform.python_version()}, Textual {version('textual')}")  # fmt: skip
    print(laid_out(HEAD))
    with tempfile.TemporaryDirectory(dir=typed.folder) as folder:
        bench = Bench(Path(folder), typed.times, typed.years)
        for name in typed.only:
            for figure in ROWS[name](bench):
                print(laid_out(cells(figure)), flush=True)


def cells(figure: Figure) -> tuple[str, ...]:
    """Give the cells of a figure."""
    floor = f"{shown(figure.floor, figure.unit)} {figure.of}" if figure.floor is not None else ""
    ratio = f"{figure.compared:.2f}" if figure.floor is not None else ""
    goal = f"≤ {figure.goal:,g}"
    return (
        figure.name,
        shown(figure.ours, figure.unit),
        floor,
        ratio,
        goal,
        "yes" if figure.is_met else "no",
    )


def shown(value: float, unit: str) -> str:
    """Give a value in its unit."""
    if unit == "ms":
        return f"{value * 1000:,.1f} ms"
    if unit == "MB":
        return f"{value / 1e6:,.1f} MB"
    return f"{value:,.0f} {unit}"


def laid_out(row: tuple[str, ...]) -> str:
    """Lay a row out: the name to the left, the rest to the right."""
    name, *rest = row
    return f"{name:{WIDTHS[0]}}" + "".join(
        f"{cell:>{width}}" for cell, width in zip(rest, WIDTHS[1:], strict=True)
    )


if __name__ == "__main__":
    main()
