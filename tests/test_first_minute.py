"""The first minute in a real terminal: opened, a step taken, a backup looked at, left, and all is there."""

from panes import Pane
from screens.walker import MORNING

from smallsteps_tui.store.store import Store

ANSWERS = {
    "the long-term goal?": "Write the thesis",
    "one small step towards it?": "Write one page",
    "one step even smaller": "Open the file",
}


def test_a_first_step_is_taken_and_there_after_leaving(tmp_path):
    dashboard = Pane(tmp_path, SMALLSTEPS_NOW=f"{MORNING:%Y-%m-%dT%H:%M}")
    try:
        for question, answer in ANSWERS.items():
            dashboard.reads(question)
            dashboard.types(f"{answer}\r")
        dashboard.reads("Open the file", "I did it")
        dashboard.types(" ")
        dashboard.reads("That is enough for today.")
        dashboard.types("\x10")
        dashboard.reads("Search for commands")
        dashboard.types("backups")
        dashboard.reads("Backups")
        dashboard.types("\r")
        dashboard.reads("before the last change", "1 goal")
        dashboard.types("\x1b")
        dashboard.reads_no_more("before the last change")
        dashboard.types("q")
        assert dashboard.ends() == 0
        assert dashboard.left_on == set()
    finally:
        dashboard.cleans_up()
    journey = Store(tmp_path / "smallsteps.json").load()
    assert journey.steps_in_all == 1
