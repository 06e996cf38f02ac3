"""Whatever is in a file, the Marathon draws it: no number below nothing, no sentence that hurts."""

import re
from collections.abc import Iterator

from hostile_goals import GOAL_ID, TODAY, journeys
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from test_tone import NEVER, found_in

from smallsteps_tui import voice
from smallsteps_tui.domain import course
from smallsteps_tui.domain.course import reaching
from smallsteps_tui.domain.entities import Goal
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens.faces import landscape_of
from smallsteps_tui.screens.marathon.lines import (
    ahead_lines,
    at_a_glance,
    back_lines,
    began_with,
    both_of,
    flag_ahead,
    flag_at_a_glance,
    highest_hill,
    lap_before,
    legend_of,
    reading,
    stops,
    told_lines,
)
from smallsteps_tui.screens.marathon.screen import lanes
from smallsteps_tui.voice import figures
from smallsteps_tui.widgets.charts.landscape import hills, landscape, legend, read_out
from smallsteps_tui.widgets.charts.landscape_face import column_of
from smallsteps_tui.widgets.charts.lanes import column_sizes, lane_rows
from smallsteps_tui.widgets.charts.next_flag import both_true, next_flag
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE

PEOPLE_S = re.compile(r"x{5,}|Piece|Write one page|章節三|a\x1b\[31mb")


def said(journey: Journey, goal: Goal, units: str) -> Iterator[str]:
    """Every sentence and number that the Marathon may show of a goal."""
    yield voice.where_words(journey, goal, TODAY)
    yield from voice.run_words(journey, goal, units)
    if (flag := flag_ahead(journey, goal)) is not None:
        yield "".join(part.text for part in flag_at_a_glance(flag, "·"))
    yield from voice.course_words(journey, goal)
    yield voice.lane_words(journey, goal, TODAY, units)
    yield figures.room_to_rest(journey, goal, TODAY)
    yield voice.target_chosen(journey, goal, TODAY).sentence
    for mark in course.waymarks(journey, goal):
        lead, words, end, brief = voice.place_words(journey, goal, mark, TODAY, units)
        yield from (*lead, words, end, brief)
    for one in voice.of_marathon(journey, goal, TODAY, units, "shown"):
        yield from (one.number, one.sentence)
    for label, words in voice.way_it_went(journey, goal, TODAY):
        yield from (label, words)
    yield voice.all_of_it(journey, goal)
    yield began_with(journey, goal)
    for line in (*back_lines(journey, goal, TODAY, UNICODE), *ahead_lines(journey, goal, TODAY, UNICODE)):
        yield from (line.left, line.text, line.aside)
    glance = at_a_glance("Looking ahead", ahead_lines(journey, goal, TODAY, UNICODE))
    yield "".join(part.text for part in glance)
    yield voice.under_lane(journey, goal, TODAY)
    yield from voice.lap_behind(journey, goal, TODAY)
    yield from voice.all_run_words(journey, goal, units)[1:]
    yield from highest_hill(journey, goal, landscape_of(journey, goal, TODAY)) or ()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(journeys(), st.sampled_from(["miles", "km"]))
def test_no_number_is_below_nothing_and_no_sentence_hurts(journey, units):
    goal = journey.goals[GOAL_ID]
    reaching.asks_what_comes(journey, goal)
    for text in said(journey, goal, units):
        ours = PEOPLE_S.sub("", text)
        assert not re.search(r"(?<![\w\d])-\d", ours), ours
        assert "nan" not in ours.split()
        assert not any(found_in(ours, words) for words in NEVER.values()), ours


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(journeys(), st.integers(20, 240), st.sampled_from([1, 3, 6, 8, 16]), st.sampled_from([UNICODE, ASCII]))
def test_a_course_fits_exactly_its_marks_in_order_and_the_runner_between_them(journey, width, rows, glyphs):
    goal = journey.goals[GOAL_ID]
    face, marks = landscape_of(journey, goal, TODAY), stops(journey, goal)
    assert {cell_len(line.plain) for line in landscape(face, width, rows, glyphs)} == {width}
    columns = [column_of(face, mark, width, rows) for mark in marks]
    assert columns == sorted(columns)
    assert all(0 <= column < width for column in columns)
    shown = legend_of(journey, goal, face)
    assert cell_len(legend(shown, width, glyphs).plain) == width
    for place in range(0, len(marks), max(1, len(marks) // 5)):
        read = reading(journey, goal, place, TODAY, "km")
        assert cell_len(read_out(read, width, glyphs)) <= width


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(journeys(), st.integers(20, 240))
def test_the_way_to_the_next_flag_the_bars_and_every_lane_keep_their_width(journey, width):
    goal = journey.goals[GOAL_ID]
    if (flag := flag_ahead(journey, goal)) is not None:
        assert flag.behind >= 0 < flag.ahead
        assert {cell_len(line.plain) for line in next_flag(flag, width)} == {width}
    if (both := both_of(journey, goal, "miles")) is not None:
        assert both.run >= 0 < both.to_run
        assert {cell_len(line.plain) for line in both_true(both, width)} == {width}
    if (lap := lap_before(journey, goal, TODAY)) is not None:
        assert {cell_len(line.plain) for line in hills(lap.lap, width, 3)} == {width}
    drawn = lanes(journey, TODAY, "miles", UNICODE)
    sizes = column_sizes(drawn)
    for lane in drawn:
        for rows in (1, 2, 3):
            found = lane_rows(lane, sizes, width, rows=rows)
            assert {cell_len(line.plain) for line in found} == {width}
    assert told_lines(journey, goal, TODAY, UNICODE, "hidden")
