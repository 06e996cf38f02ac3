"""Subjects of plans and of particular occasions, each known by a word or two."""

from smallsteps_tui.domain.shrinking.subject import Subject

OCCASIONS = (
    Subject(
        (
            "Write one bad sentence of the cover letter",
            "Copy the company’s name onto an empty page",
            "Open the posting and read its first line",
        ),
        nouns="cover letter, motivation letter, statement of purpose, personal statement",
    ),
    Subject(
        ("Put the laptop on the table", "Look at its name for ten seconds"),
        verbs="open",
        nouns="file, document, doc, editor, folder, laptop",
        both=True,
    ),
    Subject(
        ("Read one page aloud", "Put one picture book on the pillow", "Ask which book it will be"),
        verbs="read to",
        nouns="bedtime story",
    ),
    Subject(
        ("Open one photo", "Choose one photo", "Find the folder"),
        verbs="edit, retouch",
        nouns="photo, picture, video",
        both=True,
    ),
    Subject(
        ("Read the first line of one", "Put the pile and a pen on the table", "Write one name in the list"),
        verbs="grade, mark",
        nouns="essay, exam, paper, test, homework, assignment",
        both=True,
    ),
    Subject(
        (
            "Write down one person who could help with a small part",
            "Write one line: could you help with one thing?",
            "Think of somebody who would like to be asked",
        ),
        verbs="ask for help, ask for support",
        nouns="ask for help, for help",
        afraid="Write the line, and leave it unsent until tomorrow",
    ),
    Subject(
        ("Say its first line aloud", "Copy out one line of it", "Put it beside the kettle"),
        verbs="memorise, memorize, recite, learn by heart",
    ),
    Subject(
        (
            "Take one picture of {short} | Take one picture of it",
            "Write one line about it",
            "Look up one price",
        ),
        verbs="sell",
    ),
    Subject(
        (
            "Write down one name for the guest list",
            "Look up one date that is free",
            "Write down one thing to eat there",
        ),
        verbs="host, celebrate",
        nouns="party, wedding, anniversary, reunion, baby shower, dinner party, birthday party",
    ),
    Subject(
        (
            "Open the page where it is handed in",
            "Read its first line once more",
            "Put the file where it is easy to find",
        ),
        verbs="hand in, turn in",
    ),
    Subject(
        ("Open the account page", "Find the contract", "Write one line: I would like to cancel"),
        verbs="cancel, unsubscribe",
    ),
    Subject(
        (
            "Find the hairdresser’s number",
            "Look up one day that is free",
            "Save one picture of how it could look",
        ),
        nouns="haircut, hairdresser, barber",
    ),
    Subject(
        (
            "Write down one name that belongs in it",
            "Find the folder for it",
            "Open one page on how it is done",
        ),
        nouns="a will, my will, last will, power of attorney, living will",
    ),
    Subject(
        (
            "Copy out the first problem",
            "Write the date at the top of the page",
            "Put pencil and paper on the table",
        ),
        nouns="exercises in, exercises from, exercises on, exercise sheet, problem set",
    ),
    Subject(
        (
            "Write down one sentence to say there",
            "Say it aloud once, to an empty room",
            "Nod once at something somebody says",
        ),
        verbs="speak up",
        afraid="Say it aloud once, to an empty room",
    ),
    Subject(
        (
            "Look at one street of it on the map",
            "Write down one question about the move",
            "Put one empty box in the hall",
        ),
        verbs="move to, move in, move house, relocate, emigrate",
    ),
    Subject(
        ("Put one coin in a jar", "Move the smallest amount the bank allows", "Write down what it is for"),
        verbs="save for, save up, save up for",
    ),
    Subject(
        ("Tie up the bag", "Put the bag by the door", "Look at the bin for ten seconds"),
        verbs="take out, take, put out, empty, bring out",
        nouns="trash, rubbish, bins, bin, garbage, recycling",
        both=True,
    ),
    Subject(
        (
            "Put the shoes and the keys by the door",
            "Set one alarm for the moment of leaving",
            "Put the bag by the door",
        ),
        verbs="be on time, arrive on time, be punctual",
    ),
    Subject(
        ("Choose the shortest one on it", "Read its first line", "Put a pen beside the list"),
        nouns="backlog, to-do list, todo list, checklist, my list",
    ),
    Subject(
        ("Fill the bowl", "Put the bowl on the floor", "Pick up the bowl"),
        verbs="feed",
        nouns="cat, dog, rabbit, fish, bird, hen, chicken, pet, hamster, horse",
        both=True,
    ),
    Subject(
        ("Lean one picture against its wall", "Put the hammer on a chair", "Find one nail"),
        verbs="hang, hang up, put up",
        nouns="picture, painting, mirror, frame, poster",
        both=True,
    ),
    Subject(
        ("Open the box and look for ten seconds", "Plug it in", "Find the cable"),
        verbs="set up",
        nouns="printer, router, wifi, phone, tv, computer",
        both=True,
    ),
    Subject(
        (
            "Write down one thing that is still needed for it",
            "Open the page with the requirements",
            "Find the login",
        ),
        nouns="degree, phd, bachelor, master's, doctorate, diploma, credits",
    ),
)

PLANS = (
    Subject(
        (
            "Open one listing and look at its first picture",
            "Write down one street that would be nice",
            "Save one search",
        ),
        verbs="find, rent, buy, look for, search for",
        nouns="apartment, flat, house, room, place",
        both=True,
    ),
    Subject(
        ("Put one pin on the map", "Write down one place", "Look at one picture of it"),
        nouns="trip, holiday, vacation, travel, travelling, traveling, honeymoon, flight, hotel",
    ),
    Subject(
        ("Write down one good thing about one of them", "Write down one choice", "Say one choice aloud"),
        verbs="decide, choose, decide on, pick, compare, make a decision",
        nouns="decision",
    ),
    Subject(
        (
            "Write down one question for it",
            "Open the calendar at that day",
            "Write its name at the top of one page",
        ),
        nouns="meeting, conference, workshop, agenda, seminar",
    ),
    Subject(
        ("Write the idea as one sentence", "Say the idea aloud once", "Write down one name for it"),
        nouns="business, startup, start-up, company, side project, shop, freelance, side hustle, product,"
        " charity, bakery, café, cafe, restaurant, store",
        afraid="Tell one person the idea in one sentence",
    ),
    Subject(
        (
            "Write down one thing it would do",
            "Draw one box on the back of an envelope",
            "Open an empty page",
        ),
        verbs="build, design, create, invent, launch, make",
        nouns="website, app, prototype, game, homepage",
    ),
    Subject(
        ("Put one thing in the donation bag", "Hang an empty bag on the door", "Find the address"),
        verbs="donate",
        nouns="donation, charity shop",
    ),
    Subject(
        (
            "Write down one day that would suit",
            "Open one page about it and read its first line",
            "Write one line to say hello",
        ),
        verbs="volunteer",
        nouns="volunteering",
    ),
    Subject(
        (
            "Write one idea for {short} | Write down one idea",
            "Write its name at the top of one page",
            "Put pen and paper on the table",
        ),
        verbs="plan, organise, organize, prepare, plan for, get ready for, prepare for, come up with, brainstorm",
    ),
)
