"""People in titles: that what is done with a person, a child, an office, a group, a talk or a feast decides."""

import pytest

from smallsteps_tui.domain import shrinking

FIRST = [
    ("nudge my flatmate about the rent book", "Write one line: “Any news on this yet?”"),
    ("pick up Mirela from the station", "Put your keys and shoes by the door"),
    ("introduce my girlfriend to my gran", "Write down one thing they'd like about each other"),
    ("track down my penpal", "Write down the last place or number you know of"),
    ("ring back the surveyor", "Write down in one line what you'd like from them"),
    ("shortlist a few notaries", "Write down in one line what you'd need them for"),
    ("pop into the building society", "Look up when they're open, and what to bring"),
    ("feed the grandkids", "Put their plate, or plates, on the table"),
    ("babysit my niece", "Choose one game or story you could do together"),
    ("step down from the parent council", "Write one line: “I'm stopping, my last time will be …”"),
    ("word a whatsapp to the choir", "Write the first few words, and stop there"),
    ("bin the old messages", "Open the chat or the box, and delete nothing yet"),
    ("dial into the conference call", "Write down the first sentence you'd say"),
    ("brave the housewarming", "Choose how long to stay, even if it's ten minutes"),
    ("duck out of the baby shower", "Write one line: “I'm sorry, I can't this time”"),
    ("chip in at the AGM", "Write down one thing you'd like to say or ask there"),
    ("hunt for a leaving present", "Write down one thing they like"),
    ("put Ella to bed", "Dim the light, and sit with them"),
    ("get mum to sign the form", "Write down in one line what you'd ask them to do"),
    ("give Gran a ring", "Write down one thing you'd like to tell or ask them"),
    ("have a word with Greg", "Write down the first sentence you'd say"),
    ("keep my neighbour company", "Sit with them for a minute, and say little"),
    (
        "set a boundary with my sister about money",
        "Finish this line on paper: “I'm fine with …, I'm not fine with …”",
    ),
    ("stand next to the goose", "Choose how far away feels easy"),
    ("wave to the woman in the kiosk", "Lift one hand, here, as if they stood there"),
    ("block him", "Open their entry, and look for “Block”"),
    ("message Ines “proud of you”, nothing more", "Open a message to them, and leave it empty"),
    ("hand the bouquet to Femke", "Put it by the door, with your keys"),
    ("draw a seating plan without my uncles side by side", "Write down one name that'll be on it"),
    ("make sure Grandpa ate", "Go and look, or send one line to ask"),
    ("get Mum out of bed", "Tell them what comes first, and wait for a nod"),
    ("tell the kids to brush their teeth", "Say it under your breath first, in four words"),
    ("get the children out of the house", "Put their shoes by the door"),
    ("fit the stair gate", "Go and look at the spot where it would go"),
    ("introduce the puppy to the old cat", "Choose a room or a fence to keep between them"),
    ("get the cat in the carrier", "Put one treat where you'd like it to go"),
    ("gather the eggs", "Put a bowl or a box by the door"),
    ("let the dog out", "Go to the door, and see where it is"),
    ("clean up after the barbecue", "Put one bag in the middle of the room"),
    ("take a break from Bumble", "Open its settings, and look for “Pause” or “Delete”"),
    ("letter to the editor", "Write the first few words, and stop there"),
    ("look for a sitter for Saturday night", "Write down one person the children like"),
    ("play two rounds of Mario Kart", "Sit down in front of it, and pick up a controller"),
    ("trim grandad's toenails", "Put a towel, and what you'd use, where the light is good"),
    ("go through the benefit form with my sister", "Open it where you both can see it"),
    ("learn the names of the new neighbours", "Write down one name you know, or one you'd like to know"),
    ("go into Lidl", "Write down the one thing you'd go in for"),
    ("look at a photo of a snake", "Make it as small as a stamp, or put it across the room"),
]


@pytest.mark.parametrize(("title", "first"), FIRST)
def test_what_is_done_with_people_decides_by_the_class_of_its_noun(title: str, first: str) -> None:
    assert shrinking.suggestions(title)[0] == first
