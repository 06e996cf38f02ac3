"""What is reworded, moved, kept for later or deleted, with a question that says what stays."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, rhythm
from smallsteps_tui.domain.care import Handling, standing
from smallsteps_tui.domain.cleaning import is_nothing
from smallsteps_tui.domain.day_words import coming, parse_day
from smallsteps_tui.domain.days import spoken_date, spoken_day
from smallsteps_tui.domain.entities import ABSTINENCE, Goal, GoalState, Kind, Step
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.screens.acting import LongTitle, still_there
from smallsteps_tui.screens.dialogs.ask import KEEPS, MOST_SUGGESTIONS, Asking, told
from smallsteps_tui.screens.dialogs.choose import Choice, ChooseDialog
from smallsteps_tui.screens.dialogs.form import Field, FormDialog
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.cards.question import QuestionFace
from smallsteps_tui.widgets.fitting import plain

if TYPE_CHECKING:
    from smallsteps_tui.screens.journey_screen import JourneyScreen


NO_TIMES = "A finish line is a number of times, such as 20. Leave it empty if it's ongoing."


def edit_goal(screen: "JourneyScreen", goal: Goal) -> None:
    """Open a goal's words."""

    async def take(lines: Mapping[str, str]) -> None:
        """Keep the lines that were changed."""
        typed = _changed(fields, lines)
        now = still_there(screen.facts.journey.goals.get(goal.id), goal.title)
        change = acts.edit_goal(
            now, title=typed.get("title"), why=typed.get("why"), support=typed.get("support")
        )
        await screen.host.carry_out(
            change, voice.edited(now.title, screen.facts.journey.after(change).goals[now.id].title)
        )

    fields: tuple[Field, ...] = (
        Field("title", "goal", goal.title),
        Field("why", "because", goal.why, "why you want it"),
        Field("support", "with", goal.support, "someone who supports you"),
    )
    if standing.of_goal(screen.facts.journey, goal).is_uncounted:
        fields = _already_said(fields)
    screen.app.push_screen(FormDialog("Edit the goal", fields, take, draft=("goal", goal.id)))


def edit_step(screen: "JourneyScreen", step: Step, show: Callable[[Step], None] = lambda _: None) -> None:
    """Open a step's words and how it is taken; `show` brings the step into view as which it goes on."""
    is_practice = step.kind is Kind.PRACTICE
    rule = str(rhythm.rule_on(step, screen.facts.today)) if is_practice else ""
    fields = _fields_of(step, rule)
    if standing.of_step(screen.facts.journey, step).is_uncounted:
        fields = _already_said(fields)
    elif standing.has_no_pairing(screen.facts.journey, step):
        fields = tuple(field for field in fields if field.value or field.name not in ("cue", "pairing"))

    long_title = LongTitle()

    async def take(lines: Mapping[str, str]) -> None:
        """Keep the lines that were changed."""
        typed = _changed(fields, lines)
        journey = screen.facts.journey
        now = still_there(journey.steps.get(step.id), step.title)
        if "title" in typed:
            typed["title"], rest = long_title.parted(typed["title"])
            if rest:
                typed["note"] = "\n".join(filter(None, (rest, typed.get("note", now.note))))
        change = acts.change_step(
            journey,
            now,
            screen.moment,
            title=typed.get("title"),
            note=typed.get("note"),
            rhythm=typed.get("rhythm"),
            times=number(typed["times"], NO_TIMES) if "times" in typed else "",
            cue=typed.get("cue"),
            pairing=typed.get("pairing"),
            opens=typed.get("opens"),
            unit=typed.get("unit"),
            abstinence=bool(typed["without"]) if "without" in typed else None,
        )
        there = next(
            (one for one in change.put if isinstance(one, Step) and one.id not in journey.steps), None
        )
        edited = voice.edited(now.title, journey.after(change).steps[now.id].title)
        saying = voice.kind_changed(journey, now, there) if there is not None else edited
        await screen.host.carry_out(change, saying)
        if there is not None:
            show(there)

    def reading(lines: Mapping[str, str]) -> str:
        """Read the rhythm back once it is another."""
        typed = lines.get("rhythm", rule)
        return read_back(screen, step, typed) if typed != rule else ""

    screen.app.push_screen(FormDialog("Edit the step", fields, take, reading, ("edit", step.id)))


def _already_said(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """Leave the lines with something on them: of what leads towards harm no why, when and how often is asked."""
    return tuple(field for field in fields if field.value)


def _fields_of(step: Step, rule: str) -> tuple[Field, ...]:
    """Name the lines of a step, each with what it says now and an example."""
    return (
        Field("title", "step", step.title),
        Field("cue", "when", step.cue, "after breakfast, at the kitchen table"),
        Field("pairing", "while", step.pairing, "something pleasant with it"),
        Field("rhythm", "how often", rule, "once; or daily, mon wed fri, 3 a week"),
        Field("times", "finish line", str(step.times or ""), "how many times, or none"),
        Field("unit", "unit", step.unit, "pages, km"),
        Field("opens", "file or link", step.opens, "a file, a folder or a web address"),
        Field("note", "note", step.note, "anything to go with it, in a few lines", has_lines=True),
        Field(
            "without",
            "staying off",
            "yes" if step.careful == ABSTINENCE else "",
            "no (press Space if you're staying off something)",
            ticked="yes: without streaks",
        ),
    )


def read_back(screen: "JourneyScreen", step: Step, typed: str) -> str:
    """Say a rhythm that is being typed in words, with the next days it asks for; "" while it is none."""
    try:
        rule = rhythm.parse(typed)
    except rhythm.UnknownRhythm:
        return ""
    facts = screen.facts
    if isinstance(rule, rhythm.Times):
        spoken = rhythm.spoken(rule)
        any_days = "any day" if rule.times == 1 else "any days"
        return f"{spoken[:1].upper()}{spoken[1:]}, on {any_days} you like."
    days = rhythm.next_days(rule, facts.today, [c.on for c in facts.journey.check_ins_in_all(step)], 2)
    spoken = rhythm.spoken(rule)
    return f"{spoken[:1].upper()}{spoken[1:]}; next on {voice.listed([spoken_day(day, facts.today) for day in days])}."


def _changed(fields: tuple[Field, ...], lines: Mapping[str, str]) -> dict[str, str]:
    """Return the lines that were changed, so that what somebody else changed in the meantime stays."""
    before = {field.name: field.value if field.has_lines else plain(field.value) for field in fields}
    return {name: lines[name] for name, words in before.items() if lines[name] != words}


def number(text: str, otherwise: str) -> int | None:
    """Read a whole number; None for nothing typed, or a word for it. Python would take 1_0 for ten.

    Raises:
        Trouble: When it is no number, with the sentence given.
    """
    if is_nothing(text, "ongoing"):
        return None
    try:
        return int(re.sub(r"(?<=\d),(?=\d{3}\b)", "", text.strip().replace("_", "no digit")))
    except ValueError:
        raise Trouble(otherwise) from None


def delete(screen: "JourneyScreen", doomed: Goal | Step) -> None:
    """Ask before deleting; what has steps behind it stays, and its words may be erased."""
    journey = screen.facts.journey
    under = (
        tuple(step for step in journey.steps.values() if step.goal_id == doomed.id)
        if isinstance(doomed, Goal)
        else (doomed, *journey.under(doomed))
    )
    behind = sum(len(journey.check_ins(step.id)) for step in under)
    if behind:
        question = voice.asks_to_erase(journey, under, doomed.title)
        choices = [
            Choice("e", "erase them; undo and backups keep them for a while"),
            Choice("b", "erase them from undo and backups too; this can't be undone, and clears undo"),
            Choice("l", "no, only let it go"),
        ]
    else:
        question = f"Delete {quoted(doomed.title)}? You can bring it back afterwards with u."
        choices = [
            Choice("d", "delete it; undo and backups keep its words for a while"),
            Choice("b", "delete it from undo and backups too; this can't be undone, and clears undo"),
        ]
    screen.app.push_screen(
        ChooseDialog(question, tuple(choices)), lambda key: _carry_out(screen, doomed, key)
    )


async def _carry_out(screen: "JourneyScreen", asked_about: Goal | Step, key: str | None) -> None:
    """Do what was answered with what the question was about, as far as it is still there."""
    journey, moment = screen.facts.journey, screen.moment
    doomed = journey.find(asked_about)
    try:
        if key == "d" and isinstance(doomed, Goal):
            await screen.propose(acts.delete_goal(journey, doomed), voice.deleted(doomed.title))
        elif key == "d" and isinstance(doomed, Step):
            await screen.propose(acts.delete_step(journey, doomed), voice.deleted(doomed.title))
        elif key == "b" and isinstance(doomed, Goal | Step):
            left = await screen.host.files.erase_for_good(doomed)
            screen.say(voice.erased_for_good(left))
        elif key == "e" and isinstance(doomed, Goal):
            await screen.propose(acts.erase_goal(journey, doomed, moment), voice.erased())
        elif key == "e" and isinstance(doomed, Step):
            await screen.propose(acts.erase_step(journey, doomed, moment), voice.erased())
        elif key == "l" and isinstance(doomed, Goal):
            change = acts.set_state(doomed, GoalState.LET_GO, moment)
            await screen.propose(change, voice.goal_stands(journey, doomed, GoalState.LET_GO))
        elif key == "l" and isinstance(doomed, Step):
            await screen.propose(acts.let_go(journey, doomed, moment), voice.let_go(journey, doomed))
    except Trouble as trouble:
        screen.say(str(trouble))


def later(screen: "JourneyScreen") -> Asking:
    """Ask for something to keep for later; it needs no goal yet."""
    long_title = LongTitle()

    async def take(text: str) -> Asking | None:
        """Keep it; words of a sure crisis are answered first."""
        title, note = long_title.parted(text)
        change = acts.keep_for_later(screen.facts.journey, title, screen.moment, note=note)
        step = next(one for one in change.put if isinstance(one, Step))
        reading = standing.of_step(screen.facts.journey.after(change), step)
        await screen.host.carry_out(change, voice.saved(voice.kept_for_later(step), reading))
        return told(reading, screen.host.config.someone) if reading.handling is Handling.CRISIS else None

    return Asking(QuestionFace("What would you like to keep for later?", hint=KEEPS), take)


def ask_goal(screen: "JourneyScreen", step: Step) -> None:
    """Ask which goal a step moves to: some words of its name, or one from the list."""
    if all(goal.id == step.goal_id for goal in _goals(screen)):
        screen.say(voice.NO_GOAL_YET)
    else:
        screen.ask(_to_goal(screen, step))


def _to_goal(screen: "JourneyScreen", step: Step) -> Asking:
    names = [goal.title for goal in _goals(screen) if goal.id != step.goal_id]

    def beside(typed: str) -> list[str]:
        """List the goals that what is typed fits, in the person's order."""
        return [name for name in names if _fits(typed, name)][:MOST_SUGGESTIONS]

    async def take(text: str) -> None:
        """Move it, with the open steps under it."""
        journey = screen.facts.journey
        now = still_there(journey.steps.get(step.id), step.title)
        goal = _named(_goals(screen), text)
        change = acts.move_to_goal(journey, now, goal, screen.moment)
        await screen.host.carry_out(change, voice.moved_to_goal(journey, now, goal))

    face = QuestionFace(
        f"Which goal would you like to move {quoted(step.title)} to?",
        placeholder="part of its title",
        suggestions=tuple(names[:MOST_SUGGESTIONS]),
        hint="Enter move   Esc not now",
    )
    return Asking(face, take, beside=beside)


def _goals(screen: "JourneyScreen") -> list[Goal]:
    """Return the goals a step may move to: those being walked first, what is for later last."""
    journey = screen.facts.journey
    goals = [goal for goal in journey.ordered_goals if goal.state is not GoalState.LET_GO]
    goals.sort(key=lambda goal: goal.state is not GoalState.ACTIVE)
    return [*goals, acts.for_later(journey, screen.moment)]


def _fits(typed: str, name: str) -> bool:
    return all(word in name.casefold() for word in typed.casefold().split())


def _named(goals: list[Goal], typed: str) -> Goal:
    """Return the goal that was typed: its whole name, or words that fit no other.

    Raises:
        Trouble: Nothing was typed, or it fits none or several; with what to type.
    """
    exact = [goal for goal in goals if goal.title.casefold() == typed.strip().casefold()]
    found = exact or [goal for goal in goals if typed.strip() and _fits(typed, goal.title)]
    if len(found) != 1:
        raise Trouble(voice.which_goal(typed, found))
    return found[0]


def not_before(screen: "JourneyScreen", step: Step) -> Asking:
    """Ask for the first day on which a step is offered again; nothing on the line brings it back."""
    waits = step.is_put_off_on(screen.facts.today)

    async def take(text: str) -> None:
        """Put it off, or bring it back."""
        now = still_there(screen.facts.journey.steps.get(step.id), step.title)
        day = None if is_nothing(text) else parse_day(text, screen.facts.today, future=True)
        change = acts.put_off(screen.facts.journey, now, day, screen.moment)
        await screen.host.carry_out(change, voice.put_off(now, day, screen.facts.today))

    face = QuestionFace(
        f"When would you like to see {quoted(step.title)} again?",
        placeholder="monday, in two weeks, 14 december",
        suggestions=("tomorrow", "monday"),
        value=spoken_date(step.not_before) if waits and step.not_before is not None else "",
        is_replaced=True,
        hint=KEEPS,
        hint_on_empty="Enter bring it back now   Esc not now" if waits else "",
    )
    return Asking(face, take)


class TypedDay:
    """How words typed as a moment are read where they are a day: Tab leaves the step alone until then."""

    def __init__(self, today: date) -> None:
        """Know the day on which they are typed."""
        self.today = today
        self.is_suggested = False
        self.waits = False
        """Whether the step is left alone until the day that is typed."""

    def words(self, text: str) -> tuple[str, str]:
        """Return that it is a day, or what happens then, and what Tab does about it."""
        day = coming(text, self.today)
        return voice.day_typed(day, self.today, waits=self.waits) if day is not None else ("", "")

    def turn(self, text: str) -> None:
        """There is no other way to read it."""

    def keep(self) -> None:
        """Leave the step alone until that day, or keep the words as a moment."""
        self.waits = not self.waits

    def not_before(self, text: str) -> date | None:
        """Return the day until which the step is left alone; None where it isn't."""
        return coming(text, self.today) if self.waits else None
