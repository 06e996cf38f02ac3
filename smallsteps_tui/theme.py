"""The themes: three of ours, and readable versions of Textual's own.

Widgets and stylesheets use colours by meaning (`$now`, `$behind`, `$quiet`); only this
module and the palettes in `colours` know which colour that is.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from textual.app import App
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from smallsteps_tui.colours import (
    DAWN,
    DUSK,
    HIGH_CONTRAST,
    OF_THE_TERMINAL,
    SIXTEEN,
    SIXTEEN_LIGHT,
    Palette,
)

READABLE = 4.5
"""The least contrast of text on its background, by WCAG 2."""

INKS = ("ink", "quiet", "now", "behind", "shift")
"""The variables used for text."""

GROUNDS = ("background", "card", "row")
"""The variables used as backgrounds."""

PAIRS = (
    *((ink, ground) for ink in INKS for ground in GROUNDS),
    ("ink", "button-ground"),
    ("behind-ink", "behind"),
    ("now-ink", "now"),
    ("ink", "selection"),
    ("now", "selection"),
)
"""Every pair of text and background in the program."""

SELECTED, SELECTED_ON_LIGHT = 1.5, 1.35
"""The least contrast of a highlighted row with what is around it; less on light, where amber must be read on it."""


AMBERS = range(28, 66)
GREENS = range(66, 185)
COOL = range(175, 331)
"""Ranges of hues, in degrees; none has red, which is for the program's own errors."""

VARIABLES_FALLBACK = {
    **dict.fromkeys((*INKS, "now-ink", "behind-ink"), "auto 87%"),
    "mist": "auto 45%",
    "card": "transparent",
    "row": "transparent",
    "selection": "transparent",
    "button-ground": "transparent",
}
"""The variables for a theme that doesn't define them: readable on any background."""


def _theme(name: str, palette: Palette, *, dark: bool) -> Theme:
    """Return a palette as a Textual theme."""
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
    """Return the variables of Textual's own widgets: fields, scrollbars, the command palette."""
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
"""Our themes; the first is the default."""


def in_order(names: Iterable[str]) -> list[str]:
    """Return the names of themes, ours first."""
    ours = [theme.name for theme in THEMES]
    return [*ours, *(name for name in names if name not in ours)]


AUTO = "auto"
"""The setting by which the hour chooses the theme."""
DAYTIME = range(7, 19)
"""The hours of light, on the wall clock."""


def wished(setting: str, hour: int) -> str:
    """Return the theme that is set; with "auto" a light one by day, a dark one in the evening and at night."""
    if setting != AUTO:
        return setting
    return "dawn" if hour in DAYTIME else "dusk"


OF_SIXTEEN = tuple(
    _theme(theme.name, SIXTEEN if theme.dark else SIXTEEN_LIGHT, dark=theme.dark) for theme in THEMES
)
"""The same themes for terminals with sixteen colours."""

GROUND_SHADES = {DUSK.behind: 0.5, DAWN.behind: 0.65}
"""The least of `behind` in shaded ground, by that colour: on the background it then has 3 : 1."""


def ground_shade(theme: Theme) -> float:
    """Return the least share of `behind` in shaded ground; 1, which is plain, but for dusk and dawn."""
    return GROUND_SHADES.get(theme.variables.get("behind", ""), 1.0)


def register(app: App[None]) -> None:
    """Register our themes; Textual's own are known to each app."""
    for theme in THEMES:
        app.register_theme(theme)


def suit(app: App[None]) -> None:
    """Use the sixteen-colour versions of our themes on a terminal that has no more."""
    if not app.is_headless and app.console.color_system in ("standard", "windows"):
        for theme in OF_SIXTEEN:
            app.register_theme(theme)


def completed(theme: Theme) -> Theme:
    """Return a theme with our variables, where it is one of Textual's that lacks them."""
    return theme if "ink" in theme.variables else _completed(theme.name)


@cache
def _completed(name: str) -> Theme:
    theme = BUILTIN_THEMES[name]
    return replace(theme, variables={**palette_for(theme).variables, **theme.variables})


def palette_for(theme: Theme) -> Palette:
    """Find readable colours for a theme that isn't ours.

    They are the theme's own, each moved towards the text colour until it is readable on every
    background.
    """
    if theme.ansi:
        return OF_THE_TERMINAL
    far = Color.parse("#ffffff" if theme.dark else "#000000")
    grounds = background, card, row, button = _grounds(theme, far)
    selection = _selection(grounds, far, dark=theme.dark)
    ink = Color.parse(theme.foreground) if theme.foreground else background.blend(far, 0.9, alpha=1)

    def read(color: Color | str | None, *more: Color) -> Color:
        """Return a readable version of a colour, or of the theme's first one if there is none."""
        return readable(Color.parse(color or theme.primary), (*grounds, *more), far)

    ours = DUSK if theme.dark else DAWN
    behind = read(_within(GREENS, theme.success, ours.behind))
    now = read(_within(AMBERS, theme.warning, theme.accent, ours.now), selection)
    shift = read(_within(COOL, theme.secondary, theme.primary, ours.shift))
    return Palette(
        background=background.hex,
        card=card.hex,
        row=row.hex,
        selection=selection.hex,
        button_ground=button.hex,
        ink=read(ink, selection).hex,
        quiet=read(ink.blend(background, 0.35, alpha=1)).hex,
        mist=background.blend(ink, 0.4, alpha=1).hex,
        now=now.hex,
        now_ink=readable(background, (now,), _other_end(far)).hex,
        behind=behind.hex,
        behind_ink=readable(background, (behind,), _other_end(far)).hex,
        shift=shift.hex,
        error=read(theme.error).hex,
    )


def _grounds(theme: Theme, far: Color) -> tuple[Color, Color, Color, Color]:
    """Return the backgrounds of screen, card, row and button, each a little closer to the text's end."""
    background = Color.parse(theme.background or ("#121212" if theme.dark else "#efefef"))
    card, row, button = (background.blend(far, share, alpha=1) for share in (0.05, 0.09, 0.14))
    return background, card, row, button


def _selection(grounds: Iterable[Color], far: Color, *, dark: bool) -> Color:
    """Return the background of a highlighted row, which stands out from screen and card."""
    background, card, *_ = grounds
    least = SELECTED if dark else SELECTED_ON_LIGHT
    tried = (card.blend(far, share / 100, alpha=1) for share in range(1, 100))
    found = (one for one in tried if min(contrast(one, background), contrast(one, card)) >= least)
    return next(found, far)


def _within(hues: range, *colors: str | None) -> str | None:
    """Return the first colour of a hue, or the last colour if none has it."""
    fitting = (color for color in colors if color and round(Color.parse(color).hsl.h * 360) in hues)
    return next(fitting, colors[-1])


def _other_end(far: Color) -> Color:
    """Return the opposite end: white for black, black for white."""
    return far.inverse


def readable(color: Color, grounds: Iterable[Color], far: Color) -> Color:
    """Move a colour towards another until it is readable on all the backgrounds."""
    grounds = tuple(grounds)
    for share in range(0, 100, 5):
        moved = color.blend(far, share / 100, alpha=1)
        if all(contrast(moved, ground) >= READABLE for ground in grounds):
            return moved
    return far


def contrast(one: Color, other: Color) -> float:
    """Return the contrast of two colours by WCAG 2, from 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def luminance(color: Color) -> float:
    """Return the relative luminance of a colour by WCAG 2, from 0 to 1."""
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in color.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
