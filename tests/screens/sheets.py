"""Style sheets that are read once for all dashboards of a process; half of opening one is reading them."""

from functools import cache
from typing import Any

from textual.cache import LRUCache
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

ROOM = 2048
"""How many sheets are kept for one theme: every widget brings one."""

Sheets = LRUCache[tuple[Any, ...], list[RuleSet]]

_init, _set_variables = Stylesheet.__init__, Stylesheet.set_variables


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


def are_shared() -> None:
    """Let dashboards share what Textual keeps for each alone: rules, which nothing changes once read."""
    Stylesheet.__init__ = _begins  # type: ignore[method-assign]
    Stylesheet.set_variables = _changes  # type: ignore[method-assign]
