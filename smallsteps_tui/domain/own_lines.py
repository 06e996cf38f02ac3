"""Heavy thoughts that have an answer of their own: vomiting, a meal eaten, sore hands, guilt after a death, shaking."""

import re

from smallsteps_tui import pattern
from smallsteps_tui.domain.care import Kind, Reading, answers, limits

_ANY_CASE = re.IGNORECASE
_HURT_ANOTHER = pattern(
    r"\bi (?:just |have |'?ve |really )*"
    r"(?:hit|hurt|slapped|smacked|pushed|shoved|punched|kicked|shook|beat|threw|choked|bit)\b",
    _ANY_CASE,
)
_DAYS = (
    r"(?:(?:two|three|four|five|six|several|[2-9]|a few|a couple of) days|a week|days|(?:satur|sun|mon|tues|wednes"
    r"|thurs|fri)day)"
)
_DAYS_WITHOUT_FOOD = pattern(
    r"(?:\bnot|n['’]?t|\bnothing|\bhardly|\bbarely) (?:\w+ ){0,2}(?:eaten|ate|eat)\b(?: \w+){0,3} (?:for|in|since) "
    rf"{_DAYS}|\b{_DAYS} (?:with no|without|of no|on no)(?: any)? (?:food|eating|meals?)\b"
    rf"|\bno food (?:for|in|since) {_DAYS}",
    _ANY_CASE,
)
_SHAKEN = pattern(
    r"\b(?:i|i['’]?ve|and) (?:just |have |really )*(?:shook|shaken) (?:her|him|them|it|the|my|our)\b",
    _ANY_CASE,
)
_DROVE = pattern(r"\b(?:drove|driv\w+|behind the wheel)\b", _ANY_CASE)
_OWN_LINES = (
    (
        Kind.FEARED_HARM,
        pattern(
            r"\b(?:might|may|maybe|think|perhaps|probably|wonder|swear)\b.*\b(?:hit|ran|run|knocked|killed)\b",
            _ANY_CASE,
        ),
        answers.PERHAPS_HIT,
    ),
    (
        Kind.GRIEF,
        pattern(r"\b(?:my|our) fault\b|\bblame\w*|\bguilt\w*|\bi should have\b|\bif only i\b", _ANY_CASE),
        answers.BLAMED,
    ),
    (
        Kind.GRIEF,
        pattern(
            r"\b(?<!n.t )(?<!nt )(?<!not )(?<!why )(?<!did )(?:every(?:one|body)|people|they|he|she"
            r"|mum|dad|friends?|family) (?:all |just |keeps? )*"
            r"(?:says?|said|tells?|told|asks?|asking|telling|saying|thinks?)\b",
            _ANY_CASE,
        ),
        answers.CLUMSY,
    ),
    (
        Kind.EATING,
        pattern(
            r"\b(?:threw|throw\w*|thrown) (?:it )?(?:all )?up\b|\bvomit\w*|\bpurg(?:ed|ing)\b|\bmade myself sick\b",
            _ANY_CASE,
        ),
        answers.VOMITED,
    ),
    (
        Kind.EATING,
        pattern(
            r"^(?!.*\b(?:nothing|only|half|too much|binge\w*|just|less|more|then|fridge|packets?|run|gym|skip\w*)\b).*"
            r"\b(?:ate|eaten)\b.*\b(?:plan|breakfast|lunch|dinner|supper|snacks?|meal)\b",
            _ANY_CASE,
        ),
        answers.ATE,
    ),
    (Kind.EATING, _DAYS_WITHOUT_FOOD, answers.DAYS_WITHOUT_FOOD),
    (Kind.HARM, _SHAKEN, answers.SHAKEN),
    (
        Kind.OCD,
        pattern(r"\b(?:raw|bled|bleed\w*|cracked|sore)\b", _ANY_CASE),
        answers.SORE_HANDS,
    ),
    (
        Kind.OCD,
        pattern(
            r"^(?!.*\b(?:back|again|times)\b).*\b(?:once|did not|didn['’]?t)\b.*\b(?:went|left|walked|drove)\b",
            _ANY_CASE,
        ),
        answers.WENT_ON,
    ),
)
"""What answers a thought better than its kind does, by its words."""


def own_line(reading: Reading, thought: str) -> str:
    """Return what answers one thought better than its kind does; "" for any other."""
    if reading.kind is Kind.ALCOHOL and limits.tells_of_shaking(thought):
        return answers.SHAKING
    return next(
        (line for kind, words, line in _OWN_LINES if reading.kind is kind and words.search(thought)), ""
    )


def beneath(reading: Reading, thought: str) -> tuple[str, ...]:
    """Return the lines below a heavy thought that has its own, in place of those of its kind; () for most thoughts."""
    if reading.kind is Kind.EATING and _DAYS_WITHOUT_FOOD.search(thought):
        return answers.AT_ONCE[1:] + answers.SAFE[:1]
    if reading.kind is Kind.HARM and _SHAKEN.search(thought):
        return (answers.AFTER_HARM[1], answers.AFTER_HARM[0], answers.AFTER_HARM[2])
    return answers.TO_GET_HOME if reading.kind is Kind.HARM and _DROVE.search(thought) else ()


def tells_of_hurting(thought: str) -> bool:
    """Whether a thought tells that the person has hurt somebody already."""
    return _HURT_ANOTHER.search(thought) is not None
