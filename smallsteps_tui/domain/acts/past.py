"""Days that are not still to come: what was done and noticed has its day behind it."""

from datetime import date

from smallsteps_tui.domain.entities import Moment
from smallsteps_tui.domain.trouble import Trouble


def past_day(on: date | None, moment: Moment) -> date:
    """Give the day that is meant; today when none is named.

    Raises:
        Trouble: When it is still to come.
    """
    if on is not None and on > moment.today:
        raise Trouble("That day is still to come. Name today or a day before it.")
    return on or moment.today
