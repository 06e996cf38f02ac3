"""What the widgets show, made from a journey."""

from fractions import Fraction

from domain.walks import Walk

from smallsteps_tui.domain.entities import Energy
from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.veiling import veiled
from smallsteps_tui.screens import faces
from smallsteps_tui.screens.today import card
from smallsteps_tui.voice import HINTS


def test_on_a_low_day_one_row_is_shown_and_on_any_other_all_the_open_ones_before_those_taken():
    walk = Walk("Thesis", "Move").adds("Walk", "Swim", goal="Move", rhythm="daily")
    walk.adds("Page", "Line", goal="Thesis").does("Page").does("Walk")
    rows = faces.also(walk.journey, walk.today)
    assert [(row.title, row.taken) for row in rows] == [("Swim", False), ("Line", False), ("Walk", True)]
    assert [row.step_id for row in faces.also(walk.feels(Energy.LOW).journey, walk.today)] == [
        rows[0].step_id
    ]


def test_a_card_under_the_veil_has_the_hint_that_was_chosen_beneath_it():
    walk = Walk("Thesis").adds("Write for three hours").sleeps()
    face = card.card(veiled(walk.journey), walk.today, hint=Hint.COULD_BE_SMALLER)
    assert face.quiet == HINTS[Hint.COULD_BE_SMALLER]


def test_however_near_the_finish_a_place_is_not_drawn_as_the_finish():
    assert faces.place_of(Fraction(10**30 - 1, 10**30)) < 1
    assert faces.place_of(Fraction(1)) == 1
