"""The colours: three themes of ours and a readable set for each of Textual's own.

Widgets and stylesheets name colours by what they mean (`$now`, `$behind`, `$quiet`),
and only this module knows which colour that is.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from textual.app import App
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

READABLE = 4.5
"""The least contrast of a text on its ground, as WCAG 2 counts it."""

INKS = ("ink", "quiet", "now", "behind", "shift")
"""The variables that text is written in."""

GROUNDS = ("background", "card", "row")
"""The variables that every ink may be written on."""

PAIRS = (
    *((ink, ground) for ink in INKS for ground in GROUNDS),
    ("ink", "button-ground"),
    ("behind-ink", "behind"),
    ("now-ink", "now"),
)
"""Every text and ground that meet somewhere in the program."""


@dataclass(frozen=True)
class Palette:
    """The colours of one theme, by what they mean."""

    background: str
    """The ground of everything that is not lifted out."""
    card: str
    """The ground of what the eye should go to."""
    row: str
    """The ground of the highlighted row of a list."""
    button_ground: str
    """The ground of a button that is not the main one."""
    ink: str
    """Plain text."""
    quiet: str
    """Text that waits until it is looked at."""
    mist: str
    """Marks that are no text: quiet days, guides, what nobody has planned yet."""
    now: str
    """Where the person is: the current screen, the runner, a key."""
    behind: str
    """What is done; also the ground of the main button."""
    behind_ink: str
    """Text on `behind`."""
    now_ink: str
    """Text on `now`."""
    shift: str
    """What the person noticed in themselves, and rest."""
    error: str
    """An error of the program's own, and nothing else."""

    @property
    def variables(self) -> dict[str, str]:
        """The palette as the variables that stylesheets and pictures name."""
        return {
            "card": self.card,
            "row": self.row,
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
    button_ground="#ded5c2",
    ink="#2b2a33",
    quiet="#5d5b68",
    mist="#9b968c",
    now="#8a4f00",
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
OF_THE_TERMINAL = Palette(
    background="ansi_default",
    card="ansi_default",
    row="ansi_default",
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

AMBERS = range(28, 66)
GREENS = range(66, 185)
COOL = range(175, 331)
"""Hues, in degrees; the reds are in none of them, because red is for errors of the program's."""

VARIABLES_FALLBACK = {
    **dict.fromkeys((*INKS, "now-ink", "behind-ink"), "auto 87%"),
    "mist": "auto 45%",
    "card": "transparent",
    "row": "transparent",
    "button-ground": "transparent",
}
"""What the variables are in a theme that does not know them: readable on any ground."""


def _theme(name: str, palette: Palette, *, dark: bool) -> Theme:
    """Make Textual's kind of theme of a palette."""
    return Theme(
        name=name,
        primary=palette.now,
        secondary=palette.shift,
        accent=palette.now,
        warning=palette.now,
        error=palette.error,
        success=palette.behind,
        foreground=palette.ink,
        background=palette.background,
        surface=palette.card,
        panel=palette.card,
        dark=dark,
        variables={**palette.variables, **_of_textual(palette)},
    )


def _of_textual(palette: Palette) -> dict[str, str]:
    """Give Textual's own widgets the same colours: fields, scrollbars, the palette of commands."""
    return {
        "text-muted": palette.quiet,
        "text-disabled": palette.quiet,
        "foreground-muted": palette.quiet,
        "border": palette.now,
        "border-blurred": palette.mist,
        "block-cursor-background": palette.button_ground,
        "block-cursor-foreground": palette.ink,
        "block-cursor-blurred-background": palette.row,
        "block-cursor-blurred-foreground": palette.ink,
        "block-hover-background": palette.row,
        "input-cursor-background": palette.ink,
        "input-cursor-foreground": palette.background,
        "input-selection-background": palette.button_ground,
        "scrollbar": palette.button_ground,
        "scrollbar-hover": palette.mist,
        "scrollbar-active": palette.now,
        "scrollbar-background": palette.background,
        "scrollbar-background-hover": palette.background,
        "scrollbar-background-active": palette.background,
        "scrollbar-corner-color": palette.background,
        "link-color": palette.now,
    }


THEMES = (
    _theme("dusk", DUSK, dark=True),
    _theme("dawn", DAWN, dark=False),
    _theme("high-contrast", HIGH_CONTRAST, dark=True),
)
"""The themes of ours, the first one to start with."""


def register(app: App[None]) -> None:
    """Let a person choose among our themes and Textual's own, each with all variables."""
    for theme in THEMES:
        app.register_theme(theme)
    for theme in BUILTIN_THEMES.values():
        app.register_theme(_completed(theme.name))


@cache
def _completed(name: str) -> Theme:
    """One of Textual's own themes, with the variables that it does not know."""
    theme = BUILTIN_THEMES[name]
    return replace(theme, variables={**palette_for(theme).variables, **theme.variables})


def palette_for(theme: Theme) -> Palette:
    """Find readable colours for a theme that was made without us in mind.

    Its own colours, each moved toward the text's until it can be read on every ground.
    """
    if theme.ansi:
        return OF_THE_TERMINAL
    background = Color.parse(theme.background or ("#121212" if theme.dark else "#efefef"))
    far = Color.parse("#ffffff" if theme.dark else "#000000")
    card, row, button = (background.blend(far, share, alpha=1) for share in (0.05, 0.09, 0.14))
    ink = Color.parse(theme.foreground) if theme.foreground else background.blend(far, 0.9, alpha=1)
    grounds = (background, card, row, button)

    def read(color: Color | str | None) -> Color:
        return readable(Color.parse(color or theme.primary), grounds, far)

    ours = DUSK if theme.dark else DAWN
    behind = read(_within(GREENS, theme.success, ours.behind))
    now = read(_within(AMBERS, theme.warning, theme.accent, ours.now))
    shift = read(_within(COOL, theme.secondary, theme.primary, ours.shift))
    return Palette(
        background=background.hex,
        card=card.hex,
        row=row.hex,
        button_ground=button.hex,
        ink=read(ink).hex,
        quiet=read(ink.blend(background, 0.35, alpha=1)).hex,
        mist=background.blend(ink, 0.4, alpha=1).hex,
        now=now.hex,
        now_ink=readable(background, (now,), _other_end(far)).hex,
        behind=behind.hex,
        behind_ink=readable(background, (behind,), _other_end(far)).hex,
        shift=shift.hex,
        error=read(theme.error).hex,
    )


def _within(hues: range, *colors: str | None) -> str | None:
    """Take the first colour of a hue, or else the last colour."""
    fitting = (color for color in colors if color and round(Color.parse(color).hsl.h * 360) in hues)
    return next(fitting, colors[-1])


def _other_end(far: Color) -> Color:
    """White for black and black for white."""
    return far.inverse


def readable(color: Color, grounds: Iterable[Color], far: Color) -> Color:
    """Move a colour toward another one until it can be read on all the grounds."""
    grounds = tuple(grounds)
    for share in range(0, 100, 5):
        moved = color.blend(far, share / 100, alpha=1)
        if all(contrast(moved, ground) >= READABLE for ground in grounds):
            return moved
    return far


def contrast(one: Color, other: Color) -> float:
    """The contrast of two colours by WCAG 2, from 1 (alike) to 21 (black on white)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def luminance(color: Color) -> float:
    """The relative luminance of a colour by WCAG 2, from 0 to 1."""
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in color.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
