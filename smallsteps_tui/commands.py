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
from smallsteps_tui.widgets.edges.key_line import key_name
from smallsteps_tui.widgets.keys import key


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
        yield SystemCommand(
            f"{title[:1].upper()}{title[1:]}", f"the key {key_name(app.get_key_display(binding))}", run
        )
    yield SystemCommand("Backups", "restore an earlier version", partial(app.run_action, "app.copies"))
    if isinstance(screen, JourneyScreen) and "write_up" not in offered:
        yield SystemCommand(
            "Write a page for someone", "w on Marathon and Look back", partial(_write_up, screen)
        )
    yield SystemCommand("Theme", "choose a theme", app.action_change_theme)


def _write_up(screen: JourneyScreen) -> None:
    from smallsteps_tui.screens.questions.writing_up import write_up

    write_up(screen)


SCREENS = "Today, Goals, Marathon, Look back"

EVERYWHERE: list[BindingType] = [
    key("1", "today", "show.today", "Today", pair=SCREENS),
    key("2", "switch_mode('goals')", "show.goals", "Goals", pair=SCREENS),
    key("3", "switch_mode('marathon')", "show.marathon", "Marathon", pair=SCREENS),
    key("4", "switch_mode('back')", "show.back", "Look back", pair=SCREENS),
    key("n", "screen.note_shift", "shift", "note a shift", "Note a shift (a small change)", foot="n"),
    key("A", "screen.keep_for_later", "later", "for later", "Keep something for later"),
    key("b", "screen.both_true", "both_true", "both are true", "A heavy thought, and your own evidence"),
    key("i", "screen.explain", "explain", "explain", "Explain the numbers"),
    key("v", "veil", "veil", "hide my words", "Hide my words (dots)"),
    key("u", "undo", "undo", "undo", "Undo", foot="u"),
    key("ctrl+r", "redo", "redo", "redo", "Redo"),
    key("M", "merge", "merge", "merge", "Merge a copy from another machine"),
    key("ctrl+p", "command_palette", "palette", "commands", "All commands"),
    key("?", "screen.keys", "keys", "keys", "All keys", foot="?"),
    key("ctrl+z", "suspend_process", "suspend", "to the shell", "To the shell (fg brings you back)"),
    key("q", "quit", "quit", "quit", "Quit"),
]
"""What each does stands in the app and in the screens."""

OPEN_A_FIELD = frozenset(
    (
        "add_step",
        "add_under",
        "new_goal",
        "note_shift",
        "both_true",
        "find",
        "make_smaller",
        "plan",
        "pair",
        "count",
    )
)
"""The actions that open a field, so that what follows in the same read is a text."""
