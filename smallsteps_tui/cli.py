"""The command line: from arguments to one call.

Nothing here imports Textual unless the dashboard opens, and each command imports
no more than it needs: a status bar runs one every few seconds.
"""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, NoReturn, TextIO, cast

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.kept import frame as kept_frame
from smallsteps_tui.shell.printing import complain, settle, show

if TYPE_CHECKING:
    from argparse import Namespace

    from smallsteps_tui.config import Config
    from smallsteps_tui.session import Session

NOTHING_TYPED = SimpleNamespace(act="", data=None, demo=False, json=False, csv=False, waits=False)
"""What no arguments are understood as."""

INTERRUPTED = 130
"""The exit status after Ctrl+C, as in shells."""


def run() -> NoReturn:
    """Run the program as a process of its own, and exit with its status."""
    gc.disable()  # a command is over before it is of use; the dashboard turns it on after its first frame
    settle(sys.stdout, sys.stderr)
    try:
        status = main()
        _printed()
    except BrokenPipeError:
        status = 0
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Unprinted as trouble:
        status = trouble.exit_status
        complain(str(trouble))
    except Exception as error:  # noqa: BLE001 - reports any crash
        from smallsteps_tui.terminal.ending import report

        status = 1
        complain(report(error))
    _give_up_what_nobody_takes()
    sys.exit(status)


class Unprinted(Exception):
    """The command ran, but its answer could not be printed."""

    exit_status = 1


@contextmanager
def _printing() -> Iterator[None]:
    """Report an answer that cannot be printed; a closed pipe is not an error.

    Raises:
        BrokenPipeError: The reader has gone.
        Unprinted: It could not be printed for another reason.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise Unprinted(
            f"Couldn't print the answer ({error.strerror or error}). If you changed something, it was saved."
        ) from error


def _printed(text: str = "", *, plain: bool = False, paged: bool = False) -> None:
    """Print an answer and flush it."""
    with _printing():
        show(text, plain=plain, paged=paged)
        if sys.stdout is not None:
            sys.stdout.flush()


def _give_up_what_nobody_takes() -> None:
    """Discard output that cannot be printed, or Python would complain at exit and change the status."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that was typed.

    Args:
        arguments: The arguments after the program's name; those of this process by default.

    Returns:
        The exit status: 0, 1 after a sentence on standard error, 2 for an unknown
        command, 75 when another process holds the file too long.
    """
    try:
        with _printing():
            typed = _typed(sys.argv[1:] if arguments is None else arguments)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    try:
        return _carried_out(typed)
    except Trouble as trouble:
        more = f" More about this: smallsteps help {trouble.topic}" if trouble.topic else ""
        complain(f"{_in_words(trouble)}{more}")
        return trouble.exit_status
    except RecursionError:
        complain("These steps are nested too deeply. Move some up in the dashboard.")
        return 1


def _in_words(trouble: Trouble) -> str:
    """Return a trouble's message, and where the file can't be read what its newest good backup holds."""
    if not trouble.is_of_file:
        return str(trouble)
    from smallsteps_tui import voice
    from smallsteps_tui.store.troubles import Damaged

    return voice.damaged(trouble) if isinstance(trouble, Damaged) else str(trouble)


def _typed(arguments: Sequence[str]) -> "Namespace":
    """Parse the arguments; where there are none, without the parser."""
    if not arguments:
        return cast("Namespace", NOTHING_TYPED)
    from smallsteps_tui.shell.grammar import understood

    return understood(arguments)


def _carried_out(typed: "Namespace") -> int:
    from smallsteps_tui.config import read_config

    if typed.act == "copies:for_git":
        from smallsteps_tui.shell.copies import for_git

        for_git(typed)
        return 0
    config = read_config()
    for sentence in config.warnings:
        complain(sentence)
    if typed.act == "smaller:smaller":
        from smallsteps_tui.shell.smaller import smaller

        _printed(smaller(typed, config.someone), plain=config.ascii and not typed.json)
        return 0
    if typed.act == "grammar:help_on":
        from smallsteps_tui.shell.grammar import help_on

        is_plain = config.ascii and not typed.json
        _printed(help_on(typed), plain=is_plain, paged=_is_for_eyes() and not typed.json)
        return 0
    is_dashboard = not typed.act and _is_for_eyes()
    session = _session(typed, config, waits=typed.waits or is_dashboard)
    if typed.act:
        from smallsteps_tui.kept import cache
        from smallsteps_tui.kept.line import keep
        from smallsteps_tui.shell.call import Call

        room, act = typed.act.split(":")
        command = getattr(import_module(f"smallsteps_tui.shell.{room}"), act)
        answer = command(Call(typed, session, config))
        _printed(answer, plain=config.ascii and not (typed.json or typed.csv))
        _tell(session, named=act == "check")
        keep(session, config)
        cache.keep_index(session.store)
        kept_frame.drop_unless_believed(session.clock.now().timestamp())
        return int(getattr(answer, "exit_status", 0))
    if is_dashboard:
        status = _dashboard(session, config, demo=typed.demo)
        if status == 0 and not typed.demo:
            _tell_the_way_back(session)
        return status
    from smallsteps_tui.shell.pages import today

    _printed(today(session.snapshot, config, session.snapshot.today), plain=config.ascii)
    _tell(session)
    return 0


def _dashboard(session: "Session", config: "Config", *, demo: bool) -> int:
    """Open the dashboard and stay until the person leaves; return the exit status."""
    from smallsteps_tui.app import SmallSteps
    from smallsteps_tui.kept import cache
    from smallsteps_tui.kept.line import keep
    from smallsteps_tui.screens import modes

    app = SmallSteps(session, config, demo=demo)

    def settle() -> None:
        """Start collecting what can be thrown away, but of what was read nothing; ready the other screens."""
        gc.freeze()  # or each collection walks ten years, a quarter of a second in which nothing moves
        gc.enable()
        if app.snapshot.journey.ordered_goals:
            app.run_worker(modes.prepare(app))
            app.run_worker(modes.look_ahead(lambda: app.shown))

    app.after_first_frame = settle
    app.run()
    keep(session, config)  # also of what was written while it was left
    cache.keep_index(session.store)
    return app.return_code or 0


def _tell(session: "Session", *, named: bool = False) -> None:
    """Print what there is to know about the file and its place, on standard error.

    Args:
        session: The session.
        named: Whether the answer itself reports on the file.
    """
    for sentence in ("" if named else session.notice, session.word):
        if sentence:
            complain(sentence)


def _tell_the_way_back(session: "Session") -> None:
    """Print in the first days how the dashboard is opened again; nothing before there is a goal."""
    from shlex import join

    from smallsteps_tui import voice
    from smallsteps_tui.domain.hints import is_new

    journey, today = session.snapshot.journey, session.snapshot.today
    if journey.ordered_goals and is_new(journey, today):
        program = ["python", "-m", "smallsteps_tui"] if sys.argv[0].endswith(".py") else sys.argv[:1]
        _printed(voice.open_again(join([*program, *sys.argv[1:]])))


def _is_for_eyes() -> bool:
    """Whether this is a terminal that can show a dashboard."""
    return _is_terminal(sys.stdin) and _is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb"


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def _session(typed: "Namespace", config: "Config", *, waits: bool) -> "Session":
    """Open a session on the given file, or on the demo, which isn't saved.

    With `waits`, it opens even if the file cannot be read, to do something about it.
    """
    from smallsteps_tui.clock import Clock
    from smallsteps_tui.kept import cache
    from smallsteps_tui.session import Session
    from smallsteps_tui.store.store import Store

    clock = Clock(config.day_starts)
    if not typed.demo:
        return Session(Store(_data_path(typed.data, config), recall=cache.kept_index), clock, waits=waits)
    from smallsteps_tui.demo import journey

    return Session(Store(journey=journey(clock.today())), clock)


def _data_path(named: str | None, config: "Config") -> Path:
    try:
        is_name = named is None or (named.strip() and b"\0" not in os.fsencode(named))
    except UnicodeEncodeError:
        is_name = False
    if not is_name:
        raise Trouble("--data needs a file name, such as ~/smallsteps.json.")
    return config.data_path(named)
