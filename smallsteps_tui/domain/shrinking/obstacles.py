"""What may be in the way of a step, and what a friend would say to it."""

from collections.abc import Iterable
from enum import StrEnum
from itertools import zip_longest
from typing import TypeVar

from smallsteps_tui.domain.shrinking.phrase import Phrase
from smallsteps_tui.domain.shrinking.subject import Subject, in_words_of
from smallsteps_tui.domain.shrinking.weight import weight

T = TypeVar("T")


class Obstacle(StrEnum):
    """What is in the way, by the person's own word."""

    TOO_BIG = "too big"
    UNCLEAR = "unclear"
    TIRED = "tired"
    AFRAID = "afraid"
    BORED = "bored"


_LINES = {
    Obstacle.TOO_BIG: ("Do the first two minutes of it, and stop",),
    Obstacle.UNCLEAR: (
        "Write down the very first move",
        "Write one question about {it} | Write one question about it",
        "Write one line on what it looks like when it is done",
    ),
    Obstacle.TIRED: (
        "Put one thing ready for tomorrow",
        "Fill one glass of water, and look at it again",
    ),
    Obstacle.AFRAID: (
        "Write down in one line what feels scary about it",
        "Do two minutes of it that nobody will see",
        "Put a hand on the heart for one breath",
    ),
    Obstacle.BORED: (
        "Put on one song, and stop when it ends",
        "Do two minutes of it beside an open window",
        "Say aloud, in a silly voice, what it is",
    ),
}
_ANSWER_FIRST = (Obstacle.UNCLEAR, Obstacle.BORED)
_WITH_SOMEBODY = {
    Obstacle.TOO_BIG: "Ask {support} for one small piece to begin with",
    Obstacle.UNCLEAR: "Ask {support} one thing: where to begin",
    Obstacle.TIRED: "Write {support} one line: low today, a small step anyway",
    Obstacle.AFRAID: "Write {support} one line: this one feels scary",
    Obstacle.BORED: "Ask {support} to be on the phone for two minutes of it",
}


def answers_to(obstacle: Obstacle, phrase: Phrase, support: str) -> list[str]:
    """Say what answers an obstacle, whatever the step is about."""
    lines = [line for line in (in_words_of(phrase, line) for line in _LINES[obstacle]) if line]
    if support:
        place = 1 if obstacle in _ANSWER_FIRST else 0
        lines.insert(place, _WITH_SOMEBODY[obstacle].replace("{support}", support))
    return lines


def clears_the_way(obstacle: Obstacle, phrase: Phrase, support: str) -> list[str]:
    """Say what answers an obstacle without taking a part of the step itself."""
    return [line for line in answers_to(obstacle, phrase, support) if " of it" not in line]


def lines_for(obstacle: Obstacle, phrase: Phrase, subject: Subject | None, support: str) -> list[str]:
    """Say what fits an obstacle, in turn with what fits the words of the step.

    Tiredness is given the lightest of the step's own lines first, fear the one kept
    for it; somebody who is with them comes before what one does alone.
    """
    of_step = subject.says(phrase) if subject is not None else []
    of_obstacle = answers_to(obstacle, phrase, support)
    if obstacle is Obstacle.TOO_BIG:
        return of_obstacle
    if obstacle is Obstacle.TIRED:
        of_step = sorted(of_step, key=weight)
    if obstacle is Obstacle.AFRAID:
        kept = [subject.afraid] if subject is not None and subject.afraid else []
        return [*kept, *in_turn(of_obstacle, of_step)]
    first, second = (of_obstacle, of_step) if obstacle in _ANSWER_FIRST else (of_step, of_obstacle)
    return in_turn(first, second)


def in_turn(first: Iterable[T], second: Iterable[T]) -> list[T]:
    """Take from two in turn until both are used up."""
    return [each for pair in zip_longest(first, second) for each in pair if each is not None]
