"""The lines of the evidence, made when they are looked at."""

from datetime import timedelta

import pytest
from domain.walks import Walk
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain import evidence
from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.screens.look_back.evidence_lines import EvidenceLines
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE
from smallsteps_tui.widgets.lists.lines import left_column, line_height


def a_walk() -> Walk:
    """Three months: notes that are long, a low day, shifts, a banner that tells a check-in already."""
    walk = Walk("Thesis", "Move").adds("Chapter", goal="Thesis").adds("Write", under="Chapter")
    walk.adds("Walk", goal="Move", rhythm="daily", smaller=["Shoes"])
    walk.does("Walk", note="Rain all the way, and a dog that came along as far as the bridge.").sleeps(30)
    walk.feels(Energy.LOW).does_smaller("Walk").notices("Calmer\nthan before").sleeps(31)
    walk.does("Write").does("Chapter").starts("Walk")
    return walk


WALKED = a_walk()


def lines_of(walk: Walk, found=None, glyphs=UNICODE) -> EvidenceLines:
    return EvidenceLines(walk.journey, walk.today, glyphs, found)


def read(lines: EvidenceLines) -> list[str]:
    signs = (f"{line.left}{' ✦' * line.is_low} {line.text} {line.aside}".strip() for line in lines)
    return [f"{said} {line.quote}".strip() for said, line in zip(signs, lines, strict=True)]


def test_the_evidence_stands_under_its_months_with_what_it_was():
    assert read(lines_of(WALKED)) == [
        "March everything, newest first",
        "⚑  7 Finished Chapter",
        "⚑  7 The first step: Thesis",
        "◐  7 Walk",
        "✓  7 Write",
        "",
        "February",
        "~  4 Calmer than before",
        "✓  4 ✦ Shoes small",
        "",
        "January",
        "⚑  5 The first step: Move",
        "✓  5 Walk “Rain all the way, and a dog that came along as far as the bridge.”",
    ]


@settings(max_examples=40)
@given(st.integers(12, 120), st.data())
def test_what_is_known_without_making_the_lines_is_what_the_lines_are(width, data):
    every = evidence.of(WALKED.journey)
    found = data.draw(st.none() | st.lists(st.booleans(), min_size=len(every), max_size=len(every)))
    lines = lines_of(WALKED, found)
    made = list(lines)
    assert len(made) == len(lines)
    if made:
        assert lines.left_width == left_column(made)
    assert lines.heights(width) == [line_height(line, lines.left_width, width) for line in made]
    for place, line in enumerate(made):
        assert lines.is_about_something(place) == (line.target is not None)
        if line.target is not None:
            assert made[lines.place_of(line.target)].target == line.target
    assert lines[1:3] == made[1:3]


def test_lines_of_another_journey_or_others_of_the_same_are_not_the_same_lines():
    every = evidence.of(WALKED.journey)
    assert lines_of(WALKED) == lines_of(WALKED, [True] * len(every))
    assert lines_of(WALKED) != lines_of(WALKED, [False] * len(every))
    assert lines_of(WALKED) != lines_of(a_walk())
    assert lines_of(WALKED).place_of("nothing") is None


def test_what_lies_after_today_says_so():
    lines = EvidenceLines(WALKED.journey, WALKED.today - timedelta(days=31), UNICODE)
    assert [line.text for line in lines if line.tone == "heading"] == [
        "March 2026, in the future",
        "February",
        "January",
    ]


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII])
def test_the_signs_are_those_to_draw_with(glyphs):
    signs = {line.left[0] for line in lines_of(WALKED, glyphs=glyphs) if line.left}
    assert signs == {glyphs.done, glyphs.started, glyphs.shift, glyphs.banner}


def test_a_line_stands_under_its_month_and_a_heading_under_none():
    lines = lines_of(WALKED)
    headings = [heading.text if (heading := lines.heading_of(place)) else "" for place in range(len(lines))]
    assert headings == ["", *["March"] * 4, "", "", *["February"] * 2, "", "", *["January"] * 2]


def test_a_day_leads_to_the_newest_line_by_its_end():
    lines = lines_of(WALKED)
    said = {
        back: lines[lines.place_by(WALKED.today - timedelta(days=back))].left for back in (-5, 0, 1, 40, 90)
    }
    assert said == {-5: "⚑  7", 0: "⚑  7", 1: "~  4", 40: "⚑  5", 90: "✓  5"}
    for back in range(100):
        assert lines.is_about_something(lines.place_by(WALKED.today - timedelta(days=back)))
