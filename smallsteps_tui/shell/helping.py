"""Help on one topic: what the README leaves out, kept in the package as text."""

from argparse import Namespace
from importlib.resources import files

from smallsteps_tui.shell.commands import TOPICS
from smallsteps_tui.shell.grammar import help_for
from smallsteps_tui.shell.printing import as_json, columns


def help_on(typed: Namespace) -> str:
    """Return the text on the topic or command that was typed; without one, the topics and what each is about."""
    if typed.topic in TOPICS:
        text = _text(typed.topic)
    elif typed.topic is not None:
        text = help_for(typed.topic)
    else:
        rows = [(topic, _text(topic).partition("\n")[0].removeprefix("# ")) for topic in TOPICS]
        text = "\n".join(["To read about a topic: smallsteps help TOPIC", "", *columns(rows, "  ")])
    return as_json({"topic": typed.topic, "text": text}) if typed.json else text


def _text(topic: str) -> str:
    return files("smallsteps_tui").joinpath("help", f"{topic}.md").read_text(encoding="utf-8").rstrip("\n")
