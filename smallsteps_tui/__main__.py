"""The program's entry point, also `python -m smallsteps_tui`."""

import os
import sys
import time

from smallsteps_tui.kept import frame as kept_frame


def run() -> None:
    """Print the kept line of a status bar, or run the command line; a dashboard's first frame may stand before."""
    if sys.argv[1:] == ["glance"] and _printed():
        return
    if len(sys.argv) == 1:
        kept_frame.show(time.time())
    try:
        from smallsteps_tui import cli

        cli.run()
    except SystemExit as ended:
        if "textual" in sys.modules or not isinstance(ended.code, int):
            raise
        _end(ended.code)
    finally:
        kept_frame.take_down()


def _end(status: int) -> None:
    """End a command at once; Python would take ten years that were read apart, one object after the other."""
    import atexit

    kept_frame.take_down()
    atexit._run_exitfuncs()
    os._exit(status)


def _printed() -> bool:
    """Print the kept line, where it is certain still."""
    from smallsteps_tui.kept.line import kept

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
