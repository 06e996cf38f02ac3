"""Measures how fast it is, each figure in turns with its floor, and prints the table.

    python -m tests.benchmarks [--only ROW ...] [--years N] [--times N] [--folder FOLDER]
                               [--beside COMMAND WORDS ...] [--narrow]

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
from itertools import chain
from pathlib import Path

from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import HEAD, cells, printed
from tests.benchmarks.rows import ROWS, beside


def main() -> None:
    """Measure, and print each figure as it is known."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description="Measures how fast it is."
    )
    add = parser.add_argument
    add("--only", nargs="*", choices=ROWS, default=list(ROWS), metavar="ROW", help=f"of {', '.join(ROWS)}")
    add("--years", type=int, default=10, help="how long “ten years” are (10)")
    add("--times", type=int, default=7, help="how often each is measured, or thrice as often (7)")
    add("--folder", type=Path, help="where the files are, for another disk than that of /tmp")
    add("--beside", nargs=2, action="append", default=[], metavar=("COMMAND", "WORDS"),
        help="also the start and memory of another program, until it shows these words")  # fmt: skip
    add("--narrow", action="store_true", help="print it as `smallsteps help speed` has it")
    typed = parser.parse_args()
    print(f"{datetime.now().astimezone():%Y-%m-%d}, {platform.system()}, {os.cpu_count()} cores, "
          f"Python {platform.python_version()}, Textual {version('textual')}")  # fmt: skip
    print(printed(HEAD, is_narrow=typed.narrow))
    with tempfile.TemporaryDirectory(dir=typed.folder) as folder:
        bench = Bench(Path(folder), typed.times, typed.years)
        for figure in chain(*(ROWS[name](bench) for name in typed.only), beside(bench, typed.beside)):
            print(printed(cells(figure), is_narrow=typed.narrow), flush=True)


if __name__ == "__main__":
    main()
