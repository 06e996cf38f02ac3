"""Smaller versions of plain acts: what a verb alone says, and what a title looks like where no kind is sure."""

import re

import pytest

from smallsteps_tui.domain.shrinking import suggestions
from smallsteps_tui.domain.shrinking.anything import ladders
from smallsteps_tui.domain.shrinking.suggesting import of_its_kind

RIGHT_FOR_ANYTHING = {line for some in ladders() for line in some}
BY_THEIR_VERB = [
    # on paper, and to somebody
    ("script the séance", "Write the clumsiest first line you can"),
    ("diagram the tides for a fortnight", "Draw one box or one line of it, on scrap paper"),
    ("document the recipe for the glaze", "Write down the one thing they'd need to know first"),
    ("lose two scenes from act three", "Open it, and find a bit that could go"),
    ("nag the council about the lamp", "Write one line: “Any news on this yet?”"),
    ("quiz the ferryman", "Write down the one question you'd ask first"),
    ("coax the twins off the wall", "Sit close by for a minute, and ask for nothing"),
    # at a screen, with things and figures
    ("redact the names in the minutes", "Open it, and find the spot you'd change"),
    ("push the hotfix", "Read through the list of what has changed"),
    ("number the jam jars", "Choose which one comes first"),
    ("collate the minutes of the choir", "Put the first two next to each other"),
    ("trial the walking bus on a Monday", "Write down the one thing you'd like to find out"),
    ("inspect the belfry", "Go and look at it for one minute"),
    ("tour the brewery", "Look up how you'd get there, and how long it takes"),
    # with tools, outside, in the kitchen
    ("hammer in the tent hooks", "Mark the spot where it'll go"),
    ("clamp the antlers", "Hold the pieces together once, to see how they fit"),
    ("bleed the flange", "Put a cloth and a bowl beside it"),
    ("rip up the lino", "Mark the first bit that'll go"),
    ("lace the corset", "Take hold of one end of it"),
    ("batch 12 pasties for the freezer", "Get out what you'd need for one of them"),
    ("crush the juniper berries", "Put the bowl or the pan where you'd use it"),
    ("reset the jukebox", "Look at how it's set now"),
    # with the body, and in one's mind
    ("lunge by the kettle", "Do it once, as small as you like"),
    ("growl the part of the bear", "Do it once, under your breath"),
    ("mull over the offer from Leeds", "Write down the first thing that comes to mind"),
    ("cap the fireworks", "Write down how much it is on an ordinary day"),
    ("plug away at the hedge maze", "Do the next tiny bit, and stop"),
    ("cut the battens to length", "Mark the line you'd cut along"),
    ("replace the shower head", "Take one photo of the old one"),
    ("halve the glaze", "Write down the first amount, and what it becomes"),
    ("skim the minutes of the lighthouse trust", "Read its first line, and its last"),
    ("bring forward the parade", "Write one line: “Could we find another day?”"),
    ("tape the crates for Leeds", "Find the tape, and the end of it"),
    ("scan the tapestries", "Put it, or its first page, by the machine or the phone"),
    ("wash the oilskins", "Put it by the tap, or by the machine"),
    ("align the antenna", "Look at how it's set now"),
    ("taste the stock again", "Get a clean spoon"),
    ("hold the banister", "Take hold of it for one breath"),
    ("find a fire eater", "Think of the first place you'd look"),
    ("swap crisps for grapes", "Get out, or write down, what comes in its place"),
    ("fast track the allotment swap", "Write down the one thing that holds it up"),
    ("apply the base coat", "Try it first on a spot no one sees"),
    ("bubble wrap the barometer", "Find a box, a bag or some paper for it"),
    ("turn the attic into a studio", "Sketch how it could look, on a scrap of paper"),
    ("voice message to Ayşe on the way home", "Say the first sentence out loud, before you record"),
    # by what it is done to
    ("restart the boiler", "Save what's open, or find its switch"),
    ("undo the clasp", "Find the end, or the side that gives first"),
    ("top up the moped", "Look at how much is left in it, or on it"),
    ("give up the parking space", "Write one line: what goes, and from which day"),
    ("meet the ferry", "Look up when it comes in"),
    ("let Ama do the dinner", "Write one line: “Would you do it this time?”"),
    ("give the orchid a sip", "Fill a can or a cup, and put it beside the nearest one"),
    ("switch the sat nav to Welsh", "Open the settings, and look for “Language”"),
    ("join the lido whatsapp", "Write one line: “Could you add me to it?”"),
    ("attend the tribunal by video", "Find the link or its page, and leave it open"),
    ("name the wolfhound", "Say the first one that comes, however silly"),
    ("check who feeds the swans", "Write down where it would say so, or who'd know"),
    ("chest pain since this morning", "Ask a doctor or a helpline about it now"),
]


@pytest.mark.parametrize(("title", "first"), BY_THEIR_VERB)
def test_a_verb_answers_for_whatever_it_is_done_to(title: str, first: str) -> None:
    assert first in suggestions(title)[:2]


@pytest.mark.parametrize(
    "title",
    [
        "Falstaff on roller skates, garden too",
        "the flugelhorn, kettle on",
        "mead for the freezer",
        "gnomes while the kids are in bed",
        "a limerick in the car",
    ],
)
def test_what_tells_where_or_for_what_is_not_taken_for_the_thing(title: str) -> None:
    first = suggestions(title)[0]
    named = ("garden", "kettle", "freezer", "kids", "bed", "car")
    assert first not in {line for noun in named for line in of_its_kind(noun)[0][:2]}


@pytest.mark.parametrize(
    "title",
    [
        "lease renewal",
        "log burner",
        "monitor stand",
        "master bedroom curtains",
        "record shelf",
        "tour poster",
    ],
)
def test_a_thing_whose_name_begins_like_a_deed_is_not_done(title: str) -> None:
    of_the_verb = set(suggestions(f"{title.split()[0]} the mossop", limit=5)) - RIGHT_FOR_ANYTHING
    assert suggestions(title)[0] not in of_the_verb


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("bump lodash on a branch", "Find the line where its number stands"),
        ("bump the call with Ines to Monday", "Write one line: “Could we find another day?”"),
        ("drop the shoebox at the accountant's", "Put it by the door, or what you'd carry it in"),
        ("drag the sofa to the window", "Clear the way, or the spot where it'll go"),
        ("leave the parents' whatsapp", "Open the chat, and find where its menu is"),
    ],
)
def test_a_verb_of_two_meanings_is_told_apart_by_its_thing(title: str, first: str) -> None:
    assert suggestions(title)[0] == first


def test_a_number_in_front_is_no_verb() -> None:
    assert suggestions("10 Polish words with the baby")[0] == suggestions("10 Spanish words")[0]


def test_what_is_not_to_be_done_is_not_begun() -> None:
    for title in ("not be on the sofa at eight", "no laptop in the bedroom"):
        assert suggestions(title)[0] == "Write down one thing you'd do instead"


def test_the_courage_for_a_step_is_no_part_of_it() -> None:
    assert suggestions("pluck up the courage to ask Dana out") == suggestions("ask Dana out")


BY_ITS_LOOK = [
    ("vorple the mossop every day", r"right after|seven small boxes"),
    ("blorb every morning", r"right after|seven small boxes"),
    ("not the sofa after eight", r"you'd do instead"),
    ("frimbles, 2x10 each side", r"^Do one of them"),
    ("she never wrote the thing", r"you'd like to happen"),
    ("whatever the ghost walk needs", r"first (?:small thing|move|thing)|you'd do first"),
]


@pytest.mark.parametrize(("title", "first"), BY_ITS_LOOK)
def test_where_no_kind_is_sure_a_title_is_answered_by_its_look(title: str, first: str) -> None:
    assert re.search(first, suggestions(title)[0])
