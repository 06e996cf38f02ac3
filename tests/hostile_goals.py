"""Goals as no person makes them: imported, merged, written by hand, on a clock that was set back."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from smallsteps_tui.domain.entities import (
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
    Size,
    Step,
    StepState,
    Turn,
)
from smallsteps_tui.domain.journey import Journey

TODAY = date(2026, 11, 22)
GOAL_ID = 1

far = st.sampled_from([-9_000, -400, 400, 30_000])
near = st.integers(-40, 12)
days = st.one_of(near, near, near, far).map(lambda away: TODAY + timedelta(days=away))
instants = st.tuples(days, st.integers(0, 1439)).map(
    lambda at: datetime.combine(at[0], time(), UTC) + timedelta(minutes=at[1])
)
laps = st.sampled_from([1, 1, 1, 2, 3, 10**9])
titles = st.sampled_from(["", "Piece", "Write one page", "[/] 章節三", "a\x1b[31mb", "x" * 200])
turns = st.builds(Turn, days, instants, st.sampled_from(["active", "active", "resting", "reached", "let-go"]))
goals = st.builds(
    Goal,
    id=st.just(GOAL_ID),
    title=titles,
    support=st.sampled_from(["", "Sam"]),
    states=st.lists(turns, max_size=3).map(tuple),
    begun_on=days,
    length=st.sampled_from([0, 1, 2, 26, 100_000]),
    lap=laps,
    target_on=st.one_of(st.none(), days, st.sampled_from([date.min, date.max, TODAY])),
)
step_turns = st.builds(
    Turn,
    days,
    instants,
    st.sampled_from([*map(str, StepState)]),
    by=st.one_of(st.none(), st.integers(10, 16)),
)
marks = st.builds(
    Mark,
    at=instants,
    covered=st.sampled_from(["0", "0/1", "1/27", "1/27", "1/2", "99999/100000"]),
    version=titles,
    lap=laps,
)


@st.composite
def steps(draw: st.DrawFn, id: int) -> Step:
    """One step, under any other or itself."""
    is_practice = draw(st.booleans())
    return Step(
        id=id,
        goal_id=GOAL_ID,
        parent_id=draw(st.one_of(st.none(), st.integers(10, 16))),
        title=draw(titles),
        kind=Kind.PRACTICE if is_practice else Kind.ONCE,
        rhythms=(RuleFrom(draw(days), "daily"),) if is_practice else (),
        times=draw(st.sampled_from([None, None, 1, 3, 100_000])) if is_practice else None,
        states=tuple(draw(st.lists(step_turns, max_size=2))),
        created_on=draw(days),
        created_at=draw(instants),
        place=draw(st.sampled_from([0.0, 1.0, -5.0])),
    )


@st.composite
def pages(draw: st.DrawFn, ids: list[int]) -> dict[date, DayPage]:
    """Days with check-ins of any size, some taken back."""
    found = {}
    for on in draw(st.lists(days, max_size=14, unique=True)):
        made = {
            id: CheckIn(
                step_id=id,
                on=on,
                marks=draw(st.dictionaries(st.sampled_from(Size), marks, min_size=1, max_size=3)),
                taken_back_at=draw(st.one_of(st.none(), st.none(), instants)),
            )
            for id in draw(st.lists(st.sampled_from(ids), max_size=3, unique=True))
        }
        energy = Declared(Energy.LOW, datetime.combine(on, time(), UTC)) if draw(st.booleans()) else None
        found[on] = DayPage(on=on, check_ins=made, energy=energy)
    return found


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    """A journey with one hostile goal, and sometimes another that is reached."""
    goal = draw(goals)
    ids = list(range(10, 10 + draw(st.integers(0, 6))))
    found = {goal.id: goal}
    if draw(st.booleans()):
        said = Turn(draw(days), draw(instants), GoalState.REACHED)
        found[2] = Goal(id=2, title=draw(titles), states=(said,), begun_on=draw(days))
    return Journey(
        Meta(journey_id=1),
        goals=found,
        steps={id: draw(steps(id)) for id in ids},
        pages=draw(pages(ids)) if ids else {},
    )
