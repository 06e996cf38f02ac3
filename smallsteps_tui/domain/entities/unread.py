"""Entities that are made when they are asked for, and whose fields are read when one of them is."""

from collections.abc import (
    Callable,
    ItemsView,
    Iterable,
    Iterator,
    Mapping,
    MutableMapping,
    Sequence,
    ValuesView,
)
from datetime import date
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar, cast

if TYPE_CHECKING:
    from smallsteps_tui.domain.entities.pages import Moved


K = TypeVar("K")
E = TypeVar("E")
U = TypeVar("U")


class Shelf(MutableMapping[K, E], Generic[K, E, U]):
    """Entities by their names; one that isn't made yet is made when it is asked for."""

    __slots__ = ("_days", "_held", "_make", "_unmade")

    def __init__(
        self,
        held: dict[K, E | U],
        unmade: type[U],
        make: Callable[[K, U], E],
        days: Callable[[Iterable[U]], Iterable[date]] | None = None,
    ) -> None:
        """Hold entities, and what others are made from.

        Args:
            held: Both, by name.
            unmade: The type of what entities are made from.
            make: Makes the entity of a name.
            days: Tells the days of what entities are made from, where they have one.
        """
        self._held, self._unmade, self._make, self._days = held, unmade, make, days

    def __copy__(self) -> "Shelf[K, E, U]":
        """Return another shelf with the same entities, made and unmade."""
        return Shelf(self._held.copy(), self._unmade, self._make, self._days)

    def __getitem__(self, key: K) -> E:
        found = self._held[key]
        if type(found) is self._unmade:
            found = self._held[key] = self._make(key, found)
        return cast("E", found)

    def __setitem__(self, key: K, entity: E) -> None:
        self._held[key] = entity

    def __delitem__(self, key: K) -> None:
        del self._held[key]

    def values(self) -> ValuesView[E]:
        """Return all entities, made."""
        for key, found in self._held.items():
            if type(found) is self._unmade:
                self._held[key] = self._make(key, found)
        return cast("ValuesView[E]", self._held.values())

    def items(self) -> ItemsView[K, E]:
        """Return all entities with their names, made."""
        self.values()
        return cast("ItemsView[K, E]", self._held.items())

    def days(self) -> dict[K, date]:
        """Return the day of each entity, by name; none is made for it."""
        assert self._days is not None
        unmade = {key: found for key, found in self._held.items() if type(found) is self._unmade}
        days = dict(zip(unmade, self._days(unmade.values()), strict=True))
        return {key: days.get(key) or one.on for key, one in cast("Any", self._held).items()}

    def __contains__(self, key: object) -> bool:
        return key in self._held

    def __iter__(self) -> Iterator[K]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)


class Source(Protocol):
    """What unread fields are read from. They were found to be whole before, so reading them never fails."""

    def read(self, entity: "Unread", name: str) -> Mapping[str, Any]:
        """Return the value of an unread field, with those of other fields that were read with it."""


class PageSource(Source, Protocol):
    """The source of a day's page and of its check-ins."""

    @property
    def taken(self) -> "Mapping[int, Sequence[Moved]]":
        """What the check-ins moved, by step id, as they stand on the page; all of them count."""

    @property
    def in_order(self) -> "Sequence[int]":
        """The ids of the steps of the check-ins, in the order they were made."""

    @property
    def made(self) -> int:
        """How many sizes the check-ins have in all."""

    @property
    def is_low(self) -> bool:
        """Whether the day was said to be low."""

    @property
    def is_rest(self) -> bool:
        """Whether the day is declared as rest."""

    def holds(self, step_id: int) -> bool:
        """Return whether there is a check-in of a step."""


class Unread:
    """An entity that may have fields that aren't read yet; whoever asks for one doesn't notice.

    Most of ten years is counted and never looked at, so it isn't made into values.
    """

    __slots__ = ("_source",)

    _source: Source

    @classmethod
    def unread(cls, source: Source, *known: tuple[str, Any]) -> Self:
        """Return an entity of which only some fields are known.

        Args:
            source: What all other fields are read from.
            known: The names and values of the fields that are known.
        """
        entity = object.__new__(cls)
        _set(entity, "_source", source)
        for name, value in known:
            _set(entity, name, value)
        return entity

    if not TYPE_CHECKING:  # or every misspelt field would pass the type check

        def __getattr__(self, name: str) -> Any:
            """Read a field that isn't set yet."""
            if name not in type(self).__dataclass_fields__:
                raise AttributeError(f"{type(self).__name__} has no {name}")
            for field, value in self._source.read(self, name).items():
                _set(self, field, value)
            return object.__getattribute__(self, name)


_set = object.__setattr__
