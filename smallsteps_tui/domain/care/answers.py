"""What is said and suggested for words that want care. The sentences are the design's; change none lightly."""

import re

from smallsteps_tui import pattern
from smallsteps_tui.domain.care.kinds import SUBSTANCES, Handling, Kind, Reading, Tier, Way


class LifeSaving(str):
    """What can save a life: on a screen it stays until something else is said."""

    __slots__ = ()


def together(*lines: str) -> str:
    """Say lines after each other, those that are "" left out; with one that can save a life, all of it can."""
    said = " ".join(filter(None, lines))
    return LifeSaving(said) if any(isinstance(line, LifeSaving) for line in lines) else said


CRISIS = (
    "You don't have to carry this alone. Please talk to someone now: someone you trust, a doctor, or a "
    "crisis line. If you could be in danger, call your local emergency number."
)
"""L1: a sure crisis."""

CRISIS_SHORT = CRISIS.partition(". ")[2]
"""L1 where there is little room: its last two sentences."""

BENEATH_CRISIS = (
    "Text someone “Can you talk?”",
    "Sit near someone you feel safe with",
    "Move away from anything you could hurt yourself with",
)
"""What may stand beneath L1 where there is room; nothing in it is chosen."""

MAYBE_CRISIS = (
    "If this is about wanting to die or hurting yourself, you don't have to carry it alone. Please talk to "
    "someone today: someone you trust, a doctor, or a crisis line."
)
"""L2: an unsure crisis."""

HURT_ALREADY = LifeSaving(
    "If you've taken too much or are hurt, call your local emergency number now, even if you feel all right."
)
"""L3: something dangerous was noted as done."""

IF_DEEP = "If it's deep or won't stop bleeding, get it seen to today."

STAY_WITH_THEM = LifeSaving("Call your local emergency number now, and stay with them.")
"""What is said where somebody else cannot be woken."""

HEART = LifeSaving(
    "Chest pain, or an arm or a face gone numb, can be an emergency. If it's new or severe, call your local "
    "emergency number now."
)
AT_ONCE = ("Call now, or ask someone to call for you", "Don't stay alone")
ON_A_WOUND = ("Press a clean cloth on it", "Ask someone to come now")
"""What stands beneath the line for what was taken, and for a wound."""

WITHDRAWAL = LifeSaving(
    "Shaking, seeing things or a seizure after stopping is an emergency. Call your local emergency number now."
)
"""What is said of a withdrawal that can kill, before anything else."""

IN_WITHDRAWAL = ("Ask someone to stay with you", "Sit near someone you feel safe with")
"""What is suggested beneath it, where something is: nothing that waits."""

LOW_AND_DARK = "Low today. Someone you trust, a doctor or a crisis line can help."
CHOKED = "Harm from being choked can show up later. See a doctor today, even if you feel fine."
"""Follows the line of safety where somebody was choked."""

HEAVY_TODAY = "Heavy today? Someone you trust, a doctor or a crisis line can help."
"""L4: stands where a step is not offered."""


def heavy_today(someone: str) -> str:
    """Return L4, and whom the person would call, in their own words."""
    return f"{HEAVY_TODAY} {someone}".strip()


ALWAYS_IN_BOTH_TRUE = (
    "When things feel heavy, it helps to talk to someone. This program can't reach anyone for you."
)
"""Stands beneath every heavy thought."""

WHAT_HELPS = "What is one small thing that could help?"
"""What is asked in place of a step toward it, or of a smaller version, where the words want care."""

THROUGH_TODAY = "What could help you through today?"
"""The same where the words are of wanting to die."""

NO_TIMER = "No timer for this one."
NO_PLAN = "This one doesn't need a time, or anything to go with it."
NO_COURSE = "There's no course for this one."
NO_FINISH = "This one has no finish line."
GOES_ON = "Take it in your own time."
"""Answers that there is further to go with a goal that has no course."""
SAVED = "Saved."
GLAD_TO_HEAR = "Someone on your side would be glad to hear from you."
SAVED_ON_YOUR_SIDE = f"{SAVED} {GLAD_TO_HEAR}"
DONE_GENTLY = ("Today counts.", "It counts.")
"""The answers to a careful step, in turn, in place of a warm line."""
TODAY_TOO = "Today counts too."
"""The second of them on a day of going without something, which isn't over when it is ticked."""
DONE_ON_ANOTHER_DAY = DONE_GENTLY[1]
DONE_IN_GRIEF = "Done. Be gentle with yourself today."
NOTHING_YET_LIGHTLY = "You are here, looking for a next step."
"""Beside a thought of a task, as of a cake, where there is no evidence yet."""
NOTHING_YET = f"That is a heavy thought. {NOTHING_YET_LIGHTLY}"
"""Beside a heavy thought where there is no evidence yet."""
ATE = "You ate it. The feeling will pass. Stay with someone until it does."
"""Beside a thought of somebody who gets well and has eaten."""
VOMITED = "Being sick can be hard on the heart. Please see a doctor, and tell them about it."
DAYS_WITHOUT_FOOD = (
    "After days without food, please see a doctor today. If you feel faint, call your local emergency number."
)
SHAKEN = "A baby who was shaken needs a doctor today, even if all seems well."
SORE_HANDS = "Be kind to your hands: a plain cream helps, and a pharmacist or doctor can too."
WENT_ON = "You went on, doubt and all. That counts."
"""Beside a thought of somebody who did it once, or not at all, and went."""
GOOD_THAT_YOU_WROTE = "It's good that you wrote this down."
"""Beside a thought that tells that it is better than it was."""
BLAMED = "Many people who grieve blame themselves. Talk about it with someone you trust."
CLUMSY = "People say clumsy things. It's your grief."
"""Beside a thought of somebody who was told to get over it."""
PERHAPS_HIT = (
    "If someone may be hurt, call your local emergency number. If it's a doubt that keeps coming back, a "
    "doctor or helpline has heard it before."
)
"""Beside a thought that may be a fact, or a doubt that nobody chose."""
SHAKING = "Shaking when the drink wears off can be dangerous. Call a doctor or your emergency number today."
IN_GRIEF = "Many people who grieve feel this. Talk it over with someone you trust."
"""Beside a thought of somebody who grieves, guilt most of all."""
ON_YOUR_SIDE = "Text someone on your side"

HARD_TIME = "I'm having a hard time. Could you drop me a line?"
CALL_ME = "I shouldn't be alone right now. Can you call me?"
"""Lines to send to the person who is with them; the second in a sure crisis."""

SAFE = (
    "Tell someone you trust about it",
    "Sit near someone you feel safe with",
    "Take three slow breaths",
    "Do something else for a while",
)
"""Suggestions that are safe for anything."""

A_BREATH = SAFE[2]
"""The smaller version for a low day, where looking at it is no good one."""

MORE_OF_A_MEDICINE = (
    "Please ask a doctor or pharmacist first. Some medicines are dangerous to take more of, mix or share."
)
"""Beside more of a medicine, where how dangerous it is to stop would be no answer."""

_DEPENDENT = (
    "If you use it every day, ask a doctor before you stop. Stopping suddenly can be dangerous.",
    "After a break, your usual amount can be too much.",
)

AFTER_A_BREAK = _DEPENDENT[1]

_LINES = {
    Kind.SOMEONE_ELSES_CRISIS: (
        "Asking them about it does no harm. If they are in danger now, stay with them and call for help."
    ),
    Kind.HARM: "If someone could get hurt, step away and call for help.",
    Kind.FEARED_HARM: "Frightening thoughts are common. A doctor, midwife or helpline has heard them before.",
    Kind.SAFETY: (
        "If someone hurts or scares you, it isn't your fault. You don't have to face it alone. If you're in "
        "danger, call your local emergency number."
    ),
    Kind.PSYCHOSIS: (
        "Hearing or sensing what others don't can be frightening. So can needing no sleep. Please talk to "
        "a doctor or your team today."
    ),
    Kind.SELF_HARM: "Urges pass. If it gets too much, talk to someone.",
    Kind.MEDICINES: (
        "Please ask a doctor or pharmacist first. Some medicines are dangerous to stop suddenly."
    ),
    Kind.OPIOIDS: " ".join(_DEPENDENT),
    Kind.SEDATIVES: _DEPENDENT[0],
    Kind.ALCOHOL: (
        "If you drink or use every day, ask a doctor before you stop. Stopping suddenly can be dangerous."
    ),
    Kind.EATING: (
        "If eating has become a fight, a doctor or helpline can help. You don't have to be ill to ask."
    ),
}

EATING_A_FIGHT = _LINES[Kind.EATING]

AFTER_HARM = (
    "Leave the room, once any child is safe",
    "Get a doctor for anyone who was hurt",
    "Call a helpline; you needn't give your name",
)
"""Beneath a thought of somebody who has hurt another already."""

_SUGGESTED = {
    Kind.SOMEONE_ELSES_CRISIS: ("Tell someone who can help", *SAFE[1:]),
    Kind.HARM: (
        "Leave the room, once any child is safe",
        "Ask someone to take over",
        "Call a helpline; you needn't give your name",
        "Ask for a lift",
    ),
    Kind.FEARED_HARM: SAFE,
    Kind.SAFETY: (
        "Ask a helpline, from a phone no one else checks",
        "Talk to someone you trust, in private",
        "Think of one place you could go",
    ),
    Kind.PSYCHOSIS: (
        "Sit with someone calm",
        "Dim the lamp",
        "Leave decisions and money until tomorrow",
    ),
    Kind.SELF_HARM: (
        "Hold something cold for a minute",
        "Put what you'd use out of reach, or ask someone to keep it",
        *SAFE,
    ),
    Kind.MEDICINES: ("Ask a pharmacist one question", "Tell someone what makes it hard"),
    **dict.fromkeys(SUBSTANCES, (ON_YOUR_SIDE, "Go to one meeting, or look up the next")),
    Kind.EATING: ("Eat one ordinary thing at an ordinary time", "Tell someone how eating has been"),
    Kind.OCD: ("Walk on, doubt and all", "Wait one minute"),
    Kind.GRIEF: ("Say their name aloud", "Tell someone one thing about them", "Hold something of theirs"),
    Kind.SHAME: ("Say one kind thing to yourself", "Text someone who likes you as you are"),
}

_WHERE_UNSURE = {Kind.SAFETY: _SUGGESTED[Kind.SAFETY][1], Kind.EATING: SAFE[0]}
"""What comes first where words may mean something else: what is kind in either case."""

WITH_SOMEONE = "Ask someone to be there while you do it"
"""What is suggested first for a deed that grief asks for, where nothing fits it better."""

_EAT_MORE = ("Sit with someone while you eat", "Put a snack you like where you can see it")
_DRY_FOR_A_WHILE = ("Put some juice or a fizzy drink in the fridge", ON_YOUR_SIDE)

_BINGE = pattern(r"\b(?:bing\w+|purg\w+|throw\w* up|vomit\w*|bulimia)\b", re.IGNORECASE)
"""Words beside which a snack in sight is no help."""

_DRIVING = pattern(r"\b(?:driv\w+|drove|car|keys?|motorbike|van)\b", re.IGNORECASE)
TO_GET_HOME = ("Ask for a lift", "Look up the last bus", "Stay where you are for the night")

_MEETING = pattern(r"\bmeetings?\b", re.IGNORECASE)
_WOUND_CARE = pattern(r"\b(?:looked at|seen|stitched|treated|(?:dress|clean)\w* the)\b", re.IGNORECASE)
_TO_A_NURSE = ("Ask a pharmacist or a nurse one question", "Ask someone to come with you", SAFE[0])
_TO_A_MEETING = ("Text someone you know from a meeting", "Look up when it begins", ON_YOUR_SIDE)

_BESIDE = (_EAT_MORE, _DRY_FOR_A_WHILE, _TO_A_MEETING, _TO_A_NURSE, TO_GET_HOME, IN_WITHDRAWAL, SAFE)
_OWN = frozenset(
    words.casefold() for found in (*_SUGGESTED.values(), *_BESIDE, (WITH_SOMEONE,)) for words in found
)


def is_own(words: str) -> bool:
    """Whether words are one of the suggestions here: small as they are, and made smaller by nothing."""
    return " ".join(words.split()).casefold() in _OWN


def line(reading: Reading, *, short: bool = False, someone: str = "") -> str:
    """Return the one quiet line beside words of this reading; "" where there is none.

    Args:
        reading: What the words were read as.
        short: Whether there is little room, as on 40 columns and 12 rows.
        someone: Whom the person would call, in their own words; it follows a line about dying.
    """
    own = "" if reading.is_put_away else _line(reading, short=short)
    return f"{own} {someone}" if own and someone and reading.kind is Kind.CRISIS else own


def _line(reading: Reading, *, short: bool) -> str:
    match reading.handling, reading.kind:
        case Handling.CRISIS, _:
            return CRISIS_SHORT if short else CRISIS
        case Handling.ORDINARY, _:
            return ""
        case _ if reading.is_withdrawal:
            return WITHDRAWAL
        case _, Kind.CRISIS:
            return "" if reading.tier is Tier.SURE else MAYBE_CRISIS
        case _, _ if reading.is_settled or reading.is_put_away:
            return ""
        case _, Kind.MEDICINES if reading.is_more:
            return MORE_OF_A_MEDICINE
        case _, kind if kind in SUBSTANCES and reading.is_uncounted:
            return f"{AFTER_A_BREAK} {GLAD_TO_HEAR}" if kind is Kind.OPIOIDS else GLAD_TO_HEAR
        case _, kind:
            return _LINES.get(kind, "") if kind is not None else ""


def in_place_of_taking(reading: Reading) -> str:
    """Return why a step that leads towards harm cannot be ticked: its line, or what could help."""
    if reading.handling is Handling.CRISIS:
        return heavy_today("")
    first = suggestions(reading)[0]
    return line(reading) or f"This one isn't counted. What could help: {first[:1].lower()}{first[1:]}."


def what_helps(reading: Reading) -> str:
    """Return what is asked in place of a step toward words that want care, or of a smaller version of them."""
    return THROUGH_TODAY if reading.kind is Kind.CRISIS else WHAT_HELPS


def beneath(reading: Reading) -> tuple[str, ...]:
    """Return what stands beneath a line where nothing is chosen: what to do at once, or what to try."""
    return BENEATH_CRISIS if reading.handling is Handling.CRISIS else suggestions(reading)[:3]


def suggestions(reading: Reading, title: str = "") -> tuple[str, ...]:
    """Return what is suggested in place of smaller versions, the best first; none in a sure crisis.

    Where the way is towards harm each of them is a step of its own, not a smaller
    version of what was typed. For words that want no care there is nothing to say
    here either: the usual suggestions hold.

    Args:
        reading: What the words were read as.
        title: The words themselves; a meeting, and driving, have lines of their own.
    """
    if reading.is_withdrawal and reading.is_answered_by_care and reading.handling is not Handling.CRISIS:
        return IN_WITHDRAWAL
    if reading.kind in SUBSTANCES and reading.is_answered_by_care and _MEETING.search(title):
        return _TO_A_MEETING
    if _WOUND_CARE.search(title) and reading.kind is Kind.SELF_HARM and reading.is_answered_by_care:
        return _TO_A_NURSE
    if reading.kind is Kind.HARM and reading.is_answered_by_care and _DRIVING.search(title):
        return TO_GET_HOME
    match reading.handling, reading.kind, reading.tier:
        case ((Handling.CRISIS | Handling.ORDINARY), _, _):
            return ()
        case _, Kind.MEDICINES, _ if reading.is_put_away:
            return _SUGGESTED[Kind.MEDICINES]  # nobody makes a dose smaller here, whatever was said of it
        case _ if reading.is_put_away:
            return ()
        case _, Kind.CRISIS, _:
            return SAFE
        case _, Kind.ALCOHOL, Tier.UNSURE if reading.way is Way.AWAY:
            return (*_DRY_FOR_A_WHILE, *SAFE[1:])
        case _, Kind.HARM, _ if reading.way is Way.AWAY:
            kept = _SUGGESTED[Kind.HARM]
            return kept if reading.tier is Tier.SURE else tuple(dict.fromkeys((*kept, *SAFE)))
        case _, kind, _ if kind in SUBSTANCES and reading.is_settled:
            return (ON_YOUR_SIDE, *SAFE[1:])
        case _, Kind.OCD, _:  # to be told that it is all right is part of the ritual
            return _SUGGESTED[Kind.OCD] if reading.tier is Tier.SURE else (*_SUGGESTED[Kind.OCD], *SAFE[2:])
        case _, Kind.EATING, _ if reading.way is Way.AWAY and _BINGE.search(title):
            return (*reversed(_SUGGESTED[Kind.EATING]), _EAT_MORE[0])
        case _, Kind.EATING, _ if reading.way is Way.AWAY:
            return (*_EAT_MORE, *_SUGGESTED[Kind.EATING])
        case _, kind, _:
            found = _SUGGESTED[kind] if kind is not None else SAFE
            first = (_WHERE_UNSURE[kind],) if kind in _WHERE_UNSURE else ()
            return found if reading.tier is Tier.SURE else tuple(dict.fromkeys((*first, *found, *SAFE)))


def to_send(reading: Reading, name: str = "", *, is_dark: bool = False) -> str:
    """Return a line for the person who is with them: it asks for company and holds nothing of the thought.

    Args:
        reading: What the thought was read as.
        name: Whom it is for; "" for nobody by name.
        is_dark: Whether the file is of wanting to die, surely or perhaps.
    """
    is_grave = reading.kind in (Kind.CRISIS, Kind.HARM, Kind.PSYCHOSIS) and reading.tier is not Tier.NONE
    words = CALL_ME if is_dark or is_grave else HARD_TIME
    return f"{name}, {words}" if name else words


_HIDDEN_BY_VEIL = (
    *(CRISIS, CRISIS_SHORT, MAYBE_CRISIS, HEAVY_TODAY, LOW_AND_DARK),
    *(MORE_OF_A_MEDICINE, GLAD_TO_HEAR, CHOKED, IF_DEEP),
    *sorted(_LINES.values(), key=len, reverse=True),
)


def under_veil(sentence: str, someone: str = "") -> str:
    """Return a sentence without a line of care, as it is said while others may look on.

    What can save a life is said all the same, as it answers something that was just noted.

    Args:
        sentence: What would be said.
        someone: Whom the person would call, in their own words; it goes with the line.
    """
    for words in _HIDDEN_BY_VEIL:
        if words in sentence:
            sentence = sentence.replace(f"{words} {someone}", words).replace(words, "")
    return " ".join(sentence.split())
