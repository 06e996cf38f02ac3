"""What may be in the way of a step, and what a friend would say to it, whatever the step is about."""

from enum import StrEnum


class Obstacle(StrEnum):
    """What is in the way, by the person's own word."""

    TOO_BIG = "too big"
    UNCLEAR = "unclear"
    TIRED = "tired"
    AFRAID = "afraid"
    BORED = "bored"

    def lines(self, number: int) -> tuple[str, ...]:
        """Give what answers it, whatever the step is about, beginning at a number."""
        some = _LINES[self]
        first = number % len(some)
        return (*some[first:], *some[:first])

    def with_somebody(self, name: str) -> str:
        """Give what can be asked of the person who is with them."""
        return _WITH_SOMEBODY[self].replace("{name}", name)


_LINES = {
    Obstacle.TOO_BIG: (
        "Write down the smallest part of it, in five words",
        "Write down the first thing you'd do",
    ),
    Obstacle.UNCLEAR: (
        "Write down the first thing you'd do",
        "Write one question about it",
        "Write one line on what it looks like when it's done",
    ),
    Obstacle.TIRED: (
        "Get one thing ready for tomorrow",
        "Sit down for a minute first",
        "Choose the moment tomorrow when you'd look at it again",
    ),
    Obstacle.AFRAID: (
        "Write one line about what feels scary",
        "Tell someone that this one feels scary",
        "Put a hand on your heart for one breath",
    ),
    Obstacle.BORED: (
        "Put on one song, and stop when it ends",
        "Say out loud, in a silly voice, what it is",
        "Go and stand somewhere else for a moment",
    ),
}
_WITH_SOMEBODY = {
    Obstacle.TOO_BIG: "Ask {name} for one small piece to start with",
    Obstacle.UNCLEAR: "Ask {name} one thing: where to begin",
    Obstacle.TIRED: "Text {name} “Low today, but one small step”",
    Obstacle.AFRAID: "Text {name} “This one feels scary”",
    Obstacle.BORED: "Ask {name} to keep you company on the phone",
}
