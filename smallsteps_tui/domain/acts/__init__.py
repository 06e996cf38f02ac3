"""Everything a person can do, as pure functions that return a Change."""

from smallsteps_tui.domain.acts.checking_in import check_in, lower, take_back
from smallsteps_tui.domain.acts.days import (
    answer_question,
    choose,
    drop_shift,
    edit_shift,
    note_question,
    note_shift,
    rest,
    rest_step,
    rest_weekdays,
    set_energy,
    tie_shift,
)
from smallsteps_tui.domain.acts.deleting import delete_goal, delete_step, erase, erase_goal, erase_step
from smallsteps_tui.domain.acts.goals import add_goal, edit_goal, lengthen, move_goal, set_state
from smallsteps_tui.domain.acts.ladders import drop_rung, move_rung, reword_rung, rung_to_step, step_to_rung
from smallsteps_tui.domain.acts.moving import change_step, for_later, keep_for_later, move_to_goal
from smallsteps_tui.domain.acts.order import indent, move_step, outdent, put_below
from smallsteps_tui.domain.acts.outlines import add_outline
from smallsteps_tui.domain.acts.steps import (
    add_smaller,
    add_step,
    edit_step,
    let_go,
    open_again,
    put_off,
    set_ladder,
    trust,
)
from smallsteps_tui.domain.acts.words import edit_word, say_word

__all__ = [
    "add_goal",
    "add_outline",
    "add_smaller",
    "add_step",
    "answer_question",
    "change_step",
    "check_in",
    "choose",
    "delete_goal",
    "delete_step",
    "drop_rung",
    "drop_shift",
    "edit_goal",
    "edit_shift",
    "edit_step",
    "edit_word",
    "erase",
    "erase_goal",
    "erase_step",
    "for_later",
    "indent",
    "keep_for_later",
    "lengthen",
    "let_go",
    "lower",
    "move_goal",
    "move_rung",
    "move_step",
    "move_to_goal",
    "note_question",
    "note_shift",
    "open_again",
    "outdent",
    "put_below",
    "put_off",
    "rest",
    "rest_step",
    "rest_weekdays",
    "reword_rung",
    "rung_to_step",
    "say_word",
    "set_energy",
    "set_ladder",
    "set_state",
    "step_to_rung",
    "take_back",
    "tie_shift",
    "trust",
]
