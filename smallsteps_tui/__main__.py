"""`python -m smallsteps_tui`, the same as `smallsteps`."""

from smallsteps_tui.cli import run

if __name__ == "__main__":
    run()
