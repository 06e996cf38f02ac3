"""The commands that the palette offers, and the keys that work everywhere."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from textual.app import App
from textual.binding import Binding, BindingType
from textual.screen import Screen

from smallsteps_tui.screens.journey_screen import NAMES, JourneyScreen
from smallsteps_tui.theme import in_order
from smallsteps_tui.widgets.keys import key, key_name, named

if TYPE_CHECKING:
    from smallsteps_tui.screens.dialogs.palette import Command

OTHER_WORDS = {
    "today.start": ("timer", "pomodoro", "begin"),
    "today.take_back": ("remove", "undo"),
    "energy": ("mood", "tired", "low day"),
    "smaller": ("break down", "split", "too big"),
    "rest": ("pause", "day off", "ill"),
    "rest.plan": ("holiday", "vacation", "weekend"),
    "edit": ("reword", "rename", "daily", "weekly", "repeat", "habit", "rhythm", "how often"),
    "step.add": ("task", "todo"),
    "goal.new": ("project",),
    "goals.done": ("check in",),
    "let_go": ("archive", "remove", "put down"),
    "delete": ("remove", "erase"),
    "goal.rest": ("pause", "holiday"),
    "reorder.down": ("reorder",),
    "reorder.up": ("reorder",),
    "finish": ("complete", "target date", "length"),
    "open": ("link", "document"),
    "count": ("amount", "comment", "log"),
    "step.when": ("remind", "cue", "plan"),
    "step.pair": ("music", "treat"),
    "find": ("look for",),
    "marathon.lanes": ("overview",),
    "marathon.mark_on": ("history",),
    "write_up": ("export", "report", "print", "share"),
    "back.year": ("calendar", "heatmap"),
    "back.sort": ("history",),
    "shift": ("journal", "diary"),
    "both_true": ("discouraged", "evidence"),
    "explain": ("statistics",),
    "veil": ("privacy",),
    "undo": ("revert",),
    "merge": ("sync", "conflict"),
    "quit": ("exit", "leave"),
}
"""What else a command is looked for as, by the name of its key."""
BACKUPS = "Backups", ("restore", "archive")
THEME = "Theme", ("colours", "dark", "light")
WRITE_UP = "Write a page for someone", OTHER_WORDS["write_up"]
SAYS = "Most of these have a key of their own, too."
"""What stands under them."""


def open_palette(app: App[Any], screens: Iterable[type[JourneyScreen]]) -> None:
    """Open the palette over a screen, and do what is chosen there; with one open nothing is done.

    It has what the keys of the screen do, then what those of other screens do there, then
    what works everywhere.

    Args:
        app: The dashboard.
        screens: The screens that can be gone to.
    """
    from smallsteps_tui.screens.dialogs.palette import Command, PaletteDialog

    def do(command: Command | None) -> None:
        """Run the chosen command once the palette is closed; None when it was left."""
        if command is not None:
            app.call_later(command.run)

    if not isinstance(app.screen, PaletteDialog):
        app.push_screen(PaletteDialog([*_commands(app, app.screen, screens)], says=SAYS), do)


def open_themes(app: App[Any]) -> None:
    """Open the palette of themes; each is worn while the highlight is on it, the chosen one from then on."""
    from smallsteps_tui.screens.dialogs.palette import Command, PaletteDialog

    worn = app.theme
    names = in_order(app.available_themes)
    offered = [Command(name, partial(setattr, app, "theme", name)) for name in names]
    at = next((command for command in offered if command.name == worn), None)

    def wear(command: Command | None) -> None:
        """Keep the chosen theme, or put back the one worn before; None when the list was left."""
        app.theme = worn if command is None else command.name

    app.push_screen(PaletteDialog(offered, at=at, moved=lambda command: command.run()), wear)


def _commands(
    app: App[Any], screen: Screen[Any], others: Iterable[type[JourneyScreen]]
) -> "Iterator[Command]":
    from smallsteps_tui.screens.dialogs.palette import Command

    active = {one.binding.action: one for one in screen.active_bindings.values() if one.binding.id}
    here = {
        one.binding.id: (action, one.node)
        for action, one in active.items()
        if one.enabled and one.binding.id != "palette"
    }
    in_order = {binding.id: binding for binding in named([type(screen), type(app)])}
    bindings = [
        *in_order.values(),
        *(one.binding for one in active.values() if one.binding.id not in in_order),
    ]
    own = [binding for binding in bindings if binding.id in here]
    everywhere = {binding.id for binding in named([type(app)])}

    def offered(binding: Binding) -> Command:
        """Return the row of a key that works on the screen beneath."""
        action, node = here[binding.id]
        run = partial(app.run_action, action, default_namespace=node)
        return Command(_words(binding), run, _shown(app, binding), OTHER_WORDS.get(binding.id or "", ()))

    yield from (offered(binding) for binding in own if binding.id not in everywhere)
    known = {*here, *everywhere, "write_up"}  # which works on every screen, by the command below
    for other in (one for one in others if one is not type(screen)):
        found = [one for one in named([other]) if one.id in OTHER_WORDS and one.id not in known]
        known |= {binding.id for binding in found}
        yield from (_elsewhere(app, other, binding) for binding in found)
    yield from (offered(binding) for binding in own if binding.id in everywhere)
    yield Command(BACKUPS[0], partial(app.run_action, "app.copies"), others=BACKUPS[1])
    if isinstance(screen, JourneyScreen) and "write_up" not in here:
        yield Command(WRITE_UP[0], partial(_write_up, screen), others=WRITE_UP[1])
    yield Command(THEME[0], app.action_change_theme, others=THEME[1])


def _elsewhere(app: App[Any], other: type[JourneyScreen], binding: Binding) -> "Command":
    """What another screen's key does there: chosen here, the screen is shown, and the key named."""
    from smallsteps_tui.screens.dialogs.palette import Command

    mode, number = NAMES[other.SHOWN_NAME], list(NAMES).index(other.SHOWN_NAME) + 1
    shown, words = _shown(app, binding), _words(binding)
    told = words if words.startswith("I ") else f"{words[:1].lower()}{words[1:]}"
    run = partial(_go, app, mode, f"Press {shown}: {told}.")
    return Command(words, run, f"{number} {shown}", OTHER_WORDS[binding.id or ""])


def _words(binding: Binding) -> str:
    """The words of a key in the palette."""
    title = binding.tooltip or binding.description
    return f"{title[:1].upper()}{title[1:]}"


def _shown(app: App[Any], binding: Binding) -> str:
    """How a key is written."""
    plain = next(iter(Binding.make_bindings([Binding(binding.key, "")])))
    return key_name(app.get_key_display(plain))


def _go(app: App[Any], mode: str, words: str) -> None:
    """Show another screen, and say there which key it is."""
    app.switch_mode(mode)
    shown = app.screen
    if isinstance(shown, JourneyScreen):
        shown.call_after_refresh(shown.say, words)


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
    key(
        "b",
        "screen.both_true",
        "both_true",
        "a heavy thought",
        "Answer a heavy thought with what you did",
    ),
    key("i", "screen.explain", "explain", "explain", "Explain the numbers"),
    key("v", "veil", "veil", "hide my words", "Hide my words (dots)"),
    key("u", "undo", "undo", "undo", "Undo", foot="u"),
    key("ctrl+r", "redo", "redo", "redo", "Redo"),
    key("M", "merge", "merge", "merge", "Merge a copy from another machine"),
    key("ctrl+p", "command_palette", "palette", "commands", "All commands"),
    key("?", "screen.keys", "keys", "keys", "All keys", foot="?"),
    key("ctrl+z", "suspend_process", "suspend", "to the shell", "Go to the shell (type fg to come back)"),
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
