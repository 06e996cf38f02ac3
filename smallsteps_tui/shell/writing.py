"""A page to share with someone, from the shell: printed, or saved as a new file.

A file of its own, as no other command loads what makes a page.
"""

from dataclasses import replace

from smallsteps_tui import voice
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.shell import naming
from smallsteps_tui.shell.call import Call
from smallsteps_tui.shell.printing import complain
from smallsteps_tui.write_up import writing
from smallsteps_tui.write_up.html import as_html
from smallsteps_tui.write_up.page import Part, as_markdown
from smallsteps_tui.write_up.seen import (
    Span,
    Wanted,
    between,
    four_weeks,
    holds_tender,
    is_never_shown,
    is_tender,
    parts_named,
    usual_goals,
)


def write_up(call: Call) -> str:
    """Return a page as Markdown, or save it where `--html` or `--markdown` names a file, and say so.

    Private parts are left out unless `--with` adds them.

    Raises:
        Trouble: There is no such goal, a goal is left off pages, or the file couldn't be written.
    """
    page = writing.page(call.journey, _wanted(call))
    for write, file in ((as_html, call.typed.html), (as_markdown, call.typed.markdown)):
        if file is not None:
            place, is_renamed = call.session.hand_over(write(page), file)
            return call.answer(voice.page_written(place, is_renamed=is_renamed))
    wanted = _wanted(call)
    if Part.TENDER not in wanted.parts and holds_tender(call.journey):
        complain(voice.ADD_TENDER)  # not on the page, whose reader would learn of it
    return call.answer(as_markdown(page))


def _wanted(call: Call) -> Wanted:
    goals = [naming.goal(call.journey, words) for words in call.typed.goal or ()]
    if not goals and not call.journey.goals:
        raise Trouble("There's no goal yet. To add one: smallsteps goal add TITLE")
    wanted = Wanted(
        _span(call),
        frozenset(goal.id for goal in goals) or usual_goals(call.journey),
        units=call.config.units,
        shows_streak=call.config.streak != "hidden",
    )
    wanted = replace(wanted, parts=wanted.parts | parts_named(call.typed.parts))
    if any(is_never_shown(call.journey, goal) for goal in goals):
        raise Trouble("This goal is never put on a page, because others may read the page.")
    if Part.TENDER not in wanted.parts and any(is_tender(call.journey, goal) for goal in goals):
        raise Trouble("This goal is left off the page. To include it, add: --with tender")
    return wanted


def _span(call: Call) -> Span:
    """Return the days that were given: from `--from` on, or the four weeks up to `--to`."""
    last = call.day(call.typed.last)
    return between(call.day(call.typed.first), last) if call.typed.first is not None else four_weeks(last)
