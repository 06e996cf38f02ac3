"""The keys that work everywhere."""

from textual.binding import Binding, BindingType

EVERYWHERE: list[BindingType] = [
    Binding("1", "today", "Today", show=False, id="show.today"),
    Binding("2", "switch_mode('goals')", "Goals", show=False, id="show.goals"),
    Binding("3", "switch_mode('marathon')", "Marathon", show=False, id="show.marathon"),
    Binding("4", "switch_mode('back')", "Look back", show=False, id="show.back"),
    Binding("n", "screen.note_shift", "note a shift", id="shift", tooltip="Write down what changed"),
    Binding(
        "b",
        "screen.both_true",
        "both are true",
        show=False,
        id="both_true",
        tooltip="A heavy thought, and what is also true",
    ),
    Binding("i", "screen.explain", "explain", show=False, id="explain", tooltip="Explain the numbers"),
    Binding("v", "veil", "veil", show=False, id="veil", tooltip="Show every word of mine as dots"),
    Binding("u", "undo", "undo", id="undo", tooltip="Take the last change back"),
    Binding("ctrl+r", "redo", "redo", show=False, id="redo", tooltip="Put back what undo took"),
    Binding(
        "M",
        "merge",
        "merge",
        show=False,
        id="merge",
        tooltip="Merge the copy that another machine left",
    ),
    Binding("question_mark", "screen.keys", "keys", key_display="?", id="keys", tooltip="All keys"),
    Binding("ctrl+z", "suspend_process", "to the shell", show=False, id="suspend"),
    Binding("q", "quit", "quit", show=False, id="quit"),
]
"""What each does stands in the app and in the screens."""
