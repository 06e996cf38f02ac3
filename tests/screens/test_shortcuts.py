"""The shortcuts of the stories: what they give is what Textual gives without them."""

from pathlib import Path
from typing import Any

import pytest
from textual._styles_cache import StylesCache
from textual.app import App, ComposeResult
from textual.content import Content
from textual.strip import Strip
from textual.widgets import Static

from screens import shortcuts
from screens.walker import walking

LOOKS = (
    "border: round red",
    "outline: heavy blue",
    "tint: red 50%",
    "hatch: cross green",
    "opacity: 50%",
    "text-opacity: 50%",
    "padding: 1 2",
)


class Dressed(App[None]):
    """The same words in every look that a line can have."""

    CSS = "Static { height: 4; }" + "".join(
        f" #look{which} {{ {look}; }}" for which, look in enumerate(LOOKS)
    )

    def compose(self) -> ComposeResult:
        """One for each look."""
        for which, _ in enumerate(LOOKS):
            yield Static("words", id=f"look{which}")


def drawn_anew(app: App[Any]) -> list[list[Any]]:
    """All that is on the screen, with its looks, once nothing is remembered of the last time."""
    for node in app.screen.walk_children(with_self=True):
        node.notify_style_update()
        node.refresh()
    lines: list[Strip] = app.screen._compositor.render_strips()
    return [[(each.text, each.style) for each in line] for line in lines]


def without_shortcuts(app: App[Any], monkeypatch: pytest.MonkeyPatch) -> list[list[Any]]:
    """The same, drawn by Textual alone."""
    with monkeypatch.context() as patch:
        patch.setattr(StylesCache, "render_line", shortcuts._drawn_line)
        patch.setattr(Content, "render_strips", shortcuts._render)
        return drawn_anew(app)


@pytest.mark.parametrize("size", [(118, 36), (60, 20)])
async def test_every_screen_is_drawn_as_textual_draws_it(
    size: tuple[int, int], life: Path, monkeypatch: pytest.MonkeyPatch
):
    async with walking(life, size=size) as walker:
        for key in ("space", "2", "3", "4"):
            await walker.presses(key)
            assert drawn_anew(walker.app) == without_shortcuts(walker.app, monkeypatch), key


async def test_every_look_is_drawn_as_textual_draws_it(monkeypatch: pytest.MonkeyPatch):
    app = Dressed()
    async with app.run_test(size=(30, 4 * len(LOOKS))):
        assert drawn_anew(app) == without_shortcuts(app, monkeypatch)
