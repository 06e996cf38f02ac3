"""The parser of the shell: it speaks in sentences, and knows what every command has."""

import argparse
import sys
from typing import Any, NoReturn

from smallsteps_tui.domain.cleaning import clean_line


class Grammar(argparse.ArgumentParser):
    """A parser that says in one sentence what it did not understand."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """End with status 2 and one printable sentence."""
        what = clean_line(message, 400).removesuffix(".")
        self.exit(2, f"{self.prog}: {what}. To see how: {self.prog} --help\n")

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print help or the version; argparse is silent where that goes wrong, and here it is not.

        Raises:
            OSError: It could not be printed.
        """
        if file is not None and file is sys.stdout:
            file.write(message)
        else:
            super()._print_message(message, file)

    def room(self) -> "argparse._SubParsersAction[Grammar]":
        """Make room for commands below this one."""
        return self.add_subparsers(metavar="COMMAND", title="commands", parser_class=Grammar)


Rooms = argparse._SubParsersAction
"""Where commands are added."""


def everywhere() -> Grammar:
    """The options that stand before or after a command; not given, they leave no trace."""
    options = Grammar(add_help=False, argument_default=argparse.SUPPRESS)
    options.add_argument("--data", metavar="FILE", help="the file your journey is kept in")
    options.add_argument("--demo", action="store_true", help="look around in a believable year, kept nowhere")
    return options


def add_command(rooms: "Rooms[Grammar]", name: str, purpose: str, act: str) -> Grammar:
    """Add a command; `act` names the module of this package and the function that carries it out."""
    command = rooms.add_parser(name, help=purpose, description=purpose, parents=[everywhere()])
    command.set_defaults(act=act)
    command.add_argument("--json", action="store_true", help="answer in JSON")
    return command


def add_group(rooms: "Rooms[Grammar]", name: str, purpose: str) -> "Rooms[Grammar]":
    """Add a word that needs another one after it."""
    group = rooms.add_parser(name, help=purpose, description=purpose, parents=[everywhere()])
    below = group.room()
    below.required = True
    return below


def whole_number(text: str) -> int:
    """Read a whole number; Python would take 1_0 for ten.

    Raises:
        ArgumentTypeError: It is none.
    """
    try:
        return int(text.replace("_", "no digit"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number, such as 20") from None


def number(text: str) -> float:
    """Read a number, with a point or without.

    Raises:
        ArgumentTypeError: It is none.
    """
    try:
        return float(text.replace("_", "no digit"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no number, such as 3 or 7.5") from None
