"""One line for the person who is with somebody: the smallest true thing of today."""

from datetime import date

from smallsteps_tui import on_paper
from smallsteps_tui.domain import looking_back
from smallsteps_tui.domain.cleaning import clean_line
from smallsteps_tui.domain.days import week_start
from smallsteps_tui.domain.entities import CheckIn, Goal, Size
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.exchange.tender import is_tender, without_tender
from smallsteps_tui.exchange.told import told
from smallsteps_tui.wording import WORDLESS


def line_for(journey: Journey, goal: Goal, today: date) -> str:
    """Say how it goes with a goal, in one line for who is with the person; "" where nobody is.

    Today's smallest step; with a day still open the week's; in a quiet week the last one
    there was; and before the first, where it begins. Every one of them is true and kind.
    What is dangerous or tender is in none of them.
    """
    support = clean_line(goal.support)
    if not support or is_tender(journey, goal):
        return ""
    is_begun = any(c.on <= today for c in journey.goal_check_ins(goal.id))
    journey = without_tender(journey)
    behind = [c for c in journey.goal_check_ins(goal.id) if c.on <= today]
    for first, line in ((today, on_paper.line_today), (week_start(today), on_paper.line_this_week)):
        smallest = looking_back.smallest(journey, [c for c in behind if c.on >= first])
        if smallest is not None:
            return line(support, _told(journey, smallest))
    spoken = [c for c in behind if looking_back.words_for(journey, c)]
    if is_begun and not behind:
        return on_paper.line_on_the_way(support, clean_line(goal.title) or WORDLESS)
    if not spoken:
        return on_paper.line_at_the_start(support, clean_line(goal.title) or WORDLESS)
    last = spoken[-1].on
    smallest = looking_back.smallest(journey, [c for c in spoken if c.on == last]) or spoken[-1]
    return on_paper.line_before(support, _told(journey, smallest), last, today)


def _told(journey: Journey, check_in: CheckIn) -> str:
    """Tell a check-in as it was: what was started is not told as done."""
    words = clean_line(looking_back.words_for(journey, check_in))
    return on_paper.started_words(words) if check_in.size is Size.STARTED else told(words)
