from hypothesis import given
from hypothesis import strategies as st
from pictures import Bench, read, styles, titles, widths
from textual.events import Paste

from smallsteps_tui.widgets.cards.question import Question, QuestionFace
from smallsteps_tui.widgets.cards.question_lines import question_lines, suggestion_lines
from smallsteps_tui.widgets.edges import hint_lines

FACE = QuestionFace(
    "Where could “Chapter 4” begin? [/]",
    "one small step",
    ("Look at it for two minutes", "Gather what it needs", "Ask Sam"),
    "Enter add it     Esc not now",
)


@given(titles, st.lists(titles, max_size=4), st.integers(20, 240))
def test_the_words_of_a_question_keep_their_width(text, suggestions, width):
    every = [*question_lines(text, width), *suggestion_lines(suggestions, 0, width), *hint_lines(text, width)]
    assert widths(every) == {width}


def test_suggestions_stand_beside_each_other_while_they_fit():
    assert read(suggestion_lines(FACE.suggestions, -1, 80)).split("\n") == [
        "",
        "Tab  Look at it for two minutes  ·  Gather what it needs  ·  Ask Sam",
    ]
    assert read(suggestion_lines(FACE.suggestions, -1, 30)).split("\n") == [
        "",
        "Tab  Look at it for two minut…",
        "     Gather what it needs",
        "     Ask Sam",
    ]
    assert styles(suggestion_lines(FACE.suggestions, 1, 80)[1])["Gather what it needs"] == "bold $ink"


class Asked(Bench):
    def on_question_answered(self, message):
        self.keep(message.text)

    def on_question_not_now(self):
        self.keep("not now")


async def test_tab_puts_one_suggestion_after_the_other_on_the_line_and_comes_round_to_what_was_typed():
    app = Asked(Question(FACE))
    async with app.run_test(size=(90, 20)) as pilot:
        question = app.query_one(Question)
        question.focus_field()
        await pilot.press("m", "y", "tab")
        assert question.text == "Look at it for two minutes"
        await pilot.press("down")
        assert question.text == "Gather what it needs"
        await pilot.press("up", "up")
        assert question.text == "my"
        await pilot.press("up")
        assert question.text == "Ask Sam"
        await pilot.press("tab")
        assert question.text == "my"
        await pilot.press("tab", "enter")
        await pilot.pause()
        assert app.heard == ["Look at it for two minutes"]


async def test_enter_answers_with_what_was_typed_and_escape_means_not_now():
    app = Asked(Question(FACE))
    async with app.run_test(size=(90, 20)) as pilot:
        app.query_one(Question).focus_field()
        await pilot.press("d", "o", "space", "i", "t", "enter", "escape")
        await pilot.pause()
        assert app.heard == ["do it", "not now"]
        assert "Where could “Chapter 4” begin? [/]" in "\n".join(app.lines())


async def test_what_is_being_typed_stays_when_the_same_is_asked_again():
    app = Asked(Question(FACE))
    async with app.run_test(size=(90, 20)) as pilot:
        question = app.query_one(Question)
        question.focus_field()
        await pilot.press("d", "o")
        question.ask(QuestionFace(FACE.question, "other", ("Ask Sam",), "Enter"))
        assert question.text == "do"
        question.ask(QuestionFace("Another?", value="yes"))
        assert question.text == "yes"


async def test_a_click_takes_a_suggestion():
    app = Asked(Question(FACE))
    async with app.run_test(size=(90, 20)) as pilot:
        await pilot.click("#suggestions", offset=(40, 1))
        assert app.query_one(Question).text == "Gather what it needs"


async def test_a_pasted_escape_never_reaches_the_terminal():
    app = Asked(Question(FACE))
    async with app.run_test(size=(90, 20)) as pilot:
        question = app.query_one(Question)
        question.focus_field()
        await pilot.pause()
        app.focused.post_message(Paste("a\x1b[31mb\u202ec"))
        await pilot.pause()
        assert question.text == "a[31mbc"
