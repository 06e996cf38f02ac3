"""What may be typed: the commands, their words and their options."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn

from smallsteps_tui import __version__
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.entities import DEFAULT_LENGTH, Energy, GoalState

DAY_HELP = "today, yesterday or a date such as 2026-11-21"

FILES = frozenset({"data", "other", "git", "html", "markdown"})
"""What names a file, among all that may be typed."""

PRIVATE = "shifts, energy, notes, why"
"""The parts of a page that stand on it when they are named."""


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


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number, such as 20") from None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no number, such as 3 or 7.5") from None


Rooms = argparse._SubParsersAction
"""Where commands are added."""


def grammar(word: str = "") -> Grammar:
    """Give the grammar of the shell.

    Args:
        word: The command that is called, to make no more than is needed for it; the
            whole grammar for any other word.
    """
    top = Grammar(
        prog="smallsteps",
        description="One small step today, and how far you have come. Without a command: the dashboard.",
        parents=[_everywhere()],
    )
    top.add_argument("--version", action="version", version=f"smallsteps {__version__}")
    commands = top.room()
    for add in [_ROOMS[word]] if word in _ROOMS else dict.fromkeys(_ROOMS.values()):
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


def _everywhere() -> Grammar:
    """The options that stand before or after a command; not given, they leave no trace."""
    options = Grammar(add_help=False, argument_default=argparse.SUPPRESS)
    options.add_argument("--data", metavar="FILE", help="the file your journey is kept in")
    options.add_argument("--demo", action="store_true", help="look around in a believable year, kept nowhere")
    return options


def _command(rooms: "Rooms[Grammar]", name: str, purpose: str, act: str) -> Grammar:
    """Add a command; `act` names the module of this package and the function that carries it out."""
    command = rooms.add_parser(name, help=purpose, description=purpose, parents=[_everywhere()])
    command.set_defaults(act=act)
    command.add_argument("--json", action="store_true", help="answer in JSON")
    return command


def _group(rooms: "Rooms[Grammar]", name: str, purpose: str) -> "Rooms[Grammar]":
    """Add a word that needs another one after it."""
    group = rooms.add_parser(name, help=purpose, description=purpose, parents=[_everywhere()])
    below = group.room()
    below.required = True
    return below


def _add_on(command: Grammar) -> None:
    command.add_argument("--on", metavar="DAY", help=DAY_HELP)


def _add_today(rooms: "Rooms[Grammar]") -> None:
    _command(rooms, "today", "Show today's step and what else is possible.", "reading:today")


def _add_checking_in(rooms: "Rooms[Grammar]") -> None:
    done = _command(
        rooms, "done", "Take today's step as it is offered, or the one you name.", "checking_in:done"
    )
    done.add_argument("step", metavar="STEP", nargs="?", help="an id, a title, or a part of one")
    size = done.add_mutually_exclusive_group()
    size.add_argument("--smaller", action="store_true", help="the smaller version; it counts whole")
    size.add_argument("--started", action="store_true", help="just started; it counts whole")
    done.add_argument("--rung", metavar="N", type=_whole, help="which smaller version, from 1")
    _add_on(done)
    done.add_argument("--amount", metavar="N", type=_number, help="how much, in the step's unit")
    done.add_argument("--note", metavar="TEXT", help="a word about it")
    back = _command(rooms, "take-back", "Take a check-in back.", "checking_in:take_back")
    back.add_argument("step", metavar="STEP", nargs="?", help="today's step unless named")
    _add_on(back)


def _add_days(rooms: "Rooms[Grammar]") -> None:
    _command(rooms, "undo", "Take the last change back, whoever made it.", "days:undo")
    _command(rooms, "redo", "Put back what undo took.", "days:redo")
    rest = _command(rooms, "rest", "Declare today, other days or weekdays as rest.", "days:rest")
    _add_on(rest)
    rest.add_argument("--from", dest="first", metavar="DAY", help="the first day of rest")
    rest.add_argument("--to", dest="last", metavar="DAY", help="the last day of rest")
    rest.add_argument("--every", metavar="WEEKDAY", nargs="+", action="extend", help="weekdays, for good")
    rest.add_argument("--off", action="store_true", help="take the rest back")
    energy = _command(rooms, "energy", "Say how much there is to give today.", "days:energy")
    energy.add_argument("energy", choices=[energy.value for energy in Energy])
    _add_on(energy)


def _add_goals(rooms: "Rooms[Grammar]") -> None:
    goals = _group(rooms, "goal", "Add goals, list them, say how they stand.")
    add = _command(goals, "add", "Add a goal.", "goals:add")
    add.add_argument("title", metavar="TITLE")
    add.add_argument("--why", metavar="TEXT", default="", help="why you want it")
    add.add_argument("--with", dest="support", metavar="NAME", default="", help="who is with you")
    add.add_argument(
        "--length",
        metavar="N",
        type=_whole,
        default=DEFAULT_LENGTH,
        help="steps the whole way may have, 26 unless said; 0 is exactly what is planned",
    )
    add.add_argument("--target", metavar="DAY", help="a day you have in mind")
    _command(goals, "list", "List your goals.", "reading:goal_list")
    states = {
        GoalState.REACHED: "Say that a goal is reached.",
        GoalState.RESTING: "Let a goal rest.",
        GoalState.ACTIVE: "Take a goal up again.",
        GoalState.LET_GO: "Put a goal down; its steps stay yours.",
    }
    for state, purpose in states.items():
        stands = _command(goals, state.value, purpose, "goals:stands")
        stands.add_argument("goal", metavar="GOAL", help="an id, a title, or a part of one")
        stands.set_defaults(state=state)


def _add_steps(rooms: "Rooms[Grammar]") -> None:
    steps = _group(rooms, "step", "Add steps, list them, let them go.")
    add = _command(steps, "add", "Add a step to a goal.", "steps:add")
    add.add_argument("goal", metavar="GOAL", help="an id, a title, or a part of one")
    add.add_argument("title", metavar="TITLE")
    add.add_argument("--under", metavar="STEP", help="the step it hangs under")
    add.add_argument(
        "--smaller", metavar="TEXT", nargs="+", action="extend", default=[], help="largest first"
    )
    add.add_argument("--rhythm", metavar="RULE", default="", help="daily, mon wed fri, 3 a week; a practice")
    add.add_argument("--times", metavar="N", type=_whole, help="the finish line of a practice")
    add.add_argument("--unit", metavar="WORD", default="", help="what amounts are counted in")
    add.add_argument("--when", dest="cue", metavar="CUE", default="", help="after what, or where")
    add.add_argument(
        "--while", dest="pairing", metavar="PAIRING", default="", help="something pleasant with it"
    )
    add.add_argument("--opens", metavar="PLACE", default="", help="a file, a folder or a web address")
    listed = _command(steps, "list", "List the steps of a goal.", "reading:step_list")
    listed.add_argument("goal", metavar="GOAL", help="an id, a title, or a part of one")
    for name, purpose in (("let-go", "Put a step down."), ("open", "Take a step up again.")):
        stands = _command(steps, name, purpose, f"steps:{name.replace('-', '_')}")
        stands.add_argument("step", metavar="STEP", help="an id, a title, or a part of one")


def _add_shift(rooms: "Rooms[Grammar]") -> None:
    shift = _command(rooms, "shift", "Note a change you noticed in yourself.", "days:shift")
    shift.add_argument("text", metavar="TEXT")
    shift.add_argument("--goal", metavar="GOAL", help="the goal it belongs to")
    _add_on(shift)


def _add_looking(rooms: "Rooms[Grammar]") -> None:
    _command(rooms, "glance", "One short line for a status bar.", "glancing:glance")
    marathon = _command(rooms, "marathon", "Show what is behind and what is ahead.", "reading:marathon")
    marathon.add_argument("goal", metavar="GOAL", nargs="?", help="one goal only")
    _command(rooms, "back", "Look back on the week, on then and now.", "reading:back")


def _add_safekeeping(rooms: "Rooms[Grammar]") -> None:
    backup = _group(rooms, "backup", "List the kept copies of your file, or bring one back.")
    listed = _command(backup, "list", "List the kept copies, with what is in each.", "backup:list_them")
    restore = _command(backup, "restore", "Bring a copy back; what is there now is kept.", "backup:restore")
    restore.add_argument("which", metavar="WHICH", help="a name from the list, or newest")
    check = _command(rooms, "check", "Say how whole your file is, and name what is not.", "check:check")
    check.add_argument("--repair", action="store_true", help="do what can be done for it, after a copy")
    for command in (listed, restore, check):
        command.set_defaults(waits=True)


def _add_merging(rooms: "Rooms[Grammar]") -> None:
    merge = _command(rooms, "merge", "Take in what another machine did.", "merging:merge")
    merge.add_argument(
        "other", metavar="OTHER", nargs="?", help="its file; else the copies left beside your own"
    )
    merge.add_argument("--even-so", action="store_true", help="also where it holds another journey")
    merge.add_argument("--git", metavar=("BASE", "OURS", "THEIRS"), nargs=3, help="as a merge driver of git")


def _add_writing(rooms: "Rooms[Grammar]") -> None:
    page = _command(rooms, "write-up", "Write a page to take to somebody, as Markdown.", "writing:write_up")
    page.add_argument(
        "--goal", metavar="GOAL", nargs="+", action="extend", help="all goals unless named; let go ones aside"
    )
    page.add_argument("--from", dest="first", metavar="DAY", help="the first day; else the last four weeks")
    page.add_argument("--to", dest="last", metavar="DAY", help="the last day; today unless named")
    page.add_argument(
        "--with", dest="parts", metavar="PART", nargs="+", action="extend", default=[], help=f"add {PRIVATE}"
    )
    file = page.add_mutually_exclusive_group()
    file.add_argument("--html", metavar="FILE", help="write one HTML file that needs nothing else")
    file.add_argument("--markdown", metavar="FILE", help="write a Markdown file; else it is printed")


_ROOMS: Mapping[str, "Callable[[Rooms[Grammar]], None]"] = {
    "today": _add_today,
    "done": _add_checking_in,
    "take-back": _add_checking_in,
    **dict.fromkeys(("undo", "redo", "rest", "energy"), _add_days),
    "goal": _add_goals,
    "step": _add_steps,
    "shift": _add_shift,
    **dict.fromkeys(("glance", "marathon", "back"), _add_looking),
    **dict.fromkeys(("backup", "check"), _add_safekeeping),
    "merge": _add_merging,
    "write-up": _add_writing,
}
"""What adds each command."""
