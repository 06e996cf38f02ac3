"""What is said when a step that wants care was taken, or something of it was noted: nothing that praises harm."""

from smallsteps_tui.domain.care.answers import (
    CHOKED,
    DONE_GENTLY,
    DONE_IN_GRIEF,
    DONE_ON_ANOTHER_DAY,
    GLAD_TO_HEAR,
    HEART,
    HURT_ALREADY,
    IF_DEEP,
    MAYBE_CRISIS,
    SAVED,
    SAVED_ON_YOUR_SIDE,
    TODAY_TOO,
    WITHDRAWAL,
    line,
    together,
)
from smallsteps_tui.domain.care.beneath import is_made_for_someone
from smallsteps_tui.domain.care.emergencies import tells_of_blood, tells_of_choking, tells_of_the_heart
from smallsteps_tui.domain.care.kinds import SUBSTANCES, Handling, Kind, Reading, Tier, Way
from smallsteps_tui.domain.care.limits import (
    is_more_than_a_dose,
    is_of_a_grave_wound,
    tells_of_a_cut,
    tells_of_own_body,
    tells_of_withdrawal,
)
from smallsteps_tui.domain.care.normalising import words_of

_CAN_KILL = frozenset((Kind.SELF_HARM, Kind.MEDICINES, Kind.OPIOIDS, Kind.SEDATIVES))
"""Kinds of which too much may have been taken once it is noted as done, or a wound be there."""


def done(reading: Reading, nth: int, *, is_today: bool = True, words: str = "") -> str:
    """Return the answer to a step of this reading that was taken, in place of a warm line; "" for any other.

    Args:
        reading: What the step was read as.
        nth: How many check-ins there were before, so that the same line does not come twice running.
        is_today: Whether it was taken on the day it is said.
        words: What was read; of medicines it tells more than a dose from less.
    """
    match reading.handling, reading.kind:
        case Handling.ORDINARY, Kind.CRISIS:
            return done_gently(nth, is_today=is_today)
        case Handling.ORDINARY, Kind.GRIEF:
            return DONE_IN_GRIEF
        case Handling.ORDINARY, _:
            return ""
        case Handling.CRISIS, _:
            return together(SAVED, HURT_ALREADY)
        case _ if reading.is_withdrawal and not reading.is_put_away:
            return together(SAVED, WITHDRAWAL)
        case _, Kind.CRISIS if reading.is_put_away:
            return ""
        case _ if reading.is_put_away and reading.way is Way.TOWARDS:
            return SAVED
        case _ if reading.is_uncounted and reading.kind is not Kind.CRISIS:
            return _saved(reading, words)
        case _, Kind.GRIEF:
            return DONE_IN_GRIEF
        case _, Kind.SHAME if reading.way is Way.TOWARDS:
            return SAVED
        case _, Kind.CRISIS if reading.tier is Tier.UNSURE:
            return together(SAVED, MAYBE_CRISIS, "" if is_made_for_someone(words_of(words)) else HURT_ALREADY)
        case _:
            return done_gently(nth, is_today=is_today)


def _saved(reading: Reading, words: str) -> str:
    """Return the answer to a step that leads towards harm, or may do so: nothing that praises it."""
    is_less = reading.kind is Kind.MEDICINES and not (reading.is_more or is_more_than_a_dose(words))
    is_shallow = reading.kind is Kind.SELF_HARM and not is_of_a_grave_wound(words)
    if reading.kind in _CAN_KILL and not (is_less or is_shallow):
        return together(SAVED, HURT_ALREADY)
    if reading.kind in SUBSTANCES:
        return SAVED_ON_YOUR_SIDE  # how dangerous it is to stop would sound like leave to go on
    return together(SAVED, line(reading), IF_DEEP if tells_of_a_cut(reading, words) else "")


def beside_note(reading: Reading, words: str, someone: str = "") -> str:
    """Return the line beside something that was noted of a day, a step or oneself; "" where there is none.

    Of pills taken or a wound it is the one that can save a life, alone; after a drink how
    dangerous it is to stop would sound like leave to go on.

    Args:
        reading: How it reads.
        words: What was noted.
        someone: Whom the person would call, in their own words.
    """
    if is_urgent(reading, words):
        return together(WITHDRAWAL, line(reading, short=True) if reading.handling is Handling.CRISIS else "")
    if tells_of_the_heart(words) and reading.kind is not Kind.CRISIS:
        return HEART
    if tells_of_blood(words) or tells_of_own_body(reading, words):
        return HURT_ALREADY
    if reading.kind is Kind.SAFETY and tells_of_choking(words):
        return f"{line(reading)} {CHOKED}"
    if reading.way is Way.TOWARDS and reading.kind in (Kind.ALCOHOL, Kind.DRUGS, Kind.BETTING):
        return GLAD_TO_HEAR
    return together(line(reading, someone=someone), IF_DEEP if tells_of_a_cut(reading, words) else "")


def is_urgent(reading: Reading, words: str) -> bool:
    """Whether a note tells of a withdrawal that can kill; its line then takes the place of any other answer."""
    return tells_of_withdrawal(words, gives_up=reading.kind in SUBSTANCES)


def done_gently(nth: int, *, is_today: bool = True) -> str:
    """Return the answer to a tender step that was taken, in turn; only on its own day it speaks of today."""
    return DONE_GENTLY[nth % len(DONE_GENTLY)] if is_today else DONE_ON_ANOTHER_DAY


def one_more_day(nth: int, before: int) -> str:
    """Return the answer to a day of going without something, on that very day: true also while it isn't over.

    Args:
        nth: How many check-ins there were before, so that the same line does not come twice running.
        before: How many days were kept to before.
    """
    return TODAY_TOO if before and nth % 2 else DONE_GENTLY[0]


def still_count(number: int, unit: str = "", *, is_today: bool = True) -> str:
    """Return the answer to a day that went otherwise, or to the first one after it; what was before it stays.

    How many there were is said only as the person said it: what was ticked may be far less.

    Args:
        number: How many days, or of which other unit, went well before.
        unit: The unit as the person named it, in the singular; "" where they named none.
        is_today: Whether it is said of the day it is said on.
    """
    day = "Today" if is_today else "That day"
    if not number:
        return f"{day} counts."
    if not unit:
        return f"{day} counts, and so do all the days before it."
    if number == 1:
        return f"{day} counts, and so does your first {unit}."
    return f"{day} counts, and so do your {number:,} {unit}s."
