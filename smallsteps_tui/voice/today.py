"""What is said on a day: of its step and its rest, after a gap, of what was chosen and noticed."""

from dataclasses import replace
from datetime import date

from smallsteps_tui.domain import choosing, lapses, smaller_versions
from smallsteps_tui.domain.care import ORDINARY, Handling, Kind, Reading, Way, standing
from smallsteps_tui.domain.care.answers import HEAVY_TODAY, SAVED, heavy_today, together
from smallsteps_tui.domain.care.counting import counted_aloud, is_all_tender
from smallsteps_tui.domain.care.kinds import TENDER
from smallsteps_tui.domain.care.when_taken import beside_note, done, is_urgent
from smallsteps_tui.domain.days import MONTHS, WEEKDAY_NAMES, short_day, spoken_day
from smallsteps_tui.domain.entities import Step
from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice.words import (
    FIRST_STAYS,
    Saying,
    coming,
    count,
    listed,
    on_date,
    on_day,
    on_full_day,
    quoted,
)

ENOUGH = "That is enough for today."
ENOUGH_THEN = "That was enough for that day."
REST_COUNTS = "You've done a lot. Rest counts too."
STARTED = "Started. That counts."
A_REST = "A rest day. Everything here can wait."

TIMER_OVER = "You started. That's often the hardest part. Stop here, or carry on."
"""What stands under the digits once the few minutes are over."""
STOPPING_COUNTS = "You can stop whenever you like. It counts as started."
START_WITHDRAWN = "Nothing was saved. You can start again whenever you like."
TIMER_OVER_BRIEF = "Stop here, or carry on."

NEARLY_A_YEAR = 330
"""So many days ago a month is named with its year."""

KEPT_HERE = "What you did is kept here."  # of a tender week: whoever is ashamed hears no threat in it
STILL_THERE = "Everything behind you is still there."
FIRST_WEEK = "This is the first week."
THIS_WEEK = "This is the week you're in."


def quiet_week(journey: Journey, start_on: date, today: date) -> str:
    """Say of a week without a step that it was quiet; of one that began today or yesterday, that it has begun.

    Nothing is said where what was done leads towards harm, or a goal is of wanting to die.
    """
    if counted_aloud(journey) is not journey or standing.is_dark_time(journey):
        return ""
    if not journey.steps_in_all:
        return FIRST_STAYS
    week = "The week has just begun." if 0 <= (today - start_on).days <= 1 else "A quiet week."
    return f"{week} {KEPT_HERE if is_all_tender(journey) else STILL_THERE}"


MOST_NAMED = 2
"""How many of the steps that a parent closed are named."""


def already_behind(words: str, day: date, today: date) -> str:
    """Say that a step was taken already, and that nothing more is asked."""
    if day == today:
        return f"You've already done {quoted(words)} today."
    return f"You already did {quoted(words)}{on_day(day, today)}."


LET_GO_ON_GOALS = "Press 2, then x to let a step go, or z to let its goal rest."
THIS_IS_TODAY = "This is today. Press [ for the day before."
NOTHING_WAITS = "Nothing is asked of you today."
FIRST_GOAL = "What would you like to work towards? To add a goal: smallsteps goal add TITLE"
"""What the shell answers before there is a goal."""
NOTHING_WAITED = "Nothing was waiting for you that day."
DONE_OR_LATER = "Everything planned is done, or set for another day."


V_HIDES = "Press v to hide all words from anyone looking on."

NOT_SHOWN_HERE = "one of your steps; you can read it in the dashboard"
GOAL_NOT_SHOWN = "one of your goals; you can read it in the dashboard"
"""What the shell prints in the place of a step that somebody who looks on is not to read."""


def comes_back(journey: Journey, day: date) -> str:
    """Say when the next of what is put off, or rests, comes back; "" where nothing is."""
    from smallsteps_tui.domain import planning  # a status line never asks

    back = planning.comes_back_on(journey, day)
    if back is None:
        return ""
    when = coming(back, day)
    return f"The next step comes back {when if when == 'tomorrow' else f'on {when}'}."


def taken_already(journey: Journey, step: Step, day: date, today: date) -> str:
    """Say that a step was taken already; one towards harm is answered as when it was noted first."""
    reading = standing.of_step(journey, step)
    if reading.is_uncounted:
        return done(reading, 0, words=journey.unveiled.steps.get(step.id, step).title)
    made, done_on = journey.check_in(step.id, day), journey.done_on(step)
    if done_on is not None and (made is None or done_on < day):
        did = "kept to" if standing.is_abstinence(journey, step) else "finished"
        return f"You {did} {quoted(step.title)} {on_full_day(done_on, today)}."
    return already_behind((made.version if made is not None else "") or step.title, day, today)


def nothing_offered(journey: Journey, day: date) -> str:
    """Say that there is no step to take, and how to get one; in a crisis, who can help."""
    if choosing.is_dark_day(journey, day):
        return HEAVY_TODAY
    if not journey.ordered_goals:
        return FIRST_GOAL
    from smallsteps_tui.domain.course import reaching  # a status line never asks

    goal = reaching.goal_in_question(journey)
    if goal is not None and reaching.is_all_done(journey, goal):
        done = f"Everything planned for {quoted(goal.title)} is done."
        return (
            f"{done} To add one more step: smallsteps step add GOAL TITLE. Or: smallsteps goal reached GOAL"
        )
    words = (NOTHING_WAITS, comes_back(journey, day), "To add a step: smallsteps step add GOAL TITLE")
    return " ".join(filter(None, words))


DONE_ALREADY = "done already"
"""What stands before the smaller version of a step that was done on an earlier day."""


def small_ones_done(journey: Journey, step: Step, day: date) -> str:
    """Name the smaller version of a once step that was done last before a day, and say how many more were; else ""."""
    *others, last = smaller_versions.done_before(journey, step, day) or ("",)
    return f"{last}, and {len(others)} more" if others else last


def may_be_enough(journey: Journey, step: Step, day: date) -> bool:
    """Whether a step taken is said to be enough: of a meal, or of not drinking, it would be said against them.

    Nor where its note of the day speaks of a danger.
    """
    reading, of_note = standing.of_step(journey, step), standing.of_note(journey, step.id, day)
    if of_note.is_withheld or standing.is_of_death(of_note):
        return False
    is_told = reading.kind is None or reading.kind is Kind.GRIEF
    return is_told and not standing.is_toward(journey, step, Kind.EATING)


def care_line(
    journey: Journey,
    day: date,
    today: date,
    someone: str = "",
    card: Step | None = None,
    *,
    said: bool = False,
) -> str:
    """Return the quiet line of care that stands on the card of a day, in the dashboard as in the shell.

    Whom the person would call stands beside a line about dying; `card` is the step on it, the day's
    own by default. Where it is said in answer to a key, it may be one of safety, which stands on no card.
    """
    step = card or choosing.step_for(journey, day, today) or choosing.held_back(journey, day, today)
    if is_dark_card(journey, day, today, step):
        return heavy_today(someone)
    if step is None:
        goal = next(iter(journey.active_goals), None)
        if goal is None or day != today or any(journey.walk(goal.id)):
            return ""
        reading = standing.of_goal(journey, goal)
        return standing.line_on_card(reading, goal.begun_on, today) if reading.is_uncounted else ""
    shown = standing.line_on_card(standing.of_step(journey, step), step.created_on, today, someone)
    return shown or (standing.in_place_of_plans(journey, step) if said else "")


def is_dark_card(journey: Journey, day: date, today: date, step: Step | None) -> bool:
    """Whether what stands on the card of a day, or nothing there, may be about dying."""
    if choosing.is_after_a_crisis(journey, day):
        return True
    if step is None:
        return choosing.is_dark_day(journey, day, today) or choosing.new_goal(journey) is not None
    reading, of_note = standing.of_step(journey, step), standing.of_note(journey, step.id, day)
    is_dark = standing.is_under_crisis(journey, step) or standing.is_of_death(of_note)
    return is_dark or standing.is_dark_on_card(reading, step.created_on, today)


def not_that(of: str = "step", *, counts: bool = False) -> Saying:
    """Say that a line of care is put away, for a step or a goal, and whether it counts from now on."""
    gone = "The line is gone, this step counts," if counts else f"The line is gone for this {of},"
    return Saying(f"hid the line for this {of}", f"All right. {gone} and the usual suggestions are back.")


CARE_STAYS = "This line stays here."
"""What is said of the line of care that no key puts away."""


def nothing_taken(day: date, today: date) -> str:
    """Say that there is no check-in to take back, and what can be done instead."""
    nothing = f"There's no check-in for {short_day(day, today)}, so there's nothing to take back."
    return f"{nothing} Choose another day with --on DAY."


def named(journey: Journey, step: Step, saying: Saying, day: date, today: date) -> Saying:
    """Say first what was done to which step, and its day once, where no card shows it; of a private one the answer."""
    if standing.of_step(journey, step).is_private or quoted(step.title) in saying.sentence:
        return saying
    on = on_date(day, today) if f" for {short_day(day, today)}" in saying.sentence else ""
    did = replace(saying, act=saying.act.removesuffix(on), aloud="").sentence
    return replace(saying, aloud=together(did, saying.sentence))


def closed_with(before: Journey, after: Journey, step: Step) -> str:
    """Say which open steps a parent closed, the first two by name; "" where it closed none."""
    below = [one for one in before.under(step) if before.is_open(one)]
    closed = [one for one in below if not after.is_open(after.steps[one.id])]
    told = [one for one in closed if not standing.of_step(before, one).is_withheld]
    more = len(told) - MOST_NAMED
    names = [quoted(one.title) for one in told[:MOST_NAMED]]
    return f"Also closed: {listed([*names, f'{more:,} more'] if more > 0 else names)}." if told else ""


def taken_back(step: Step, day: date, today: date) -> Saying:
    """Say that a check-in was taken back."""
    return Saying(f"took back the check-in for {quoted(step.title)}{on_date(day, today)}")


def lowered(step: Step, day: date, today: date) -> Saying:
    """Say that a step taken in full by mistake is the small version now."""
    act = f"changed {quoted(step.title)}{on_date(day, today)} to the small version"
    return Saying(act, "Changed to the small version. It counts.")


def how_did_it_count(step: Step) -> str:
    """Ask how to count a step whose timer is running, when the person leaves."""
    return f"The timer for {quoted(step.title)} is still running. How do you want to count it?"


def opening(place: str) -> str:
    """Say that the file, folder or page of a step is on its way."""
    return f"Opening {quoted(place)}."


def not_opened(place: str) -> str:
    """Say that the platform could not open it, and where it is."""
    return f"It couldn't be opened from here. It's at {quoted(place)}."


def clock_set(day: date) -> str:
    """Say where the clock stands now that it was set, and that this moves nothing."""
    return f"The clock says {spoken_day(day)} {day.year}. Nothing you saved has changed."


def page_written(place: str, *, is_renamed: bool = False) -> str:
    """Say where a written page is, and that another file of that name stays as it is."""
    beside = " The file that was already there is unchanged." if is_renamed else ""
    return f"Saved as {quoted(place)}. No one else can open it.{beside}"


PAGE_COPIED = "Copied, if your terminal allows it. If nothing pastes, press Enter to save a file instead."
LINE_COPIED = "Copied, if your terminal allows it. If nothing pastes, press s to see it again."
TOO_LONG_TO_COPY = "This page is longer than many terminals will copy. Press Enter to save it instead."
NOBODY_BESIDE = "You haven't added anyone to these goals yet. Press 2, then Enter on a goal, to add someone."


def undone(act: str) -> str:
    """Say what undo took back."""
    return f"Undone: {act}."


def redone(act: str) -> str:
    """Say what redo put back."""
    return f"Redone: {act}."


# After a gap


def greeting(journey: Journey, *, is_offered: bool) -> str:
    """Greet the person after a gap: what is behind them, and that there is a next step."""
    if standing.is_dark_time(journey):
        return "Good to see you."
    steps = counted_aloud(journey).steps_in_all
    behind = f" {count(steps, 'step')} {'is' if steps == 1 else 'are'} behind you." if steps else ""
    return f"Good to see you.{behind}{' Here is the smallest next step.' if is_offered else ''}"


# Steps whose steps are done


def everything_under_is_behind(step: Step) -> str:
    """Say that all under a step is done."""
    return f"Everything under {quoted(step.title)} is done."


DONE_CAN_WAIT = "You can decide later whether it's done."
"""What stands there where nothing is asked."""

HINTS = {
    Hint.IS_IT_DONE: "Is it done, or is there one more small step?",
    Hint.COULD_BE_SMALLER: "Press m to make this smaller, h to hide this line.",
    Hint.LEAVE_ONE: "Energy to spare? Press m to leave a small version ready for a low day, h to hide this line.",
    Hint.LEFT_FOR_TODAY: "You left this for a day like today.",
}
"""Quiet lines on the card."""

NOT_TODAY = "Nothing needs deciding today. Press h to hide this."
"""What is said beneath what is asked where nothing of a goal is ahead."""

QUIET_IN_BRIEF = {
    HINTS[Hint.IS_IT_DONE]: "Is it done, or is there more?",
    HINTS[Hint.COULD_BE_SMALLER]: "m make smaller   h hide",
    HINTS[Hint.LEAVE_ONE]: "m leave one for a low day   h hide",
    NOT_TODAY: "No need to decide today.   h hide",
}
"""The same in few cells; where there is no room for a sentence, its keys."""

HINTS_THAT_STAY = {
    Hint.IS_IT_DONE: "Answer with Space or a, whenever you like.",
    Hint.LEFT_FOR_TODAY: "You left this line for low days.",
}
"""What is said of those that no key hides."""

ONLY_TODAY = "The timer is for today. Press Esc to go back to today."
"""What is said of just starting on the page of a day before."""

NO_HINT = "There's no hint on the card to hide."


# What is chosen and noticed


def when_noticed(day: date, today: date) -> str:
    """Say when a shift was noticed, above its words."""
    ago = (today - day).days
    from smallsteps_tui.domain.noticing import LONG_AGO  # a status line never asks

    if ago >= LONG_AGO.days:
        years = today.year - day.year
        if years and (day.month, day.day) == (today.month, today.day):
            return f"{'A year' if years == 1 else f'{years} years'} ago today you noticed"
        return f"In {MONTHS[day.month - 1]}{f' {day.year}' if ago > NEARLY_A_YEAR else ''} you noticed"
    if ago < 2:
        return f"You noticed {short_day(day, today)}"
    return f"You noticed on {WEEKDAY_NAMES[day.weekday()] if ago < 7 else short_day(day, today)}"


def shift_noted(reading: Reading = ORDINARY, *, hurts: bool = False) -> Saying:
    """Answer a noted shift; nothing that hurts or wants care is told how visible it becomes."""
    seen = "" if reading.is_private or hurts else " That's how small changes become visible."
    return Saying("noted a shift", f"Noted.{seen}")


def saved(saying: Saying, reading: Reading, *, is_goal: bool = False) -> Saying:
    """Say no more than that it is saved, of whatever wants care; of a goal of safety also how to hide words.

    Args:
        saying: What is said of words that want none.
        reading: How the words read.
        is_goal: Whether it is a goal that was added.
    """
    if reading.handling is Handling.ORDINARY:
        return saying
    hides = f" {V_HIDES}" if is_goal and reading.kind is Kind.SAFETY else ""
    return replace(saying, aloud=f"{SAVED}{hides}")


def with_care(saying: Saying, reading: Reading, someone: str, words: str) -> Saying:
    """Add the line that words of this reading have; what leads away from harm needs none."""
    reading = lapses.as_told(reading, words)
    is_away = reading.way is Way.AWAY and reading.kind not in TENDER
    if is_urgent(reading, words):
        return replace(saying, aloud=together(SAVED, beside_note(reading, words, someone)))
    if reading.handling is Handling.ORDINARY or is_away:
        return saying
    said = saying if reading.kind in TENDER else replace(saying, aloud=SAVED)
    return replace(said, aloud=together(said.sentence, beside_note(reading, words, someone)))


def put_away() -> Saying:
    """Say that the line at the end of a plan is put away, and for how long."""
    return Saying("hid the line about what comes next", "It's gone until you add another step there.")


def hint_hidden() -> Saying:
    """Say that a hint will not come again."""
    return Saying("hid a hint")


def shift_edited() -> Saying:
    """Say that a shift was reworded."""
    return Saying("reworded a shift")


def shift_dropped() -> Saying:
    """Say that a noted shift was removed."""
    return Saying("removed a shift", "Removed.")
