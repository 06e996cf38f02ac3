"""What the widgets show, made from a journey: pure functions, one for each widget's value."""

from datetime import date, timedelta

from textual.content import Content

from smallsteps_tui import voice
from smallsteps_tui.counted import amount_words
from smallsteps_tui.domain import choosing, counting, course, noticing, planning, rhythm, streak
from smallsteps_tui.domain.choosing import Offer
from smallsteps_tui.domain.days import short_day
from smallsteps_tui.domain.entities import Goal, Kind, Size, Step
from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.widgets.also_list import AlsoRow
from smallsteps_tui.widgets.card_buttons import CardButton
from smallsteps_tui.widgets.course_line import CourseFace
from smallsteps_tui.widgets.heatmap import HeatmapFace, one_row
from smallsteps_tui.widgets.step_card import CardFace

HEATMAP_WEEKS = 14
"""How many weeks Today shows as squares."""

MOST_ALSO_ROWS = 6
"""How many rows of what else is possible, and was taken, there is room for."""

BACK_TO_IT = CardButton("s", "back to it", "start")
"""The way back to what was just started, while it goes on."""

PATH_SIGN = " › "


def titled(words: str) -> str:
    """Give a title, or what stands for one whose words were erased."""
    return words or voice.WORDLESS


def card(
    journey: Journey,
    day: date,
    *,
    hint: Hint | None = None,
    answer: str = "",
    minutes: int = 0,
    going_on: bool = False,
) -> CardFace:
    """Make the card for a day: its one step, or the way to one.

    Args:
        journey: The facts.
        day: The civil day whose card it is.
        hint: The quiet hint on the card, chosen from the words beneath the veil.
        answer: The warm line that answers the step just taken.
        minutes: How long "just start" is; 0 where nothing is timed.
        going_on: Whether something was just started and goes on.
    """
    step = choosing.step_for(journey, day)
    if step is None:
        return _no_step(journey)
    offer = choosing.offer(journey, step, day)
    if offer.is_taken:
        return _taken(journey, offer, day, answer, going_on)
    if choosing.asks_whether_done(journey, step):
        return _all_behind(journey, offer, hint)
    return CardFace(
        path=_path(journey, offer),
        title=titled(offer.words),
        rows=(*_rows(journey, offer), *_week(journey, step, day)),
        buttons=tuple(_buttons(offer, minutes, going_on)),
        quiet=voice.HINTS[hint] if hint is not None else "",
    )


def _all_behind(journey: Journey, offer: Offer, hint: Hint | None) -> CardFace:
    """The card of a step whose steps are all behind: is it done, or is there one more?"""
    step = offer.step
    return CardFace(
        path=_place(journey, step),
        title=voice.everything_under_is_behind(step),
        quiet=voice.HINTS[hint] if hint is not None else voice.DONE_CAN_WAIT,
        buttons=(
            CardButton("Space", "it is done", "check_in('done')", main=True, short="done"),
            CardButton("a", "one more small step", "add_step", short="one more"),
        ),
    )


def _place(journey: Journey, step: Step) -> str:
    """Where a step belongs: its goal, and the steps above it."""
    above = [journey.goals[step.goal_id].title, *(one.title for one in journey.path(step))]
    return PATH_SIGN.join(titled(title) for title in above)


def _path(journey: Journey, offer: Offer) -> str:
    place = _place(journey, offer.step)
    return f"{place}{PATH_SIGN}{titled(offer.step.title)}" if offer.size is Size.SMALLER else place


def _rows(journey: Journey, offer: Offer) -> tuple[tuple[str, str], ...]:
    step = offer.step
    found = (
        ("even smaller", offer.even_smaller),
        ("when", planning.if_then(step.cue, offer.words)),
        ("while", step.pairing),
        ("with", journey.goals[step.goal_id].support),
    )
    return tuple((label, text) for label, text in found if text)


def _week(journey: Journey, step: Step, day: date) -> tuple[tuple[str, str], ...]:
    """The row of what a practice's week adds up to, once something was counted."""
    words = week_words(journey, step, day)
    return (("this week", words),) if words else ()


def week_words(journey: Journey, step: Step, day: date) -> str:
    """Say what a practice's week adds up to in its unit: `24 pages`; nothing when nothing was counted."""
    amount = counting.amount_of_week(journey, step, day) if step.kind is Kind.PRACTICE and step.unit else 0
    return amount_words(amount, step.unit) if amount else ""


def _buttons(offer: Offer, minutes: int, going_on: bool) -> list[CardButton]:
    found = [CardButton("Space", "I did it", "check_in('offered')", main=True, short="did it")]
    if offer.even_smaller:
        found.append(CardButton("t", "did the smaller one", "check_in('smaller')", short="smaller"))
    just_start = f"just start, {voice.count(minutes, 'minute')}" if minutes else "I started"
    start = CardButton("s", just_start, "start", short="start" if minutes else "started")
    found.append(BACK_TO_IT if going_on else start)
    if offer.step.opens:
        found.append(CardButton("o", "open it", "open", short="open"))
    return found


def _taken(journey: Journey, offer: Offer, day: date, answer: str, going_on: bool) -> CardFace:
    """The card closed: what was taken, and that it is enough."""
    assert offer.taken is not None
    words = offer.taken.version or offer.step.title
    stays = not offer.is_behind and journey.is_open(offer.step) and offer.step.kind is Kind.ONCE
    again = [CardButton("Space", "and the whole step", "check_in('offered')", short="all of it")]
    return CardFace(
        path=_place(journey, offer.step),
        title=titled(words),
        rows=_week(journey, offer.step, day),
        answer=answer or voice.ENOUGH,
        quiet=voice.ENOUGH if answer and answer != voice.ENOUGH else "",
        buttons=(*(again if stays else ()), *((BACK_TO_IT,) if going_on else ())),
        taken=True,
    )


def _no_step(journey: Journey) -> CardFace:
    """The card when nothing is offered: a question in its place."""
    goal = next(iter(journey.active_goals), None)
    if goal is None:
        return CardFace(
            path="",
            title="What would you like to move toward?",
            buttons=(CardButton("g", "name a goal", "new_goal", main=True),),
        )
    if any(journey.walk(goal.id)):
        return CardFace(
            path=titled(goal.title),
            title="Nothing is waiting for you today.",
            quiet="What there is has its day, or is behind you.",
            buttons=(CardButton("a", "add a small step", "add_step", short="add a step"),),
        )
    return CardFace(
        path=titled(goal.title),
        title="What is one small step toward it?",
        buttons=(CardButton("a", "name one", "add_step", main=True),),
    )


def also(journey: Journey, day: date) -> tuple[AlsoRow, ...]:
    """Make the rows of what else is possible: of many taken steps the latest."""
    offers = choosing.also(journey, day)
    taken = [offer for offer in offers if offer.is_taken]
    free = [offer for offer in offers if not offer.is_taken]
    latest = taken[max(0, len(taken) - (MOST_ALSO_ROWS - len(free))) :]
    return tuple(_also_row(journey, offer, day) for offer in (*latest, *free))


def _also_row(journey: Journey, offer: Offer, day: date) -> AlsoRow:
    words = (offer.taken.version or offer.step.title) if offer.taken is not None else offer.words
    progress = rhythm.progress(journey, offer.step, day) if offer.step.kind is Kind.PRACTICE else None
    period = period_words(journey, offer.step, day) if progress else ""
    week = week_words(journey, offer.step, day)
    aside = period or (week and f"{week} this week") or titled(journey.goals[offer.step.goal_id].title)
    return AlsoRow(offer.step.id, titled(words), aside, offer.is_taken)


def period_words(journey: Journey, step: Step, day: date) -> str:
    """Say how often a practice was done in its period: `2 of 3 this week`."""
    progress = rhythm.progress(journey, step, day)
    if progress is None:
        return ""
    rule = rhythm.rule_on(step, day)
    span = rule.within() if isinstance(rule, rhythm.Times) else ""
    done, wanted = progress
    return f"{done} of {wanted} {span}" if done <= wanted else f"{done} times {span}"


def heatmap(journey: Journey, today: date, weeks: int = HEATMAP_WEEKS) -> HeatmapFace:
    """Make the squares of the last weeks: shown up, rest, or quiet."""
    first = min(journey.days_shown_up, default=None)
    days = {}
    for back in range(weeks * 7):
        day = today - timedelta(days=back)
        if day in journey.days_shown_up:
            days[day] = "shown"
        else:
            days[day] = "rest" if journey.rests(day) else "quiet"
    return HeatmapFace(today=today, days=days, first=first, weeks=weeks)


def day_in_words(journey: Journey, today: date, day: date) -> str:
    """Say what a square of the heatmap stands for."""
    steps = len(journey.page(day).counted)
    said = voice.count(steps, "step") if steps else "rest" if journey.rests(day) else "quiet"
    return f"{short_day(day, today)}: {said}"


def numbers(journey: Journey, today: date, setting: str) -> list[tuple[str, str]]:
    """Make the few numbers of Today, each with its words: the streak, and what never falls."""
    now = streak.streak(journey, today)
    days, steps = len(journey.days_shown_up), journey.steps_in_all
    found = []
    if setting != "hidden" and now.current >= 3:
        found.append((f"{now.current:,}", "days in a row"))
    if steps:
        found.append((f"{steps:,}", "step in all" if steps == 1 else "steps in all"))
    shown, of, _ = streak.shown_up(journey, today)
    if setting != "hidden" and not now.current and days >= 3:
        found.append((f"{days:,}", "days in all"))
    elif setting != "hidden" and shown >= 8:
        found.append((f"{shown}", f"of the last {of} days"))
    return found


def line_of_course(journey: Journey, goal: Goal) -> CourseFace:
    """Make a goal's course as a line: what is behind, planned, and in the mist."""
    endless = course.is_endless(journey, goal)
    return CourseFace(
        distance=float(course.distance(journey, goal)),
        planned=float(course.planned(journey, goal)),
        laps=goal.lap - 1,
        endless=endless,
        times=course.times(journey, goal.id) if endless else 0,
    )


def number_column(numbers: list[tuple[str, str]]) -> Content:
    """Set numbers under each other, their words in one column."""
    width = max((len(number) for number, _ in numbers), default=0)
    return Content("\n").join(
        Content.assemble((number.ljust(width), "bold $behind"), "  ", words) for number, words in numbers
    )


def number_row(numbers: list[tuple[str, str]], face: HeatmapFace, width: int) -> Content:
    """Set as many numbers beside each other as fit, the last seven days as squares after the first."""
    parts = [Content.assemble((number, "bold $behind"), " ", words) for number, words in numbers]
    parts.insert(1, one_row(face))
    line = Content("   ").join(parts)
    while len(parts) > 1 and line.cell_length > width:
        del parts[-1]
        line = Content("   ").join(parts)
    return line


def shift_noticed(journey: Journey, today: date) -> Content:
    """Show a shift in the person's own words: the newest, or an old one that comes back."""
    shift = noticing.shift_for(journey, today)
    if shift is None:
        return Content("")
    first = titled("".join(shift.text.strip().splitlines()[:1]))
    return Content.assemble((voice.when_noticed(shift.on, today), "$quiet"), "\n\n", (f"“{first}”", "$shift"))
