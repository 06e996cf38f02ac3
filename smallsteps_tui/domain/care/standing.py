"""What care a step or a goal of a journey wants, with the words above it and what the person said of it."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from smallsteps_tui import pattern
from smallsteps_tui.domain.care import near_death
from smallsteps_tui.domain.care.answers import (
    A_BREATH,
    NO_PLAN,
    heavy_today,
    in_place_of_taking,
    is_own,
    line,
    suggestions,
)
from smallsteps_tui.domain.care.kinds import (
    ORDINARY,
    SUBSTANCES,
    UNQUOTED,
    Handling,
    Kind,
    Reading,
    Tier,
    Way,
)
from smallsteps_tui.domain.care.limits import is_cut, is_some_of_it, names_a_meal, names_a_part
from smallsteps_tui.domain.care.reading import read
from smallsteps_tui.domain.entities import ABSTINENCE, CheckIn, Goal, Shift, Step
from smallsteps_tui.domain.entities import Kind as StepKind
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.veiling import veil

NOT_THAT = "not-that"
"""The question under which "not that" is kept, with the words it was said of; other words ask again."""

_GIVEN_UP = frozenset((*SUBSTANCES, Kind.SELF_HARM, Kind.EATING))
_IN_AMOUNTS = _GIVEN_UP | {Kind.HARM, Kind.MEDICINES}
"""Kinds whose act is no smaller harm for being done once, or half."""
_GOING_WITHOUT = pattern(
    r"\b(?:sober|sobriety|clean|dry|abstinen\w+|abstain\w*|without|no|not|never|free|off|quit\w*|stop\w*"
    r"|don.t|won.t)\b",
    re.IGNORECASE,
)
_WITHOUT_A_SMOKE = re.compile(
    r"\b(?:without|no|not|never|off|free of|quit\w*|stop\w*|don.t|won.t) (?:(?:an?|any|more|one|the|my) )*"
    r"(?:cigarettes?|smok(?:e|es|ing)|vap(?:e|es|ing)|nicotine|tobacco|snus|porn)(?! (?:sign|alarm|area|test))\b",
    re.IGNORECASE,
)
"""Going without what no line of care is said of, and what is given up a day at a time all the same."""
_NOT_PLANNED = UNQUOTED | {Kind.OCD, Kind.GRIEF, Kind.SHAME}


def above(journey: Journey, step: Step) -> tuple[str, ...]:
    """Return the words above a step, the nearest first: its parents, its goal, the goal's why."""
    goal = journey.goals.get(step.goal_id)
    parents = [parent.title for parent in reversed(journey.path(step))]
    return (*parents, *((goal.title, *filter(None, (goal.why,))) if goal is not None else ()))


def shown_above(journey: Journey, step: Step) -> list[str]:
    """Return the titles above a step as Today shows them, the goal first; what speaks of a crisis is left out."""
    goal = journey.goals[step.goal_id]
    found = [(goal.title, of_goal(journey, goal))]
    found += [(one.title, of_step(journey, one)) for one in journey.path(step)]
    return [title for title, reading in found if reading.handling is not Handling.CRISIS]


def of_step(journey: Journey, step: Step) -> Reading:
    """Return what a step reads like: the strongest of its title, its smaller versions and its note."""
    worded = journey.unveiled
    step = worded.steps.get(step.id, step)
    found = worded.kept_of(step.goal_id, ("care of step", step.id), lambda: _of_step(worded, step))
    return found.put_away if is_put_away(worded, step.id, step.title) else found


def _of_step(journey: Journey, step: Step) -> Reading:
    over = above(journey, step)
    found = strongest(
        [_read(words, over) for words in (step.title, *step.smaller, *filter(None, (step.note,)))]
    )
    if found.kind is Kind.SAFETY and found.way is Way.TOWARDS:
        # that somebody does harm is what the goal says; packing a bag or copying a key leads away from it
        own = [_read(words) for words in (step.title, *step.smaller, *filter(None, (step.note,)))]
        if not any(one.kind is Kind.SAFETY and one.way is Way.TOWARDS for one in own):
            return found._replace(way=Way.AWAY)
    return found


@lru_cache(maxsize=10_000)
def _read(words: str, over: tuple[str, ...] = ()) -> Reading:
    """Read words as `read` does, those of a journey once: a goal is looked at anew after every change of it."""
    return read(words, over)


def of_goal(journey: Journey, goal: Goal) -> Reading:
    """Return what a goal reads like: the stronger of its title and its why."""
    worded = journey.unveiled
    goal = worded.goals.get(goal.id, goal)
    found = worded.kept_of(
        goal.id, "care of goal", lambda: strongest([_read(words) for words in (goal.title, goal.why)])
    )
    return found.put_away if is_put_away(worded, goal.id, goal.title) else found


def of_check_in(journey: Journey, check_in: CheckIn) -> Reading:
    """Return what a check-in reads like by what was taken: its step, or a smaller version no longer on the ladder."""
    worded = journey.unveiled
    step = worded.steps.get(check_in.step_id)
    if step is None:
        return _read(check_in.version) if check_in.version else ORDINARY
    found = of_step(worded, step)
    kept = worded.check_in(step.id, check_in.on)
    version = kept.version if kept is not None else ""
    if not version or version in step.smaller:
        return found
    return strongest([found, _read(version, above(worded, step))])


def word_shown(journey: Journey, step: Step, day: date) -> str:
    """Return what was said about a step on a day without a check-in; "" where there is none, or it wants care."""
    said, word = journey.unveiled.word(step.id, day), journey.word(step.id, day)
    if said is None or word is None:
        return ""
    reading = of_word(journey.unveiled, journey.unveiled.steps[step.id], said.text)
    return word.text if reading.handling is Handling.ORDINARY else ""


def of_word(journey: Journey, step: Step, text: str) -> Reading:
    """Return what something said about a step reads like by its own words, the step above it.

    What the person said "not that" of lends it nothing.
    """
    over = (step.title, *above(journey, step))
    goal = journey.goals.get(step.goal_id)
    is_away = is_put_away(journey, step.id, step.title)
    if is_away or (goal is not None and is_put_away(journey, goal.id, goal.title)):
        over = tuple(words for words in over if _read(words).kind is None)  # a novel lends its frame
    return read(text, over)


def of_plan(journey: Journey, step: Step) -> Reading:
    """Return what the moment and the pleasant thing of a step read like, by their own words."""
    step = journey.unveiled.steps.get(step.id, step)
    return strongest([_read(words) for words in (step.cue, step.pairing)])


def plan_shown(journey: Journey, step: Step) -> tuple[str, str]:
    """Return a step's moment and its pleasant thing as they stand beside it; "" for one that wants care."""
    worded = journey.unveiled.steps.get(step.id, step)
    return (
        step.cue if _read(worded.cue).handling is Handling.ORDINARY else "",
        step.pairing if _read(worded.pairing).handling is Handling.ORDINARY else "",
    )


def of_note(journey: Journey, step_id: int, day: date) -> Reading:
    """Return what the note of a day's check-in reads like, the step above it."""
    step, made = journey.unveiled.steps.get(step_id), journey.unveiled.check_in(step_id, day)
    return (
        of_word(journey.unveiled, step, made.note)
        if step is not None and made is not None and made.note
        else ORDINARY
    )


def of_shift(journey: Journey, shift: Shift) -> Reading:
    """Return what a shift reads like, the goal it belongs to above it."""
    worded = journey.unveiled
    shift = worded.shifts.get(shift.id, shift)
    goal = worded.goals.get(shift.goal_id) if shift.goal_id is not None else None
    found = [_read(shift.text, (goal.title, goal.why) if goal is not None else ())]
    return strongest([*found, of_goal(worded, goal)] if goal is not None else found)


def withheld(journey: Journey, goal_id: int) -> frozenset[int]:
    """Return the steps of a goal that are never praised, counted up or drawn, by id."""
    worded = journey.unveiled

    def rule() -> frozenset[int]:
        """Read the words of the steps; worked out once for the goal as it is."""
        return frozenset(step.id for step in worded.walk(goal_id) if of_step(worded, step).is_uncounted)

    return worded.kept_of(goal_id, ("withheld", put_away(worded)), rule)


def has_crisis(journey: Journey, goal: Goal) -> bool:
    """Whether a goal, or a step of it, is of wanting to die, surely or perhaps."""
    of_steps = (of_step(journey, journey.steps[id]) for id in withheld(journey, goal.id))
    return any(
        found.kind is Kind.CRISIS and found.is_uncounted for found in (of_goal(journey, goal), *of_steps)
    )


def _strength(reading: Reading) -> tuple[int, int, int]:
    """Order readings: how they are handled first, then how sure, then the kind."""
    return reading.handling, reading.tier, -(reading.kind.rank if reading.kind is not None else len(Kind))


def is_put_away(journey: Journey, about: int, words: str) -> bool:
    """Whether the person said "not that" of these words."""
    return (about, words) in put_away(journey)


def put_away(journey: Journey) -> frozenset[tuple[int | None, str]]:
    """What the person said "not that" of, each with the words it was said of."""
    return journey.kept(
        "put away",
        lambda: frozenset(
            (one.about, one.words) for one in journey.asked.values() if one.question == NOT_THAT
        ),
    )


def small_one(journey: Journey, step: Step) -> str:
    """Return what a tender step is on a low day: the person's own smallest version, else the first of its kind.

    Where somebody does harm to them and there is none of their own, it says nothing of that, as
    the card stays on a screen that others may read.
    """
    if words := own_small_one(journey, step):
        return words
    reading, worded = of_step(journey, step), journey.unveiled
    title = worded.steps.get(step.id, step).title
    words = A_BREATH if reading.kind is Kind.SAFETY else suggestions(reading, title)[0]
    return words if worded is journey else veil(words)


def is_meal(journey: Journey, step: Step) -> bool:
    """Whether a step is a meal of somebody who struggles with eating: it is never made smaller but by them."""
    title, reading = journey.unveiled.steps.get(step.id, step).title, of_step(journey, step)
    is_of_eating = reading.kind is Kind.EATING and reading.way is Way.AWAY
    return (is_of_eating or is_toward(journey, step, Kind.EATING)) and names_a_meal(title)


def own_small_one(journey: Journey, step: Step) -> str:
    """Return the person's own smallest version of a tender step; "" where there is none to offer.

    One that cuts what is never cut, as one meal of three or only one arm, waits for another day.
    """
    kept = own_smaller(journey, step)
    return kept[-1] if kept else ""


def own_smaller(journey: Journey, step: Step) -> list[str]:
    """Return the person's own smaller versions that may be offered, largest first, as they are shown."""
    worded = journey.unveiled
    kept = [
        words for words in worded.steps.get(step.id, step).smaller if not is_more_of_it(worded, step, words)
    ]
    return kept if worded is journey else [veil(words) for words in kept]


def is_more_of_it(journey: Journey, step: Step, words: str) -> bool:
    """Whether a smaller version is itself what is given up, or some of it: one beer in place of six, half a lunch.

    It is kept as it was typed, and neither offered nor praised.
    """
    worded = journey.unveiled
    title, reading = worded.steps.get(step.id, step).title, of_step(worded, step)
    if reading.handling is Handling.ORDINARY or is_own(words):
        return False
    if reading.kind not in _IN_AMOUNTS:
        return is_cut(title, words)
    own = _read(words)
    leads_to_harm = own.kind in _IN_AMOUNTS and own.way is Way.TOWARDS and own.tier is not Tier.NONE
    return leads_to_harm or is_cut(title, words) or names_a_part(words) or is_some_of_it(reading.kind, words)


def in_place_of_plans(journey: Journey, step: Step) -> str:
    """Return what is said where of other steps it is asked when, with what or how often; "" for those."""
    reading = of_step(journey, step)
    if not reading.is_withheld:
        return NO_PLAN if reading.is_uncounted or has_no_pairing(journey, step) else ""
    return in_place_of_taking(reading)


def has_no_pairing(journey: Journey, step: Step) -> bool:
    """Whether no moment and no pleasant thing is asked for with it, as it is no habit to be built."""
    return is_no_habit(of_step(journey, step))


def is_no_habit(reading: Reading) -> bool:
    """Whether words are of what is tied to no moment and nothing pleasant."""
    is_tender = reading.handling is not Handling.ORDINARY and reading.kind in _NOT_PLANNED
    return is_tender or reading.kind is Kind.CRISIS


def line_on_card(reading: Reading, created_on: date, today: date, someone: str = "") -> str:
    """Return the quiet line on a card: on the step's first day alone, and never one of safety.

    After its first day a line is met only where one asks, in `m` and `b`, so that nobody
    meets an alarm every evening; a short one stays where it may be about dying. Safety
    lines answer a key, and stay on no screen. Whom the person would call, in their own
    words, follows a line about dying.
    """
    if is_dark_on_card(reading, created_on, today):
        return heavy_today(someone)
    is_shown = _has_its_line(reading, created_on, today) and reading.kind is not Kind.SAFETY
    return line(reading, someone=someone) if is_shown else ""


def is_dark_on_card(reading: Reading, created_on: date, today: date) -> bool:
    """Whether a step's card says who can help, in place of a line of its own or of none."""
    is_later = not _has_its_line(reading, created_on, today)
    return reading.handling is Handling.CRISIS or (may_be_of_death(reading) and is_later)


def _has_its_line(reading: Reading, created_on: date, today: date) -> bool:
    return today <= created_on or reading.is_withheld or reading.is_withdrawal


def tells_amounts(journey: Journey, step: Step) -> bool:
    """Whether it is asked how much of a step it was, and added up: never of what is eaten by somebody who struggles."""
    return of_step(journey, step).kind is not Kind.EATING and not is_toward(journey, step, Kind.EATING)


def amount_told(journey: Journey, made: CheckIn) -> float | None:
    """Return how much a check-in was; None where it isn't told, as of meals that an older file counted."""
    step = journey.steps.get(made.step_id)
    return made.amount if step is None or tells_amounts(journey, step) else None


def is_toward(journey: Journey, step: Step, kind: Kind) -> bool:
    """Whether a step, whatever it is itself, is toward a goal of a kind that care answers."""
    goal = journey.goals.get(step.goal_id)
    reading = of_goal(journey, goal) if goal is not None else ORDINARY
    return reading.kind is kind and reading.is_answered_by_care


def is_under_crisis(journey: Journey, step: Step) -> bool:
    """Whether a step, whatever it is itself, is toward a goal of wanting to die."""
    goal = journey.goals.get(step.goal_id)
    return goal is not None and of_goal(journey, goal).handling is Handling.CRISIS


def is_dark_time(journey: Journey) -> bool:
    """Whether a goal that is walked is of wanting to die, surely or perhaps."""
    return any(is_dark(journey, goal) for goal in journey.active_goals)


def is_dark(journey: Journey, goal: Goal) -> bool:
    """Whether a goal is of wanting to die, surely or perhaps; no step toward it is asked for."""
    found = of_goal(journey, goal)
    return found.handling is Handling.CRISIS or may_be_of_death(found)


def is_of_death(reading: Reading) -> bool:
    """Whether words are of wanting to die, surely or perhaps."""
    return reading.kind is Kind.CRISIS and reading.way is Way.TOWARDS and reading.handling > Handling.ORDINARY


def may_be_of_death(reading: Reading) -> bool:
    """Whether words may be about dying, as "Say goodbye to everyone" may; a sure crisis is never offered anyway."""
    is_crisis = reading.kind is Kind.CRISIS and reading.way is Way.TOWARDS
    return is_crisis and reading.handling is Handling.GENTLE and not reading.is_put_away


def is_abstinence(journey: Journey, step: Step) -> bool:
    """Whether a step is going without something, by the person's tick or by its words.

    Such a step has no timer, no look at it, and totals instead of streaks: a day that
    went otherwise takes nothing away.
    """
    if step.careful == ABSTINENCE:
        return not of_step(journey, step).is_withheld
    title = journey.unveiled.steps.get(step.id, step).title
    if _GOING_WITHOUT.search(title) is None or is_own(title):
        return False
    reading = of_step(journey, step)
    if reading.kind is None:
        return _WITHOUT_A_SMOKE.search(title) is not None
    is_gentle = reading.handling is Handling.GENTLE and reading.way is Way.AWAY and not reading.is_withdrawal
    return is_gentle and reading.kind in (*_GIVEN_UP, Kind.HARM)


def is_of_mourning(journey: Journey, step: Step) -> bool:
    """Whether a step is done again and again in grief, as a goodnight to a photo is; it has no timer."""
    if step.kind is not StepKind.PRACTICE:
        return False
    return is_toward(journey, step, Kind.GRIEF) or near_death.is_near_step(journey, step)


def has_timer(journey: Journey, step: Step) -> bool:
    """Whether "just start" fits a step: a few minutes of it, where that could do no harm."""
    reading = of_step(journey, step)
    is_kindness = reading.kind is Kind.SHAME and reading.way is Way.AWAY
    is_tender = reading.handling is not Handling.ORDINARY and not is_kindness
    is_tender = is_tender or reading.kind is Kind.CRISIS
    if reading.kind is Kind.CRISIS and reading.is_put_away:
        return True
    is_tender = is_tender or is_of_mourning(journey, step)
    return not (is_tender or reading.is_withheld or is_abstinence(journey, step))


def strongest(readings: Sequence[Reading]) -> Reading:
    """Return the reading that wants the most care; at least one is given."""
    return max(readings, key=_strength)
