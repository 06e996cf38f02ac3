"""Music, arts, crafts and work by their own names: the verb and the class of the noun say what is first."""

import pytest

from smallsteps_tui.domain.care import ORDINARY
from smallsteps_tui.domain.shrinking import suggestions


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("play the mazurka", "Play or sing its first two notes, slowly"),
        ("clap the rumba rhythm", "Clap one bar of it, slowly"),
        ("get the oboe out of the loft", "Open its case or lid, and leave it open"),
        ("recite the sonnet", "Say its first line out loud"),
        ("fix the plot hole", "Write down in one line what doesn't add up"),
        ("promote the open mic", "Write one line: what, when and where"),
        ("choreograph the solo dance", "Choose one move for its first count"),
        ("price the watercolour", "Write one price on a slip of paper"),
        ("caption the snapshots", "Look at it, or the first one, and say what's on it"),
        ("overdub the backing vocals", "Record ten seconds on your phone"),
        ("bounce the rough mix", "Open it, and play its first ten seconds"),
        ("balance the rough mix", "Play ten seconds of it, and say what sticks out"),
        ("frog the sleeve", "Put a marker where you'd stop"),
        ("hem the choir robes", "Put in one pin, or one stitch"),
        ("glue up the stool", "Hold the piece where it goes, or the pieces together"),
        ("whittle the spatula", "Mark its first line with a pencil"),
        ("get back into woodturning", "Put out the one thing you need for it"),
        ("take the fiddle down from the loft", "Clear the spot where you'd like it to be"),
        ("tune the timpani", "Play one note of it, and check it against a tuner"),
        ("photocopy the song sheets", "Take out, or open, its first page"),
        ("ring the choirmaster", "Find the number, and put it next to the phone"),
        ("export the stems", "Open it, and play its first ten seconds"),
        ("cast on for the beanie", "Make the first loop, and put it on the needle"),
        ("unpick the waistband", "Lay it flat under a good light"),
        ("reclaim the stoneware", "Cut off a lump the size of an apple"),
        ("varnish the seascape", "Wipe the dust off it with a soft, dry cloth"),
        ("submit the villanelle", "Open the page or the message it goes in"),
        ("photograph the herons", "Get out the camera or the phone, and wipe its lens"),
        ("cost the rewire", "Write down roughly what goes into it"),
        ("dispatch the backorder", "Put what goes in it in one spot"),
        ("describe the gift set", "Write one plain line: what it is, and who it's for"),
        ("cash up the till", "Count the coins first, and write the number down"),
        ("type up the handover sheet", "Write the date, and its first line"),
        ("circulate the roster", "Find it, and look once at its date"),
        ("brief the new starter", "Write down the one thing to show first"),
        ("degrease the fryer", "See that it's off and still, and wipe one part of it"),
        ("lay up the section", "Put out the first thing you'll reach for"),
        ("plan the phonics lesson", "Write down one thing you'd like them to remember"),
        ("laminate the word mat", "Write down how many you need"),
        ("settle the tutor group", "Write down one moment that went well with them"),
        ("inspect the fire doors", "Go and stand by it, or by the nearest one"),
        ("load the flight cases", "Go and look at which piece comes first"),
        ("query the cancellation fee", "Find the line it stands on, and write down its date"),
        ("recharge the gas card", "Get out the key, the card or the phone it goes on"),
        ("pause the auto renewal", "Open the bank's app or page, and find its line"),
        ("proofread the shift notes", "Read its first line"),
        ("amend the duty roster", "Open it at the line that comes next, or changes"),
        ("laminate the evacuation plan", "Find it, or open the file it's in"),
        ("reschedule the staff meeting", "Open your calendar at the week it's about"),
        ("see out the night shift", "Look no further than the first break"),
        ("refuel the generator", "Look at how much is in it"),
        ("inspect the forklift", "Look it over once, from one end to the other"),
        ("swap the oxygen cylinder", "See which kind it takes, and whether you have a new one"),
        ("knock up some mortar", "Put out what you'd mix it in, and what you'd stir with"),
        ("sign for the milk delivery", "Find the delivery note, and a pen"),
        ("redo the christmas display", "Take a picture of how it is now"),
    ],
)
def test_an_art_or_a_trade_begins_as_those_who_know_it_would(title: str, first: str) -> None:
    assert suggestions(title, reading=ORDINARY)[0] == first


@pytest.mark.parametrize(
    "title",
    [
        "fix the tap in the bathroom",
        "pill box fill sunday",
        "bar exam",
        "keyboard is sticky",
        "session with therapist",
        "put crate training off",
        "call my parents",
        "finish my plate",
        "take Tom to school",
        "change the settings on the phone",
        "fix the boiler pipes",
        "unload the dishes",
        "frame the argument for my boss",
    ],
)
def test_a_noun_of_many_lives_is_not_taken_for_music_or_work(title: str) -> None:
    ours = {
        "Mark the first two counts of it, with your hands or feet",
        "Play or sing its first two notes, slowly",
        "Play one note, and listen until it's gone",
        "Put its case, or a blanket, next to it",
        "Write down one thing that happens in it",
        "Write down what it does that it didn't use to",
        "Wipe the dust off one piece",
        "Measure the picture, and write it down",
        "Record ten seconds on your phone",
        "Put the first one where it goes",
        "Write down one good thing about their child",
        "Roll a ball of clay and press your thumb in",
    }
    assert suggestions(title, reading=ORDINARY)[0] not in ours


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rehearse the play", "promote the play"),
        ("edit the footage", "upload the footage"),
        ("write the poem", "recite the poem"),
        ("sort the yarn stash", "buy more yarn"),
        ("service the lathe", "learn to use the lathe"),
        ("mark the mocks", "photocopy the worksheets"),
    ],
)
def test_what_is_done_with_a_work_tells_its_first_step(one: str, other: str) -> None:
    assert suggestions(one, reading=ORDINARY)[0] != suggestions(other, reading=ORDINARY)[0]
