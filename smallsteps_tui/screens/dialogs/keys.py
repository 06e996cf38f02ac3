"""All keys, and the plain word about care."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from smallsteps_tui.screens.dialogs.card import CardDialog
from smallsteps_tui.widgets.edges.hint_line import HintLine

WHY_SO_SMALL = (
    "Starting is the hard part. The mind resists the beginning, not the task. A step small enough to start "
    "makes the next one easier. That is why started counts."
)

CARE = (
    "small steps is a tool for keeping going. It is not therapy and no substitute for professional care. "
    "When it is heavy, it is worth talking to someone. It notices some words that are dangerous or tender, "
    "and misses many. Anyone who can use your account can read your file."
)

KEYS: dict[str, tuple[tuple[str, str], ...]] = {
    "Today": (
        ("Space", "I did it, at the size offered"),
        ("t", "I did the smaller one"),
        ("D", "I did the whole step, whatever is offered"),
        ("s", "just start: a few minutes, which count whole"),
        ("o", "open the file, folder or page it is about"),
        ("c", "how much it was, and a note"),
        ("m", "make it smaller"),
        ("l", "all its smaller versions: reword, reorder, take off"),
        ("W", "when: the moment it is tied to"),
        ("p  P", "while: something pleasant with it; P takes another at once"),
        ("Enter", "reword it, or change how it is taken"),
        ("h", "hide the hint on the card for good"),
        ("e", "energy: low, steady, high"),
        ("r", "rest today, or take that back"),
        ("R", "rest from a day to another, or weekdays for good"),
        ("↑ ↓", "another step onto the card"),
        ("[ ]", "a day back, a day on"),
        ("Esc", "back to the page of today"),
        ("Backspace", "take the check-in on the card back"),
        ("a  g", "add a step, a new goal"),
    ),
    "Just start": (
        ("Space", "hold it, or let it go on"),
        ("d  Enter", "I did it, at the size shown"),
        ("Esc", "stop here; having started counts"),
        ("o", "open what the step is about"),
    ),
    "Goals": (
        ("Tab", "from the goals to the steps and back"),
        ("g", "new goal"),
        ("a", "add a step"),
        ("m", "make it smaller, or find where it begins"),
        ("l", "all its smaller versions"),
        ("L", "make it a smaller version of the step above it"),
        ("Enter", "edit"),
        ("Space", "did it"),
        ("← →", "fold"),
        ("J K", "reorder, as with Shift+↑ ↓"),
        ("> <", "indent, outdent"),
        ("x", "let go, or open again"),
        ("z", "rest the goal, or walk it again"),
        ("W", "when: the moment it is tied to"),
        ("p  P", "while: something pleasant with it; P takes another at once"),
        ("o", "open the file, folder or page it is about"),
        ("c", "how much it was today, and a note"),
        ("f", "finish line, length, target date"),
        ("/", "find"),
        ("Delete", "delete, with a question first"),
    ),
    "Marathon": (
        ("Tab", "turn your head: looking back, looking ahead"),
        ("← →", "other goals"),
        ("0", "all goals at once, a lane each"),
        ("[ ]", "read the course mark by mark, as with Shift+← →"),
        ("f", "finish line, length, target date, reached"),
        (".", "all that is ahead, or the next bend"),
        ("Enter", "show the step among the goal's steps"),
        ("w", "write it up, a page or a line for somebody"),
        ("h", "hide the question for good"),
    ),
    "Look back": (
        ("[ ]", "a week back, a week on, and its evidence"),
        ("y", "a year of days, as squares"),
        ("/", "find in all that lies behind you"),
        (",", "one sort: steps, shifts, banners, low days, notes"),
        ("← →", "what belongs to one goal"),
        ("Tab", "to then and now, the question, the months, and back"),
        ("Enter", "open a day; change a shift; answer; what a line stands on"),
        ("Esc", "show all again"),
        ("w", "write it up, a page or a line for somebody"),
    ),
    "The year": (
        ("← →", "a week back, a week on"),
        ("↑ ↓", "a day back, a day on"),
        ("[ ]", "a year back, a year on"),
        ("Home End", "the very first day, today"),
        ("Enter", "open Today on the page of the day"),
        ("Tab", "the next chart, where there is no room for all"),
        ("y", "the evidence of the day"),
        ("Esc", "back to the evidence"),
    ),
    "Everywhere": (
        ("1 2 3 4", "Today, Goals, Marathon, Look back"),
        ("n", "note a shift"),
        ("b", "both are true: a heavy thought, and your own evidence"),
        ("i", "explain the numbers"),
        ("v", "veil: every word of yours as dots"),
        ("u", "undo"),
        ("Ctrl+R", "redo"),
        ("M", "merge a copy that another machine left"),
        ("Ctrl+P", "all commands"),
        ("?", "these keys"),
        ("Ctrl+Z", "to the shell for a while; fg comes back"),
        ("q", "quit"),
    ),
}


class KeysDialog(CardDialog[None]):
    """Shows the keys of one screen and those that work everywhere."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,question_mark,q,enter", "dismiss", "close")]

    def __init__(self, screen: str) -> None:
        super().__init__()
        self.of_screen = screen

    def body(self) -> ComposeResult:
        """Two lists of keys, beside each other where there is room, then why so small, and the word about care."""
        named = self.app.glyphs.keys_named
        with Horizontal(id="lists"):
            for heading in (self.of_screen, "Everywhere"):
                with Vertical(classes="list"):
                    yield Static(heading, classes="heading")
                    for key, words in KEYS[heading]:
                        with Horizontal(classes="key-row"):
                            yield Static(Content(named(key)), classes="key")
                            yield Static(Content(named(words)), classes="words")
                    if heading == "Everywhere":
                        yield Static("Why so small?", classes="heading -after")
                        yield Static(WHY_SO_SMALL, classes="hint -after", markup=False)
                        yield Static("Care", classes="heading -after")
                        yield Static(CARE, classes="hint -after", markup=False)
        yield HintLine("Esc close")

    def dress(self) -> None:
        """Nothing here is the person's."""
