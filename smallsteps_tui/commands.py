"""The command palette, what it offers, and the keys that work everywhere."""

from collections.abc import Iterator
from functools import partial
from typing import Any, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.command import CommandList, CommandPalette
from textual.screen import Screen

from smallsteps_tui.screens.journey_screen import JourneyScreen
from smallsteps_tui.terminal.app import SaysTrouble


class Palette(SaysTrouble, CommandPalette):
    """Textual's palette, with page keys that do nothing until the list of commands has room.

    Textual 8.2.8's list turns pages by lines that it counts once it has a size. A key that
    comes before, or in a pane too low to show the list, ends the program with a KeyError.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pagedown", "turn_page('down')", "Next page", show=False),
        Binding("pageup", "turn_page('up')", "Previous page", show=False),
    ]

    def action_turn_page(self, direction: str) -> None:
        """Move a page down or up the list."""
        listed = self.query_one(CommandList)
        if listed.scrollable_content_region:
            getattr(listed, f"action_page_{direction}")()


def commands(app: App[Any], screen: Screen[Any]) -> Iterator[SystemCommand]:
    """Offer each key of a screen once, and the themes."""
    keys = screen.active_bindings.values()
    offered = {active.binding.action: active for active in keys if active.binding.id and active.enabled}
    for action, (node, binding, _enabled, _tooltip) in offered.items():
        title = binding.tooltip or binding.description
        run = partial(app.run_action, action, default_namespace=node)
        yield SystemCommand(f"{title[:1].upper()}{title[1:]}", f"the key {app.get_key_display(binding)}", run)
    yield SystemCommand("Kept copies", "bring the file back as it was", partial(app.run_action, "app.copies"))
    if isinstance(screen, JourneyScreen) and "write_up" not in offered:
        yield SystemCommand(
            "Write it up, a page for somebody", "under 3 and 4 the key w", partial(_write_up, screen)
        )
    yield SystemCommand("Theme", "choose other colours", app.action_change_theme)


def _write_up(screen: JourneyScreen) -> None:
    from smallsteps_tui.screens.questions.writing_up import write_up

    write_up(screen)


EVERYWHERE: list[BindingType] = [
    Binding("1", "today", "Today", show=False, id="show.today"),
    Binding("2", "switch_mode('goals')", "Goals", show=False, id="show.goals"),
    Binding("3", "switch_mode('marathon')", "Marathon", show=False, id="show.marathon"),
    Binding("4", "switch_mode('back')", "Look back", show=False, id="show.back"),
    Binding("n", "screen.note_shift", "note a shift", id="shift", tooltip="Write down what changed"),
    Binding(
        "b",
        "screen.both_true",
        "both are true",
        show=False,
        id="both_true",
        tooltip="A heavy thought, and what is also true",
    ),
    Binding("i", "screen.explain", "explain", show=False, id="explain", tooltip="Explain the numbers"),
    Binding("v", "veil", "veil", show=False, id="veil", tooltip="Show every word of mine as dots"),
    Binding("u", "undo", "undo", id="undo", tooltip="Take the last change back"),
    Binding("ctrl+r", "redo", "redo", show=False, id="redo", tooltip="Put back what undo took"),
    Binding(
        "M",
        "merge",
        "merge",
        show=False,
        id="merge",
        tooltip="Merge the copy that another machine left",
    ),
    Binding("question_mark", "screen.keys", "keys", key_display="?", id="keys", tooltip="All keys"),
    Binding("ctrl+z", "suspend_process", "to the shell", show=False, id="suspend"),
    Binding("q", "quit", "quit", show=False, id="quit"),
]
"""What each does stands in the app and in the screens."""
