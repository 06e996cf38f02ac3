"""Forms, letters, money, permits and jobs by their own names: the verb and the class of the noun say what is first."""

import pytest

from smallsteps_tui.domain.care import ORDINARY
from smallsteps_tui.domain.shrinking import suggestions


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("knock out the FAFSA", "Write your name in the first field"),
        ("do the kindergeld antrag", "Write your name in the first field"),
        (
            "hunt for the marriage certificate in the attic",
            "Look in the one place where it would most likely be",
        ),
        ("tear up old payslips", "Put one old sheet aside for it"),
        ("tear up the lawn", None),
        ("decode the pension letter", "Read its first line and the date, and stop there"),
        ("laminate the vaccination card", "Get it out, and lay its first page flat"),
        ("countersign the tenancy", "Find the line for the name, and read the one above it"),
        ("query the overpayment", "Write in one line what doesn't add up"),
        ("circle the deadline", "Open the calendar at that month, or get a slip of paper"),
        ("renew récépissé", "Look up the day it runs out"),
        ("carte vitale", "Open its official page, and read what they ask for"),
        ("move 50 to the boiler pot", "Get out the money, or the app you'd do it with"),
        ("stokvel contribution by Friday", "Get out the money, or the app you'd do it with"),
        ("downgrade netflix", "Look up what you have now, and what it costs"),
        ("schedule the rent", "Open the banking app, or its page"),
        ("tailor cv for hospital porter", "Read one line of it, and change one word"),
        ("browse jobs on the train", "Open one advert, and read its first line"),
    ],
)
def test_a_paper_is_known_by_its_class_and_not_by_the_verb_alone(title: str, first: str | None) -> None:
    said = suggestions(title, reading=ORDINARY)[0]
    assert said == first if first else said != "Put one old sheet aside for it"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("request the birth certificate", "translate the birth certificate"),
        ("pay the water bill", "dispute the water bill"),
        ("open the savings account", "close the savings account"),
        ("fill in the pension form", "track the pension form"),
        ("print the cv", "hand out cvs"),
    ],
)
def test_what_is_done_with_a_paper_tells_its_first_step(one: str, other: str) -> None:
    assert suggestions(one, reading=ORDINARY)[0] != suggestions(other, reading=ORDINARY)[0]
