"""What dashboards of a process share or leave out, so that hundreds can be opened.

Style sheets are read once for all: half of opening a dashboard is reading them. What is drawn is not cut
up for a terminal, as none is there; a walker that reads the screen has it cut up then.
"""

from functools import cache
from typing import Any

from textual._compositor import ChopsUpdate, Compositor, LayoutUpdate
from textual.app import App
from textual.cache import LRUCache
from textual.css.model import RuleSet
from textual.css.styles import RulesMap
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode
from textual.geometry import Region

ROOM = 2048
"""How many sheets are kept for one theme: every widget brings one."""

Sheets = LRUCache[tuple[Any, ...], list[RuleSet]]

_init, _set_variables = Stylesheet.__init__, Stylesheet.set_variables
_apply, _replace_rules = Stylesheet.apply, Stylesheet.replace_rules


@cache
def _read_with(variables: tuple[tuple[str, str], ...]) -> Sheets:
    """Give what was read with a theme's variables; what has others is read anew."""
    return LRUCache(ROOM)


def _begins(self: Stylesheet, *, variables: dict[str, str] | None = None) -> None:
    _init(self, variables=variables)
    self._parse_cache = _read_with(tuple(sorted(self._variables.items())))


def _changes(self: Stylesheet, variables: dict[str, str]) -> None:
    self._parse_cache = LRUCache(ROOM)  # this one is emptied, not what the others share
    _set_variables(self, variables)
    self._parse_cache = _read_with(tuple(sorted(variables.items())))


class Found(dict[tuple[Any, ...], RulesMap]):
    """What the rules of a style sheet come to, found anew for every widget by Textual, by all that they ask."""

    def __init__(self, node: DOMNode, sheet: Stylesheet) -> None:
        """Say for which node, in place of what Textual keeps while it styles several."""
        above = tuple(_asked_of(one) for one in node.css_path_nodes[:-1])
        self._asked = (*_lists_of(sheet), above, type(node), getattr(node, "can_focus", None))

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        """What was found for a node like this one, below nodes like those above it; `key` begins with its parent."""
        return _FOUND.get((self._asked, *key[1:]), default)

    def __setitem__(self, key: tuple[Any, ...], rules: RulesMap) -> None:
        """Keep what was found."""
        _FOUND[self._asked, *key[1:]] = rules


_FOUND: dict[tuple[Any, ...], RulesMap] = {}
_LISTS: dict[tuple[int, ...], list[RuleSet]] = {}
"""Each list of rules that was in use; kept, as it is known by where its rules are."""


def _lists_of(sheet: Stylesheet) -> tuple[Any, ...]:
    """Name the list of rules a sheet has now."""
    known = sheet.__dict__.get("_known")
    if known is None or known[0] is not sheet._rules:
        rules = sheet.rules
        where = tuple(map(id, rules))
        known = sheet.__dict__["_known"] = rules, id(_LISTS.setdefault(where, rules))
    return known[1:]


def _asked_of(node: DOMNode) -> tuple[Any, ...]:
    """All that a rule can ask of a node above the one it styles."""
    if isinstance(node, App):
        asked = node.app_focus, node.current_theme.dark, node.native_ansi_color, node.no_color, node.is_inline
        return type(node), node.classes, asked
    return (
        type(node),
        node._id,
        node.classes,
        node._pseudo_classes_cache_key,
        getattr(node, "can_focus", None),
    )


def _styles(self: Stylesheet, node: DOMNode, *, animate: bool = False, cache: Any = None) -> None:
    _apply(self, node, animate=animate, cache=Found(node, self))


def _replaces(cls: type[Stylesheet], node: DOMNode, rules: RulesMap, animate: bool = False) -> None:
    if animate and "transitions" in rules:
        _replace_rules(node, rules, animate=animate)
        return
    base = node.styles.base
    had: dict[str, Any] = base._rules  # type: ignore[assignment]
    for name in had.keys() | rules.keys():
        value = rules.get(name)
        if value is None or had.get(name) is not value:
            setattr(base, name, value)
    node.notify_style_update()


def are_shared() -> None:
    """Let dashboards share what Textual keeps for each alone: rules, which nothing changes once read."""
    Stylesheet.__init__ = _begins  # type: ignore[method-assign]
    Stylesheet.set_variables = _changes  # type: ignore[method-assign]
    Stylesheet.apply = _styles  # type: ignore[method-assign]
    Stylesheet.replace_rules = classmethod(_replaces)  # type: ignore[assignment]
    RuleSet.__hash__ = object.__hash__  # type: ignore[method-assign]  # the same, without a call


def _draws(self: Compositor, region: Region) -> None:
    self._dirty_regions.clear()
    for _ in self._get_renders(region):
        pass


def _draws_all(self: Compositor, simplify: bool = False) -> LayoutUpdate:
    _draws(self, self.size.region)
    return LayoutUpdate([], self.size.region)


def _draws_some(self: Compositor) -> ChopsUpdate | None:
    if not self._dirty_regions:
        return None
    _draws(self, Region.from_union(self._dirty_regions).intersection(self.size.region))
    return ChopsUpdate([], [], [])


def are_not_cut_up() -> None:
    """Let everything be drawn, and nothing be made ready to be sent."""
    Compositor.render_full_update = _draws_all  # type: ignore[method-assign]
    Compositor.render_partial_update = _draws_some  # type: ignore[method-assign]
