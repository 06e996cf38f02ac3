"""What the command palette offers: every key of the screen in front, by its name."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from textual.app import App, SystemCommand
from textual.screen import Screen

from smallsteps_tui.screens.journey_screen import JourneyScreen


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
    from smallsteps_tui.screens.writing_up import write_up

    write_up(screen)
