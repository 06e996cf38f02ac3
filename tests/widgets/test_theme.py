import re
from pathlib import Path

import pytest
from pictures import Bench
from rich._palettes import STANDARD_PALETTE
from rich.color import Color as RichColor
from rich.color import ColorSystem
from textual.color import Color
from textual.theme import BUILTIN_THEMES

import smallsteps_tui
from smallsteps_tui import theme
from smallsteps_tui.widgets.edges import SaidLine

EVERY = [
    *theme.THEMES,
    *theme.OF_SIXTEEN,
    *(theme.completed(each) for each in BUILTIN_THEMES.values() if not each.ansi),
]


def colors_of(each):
    ground = each.background or theme.palette_for(each).background
    return {**each.variables, "background": ground}


@pytest.mark.parametrize("each", EVERY, ids=lambda each: each.name)
def test_every_text_can_be_read_on_every_ground(each):
    colors = colors_of(each)
    for ink, ground in theme.PAIRS:
        seen = theme.contrast(Color.parse(colors[ink]), Color.parse(colors[ground]))
        assert seen >= theme.READABLE, (ink, ground, seen)


@pytest.mark.parametrize("each", EVERY, ids=lambda each: each.name)
def test_the_highlighted_row_stands_out_from_the_screen_and_from_a_card(each):
    colors = colors_of(each)
    least = theme.SELECTED if each.dark else theme.SELECTED_ON_LIGHT
    for ground in ("background", "card"):
        seen = theme.contrast(Color.parse(colors["selection"]), Color.parse(colors[ground]))
        assert seen >= least, (ground, seen)


def test_on_sixteen_colours_no_text_is_yellow_on_white():
    light = next(each for each in theme.OF_SIXTEEN if not each.dark)
    inks = [RichColor.parse(light.variables[name]).downgrade(ColorSystem.STANDARD) for name in theme.INKS]
    assert not {ink.number for ink in inks} & {3, 11}


@pytest.mark.parametrize("each", EVERY, ids=lambda each: each.name)
def test_nothing_but_an_error_is_red(each):
    for name in ("now", "behind", "shift"):
        hue = Color.parse(each.variables[name]).hsl.h * 360
        assert 20 < hue < 335, (name, hue)


def test_marks_that_are_no_text_can_still_be_seen():
    for each in (*theme.THEMES, *theme.OF_SIXTEEN):
        mist, ground = Color.parse(each.variables["mist"]), Color.parse(each.background)
        assert theme.contrast(mist, ground) >= 2.5


@pytest.mark.parametrize("each", theme.OF_SIXTEEN, ids=lambda each: each.name)
def test_among_sixteen_colours_each_stays_what_it_is_and_unlike_the_others(each):
    inks = [RichColor.parse(each.variables[name]) for name in theme.INKS]
    seen = [ink.downgrade(ColorSystem.STANDARD) for ink in inks]
    assert len({color.number for color in seen}) == len(theme.INKS)
    shown = [STANDARD_PALETTE[color.number] for color in seen if color.number is not None]
    assert shown == [ink.triplet for ink in inks]


def test_contrast_is_that_of_wcag():
    black, white = Color.parse("#000000"), Color.parse("#ffffff")
    assert theme.contrast(black, white) == pytest.approx(21)
    assert theme.contrast(white, white) == 1
    assert theme.contrast(Color.parse("#777777"), white) == pytest.approx(4.48, abs=0.01)


def test_only_the_theme_knows_colours_in_hex():
    folder = Path(smallsteps_tui.__file__).parent
    for path in [*folder.rglob("*.py"), *folder.rglob("*.tcss")]:
        if path.name not in ("theme.py", "colours.py"):
            assert not re.search(r"#[0-9a-fA-F]{6}\b", path.read_text(encoding="utf-8")), path


async def test_each_theme_can_be_put_on_while_the_app_runs():
    app = Bench(SaidLine())
    async with app.run_test() as pilot:
        for name in app.available_themes:
            app.theme = name
            app.query_one(SaidLine).say(name)
            await pilot.pause()
            assert app.lines()[0] == name


def test_the_fallback_names_every_variable():
    assert set(theme.VARIABLES_FALLBACK) == set(theme.DUSK.variables)
