"""Smaller versions of plain acts: what a verb alone says, and what a title looks like where no kind is sure."""

import pytest

from smallsteps_tui.domain.shrinking import suggestions

BY_THEIR_VERB = [
    # on paper, and to somebody
    ("script the tour of the lighthouse", "Write the clumsiest first line you can"),
    ("chart the tides for a fortnight", "Draw one box or one line of it, on scrap paper"),
    ("document the recipe for the glaze", "Write down the one thing they'd need to know first"),
    ("lose two scenes from act three", "Choose the first bit to go"),
    ("nag the council about the lamp", "Write one line: “Any news on this yet?”"),
    ("quiz the ferryman", "Write down the one question you'd ask first"),
    ("coax the tortoise out of its box", "Sit close by for a minute, and ask for nothing"),
    # at a screen, with things and figures
    ("redact the names in the minutes", "Open it, and change nothing yet"),
    ("push the hotfix", "Open the file you'd change first"),
    ("number the jam jars", "Do the first one, then stop"),
    ("collate the minutes of the choir", "Put the first two next to each other"),
    ("pilot the walking bus on a Monday", "Write down the one thing you'd like to find out"),
    ("inspect the belfry", "Look at it for one minute, and touch nothing"),
    ("tour the brewery", "Look up when it's open, and how you'd get there"),
    # with tools, outside, in the kitchen
    ("hammer in the tent hooks", "Mark the first spot with a pencil"),
    ("clamp the antlers", "Hold the pieces together once, to see how they fit"),
    ("bleed the brakes", "Put a cloth and a bowl beside it"),
    ("rip up the lino", "Mark the first bit that'll go"),
    ("lace the skates", "Take the two ends in your hands"),
    ("batch 12 pasties for the freezer", "Get out what you'd need for one of them"),
    ("crush the juniper berries", "Put the bowl or the pan where you'd use it"),
    ("reset the shed", "Put one thing back to how you'd like it"),
    # with the body, and in one's mind
    ("lunge by the kettle", "Do it once, as small as you like"),
    ("growl the part of the bear", "Do it once, under your breath"),
    ("loop the bridge of the waltz", "Play its first notes once, as slowly as you like"),
    ("mull over the offer from Leeds", "Write down the first thing that comes to mind"),
    ("cap the evening scrolling", "Write down how much it is on an ordinary day"),
    ("plug away at the crossword book", "Do the next tiny bit, and stop"),
]


@pytest.mark.parametrize(("title", "first"), BY_THEIR_VERB)
def test_a_verb_answers_for_whatever_it_is_done_to(title: str, first: str) -> None:
    assert suggestions(title)[0] == first
