"""Deleting goals and steps that have no check-ins, and erasing words."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime

from smallsteps_tui.domain.acts.goals import set_state
from smallsteps_tui.domain.acts.steps import following
from smallsteps_tui.domain.days import LONG_AGO
from smallsteps_tui.domain.entities import (
    Asked,
    CheckIn,
    DayPage,
    Goal,
    GoalState,
    Moment,
    Step,
    StepState,
    Turn,
    Word,
)
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.merging.check_ins import erased, silent
from smallsteps_tui.domain.trouble import Trouble


def delete_step(journey: Journey, step: Step) -> Change:
    """Delete a step and those under it, when none of them has a check-in.

    Raises:
        Trouble: Some of it has check-ins; that can be let go, or erased.
    """
    gone: tuple[Step, ...] = (step, *journey.under(step))
    return Change(put=_pages_without(journey, gone, step.title), drop=(*gone, *_said_of(journey, gone)))


def delete_goal(journey: Journey, goal: Goal) -> Change:
    """Delete a goal with its steps, when none of them has a check-in; its shifts stay.

    Raises:
        Trouble: Some of it has check-ins; that can be let go, or erased.
    """
    gone = _steps_of(journey, goal)
    pages = _pages_without(journey, gone, goal.title)
    shifts = (replace(shift, goal_id=None) for shift in journey.shifts.values() if shift.goal_id == goal.id)
    return Change(put=(*pages, *shifts), drop=(goal, *gone, *_said_of(journey, (goal, *gone))))


def _steps_of(journey: Journey, goal: Goal) -> tuple[Step, ...]:
    return tuple(step for step in journey.steps.values() if step.goal_id == goal.id)


def _said_of(journey: Journey, gone: Collection[Goal | Step]) -> tuple[Asked, ...]:
    """Return the questions asked in the words of these, such as "not that"; they are deleted too."""
    ids = {one.id for one in gone}
    return tuple(asked for asked in journey.asked.values() if asked.words and asked.about in ids)


def _pages_without(journey: Journey, steps: Collection[Step], title: str) -> tuple[DayPage, ...]:
    """Return the pages without the words of check-ins of these steps that were taken back.

    The taking back itself stays, or another machine's copy would bring the check-in back.
    """
    if any(journey.check_ins(step.id) for step in steps):
        raise Trouble(f"Some steps of “{title}” are done, and they stay. Let it go, or erase its words.")
    return without_words(journey, steps)


def without_words(journey: Journey, steps: Collection[Step]) -> tuple[DayPage, ...]:
    """Return the pages without what was said about these steps, none of which has a check-in that counts."""
    return _pages(journey, steps, lambda made: silent(made, made.erased_at), LONG_AGO)


def erase_step(journey: Journey, step: Step, moment: Moment) -> Change:
    """Erase the words of a step and of those under it; steps that are done stay, without words."""
    gone = (step, *journey.under(step))
    wordless = (_wordless(one, moment) for one in gone)
    return Change(
        put=(*wordless, *_wordless_pages(journey, gone, moment)), drop=_said_of(journey, gone), erases=True
    )


def erase_goal(journey: Journey, goal: Goal, moment: Moment) -> Change:
    """Erase the words of a goal, its steps and its shifts; steps that are done stay, without words."""
    steps = _steps_of(journey, goal)
    shifts = tuple(shift for shift in journey.shifts.values() if shift.goal_id == goal.id)
    wordless = (_wordless(step, moment) for step in steps)
    own = () if goal.is_for_later else (_wordless_goal(goal, moment),)
    return Change(
        put=(*own, *wordless, *_wordless_pages(journey, steps, moment)),
        drop=(*shifts, *_said_of(journey, (goal, *steps))),
        erases=True,
    )


def erase(journey: Journey, doomed: Goal | Step, moment: Moment) -> Change:
    """Erase the words of a goal or step permanently; undo can't bring back this or any earlier change.

    Whatever has no check-in is deleted. For the backups see `Session.erase_for_good`.
    """
    steps = _steps_of(journey, doomed) if isinstance(doomed, Goal) else (doomed, *journey.under(doomed))
    is_behind = any(journey.check_ins(step.id) for step in steps)
    if isinstance(doomed, Goal):
        change = erase_goal(journey, doomed, moment) if is_behind else delete_goal(journey, doomed)
    else:
        change = erase_step(journey, doomed, moment) if is_behind else delete_step(journey, doomed)
    return replace(change, erases=True, for_good=True)


def _wordless_goal(goal: Goal, moment: Moment) -> Goal:
    """Return a goal without its words and let go; if it was reached, that stays as a lap."""
    for put in set_state(goal, GoalState.LET_GO, moment).put:
        assert isinstance(put, Goal)
        goal = put
    return replace(goal, title="", why="", support="", states=_bare(goal.states), unknown={})


def _bare(turns: Collection[Turn]) -> tuple[Turn, ...]:
    return tuple(replace(turn, unknown={}) for turn in turns)


def _wordless(step: Step, moment: Moment) -> Step:
    """Return a step without its words and let go, so that it is never offered; a closed one stays closed."""
    turn = following(step.states, moment, StepState.LET_GO)
    is_put_down = step.state is not StepState.OPEN
    return replace(
        step,
        title="",
        note="",
        smaller=(),
        cue="",
        pairing="",
        pairings=(),
        opens="",
        careful="",
        foreign=False,
        unit="",
        rhythms=tuple(replace(ruled, unknown={}) for ruled in step.rhythms),
        states=(*_bare(step.states), *(() if is_put_down else (turn,))),
        unknown={},
    )


def _wordless_pages(journey: Journey, steps: Collection[Step], moment: Moment) -> tuple[DayPage, ...]:
    return _pages(journey, steps, lambda made: _silent(made, moment), moment.at)


def _pages(
    journey: Journey, steps: Collection[Step], changed: Callable[[CheckIn], CheckIn], at: datetime
) -> tuple[DayPage, ...]:
    """Return the pages on which check-ins of these steps change, or words about them are gone from an instant on."""
    ids = {step.id for step in steps}
    pages = (
        replace(
            page,
            words={id: _gone(word, at) if id in ids else word for id, word in page.words.items()},
            check_ins={id: changed(made) if id in ids else made for id, made in page.check_ins.items()},
        )
        for page in journey.pages.values()
        if ids & (page.check_ins.keys() | page.words.keys())
    )
    return tuple(page for page in pages if page != journey.pages[page.on])


def _gone(word: Word, at: datetime) -> Word:
    return erased(word, at) if word.text or word.unknown else word


def _silent(check_in: CheckIn, moment: Moment) -> CheckIn:
    is_so = check_in.erased_at is not None and silent(check_in, check_in.erased_at) == check_in
    return check_in if is_so else silent(check_in, moment.at)
