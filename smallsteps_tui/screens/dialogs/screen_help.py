"""What a screen says about itself: all its keys, the plain word about care, and how each of its numbers came about."""

from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.dom import DOMNode
from textual.widgets import Static

from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.voice import Explanation
from smallsteps_tui.widgets.edges import HintLine
from smallsteps_tui.widgets.fitting import plain
from smallsteps_tui.widgets.keys import listed
from smallsteps_tui.widgets.picture import CardEdge, glyphs_of

WHY_SO_SMALL = (
    "Starting is the hard part. Your mind resists the beginning, not the task. A step small enough to start "
    "makes the next one easier. That's why starting counts."
)

CARE = (
    "small steps is a tool for keeping going. It isn't therapy or a substitute for professional care. When "
    "things feel heavy, it helps to talk to someone. The program notices some words about danger or pain, "
    "and misses many. Anyone who can use your account can read your file."
)

SIGNS = (
    ("open", "a step you could take"),
    ("started", "started"),
    ("small", "the small version"),
    ("done", "done"),
    ("shown", "a day you showed up"),
    ("rest", "rest"),
    ("today today_open", "today, with a step and without one"),
    ("practice", "a step you do again and again"),
    ("let_go", "let go"),
    ("flag flag_ahead", "a banner (a mark on the course), passed and ahead"),
    ("mark_behind mark_ahead", "the same, where the course is one line"),
    ("runner finish", "you, and the finish"),
    ("low_day", "a low day with a step"),
    ("shift", "a change you noticed (a shift)"),
    ("word", "a few words about a step you didn't take"),
    ("more", "something you do now and didn't do before"),
)
"""The signs by their names among the glyphs, and what each of them means everywhere."""

MORE = "For more, in the shell: smallsteps help"


KEYS = "Esc close   ↑ ↓ more   Tab next part"


def key_row(key: Content, words: Content, kind: str = "") -> Horizontal:
    """Set a key, or a sign, beside what it does; of a kind that the stylesheet knows."""
    return Horizontal(Static(key, classes="key"), Static(words, classes="words"), classes=f"key-row {kind}")


class KeysDialog(CardDialog[None]):
    """Shows the keys of one screen and those that work everywhere."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,question_mark,q,enter", "dismiss", "close"),
        Binding("tab", "next_part", "next part"),
    ]

    def __init__(self, name: str, *nodes: type[DOMNode]) -> None:
        """Show a screen's keys under its name.

        Args:
            name: What the screen is called.
            nodes: Its class, and those of widgets of it with keys of their own.
        """
        super().__init__()
        self.of_screen, self.nodes = name, nodes

    def compose(self) -> ComposeResult:
        """The card, and at its foot the way out, however far it is scrolled."""
        with Vertical(id="dialog"):
            yield CardEdge()
            with Vertical(classes="within"):
                yield from self.body()
            yield HintLine(KEYS)

    def body(self) -> ComposeResult:
        """Two lists of keys, then why so small, care, and the signs; under each other, the way out comes first."""
        glyphs = glyphs_of(self)
        named = glyphs.keys_named
        with Horizontal(id="lists"):
            app, display = type(self.app), self.app.get_key_display
            here, everywhere = listed(self.nodes, display, above=app), listed([app], display)
            for heading, keys in ((self.of_screen, here), ("Everywhere", everywhere)):
                with Vertical(classes="list"):
                    yield Static(heading, classes="heading")
                    if keys is here:
                        key, words = everywhere[-1]
                        yield key_row(Content(named(key)), Content(named(words)), "way-out")
                    for key, words in keys:
                        yield key_row(Content(named(key)), Content(named(words)))
                    if heading == "Everywhere":
                        yield Static("Why so small?", classes="heading -after")
                        yield Static(WHY_SO_SMALL, classes="hint -after", markup=False)
                        yield Static("Care", classes="heading -after")
                        yield Static(CARE, classes="hint -after", markup=False)
                        yield Static(MORE, classes="hint -after", markup=False)
                        yield Static("Signs", classes="heading -after")
                        for names, words in SIGNS:
                            signs = " ".join(getattr(glyphs, name) for name in names.split())
                            yield key_row(Content(signs), Content(words), "of-sign")

    def action_next_part(self) -> None:
        """Go on to the next heading below the top of what is shown, and after the last one to the first."""
        card = self.query_one("#dialog")
        tops = [heading.region.y - card.region.y for heading in self.query(".heading").results(Static)]
        below = next((top for top in tops if top > 1), None)
        if below is None or (card.max_scroll_y and card.scroll_y >= card.max_scroll_y):
            card.scroll_home(animate=False)
        else:
            card.scroll_relative(y=below, animate=False)

    def dress(self) -> None:
        """Nothing here is the person's."""


def tooltip(explanations: list[Explanation]) -> Content:
    """Set explanations under each other, for the mouse."""
    return Content("\n\n").join(
        Content.assemble((one.number, "bold"), "\n", one.sentence) for one in explanations
    )


class ExplainDialog(CardDialog[None]):
    """Shows one number at a time, with the sentence that explains it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down,right,i,space,enter,j", "walk(1)", "next"),
        Binding("up,left,k", "walk(-1)", "back"),
        Binding("escape,q", "dismiss", "close"),
    ]
    number = getters.query_one(".number", Static)
    sentence = getters.query_one("#sentence", Static)
    where = getters.query_one(HintLine)

    def __init__(self, explanations: list[Explanation]) -> None:
        super().__init__()
        self.explanations = explanations
        self.at = 0

    def body(self) -> ComposeResult:
        """The number, large; its sentence; how many there are."""
        yield Static(classes="number", markup=False)
        yield Static(id="sentence", markup=False)
        yield HintLine()

    def action_walk(self, by: int) -> None:
        """Go on to the next number, or back; past the last is the first."""
        self.at = (self.at + by) % len(self.explanations)
        self.dress()

    def dress(self) -> None:
        """Show the number and its sentence."""
        explanation = self.explanations[self.at]
        self.number.update(Content(plain(self.as_shown(explanation.number))))
        self.sentence.update(Content(plain(self.as_shown(explanation.sentence))))
        self.where.say(f"{self.at + 1} of {len(self.explanations)}   ↑ ↓ next   Esc close")
