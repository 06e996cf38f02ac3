"""Texts without a list: which sentences suggest something, and that no signature is ever a step."""

import pytest
from domain.test_outline import left_out, tree

from smallsteps_tui.domain import outline
from smallsteps_tui.domain.pasted_lines import LeftOut

SIGNATURES = (
    "Herzliche Grüße\nIhre\n\nDr. Katrin Vogel\n\nPraxis für Psychotherapie, Lindenstr. 14, 50674 Köln\n"
    "Tel. 0221 555 0134 | www.praxis-vogel.example | kontakt@praxis-vogel.example\n\nSent from my iPhone\n\n"
    "This e-mail may contain confidential information. If you are not the intended recipient,\nplease delete it.\n",
    "Mit freundlichen Grüßen\n\nDipl.-Psych. Jürgen Maaß\nPsychologischer Psychotherapeut (VT)\n"
    "Kassenzulassung - alle Kassen\nHauptstraße 112a\nD-10827 Berlin\nTelefon: +49 30 555 01 88\n"
    "Sprechzeiten: Mo–Do 9–17 Uhr\nVon meinem iPad gesendet\n",
    "Warmly,\nLena\n\nLena Hart, MSc, BACP accredited\nThe Old Bakery, 3 Mill Lane, Bristol BS1 4QA\n"
    "T 0117 496 0123\nlenahart.example\nPlease note I do not check e-mail at weekends.\n",
    "Lena Hart\nCounsellor\n12 Park Road\n+44 117 496 0123\nlena@hart.example\n",
    "-- \nRuth\n",
    "xx Jo\n",
)

IN_PROSE = (
    "It was a heavy session. You said that mornings are the worst. Maybe open the curtains before you\n"
    "look at the phone. You could also ask Nadia about a walk.\n\nThat is all for now. We meet on the 3rd.\n\n"
)
IN_A_LIST = "It was good to see you. These are the things:\n\nWalk to the corner\nCall Ana\n\n"


@pytest.mark.parametrize("signature", SIGNATURES)
def test_a_signature_is_never_a_step_under_a_text_or_under_a_list(signature):
    of_text = ["Open the curtains before you look at the phone", "Ask Nadia about a walk"]
    assert tree(f"Dear Kim,\n\n{IN_PROSE}{signature}") == of_text
    assert tree(f"Dear Kim,\n\n{IN_A_LIST}{signature}") == ["Walk to the corner", "Call Ana"]
    signed = len([line for line in signature.splitlines() if line.strip()])
    assert left_out(f"Dear Kim,\n\n{IN_PROSE}{signature}")[LeftOut.GREETING] == signed + 1


@pytest.mark.parametrize(
    "step",
    [
        *(
            "Call Dr. Weber, 0221 555 0134",
            "Ring 112",
            "Email Ana",
            "Read 1984",
            "Take vitamin B12",
            "Call Sam",
        ),
        *("Visit www.mind.example", "Phone the practice", "Bring 2 boxes", "Write to kim@mail.example"),
    ],
)
def test_what_names_a_number_or_a_practice_and_says_what_to_do_is_a_step(step):
    assert tree(f"Walk\n{step}\n") == ["Walk", step]


@pytest.mark.parametrize(
    ("sentence", "step"),
    [
        ("Maybe put the phone in another room.", "Put the phone in another room"),
        ("You might also go back to the choir.", "Go back to the choir"),
        ("I would recommend that you keep a sleep diary.", "Keep a sleep diary"),
        ("Why don't you ask the neighbours about the dog?", "Ask the neighbours about the dog"),
        ("How about calling the landlord?", "Call the landlord"),
        (
            "Also, ring the bank before Friday, they close early.",
            "Ring the bank before Friday, they close early",
        ),
        ("It would help to go to bed before eleven.", "Go to bed before eleven"),
        ("First, call the debt advice line.", "Call the debt advice line"),
        ("What about a walk with Nadia?", "What about a walk with Nadia"),
        (
            "If you can't face the kitchen, start with one drawer.",
            "If you can't face the kitchen, start with one drawer",
        ),
        ("Sit in the café for five minutes.", "Sit in the café for five minutes"),
    ],
)
def test_a_sentence_that_suggests_something_is_a_step_without_what_offers_it(sentence, step):
    assert tree(f"It was a heavy week. {sentence} See you then.\n") == [step]


@pytest.mark.parametrize(
    "sentence",
    [
        *(
            "You said that mornings are the worst.",
            "Maybe it is too early for that.",
            "Rest is not laziness.",
        ),
        *(
            "You could not have known.",
            "Let me know how it goes!",
            "You can call me.",
            "Practice is everything.",
        ),
        *(
            "Thank you for telling me.",
            "Don't worry about the rest.",
            "You can do this!",
            "Take care of you.",
        ),
        *(
            "Please find the invoice attached.",
            "Jonas does not need to know yet.",
            "For the flat it is early.",
        ),
    ],
)
def test_what_tells_or_thanks_or_asks_for_an_answer_is_none(sentence):
    assert tree(f"It was a heavy week. You might walk. {sentence}\n") == ["Walk"]


def test_sentences_end_where_they_end_and_hold_one_suggestion_each():
    text = (
        "See Dr. Weber at 10 a.m. on Monday. You could pack one box a day, and maybe ask Ana to help. "
        "hi again. try to sleep."
    )
    assert tree(text) == [
        "See Dr. Weber at 10 a.m. on Monday",
        "Pack one box a day",
        "Ask Ana to help",
        "Sleep",
    ]
    assert [line.words for line in outline.read(text).text if line.left_out] == ["hi again."]


def test_paragraphs_on_one_line_and_broken_ones_read_alike():
    whole = "I have thought about it, and want to write it down. You could begin by writing to Ana. Maybe call her.\n"
    assert tree(whole) == ["Begin by writing to Ana", "Call her"]
    wrapped = (
        "I have thought about what we talked about, and want to write it down for you. You\n"
        "could begin by writing to Ana, since she knows the flat and has said that she would\n"
        "help. Maybe call her.\n"
    )
    assert len(tree(wrapped)) == 2


def test_a_postscript_is_of_the_text_again():
    assert (
        tree(f"{IN_PROSE}Best wishes\nLena\n\nPS: Bring the letter on Monday.\n")[-1]
        == "Bring the letter on Monday"
    )


def test_what_leads_towards_harm_is_never_picked_by_itself():
    found = outline.read("It was a bad week. Maybe walk. You could take all of your pills at once.\n")
    assert [line.step.title for line in found.lines] == ["Walk"]


def test_a_paragraph_beside_a_list_is_parted_into_its_sentences():
    found = outline.read("It was good. Maybe rest a little.\n\n- walk\n- call Ana\n")
    assert [line.words for line in found.text if line.left_out] == ["It was good.", "Maybe rest a little."]
    assert [line.step.title for line in found.lines] == ["walk", "call Ana"]
