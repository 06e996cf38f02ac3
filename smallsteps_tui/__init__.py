"""small steps: a terminal dashboard for people whose goals feel too big."""

TYPE_CHECKING = False  # as in typing, which would take a status bar a third longer
if TYPE_CHECKING:
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
