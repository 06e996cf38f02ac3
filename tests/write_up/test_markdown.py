"""A page as Markdown: what renders it finds headings and lists of ours, and text of the person's."""

from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.write_up import writing
from smallsteps_tui.write_up.page import CELLS, Line, Page, Section, Way, as_markdown, course, escaped
from smallsteps_tui.write_up.seen import Wanted
from write_up.journeys import HOSTILE, journeys, wishes

RENDERER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

KINDS = {
    *("heading", "paragraph", "bullet_list", "list_item", "inline", "hr"),
    *("text", "text_special", "softbreak", "hardbreak", "code_inline"),
}


def kinds(text: str) -> set[str]:
    """What a renderer finds in a text."""
    return {each.type.removesuffix("_open").removesuffix("_close") for each in _flat(RENDERER.parse(text))}


def _flat(tokens: list[Token]) -> list[Token]:
    return [one for token in tokens for one in (token, *_flat(token.children or []))]


def rendered(text: str) -> str:
    """The text that somebody reads of it."""
    return "".join(one.content for one in _flat(RENDERER.parse(text)) if one.type.startswith("text"))


@given(journeys(), wishes())
@settings(max_examples=25)
def test_any_life_makes_headings_lists_and_text_and_nothing_else(journey: Journey, wanted: Wanted):
    page = writing.page(journey, wanted)
    written = as_markdown(page)
    assert kinds(written) <= KINDS
    headings = [one for one in RENDERER.parse(written) if one.type == "heading_open"]
    assert len(headings) == 1 + len(page.sections)
    items = [one for one in RENDERER.parse(written) if one.type == "list_item_open"]
    assert len(items) == sum(len(section.lines) for section in page.sections)


signs = st.text(st.sampled_from("ab 1.)-+*_#>`~[](){}!&;:|\\=<é漢/'\""), max_size=12)


@example("a heading that ends in #")
@given(st.sampled_from(HOSTILE) | signs | signs.map(lambda text: f"word {text}"))
def test_any_words_are_read_as_they_were_typed(words: str):
    words = clean_line(words)
    for written in (f"- {escaped(words)}", f"# {escaped(words)}", escaped(words)):
        if words:
            assert rendered(written) == words
            assert kinds(written) <= KINDS


def test_plain_words_stay_plain():
    plain = "Open the file, then read one paragraph (aloud). It's 7.5 km & fine!"
    assert escaped(plain) == plain


def test_a_text_of_several_lines_keeps_them_in_its_line_of_the_list():
    page = Page("S", "T", "O", (Section("H", lines=(Line("one\n- two\n\nfour", "18 Nov"), Line("x"))),), "C")
    assert "- one\\\n  \\- two\\\n  &nbsp;\\\n  four (18 Nov)\n- x" in as_markdown(page)
    assert kinds(as_markdown(page)) <= KINDS


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_course_in_signs_has_one_length_and_one_runner(before: float, here: float):
    drawn = course(Way(before, here, "4 May"))
    assert len(drawn) == CELLS
    assert drawn.count("◉") == 1
    assert drawn.index("◉") == min(CELLS - 1, int(here * CELLS))
