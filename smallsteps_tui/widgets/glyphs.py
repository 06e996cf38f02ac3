"""The signs that pictures are drawn with, their twins, and the last sieve for terminals of plain ASCII."""

from dataclasses import dataclass

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from smallsteps_tui import voice


@dataclass(frozen=True)
class Glyphs:
    """One set of signs, in which shape alone tells things apart; each takes one cell."""

    done: str
    """A step that is done or taken."""
    started: str
    """A step that was only started, and a day on which it was."""
    open: str
    """A step that is open."""
    let_go: str
    """A step that was let go."""
    practice: str
    """A practice, done again and again."""
    shown: str
    """A day of showing up; of one practice, a day on which it was done."""
    small: str
    """A day on which a smaller version of a practice was taken."""
    rest: str
    """A day of rest."""
    quiet: str
    """A weekday on which there was nothing; a day that a practice did not ask for."""
    today: str
    """Today, with a step taken; also today's step in a tree."""
    today_open: str
    """Today, while it is still open."""
    banner: str
    """A mark passed on the course."""
    shift: str
    """A change that was noticed."""
    word: str
    """Something written about a step that was not taken."""
    more: str
    """Something done now that was not before."""
    behind: str
    """The course behind the runner."""
    planned: str
    """The course ahead, as far as it is planned."""
    mist: str
    """The course that nobody has planned yet."""
    mark_behind: str
    """A banner's place on the course, passed."""
    mark_ahead: str
    """A banner's place on the course, still ahead."""
    finish: str
    """The finish, while it is ahead."""
    runner: str
    """The person on the course."""
    cursor: str
    """The place on the course that is pointed at."""
    times: str
    """One time of having shown up."""
    bar: str
    """The edge of the card."""
    thin_bar: str
    """The edge of the card of another day, or of a day of rest."""
    selected: str
    """What stands before the highlighted row of a list that has the keys."""
    kept: str
    """What stands before the highlighted row of a list without the keys."""
    guide: str
    """What leads down from a step to the steps under it."""
    folded: str
    """A step whose steps are out of sight."""
    unfolded: str
    """A step whose steps are in sight."""
    prompt: str
    """Where an answer is typed; also that there is more to the right."""
    before: str
    """That there is more to the left."""
    between: str
    """What stands between suggestions."""
    ellipsis: str
    """Where a text was cut."""
    bars: str
    """Eight heights, low to high."""
    flag: str
    """A flag on the landscape that was passed."""
    flag_ahead: str
    """A flag on the landscape that is still ahead."""
    low_day: str
    """A low day with a step."""
    gate: str
    """Left corner, lintel, right corner and post of the gate."""
    tape: str
    """The tape at the gate."""
    pointer: str
    """What points from under the ground at the place that is read."""
    figures: tuple[tuple[str, str], ...]
    """The runner, upper and lower row, three cells each: standing, three of running, arriving."""

    def keys_named(self, words: str) -> str:
        """Name the arrow keys in words where arrows cannot be drawn: another sign would name another key."""
        if not self.ellipsis.isascii():
            return words
        return "".join(ARROWS.get(sign, sign) for sign in words)


ARROWS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down"}
"""The arrow keys in words."""

UNICODE = Glyphs(
    done="✓",
    started="◐",
    open="○",
    let_go="×",
    practice="↻",
    shown="■",
    small="▪",
    rest="–",
    quiet="·",
    today="◆",
    today_open="◇",
    banner="⚑",
    shift="~",
    word="“",
    more="+",
    behind="━",
    planned="┄",
    mist="·",
    mark_behind="┷",
    mark_ahead="┬",
    finish="┤",
    runner="◉",
    cursor="▲",
    times="▪",
    bar="█",
    thin_bar="▌",
    selected="▌",
    kept="▏",
    guide="│",
    folded="▸",
    unfolded="▾",
    prompt="›",
    before="‹",
    between="·",
    ellipsis="…",
    bars="▁▂▃▄▅▆▇█",
    flag="⚑",
    flag_ahead="⚐",
    low_day="✦",
    gate="┏━┓┃",
    tape="▔",
    pointer="▲",
    figures=(("⢼⡧ ", "⡜⢣ "), ("⢀⣼⢃", "⠥⠛⢄"), ("⢀⣼⠃", "⡡⠓⡅"), ("⠀⣼⡃", "⠀⡟⠄"), ("⠣⣿⠜", "⡠⠛⢄")),
)

ASCII = Glyphs(
    done="x",
    started="/",
    open="o",
    let_go="_",
    practice="%",
    shown="#",
    small="+",
    rest="-",
    quiet=".",
    today="*",
    today_open="0",
    banner="P",
    shift="~",
    word='"',
    more="&",
    behind="=",
    planned="-",
    mist=".",
    mark_behind="T",
    mark_ahead="t",
    finish="|",
    runner="@",
    cursor="^",
    times="#",
    bar="|",
    thin_bar="|",
    selected=">",
    kept="|",
    guide="|",
    folded=">",
    unfolded="v",
    prompt=">",
    before="<",
    between="|",
    ellipsis="..",
    bars="_.-:=+*#",
    flag="P",
    flag_ahead="p",
    low_day="'",
    gate="+-+|",
    tape="-",
    pointer="^",
    figures=((" o ", "/ \\"), (" o/", "/ >"), (" o_", "_/>"), (" o ", " |>"), ("\\o/", "/ \\")),
)

_PLAIN = str.maketrans(voice.PLAIN_SIGNS)


class AsciiOnly(LineFilter):
    """Puts plain letters in place of the signs in our words, and of those that Textual draws with."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Translate one line."""
        return [
            segment if segment.text.isascii() else segment._replace(text=segment.text.translate(_PLAIN))
            for segment in segments
        ]
