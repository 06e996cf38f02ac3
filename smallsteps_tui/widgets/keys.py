"""Keys: each binding with its id and words, what of them works here, and the line at the foot that shows it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from textual.app import ScreenStackError
from textual.binding import Binding
from textual.content import Content
from textual.dom import DOMNode
from textual.events import Click
from textual.reactive import reactive
from textual.screen import Screen

from smallsteps_tui.widgets.fitting import Part, cells, row
from smallsteps_tui.widgets.picture import Picture, drawn

BETWEEN, CLOSE = "   ", "  "
"""The blanks between two keys, and those on a short line."""
SHORT = 80
"""A line of fewer cells is short."""
NO_LABELS: Mapping[str, str] = MappingProxyType({})
KEY_NAMES = {
    "escape": "Esc",
    "esc": "Esc",
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "⏎": "Enter",
    "⌫": "Backspace",
    "del": "Delete",
    "pgup": "PgUp",
    "pgdn": "PgDn",
}


@dataclass(frozen=True)
class KeyFace:
    """One key on the line."""

    key: str
    """The key as it is shown."""
    label: str
    """What the key does, in two words."""
    action: str = ""
    """The action a click runs; empty when it can do nothing now."""
    brief: str = ""
    """A shorter label for narrow lines; empty when there is none."""

    @property
    def width(self) -> int:
        """The cells it takes."""
        return cells(self.key) + 1 + cells(self.label)


def key_line(keys: Sequence[KeyFace], width: int) -> Content:
    """Draw the keys; on short lines with brief labels, then closer, then as many as fit and the last one."""
    shown, gap = list(keys), BETWEEN
    if _width(shown, gap) > width:
        shown = [replace(key, label=key.brief or key.label) for key in keys]
        gap = CLOSE if width < SHORT and _width(shown, BETWEEN) > width else BETWEEN
    while len(shown) > 1 and _width(shown, gap) > width:
        del shown[-2]
    gap = BETWEEN if _width(shown, BETWEEN) <= width else gap
    parts: list[Part] = []
    for key in shown:
        meta = {"action": keys.index(_whole(keys, key))} if key.action else None
        parts += [Part(gap)] if parts else []
        parts.append(Part(key.key, "$now" if key.action else "$quiet", meta))
        parts.append(Part(f" {key.label}", "$quiet", meta))
    return row(width, *parts)


def _whole(keys: Sequence[KeyFace], shown: KeyFace) -> KeyFace:
    """Find the key that is shown, perhaps with a brief label."""
    return next(key for key in keys if (key.key, key.action) == (shown.key, shown.action))


def _width(keys: Sequence[KeyFace], gap: str) -> int:
    """The cells that keys take together."""
    return sum(key.width for key in keys) + len(gap) * max(0, len(keys) - 1)


def key_name(display: str) -> str:
    """Write a key as it stands on a keyboard: "enter" as Enter, "^r" as Ctrl+R."""
    if display in KEY_NAMES:
        return KEY_NAMES[display]
    if len(display) == 2 and display.startswith("^"):
        return f"Ctrl+{display[1].upper()}"
    return display.capitalize() if len(display) > 1 and display.isalnum() else display


class KeyLine(Picture):
    """Shows the screen's active bindings on one line, each clickable."""

    DEFAULT_CSS = "KeyLine { height: 1; }"

    keys: reactive[tuple[KeyFace, ...]] = drawn(())
    """The keys shown, first to last."""
    labels: reactive[Mapping[str, str]] = reactive(NO_LABELS, repaint=False)
    """Labels that change with the state, by binding id, such as "energy: steady".

    A label given to a key that the line usually leaves out shows it there; an empty label hides a key.
    """
    briefs: reactive[Mapping[str, str]] = reactive(NO_LABELS, repaint=False)
    """Shorter labels for narrow lines, by binding id."""

    _owners: tuple[DOMNode, ...] = ()

    def draw(self, width: int) -> list[Content]:
        """The one line."""
        return [key_line(self.keys, width)]

    def on_mount(self) -> None:
        """Listen to what the screen's keys are."""
        self.screen.bindings_updated_signal.subscribe(self, self._refresh_keys)
        self.call_after_refresh(self._refresh_keys, self.screen)

    def on_unmount(self) -> None:
        """Listen no more."""
        self.screen.bindings_updated_signal.unsubscribe(self)

    def watch_labels(self) -> None:
        """Show the new labels."""
        if self.is_mounted:
            self._refresh_keys(self.screen)

    def watch_briefs(self) -> None:
        """Know the new labels."""
        self.watch_labels()

    @property
    def _is_in_place(self) -> bool:
        """Whether the app has a screen in front already.

        From Python 3.12 on Textual starts tasks eagerly, and a screen is mounted before
        it stands on its stack; actions of the screen cannot be looked up until then.
        """
        try:
            return self.app.screen is not None
        except ScreenStackError:
            return False

    def _refresh_keys(self, screen: Screen[object]) -> None:
        """Read the active bindings off the screen, one face for each action."""
        if not (self.is_attached and screen is self.screen and self.app.app_focus and self._is_in_place):
            return
        found: dict[str, tuple[KeyFace, DOMNode]] = {}
        for node, binding, enabled, _tooltip in screen.active_bindings.values():
            name = binding.id or binding.action
            label = self.labels.get(name, binding.description)
            is_shown = binding.show or name in self.labels
            if not is_shown or not label or binding.action in found:
                continue
            key = self.glyphs.keys_named(key_name(self.app.get_key_display(binding)))
            action = binding.action if enabled else ""
            face = KeyFace(key, label, action, self.briefs.get(name, ""))
            found[binding.action] = face, node
        self._owners = tuple(node for _face, node in found.values())
        self.keys = tuple(face for face, _node in found.values())

    async def on_click(self, event: Click) -> None:
        """Run the action of the key that was clicked."""
        place = event.style.meta.get("action")
        if isinstance(place, int) and place < len(self.keys):
            await self.app.run_action(self.keys[place].action, self._owners[place])


def key(
    keys: str,
    action: str,
    name: str,
    label: str,
    words: str = "",
    *,
    pair: str = "",
    foot: str = "",
) -> Binding:
    """Name a key.

    Args:
        keys: The key, or several with commas; the first one is shown.
        action: The Textual action that it runs.
        name: An id of its own, such as `today.done`.
        label: Two words for the foot.
        words: A phrase for the palette, tooltips and `?`; without one, the label.
        pair: The phrase under which `?` lists it together with others of the same one.
        foot: How the foot writes it, as `Esc`, or `← →` for a pair; "" where the foot leaves it out.
    """
    group = Binding.Group(pair) if pair else None
    words = words or label[:1].upper() + label[1:]
    return Binding(keys, action, label, bool(foot), foot or None, id=name, tooltip=words, group=group)


def listed(
    nodes: Sequence[type[DOMNode]], display: Callable[[Binding], str], *, above: type[DOMNode] | None = None
) -> list[tuple[str, str]]:
    """List keys for `?`: how each is written, and what it does.

    Args:
        nodes: The classes that have them: a screen, and widgets of it with keys of their own.
        display: Writes a binding's key, as `App.get_key_display` does.
        above: A class whose keys are listed elsewhere, and so left out.
    """
    rows: dict[str, list[str]] = {}
    elsewhere = {binding.key for binding in named([above])} if above is not None else set()
    for binding in named(nodes):
        if binding.key in elsewhere:
            continue
        words = binding.group.description if binding.group is not None else binding.tooltip
        plain = Binding(next(iter(Binding.make_bindings([binding]))).key, "")
        rows.setdefault(words, []).append(key_name(display(plain)))
    return [(" ".join(names), words) for words, names in rows.items()]


def named(nodes: Iterable[type[DOMNode]]) -> Iterator[Binding]:
    """Iterate over the named keys of classes and of those they are made from, each key once."""
    seen: set[str] = set()
    for one in (one for node in nodes for one in node.__mro__):
        for binding in one.__dict__.get("BINDINGS", ()):
            if isinstance(binding, Binding) and binding.id and binding.key not in seen:
                seen.add(binding.key)
                yield binding
