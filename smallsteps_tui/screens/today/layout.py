"""How Today is laid out in a terminal of some size: what has room, and what gives way.

In this order there give way: the noticed shift, the strip of the week, the list beyond
three, the squares; the numbers last, to one row.
"""

from dataclasses import dataclass

from smallsteps_tui.widgets.cards.step_card import ROOMS, Density
from smallsteps_tui.widgets.charts.year_map import DAY_WIDTH, LABEL_WIDTH

SLIM, LOW = 44, 20
"""Below so many columns or rows everything is as tight as can be."""
ROOMY_WIDTH, ROOMY_ROWS = 60, 36
"""From so many columns and rows on there is room around everything."""
PADDED_ROWS = 30
"""From so many rows on there is a blank one above the line of names."""
LEAST_SIDE = 76
"""From so many columns on the squares have room beside the list."""
SQUARE_ROWS = 7
NUMBER_ROWS = 3
"""Rows of the numbers under the squares, with the blank one above them."""
YEAR_ROWS = 44
"""From so many rows on a year of squares stands under the card."""
YEAR_TAKES = 11
"""Rows of that year, with the names of the months and the blank ones around."""
WEEKS, YEAR_WEEKS = 14, 52
COURSE_ROWS = ((60, 9), (30, 3))
"""From how many rows of the terminal on the landscape at the foot has how many; below it is a plain line."""
NEAR_ROWS = ((30, 3), (24, 2))
"""The same where it stands right under the card."""
BROAD, TEXT_WIDTH = 140, 112
"""From so many columns on the text is no wider than so many, and stands in the middle."""
PADDED_WIDTH = 60
"""From so many columns on the sheet has a wide padding."""
LIST_ROWS = 6
"""Rows that the list keeps beside a noticed shift: its heading, a blank one, three steps and how many more."""


@dataclass(frozen=True)
class Layout:
    """What has room, in rows and columns."""

    density: Density
    card: int
    """Rows of the card; 0 for all that nothing else takes."""
    above: int
    """Blank rows above it."""
    course: int
    """Rows of the course; in one it is a plain line between its numbers."""
    middle: int
    """Rows between the card and what stands at the foot."""
    is_bare: bool
    """Whether nothing else is possible, so that the course stands right under the card."""
    is_beside: bool
    """Whether the squares stand beside the list."""
    is_year: bool
    """Whether a year of squares stands under it."""
    sheet: int
    """Columns of the sheet without its padding."""
    side: int
    """Columns of it at each side of the text."""

    @property
    def text(self) -> int:
        """Columns of the text."""
        return self.sheet - 2 * self.side

    @property
    def has_column(self) -> bool:
        """Whether the numbers stand under each other."""
        return self.is_year or (self.is_beside and self.middle >= SQUARE_ROWS + NUMBER_ROWS)

    @property
    def weeks(self) -> int:
        """How many weeks are drawn as squares."""
        return min(YEAR_WEEKS, (self.text - LABEL_WIDTH + 1) // DAY_WIDTH) if self.is_year else WEEKS


def layout(width: int, height: int, *, may_be_bare: bool = False) -> Layout:
    """Lay Today out.

    Args:
        width: Columns of the terminal.
        height: Its rows.
        may_be_bare: Whether there is nothing to show under the card but the course.
    """
    is_tiny = width < SLIM or height < LOW
    density: Density = "roomy" if width >= ROOMY_WIDTH and height >= ROOMY_ROWS else "snug"
    card = ROOMS[density].rows
    if is_tiny:
        density, card = "tiny", 0 if height < LOW else min(card, height - LOW + 8)
    is_bare = may_be_bare and not is_tiny and height >= NEAR_ROWS[-1][0]
    is_year = not is_bare and width >= LEAST_SIDE and height >= YEAR_ROWS
    course = next((rows for least, rows in (NEAR_ROWS if is_bare else COURSE_ROWS) if height >= least), 1)
    top = 3 if height >= PADDED_ROWS else 2
    above = max(0, height // 3 - card // 2 - top) if is_bare else int(is_year)
    foot = 0 if is_bare else 3 if course == 1 else course + 2
    middle = max(0, height - top - above - card - 1 - foot - 2) if card else 0
    middle -= YEAR_TAKES if is_year else 0
    sheet = width - (6 if width >= PADDED_WIDTH and height >= LOW else 2)
    return Layout(
        density=density,
        card=card,
        above=above,
        course=course,
        middle=middle,
        is_bare=is_bare,
        is_beside=not (is_year or is_tiny) and width >= LEAST_SIDE and middle >= SQUARE_ROWS,
        is_year=is_year,
        sheet=sheet,
        side=(sheet - TEXT_WIDTH) // 2 if width >= BROAD else 0,
    )
