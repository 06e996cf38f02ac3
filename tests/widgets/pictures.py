"""What the tests of pictures share: hostile titles, widths, and an app that shows one widget."""

from collections.abc import Iterable

from hypothesis import strategies as st
from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.content import Content
from textual.widget import Widget

from smallsteps_tui import theme

HOSTILE = (
    "[/]",
    "[bold",
    "[@click=app.quit]x[/]",
    "the family 👩‍👩‍👧‍👦 and the flag 🇩🇪",
    "章節三の最初の一文を書く",
    "e\u0301crire une phrase a\u0300 table",
    "\x1b[31mred\x1b]8;;x\x07link\u202eesrever",
)
WIDTHS = (8, 20, 21, 33, 40, 59, 60, 80, 118, 240)

titles = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(alphabet=st.sampled_from("ab [/]漢字é\u0301👩‍🇩🇪❤\ufe0f\t\n\x1b\u200d🏽·"), max_size=60),
    st.text(max_size=30),
)


def widths(lines: Iterable[Content]) -> set[int]:
    """The cell widths that occur among lines."""
    return {cell_len(line.plain) for line in lines}


def read(lines: Iterable[Content]) -> str:
    """What a person reads."""
    return "\n".join(line.plain.rstrip() for line in lines)


def styles(line: Content) -> dict[str, str]:
    """How each styled piece of a line looks."""
    return {
        line.plain[span.start : span.end]: span.style for span in line.spans if isinstance(span.style, str)
    }


class Bench(App[None]):
    """Shows one widget and keeps what it says."""

    def __init__(self, *shown: Widget) -> None:
        super().__init__()
        theme.register(self)
        self.theme = "dusk"
        self.shown = shown
        self.heard: list[object] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.VARIABLES_FALLBACK

    def compose(self) -> ComposeResult:
        yield from self.shown

    def keep(self, message: object) -> None:
        self.heard.append(message)

    def lines(self) -> list[str]:
        """The rows of the screen as text."""
        width, height = self.size
        strips = self.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip)[:width].rstrip() for strip in strips][:height]
