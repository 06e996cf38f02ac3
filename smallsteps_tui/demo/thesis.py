"""The story of the thesis: from last year's notes into the third chapter."""

from collections.abc import Iterator

from smallsteps_tui.demo.beats import Beat, Chose, Moved, Noticed, Planned, Took, Wanted
from smallsteps_tui.domain.entities import Size

THESIS = "Write the thesis"

TODAYS_STEP = "Open the chapter 3 file and read one paragraph"


def _planned(ago: int, *titles: str, under: str = "") -> Iterator[Planned]:
    for title in titles:
        yield Planned(ago=ago, goal=THESIS, title=title, under=under)


PLANS: tuple[Beat, ...] = (
    Wanted(202, THESIS, why="I want to finish what I began", support="Sam", length=36),
    Moved(202, THESIS, -2),
    *_planned(202, "Proposal"),
    Planned(
        ago=202,
        goal=THESIS,
        title="Find last year's notes",
        under="Proposal",
        smaller=("Say out loud where they might be",),
    ),
    *_planned(202, "Write the question in one sentence", under="Proposal"),
    *_planned(202, "Chapter 1", "Chapter 2", "Chapter 3", "Chapter 4"),
    *_planned(
        183, "Make a file and give it a name", "Copy in one paragraph of the proposal", under="Chapter 1"
    ),
    *_planned(176, "Write down what the chapter is not about", under="Chapter 1"),
    *_planned(150, "Read the opening aloud to Sam", "Fix one clumsy sentence", under="Chapter 1"),
    Planned(
        ago=130,
        goal=THESIS,
        title="Put the interviews into one folder",
        under="Chapter 2",
        smaller=("Open the folder, look, close it again",),
    ),
    *_planned(96, "Read one interview, only read", "Mark three lines that surprised me", under="Chapter 2"),
    *_planned(73, "Draw the table by hand", "Type the table in", under="Chapter 2"),
    *_planned(52, "Send it to my supervisor, rough as it is", under="Chapter 2"),
    Planned(
        ago=50, goal=THESIS, title="Tidy five references", rhythm="1 a week", times=6, pairing="The jazz hour"
    ),
    *_planned(50, "Send it"),
    *_planned(50, "Ask the office what they need", "Read it through, pencil down", under="Send it"),
    *_planned(50, "Print one copy", "Carry it there with Sam", under="Send it"),
    *_planned(
        11, "List the three studies I already know", "Email my supervisor one question", under="Chapter 3"
    ),
    Planned(
        ago=10,
        goal=THESIS,
        title=TODAYS_STEP,
        under="Chapter 3",
        smaller=("Put the laptop on the kitchen table",),
        cue="After breakfast",
        pairing="Drinking the good coffee",
        opens="~/thesis/chapter-3.md",
    ),
    *_planned(10, "Write one bad sentence", "Paste the figure in, no caption", under="Chapter 3"),
    *_planned(8, "Ask Sam to sit with me for ten minutes", "Give the figure its caption", under="Chapter 3"),
)
"""The plan, made a little at a time."""

STEPS: tuple[Beat, ...] = (
    Took(201, "Find last year's notes", Size.SMALLER),
    Took(197, "Find last year's notes", note="Under the atlas. Of course."),
    Took(189, "Write the question in one sentence", note="The ninth one was it."),
    Took(184, "Proposal", note="Sam brought cake."),
    Took(180, "Make a file and give it a name", note="It is called courage.md until it has a better name."),
    Took(172, "Copy in one paragraph of the proposal"),
    Took(164, "Write down what the chapter is not about", Size.STARTED, note="Two minutes. It was raining."),
    Took(160, "Write down what the chapter is not about"),
    Took(146, "Read the opening aloud to Sam", note="My voice shook, then it did not."),
    Took(138, "Fix one clumsy sentence"),
    Took(133, "Chapter 1"),
    Took(103, "Put the interviews into one folder", Size.SMALLER, note="All still there."),
    Took(97, "Put the interviews into one folder"),
    Took(87, "Read one interview, only read"),
    Took(79, "Mark three lines that surprised me", note="I only wanted one. There were three."),
    Took(69, "Draw the table by hand"),
    Took(56, "Type the table in"),
    Took(43, "Tidy five references"),
    Took(36, "Send it to my supervisor, rough as it is", note="Pressed send and went outside."),
    Took(29, "Tidy five references"),
    Took(21, "Tidy five references", note="The saxophone helped."),
    Took(11, "Chapter 2", note="Read the last line to Sam on the phone."),
    Took(9, "List the three studies I already know"),
    Took(6, TODAYS_STEP, Size.STARTED, note="The cursor and I looked at each other."),
    Took(3, TODAYS_STEP, Size.SMALLER),
    Took(1, "Email my supervisor one question", note="She answered within the hour, kindly."),
    Chose(0, TODAYS_STEP),
)
"""What was done of it; today's step is still open."""

SHIFTS: tuple[Beat, ...] = (
    Noticed(198, "Told Sam the title out loud. It sounded like a real thing.", THESIS),
    Noticed(172, "Sat down to write without tidying the desk first.", THESIS),
    Noticed(79, "Read a whole page before I noticed that I was not afraid of it.", THESIS),
    Noticed(44, "Let a draft be a draft overnight. It was still there in the morning.", THESIS),
    Noticed(9, "Left a paragraph ugly and went to lunch.", THESIS),
    Noticed(3, "I read the reviewer's note to the end before I answered.", THESIS),
)

STORY = (*PLANS, *STEPS, *SHIFTS)
