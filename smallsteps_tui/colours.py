"""The palettes of our themes, as values; a written page uses them too.

A new colour is a field of `Palette`, and is worked out for Textual's own themes in `theme.palette_for`;
one for text also stands among `theme.INKS`, whose contrast is tested.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """The colours of one theme, by meaning."""

    background: str
    """The background of the screen."""
    card: str
    """The background of a card, which draws the eye."""
    row: str
    """The background of a field that is typed in."""
    selection: str
    """The background of the highlighted row of a list that has the keys."""
    button_ground: str
    """The background of a button other than the main one."""
    ink: str
    """Plain text."""
    quiet: str
    """Secondary text."""
    mist: str
    """Marks that aren't text: quiet days, guides, what isn't planned yet."""
    now: str
    """Where the person is: the current screen, the runner, a key."""
    behind: str
    """What is done; also the background of the main button."""
    behind_ink: str
    """Text on `behind`."""
    now_ink: str
    """Text on `now`."""
    shift: str
    """What the person noticed in themselves, and rest."""
    error: str
    """An error of the program's own; nothing else is red."""

    @property
    def variables(self) -> dict[str, str]:
        """Return the palette as variables for stylesheets and pictures."""
        return {
            "card": self.card,
            "row": self.row,
            "selection": self.selection,
            "button-ground": self.button_ground,
            "ink": self.ink,
            "quiet": self.quiet,
            "mist": self.mist,
            "now": self.now,
            "now-ink": self.now_ink,
            "behind": self.behind,
            "behind-ink": self.behind_ink,
            "shift": self.shift,
        }


DUSK = Palette(
    background="#16181f",
    card="#20242d",
    row="#262b36",
    selection="#3f4257",
    button_ground="#33374a",
    ink="#f1ebdc",
    quiet="#9b9db4",
    mist="#5f6378",
    now="#f0b263",
    behind="#98c5a0",
    behind_ink="#16181f",
    now_ink="#16181f",
    shift="#cda9dc",
    error="#f2837b",
)
DAWN = Palette(
    background="#faf6ee",
    card="#f0e9db",
    row="#e9e1d0",
    selection="#d3c9b4",
    button_ground="#ded5c2",
    ink="#2b2a33",
    quiet="#5d5b68",
    mist="#9b968c",
    now="#7d4700",
    behind="#2c6440",
    behind_ink="#ffffff",
    now_ink="#ffffff",
    shift="#78428c",
    error="#a8201a",
)
HIGH_CONTRAST = Palette(
    background="#000000",
    card="#141414",
    row="#2a2a2a",
    selection="#404040",
    button_ground="#3a3a3a",
    ink="#ffffff",
    quiet="#d0d0d8",
    mist="#9a9aa2",
    now="#ffcc66",
    behind="#8cf0a4",
    behind_ink="#000000",
    now_ink="#000000",
    shift="#eab8ff",
    error="#ff8f85",
)
SIXTEEN = Palette(
    background="#000000",
    card="#000000",
    row="#0000aa",
    selection="#0000aa",
    button_ground="#0000aa",
    ink="#ffffff",
    quiet="#aaaaaa",
    mist="#555555",
    now="#ffff55",
    behind="#55ff55",
    behind_ink="#000000",
    now_ink="#000000",
    shift="#ff55ff",
    error="#ff5555",
)
"""For a dark theme on sixteen colours; each is one of them, or green would turn white."""
SIXTEEN_LIGHT = Palette(
    background="#ffffff",
    card="#ffffff",
    row="#ffffff",
    selection="#aaaaaa",
    button_ground="#aaaaaa",
    ink="#000000",
    quiet="#555555",
    mist="#555555",
    now="#0000aa",
    behind="#5555ff",
    behind_ink="#ffffff",
    now_ink="#ffffff",
    shift="#aa00aa",
    error="#aa0000",
)
"""For a light theme; no green of the sixteen is readable on white, nor yellow, which is not brown everywhere."""
OF_THE_TERMINAL = Palette(
    background="ansi_default",
    card="ansi_default",
    row="ansi_default",
    selection="ansi_default",
    button_ground="ansi_default",
    ink="ansi_default",
    quiet="ansi_default",
    mist="ansi_bright_black",
    now="ansi_yellow",
    behind="ansi_green",
    behind_ink="ansi_black",
    now_ink="ansi_black",
    shift="ansi_magenta",
    error="ansi_red",
)
"""For themes that leave the colours to the terminal."""
