"""A page as HTML: it parses, it fetches nothing, it runs nothing, and every word is text."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

from hypothesis import given, settings

from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.write_up import writing
from smallsteps_tui.write_up.html import as_html
from smallsteps_tui.write_up.page import Line, Page, Section
from smallsteps_tui.write_up.seen import Wanted
from write_up.journeys import journeys, wishes

VOID = {"meta"}

TAGS = {  # neither a script nor a link, a picture, a form or a frame is among them
    *("html", "head", "meta", "title", "style", "body", "main", "header", "section", "footer"),
    *("h1", "h2", "p", "ul", "li", "bdi", "span", "svg", "path", "circle", "text"),
}

ATTRIBUTES = {  # and neither src, href nor style, nor anything that begins with "on"
    *("lang", "charset", "http-equiv", "content", "name", "class", "dir", "viewbox", "role", "focusable"),
    *("d", "cx", "cy", "r", "x", "y", "text-anchor"),
}


class Reader(HTMLParser):
    """Reads a page as a browser does: which elements, which attributes, and the text between."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: dict[str, set[str]] = {}
        self.texts: list[str] = []
        self.style = ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, set()).add(value or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["style"]:
            self.style += data
        else:
            self.texts.append(data)

    @property
    def text(self) -> str:
        return "".join(self.texts)


@given(journeys(), wishes())
@settings(max_examples=25)
def test_any_life_makes_a_page_that_holds_nothing_but_text_and_fetches_nothing(
    journey: Journey, wanted: Wanted
):
    page = writing.page(journey, wanted)
    written = as_html(page)
    read = Reader(written)
    assert read.tags <= TAGS
    assert set(read.attributes) <= ATTRIBUTES
    for words in _words(page):
        assert words in read.text
    assert not re.search(r"url\(|@import|@font-face|expression|javascript:", read.style)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", written)


def _words(page: Page) -> list[str]:
    """Every word of a page."""
    found = [page.title, page.time, page.opening, page.closing]
    for section in page.sections:
        found += [section.heading, *section.own, *section.sentences, section.more]
        found += [words for line in section.lines for words in (line.text, line.aside)]
    return found


def a_page(*sections: Section) -> str:
    return as_html(Page("Small steps", "22 November 2026", "It counts.", sections, "Kept."))


def test_the_policy_allows_nothing_but_the_one_stylesheet():
    read = Reader(a_page())
    (policy,) = (words for words in read.attributes["content"] if "default-src" in words)
    known = b64encode(sha256(read.style.encode()).digest()).decode()
    assert policy == (f"default-src 'none'; style-src 'sha256-{known}'; base-uri 'none'; form-action 'none'")


def test_the_policy_is_told_before_anything_it_is_about():
    written = a_page()
    assert written.index("Content-Security-Policy") < written.index("<style>") < written.index("<body>")
    assert written.startswith('<!doctype html>\n<html lang="en"><head><meta charset="utf-8">')


def test_a_title_that_is_markup_is_read_as_it_was_typed():
    title = "</h2><script>alert('1')</script> & \"more\""
    read = Reader(a_page(Section(title, lines=(Line(title, title),))))
    assert read.text.count(title) == 3
    assert "script" not in read.tags


def test_the_page_is_made_for_a_screen_in_light_and_dark_and_for_paper():
    style = Reader(a_page()).style
    assert "@media (prefers-color-scheme: dark)" in style
    assert "@media print" in style
    assert style.count("{") == style.count("}")
    used = set(re.findall(r"var\(--([a-z]+)\)", style))
    for place in re.findall(r":root \{([^}]*)\}", style):
        assert used <= set(re.findall(r"--([a-z]+):", place))


def test_the_words_of_a_person_stand_apart_from_those_around_them():
    written = a_page(Section("עברית", own=("Why: שלום",), lines=(Line("שלום", "18 Nov"),)))
    assert "<bdi>עברית</bdi>" in written
    assert "<bdi>שלום</bdi>" in written
    assert 'dir="auto">Why: שלום' in written
