"""How long the rules take on ten years, as ratios to a floor measured in the same run.

The floor is one walk over all check-ins. Each rule is measured twice: on a journey
that was looked at before, and on one fresh from a change, which has to gather its
check-ins again. Run by hand: `python tests/benchmarks/bench_rules.py`.
"""

import gc
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from smallsteps_tui import demo
from smallsteps_tui.domain import choosing, course, evidence, looking_back, rhythm, streak, strength
from smallsteps_tui.domain.entities import Entity, Kind
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.store.documents.entities import as_document, as_entity, place_of
from tests.benchmarks.ten_years import TODAY, ten_years

TIMES = 5
"""How often each is measured; the shortest counts."""

MORNING = TODAY + timedelta(days=1)
"""A day with nothing on it yet, on which everything is still to be decided."""

SLOW = 0.050
"""Seconds from which a rule is marked as slow."""

Rule = Callable[[Journey], object]


def main() -> None:
    """Measure and print."""
    journey = ten_years()
    print(f"{journey.steps_in_all:,} check-ins on {len(journey.pages):,} pages, "
          f"{len(journey.goals)} goals, {len(journey.steps)} steps, {len(journey.shifts)} shifts")  # fmt: skip
    floor = shortest(walked_once, lambda: journey)
    print(f"floor, one walk over the check-ins: {floor * 1000:.2f} ms\n")
    print(f"{'':44}{'seen before':>18}{'fresh':>18}")
    for name, rule in rules(journey).items():
        warm = shortest(rule, lambda: journey)
        cold = shortest(rule, lambda: replace(journey))
        mark = "   slow" if warm > SLOW else "   slow when fresh" if cold > SLOW else ""
        print(f"{name:44}{_figure(warm, floor)}{_figure(cold, floor)}{mark}")
    for name, made in makings(journey).items():
        print(f"{name:44}{_figure(shortest(made, lambda: journey), floor)}")


def _figure(seconds: float, floor: float) -> str:
    return f"{seconds * 1000:9.2f} ms{seconds / floor:6.1f}"


def shortest(rule: Rule, journey_for: Callable[[], Journey]) -> float:
    """Give the shortest of some runs of a rule, in seconds; making its journey does not count."""
    spent = []
    for _ in range(TIMES):
        journey = journey_for()
        gc.collect()
        began = perf_counter()
        rule(journey)
        spent.append(perf_counter() - began)
    return min(spent)


def walked_once(journey: Journey) -> int:
    """Look at every check-in once: the least that anything about all of them can take."""
    return sum(c.counts for page in journey.pages.values() for c in page.check_ins.values())


def rules(journey: Journey) -> dict[str, Rule]:
    """Name the rules; what is for a goal or a practice is measured for all of them together."""
    goals = journey.ordered_goals
    longest = max(goals, key=lambda goal: course.behind(journey, goal.id))
    practices = [step for step in journey.steps.values() if step.kind is Kind.PRACTICE]
    return {
        "journey: days shown up, steps in all": lambda j: (j.days_shown_up, j.steps_in_all),
        "journey: check-ins of each goal": lambda j: [j.goal_check_ins(g.id) for g in goals],
        "streak.streak": lambda j: streak.streak(j, TODAY),
        "streak.streak, each goal's own": lambda j: [streak.streak(j, TODAY, g) for g in goals],
        "streak.shown_up": lambda j: streak.shown_up(j, TODAY),
        "strength.strength, each practice": lambda j: [strength.strength(j, s, TODAY) for s in practices],
        "strength.word, each practice": lambda j: [strength.word(j, s, TODAY) for s in practices],
        "rhythm.is_offered, each practice": lambda j: [rhythm.is_offered(j, s, MORNING) for s in practices],
        "course.distance, the longest goal": lambda j: course.distance(j, longest),
        "course.distance, each goal": lambda j: [course.distance(j, g) for g in goals],
        "course.distance_by_day, the longest goal": lambda j: course.distance_by_day(j, longest),
        "course.behind, ahead, each goal": lambda j: [
            (course.behind(j, g.id), course.ahead(j, g.id)) for g in goals
        ],
        "course.banners, the longest goal": lambda j: course.banners(j, longest),
        "course.banners, each goal": lambda j: [course.banners(j, g) for g in goals],
        "course.banners_ahead, each goal": lambda j: [course.banners_ahead(j, g) for g in goals],
        "course.pace, each goal": lambda j: [course.pace(j, g, TODAY) for g in goals],
        "choosing.step_for": lambda j: choosing.step_for(j, MORNING),
        "choosing.also": lambda j: choosing.also(j, MORNING),
        "looking_back.week": lambda j: looking_back.week(j, TODAY),
        "looking_back.then_and_now": lambda j: looking_back.then_and_now(j, TODAY),
        "looking_back.months": lambda j: looking_back.months(j, TODAY),
        "evidence.of": lambda j: evidence.of(j),
        "evidence.of, the longest goal": lambda j: evidence.of(j, longest.id),
    }


def makings(journey: Journey) -> dict[str, Rule]:
    """Name what makes a journey."""
    tables = (journey.goals, journey.steps, journey.pages, journey.shifts)
    entities: list[Entity] = [journey.meta, *(entity for table in tables for entity in table.values())]
    documents = [(*place_of(entity), as_document(entity)) for entity in entities]
    text = json.dumps(documents)
    last = journey.pages[TODAY]
    bare = Journey(journey.meta)

    def from_documents(_: Journey) -> Journey:
        return bare.after(
            Change(tuple(as_entity(table, key, document) for table, key, document in documents))
        )

    return {
        "made: journey from documents": from_documents,
        "made: documents from text, json alone": lambda _: json.loads(text),
        "made: documents from the journey": lambda _: [as_document(entity) for entity in entities],
        "made: the journey after one change": lambda j: j.after(Change((last,))),
        "made: the demo's year": lambda _: demo.journey(TODAY),
    }


if __name__ == "__main__":
    main()
