"""What is said of goals and steps that are added, worded, ordered, let go and deleted."""

from smallsteps_tui.domain import looking_back, planning
from smallsteps_tui.domain.care import answers, standing
from smallsteps_tui.domain.entities import Goal, GoalState, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice.words import Saying, count, quoted

PUT_DOWN = "You may put this down."


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
    if state is GoalState.REACHED and (answer := answers.done(reading, journey.steps_in_all)):
        return Saying(f"{quoted(goal.title)}, reached", answer)
    if reading.is_withheld:
        named = {GoalState.ACTIVE: "active again", GoalState.RESTING: "resting"}
        if state is not GoalState.LET_GO:
            return Saying(f"{quoted(goal.title)}, {named[state]}")
        return Saying(f"{quoted(goal.title)}, let go", PUT_DOWN)
    if state is GoalState.REACHED:
        first = looking_back.began_with(journey, goal)
        began = looking_back.words_for(journey, first) if first is not None else ""
        ending = f" It began with {quoted(began)}." if began else ""
        return Saying(f"{quoted(goal.title)}, reached", f"You say it is reached.{ending}")
    if state is GoalState.LET_GO:
        ending = f"Its {count(behind, 'step')} stay{'s' if behind == 1 else ''} yours."
        return Saying(
            f"{quoted(goal.title)}, let go",
            f"{PUT_DOWN} {ending if behind else 'It was yours to try.'}",
        )
    if state is GoalState.RESTING:
        return Saying(
            f"{quoted(goal.title)}, resting", f"{quoted(goal.title)} rests. Nothing of it is waiting."
        )
    act = f"{quoted(goal.title)}, active again"
    if goal.state is GoalState.REACHED:
        behind_it = "The lap behind stays" if goal.lap == 1 else "The laps behind stay"
        lap = f"{quoted(goal.title)} goes on, in lap {goal.lap + 1}."
        return Saying(act, f"{lap} {behind_it} behind; u takes the word back.")
    return Saying(act, f"{quoted(goal.title)} is here again, as you left it.")


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
    behind = 0 if standing.of_step(journey, step).is_withheld else behind
    ending = f" Its {count(behind, 'step')} stay{'s' if behind == 1 else ''} yours." if behind else ""
    return Saying(f"{quoted(step.title)}, let go", f"{PUT_DOWN}{ending}")


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
        "The words are gone from the file. The steps behind you stay. Press u to bring the words back before "
        "your next change; backups keep them for a while.",
    )


def erased_for_good(left: int) -> str:
    """Say that words are gone from undo and backups too, and how many backups could not be reached."""
    gone = "The words are gone, from undo and backups too."
    if not left:
        return gone
    backups = f"{count(left, 'backup')} can't be read and may still hold them"
    return f"{gone} {backups}; you can delete {'it' if left == 1 else 'them'} from the folder backups."
