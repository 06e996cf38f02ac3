"""What is said when a step that wants care was taken: no warm line, and never the same for harm as for help."""

import ast
from datetime import timedelta
from itertools import pairwise

import pytest
from domain.walks import Walk
from reading_code import modules, tree_of

from smallsteps_tui import voice
from smallsteps_tui.domain import acts, care, looking_back
from smallsteps_tui.domain.care import answers, counting, standing
from smallsteps_tui.domain.care.kinds import Tier, Way
from smallsteps_tui.domain.entities import Size
from smallsteps_tui.voice import Saying, warm_lines
from smallsteps_tui.voice.taking import checked_in

CRISIS = "Not be alive by Friday"
HARM = "Undo the cake at the gym"
MEDICINES = "A week without my epilepsy tablets"
TENDER = "Three nights without the blade"
ORDINARY = "Write one page"
ONE_MORE_DAY = (answers.DONE_GENTLY[0], answers.TODAY_TOO)
"""What is said of a day of going without, which isn't over yet."""
WARM = [line for name, lines in vars(warm_lines).items() if name.isupper() for line in lines]


def does(walk: Walk, title: str, size: Size = Size.DONE, ago: int = 0) -> Saying:
    """Take a step, and give what is said of it."""
    before, day = walk.journey, walk.today - timedelta(days=ago)
    walk.does(title, size, on=day)
    return checked_in(before, walk.journey, walk.step(title), size, day, walk.today)


@pytest.mark.parametrize("size", list(Size))
@pytest.mark.parametrize(
    ("title", "said"),
    [
        (CRISIS, f"Saved. {answers.HURT_ALREADY}"),
        (MEDICINES, f"Saved. {answers.line(care.read(MEDICINES))}"),
        ("Take all of mum's tablets", f"Saved. {answers.HURT_ALREADY}"),
        ("Take a double dose of my sertraline", f"Saved. {answers.HURT_ALREADY}"),
        ("Mix the vodka with my sleeping pills", f"Saved. {answers.HURT_ALREADY}"),
        (
            HARM,
            "Saved. If eating has become a fight, a doctor or helpline can help. "
            "You don't have to be ill to ask.",
        ),
    ],
)
def test_what_leads_towards_harm_is_saved_and_a_person_is_named(title, said, size):
    walk = Walk("Winter").adds(title)
    assert does(walk, title, size).sentence == said
    assert voice.taken_already(walk.journey, walk.step(title), walk.today, walk.today).startswith("Saved. ")


def test_a_drink_is_answered_with_a_person_and_no_word_of_stopping():
    walk = Walk("Winter").adds("Get blackout drunk tonight")
    assert does(walk, "Get blackout drunk tonight").sentence == answers.SAVED_ON_YOUR_SIDE


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Fast until thursday", answers.line(care.read("Fast until thursday"))),
        ("Bmi 16", answers.line(care.read("Bmi 16"))),
        ("Take the tablets later", answers.line(care.read("Take the tablets later"))),
        ("Try heroin one last time", answers.GLAD_TO_HEAR),
        ("Have a line before the interview", answers.GLAD_TO_HEAR),
    ],
)
def test_what_may_lead_towards_harm_is_saved_and_neither_praised_nor_counted(title, said):
    walk = Walk("Winter").adds(title, "Walk", rhythm="daily")
    reading = standing.of_step(walk.journey, walk.step(title))
    assert (reading.tier, reading.way) == (Tier.UNSURE, Way.TOWARDS)
    for _ in range(2):
        assert does(walk.sleeps(), title, Size.STARTED).sentence == f"Saved. {said}"
        assert voice.taken_already(walk.journey, walk.step(title), walk.today, walk.today) == f"Saved. {said}"
    assert (walk.behind, walk.distance, walk.banners) == (2, 0, [])
    assert looking_back.smallest(walk.journey, walk.journey.goal_check_ins(walk.goal().id)) is None


def test_papers_after_a_death_are_answered_gently_each_time():
    walk = Walk("Winter").adds("Sort the papers after mum's death")
    for size in (Size.STARTED, Size.DONE):
        assert does(walk, "Sort the papers after mum's death", size).sentence == answers.DONE_IN_GRIEF


def test_under_a_goal_of_dying_a_breakfast_counts_without_a_warm_line():
    walk = Walk("Be dead by new year").adds("Have breakfast")
    for size in (Size.STARTED, Size.DONE):
        assert does(walk, "Have breakfast", size).sentence in answers.DONE_GENTLY
    assert walk.behind == 1


def test_a_dose_is_made_smaller_by_nobody_though_the_line_was_put_away():
    reading = care.read("Halve my sertraline for a week").put_away
    assert answers.line(reading) == ""
    assert answers.suggestions(reading)[0] == "Ask a pharmacist one question"


def test_tender_steps_are_answered_in_turn_and_never_with_a_warm_line():
    walk = Walk("Winter").adds(TENDER, "Lock the car one time only", rhythm="daily")
    said = [
        does(walk, title).sentence
        for _ in range(10)
        for title in (TENDER, "Lock the car one time only")
        if walk.sleeps(title == TENDER)
    ]
    assert set(said) == {*answers.DONE_GENTLY}
    assert all(one != next_one for one, next_one in pairwise(said))
    assert not set(said) & set(WARM)


def test_grief_and_what_may_be_a_crisis_have_words_of_their_own():
    walk = Walk("Winter").adds("First Christmas without Paul", "Say goodbye to everyone")
    assert does(walk, "First Christmas without Paul").sentence == answers.DONE_IN_GRIEF
    said = does(walk, "Say goodbye to everyone").sentence
    assert said == f"{answers.SAVED} {answers.MAYBE_CRISIS} {answers.HURT_ALREADY}"


@pytest.mark.parametrize(
    ("goal", "title"),
    [
        ("Stop cutting before summer", "Text Ellie when I get the urge"),
        ("Stop cutting before summer", "Put bio oil on my scars"),
        ("Stop cutting before summer", "Hold ice"),
        ("Stay sober, 92 days today", "Drive home the other way, not past the offy"),
        ("Stay sober, 92 days today", "Order a coke at the pub"),
    ],
)
def test_a_protective_step_counts_and_is_no_emergency(goal, title):
    walk = Walk(goal).adds(title)
    assert does(walk, title).sentence in (*answers.DONE_GENTLY, answers.TODAY_TOO)
    assert counting.counted_aloud(walk.journey).steps_in_all == 1


def test_what_was_made_for_somebody_is_no_overdose_under_a_goal_that_may_be_of_dying():
    walk = Walk("Be with Tom again").adds("Make an album for Mum", "Take them for the last time")
    assert does(walk, "Make an album for Mum").sentence == f"{answers.SAVED} {answers.MAYBE_CRISIS}"
    assert answers.HURT_ALREADY in does(walk, "Take them for the last time").sentence


@pytest.mark.parametrize("title", [CRISIS, MEDICINES, TENDER, ORDINARY, "Say goodbye to everyone"])
@pytest.mark.parametrize(
    "note", ["", "i took all of them", "shaking since i stopped drinking", "it went well"]
)
def test_what_can_save_a_life_is_known_by_its_kind_whatever_stands_around_it(title, note):
    walk = Walk("Winter").adds(title)
    before, step = walk.journey, walk.step(title)
    _, taken = voice.take(before, step, Size.DONE, walk.moment)
    noting = acts.check_in(before, step, Size.DONE, walk.moment, note=note)
    noted = voice.amount_noted(before, before.after(noting), step, None, walk.today, walk.today)
    of_shift = voice.with_care(Saying("noted a shift"), care.read(note), "Ann", note)
    word = voice.relapsed(before, step, note, walk.today, walk.today) or Saying("")
    for saying in (taken, noted, of_shift, word):
        has_line = answers.HURT_ALREADY in saying.sentence or answers.WITHDRAWAL in saying.sentence
        assert isinstance(saying.sentence, answers.LifeSaving) is has_line


def test_no_sentence_is_put_together_so_that_its_kind_is_lost():
    lines = ("HURT_ALREADY", "WITHDRAWAL", "beside_note")
    lost = [
        f"{name}:{node.lineno}"
        for name, path in modules().items()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.JoinedStr) and any(line in ast.unparse(node) for line in lines)
    ]
    assert lost == []


def test_on_another_day_nothing_is_said_of_today():
    walk = Walk("Winter").adds(TENDER, rhythm="daily").sleeps(9)
    assert {does(walk, TENDER, ago=ago).sentence for ago in (6, 5, 4, 3)} == {"It counts."}


def test_after_days_that_went_otherwise_the_days_before_them_stay():
    walk = Walk("Winter").adds(TENDER, rhythm="daily")
    assert does(walk, TENDER).sentence in ONE_MORE_DAY
    walk.sleeps(2)
    assert does(walk, TENDER).sentence == "Today counts, and so do all the days before it."
    for _ in range(18):
        walk.sleeps()
        assert does(walk, TENDER).sentence in ONE_MORE_DAY
    walk.sleeps(2)
    assert does(walk, TENDER).sentence == "Today counts, and so do all the days before it."


def test_rest_and_days_that_were_not_asked_for_are_no_relapse():
    walk = Walk("Winter").adds(TENDER, rhythm="every 3 days")
    does(walk, TENDER)
    walk.sleeps(3)
    assert does(walk, TENDER).sentence in ONE_MORE_DAY
    walk.sleeps(3).rests().sleeps()
    assert does(walk, TENDER).sentence in ONE_MORE_DAY


def test_a_tick_makes_any_step_one_of_going_without():
    walk = Walk("Winter").adds(ORDINARY, rhythm="daily")
    assert does(walk, ORDINARY).sentence in WARM
    walk.edits(ORDINARY, abstinence=True).sleeps()
    assert does(walk, ORDINARY).sentence in ONE_MORE_DAY
    walk.sleeps(3)
    assert does(walk, ORDINARY).sentence == "Today counts, and so do all the days before it."


def test_amounts_of_what_wants_care_are_not_repeated():
    walk = Walk("Winter").adds(HARM, TENDER, rhythm="daily", unit="minutes")
    for title, said in ((HARM, "Saved. "), (TENDER, "t counts.")):
        before = walk.journey
        walk.does(title, amount=40)
        saying = voice.amount_noted(before, walk.journey, walk.step(title), 40, walk.today, walk.today)
        assert said in saying.sentence or saying.sentence in answers.DONE_GENTLY
        assert "40" not in saying.sentence


def test_an_ordinary_step_is_answered_and_named_as_ever():
    walk = Walk("Thesis").adds(ORDINARY)
    saying = does(walk, ORDINARY)
    assert saying.sentence in WARM
    assert saying.act == f"did “{ORDINARY}”"
    again = voice.taken_already(walk.journey, walk.step(ORDINARY), walk.today, walk.today)
    assert again == f"You've already done “{ORDINARY}” today."


def test_not_that_is_undone_as_itself():
    walk = Walk("Winter").adds(TENDER)
    change = acts.note_question("not-that", walk.moment, about=walk.step(TENDER).id, words=TENDER)
    walk.goes(change)
    assert voice.undone(voice.not_that().act) == "Undone: hid the line for this step."
