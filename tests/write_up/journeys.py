"""Journeys for a page: any life at all, every text in it marked so that it can be found again."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

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
    Shift,
    Size,
    Step,
    Turn,
    Word,
)
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.write_up.page import Part
from smallsteps_tui.write_up.seen import Wanted, between, usual_spans

TODAY = date(2026, 11, 22)

HOSTILE = (
    "",
    "<script>alert(1)</script>",
    '"><img src=http://evil.example/x onerror=a()>',
    "[link](http://evil.example) ![p](//evil.example/p.png)",
    "</style><link rel=stylesheet href=//evil.example>",
    "<https://evil.example> &amp; &lt; &#x3c;",
    "# heading",
    "1. one",
    "- [ ] box",
    "> quoted",
    "*bold* _slant_ `code` ~~gone~~ | a | b |",
    "back\\slash \\",
    "---",
    "漢字 🎉 👨‍👩‍👧 עברית e\u0301",
    "\x1b[31mred\x07\u202eturned\x00",
)
"""What a title may begin with; none of it may be more than text on a page."""


def instant(day: date, minute: int = 0) -> datetime:
    """An instant on a day."""
    return datetime.combine(day, time(12), UTC) + timedelta(minutes=minute)


@st.composite
def journeys(draw: Callable[[Any], Any], hostile: bool = True) -> Journey:
    """Any life, with check-ins before its goals began and after today, and words that were erased."""
    before = st.sampled_from(HOSTILE if hostile else ("",))
    goals, steps, pages, shifts = {}, {}, {}, {}
    for g in range(2, draw(st.integers(1, 3)) + 2):
        goals[g] = _goal(draw, g, draw(before))
        for s in range(draw(st.integers(0, 3))):
            step = _step(draw, g, g * 10 + s, draw(before))
            steps[step.id] = step
    for day in draw(st.lists(st.integers(-5, 300), max_size=12, unique=True)):
        on = TODAY - timedelta(days=day)
        taken = draw(st.lists(st.sampled_from(sorted(steps)), max_size=3, unique=True)) if steps else []
        pages[on] = DayPage(
            on=on,
            energy=draw(st.none() | st.builds(Declared, st.sampled_from(Energy), st.just(instant(on)))),
            rest=draw(st.none() | st.builds(Declared, st.booleans(), st.just(instant(on)))),
            check_ins={id: _check_in(draw, steps[id], on) for id in taken},
            words={
                id: Word(f"<i>saidword{steps[id].goal_id}x</i>\n[second](http://evil.example)", instant(on))
                for id in (draw(st.lists(st.sampled_from(sorted(steps)), max_size=2)) if steps else [])
            },
        )
    for n in range(draw(st.integers(0, 3))):
        on = TODAY - timedelta(days=draw(st.integers(-5, 300)))
        about = draw(st.none() | st.sampled_from(sorted(goals)))
        text = f"{draw(before)} shiftword{about or 0}\nand a second line"
        shifts[n] = Shift(id=n, on=on, at=instant(on), text=text, goal_id=about)
    return Journey(Meta(journey_id=1), goals, steps, pages, shifts)


def _goal(draw: Callable[[Any], Any], g: int, before: str) -> Goal:
    begun = TODAY - timedelta(days=draw(st.integers(0, 300)))
    state = draw(st.sampled_from((None, None, *GoalState)))
    states = (Turn(TODAY - timedelta(days=3), instant(TODAY), state),) if state else ()
    return Goal(
        id=g,
        title=draw(st.sampled_from((f"{before} goalword{g}", f"{before} goalword{g}", ""))),
        why=f"{before} whyword{g}\nsecond",
        support=f"{before} friendword{g}",
        states=states,
        begun_on=begun,
        lap=draw(st.sampled_from((1, 1, 2))),
        place=float(g),
    )


def _step(draw: Callable[[Any], Any], g: int, id: int, before: str) -> Step:
    kind = draw(st.sampled_from(Kind))
    day = TODAY - timedelta(days=300)
    return Step(
        id=id,
        goal_id=g,
        title=draw(st.sampled_from((f"{before} stepword{g}x", ""))),
        kind=kind,
        smaller=(f"{before} versionword{g}x",),
        rhythms=(RuleFrom(day, "daily"),) if kind is Kind.PRACTICE else (),
        times=draw(st.sampled_from((None, 3))) if kind is Kind.PRACTICE else None,
        cue="cueword",
        pairing="pairword",
        opens="https://openword.example",
        unit=f"unitword{g}x",
        created_on=day,
        created_at=instant(day),
        place=float(id),
    )


def _check_in(draw: Callable[[Any], Any], step: Step, on: date) -> CheckIn:
    size = draw(st.sampled_from(Size))
    covered = draw(st.sampled_from(("0", "1/27", "1/2")))
    version = step.smaller[0] if size is Size.SMALLER else ""
    return CheckIn(
        step_id=step.id,
        on=on,
        marks={size: Mark(instant(on, step.id), covered, version, draw(st.sampled_from((1, 1, 2))))},
        amount=draw(st.none() | st.just(3.0)),
        note=f"<b>noteword{step.goal_id}x</b>\n[second](http://evil.example)",
    )


@st.composite
def wishes(draw: Callable[[Any], Any]) -> Wanted:
    """Anything that somebody may want on a page."""
    back = draw(st.integers(0, 200))
    own = between(TODAY - timedelta(days=back + draw(st.integers(0, 90))), TODAY - timedelta(days=back))
    return Wanted(
        draw(st.sampled_from((*usual_spans(TODAY), own))),
        draw(st.frozensets(st.sampled_from((1, 2, 3)))),
        draw(st.frozensets(st.sampled_from(Part))),
        units=draw(st.sampled_from(("miles", "km"))),
        shows_streak=draw(st.booleans()),
    )
