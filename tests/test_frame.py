"""The frame in the terminal: what differs is sent, and the terminal looks as if everything had been."""

from itertools import pairwise

import pyte
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.geometry import Region, Size
from textual.strip import Strip

from smallsteps_tui.terminal.frame import Frame

WIDTH, HEIGHT = 24, 4
CUTS = (0, 7, 16, WIDTH)
CONSOLE = Console(color_system="truecolor", force_terminal=True)
STYLES = [
    Style.parse("#f0b263 on #16181f"),
    Style.parse("#9b9db4 on #16181f"),
    Style.parse("bold #9b9db4 on #16181f"),
    Style.parse("#f0b263 on #33374a"),
    Style.parse("underline #f0b263 on #16181f"),
    Style.parse("reverse"),
    Style.from_meta({"offset": (1, 2)}) + Style.parse("#f0b263 on #16181f"),
]
SIGNS = ["a", "b", " ", " ", "·", "▆", "⣼", "日", "👩", "e\u0301"]
WORDS = st.lists(st.sampled_from(SIGNS), max_size=WIDTH).map("".join)


def strip(words: str, style: Style, more: Style, width: int) -> Strip:
    """A part of a row in two styles, exactly as wide as said."""
    first, space, second = words.partition(" ")
    made = Strip([Segment(first, style), Segment(space + second, more)])
    return made.adjust_cell_length(width, style)


@st.composite
def rows(draw: st.DrawFn) -> list[list[Strip]]:
    """All rows of a frame, each in three parts."""
    return [
        [
            strip(draw(WORDS), draw(st.sampled_from(STYLES)), draw(st.sampled_from(STYLES)), end - x)
            for x, end in pairwise(CUTS)
        ]
        for _ in range(HEIGHT)
    ]


def chops(row: list[Strip]) -> dict[int, Strip | None]:
    return dict(zip(CUTS, row, strict=False))


class Terminal:
    """A terminal, as it looks."""

    def __init__(self) -> None:
        self.screen = pyte.Screen(WIDTH, HEIGHT)
        self.stream = pyte.Stream(self.screen)
        self.takes("\x1b[?7l")  # as the driver does: long lines are not wrapped

    def takes(self, sent: str) -> None:
        self.stream.feed(sent)

    @property
    def look(self) -> list[list[object]]:
        """Its cells; of a blank only what can be seen."""
        return [
            [
                (char.bg, char.reverse, char.underscore) if not char.data.strip() else char
                for char in (self.screen.buffer[y][x] for x in range(WIDTH))
            ]
            for y in range(HEIGHT)
        ]


@settings(max_examples=60, deadline=None)
@given(frames=st.lists(rows(), min_size=2, max_size=4), data=st.data())
def test_what_differs_leaves_the_terminal_as_everything_would(frames, data):
    ours, theirs, frame = Terminal(), Terminal(), Frame()
    first, *later = frames

    def send(update) -> None:
        sent = frame.sent_of(update, Size(WIDTH, HEIGHT), CONSOLE)
        ours.takes(sent.render_segments(CONSOLE) if sent is not None else "")
        theirs.takes(update.render_segments(CONSOLE))

    send(LayoutUpdate(first, Region(0, 0, WIDTH, HEIGHT)))
    assert ours.look == theirs.look
    for frame_rows in later:
        spans = [
            (
                y,
                *sorted(
                    data.draw(
                        st.tuples(
                            *[st.sampled_from(CUTS)] * 2,
                        )
                    )
                ),
            )
            for y in range(HEIGHT)
        ]
        spans = [span for span in spans if span[1] < span[2]] or [(0, 0, WIDTH)]
        send(ChopsUpdate([chops(row) for row in frame_rows], spans, [list(CUTS[1:])] * HEIGHT))
        assert ours.look == theirs.look


def update_of(words: str, style: Style = STYLES[0]) -> ChopsUpdate:
    row: dict[int, Strip | None] = {0: Strip([Segment(words, style)]).adjust_cell_length(WIDTH, style)}
    return ChopsUpdate([row], [(0, 0, WIDTH)], [[WIDTH]])


@pytest.mark.parametrize(
    ("before", "after", "sent"),
    [
        ("1:59 left", "1:58 left", "8"),
        ("1:59 left", "1:59 left", ""),
        ("a step", "a step  ", ""),
        ("one", "one two", "two"),
    ],
)
def test_a_digit_that_changes_is_all_that_is_sent(before, after, sent):
    frame, size = Frame(), Size(WIDTH, 1)
    first = Strip([Segment(before, STYLES[0])]).adjust_cell_length(WIDTH, STYLES[1])
    frame.sent_of(LayoutUpdate([[first]], Region(0, 0, WIDTH, 1)), size, CONSOLE)
    changes = frame.sent_of(update_of(after), size, CONSOLE)
    terminal = pyte.Screen(WIDTH, 1)
    pyte.Stream(terminal).feed(changes.render_segments(CONSOLE) if changes is not None else "")
    assert terminal.display[0].strip() == sent


def full(words: str) -> LayoutUpdate:
    row = Strip([Segment(words, STYLES[0])]).adjust_cell_length(WIDTH, STYLES[0])
    return LayoutUpdate([[row]], Region(0, 0, WIDTH, 1))


def test_a_whole_screen_is_not_sent_again_unless_something_differs_or_the_terminal_was_cleared():
    frame, size = Frame(), Size(WIDTH, 1)
    assert frame.sent_of(full("a step"), size, CONSOLE) is not None
    assert frame.sent_of(full("a step"), size, CONSOLE) is None
    assert frame.sent_of(full("another"), size, CONSOLE) is not None
    frame.forget()
    assert not frame.is_known
    assert frame.sent_of(full("another"), size, CONSOLE) is not None


def test_after_another_size_nothing_is_taken_for_known():
    frame = Frame()
    frame.sent_of(LayoutUpdate([[Strip.blank(WIDTH)]], Region(0, 0, WIDTH, 1)), Size(WIDTH, 1), CONSOLE)
    update = update_of("all of it")
    assert frame.sent_of(update, Size(WIDTH + 1, 1), CONSOLE) is update
    assert frame.sent_of(update, Size(WIDTH, 1), CONSOLE) is update
