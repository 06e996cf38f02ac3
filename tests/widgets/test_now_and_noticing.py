"""The lines of then and now, and the question of the week."""

from hypothesis import given
from hypothesis import strategies as st
from pictures import Bench, read, titles, widths

from smallsteps_tui.widgets.cards.question_lines import NoticingLine, noticing_line
from smallsteps_tui.widgets.glyphs import ASCII
from smallsteps_tui.widgets.lists.lines import Line, Lines
from smallsteps_tui.widgets.lists.now_list import NowList, NowRow, now_line


@given(titles, titles, st.booleans(), st.integers(12, 240))
def test_a_line_of_now_keeps_its_width(title, aside, is_open, width):
    assert widths([now_line(NowRow(title, aside, is_open), width)]) == {width}


@given(titles, st.booleans(), st.integers(4, 240))
def test_the_question_keeps_its_width(question, is_at, width):
    lines = noticing_line(question, "n write one line", width, is_at)
    assert widths(lines) == {width}
    assert len(lines) <= 4


def test_how_often_stands_at_the_right_edge_and_what_is_open_has_a_sign_of_its_own():
    rows = [NowRow("Walk", "17 of 28 days"), NowRow("Swim", "since 3 Aug", is_open=True)]
    assert [now_line(row, 30).plain for row in rows] == [
        "+ Walk           17 of 28 days",
        "› Swim             since 3 Aug",
    ]
    assert now_line(rows[1], 30, ASCII).plain.startswith("> Swim")
    assert read(noticing_line("Who, or what, made it lighter?", "n write one line", 30)).split("\n") == [
        "Who, or what, made it lighter?",
        "› n write one line",
    ]


def test_the_title_gives_way_before_how_often_does():
    said = now_line(NowRow("Walk to the corner and back", "17 of 28 days"), 28).plain
    assert said == "+ Walk to t…   17 of 28 days"


class Heard(Bench):
    def on_now_list_chosen(self, message):
        self.keep(message.place)

    def on_now_list_left(self):
        self.keep("left")

    def on_noticing_line_taken(self):
        self.keep("taken")

    def on_lines_opened(self, message):
        self.keep(message.target)


async def test_a_click_opens_a_line_and_answers_the_question():
    app = Heard(NoticingLine(), NowList())
    async with app.run_test(size=(40, 12)) as pilot:
        app.query_one(NoticingLine).question = "Who, or what, made it lighter?"
        rows = app.query_one(NowList)
        rows.rows = [NowRow("Walk", "1"), NowRow("Swim", "2")]
        await pilot.pause()
        await pilot.click(NowList, offset=(3, 1))
        await pilot.click(NoticingLine, offset=(3, 1))
        await pilot.pause()
        assert app.heard == [1, "taken"]
        assert rows.cursor == 1
        rows.rows = [NowRow("Walk", "1")]
        assert rows.cursor == 0


async def test_a_line_that_is_clicked_twice_is_opened():
    shown = Lines(cursor=True)
    app = Heard(shown)
    async with app.run_test(size=(40, 12)) as pilot:
        shown.lines = [Line("", "November", tone="heading"), Line("x", "Walk", target=7)]
        await pilot.pause()
        await pilot.click(Lines, offset=(3, 1))
        await pilot.pause()
        assert app.heard == []
        await pilot.click(Lines, offset=(3, 1), times=2)
        await pilot.pause()
        assert app.heard == [7]
        await pilot.click(Lines, offset=(3, 0), times=2)
        await pilot.pause()
        assert app.heard == [7]


async def test_the_outer_rows_say_how_many_more_there_are_and_the_highlight_scrolls_to_them():
    app = Heard(rows := NowList())
    async with app.run_test(size=(40, 12)) as pilot:
        rows.styles.max_height = 3
        rows.rows = [NowRow(f"Walk {place}", "1") for place in range(5)]
        rows.focus()
        await pilot.pause()
        assert [line[:13].strip(" ▌") for line in app.lines()[:3]] == ["+ Walk 0", "+ Walk 1", "… and 3 more"]
        await pilot.press("down", "down")
        assert [line[:13].strip(" ▌") for line in app.lines()[:3]] == [
            "… and 2 more",
            "+ Walk 2",
            "… and 2 more",
        ]
        await pilot.press("end")
        assert [line[:13].strip(" ▌") for line in app.lines()[:3]] == ["… and 3 more", "+ Walk 3", "+ Walk 4"]
        await pilot.press("home", "up")
        assert app.heard == ["left"]
        await pilot.click(NowList, offset=(3, 2))
        assert app.heard == ["left"]
        assert rows.cursor == 2
        rows.styles.max_height = 5
        await pilot.pause()
        assert [line[:9].strip(" ▌") for line in app.lines()[:5]] == [f"+ Walk {place}" for place in range(5)]


async def test_once_it_is_answered_the_line_invites_another():
    app = Heard(line := NoticingLine())
    async with app.run_test(size=(40, 12)) as pilot:
        line.question, line.is_answered = "You noticed: “I paused”", True
        await pilot.pause()
        assert app.lines()[1] == "› Enter write another"
