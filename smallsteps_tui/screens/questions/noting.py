"""What is noted of a step or a day: how much it was, a few words, a shift; and rest, of some days or every week."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, amounts, care, choosing, heavy_thoughts
from smallsteps_tui.domain.care import ORDINARY, counting, standing
from smallsteps_tui.domain.cleaning import clean_line, is_nothing
from smallsteps_tui.domain.day_words import parse_day
from smallsteps_tui.domain.days import WEEKDAY_NAMES, WEEKDAYS, parse_weekday
from smallsteps_tui.domain.entities import CheckIn, Kind, Shift, Size, Step
from smallsteps_tui.domain.journey import Change, Journey
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.acting import still_there
from smallsteps_tui.screens.dialogs.ask import KEEPS_LINES, Asking
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog, PickDialog
from smallsteps_tui.screens.dialogs.form import Field, FormDialog
from smallsteps_tui.screens.faces import titled
from smallsteps_tui.voice import Saying, amount_noted, amount_words, on_day, quoted
from smallsteps_tui.widgets.cards.question import QuestionFace
from smallsteps_tui.widgets.fitting import fit, plain
from smallsteps_tui.widgets.lists.lines import Line

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen


NOTHING_TYPED = "Enter an amount or a note."
WORDS_ALONE = "a few words; they don't count as a step"
LABEL_WIDTH = 10
"""The cells a label of the form has on the narrowest screen."""


def ask_amount(screen: "JourneyScreen", step: Step | None, day: date, *, is_chosen: bool = False) -> None:
    """Ask how much of a step it was on a day, and for a note; without an amount that is a word of the day.

    On a page from before the first step there is a note alone, about the step of today.
    """
    is_before = step is None and day < screen.facts.today
    step = choosing.step_for(screen.facts.journey, screen.facts.today) if is_before else step
    if step is None:
        screen.say("There's no step here to count.")
        return
    made, word = screen.facts.journey.check_in(step.id, day), screen.facts.journey.word(step.id, day)
    said = word.text if word is not None and made is None else ""

    async def take(typed: Mapping[str, str]) -> None:
        """Keep an amount and a note with the check-in, or a word of the day where there is no amount.

        Words alone are the note, on whichever line they were typed.
        """
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        much, words = typed.get("amount", ""), typed["note"]
        if not (step.unit or words.strip() or amounts.has_number(much)):
            much, words = "", much
        if much.strip() or screen.facts.journey.check_in(step.id, day) is not None:
            await _keep(screen, now, day, much, words, said, is_chosen=is_chosen)
        else:
            await _keep_word(screen, now, day, words, said)

    amount = Field(
        "amount",
        fit(step.unit, LABEL_WIDTH) or "how much",
        example="12, or 7.5" if step.unit else "12 pages, 7.5 km",
        is_own_word=bool(step.unit),
    )
    note = Field(
        "note", "note", said, WORDS_ALONE if made is None else "a few words, or a few lines", has_lines=True
    )
    fields: tuple[Field, ...] = (amount, note) if step.unit else (note, amount)
    is_tender = counting.is_tender(screen.facts.journey, step)
    if not standing.tells_amounts(screen.facts.journey, step) or is_before or (is_tender and not step.unit):
        fields = (note,)
    screen.app.push_screen(
        FormDialog(_heading(screen, step, day), fields, take, draft=(f"on {day}", step.id))
    )


def _heading(screen: "JourneyScreen", step: Step, day: date) -> str:
    """The question: how much, of a step that is counted, and what there is to note of any other."""
    made = screen.facts.journey.check_in(step.id, day)
    so_far = f" So far: {quoted(amount_words(made.amount, step.unit))}." if made and made.amount else ""
    when = on_day(day, screen.facts.today)
    if step.unit and standing.tells_amounts(screen.facts.journey, step):
        return plain(f"How much of {quoted(step.title)} did you do{when}?{so_far}")
    return plain(f"What would you like to note about {quoted(step.title)}{when}?{so_far}")


async def _keep(
    screen: "JourneyScreen", step: Step, day: date, typed: str, note: str, said: str, *, is_chosen: bool
) -> None:
    """Check in with an amount and a note; any amount is showing up, and a word said before becomes its note.

    Raises:
        Trouble: It is no amount, nothing was typed, the step was done on another day, or it could not be kept.
    """
    if not typed.strip() and not note.strip():
        raise Trouble(NOTHING_TYPED)
    facts, moment = screen.facts, screen.moment
    amount, unit = amounts.read_amount(typed, step.unit) if typed.strip() else (None, step.unit)
    before = facts.journey.check_in(step.id, day)
    size = _size(step, before)
    made = acts.check_in(
        facts.journey, step, size, moment, on=day, amount=amount, note=note, chosen=is_chosen
    )
    if not made and before is None:
        raise Trouble(voice.taken_already(facts.journey, step, day, facts.today))
    change = made.and_then(acts.edit_step(step, moment, unit=unit)) if unit != step.unit else made
    if said:
        change = change.and_then(acts.edit_word(facts.journey.after(change), step, "", moment, on=day))
    after = facts.journey.after(change)
    saying = amount_noted(facts.journey, after, after.steps[step.id], amount, day, facts.today)
    reading = heavy_thoughts.in_time(facts.journey, note, care.read(note), facts.today)
    if (further := await screen.hear(change, saying, note, reading)) is not None:
        screen.call_after_refresh(screen.ask, further)


async def _keep_word(screen: "JourneyScreen", step: Step, day: date, text: str, said: str) -> None:
    """Keep a word about a step that was not taken; what is empty now takes back what was said.

    Raises:
        Trouble: Nothing was typed, it is too long, or it could not be kept.
    """
    if not text.strip() and not said:
        raise Trouble(NOTHING_TYPED)
    facts = screen.facts
    act = acts.edit_word if said else acts.say_word
    change = act(facts.journey, step, text, screen.moment, on=day)
    saying = voice.word_said(facts.journey, facts.journey.after(change), step, day, facts.today)
    saying = saying if text.strip() else voice.word_taken_back(step, day, facts.today)
    own = standing.of_word(facts.journey, step, text)
    reading = heavy_thoughts.in_time(facts.journey, text, own, facts.today)
    if (relapsed := voice.relapsed(facts.journey, step, text, day, facts.today)) is not None:
        saying, reading = relapsed, ORDINARY
    if (further := await screen.hear(change, saying, text, reading)) is not None:
        screen.call_after_refresh(screen.ask, further)


def _size(step: Step, before: CheckIn | None) -> Size:
    """The size the day has; else done for a practice, and started for a step that is taken once."""
    if before is not None:
        return before.size
    return Size.DONE if step.kind is Kind.PRACTICE else Size.STARTED


MOST_CELLS = 160
"""The most cells of a shift that stand above what is to become of it."""
NO_GOAL = 0
"""What is picked for a shift that belongs to no goal."""


def change_shift(screen: "JourneyScreen", shift: Shift) -> None:
    """Ask what is to become of a shift."""
    goal = screen.facts.journey.goals.get(shift.goal_id) if shift.goal_id is not None else None
    question = f"This shift: {voice.quoted(fit(' '.join(shift.text.split()), MOST_CELLS))}"
    question += f", for {voice.quoted(goal.title)}" if goal is not None else ""
    tie = (Choice("g", "link it to a goal, or to none"),) if screen.facts.journey.goals else ()
    choices = (Choice("w", "reword it"), *tie, Choice("d", "remove it"))
    screen.app.push_screen(ChooseDialog(question, choices), lambda key: _chosen(screen, shift, key))


async def _chosen(screen: "JourneyScreen", shift: Shift, key: str | None) -> None:
    now = screen.facts.journey.shifts.get(shift.id)
    if key is None:
        return
    if now is None:
        screen.say("This shift was removed in the meantime.")
    elif key == "d":
        await screen.propose(acts.drop_shift(now), voice.shift_dropped())
    elif key == "g":
        _ask_goal(screen, now)
    else:
        face = QuestionFace(
            voice.noticed(screen.facts.today).question,
            value=now.text,
            hint=KEEPS_LINES,
            has_lines=True,
        )
        screen.ask(Asking(face, lambda text: _reword(screen, now, text), draft=("shift", now.id)))


async def _reword(screen: "JourneyScreen", shift: Shift, text: str) -> Asking | None:
    now = still_there(screen.facts.journey.shifts.get(shift.id), shift.text)
    if text.strip() != plain(shift.text).strip():
        return await screen.hear(acts.edit_shift(now, text), voice.shift_edited(), text)
    return None


def _ask_goal(screen: "JourneyScreen", shift: Shift) -> None:
    goals = screen.facts.journey.ordered_goals
    lines = [Line("", titled(goal.title), target=goal.id) for goal in goals]
    none = Line("", "no goal", tone="quiet", target=NO_GOAL)
    dialog = PickDialog("Which goal does it belong to?", [*lines, none], shift.goal_id or NO_GOAL)
    screen.app.push_screen(dialog, lambda goal_id: _tie(screen, shift, goal_id))


async def _tie(screen: "JourneyScreen", shift: Shift, goal_id: int | None) -> None:
    journey = screen.facts.journey
    now = journey.shifts.get(shift.id)
    if goal_id is None:
        return
    if now is None or (goal_id != NO_GOAL and goal_id not in journey.goals):
        screen.say("The goal or the shift was deleted in the meantime, so nothing was linked.")
        return
    goal = journey.goals.get(goal_id)
    await screen.propose(acts.tie_shift(now, goal), voice.shift_tied(goal))


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
        await _keep_rest(screen, asked)

    fields = (
        Field("from", "from", example="today, tomorrow, monday, in two weeks or 14 december"),
        Field("to", "to", example=f"the last day, or the words “{ONE_DAY}”"),
        Field("every", "every week", weekly, "weekdays that are always rest days, e.g. sat sun"),
        Field(
            "practice",
            "what rests",
            practice.title if practice else "",
            f"{ALL}, or one practice by its title",
        ),
    )
    screen.app.push_screen(FormDialog("When do you want to rest?", fields, take))


async def _keep_rest(screen: "JourneyScreen", asked: list[Rest]) -> None:
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
