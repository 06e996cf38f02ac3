"""How each kind of evidence looks, wherever it stands: its tone and its sign."""

from collections.abc import Mapping

from smallsteps_tui.domain.evidence import EvidenceKind
from smallsteps_tui.widgets.glyphs import Glyphs
from smallsteps_tui.widgets.lists.line import Tone

TONES: Mapping[EvidenceKind, Tone] = {
    EvidenceKind.CHECK_IN: "behind",
    EvidenceKind.SHIFT: "shift",
    EvidenceKind.BANNER: "now",
}
"""The tone of a line by the kind of its evidence."""


def sign_of(kind: EvidenceKind, glyphs: Glyphs) -> str:
    """Give the sign that stands before evidence of a kind."""
    signs = {
        EvidenceKind.CHECK_IN: glyphs.done,
        EvidenceKind.SHIFT: glyphs.shift,
        EvidenceKind.BANNER: glyphs.banner,
    }
    return signs[kind]
