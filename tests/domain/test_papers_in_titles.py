"""Forms, letters, money, permits and jobs by their own names: the verb and the class of the noun say what is first."""

import pytest

from smallsteps_tui.domain.care import ORDINARY
from smallsteps_tui.domain.shrinking import suggestions


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("knock out the FAFSA", "Fill in its first line"),
        ("do the kindergeld antrag", "Fill in its first line"),
        (
            "hunt for the marriage certificate in the attic",
            "Go to the first place you'd look",
        ),
        ("tear up old payslips", "Put it, or the first sheet of it, aside"),
        ("tear up the lawn", None),
        ("decode the pension letter", "Read its first line and the date, and stop there"),
        ("destroy the old debit card", "Put a pair of scissors next to it"),
        ("have the form stamped at the town hall", "Put it by the door, in something that keeps it flat"),
        ("complete the last box", "Find it, and put a finger or the cursor there"),
        ("laminate the vaccination card", "Get it out, and lay it flat where the light is good"),
        ("countersign the tenancy", "Find the line for the name, and read the one above it"),
        ("query the overpayment", "Write in one line what isn't right about it"),
        ("circle the deadline", "Open the calendar at that month, or get a slip of paper"),
        ("renew récépissé", "Look up the day it runs out"),
        ("carte vitale", "Find it, or look up which office issues it"),
        ("move 50 to the boiler pot", "Get out the money, or the app you'd do it with"),
        ("stokvel contribution by Friday", "Get out the money, or the app you'd do it with"),
        ("downgrade netflix", "Look up what you have now, and what it costs"),
        ("schedule the rent", "Open the banking app, or its page"),
        ("tailor cv for hospital porter", "Open it at the place you'd like to change"),
        ("browse jobs on the train", "Open one advert, and read its first line"),
        ("open the brown envelope from HMRC", "Put it in front of you, still closed"),
        ("put all the post from the hall in one pile", "Pick up the nearest one, and leave it closed"),
        ("put the kids' birth certs in a plastic sleeve", "Find it, and take it in your hand"),
        ("staple the payslips together", "Put the sheets on top of each other, edges even"),
        (
            "bring the Duldung to the bank and try again",
            "Put it by the door, or with your keys",
        ),
        ("finish the housing application", "Open it, as far as the first empty field"),
        ("hand the gas bill to my daughter to read", "Put it with your keys, ready to take or to show"),
        ("set up eVisa on dad's phone", "Open its page or its app, as far as the sign-in"),
        ("count my schengen days", "Find the last stamp, ticket or booking, and read its date"),
        (
            "order 6 more copies of the death certificate",
            "Count who wants to see one: a bank, a pension, an insurer",
        ),
        ("choose words for the headstone", "Say out loud one thing they often said"),
        ("take flowers to the grave", "Choose what you'd take: a flower, a stone, a light"),
        ("put the tiny hat in the memory box", "Hold one thing for it in both hands for a moment"),
        ("meet the letting agent at 3", "Write down one thing to ask or to show them"),
    ],
)
def test_a_paper_is_known_by_its_class_and_not_by_the_verb_alone(title: str, first: str | None) -> None:
    said = suggestions(title, reading=ORDINARY)[0]
    assert said == first if first else said != "Put it, or the first sheet of it, aside"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("request the birth certificate", "translate the birth certificate"),
        ("pay the water bill", "dispute the water bill"),
        ("open the savings account", "close the savings account"),
        ("fill in the pension form", "track the pension form"),
        ("print the cv", "hand out cvs"),
        ("open the court letter", "read the court letter"),
        ("apply for the visa", "collect the visa"),
        ("top up the bus card", "renew the bus card"),
        ("read the refusal", "appeal the refusal"),
        ("find an immigration lawyer", "email the immigration lawyer"),
        ("collect dad's ashes", "clean dad's grave"),
    ],
)
def test_what_is_done_with_a_paper_tells_its_first_step(one: str, other: str) -> None:
    assert suggestions(one, reading=ORDINARY)[0] != suggestions(other, reading=ORDINARY)[0]
