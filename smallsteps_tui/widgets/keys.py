"""Keys, each named once: what the foot shows, what the palette offers and what `?` lists."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from textual.binding import Binding
from textual.dom import DOMNode

from smallsteps_tui.widgets.edges.key_line import key_name


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
