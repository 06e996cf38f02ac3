"""The argument parser, its options for every command, and its error sentences."""

import argparse
import re
import sys
from typing import Any, NoReturn

from smallsteps_tui import pattern
from smallsteps_tui.domain.cleaning import clean_line

NOT_A_CHOICE = pattern(r"argument (.+?): invalid choice: '(.*)' \(choose from (.*)\)", re.DOTALL)
"""What argparse says of a word that isn't among those allowed."""

NOT_BOTH = pattern(r"argument (\S+).*: not allowed with argument (\S+).*", re.DOTALL)
"""What it says of two options that are given together, and can't be."""

NO_VALUE = pattern(
    r"argument (\S+).*: expected (?:one argument|at least one argument|(\d) arguments)", re.DOTALL
)
"""What it says of an option without the text, day or number that follows it."""

UNKNOWN_WORDS = pattern(r"unrecognized arguments: (.*)", re.DOTALL)
"""What argparse says of words that nothing takes."""

REQUIRED = pattern(r"the following arguments are required: (.*)", re.DOTALL)
"""How argparse says what isn't there."""


MOST_LISTED = 16
"""The most words that are listed in place of one that isn't known; more are left to the help."""


def _not_among(sort: str, typed: str, known: "list[str]") -> str:
    """Say that there is no such command, topic or other word, and which may be meant."""
    from difflib import get_close_matches

    near = get_close_matches(typed.casefold(), known, 1)
    is_named = sort.isupper()  # COMMAND or TOPIC; other words are known by the option they belong to
    none = (
        f"there's no {sort.lower()} “{typed}”" if is_named else f"“{typed}” isn't one of {', '.join(known)}"
    )
    if near:
        return f"{none}. Did you mean {near[0]}?"
    return f"{none}. Use {', '.join(known)}" if is_named and len(known) <= MOST_LISTED else none


class Grammar(argparse.ArgumentParser):
    """A parser that reports an error in one sentence."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)
        self.more = ""
        """Where there is more, if that isn't the parser's own help."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse what is known, and remember what was given, for the hint of an error."""
        self._given = [*args] if args is not None else []
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """Exit with status 2 and one printable sentence."""
        if found := NOT_A_CHOICE.fullmatch(message):
            option = (
                "".join(self._given[: self._given.index(found[2])][-1:]) if found[2] in self._given else ""
            )
            if option.startswith("-") and not self._has(option):  # its value was taken for a command
                message = f"unrecognized arguments: {option}"
            else:
                message = _not_among(found[1], found[2], found[3].replace("'", "").split(", "))
        message = self._with_hint(message)
        what = clean_line(message, 400).removesuffix(".")
        end = "" if what.endswith("?") else "."
        self.exit(2, f"{self.prog}: {what}{end} {self.more or f'For help: {self.prog} --help'}\n")

    def _with_hint(self, message: str) -> str:
        """Add how words are quoted, or a dash is told from an option, where that may be what is meant."""
        if found := UNKNOWN_WORDS.fullmatch(message):
            if not found[1].startswith("-"):
                return f"“{found[1]}” is left over. Put quotes around text with spaces"
            return f"“{found[1]}” isn't an option here. If it's your text, put -- before it"
        if found := NOT_BOTH.fullmatch(message):
            return f"use {found[2]} or {found[1]}, one at a time"
        given = self._given
        dashed = [word for word in given if word.startswith("-") and len(word) > 2 and not self._has(word)]
        if found := REQUIRED.fullmatch(message):
            needed = f"this needs {found[1].upper().replace(', ', ' and ')}"
            return (
                f"{needed}. “{dashed[0]}” starts with a dash: if it's your text, put -- before it"
                if dashed
                else needed
            )
        if found := NO_VALUE.fullmatch(message):
            needed = f"{found[1]} needs {f'{found[2]} names' if found[2] else 'something'} after it"
            return f"{needed}. Text that starts with a dash needs =, as in --note=-5" if dashed else needed
        return message.removeprefix("argument ")

    def _has(self, word: str) -> bool:
        return word.partition("=")[0] in self._option_string_actions

    def _print_message(self, message: str, file: Any = None) -> None:
        """Print help or the version; argparse ignores an error here, this does not.

        Raises:
            OSError: It could not be printed.
        """
        if file is not None and file is sys.stdout:
            file.write(message)
        else:
            super()._print_message(message, file)

    def room(self) -> "argparse._SubParsersAction[Grammar]":
        """Return a place for commands below this one."""
        return self.add_subparsers(metavar="COMMAND", title="commands", parser_class=Grammar)


Rooms = argparse._SubParsersAction
"""The place that commands are added to."""


def everywhere() -> Grammar:
    """Return the options that go before or after a command; without a value they set no default."""
    options = Grammar(add_help=False, argument_default=argparse.SUPPRESS)
    options.add_argument("--data", metavar="FILE", help="your file")
    options.add_argument("--demo", action="store_true", help="explore a sample year; nothing is saved")
    return options


def add_command(rooms: "Rooms[Grammar]", name: str, purpose: str, act: str) -> Grammar:
    """Add a command; `act` is the module of this package and the function that carries it out."""
    command = rooms.add_parser(name, help=purpose, description=purpose, parents=[everywhere()])
    command.set_defaults(act=act)
    command.add_argument("--json", action="store_true", help="answer in JSON")
    return command


def add_group(rooms: "Rooms[Grammar]", name: str, purpose: str) -> "Rooms[Grammar]":
    """Add a group of commands, a word that needs another one after it."""
    group = rooms.add_parser(name, help=purpose, description=purpose, parents=[everywhere()])
    below = group.room()
    below.required = True
    return below


def whole_number(text: str) -> int:
    """Parse a whole number; unlike `int`, refuse 1_0 for ten.

    Raises:
        ArgumentTypeError: It isn't one.
    """
    try:
        return int(text.replace("_", "no digit"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” isn't a whole number such as 20") from None


_DECIMAL_COMMA = pattern(r"(-?[0-9]+),([0-9]{1,2})")
_THOUSANDS = pattern(r"-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")


def number(text: str) -> float:
    """Parse a number: 7.5 or 7,5; a comma before exactly three digits separates thousands.

    Raises:
        ArgumentTypeError: It isn't one.
    """
    plain = text.strip()
    if _THOUSANDS.fullmatch(plain):
        plain = plain.replace(",", "")
    elif found := _DECIMAL_COMMA.fullmatch(plain):
        plain = f"{found[1]}.{found[2]}"
    try:
        return float(plain.replace("_", "no digit"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” isn't a number such as 3 or 7.5") from None
