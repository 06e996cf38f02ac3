"""What Textual finds out anew each time it is asked, found by what it is known to depend on.

Hundreds of dashboards are opened, and each asks many thousand times for the same: whether a class computes a
value, which theme is worn, which methods take a message. The answers are the same; they come sooner.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from textual import dom, widget
from textual import message_pump as pumps
from textual import screen as screens
from textual._segment_tools import line_pad
from textual._styles_cache import StylesCache
from textual.app import App
from textual.cache import LRUCache
from textual.content import Content
from textual.css import match as matching
from textual.css import query
from textual.css.model import SelectorSet
from textual.css.styles import RenderStyles
from textual.design import ColorSystem
from textual.dom import DOMNode
from textual.geometry import Size
from textual.message import Message
from textual.message_pump import MessagePump
from textual.reactive import Reactive
from textual.strip import Strip
from textual.style import Style
from textual.theme import Theme
from textual.visual import RenderOptions

_get, _get_theme, _generate = Reactive.__get__, App.get_theme, ColorSystem.generate
_drawn_line = StylesCache.render_line
_methods, _render = MessagePump._get_dispatch_methods, Content.render_strips

ROOM = 20_000
"""How many texts are kept as they were made ready to be drawn."""

_READY: LRUCache[tuple[Any, ...], list[Strip]] = LRUCache(ROOM)

Taken = list[tuple[type, Any]]
"""The classes that take a message, each with its function."""


@cache
def _computes(kind: type, name: str) -> bool:
    """Whether a class works a value out by a method each time it is asked for."""
    return hasattr(kind, name)


def _gives(self: Reactive[Any], obj: Any, obj_type: type[Any]) -> Any:
    try:
        value = obj.__dict__[self.internal_name]
    except (AttributeError, KeyError):
        return _get(self, obj, obj_type)
    return _get(self, obj, obj_type) if _computes(type(obj), self.compute_name) else value


def _rule(self: RenderStyles, rule_name: str, default: object = None) -> object:
    inline: Any = self._inline_styles._rules
    base: Any = self._base_styles._rules
    return inline[rule_name] if rule_name in inline else base.get(rule_name, default)


def _theme(self: App[Any], theme_name: str) -> Theme | None:
    return self._registered_themes.get(theme_name) or _get_theme(self, theme_name)


def _colours(self: ColorSystem) -> dict[str, str]:
    asked = tuple(sorted((name, repr(value)) for name, value in vars(self).items()))
    if asked not in _GENERATED:
        _GENERATED[asked] = _generate(self)
    return dict(_GENERATED[asked])


_GENERATED: dict[tuple[tuple[str, str], ...], dict[str, str]] = {}


def _matches(selector_sets: Iterable[SelectorSet], node: DOMNode) -> bool:
    """Whether a node is meant; what is above it is looked at only where it is of the last name itself."""
    return any(
        each.selectors[-1].check(node) and matching._check_selectors(each.selectors, node.css_path_nodes)
        for each in selector_sets
    )


@cache
def _taken_by(kind: type, message_kind: type[Message], name: str) -> Taken | None:
    """The functions that take a message, in their order; None where that depends on who sent it."""
    mro = [each for each in message_kind.__mro__ if issubclass(each, Message)]
    taken: Taken = []
    seen: set[Any] = set()
    for cls in kind.__mro__:
        decorated = cls.__dict__.get("_decorated_handlers") or {}
        for each in mro:
            for method, selectors in decorated.get(each, ()):
                if selectors:
                    return None
                if method not in seen:
                    taken.append((cls, method))
                    seen.add(method)
        method = cls.__dict__.get(f"_{name}") or cls.__dict__.get(name)
        if method is not None and not getattr(method, "_textual_on", None):
            taken.append((cls, method))
    return taken


def _take(self: MessagePump, method_name: str, message: Message) -> Iterable[tuple[type, Any]]:
    taken = _taken_by(type(self), type(message), method_name)
    return _methods(self, method_name, message) if taken is None else _in_turn(self, message, taken)


def _in_turn(self: MessagePump, message: Message, taken: Taken) -> Iterator[tuple[type, Any]]:
    """Hand on one after the other, until one of a class before says that the classes after it are not to be asked."""
    last = None
    for cls, method in taken:
        if cls is not last and message._no_default_action:
            return
        last = cls
        yield cls, method.__get__(self, cls)


def _strips(
    self: Content, width: int, height: int | None, style: Style, options: RenderOptions
) -> list[Strip]:
    """Give a text as it was made ready the last time it looked the same, in the same theme."""
    rule, asking = options.rules.get, getattr(options.get_style, "__self__", None)
    of_its_own = any(isinstance(span.style, str) and span.style.startswith(".") for span in self.spans)
    if asking is None or options.selection is not None or options.post_style is not None or of_its_own:
        return _render(self, width, height, style, options)
    looks = style, *map(rule, ("text_align", "text_overflow", "text_wrap", "line_pad"))
    asked = self.plain, tuple(self.spans), width, height, looks, id(asking.app.stylesheet._parse_cache)
    found = _READY.get(asked)
    if found is None:
        found = _READY[asked] = _render(self, width, height, style, options)
    return list(found)


def _is_bare(cache: Any, styles: Any) -> bool:
    """Whether nothing is drawn around or over the lines of a widget but room: no edge, no tint, no hatching."""
    known = cache.__dict__.get("_known")
    if known is None or known[0] != styles._cache_key:
        edges = any(kind for kind, _ in (*styles.border, *styles.outline))
        dyed = styles.tint.a or styles.text_opacity != 1.0 or styles.has_rule("hatch")
        known = cache.__dict__["_known"] = styles._cache_key, not edges and not dyed
    return known[1]


def _line(self: StylesCache, styles: Any, y: int, size: Size, content_size: Size, *around: Any) -> Strip:
    padding, beneath, background, content_line, title, subtitle, opacity, *_ = around
    top, right, bottom, left = padding
    is_content = top <= y < size.height - bottom
    if (
        not is_content
        or opacity != 1.0
        or title is not None
        or subtitle is not None
        or not _is_bare(self, styles)
    ):
        return _drawn_line(self, styles, y, size, content_size, *around)
    inner = self.get_inner_outer(beneath, background)[0].rich_style
    strip: Strip = Strip.blank(content_size.width, inner)
    if y - top < content_size.height:
        strip = content_line(y - top).adjust_cell_length(content_size.width, inner)
    return Strip(line_pad(strip, left, right, inner) if left or right else strip, size.width)


def are_taken() -> None:
    """Let Textual give its answers in these ways."""
    StylesCache.render_line = _line  # type: ignore[method-assign,assignment]
    Content.render_strips = _strips  # type: ignore[method-assign]
    Reactive.__get__ = _gives  # type: ignore[method-assign,assignment]
    RenderStyles.get_rule = _rule  # type: ignore[method-assign]
    App.get_theme = _theme  # type: ignore[method-assign]
    ColorSystem.generate = _colours  # type: ignore[method-assign]
    MessagePump._get_dispatch_methods = _take  # type: ignore[method-assign,assignment]
    for module in (matching, dom, pumps, screens, widget, query):
        module.match = _matches  # type: ignore[attr-defined]
