"""What stands on a page: the smallest step first, then the way, the steps and the days."""

from dataclasses import replace
from datetime import date, timedelta

from domain.walks import MONDAY, Walk

from smallsteps_tui.domain import acts
from smallsteps_tui.domain.entities import Energy, GoalState
from smallsteps_tui.write_up import writing
from smallsteps_tui.write_up.page import USUAL, Page, Part, Section
from smallsteps_tui.write_up.seen import (
    Span,
    Wanted,
    between,
    four_weeks,
    holds_tender,
    usual_goals,
    usual_spans,
)
from smallsteps_tui.write_up.writing import MOST_LINES

PICTURE = "Progress is shown as a marathon of 26 miles. Every step, of any size, moves the runner."


def a_page(walk: Walk, *parts: Part, span: Span | None = None, goals: tuple[str, ...] = (), **how) -> Page:
    """A page about the last four weeks, with the usual parts unless some are named."""
    chosen = frozenset(walk.goal(title).id for title in goals) or usual_goals(walk.journey)
    wanted = Wanted(span or four_weeks(walk.today), chosen, frozenset(parts) or USUAL, **how)
    return writing.page(walk.journey, wanted)


def test_a_way_of_practices_without_a_time_yet_is_at_its_start():
    page = a_page(Walk("Move").adds("Walk", rhythm="daily"))
    assert section(page, "Move").sentences[0] == "At the start line."


def test_a_goal_that_was_not_there_yet_is_not_on_the_page():
    walk = Walk("Thesis").adds("Write").does("Write").sleeps(40).wants("Garden").adds("Dig").does("Dig")
    assert headings(a_page(walk, span=between(MONDAY, MONDAY + timedelta(days=6))))[0] == "Thesis"
    assert "Garden" not in headings(a_page(walk, span=between(MONDAY, MONDAY + timedelta(days=6))))
    assert "Garden" in headings(a_page(walk))


def section(page: Page, heading: str) -> Section:
    return next(one for one in page.sections if one.heading == heading)


def lines(page: Page, heading: str) -> list[tuple[str, str]]:
    return [(line.text, line.aside) for line in section(page, heading).lines]


def headings(page: Page) -> list[str]:
    return [one.heading for one in page.sections]


def a_month() -> Walk:
    """A thesis of four steps; one taken small and then whole, one started, a practice."""
    walk = Walk("Thesis").adds("Open the file", smaller=("Touch the laptop",))
    walk.adds("Write a page", "Call Ann").adds("Walk", rhythm="daily", unit="minutes")
    walk.does_smaller("Open the file").sleeps()
    walk.does("Open the file").does("Walk", amount=10).sleeps()
    return walk.starts("Write a page").does("Walk", amount=5, note="It rained")


# The opening


def test_a_page_begins_with_the_smallest_step():
    assert a_page(a_month()).opening == (
        "The smallest step in this period: “Touch the laptop”. And 4 more, on 3 days."
    )


def test_one_step_counts_whole():
    walk = Walk.with_steps("Open the file").does("Open the file")
    assert a_page(walk).opening == "The smallest step in this period: “Open the file”. It counts."


def test_without_the_smallest_step_it_begins_with_how_many_there_were():
    assert a_page(a_month(), Part.STEPS).opening == "5 steps, on 3 days."


def test_a_quiet_time_begins_with_what_is_still_there():
    walk = a_month().sleeps(40)
    assert a_page(walk).opening == "A quiet stretch. The 5 steps from before are still there."
    assert section(a_page(walk), "Thesis").sentences[-2] == "The 5 steps from before are still there."


def test_a_goal_begun_today_stands_at_the_start_line():
    page = a_page(Walk("Thesis"), span=usual_spans(MONDAY)[-1])
    assert page.time == "5 January 2026"
    assert page.opening == "No steps yet."
    assert section(page, "Thesis").sentences == (
        "At the start line.",
        "The first step is still ahead.",
        PICTURE,
    )
    assert section(page, "Thesis").rising is None
    assert headings(page) == ["Thesis"]


def test_a_page_of_words_alone_counts_no_steps():
    page = a_page(a_month().notices("I paused"), Part.SHIFTS)
    assert page.opening == "This page leaves the steps out."
    assert headings(page) == ["Noticed"]


# A goal


def test_each_thing_done_is_listed_once_with_its_days_and_how_much_it_was():
    assert lines(a_page(a_month()), "Thesis") == [
        ("Walk", "6 Jan and 7 Jan, 15 minutes"),
        ("Write a page", "7 Jan, started"),
        ("Open the file", "6 Jan"),
        ("Touch the laptop", "5 Jan, the small version"),
    ]


def test_a_thousand_steps_are_a_list_that_ends_and_says_how_it_goes_on():
    walk = Walk("Thesis", length=0)
    for number in range(60):
        walk.adds(f"step {number}").does(f"step {number}").sleeps()
    page = a_page(walk, span=usual_spans(walk.today)[-1])
    assert len(section(page, "Thesis").lines) == MOST_LINES
    assert section(page, "Thesis").lines[0].text == "step 59"
    assert section(page, "Thesis").more == "And 20 more, going back to 5 Jan."


def test_the_way_is_told_from_where_it_was_to_where_it_is():
    walk = Walk("Thesis", length=26)
    for number in range(6):
        walk.adds(f"step {number}").does(f"step {number}").sleeps()
    page = a_page(walk, span=between(MONDAY + timedelta(days=3), walk.today))
    assert section(page, "Thesis").sentences[:2] == ("3 steps, on 3 days.", "From mile 3 to mile 6 of 26.")
    assert section(page, "Thesis").way.before == 78 / 677
    assert section(page, "Thesis").way.here == 156 / 677
    assert section(a_page(walk, units="km"), "Thesis").sentences[1] == (
        "From the start line to kilometre 9 of 42."
    )


def test_a_time_in_the_past_is_told_as_it_stood_then():
    walk = Walk("Thesis", length=26).adds("one", "two").does("one").sleeps(10).does("two")
    walk.says(GoalState.REACHED)
    then = a_page(walk, span=between(MONDAY, MONDAY + timedelta(days=6)))
    assert then.opening == "The smallest step in this period: “one”. It counts."
    assert section(then, "Thesis").way.here == 26 / 677
    now = section(a_page(walk), "Thesis")
    assert now.way.here == 1
    assert now.sentences[1] == "Finished."


def test_a_goal_of_practices_has_a_course_and_where_it_has_none_its_times():
    walk = Walk("Kinder").adds("One breath", rhythm="daily").does("One breath")
    assert section(a_page(walk), "Kinder").way.here == 13 / 1354
    walk = (
        Walk("Kinder", length=0)
        .adds("One breath", rhythm="daily")
        .does("One breath")
        .sleeps()
        .does("One breath")
    )
    found = section(a_page(walk), "Kinder")
    assert found.way is None
    assert found.sentences[0] == "2 times so far."
    assert found.rising.totals[-2:] == (1, 2)


def test_the_picture_of_a_way_is_explained_once_on_a_page():
    walk = Walk("Thesis", "Violin").adds("Tune it", goal="Violin").adds("Open it", goal="Thesis")
    told = [line for one in a_page(walk.does("Tune it")).sections for line in one.sentences]
    assert told.count(PICTURE) == 1
    in_km = [line for one in a_page(walk, units="km").sections for line in one.sentences]
    assert PICTURE.replace("26 miles", "42 kilometres") in in_km
    assert PICTURE not in [line for one in a_page(walk, Part.STEPS).sections for line in one.sentences]


def test_times_alone_are_told_until_something_that_is_planned_is_done():
    walk = Walk("Kinder", length=0).adds("One breath", rhythm="daily").does("One breath").sleeps()
    walk.does("One breath").adds("Call Ann")
    found = section(a_page(walk), "Kinder")
    assert (found.way, found.sentences[0]) == (None, "2 times so far.")
    found = section(a_page(walk.does("Call Ann")), "Kinder")
    assert found.way is not None
    assert found.sentences[1] == "From the start line to mile 25 of 26."


def test_a_lap_is_given_as_it_stood_on_the_last_day_of_the_page():
    walk = Walk.with_steps("one", "two").does("one").sleeps().says(GoalState.REACHED).sleeps(2)
    walk.says(GoalState.ACTIVE)
    then = section(a_page(walk, span=between(MONDAY, MONDAY)), "Thesis")
    assert then.way.here == 26 / 677
    on_that_day = section(a_page(walk, span=between(MONDAY, MONDAY + timedelta(days=1))), "Thesis")
    assert on_that_day.sentences[1] == "Finished."
    now = section(a_page(walk), "Thesis")
    assert now.sentences[1] == "Lap 1 is done. Now at the start of lap 2."
    assert now.way.start == "lap 2"
    walk.sleeps(2).does("two")
    before_its_first_step = section(a_page(walk, span=between(MONDAY, MONDAY + timedelta(days=4))), "Thesis")
    assert before_its_first_step.sentences[1] == now.sentences[1]


def test_a_longer_way_without_a_step_yet_begins_its_lap_with_the_one_behind():
    walk = Walk.with_steps("one", "two").does("one").lengthens()
    assert section(a_page(walk), "Thesis").sentences[1] == "Lap 1 is done. Now at the start of lap 2."
    walk.sleeps().does("two")
    first = section(a_page(walk, span=between(MONDAY, MONDAY)), "Thesis")
    assert (first.way.here, first.way.start) == (26 / 677, "5 Jan")


def test_a_way_that_began_before_its_goal_was_named_starts_on_its_first_day():
    walk = Walk("Thesis").sleeps(9).adds("one").does("one")
    goal = replace(walk.goal(), begun_on=walk.today + timedelta(days=3))
    walk.journey = replace(walk.journey, goals={goal.id: goal})
    assert section(a_page(walk, span=between(MONDAY, walk.today)), "Thesis").way.start == "14 Jan"


def test_a_long_time_is_added_up_week_by_week_and_a_short_one_day_by_day():
    walk = Walk.with_steps("one", "two").does("one").sleeps(8).does("two")
    short = section(a_page(walk, span=between(MONDAY, walk.today)), "Thesis").rising
    assert short.totals == (1, 1, 1, 1, 1, 1, 1, 1, 2)
    walk.sleeps(48)
    long = section(a_page(walk, span=between(MONDAY, walk.today)), "Thesis").rising
    assert long.totals == (1, 2, 2, 2, 2, 2, 2, 2, 2)
    assert (long.first, long.last) == ("5 Jan", "2 Mar")


def test_banners_passed_are_named_and_those_of_steps_with_the_steps():
    walk = Walk("Thesis", length=2).adds("Chapter 1").adds("Open it", under="Chapter 1").does("Chapter 1")
    told = section(a_page(walk), "Thesis").sentences
    assert "Banners passed: the first step (5 Jan), a quarter (5 Jan) and Chapter 1 (5 Jan)." in told
    told = section(a_page(walk, Part.COURSE), "Thesis").sentences
    assert "Banners passed: the first step (5 Jan) and a quarter (5 Jan)." in told


def test_words_that_were_erased_stay_erased_and_their_step_is_counted():
    walk = Walk.with_steps("Secret", "Open").does("Secret").does("Open")
    walk.goes(acts.erase_step(walk.journey, walk.step("Secret"), walk.moment))
    page = a_page(walk)
    assert page.opening.endswith("And 1 more, on 1 day.")
    assert lines(page, "Thesis") == [("Open", "5 Jan")]


def test_why_and_who_is_there_stand_above_the_way_when_they_are_wanted():
    walk = Walk().wants("Thesis", why="To finish\nwhat I began", support="Sam")
    assert section(a_page(walk, *Part), "Thesis").own == ("Why: To finish\nwhat I began", "With: Sam")
    assert section(a_page(walk), "Thesis").own == ()


# Goals apart


def test_goals_with_steps_in_this_time_come_first():
    walk = Walk("Thesis", "Violin").adds("Tune it", goal="Violin").does("Tune it")
    assert headings(a_page(walk))[:2] == ["Violin", "Thesis"]


def test_a_goal_that_was_not_chosen_counts_for_nothing_on_the_page():
    walk = Walk("Thesis", "Violin").adds("Tune it", goal="Violin").adds("Open it", goal="Thesis")
    walk.does("Tune it").sleeps().does("Open it")
    page = a_page(walk, goals=("Thesis",))
    assert page.opening == "The smallest step in this period: “Open it”. It counts."
    assert section(page, "Showing up").sentences == (
        "Steps on 1 day.",
        "1 step in all, on 1 day, since 6 Jan.",
    )


def test_a_shift_of_no_goal_stands_with_all_goals_and_with_none_alone():
    walk = Walk("Thesis", "Violin").notices("I paused").notices("I played", "Violin")
    assert lines(a_page(walk, Part.SHIFTS), "Noticed") == [("I played", "5 Jan"), ("I paused", "5 Jan")]
    alone = a_page(walk, Part.SHIFTS, goals=("Violin",))
    assert lines(alone, "Noticed") == [("I played", "5 Jan")]
    assert headings(a_page(walk, Part.SHIFTS, goals=("Thesis",))) == []


# Days


INTERRUPTED_BY_NONE = "Rest days, days with nothing planned and a few quiet days don't interrupt it."


def test_a_streak_is_told_from_three_days_on_and_never_when_the_streak_is_hidden():
    walk = Walk("Thesis").adds("Walk", rhythm="daily")
    for _ in range(4):
        walk.does("Walk").sleeps()
    said = section(a_page(walk), "Showing up").sentences
    assert said == (
        "Steps on 4 days.",
        f"The current streak on this goal: 4 days. {INTERRUPTED_BY_NONE}",
        "4 steps in all, on 4 days, since 5 Jan.",
    )
    hidden = section(a_page(walk, shows_streak=False), "Showing up").sentences
    assert not [line for line in hidden if "streak" in line]
    two = section(a_page(walk.wants("Violin")), "Showing up").sentences
    assert two[1] == f"The current streak: 4 days. {INTERRUPTED_BY_NONE}"
    walk.says(GoalState.LET_GO, "Violin")
    said = section(a_page(walk.sleeps(20)), "Showing up").sentences
    assert said[1] == "The longest streak on this goal so far: 4 days."


def test_energy_and_rest_are_told_without_a_word_about_the_days_between():
    walk = Walk.with_steps("one", "two").feels(Energy.LOW).does("one").sleeps()
    walk.feels(Energy.LOW).sleeps().feels(Energy.HIGH).sleeps().rests()
    assert section(a_page(walk, Part.ENERGY), "Energy and rest").sentences == (
        "Energy: low on 2 days and high on 1 day.",
        "Showed up on 1 low day too.",
        "1 day of rest. Rest is part of it.",
    )


def test_notes_stand_with_their_steps_where_steps_are_wanted():
    walk = a_month()
    assert lines(a_page(walk, Part.NOTES, Part.STEPS), "Notes") == [("It rained", "7 Jan, Walk")]
    assert lines(a_page(walk, Part.NOTES), "Notes") == [("It rained", "7 Jan")]


def test_a_word_of_a_day_stands_among_the_notes_and_a_tender_one_only_where_it_is_ticked():
    walk = a_month().sleeps()
    walk.goes(acts.say_word(walk.journey, walk.step("Walk"), "Ill, could not", walk.moment))
    walk.goes(acts.say_word(walk.journey, walk.step("Call Ann"), "I wanted to be dead", walk.moment))
    assert lines(a_page(walk, Part.NOTES, Part.STEPS), "Notes") == [
        ("Ill, could not", "8 Jan, Walk"),
        ("It rained", "7 Jan, Walk"),
    ]
    assert ("I wanted to be dead", "8 Jan") in lines(a_page(walk, Part.NOTES, Part.TENDER), "Notes")
    assert holds_tender(walk.journey)


def test_then_and_now_is_held_against_the_last_day_of_the_page():
    walk = Walk("Thesis").adds("Walk", rhythm="daily").notices("I began").sleeps(60).does("Walk").sleeps(200)
    page = a_page(walk, span=between(MONDAY, MONDAY + timedelta(days=60)))
    assert section(page, "Then and now").sentences == (
        "The four weeks to 6 March, compared with 5 January to 1 February.",
    )
    assert lines(page, "Then and now") == [("Walk", "1 day, none then")]


# Days that are named


def test_days_of_another_year_are_given_with_it():
    walk = Walk.with_steps("one").does("one").sleeps(400)
    page = a_page(walk, span=usual_spans(walk.today)[-1])
    assert lines(page, "Thesis") == [("one", "5 Jan 2026")]
    assert page.time == "5 January 2026 to 9 February 2027"


def test_what_an_import_put_before_the_start_or_after_today_breaks_no_page():
    walk = Walk.with_steps("one", "two").does("one").sleeps().does("two")
    journey = walk.journey
    later = replace(journey.pages[walk.today], on=date(2030, 1, 1))
    journey = replace(journey, pages={**journey.pages, later.on: later})
    goal = replace(walk.goal(), begun_on=date(2026, 3, 1))
    journey = replace(journey, goals={goal.id: goal})
    page = writing.page(journey, Wanted(usual_spans(walk.today)[-1], frozenset((goal.id,))))
    assert page.time == "5 to 6 January 2026"
    assert page.opening.endswith("And 1 more, on 2 days.")


def test_a_check_in_of_a_step_that_is_gone_breaks_no_page():
    walk = Walk.with_steps("one", "two").does("one").does("two")
    steps = {id: step for id, step in walk.journey.steps.items() if step.title == "one"}
    walk.journey = replace(walk.journey, steps=steps)
    assert lines(a_page(walk), "Thesis") == [("one", "5 Jan")]


def test_the_times_that_are_offered_end_today():
    spans = usual_spans(date(2026, 11, 22))
    assert [(one.words, one.first) for one in spans] == [
        ("this week", date(2026, 11, 16)),
        ("the last four weeks", date(2026, 10, 26)),
        ("the last six months", date(2026, 5, 23)),
        ("since the beginning", None),
    ]
    assert between(date(2026, 11, 22), date(2026, 11, 16)).words == "16 to 22 November 2026"
