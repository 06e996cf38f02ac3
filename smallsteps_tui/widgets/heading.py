"""One line above a picture, in as many words as there is room for."""

from textual.content import Content
from textual.reactive import reactive

from smallsteps_tui.widgets.fitting import Part, cells, row
from smallsteps_tui.widgets.picture import Picture


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
