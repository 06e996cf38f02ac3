"""The door of the voice: every sentence that depends on state is asked for here, and its module is loaded then.

Other rooms import `voice`, never its modules: a status line does not pay for sentences it does not say.
The tone lives in these modules.
"""

from typing import TYPE_CHECKING

from smallsteps_tui import door

if TYPE_CHECKING:
    from smallsteps_tui.voice.adding import *  # noqa: F403
    from smallsteps_tui.voice.course import *  # noqa: F403
    from smallsteps_tui.voice.explaining import *  # noqa: F403
    from smallsteps_tui.voice.explaining_back import *  # noqa: F403
    from smallsteps_tui.voice.figures import *  # noqa: F403
    from smallsteps_tui.voice.file import *  # noqa: F403
    from smallsteps_tui.voice.first_days import *  # noqa: F403
    from smallsteps_tui.voice.looking_back import *  # noqa: F403
    from smallsteps_tui.voice.noting import *  # noqa: F403
    from smallsteps_tui.voice.page import *  # noqa: F403
    from smallsteps_tui.voice.planning import *  # noqa: F403
    from smallsteps_tui.voice.practices import *  # noqa: F403
    from smallsteps_tui.voice.taking import *  # noqa: F403
    from smallsteps_tui.voice.today import *  # noqa: F403
    from smallsteps_tui.voice.words import *  # noqa: F403

_NAMES = {
    "words": """
        FIRST_STAYS PLAIN_SIGNS SIZE_WORDS Saying WORDLESS amount_words coming count listed on_day
        quoted since""",
    "today": """
        A_REST CARE_STAYS DONE_ALREADY DONE_CAN_WAIT DONE_OR_LATER ENOUGH ENOUGH_THEN FIRST_GOAL HINTS HINTS_THAT_STAY
        KEPT_HERE LET_GO_ON_GOALS LINE_COPIED
        GOAL_NOT_SHOWN
        NOBODY_BESIDE NOTHING_WAITED NOTHING_WAITS NOT_SHOWN_HERE NOT_TODAY NO_HINT ONLY_TODAY
        PAGE_COPIED QUIET_IN_BRIEF REST_COUNTS STARTED
        START_WITHDRAWN STOPPING_COUNTS THIS_IS_TODAY TIMER_OVER TIMER_OVER_BRIEF TOO_LONG_TO_COPY
        FIRST_WEEK THIS_WEEK care_line
        clock_set comes_back everything_under_is_behind greeting hint_hidden may_be_enough how_did_it_count
        is_dark_card lowered named not_opened not_that nothing_offered nothing_taken opening page_written put_away
        quiet_week redone saved small_ones_done shift_dropped shift_edited shift_noted taken_already taken_back undone
        when_noticed with_care""",
    "taking": "take",
    "adding": """
        ADDS ADDS_A_FIRST_STEP ADDS_A_STEP ALL_ARE_STEPS A_BURST A_STEP_A_LINE A_STEP_NOW DONE_WHEN_EMPTY ELSEWHERE
        FIRST_IS_THE_GOAL GOAL_OR_A_LIST GO_ON_WHEN_EMPTY HIDE_THEM HOW_TO_PICK KEEP_WORDS LOOK_AT_THEM
        SHOW_THEM NOTHING_LEFT NOT_SAVED_YET
        NO_NEW_STEP NO_STEPS_READ OF_A_LINE_LEFT_OUT OF_A_NOTE OF_THE_LIST OR_A_LIST SAVED_AGAIN SMALLER_THAN_IT
        SMALLER_WHEN_EMPTY TAKEN_TODAY TAKES_FIRST TYPED_BEFORE WHERE WHICH_IS_THE_GOAL WITH_A_NOTE
        after all_are_steps also_from_before another_step as_typed at_the_end for_all from_the_list from_the_text
        goal_of_list
        here_already inside is_the_goal left_out left_out_in_brief lines_joined list_added list_kept note_of
        read_words rhythm_words text_without_list ticked_off ticked_off_in_shell""",
    "planning": """
        MOVE_FIRST NOTHING_LATER NOT_A_GOAL NOT_OPEN NO_GOAL_YET
        asks_to_erase begun day_typed deleted erased edited erased_for_good goal_added goes_on goal_lengthened
        goal_stands never_asked_for
        kept_for_later kind_changed let_go moved moved_to_goal opened_again paired planned
        put_off reached_words rest_in_note rung_dropped rung_to_step smaller_added smaller_versions_changed
        stands_already step_added which_goal which_practice""",
    "figures": """
        NO_MORE_PLANNED brief_course_words course_words lane_words mile_words of_times streak_words""",
    "noting": """
        amount_noted relapsed word_said word_taken_back
        ENERGY_LINES energy_said low_meal nothing_rested rested rested_alone rested_weekdays""",
    "course": """
        behind_quietly
        ALL_DONE HIGHEST_HILL NO_QUESTION SMALL SO_FAR WHAT_COMES WHAT_COMES_BRIEFLY WHAT_COMES_KEYS
        all_behind all_of_it
        all_run_words behind_since days_of_hill lap_behind lap_done length_chosen miles_run no_course no_end noun
        place_words quarter run_words target_chosen under_lane way_it_went where_words""",
    "first_days": "A_SHIFT HIDE open_again tip_hidden tip_words",
    "looking_back": """
        KEPT_TO_YOURSELF CLOSED
        BEGUN EVERYTHING FIRST_MONTH SQUARES Worded above_then_and_now above_weekdays asked dated_ahead day_held
        day_was low_days noticed noticed_this_week of_the_days shift_tied shown then
        then_and_now year_ends young_year""",
    "page": """
        ADD_TENDER ASK_ABOUT_THEM CLOSING ENERGY HARD_THINGS NOTES NOTICED SHOWING_UP THEN_AND_NOW TITLE
        and_more_words chosen_words left_out_words
        compared_words days_words energy_words in_all_words line_at_the_start line_before
        line_on_the_way line_this_week line_today more_often_words passed_words picture_words
        quiet_goal_words quiet_words showing_up smallest_words started_words steps_words times_words
        way_drawn_words way_words when_words why_words with_words written_down_words""",
    "file": """
        BADGE NONE_FROM_ELSEWHERE NONE_HERE NO_COPIES STILL_SAVING act asked_to_open begun_anew brought came_back
        checked
        copy_words damaged gone inside_words is_as_newest repaired restored there_is to_be_looked_at was_left""",
    "explaining": """
        Explanation of_course of_ends of_marathon of_pace of_practice of_showing_up of_today of_where""",
    "explaining_back": "of_chart of_looking_back of_part of_the_year",
    "practices": """
        day_done
        NO_PRACTICES NO_SMALL_ONE ONCE asks day_keys of_practice_chart of_practice_row of_practice_year
        practice_day practice_day_held practice_ends practice_in_all settled stands that_day""",
}
"""What each module hands on."""

__getattr__ = door(__name__, _NAMES)
