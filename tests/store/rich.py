"""A small file in which every field has something: the one whose bytes and names are damaged."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from smallsteps_tui.domain.entities import (
    ABSTINENCE,
    Asked,
    CheckIn,
    DayPage,
    Declared,
    Energy,
    GoalState,
    Kind,
    Made,
    Mark,
    RuleFrom,
    Shift,
    Size,
    StepState,
    Turn,
    Word,
)
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.session import Session

from .journeys import NOON, OPEN_IT, THESIS, TODAY, a_goal, a_step, later, sitting

WALK, PART, SMILE, QUESTION = 222_222_229_999, 222_222_223_333, 333_333_333_333, 444_444_444_444
YESTERDAY = TODAY - timedelta(days=1)


def _goal():
    turn = Turn(TODAY, NOON, GoalState.ACTIVE, by=PART, taken_back_at=later(80))
    said = {"why": "To be done with it", "support": "Sam", "states": (turn,)}
    return a_goal(**said, length=26, lap=2, target_on=TODAY, place=1.5)


def _steps():
    practice = {
        "kind": Kind.PRACTICE,
        "smaller": ("Find the shoes",),
        "rhythms": (RuleFrom(TODAY, "daily"),),
        "times": 40,
        "cue": "after tea",
        "pairing": "music",
        "pairings": ("music",),
        "opens": "notes.txt",
        "unit": "km",
        "foreign": True,
        "note": "Round the pond, then home",
        "not_before": TODAY,
        "put_off_on": YESTERDAY,
        "states": (Turn(TODAY, NOON, StepState.OPEN), Turn(TODAY, NOON, StepState.OPEN, to=OPEN_IT)),
        "place": 2.5,
        "careful": ABSTINENCE,
    }
    return a_step(), a_step(WALK, "Walk", **practice), a_step(PART, "Read", parent_id=OPEN_IT)


def _pages():
    also = Made(Size.SMALLER, Mark(later(60), "1/26", "Slowly", 2), later(70), 2.5)
    walked = CheckIn(
        step_id=WALK,
        on=TODAY,
        marks={Size.DONE: Mark(NOON, "1/27", "Walk", 2), Size.SMALLER: Mark(later(-90))},
        amount=3.5,
        note="It was quiet",
        taken_back_at=later(-60),
        erased_at=later(-30),
        also=(also,),
    )
    opened = CheckIn(step_id=OPEN_IT, on=TODAY, marks={Size.STARTED: Mark(later(5))})
    words = {
        "energy": Declared(Energy.LOW, NOON),
        "rest": Declared(True, NOON),
        "focus": Declared(WALK, NOON),
    }
    yield DayPage(on=TODAY, **words, check_ins={WALK: walked, OPEN_IT: opened})
    versions = ((later(-30), "Ill"), (later(-20), "In bed"))
    ill = Word("Ill\n\nIn bed", later(-20), versions, (later(-40),), later(-50))
    resting = {WALK: Declared(True, NOON)}
    yield DayPage(
        on=YESTERDAY,
        rests=resting,
        words={PART: ill},
        check_ins={WALK: replace(opened, step_id=WALK, on=YESTERDAY)},
    )


def rich(path: Path) -> Session:
    """A sitting at a file in which every field has something."""
    session = sitting(path)
    session.apply(Change(put=(_goal(), *_steps())), "Added.")
    shift = Shift(id=SMILE, on=TODAY, at=NOON, text="I smiled", goal_id=THESIS)
    asked = Asked(id=QUESTION, question="gap", about=THESIS, on=TODAY, for_good=True, words="Read")
    session.apply(Change(put=(*_pages(), shift, asked)), "Noted.")
    meta = replace(session.snapshot.journey.meta, rest_rhythms=(RuleFrom(TODAY, "sun"),))
    session.apply(Change(put=(meta, a_goal(5, "Sing"))), "Resting.")
    session.apply(Change(drop=(session.snapshot.journey.goals[5],)), "Deleted.")
    return session
