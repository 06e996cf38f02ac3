import pytest
from hypothesis import given
from hypothesis import strategies as st
from landscapes import lap
from pictures import HOSTILE, Bench, read, styles, titles, widths
from textual.content import Span
from textual.geometry import Size

from smallsteps_tui.widgets.glyphs import ASCII
from smallsteps_tui.widgets.lists.lines import Line, Lines, LineSource, left_column, line_block, line_height
from smallsteps_tui.widgets.lists.rows import LIT, highlighted
from smallsteps_tui.widgets.lists.step_tree import (
    GoalList,
    GoalRow,
    StepTree,
    TreeRow,
    goal_block,
    tree_block,
)

tones = st.sampled_from(["plain", "quiet", "behind", "shift", "now", "heading"])
marks = st.sampled_from(["open", "done", "let-go", "practice"])
steps = st.builds(
    TreeRow,
    st.just(1),
    st.integers(0, 30),
    titles,
    marks,
    titles,
    st.booleans(),
    st.booleans(),
    st.booleans(),
    titles,
    st.lists(titles, max_size=2).map(tuple),
)
lines = st.builds(Line, titles, titles, titles, tones)


@given(steps, st.integers(20, 240))
def test_a_step_of_the_tree_keeps_its_width(step, width):
    assert widths(tree_block(step, width)) == {width}


@given(titles, st.integers(10, 60))
def test_a_goal_keeps_its_width(title, width):
    for course in (None, lap("1:1/2", planned=0.7)):
        goal = GoalRow(1, title, course, title, "resting" if course is None else "active")
        assert widths(goal_block(goal, width)) == {width}


@given(st.lists(lines, min_size=1, max_size=4), st.integers(20, 240))
def test_a_line_keeps_its_width_and_is_as_high_as_was_counted(shown, width):
    left = left_column(shown)
    for line in shown:
        block = line_block(line, left, width)
        assert widths(block) == {width}
        assert len(block) == line_height(line, left, width)


def test_the_tree_reads_like_one():
    rows = [
        TreeRow(1, 0, "Chapter 2", "done", "12 steps", foldable=True, folded=True),
        TreeRow(2, 0, "Chapter 3", "open", "5 behind · 4 ahead", foldable=True),
        TreeRow(3, 1, "Email my supervisor", "done", "yesterday"),
        TreeRow(4, 1, "Open the file", "open", "today", is_today=True, detail="even smaller: the laptop"),
        TreeRow(5, 1, "Write", "open", foldable=True),
        TreeRow(6, 2, "One bad sentence", "practice", "3 of 7"),
        TreeRow(7, 2, "Two", "let-go"),
    ]
    assert read(line for row in rows for line in tree_block(row, 44)).split("\n") == [
        "▸ ✓ Chapter 2                       12 steps",
        "▾ ○ Chapter 3             5 behind · 4 ahead",
        "  │ ✓ Email my supervisor          yesterday",
        "  │ ○ Open the file                  ◆ today",
        "  │   even smaller: the laptop",
        "  ▾ ○ Write",
        "  │ │ ↻ One bad sentence              3 of 7",
        "  │ │ × Two",
    ]


def test_what_stands_at_the_right_says_less_before_a_number_of_it_is_cut():
    words = ("1 a week · 3 of 6 times · taking root", "1 a week · 3 of 6 times", "3 of 6 times")
    step = TreeRow(1, 0, "Tidy five references", "practice", words[0], briefer=words[1:])
    for width, aside in ((63, words[0]), (62, words[1]), (49, words[1]), (48, words[2]), (34, words[2])):
        assert read(tree_block(step, width)).endswith(f"  {aside}"), width


def test_evidence_hangs_under_its_day():
    shown = [
        Line(text="November", tone="heading"),
        Line("~ 19", "I paused", tone="shift"),
        Line("~  6", "Said no to the extra meeting. It felt uncomfortable.", tone="shift"),
        Line("✓  5", "Opened the file", "on a low day", "behind"),
    ]
    left = left_column(shown)
    drawn = [line for each in shown for line in line_block(each, left, 40)]
    assert read(drawn).split("\n") == [
        "November",
        "~ 19   I paused",
        "~  6   Said no to the extra meeting. It",
        "       felt uncomfortable.",
        "✓  5   Opened the file   on a low day",
    ]
    assert styles(drawn[1])["~"] == "$shift"
    assert styles(drawn[4])["✓"] == "$behind"


@pytest.mark.parametrize("title", HOSTILE[:3])
def test_markup_in_a_list_is_text(title):
    assert title in read(tree_block(TreeRow(1, 0, title, "open"), 60))
    assert title in read(goal_block(GoalRow(1, title, None, title), 60))
    assert title in read(line_block(Line("", title), 0, 60))


def forest(count):
    return tuple(TreeRow(place, place % 3, f"Step {place}", "open", f"{place}") for place in range(count))


class Heard(Bench):
    def on_step_tree_chosen(self, message):
        self.keep(message.step_id)

    def on_step_tree_folded(self, message):
        self.keep(f"fold {message.step_id}")

    def on_goal_list_chosen(self, message):
        self.keep(message.goal_id)

    def on_lines_chosen(self, message):
        self.keep(message.target)


async def test_the_highlight_moves_by_keys_and_says_where_it_is():
    app = Heard(StepTree())
    async with app.run_test(size=(60, 10)) as pilot:
        tree = app.query_one(StepTree)
        tree.rows = forest(40)
        tree.focus()
        await pilot.press("down", "down", "up", "end", "home", "pagedown", "pageup", "up")
        await pilot.pause()
        assert app.heard == [1, 2, 1, 39, 0, 9, 0]


async def test_the_list_that_has_the_keys_is_plain_by_its_shape_and_its_words_are_in_ink():
    app = Heard(one := StepTree(id="one"), other := GoalList(id="other"))
    async with app.run_test(size=(60, 12)) as pilot:
        one.rows = (TreeRow(1, 0, "Proposal", "done", "4 steps", detail="even smaller: a page"),)
        other.rows = (GoalRow(1, "Thesis", None, "resting since May", "resting"),)
        one.focus()
        await pilot.pause()
        assert [line for line in app.lines() if line.startswith(("▌", "▏"))] == [
            f"▌   ✓ Proposal{'4 steps':>46}",
            "▏ Thesis",
        ]
        other.focus()
        await pilot.pause()
        assert [line[:3] for line in app.lines() if line.startswith(("▌", "▏"))] == ["▏  ", "▌ T"]


def test_on_the_ground_of_the_highlight_words_are_in_ink_and_signs_keep_their_colour():
    line, _ = tree_block(TreeRow(1, 0, "Proposal", "done", "4 steps", detail="smaller"), 40)
    loud, quiet = (highlighted(line, 2, 40, has_keys) for has_keys in (True, False))
    assert loud.spans[-1] == Span(0, len(loud), LIT)
    assert (styles(loud)["Proposal"], styles(loud)["4 steps"]) == ("$ink", "$ink")
    assert styles(quiet)["Proposal"] == "$behind"
    assert all("$selection" not in str(span.style) for span in quiet.spans)
    assert (
        highlighted(line, 1, 9, True, ASCII).plain[0],
        highlighted(line, 1, 9, False, ASCII).plain[0],
    ) == (">", "|")
    assert highlighted(line, 2, 9, True).spans[-1] == Span(0, 11, LIT)


async def test_the_highlight_stays_on_its_step_when_the_rows_change():
    app = Heard(StepTree())
    async with app.run_test(size=(60, 10)) as pilot:
        tree = app.query_one(StepTree)
        tree.rows = forest(40)
        tree.choose(30)
        await pilot.pause()
        assert "Step 30" in "\n".join(app.lines())
        tree.rows = forest(40)[5:]
        assert (tree.chosen, tree.cursor) == (30, 25)
        tree.rows = tuple(row for row in tree.rows if row.step_id != 30)
        assert tree.chosen == 31
        tree.rows = ()
        assert tree.chosen is None
        tree.rows = forest(3)
        assert tree.chosen == 0
        await pilot.pause()
        assert app.heard == []


async def test_a_click_highlights_a_step_and_its_sign_folds_it():
    app = Heard(StepTree())
    async with app.run_test(size=(60, 10)) as pilot:
        tree = app.query_one(StepTree)
        tree.rows = (TreeRow(1, 0, "Chapter", "open", foldable=True), TreeRow(2, 1, "File", "open"))
        await pilot.pause()
        await pilot.click(StepTree, offset=(8, 1))
        await pilot.click(StepTree, offset=(2, 0))
        await pilot.pause()
        assert app.heard == [2, "fold 1"]


async def test_the_asides_end_at_the_edge_with_and_without_something_to_scroll():
    app = Heard(StepTree())
    async with app.run_test(size=(60, 10)) as pilot:
        tree = app.query_one(StepTree)
        tree.rows = forest(8)
        await pilot.pause()
        assert {len(line) for line in app.lines() if line} == {60}
        tree.rows = forest(80)
        await pilot.pause()
        assert tree.virtual_size == Size(58, 80)
        assert all(line[56:58].strip().isdigit() for line in app.lines())


async def test_two_thousand_steps_are_drawn_one_screen_at_a_time():
    app = Heard(StepTree())
    drawn = []
    async with app.run_test(size=(60, 10)) as pilot:
        tree = app.query_one(StepTree)
        draw = tree.draw
        tree.draw = lambda *values: (drawn.append(values[0]), draw(*values))[1]
        tree.rows = forest(2000)
        await pilot.pause()
        assert len(drawn) <= 12
        tree.focus()
        await pilot.press("end")
        await pilot.pause()
        assert len(drawn) <= 24
        assert "Step 1999" in app.lines()[-1]


async def test_goals_are_chosen_with_the_keys_and_keep_their_highlight():
    app = Heard(GoalList())
    async with app.run_test(size=(40, 20)) as pilot:
        goals = app.query_one(GoalList)
        rows = [GoalRow(place, f"Goal {place}", lap(f"1:{place}/10"), "aside") for place in range(1, 9)]
        rows.append(GoalRow(9, "Inbox", None, "resting since May", "resting"))
        goals.rows = rows
        goals.focus()
        await pilot.press("down", "end", "home")
        await pilot.click(GoalList, offset=(3, 9))
        await pilot.pause()
        assert app.heard == [2, 9, 1, 3]
        goals.rows = rows[1:]
        assert goals.chosen == 3


async def test_the_highlight_passes_over_headings_and_shows_them():
    app = Heard(Lines(cursor=True))
    async with app.run_test(size=(40, 6)) as pilot:
        shown = app.query_one(Lines)
        shown.lines = [
            Line(text="November", tone="heading"),
            *(Line(f"✓ {day:2}", "Step", target=day) for day in range(20, 10, -1)),
            Line(text="October", tone="heading"),
            *(Line(f"✓ {day:2}", "Step", target=100 + day) for day in range(20, 10, -1)),
        ]
        shown.focus()
        await pilot.press("down", "end", "up", "home")
        await pilot.pause()
        assert app.heard == [19, 111, 112, 20]
        assert app.lines()[0].strip() == "November"


class Months(LineSource):
    """Months of three lines each, under their heading and with a blank between them."""

    left_width = 0
    asked = 0

    def __len__(self):
        return 12 * 5 - 1

    def __getitem__(self, place):
        if place % 5 == 4:
            return Line()
        name = f"Month {place // 5}"
        is_heading = place % 5 == 0
        return Line("", name, tone="heading") if is_heading else Line("", f"{name}.{place % 5}", target=place)

    def heights(self, width):
        return [1] * len(self)

    def place_of(self, target):
        return target

    def is_about_something(self, place):
        return place % 5 not in {0, 4}

    def heading_of(self, place):
        self.asked += 1
        return self[place - place % 5] if self.is_about_something(place) else None


async def test_the_heading_of_what_is_in_sight_stays_at_the_top_and_never_stands_twice():
    app = Heard(shown := Lines(cursor=True))
    async with app.run_test(size=(30, 6)) as pilot:
        shown.lines = Months()
        shown.focus()
        await pilot.pause()
        assert app.lines()[:2] == [" Month 0", "▌Month 0.1"]
        for _ in range(30):
            before = shown.cursor
            await pilot.press("down")
            lines = [line.strip(" ▌▁▂▃▄▅▆▇█") for line in app.lines()]
            assert shown.cursor > before
            assert f"Month {shown.cursor // 5}.{shown.cursor % 5}" in lines
            assert lines[0] in {f"Month {month}" for month in range(12)} or not lines[0]
            headings = [line for line in lines if line and "." not in line]
            assert len(headings) == len(set(headings))
        for _ in range(30):
            await pilot.press("up")
            lines = [line.strip(" ▌▁▂▃▄▅▆▇█") for line in app.lines()]
            assert f"Month {shown.cursor // 5}.{shown.cursor % 5}" in lines[1:]
        assert lines[:2] == ["Month 0", "Month 0.1"]
        assert shown.lines.asked < 1_000


async def test_a_line_is_shown_from_its_own_place_on_under_its_heading():
    app = Heard(shown := Lines(cursor=True))
    async with app.run_test(size=(30, 6)) as pilot:
        shown.lines = Months()
        await pilot.pause()
        shown.show_from(17)
        await pilot.pause()
        assert [line[1:10].strip() for line in app.lines()[:3]] == ["Month 3", "Month 3.2", "Month 3.3"]
        assert shown.cursor == 17
        shown.show_from(21)
        await pilot.pause()
        assert [line[1:10].strip() for line in app.lines()[:3]] == ["Month 4", "Month 4.1", "Month 4.2"]
        await pilot.click(Lines, offset=(3, 1))
        shown.show_from(17)
        await pilot.pause()
        await pilot.click(Lines, offset=(3, 0))
        await pilot.pause()
        assert shown.cursor == 16
        assert [line[1:10].strip() for line in app.lines()[:2]] == ["Month 3", "Month 3.1"]


async def test_without_a_cursor_the_keys_scroll():
    app = Heard(Lines())
    async with app.run_test(size=(40, 6)) as pilot:
        shown = app.query_one(Lines)
        shown.lines = [Line("", f"Line {place}", target=place) for place in range(30)]
        shown.focus()
        await pilot.press("down", "down")
        await pilot.pause()
        assert app.lines()[0].startswith("Line 2")
        await pilot.press("end")
        await pilot.pause()
        assert app.lines()[-1].startswith("Line 29")
        assert app.heard == []


def test_the_star_of_a_low_day_has_a_column_of_its_own():
    shown = [
        Line("✓ 21 Nov", "Email", tone="behind", is_low=True),
        Line("⚑ 1 Nov ", "Halfway", tone="now"),
        Line("✓ 1 Nov ", "Put the laptop on it", "small", "behind", is_low=True),
    ]
    left = left_column(shown)
    drawn = [line for each in shown for line in line_block(each, left, 38)]
    assert read(drawn).split("\n") == [
        "✓ 21 Nov ✦ Email",
        "⚑ 1 Nov    Halfway",
        "✓ 1 Nov  ✦ Put the laptop on it  small",
    ]
    assert styles(drawn[0])["✦"] == "$shift"


async def test_lines_may_be_as_high_as_they_are():
    app = Heard(Lines())
    async with app.run_test(size=(40, 20)) as pilot:
        shown = app.query_one(Lines)
        shown.styles.height = "auto"
        shown.lines = [Line("✓", "a small step " * 8)]
        await pilot.pause()
        assert shown.size.height == 3
        await pilot.resize_terminal(24, 20)
        await pilot.pause()
        assert shown.size.height == 6


async def test_ten_thousand_lines_are_drawn_one_screen_at_a_time():
    app = Heard(Lines())
    drawn = []
    async with app.run_test(size=(60, 10)) as pilot:
        shown = app.query_one(Lines)
        draw = shown.draw
        shown.draw = lambda *values: (drawn.append(values[0]), draw(*values))[1]
        shown.lines = [Line("✓ 12", f"Opened the file {place}") for place in range(10_000)]
        shown.focus()
        await pilot.pause()
        await pilot.press("end")
        await pilot.pause()
        assert len(drawn) <= 24
        assert "Opened the file 9999" in app.lines()[-1]


async def test_a_list_that_the_eye_is_to_leave_is_quiet_in_all_its_parts():
    app = Bench(Lines())
    async with app.run_test(size=(40, 6)) as pilot:
        shown = app.query_one(Lines)
        shown.lines = [Line("✓ today", "Walk", "started", tone="behind")]
        await pilot.pause()
        bright = {span.style for span in shown.draw(0, 40)[0].spans}
        shown.dim = True
        assert {span.style for span in shown.draw(0, 40)[0].spans} == {"$quiet"} < bright
