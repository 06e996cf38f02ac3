"""The person's settings: config.toml, checked, with defaults for what isn't usable."""

import os
import re
import stat
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import time
from pathlib import Path
from typing import Any

from smallsteps_tui import pattern
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.trouble import Trouble

CONFIG_NAMED_BY = "SMALLSTEPS_CONFIG"
"""The environment variable for the path of the settings file."""

DATA_NAMED_BY = "SMALLSTEPS_DATA"
"""The environment variable for the path of the journey's file."""

LONGEST_FILE = 100_000
"""The largest settings file that is read, in bytes."""

LONGEST_SHOWN = 60
"""The most characters of a wrong value in a message."""

LONGEST_TIMER = 180
"""The most minutes for `timer_minutes`."""

LONGEST_PATIENCE = 600
"""The most seconds for `suggest_patience`."""

MOST_LINES = 3
"""The most wrong lines listed by number."""

# fmt: off
THEMES = (
    "dusk", "dawn", "high-contrast",
    "ansi-dark", "ansi-light", "atom-one-dark", "atom-one-light", "catppuccin-frappe", "catppuccin-latte",
    "catppuccin-macchiato", "catppuccin-mocha", "dracula", "flexoki", "gruvbox", "monokai", "nord", "rose-pine",
    "rose-pine-dawn", "rose-pine-moon", "solarized-dark", "solarized-light", "textual-dark", "textual-light",
    "tokyo-night",
)
"""Our themes, then Textual's own. Importing Textual for the list would make a status bar ten times slower."""
# fmt: on

VARIABLE = pattern(r"\$(?:\{([^}]*)\}|([A-Za-z_][A-Za-z0-9_]*))")
"""An environment variable in a path."""


class ConfigProblem(Trouble):
    """A path in the settings or the environment that can't be resolved."""


@dataclass(frozen=True, slots=True)
class Config:
    """The settings and their defaults."""

    day_starts: time = time(4)
    """When the day starts."""
    units: str = "miles"
    """The unit of distances: `miles` or `km`."""
    streak: str = "shown"
    """`shown`, or `hidden` to show totals and no streak."""
    gaze: str = "back"
    """How the marathon opens: looking `back`, or towards the `nearer` end, the side with less on it."""
    timer_minutes: int = 2
    """How long the timer for just starting runs, in minutes."""
    theme: str = "dusk"
    animations: bool = True
    ascii: bool = False
    """Whether to draw with plain ASCII."""
    suggest_command: str = ""
    """The person's own program that suggests smaller versions; it runs in `folder`."""
    suggest_patience: int = 20
    """How long that program may take, in seconds."""
    data: str = ""
    """The path of the journey's file; "" for the platform's default."""
    someone: str = ""
    """Someone to call, in the person's words; shown with lines of care."""
    warnings: tuple[str, ...] = ()
    """One sentence for each setting or line that was left out."""
    folder: Path = field(default=Path(), compare=False)
    """The settings folder; relative paths in the settings start here."""
    seen: os.stat_result | None = field(default=None, compare=False)
    """The state of the settings file right before it was read; None if there is none."""

    def data_path(self, named: str | None = None) -> Path:
        """Return the path of the journey's file.

        Args:
            named: The path from the command line. It takes precedence over SMALLSTEPS_DATA,
                that over the setting, and that over the platform's default.

        Raises:
            ConfigProblem: The path needs a home folder or a variable that doesn't exist.
        """
        chosen = named or os.environ.get(DATA_NAMED_BY)
        try:
            if chosen:
                return Path(chosen).expanduser()
            if self.data:
                return self.folder / _expanded(self.data)
            from platformdirs import user_data_path

            path = user_data_path("smallsteps", appauthor=False) / "smallsteps.json"
        except _UnknownVariable as unknown:
            raise ConfigProblem(
                f"The settings in {_shown_path(self.folder)} set data to {_shown(self.data)}, but {unknown}. "
                "Give the full path there, or use --data."
            ) from None
        except RuntimeError:
            path = Path()
        if not path.is_absolute():
            raise ConfigProblem("No home folder found. Give the full path with --data.")
        return path


class _UnknownVariable(ValueError):
    """A path contains a variable that isn't set."""


def _expanded(path: str) -> str:
    """Expand `~` and environment variables in a path.

    Raises:
        _UnknownVariable: A variable isn't set, or is empty.
        RuntimeError: There's no such home folder.
    """

    def value(found: re.Match[str]) -> str:
        """Return the value of the variable that was found, or raise `_UnknownVariable`."""
        name = found[1] or found[2] or ""
        if not os.environ.get(name):
            raise _UnknownVariable(f"the variable {_shown(name)} isn't set")
        return os.environ[name]

    expanded = VARIABLE.sub(value, path)
    return str(Path(expanded).expanduser()) if expanded.startswith("~") else expanded


def config_path() -> Path:
    """Return the path of the settings file: SMALLSTEPS_CONFIG, or the platform's default.

    Raises:
        ConfigProblem: It would be in a home folder that doesn't exist.
    """
    named = os.environ.get(CONFIG_NAMED_BY)
    try:
        if named:
            return Path(named).expanduser()
        from platformdirs import user_config_path

        path = user_config_path("smallsteps", appauthor=False) / "config.toml"
    except RuntimeError:
        path = Path()
    if not path.is_absolute():  # older platformdirs leave ~ unexpanded when there's no home folder
        raise ConfigProblem(
            f"No home folder found, so no settings are read. Set {CONFIG_NAMED_BY} to the full path of your "
            "settings file."
        )
    return path


def read_config(path: Path | None = None) -> Config:
    """Read the settings; without a file, return the defaults and don't create one.

    Settings never stop the program: what's wrong is left out, with a sentence in
    `warnings`, and all the others apply.

    Args:
        path: The settings file; None for the usual place.
    """
    try:
        path = path or config_path()
    except ConfigProblem as problem:
        return Config(warnings=(str(problem),))
    try:
        seen = path.stat()
        text = _text(path)
    except (FileNotFoundError, NotADirectoryError):
        return Config()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        return Config(warnings=(f"The settings in {_shown_path(path)} can't be read: {why}.",))
    import tomllib

    wrong: Sequence[int] = ()
    try:
        text.encode()
        found = tomllib.loads(text)
    except (ValueError, RecursionError):
        found, wrong = _line_by_line(text)
    return replace(_checked(found, wrong, text.split("\n"), path), seen=seen)


def _text(path: Path) -> str:
    """Read a file; a byte that isn't UTF-8 becomes a lone surrogate.

    Raises:
        OSError: It cannot be read.
        ValueError: It isn't a regular file, so reading it might never end; or it's too long.
    """
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise ValueError("it's a folder")
    if not stat.S_ISREG(mode) and not path.samefile(os.devnull):
        raise ValueError("it's not a regular file")
    with path.open("rb") as file:
        content = file.read(LONGEST_FILE + 1)
    if len(content) > LONGEST_FILE:
        raise ValueError("it's too long")
    return content.decode("utf-8-sig", errors="surrogateescape").replace("\r\n", "\n")


def _line_by_line(text: str) -> tuple[dict[str, Any], list[int]]:
    """Parse the lines of a text that is not valid TOML as a whole.

    Returns:
        The settings from lines that are valid by themselves, before the first table; and the
        numbers of the other lines.
    """
    import tomllib

    found: dict[str, Any] = {}
    wrong: list[int] = []
    for number, line in enumerate(text.split("\n"), 1):
        try:
            line.encode()
            said = tomllib.loads(line)
        except (ValueError, RecursionError):
            wrong.append(number)
            continue
        if said.keys() & found.keys():
            wrong.append(number)
        found = said | found
        if line.lstrip().startswith("["):
            break
    return found, wrong


def _checked(found: Mapping[str, Any], wrong: Sequence[int], lines: Sequence[str], path: Path) -> Config:
    """Return the usable settings, with a warning for each line and setting that isn't."""
    values: dict[str, Any] = {}
    warnings = [_unread(wrong, lines, path)] if wrong else []
    for name, value in found.items():
        where = f"{_shown_path(path)}, line {_line_of(name, lines)}"
        if name not in _UNDERSTOOD:
            warnings.append(f"{where}: {_shown(name)} isn't a setting. {_near(name)}")
            continue
        understood, allowed = _UNDERSTOOD[name]
        try:
            values[name] = understood(value)
        except (ValueError, TypeError, RuntimeError):
            warnings.append(f"{where}: {name} is {_shown(value)}. Use {allowed}.")
    return replace(Config(), **values, warnings=tuple(warnings), folder=path.parent.absolute())


def _unread(wrong: Sequence[int], lines: Sequence[str], path: Path) -> str:
    """Return a warning about the lines that can't be parsed, the first few by number."""
    named = ", ".join(map(str, wrong[:MOST_LINES]))
    more = f" and {len(wrong) - MOST_LINES} more" if len(wrong) > MOST_LINES else ""
    which, they_are = ("Lines", "they're") if len(wrong) > 1 else ("Line", "it's")
    if any("\udc80" <= sign <= "\udcff" for sign in lines[wrong[0] - 1]):
        why, hint = "not UTF-8 text", ""
    else:
        why, hint = "not valid TOML", ' Words need quotes, as in theme = "dawn".'
    return f"{which} {named}{more} of {_shown_path(path)} can't be read: {they_are} {why}.{hint}"


def _line_of(name: str, lines: Sequence[str]) -> int:
    """Return the number of the line that sets a name; 1 if none plainly does."""
    sets = pattern(rf"""\s*\[*\s*["']?{re.escape(name)}["']?\s*[]=.]""")
    return next((number for number, line in enumerate(lines, 1) if sets.match(line)), 1)


def _near(name: str) -> str:
    """Return the setting that was probably meant, or where they are listed."""
    from difflib import get_close_matches

    near = get_close_matches(name.strip().casefold().replace("-", "_"), _UNDERSTOOD, 1)
    return f"Did you mean {near[0]}?" if near else "To list them: smallsteps help settings"


def _shown(value: Any) -> str:
    try:
        return clean_line(repr(value), LONGEST_SHOWN)
    except ValueError:
        return "a number that is too long"


def _shown_path(path: Path) -> str:
    return clean_line(os.fsencode(path).decode(errors="replace"), None)


def _day_starts(value: Any) -> time:
    if isinstance(value, str) and (found := re.fullmatch(r"([0-9]{1,2}):([0-9]{2})(?::00)?", value.strip())):
        value = time(int(found[1]), int(found[2]))
    if not isinstance(value, time) or value.tzinfo is not None:
        raise ValueError(value)
    if value >= time(12) or value != time(value.hour, value.minute):
        raise ValueError(value)
    return value


def _whole_number(most: int) -> Callable[[Any], int]:
    def understood(value: Any) -> int:
        """Return the value if it is a whole number from 1 to the most; ValueError otherwise."""
        if type(value) is not int or not 1 <= value <= most:
            raise ValueError(value)
        return value

    return understood


def _text_value(value: Any) -> str:
    if not isinstance(value, str) or "\0" in value:
        raise ValueError(value)
    return value


def _command(value: Any) -> str:
    """Parse a command; expand `~` and variables in each word."""
    import shlex

    return shlex.join(_expanded(word) for word in shlex.split(_text_value(value)))


def _one_of(*words: str) -> Callable[[Any], str]:
    def understood(value: Any) -> str:
        """Return the value if it is one of the words; ValueError otherwise."""
        if value not in words:
            raise ValueError(value)
        return str(value)

    return understood


def _true_or_false(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def _someone(value: Any) -> str:
    return clean_line(_text_value(value), LONGEST_SHOWN)


_TRUE_OR_FALSE = _true_or_false, "true or false"

_UNDERSTOOD: Mapping[str, tuple[Callable[[Any], Any], str]] = {
    "day_starts": (_day_starts, 'a time from "00:00" to "11:59"'),
    "units": (_one_of("miles", "km"), '"miles" or "km"'),
    "streak": (_one_of("shown", "hidden"), '"shown" or "hidden"'),
    "gaze": (_one_of("back", "nearer"), '"back" or "nearer"'),
    "timer_minutes": (_whole_number(LONGEST_TIMER), f"a whole number from 1 to {LONGEST_TIMER}"),
    "theme": (_one_of("auto", *THEMES), '"auto" or the name of a theme, such as "dusk" or "dawn"'),
    "animations": _TRUE_OR_FALSE,
    "ascii": _TRUE_OR_FALSE,
    "someone": (_someone, "one line in quotes: who you would call"),
    "suggest_command": (_command, "a command in quotes, with variables that exist"),
    "suggest_patience": (_whole_number(LONGEST_PATIENCE), f"a whole number from 1 to {LONGEST_PATIENCE}"),
    "data": (_text_value, "a file path in quotes"),
}
"""How to parse each setting, and the values it can have, in words."""
