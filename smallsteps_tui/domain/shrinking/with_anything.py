"""Subjects of errands, repairs and the plain verbs: what is left when nothing is more particular."""

from smallsteps_tui.domain.shrinking.subject import Subject
from smallsteps_tui.domain.shrinking.with_home import CLEANING

ERRANDS = (
    Subject(
        (
            "Write down one thing that {who} likes | Write down one thing they like",
            "Look into one shop’s window",
            "Write the name and the date on a slip of paper",
        ),
        nouns="gift, present, birthday present, wedding gift",
    ),
    Subject(
        (
            "Write one thing on the list",
            "Put the shopping bag by the door",
            "Look in the fridge for ten seconds",
        ),
        nouns="groceries, grocery, grocery shopping, supermarket, food shopping, shopping list",
    ),
    Subject(
        (
            "Write one thing on the list",
            "Put the shopping bag by the door",
            "Look into the cupboard for ten seconds",
        ),
        verbs="buy, get, shop for, pick up",
        nouns="bread, milk, eggs, butter, food, vegetables, fruit, coffee, tea, soap, toothpaste, toilet paper",
        both=True,
    ),
    Subject(
        ("Put it by the door, with the keys", "Find the receipt", "Find a bag for it"),
        verbs="return, post, mail, exchange, drop off, take back",
        nouns="parcel, package, library books",
    ),
    Subject(
        (
            "Write down one thing to look for in {short} | Write down one thing to look for in it",
            "Open one shop’s page",
            "Put {short} on the shopping list | Put it on the shopping list",
        ),
        verbs="buy, order, purchase, shop for",
    ),
)

ANYTHING = (
    Subject(
        ("Look in one drawer for ten seconds", "Write down where it was last seen", "Look into one pocket"),
        verbs="find, look for, search for",
        nouns="passport, key, wallet, glasses, charger, phone, receipt, certificate, ring",
        both=True,
    ),
    Subject(
        (
            "Take one picture of {short} | Take one picture of it",
            "Put the toolbox beside {short} | Put the toolbox beside it",
            "Look at {short} for ten seconds",
        ),
        verbs="fix, repair, replace, install, assemble, put together, put up, mount, drill, sand, restore, renovate",
        nouns="leak, leaky tap",
    ),
    Subject(
        ("Wipe one surface", "Put one thing back in its place", "Hang a bin bag on the door"),
        verbs=CLEANING,
    ),
    Subject(
        ("Find {whose} number | Find the number", "Look up one day that is free", "Open the booking page"),
        verbs="book, schedule, arrange, reserve, make an appointment",
    ),
    Subject(
        ("Put on the shoes", "Put the keys and the bag by the door", "Look up when it opens"),
        verbs="go to, visit, drive, drive to, travel, attend, join",
    ),
    Subject(
        (
            "Write one bad sentence of {short} | Write one bad sentence",
            "Open the {named} file | Open the file",
            "Put the laptop on the table",
        ),
        verbs="chapter",
        nouns="thesis, dissertation, manuscript, essay, report, proposal, abstract, paper, article, blog,"
        " literature review, newsletter, speech, screenplay, memoir, work on chapter, finish chapter,"
        " complete chapter, start chapter, begin chapter, continue chapter, on chapter, blog post, term paper",
        afraid="Write one sentence that nobody will read, and delete it if you like",
    ),
    Subject(
        ("Read one paragraph", "Open the book where the bookmark is", "Put the book on the pillow"),
        nouns="chapter",
    ),
    Subject(
        (
            "Write one bad sentence",
            "Write the date at the top of one page",
            "Put paper and a pen on the table",
        ),
        verbs="write, draft, compose",
        nouns="writing, pages",
    ),
    Subject(
        (
            "Press play, and stay for one minute",
            "Find it and pause it at the start",
            "Put the headphones on the table",
        ),
        verbs="watch",
        nouns="film, movie, documentary, audiobook, podcast",
    ),
    Subject(
        ("Type one name into the address line", "Open {short} | Open a new message", "Find the address"),
        verbs="send, submit",
    ),
    Subject(
        ("Do the easiest bit once", "Put it out on the table", "Find the place for it"),
        verbs="practise, practice, rehearse",
    ),
    Subject(
        (
            "Put on the boots",
            "Look at one picture of {short} | Look at one picture of it",
            "Put the boots by the door",
        ),
        verbs="climb, summit",
    ),
)
