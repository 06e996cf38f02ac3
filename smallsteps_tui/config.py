"""A person's settings: config.toml, checked, with defaults."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import time
from pathlib import Path
from typing import Any

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.trouble import Trouble

CONFIG_NAMED_BY = "SMALLSTEPS_CONFIG"
"""The environment variable that names the settings' file."""

DATA_NAMED_BY = "SMALLSTEPS_DATA"
"""The environment variable that names the journey's file."""

LONGEST_SHOWN = 60
"""As much of a wrong value as is read out, in characters."""

LONGEST_TIMER = 180
"""The most minutes of `timer_minutes`."""


class ConfigProblem(Trouble):
    """A setting that cannot be used, with its name and what it may be."""


@dataclass(frozen=True, slots=True)
class Config:
    """What a person may set, and how it is when they set nothing."""

    day_starts: time = time(4)
    """When the day turns."""
    units: str = "miles"
    """What distances are told in: `miles` or `km`."""
    streak: str = "shown"
    """`shown`, or `hidden` to leave out all but the totals."""
    gaze: str = "back"
    """Which way the marathon opens: `back`, or `nearer` for whichever side is less."""
    timer_minutes: int = 2
    """How long "just start" is."""
    theme: str = "dusk"
    animations: bool = True
    ascii: bool = False
    """Whether to draw with plain ASCII only."""
    suggest_command: str = ""
    """A program of the person's own that suggests smaller versions."""
    data: str = ""
    """Where the journey's file is; "" for the platform's place."""
    warnings: tuple[str, ...] = ()
    """A sentence for each setting that is not known."""

    def data_path(self, named: str | None = None) -> Path:
        """Say where the journey's file is.

        Args:
            named: The file that the command line names; it goes before
                SMALLSTEPS_DATA, that before the setting, that before the platform's.
        """
        chosen = named or os.environ.get(DATA_NAMED_BY) or self.data
        if chosen:
            return Path(chosen).expanduser()
        from platformdirs import user_data_path

        return user_data_path("smallsteps", appauthor=False) / "smallsteps.json"


def config_path() -> Path:
    """Say where the settings' file is: SMALLSTEPS_CONFIG, or the platform's place.

    Raises:
        ConfigProblem: SMALLSTEPS_CONFIG names the home of somebody who has none here.
    """
    named = os.environ.get(CONFIG_NAMED_BY)
    if named:
        try:
            return Path(named).expanduser()
        except RuntimeError:
            raise ConfigProblem(
                f"There is no home folder for {CONFIG_NAMED_BY}={named!r}; name the file in full."
            ) from None
    from platformdirs import user_config_path

    return user_config_path("smallsteps", appauthor=False) / "config.toml"


def read_config(path: Path | None = None) -> Config:
    """Read the settings; without a file they are the defaults, and none is made.

    Args:
        path: The settings' file, or None to look where it is kept.

    Raises:
        ConfigProblem: The file cannot be read, or a setting cannot be used.
    """
    path = path or config_path()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return Config()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise ConfigProblem(f"The settings in {path} cannot be read: {reason}.") from None
    import tomllib

    try:
        found = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigProblem(f"The settings in {path} are not TOML: {error}.") from None
    except ValueError:  # Python reads no number of thousands of digits
        raise ConfigProblem(f"In {path} there is a number that is too long.") from None
    return _checked(found, path)


def _checked(found: Mapping[str, Any], path: Path) -> Config:
    values: dict[str, Any] = {}
    warnings: list[str] = []
    for name, value in found.items():
        if name not in _UNDERSTOOD:
            known = ", ".join(_UNDERSTOOD)
            warnings.append(f"{path} sets {_shown(name)}, which is not known; known are {known}.")
            continue
        understood, allowed = _UNDERSTOOD[name]
        try:
            values[name] = understood(value)
        except (ValueError, TypeError):
            raise ConfigProblem(f"In {path}, {name} is {_shown(value)}; it may be {allowed}.") from None
    return replace(Config(), **values, warnings=tuple(warnings))


def _shown(value: Any) -> str:
    try:
        return clean_line(repr(value), LONGEST_SHOWN)
    except ValueError:
        return "a number that is too long"


def _day_starts(value: Any) -> time:
    starts = value if isinstance(value, time) else time.fromisoformat(value)
    if starts.tzinfo is not None or starts >= time(12) or starts != time(starts.hour, starts.minute):
        raise ValueError(value)
    return starts


def _minutes(value: Any) -> int:
    if type(value) is not int or not 1 <= value <= LONGEST_TIMER:
        raise ValueError(value)
    return value


def _one_of(*words: str) -> Callable[[Any], str]:
    def understood(value: Any) -> str:
        if value not in words:
            raise ValueError(value)
        return str(value)

    return understood


def _a_kind_of(kind: type) -> Callable[[Any], Any]:
    def understood(value: Any) -> Any:
        if type(value) is not kind:
            raise ValueError(value)
        return value

    return understood


_TRUE_OR_FALSE = _a_kind_of(bool), "true or false"

_UNDERSTOOD: Mapping[str, tuple[Callable[[Any], Any], str]] = {
    "day_starts": (_day_starts, 'a time from "00:00" to "11:59"'),
    "units": (_one_of("miles", "km"), '"miles" or "km"'),
    "streak": (_one_of("shown", "hidden"), '"shown" or "hidden"'),
    "gaze": (_one_of("back", "nearer"), '"back" or "nearer"'),
    "timer_minutes": (_minutes, f"a whole number from 1 to {LONGEST_TIMER}"),
    "theme": (_a_kind_of(str), 'the name of a theme, such as "dusk" or "dawn"'),
    "animations": _TRUE_OR_FALSE,
    "ascii": _TRUE_OR_FALSE,
    "suggest_command": (_a_kind_of(str), "a command, as text"),
    "data": (_a_kind_of(str), "the path of a file, as text"),
}
"""How each setting is understood, and what it may be, in words."""
