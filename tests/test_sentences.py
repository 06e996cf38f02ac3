"""Sentences put together from parts, read with odd values: none, one, two, many, very long titles, other days.

What is asked of each is what a reader would stumble over: a number that does not fit its
noun, a day that cannot be said that way, a full stop too many, a gap where a part was empty.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction

import pytest
from domain.walks import Walk, day

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, looking_back
from smallsteps_tui.domain.copies import Copy, Inside
from smallsteps_tui.domain.entities import Energy, GoalState, Size, Step
from smallsteps_tui.domain.evidence import Sort, Sought
from smallsteps_tui.domain.hints import Hint
from smallsteps_tui.domain.pasted_lines import LeftOut
from smallsteps_tui.voice import figures, page, taking

LONG = ("Write the whole thesis from the first chapter to the last " * 4)[:200].strip()
NUMBERS = (0, 1, 2, 1000)
TODAY = day(400)
DAYS = tuple(TODAY + timedelta(days=away) for away in (0, -1, -5, -300, -800))

STUMBLES = {
    "one of many": r"(?<![\d.,])1 (?!is|was|has|as|in\b)(?:\w+s|\w+ies)(?!\w|')"
    r"|(?<![\d.,])1 (?:\w+ )?(?:are|were|have)\b",
    "many as one": r"(?<![\d.,])(?:[2-9]|\d\d+|\d,\d{3}) (?:step|day|time|copy|check-in|goal|shift|lap|mile)\b",
    "all of one": r"\b(?:[Tt]hese|[Aa]ll|[Bb]oth)(?: of)?(?: the)? 1(?![\d,.])",
    "nothing counted": r"(?<![\d.,:-])0 (?!means|is\b)\w",
    "no such day": r"\b(?:on|for on|since on|the) (?:today|yesterday|tomorrow)\b|since today|until today",
    "a gap": r"  | [.,;:?]|\(\)|“”",
    "two stops": r"[.?:;,][.;,?]",
    "a part left open": r"[{}]|None|frozenset",
    "percent apart": r"\d %",
}
"""What a reader would stumble over, by what it is."""


def stumbles(sentence: str) -> list[str]:
    """What is the matter with a sentence, if anything is."""
    plain = sentence.replace(LONG, "X")
    return [what for what, pattern in STUMBLES.items() if re.search(pattern, plain)]


@pytest.mark.parametrize(
    "sentence",
    [
        "1 steps behind you.",
        "1 step are behind you.",
        "2 step behind you.",
        "0 steps behind you.",
        "What is the goal of these 1 step?",
        "All of the 1 step behind you is one of those.",
        "You reached it on yesterday.",
        "Saved . It counts.",
        "Undone: did “Walk”..",
        "That's {all} for this week.",
        "50 % of the way",
    ],
)
def test_the_list_would_catch(sentence):
    assert stumbles(sentence)


def a_step(title: str = "Walk", **more: object) -> Step:
    walk = Walk(title).adds(title)
    return acts.edit_step(walk.step(title), walk.moment, **more).put[0] if more else walk.step(title)  # type: ignore[return-value]


# What is said of the acts


def of_taking() -> Iterator[voice.Saying]:
    for title in ("Walk", LONG):
        for on in DAYS:
            for size in Size:
                for walk in (Walk(title), Walk(title).adds("Read").does("Read")):
                    walk.adds(title).sleeps((TODAY - walk.today).days)
                    before, step = walk.journey, walk.step(title)
                    after = before.after(acts.check_in(before, step, size, walk.moment, on=on))
                    yield taking.checked_in(before, after, step, size, on, TODAY)
                    yield voice.taken_back(step, on, TODAY)
                    for amount in (1, 2.5, 1000, None):
                        more = acts.check_in(
                            before,
                            step,
                            size,
                            walk.moment,
                            on=on,
                            amount=amount,
                            note="" if amount else "Rain",
                        )
                        yield voice.amount_noted(before, before.after(more), step, amount, on, TODAY)


def of_planning() -> Iterator[voice.Saying]:
    for title in ("Run", LONG):
        for steps in NUMBERS[:3]:
            walk = Walk(title, length=2).adds(*(f"Step {number}" for number in range(steps + 1)))
            for number in range(steps):
                walk.does(f"Step {number}")
            yield from (voice.goal_stands(walk.journey, walk.goal(), state) for state in GoalState)
            yield voice.let_go(walk.journey, walk.step("Step 0"))
            for _ in range(3):
                yield voice.goal_stands(walk.journey, walk.says(GoalState.REACHED).goal(), GoalState.ACTIVE)
                yield voice.goal_lengthened(walk.lengthens().goal())
        walk = Walk(title).adds(title)
        goal, step = walk.goal(), walk.step(title)
        yield from (voice.begun(goal), voice.goal_added(goal), voice.edited(title, title))
        yield from (voice.step_added(step), voice.edited(title, "Swim"), voice.opened_again(step))
        yield from (voice.planned(step), voice.planned(a_step(title, cue="after breakfast")))
        yield from (voice.paired(""), voice.paired(title), voice.smaller_added(title), voice.moved(title))
        yield from (voice.rung_dropped(title), voice.rung_to_step(title), voice.deleted(title))
        yield from (voice.smaller_versions_changed(step), voice.erased())
        yield from (voice.shift_tied(goal), voice.shift_tied(None), voice.shift_noted(), voice.hint_hidden())


def of_days() -> Iterator[voice.Saying]:
    for on in (*DAYS, TODAY + timedelta(days=1), TODAY + timedelta(days=200)):
        yield from (voice.energy_said(energy, on, TODAY) for energy in Energy)
        for nights in (0, 1, 5, 40):
            last = on + timedelta(days=nights)
            yield from (voice.rested(on, last, TODAY, off=off) for off in (False, True))
    for weekdays in (["Sundays"], ["Saturdays", "Sundays"], ["Mondays", "Saturdays", "Sundays"]):
        yield from (voice.rested_weekdays(weekdays, off=off) for off in (False, True))


def of_courses() -> Iterator[voice.Saying]:
    for length in (0, 1, 2, 26):
        yield voice.length_chosen(Walk(LONG, length=length).goal())
    for steps in (0, 1, 2, 9):
        walk = Walk("Run").adds(*(f"Step {number}" for number in range(steps)))
        for away in (None, 0, 1, steps, steps + 1, 400):
            target = None if away is None else walk.today + timedelta(days=away)
            (goal,) = acts.edit_goal(walk.goal(), target_on=target).put or (walk.goal(),)
            yield voice.target_chosen(walk.journey, goal, walk.today)  # type: ignore[arg-type]


SAYINGS = {"taking": of_taking, "planning": of_planning, "days": of_days, "courses": of_courses}


@pytest.mark.parametrize("name", SAYINGS)
def test_what_is_said_of_an_act_reads_well(name):
    for saying in SAYINGS[name]():
        assert not stumbles(saying.sentence), (stumbles(saying.sentence), saying.sentence)
        assert saying.sentence.endswith((".", "”")), saying.sentence


@pytest.mark.parametrize("name", SAYINGS)
def test_the_name_of_an_act_is_a_verb_phrase_that_stays_true_on_any_day(name):
    for saying in SAYINGS[name]():
        assert re.match(r"[a-z]", saying.act), saying.act
        named = re.sub(r"“[^”]*”", "X", saying.act)
        assert not re.search(r"yesterday|today|tomorrow|, (?:done|changed|added|let go)|\.$", named), named
        for said in (voice.undone(saying.act), voice.redone(saying.act)):
            assert not stumbles(said), said


def test_undo_names_another_day_by_its_date():
    taken = voice.taken_back(a_step(), TODAY - timedelta(days=1), TODAY)
    assert voice.undone(taken.act) == "Undone: took back the check-in for “Walk” on 8 Feb."


@pytest.mark.parametrize(
    ("first", "nights", "said"),
    [
        (0, 0, "A rest day. Everything here can wait."),
        (1, 0, "Resting tomorrow. Everything here can wait."),
        (5, 0, "Resting on 14 Feb. Everything here can wait."),
        (0, 3, "Resting from today to 12 Feb. Everything here can wait."),
        (5, 3, "Resting from 14 to 17 Feb. Everything here can wait."),
        (5, 20, "Resting from 14 Feb to 6 Mar. Everything here can wait."),
        (-3, 1, "Marked 6 and 7 Feb as rest."),
    ],
)
def test_a_rest_is_answered_with_its_days(first, nights, said):
    on = TODAY + timedelta(days=first)
    assert voice.rested(on, on + timedelta(days=nights), TODAY, off=False).sentence == said


@pytest.mark.parametrize(
    ("first", "nights", "said"),
    [
        (0, 0, "“Walk” can rest today. You won't be asked for it."),
        (5, 0, "“Walk” can rest on 14 Feb. You won't be asked for it."),
        (1, 2, "“Walk” can rest from tomorrow to 12 Feb. You won't be asked for it."),
        (-3, 0, "Let “Walk” rest on 6 Feb."),
    ],
)
def test_a_rest_of_one_practice_is_answered_with_its_days(first, nights, said):
    on = TODAY + timedelta(days=first)
    assert voice.rested_alone("Walk", on, on + timedelta(days=nights), TODAY, off=False).sentence == said


# What is told of days, numbers and the file


def of_the_day() -> Iterator[str]:
    step = a_step(LONG)
    for on in DAYS:
        yield voice.when_noticed(on, TODAY)
        yield voice.nothing_taken(on, TODAY)
        yield voice.clock_set(on)
        yield voice.copy_words(Copy(on), TODAY)
        yield voice.copy_words(Copy(on, "merge"), TODAY)
        for number in NUMBERS:
            yield voice.inside_words(Inside(number, on if number else None, max(1, number)), TODAY)
    yield from (voice.how_did_it_count(step), voice.everything_under_is_behind(step), *voice.HINTS.values())
    yield from (voice.HINTS_THAT_STAY[Hint.IS_IT_DONE], voice.DONE_CAN_WAIT, voice.NO_HINT)
    for number in NUMBERS:
        walk = Walk("Run").adds("Walk", rhythm="daily")
        for _ in range(min(number, 5)):
            walk.does("Walk").sleeps()
        yield from (voice.greeting(walk.journey, is_offered=is_offered) for is_offered in (False, True))
        yield voice.taken_already(walk.does("Walk").journey, walk.step("Walk"), walk.today, walk.today)
        yield voice.taken_already(walk.journey, walk.step("Walk"), walk.today, TODAY)


def of_numbers() -> Iterator[str]:
    for times in NUMBERS:
        for lap in (1, 2, 3):
            for units in ("miles", "km"):
                yield from (
                    voice.mile_words(at, units, lap) for at in (Fraction(0), Fraction(1, 999), Fraction(1))
                )
        yield voice.dated_ahead(times)
        yield from (voice.of_times(times, wanted) for wanted in (None, 1, 20) if times or wanted)
        yield from (voice.low_days(low, times) for low in range(1, min(times, 3) + 1))
        for low in {0, min(1, times), times}:
            yield from voice.looking_back.of_year(looking_back.Span(day(0), TODAY, times, 0, low, (0,) * 7))
    goal = Walk(LONG).goal()
    for sort in (None, *Sort):
        for is_found in (False, True):
            yield voice.shown(Sought(sort=sort), goal, is_found)
            yield voice.shown(Sought(words="rain", sort=sort), None, is_found)
            yield voice.shown(Sought(strand=LONG, step_ids=frozenset({1}), sort=sort), None, is_found)
    yield from (figures.room_words(streak) for streak in _streaks())


def _streaks() -> Iterator[figures.Streak]:
    return (figures.Streak(current, current, room) for current in (0, 3, 1000) for room in (0, 1, 2))


def of_the_file() -> Iterator[str]:
    for number in (1, 2, 1000):
        names = [f"{'copy' * 9} {one}.json" for one in range(number)]
        yield from (voice.there_is(number), voice.was_left(names), voice.undone(voice.act(names)))
        yield voice.erased_for_good(number)
    yield from (
        voice.restored(inside, kept, TODAY) for inside in (None, Inside(1, TODAY, 1)) for kept in ("", "x")
    )
    yield from (voice.is_as_newest(Copy(TODAY)), voice.begun_anew(), voice.NO_COPIES, voice.NONE_HERE)
    yield from (voice.page_written(LONG, is_renamed=is_renamed) for is_renamed in (False, True))
    for copy in (None, Copy(TODAY), Copy(DAYS[-1], "restore")):
        yield voice.gone("is empty", Inside(2, TODAY, 1), copy, TODAY)


def of_lists() -> Iterator[str]:
    for number in NUMBERS[1:]:
        yield from (voice.goal_of_list(number), voice.list_added(number, LONG).sentence)
        yield voice.here_already([f"Step {one}" for one in range(number)])
        yield from (voice.from_the_list(number, title) for title in ("", LONG))
        yield voice.from_the_list(number, LONG, is_goal=True)
        yield from (voice.from_the_text(number, title) for title in ("", LONG))
        yield voice.text_without_list(number)
        yield voice.list_added(number, LONG, voice.after(LONG)).sentence
        yield from (voice.left_out(Counter({why: number})) for why in LeftOut)
        yield voice.left_out(Counter(dict.fromkeys(LeftOut, number)))
        keyed = (voice.left_out_in_brief(number, number), voice.ticked_off(number), voice.list_kept(number))
        yield from (part for words in keyed for part in words.split("   "))


def of_a_page() -> Iterator[str]:
    for number in NUMBERS:
        yield from (page.smallest_words(LONG, number, max(1, number)), page.quiet_words(number))
        yield from (page.quiet_goal_words(number), page.times_words(number))
        yield page.steps_words(max(1, number), max(1, number))
        yield from page.energy_words({Energy.LOW: number, Energy.HIGH: 1}, number, number)
        yield from page.showing_up(number, number, number + 1, 1)
        yield page.in_all_words(max(1, number), max(1, number), "3 May")
        yield page.and_more_words(max(1, number), "3 May")
    for here in (Fraction(0), Fraction(1, 40), Fraction(1, 2), Fraction(1)):
        for lap in (1, 2):
            yield from (page.way_words(before, here, "km", lap) for before in (Fraction(0), here))
    yield from (page.line_today("Sam", LONG), page.line_this_week("Sam", LONG))
    yield from (page.line_before("Sam", LONG, on, TODAY) for on in DAYS)


TOLD = {
    "the day": of_the_day,
    "numbers": of_numbers,
    "the file": of_the_file,
    "lists": of_lists,
    "a page": of_a_page,
}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_told_reads_well(name):
    for sentence in TOLD[name]():
        assert not stumbles(sentence), (stumbles(sentence), sentence)


# What is explained


def lives() -> Iterator[tuple[Walk, date]]:
    """A goal that nothing, one thing, two and many were done in, with a practice and without."""
    for days in (0, 1, 2, 20, 40):
        for rhythm in ("", "daily", "3 a week"):
            for lap in (1, 2, 3):
                walk = Walk(LONG).adds("Read", "Draw", "Call Sam")
                walk = walk.adds("Walk", rhythm=rhythm) if rhythm else walk
                for _ in range(lap - 1):
                    walk.lengthens()
                for number in range(days):
                    walk.does("Walk") if rhythm else walk.does(("Read", "Draw")[number % 2], Size.SMALLER)
                    walk = walk.feels(Energy.LOW) if number % 3 == 0 else walk
                    walk.sleeps(1 + (number == 5))
                for today in (walk.today, walk.today + timedelta(days=1), walk.today + timedelta(days=60)):
                    yield walk, today


def test_every_number_explained_reads_well():
    for walk, today in lives():
        held = looking_back.spanned(walk.journey, day(0), today)
        found = [
            *voice.of_today(walk.journey, today, "miles", "shown"),
            *voice.of_marathon(walk.journey, walk.goal(), today, "km", "shown"),
            *voice.of_looking_back(walk.journey, today, 0, "shown"),
            *voice.of_the_year(walk.journey, today, held),
        ]
        for one in found:
            assert not stumbles(one.sentence), (stumbles(one.sentence), one.sentence)
            assert not stumbles(one.number), (stumbles(one.number), one.number)
            assert one.sentence.endswith("."), one.sentence


def test_large_numbers_are_written_alike_in_one_sentence():
    said = voice.left_out(Counter(dict.fromkeys(LeftOut, 1000)))
    assert "1,000 greetings" in said
    assert "1000" not in said
