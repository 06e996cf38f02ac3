"""What leads towards harm: no banner, no mark, no pace, never the smallest step; what is behind stays."""

from dataclasses import replace
from datetime import timedelta

import pytest
from domain.walks import Walk, day

from smallsteps_tui import voice
from smallsteps_tui.domain import course, looking_back, noticing, planning
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.course import reaching
from smallsteps_tui.domain.entities import Asked, GoalState, Size
from smallsteps_tui.domain.journey import Change
from smallsteps_tui.domain.veiling import veiled

HARM = "Cut myself"
CRISIS = "Kill myself"


def marks(walk: Walk) -> list[str]:
    return [mark.title for mark in course.waymarks(walk.journey, walk.goal())]


def not_that(walk: Walk, title: str) -> Walk:
    """The person says of a step that it is not that."""
    step = walk.step(title)
    said = Asked(id=99, question=standing.NOT_THAT, about=step.id, on=walk.today, words=step.title)
    return walk.goes(Change(put=(said,)))


# Banners, marks and what is ahead


@pytest.mark.parametrize("title", [HARM, CRISIS])
def test_a_finished_step_towards_harm_is_no_banner(title):
    walk = Walk("Winter").adds(title, "Open the file")
    walk.adds("Sit down", under="Open the file").adds("Cut myself once", under=title)
    walk.does("Open the file")
    walk.does(title)
    assert "Open the file" in walk.banners
    assert title not in walk.banners


def test_a_step_towards_harm_is_not_the_first_step_nor_counted_up_to_a_banner():
    walk = Walk("Winter").adds(HARM, rhythm="daily")
    for _ in range(7):
        walk.does(HARM).sleeps()
    assert walk.banners == []
    assert (walk.behind, walk.distance) == (7, 0), "a fact, and no way"
    assert voice.course_words(walk.journey, walk.goal())[0] == "at the start line"
    walk.adds("Walk", rhythm="daily").does("Walk")
    assert walk.banners == ["the first step"]
    assert [b.on for b in course.banners(walk.journey, walk.goal())] == [day(7)]


def test_a_step_towards_harm_has_no_mark_on_the_course_and_is_not_ahead():
    walk = Walk("Winter").adds(HARM, "Open the file", CRISIS, "Write a page")
    walk.does(HARM).does("Open the file")
    assert [title for title in marks(walk) if title] == [
        "Open the file",
        "Write a page",
        *course.QUARTERS.values(),
    ]
    road = course.road_shown(walk.journey, walk.goal().id)
    assert [step.title for step, _ in road] == ["Write a page"]
    assert course.ahead_shown(walk.journey, walk.goal().id) == 1


def test_a_step_towards_harm_that_others_hang_under_is_no_banner_ahead_and_not_counted_under_its_parent():
    walk = Walk("Winter").adds("Evenings").adds(HARM, "Read", under="Evenings").adds("Sit", under=HARM)
    ahead = [banner.title for banner in course.banners_ahead(walk.journey, walk.goal())]
    assert "Evenings" in ahead
    assert HARM not in ahead
    assert HARM not in marks(walk)
    walk = Walk("Winter").adds("Evenings").adds(HARM, "Read", under="Evenings")
    assert course.ahead_under(walk.journey, walk.goal().id) == {walk.step("Evenings").id: 1}


def test_an_ordinary_plan_is_shown_as_it_is_counted():
    walk = Walk("Winter").adds("Open the file", "Write a page").adds("Walk", times=3)
    goal = walk.goal()
    assert list(course.road_shown(walk.journey, goal.id)) == list(course.road(walk.journey, goal.id))
    assert course.ahead_shown(walk.journey, goal.id) == course.ahead(walk.journey, goal.id) == 5


@pytest.mark.parametrize("title", ["Skip my meds", "Not be alive by Friday"])
def test_a_goal_towards_harm_has_no_banner_no_pace_and_no_room_before_a_date(title):
    walk = (
        Walk().wants(title, target_on=day(30)).adds("Have breakfast", "Open the window", "Call Ana", "Walk")
    )
    for step in ("Have breakfast", "Open the window", "Call Ana"):
        walk.does(step).sleeps()
    goal = walk.goal()
    assert walk.banners == []
    assert course.banners_ahead(walk.journey, goal) == []
    assert course.pace(walk.journey, goal, walk.today) is None
    assert course.room_to_rest(walk.journey, goal, walk.today) is None


@pytest.mark.parametrize("title", ["Reach 42 kg", "Be under 45 kg by spring", "BMI 16"])
def test_a_weight_to_reach_is_no_way_until_the_person_says_that_it_is_not_that(title):
    walk = Walk().wants(title).adds("Open the window", "Call Ana").does("Open the window")
    goal = walk.goal()
    assert not counting.has_course(walk.journey, goal)
    assert (walk.banners, course.banners_ahead(walk.journey, goal)) == ([], [])
    said = Asked(id=99, question=standing.NOT_THAT, about=goal.id, on=walk.today, words=goal.title)
    walk.goes(Change(put=(said,)))
    assert counting.has_course(walk.journey, goal)
    assert "the first step" in walk.banners


def test_an_ordinary_goal_has_all_of_them():
    walk = (
        Walk()
        .wants("Winter", target_on=day(30))
        .adds("Have breakfast", "Open the window", "Call Ana", "Walk")
    )
    for step in ("Have breakfast", "Open the window", "Call Ana"):
        walk.does(step).sleeps()
    goal = walk.goal()
    assert "the first step" in walk.banners
    assert course.banners_ahead(walk.journey, goal)
    assert course.pace(walk.journey, goal, walk.today) is not None
    assert course.room_to_rest(walk.journey, goal, walk.today) == 26


def test_steps_towards_harm_make_no_pace():
    walk = Walk("Winter").adds("Cut myself", "Kill myself", "Skip my meds").adds("Walk")
    for step in ("Cut myself", "Kill myself", "Skip my meds"):
        walk.does(step).sleeps()
    assert course.pace(walk.journey, walk.goal(), walk.today) is None


def test_nobody_is_asked_whether_a_goal_towards_harm_is_reached():
    for title, asks in (("Skip my meds", False), ("Winter", True)):
        walk = Walk().wants(title, length=1).adds("Have breakfast").does("Have breakfast").sleeps()
        assert reaching.asks_what_comes(walk.journey, walk.goal()) is asks


def test_a_step_towards_harm_begins_no_lap():
    walk = Walk("Move").adds("Walk", rhythm="daily")
    for _ in range(104):
        walk.does("Walk").sleeps()
    assert walk.adds(HARM).does(HARM).goal().lap == 1
    assert walk.does("Walk").goal().lap == 2


# What is behind stays


@pytest.mark.parametrize("words", [HARM, CRISIS, "Day without wine"])
def test_words_that_turn_dangerous_move_nobody_back(words):
    walk = Walk("Winter", length=0).adds("Open the file", "Write a page").adds("Walk", times=4)
    walk.does("Open the file").does("Walk").sleeps().does("Walk")
    before = walk.distance, walk.behind, course.times(walk.journey, walk.goal().id)
    walk.edits("Open the file", title=words)
    assert (walk.distance, walk.behind, course.times(walk.journey, walk.goal().id)) == before


def test_not_that_draws_it_again_but_for_a_sure_crisis():
    walk = Walk("Winter").adds(HARM, CRISIS)
    assert not {HARM, CRISIS} & set(marks(walk))
    assert walk.journey.kept("warm", lambda: 1)
    not_that(walk, HARM)
    assert HARM in marks(walk)
    walk.goes(Change(drop=(walk.journey.asked[99],)))
    assert HARM not in marks(walk)
    assert CRISIS not in marks(not_that(walk, CRISIS))


def test_the_veil_hides_the_same_marks_and_banners():
    walk = Walk("Winter").adds(HARM, "Open the file").does(HARM).does("Open the file")
    under = veiled(walk.journey)
    shown = course.waymarks(under, under.goals[walk.goal().id])
    assert len(shown) == len(course.waymarks(walk.journey, walk.goal()))
    assert walk.step(HARM).id not in {mark.step_id for mark in shown}


# A goal that is reached


def test_the_way_it_went_is_told_without_what_led_towards_harm():
    walk = Walk("Winter").adds(HARM, "Walk", rhythm="daily")
    for _ in range(4):
        walk.does(HARM).sleeps()
    walk.does("Walk", Size.STARTED).says(GoalState.REACHED)
    way = reaching.way_it_went(walk.journey, walk.goal(), walk.today)
    assert way.first is not None
    assert way.first.step_id == walk.step("Walk").id
    assert (way.smallest, way.longest) == ("Walk", 0)


def test_a_goal_that_led_towards_harm_is_not_among_the_reached():
    walk = (
        Walk("Winter", "Skip my meds")
        .says(GoalState.REACHED, "Winter")
        .says(GoalState.REACHED, "Skip my meds")
    )
    assert [goal.title for goal in reaching.reached_goals(walk.journey)] == ["Winter"]


# Streaks


@pytest.mark.parametrize(
    ("goal", "step", "tells"),
    [
        ("Winter", "Walk", True),
        ("Winter", HARM, False),
        ("Winter", "Day without wine", False),
        ("Stay sober", "Walk", False),
        ("Skip my meds", "Walk", False),
        ("First Christmas without Paul", "Walk", True),
    ],
)
def test_days_in_a_row_are_told_but_for_harm_and_going_without(goal, step, tells):
    walk = Walk(goal).adds(step, rhythm="daily")
    assert counting.tells_streak(walk.journey, walk.goal()) is tells


# Looking back


def test_the_smallest_step_of_a_week_is_never_one_towards_harm():
    walk = Walk("Winter").adds("Walk", rhythm="daily").adds("Lie down", smaller=(HARM,))
    walk.does("Lie down", Size.SMALLER, version=HARM)
    assert looking_back.week(walk.journey, walk.today).smallest is None
    walk.does("Walk")
    week = looking_back.week(walk.journey, walk.today)
    assert week.smallest == "Walk"
    walk.goes(Change(put=(replace(walk.step("Lie down"), smaller=()),)))
    assert looking_back.week(walk.journey, walk.today).smallest == "Walk"


def test_then_and_now_leaves_out_what_leads_towards_harm():
    walk = Walk("Winter", "Skip my meds").adds("Walk", HARM, rhythm="daily", goal="Winter")
    walk.adds("Open the window", goal="Skip my meds").adds("Call Ana", goal="Winter")
    walk.does("Walk").sleeps(60)
    for title in ("Walk", HARM, "Open the window", "Call Ana"):
        walk.does(title)
    walk.sleeps().does("Walk").does(HARM)
    found = looking_back.then_and_now(walk.journey, walk.today)
    assert [one.title for one in found] == ["Winter", "Walk"]


# Shifts that come back


def test_a_dangerous_or_tender_shift_is_never_shown_again():
    walk = Walk("Winter").notices("I marked my arm again")
    assert noticing.shift_for(walk.journey, walk.today) is None
    walk.notices("I paused").notices("I marked my arm again")
    found = noticing.shift_for(walk.journey, walk.today)
    assert found is not None
    assert found.text == "I paused"


def test_no_day_brings_a_dangerous_or_tender_shift_back():
    walk = Walk("Winter", "Stay sober").notices("I marked my arm again").notices("I called her", "Stay sober")
    for ahead in range(28, 500):
        assert noticing.returning_shift(walk.journey, walk.today + timedelta(days=ahead)) is None


# What is offered from before


def test_what_went_with_a_private_step_is_offered_with_no_other():
    walk = Walk("Winter").adds("Walk", "Day without wine")
    walk.edits("Day without wine", pairing="the blue mug", cue="when he is out")
    assert "the blue mug" not in planning.known_pairings(walk.journey, walk.step("Walk"))
    assert planning.known_pairings(walk.journey, walk.step("Day without wine"))[0] == "the blue mug"
    assert planning.known_cues(walk.journey) == []
    walk.edits("Walk", cue="after breakfast")
    assert planning.known_cues(walk.journey) == ["after breakfast"]


def test_nothing_pleasant_is_offered_with_a_step_towards_harm():
    walk = Walk("Winter").adds("Walk", HARM).edits("Walk", pairing="the radio")
    assert planning.known_pairings(walk.journey, walk.step(HARM)) == ()
    assert planning.another_pairing(walk.journey, walk.step(HARM)) == ""


def test_no_drink_of_tea_is_offered_with_a_step_about_food():
    walk = Walk("Winter").adds("Eat five small meals")
    assert not any(
        "tea" in words for words in planning.known_pairings(walk.journey, walk.step("Eat five small meals"))
    )


def test_no_question_about_plans_is_put_of_a_step_towards_harm():
    walk = Walk("Winter").adds("Walk", CRISIS, HARM, "Skip my meds")
    said = [standing.in_place_of_plans(walk.journey, walk.step(title)) for title in ("Walk", CRISIS, HARM)]
    assert said == [
        "",
        "Heavy today? Someone you trust, a doctor or a crisis line can help.",
        "Urges pass. If it gets too much, talk to someone.",
    ]
