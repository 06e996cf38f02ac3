"""The line under a course: where the runner is, or what stands where it is pointed at."""

from pictures import read

from smallsteps_tui.widgets.charts.reading import ReadingFace, reading_lines

MARK = ReadingFace(("Mile 16", "21 November"), "Email my supervisor", "26 steps behind you then", "26 behind")


def line(face, width):
    return read(reading_lines("Mile 16 of 26.", face, width)).rstrip()


def test_what_the_way_looked_like_is_said_in_fewer_words_before_it_gives_way():
    assert line(MARK, 90) == "Mile 16 · 21 November · Email my supervisor · 26 steps behind you then"
    assert line(MARK, 60) == "Mile 16 · 21 November · Email my supervisor · 26 behind"
    assert line(MARK, 40) == "Mile 16 · 21 November · Email my superv…"


def test_what_has_no_mile_and_no_day_begins_with_its_words():
    assert line(ReadingFace((), "the finish", "when you say so"), 60) == "the finish · when you say so"
    assert line(ReadingFace(("4 May",), "the start line"), 60) == "4 May · the start line"
