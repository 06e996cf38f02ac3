"""The program's entry point, also `python -m smallsteps_tui`."""

import sys
import time


def run() -> None:
    """Print the kept line of a status bar, or run the command line."""
    if sys.argv[1:] != ["glance"] or not _printed():
        from smallsteps_tui import cli

        cli.run()


def _printed() -> bool:
    """Print the kept line, where it is certain still."""
    from smallsteps_tui.shell.kept_line import kept

    line = kept(time.time())
    try:
        if line is not None:
            sys.stdout.buffer.write(line)
            sys.stdout.flush()
    except (OSError, AttributeError):
        return False  # the command line knows what to do where nothing can be printed
    return line is not None


if __name__ == "__main__":
    run()
