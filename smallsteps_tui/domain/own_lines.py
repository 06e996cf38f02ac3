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
            r"\b(?:every(?:one|body)|people|they|he|she|mum|dad|friends?|family) (?:all |just |keeps? )*"
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


def tells_of_hurting(thought: str) -> bool:
    """Whether a thought tells that the person has hurt somebody already."""
    return _HURT_ANOTHER.search(thought) is not None
