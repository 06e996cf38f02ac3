"""Both are true: a heavy thought, and beside it three lines of somebody's own evidence.

The thought is an argument and nothing else: it is read here, and kept nowhere.
"""

import re
from datetime import date, timedelta

from smallsteps_tui import pattern
from smallsteps_tui.domain import care
from smallsteps_tui.domain.care import Handling, Kind, Tier, limits, near_death, standing
from smallsteps_tui.domain.care.answers import NOTHING_YET, NOTHING_YET_LIGHTLY
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.evidence import EvidenceKind, Truth, Weight
from smallsteps_tui.domain.heavy_thoughts import FORTNIGHT, HeavyThought, words_in
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.domain.truths import LONGEST_SHIFT, OF_PEOPLE, OF_SHIFTS, OF_STREAKS, OF_SUPPORT, truths

LINES = 3
"""How many truths stand beside a thought."""

RECOGNISED: dict[Weight, str] = {
    Weight.FINISHING: r"finish|complet|done\b|the end\b|give up|giving up|quit|half[- ]done|follow through",
    Weight.PACE: r"slow|behind|\blate\b|too long|forever|progress|nowhere|far to go|so much left|stuck|years",
    Weight.STARTING: r"start|begin|procrast|put(?:ting)? (?:it )?off|avoid|stuck|frozen|can.?t even|motivat",
    Weight.STRENGTH: r"lazy|weak|disciplin|willpower|useless|pathetic|tired|exhaust|no energy|strong|worthless",
    Weight.WORTH: r"worth|deserv|asham|shame|guilt|hate (?:myself|me)\b|stupid|disgust|embarrass|unlov|not good"
    r"|\bbad (?:person|mother|father|mum|dad|friend)|burden|fault|broken|sorry for",
    Weight.COMPANY: r"alone|lonely|nobody|no one|no-one|by myself|on my own|understands?|burden"
    r"|\bdied\b|\bdeath\b|passed away|funeral|\bgrie[fv]|mourn",
    Weight.MEANING: r"point|why bother|nothing (?:ever )?chang|never chang|hopeless|same as|matter|meaning|waste",
    Weight.SIZE: r"enough|too (?:big|much|hard|little|small)|overwhelm|impossible|tiny|so little|can.?t do|should",
    Weight.SETBACK: r"fail|mess|ruin|broke|lost|start over|starting over|again|back to zero|always|relaps|wrong",
}
"""The words by which a heavy thought is recognised, whatever comes before and after them."""

_OF_ONESELF = frozenset((Weight.WORTH, Weight.COMPANY, Weight.MEANING, Weight.STRENGTH))
"""What weighs by itself; the others are of tasks too, as a slow train or a flat cake is."""
_OF_EVERYTHING = pattern(
    r"\b(?:always|never|nothing|anything|everything|every ?one|nobody|no one|any ?more|my life|myself|cope)\b",
    re.IGNORECASE,
)
"""What makes a thought of a task one of oneself: "I never finish anything"."""

_BAD_AT = pattern(r"\b(?:bad|worse|worst|awful|terrible|horrible) (?:at|with)\b", re.IGNORECASE)
"""What is said of chess, and hurts less than to feel bad."""

OF_DEATH = frozenset((Kind.CRISIS, Kind.SELF_HARM))

UNDATED = 7
"""As many days ago as what holds over all is taken to be."""

WITHOUT_EVIDENCE = frozenset(
    (Kind.SAFETY, Kind.SOMEONE_ELSES_CRISIS, Kind.FEARED_HARM, Kind.PSYCHOSIS, Kind.OCD)
)
"""What was done to somebody, what somebody else is going through, and what wants certainty."""


def shows_evidence(heard: HeavyThought) -> bool:
    """Whether evidence stands beside a thought.

    None beside what is of dying, surely or perhaps, what leads towards harm, what was done
    to somebody, and a thought that asks to be made certain: there evidence would argue, and
    a person helps. None either while the file is of wanting to die, whatever the thought
    says: what was done may have been part of the plan.
    """
    reading = heard.reading
    is_argued = reading.is_withheld or standing.is_of_death(reading) or reading.kind in WITHOUT_EVIDENCE
    return not (is_argued or heard.is_dark or heard.is_in_withdrawal or heard.is_hurt)


def ranked(
    journey: Journey, today: date, thought: str, heard: HeavyThought, *, streaks: bool = True
) -> list[Truth]:
    """Put all that is true in the order in which it speaks to a thought.

    By what weighs in it and by the goal it names; then the nearest in time. Where it is
    tender, as in shame, people and what was noticed come first, and nothing is said of
    streaks; where a line of care stands beside it, they come alone. What was done on a
    tender goal is evidence of nothing.

    Args:
        journey: The facts.
        today: The civil day to look back from.
        thought: What was typed; nothing of it is in what comes back.
        heard: What it was read as.
        streaks: Whether it may be said how many of the days somebody came; some would rather not know.
    """
    weights = _weights(thought)
    reading, tender = heard.reading, _tender_goals(journey)
    is_tender = reading.kind is not None or Weight.WORTH in weights or bool(tender)
    is_of_people = reading.kind not in (None, Kind.SHAME) and reading.tier is not Tier.NONE
    words = words_in(thought)
    named = {goal.id for goal in journey.goals.values() if words & words_in(goal.title)}

    def rank(truth: Truth) -> tuple[bool, int, int]:
        """People first where it is tender; then what speaks to it most, and of that the nearest in time."""
        speaks = (truth.beside[0] in weights) + (not weights.isdisjoint(truth.beside))
        ago = (today - truth.on).days if truth.on is not None else UNDATED
        return is_tender and truth.kind not in OF_PEOPLE, -speaks - 2 * (truth.goal_id in named), ago

    without = OF_STREAKS if is_tender or not streaks else frozenset[str]()
    private = _private_words(journey)
    wordless = is_heavy_time(journey, today)
    found = (
        truth
        for truth in truths(counted_aloud(journey), today)
        if truth.kind not in without
        and private.isdisjoint(truth.own)
        and not (truth.goal_id in tender and truth.kind not in (OF_SUPPORT, OF_SHIFTS))
        and not (is_of_people and truth.kind not in OF_PEOPLE)
        and not (wordless and truth.own and truth.kind != OF_SUPPORT)
    )
    told = sorted(found, key=rank)
    return _told_once(told) if journey.steps_in_all == 1 else told


def _weights(thought: str) -> set[Weight]:
    """Find what weighs in a thought."""
    return {weight for weight, words in RECOGNISED.items() if re.search(words, thought, re.IGNORECASE)}


def nothing_yet(thought: str, heard: HeavyThought) -> Truth:
    """Return the one line beside a thought where there is no evidence; only a heavy one is called so.

    Args:
        thought: What was typed; nothing of it is in what comes back.
        heard: What it was read as.
    """
    is_heavy = (
        heard.reading.tier is not Tier.NONE
        or heard.is_dark
        or not _weights(thought).isdisjoint(_OF_ONESELF)
        or _OF_EVERYTHING.search(thought) is not None
        or limits.tells_of_pain(_BAD_AT.sub("", thought))
    )
    words = NOTHING_YET if is_heavy else NOTHING_YET_LIGHTLY
    return Truth(words, EvidenceKind.SHIFT, tuple(Weight), "nothing yet")


def _tender_goals(journey: Journey) -> frozenset[int]:
    """Find the goals whose own tasks are no evidence, as those after a death; reached ones too."""
    return frozenset(
        goal.id
        for goal in journey.goals.values()
        if ((found := standing.of_goal(journey, goal)).handling is not Handling.ORDINARY and found.is_private)
        or near_death.is_near(journey, goal)
    )


def _told_once(found: list[Truth]) -> list[Truth]:
    """Leave out what tells an only step once more: one fact is one line."""
    of_the_step = [truth for truth in found if truth.kind not in (OF_SUPPORT, OF_SHIFTS)]
    return [truth for truth in found if truth not in of_the_step[1:]]


def is_heavy_time(journey: Journey, today: date) -> bool:
    """Whether something of the last fortnight leads towards harm, or is of dying or hurting oneself.

    Then no words of the person's own come back as evidence, as a plan is often written
    down in words that no recogniser knows.
    """
    days = [today - timedelta(days=ago) for ago in range(FORTNIGHT)]
    ids = {id for day in days for id in journey.page(day).check_ins}
    steps = (step for step in journey.steps.values() if step.id in ids or step.created_on >= days[-1])
    shifts = (shift for shift in journey.shifts.values() if shift.on >= days[-1])
    return any(
        reading.is_withheld or (reading.tier is not Tier.NONE and reading.kind in OF_DEATH)
        for reading in (
            *(standing.of_step(journey, step) for step in steps),
            *(standing.of_shift(journey, shift) for shift in shifts),
        )
    )


def _private_words(journey: Journey) -> frozenset[str]:
    """Return the words that are read back to nobody, and shifts that want care: none of it is evidence."""
    steps = [step for step in journey.steps.values() if not standing.of_step(journey, step).may_be_quoted]
    goals = [goal for goal in journey.goals.values() if not standing.of_goal(journey, goal).may_be_quoted]
    shifts = [shift for shift in journey.shifts.values() if care.read(shift.text).is_private]
    return frozenset(
        (
            *(words for step in steps for words in (step.title, *step.smaller)),
            *(goal.title for goal in goals),
            *(clean_line(shift.text.strip().splitlines()[0], LONGEST_SHIFT) for shift in shifts),
        )
    )


def three_of(found: list[Truth], before: tuple[Truth, ...] = ()) -> tuple[Truth, ...]:
    """Take three, others than before, of different kinds where there are so many, and no words twice.

    Never the same three twice running: where there are no others, two of them.

    Args:
        found: What is true, what speaks most first.
        before: What was shown last.

    Returns:
        Three truths; fewer where there is less evidence.
    """
    shown = _unlike(found, [truth for truth in found if truth not in before])
    if len(shown) == LINES and set(shown) == set(before):
        shown = shown[:-1]
    return tuple(shown)


def _unlike(found: list[Truth], others: list[Truth]) -> list[Truth]:
    """Take three in the order they came, first others and of each kind one; none has words of another."""
    shown: list[Truth] = []
    for among, is_new_kind in ((others, True), (others, False), (found, False)):
        for truth in among:
            words = {words for one in shown for words in one.own}
            kinds = {one.kind for one in shown if is_new_kind}
            if (
                len(shown) < LINES
                and truth not in shown
                and truth.kind not in kinds
                and words.isdisjoint(truth.own)
            ):
                shown.append(truth)
    return shown
