"""The classes of things at home, outside and on wheels: a verb and a class tell the first move."""

import pytest

from smallsteps_tui.domain.shrinking.matching import understood


def first_rung(title: str) -> str:
    kind = understood(title)[1]
    return kind.rungs[0] if kind else ""


@pytest.mark.parametrize(
    ("title", "rung"),
    [
        ("soak Leo's football socks", "Open the machine, or run some water into the basin"),
        ("hang the wet jackets up", "Find a hanger, or put the rack up"),
        ("Give Tariq's old blazer to Mrs Doyle", "Find a bag for it, and put both by the door"),
        ("dig out the winter coats", "Open the wardrobe, or go to where it's kept"),
        ("polish boots before the parade", "Wipe one of them with a cloth"),
        ("have the flue swept", "Look up one sweep near you, or who came last time"),
        ("dip the heating oil", "Put your shoes and a torch by the door"),
        ("take his glasses to be mended", "Put it by the door, with your keys"),
        ("clear out the boot before the trip", "Take out one thing that doesn't belong in it"),
        ("grit the path, it's icy", "Put your boots, gloves and the shovel by the door"),
        ("take the mince out of the freezer", "Open the freezer, and find it"),
        ("scour the frying pan", "Put the nearest one in the sink"),
        ("bring the mugs down from my room", "Stand up, and take the nearest one in your hand"),
        ("take the rubble to the tip", "Look up when it's open, and what it takes"),
        ("attack the utility room", "Put one thing back where it lives"),
        ("go into Sam's room", "Go as far as its doorway"),
        ("paint the hall", "Choose the spot you'd begin with, and clear it"),
        ("empty the airing cupboard", "Take out one thing"),
        ("share out gran's rings", "Write one name next to one thing"),
        ("take the bunk beds down", "Move one thing out of its way"),
        ("offer the desk on freecycle", "Write down one line you'd offer it with"),
        ("pick up the lego", "Pick it up, or the nearest of them, and say where it lives"),
        ("regrout shower", "Wipe one patch of it clean and dry"),
        ("strip the wallpaper, one wall only", "Do one patch the size of your hand"),
        ("learn to use the air fryer", "Put it on the counter"),
        ("use the new drill", "Put it where you'd use it"),
        ("scrap the Astra", "Write down its age, and what shape it's in"),
        ("move the car so the sweeper can pass", "Put its key in your pocket"),
        ("top up screen wash", "Find the page about it in the handbook, or online"),
        ("lift the dinghy out before the frost", "Look up the weather for that day"),
        ("parallel parking", "Draw it from above, with one arrow for the car"),
        ("sow parsley on the windowsill", "Fill one pot, tray or trough with soil"),
        ("dig out the old privet", "Mark what's to go with a bit of string"),
        ("dig over half the plot", "Do a bit no bigger than a doormat"),
        ("walk the spaniel", "Put the lead by the door"),
        ("cuddle the dog", "Go to where they are, and let them come to you"),
        ("move the ewes to top field", "Go and look at the gate or the door they'd go through"),
        ("weigh the piglets", "Put out what you'd need for it"),
        ("photograph the highchair", "Have your phone ready, and see how the light falls on it"),
        ("flog the rowing machine", "Take one picture of it, where the light is good"),
        ("shift the easel to the window", "Clear the spot where it will go"),
        ("rinse mum's brooch", "Put a cloth, or what you'd clean it with, next to it"),
        ("locate the spirit level", "Write down where you last saw it, or where it might be"),
        ("take the shutters off", "Look close up at what holds it"),
        ("fill the paddling pool", "Put it by the tap, or go to where it stands"),
        ("screw the pull up bar in", "Find the screwdriver or the spanner that fits"),
        ("clean out water trough", "Take one cloth, or one scoop, over to it"),
    ],
)
def test_what_is_done_with_a_class_of_things_tells_the_first_move(title: str, rung: str) -> None:
    assert first_rung(title) == rung


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("chop the onions", "chop the fallen branch into logs"),
        ("move the appointment", "move the wardrobe away from the wall"),
        ("drag the file into the folder", "drag the mattress out"),
        ("pick up the parcel", "pick up the socks"),
        ("measure the alcove", "measure my blood pressure, sitting down"),
        ("mount the mirror", "mount the stamps"),
        ("patch the hole in the wall", "patch the hole in the hen run"),
        ("turn down the invitation", "turn the immersion timer down to one hour"),
        ("copy the server", "copy the for loop by hand"),
        ("take the car for its service", "take a picture of the dents for the insurer"),
        ("put the fleece on", "put fleece over the lemon tree"),
        ("put the game on itch", "put the lamp on the shelf"),
        ("remove the comma", "remove the stain"),
        ("gather the sources", "gather the family"),
        ("thicken the soup", "double the recipe"),
        ("fill the kettle", "fill the van"),
        ("dig the bed over", "dig into the logs"),
        ("turn the mattress", "turn the shed into a study"),
    ],
)
def test_a_verb_with_several_lives_is_told_by_its_noun(one: str, other: str) -> None:
    assert first_rung(one) != first_rung(other)
