"""What is said of goals and steps that are added, worded, ordered, let go and deleted."""

from collections.abc import Iterable, Sequence
from datetime import date

from smallsteps_tui.domain import looking_back, planning
from smallsteps_tui.domain.care import Handling, Reading, answers, near_death, standing, when_taken
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import brief_day, dated, full_day
from smallsteps_tui.domain.entities import TITLE_LENGTH, Goal, GoalState, Kind, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice.adding import rhythm_words
from smallsteps_tui.voice.words import WORDLESS, Saying, count, listed, quoted


def put_down(title: str, reading: Reading) -> str:
    """Return the label of letting a goal or step go, with its title unless that is private."""
    return "You can put this down." if reading.is_private else f"Let {quoted(title)} go."


def begun(goal: Goal) -> Saying:
    """Answer the three questions of the first minute."""
    return Saying(f"started {quoted(goal.title)}", "This is your step for today. It's small on purpose.")


def goal_added(goal: Goal) -> Saying:
    """Say that a goal was added."""
    return Saying(f"added {quoted(goal.title)}", f"Added {quoted(goal.title)}. One small step is enough.")


def edited(title: str, now: str) -> Saying:
    """Say that a goal or step was changed, and to which words where it is reworded."""
    return Saying(f"changed {quoted(title)}" + (f" to {quoted(now)}" if now != title else ""))


def goal_lengthened(goal: Goal) -> Saying:
    """Say that there is further to go: a new lap."""
    return Saying(
        f"started lap {goal.lap} of {quoted(goal.title)}", f"Lap {goal.lap}. {_behind_laps(goal.lap - 1)}"
    )


def _behind_laps(laps: int) -> str:
    """Say that the laps before stay."""
    if laps == 1:
        return "Lap 1 still counts."
    return f"Laps 1 {'and' if laps == 2 else 'to'} {laps} still count."


def reached_words(journey: Journey, goal: Goal) -> tuple[str, str]:
    """Say that a goal is reached, and what it began with; nothing of one that is answered with care."""
    if when_taken.done(standing.of_goal(journey, goal), journey.steps_in_all) or near_death.is_near(
        journey, goal
    ):
        return "", ""
    first = looking_back.began_with(journey, goal)
    began = looking_back.words_for(journey, first) if first is not None else ""
    return f"You've reached {quoted(goal.title)}.", f"It began with {quoted(began)}." if began else ""


def goal_stands(journey: Journey, goal: Goal, state: GoalState) -> Saying:
    """Say that a goal is active, resting, reached or let go.

    One that is dangerous or tender is answered with care once it is reached, and what
    leads towards harm is neither counted nor spoken of as a way.

    Args:
        journey: The facts before.
        goal: The goal as it stood before.
        state: Where it stands now.
    """
    behind = len(journey.goal_check_ins(goal.id))
    reading = standing.of_goal(journey, goal)
    answer = when_taken.done(reading, journey.steps_in_all, words=goal.title)
    if state is GoalState.REACHED and answer:
        return Saying(f"marked {quoted(goal.title)} as reached", answer)
    if state is GoalState.REACHED and near_death.is_near(journey, goal):
        return Saying(f"marked {quoted(goal.title)} as reached", answers.DONE_IN_GRIEF)
    if reading.is_uncounted:
        if state is GoalState.LET_GO:
            return Saying(f"let {quoted(goal.title)} go", put_down(goal.title, reading))
        is_active = state is GoalState.ACTIVE
        return Saying(
            f"made {quoted(goal.title)} active again" if is_active else f"set {quoted(goal.title)} to rest"
        )
    if state is GoalState.REACHED:
        aloud = " ".join(filter(None, reached_words(journey, goal)))
        return Saying(f"marked {quoted(goal.title)} as reached", aloud)
    if state is GoalState.LET_GO:
        ending = (
            "The step you took stays yours."
            if behind == 1
            else f"Its {behind:,} steps stay yours."
            if behind
            else ""
        )
        tried = "It was worth a try." if reading.handling is Handling.ORDINARY else ""
        return Saying(
            f"let {quoted(goal.title)} go", f"{put_down(goal.title, reading)} {ending or tried}".rstrip()
        )
    if state is GoalState.RESTING:
        return Saying(
            f"set {quoted(goal.title)} to rest",
            f"{quoted(goal.title)} is resting. Nothing in it is waiting for you.",
        )
    act = f"made {quoted(goal.title)} active again"
    if goal.state is GoalState.REACHED:
        lap = f"{quoted(goal.title)} continues with lap {goal.lap + 1}."
        return Saying(act, f"{lap} {_behind_laps(goal.lap)} Press u to undo.")
    return Saying(act, f"{quoted(goal.title)} is active again, as you left it.")


def step_added(step: Step) -> Saying:
    """Say that a step was added, with how often and when it is to be taken."""
    rule = step.rhythms[-1].rule if step.rhythms else ""
    how = ", ".join(filter(None, (rhythm_words(rule), step.cue)))
    return Saying(
        f"added {quoted(step.title)}",
        f"Added {quoted(step.title)}{f': {how}' if how else ' to the steps ahead'}.",
    )


def planned(step: Step) -> Saying:
    """Say when a step is taken from now on, as one sentence."""
    if not step.cue:
        return Saying(
            f"removed the time or place of {quoted(step.title)}",
            f"{quoted(step.title)} has no set time or place any more.",
        )
    return Saying(
        f"set a time or place for {quoted(step.title)}", quoted(planning.if_then(step.cue, step.title))
    )


def paired(words: str) -> Saying:
    """Say what pleasant thing a step is taken with from now on."""
    if not words:
        return Saying("removed a pairing", "Nothing is paired with it now.")
    return Saying(f"paired with {quoted(words)}", f"Paired with {quoted(words)}. Press P for another.")


def smaller_added(words: str) -> Saying:
    """Say that a smaller version was added."""
    return Saying(f"added the smaller version {quoted(words)}", f"Even smaller: {quoted(words)}.")


def rung_dropped(words: str) -> Saying:
    """Say that a smaller version was removed."""
    return Saying(f"removed the smaller version {quoted(words)}")


def rung_to_step(words: str) -> Saying:
    """Say that a smaller version became a step."""
    return Saying(f"made {quoted(words)} a step of its own")


def smaller_versions_changed(step: Step) -> Saying:
    """Say that the smaller versions of a step stand in another order or other words."""
    return Saying(f"changed the smaller versions of {quoted(step.title)}")


def kind_changed(journey: Journey, step: Step, there: Step) -> Saying:
    """Say that a step with check-ins goes on as a new one of another kind.

    Args:
        journey: The facts before.
        step: The step as it was.
        there: The step as which it goes on.
    """
    kind = "a practice" if there.kind is Kind.PRACTICE else "a step you take once"
    behind = len(journey.check_ins(step.id))
    is_counted = not standing.of_step(journey, step).is_uncounted
    ending = f" {_taken_on_it(behind)} still count{'s' if behind == 1 else ''}." if is_counted else ""
    return Saying(f"changed {quoted(step.title)}", f"{quoted(there.title)} is now {kind}.{ending}")


def _taken_on_it(behind: int) -> str:
    """Name what was done of a step: a step has no steps of its own to speak of."""
    return f"The {'step' if behind == 1 else count(behind, 'step')} you took on it"


def goes_on(journey: Journey, step: Step) -> str:
    """Say where a step that was let go goes on; "" where it doesn't."""
    there = journey.goes_on_as(step)
    if there is None:
        return ""
    if there.goal_id != step.goal_id:
        return f"in {journey.goals[there.goal_id].title or WORDLESS} now"
    return "now repeats" if there.kind is Kind.PRACTICE else "now a one-off step"


def moved(title: str) -> Saying:
    """Say that a goal or step changed its place."""
    return Saying(f"moved {quoted(title)}")


def kept_for_later(step: Step) -> Saying:
    """Say that a step is kept for later."""
    return Saying(
        f"kept {quoted(step.title)} for later",
        f"Kept {quoted(step.title)} for later. It's there when you want to move it to a goal.",
    )


def moved_to_goal(journey: Journey, step: Step, goal: Goal) -> Saying:
    """Say that a step moved to another goal, and what of it stays behind in its own.

    Args:
        journey: The facts before.
        step: The step as it was.
        goal: The goal it is in now.
    """
    behind = sum(len(journey.check_ins(one.id)) for one in (step, *journey.under(step)))
    behind = 0 if standing.of_step(journey, step).is_uncounted else behind
    there = f"{quoted(step.title)} is in {quoted(goal.title)} now."
    here = quoted(journey.goals[step.goal_id].title)
    ending = f" {_taken_on_it(behind)} stay{'s' if behind == 1 else ''} in {here}." if behind else ""
    return Saying(f"moved {quoted(step.title)} to {quoted(goal.title)}", f"{there}{ending}")


NO_GOAL_YET = "There's no goal to move it to yet. Press g to add one."
NOT_OPEN = "That step is done or let go, so there's nothing to move or put off."
MOVE_FIRST = "It's kept for later. Press G to move it to a goal, then take it."
NOTHING_LATER = "Press A to keep something for later."
NOT_A_GOAL = "This isn't one of your goals. Press G on a step to move it to one."
MOST_NAMED = 3
"""How many are named where several fit what was typed."""


def which_goal(typed: str, found: Sequence[Goal]) -> str:
    """Say that no goal has the words that were typed, or that several have."""
    if not typed.strip():
        return "Which goal? Type part of its title, or press Tab."
    if not found:
        return f"No goal has {quoted(clean_line(typed, 40))} in its title. Press Tab for your goals."
    return _several([goal.title for goal in found])


def which_practice(typed: str, found: Sequence[Step]) -> str:
    """Say that no practice has the words that were typed, or that several have."""
    if not found:
        return f"No practice has {quoted(clean_line(typed, 40))} in its title. Leave it empty to rest everything."
    return _several([step.title for step in found])


def _several(titles: Sequence[str]) -> str:
    if len(set(titles)) == 1:
        return f"{len(titles)} are called {quoted(titles[0])}. Rename one of them first."
    if len(titles) <= MOST_NAMED:
        return f"{listed([quoted(title) for title in titles])} match. Type more of the title."
    return f"{len(titles)} match. Type more of the title."


def rest_in_note(length: int) -> str:
    """Say that a title is too long, and how the rest of it becomes a note."""
    return f"That's {length:,} characters; the limit is {TITLE_LENGTH}. Press Enter again to put the rest in a note."


def day_typed(day: date, today: date, *, waits: bool) -> tuple[str, str]:
    """Say that what was typed as a moment is a day, or that the step waits for it, and what Tab does about it."""
    until = brief_day(day, today)
    if waits:
        return f"Leave it alone until {until}", "Tab keep the words as they are"
    return "That's a day. To put the step off until then, press T.", f"Tab leave it alone until {until}"


def put_off(step: Step, day: date | None, today: date) -> Saying:
    """Say from which day on a step is offered again; None, or today, is right away."""
    if day is None or day == today:
        return Saying(
            f"brought back {quoted(step.title)}", f"{quoted(step.title)} can be offered again from today."
        )
    return Saying(
        f"put off {quoted(step.title)} until {dated(day, today)}",
        f"{quoted(step.title)} comes back {_on_full_day(day, today)}. You won't be asked for it until then.",
    )


def _on_full_day(day: date, today: date) -> str:
    spoken = full_day(day, today)
    return spoken if spoken == "tomorrow" else f"on {spoken}"


def let_go(journey: Journey, step: Step) -> Saying:
    """Say that a step was let go, and what of it stays."""
    behind = sum(len(journey.check_ins(one.id)) for one in (step, *journey.under(step)))
    behind = 0 if standing.of_step(journey, step).is_uncounted else behind
    ending = f" {_taken_on_it(behind)} stay{'s' if behind == 1 else ''} yours." if behind else ""
    named = put_down(step.title, standing.of_step(journey, step))
    return Saying(f"let {quoted(step.title)} go", f"{named}{ending}")


def opened_again(step: Step) -> Saying:
    """Say that a step is open again."""
    return Saying(f"reopened {quoted(step.title)}")


def stands_already(step: Step, standing: str) -> str:
    """Say that a step is open, done or let go as it was, and nothing changed."""
    if standing == "done":
        return f"{quoted(step.title)} is already done. To undo that: smallsteps take-back STEP"
    if standing == "open":
        return f"{quoted(step.title)} is already open."
    return f"You've already let {quoted(step.title)} go."


def never_asked_for(step: Step, standing: str) -> str:
    """Say that a step is done or let go, so there is nothing to put off and no rest to give."""
    if standing == "done":
        return f"{quoted(step.title)} is already done, so you won't be asked for it."
    return f"You've let {quoted(step.title)} go, so you won't be asked for it."


def deleted(title: str) -> Saying:
    """Say that a goal or step was deleted."""
    return Saying(f"deleted {quoted(title)}")


def asks_to_erase(journey: Journey, steps: Iterable[Step], title: str) -> str:
    """Ask whether the words of what has steps behind it are erased; what led towards harm is not said to count."""
    told = counted_aloud(journey)
    behind = sum(len(told.check_ins(step.id)) for step in steps)
    if not behind:
        return f"The check-ins for {quoted(title)} stay. Do you want to erase its title and notes?"
    still = "it still counts" if behind == 1 else "they still count"
    return f"{quoted(title)} has {count(behind, 'check-in')}, and {still}. Do you want to erase its title and notes?"


def erased() -> Saying:
    """Say that words were erased, without repeating them."""
    return Saying(
        "erased the words",
        "The words are erased. Until your next change, you can press u to bring them back. Your steps stay. "
        "Older backups keep the words for a while.",
    )


def erased_for_good(left: int) -> str:
    """Say that words are gone from undo and backups too, and how many backups could not be reached."""
    gone = "The words are gone, from undo and backups too."
    if not left:
        return gone
    backups = f"{count(left, 'backup')} can't be read and may still hold them"
    return f"{gone} {backups}; you can delete {'it' if left == 1 else 'them'} from the backups folder."
