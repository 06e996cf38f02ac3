"""The moment of an act, and the ids of what is made in it."""

from dataclasses import dataclass
from datetime import date, datetime

SEEDS = 9 * 10**11
"""How many different ids there are."""


def id_from(seed: int) -> int:
    """Make the id of 12 digits that belongs to a random number."""
    return 10**11 + seed % SEEDS


@dataclass(frozen=True, slots=True)
class Moment:
    """The instant and the civil day in which something is said, handed to every act."""

    today: date
    """The civil day; it turns at `day_starts`, not at midnight."""
    at: datetime
    """The instant, aware, later than any in the journey."""
    seed: int = 0
    """A random number that fresh ids are made from, so that acts stay pure."""

    def fresh_id(self, nth: int = 0) -> int:
        """Make the nth id of this moment, of 12 digits."""
        return id_from(self.seed + nth * 7_919_000_081)
