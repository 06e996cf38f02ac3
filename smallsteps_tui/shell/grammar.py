"""The parser of the command line, what it makes of the arguments, and the help on a topic."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from smallsteps_tui import __version__
from smallsteps_tui.shell.commands import COMMANDS, TOPICS
from smallsteps_tui.shell.parsing import Grammar, Rooms, everywhere
from smallsteps_tui.shell.printing import as_json, columns

FILES = frozenset({"data", "other", "git", "html", "markdown"})
"""The arguments that are file names."""


def grammar(word: str = "") -> Grammar:
    """Return the parser of the command line.

    Args:
        word: The command that is called, so that no other is built; every command is built
            for any other word.
    """
    top = Grammar(
        prog="smallsteps",
        description="One small step today, and how far you have come. Without a command, it opens the dashboard.",
        parents=[everywhere()],
    )
    top.add_argument("--version", action="version", version=f"smallsteps {__version__}")
    commands = top.room()
    for add in [COMMANDS[word]] if word in COMMANDS else dict.fromkeys(COMMANDS.values()):
        add(commands)
    return top


def help_for(command: str) -> str:
    """Return what a command says of itself."""
    rooms = next(one for one in grammar(command)._actions if isinstance(one, Rooms))
    help_text: str = rooms.choices[command].format_help()
    return help_text.rstrip("\n")


def understood(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Parse the arguments; without a command, `act` is empty.

    Raises:
        SystemExit: Status 2 for an unknown command, 0 once help or the version is shown.
        OSError: Help or the version could not be printed.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    top = grammar(arguments[0] if arguments else "")
    typed = argparse.Namespace(act="", data=None, demo=False, json=False, csv=False, waits=False)
    top.parse_args(arguments, typed)
    for name, value in vars(typed).items():
        if name not in FILES:
            setattr(typed, name, _spelled(value))
    if typed.demo and typed.data is not None:
        top.error("--demo saves nothing, so it can't be used with --data")
    if typed.act == "days:done" and typed.rung is not None and not typed.smaller:
        top.error("--rung goes with --smaller")
    if typed.csv and typed.json:
        top.error("use --json or --csv, one at a time")
    if typed.act in ("days:rest", "plan:rest"):
        _must_be_one_rest(top, typed)
    if typed.act == "copies:merge":
        _must_be_one_merge(top, typed)
    return typed


def _spelled(value: Any) -> Any:
    """Decode words as UTF-8 that came through a locale that cannot hold them, such as C.

    Bytes that are not UTF-8 become U+FFFD, as in the dashboard. File names keep their bytes,
    since the system finds the file by them.
    """
    if isinstance(value, list):
        return [_spelled(one) for one in value]
    if not isinstance(value, str) or value.isascii():
        return value
    try:
        return value.encode(errors="surrogateescape").decode(errors="replace")
    except UnicodeEncodeError:
        return value


def _must_be_one_rest(top: Grammar, typed: argparse.Namespace) -> None:
    if (typed.first is None) != (typed.last is None):
        top.error("--from and --to go together. For a single day use --on")
    if sum(one is not None for one in (typed.on, typed.first, getattr(typed, "every", None))) > 1:
        top.error("use --on, --from or --every, one at a time")


def _must_be_one_merge(top: Grammar, typed: argparse.Namespace) -> None:
    if typed.git is not None:
        if typed.other is not None:
            top.error("--git takes three files, BASE OURS THEIRS, and no OTHER")
        typed.act = "copies:for_git"


def help_on(typed: argparse.Namespace) -> str:
    """Return the text on the topic or command that was typed; without one, the topics and what each is about."""
    if typed.topic in TOPICS:
        text = _text(typed.topic)
    elif typed.topic is not None:
        text = help_for(typed.topic)
    else:
        rows = [(topic, _text(topic).partition("\n")[0].removeprefix("# ")) for topic in TOPICS]
        text = "\n".join(["To read about a topic: smallsteps help TOPIC", "", *columns(rows, "  ")])
    return as_json({"topic": typed.topic, "text": text}) if typed.json else text


def _text(topic: str) -> str:
    from importlib.resources import files  # slow to load

    return files("smallsteps_tui").joinpath("help", f"{topic}.md").read_text(encoding="utf-8").rstrip("\n")
