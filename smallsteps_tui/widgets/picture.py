"""The ground of every widget that draws itself as a few lines."""

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

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
