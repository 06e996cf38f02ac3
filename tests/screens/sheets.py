"""What dashboards of a process share or leave out, so that hundreds can be opened.

Style sheets are read once for all: half of opening a dashboard is reading them. What is drawn is not cut
up for a terminal, as none is there; a walker that reads the screen has it cut up then.
"""

from functools import cache
from typing import Any

from textual._compositor import ChopsUpdate, Compositor, LayoutUpdate
from textual.cache import LRUCache
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.geometry import Region

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
