"""The demo's story: what can happen in it, its goals and their steps, and the weeks in which they were done."""

from collections.abc import Iterator
from dataclasses import dataclass

from smallsteps_tui.domain.entities import DEFAULT_LENGTH, GoalState, Size


@dataclass(frozen=True, slots=True)
class Wanted:
    """A goal was added."""

    ago: int
    title: str
    why: str = ""
    support: str = ""
    length: int = DEFAULT_LENGTH


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A step was added to a goal, or under a step of it."""

    ago: int
    goal: str
    title: str
    under: str = ""
    smaller: tuple[str, ...] = ()
    rhythm: str = ""
    times: int | None = None
    unit: str = ""
    cue: str = ""
    pairing: str = ""
    opens: str = ""


@dataclass(frozen=True, slots=True)
class Took:
    """A step was taken."""

    ago: int
    title: str
    size: Size = Size.DONE
    amount: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Noticed:
    """A shift was noticed."""

    ago: int
    text: str
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Turned:
    """A goal was set to rest, or resumed."""

    ago: int
    goal: str
    state: GoalState


@dataclass(frozen=True, slots=True)
class Moved:
    """A goal was moved among the goals."""

    ago: int
    goal: str
    by: int


@dataclass(frozen=True, slots=True)
class Retimed:
    """A practice got another rhythm."""

    ago: int
    title: str
    rhythm: str


@dataclass(frozen=True, slots=True)
class PutDown:
    """A step was let go."""

    ago: int
    title: str


@dataclass(frozen=True, slots=True)
class Chose:
    """A step was chosen for the day."""

    ago: int
    title: str


Beat = Wanted | Planned | Took | Noticed | Turned | Moved | Retimed | PutDown | Chose


@dataclass(frozen=True, slots=True)
class Kept:
    """A practice, done on some of the days shown up between two days."""

    first: int
    """How many days ago it started."""
    last: int
    """How many days ago it was last done, at the latest."""
    title: str
    chance: float
    """The probability on a day shown up, from 0 to 1."""
    working_days: bool = False
    """Whether it is for Monday to Friday alone."""
    most_a_week: int = 7
    """The most times in a calendar week; the current week has one fewer."""
    amounts: tuple[int, int] | None = None
    """The least and the most that was noted at a time, in the step's unit."""


INBOX = "Inbox without dread"
MOVING = "Get moving again"
MEETINGS = "Kinder in meetings"
LETTERS = "Letters to Mum"

MESSAGE = "Answer one message, any one"
STRETCH = "Stretch while the kettle boils"
WALK = "Walk to the corner and back"
SWIM = "Swim two slow lengths"
BREATH = "One breath before answering"
ENVELOPE = "Put one letter in an envelope"

INBOX_STORY: tuple[Beat, ...] = (
    Wanted(363, INBOX, why="there are people behind those messages, and I like most of them"),
    Planned(
        ago=363,
        goal=INBOX,
        title=MESSAGE,
        rhythm="2 a week",
        unit="messages",
        smaller=("Read one message, answer none", "Open the inbox, breathe out, close it"),
        cue="When the first tea is poured",
    ),
    Took(363, MESSAGE, Size.SMALLER, note="The inbox is open. I am still here."),
    Noticed(331, "Opened the mail before I had decided how I felt about it.", INBOX),
    Noticed(261, "Answered in two lines. No one minded two lines.", INBOX),
    Noticed(
        62,
        "Said no to the extra meeting.\nIt was uncomfortable for an hour, and then there was a free evening.",
        INBOX,
    ),
    Moved(20, INBOX, 3),
    Turned(20, INBOX, GoalState.RESTING),
)

MOVING_STORY: tuple[Beat, ...] = (
    Wanted(292, MOVING, why="I want to climb the stairs at Mum's and still have breath to say hello"),
    Moved(292, MOVING, -1),
    Planned(ago=292, goal=MOVING, title=STRETCH, rhythm="3 a week", smaller=("Roll my shoulders once",)),
    Noticed(240, "Waited for the kettle and found my shoulders were already down.", MOVING),
    PutDown(204, STRETCH),
    Planned(
        ago=105,
        goal=MOVING,
        title=WALK,
        rhythm="3 a week",
        unit="minutes",
        smaller=("Put the shoes on and open the door", "Put the shoes where I can see them"),
        cue="Before the laptop is open",
        pairing="One song, all of it",
    ),
    Planned(ago=105, goal=MOVING, title="Find the walking shoes"),
    Took(105, "Find the walking shoes", note="Behind the suitcase."),
    Took(105, WALK, amount=6, note="Once. That was the whole plan."),
    Noticed(105, "Three weeks away, and I came back without making a speech to myself.", MOVING),
    Noticed(91, "I go round the block to think now. I used to go round the flat.", MOVING),
    Planned(ago=82, goal=MOVING, title="Ask when the pool is quiet"),
    Took(81, "Ask when the pool is quiet", note="Early. Of course it is early."),
    Planned(
        ago=80,
        goal=MOVING,
        title=SWIM,
        rhythm="1 a week",
        times=12,
        smaller=("Pack the swimming bag",),
        unit="lengths",
    ),
    Took(76, SWIM, Size.SMALLER, note="The bag is packed. That was today's swim."),
    *(
        Took(ago, SWIM, amount=lengths)
        for ago, lengths in ((67, 2), (57, 2), (46, 4), (38, 4), (25, 6), (13, 6))
    ),
    Planned(ago=60, goal=MOVING, title="Walk as far as the park bench"),
    Planned(ago=60, goal=MOVING, title="Ask Ines to come along once"),
    Retimed(49, WALK, "daily"),
    Took(39, WALK, amount=14, note="In the rain, for the first time. No one dissolved."),
    Noticed(34, "Took the stairs, and thought about it only at the top.", MOVING),
    Noticed(15, "Four quiet days, and this time I did not call it starting over."),
    Took(3, WALK, amount=8, note="Low, and the corner was still there."),
    Took(0, WALK, amount=12),
)

MEETINGS_STORY: tuple[Beat, ...] = (
    Wanted(154, MEETINGS, why="I want people to leave a room with me a little lighter", support="Ines"),
    Planned(
        ago=154,
        goal=MEETINGS,
        title=BREATH,
        rhythm="3 a week",
        smaller=("Put both feet on the floor",),
        cue="When someone asks me something",
    ),
    Noticed(140, "Someone cut in, and I was curious instead of hot.", MEETINGS),
    Noticed(54, "Said “I do not know yet”, and it was only a sentence.", MEETINGS),
    Noticed(23, "Asked a second question before giving my first answer.", MEETINGS),
)

LETTERS_STORY: tuple[Beat, ...] = (
    Wanted(93, LETTERS, why="she keeps everything I write", length=12),
    Planned(ago=93, goal=LETTERS, title="Buy three stamps"),
    Took(90, "Buy three stamps", note="Bought ten. The ones with birds."),
    Planned(
        ago=86,
        goal=LETTERS,
        title="Write down one thing she would laugh at",
        smaller=("Think of her for a minute",),
    ),
    Took(77, "Write down one thing she would laugh at", note="The pigeon in the seminar room."),
    Planned(ago=66, goal=LETTERS, title="Write half a page, by hand"),
    Took(55, "Write half a page, by hand"),
    Noticed(55, "Wrote to Mum about something small and did not apologise first.", LETTERS),
    Planned(ago=45, goal=LETTERS, title="Find the photo from the lake"),
    Took(32, "Find the photo from the lake", note="She is laughing in it."),
    Planned(ago=31, goal=LETTERS, title=ENVELOPE, smaller=("Write her name on the envelope",)),
)

EVERYDAY_STORY = (*INBOX_STORY, *MOVING_STORY, *MEETINGS_STORY, *LETTERS_STORY)


THESIS = "Write the thesis"

TODAYS_STEP = "Open the chapter 3 file and read one paragraph"


def _planned(ago: int, *titles: str, under: str = "") -> Iterator[Planned]:
    for title in titles:
        yield Planned(ago=ago, goal=THESIS, title=title, under=under)


PLANS: tuple[Beat, ...] = (
    Wanted(202, THESIS, why="I want to finish what I began", support="Sam", length=37),
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
    *_planned(
        96,
        "Read one interview, without taking notes",
        "Mark three lines that surprised me",
        under="Chapter 2",
    ),
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
    ),
    *_planned(10, "Write one bad sentence", under="Chapter 3"),
    Planned(
        ago=10,
        goal=THESIS,
        title="Paste the figure in, no caption",
        under="Chapter 3",
        opens="~/thesis/chapter-3.md",
    ),
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
    Took(87, "Read one interview, without taking notes"),
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

THESIS_STORY = (*PLANS, *STEPS, *SHIFTS)


SHOWN_UP, REST, QUIET = "xr."
"""The meaning of the letters below."""

BEGINNING = """
    x..x...  x......  ..x..x.  x..x...  .x.....  x..x.r.  x...x..  .......  x..rr..  ..x..x.
    x....x.  .x.....  ..x.x.r  x..x...  ..x..x.  .x...x.  x....r.  ...x..x  .x.....  x..x...
    .x.x...  x.rx...  x..x.x.
"""
"""The inbox, and then the kettle as well."""

UNDER_WAY = """
    .x...x.  x..x..x  ..x.x.r  .x..x.x  ..x..x.  x..x...  x.x..r.  .x.xx..  xx.x.xx  .x.xx.x
    xx..xx.
"""
"""The thesis and the meetings start."""

AWAY = """
    .......  .......  ......x
"""
"""Three quiet weeks from the last day above; then the first walk."""

COMING_BACK = """
    .xx.x.x  xxrxx..  xx.xx.r  xxx.xxx  xrx..xx  x.xxx.x  xx.xrxx  xxx.xxr  x.xxxxx  rxxx.xx
    xxxx.xx  xxxrxxx
"""
"""Any small step counts as a day; rest days are marked from here on."""

LATELY = """
    x....xx  xrxxxx.  xxrx.xx
"""
"""Four quiet days, and the current streak; the last letter is today."""

YEAR = "".join((BEGINNING + UNDER_WAY + AWAY + COMING_BACK + LATELY).split())
"""One letter for each day; the last one is today."""

KEPT = (
    Kept(104, 1, WALK, 0.7, amounts=(6, 24)),
    Kept(154, 1, BREATH, 0.7, working_days=True, most_a_week=3),
    Kept(362, 155, MESSAGE, 0.8, amounts=(1, 4)),
    Kept(154, 20, MESSAGE, 0.15, amounts=(1, 5)),
    Kept(292, 205, STRETCH, 0.5),
)
"""The practices; on a day shown up with nothing else taken, the first possible one was done."""
