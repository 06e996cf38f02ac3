from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import Bench, styles, titles
from rich.cells import cell_len
from textual.binding import Binding
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen

from smallsteps_tui.widgets.edges import SaidLine, TopLine, in_short, said_line, top_line
from smallsteps_tui.widgets.glyphs import ASCII
from smallsteps_tui.widgets.keys import KeyFace, KeyLine, key_line, key_name
from smallsteps_tui.widgets.picture import Picture, drawn

NAMES = ("Today", "Goals", "Marathon", "Look back")
DAY = "Sunday 22 November"
KEYS = (
    KeyFace("e", "energy: steady", "energy", "steady"),
    KeyFace("m", "make it smaller", "smaller", "smaller"),
    KeyFace("r", "rest today", "rest", "rest"),
    KeyFace("?", "keys", "keys"),
)


@pytest.mark.parametrize("width", range(20, 241))
def test_the_top_line_reaches_from_edge_to_edge(width):
    line = top_line(NAMES, "Marathon", DAY, "veiled", width)
    assert cell_len(line.plain) == width
    assert "Marathon" in line.plain


def test_the_top_line_names_the_screens_with_their_keys_and_the_day():
    line = top_line(NAMES, "Today", DAY, "", 118)
    assert line.plain.startswith("1 Today   2 Goals   3 Marathon   4 Look back ")
    assert line.plain.endswith(" Sunday 22 November")
    assert styles(line)["Today"] == "bold underline $now"
    assert styles(line)["Goals"] == styles(line)["2 "] == "$quiet"


def test_from_46_columns_on_all_names_are_there_and_below_the_keys_and_the_current_one():
    every = "1 Today  2 Goals  3 Marathon  4 Look back"
    for width in range(44, 94):
        assert top_line(NAMES, "Goals", DAY, "", width).plain.startswith(every)
    assert top_line(NAMES, "Goals", DAY, "", 74).plain.endswith(f"   {DAY}")
    assert top_line(NAMES, "Goals", DAY, "", 56).plain.endswith("   Sun 22 Nov")
    assert top_line(NAMES, "Today", DAY, "", 38).plain == "‹ 1 Today 2 3 4 ›           Sun 22 Nov"
    assert top_line(NAMES, "Look back", DAY, "", 38, ASCII).plain.startswith("< 1 2 3 4 Look back >")
    assert top_line(NAMES, "Look back", DAY, "veiled", 44).plain.startswith("‹ 1 2 3 4 Look back ›")
    assert top_line(NAMES, "Look back", DAY, "veiled", 44).plain.endswith("   veiled   Sun 22 Nov")
    assert top_line(NAMES, "Look back", DAY, "veiled", 20).plain == "Look back     veiled"
    assert in_short(DAY) == "Sun 22 Nov"


@given(st.lists(titles, min_size=1, max_size=8), st.integers(20, 240))
def test_the_key_line_is_as_wide_as_the_screen(labels, width):
    keys = [KeyFace(str(place), label, "act") for place, label in enumerate(labels)]
    assert cell_len(key_line(keys, width).plain) == width


def test_keys_give_way_from_the_right_but_the_last_one_stays():
    every = "e energy: steady   m make it smaller   r rest today   ? keys"
    assert key_line(KEYS, 80).plain.rstrip() == every
    assert key_line(KEYS, 50).plain.rstrip() == "e steady   m smaller   r rest   ? keys"
    assert key_line(KEYS, 30).plain.rstrip() == "e steady   m smaller   ? keys"
    assert key_line(KEYS, 20).plain.rstrip() == "e steady   ? keys"
    assert key_line(KEYS, 36).plain.rstrip() == "e steady  m smaller  r rest  ? keys"


def test_keys_are_written_as_on_a_keyboard():
    assert [key_name(key) for key in ("enter", "space", "escape", "^r", "?", "left", "J")] == [
        "Enter",
        "Space",
        "Esc",
        "Ctrl+R",
        "?",
        "←",
        "J",
    ]


@given(titles, st.integers(20, 240))
def test_what_is_said_fits_on_its_line(text, width):
    assert {cell_len(line.plain) for line in said_line(text, width)} <= {width}


class Keys(Screen):
    BINDINGS: ClassVar = [
        Binding("m", "smaller", "make it smaller", id="smaller"),
        Binding("x", "hidden", "not shown", show=False),
        Binding("left_square_bracket,p", "week(-1)", "a week back"),
        Binding("question_mark", "keys", "keys"),
    ]
    pressed = ""

    def compose(self):
        yield TopLine(NAMES)
        yield KeyLine()
        yield SaidLine()

    def action_smaller(self):
        self.pressed += "m"

    def action_week(self, by):
        self.pressed += "w"

    def action_keys(self):
        self.pressed += "?"

    def on_top_line_chosen(self, message):
        self.pressed += message.name


async def test_the_key_line_shows_the_screens_keys_and_a_click_presses_one():
    app = Bench()
    async with app.run_test(size=(80, 10)) as pilot:
        screen = Keys()
        await app.push_screen(screen)
        await pilot.pause()
        assert app.lines()[1] == "m make it smaller   [ a week back   ? keys"
        await pilot.click(KeyLine, offset=(3, 0))
        await pilot.click(KeyLine, offset=(38, 0))
        assert screen.pressed == "m?"
        screen.query_one(KeyLine).labels = {"smaller": "smaller still"}
        await pilot.pause()
        assert app.lines()[1].startswith("m smaller still")


async def test_a_click_on_a_name_asks_to_go_there():
    app = Bench()
    async with app.run_test(size=(80, 10)) as pilot:
        screen = Keys()
        await app.push_screen(screen)
        screen.query_one(TopLine).current, screen.query_one(TopLine).day = "Today", DAY
        await pilot.pause()
        assert " ".join(app.lines()[0].split()) == f"1 Today 2 Goals 3 Marathon 4 Look back {DAY}"
        await pilot.click(TopLine, offset=(12, 0))
        await pilot.click(TopLine, offset=(50, 0))
        assert screen.pressed == "Goals"


async def test_what_was_said_stays_until_the_next_sentence():
    app = Bench(SaidLine())
    async with app.run_test(size=(80, 10)) as pilot:
        line = app.query_one(SaidLine)
        line.say("It counts whole. [/]")
        await pilot.pause()
        assert app.lines()[0] == "It counts whole. [/]"
        line.say("")
        await pilot.pause()
        assert app.lines()[0] == ""


def test_a_day_of_another_year_is_named_briefly_and_its_year_whole():
    day = "Monday 24 November 2025"
    assert in_short(day) == "Mon 24 Nov 2025"
    assert top_line(NAMES, "Today", day, "", 60).plain.endswith("  Mon 24 Nov 2025")


class TwoLines(Picture):
    """One value in two lines."""

    value: reactive[str] = drawn("before")

    def draw(self, width: int) -> list[Content]:
        """Draw the value, with the number of its line."""
        return [Content(f"{self.value} {y}".ljust(width)) for y in (0, 1)]


async def test_a_line_sent_before_the_others_were_looked_at_leaves_them_to_be_sent():
    app = Bench(TwoLines())
    async with app.run_test() as pilot:
        picture = app.query_one(TwoLines)
        picture.value = "after"
        picture.render_line(0)  # as when the screen is sent for something else at this moment
        await pilot.pause(0.1)
        assert app.lines()[1] == "after 1"
