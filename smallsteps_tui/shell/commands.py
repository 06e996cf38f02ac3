"""The commands of the shell, each with its words and options."""

from collections.abc import Callable, Mapping

from smallsteps_tui.domain.entities import DEFAULT_LENGTH, Energy, GoalState
from smallsteps_tui.shell.parsing import Grammar, Rooms, add_command, add_group, number, whole_number

DAY_HELP = "today, yesterday or a date such as 2026-11-21"

PRIVATE = "shifts, energy, notes, why, tender"
"""The parts of a page that stand on it when they are named."""


def _add_on(command: Grammar) -> None:
    command.add_argument("--on", metavar="DAY", help=DAY_HELP)


def _add_today(rooms: "Rooms[Grammar]") -> None:
    add_command(rooms, "today", "Show today's step and what else is possible.", "reading:today")


def _add_checking_in(rooms: "Rooms[Grammar]") -> None:
    done = add_command(
        rooms, "done", "Take today's step as it is offered, or the one you name.", "checking_in:done"
    )
    done.add_argument("step", metavar="STEP", nargs="?", help="an id, a title, or a part of one")
    size = done.add_mutually_exclusive_group()
    size.add_argument("--smaller", action="store_true", help="the smaller version; it counts whole")
    size.add_argument("--started", action="store_true", help="just started; it counts whole")
    done.add_argument("--rung", metavar="N", type=whole_number, help="which smaller version, from 1")
    _add_on(done)
    done.add_argument("--amount", metavar="N", type=number, help="how much, in the step's unit")
    done.add_argument("--note", metavar="TEXT", help="a word about it")
    back = add_command(rooms, "take-back", "Take a check-in back.", "checking_in:take_back")
    back.add_argument("step", metavar="STEP", nargs="?", help="today's step unless named")
    _add_on(back)


def _add_days(rooms: "Rooms[Grammar]") -> None:
    add_command(rooms, "undo", "Take the last change back, whoever made it.", "days:undo")
    add_command(rooms, "redo", "Put back what undo took.", "days:redo")
    rest = add_command(rooms, "rest", "Declare today, other days or weekdays as rest.", "days:rest")
    _add_on(rest)
    rest.add_argument("--from", dest="first", metavar="DAY", help="the first day of rest")
    rest.add_argument("--to", dest="last", metavar="DAY", help="the last day of rest")
    rest.add_argument("--every", metavar="WEEKDAY", nargs="+", action="extend", help="weekdays, for good")
    rest.add_argument("--off", action="store_true", help="take the rest back")
    energy = add_command(rooms, "energy", "Say how much there is to give today.", "days:energy")
    energy.add_argument("energy", choices=[energy.value for energy in Energy])
    _add_on(energy)


def _add_goals(rooms: "Rooms[Grammar]") -> None:
    goals = add_group(rooms, "goal", "Add goals, list them, say how they stand.")
    add = add_command(goals, "add", "Add a goal.", "plan:add_goal")
    add.add_argument("title", metavar="TITLE")
    add.add_argument("--why", metavar="TEXT", default="", help="why you want it")
    add.add_argument("--with", dest="support", metavar="NAME", default="", help="who is with you")
    add.add_argument(
        "--length",
        metavar="N",
        type=whole_number,
        default=DEFAULT_LENGTH,
        help="steps the whole way may have, 26 unless said; 0 is exactly what is planned",
    )
    add.add_argument("--target", metavar="DAY", help="a day you have in mind")
    add_command(goals, "list", "List your goals.", "reading:goal_list")
    states = {
        GoalState.REACHED: "Say that a goal is reached.",
        GoalState.RESTING: "Let a goal rest.",
        GoalState.ACTIVE: "Take a goal up again.",
        GoalState.LET_GO: "Put a goal down; its steps stay yours.",
    }
    for state, purpose in states.items():
        stands = add_command(goals, state.value, purpose, "plan:stands")
        stands.add_argument("goal", metavar="GOAL", help="an id, a title, or a part of one")
        stands.set_defaults(state=state)


def _add_steps(rooms: "Rooms[Grammar]") -> None:
    steps = add_group(rooms, "step", "Add steps, list them, let them go.")
    add = add_command(steps, "add", "Add a step to a goal.", "plan:add_step")
    add.add_argument("goal", metavar="GOAL", help="an id, a title, or a part of one")
    add.add_argument("title", metavar="TITLE")
    add.add_argument("--under", metavar="STEP", help="the step it hangs under")
    add.add_argument(
        "--smaller", metavar="TEXT", nargs="+", action="extend", default=[], help="largest first"
    )
    add.add_argument("--rhythm", metavar="RULE", default="", help="daily, mon wed fri, 3 a week; a practice")
    add.add_argument("--times", metavar="N", type=whole_number, help="the finish line of a practice")
    add.add_argument("--unit", metavar="WORD", default="", help="what amounts are counted in")
    add.add_argument("--when", dest="cue", metavar="CUE", default="", help="after what, or where")
    add.add_argument(
        "--while", dest="pairing", metavar="PAIRING", default="", help="something pleasant with it"
    )
    add.add_argument("--opens", metavar="PLACE", default="", help="a file, a folder or a web address")
    listed = add_command(steps, "list", "List the steps of a goal.", "reading:step_list")
    listed.add_argument("goal", metavar="GOAL", help="an id, a title, or a part of one")
    for name, purpose in (("let-go", "Put a step down."), ("open", "Take a step up again.")):
        stands = add_command(steps, name, purpose, f"plan:{name.replace('-', '_')}")
        stands.add_argument("step", metavar="STEP", help="an id, a title, or a part of one")


def _add_smaller(rooms: "Rooms[Grammar]") -> None:
    smaller = add_command(
        rooms, "smaller", "Suggest what could be even smaller; no file is read or written.", "smaller:smaller"
    )
    smaller.add_argument("text", metavar="TEXT", help="a step, in any words")
    smaller.add_argument("--goal", metavar="TEXT", default="", help="the goal it belongs to, in any words")
    smaller.add_argument(
        "--because",
        metavar="REASON",
        choices=("too-big", "unclear", "tired", "afraid", "bored"),
        help="what is in the way: too-big, unclear, tired, afraid or bored",
    )


def _add_shift(rooms: "Rooms[Grammar]") -> None:
    shift = add_command(rooms, "shift", "Note a change you noticed in yourself.", "days:shift")
    shift.add_argument("text", metavar="TEXT")
    shift.add_argument("--goal", metavar="GOAL", help="the goal it belongs to")
    _add_on(shift)


def _add_looking(rooms: "Rooms[Grammar]") -> None:
    add_command(rooms, "glance", "One short line for a status bar.", "glancing:glance")
    marathon = add_command(rooms, "marathon", "Show what is behind and what is ahead.", "reading:marathon")
    marathon.add_argument("goal", metavar="GOAL", nargs="?", help="one goal only")
    add_command(rooms, "back", "Look back on the week, on then and now.", "reading:back")


def _add_safekeeping(rooms: "Rooms[Grammar]") -> None:
    backup = add_group(rooms, "backup", "List the kept copies of your file, or bring one back.")
    listed = add_command(backup, "list", "List the kept copies, with what is in each.", "copies:list_them")
    restore = add_command(
        backup, "restore", "Bring a copy back; what is there now is kept.", "copies:restore"
    )
    restore.add_argument("which", metavar="WHICH", help="a name from the list, or newest")
    check = add_command(rooms, "check", "Say how whole your file is, and name what is not.", "copies:check")
    check.add_argument("--repair", action="store_true", help="do what can be done for it, after a copy")
    for command in (listed, restore, check):
        command.set_defaults(waits=True)


def _add_merging(rooms: "Rooms[Grammar]") -> None:
    merge = add_command(rooms, "merge", "Take in what another machine did.", "merging:merge")
    merge.add_argument(
        "other", metavar="OTHER", nargs="?", help="its file; else the copies left beside your own"
    )
    merge.add_argument("--even-so", action="store_true", help="also where it holds another journey")
    merge.add_argument("--git", metavar=("BASE", "OURS", "THEIRS"), nargs=3, help="as a merge driver of git")


def _add_writing(rooms: "Rooms[Grammar]") -> None:
    page = add_command(
        rooms, "write-up", "Write a page to take to somebody, as Markdown.", "writing:write_up"
    )
    page.add_argument(
        "--goal", metavar="GOAL", nargs="+", action="extend", help="all goals unless named; let go ones aside"
    )
    page.add_argument("--from", dest="first", metavar="DAY", help="the first day; else the last four weeks")
    page.add_argument("--to", dest="last", metavar="DAY", help="the last day; today unless named")
    page.add_argument(
        "--with",
        dest="parts",
        metavar="PART",
        nargs="+",
        action="extend",
        default=[],
        help=f"add {PRIVATE} (what is dangerous or tender)",
    )
    file = page.add_mutually_exclusive_group()
    file.add_argument("--html", metavar="FILE", help="write one HTML file that needs nothing else")
    file.add_argument("--markdown", metavar="FILE", help="write a Markdown file; else it is printed")


COMMANDS: Mapping[str, "Callable[[Rooms[Grammar]], None]"] = {
    "today": _add_today,
    "done": _add_checking_in,
    "take-back": _add_checking_in,
    **dict.fromkeys(("undo", "redo", "rest", "energy"), _add_days),
    "goal": _add_goals,
    "step": _add_steps,
    "smaller": _add_smaller,
    "shift": _add_shift,
    **dict.fromkeys(("glance", "marathon", "back"), _add_looking),
    **dict.fromkeys(("backup", "check"), _add_safekeeping),
    "merge": _add_merging,
    "write-up": _add_writing,
}
"""What adds each command, by the word it begins with."""
