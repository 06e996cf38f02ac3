"""What is kept in the user's cache folder, so that it stands there before the program has started.

It is readable by them alone, and used only while nothing that it depends on differs: the
version, the settings, the journey's file with the folders around it, the day, the environment.
What is not certain is not kept.

Nothing is imported here that Python has not loaded anyway: a status bar runs this every few seconds.
"""

import os
import sys
import time

from smallsteps_tui import __version__

TYPE_CHECKING = False  # as in typing, which would take a status bar a third longer
if TYPE_CHECKING:
    from smallsteps_tui.config import Config
    from smallsteps_tui.session import Session
    from smallsteps_tui.store.reader import Reader

ENVIRONMENT = (
    *("SMALLSTEPS_DATA", "SMALLSTEPS_CONFIG", "HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"),
    *("XDG_DATA_HOME", "XDG_CONFIG_HOME"),
)
"""The variables that say where the journey's file and the settings are."""

FIXED_BY = "SMALLSTEPS_NOW"
"""The variable that fixes the clock; what is said then is not kept."""

EPOCH = 719_163
"""The first day of 1970, counted from the first of the year 1."""


def kept(name: str, now: float, longest: int, more: bytes | None = b"") -> bytes | None:
    """Return what was kept under a name; None where it may be out of date.

    Args:
        name: The name it was kept under, such as `glance`.
        now: The time, in seconds since 1970.
        longest: The most bytes that are read of it.
        more: What else it depends on, in the bytes given to `keep`; None for whatever these were.
    """
    if FIXED_BY in os.environ:
        return None
    try:
        with open(place(name), "rb") as file:  # noqa: PTH123 - pathlib is not loaded yet
            found = file.read(longest)
        head, day_starts, data, settings, stamp, same, content = found.split(b"\0")
        named = os.fsdecode(data), os.fsdecode(settings)
        is_same = head == _head() and stamp == _stamp(*named, _state(named[1]), int(day_starts), now)
    except (OSError, ValueError, OverflowError):
        return None
    return content if is_same and more in (None, same) and len(found) < longest else None


def keep(name: str, session: "Session", config: "Config", content: bytes, more: bytes = b"") -> None:
    """Keep something of the journey; where it can't be kept, nothing is said, and what was kept before is erased.

    Nothing is kept of the demo, under a fixed clock, of a file with something to say
    about it, or where the settings or the file are named by what may change unseen.

    Args:
        name: The name to keep it under, such as `glance`.
        session: The session that it is of.
        config: The settings.
        content: The bytes to keep, without a NUL.
        more: What else it depends on.
    """
    from smallsteps_tui.domain.trouble import Trouble

    try:
        seal = _seal(session, config)
        if seal is not None:
            write(name, b"\0".join((*seal, more, content)))
            return
    except (OSError, ValueError, OverflowError, LookupError, Trouble):
        pass
    drop(name)


def _seal(session: "Session", config: "Config") -> tuple[bytes, ...] | None:
    """Return everything that what is kept depends on; None where that can't be told for certain.

    Raises:
        OSError, ValueError, OverflowError, Trouble: It can't be told.
    """
    from smallsteps_tui.config import config_path

    data, today = session.store.path, session.snapshot.today
    starts = config.day_starts.hour * 3600 + config.day_starts.minute * 60
    settings = config_path()
    if data is None or FIXED_BY in os.environ or "$" in config.data:
        return None
    if not (data.is_absolute() and settings.is_absolute()) or _state(str(data)) is None:
        return None
    seen = _signed(config.seen) if config.seen is not None else None
    stamp = _stamp(str(data), str(settings), seen, starts, session.clock.now().timestamp())
    told = session.notice or session.word or config.warnings or session.trouble
    if told or session.store.changed_elsewhere() or today.toordinal() - EPOCH != int(stamp.split()[0]):
        return None
    return _head(), str(starts).encode(), os.fsencode(data), os.fsencode(settings), stamp


def drop(name: str) -> None:
    """Erase what was kept under a name, and what a process that was killed left of it beside."""
    try:
        folder = os.path.dirname(place(name))  # noqa: PTH120 - pathlib is not loaded yet
        for found in os.listdir(folder):  # noqa: PTH208 - likewise
            if found == name or found.startswith(f"{name}."):
                os.unlink(f"{folder}/{found}")  # noqa: PTH108 - likewise
    except OSError:
        return


def encoding() -> str:
    """Return the encoding of what a command prints; while the dashboard runs, what is printed goes to Textual."""
    return sys.__stdout__.encoding if sys.__stdout__ is not None else "utf-8"


def _head() -> bytes:
    """Return the version, the encoding, and the variables that say where the file and the settings are."""
    values = (os.environ.get(name) for name in ENVIRONMENT)
    return os.fsencode("\n".join((__version__, encoding(), *map(repr, values))))


def _stamp(data: str, settings: str, seen: tuple[int, ...] | None, day_starts: int, now: float) -> bytes:
    """Return the day, counted from 1970, and the state of the files that what is kept depends on.

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


def place(name: str) -> str:
    """Return where something is kept: a file in the user's cache folder.

    Raises:
        OSError: There is no such folder.
    """
    home = os.path.expanduser("~")  # noqa: PTH111 - pathlib is not loaded yet
    usual = {"win32": os.environ.get("LOCALAPPDATA", ""), "darwin": f"{home}/Library/Caches"}
    folder = os.environ.get("XDG_CACHE_HOME") or usual.get(sys.platform, f"{home}/.cache")
    if not os.path.isabs(folder):  # noqa: PTH117 - pathlib is not loaded yet
        raise OSError(folder)
    return f"{folder}/smallsteps/{name}"


def write(name: str, content: bytes) -> None:
    """Put what is kept in its place, whole, readable by its owner alone.

    Raises:
        OSError: It can't be written.
    """
    there = place(name)
    beside = f"{there}.{os.getpid()}"
    os.makedirs(os.path.dirname(there), mode=0o700, exist_ok=True)  # noqa: PTH103, PTH120 - as above
    if os.path.lexists(beside):
        os.unlink(beside)  # noqa: PTH108 - left by a process of the same number that was killed
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        os.replace(beside, there)  # noqa: PTH105 - as above
    except OSError:
        os.unlink(beside)  # noqa: PTH108 - as above
        raise


# What was found in a long file, so that it opens sooner: numbers, and no words

INDEX = "index"


def kept_index() -> bytes:
    """Return the index that was kept last, of whichever file; b"" where none was.

    It is used for exactly the bytes that it was made of, so nothing else has to be asked of it.
    """
    try:
        with open(place(INDEX), "rb") as file:  # noqa: PTH123 - as above
            return file.read()
    except (OSError, ValueError):
        return b""


def keep_index(store: "Reader") -> None:
    """Keep the index of a store's file, unless it stands already; where it can't be kept, nothing is said."""
    content = store.to_keep()
    try:
        if content:
            write(INDEX, content)
            return
    except (OSError, ValueError):
        pass
    if content is not None:
        drop(INDEX)
