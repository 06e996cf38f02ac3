"""Trouble, spoken: what cannot be done is said, wherever it comes up, and nothing ends."""

from collections.abc import Mapping

from textual.actions import ActionParseResult
from textual.dom import DOMNode
from textual.message import Message
from textual.message_pump import MessagePump
from textual.worker import WorkerFailed

from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.terminal_app import TerminalApp


class SaysTrouble(MessagePump):
    """Hands a trouble of one of its messages to the app, and takes the next one.

    Textual takes no more messages after an error in one: a click, an answer, what
    was put off for later. What is in front would stand still.
    """

    async def _dispatch_message(self, message: Message) -> None:
        """Take a message; a trouble on the way ends what was to be done, and nothing else."""
        try:
            await super()._dispatch_message(message)
        except Trouble as trouble:
            self.app._handle_exception(trouble)


class SpeakingApp(SaysTrouble, TerminalApp):
    """Says every trouble, and ends for nothing but an error of its own."""

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """Do what a key stands for; what cannot be done is said, and nothing has changed."""
        try:
            return await super().run_action(action, default_namespace, namespaces)
        except Trouble as trouble:
            self._handle_exception(trouble)
            return True

    def _handle_exception(self, error: Exception) -> None:
        """Say a trouble: of a message, of the answer to a dialog, of a timer, of a thread."""
        trouble = error.error if isinstance(error, WorkerFailed) else error
        if isinstance(trouble, Trouble):
            self.say(str(trouble), trouble=True)
        else:
            super()._handle_exception(error)
