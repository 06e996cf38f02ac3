"""The JSON that scripts read; its keys are a promise.

A step that leads towards harm keeps its title and its facts; it is never due, and has no streak,
strength, pace or banners.
"""

from datetime import date
from math import floor
from typing import Any

from smallsteps_tui.domain import choosing, course, looking_back, rhythm, strength
from smallsteps_tui.domain import streak as streaks
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.choosing import Offer
from smallsteps_tui.domain.days import week_start
from smallsteps_tui.domain.entities import Goal, Kind, Step
from smallsteps_tui.domain.journey import Journey, Snapshot
from smallsteps_tui.domain.streak import Streak

Shape = dict[str, Any]


def today(snapshot: Snapshot, today: date) -> Shape:
    """Return the snapshot's day, its one step, and what is also possible; none that was added later."""
    journey, day = snapshot.journey, snapshot.today
    said = choosing.energy(journey, day)
    step = choosing.step_for(journey, day, today)
    return {
        "day": day.isoformat(),
        "energy": said.value if said is not None else None,
        "rest": journey.rests(day),
        "step": _offered(journey, choosing.offer(journey, step, day), day) if step is not None else None,
        "also": [_offered(journey, offer, day) for offer in choosing.also(journey, day, today=today)],
    }


def _offered(journey: Journey, offer: Offer, day: date) -> Shape:
    step = offer.step
    care = standing.line_on_card(standing.of_step(journey, step), step.created_on, day)
    return {
        "id": step.id,
        "goal_id": step.goal_id,
        "title": step.title,
        "goal": journey.goals[step.goal_id].title,
        "path": [above.title for above in journey.path(step)],
        "kind": step.kind.value,
        "offered": offer.words,
        "size": offer.size.value,
        "smaller": list(step.smaller),
        "cue": step.cue,
        "pairing": step.pairing,
        "opens": step.opens,
        "note": step.note,
        "word": standing.word_shown(journey, step, day),
        "care": care or None,
        "done": offer.is_taken,
    }


def goals(snapshot: Snapshot) -> list[Shape]:
    """Return all goals in the person's order."""
    return [_goal(snapshot, goal) for goal in snapshot.journey.ordered_goals]


def _goal(snapshot: Snapshot, goal: Goal) -> Shape:
    journey = snapshot.journey
    tells_streak = counting.tells_streak(journey, goal)
    return {
        "id": goal.id,
        "title": goal.title,
        "state": goal.state.value,
        "why": goal.why,
        "support": goal.support,
        "behind": course.behind(journey, goal.id),
        "ahead": course.ahead_shown(journey, goal.id),
        "length": goal.length,
        "lap": goal.lap,
        "distance": _distance(journey, goal),
        "target_on": _iso(goal.target_on),
        "streak": _streak(streaks.streak(journey, snapshot.today, goal)) if tells_streak else None,
    }


def _distance(journey: Journey, goal: Goal) -> float:
    """Return how far the runner is, rounded down to six places, so that only the finish is 1."""
    return floor(course.distance(journey, goal) * 10**6) / 10**6


def _streak(streak: Streak) -> Shape:
    return {"current": streak.current, "longest": streak.longest, "room": streak.room}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def steps(snapshot: Snapshot, goal: Goal) -> list[Shape]:
    """Return the steps of a goal, each before those under it, in the person's order."""
    return [_step(snapshot, step) for step in snapshot.journey.walk(goal.id)]


def _step(snapshot: Snapshot, step: Step) -> Shape:
    journey, today = snapshot.journey, snapshot.today
    is_practice = step.kind is Kind.PRACTICE
    parent = journey.parent(step)
    is_withheld = standing.of_step(journey, step).is_uncounted
    has_strength = is_practice and not is_withheld and not counting.is_tender(journey, step)
    is_due = (
        rhythm.is_offered(journey, step, today)
        if is_practice
        else choosing.is_offered_once(journey, step, today)
    )
    is_due = is_due and not journey.goals[step.goal_id].is_for_later
    return {
        "id": step.id,
        "title": step.title,
        "parent_id": parent.id if parent is not None else None,
        "kind": step.kind.value,
        "state": journey.standing(step),
        "done_on": _iso(journey.done_on(step)),
        "smaller": list(step.smaller),
        "rhythm": str(rhythm.rule_on(step, today)) if is_practice else None,
        "times": step.times,
        "unit": step.unit,
        "cue": step.cue,
        "pairing": step.pairing,
        "opens": step.opens,
        "note": step.note,
        "not_before": _iso(journey.not_before(step)),
        "rests": journey.rests_alone(step, today),
        "check_ins": len(journey.check_ins(step.id)),
        "due": is_due and not is_withheld,
        "strength": round(strength.strength(journey, step, today), 4) if has_strength else None,
    }


def marathon(snapshot: Snapshot, goals: list[Goal]) -> list[Shape]:
    """Return what is behind and ahead on each goal's course."""
    return [_course(snapshot, goal) for goal in goals]


def _course(snapshot: Snapshot, goal: Goal) -> Shape:
    journey = snapshot.journey
    pace = course.pace(journey, goal, snapshot.today)
    return {
        "id": goal.id,
        "title": goal.title,
        "behind": course.behind(journey, goal.id),
        "ahead": course.ahead_shown(journey, goal.id),
        "lap": goal.lap,
        "distance": _distance(journey, goal),
        "miles": course.miles(course.distance(journey, goal)),
        "banners": [{"title": _banner_title(b), "on": _iso(b.on)} for b in course.banners(journey, goal)],
        "pace": {"per_week": round(pace.per_week, 6), "next_banner": pace.next_banner} if pace else None,
        "times": course.times(journey, goal.id),
    }


def _banner_title(banner: course.Banner) -> str:
    """Return a banner's title; scripts have read the middle of a lap as "half-way" from the start."""
    if banner.step_id is not None:
        return banner.title
    return banner.title.replace("halfway", "half").replace("half", "half-way")


def back(snapshot: Snapshot, days: tuple[date, date] | None = None) -> Shape:
    """Return the week or other days, then and now at their end, and the running total by month."""
    journey, today = counted_aloud(snapshot.journey), snapshot.today
    first, last = days or (week_start(today), today)
    span = {"from": first.isoformat(), "to": last.isoformat()}
    summed = _summed(looking_back.days_from(journey, first, last))
    return {
        **({"week": summed} if days is None else {"span": span | summed}),
        "then_and_now": [
            {"title": one.title, "now": one.now, "then": one.then, "since": one.since.isoformat()}
            for one in looking_back.then_and_now(journey, last)
        ],
        "months": [
            {
                "month": f"{month.first_on:%Y-%m}",
                "steps": month.steps,
                "days": month.days,
                "shifts": month.shifts,
            }
            for month in looking_back.months(journey, today, days)
        ],
    }


def _summed(week: looking_back.Week) -> Shape:
    return {
        "steps": week.steps,
        "days": week.days,
        "rests": week.rests,
        "shifts": week.shifts,
        "smallest": week.smallest,
    }
