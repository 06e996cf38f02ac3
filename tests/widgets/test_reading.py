"""The line under a landscape: its legend, or what stands where it is pointed at."""

import pytest
from rich.cells import cell_len

from smallsteps_tui.widgets.charts.landscape import LegendFace, ReadingFace, _around, legend, read_out
from smallsteps_tui.widgets.glyphs import UNICODE

MARK = ReadingFace(("Mile 16", "21 November"), "Email my supervisor", "26 steps behind you then", "26 behind")
ALL = LegendFace("4 May", has_hills=True, has_low_days=True, said="You reached it today.")


def test_what_the_way_looked_like_is_said_in_fewer_words_before_it_gives_way():
    assert read_out(MARK, 90) == "Mile 16 · 21 November · Email my supervisor · 26 steps behind you then"
    assert read_out(MARK, 60) == "Mile 16 · 21 November · Email my supervisor · 26 behind"
    assert read_out(MARK, 40) == "Mile 16 · 21 November · Email my superv…"


def test_what_has_no_mile_and_no_day_begins_with_its_words():
    assert read_out(ReadingFace((), "the finish", "when you say so"), 60) == "the finish · when you say so"
    assert read_out(ReadingFace(("4 May",), "the start line"), 60) == "4 May · the start line"


@pytest.mark.parametrize("width", [20, 38, 57, 90])
def test_a_legend_fits_its_line(width):
    assert cell_len(legend(ALL, width).plain) == width


def test_a_legend_says_only_what_is_in_the_picture_and_has_room():
    assert legend(LegendFace("4 May"), 60).plain.rstrip() == "4 May"
    said = legend(ALL, 90).plain
    assert said.startswith("4 May    a hill: the days it took    ✦ a low day with a step  ")
    assert said.endswith("  You reached it today.")
    assert legend(ALL, 60).plain.split("    ")[:2] == ["4 May", "a hill: the days it took"]
    assert "✦" not in legend(ALL, 60).plain


def test_a_long_text_stands_on_both_sides_of_the_pointer():
    face = ReadingFace(
        ("Mile 15", "16 November"), "Open the chapter 3 file and read it", "24 steps behind you"
    )
    line = _around(face, 66, 112, UNICODE)
    assert line is not None
    assert line.plain.strip() == (
        "Mile 15 · 16 November · Open the chapter 3 file and read it  ▲  24 steps behind you"
    )
    assert line.plain.index("▲") == 66
    assert line.cell_length == 112
    assert _around(face, 10, 112, UNICODE) is None, "there is no room before it"


def test_with_nothing_behind_the_start_line_is_said_where_the_runner_stands():
    assert legend(LegendFace("today", said="You're at the start line."), 80).plain.startswith(
        "today    You're"
    )
    far = legend(LegendFace("4 May", has_hills=True, said="You reached it today."), 80).plain
    assert far.endswith("You reached it today.")
