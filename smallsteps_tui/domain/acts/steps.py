"""Acts on steps: adding, breaking down, wording, letting go, and the ladder of their smaller versions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from smallsteps_tui import pattern
from smallsteps_tui.domain import cleaning, days, planning
from smallsteps_tui.domain import rhythm as rhythms
from smallsteps_tui.domain.acts.order import last_place
from smallsteps_tui.domain.cleaning import required_title
from smallsteps_tui.domain.days import after
from smallsteps_tui.domain.entities import (
    ABSTINENCE,
    DayPage,
    Declared,
    Goal,
    Kind,
    Moment,
    RuleFrom,
    Step,
    StepState,
    Turn,
)
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble

LONGEST_PLACE = 2_000
"""The longest path or address that a step opens, in characters."""

SCHEME = pattern(r"([A-Za-z][A-Za-z0-9+.-]+):(?=\S)")
"""How an address of any kind begins; one letter is a drive: C:\\thesis."""

LONGEST_REST = 366
"""The longest rest, in days."""

ONCE = "once"
"""What is written for no rhythm."""

MOST_TIMES = 100_000
"""The most times of a practice's finish line."""


def add_step(
    journey: Journey,
    goal: Goal,
    title: str,
    moment: Moment,
    *,
    under: Step | None = None,
    smaller: Sequence[str] = (),
    rhythm: str = "",
    times: int | None = None,
    unit: str = "",
    cue: str = "",
    pairing: str = "",
    opens: str = "",
    note: str = "",
) -> Change:
    """Add a step at the end of a goal, or under a step of it.

    A rhythm or a number of times makes it a practice; a finish line without a
    rhythm means daily.

    Raises:
        Trouble: The title is empty, words are too long, the rhythm is unknown, times is
            below 1, the parent is in another goal, or the place can't be opened.
    """
    if under is not None and under.goal_id != goal.id:
        raise Trouble(f"“{under.title}” belongs to another goal. Choose a step of “{goal.title}”.")
    siblings = journey.top_steps(goal.id) if under is None else journey.children(under.id)
    rhythm = "" if cleaning.is_nothing(rhythm, ONCE) else rhythm.strip()
    is_practice = bool(rhythm) or times is not None
    step = Step(
        **_checked_words(title=title, cue=cue, pairing=pairing, opens=opens, unit=unit, note=note),
        id=moment.fresh_id(1),
        goal_id=goal.id,
        parent_id=under.id if under is not None else None,
        kind=Kind.PRACTICE if is_practice else Kind.ONCE,
        smaller=_ladder(smaller),
        rhythms=_rules(rhythm, moment) if is_practice else (),
        times=_checked_times(times),
        states=(Turn(moment.today, moment.at, StepState.OPEN),),
        created_on=moment.today,
        created_at=moment.at,
        place=last_place(siblings),
    )
    return Change(put=(step,))


def _checked_words(**typed: str | None) -> dict[str, Any]:
    """Clean the typed words of a step, each by its kind; what wasn't typed is left out.

    Raises:
        Trouble: The title is empty, words are too long, or the place can't be opened.
    """
    checks = {"title": required_title, "opens": checked_place, "note": cleaning.lines}
    return {name: checks.get(name, cleaning.line)(text) for name, text in typed.items() if text is not None}


def _ladder(versions: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(required_title(words) for words in versions if words.strip()))


def _rules(rhythm: str, moment: Moment) -> tuple[RuleFrom, ...]:
    return (RuleFrom(moment.today, str(rhythms.parse(rhythm.strip() or "daily"))),)


def _checked_times(times: int | None) -> int | None:
    if times is not None and not 1 <= times <= MOST_TIMES:
        raise Trouble(f"A finish line is 1 to {MOST_TIMES:,} times. Leave it out if the practice is ongoing.")
    return times


def checked_place(place: str) -> str:
    """Return a file, folder or web address, cleaned.

    Raises:
        Trouble: It is an address of another kind; nothing is ever run as a command.
    """
    place = cleaning.line(place, LONGEST_PLACE)
    scheme = SCHEME.match(place)
    if scheme is not None and scheme[1].lower() not in ("http", "https", "file"):
        raise Trouble("A step can open a file, a folder, or an address that starts with http:// or https://.")
    return place


def edit_step(
    step: Step,
    moment: Moment,
    *,
    title: str | None = None,
    rhythm: str | None = None,
    times: int | str | None = "",
    cue: str | None = None,
    pairing: str | None = None,
    opens: str | None = None,
    unit: str | None = None,
    abstinence: bool | None = None,
    note: str | None = None,
) -> Change:
    """Reword a step or change how it is taken; what isn't given stays.

    A changed rhythm holds from today on. An empty rhythm and no times make a
    practice a once step again. An empty text for times leaves them; None
    removes the finish line. A step with check-ins changes its kind by `change_step`.
    """
    edited = replace(
        step,
        **_checked_words(title=title, cue=cue, pairing=pairing, opens=opens, unit=unit, note=note),
        times=step.times if isinstance(times, str) else _checked_times(times),
    )
    if abstinence is not None:
        edited = replace(edited, careful=ABSTINENCE if abstinence else "")
    edited = replace(edited, pairings=planning.remembered(step, edited.pairing))
    edited = _with_rhythm(edited, rhythm, moment)
    if edited.opens != step.opens:
        edited = replace(edited, foreign=False)
    return Change(put=(edited,)) if edited != step else Change()


def _with_rhythm(step: Step, rhythm: str | None, moment: Moment) -> Step:
    """Set a step's rhythm from today on; without one, a finish line makes it daily.

    The rhythms before today stay, so that the past stays as it was judged then.
    """
    if rhythm is None and (step.kind is Kind.PRACTICE or step.times is None):
        return step
    if rhythm is not None and rhythm.strip().casefold() == ONCE:
        return replace(step, kind=Kind.ONCE, times=None)
    rhythm = "" if rhythm is None or cleaning.is_nothing(rhythm) else rhythm.strip()
    if not rhythm and step.times is None:
        return replace(step, kind=Kind.ONCE)
    rule = str(rhythms.parse(rhythm or "daily"))
    is_last = all(ruled.start_on <= moment.today for ruled in step.rhythms)
    if step.kind is Kind.PRACTICE and is_last and str(rhythms.rule_on(step, moment.today)) == rule:
        return step
    kept = tuple(ruled for ruled in step.rhythms if ruled.start_on < moment.today)
    return replace(step, kind=Kind.PRACTICE, rhythms=(*kept, RuleFrom(moment.today, rule)))


def put_off(journey: Journey, step: Step, day: date | None, moment: Moment) -> Change:
    """Offer a step, and all under it, again from a day on and not before.

    Nothing is ever late by it: it can be taken all the same. The days that a practice was
    put off so far are kept as its rests, so that the past stays as it was judged.

    Args:
        journey: The facts so far.
        step: The step.
        day: The first day it is offered again; None, or today, offers it right away.
        moment: The moment of the act.

    Raises:
        Trouble: The day has passed.
    """
    if day is not None and day < moment.today:
        raise Trouble(
            f"{days.dated(day, moment.today)} has passed. Choose a later day, or today to have it offered again."
        )
    until = day if day != moment.today else None
    is_so_now = step.is_put_off_on(moment.today)
    since = step.put_off_on if is_so_now else moment.today
    after = replace(step, not_before=until, put_off_on=since if until is not None else None)
    if until == step.not_before or (until is None and step.not_before is None):
        return Change()
    goes_on = is_so_now and until is not None
    return Change(put=(after, *(() if goes_on else _kept_as_rests(journey, step, moment))))


def _kept_as_rests(journey: Journey, step: Step, moment: Moment) -> tuple[DayPage, ...]:
    """Return the pages of the days up to yesterday on which a step was put off, where its practices rested."""
    if step.not_before is None or step.put_off_on is None:
        return ()
    first = max(step.put_off_on, moment.today - timedelta(days=LONGEST_REST))
    last = min(step.not_before, moment.today) - timedelta(days=1)
    practices = [one.id for one in (step, *journey.under(step)) if one.kind is Kind.PRACTICE]
    pages = []
    for page in map(journey.page, days.span(first, last) if practices else ()):
        rests = {id: Declared(True, moment.at) for id in practices if id not in page.check_ins}
        pages.append(replace(page, rests={**rests, **page.rests}))
    return tuple(page for page in pages if page != journey.page(page.on))


def trust(step: Step) -> Change:
    """Remember that a place from another machine was shown and opened."""
    return Change(put=(replace(step, foreign=False),)) if step.foreign else Change()


def add_smaller(step: Step, words: str) -> Change:
    """Add a smaller version at the end of the ladder."""
    return set_ladder(step, (*step.smaller, required_title(words)))


def set_ladder(step: Step, versions: Sequence[str]) -> Change:
    """Set a step's ladder of smaller versions, largest first; duplicates count once."""
    ladder = _ladder(versions)
    return Change(put=(replace(step, smaller=ladder),)) if ladder != step.smaller else Change()


def let_go(journey: Journey, step: Step, moment: Moment) -> Change:
    """Let a step go, and the open steps under it. What is done stays done."""
    gone = [one for one in (step, *journey.under(step)) if journey.is_open(one)]
    return Change(put=tuple(put_down(one, moment) for one in gone))


def put_down(step: Step, moment: Moment, to: int | None = None) -> Step:
    """Return a step, let go; with the id of the step as which it goes on elsewhere."""
    return replace(step, states=(*step.states, Turn(moment.today, moment.at, StepState.LET_GO, to=to)))


def open_again(journey: Journey, step: Step, moment: Moment) -> Change:
    """Reopen a step that was let go, with those let go together with it.

    Raises:
        Trouble: It goes on as another step.
    """
    turn = step.last_turn
    if turn is None or turn.state == StepState.OPEN:
        return Change()
    there = journey.goes_on_as(step)
    if there is not None:
        elsewhere = f"in “{journey.goals[there.goal_id].title}”"
        where = elsewhere if there.goal_id != step.goal_id else "as a new step"
        raise Trouble(f"“{step.title}” continues {where}. Look for it there.")
    together = [
        below
        for below in journey.under(step)
        if below.last_turn is not None
        and (below.last_turn.at, below.last_turn.state) == (turn.at, turn.state)
    ]
    return Change(put=tuple(_turned(one, StepState.OPEN, moment) for one in (step, *together)))


def following(turns: Sequence[Turn], moment: Moment, state: str, by: int | None = None) -> Turn:
    """Return a turn that comes after those there are, whatever the clock says, so that what was said last holds."""
    last = max((turn.at for turn in turns), default=None)
    return Turn(moment.today, moment.at if last is None else max(moment.at, after(last)), state, by)


def _turned(step: Step, state: StepState, moment: Moment, by: int | None = None) -> Step:
    return replace(step, states=(*step.states, following(step.states, moment, state, by)))


def closed_by(journey: Journey, parent: Step, moment: Moment) -> tuple[Step, ...]:
    """Return the open steps under a parent, closed because the parent is done."""
    return tuple(
        _turned(below, StepState.CLOSED, moment, by=parent.id)
        for below in journey.under(parent)
        if journey.is_open(below)
    )


def opened(step: Step, moment: Moment) -> Step:
    """Return a step, reopened."""
    return _turned(step, StepState.OPEN, moment)


def reword_rung(step: Step, rung: int, words: str) -> Change:
    """Reword a rung, counted from 0, largest first."""
    ladder = list(step.smaller)
    ladder[rung] = required_title(words)
    return set_ladder(step, ladder)


def move_rung(step: Step, rung: int, by: int) -> Change:
    """Move a rung up (-1) or down (1) the ladder; at an end it stays."""
    there = rung + by
    if not 0 <= there < len(step.smaller):
        return Change()
    ladder = list(step.smaller)
    ladder.insert(there, ladder.pop(rung))
    return set_ladder(step, ladder)


def drop_rung(step: Step, rung: int) -> Change:
    """Remove a rung from the ladder."""
    return set_ladder(step, [words for at, words in enumerate(step.smaller) if at != rung])


def rung_to_step(journey: Journey, step: Step, rung: int, moment: Moment) -> Change:
    """Make a rung a step of its own, under the step it was a smaller version of.

    Raises:
        Trouble: The step is a practice.
    """
    if step.kind is Kind.PRACTICE:
        raise Trouble("This is a practice, so its smaller versions stay with it.")
    added = add_step(journey, journey.goals[step.goal_id], step.smaller[rung], moment, under=step)
    return drop_rung(step, rung).and_then(added)


def step_to_rung(journey: Journey, step: Step) -> Change:
    """Make a step the smallest version of the step above it.

    Raises:
        Trouble: It has no parent step, or has steps under it, or has a check-in.
    """
    parent = journey.parent(step)
    if parent is None:
        raise Trouble("It isn't under another step. Press > to put it under the one above.")
    if journey.children(step.id):
        raise Trouble("It has steps under it. Move those first, then it can become a smaller version.")
    if any(step.id in page.check_ins for page in journey.pages.values()):
        raise Trouble("It has a check-in, so it stays a step of its own.")
    ladder = dict.fromkeys((*parent.smaller, step.title, *step.smaller))
    return Change(put=(replace(parent, smaller=tuple(ladder)),), drop=(step,))
