"""The last sieve before a terminal that has only plain ASCII: our own signs become its letters."""

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

SIGNS = str.maketrans(
    {
        **dict.fromkeys("“”„", '"'),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("–—", "-"),
        **dict.fromkeys("·•", "."),
        **dict.fromkeys("▁▂▃▄▅▆▇▉▊▋▌▍▎▏▔▕", " "),
        "…": ".",
        "←": "<",
        "→": ">",
        "↑": "^",
        "↓": "v",
        "›": ">",
        "×": "x",
    }
)
"""One cell for one cell, so that columns stay where they are; letters of the person's own stay as they are."""


class AsciiOnly(LineFilter):
    """Puts plain letters in place of the signs in our words, and of those that Textual draws with."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002
        """Translate one line."""
        return [
            segment if segment.text.isascii() else segment._replace(text=segment.text.translate(SIGNS))
            for segment in segments
        ]
