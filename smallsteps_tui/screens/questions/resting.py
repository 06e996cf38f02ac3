"""Rest ahead, behind, and for good: from a day to another, of all or of one practice, or weekdays every week."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts
from smallsteps_tui.domain.cleaning import clean_line, is_nothing
from smallsteps_tui.domain.day_words import parse_day
from smallsteps_tui.domain.days import WEEKDAY_NAMES, WEEKDAYS, parse_weekday
from smallsteps_tui.domain.entities import Kind, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.dialogs.form import Field, FormDialog
from smallsteps_tui.voice import Saying

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen

ALL, ONE_DAY = "all", "one day"
"""What the examples show for a line that may stay empty."""

Rest = tuple[Callable[[Journey], Change], Saying]
"""A rest that was asked for, and what is said of it."""


def ask_rest(screen: "JourneyScreen", practice: Step | None = None) -> None:
    """Ask from when to when to rest, whether only one practice does, and which weekdays rest every week."""
    opened_on = screen.facts.journey
    weekly = " ".join(sorted(opened_on.rest_weekdays(screen.facts.today), key=WEEKDAYS.index))

    async def take(typed: Mapping[str, str]) -> None:
        """Keep the rest days and the weekly rest that were typed; Trouble for what is neither."""
        asked = [*_weekdays(screen, set(weekly.split()), typed["every"])]
        if typed["from"].strip() or not is_nothing(typed["to"], ONE_DAY):
            asked.append(_span(screen, typed["from"], typed["to"], typed["practice"]))
        elif not is_nothing(typed["practice"], ALL) and not asked:
            raise Trouble("From which day? Try today, monday, in two weeks or 14 december.")
        await _keep(screen, asked)

    fields = (
        Field("from", "from", example="today, tomorrow, monday, in two weeks or 14 december"),
        Field("to", "to", example=f"the last day, or {ONE_DAY}"),
        Field("every", "every week", weekly, "weekdays that are always rest, e.g. sat sun"),
        Field(
            "practice", "rests", practice.title if practice else "", f"{ALL}, or the title of one practice"
        ),
    )
    screen.app.push_screen(FormDialog("When do you want to rest?", fields, take))


async def _keep(screen: "JourneyScreen", asked: list[Rest]) -> None:
    """Carry all that was asked for out at once.

    Raises:
        Trouble: When nothing of it is new, or it could not be kept.
    """
    change, sayings = Change(), []
    for act, saying in asked:
        more = act(screen.facts.journey.after(change))
        if more:
            change = change.and_then(more)
            sayings.append(saying)
    if asked and not change:
        raise Trouble("That's already marked as rest.")
    said = Saying("; ".join(one.act for one in sayings), " ".join(one.sentence for one in sayings))
    await screen.host.carry_out(change, said)


def _span(screen: "JourneyScreen", first_typed: str, last_typed: str, practice_typed: str) -> Rest:
    today, moment = screen.facts.today, screen.moment
    first = parse_day(first_typed.strip() or "today", today, future=True)
    last = first if is_nothing(last_typed, ONE_DAY) else parse_day(last_typed, today, future=True)
    if not is_nothing(practice_typed, ALL):
        practice = _practice(screen.facts.journey, practice_typed)
        return (
            lambda journey: acts.rest_step(journey, practice, first, moment, last=last),
            voice.rested_alone(practice.title, first, last, today, off=False),
        )
    return (
        lambda journey: acts.rest(journey, first, moment, last=last),
        voice.rested(first, last, today, off=False),
    )


def _practice(journey: Journey, typed: str) -> Step:
    """Return the practice that was typed: its whole title, or a part that fits no other.

    Raises:
        Trouble: It fits none, or several.
    """
    words = clean_line(typed).casefold()
    steps = [step for goal in journey.active_goals for step in journey.walk(goal.id) if journey.is_open(step)]
    practices = [step for step in steps if step.kind is Kind.PRACTICE]
    exact = [step for step in practices if step.title.casefold() == words]
    found = exact or [step for step in practices if words in step.title.casefold()]
    if len(found) != 1:
        raise Trouble(voice.which_practice(typed, found))
    return found[0]


def _weekdays(screen: "JourneyScreen", before: set[str], typed: str) -> Iterator[Rest]:
    words = [] if is_nothing(typed) else typed.replace(",", " ").split()
    after, moment = {parse_weekday(word) for word in words}, screen.moment
    for days, off in ((after - before, False), (before - after, True)):
        if days:
            names = [f"{WEEKDAY_NAMES[WEEKDAYS.index(day)]}s" for day in sorted(days, key=WEEKDAYS.index)]
            act = partial(acts.rest_weekdays, weekdays=days, moment=moment, off=off)
            yield act, voice.rested_weekdays(names, off=off)
