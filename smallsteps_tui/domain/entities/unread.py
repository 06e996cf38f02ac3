"""Entities whose fields are read when one of them is first asked for."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, Self

if TYPE_CHECKING:
    from smallsteps_tui.domain.entities.pages import Moved


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
    def made(self) -> int:
        """How many sizes the check-ins have in all."""

    @property
    def is_low(self) -> bool:
        """Whether the day was said to be low."""

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
