"""The commands of the shell with their options and help texts, the parser they make, and the help on a topic."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from smallsteps_tui import __version__
from smallsteps_tui.domain.entities import DEFAULT_LENGTH, Energy, GoalState
from smallsteps_tui.shell.parsing import (
    Grammar,
    Rooms,
    add_command,
    add_group,
    everywhere,
    number,
    whole_number,
)
from smallsteps_tui.shell.printing import as_json, columns

TOPICS = (
    *("screens", "keys", "words", "suggestions", "settings", "shell", "json"),
    *("file", "backups", "damage", "machines", "git", "speed", "tried"),
)
"""What there is help on, by the names of its files."""

DAY_HELP = "today, monday, 'last friday', '14 dec' or a date such as 2026-11-21"
STEP_HELP = "an id, a title or part of a title"

PRIVATE = "shifts, energy, notes, why, tender"
"""The parts of a page that `--with` adds."""


def _add_on(command: Grammar) -> None:
    command.add_argument("--on", metavar="DAY", help=DAY_HELP)
    _add_sure(command)


def _add_sure(command: Grammar) -> None:
    command.add_argument("--sure", action="store_true", help="accept a date long ago")


def _add_today(rooms: "Rooms[Grammar]") -> None:
    today = add_command(rooms, "today", "Show today's step and what else is possible.", "reading:today")
    today.add_argument("--on", metavar="DAY", help=DAY_HELP)


def _add_later(rooms: "Rooms[Grammar]") -> None:
    later = add_command(rooms, "later", "Keep something for later, or list what you kept.", "plan:later")
    later.add_argument("text", metavar="TEXT", nargs="?", help="a step, in your own words")


def _add_word(rooms: "Rooms[Grammar]") -> None:
    word = add_command(
        rooms,
        "word",
        "Note a few words about a step you didn't take. They don't count as a step.",
        "days:word",
    )
    word.add_argument("step", metavar="STEP", help=STEP_HELP)
    word.add_argument("text", metavar="TEXT", help="such as “ill” or “the road was closed”")
    _add_on(word)


def _add_checking_in(rooms: "Rooms[Grammar]") -> None:
    done = add_command(rooms, "done", "Mark today's step as done, or choose another step.", "days:done")
    done.add_argument("step", metavar="STEP", nargs="?", help="an id, a title or part of a title")
    size = done.add_mutually_exclusive_group()
    size.add_argument("--smaller", action="store_true", help="the smaller version; it counts in full")
    size.add_argument("--started", action="store_true", help="you just started; it counts in full")
    done.add_argument(
        "--rung", metavar="N", type=whole_number, help="which smaller version; 1 is the largest"
    )
    _add_on(done)
    done.add_argument("--amount", metavar="N", type=number, help="how much, in the step's unit")
    done.add_argument("--note", metavar="TEXT", help="a note")
    back = add_command(rooms, "take-back", "Take back a check-in.", "days:take_back")
    back.add_argument("step", metavar="STEP", nargs="?", help="default: today's step")
    _add_on(back)


def _add_days(rooms: "Rooms[Grammar]") -> None:
    add_command(rooms, "undo", "Undo the last change, made here or in the dashboard.", "days:undo")
    add_command(rooms, "redo", "Redo the last change you undid.", "days:redo")
    rest = add_command(rooms, "rest", "Mark days or weekdays as rest.", "days:rest")
    _add_span(rest)
    rest.add_argument("--every", metavar="WEEKDAY", nargs="+", action="extend", help="weekdays, every week")
    energy = add_command(rooms, "energy", "Set today's energy.", "days:energy")
    energy.add_argument("energy", choices=[energy.value for energy in Energy])
    _add_on(energy)


def _add_span(rest: Grammar) -> None:
    _add_on(rest)
    rest.add_argument("--from", dest="first", metavar="DAY", help="the first day of rest")
    rest.add_argument("--to", dest="last", metavar="DAY", help="the last day of rest")
    rest.add_argument("--off", action="store_true", help="remove rest from these days")


def _add_goals(rooms: "Rooms[Grammar]") -> None:
    goals = add_group(rooms, "goal", "Add, list and change goals.")
    add = add_command(goals, "add", "Add a goal.", "plan:add_goal")
    add.add_argument("title", metavar="TITLE")
    add.add_argument("--why", metavar="TEXT", default="", help="why you want it")
    add.add_argument("--with", dest="support", metavar="NAME", default="", help="who supports you")
    add.add_argument(
        "--length",
        metavar="N",
        type=whole_number,
        default=DEFAULT_LENGTH,
        help="how many steps you expect (default 26; 0 means just the ones planned)",
    )
    add.add_argument("--target", metavar="DAY", help="a day you have in mind")
    _add_sure(add)
    add_command(goals, "list", "List your goals.", "reading:goal_list")
    states = {
        GoalState.REACHED: "Mark a goal as reached.",
        GoalState.RESTING: "Let a goal rest.",
        GoalState.ACTIVE: "Resume a goal.",
        GoalState.LET_GO: "Let a goal go; its steps stay yours.",
    }
    for state, purpose in states.items():
        stands = add_command(goals, state.value, purpose, "plan:stands")
        stands.add_argument("goal", metavar="GOAL", help="an id, a title or part of a title")
        stands.set_defaults(state=state)


def _add_steps(rooms: "Rooms[Grammar]") -> None:
    steps = add_group(rooms, "step", "Add, list and let go of steps.")
    add = add_command(steps, "add", "Add a step to a goal.", "plan:add_step")
    add.add_argument("goal", metavar="GOAL", help="an id, a title or part of a title")
    add.add_argument("title", metavar="TITLE")
    add.add_argument("--under", metavar="STEP", help="the parent step")
    add.add_argument(
        "--smaller",
        metavar="TEXT",
        nargs="+",
        action="extend",
        default=[],
        help="smaller versions, largest first",
    )
    add.add_argument(
        "--rhythm", metavar="RULE", default="", help="daily, mon wed fri or 3 a week; makes it a practice"
    )
    add.add_argument(
        "--times", metavar="N", type=whole_number, help="how many times until the practice is finished"
    )
    add.add_argument("--unit", metavar="WORD", default="", help="the unit for amounts")
    add.add_argument("--when", dest="cue", metavar="CUE", default="", help="when or where you'll do it")
    add.add_argument(
        "--while", dest="pairing", metavar="PAIRING", default="", help="something pleasant to pair it with"
    )
    add.add_argument("--opens", metavar="PLACE", default="", help="a file, folder or web address to open")
    add.add_argument("--note", metavar="TEXT", default="", help="a note to go with it, such as instructions")
    _add_shaping(steps)
    listed = add_command(steps, "list", "List the steps of a goal.", "reading:step_list")
    listed.add_argument("goal", metavar="GOAL", help="an id, a title or part of a title")
    for name, purpose in (("let-go", "Let a step go."), ("open", "Reopen a step.")):
        stands = add_command(steps, name, purpose, f"plan:{name.replace('-', '_')}")
        stands.add_argument("step", metavar="STEP", help=STEP_HELP)


def _add_shaping(steps: "Rooms[Grammar]") -> None:
    move = add_command(
        steps, "move", "Move a step, with the open ones under it, to another goal.", "plan:move"
    )
    move.add_argument("step", metavar="STEP", help=STEP_HELP)
    move.add_argument("goal", metavar="GOAL", help=STEP_HELP)
    rest = add_command(steps, "rest", "Let one practice rest while everything else goes on.", "plan:rest")
    rest.add_argument("step", metavar="STEP", help=STEP_HELP)
    _add_span(rest)
    off = add_command(steps, "not-before", "Leave a step alone until a certain day.", "plan:not_before")
    off.add_argument("step", metavar="STEP", help=STEP_HELP)
    off.add_argument("day", metavar="DAY", help="tomorrow, a weekday or a date; today brings it back now")


def _add_smaller(rooms: "Rooms[Grammar]") -> None:
    smaller = add_command(
        rooms, "smaller", "Suggest smaller versions of a step. No file is read or written.", "smaller:smaller"
    )
    smaller.add_argument("text", metavar="TEXT", help="a step, in your own words")
    smaller.add_argument(
        "--goal", metavar="TEXT", default="", help="the goal it belongs to, in your own words"
    )
    smaller.add_argument(
        "--because",
        metavar="REASON",
        choices=("too-big", "unclear", "tired", "afraid", "bored"),
        help="what's in the way: too-big, unclear, tired, afraid or bored",
    )


def _add_shift(rooms: "Rooms[Grammar]") -> None:
    shift = add_command(rooms, "shift", "Note a shift: a small change you noticed in yourself.", "days:shift")
    shift.add_argument("text", metavar="TEXT")
    shift.add_argument("--goal", metavar="GOAL", help="the goal it belongs to")
    _add_on(shift)


def _add_looking(rooms: "Rooms[Grammar]") -> None:
    add_command(rooms, "glance", "Print one short line for a status bar.", "glancing:glance")
    marathon = add_command(rooms, "marathon", "Show what's behind you and what's ahead.", "reading:marathon")
    marathon.add_argument(
        "goal", metavar="GOAL", nargs="?", help="one goal (default: all except those let go)"
    )
    back = add_command(rooms, "back", "Look back: this week, then and now, month by month.", "reading:back")
    days = add_command(rooms, "days", "List what you did, a row for each check-in.", "reading:days")
    for command in (back, days):
        command.add_argument(
            "--from", dest="first", metavar="DAY", help="the first day (default: your first)"
        )
        command.add_argument("--to", dest="last", metavar="DAY", help="the last day (default: today)")
    days.add_argument("--csv", action="store_true", help="answer as CSV, for a spreadsheet")


def _add_help(rooms: "Rooms[Grammar]") -> None:

    reading = add_command(
        rooms, "help", "Read about one topic, such as backups or settings.", "grammar:help_on"
    )
    reading.more = "To list the topics: smallsteps help"
    topics = (*TOPICS, *(name for name in COMMANDS if name not in TOPICS))
    reading.add_argument(
        "topic", metavar="TOPIC", nargs="?", choices=topics, help=f"a command, or {', '.join(TOPICS)}"
    )


def _add_safekeeping(rooms: "Rooms[Grammar]") -> None:
    backup = add_group(rooms, "backup", "List backups of your file, or restore one.")
    listed = add_command(backup, "list", "List backups and what's in each.", "copies:list_them")
    restore = add_command(
        backup, "restore", "Restore a backup; the current file is backed up first.", "copies:restore"
    )
    restore.add_argument("which", metavar="WHICH", help="a name from the list, or newest")
    check = add_command(rooms, "check", "Check your file for damage.", "copies:check")
    check.add_argument(
        "--repair", action="store_true", help="repair what's possible (a backup is made first)"
    )
    for command in (listed, restore, check):
        command.set_defaults(waits=True)


def _add_merging(rooms: "Rooms[Grammar]") -> None:
    merge = add_command(rooms, "merge", "Merge another machine's copy.", "copies:merge")
    merge.add_argument(
        "other", metavar="OTHER", nargs="?", help="its file (default: the copies next to yours)"
    )
    merge.add_argument("--even-so", action="store_true", help="merge even if it was started separately")
    merge.add_argument("--git", metavar=("BASE", "OURS", "THEIRS"), nargs=3, help="run as a git merge driver")


def _add_writing(rooms: "Rooms[Grammar]") -> None:
    page = add_command(
        rooms, "write-up", "Write a page to share with someone, as Markdown or HTML.", "writing:write_up"
    )
    page.add_argument(
        "--goal", metavar="GOAL", nargs="+", action="extend", help="default: all goals except those let go"
    )
    page.add_argument(
        "--from", dest="first", metavar="DAY", help="the first day (default: four weeks before the last)"
    )
    page.add_argument("--to", dest="last", metavar="DAY", help="the last day (default: today)")
    page.add_argument(
        "--with",
        dest="parts",
        metavar="PART",
        nargs="+",
        action="extend",
        default=[],
        help=f"also include: {PRIVATE} (tender: anything sensitive or dangerous)",
    )
    file = page.add_mutually_exclusive_group()
    file.add_argument("--html", metavar="FILE", help="write one self-contained HTML file")
    file.add_argument("--markdown", metavar="FILE", help="write a Markdown file (default: print it)")


COMMANDS: Mapping[str, "Callable[[Rooms[Grammar]], None]"] = {
    "today": _add_today,
    "done": _add_checking_in,
    "take-back": _add_checking_in,
    **dict.fromkeys(("undo", "redo", "rest", "energy"), _add_days),
    "goal": _add_goals,
    "step": _add_steps,
    "later": _add_later,
    "word": _add_word,
    "smaller": _add_smaller,
    "shift": _add_shift,
    **dict.fromkeys(("glance", "marathon", "back", "days"), _add_looking),
    **dict.fromkeys(("backup", "check"), _add_safekeeping),
    "merge": _add_merging,
    "write-up": _add_writing,
    "help": _add_help,
}
"""The function that adds each command to the parser, by the command's first word."""


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
        description="One small step today, and how far you've come. Without a command, it opens the dashboard.",
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
        top.error("--rung needs --smaller")
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
