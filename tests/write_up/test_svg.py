"""The drawings of a page: whole, inside their frame, and rising."""

import re
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.write_up import html
from smallsteps_tui.write_up.page import Passed, Rising, Way

shares = st.floats(0, 1) | st.sampled_from((0.0, 1.0))
words = st.sampled_from(("4 May", "<b>&\"'", "漢字"))


def read(drawing: str) -> ElementTree.Element:
    """Read a drawing as a browser does."""
    return ElementTree.fromstring(drawing)


def along(path: str) -> list[tuple[float, float]]:
    """The points of a line."""
    return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path)]


@given(shares, shares, words)
@settings(max_examples=60)
def test_the_runner_stands_where_the_distance_says(before: float, here: float, start: str):
    drawing = read(html.course(Way(before, here, start)))
    runner = drawing.find("circle")
    assert abs(float(runner.get("cx")) - here * html.WIDTH) <= 0.05
    mist = next(path.get("d") for path in drawing.findall("path") if path.get("class") == "mist")
    assert mist == f"M{runner.get('cx')} {html.COURSE_AT}H{html.WIDTH}"
    assert [text.text for text in drawing.findall("text")] == [start, "finish"]


@given(st.lists(st.integers(0, 40), min_size=2, max_size=60).filter(any), words)
@settings(max_examples=60)
def test_steps_added_up_only_rise_from_edge_to_edge(steps: list[int], first: str):
    totals = tuple(sum(steps[: place + 1]) for place in range(len(steps)))
    drawing = read(html.rising(Rising(totals, first, "22 Nov")))
    line = next(path.get("d") for path in drawing.findall("path") if path.get("class") == "line")
    points = along(line)
    assert len(points) == len(totals) + 1
    assert [x for x, _ in points] == sorted(x for x, _ in points)
    assert [y for _, y in points] == sorted((y for _, y in points), reverse=True)
    assert points[0] == (0, html.RISING_FOOT)
    assert points[-1] == (html.WIDTH, html.RISING_TOP)
    assert f"{totals[-1]:,}" in [text.text for text in drawing.findall("text")]


def test_what_was_added_in_this_time_is_drawn_apart_from_what_was_there():
    drawing = read(html.course(Way(0.25, 0.5, "4 May")))
    drawn = {path.get("class"): path.get("d") for path in drawing.findall("path")}
    assert drawn["before"] == "M0 20H180"
    assert drawn["behind"] == "M180 20H360"


banners = st.lists(
    st.builds(Passed, st.floats(0.01, 0.99), st.text(min_size=1, max_size=200), st.booleans()), max_size=12
)


@given(banners)
@settings(max_examples=60)
def test_the_names_of_banners_stand_inside_the_frame_and_never_on_each_other(passed: list[Passed]):
    named = html._named(passed)
    spans = [(x - html.LETTER * len(one.words) / 2, x + html.LETTER * len(one.words) / 2) for one, x in named]
    assert all(left >= -0.1 and right <= html.WIDTH + 0.1 for left, right in spans)
    assert all(
        right < other
        for place, (_, right) in enumerate(sorted(spans))
        for other, _ in sorted(spans)[place + 1 :]
    )
    assert named or not passed


def test_the_persons_own_banners_are_named_before_the_parts_of_every_way():
    way = Way(0.1, 0.6, "4 May", (Passed(0.5, "halfway"), Passed(0.52, "Chapter <2>", True)))
    texts = [text.text for text in read(html.course(way)).findall("text")]
    assert texts == ["Chapter <2>", "4 May", "finish"]
    way = Way(0.1, 0.6, "4 May", (Passed(0.25, "a quarter"), Passed(0.52, "Chapter 2", True)))
    texts = [text.text for text in read(html.course(way)).findall("text")]
    assert texts == ["a quarter", "Chapter 2", "4 May", "finish"]


def test_a_drawing_can_be_heard():
    assert read(html.course(Way(0, 0.5, "4 May"))).find("title").text == "50% of the course is done"
    assert read(html.course(Way(0, 0.0, "4 May"))).find("title").text == "all of the course is ahead"
    assert read(html.rising(Rising((1, 3), "4 May", "22 Nov"))).find("title").text == (
        "Steps in this period, running total, 4 May to 22 Nov: 3"
    )
