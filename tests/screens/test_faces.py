"""What the widgets show, made from a journey."""

from fractions import Fraction

from domain.walks import Walk

from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.veiling import veiled
from smallsteps_tui.screens import faces
from smallsteps_tui.screens.today import card
from smallsteps_tui.voice import HINTS


def test_of_many_steps_taken_the_latest_stand_beside_what_is_open():
    walk = Walk("Thesis", "Move").adds("Walk", goal="Move")
    titles = [f"Step {number}" for number in range(12)]
    walk.adds(*titles, goal="Thesis")
    for title in titles[:11]:
        walk.does(title)
    rows = faces.also(walk.journey, walk.today)
    assert len(rows) == faces.MOST_ALSO_ROWS
    shown = [row.title for row in rows if row.taken]
    assert shown == titles[11 - len(shown) : 11]
    free = [offer.step.title for offer in walk_free(walk)]
    assert [row.title for row in rows if not row.taken] == free


def walk_free(walk):
    """What is offered beside the card and not taken."""
    from smallsteps_tui.domain import choosing

    return [offer for offer in choosing.also(walk.journey, walk.today) if not offer.is_taken]


def test_a_card_under_the_veil_has_the_hint_that_was_chosen_beneath_it():
    walk = Walk("Thesis").adds("Write for three hours").sleeps()
    face = card.card(veiled(walk.journey), walk.today, hint=Hint.COULD_BE_SMALLER)
    assert face.quiet == HINTS[Hint.COULD_BE_SMALLER]


def test_however_near_the_finish_a_place_is_not_drawn_as_the_finish():
    assert faces.place_of(Fraction(10**30 - 1, 10**30)) < 1
    assert faces.place_of(Fraction(1)) == 1
