"""What may be typed, and what was meant by it."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from smallsteps_tui import __version__
from smallsteps_tui.shell.commands import COMMANDS
from smallsteps_tui.shell.parsing import Grammar, everywhere

FILES = frozenset({"data", "other", "git", "html", "markdown"})
"""What names a file, among all that may be typed."""


def grammar(word: str = "") -> Grammar:
    """Give the grammar of the shell.

    Args:
        word: The command that is called, to make no more than is needed for it; the
            whole grammar for any other word.
    """
    top = Grammar(
        prog="smallsteps",
        description="One small step today, and how far you have come. Without a command: the dashboard.",
        parents=[everywhere()],
    )
    top.add_argument("--version", action="version", version=f"smallsteps {__version__}")
    commands = top.room()
    for add in [COMMANDS[word]] if word in COMMANDS else dict.fromkeys(COMMANDS.values()):
        add(commands)
    return top


def understood(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read what was typed; without a command, `act` is empty.

    Raises:
        SystemExit: Status 2 for what is no command, 0 once help or the version is shown.
        OSError: Help or the version could not be printed.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    top = grammar(arguments[0] if arguments else "")
    typed = argparse.Namespace(act="", data=None, demo=False, json=False, waits=False)
    top.parse_args(arguments, typed)
    for name, value in vars(typed).items():
        if name not in FILES:
            setattr(typed, name, _spelled(value))
    if typed.demo and typed.data is not None:
        top.error("--demo keeps nothing, so it takes no --data; leave one of them out")
    if typed.act == "checking_in:done" and typed.rung is not None and not typed.smaller:
        top.error("--rung names a smaller version; put --smaller before it")
    if typed.act == "days:rest":
        _must_be_one_rest(top, typed)
    if typed.act == "merging:merge":
        _must_be_one_merge(top, typed)
    return typed


def _spelled(value: Any) -> Any:
    """Read words as UTF-8 that came through a locale without letters for them, such as C.

    What is no UTF-8 is shown as a sign of its own (U+FFFD), as in the dashboard. A
    file's name stays as it came: the system knows it by these very bytes.
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
        top.error("--from and --to belong together; name both days, or one with --on")
    if sum(one is not None for one in (typed.on, typed.first, typed.every)) > 1:
        top.error("--on, --from and --every each name the rest; use one of them")


def _must_be_one_merge(top: Grammar, typed: argparse.Namespace) -> None:
    if typed.git is not None:
        if typed.other is not None:
            top.error("--git names all three files; leave the other one out")
        typed.act = "merging:for_git"
