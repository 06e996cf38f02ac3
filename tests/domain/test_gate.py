"""The gate before the suggestions: what may stand beside dangerous and tender words, whoever made it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain.care import Handling, Kind, Reading, Tier, Way, may_suggest, read
from smallsteps_tui.domain.care import answers as care
from smallsteps_tui.domain.care.kinds import SUBSTANCES
from smallsteps_tui.domain.entities import READY_VERSION
from smallsteps_tui.domain.shrinking import (
    Obstacle,
    additions,
    beginnings,
    could_be_smaller,
    ready,
    suggesting,
    suggestions,
)

EVERY_OBSTACLE = (None, *Obstacle)

# What each kind must never be told to do. Written without a look at the limits.

NEVER = r"\b(look at|for ten seconds|two minutes|first move|write|list|of it\b|in mind|think of it)"
NEVER_TAKEN_UP = (
    r"\b(knife|knives|blades?|razors?|ropes?|guns?|pills?|tablets?|packets? of pills|meds|wine|beer|vodka|gin"
    r"|bottles?|cigarettes?|drugs?)\b"
)
NO_FILLING = r"\b(water|glass|sip|kettle|tea)\b"
NO_CONTACT = (
    r"\b(husband|him|her|them|reply|apologi[sz]e|say sorry|call|visit|invite|thank|gift|number|hello)\b"
)
NO_LESS = r"^skip\b|\b(less|fewer|half|one (meal|bite|drink|pill|tablet|dose|time)|once (a|per))\b"
NO_COUNT = r"\b(times|once|check|count|wash|again)\b"

FORBIDDEN = {
    Kind.CRISIS: (NEVER, NEVER_TAKEN_UP, NO_FILLING, r"\b(goodbyes?|give away|letters?|ready)\b"),
    Kind.SOMEONE_ELSES_CRISIS: (NEVER, NEVER_TAKEN_UP),
    Kind.HARM: (NEVER, NEVER_TAKEN_UP, r"\b(hit|keys|drive|threaten)\b"),
    Kind.FEARED_HARM: (NEVER, NEVER_TAKEN_UP),
    Kind.SAFETY: (NEVER, NEVER_TAKEN_UP, NO_CONTACT),
    Kind.PSYCHOSIS: (NEVER, NEVER_TAKEN_UP, r"\b(cameras?|signs?|proofs?|mission|follow|search)\b"),
    Kind.SELF_HARM: (NEVER, NEVER_TAKEN_UP, NO_FILLING, r"\b(cut|burn)\b"),
    Kind.MEDICINES: (NEVER, NEVER_TAKEN_UP, NO_FILLING, NO_LESS),
    **dict.fromkeys(SUBSTANCES, (NEVER, NEVER_TAKEN_UP, NO_FILLING, NO_LESS, r"\b(buy|bets?)\b")),
    Kind.EATING: (NEVER, NEVER_TAKEN_UP, NO_FILLING, NO_LESS, r"\b(weigh|calories?|walk|run|gym|bite)\b"),
    Kind.OCD: (NEVER, NEVER_TAKEN_UP, NO_COUNT),
    Kind.GRIEF: (NEVER, NEVER_TAKEN_UP, r"\b(guests?|tidy|bin)\b"),
    Kind.SHAME: (NEVER, NEVER_TAKEN_UP),
}

WORDS = tuple(
    re.findall(
        r"\S+",
        """
        kill cut hit skip stop eat drink take buy call write report sleep fast weigh wash lock check count walk
        less fewer without no one two three 8 20 500 half an hour of the my his mum's a meals tablets pills mg
        wine vodka gin beer blade razor rope calories kg meds insulin hours letter email husband rape death
        drive home pub gym run cake keys goodbye everyone passport tidy room coffee till
        funeral dinner breakfast hands car door pages emails thesis and , to
        """,
    )
)

EXAMPLES = (
    "Drive home after the pub",
    "Undo the cake at the gym",
    "Get by on coffee till dinner",
    "Skip lunch and run 5 km",
    "Finally end this",
    "Say goodbye to everyone",
    "Write a letter to everyone",
    "Give Ana my pills to keep",
    "Sort Tom's room",
    "Apologise to my husband",
    "Report the rape",
    "Calm him down before he explodes",
)
titles = st.one_of(
    st.sampled_from(EXAMPLES),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join),
    st.text(max_size=80),
)
readings = st.builds(
    Reading, st.sampled_from(Kind), st.sampled_from(Tier), st.sampled_from(Way), st.booleans(), st.just(False)
)
ladders = st.lists(titles, max_size=3)


def said_of(title: str, reading: Reading, ladder: list[str], support: str) -> list[str]:
    """All that the gate lets out for a title: whatever is in the way, on whatever day."""
    found = [ready(title, reading=reading), *additions(title, reading=reading)]
    found += beginnings(title, support, reading=reading)
    for in_the_way in EVERY_OBSTACLE:
        found += suggestions(
            title, reading=reading, ladder=ladder, in_the_way=in_the_way, support=support, limit=6
        )
    return found


def harm_in(line: str, reading: Reading) -> str:
    """What a line has that its kind forbids; the design's own sentences say what they say."""
    assert reading.kind is not None
    if line in care.SAFE or any(line in own for own in care._SUGGESTED.values()):
        return ""
    never = FORBIDDEN[reading.kind]
    if reading.kind is Kind.OCD and reading.handling is Handling.ORDINARY:
        never = never[:-1]  # "once" is said of a walk as well
    return next((found[0] for each in never if (found := re.search(each, line.casefold()))), "")


def test_every_kind_has_its_list_of_what_is_never_said() -> None:
    assert set(FORBIDDEN) == set(Kind)


@given(titles, readings, ladders, st.sampled_from(["", "Sam", "my husband"]))
@settings(max_examples=150, deadline=None)
def test_promise_9_no_suggestion_has_a_move_or_a_word_that_its_kind_forbids(
    title: str, reading: Reading, ladder: list[str], support: str
) -> None:
    for line in said_of(title, reading, ladder, support):
        assert may_suggest(reading, line) or line in care.SAFE, line
        assert not harm_in(line, reading), (line, harm_in(line, reading))
    assert not could_be_smaller(title, reading=reading)


@given(titles, readings, ladders)
@settings(max_examples=100, deadline=None)
def test_what_wants_care_has_the_suggestions_of_its_kind_and_a_deed_of_grief_or_away_from_harm_its_own(
    title: str, reading: Reading, ladder: list[str]
) -> None:
    own = set(care.suggestions(reading, title))
    if reading.handling is Handling.ORDINARY:
        return
    of_a_deed = set()
    if reading.kind is Kind.GRIEF:
        of_a_deed = {care.WITH_SOMEONE, *suggesting.of_its_kind(title)[0]}
    if reading.kind in (Kind.EATING, *SUBSTANCES) and reading.way is Way.AWAY:
        of_a_deed = set(suggesting.of_its_kind(title)[0])
    assert set(suggestions(title, reading=reading, ladder=ladder)) <= own | of_a_deed
    assert set(additions(title, reading=reading)) <= own
    assert set(beginnings(title, reading=reading)) <= own
    assert ready(title, reading=reading) in {*own, *care.SAFE}


@given(titles, ladders, st.sampled_from(EVERY_OBSTACLE))
@settings(max_examples=100, deadline=None)
def test_a_sure_crisis_has_nothing_to_choose(
    title: str, ladder: list[str], in_the_way: Obstacle | None
) -> None:
    crisis = Reading(Kind.CRISIS, Tier.SURE, Way.TOWARDS)
    assert suggestions(title, reading=crisis, ladder=ladder, in_the_way=in_the_way) == []
    assert beginnings(title, reading=crisis) == []
    assert additions(title, reading=crisis) == []


def test_the_words_of_a_title_are_read_where_no_reading_is_given() -> None:
    assert suggestions("Kill myself") == []
    assert suggestions("Not be alive by Friday", in_the_way=Obstacle.TIRED) == []
    assert suggestions("Stop cutting")[0] == "Hold something cold for a minute"
    assert suggestions("A week without my epilepsy tablets")[0] == "Ask a pharmacist one question"
    assert suggestions("Clean the kitchen", ladder=("Kill myself",)) == [], "a rung is read as well"


def test_every_answer_of_care_keeps_to_the_limits_itself() -> None:
    for kind in Kind:
        for tier in Tier:
            for way in Way:
                reading = Reading(kind, tier, way)
                assert [line for line in care.suggestions(reading) if not may_suggest(reading, line)] == []


def test_asked_again_the_next_of_its_own_comes_and_then_nothing() -> None:
    ladder: list[str] = []
    while found := suggestions("Stop cutting", ladder=ladder)[:1]:
        ladder += found
    assert ladder == list(care.suggestions(read("Stop cutting")))


def test_with_not_that_the_usual_suggestions_come_back_and_the_limits_stay() -> None:
    lock = read("Lock the car one time only")
    assert suggestions("Lock the car one time only", reading=lock)[0] == "Walk on, doubt and all"
    put_away = suggestions("Lock the car one time only", reading=lock.put_away)
    assert put_away
    assert "Walk on, doubt and all" not in put_away
    assert suggestions("Read about the passport back from my husband", reading=lock.put_away)
    safety = read("Get my passport back from my husband").put_away
    for in_the_way in EVERY_OBSTACLE:
        for line in suggestions(
            "Call my husband about the passport back from my husband",
            reading=safety,
            in_the_way=in_the_way,
            support="my husband",
        ):
            assert not re.search(NO_CONTACT, line.lower()), line


# Never shrunk, for words of no kind as well

NONE = Reading()


@pytest.mark.parametrize(
    ("title", "never"),
    [
        ("Eat three meals a day", r"one meal|a meal|bite|water"),
        ("Eat three proper meals and a snack", r"one (?:\w+ )?meal|half|bite|water"),
        ("Sleep 8 hours", r"hour|two minutes|ten seconds|sleep"),
        ("8 hours of sleep", r"hour|two minutes|ten seconds"),
        ("Take 2 tablets", r"one tablet|half|look (?:at|in)|two minutes"),
        ("Take 50 mg of insulin at noon", r"one mg|half|look (?:at|in)|two minutes"),
        ("Finish the antibiotics", r"two minutes|look (?:at|in)|half"),
        ("Eat 2000 calories a day", r"one calorie|half|water|bite|two minutes"),
        ("Fast for 16 hours", r"two minutes|ten seconds|hour|water|bite"),
        ("Fast on Yom Kippur", r"bite|water|hour"),
        ("Weigh 60 kg", r"one kg|two minutes|water"),
        ("Have lunch", r"bite|water|two minutes"),
        ("Drink 3 beers at the wedding", r"beer|drink|two minutes"),
        ("Buy two bottles of gin for the party", r"bottle|gin|list|shop|look at"),
        ("Take 10 pills", r"water|glass|one pill|look (?:at|in)"),
        ("Take two of mum's tablets", r"water|glass|one tablet|look (?:at|in)"),
        ("Check the stove three times", r"check .*once|one time|two minutes"),
        ("Stay alive for eight more hours", r"hour|two minutes|ten seconds|alive"),
        ("Sharpen the kitchen knives", r"knives|knife|look (?:at|in)|picture"),
        ("Report the rape", r"rape|write|sentence|look (?:at|in)|two minutes|of it"),
        ("Write about the assault", r"assault|write|sentence|look (?:at|in)"),
        ("Write the death certificate request", r"sentence|write"),
    ],
)
def test_doses_meals_sleep_and_their_like_are_never_cut_nor_dangerous_things_taken_up(
    title: str, never: str
) -> None:
    for in_the_way in EVERY_OBSTACLE:
        found = suggestions(title, reading=NONE, in_the_way=in_the_way, limit=9)
        assert found
        for line in (*found, ready(title, reading=NONE)):
            assert not re.search(rf"\b(?:{never})", line.casefold()), line


def test_a_glass_is_filled_for_one_dose_of_ones_own_and_for_a_drink_of_water() -> None:
    assert suggestions("Take my morning tablets", reading=NONE)[0] == "Fill a glass with water"
    assert suggestions("Take the evening tablet with food", reading=NONE)[0] == "Fill a glass with water"
    assert suggestions("Drink 8 glasses of water")[0] == "Drink one glass of water"
    for title in ("Take four of mum's heart pills", "Take all my pills", "Take the whole packet of tablets"):
        assert not any("glass" in line for line in suggestions(title, reading=NONE, limit=9)), title


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join), st.sampled_from(EVERY_OBSTACLE)
)
@settings(max_examples=100, deadline=None)
def test_no_amount_of_a_meal_a_dose_or_of_sleep_is_cut_whatever_stands_around_it(
    words: str, in_the_way: Obstacle | None
) -> None:
    for title, cut in (
        (f"Eat three meals a day {words}", r"one meal|a meal|half"),
        (f"Take 2 tablets {words}", r"one tablet|a tablet|half"),
        (f"Sleep 8 hours {words}", r"sleep (for )?(two|ten|one|an|half)|(two|ten|one|half) \w+ of sleep"),
    ):
        for line in suggestions(title, reading=NONE, in_the_way=in_the_way, limit=9):
            assert not re.search(cut, line.casefold()), line


# Stopping

ABSTINENT = (
    "Quit drinking",
    "Stop smoking",
    "Stop gambling",
    "Stop whistling",
    "Stop calling my ex",
    "Stop being late",
    "Stop cutting",
)


@pytest.mark.parametrize("title", ABSTINENT)
@pytest.mark.parametrize("in_the_way", EVERY_OBSTACLE)
def test_stopping_asked_again_has_the_next_addition_and_never_two_minutes_of_it(
    title: str, in_the_way: Obstacle | None
) -> None:
    ladder: list[str] = []
    while found := suggestions(title, ladder=ladder, in_the_way=in_the_way):
        for line in found:
            assert not re.search(
                r"two minutes|ten seconds|look at|on the table|of it\b|in mind|first move", line.casefold()
            ), line
        ladder += found[:1]
        assert len(ladder) < 20
    assert len(ladder) >= 2
    assert ready(title) != READY_VERSION


def test_what_may_come_beside_anything_is_safe_for_all_that_one_can_stop() -> None:
    assert additions("Stop whistling") == [
        "Write down one kind thing that could take its place",
        "Tell someone you trust about it",
        "Take three slow breaths",
    ]


# A low day


def test_a_low_day_looks_at_nothing_that_care_knows() -> None:
    assert ready("Clean the kitchen") == "Wet the cloth", "the smallest of its own"
    assert ready("Serenade the moon") == READY_VERSION == "Take one slow breath"
    assert ready("Three nights without the blade") == "Hold something cold for a minute"
    assert ready("A week without wine") == "Put some juice or a fizzy drink in the fridge"
    assert ready("Kill myself") in care.SAFE
    assert ready("Get my passport back from my husband") == "Take three slow breaths", "it stays on a screen"
    assert ready("Three nights without the blade", reading=read("Stop cutting").put_away) in care.SAFE
    assert ready("Take my morning tablets", reading=NONE) == "Say out loud what time to take it"


# Without care, all is as before


def test_an_ordinary_title_goes_through_the_gate_untouched() -> None:
    assert suggestions("Write the thesis", ladder=("Open the thesis file",))
    assert "Ask Sam one thing: where to begin" in beginnings("Chapter 4", "Sam")
    assert could_be_smaller("Write for three hours")
    assert not could_be_smaller("Eat 5 meals a day")


@pytest.mark.parametrize(
    "title", ["Hand my pills to Dana", "Lock the pills away", "Give my safety plan to Dana"]
)
def test_nobody_who_keeps_themselves_safe_is_told_to_get_anything_out(title):
    assert tuple(suggestions(title)) == care.SAFE[:3]
    assert not any(" for it" in line for line in suggestions(title, ladder=care.SAFE))


@pytest.mark.parametrize(
    "title", ["Sort her clothes", "Wash her jumper", "Donate her shoes", "Empty his shed"]
)
def test_nobody_who_grieves_is_told_to_wash_throw_out_or_give_away_what_is_left(title):
    said = suggestions(title, reading=read(title, ["After mum died"]))
    assert said == [care.WITH_SOMEONE, "Say their name aloud", "Tell someone one thing about them"]


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Sort Dad's clothes", "Choose one thing to keep"),
        ("Pick up the urn", care.WITH_SOMEONE),
        ("Let his friends know about the funeral", "Say your first line quietly to yourself"),
        ("Speak at her funeral", "Say the first sentence out loud, to an empty room"),
        ("Iron a shirt for dad's funeral", care.WITH_SOMEONE),
        ("First Christmas without Paul", "Choose one person to be with on the day"),
        ("Cemetery with the rake", "Say their name aloud"),
        ("Go to the bereavement café", "Put your shoes and your keys by the door"),
    ],
)
def test_what_grief_asks_to_be_done_is_met_as_that_before_what_care_has_for_any_loss(title, first):
    said = suggestions(title)
    assert said[0] == first
    assert "Say their name aloud" in said


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Delete the calorie app", "Hold your finger on its icon until the menu opens"),
        ("Put the scales in the shed", "Lay a towel over them, where they are"),
        ("Unfollow the fitspo accounts", "Choose one name to begin with"),
        ("Sign up for gamstop", "Open its page, or the form, and put in your name"),
        ("Unsubscribe from casino emails", "Search your settings or your inbox for the sender's name"),
        ("Ring gamcare", "Say out loud how you'd begin: “I'd like some help, please”"),
        ("Take the long way home, not past the offie", "Say out loud which street you'd take instead"),
        ("Snap my lunch for the dietitian", "Put a pen or the phone where you'd eat"),
        ("Ask the GP about naltrexone", "Say your question out loud once"),
        ("Tell the key worker I slipped", "Say one true sentence about it out loud"),
    ],
)
def test_a_deed_that_keeps_away_from_harm_has_its_own_first_move_before_what_care_has(title, first):
    said = suggestions(title)
    assert said[0] == first
    assert set(said[1:]) <= set(care.suggestions(read(title), title))


@pytest.mark.parametrize(
    "title", ["Pour the gin away", "Only two bets today", "Step on the scales every hour"]
)
def test_what_is_kept_away_from_is_never_taken_up_by_a_kind_of_its_own(title):
    assert set(suggestions(title)) <= {*care.suggestions(read(title), title), *care.SAFE}
