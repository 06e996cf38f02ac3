"""Pictures: widgets drawn by pure functions from a value and a width; the bar of a card, and a heading."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Self, TypeVar

from textual.content import Content
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.visual import Visual, VisualType
from textual.widget import Widget
from textual.widgets import Static

from smallsteps_tui.widgets.fitting import Part, cells, plain, row, share, wrap
from smallsteps_tui.widgets.glyphs import UNICODE, Glyphs


def glyphs_of(widget: Widget) -> Glyphs:
    """Return the signs that the app draws with, from its attribute `glyphs`; Unicode where it has none."""
    glyphs = getattr(widget.app, "glyphs", UNICODE)
    return glyphs if isinstance(glyphs, Glyphs) else UNICODE


Value = TypeVar("Value")


class drawn(reactive[Value]):  # noqa: N801 - it stands where `reactive` does
    """A value that a picture is drawn from: a change sends what looks different, and lays out again where it must.

    Textual's own `reactive` sends all of a widget, and with `layout` lays out the screen,
    also where the lines are as they were.
    """

    def __init__(self, default: Value) -> None:
        super().__init__(default, repaint=False)

    def __set__(self, picture: Any, value: Value) -> None:
        """Set the value, and let the picture check which of its lines look different now."""
        before = getattr(picture, self.name)
        super().__set__(picture, value)
        if getattr(picture, self.name) is not before:
            picture.draw_again()


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

    _known: tuple[tuple[int, int], list[Content]] | None = None
    """The lines drawn last, with the width and the rows they were drawn for."""
    _painted: Mapping[int, Content] = MappingProxyType({})
    """Each line as it was last sent to the terminal, by its row; the lines drawn last may be newer."""
    _looks_again: bool = False
    """Whether a value has changed since the lines were drawn."""

    def draw(self, width: int) -> list[Content]:
        """Draw the lines, each exactly so many cells wide.

        Args:
            width: Cells in a line.
        """
        raise NotImplementedError

    def lines_at(self, width: int) -> list[Content]:
        """Return the lines at a width; they are drawn once, for the layout and for the terminal."""
        size = width, self.rows_given
        if self._known is None or self._known[0] != size:
            self._known = size, self.draw(width)
        return self._known[1]

    def draw_again(self) -> None:
        """Draw again what looks different now, once all values have changed."""
        self._known = None
        self._looks_again = True
        self.check_idle()

    def refresh(self, *regions: Region, **how: bool) -> Self:
        """Draw again, and send it whether it looks different or not."""
        self._known = None
        return super().refresh(*regions, **how)

    def notify_style_update(self) -> None:
        """Draw again in what may be other colours."""
        self._known = None
        super().notify_style_update()

    def _check_refresh(self) -> None:
        """Ask for what has changed to be sent, and to be laid out where the lines are more or less by now."""
        if self._looks_again:
            self._looks_again = False
            self._refresh_changes()
        super()._check_refresh()

    def _refresh_changes(self) -> None:
        width = self.size.width
        now = self.lines_at(width) if self._painted else []
        is_wide = self.styles.is_auto_width and width != self.get_content_width(self.size, self.screen.size)
        is_high = self.styles.is_auto_height and self.size.height != len(now)
        if not self._painted or is_wide or is_high:
            self.refresh(layout=True)
            return
        changed = [y for y, painted in self._painted.items() if not painted.is_same(_line(now, y))]
        if changed:
            super().refresh(*(Region(0, y, width, 1) for y in changed))

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
        return Content("\n").join(self.lines_at(self.size.width))

    def render_line(self, y: int) -> Strip:
        """Return one line as it is sent, empty where there's no width; the others are known from the last time."""
        width = self.size.width
        line = _line(self.lines_at(width), y)
        self._painted = {**self._painted, y: line}
        return next(iter(Visual.to_strips(self, line, width, 1, self.visual_style)), Strip.blank(width))

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002
        """All the width there is."""
        return container.width

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many rows as the picture has lines at this width."""
        return len(self.lines_at(width)) if width else 0


def _line(lines: Sequence[Content], y: int) -> Content:
    """Return a line of a picture, empty below the last one."""
    return lines[y] if y < len(lines) else Content("")


class Told(Static):
    """Shows words without markup; other words are sent again, and laid out again where they need other rows."""

    def __init__(
        self, words: Content | str = "", *, id: str | None = None, classes: str | None = None
    ) -> None:
        super().__init__(words, markup=False, id=id, classes=classes)

    def update(self, content: VisualType = "", *, layout: bool = True) -> None:
        """Show other words, or the same in other colours."""
        before, rows = self.visual, self._rows
        if isinstance(before, Content) and isinstance(content, Content) and before.is_same(content):
            return
        super().update(content, layout=False)
        if layout and (self.styles.is_auto_width or not rows or rows != self._rows):
            self.refresh(layout=True)

    @property
    def _rows(self) -> int:
        """How many rows the words take at the width there is; 0 before there is one."""
        return self.get_content_height(self.container_size, self.app.size, self.size.width)


def card_edge(width: int, rows: int, glyphs: Glyphs = UNICODE, ink: str = "$now") -> list[Content]:
    """Draw the bar over so many rows."""
    return [row(width, Part(glyphs.bar, f"{ink} on {ink}"))] * rows


class CardEdge(Picture):
    """A bar for a container to dock at its left."""

    DEFAULT_CSS = "CardEdge { dock: left; width: 1; height: 100%; }"

    ink: reactive[str] = drawn("$now")
    """Its colour."""

    def draw(self, width: int) -> list[Content]:
        """The bar, from top to bottom."""
        return card_edge(width, self.rows_given, self.glyphs, self.ink)


class Heading(Picture):
    """Shows the first of some words that has room, or else the last."""

    DEFAULT_CSS = "Heading { height: 1; }"

    choices: reactive[tuple[str, ...]] = drawn(())
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

    title: reactive[str] = drawn("")
    """The title."""
    aside: reactive[str] = drawn("")
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
