"""Suggestions for any words, from the shell: no file is read or written for it.

A file of its own, as every other command loads the file and what belongs to it.
"""

from argparse import Namespace

from smallsteps_tui.domain import care, shrinking
from smallsteps_tui.domain.care import answers
from smallsteps_tui.domain.cleaning import required_title
from smallsteps_tui.domain.shrinking import Obstacle
from smallsteps_tui.shell.printing import as_json


def smaller(typed: Namespace, someone: str = "") -> str:
    """Suggest smaller versions, one per line or as JSON, with a line of care where the words call for it.

    Args:
        typed: The arguments `text`, `goal`, `because` and `json`.
        someone: Whom the person would call, by the settings; the line of care may name them.
    """
    title = required_title(typed.text)
    reading = care.read(title, (typed.goal,) if typed.goal else ())
    obstacle = Obstacle(typed.because.replace("-", " ")) if typed.because is not None else None
    if typed.goal and shrinking.is_not_knowing(title):
        suggested = shrinking.beginnings(typed.goal, reading=reading)
    else:
        suggested = shrinking.suggestions(title, reading=reading, in_the_way=obstacle)
    line = answers.line(reading, someone=someone)
    if typed.json:
        return as_json({"smaller": suggested, "care": line or None})
    return "\n\n".join(part for part in ("\n".join(suggested), line) if part)
