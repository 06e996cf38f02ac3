"""What the card of a day shows, made from a journey: its one step, or the way to one."""

from dataclasses import replace
from datetime import date

from smallsteps_tui import voice
from smallsteps_tui.domain import choosing, hints
from smallsteps_tui.domain.care import Handling, answers, counting, standing
from smallsteps_tui.domain.care import Kind as AboutKind
from smallsteps_tui.domain.choosing import Offer
from smallsteps_tui.domain.course import reaching
from smallsteps_tui.domain.days import on_weekday
from smallsteps_tui.domain.entities import Energy, Goal, Kind, Size, Step
from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.screens.faces import titled, week_words
from smallsteps_tui.voice import quoted
from smallsteps_tui.widgets.cards.card_button import CardButton
from smallsteps_tui.widgets.cards.step_card import CardFace, State
from smallsteps_tui.widgets.edges import in_short

BACK_TO_IT = CardButton("s", "back to the timer", "start", short="timer")
"""The way back to what was just started, while it goes on."""

NOT_THAT = "h it's not about that"
"""The key that puts a line of care away for a step, as it stands after the line."""

SMALL_ONE = CardButton(
    "t", "did the small version", "check_in('smaller')", short="small version", brief="smaller"
)
ADD_ONE = CardButton("a", "add one", "add_step", main=True)
COMMENT = CardButton("c", "add a note", "count", short="note")
FINISH = CardButton("f", "reached, or further to go?", "finish", short="reached?")
OPEN_IT = CardButton("o", "open it", "open", short="open")

TAKEN = {Size.STARTED: State.STARTED, Size.SMALLER: State.SMALL, Size.DONE: State.WHOLE}
"""How it stands with a step that was taken, by its size."""

PATH_SIGN = " › "


def card(
    journey: Journey,
    day: date,
    *,
    step: Step | None = None,
    today: date | None = None,
    rung: int | None = None,
    hint: Hint | None = None,
    care: str = "",
    answer: str = "",
    page: str = "",
    minutes: int = 0,
    going_on: bool = False,
    time: str = "",
) -> CardFace:
    """Make the card for a day: its one step, or the way to one.

    Args:
        journey: The facts.
        day: The civil day whose card it is.
        step: The step that was put onto the card; the day's own by default.
        today: Today, where the page of a day before is open.
        rung: The smaller version that was just made of the step, from 1.
        hint: The quiet hint on the card, chosen from the words beneath the veil.
        care: The quiet line of care on the card; empty under the veil.
        answer: The warm line that answers the step just taken.
        page: The day in words, where its page is open and it is not today.
        minutes: How long "just start" is; 0 where nothing is timed.
        going_on: Whether something was just started and goes on.
        time: What its minutes stand at, where it is the step on the card.
    """
    step = step or choosing.step_for(journey, day, today)
    if step is None:
        held = choosing.held_back(journey, day, today)
        face = _no_step(journey, day, care, today or day) if held is None else _held_back(journey, held, care)
    elif (offer := choosing.offer(journey, step, day, rung)).is_taken and not _is_under_way(offer, time):
        face = _when_taken(journey, offer, day, answer=answer, care=care, is_past=bool(page), time=time)
        face = replace(face, buttons=_taken_buttons(journey, offer, minutes, going_on))
        if not page and reaching.asks_what_comes(journey, journey.goals[step.goal_id]):
            face = replace(face, buttons=(*face.buttons, FINISH))
    elif choosing.asks_whether_done(journey, step):
        face = _all_behind(journey, offer, hint)
    else:
        on_the_day = on_weekday(day, today) if page and today is not None else ""
        face = _open(journey, offer, day, hint, is_past=bool(page))
        face = replace(face, buttons=_buttons(journey, offer, minutes, going_on, on_the_day))
        face = _with_care(journey, step, day, _on_the_day(face, time), care)
    brief = voice.QUIET_IN_BRIEF.get(face.quiet, "")
    return replace(face, quiet_brief=brief, is_past=bool(page), day=f"‹ {in_short(page)} ›" if page else "")


def _when_taken(
    journey: Journey, offer: Offer, day: date, *, answer: str, care: str, is_past: bool, time: str
) -> CardFace:
    """The card of a step that was taken, without its buttons; what may be about a crisis keeps its line of care."""
    plenty = hints.may_say_rest_counts(journey, day)
    enough = voice.ENOUGH_THEN if is_past else voice.REST_COUNTS if plenty else voice.ENOUGH
    enough = enough if voice.may_be_enough(journey, offer.step, day) and not time else ""
    face = _taken(journey, offer, day, answer, enough)
    face = replace(face, aside=time or face.aside)
    if _is_about_crisis(journey, offer.step, day) and (answer or care):
        short = answers.HURT_ALREADY if answer else answers.HEAVY_TODAY
        face = replace(face, answer="", quiet="", care=answer or care, care_short=short)
    elif (answer or care) and standing.of_step(journey, offer.step).is_uncounted:
        face = replace(face, answer="", care=answer or care, care_short=answers.SAVED if answer else "")
    return replace(face, care_key=_key_of_care(journey, offer.step, day)) if face.care else face


def _on_the_day(face: CardFace, time: str) -> CardFace:
    """Say on an open card that its minutes run; at rest no button is to the fore."""
    if time:
        return replace(face, state=State.UNDER_WAY, aside=time, answer="")
    if face.state is State.REST:
        return replace(face, buttons=tuple(replace(button, main=False) for button in face.buttons))
    return face


def _with_care(journey: Journey, step: Step, day: date, face: CardFace, care: str) -> CardFace:
    """Put the line of care on an open card, with the key that puts it away where it is about this very step."""
    face = replace(face, care=care, care_key=_key_of_care(journey, step, day))
    face = replace(face, quiet="") if care else face
    is_about_crisis = bool(care) and _is_about_crisis(journey, step, day)
    return replace(face, care_short=answers.HEAVY_TODAY) if is_about_crisis else face


def _key_of_care(journey: Journey, step: Step, day: date) -> str:
    """Name the key that puts a line of care away; "" where it isn't of this very step, or stays."""
    reading = standing.of_step(journey, step)
    if not reading.is_answered_by_care or standing.is_under_crisis(journey, step):
        return ""
    from smallsteps_tui.domain import heavy_thoughts  # an ordinary step can do without it

    return "" if standing.may_be_of_death(reading) and heavy_thoughts.is_spoken_of(journey, day) else NOT_THAT


def _is_under_way(offer: Offer, time: str) -> bool:
    """Whether its minutes run, and it was not taken any further."""
    return bool(time) and offer.taken is not None and offer.taken.size is Size.STARTED


def _open(journey: Journey, offer: Offer, day: date, hint: Hint | None, *, is_past: bool) -> CardFace:
    """The card of a step that can be taken, without its buttons."""
    step = offer.step
    rests = journey.rests(day)
    return CardFace(
        path=_place(journey, step),
        title=titled(offer.words),
        rows=(*_rows(journey, offer, day), *_week(journey, step, day)),
        state=State.REST if rests else State.OPEN,
        beside=_beside(journey, step),
        answer=voice.A_REST if rests else "" if is_past else _day_line(journey, offer, day),
        quiet=_quiet(journey, step, day, hint),
        note=first_line(step.note),
    )


def _quiet(journey: Journey, step: Step, day: date, hint: Hint | None) -> str:
    """The quiet line of a step that can be taken: what was said about it that day, or a hint."""
    if journey.word(step.id, day) is not None:
        word = standing.word_shown(journey, step, day)
        return quoted(first_line(word)) if word else ""
    return voice.HINTS[hint] if hint is not None else ""


def first_line(text: str) -> str:
    """Return the first line of a text, with an ellipsis where there are more."""
    first, *more = text.strip().splitlines() or [""]
    return f"{first} …" if more else first


def _day_line(journey: Journey, offer: Offer, day: date) -> str:
    """What is said of a smaller version that stands in the place of its step: of a low day, and of the first."""
    is_low = choosing.energy(journey, day) is Energy.LOW
    if is_low and offer.size is Size.DONE and standing.is_meal(journey, offer.step):
        return voice.low_meal(offer.words)
    reading = standing.of_step(journey, offer.step)
    is_tender = reading.is_answered_by_care or reading.kind is AboutKind.CRISIS
    is_tender = is_tender or standing.is_toward(journey, offer.step, AboutKind.EATING)
    if offer.size is Size.DONE or is_tender:
        return ""
    if is_low:
        return voice.ENERGY_LINES[Energy.LOW]
    goal = journey.goals[offer.step.goal_id]
    return voice.begun(goal).aloud if choosing.is_first_day(journey, day) else ""


def _beside(journey: Journey, step: Step) -> str:
    """Who stands beside the goal of a step."""
    support = journey.goals[step.goal_id].support
    return f"with {support}" if support else ""


def _is_about_crisis(journey: Journey, step: Step, day: date) -> bool:
    """Whether a step that is offered, or its note of the day, may be about wanting to die: then its line stays."""
    if standing.is_of_death(standing.of_note(journey, step.id, day)):
        return True
    reading = standing.of_step(journey, step)
    return reading.kind is AboutKind.CRISIS and reading.handling is Handling.GENTLE


def _held_back(journey: Journey, step: Step, care: str) -> CardFace:
    """The card where only what leads towards harm is left: its title alone; in a crisis no title, but who can help."""
    if standing.of_step(journey, step).handling is Handling.CRISIS:
        return CardFace(path="", title=care or voice.NOTHING_WAITS)
    return CardFace(path=_place(journey, step), title=titled(step.title), care=care, care_key=NOT_THAT)


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
    """Where a step belongs: its goal, and the steps above it; what speaks of a crisis is left out."""
    return PATH_SIGN.join(titled(title) for title in standing.shown_above(journey, step))


def _rows(journey: Journey, offer: Offer, day: date) -> tuple[tuple[str, str], ...]:
    """What goes with a step: the whole of it where a smaller version is offered, the next smaller one, its moment.

    Last of all comes which smaller version was done on an earlier day.
    """
    step = offer.step
    cue, pairing = standing.plan_shown(journey, step)
    found = (
        ("the whole step", step.title if offer.size is Size.SMALLER else ""),
        ("even smaller", offer.even_smaller),
        ("when", f"{cue[:1].upper()}{cue[1:]}"),
        ("while", pairing),
        (voice.DONE_ALREADY, voice.small_ones_done(journey, step, day)),
    )
    return tuple((label, text) for label, text in found if text)


def _week(journey: Journey, step: Step, day: date) -> tuple[tuple[str, str], ...]:
    """The row of what a practice's week adds up to, once something was counted."""
    words = week_words(journey, step, day)
    return (("this week", words),) if words else ()


def _buttons(
    journey: Journey, offer: Offer, minutes: int, going_on: bool, on_the_day: str = ""
) -> tuple[CardButton, ...]:
    """The keys of a step that can be taken; on the page of a day before nothing is timed."""
    is_kept = offer.size is Size.DONE and standing.is_abstinence(journey, offer.step)
    did, brief = ("I kept to it", "kept to it") if is_kept else ("I did it", "did it")
    if is_kept and offer.step.kind is Kind.PRACTICE and not on_the_day:
        did, brief = "I'm keeping to it", "keeping to it"  # the day isn't over
    label = f"{did} {on_the_day}".strip()
    found = [CardButton("Space", label, "check_in('offered')", main=True, short=label, brief=brief)]
    found += [SMALL_ONE] if offer.even_smaller else []
    if on_the_day:
        return (*found, COMMENT)
    start = CardButton("s", f"just start, {voice.count(minutes, 'minute')}", "start", short="start")
    if going_on or standing.has_timer(journey, offer.step):
        found.append(BACK_TO_IT if going_on else start)
    return (*found, *((OPEN_IT,) if offer.step.opens else ()))


def _taken(journey: Journey, offer: Offer, day: date, answer: str, enough: str) -> CardFace:
    """The card of a step that was taken: what was taken, and that it is enough; without its buttons."""
    assert offer.taken is not None
    state = TAKEN[offer.taken.size]
    return CardFace(
        path=_place(journey, offer.step),
        title=titled(offer.taken.version or offer.step.title),
        rows=_week(journey, offer.step, day),
        state=state,
        beside=_beside(journey, offer.step),
        aside="small" if state is State.SMALL else "",
        answer=answer or (voice.STARTED if state is State.STARTED and enough else ""),
        quiet=enough,
    )


def _taken_buttons(journey: Journey, offer: Offer, minutes: int, going_on: bool) -> tuple[CardButton, ...]:
    """The keys of a step that was taken: more of it where there is more, and words about it."""
    step, taken = offer.step, offer.taken
    stays = not offer.is_behind and journey.is_open(step) and step.kind is Kind.ONCE
    is_started = taken is not None and taken.size is Size.STARTED
    found = []
    if stays:
        label, short = ("I did all of it", "all of it") if offer.size is Size.DONE else ("I did it", "did it")
        found.append(CardButton("Space", label, "check_in('offered')", short=short))
    found += [SMALL_ONE] if stays and is_started and offer.even_smaller else []
    if going_on:
        found.append(BACK_TO_IT)
    elif stays and is_started and minutes and standing.has_timer(journey, step):
        label = f"once more, {voice.count(minutes, 'minute')}"
        found.append(CardButton("s", label, "start", short="once more", brief="more"))
    if standing.of_step(journey, step).handling is Handling.ORDINARY:
        found += [] if is_started else [COMMENT]
        found += [OPEN_IT] if step.opens else []
    return tuple(found)


def _all_done(journey: Journey, goal: Goal, today: date) -> CardFace:
    """The card of a goal of which all that was planned is done: one more step, or what the person says of it."""
    return CardFace(
        path=titled(goal.title),
        title=voice.ALL_DONE,
        answer=voice.behind_since(journey, goal, today),
        asked=voice.WHAT_COMES,
        quiet=voice.NOT_TODAY,
        buttons=(
            CardButton("a", "one more small step", "add_step", short="one more"),
            FINISH,
        ),
    )


def _no_step(journey: Journey, day: date, care: str, today: date) -> CardFace:
    """The card when nothing is offered: a question; of a goal about dying no title, but who can help.

    After a day on which only what leads towards harm was noted nothing is said of what is behind.
    """
    goal = next(iter(journey.active_goals), None)
    if goal is None:
        return CardFace(
            path="",
            title="What would you like to work towards?",
            buttons=(CardButton("g", "add a goal", "new_goal", main=True),),
        )
    new = choosing.new_goal(journey) if day == today else None
    is_dark_day = choosing.is_dark_day(journey, day, today)
    if new is not None and not is_dark_day:
        return CardFace(
            path=titled(new.title), title=_asked_first(journey, new), care=care, buttons=(ADD_ONE,)
        )
    if standing.is_dark(journey, goal) or is_dark_day:
        if is_dark_day and not standing.may_be_of_death(standing.of_goal(journey, goal)):
            return CardFace(path="", title=care or voice.NOTHING_WAITS)
        return CardFace(
            path="", title=answers.THROUGH_TODAY, care=care, care_key=NOT_THAT, buttons=(ADD_ONE,)
        )
    is_only_harm = bool(journey.page(day).counted) and not choosing.taken_on(journey, day)
    asked = reaching.goal_in_question(journey) if day == today and not is_only_harm else None
    if asked is not None and reaching.is_all_done(journey, asked):
        return _all_done(journey, asked, day)
    goal = asked or goal
    if day < today:
        return CardFace(path="", title=voice.NOTHING_WAITED)
    if asked is None and any(journey.walk(goal.id)):
        done_or_later = voice.DONE_OR_LATER if counting.has_course(journey, goal) else ""
        return CardFace(
            path=titled(goal.title),
            title=voice.NOTHING_WAITS,
            quiet="" if is_only_harm else voice.comes_back(journey, day) or done_or_later,
            buttons=(CardButton("a", "add a small step", "add_step", short="add a step"),),
        )
    return CardFace(
        path=titled(goal.title),
        title=_asked_first(journey, goal),
        care=care,
        buttons=(ADD_ONE,),
    )


def _asked_first(journey: Journey, goal: Goal) -> str:
    reading = standing.of_goal(journey, goal)
    return (
        answers.what_helps(reading) if reading.is_answered_by_care else "What is one small step towards it?"
    )
