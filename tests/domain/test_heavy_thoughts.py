"""A heavy thought, read beside what the goals are about, and what stands beside it then."""

from datetime import timedelta

import pytest
from screens.lives import Life
from screens.walker import hands_at, sitting

from smallsteps_tui.domain import acts, both_true, heavy_thoughts, lapses
from smallsteps_tui.domain.care import Handling, Kind, Reading, Tier, answers, when_taken
from smallsteps_tui.domain.entities import GoalState, Size
from smallsteps_tui.domain.heavy_thoughts import HeavyThought


def a_life(goal: str, *steps: str, days: int = 1, rhythm: str = "", support: str = "") -> Life:
    """A goal, and steps toward it that were taken on the days before today."""
    life = Life(sitting(None, hands_at()))
    wanted = life.goal(goal, support=support)
    for title in steps:
        step = life.step(wanted, title, rhythm=rhythm)
        for ago in range(days, 0, -1):
            life.did(step, on=life.session.snapshot.today - timedelta(days=ago))
    return life


def heard(life: Life, thought: str) -> HeavyThought:
    return heavy_thoughts.read(life.journey, thought, life.session.snapshot.today)


def evidence(life: Life, thought: str) -> list[str]:
    today, found = life.session.snapshot.today, heard(life, thought)
    if not both_true.shows_evidence(found):
        return []
    return [truth.text for truth in both_true.ranked(life.journey, today, thought, found)]


@pytest.mark.parametrize(
    ("goal", "thought", "kind"),
    [
        ("stop cutting", "i want to feel it just once more", Kind.SELF_HARM),
        ("stop cutting", "im worthless", Kind.SELF_HARM),
        ("leave him, he hits me", "hes going to find me", Kind.SAFETY),
        ("leave him, he hits me", "im worthless", Kind.SAFETY),
        ("stop bingeing", "made up for it at the gym", Kind.EATING),
        ("stay sober", "one glass wont hurt", Kind.ALCOHOL),
        (
            "come off sertraline with dr li's plan",
            "brain zaps all night, maybe just take none",
            Kind.MEDICINES,
        ),
        ("keep going after my daughter died", "i laughed today, what kind of mother am i", Kind.GRIEF),
        ("not be here by christmas", "still here. still want it to end", Kind.CRISIS),
    ],
)
def test_a_dark_or_ambiguous_thought_is_read_as_what_the_goal_is_about(goal, thought, kind):
    life = a_life(goal, "Open the window", days=3)
    found = heard(life, thought)
    assert found.reading.kind is kind
    assert found.is_answered
    assert evidence(life, thought) == []


@pytest.mark.parametrize("thought", ["I never finish anything", "I am so slow", "the thesis is hopeless", ""])
def test_a_plain_thought_of_somebody_with_a_tender_goal_is_no_alarm(thought):
    life = a_life("stay sober", "Go to a meeting", support="Sam")
    life.did(life.step(life.goal("Write the thesis"), "Open the file"))
    found = heard(life, thought)
    assert (found.reading.kind, found.line(), found.beneath) == (None, "", ())
    told = evidence(life, thought)
    assert told[0] == "Sam is with you on “stay sober”."
    assert "You finished “Open the file” today." in told
    assert not [text for text in told if "meeting" in text or "streak" in text]
    assert evidence(a_life("stop cutting", support="Sam"), thought)[0] == "Sam is with you."


def test_beside_a_sure_crisis_any_dark_thought_is_one_and_a_plain_one_has_no_evidence():
    life = a_life("end it all this weekend")
    for thought in ("it should have been me", "im worthless", "everyone is tired of me"):
        assert heard(life, thought).line() == answers.CRISIS
    assert heard(life, "I never finish").line() == answers.HEAVY_TODAY
    assert evidence(life, "I never finish") == []


def test_a_plan_noted_as_done_or_reached_ends_no_care_for_a_fortnight_and_letting_it_go_does():
    life = a_life("Winter", "end it all this weekend", days=3)
    assert heard(life, "so tired of everything").line() == answers.CRISIS
    for state, is_dark in ((GoalState.REACHED, True), (GoalState.LET_GO, False)):
        other = Life(sitting(None, hands_at()))
        dark = other.goal("Be dead by new year")
        other.session.apply(acts.set_state(dark, state, other.moment()), "state")
        assert heard(other, "I never finish").is_dark is is_dark


def test_what_was_noted_with_an_ordinary_step_darkens_the_time():
    life = a_life("Move again")
    walk = life.step(life.journey.active_goals[0], "Walk")
    change = acts.check_in(life.journey, walk, Size.DONE, life.moment(), note="kill myself tonight")
    life.session.apply(change, "did")
    assert heard(life, "I never finish").line() == answers.HEAVY_TODAY


def test_beside_what_may_be_about_dying_nothing_contradicts_it():
    life = a_life("Learn piano", "Play a scale")
    for thought in ("id rather not be here", "i should just disappear"):
        found = heard(life, thought)
        assert found.reading.tier is Tier.UNSURE
        assert found.line() == answers.MAYBE_CRISIS
        assert evidence(life, thought) == []


@pytest.mark.parametrize(
    ("thought", "said"),
    [
        ("i drank on thursday, im back to zero", "Today counts, and so do all the days before it."),
        ("i drank after 6 weeks", "Today counts, and so do your 6 weeks."),
        ("i never drank so little", ""),
    ],
)
def test_a_relapse_is_answered_with_what_still_counts_a_person_and_no_streak(thought, said):
    life = a_life("no alcohol", "no alcohol today", days=10, rhythm="daily")
    found = heard(life, thought)
    assert found.still_count == said
    assert found.beneath[0] == "Text someone on your side" if said else True
    assert not [text for text in evidence(life, thought) if "streak" in text or "alcohol" in text]


def test_who_cut_again_reads_that_the_days_still_count_and_when_it_wants_to_be_seen_to():
    found = heard(a_life("stop cutting"), "i cut last night after 40 days")
    assert found.line() == f"Today counts, and so do your 40 days. {answers.IF_DEEP}"
    found = heard(a_life("stop cutting"), "did 12 days then ruined it")
    assert found.line() == "Today counts, and so do your 12 days."


URGES = answers.line(Reading(Kind.SELF_HARM, Tier.SURE))


@pytest.mark.parametrize(
    "thought",
    [
        "cut again. nobody gets it",
        "i burned my arm again",
        "only cut once",
        "did it again and again, just cuts",
    ],
)
def test_a_cut_is_no_emergency_by_itself(thought):
    found = heard(a_life("stop cutting"), thought)
    assert found.line() in (f"{URGES} {answers.IF_DEEP}", f"Today counts. {answers.IF_DEEP}")
    assert found.beneath[0] == answers.SAFE[0]


@pytest.mark.parametrize(
    "thought",
    [
        "i cut and theres so much blood",
        "i cut deeper than i meant",
        "i slit my wrists",
        "i cut and took all my pills",
        "cut my arm, it won't stop bleeding",
    ],
)
def test_a_wound_that_is_deep_or_bleeds_is_an_emergency(thought):
    assert heard(a_life("stop cutting"), thought).line().startswith(answers.HURT_ALREADY)


def test_wanting_to_cut_is_no_wound():
    assert heard(a_life("stop cutting"), "i want to cut so badly").line() == URGES


@pytest.mark.parametrize("goal", ["come off my antidepressants", "come off sertraline with dr li's plan"])
def test_more_than_a_dose_is_answered_with_the_line_that_can_save_a_life(goal):
    life = a_life(goal, "take 25 mg as agreed")
    assert heard(life, "i took a few more than i should").line().startswith(answers.HURT_ALREADY)
    assert not heard(life, "took it at nine as agreed").is_hurt
    assert evidence(life, "i took a few more than i should") == []


@pytest.mark.parametrize(
    "thought",
    ["why didnt he tell me", "why did he not say anything", "he never said", "they never told me how bad"],
)
def test_what_the_dead_left_unsaid_is_no_clumsy_word_of_others(thought):
    assert heard(a_life("tom died by suicide"), thought).line() == answers.IN_GRIEF


@pytest.mark.parametrize("thought", ["people say i should be over it", "everyone tells me hes at peace"])
def test_clumsy_words_of_others_are_answered_as_such(thought):
    assert heard(a_life("tom died by suicide"), thought).line() == answers.CLUMSY


def test_why_somebody_who_died_did_it_is_no_act_of_ones_own():
    assert not heard(a_life("be with tom again"), "i understand now why he did it").is_hurt
    assert heard(a_life("be with tom again"), "i did it").is_hurt


def test_in_grief_nothing_done_for_the_dead_is_evidence():
    life = a_life("bury my brother well", "choose the coffin", "ring the funeral home", support="Ana")
    assert evidence(life, "i should have rung him that night") == [
        "Ana is with you on “bury my brother well”."
    ]
    assert heard(life, "i should have rung him that night").line() == answers.BLAMED
    assert not [text for text in evidence(life, "I am too slow") if "coffin" in text or "funeral" in text]


def test_where_somebody_does_harm_nobody_is_named_beside_a_thought_that_could_be_about_it():
    life = a_life("leave him, he hits me", support="Mike")
    life.goal("Write the thesis")
    assert heard(life, "im worthless").is_private
    assert heard(life, "I want to kill myself").is_private
    assert not heard(life, "the thesis is too long").is_private
    assert not [text for text in evidence(life, "the thesis is too long") if "Mike" in text]


def test_who_was_choked_reads_of_a_doctor_too():
    assert heard(a_life("leave him, he hits me"), "he choked me last night").line().endswith(answers.CHOKED)
    assert not heard(a_life("leave him, he hits me"), "he hit me last night").is_choked


def test_an_urge_is_answered_with_a_person_and_no_word_of_stopping():
    found = heard(a_life("no alcohol"), "one glass wont hurt")
    assert (found.line(), found.beneath[0]) == ("", "Text someone on your side")
    assert heard(a_life("get off heroin"), "just a little wont hurt").line() == answers.AFTER_A_BREAK
    assert "before you stop" in heard(a_life("no alcohol"), "i will stop drinking tonight").line()


@pytest.mark.parametrize(
    "thought",
    [
        "12 beers a day and stopped yesterday, seeing things",
        "shaking and sweating since this morning stopped cold",
        "stopped drinking 2 days ago and seeing spiders",
        "hallucinating, 2 days without",
        "had a seizure this morning",
    ],
)
def test_a_withdrawal_that_can_kill_is_an_emergency_before_anything_else(thought):
    found = heard(a_life("stay sober", "go for a walk", days=3), thought)
    assert (found.line(), found.beneath, found.is_answered) == (answers.WITHDRAWAL, (), True)
    assert evidence(a_life("stay sober", "go for a walk", days=3), thought) == []


def test_a_withdrawal_is_an_emergency_in_any_life_and_a_hard_run_is_none():
    thought = "shaking since i stopped drinking"
    assert heard(a_life("learn the piano"), thought).line() == answers.WITHDRAWAL
    assert answers.WITHDRAWAL in heard(a_life("not be here by christmas"), thought).line()
    assert "someone you trust" in heard(a_life("not be here by christmas"), thought).line()
    assert not heard(
        a_life("run 5k"), "sweaty, 3 km without stopping, should drink more water"
    ).is_in_withdrawal
    assert not heard(a_life("stay sober"), "shaking with nerves before the exam").is_in_withdrawal


@pytest.mark.parametrize("goal", ["say goodbye to everyone", "not be here by christmas"])
@pytest.mark.parametrize(
    "thought",
    [
        "a bit better today, talked to my sister",
        "bit better today. sister came",
        "i wanted to die yesterday, today not so much",
        "i dont want to die today, thats new",
    ],
)
def test_what_is_better_than_it_was_is_heard_and_raises_no_alarm(goal, thought):
    found = heard(a_life(goal), thought)
    assert found.line() == f"{answers.GOOD_THAT_YOU_WROTE} {answers.HEAVY_TODAY}"
    assert found.beneath == ()
    assert not both_true.shows_evidence(found)


@pytest.mark.parametrize(
    "thought",
    [
        "better off dead",
        "feeling better now that ive decided",
        "feeling better now that ive made up my mind",
        "i'll feel better when it's over",
        "feel better knowing it ends soon",
        "i feel much better, finally ready",
        "felt better after giving my things away",
        "i am better at hiding it",
        "i wanted to die yesterday and still do",
        "i want to die, it would be better",
        "wanted to die yesterday, tonight i will",
        "everyone is better without me",
    ],
)
def test_no_wish_to_die_is_heard_as_better(thought):
    found = heard(a_life("not be here by christmas"), thought)
    assert not found.is_better
    assert found.reading.handling is Handling.CRISIS


@pytest.mark.parametrize(
    "thought", ["should have checked on him", "laughed today and felt awful", "boss asked if im over it"]
)
def test_near_a_death_papers_are_evidence_of_nothing(thought):
    life = a_life(
        "get through the paperwork for Jonas", "register the death at the town hall", "find the form", days=2
    )
    assert heard(life, thought).line() == answers.IN_GRIEF
    assert evidence(life, thought) == []


def test_days_that_went_well_are_said_to_count():
    assert heard(a_life("stay sober"), "had 2 weeks again, feels ok").line() == when_taken.still_count(
        2, "week"
    )


@pytest.mark.parametrize(
    ("goal", "thought", "said"),
    [
        ("follow the meal plan", "ate everything on the plan today", answers.ATE),
        ("follow the meal plan", "i ate the whole breakfast and feel disgusting", answers.ATE),
        ("follow the meal plan", "threw up after", answers.VOMITED),
        ("follow the meal plan", "only ate half the breakfast", answers.EATING_A_FIGHT),
        ("stop checking the stove", "hands are raw, washed till they bled", answers.SORE_HANDS),
        (
            "stop checking the stove",
            "only checked once today and it was horrible but i went",
            answers.WENT_ON,
        ),
    ],
)
def test_a_meal_eaten_and_a_ritual_left_are_heard(goal, thought, said):
    assert heard(a_life(goal), thought).line() == said


def test_nobody_is_sent_for_reassurance_in_a_ritual():
    found = heard(a_life("stop checking the stove"), "did i lock the door")
    assert "Tell someone you trust about it" not in found.beneath


@pytest.mark.parametrize(
    ("goal", "thought"),
    [
        ("stop bingeing", "ate everything in the fridge"),
        ("stop bingeing", "i ate the whole packet, then lunch"),
        ("stop checking the stove", "checked once but went back 20 times"),
    ],
)
def test_a_binge_is_no_meal_and_going_back_is_no_going_on(goal, thought):
    assert heard(a_life(goal), thought).line() not in (answers.ATE, answers.WENT_ON)


BEREAVED = "get through this without Mum"


@pytest.mark.parametrize(
    "thought",
    [
        "I want to be with her",
        "I wish I was with her",
        "I just need to be with them",
        "I can't do this without her",
    ],
)
def test_in_grief_a_wish_to_be_with_the_dead_is_perhaps_about_dying_and_grief_stands_beside_it(thought):
    found = heard(a_life(BEREAVED), thought)
    assert (found.reading.kind, found.line()) == (Kind.CRISIS, answers.MAYBE_CRISIS)
    assert "Tell someone one thing about them" in found.beneath
    assert "Sit near someone you feel safe with" in found.beneath


@pytest.mark.parametrize(
    "thought",
    [
        "I want to be with her sister",
        "I want to be with people who knew her",
        "I want to stay with her cat",
        "I wish I was with my friends",
        "I want to lie on her bed",
        "I should be patient with him",
        "I want to be honest with them",
        "I wrote back to her",
        "bad night again",
        "I want to go to her church",
    ],
)
def test_in_grief_company_of_the_living_is_no_wish_to_die(thought):
    assert heard(a_life(BEREAVED), thought).line() in ("", answers.IN_GRIEF)


def test_without_a_death_being_with_somebody_is_love():
    assert heard(a_life("Learn to sail"), "I want to be with her").line() == ""


@pytest.mark.parametrize(
    ("thought", "said"),
    [
        ("six weeks were for nothing", "Today counts, and so do your 6 weeks."),
        ("I threw six weeks away", "Today counts, and so do your 6 weeks."),
        ("all of it down the drain", "Today counts, and so do all the days before it."),
        ("I will never get sober", "Today counts, and so do all the days before it."),
        ("I'll never stay clean", "Today counts, and so do all the days before it."),
    ],
)
def test_what_makes_nothing_of_the_days_there_were_is_answered_with_them(thought, said):
    assert heard(a_life("stay sober", "not drink today", days=10, rhythm="daily"), thought).line() == said


@pytest.mark.parametrize(
    "thought",
    [
        "I threw the old bottle away",
        "six weeks is a long time",
        "I was never any good at mornings",
        "the tickets were free",
        "nothing tastes right",
        "I never slept so well",
        "two weeks till the meeting",
        "my sponsor is away",
        "I keep thinking of the pub",
        "I want to get wasted",
        "I ruined my good shirt",
        "the evening is long",
    ],
)
def test_what_tells_of_no_lapse_counts_no_days(thought):
    life = a_life("stay sober", "not drink today", days=10, rhythm="daily")
    assert heard(life, thought).still_count == ""


@pytest.mark.parametrize(
    "words",
    [
        "it hurt so much I couldn't breathe",
        "slept badly, dreamt of her",
        "cried in the car again",
        "I couldn't sleep",
        "a bad night",
        "felt so alone at lunch",
    ],
)
def test_what_hurts_is_heard_in_any_life(words):
    assert heavy_thoughts.hurts(a_life("Write the thesis").journey, words)


@pytest.mark.parametrize(
    "words",
    [
        "the stairs hurt less",
        "I was not afraid to ask",
        "slept better than last week",
        "I no longer dread Mondays",
        "asked for help for once",
        "I noticed the garden",
        "I paused before I answered",
        "I cried and it was fine",
        "said no without explaining",
        "two calm evenings",
    ],
)
def test_what_hurts_less_is_a_change_like_any(words):
    assert not heavy_thoughts.hurts(a_life("Write the thesis").journey, words)
    assert heavy_thoughts.hurts(a_life(BEREAVED).journey, words)


@pytest.mark.parametrize(
    "words",
    ["drank again last night. poured the rest out", "I slipped up again", "gave in yesterday, told Sam"],
)
def test_a_lapse_is_told_whatever_was_done_after_it(words):
    assert lapses.tells_of_one(words)


@pytest.mark.parametrize(
    "words",
    [
        "drank only tea last night",
        "drank a lot of water today",
        "used the meeting list again",
        "used my coping card last night",
        "nearly slipped last night",
        "never gave in today",
        "didn't use yesterday",
        "poured the rest out last night",
        "smoked salmon again today",
        "slipped on the ice on the way home",
    ],
)
def test_what_only_shares_its_words_is_no_lapse(words):
    assert not lapses.tells_of_one(words)


@pytest.mark.parametrize(
    ("thought", "line"),
    [
        ("my arm won't stop bleeding", answers.HURT_ALREADY),
        ("i puked and there was blood", answers.HURT_ALREADY),
        ("i've cut so deep and there's blood everywhere", answers.HURT_ALREADY),
        ("my chest hurts and my left arm is numb", answers.HEART),
        ("she is slurring her words, half of her face is drooping", answers.HEART),
        ("my friend passed out and can't be woken up", answers.STAY_WITH_THEM),
        ("haven't eaten anything since tuesday", answers.DAYS_WITHOUT_FOOD),
        ("i shook the baby, he wouldn't stop", answers.SHAKEN),
        ("i might have hit a cyclist", answers.PERHAPS_HIT),
        ("i want to cut", "Urges pass. If it gets too much, talk to someone."),
        ("i owe money to people who will hurt me", answers.line(Reading(Kind.SAFETY, Tier.SURE))),
        ("the pain is never going to end", answers.MAYBE_CRISIS),
    ],
)
def test_what_wants_help_at_once_and_what_is_only_wished_have_lines_of_their_own(thought, line):
    life = a_life("stop cutting")
    assert heard(life, thought).line() == line
    assert not both_true.shows_evidence(heard(life, thought)) or "cut" in thought


def test_despair_beside_a_medicine_is_sent_back_to_no_pharmacist():
    life = a_life("halve my pregabalin this week")
    for thought in ("my doctor doesn't believe me", "i'm useless, couldn't even wash up"):
        assert heard(life, thought).reading.kind is not Kind.MEDICINES
    assert heard(life, "skipped a dose and feel odd").reading.kind is Kind.MEDICINES


@pytest.mark.parametrize(
    ("thought", "beneath"),
    [
        ("i cut really deep", answers.ON_A_WOUND),
        ("i cut again", (*answers.SAFE[:2], "Put what you'd use out of reach, or ask someone to keep it")),
        ("i was sick and there was blood, threw up more blood", answers.AT_ONCE),
        ("took twelve of my gran's tablets", answers.AT_ONCE),
        ("i was drunk and drove the kids home", answers.TO_GET_HOME),
    ],
)
def test_beneath_what_was_done_stands_what_to_do_now(thought, beneath):
    found = heard(a_life("paint a picture"), thought)
    assert found.beneath == beneath
    assert "Today counts" not in found.line()
    assert not both_true.shows_evidence(found)


@pytest.mark.parametrize(
    "thought",
    [
        "i didn't cut too deep into the budget",
        "my son won't wake up for school",
        "book the gp about my chest pain",
        "tight chest before every exam",
        "he is not breathing exercises",
    ],
)
def test_what_only_shares_the_words_of_an_emergency_is_none(thought):
    found = heard(a_life("paint a picture"), thought)
    assert found.line() not in (answers.HURT_ALREADY, answers.HEART, answers.STAY_WITH_THEM)
