"""What is written beside a file before it takes its place, and what stays there when a process dies."""

import os
import re
from pathlib import Path


def beside(target: Path) -> Path:
    """Name what this process writes beside a file."""
    return target.with_name(f".{target.name}.{os.getpid()}-{os.urandom(4).hex()}.new")


def sweep(target: Path) -> bool:
    """Remove what dead processes left beside a file, and we ourselves; to be called under its lock.

    Args:
        target: The file itself, no link to it.

    Returns:
        Whether nothing is left.
    """
    try:
        leftover = re.compile(rf"\.{re.escape(target.name)}\.(\d+)-[0-9a-f]+\.new")
        for one in target.parent.iterdir():
            match = leftover.fullmatch(one.name)
            if match and (int(match[1]) == os.getpid() or not _is_alive(int(match[1]))):
                one.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _is_alive(process: int) -> bool:
    """Whether a process runs; on Windows asking would end it, and the lock is answer enough."""
    if os.name == "nt":
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
