"""When something is said: what every act is handed."""

from dataclasses import dataclass
from datetime import date, datetime

from smallsteps_tui.domain.ids import id_from


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
