"""Every sentence that depends on state. The tone lives here.

The answers to a step, numbers and days in words and the small words have rooms of
their own; they are called from here all the same.
"""

from datetime import date

from smallsteps_tui.answers import checked_in as checked_in
from smallsteps_tui.domain import noticing, planning
from smallsteps_tui.domain.days import MONTHS, WEEKDAY_NAMES, short_day, spoken_day
from smallsteps_tui.domain.entities import Goal, GoalState, Step
from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.figures import course_words as course_words
from smallsteps_tui.figures import energy_said as energy_said
from smallsteps_tui.figures import lane_words as lane_words
from smallsteps_tui.figures import mile_words as mile_words
from smallsteps_tui.figures import miles_in_all as miles_in_all
from smallsteps_tui.figures import nothing_rested as nothing_rested
from smallsteps_tui.figures import rested as rested
from smallsteps_tui.figures import rested_weekdays as rested_weekdays
from smallsteps_tui.figures import room_to_rest as room_to_rest
from smallsteps_tui.figures import room_words as room_words
from smallsteps_tui.figures import streak_words as streak_words
from smallsteps_tui.wording import WORDLESS as WORDLESS
from smallsteps_tui.wording import Saying as Saying
from smallsteps_tui.wording import count as count
from smallsteps_tui.wording import listed as listed
from smallsteps_tui.wording import on_day
from smallsteps_tui.wording import quoted as quoted

ENOUGH = "That is enough for today."
ENOUGH_THEN = "That was enough for that day."
STARTED = "Started, which counts whole."
A_REST = "A day of rest. What is here can wait."

TAKING_BACK = "taking back "
"""How the taking back of a check-in is named for undo."""

TIMER_OVER = "You started; that was the hard part. Stop here, or stay."
"""What stands under the digits once the few minutes are behind them."""
TIMER_OVER_BRIEF = "Stop here, or stay."

NEARLY_A_YEAR = 330
"""So many days ago a month is named with its year."""

QUIET_WEEK = "A quiet week. Everything behind you is still there."

# Taking a step, and taking it back


def already_behind(words: str, day: date | None = None, today: date | None = None) -> str:
    """Say that a step was taken already, and that nothing more is asked."""
    if day is None or today is None or day == today:
        return f"{quoted(words)} is already behind you today."
    return f"{quoted(words)} is already behind you{on_day(day, today)}."


def nothing_offered() -> str:
    """Say that there is no step to take, and how to get one."""
    return "Nothing is waiting for you today. To add a step: smallsteps step add GOAL TITLE."


def nothing_taken(day: date, today: date) -> str:
    """Say that there is no check-in to take back, and what can be done instead."""
    spoken = on_day(day, today) or " today"
    return f"No step was taken{spoken}, so there is nothing to take back. Name another day with --on DAY."


def taken_back(step: Step, day: date, today: date) -> Saying:
    """Say that a check-in was taken back."""
    taken = f"{quoted(step.title)}{on_day(day, today)}"
    return Saying(f"{TAKING_BACK}{taken}", f"The check-in of {taken} is taken back.")


def how_did_it_count(step: Step) -> str:
    """Ask how a step counted that is still going on, when the person leaves."""
    return f"{quoted(step.title)} is still going on. How did it count?"


def opening(place: str) -> str:
    """Say that the file, folder or page of a step is on its way."""
    return f"Opening {quoted(place)}."


def not_opened(place: str) -> str:
    """Say that the platform could not open it, and where it is."""
    return f"It did not open here. It is at {quoted(place)}."


def clock_set(day: date) -> str:
    """Say where the clock stands now that it was set, and that this moves nothing."""
    return f"The clock says {spoken_day(day)} {day.year}. Everything that was saved stays as it is."


def page_written(place: str, *, is_renamed: bool = False) -> str:
    """Say where a written page is, and that another file of that name stays as it is."""
    beside = " The file that was there already stays as it is." if is_renamed else ""
    return f"Written to {quoted(place)}, for you alone to open.{beside}"


PAGE_COPIED = "Copied, where your terminal lets a program copy. If nothing pastes, Enter writes a file."
LINE_COPIED = "Copied, where your terminal lets a program copy. If nothing pastes, s shows it again."
TOO_LONG_TO_COPY = "This page is longer than many terminals will copy. Enter writes it to a file."
NOBODY_BESIDE = "Nobody is named beside these goals. Enter on a goal under 2 names who is with you."


def undone(act: str) -> str:
    """Say what undo took back."""
    if act.startswith(TAKING_BACK):
        return f"{act.removeprefix(TAKING_BACK)} counts again."
    return f"Took back: {act}."


def redone(act: str) -> str:
    """Say what redo put back."""
    if act.startswith(TAKING_BACK):
        return f"{act.removeprefix(TAKING_BACK)} is taken back again."
    return f"Put back: {act}."


# After a gap


def greeting(journey: Journey, *, is_offered: bool) -> str:
    """Greet somebody after a gap: what is behind them, and that there is a next step."""
    behind = (
        f"{count(journey.steps_in_all, 'step')} {'is' if journey.steps_in_all == 1 else 'are'} behind you."
    )
    return f"Good to see you. {behind}{' Here is the smallest next one.' if is_offered else ''}"


# Goals and steps


def begun(goal: Goal) -> Saying:
    """Answer the three questions of the first minute."""
    return Saying(f"{quoted(goal.title)}, begun", "This is your step for today. It is small on purpose.")


def goal_added(goal: Goal) -> Saying:
    """Say that a goal was added."""
    return Saying(
        f"{quoted(goal.title)}, added", f"{quoted(goal.title)} is here now. One small step is enough."
    )


def goal_edited(goal: Goal) -> Saying:
    """Say that a goal was changed."""
    return Saying(f"{quoted(goal.title)}, changed")


def goal_lengthened(goal: Goal) -> Saying:
    """Say that the way is longer: a new lap."""
    return Saying(
        f"lap {goal.lap} of {quoted(goal.title)}, begun",
        f"Lap {goal.lap}. {'The lap' if goal.lap == 2 else 'The laps'} behind you stay{'s' if goal.lap == 2 else ''}.",
    )


def goal_stands(journey: Journey, goal: Goal, state: GoalState) -> Saying:
    """Say that a goal is active, resting, reached or let go."""
    behind = len(journey.goal_check_ins(goal.id))
    if state is GoalState.REACHED:
        first = next(iter(journey.goal_check_ins(goal.id)), None)
        began = (first.version or journey.steps[first.step_id].title) if first is not None else ""
        ending = f" It began with {quoted(began)}." if began else ""
        return Saying(f"{quoted(goal.title)}, reached", f"You say it is reached.{ending}")
    if state is GoalState.LET_GO:
        ending = f"Its {count(behind, 'step')} stay{'s' if behind == 1 else ''} yours."
        return Saying(
            f"{quoted(goal.title)}, let go",
            f"You may put this down. {ending if behind else 'It was yours to try.'}",
        )
    if state is GoalState.RESTING:
        return Saying(
            f"{quoted(goal.title)}, resting", f"{quoted(goal.title)} rests. Nothing of it is waiting."
        )
    return Saying(
        f"{quoted(goal.title)}, active again", f"{quoted(goal.title)} is here again, as you left it."
    )


def step_added(step: Step) -> Saying:
    """Say that a step was added."""
    return Saying(f"{quoted(step.title)}, added", f"{quoted(step.title)} is on the way ahead.")


def step_edited(step: Step) -> Saying:
    """Say that a step was changed."""
    return Saying(f"{quoted(step.title)}, changed")


def planned(step: Step) -> Saying:
    """Say when a step is taken from now on, as one sentence."""
    if not step.cue:
        return Saying(
            f"the moment of {quoted(step.title)}, taken off",
            f"{quoted(step.title)} is tied to no moment now.",
        )
    return Saying(
        f"the moment of {quoted(step.title)}, changed", quoted(planning.if_then(step.cue, step.title))
    )


def paired(words: str) -> Saying:
    """Say what pleasant thing a step is taken with from now on."""
    if not words:
        return Saying("a pairing, taken off", "It goes by itself now, without anything beside it.")
    return Saying(f"the pairing {quoted(words)}, chosen", f"While: {quoted(words)}. P finds another.")


def smaller_added(words: str) -> Saying:
    """Say that a smaller version was added."""
    return Saying(f"{quoted(words)}, a smaller version", f"Even smaller: {quoted(words)}.")


def rung_dropped(words: str) -> Saying:
    """Say that a smaller version was taken off."""
    return Saying(f"{quoted(words)}, taken off the smaller versions")


def rung_to_step(words: str) -> Saying:
    """Say that a smaller version became a step."""
    return Saying(f"{quoted(words)}, a step of its own now")


def smaller_versions_changed(step: Step) -> Saying:
    """Say that the smaller versions of a step stand in another order or other words."""
    return Saying(f"the smaller versions of {quoted(step.title)}, changed")


def moved(title: str) -> Saying:
    """Say that a goal or step changed its place."""
    return Saying(f"{quoted(title)}, moved")


def let_go(journey: Journey, step: Step) -> Saying:
    """Say that a step was let go, and what of it stays."""
    behind = sum(len(journey.check_ins(one.id)) for one in (step, *journey.under(step)))
    ending = f" Its {count(behind, 'step')} stay{'s' if behind == 1 else ''} yours." if behind else ""
    return Saying(f"{quoted(step.title)}, let go", f"You may put this down.{ending}")


def opened_again(step: Step) -> Saying:
    """Say that a step is open again."""
    return Saying(f"{quoted(step.title)}, open again")


def stands_already(step: Step, standing: str) -> str:
    """Say that a step is open, done or let go as it was, and nothing changed."""
    if standing == "done":
        return (
            f"{quoted(step.title)} is done, so it stays behind you. To undo that: smallsteps take-back STEP."
        )
    return f"{quoted(step.title)} is {'let go' if standing == 'let-go' else 'open'} already."


def deleted(title: str) -> Saying:
    """Say that a goal or step was deleted."""
    return Saying(f"{quoted(title)}, deleted")


def erased() -> Saying:
    """Say that words were erased, without repeating them."""
    return Saying(
        "words, erased",
        "The words are gone; u brings them back until the next change. The steps behind you stay. "
        "Kept copies hold the words for a while yet.",
    )


def everything_under_is_behind(step: Step) -> str:
    """Say that all under a step is done."""
    return f"Everything under {quoted(step.title)} is behind you."


DONE_CAN_WAIT = "Whether it is done can wait; that is yours to say."
"""What stands there where nothing is asked."""

HINTS = {
    Hint.IS_IT_DONE: "Is it done, or is there one more small step?",
    Hint.COULD_BE_SMALLER: "m could make this smaller. h hides this line.",
    Hint.LEAVE_ONE: "There is plenty today: m leaves a small one ready for a low day. h hides this line.",
    Hint.LEFT_FOR_TODAY: "You left this for a day like today.",
}
"""Quiet lines on the card."""


# What is chosen and noticed


def chosen(step: Step) -> Saying:
    """Say that a step was put onto the card."""
    return Saying(f"{quoted(step.title)}, chosen for the day", f"On the card: {quoted(step.title)}.")


def when_noticed(day: date, today: date) -> str:
    """Say when a shift was noticed, above its words."""
    ago = (today - day).days
    if ago >= noticing.LONG_AGO.days:
        years = today.year - day.year
        if years and (day.month, day.day) == (today.month, today.day):
            return f"{'A year' if years == 1 else f'{years} years'} ago today you noticed"
        return f"In {MONTHS[day.month - 1]}{f' {day.year}' if ago > NEARLY_A_YEAR else ''} you noticed"
    if ago < 2:
        return f"A shift you noticed {short_day(day, today)}"
    return f"A shift you noticed on {WEEKDAY_NAMES[day.weekday()] if ago < 7 else short_day(day, today)}"


def shift_noted() -> Saying:
    """Answer a noted shift."""
    return Saying("a shift, noted", "Noticed, and kept. That is how it becomes visible.")


def hint_hidden() -> Saying:
    """Say that a hint will not come again."""
    return Saying("a hint, hidden for good")


def shift_edited() -> Saying:
    """Say that a shift was reworded."""
    return Saying("a shift, reworded")


def shift_dropped() -> Saying:
    """Say that a noted shift was taken back."""
    return Saying("taking back a shift", "The shift is taken back.")
