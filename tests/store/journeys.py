"""Journeys to keep: a small one in words, and any at all by hypothesis."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from smallsteps_tui.clock import Clock, Hands
from smallsteps_tui.domain.entities import (
    Asked,
    CheckIn,
    DayPage,
    Declared,
    Energy,
    Goal,
    GoalState,
    Kind,
    Mark,
    Meta,
    RuleFrom,
    Shift,
    Size,
    Step,
    StepState,
    Turn,
    Word,
)
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.session import Session
from smallsteps_tui.store.store import Store

TODAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
THESIS = 111_111_111_111
OPEN_IT = 222_222_222_222


def sitting(path: Path | None, hands: Hands | None = None) -> Session:
    """Sit down at a file, at noon."""
    return Session(Store(path), Clock(now=hands or Hands(NOON)))


def files_in(folder: Path) -> set[str]:
    """Name the files that lie in a folder, and not those in folders of their own below it."""
    return {one.name for one in folder.iterdir() if not one.is_dir()}


def a_goal(id: int = THESIS, title: str = "Thesis", **fields: Any) -> Goal:
    return Goal(id=id, title=title, begun_on=TODAY, **fields)


def a_step(id: int = OPEN_IT, title: str = "Open the file", **fields: Any) -> Step:
    return Step(id=id, goal_id=THESIS, title=title, created_on=TODAY, created_at=NOON, **fields)


def begun(path: Path | None) -> Session:
    """A sitting with one goal and one step."""
    session = sitting(path)
    session.apply(Change(put=(a_goal(), a_step())), "Added.")
    return session


def checked_in(
    journey: Journey, at: datetime, step_id: int = OPEN_IT, size: Size = Size.DONE, on: date = TODAY
) -> Change:
    """A check-in on a day's page, as an act would make it."""
    page = journey.page(on)
    before = page.check_ins.get(step_id) or CheckIn(step_id=step_id, on=on, marks={})
    after = replace(before, marks={**before.marks, size: Mark(at, "1/27")})
    return Change(put=(replace(page, check_ins={**page.check_ins, step_id: after}),))


def does(session: Session, size: Size = Size.DONE, step_id: int = OPEN_IT) -> None:
    """Take a step today."""
    moment = session.moment()
    session.apply(checked_in(session.snapshot.journey, moment.at, step_id, size, moment.today), "Done.")


def renames(session: Session, title: str, step_id: int = OPEN_IT) -> None:
    """Give a step another title."""
    step = session.snapshot.journey.steps[step_id]
    session.apply(Change(put=(replace(step, title=title),)), f"Renamed to {title}.")


# Any entities at all

ids = st.integers(2, 10**12 - 1)
days = st.dates(date(1900, 1, 1), date(2200, 1, 1))
instants = st.datetimes(
    datetime.fromisoformat("1970-01-01"), datetime.fromisoformat("2200-01-01"), timezones=st.just(UTC)
)
titles = st.sampled_from(["", "Open the file", "[/bold", "漢字 🎉", 'say "no"', "back\\slash", "a, b: {c}"])
numbers = st.one_of(st.integers(-(10**6), 10**6).map(float), st.floats(-1e9, 1e9))
names = st.sampled_from(["mood", "colour", "von_morgen", "x"])
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=4),
    lambda below: st.lists(below, max_size=2) | st.dictionaries(st.text(max_size=3), below, max_size=2),
    max_leaves=4,
)
unknown = st.dictionaries(names, json_values.filter(lambda value: value is not None), max_size=2)
fractions = st.tuples(st.integers(0, 40), st.integers(1, 40)).map(
    lambda f: f"{f[0]}/{f[0] + f[1]}"
) | st.just("0")


def _turns(states: Any) -> st.SearchStrategy[tuple[Turn, ...]]:
    turn = st.builds(
        Turn,
        days,
        instants,
        st.sampled_from([s.value for s in states]),
        st.none() | ids,
        unknown,
        st.none() | instants,
        st.none() | ids,
    )
    return st.lists(turn, max_size=3).map(tuple)


rules = st.lists(
    st.builds(RuleFrom, days, st.sampled_from(["daily", "mon wed", "3 a week"]), unknown), max_size=2
)
stamps = st.none() | instants
goals = st.builds(
    Goal,
    id=ids,
    title=titles,
    why=titles,
    support=titles,
    states=_turns(GoalState),
    begun_on=days,
    length=st.integers(0, 500),
    lap=st.integers(1, 4),
    target_on=st.none() | days,
    place=numbers,
    edited_at=stamps,
    unknown=unknown,
)
steps = st.builds(
    Step,
    id=ids,
    goal_id=ids,
    parent_id=st.none() | ids,
    title=titles,
    note=titles,
    kind=st.sampled_from(Kind),
    smaller=st.lists(titles.filter(bool), max_size=3).map(tuple),
    rhythms=rules.map(tuple),
    times=st.none() | st.integers(1, 100),
    cue=titles,
    pairing=titles,
    pairings=st.lists(titles.filter(bool), max_size=3).map(tuple),
    opens=titles,
    unit=titles,
    not_before=st.none() | days,
    put_off_on=st.none() | days,
    states=_turns(StepState),
    created_on=days,
    created_at=instants,
    place=numbers,
    edited_at=stamps,
    unknown=unknown,
)
some_instants = st.lists(instants, max_size=2).map(tuple)
words = st.builds(
    Word,
    titles.filter(bool),
    instants,
    st.lists(st.tuples(instants, titles), max_size=2).map(tuple),
    some_instants,
    stamps,
    unknown,
)
marks = st.builds(Mark, instants, fractions, titles, st.integers(1, 3), unknown)


@st.composite
def pages(draw: Callable[[Any], Any]) -> DayPage:
    on = draw(days)
    check_ins = {}
    for step_id in draw(st.lists(ids, max_size=3, unique=True)):
        check_ins[step_id] = CheckIn(
            step_id=step_id,
            on=on,
            marks=draw(st.dictionaries(st.sampled_from(Size), marks, min_size=1, max_size=3)),
            amount=draw(st.none() | numbers),
            note=draw(titles),
            taken_back_at=draw(stamps),
            unknown=draw(unknown),
        )
    return DayPage(
        on=on,
        energy=draw(st.none() | st.builds(Declared, st.none() | st.sampled_from(Energy), instants, unknown)),
        rest=draw(st.none() | st.builds(Declared, st.booleans(), instants, unknown)),
        focus=draw(st.none() | st.builds(Declared, st.none() | ids, instants, unknown)),
        rests=draw(st.dictionaries(ids, st.builds(Declared, st.booleans(), instants, unknown), max_size=2)),
        words=draw(st.dictionaries(ids, words, max_size=2)),
        check_ins=check_ins,
        unknown=draw(unknown),
    )


shifts = st.builds(
    Shift,
    id=ids,
    on=days,
    at=instants,
    text=titles,
    goal_id=st.none() | ids,
    edited_at=stamps,
    unknown=unknown,
)
asked = st.builds(
    Asked,
    id=ids,
    question=titles,
    about=st.none() | ids,
    on=days,
    for_good=st.booleans(),
    edited_at=stamps,
    unknown=unknown,
)
metas = st.builds(Meta, journey_id=ids, rest_rhythms=rules.map(tuple), edited_at=stamps, unknown=unknown)
entities = st.one_of(goals, steps, pages(), shifts, asked, metas)


def later(seconds: float) -> datetime:
    """An instant so many seconds after noon."""
    return NOON + timedelta(seconds=seconds)
