"""The quiet lines of the first days, each in full and for a narrow screen."""

from datetime import date, time

from smallsteps_tui.domain import course, rhythm
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.days import WEEKDAY_NAMES
from smallsteps_tui.domain.entities import Kind, Step
from smallsteps_tui.domain.hints import Tip
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice.course import noun
from smallsteps_tui.voice.words import Saying, coming

HIDE = "h hide this"
"""The key of such a line."""

A_SHIFT = "A shift is a small change you notice in yourself."
"""What stands under the question for one, until the first is noted."""

QuietLines = tuple[str, str]
"""A line in full, and in at most 38 cells."""

LOW_DAY: QuietLines = (
    "A low day? Press e, and the step gets smaller.",
    "A low day? Press e for a smaller step.",
)
GOALS_IN_ORDER: QuietLines = (
    "Goal order: press 2 and Tab, then J or K to move a goal.",
    "Goal order: 2, Tab, then J K.",
)
STEPS_UNDER: QuietLines = (
    "Press S to add one under this, > to put this under another.",
    "Press S for a step under this one.",
)


def tip_words(tip: Tip, journey: Journey, step: Step | None, day: date, day_starts: time) -> QuietLines:
    """Say a line of the first days.

    Args:
        tip: What it is about.
        journey: The facts.
        step: The step on the card.
        day: The civil day.
        day_starts: When the day turns.
    """
    if tip is Tip.STILL_YESTERDAY:
        still = f"It's {WEEKDAY_NAMES[day.weekday()]} here until {day_starts.hour}:{day_starts:%M}."
        return still, still
    if tip is Tip.COMES_BACK and step is not None:
        return _comes_back(journey, step, day)
    if tip is Tip.AHEAD and step is not None:
        ahead = f"“{course.ahead_shown(journey, step.goal_id):,} ahead”: steps planned so far."
        return f"{ahead} Press i to explain it.", ahead
    return {Tip.UNDER: STEPS_UNDER, Tip.ORDER: GOALS_IN_ORDER}.get(tip, LOW_DAY)


def _comes_back(journey: Journey, step: Step, day: date) -> QuietLines:
    """Say when a step that was taken comes back, how to add another, and how to leave."""
    brief = "Press a for another step, q to quit."
    if (step.kind is Kind.ONCE and not journey.is_open(step)) or journey.is_done(step):
        return "Press Enter to make it repeat, a for another, q to quit.", brief
    following = [day]
    if step.kind is Kind.PRACTICE:
        taken = [check_in.on for check_in in journey.check_ins_in_all(step)]
        following = rhythm.next_days(rhythm.rule_on(step, day), day, taken, 1)
    when = coming(following[0], day) if following[0] > day else "tomorrow"
    comes = f"This step is back {when if when == 'tomorrow' else f'on {when}'}."
    return f"{comes} Press a for another, q to quit.", brief


def first_of_practices(before: Journey, step: Step) -> str:
    """Say how far a practice without an end moves the runner, the first time that one is taken; else ""."""
    is_first = not any(one.is_endless and before.check_ins(one.id) for one in before.steps.values())
    if not is_first or standing.of_step(before, step).kind is not None:
        return ""
    times = f"{1 / course.OF_A_PRACTICE} {noun(step.title) or 'of these'}"
    return f"You moved a little: {times} go as far as one step."


def open_again(command: str) -> str:
    """Say on leaving in the first days how to come back, by the command it was opened with."""
    return f"Everything is saved. To open it again: {command}"


def tip_hidden() -> Saying:
    """Say that a line will not come again."""
    return Saying("hid a tip", "That tip is gone.")
