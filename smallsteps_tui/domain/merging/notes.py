"""Two notes on one check-in: paragraph by paragraph, so that nobody's words are left out or mixed up."""

from collections.abc import Collection

from smallsteps_tui.domain.entities import NOTE_LENGTH

_BETWEEN = "\n\n"
Paragraph = tuple[str, ...]


def united(ours: str, theirs: str) -> str:
    """Give one note with every paragraph of both.

    A paragraph that goes on where another ends stands for both. Where one note has
    all that the other has it is kept as it is; else the paragraphs stand one under
    the other, in an order that does not hang on who was asked first.
    """
    paragraphs = _fullest({*_paragraphs(ours), *_paragraphs(theirs)})
    written = _written(paragraphs)
    whole = [note for note in (ours, theirs) if _fullest(_paragraphs(note)) == paragraphs]
    return max([written, *whole], key=lambda note: (note != written, note))[:NOTE_LENGTH]


def _paragraphs(note: str) -> frozenset[Paragraph]:
    parts = (tuple(part.splitlines()) for part in note.split(_BETWEEN))
    return frozenset(part for part in parts if any(part))


def _fullest(paragraphs: Collection[Paragraph]) -> frozenset[Paragraph]:
    """Leave out every paragraph that another one begins with."""
    begun = {part[:length] for part in paragraphs for length in range(1, len(part))}
    return frozenset(paragraphs) - begun


def _written(paragraphs: Collection[Paragraph]) -> str:
    return _BETWEEN.join("\n".join(part) for part in sorted(paragraphs))
