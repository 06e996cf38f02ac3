"""The line of `smallsteps glance` as it was last, kept so that a status bar starts little more than Python.

It lies in the user's cache folder, readable by them alone, and is used only while nothing
that it depends on differs: the version, the settings, the journey's file with the folders
around it, the day, the environment, the encoding. What is not certain is not kept.

Nothing is imported here that Python has not loaded anyway: this runs every few seconds.
"""

import os
import sys
import time

from smallsteps_tui import __version__

TYPE_CHECKING = False  # as in typing, which would take a status bar a third longer
if TYPE_CHECKING:
    from smallsteps_tui.config import Config
    from smallsteps_tui.session import Session

ENVIRONMENT = (
    *("SMALLSTEPS_DATA", "SMALLSTEPS_CONFIG", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"),
    *("XDG_DATA_HOME", "XDG_CONFIG_HOME"),
)
"""The variables that say where the journey's file and the settings are."""

FIXED_BY = "SMALLSTEPS_NOW"
"""The variable that fixes the clock; what is said then is not kept."""

LONGEST = 16_000
"""The most bytes that are read of what was kept."""

EPOCH = 719_163
"""The first day of 1970, counted from the first of the year 1."""


def kept(now: float) -> bytes | None:
    """Give the line that was kept, in the bytes to print; None where it may be another by now.

    Args:
        now: The time, in seconds since 1970.
    """
    if FIXED_BY in os.environ or sys.__stdout__ is None:
        return None
    try:
        with open(_place(), "rb") as file:  # noqa: PTH123 - pathlib is not loaded yet
            head, day_starts, data, settings, stamp, line = file.read(LONGEST).split(b"\0")
        named = os.fsdecode(data), os.fsdecode(settings)
        is_same = head == _head() and stamp == _stamp(*named, _state(named[1]), int(day_starts), now)
    except (OSError, ValueError, OverflowError):
        return None
    return line if is_same else None


def keep(session: "Session", config: "Config") -> None:
    """Keep the line as it is now, unless it stands already; where it can't be kept, nothing is said.

    Nothing is kept of the demo, under a fixed clock, of a file with something to say
    about it, or where the settings or the file are named by what may change unseen.
    """
    from smallsteps_tui.config import config_path
    from smallsteps_tui.domain.trouble import Trouble
    from smallsteps_tui.shell.glancing import line
    from smallsteps_tui.shell.printing import ERRORS, as_printed

    now = session.clock.now().timestamp()
    if kept(now) is not None:
        return
    data, today = session.store.path, session.snapshot.today
    starts = config.day_starts.hour * 3600 + config.day_starts.minute * 60
    try:
        settings = config_path()
        if data is None or sys.__stdout__ is None or FIXED_BY in os.environ or "$" in config.data:
            return
        if not (data.is_absolute() and settings.is_absolute()) or _state(str(data)) is None:
            return
        seen = _signed(config.seen) if config.seen is not None else None
        stamp = _stamp(str(data), str(settings), seen, starts, now)
        told = session.notice or session.word or config.warnings or session.trouble
        if told or session.store.changed_elsewhere() or today.toordinal() - EPOCH != int(stamp.split()[0]):
            return
        text = as_printed(line(session.snapshot, config.streak), plain=config.ascii)
        answer = (text and f"{text}\n").encode(_encoding(), ERRORS)
        parts = _head(), str(starts).encode(), os.fsencode(data), os.fsencode(settings), stamp, answer
        _write(b"\0".join(parts))
    except (OSError, ValueError, OverflowError, LookupError, Trouble):
        return


def _head() -> bytes:
    """Say who speaks, how it is spelled, and where the file and the settings are."""
    values = (os.environ.get(name) for name in ENVIRONMENT)
    return os.fsencode("\n".join((__version__, _encoding(), *map(repr, values))))


def _encoding() -> str:
    """Return the encoding of what a command prints; while the dashboard runs, what is printed goes to Textual."""
    return sys.__stdout__.encoding if sys.__stdout__ is not None else "utf-8"


def _stamp(data: str, settings: str, seen: tuple[int, ...] | None, day_starts: int, now: float) -> bytes:
    """Say which day it is, counted from 1970, and the state of all that the line depends on.

    Args:
        data: The path of the journey's file.
        settings: The path of the settings.
        seen: The state of the settings.
        day_starts: When the day starts, in seconds after midnight.
        now: The time, in seconds since 1970.
    """
    if hasattr(time, "tzset"):
        time.tzset()
    day = int(now + time.localtime(now).tm_gmtoff - day_starts) // 86_400
    folder = os.path.dirname(data)  # noqa: PTH120 - pathlib is not loaded yet
    around = _state(data), _state(folder), _state(os.path.join(folder, "backups"))  # noqa: PTH118 - likewise
    return os.fsencode(f"{day} {around} {settings!r} {seen}")


def _state(path: str) -> tuple[int, ...] | None:
    """Return what tells one state of a file or folder from another; None if it isn't there."""
    try:
        return _signed(os.stat(path))  # noqa: PTH116 - pathlib is not loaded yet
    except (FileNotFoundError, NotADirectoryError):
        return None


def _signed(found: os.stat_result) -> tuple[int, ...]:
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino, found.st_dev


def _place() -> str:
    """Return where the line is kept: one file in the user's cache folder.

    Raises:
        OSError: There is no such folder.
    """
    home = os.path.expanduser("~")  # noqa: PTH111 - pathlib is not loaded yet
    usual = {"win32": os.environ.get("LOCALAPPDATA", ""), "darwin": f"{home}/Library/Caches"}
    folder = os.environ.get("XDG_CACHE_HOME") or usual.get(sys.platform, f"{home}/.cache")
    if not os.path.isabs(folder):  # noqa: PTH117 - pathlib is not loaded yet
        raise OSError(folder)
    return f"{folder}/smallsteps/glance"


def _write(content: bytes) -> None:
    """Put what is kept in its place, whole, readable by its owner alone.

    Raises:
        OSError: It can't be written.
    """
    place = _place()
    beside = f"{place}.{os.getpid()}"
    os.makedirs(os.path.dirname(place), mode=0o700, exist_ok=True)  # noqa: PTH103, PTH120 - as above
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(beside, place)  # noqa: PTH105 - as above
    except OSError:
        os.unlink(beside)  # noqa: PTH108 - as above
        raise
