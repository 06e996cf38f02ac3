"""Goals and steps from the shell: added, listed, changed."""

import sys

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, heavy_thoughts, outline
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.cleaning import is_nothing
from smallsteps_tui.domain.entities import Goal, GoalState, Kind, Step, StepState
from smallsteps_tui.domain.outline import OutlineLine
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.shell import naming
from smallsteps_tui.shell.call import Call
from smallsteps_tui.shell.reading import steps_of

STDIN = "-"
"""The title that stands for a list on standard input."""

LONGEST_INPUT = 1_000_000
"""The most bytes of a list that are read."""


def add_goal(call: Call) -> str:
    """Add a goal."""
    typed = call.typed
    change = acts.add_goal(
        call.journey,
        typed.title,
        call.session.moment(),
        why=typed.why,
        support=typed.support,
        length=typed.length,
        target_on=None if is_nothing(typed.target or "") else call.day(typed.target, future=True),
    )
    (goal,) = change.put
    assert isinstance(goal, Goal)
    wants = standing.of_goal(call.journey.after(change), goal)
    return call.carry_out(change, voice.goal_added(goal), goal, wants)


def stands(call: Call) -> str:
    """Set a goal to reached, resting, active or let go."""
    state: GoalState = call.typed.state
    likely = (lambda one: one.state is not GoalState.ACTIVE) if state is GoalState.ACTIVE else None
    goal = naming.goal(call.journey, call.typed.goal, likely)
    change = acts.set_state(goal, state, call.session.moment())
    return call.carry_out(change, voice.goal_stands(call.journey, goal, state), goal)


def add_step(call: Call) -> str:
    """Add a step to a goal, or under a step of it."""
    typed = call.typed
    goal = naming.goal(call.journey, typed.goal, later=True)
    if typed.title == STDIN:
        return _add_list(call, goal)
    change = acts.add_step(
        call.journey,
        goal,
        typed.title,
        call.session.moment(),
        under=_parent(call, goal) if typed.under is not None else None,
        smaller=typed.smaller,
        rhythm=typed.rhythm,
        times=typed.times,
        unit=typed.unit,
        cue=typed.cue,
        pairing=typed.pairing,
        opens=typed.opens,
        note=typed.note,
    )
    (step,) = change.put
    assert isinstance(step, Step)
    after = call.journey.after(change)
    wants = standing.strongest([standing.of_step(after, step), standing.of_plan(after, step)])
    return call.carry_out(change, voice.step_added(step), step, wants)


def _add_list(call: Call, goal: Goal) -> str:
    """Add the steps of a list on standard input, and print the tree they have become and what is left out.

    Raises:
        Trouble: There is no step in it, or it is a text without a list.
    """
    under = _parent(call, goal) if call.typed.under is not None else None
    journey = call.journey
    above = (under.title, *standing.above(journey, under)) if under is not None else (goal.title,)
    found = outline.read(_standard_input(), above)
    if found.is_prose:
        raise Trouble(voice.text_without_list(len(found.lines)))
    ticked = {at for at, line in enumerate(found.lines) if line.is_done}
    lines = list(outline.without(found.lines, ticked).values())
    here = outline.here_already(journey, goal, lines)
    if len(lines) == len(here):
        why = voice.left_out(found.left_out)
        raise Trouble(" ".join((voice.NO_NEW_STEP, *([f"{why}."] if why else []), voice.A_STEP_A_LINE)))
    change = acts.add_outline(journey, goal, lines, call.session.moment(), under=under, here=here)
    after = journey.after(change)
    added = [step for step in after.walk(goal.id) if step.id not in journey.steps]
    wants = standing.strongest([standing.of_step(after, step) for step in added])
    said = call.carry_out(change, voice.list_added(len(added), goal.title), goal, wants)
    if call.typed.json:
        return said
    tree = [_told(line) for at, line in enumerate(lines) if at not in here]
    told = (
        voice.for_all(found.for_all.sentence) if found.for_all else "",
        voice.left_out(found.left_out),
        voice.ticked_off_in_shell(len(ticked)) if ticked else "",
        voice.here_already([step.title for step in here.values()]) if here else "",
    )
    return "\n".join((said, *tree, *filter(None, told)))


def _told(line: OutlineLine) -> str:
    """Return what a line has become: its title, how often, and whether a note is with it."""
    words = line.step.title if line.step.is_plain else voice.read_words(line.step)
    return "  " * line.depth + (f"{words} · {voice.WITH_A_NOTE}" if line.note else words)


def _standard_input() -> str:
    """Read what was piped in; bytes that are no text become a sign that says so.

    Raises:
        Trouble: Nothing can be read.
    """
    if sys.stdin is None:
        raise Trouble("There's nothing on standard input to read a list from.")
    try:
        return sys.stdin.buffer.read(LONGEST_INPUT).decode("utf-8-sig", errors="replace")
    except OSError as error:
        raise Trouble(f"The list couldn't be read ({error.strerror or error}).") from None


def later(call: Call) -> str:
    """Keep a step for later; without a text, list what is kept."""
    if call.typed.text is None:
        return steps_of(call, call.journey.later)
    change = acts.keep_for_later(call.journey, call.typed.text, call.session.moment())
    step = next(one for one in change.put if isinstance(one, Step))
    own = standing.of_step(call.journey.after(change), step)
    wants = heavy_thoughts.in_time(call.journey, step.title, own, call.today)
    return call.carry_out(change, voice.kept_for_later(step), step, wants)


def move(call: Call) -> str:
    """Move a step to another goal, with the open steps under it."""
    step = _to_move(call)
    goal = naming.goal(call.journey, call.typed.goal, later=True)
    change = acts.move_to_goal(call.journey, step, goal, call.session.moment())
    there = next(one for one in change.put if isinstance(one, Step) and one.goal_id == goal.id)
    return call.carry_out(change, voice.moved_to_goal(call.journey, step, goal), there)


def _to_move(call: Call) -> Step:
    """Find the step to move; where a goal was named in its place, say so."""
    try:
        return naming.step(call.journey, call.typed.step)
    except Trouble as trouble:
        try:
            goal = naming.goal(call.journey, call.typed.step)
        except Trouble:
            raise trouble from None
    raise Trouble(f"“{goal.title}” is a goal, so it can't go into another one. Move its steps one by one.")


def rest(call: Call) -> str:
    """Let one practice rest for a day or a span of days, or remove that."""
    off: bool = call.typed.off
    step = naming.step(call.journey, call.typed.step, naming.both(lambda one: one.kind is Kind.PRACTICE))
    first = call.day(call.typed.first or call.typed.on, future=True)
    last = call.day(call.typed.last, future=True) if call.typed.last is not None else first
    if not off and first >= call.today and not call.journey.is_open(step):
        return call.answer(voice.never_asked_for(step, call.journey.standing(step)), step)
    change = acts.rest_step(call.journey, step, first, call.session.moment(), last=last, off=off)
    if off and not change:
        return call.answer(voice.nothing_rested(), step)
    return call.carry_out(change, voice.rested_alone(step.title, first, last, call.today, off=off), step)


def not_before(call: Call) -> str:
    """Offer a step again from a day on, and not before."""
    step = naming.step(call.journey, call.typed.step)
    day = call.day(call.typed.day, future=True)
    if not call.journey.is_open(step):
        return call.answer(voice.never_asked_for(step, call.journey.standing(step)), step)
    change = acts.put_off(call.journey, step, day, call.session.moment())
    return call.carry_out(change, voice.put_off(step, day, call.today), step)


def _parent(call: Call, goal: Goal) -> Step:
    """Find the parent step: an open one of this goal, or any of this goal, or any at all."""
    is_open = naming.is_open(call.journey)

    def is_here(one: Step) -> bool:
        """Whether a step is of this goal."""
        return one.goal_id == goal.id

    def is_open_here(one: Step) -> bool:
        """Whether a step is of this goal and open."""
        return is_here(one) and is_open(one)

    return naming.step(call.journey, call.typed.under, [*naming.both(is_open_here), *naming.both(is_here)])


def let_go(call: Call) -> str:
    """Let a step go, with the open steps under it."""
    step = naming.step(call.journey, call.typed.step)
    change = acts.let_go(call.journey, step, call.session.moment())
    if not change:
        standing = call.journey.standing(step)
        return call.answer(voice.stands_already(step, standing), step)
    return call.carry_out(change, voice.let_go(call.journey, step), step)


def _is_put_down(step: Step) -> bool:
    return step.state is not StepState.OPEN


def open(call: Call) -> str:  # noqa: A001 - the command's own name
    """Reopen a step that was let go."""
    step = naming.step(call.journey, call.typed.step, naming.both(_is_put_down))
    change = acts.open_again(call.journey, step, call.session.moment())
    if not change:
        standing = call.journey.standing(step)
        return call.answer(voice.stands_already(step, standing), step)
    return call.carry_out(change, voice.opened_again(step), step)
