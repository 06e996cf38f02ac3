"""Acts on goals: adding, editing, ordering, resting, reaching; and deleting goals and steps, or erasing their words."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, datetime

from smallsteps_tui.domain import cleaning
from smallsteps_tui.domain.acts.order import between, last_place
from smallsteps_tui.domain.acts.steps import following
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.cleaning import required_title
from smallsteps_tui.domain.days import LONG_AGO
from smallsteps_tui.domain.entities import (
    DEFAULT_LENGTH,
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

LONGEST = 100_000
"""The longest course, in steps."""


def add_goal(
    journey: Journey,
    title: str,
    moment: Moment,
    *,
    why: str = "",
    support: str = "",
    length: int = DEFAULT_LENGTH,
    target_on: date | None = None,
) -> Change:
    """Add a goal after the others.

    Args:
        journey: The facts so far.
        title: What the person wants, at most 200 characters.
        moment: The moment of the act.
        why: Why they want it.
        support: Who supports them.
        length: The expected number of steps; 0 for exactly what is planned.
        target_on: A day they have in mind.

    Raises:
        Trouble: The title is empty, words are too long, or the length is out of range.
    """
    goal = Goal(
        id=moment.fresh_id(),
        title=required_title(title),
        why=cleaning.lines(why),
        support=cleaning.line(support),
        states=(Turn(moment.today, moment.at, GoalState.ACTIVE),),
        begun_on=moment.today,
        length=checked_length(length),
        target_on=target_on,
        place=last_place(journey.ordered_goals),
    )
    return Change(put=(goal,))


def checked_length(length: int) -> int:
    """Return the length if a course can have it; raise Trouble otherwise."""
    if not 0 <= length <= LONGEST:
        raise Trouble(f"A course has 0 to {LONGEST:,} steps. 0 means just the steps you've planned.")
    return length


def _length_of(goal: Goal, length: int) -> int:
    """Return a checked length; a goal's current one is accepted even if it is too long."""
    return length if length == goal.length else checked_length(length)


def edit_goal(
    goal: Goal,
    *,
    title: str | None = None,
    why: str | None = None,
    support: str | None = None,
    length: int | None = None,
    target_on: date | str | None = "",
) -> Change:
    """Reword a goal, or change its length or target date; what isn't given stays.

    An empty text for the target date leaves it; None removes it.

    Raises:
        Trouble: Words are too long, the length is out of range, or it keeps what is for later.
    """
    _must_be_walked(goal)
    edited = replace(
        goal,
        title=goal.title if title is None else required_title(title),
        why=goal.why if why is None else cleaning.lines(why),
        support=goal.support if support is None else cleaning.line(support),
        length=goal.length if length is None else _length_of(goal, length),
        target_on=goal.target_on if isinstance(target_on, str) else target_on,
    )
    return Change(put=(edited,)) if edited != goal else Change()


def move_goal(journey: Journey, goal: Goal, by: int) -> Change:
    """Move a goal up (-1) or down (1) among those in the same state; at an end it stays."""
    if goal.is_for_later:
        return Change()
    beside = [one for one in journey.ordered_goals if one.state is goal.state]
    return Change(put=between(beside, goal, by))


def _must_be_walked(goal: Goal) -> None:
    if goal.is_for_later:
        raise Trouble(f"“{goal.title}” isn't one of your goals. Move its steps to a goal instead.")


def set_state(goal: Goal, state: GoalState, moment: Moment) -> Change:
    """Set a goal to active, resting, reached or let go.

    A reached goal that is resumed, or let go, starts a new lap; the finished course stays
    behind it.

    Raises:
        Trouble: It keeps what is for later.
    """
    _must_be_walked(goal)
    if goal.state is state:
        return Change()
    again = goal.state is GoalState.REACHED and state is not GoalState.REACHED
    turn = following(goal.states, moment, state)
    return Change(put=(replace(goal, states=(*goal.states, turn), lap=goal.lap + again),))


def lengthen(goal: Goal, length: int) -> Change:
    """Start a new lap with this number of steps, for a course that goes on."""
    _must_be_walked(goal)
    return Change(put=(replace(goal, lap=goal.lap + 1, length=_length_of(goal, length)),))


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
        raise Trouble(f"“{title}” has check-ins, so it can't be deleted. Let it go, or erase its words.")
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
    harmful = {step.id for step in steps if standing.of_step(journey, step).is_uncounted}

    def changed(made: CheckIn) -> CheckIn:
        """Take its words; without them nobody could tell that it led towards harm, so it is taken back."""
        is_harmful = made.step_id in harmful and made.counts
        return _silent(_taken_back(made, moment) if is_harmful else made, moment)

    return _pages(journey, steps, changed, moment.at)


def _taken_back(made: CheckIn, moment: Moment) -> CheckIn:
    instants = [mark.at for mark in (*made.marks.values(), *(one.mark for one in made.also))]
    return replace(made, taken_back_at=max(moment.at, *instants))


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
