"""What stands on the card beside a dangerous or tender step, what a tick of it names, and what is answered to it."""

import pytest
from domain.walks import Walk

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, both_true, choosing, heavy_thoughts, shrinking, smaller_versions
from smallsteps_tui.domain.care import Kind, Reading, Tier, Way, answers, counting, read, standing
from smallsteps_tui.domain.entities import Energy, Size


def takes_what_is_offered(walk: Walk, title: str) -> tuple[str, str]:
    """Take what the card offers, as Space does; the words that were ticked, and the answer."""
    step = walk.step(title)
    offer = choosing.offer(walk.journey, step, walk.today)
    change, saying = voice.take(walk.journey, step, offer.size, walk.moment)
    walk.goes(change)
    made = walk.journey.check_in(step.id, walk.today)
    assert made is not None
    return made.version or step.title, saying.sentence


@pytest.mark.parametrize(
    ("goal", "title", "ticked", "answer"),
    [
        ("make the voices stop", "do what they say", "Tell someone you trust about it", "Today counts."),
        ("my baby died", "empty the nursery", "Say their name aloud", answers.DONE_IN_GRIEF),
        ("my baby died", "his birthday", "Say their name aloud", answers.DONE_IN_GRIEF),
        ("stop betting", "no bets this week", "Text someone on your side", "Today counts."),
        ("Winter", "Say goodbye to everyone", "Tell someone you trust about it", "Today counts."),
    ],
)
def test_a_tick_names_the_safe_act_that_was_offered_and_not_what_it_stood_for(goal, title, ticked, answer):
    walk = Walk(goal).adds(title).feels(Energy.LOW)
    offered = choosing.offer(walk.journey, walk.step(title), walk.today).words
    assert takes_what_is_offered(walk, title) == (offered, answer)
    assert offered == ticked


@pytest.mark.parametrize(
    ("goal", "title", "own"),
    [
        ("stay sober", "not drink today", "one beer instead of six"),
        ("stay sober", "not drink today", "just a small one"),
        ("stop betting", "no bets this week", "only 20 on saturday"),
        ("stop betting", "no bets this week", "20 quid max"),
        ("stop cutting", "not cut tonight", "three cuts instead of ten"),
        ("stop losing it with Leo", "not hit him when he screams", "one smack"),
        ("recovery from anorexia", "eat lunch with mum", "half a sandwich"),
        ("off the pills", "no zopiclone tonight", "two pills not four"),
    ],
)
def test_a_smaller_version_that_is_some_of_the_harm_is_kept_and_neither_offered_nor_praised(goal, title, own):
    walk = Walk(goal).adds(title, smaller=[own])
    step = walk.step(title)
    assert step.smaller == (own,)
    for energy in (Energy.STEADY, Energy.LOW):
        walk.feels(energy)
        offer = choosing.offer(walk.journey, step, walk.today, 1)
        assert own not in (offer.words, offer.even_smaller)
        assert smaller_versions.following(walk.journey, step, walk.today) == ""
    _, saying = voice.take(walk.journey, step, Size.SMALLER, walk.moment, rung=1)
    assert saying.sentence.startswith("Saved.")


@pytest.mark.parametrize(
    ("goal", "title", "own"),
    [
        ("stay sober", "not drink today", "one glass of water"),
        ("stay sober", "not drink today", "pour the last bottle away"),
        ("stay sober", "not drink today", "count to ten"),
        ("stop betting", "no bets this week", "give my cards to Kate"),
        ("stop betting", "no bets this week", "wait 10 minutes"),
        ("stop cutting", "not cut tonight", "hold one ice cube"),
        ("stop losing it with Leo", "not hit him when he screams", "count to ten"),
        ("recovery from anorexia", "eat lunch with mum", "sit down with the soup"),
    ],
)
def test_a_smaller_version_that_keeps_from_it_is_offered_as_theirs(goal, title, own):
    walk = Walk(goal).adds(title, smaller=[own]).feels(Energy.LOW)
    assert takes_what_is_offered(walk, title)[0] == own


@pytest.mark.parametrize(
    ("goal", "title", "on_a_low_day"),
    [
        ("recovery from anorexia", "lunch with mum", "Low day. Having all of your lunch with mum is enough."),
        ("recovery from anorexia", "eat three meals", "Low day. Having all three meals is enough."),
        ("get to 45 kg", "eat lunch with mum", "Low day. Having all of your lunch with mum is enough."),
        ("get to 45 kg", "cook dinner with Sam", "Low day. The whole step is enough."),
        (
            "get over bulimia",
            "have breakfast at the table",
            "Low day. Having all of your breakfast at the table is enough.",
        ),
        ("recovery from anorexia", "two snacks", "Low day. Having both snacks is enough."),
        ("recovery from anorexia", "have 3 meals a day", "Low day. Having all 3 meals is enough."),
        ("recovery from anorexia", "eat all my lunch", "Low day. Having all of your lunch is enough."),
        (
            "recovery from anorexia",
            "Lunch in my room",
            "Low day. Having all of your lunch in your room is enough.",
        ),
        ("recovery from anorexia", "a snack at 4", "Low day. Having all of your snack at 4 is enough."),
    ],
)
def test_a_meal_of_somebody_who_struggles_with_eating_is_never_shrunk(goal, title, on_a_low_day):
    walk = Walk(goal).adds(title).feels(Energy.LOW)
    step = walk.step(title)
    offer = choosing.offer(walk.journey, step, walk.today)
    assert (offer.size, offer.words, offer.even_smaller) == (Size.DONE, title, "")
    assert not standing.has_timer(walk.journey, step)
    assert voice.low_meal(title) == on_a_low_day
    assert takes_what_is_offered(walk, title) == (title, "Today counts.")
    reading = standing.of_step(walk.journey, step)
    assert set(shrinking.suggestions(title, reading=reading)) <= {
        *answers.suggestions(reading, title),
        *answers.SAFE,
    }


@pytest.mark.parametrize("title", ["run after dinner", "skip lunch", "only coffee for lunch", "eat less"])
def test_what_makes_up_for_a_meal_is_no_meal(title):
    reading = read(title, ("get to 45 kg",))
    assert (reading.kind, reading.way) in ((Kind.EATING, Way.TOWARDS), (None, Way.AWAY))


ORDINARY_DEEDS = (
    "planted the tulips",
    "paid the rent",
    "answered the landlord",
    "cleaned the bike",
    "laughed at a film",
    "finished chapter 2",
    "got the bus",
    "slept 9 hours",
)


@pytest.mark.parametrize("dark", ["nearly did it last night", "i want to die"])
def test_what_is_noted_of_dying_is_answered_once_and_ordinary_deeds_after_it_are_met_as_such(dark):
    walk = Walk("tidy the flat")
    assert standing.is_of_death(heavy_thoughts.in_time(walk.journey, dark, read(dark), walk.today))
    walk.goes(acts.note_shift(dark, walk.moment)).sleeps()

    def is_marked(words: str) -> bool:
        return standing.is_of_death(heavy_thoughts.in_time(walk.journey, words, read(words), walk.today))

    assert [words for words in ORDINARY_DEEDS if is_marked(words)] == []
    last = (
        "feeling calm, finally know what to do",
        "nobody has to worry now",
        "sorted the papers",
        "gave the dog away",
        "wrote to the kids",
        "everyone will be fine",
        "done with it all",
    )
    assert [words for words in last if not is_marked(words)] == []


def test_toward_a_goal_of_dying_a_deed_that_could_be_about_it_stays_marked():
    walk = Walk("be gone by Friday")
    words = "paid the rent"
    assert standing.is_of_death(heavy_thoughts.in_time(walk.journey, words, read(words), walk.today))


def test_of_a_mission_nothing_is_cheered_shrunk_timed_or_counted():
    line = answers.line(Reading(Kind.PSYCHOSIS, Tier.SURE, Way.TOWARDS))
    walk = Walk("my empire, no sleep needed").adds("buy 3 laptops", "breakfast with Mum")
    step = walk.step("buy 3 laptops")
    reading = standing.of_step(walk.journey, step)
    assert answers.suggestions(reading)[:1] == ("Sit with someone calm",)
    assert not standing.has_timer(walk.journey, step)
    _, saying = voice.take(walk.journey, step, Size.DONE, walk.moment)
    assert saying.sentence == f"Saved. {line}"
    assert standing.of_step(walk.journey, walk.step("breakfast with Mum")).kind is None
    heard = heavy_thoughts.read(walk.journey, "everyone can hear what i think", walk.today)
    assert heard.line() == line
    assert not both_true.shows_evidence(heard)


@pytest.mark.parametrize(
    ("goal", "thought", "line"),
    [
        ("my baby died", "everyone says try again", answers.CLUMSY),
        ("tidy the flat", "dad is dead and its my fault", answers.BLAMED),
        ("tidy the flat", "i drank 2 bottles and now i shake", answers.SHAKING),
    ],
)
def test_some_thoughts_have_an_answer_of_their_own(goal, thought, line):
    walk = Walk(goal)
    heard = heavy_thoughts.read(walk.journey, thought, walk.today)
    assert heard.line() == line


def test_a_doctor_is_spoken_of_only_after_somebody_was_hurt():
    walk = Walk("stop losing it with Leo").adds("not hit him when he screams")
    after = heavy_thoughts.read(walk.journey, "i hit him again, i am a monster", walk.today)
    assert after.beneath == answers.AFTER_HARM
    before = standing.of_step(walk.journey, walk.step("not hit him when he screams"))
    assert answers.AFTER_HARM[1] not in answers.suggestions(before)


@pytest.mark.parametrize(
    ("words", "is_change"),
    [
        ("I paused before replying", True),
        ("I was kinder to myself", True),
        ("planted the tulips", True),
        ("lost 600", False),
        ("he found out", False),
        ("took some. not enough", False),
        ("he came back", False),
    ],
)
def test_only_what_shows_a_change_is_told_how_visible_it_becomes(words, is_change):
    assert heavy_thoughts.hurts(Walk("tidy the flat").journey, words) is not is_change


@pytest.mark.parametrize(
    "title",
    ["buy a rope", "order petrol", "get some paracetamol", "carve his name in my leg", "find a shotgun"],
)
def test_no_shop_and_no_outline_stands_beside_a_weapon_a_rope_pills_or_a_body(title):
    for line in shrinking.suggestions(title):
        assert not any(word in line for word in ("sells", "shopping", "outline", "Look up", "size")), line


def test_where_dying_is_spoken_of_it_is_asked_what_could_help_through_today():
    assert answers.what_helps(read("kill myself")) == "What could help you through today?"
    assert answers.what_helps(read("stop cutting")) == "What is one small thing that could help?"


@pytest.mark.parametrize(
    ("goal", "step", "has_course"),
    [
        ("stop hitting Leo", "leave the room when he screams", False),
        ("keep my brother alive", "ask Sam if he wants to die", False),
        ("life without anna", "empty her wardrobe", False),
        ("life without sugar", "read the label once", True),
        ("leave him without him knowing", "pack a bag and keep it at joannas", False),
    ],
)
def test_no_course_with_a_finish_is_drawn_of_a_death_of_getting_safe_or_of_standing_by_somebody(
    goal, step, has_course
):
    walk = Walk(goal).adds(step)
    assert counting.has_course(walk.journey, walk.goal()) is has_course


@pytest.mark.parametrize(
    ("title", "text", "said"),
    [
        (ORDINARY_DEEDS[0], "my husband died on monday", "Saved for today."),
        (ORDINARY_DEEDS[0], "the road was closed", "Saved for today. It isn't counted as a step."),
        ("First Christmas without Paul", "sat in his chair all day", "Saved for today."),
    ],
)
def test_words_that_hurt_are_saved_and_nothing_is_said_of_counting(title, text, said):
    walk = Walk("Winter").adds(title)
    step, before = walk.step(title), walk.journey
    walk.goes(acts.say_word(before, step, text, walk.moment))
    assert voice.word_said(before, walk.journey, step, walk.today, walk.today).sentence == said


def test_of_a_ritual_it_is_said_what_could_help_and_no_alarm_is_raised():
    walk = Walk("Winter").adds("check the stove only 3 times before leaving")
    step = walk.step("check the stove only 3 times before leaving")
    said = standing.in_place_of_plans(walk.journey, step)
    assert said == "This one isn't counted. What could help: walk on, doubt and all."


def test_shaking_after_stopping_is_no_day_kept_to_and_is_answered_by_what_can_save_a_life():
    title = "shaking since I stopped drinking"
    walk = Walk("Winter").adds(title)
    step = walk.step(title)
    assert not standing.is_abstinence(walk.journey, step)
    _, saying = voice.take(walk.journey, step, Size.DONE, walk.moment)
    assert saying.sentence == f"Saved. {answers.WITHDRAWAL}"
    walk.sleeps(3)
    assert standing.line_on_card(standing.of_step(walk.journey, step), step.created_on, walk.today) == (
        answers.WITHDRAWAL
    ), "what can kill on the third day stays on the card"


@pytest.mark.parametrize(
    ("goal", "title"),
    [
        ("get over bulimia", "not throw up after dinner"),
        ("get over bulimia", "not be sick after lunch"),
        ("stop losing it with Leo", "not smack Leo when he screams"),
    ],
)
def test_what_is_kept_from_is_kept_to_and_no_meal(goal, title):
    walk = Walk(goal).adds(title).feels(Energy.LOW)
    step = walk.step(title)
    assert standing.is_abstinence(walk.journey, step)
    assert not standing.is_meal(walk.journey, step)
    assert choosing.offer(walk.journey, step, walk.today).words in answers.suggestions(read(title), title)
    walk.does(title).sleeps()
    assert "You finished" not in voice.taken_already(walk.journey, step, walk.today, walk.today)


@pytest.mark.parametrize("title", ["don't skip lunch", "eat dinner without leaving the table"])
def test_a_meal_that_is_kept_stays_one(title):
    walk = Walk("get over bulimia").adds(title)
    assert standing.is_meal(walk.journey, walk.step(title))


@pytest.mark.parametrize(
    ("goal", "has_course"),
    [
        ("get back to day 1, i lost it all", False),
        ("back to square one, relapsed again", False),
        ("lost it all, start from zero", False),
        ("get back to running", True),
        ("start the course again from day 1", True),
        ("get back to the start of the trail", True),
    ],
)
def test_who_feels_that_all_is_lost_is_not_told_to_stand_at_the_start(goal, has_course):
    walk = Walk(goal).adds("Make the bed")
    assert counting.has_course(walk.journey, walk.goal()) is has_course


@pytest.mark.parametrize(
    ("goal", "has_course"),
    [
        ("since Jess hung herself", False),
        ("after dad drowned", False),
        ("since Ana took her own life", False),
        ("be there for Sam, who nearly hung himself", False),
        ("swim across the lake, as dad did", True),
    ],
)
def test_a_death_has_no_course(goal, has_course):
    walk = Walk(goal).adds("be normal again by january")
    assert counting.has_course(walk.journey, walk.goal()) is has_course
