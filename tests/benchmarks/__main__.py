"""Measures how fast it is, each figure in turns with its floor, and prints the table.

    python -m tests.benchmarks [--only ROW ...] [--years N] [--times N] [--folder FOLDER]
                               [--beside COMMAND WORDS ...]

On Linux, whose clocks of other processes it asks. All of it takes about ten minutes on a
quiet machine. Where others work beside it, what is measured by the clock on the wall says
little; "in cpu" is the same ratio in processor time.
"""

import argparse
import os
import platform
import tempfile
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.bench import Bench
from tests.benchmarks.rows import ROWS, Figure, beside

HEAD = ("figure", "ours", "floor", "ratio", "in cpu", "goal", "met")
WIDTHS = (46, 16, 20, 8, 8, 10, 5)


def main() -> None:
    """Measure, and print each figure as it is known."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description="Measures how fast it is."
    )
    add = parser.add_argument
    add("--only", nargs="*", choices=ROWS, default=list(ROWS), metavar="ROW", help=f"of {', '.join(ROWS)}")
    add("--years", type=int, default=10, help="how long the long life is (10)")
    add("--times", type=int, default=7, help="how often each is measured, or thrice as often (7)")
    add("--folder", type=Path, help="where the files are, for another disk than that of /tmp")
    add("--beside", nargs=2, action="append", default=[], metavar=("COMMAND", "WORDS"),
        help="also the start and memory of another program, until it shows these words")  # fmt: skip
    typed = parser.parse_args()
    print(f"{datetime.now().astimezone():%Y-%m-%d}, {platform.system()}, {os.cpu_count()} cores, "
          f"Python {platform.python_version()}, Textual {version('textual')}")  # fmt: skip
    print(laid_out(HEAD))
    with tempfile.TemporaryDirectory(dir=typed.folder) as folder:
        bench = Bench(Path(folder), typed.times, typed.years)
        for name in typed.only:
            for figure in ROWS[name](bench):
                print(laid_out(cells(figure)), flush=True)
        for figure in beside(bench, typed.beside):
            print(laid_out(cells(figure)), flush=True)


def cells(figure: Figure) -> tuple[str, ...]:
    """Give the cells of a figure."""
    floor = ratio = cpu = goal = met = ""
    if figure.floor is not None:
        floor, ratio = f"{shown(figure.floor, figure.unit)} {figure.of}", f"{figure.compared:.2f}"
    if figure.cpu is not None:
        cpu = f"{figure.cpu:.2f}"
    if figure.goal is not None:
        goal, met = f"≤ {figure.goal:,g}", "yes" if figure.compared <= figure.goal else "no"
    return figure.name, shown(figure.ours, figure.unit), floor, ratio, cpu, goal, met


def shown(value: float, unit: str) -> str:
    """Give a value in its unit."""
    if unit == "ms":
        return f"{value * 1000:,.1f} ms"
    if unit == "MB":
        return f"{value / 1e6:,.1f} MB"
    return f"{value:,.0f} {unit}"


def laid_out(row: tuple[str, ...]) -> str:
    """Lay a row out: the name to the left, the rest to the right."""
    name, *rest = (f"{cell:{'>' if place else ''}{WIDTHS[place]}}" for place, cell in enumerate(row))
    return name + "".join(rest)


if __name__ == "__main__":
    main()
