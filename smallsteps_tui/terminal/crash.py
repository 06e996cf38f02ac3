"""What is shown when the program itself is at fault: where, and none of the person's words."""

import traceback
from pathlib import Path

HERE = Path(__file__).parent.parent


def report(error: BaseException) -> str:
    """Name an error and the places it came through, without a value of any variable.

    An error's message may hold a person's words, so only its kind is named.
    """
    places = [
        f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    return "\n".join(
        (
            "small steps crashed. Everything shown as saved is saved.",
            f"{type(error).__name__}, reached through",
            *places[-12:],
        )
    )


def _place(filename: str) -> str:
    path = Path(filename)
    return str(path.relative_to(HERE)) if path.is_relative_to(HERE) else path.name
