from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from landscapes import (
    CHAPTERS,
    HILLS,
    REACHED,
    cells,
    columns,
    lap,
    laps,
    plain_laps,
    plain_names,
    rows,
    shares,
)
from pictures import Bench, read, styles, titles, widths

from smallsteps_tui.widgets.charts.course_line import Stop
from smallsteps_tui.widgets.charts.landscape import Landscape, landscape, pointer, ridge
from smallsteps_tui.widgets.charts.landscape_face import (
    LandscapeFace,
    Mark,
    column_of,
    place_of_runner,
    runner_column,
    stop_at,
)

# The run


@given(plain_laps, shares, columns, rows.filter(lambda height: height > 1), st.floats(0, 1))
def test_every_moment_of_the_run_fits(face, share, width, height, stride):
    after = replace(face, marks=(*face.marks, Mark(face.today, share)))
    lines = landscape(after, width, height, left=face, stride=stride)
    assert widths(lines) == {width}
    assert len(lines) == height
    assert landscape(after, width, height, left=face, stride=1.0) == landscape(after, width, height)


def running(face: LandscapeFace, after: LandscapeFace, width: int) -> list[int]:
    """The columns of the figure in each frame, the last one where it has arrived."""
    found = []
    for stride in (0.0, 0.1, 0.4, 0.6, 0.7, 0.9, 1.0):
        feet = cells(landscape(after, width, 4, left=face, stride=stride))[-1]
        place = min(number for number, sign in enumerate(feet) if "\u2800" <= sign <= "\u28ff")
        if not found or found[-1] != place:
            found.append(place)
    return found


def test_the_runner_runs_at_least_six_columns_and_eases_back():
    before, after = lap("1:1/3"), lap("1:1/3 2:1/100")
    assert runner_column(after, 100) - runner_column(before, 100) == 1 - 1
    assert running(before, after, 100) == [37, 39, 36, 33]


def test_a_longer_way_is_run_to_its_end():
    before, after = lap("1:1/10"), lap("1:1/10 2:1/2")
    assert running(before, after, 100) == [36, 54]


def test_nobody_runs_back_nor_without_a_step():
    before, after = lap("1:1/10 2:1/2"), lap("1:1/10")
    assert running(before, after, 100) == [runner_column(after, 100)]
    assert running(after, after, 100) == [runner_column(after, 100)]


def test_the_new_ground_fills_behind_the_runner():
    before, after = lap("1:1/10"), lap("1:1/10 2:1/2")
    first = cells(landscape(after, 100, 6, left=before, stride=0))
    there = cells(landscape(after, 100, 6))
    assert [line[:30] for line in first[3:]] == [line[:30] for line in there[3:]]
    assert not any(sign in HILLS for line in first for sign in line[36:] if sign)


def test_the_last_run_ends_in_the_gate():
    first = read(landscape(REACHED, 80, 9, left=CHAPTERS, stride=0))
    assert "⠣⣿⠜" not in first
    assert "“Say it" not in first
    assert "⠣⣿⠜" in read(landscape(REACHED, 80, 9, left=CHAPTERS, stride=1))


# In one row, for reading, and the widget


def test_a_list_has_low_ground_with_the_runner_as_a_dot():
    line = ridge(replace(CHAPTERS, planned=0.8), 29)
    assert line.plain == "▃▃▃▃▃▃▄▆▇███▇▅▃▃◉▁▁▁▁▁▁ ▁ ▁ ┃"
    assert styles(line)["◉"] == "$now"
    assert ridge(REACHED, 29).plain.endswith("◉┃")


@given(plain_laps, columns)
def test_a_line_of_a_list_fits_and_has_its_runner(face, width):
    line = ridge(face, width)
    assert widths([line]) == {width}
    assert line.plain.count("◉") == 1
    assert not any(sign in HILLS for sign in line.plain[line.plain.index("◉") :])


@given(st.integers(0, 239), titles, columns)
def test_what_is_read_stands_beside_what_points_at_it(number, words, width):
    number = min(number, width - 1)
    line = pointer(number, words, width)
    assert widths([line]) == {width}
    assert cells([line])[0][number] == "▲"


@given(laps(plain_names), st.floats(0, 1), st.booleans(), columns, rows)
def test_a_place_that_was_passed_is_behind_the_runner(face, at, passed, width, height):
    number = column_of(face, Stop(at, passed), width, height)
    runner = place_of_runner(face, width, height)
    assert 0 <= number < width
    assert number < max(1, runner) if passed else number >= min(width - 1, runner + 3)


@given(st.lists(st.floats(0, 1), max_size=30), columns, st.integers(0, 239))
def test_the_mouse_finds_the_place_that_is_nearest(ats, width, number):
    stops = [Stop(at, at < 0.6) for at in sorted(ats)]
    found = stop_at(CHAPTERS, stops, number, width, 6)
    runner = place_of_runner(CHAPTERS, width, 6)
    if not stops or runner <= number < runner + 3:
        assert found is None
    else:
        far = [abs(column_of(CHAPTERS, stop, width, 6) - number) for stop in stops]
        assert found is not None
        assert far[found] == min(far)


async def test_the_widget_shows_the_lap_and_the_runner_arrives():
    app = Bench(Landscape())
    async with app.run_test(size=(100, 8)) as pilot:
        shown = app.query_one(Landscape)
        shown.face = lap("1:1/10")
        await pilot.pause()
        assert app.lines()[5].index("⠥") == 9
        shown.run_to(lap("1:1/10 2:1/2"))
        await pilot.wait_for_animation()
        await pilot.pause()
        assert app.lines()[5].index("⠥") == 54


async def test_where_animations_are_off_the_widget_shows_the_new_place_at_once():
    app = Bench(Landscape())
    app.animation_level = "none"
    async with app.run_test(size=(100, 8)) as pilot:
        shown = app.query_one(Landscape)
        shown.rows = 4
        shown.face = lap("1:1/10")
        shown.run_to(lap("1:1/10 2:1/2"))
        await pilot.pause()
        assert app.lines()[3].index("⠥") == 54
        assert shown.size.height == 4


async def test_the_mouse_points_at_the_nearest_place():
    class Heard(Bench):
        def on_landscape_pointed(self, message: Landscape.Pointed) -> None:
            self.keep(message.place)

    app = Heard(Landscape())
    async with app.run_test(size=(100, 8)) as pilot:
        shown = app.query_one(Landscape)
        shown.face = lap("1:1/10 2:1/2")
        shown.stops = (Stop(0.0, True), Stop(0.1, True), Stop(0.9, False))
        await pilot.pause()
        await pilot.click(Landscape, offset=(9, 3))
        await pilot.click(Landscape, offset=(80, 3))
        await pilot.pause()
    assert app.heard[-1] == 2
    assert 1 in app.heard


async def test_the_plain_line_points_at_what_is_read_and_ground_leaves_that_to_the_line_under_it():
    app = Bench(Landscape())
    async with app.run_test(size=(41, 8)) as pilot:
        shown = app.query_one(Landscape)
        shown.face = lap("1:1/2", planned=0.5)
        shown.stops = (Stop(0.0, True), Stop(0.25, True), Stop(1.0, False))
        shown.cursor = 7
        assert shown.cursor is None
        shown.cursor = 1
        await pilot.pause()
        assert shown.pointed == 10
        shown.rows = 1
        await pilot.pause()
        assert app.lines()[0].index("▲") == 10
        assert shown.pointed is None
        shown.stops = (Stop(0.0, True),)
        assert shown.cursor is None


async def test_the_runner_of_the_plain_line_arrives_too():
    app = Bench(Landscape())
    async with app.run_test(size=(41, 3)) as pilot:
        shown = app.query_one(Landscape)
        shown.rows = 1
        shown.face = lap("1:1/4")
        shown.run_to(lap("1:1/4 2:1/3"))
        assert shown.strides < 1
        await pilot.wait_for_animation()
        await pilot.pause()
        assert app.lines()[0].index("◉") == 20
