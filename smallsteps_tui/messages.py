"""What crosses from a screen to the app."""

from textual.message import Message

from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.voice import Saying


class Proposed(Message):
    """A screen asks for a change, made from the journey it shows, to be carried out."""

    def __init__(self, change: Change, saying: Saying, base: Journey) -> None:
        self.change = change
        self.saying = saying
        self.base = base
        super().__init__()
