"""What is said while steps are typed in: how the words are read, and what the keys do with them."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from smallsteps_tui.voice.words import Saying, count, listed, quoted

if TYPE_CHECKING:
    from smallsteps_tui.domain.pasted_lines import LeftOut
    from smallsteps_tui.domain.typed_step import TypedStep

ADDS = "Enter add   Esc not now"
ADDS_A_STEP = "Enter add   → how often   Esc not now"
ADDS_A_FIRST_STEP = "Enter add, then one even smaller   → how often   Esc not now"
DONE_WHEN_EMPTY = "Enter done   Esc not now"
SMALLER_WHEN_EMPTY = "Enter done   Tab make that one smaller   Esc not now"
GO_ON_WHEN_EMPTY = "Enter leave it empty   Esc not now"
TAKES_FIRST = "Enter take “{first}”   Esc not now"
"""What the keys do on the empty line, where Enter takes the first suggestion."""

SMALLER_THAN_IT = "a smaller version of that step"
OR_A_LIST = "a step, or paste a list"
GOAL_OR_A_LIST = "something big you want, or paste a list"
KEEP_WORDS = "Tab keep the words as they are"


def read_words(typed: "TypedStep") -> str:
    """Say how the words of a step are read: "walk · 3 a week", "walk · once"."""
    once = "" if typed.cue else "once"
    return " · ".join(filter(None, (typed.title, rhythm_words(typed.rhythm) or once, typed.cue)))


def rhythm_words(rule: str) -> str:
    """Say a rhythm in a few words; "" for a step taken once."""
    if not rule:
        return ""
    from smallsteps_tui.domain import rhythm
    from smallsteps_tui.domain.rhythm_forms import NamedDays

    read = rhythm.parse(rule)
    return read.spoken() if isinstance(read, NamedDays) else read.brief()


def as_typed(typed: "TypedStep") -> str:
    """Say that the words are kept as they are, and how to have them read again."""
    read = " · ".join(filter(None, (rhythm_words(typed.rhythm), typed.cue)))
    return f"Kept as you typed it   Tab read it as {quoted(read)}"


A_BURST = "That came in as one block, like a paste, so nothing was done. To add it as steps, press a and paste again."
TYPED_BEFORE = "What you typed before, not saved yet."
SAVED_AGAIN = "Ctrl+G show what's saved"
"""The key that puts what is saved in the place of what was typed before."""
NOT_SAVED_YET = "Nothing is saved yet."
WHERE = "Where do they go?"
WHICH_IS_THE_GOAL = "Is the first line the goal?"
FIRST_IS_THE_GOAL = "use the first line as the goal"
ALL_ARE_STEPS = "write the goal next"
OF_THE_LIST = (
    "Enter add all {count}   ↑ ↓ look through   → how often   = for all   x leave out   n as a note   "
    "> < under, out   Esc not now, keep the text",
    "Enter add all {count}   → how often   = for all   x leave out   n as a note   > < under, out   Esc not now",
    "Enter add all {count}   → how often   = for all   x leave out   n as a note   Esc not now",
    "Enter add {count}   → how often   = for all   x leave out   Esc not now",
    "Enter add {count}   → = how often   x out   Esc not now",
)
"""What the keys do with a pasted list; in fewer words where there is less room."""
OF_A_LINE_LEFT_OUT = (
    "Enter add {count}   x make it a step   n keep it as a note   l {look}   Esc not now",
    "Enter add {count}   x make it a step   n as a note   l {look}",
    "Enter add {count}   x a step   n a note   Esc not now",
)
"""What they do with a line that is no step."""
HIDE_THEM, SHOW_THEM = "hide them", "show them"
"""What `l` does, where what is left out is shown and where it is not."""
OF_A_NOTE = ("x make it a step   n leave it out   Esc not now", "x a step   n leave out   Esc not now")
"""What they do with one that is a note."""
WITH_A_NOTE = "with a note"
"""Beside a step that has one, in the shell and where there is no room for it."""
ELSEWHERE = "another place"
NO_NEW_STEP, A_STEP_A_LINE = "There's no new step in that list.", "Write one on each line."
NO_STEPS_READ = "None of these lines looks like a step. Press x on one that is."
HOW_TO_PICK = "Press x on a line to take it, or to leave it out (×)."
"""Under the sentences of a text without a list."""
A_STEP_NOW = "now a step"
"""Beside a line that was left out and was made a step."""
NOTHING_LEFT = "Nothing is left to add. Press Esc, or x to put a line back."
TAKEN_TODAY = "They count as done today.   d leave them out"
LOOK_AT_THEM = "   l look at them"


def from_the_list(steps: int, title: str, *, is_goal: bool = False) -> str:
    """Say what a pasted list becomes."""
    if is_goal:
        return f"From your list: the goal {quoted(title)}, and {count(steps, 'step')}"
    return (
        f"From your list, {count(steps, 'step')} for {quoted(title)}"
        if title
        else (f"From your list, {count(steps, 'step')} for a new goal")
    )


def from_the_text(steps: int, title: str) -> str:
    """Say how many sentences of a text without a list look like steps."""
    look = "looks like a step" if steps == 1 else "look like steps"
    return f"{count(steps, 'sentence')} {look} for {quoted(title) if title else 'a new goal'}"


def text_without_list(steps: int) -> str:
    """Say that nothing is added from a text without a list, and how its sentences can be."""
    look = "looks like a step" if steps == 1 else "look like steps"
    found = f"; {count(steps, 'sentence')} in it {look}" if steps else ""
    return (
        f"That's text without a list, so nothing was added{found}. "
        "Paste it in the dashboard to choose from its sentences, or write one step on each line."
    )


def left_out(lines: "Counter[LeftOut]") -> str:
    """Say how many lines are no steps, and why; "" for none."""
    from smallsteps_tui.domain.pasted_lines import LeftOut

    reasons = {
        LeftOut.TEXT: ("line of plain text", "lines of plain text"),
        LeftOut.GREETING: ("greeting", "greetings"),
        LeftOut.TABLE: ("row of a table", "rows of a table"),
        LeftOut.TWICE: ("repeat", "repeats"),
        LeftOut.TOO_LONG: ("line over 1,000 characters", "lines over 1,000 characters"),
        LeftOut.NOTE: ("line of a note", "lines of a note"),
    }
    parts = [f"{lines[why]:,} {words[lines[why] > 1]}" for why, words in reasons.items() if lines[why]]
    return f"Left out: {listed(parts)}" if parts else ""


def left_out_in_brief(lines: int, ticked: int) -> str:
    """Say how many lines are left out, on one short line."""
    parts = [
        f"Left out: {count(lines, 'line')}   l look" if lines else "",
        f"d count {ticked} as done" if ticked else "",
    ]
    return "   ".join(filter(None, parts))


def for_all(sentence: str) -> str:
    """Say which sentence says how often all steps are done."""
    return f"How often: {quoted(sentence)}"


def note_of(title: str) -> str:
    """Say which step a line is a note of."""
    return f"a note for {quoted(title)}"


def ticked_off(number: int) -> str:
    """Say how many lines are ticked off, and what can be done with them."""
    are, them = ("is", "it") if number == 1 else ("are", "them")
    return f"{number} {are} ticked off already   d count {them} as done today"


def ticked_off_in_shell(number: int) -> str:
    """Say how many lines are ticked off and so left out."""
    return f"{number} {'is' if number == 1 else 'are'} ticked off already."


def here_already(titles: Sequence[str]) -> str:
    """Say which lines are steps of the goal already."""
    are, more = "is" if len(titles) == 1 else "are", len(titles) - 1
    return f"{len(titles)} {are} here already: {quoted(titles[0])}{f' and {more} more' if more else ''}"


def lines_joined(lines: int) -> str:
    """Say that a step was broken over several lines."""
    return f"{lines} lines joined"


def at_the_end(title: str) -> str:
    """Name the end of a goal as a place for steps."""
    return f"at the end of {quoted(title)}"


def after(title: str) -> str:
    """Name the place after a step, among its siblings."""
    return f"after {quoted(title)}"


def inside(title: str) -> str:
    """Name the place inside a step, as parts of it."""
    return f"inside {quoted(title)}"


def is_the_goal(title: str) -> str:
    """Return the answer that the first line of a pasted list is the goal."""
    return f"Yes, {quoted(title)} is the goal"


def all_are_steps() -> str:
    """Return the answer that no line of a pasted list is the goal, which is asked for next."""
    return "No, I'll write the goal next"


def goal_of_list(steps: int) -> str:
    """Ask for the goal of a pasted list."""
    these = "this step" if steps == 1 else f"these {count(steps, 'step')}"
    return f"What is the long-term goal of {these}?"


def list_kept(lines: int) -> str:
    """Say that a pasted list is still there."""
    return f"Your list is still here ({count(lines, 'line')}).   Tab look at it again"


def list_added(steps: int, title: str, place: str = "") -> Saying:
    """Say that a pasted list was added, and where.

    Args:
        steps: How many steps it is.
        title: The goal's.
        place: Where they went, in words; "" for a goal that is new.
    """
    return Saying(
        f"added {count(steps, 'step')} to {quoted(title)}",
        f"Added {count(steps, 'step')} {place or f'to {quoted(title)}'}. "
        f"One undo removes {'it' if steps == 1 else 'them all'}.",
    )


def another_step(title: str) -> str:
    """Ask for one more step, after one was added."""
    return f"Is there another step for {quoted(title)}?"


def also_from_before(labels: Sequence[str]) -> str:
    """Say that what was typed before would be saved too, by the names of its lines."""
    return f"Still unsaved from before: {listed(labels)}. Press Enter again to save."
