"""Body, food, mind, rest and outings in titles: what is done with them decides by the class of the noun."""

import pytest

from smallsteps_tui.domain import shrinking
from smallsteps_tui.domain.shrinking import matching

FIRST = [
    ("rustle up jollof", "Put the first thing you need for it on the counter"),
    ("shred the celery", "Put it on the counter, with a board or a bowl"),
    ("rescue the strawberries", "Take it, or the oldest of it, out, and look at it"),
    ("limber up my ankles", "Move it once, slowly, as far as it likes to go"),
    ("thank my knees", "Write down one thing it does for you"),
    ("get to the bottom of my vertigo", "Write down one thing you've noticed, and when it began"),
    ("ease the stiffness", "Write down one thing that helps, even a little"),
    ("decode the mri report", "Write down one question you have about it"),
    ("bang out some heel raises", "Get into the position you'd start from"),
    ("sneak in a siesta", "Put a cushion and a blanket where you'd lie"),
    ("ringfence a slow morning in the calendar", "Choose one thing that can wait, and let it"),
    ("voice my frustration", "Write down one sentence that begins “I feel”"),
    ("let go of the assumption", "Write it on a slip of paper, and fold it"),
    ("mooch round the harbour", "Put your shoes and your keys by the door"),
    ("crack the sudoku", "Get it out, or open it, or choose where to play it"),
    ("binge the docuseries", "Find it, and have it ready to start"),
    ("recite the litany", "Say or read one line of it, slowly"),
    ("sleep in the middle of the bed", "Put your pillow where you'd sleep"),
    ("find my cycling goggles", "Look in the one place where it most likely is"),
    ("thaw the slides from drawer 3", "Open the freezer, and find it"),
    ("charge Lotte's hearing aids", "Find its charger or its case, and put that by a socket"),
    ("pick caterpillars off the kale", "Look under one leaf"),
    ("bag up the boots", "Put an empty box or bag next to it"),
    ("falls class, church hall", "Put your bag and your shoes by the door"),
    ("gas meter reading", "Fetch a pen and a light, and go to where the meter is"),
    ("stretch calves on the step", "Move it once, slowly, as far as it likes to go"),
    ("keep the bedroom cool", "Go to its window or its heater"),
    ("hold off till eleven for the first smoke", "Set an alarm for when it would be"),
    ("weed between the paving slabs", "Pull one weed"),
    ("skim the fat off the soup", "Put a bowl or a board on the counter"),
    ("move the orchid out of the sun", "Clear the spot where it would stand"),
]
NEVER_IN_PARTS = (
    "eat supper in 20 min", "have two meals with Jo", "sit down to a proper breakfast for 30 minutes",
    "sleep 8 hours", "nap for 20 minutes",
)  # fmt: skip


@pytest.mark.parametrize(("title", "first"), FIRST)
def test_what_is_done_with_body_and_mind_decides_by_the_class_of_its_noun(title: str, first: str) -> None:
    assert shrinking.suggestions(title)[0] == first


@pytest.mark.parametrize("title", NEVER_IN_PARTS)
def test_meals_and_sleep_are_never_cut_into_parts(title: str) -> None:
    kind = matching.understood(title)[1]
    assert kind is None or not kind.lines.keys() & {"time", "number"}
    assert not any(line.startswith(("Eat ", "Sleep ")) for line in shrinking.suggestions(title))
