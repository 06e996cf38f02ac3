"""small steps: a terminal dashboard for people whose goals feel too big."""

TYPE_CHECKING = False  # as in typing, which would take a status bar a third longer
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping
    from typing import Any

__version__ = "0.1.0"


def door(package: str, names: "Mapping[str, str]") -> "Callable[[str], Any]":
    """Make the `__getattr__` of a package that hands on what is in its modules, each loaded when it is first asked for.

    Args:
        package: The package's name.
        names: What each module hands on, as words; the modules that are handed on themselves under "".
    """
    homes = {name: module for module, handed_on in names.items() for name in handed_on.split()}

    def hand_on(name: str) -> "Any":
        """Load what is asked for; AttributeError for any other name."""
        import sys
        from importlib import import_module

        if name not in homes:
            raise AttributeError(f"{package} hands on no {name}")
        home = homes[name]
        found = (
            getattr(import_module(f"{package}.{home}"), name) if home else import_module(f"{package}.{name}")
        )
        setattr(sys.modules[package], name, found)
        return found

    return hand_on


def pattern(text: str, flags: int = 0) -> "re.Pattern[str]":
    """Make a regular expression that is compiled when it is first used, as most commands use few of all there are."""
    return _Pattern(text, flags)  # type: ignore[return-value]


class _Pattern:
    """Has all that a compiled expression has."""

    def __init__(self, text: str, flags: int) -> None:
        self._made_of = text, flags

    def __getattr__(self, name: str) -> "Any":
        import re

        found = getattr(re.compile(*self._made_of), name)
        setattr(self, name, found)
        return found
