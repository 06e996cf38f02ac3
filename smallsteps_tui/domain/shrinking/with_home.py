"""Subjects of house and garden."""

from smallsteps_tui.domain.shrinking.subject import Subject

CLEANING = (
    "clean, tidy, declutter, organise, organize, wash, sort, clear, clean up, clean out, tidy up, clear out,"
    " clear up, sort out, sort through, empty, unpack, scrub, wipe, dust, reorganise, reorganize, get rid of"
)
_CLEANING = f"{CLEANING}, do, fix up"

HOME = (
    Subject(
        ("Wash one cup", "Run the hot water", "Put one plate in the sink"),
        nouns="dish, dishes, washing-up, washing up, dishwasher, pots and",
    ),
    Subject(
        ("Fold one shirt", "Carry the basket to the chair", "Put one pair of socks away"),
        verbs="fold, iron, put away",
        nouns="ironing",
    ),
    Subject(
        (
            "Carry the basket to the machine",
            "Put one shirt in the machine",
            "Pick one sock up from the floor",
        ),
        nouns="laundry, washing, washing machine",
    ),
    Subject(
        ("Delete one photo", "Save one photo in a folder named “Keep”", "Look at one photo"),
        verbs=_CLEANING,
        nouns="photo, photos, pictures, camera roll",
        both=True,
    ),
    Subject(
        ("Move one file into its folder", "Delete one file", "Open the folder"),
        verbs=_CLEANING,
        nouns="file, desktop, downloads, folder, hard drive, computer, drive",
        both=True,
    ),
    Subject(
        ("Put one sheet of paper in a folder", "Put the papers in one pile", "Find one folder"),
        verbs=_CLEANING + ", file",
        nouns="paper, papers, paperwork, documents, mail, post, filing",
        both=True,
    ),
    Subject(
        ("Wipe one corner of the counter", "Put one cup in the sink", "Throw one thing away"),
        verbs=_CLEANING,
        nouns="kitchen, counter, stove, oven, sink",
        both=True,
    ),
    Subject(
        ("Throw out one thing from the fridge", "Wipe one shelf", "Open the fridge and look for ten seconds"),
        nouns="fridge, freezer, pantry",
    ),
    Subject(
        ("Wipe the tap", "Put one bottle back in its place", "Hang up one towel"),
        verbs=_CLEANING,
        nouns="bathroom, toilet, bath, mirror",
        both=True,
    ),
    Subject(
        (
            "Put one pen back in its place",
            "Clear one patch of it, the size of a hand",
            "Put one cup in the sink",
        ),
        verbs=_CLEANING,
        nouns="desk, table, workspace, office",
        both=True,
    ),
    Subject(
        (
            "Take one piece off its hanger",
            "Open the wardrobe and look for ten seconds",
            "Put an empty bag beside it",
        ),
        verbs=_CLEANING,
        nouns="wardrobe, closet, clothes, clothing, dresser",
        both=True,
    ),
    Subject(
        (
            "Take one thing out of {short} | Take one thing out of it",
            "Put an empty box by its door",
            "Open {short} and look for ten seconds | Open the door and look for ten seconds",
        ),
        verbs=f"{_CLEANING}, go through, tackle",
        nouns="garage, attic, basement, cellar, shed, loft, storage unit, spare room",
        both=True,
    ),
    Subject(
        (
            "Open one drawer and take one thing out",
            "Put one thing back in its place",
            "Put an empty box beside it",
        ),
        verbs=_CLEANING,
        nouns="drawer, cupboard, shelf, bookshelf, cabinet",
        both=True,
    ),
    Subject(
        ("Open one box", "Put one thing where it will live", "Put the scissors on the top box"),
        verbs="unpack",
        nouns="moving box, boxes",
    ),
    Subject(
        ("Put one pair of socks in the suitcase", "Open the suitcase on the bed", "Find the passport"),
        verbs="pack",
        nouns="suitcase, packing",
    ),
    Subject(
        ("Plug the vacuum cleaner in", "Vacuum one rug", "Pick one thing up from the floor"),
        verbs="vacuum, hoover, mop, sweep",
        nouns="vacuuming, floor",
    ),
    Subject(
        ("Wipe one pane", "Fill the bucket", "Put a cloth on the windowsill"),
        verbs=_CLEANING,
        nouns="window, windows",
        both=True,
    ),
    Subject(
        ("Take one wrapper out of the car", "Put a bin bag on the seat", "Put the car keys on the table"),
        verbs=_CLEANING,
        nouns="car, van",
        both=True,
    ),
    Subject(
        ("Put one thing back in its place", "Pick one thing up from the floor", "Open the window"),
        verbs=_CLEANING,
        nouns="bedroom, room, house, flat, apartment, living room, home",
        both=True,
    ),
    Subject(
        ("Put one thing back in its place", "Pick one thing up from the floor", "Open the window"),
        verbs="declutter, tidy, tidy up",
        nouns="clutter, housework, chore, toys",
    ),
)

GARDEN = (
    Subject(
        ("Pull one weed", "Put the gloves by the door", "Step outside and look at one bed"),
        verbs="weed",
        nouns="weeds, weeding, garden, allotment, flower bed",
    ),
    Subject(
        ("Wheel the mower out", "Put on the garden shoes", "Look out at the lawn for ten seconds"),
        verbs="mow",
        nouns="lawn, grass",
    ),
    Subject(
        ("Cut one twig", "Carry the shears outside", "Put the gloves by the door"),
        verbs="prune, trim",
        nouns="hedge, hedges, rose bush, branches",
    ),
    Subject(
        ("Fill the watering can", "Water one plant", "Touch the soil of one pot"),
        verbs="water, repot",
        nouns="plants, houseplant",
    ),
    Subject(
        ("Fill one pot with soil", "Put the seeds on the windowsill", "Find the watering can"),
        verbs="plant, sow, grow",
        nouns="seed, seedling, compost, tomato, herbs",
    ),
)
