"""The few minutes of "just start": what is left in large digits, and a short course with the runner."""

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.theme import ground_shade
from smallsteps_tui.widgets.fitting import Part, cells, row
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE, Glyphs
from smallsteps_tui.widgets.picture import Picture

SHAPES = {
    "0": ("####", "#  #", "#  #", "#  #", "####"),
    "1": ("  # ", " ## ", "  # ", "  # ", " ###"),
    "2": ("####", "   #", "####", "#   ", "####"),
    "3": ("####", "   #", "####", "   #", "####"),
    "4": ("#  #", "#  #", "####", "   #", "   #"),
    "5": ("####", "#   ", "####", "   #", "####"),
    "6": ("####", "#   ", "####", "#  #", "####"),
    "7": ("####", "   #", "   #", "   #", "   #"),
    "8": ("####", "#  #", "####", "#  #", "####"),
    "9": ("####", "#  #", "####", "   #", "####"),
    ":": (" ", "#", " ", "#", " "),
    "+": ("   ", " # ", "###", " # ", "   "),
}
"""Digits of one width, so that nothing moves from one second to the next."""

TALL, HALF = 5, 3
"""Rows of digits whose dots are two cells wide, and of those that stand two in a cell."""
HALVES = {"  ": " ", "# ": "▀", " #": "▄", "##": "█"}
MOST_WIDTH = 60
"""The most cells of the course."""
LEAST_SHARE = 0.5
"""How much of its colour the course has where it began."""


def large(time: str, width: int, rows: int, glyphs: Glyphs = UNICODE) -> list[Content]:
    """Draw a time in the largest digits that have room; in plain ones where none has, in the middle.

    Args:
        time: Such as "1:24" or "+0:07".
        width: Cells of every row.
        rows: How many rows there may be.
        glyphs: The signs to draw with.
    """
    lines = [" ".join(SHAPES[sign][line] for sign in time) for line in range(TALL)]
    dot = glyphs.bars[-1]
    if rows >= TALL and 2 * len(lines[0]) <= width:
        drawn = ["".join(dot * 2 if sign == "#" else "  " for sign in line) for line in lines]
    elif rows >= HALF and len(lines[0]) <= width and glyphs is not ASCII:
        pairs = zip(lines[::2], [*lines[1::2], " " * len(lines[0])], strict=True)
        drawn = ["".join(HALVES[a + b] for a, b in zip(above, below, strict=True)) for above, below in pairs]
    else:
        drawn = [time]
    before = " " * ((width - cells(drawn[0])) // 2)
    return [row(width, before, Part(line, "bold")) for line in drawn]


def minutes(share: float, start: str, end: str, width: int, glyphs: Glyphs, shade: float) -> list[Content]:
    """Draw the minutes as a course: the runner, the ground behind and ahead, and words under both its ends.

    Args:
        share: How much of them is over, from 0 to 1.
        start: What is written where it began.
        end: What is written where it ends.
        width: Cells of every row, at least 8.
        glyphs: The signs to draw with.
        shade: The least share of its colour that the ground has; 1 for plain ground.
    """
    upper, lower = glyphs.figures[1 if share > 0 else 0]
    at = min(width - cells(upper), int(max(0.0, share) * (width - cells(upper))))
    least = max(LEAST_SHARE, shade)
    behind = []
    for number in range(at):
        percent = round(100 * (least + (1 - least) * number / max(1, at - 1)))
        behind.append(Part(glyphs.bars[1], f"$behind {percent}%" if percent < 100 else "$behind"))
    ahead = glyphs.bars[0] * (width - at - cells(lower))
    between = " " * max(1, width - cells(start) - cells(end))
    return [
        row(width, " " * at, Part(upper, "$ink")),
        row(width, *behind, Part(lower, "$ink"), Part(ahead, "$quiet")),
        row(width, Part(start, "$behind"), between, Part(end, "$quiet")),
    ]


class LargeDigits(Picture):
    """Shows a time."""

    value: reactive[str] = reactive("")
    """The time; nothing at all when empty."""
    most: reactive[int] = reactive(TALL, layout=True)
    """The most rows it may take."""

    def watch_value(self, before: str, value: str) -> None:
        """Take other rows, where a longer or shorter time may need them; a second that passes moves nothing."""
        if len(before) != len(value):
            self.refresh(layout=True)

    def draw(self, width: int) -> list[Content]:
        """The digits."""
        return large(self.value, width, self.most, self.glyphs) if self.value else []


class Minutes(Picture):
    """Shows how much of a few minutes is over."""

    share: reactive[float] = reactive(0.0)
    """How much, from 0 to 1."""
    ends: reactive[tuple[str, str]] = reactive(("", ""))
    """The words where they began and where they end."""

    def draw(self, width: int) -> list[Content]:
        """The course, in the middle."""
        shade, taken = ground_shade(self.app.current_theme), min(width, MOST_WIDTH)
        drawn = minutes(self.share, *self.ends, taken, self.glyphs, shade)
        return [line.pad_left((width - taken) // 2) for line in drawn]
