"""Everything a person can do, as pure functions that return a Change; each is loaded when it is first done."""

from typing import TYPE_CHECKING

from smallsteps_tui import door

if TYPE_CHECKING:
    from smallsteps_tui.domain.acts.checking_in import *  # noqa: F403
    from smallsteps_tui.domain.acts.days import *  # noqa: F403
    from smallsteps_tui.domain.acts.goals import *  # noqa: F403
    from smallsteps_tui.domain.acts.moving import *  # noqa: F403
    from smallsteps_tui.domain.acts.order import *  # noqa: F403
    from smallsteps_tui.domain.acts.steps import *  # noqa: F403

_NAMES = {
    "checking_in": "check_in count_again edit_word lower say_word take_back",
    "days": """
        answer_question choose drop_shift edit_shift note_question note_shift rest rest_step rest_weekdays set_energy
        tie_shift""",
    "goals": """
        add_goal delete_goal delete_step edit_goal erase erase_goal erase_step lengthen move_goal set_state""",
    "moving": "add_outline change_step for_later keep_for_later move_to_goal",
    "order": "indent move_step outdent put_below",
    "steps": """
        add_smaller add_step drop_rung edit_step let_go move_rung open_again put_off reword_rung rung_to_step set_ladder
        step_to_rung trust""",
}
"""What each module hands on."""

__getattr__ = door(__name__, _NAMES)
