"""Pictures: widgets drawn by pure functions from a value and a width; the bar of a card, and a heading."""

from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget

from smallsteps_tui.widgets.fitting import Part, cells, plain, row, share, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs


def glyphs_of(widget: Widget) -> Glyphs:
    """The signs that the app draws with, when it has said so by an attribute `glyphs`."""
    glyphs = getattr(widget.app, "glyphs", UNICODE)
    return glyphs if isinstance(glyphs, Glyphs) else UNICODE


class Picture(Widget):
    """Draws lines that depend on its values and its width."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Picture {
        height: auto;
        width: 1fr;
        text-wrap: nowrap;
        text-overflow: clip;
        color: $ink;
    }
    """

    def draw(self, width: int) -> list[Content]:
        """Draw the lines, each exactly so many cells wide.

        Args:
            width: Cells in a line.
        """
        raise NotImplementedError

    @property
    def rows_given(self) -> int:
        """The rows the stylesheet gives, or 0 when the picture takes as many as it likes."""
        return 0 if self.styles.is_auto_height else self.size.height

    @property
    def glyphs(self) -> Glyphs:
        """The signs to draw with."""
        return glyphs_of(self)

    def render(self) -> Content:
        """The lines, one under the other."""
        return Content("\n").join(self.draw(self.size.width))

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """All the width there is."""
        return container.width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many rows as the picture has lines at this width."""
        return len(self.draw(width)) if width else 0


def card_edge(width: int, rows: int, glyphs: Glyphs = UNICODE, ink: str = "$now") -> list[Content]:
    """Draw the bar over so many rows."""
    return [row(width, Part(glyphs.bar, f"{ink} on {ink}"))] * rows


class CardEdge(Picture):
    """A bar for a container to dock at its left."""

    DEFAULT_CSS = "CardEdge { dock: left; width: 1; height: 100%; }"

    ink: reactive[str] = reactive("$now")
    """Its colour."""

    def draw(self, width: int) -> list[Content]:
        """The bar, from top to bottom."""
        return card_edge(width, self.rows_given, self.glyphs, self.ink)


class Heading(Picture):
    """Shows the first of some words that has room, or else the last."""

    DEFAULT_CSS = "Heading { height: 1; }"

    choices: reactive[tuple[str, ...]] = reactive(())
    """The words, each briefer than those before."""

    def draw(self, width: int) -> list[Content]:
        """The one line."""
        if not self.choices:
            return []
        words = next((words for words in self.choices if cells(words) <= width), self.choices[-1])
        return [row(width, Part(words, "$quiet"), ellipsis=self.glyphs.ellipsis)]


class Title(Picture):
    """Shows a title, and quietly what goes with it; what has no room ends in an ellipsis."""

    MOST_ROWS = 3
    GAP = 3
    DEFAULT_CSS = "Title { max-height: 3; }"

    title: reactive[str] = reactive("", layout=True)
    """The title."""
    aside: reactive[str] = reactive("", layout=True)
    """What goes with it; in one row the title gives way to it."""

    def draw(self, width: int) -> list[Content]:
        """The words, over up to three rows, or as many as are given."""
        title, aside, ellipsis = plain(self.title), plain(self.aside), self.glyphs.ellipsis
        rows = self.rows_given or self.MOST_ROWS
        if rows == 1:
            title, aside = share(title, aside, width, self.GAP, ellipsis)
        said = f"{title}{' ' * self.GAP}{aside}" if aside else title
        lines = wrap(said, max(1, width), rows, ellipsis)
        told = Content("\n".join(lines)).stylize("$quiet").stylize("bold $ink", 0, len(title))
        return told.split("\n")
