"""Today's step: which one is offered, and at what size."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from itertools import chain

from smallsteps_tui.domain import rhythm, streak
from smallsteps_tui.domain.care import Handling, standing
from smallsteps_tui.domain.care import Kind as AboutKind
from smallsteps_tui.domain.entities import (
    CheckIn,
    Energy,
    Goal,
    GoalState,
    Kind,
    Size,
    Step,
)
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.smaller_versions import following, smallest

FORTNIGHT = 14
"""Days for which the card says who can help after a step of wanting to die was written down or taken."""

MOST_OF_ONE_GOAL = 3
"""How many once steps ↑ and ↓ go through where there is only one goal."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A step, the size it is offered at, and the words for that size."""

    step: Step
    size: Size
    words: str
    even_smaller: str
    """The next smaller version beneath the offered one; empty when there is none."""
    taken: CheckIn | None
    """The day's check-in of the step, if there is one."""

    @property
    def is_taken(self) -> bool:
        """Whether it was taken that day, at any size."""
        return self.taken is not None

    @property
    def is_behind(self) -> bool:
        """Whether it was taken at the size offered or a larger one."""
        return self.taken is not None and self.taken.size.rank >= self.size.rank


def energy(journey: Journey, day: date) -> Energy | None:
    """Return the energy said for a day; None when nothing was said."""
    said = journey.page(day).energy
    return Energy(said.value) if said is not None and said.value else None


def is_first_day(journey: Journey, day: date) -> bool:
    """Whether a day is the one the journey began on."""
    begun = [turn.on for goal in journey.goals.values() for turn in goal.states]
    begun += [goal.begun_on for goal in journey.ordered_goals if not goal.states]
    return not journey.days_shown_up - {day} and day <= min(begun, default=day)


def first_offer(journey: Journey, goal: Goal, day: date) -> Step | None:
    """Return what a goal offers first, in the person's order: a practice due that day, or its next step."""
    return next(iter(_offers(journey, goal, day)), None)


def _offers(journey: Journey, goal: Goal, day: date, today: date | None = None, most: int = 1) -> list[Step]:
    """List what a goal offers, in the person's order: its practices due that day, and its next step.

    The next step is the first open once step with nothing left to do under it that was not
    taken that day already. Nothing that leads towards harm is offered; what may lead there
    comes after everything else.

    Args:
        journey: The facts.
        goal: The goal.
        day: The civil day.
        today: Today, where the page of a day before is open: then what was added later is left out.
        most: How many once steps to list at most.
    """
    found: list[Step] = []
    walked = journey.walk(goal.id)
    known: dict[int, bool] = journey.kept_of(goal.id, ("choosing.waits", day), dict)
    last: list[Step] = []
    for step in walked:
        is_once = step.kind is Kind.ONCE
        if (is_once and not most) or not _waits_still(journey, step, day, known):
            continue
        if not _was_there(journey, step, day, today) or _is_withheld(journey, step):
            continue
        if _may_lead_to_harm(journey, step):
            last.append(step)
            continue
        found.append(step)
        most -= is_once
    once = [step for step in last if step.kind is Kind.ONCE][:most]
    return found + [step for step in last if step.kind is Kind.PRACTICE or step in once]


def _waits_still(journey: Journey, step: Step, day: date, known: dict[int, bool]) -> bool:
    """Like `_waits`, but cached for once steps, for which it depends on the goal's own facts alone."""
    if step.id in known:
        return known[step.id]
    waits = _waits(journey, step, day)
    if step.kind is Kind.ONCE:
        known[step.id] = waits
    return waits


def _waits(journey: Journey, step: Step, day: date) -> bool:
    """Whether a practice is due that day, or a once step can be taken and was not that day."""
    if step.kind is Kind.PRACTICE:
        return rhythm.is_offered(journey, step, day)
    return is_offered_once(journey, step, day) and journey.check_in(step.id, day) is None


def is_offered_once(journey: Journey, step: Step, day: date) -> bool:
    """Whether a once step could be taken next on a day, and isn't put off to a later one."""
    return journey.is_next(step) and not journey.is_put_off(step, day)


def _was_there(journey: Journey, step: Step, day: date, today: date | None) -> bool:
    """Whether a step was there on a day, by its first check-in or when it was added.

    Today all are, also those that a clock that was ahead has dated later.
    """
    if today is None or day >= today or step.created_on <= day:
        return True
    return any(first <= day for first in journey.days_of(step.id)[:1])


def _is_withheld(journey: Journey, step: Step) -> bool:
    return standing.of_step(journey, step).is_withheld


def step_for(journey: Journey, day: date, today: date | None = None) -> Step | None:
    """Choose the day's one step.

    The one the person chose; else the one of the day's first check-in, which stays
    on the card as taken; else what the first goal that offers anything offers first. None of
    them is one towards harm, though it was chosen or taken; one that may lead there only where
    there is nothing else.

    Args:
        journey: The facts.
        day: The civil day.
        today: Today, where the page of a day before is open: then what was added later is left out.
    """
    return journey.kept(("choosing.step_for", day, today), lambda: _chosen(journey, day, today))


def _chosen(journey: Journey, day: date, today: date | None) -> Step | None:
    focus = journey.page(day).focus
    chosen = journey.steps.get(focus.value) if focus is not None else None
    if chosen is not None and may_be_on_card(journey, chosen, day, today):
        return chosen
    offers = (step for goal in journey.active_goals for step in _offers(journey, goal, day, today))
    passed_over = None
    for step in chain(taken_on(journey, day), offers):
        if not _may_lead_to_harm(journey, step):
            return step
        passed_over = passed_over or step
    return passed_over


def may_be_on_card(journey: Journey, step: Step, day: date, today: date | None = None) -> bool:
    """Whether a step may stand on the card of a day: taken that day, or open and there by then."""
    if _is_withheld(journey, step):
        return False
    is_possible = _is_possible(journey, step, day) and _was_there(journey, step, day, today)
    return is_possible or step in taken_on(journey, day)


def held_back(journey: Journey, day: date, today: date | None = None) -> Step | None:
    """Find the step towards harm that the card stands for where nothing is offered.

    One of a crisis goes before all others, also when it was taken that day. The others
    stand there by their title alone. None where there is something to offer.
    """
    if step_for(journey, day, today) is not None:
        return None
    walked = (step for goal in journey.active_goals for step in journey.walk(goal.id))
    there = [step for step in walked if _was_there(journey, step, day, today) and _waits(journey, step, day)]
    taken = [step for step in _all_taken_on(journey, day) if _handling(journey, step) is Handling.CRISIS]
    found = [step for step in (*taken, *there) if _is_withheld(journey, step)]
    return max(found, key=lambda step: _handling(journey, step), default=None)


def is_dark_day(journey: Journey, day: date, today: date | None = None) -> bool:
    """Whether nothing is offered because what there is may be about dying: then the card says who can help."""
    if step_for(journey, day, today) is not None:
        return False
    held = held_back(journey, day, today)
    if held is not None:
        return _handling(journey, held) is Handling.CRISIS
    if any(_handling(journey, step) is Handling.CRISIS for step in _lately(journey, day)):
        return True
    if new_goal(journey) is not None:
        return False
    goal = next(iter(journey.active_goals), None)
    if goal is not None and standing.is_dark(journey, goal):
        return True
    from smallsteps_tui.domain import heavy_thoughts  # where a step is offered, nothing more is read

    return heavy_thoughts.is_spoken_of(journey, day)


def new_goal(journey: Journey) -> Goal | None:
    """Find a goal that waits for its first step and wants no care, behind one that is about dying; None without."""
    return next(
        (
            goal
            for goal in journey.active_goals[1:]
            if standing.is_dark_time(journey)
            and standing.of_goal(journey, goal).kind is None
            and not any(journey.walk(goal.id))
        ),
        None,
    )


def is_after_a_crisis(journey: Journey, day: date) -> bool:
    """Whether a step of wanting to die was noted as done in the fortnight up to a day: that ends no care."""
    days = [day - timedelta(days=ago) for ago in range(FORTNIGHT)]
    taken = {id for one in days for id in journey.page(one).taken}
    steps = (journey.steps[id] for id in taken if id in journey.steps)
    return any(_handling(journey, step) is Handling.CRISIS for step in steps)


def is_careful_day(journey: Journey, day: date) -> bool:
    """Whether the day's step wants care, is of staying alive or toward eating well: nothing is said of its size."""
    step = step_for(journey, day)
    if step is None:
        return False
    reading = standing.of_step(journey, step)
    is_alive = reading.kind is AboutKind.CRISIS
    return reading.is_answered_by_care or is_alive or standing.is_toward(journey, step, AboutKind.EATING)


def _lately(journey: Journey, day: date) -> list[Step]:
    """The steps that were written down, or taken, in the fortnight up to a day."""
    days = [day - timedelta(days=ago) for ago in range(FORTNIGHT)]
    taken = {id for one in days for id in journey.page(one).check_ins}
    return [step for step in journey.steps.values() if step.id in taken or days[-1] <= step.created_on <= day]


def _handling(journey: Journey, step: Step) -> Handling:
    return standing.of_step(journey, step).handling


def on_card(journey: Journey, day: date, today: date | None = None) -> Step | None:
    """Return the step whose words are on the card: the day's one step, or one that stands there by its title alone."""
    step = step_for(journey, day, today) or held_back(journey, day, today)
    is_shown = step is not None and _handling(journey, step) is not Handling.CRISIS
    return step if is_shown else None


def _is_possible(journey: Journey, step: Step, day: date) -> bool:
    """Whether a step is open, its goal being walked, and it neither rests alone nor is put off."""
    if journey.asks_nothing(step, day):
        return False
    goal = journey.goals.get(step.goal_id)
    return goal is not None and goal.state is GoalState.ACTIVE and journey.is_open(step)


def taken_on(journey: Journey, day: date) -> list[Step]:
    """List the steps taken on a day, in the order they were taken; those towards harm are left out."""
    return [step for step in _all_taken_on(journey, day) if not _is_withheld(journey, step)]


def _all_taken_on(journey: Journey, day: date) -> list[Step]:
    found = (journey.steps.get(check_in.step_id) for check_in in journey.page(day).counted)
    return [step for step in found if step is not None and step.goal_id in journey.goals]


def offer(journey: Journey, step: Step, day: date, rung: int | None = None) -> Offer:
    """Return at what size a step is offered on a day.

    Low energy offers the smallest version; steady and high the step itself, its
    next smaller version beneath. Unset is steady, but the smallest on the first day
    and on a day that a gap lies before. A step whose steps are all behind is asked
    about whole, on any day. A tender step without a smaller version of the person's own is
    offered whole on the first day, and as what is suggested for its kind on the others. A
    smaller version that was just made is offered by its `rung`, from 1. One of a once step
    that was done on an earlier day is not offered again.
    """
    said = energy(journey, day)
    taken = journey.check_in(step.id, day)
    if asks_whether_done(journey, step):
        return Offer(step, Size.DONE, step.title, following(journey, step, day), taken)
    own = standing.own_smaller(journey, step)
    if rung is not None and (made := step.smaller[rung - 1]) in own:
        return Offer(step, Size.SMALLER, made, next(iter(own[own.index(made) + 1 :]), ""), taken)
    is_gentle = (own and is_first_day(journey, day)) or streak.is_return(journey, day)
    if said is Energy.LOW or (said is None and is_gentle):
        words = smallest(journey, step, day)
        if words != step.title:
            return Offer(step, Size.SMALLER, words, "", taken)
    return Offer(step, Size.DONE, step.title, following(journey, step, day), taken)


def version(journey: Journey, step: Step, day: date, rung: int | None = None) -> str:
    """Return the smaller version that `t` and `--smaller` take.

    The rung asked for, from 1; else the last on a low day or where the smallest is
    offered, and on any other what goes with the step as even smaller.
    """
    if rung is not None and step.smaller:
        return step.smaller[rung - 1]
    offered = offer(journey, step, day)
    if not step.smaller and standing.of_step(journey, step).is_answered_by_care:
        return offered.words  # what care offers on a low day is what was taken, and not what it stands for
    smaller = offered.words if offered.size is Size.SMALLER else offered.even_smaller
    return smaller or smallest(journey, step, day)


def also(journey: Journey, day: date, card: Step | None = None, today: date | None = None) -> list[Offer]:
    """List what else is possible that day, only if they like.

    The practices due, of all goals, then the next step of each goal, then what was taken,
    all without the step on the card; from there on, as ↓ walks them. What may lead towards
    harm is not among it, whether it waits or was taken.

    Args:
        journey: The facts.
        day: The civil day.
        card: The step on the card; the day's own by default.
        today: Today, where the page of a day before is open.
    """
    card = card or step_for(journey, day, today)
    ring = candidates(journey, day, card, today)
    here = next((place + 1 for place, step in enumerate(ring) if step == card), 0)
    possible = (*taken_on(journey, day), *_due_and_next(journey, day, today))
    listed = {step.id for step in possible if not _may_lead_to_harm(journey, step)}
    others = [step for step in (*ring[here:], *ring[:here]) if step != card and step.id in listed]
    return [
        journey.kept(("choosing.also", step.id, day), partial(offer, journey, step, day)) for step in others
    ]


def _due_and_next(journey: Journey, day: date, today: date | None, most: int = 1) -> tuple[Step, ...]:
    """List the practices due on a day, of all goals, then the next steps of each goal."""

    def rule() -> tuple[Step, ...]:
        """Sort what the goals offer, each kind in the person's order."""
        goals = journey.active_goals
        found = [step for goal in goals for step in _offers(journey, goal, day, today, most)]
        return tuple(sorted(found, key=lambda step: step.kind is Kind.ONCE))

    return journey.kept(("choosing.due_and_next", day, today, most), rule)


def _may_lead_to_harm(journey: Journey, step: Step) -> bool:
    return standing.of_step(journey, step).is_uncounted


def asks_whether_done(journey: Journey, step: Step) -> bool:
    """Whether all steps under a step are done, so that the person is asked whether the step itself is."""
    return bool(journey.children(step.id)) and journey.is_next(step)


def candidates(
    journey: Journey, day: date, card: Step | None = None, today: date | None = None
) -> list[Step]:
    """List the steps that ↑ and ↓ put onto the card, in the order they do.

    The day's own step, the practices due, the next step of each goal, where there is one
    goal a few of its steps beyond, and last what else was taken. So nothing that is due is
    out of reach.

    Args:
        journey: The facts.
        day: The civil day.
        card: The step on the card, which comes first where it is none of these.
        today: Today, where the page of a day before is open.
    """
    own = step_for(journey, day, today)
    most = MOST_OF_ONE_GOAL if len(journey.active_goals) == 1 else 1
    found = [*([own] if own is not None else []), *_due_and_next(journey, day, today, most)]
    ring = {step.id: step for step in (*found, *taken_on(journey, day))}
    kept = {card.id: card} if card is not None and card.id not in ring else {}
    return [*kept.values(), *ring.values()]
