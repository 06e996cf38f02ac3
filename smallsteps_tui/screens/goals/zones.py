"""How Goals is laid out in a terminal of some size: the steps, the highlighted one in full, the landscape.

The landscape gives way first, then the step in full; what the steps need is theirs.
"""

from dataclasses import dataclass

AROUND, AROUND_SHORT = 6, 4
"""Rows of the terminal above and below; and where it has less than `TALL`."""
TALL, LOW = 30, 20
"""From so many rows on there is room around everything; below so many only the steps have any."""
BROAD, SLIM = 140, 60
"""From so many columns on the step in full stands beside the steps; below so many there is no place for it."""
BETWEEN = 2
"""Blank rows between two of them."""
LEAST_IN_FULL, ROWS_IN_FULL = 7, 11
"""The fewest rows of a step in full; and those that it has before the landscape has any."""
KEPT_IN_FULL = 9
"""The rows that it keeps in a tall terminal, however many steps there are."""
FREE = 2 / 5
"""The share of the rows that must be left over for everything to stand a third down."""
WAY_ROWS = ((60, 16), (30, 8), (20, 6))
"""From how many rows of the terminal on the landscape has how many."""


@dataclass(frozen=True)
class Zones:
    """What has room, in rows."""

    steps: int
    """Rows of the steps, without their heading."""
    in_full: int
    """Rows of the highlighted step in full; 0 where it has no place."""
    way: int
    """Rows of the goal's landscape, without the line under it; 0 where it has no place."""
    is_beside: bool
    """Whether the step in full stands beside the steps, not under them."""
    above: int = 0
    """Blank rows above everything, where little is there yet."""


def zones(width: int, height: int, over: int, steps: int, goals: int = 0) -> Zones:
    """Share out the rows beside the list of goals.

    Only the terminal and how many goals and steps are in sight decide, so that nothing
    moves while one walks through them. A few in a high terminal stand a third down, with
    the landscape right under them.

    Args:
        width: Columns of the terminal.
        height: Its rows.
        over: Rows over the steps: their heading, and what is asked.
        steps: Rows of the steps.
        goals: Rows of the list of goals.
    """
    room = height - (AROUND if height >= TALL else AROUND_SHORT)
    if height < LOW or width < SLIM:
        return Zones(max(0, room - over), 0, 0, is_beside=False)
    way = next(rows for least, rows in WAY_ROWS if height >= least)
    takes, is_beside = way + 1 + BETWEEN, width >= BROAD
    if is_beside:
        needed, in_full = max(over + steps, ROWS_IN_FULL), room
    else:
        needed, in_full = over + steps + BETWEEN + ROWS_IN_FULL, room - over - steps - BETWEEN
    has_way = room - needed >= takes
    if in_full < LEAST_IN_FULL:
        in_full = KEPT_IN_FULL if height >= TALL else 0
        return Zones(room - over - (in_full + BETWEEN if in_full else 0), in_full, 0, is_beside=False)
    free = room - takes - max(needed, goals)
    above = free // 3 if has_way and free >= room * FREE else 0
    in_full -= (free if above else 0) + (takes if has_way else 0)
    return Zones(in_full - over if is_beside else steps, in_full, way * has_way, is_beside, above)
