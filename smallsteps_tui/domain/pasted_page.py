"""A pasted web page or formatted mail, as the lines of a list."""

import re
from html.parser import HTMLParser

INDENT = "    "
"""What a list within a list is moved in by."""


class _Tags(HTMLParser):
    """Writes a page's list items, headings and paragraphs as lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.depth = 0
        self.is_hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, indented as its list is."""
        self.is_hidden = self.is_hidden or tag in _HIDDEN
        if tag in ("ul", "ol"):
            self.depth += 1
        elif tag == "li":
            self.text.append("\n" + INDENT * max(0, self.depth - 1) + "- ")
        elif tag == "input":
            kinds = dict(attrs)
            if kinds.get("type") == "checkbox":
                self.text.append("[x] " if "checked" in kinds else "[ ] ")
        elif re.fullmatch(r"h[1-6]", tag):
            self.text.append("\n" + "#" * int(tag[1]) + " ")
        elif tag in ("td", "th"):
            self.text.append(" | ")
        elif tag in _BLOCKS:
            self.text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a line."""
        if tag in _HIDDEN:
            self.is_hidden = False
        if tag in ("ul", "ol"):
            self.depth = max(0, self.depth - 1)
        if tag in (*_BLOCKS, "ul", "ol") or re.fullmatch(r"h[1-6]", tag):
            self.text.append("\n")

    def handle_data(self, data: str) -> None:
        """Write words; line ends within are blanks, as in a browser."""
        if not self.is_hidden:
            self.text.append(re.sub(r"\s+", " ", data))


_HIDDEN = frozenset(("script", "style", "head", "title"))
_BLOCKS = ("p", "div", "br", "tr", "table", "body", "html", "section", "article", "blockquote")


def lines_of(text: str) -> str:
    """Return the lines of a page, with a blank one between its blocks."""
    tags = _Tags()
    tags.feed(text)
    tags.close()
    text = re.sub(r"(?m)^ (?=\S)", "", "".join(tags.text))
    return re.sub(r"\n\s*(?=\n)", "\n", text).strip("\n")
