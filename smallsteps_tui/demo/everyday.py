"""The demo's stories next to the thesis: walking and swimming, meetings, letters, an inbox."""

from smallsteps_tui.demo.beats import (
    Beat,
    Moved,
    Noticed,
    Planned,
    PutDown,
    Retimed,
    Took,
    Turned,
    Wanted,
)
from smallsteps_tui.domain.entities import GoalState, Size

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
    Noticed(261, "Answered in two lines. Nobody minded two lines.", INBOX),
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
    Planned(ago=292, goal=MOVING, title=STRETCH, rhythm="3 a week", smaller=("Roll the shoulders once",)),
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
    Took(39, WALK, amount=14, note="In the rain, for the first time. Nobody dissolved."),
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
        smaller=("Both feet on the floor, once",),
        cue="When somebody asks me something",
    ),
    Noticed(140, "Somebody cut in, and I was curious instead of hot.", MEETINGS),
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

STORY = (*INBOX_STORY, *MOVING_STORY, *MEETINGS_STORY, *LETTERS_STORY)
