"""The veil: every word of the person's as dots, and every number as it was."""

import pytest
from domain.test_acts_deleting import SECRET, secretive
from domain.walks import Walk

from smallsteps_tui.domain import course, evidence
from smallsteps_tui.domain.veiling import veil, veil_quoted, veiled


def test_a_veiled_text_keeps_its_lengths_and_nothing_else():
    assert veil("Open the file\nnow") == "•••• ••• ••••\n•••"
    assert veil("") == ""
    assert veil("漢字 🎉") == "•• •"


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("“Open the file”, done.", "“•••• ••• ••••”, done."),
        ("A rest day. Everything here can wait.", "A rest day. Everything here can wait."),
        ("“Read “Moby Dick” tonight”, done.", "“•••• ••••• ••••• •••••••”, done."),
        ("“say ”no” aloud” is behind you.", "“••• •••• •••••” is behind you."),
        ("“two\nlines” stay.", "“•••\n•••••” stay."),
    ],
)
def test_in_a_sentence_what_the_person_wrote_is_veiled(sentence, shown):
    assert veil_quoted(sentence) == shown


def test_no_word_shows_through_the_veil_anywhere():
    walk = secretive()
    shown = veiled(walk.journey)
    told = [
        *((goal.title, goal.why, goal.support) for goal in shown.goals.values()),
        *(
            (s.title, *s.smaller, s.cue, s.pairing, *s.pairings, s.opens, s.unit)
            for s in shown.steps.values()
        ),
        *((c.note, c.version) for page in shown.pages.values() for c in page.check_ins.values()),
        *((shift.text,) for shift in shown.shifts.values()),
        *((one.text, one.note) for one in evidence.of(shown)),
    ]
    assert SECRET not in repr(told)
    assert "•" in repr(told)


def test_every_number_is_the_same_under_the_veil():
    walk = Walk.with_steps("A", "B").adds("P", times=3).does("A", amount=2).sleeps().starts("B").does("P")
    shown = veiled(walk.journey)
    goal = walk.goal()
    assert course.distance(shown, shown.goals[goal.id]) == walk.distance
    assert list(course.road(shown, goal.id)) == [
        (shown.steps[s.id], n) for s, n in course.road(walk.journey, goal.id)
    ]
    assert shown.steps_in_all == walk.journey.steps_in_all
    assert shown.days_shown_up == walk.journey.days_shown_up
