"""A heavy thought as it is read: by its own words, and beside what the person is going through.

"One glass won't hurt" says nothing alone, and everything to somebody who stays sober. What
the goals are about counts for every thought that is dark or could be about them; one that
is plainly about slowness, starting or another goal stays what it is.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from smallsteps_tui import pattern
from smallsteps_tui.domain import care, lapses, own_lines
from smallsteps_tui.domain.care import (
    ORDINARY,
    Handling,
    Kind,
    Reading,
    Tier,
    Way,
    answers,
    emergencies,
    limits,
    near_death,
    standing,
)
from smallsteps_tui.domain.care.beneath import beside_a_death, in_a_dark_time, is_deed
from smallsteps_tui.domain.care.kinds import SUBSTANCES
from smallsteps_tui.domain.care.normalising import words_of
from smallsteps_tui.domain.entities import GoalState
from smallsteps_tui.domain.journey import Journey

FORTNIGHT = 14
"""Days in which something dark makes the time a heavy one."""

_ANY_CASE = re.IGNORECASE
_PLAIN = pattern(
    r"\b(?:finish\w*|complet\w*|half[- ]done|follow through|slow\w*|behind|progress|far to go|start(?!(?:ing)? over)\w*"
    r"|begin\w*|procrast\w*|put(?:ting)? (?:it )?off|motivat\w*|lazy|disciplin\w*|willpower)\b",
    _ANY_CASE,
)
"""What is said of any goal: that it is slow, unfinished, not begun."""

_BETTER = pattern(
    r"\b(?:(?:a bit|bit|a little|little|slightly|much|feel\w*|felt|am|'?m|getting|got|is|was) better"
    r"(?=$|[,.;!]| (?:today|again|now|this|than|and)\b)|less (?:dark|heavy)|lighter today|easier today"
    r"|not (?:want\w*|wanting) to die (?:today|any ?more|now|right now)"
    r"|(?:don['’]?t|do not|didn['’]?t|did not) want to die (?:today|any ?more|now|right now|this morning))\b",
    _ANY_CASE,
)
"""What tells that it is better than it was."""
_WANTED = pattern(
    r"\bwanted to die\b[^.!?]*\b(?:today|now|this morning|tonight)\b[^.!?]{0,20}"
    r"\b(?:not so (?:much|bad)|less|better|don['’]?t|do not|not any ?more)\b",
    _ANY_CASE,
)
"""Wanting to die that is said to be past."""
_STILL = pattern(
    r"\b(?:still|always|tonight|plan\w*|going to|gonna|will|tomorrow|pills?|rope|note|letters?|off|decided|want it|but"
    r"|mind|ready|finally|over|ends?|ended|ending|gone|gave|giv\w+|away|calm\w*|peace\w*|goodbyes?|soon|hid\w*|sorted"
    r"|when|once|knowing|that|because)\b|['’]ll\b",
    _ANY_CASE,
)
"""Words with which nothing is heard as better: who has made up their mind to die often feels better too."""

_OF_A_DOSE = pattern(r"\b(?:take|took|taken|taking|skip\w*|stop\w*|doses?|none|half|more|zaps)\b", _ANY_CASE)
_TOOK = pattern(r"\b(?:took|taken|swallowed|had)\b", _ANY_CASE)
_AT_A_TIME = pattern(r"\b(?:at|by|for|in|on) \w+", _ANY_CASE)
_IN_STEPS = frozenset((*SUBSTANCES, Kind.SAFETY, Kind.SELF_HARM, Kind.MEDICINES, Kind.EATING))
"""Kinds that a step alone lends to a thought; of the others its goal has to be."""

_BESIDE = {
    **dict.fromkeys(SUBSTANCES, (answers.ON_YOUR_SIDE, *answers.SAFE[1:])),
    Kind.EATING: answers.suggestions(Reading(Kind.EATING, Tier.SURE, Way.TOWARDS)),
}
"""What is suggested beside a thought where what is suggested for a step would not answer it."""

_AFTER_A_WOUND = (*answers.SAFE[:2], answers.suggestions(Reading(Kind.SELF_HARM, Tier.SURE, Way.TOWARDS))[1])
"""What stands beneath a thought of somebody who has hurt themselves already: what bears an urge comes too late."""

_IN_GRIEF = (answers.SAFE[1], *answers.suggestions(Reading(Kind.GRIEF, Tier.SURE))[1:])
"""What stands beneath a thought of somebody who grieves that may be about dying."""

COMMON = frozenset(
    """about again always been could does done ever every everything from have into just like more much
    myself never nothing only really should still than that their them then there they thing things this
    want well what when will with would write writing make making work read reading learn get going your""".split()  # noqa: SIM905 a text is easier to read
)
"""Words that say nothing of what a thought is about."""


class HeavyThought(NamedTuple):
    """What a thought was read as; nothing of its words."""

    reading: Reading = ORDINARY
    is_hurt: bool = False
    """Whether it may tell of something that was already done to one's own body."""
    is_cut: bool = False
    """Whether it may tell of a wound that is perhaps shallow: then what bears an urge comes too late, too."""
    is_in_withdrawal: bool = False
    """Whether it may tell of a withdrawal that can kill; that goes before anything else."""
    is_better: bool = False
    """Whether it tells that it is better than it was, where it was dark: then who can help stands there quietly."""
    is_dark: bool = False
    """Whether a goal is of wanting to die, surely or perhaps, or what was written lately is surely: then who can
    help stands beside any thought."""
    still_count: str = ""
    """What is said of the days before one that went otherwise; "" where none did."""
    own_line: str = ""
    """What answers just this thought, in place of what answers its kind; "" for most."""
    own_beneath: tuple[str, ...] = ()
    """What stands beneath just this thought, in place of what stands beneath its kind; () for most."""
    has_hurt: bool = False
    """Whether somebody was hurt already, by the one who thinks it."""
    is_choked: bool = False
    """Whether it tells of being choked, which can injure later."""
    is_grieving: bool = False
    """Whether a goal is about a death: then what helps in grief stands beside what may be about dying."""
    is_private: bool = False
    """Whether whoever does the harm may be near: then nobody is named, and nothing is offered to send."""

    def line(self, *, short: bool = False) -> str:
        """Return what is said beside it; "" where nothing is."""
        is_first = self.is_cut and self.still_count == answers.DONE_GENTLY[0]
        own = (not is_first and self.still_count) or answers.line(self.reading, short=short)
        if self.reading.kind is Kind.OPIOIDS and (self.still_count or self.reading.is_settled):
            own = f"{self.still_count} {answers.AFTER_A_BREAK}".strip()
        if self.reading.kind is Kind.GRIEF:
            own = self.own_line or answers.IN_GRIEF
        if self.is_better:
            return f"{answers.GOOD_THAT_YOU_WROTE} {answers.HEAVY_TODAY}"
        if self.is_in_withdrawal:
            is_crisis = standing.is_of_death(self.reading)
            return answers.together(answers.WITHDRAWAL, own if is_crisis else "")
        own = self.own_line or own
        if self.is_hurt and own == answers.CRISIS:
            own = answers.CRISIS.partition(" If you")[0]  # the line before it names the number
        if self.is_hurt and (self.reading.kind is Kind.MEDICINES or own == answers.DONE_GENTLY[0]):
            own = ""
        if self.is_choked:
            own = f"{own} {answers.CHOKED}"
        deep = answers.IF_DEEP if self.is_cut and not self.is_hurt else ""
        return answers.together(answers.HURT_ALREADY if self.is_hurt else "", own or self._heavy, deep)

    @property
    def _heavy(self) -> str:
        return answers.HEAVY_TODAY if self.is_dark else ""

    @property
    def beneath(self) -> tuple[str, ...]:
        """What stands beneath the line; nothing in it is chosen."""
        if self.is_in_withdrawal:
            return ()
        kind = self.reading.kind
        if self.own_beneath:
            return self.own_beneath
        if self.is_hurt and kind in (Kind.CRISIS, Kind.MEDICINES):
            return answers.AT_ONCE
        if self.is_cut or (self.is_hurt and kind is Kind.SELF_HARM):
            return _AFTER_A_WOUND
        if self.has_hurt:
            return answers.AFTER_HARM
        if kind in _BESIDE and self.reading.handling is not Handling.ORDINARY:
            return _BESIDE[kind][:3]
        if self.is_grieving and standing.may_be_of_death(self.reading):
            return _IN_GRIEF
        return answers.beneath(self.reading)

    @property
    def is_answered(self) -> bool:
        """Whether care has an answer to it, so that nothing else has to be said."""
        return bool(self.line() or self.beneath)


def read(journey: Journey, thought: str, today: date) -> HeavyThought:
    """Read a heavy thought beside the goals there are.

    Args:
        journey: The facts.
        thought: What was typed; nothing of its words is in what comes back.
        today: The civil day.
    """
    own, dark, is_in_grief = care.read(thought), darkest(journey, today), is_grieving(journey)
    own = beside_a_death(words_of(thought), own) if is_in_grief else own
    if (own.kind is Kind.CRISIS or dark is not None) and is_better(thought, own):
        return HeavyThought(Reading(Kind.CRISIS), is_better=True, is_dark=True)
    reading = _strongest(journey, thought, own, dark)
    is_emergency = emergencies.tells_of_blood(thought)
    if is_emergency and not standing.is_of_death(reading):
        is_private = reading.kind is Kind.SAFETY
        beneath = answers.ON_A_WOUND if emergencies.tells_of_a_wound(thought) else answers.AT_ONCE
        return HeavyThought(is_hurt=True, own_beneath=beneath, is_private=is_private)
    is_of_the_heart = emergencies.tells_of_the_heart(thought) and not standing.is_of_death(reading)
    if is_of_the_heart or emergencies.tells_of_no_waking(thought):
        return HeavyThought(
            Reading(Kind.SOMEONE_ELSES_CRISIS, Tier.SURE),
            own_line=answers.HEART if is_of_the_heart else answers.STAY_WITH_THEM,
            own_beneath=answers.AT_ONCE if is_of_the_heart else answers.AT_ONCE[:1],
            is_private=reading.kind is Kind.SAFETY,
        )
    if reading.kind is None and limits.tells_of_shaking(thought):
        reading = Reading(Kind.ALCOHOL, Tier.SURE, Way.TOWARDS)
    return HeavyThought(
        reading,
        is_hurt=is_emergency or limits.tells_of_own_body(reading, thought),
        is_cut=limits.tells_of_a_cut(reading, thought) and reading.is_withheld,
        is_in_withdrawal=limits.tells_of_withdrawal(
            thought, gives_up=any(one.kind in SUBSTANCES for one in (reading, own, *_tender(journey)))
        ),
        is_dark=standing.is_dark_time(journey) or (dark is not None and dark.tier is Tier.SURE),
        still_count=lapses.still_count(journey, thought, reading.kind, today),
        own_line=own_lines.own_line(reading, thought),
        own_beneath=own_lines.beneath(reading, thought),
        is_grieving=is_in_grief,
        has_hurt=reading.kind is Kind.HARM and own_lines.tells_of_hurting(thought),
        is_choked=reading.kind is Kind.SAFETY and emergencies.tells_of_choking(thought),
        is_private=reading.kind is Kind.SAFETY
        or (not is_plain(journey, thought, own) and is_unsafe(journey)),
    )


def darkest(journey: Journey, today: date) -> Reading | None:
    """Return the strongest reading of wanting to die in the goals, and in what was written down lately; None without.

    That a plan was noted as done or a goal as reached ends nothing for a fortnight; letting it go does.
    """
    since = today - timedelta(days=FORTNIGHT - 1)
    return _darkest((*_of_goals(journey, since), *_of_what_was_written(journey, since)))


def _darkest(readings: Iterable[Reading]) -> Reading | None:
    found = [one for one in readings if standing.is_of_death(one) and not one.is_put_away]
    return standing.strongest(found) if found else None


def is_spoken_of(journey: Journey, today: date) -> bool:
    """Whether wanting to die is surely what a goal, or something written lately, is about."""
    dark = darkest(journey, today)
    return dark is not None and dark.tier is Tier.SURE


def in_time(journey: Journey, words: str, own: Reading, today: date) -> Reading:
    """Read what was noted beside what was written lately: while dying is spoken of, what could be about it may be.

    Where no goal and no step is of it, but only something that was noted, it was answered
    then: an ordinary deed that is noted later is met as one.

    Args:
        journey: The facts.
        words: What was noted.
        own: How its words read.
        today: The civil day.
    """
    if not words.strip() or is_better(words, own):
        return own
    own = beside_a_death(words_of(words), own) if is_grieving(journey) else own
    since = today - timedelta(days=FORTNIGHT - 1)
    if _darkest(_of_goals(journey, since)) is not None:
        return in_a_dark_time(words_of(words), own)
    dark = _darkest(_of_what_was_written(journey, since))
    return own if dark is None else in_a_dark_time(words_of(words), own, dark.tier)


def is_better(words: str, own: Reading) -> bool:
    """Whether words tell that it is better than it was; a wish to die that is not said to be past is not heard so."""
    if _STILL.search(words):
        return False
    if own.handling is Handling.CRISIS:
        return _WANTED.search(words) is not None
    return own.kind in (None, Kind.CRISIS) and (_BETTER.search(words) or _WANTED.search(words)) is not None


def is_unsafe(journey: Journey) -> bool:
    """Whether somebody does harm to the person, by what they walk towards."""
    return any(one.kind is Kind.SAFETY for one in _tender(journey))


def is_grieving(journey: Journey) -> bool:
    """Whether a goal that is walked is about the death of somebody near."""
    return any(one.kind is Kind.GRIEF for one in _tender(journey))


def hurts(journey: Journey, words: str) -> bool:
    """Whether what was noticed may hurt: by its words, because somebody near has died, or as they are not understood.

    "Lost 600" and "he came back" are no small changes to be glad of; a deed with some thing, and
    what is easier than it was, are.
    """
    is_plain_change = limits.tells_of_ease(words) or is_deed(words_of(words))
    return not is_plain_change or limits.tells_of_pain(words) or is_grieving(journey)


def is_plain(journey: Journey, thought: str, own: Reading) -> bool:
    """Whether a thought is of any goal, or names one that is not tender."""
    if own.kind is not None:
        return False
    if not thought.strip() or _PLAIN.search(thought):
        return True
    words = words_in(thought)
    return any(
        words & words_in(goal.title)
        for goal in journey.active_goals
        if standing.of_goal(journey, goal).handling is Handling.ORDINARY
    )


def words_in(text: str) -> frozenset[str]:
    """Return the beginnings of the words that say what a text is about: "finishing" is "finish"."""
    found = re.findall(r"\w+", text.casefold())
    return frozenset(word[:5] for word in found if len(word) > 3 and word not in COMMON)


def _of_goals(journey: Journey, since: date) -> Iterator[Reading]:
    """Read the goals and steps that are walked, and the steps that were taken since a day."""
    for goal in journey.goals.values():
        was_reached = goal.state is GoalState.REACHED and goal.states and goal.states[-1].on >= since
        if goal.state is GoalState.ACTIVE or was_reached:
            yield standing.of_goal(journey, goal)
    pages = [journey.pages[day] for day in journey.pages if day >= since]
    taken = {id for page in pages for id in page.check_ins}
    active = {goal.id for goal in journey.active_goals}
    for step in journey.steps.values():
        if step.id in taken or (step.goal_id in active and journey.is_open(step)):
            yield standing.of_step(journey, step)


def _of_what_was_written(journey: Journey, since: date) -> Iterator[Reading]:
    """Read what was noticed since a day, and noted of steps."""
    pages = [page for day, page in journey.pages.items() if day >= since]
    for shift in journey.shifts.values():
        if shift.on >= since:
            yield standing.of_shift(journey, shift)
    for page in pages:
        notes = [(made.step_id, made.note) for made in page.check_ins.values()]
        notes += [(id, word.text) for id, word in page.words.items()]
        yield from (
            standing.of_word(journey, journey.steps[id], text)
            for id, text in notes
            if text and id in journey.steps
        )


def _tender(journey: Journey) -> Iterator[Reading]:
    """Yield what the goals that are walked are about, and of some kinds their open steps, where care answers it."""
    for goal in journey.active_goals:
        found = standing.of_goal(journey, goal)
        if found.is_answered_by_care:
            yield found
        elif found.kind is None and near_death.is_near(journey, goal):
            yield Reading(Kind.GRIEF, Tier.UNSURE)
        for step in journey.walk(goal.id):
            found = standing.of_step(journey, step)
            is_sure = found.tier is Tier.SURE and found.kind in _IN_STEPS
            if is_sure and found.is_answered_by_care and journey.is_open(step):
                yield found


def _strongest(journey: Journey, thought: str, own: Reading, dark: Reading | None) -> Reading:
    """Return the strongest of what a thought reads as alone, and of what the goals make of it."""
    if own.handling is Handling.CRISIS or is_plain(journey, thought, own):
        return own
    if own.kind is not None and own.tier is Tier.NONE:
        return own
    if dark is not None:
        tier = max(own.tier, dark.tier) if own.kind is Kind.CRISIS else dark.tier
        return Reading(Kind.CRISIS, tier, Way.TOWARDS)
    if _tells_of_too_much(journey, thought):
        return Reading(Kind.MEDICINES, Tier.SURE, Way.TOWARDS)
    # of an urge it is no help to hear how dangerous it is to stop
    lent = [
        one._replace(tier=Tier.UNSURE, is_settled=one.kind in SUBSTANCES)
        for one in _tender(journey)
        if one.kind is not Kind.MEDICINES or _OF_A_DOSE.search(thought) is not None
    ]
    same = next((one for one in _tender(journey) if one.kind is own.kind), None)
    if same is not None:
        return own._replace(tier=max(own.tier, same.tier), is_settled=own.is_settled or same.is_settled)
    if own.is_withheld or (own.tier is Tier.SURE and own.kind is not Kind.SHAME):
        return own
    lent += [own] if own.kind is not None else []
    lent += [Reading(Kind.MEDICINES, Tier.UNSURE)] if _is_of_a_dose(journey, thought) else []
    return min(lent, key=lambda one: one.kind.rank if one.kind is not None else len(Kind), default=own)


def _tells_of_too_much(journey: Journey, thought: str) -> bool:
    """Whether more than a dose was taken of what the goals say the person takes."""
    is_more = _TOOK.search(thought) is not None and limits.is_more_than_a_dose(_AT_A_TIME.sub("", thought))
    return is_more and _takes_medicine(journey)


def _is_of_a_dose(journey: Journey, thought: str) -> bool:
    return _OF_A_DOSE.search(thought) is not None and _takes_medicine(journey)


def _takes_medicine(journey: Journey) -> bool:
    return any(
        limits.names_a_medicine(journey.unveiled.goals[goal.id].title) for goal in journey.active_goals
    )
