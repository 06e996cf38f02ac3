"""What might be one step even smaller: offline suggestions, by a step's own words."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain.care import ORDINARY
from smallsteps_tui.domain.cleaning import is_printable
from smallsteps_tui.domain.shrinking import Obstacle, beginnings, could_be_smaller, suggestions
from smallsteps_tui.domain.shrinking.amounts import largest_number, one_of_them
from smallsteps_tui.domain.shrinking.grammar import opens_with_verb
from smallsteps_tui.domain.shrinking.habits import HABITS
from smallsteps_tui.domain.shrinking.subjects import SUBJECTS
from smallsteps_tui.domain.shrinking.weight import SMALL, weight

FIRST_SUGGESTIONS = [
    # work and study
    ("Write the thesis", "Write one bad sentence of the thesis"),
    ("Open the chapter 3 file and read one paragraph", "Open the chapter 3 file"),
    ("Finish the quarterly report", "Write one bad sentence of the quarterly report"),
    ("Work on thesis 3h", "Work on thesis for two minutes"),
    ("Revise the introduction", "Change one word in the introduction"),
    ("Read 20 pages of Middlemarch", "Read one page of Middlemarch"),
    ("Read Pride and Prejudice", "Read one paragraph of Pride and Prejudice"),
    ("Study for the biology exam", "Read one line of the notes aloud"),
    ("Do the maths homework", "Copy out the first problem"),
    ("Learn Spanish", "Learn one Spanish word"),
    ("Learn about photosynthesis", "Read one line about photosynthesis"),
    ("Grade 40 essays", "Read the first line of one"),
    ("Refactor the parser", "Write one comment where the change will go"),
    ("Fix the login bug", "Write one sentence that says what goes wrong"),
    ("Review 2 pull requests", "Open the pull request and read its title"),
    ("Finish my degree", "Write down one thing that is still needed for it"),
    ("Prepare the presentation", "Say the first sentence aloud, to an empty room"),
    ("Apply to 5 jobs", "Open one job posting and read its title"),
    ("Update my CV", "Change one line in my CV"),
    ("Open a bakery", "Write the idea as one sentence"),
    # people
    ("Call the dentist", "Find the dentist’s number"),
    ("I need to finally call the bank", "Find the bank’s number"),
    ("Call my sister every Sunday", "Find my sister’s number"),
    ("Email the landlord about the leak", "Write the first line to the landlord, and stop there"),
    ("Text Ana back", "Write the first line to Ana, and stop there"),
    ("Reply to Dr. Chen's email", "Write the first line to Dr. Chen, and stop there"),
    ("Answer all my emails", "Answer one email"),
    ("Clear the inbox", "Answer the shortest one"),
    ("Apologise to my brother", "Write one true sentence to my brother, unsent"),
    ("Thank the neighbours", "Write the neighbours the two words “Thank you”, unsent"),
    ("Ask my boss for a raise", "Write down the first sentence to say to my boss"),
    ("Make new friends", "Say hello to one person"),
    ("Spend more time with the kids", "Sit on the floor beside them for two minutes"),
    ("Visit Grandma in hospital", "Write Grandma one line"),
    ("Learn to say no", "Say “Let me think about it” aloud once"),
    ("Buy a birthday present for Tom", "Write down one thing that Tom likes"),
    # papers and money
    ("Do my taxes", "Put one tax letter on the table"),
    ("Pay the electricity bill", "Open the electricity bill and read the amount"),
    ("Save $500", "Put one coin in a jar"),
    ("Fill in the visa form", "Open the visa form and read its first field"),
    ("Renew my passport", "Put the old passport beside the keyboard"),
    ("Answer the letter from the tax office", "Open the envelope and read its first line"),
    # body and mood
    ("Meditate for 20 minutes", "Meditate for two minutes"),
    ("Meditate for two minutes", "Meditate for ten seconds"),
    ("30 min yoga", "Two minutes of yoga"),
    ("Take a 20 minute walk", "Take a two-minute walk"),
    ("Run 5 km", "Put on the running shoes"),
    ("Do 50 push-ups", "Do one push-up"),
    ("Go to the gym 3 times a week", "Put the gym shoes in the bag"),
    ("Get out of bed", "Put both feet on the floor"),
    ("Sleep 8 hours", "Put the pyjamas on the pillow"),
    ("Brush my teeth", "Put toothpaste on the brush"),
    ("Drink 8 glasses of water", "Drink one glass of water"),
    ("Eat more vegetables", "Wash one carrot"),
    ("See a doctor about my knee", "Find the doctor’s number"),
    ("Find a therapist", "Open one therapist’s page and read one line"),
    ("Be kinder to myself", "Put a hand on the heart for one breath"),
    ("Keep the pastry, add one piece of fruit in the afternoon", "Put one piece of fruit on the table"),
    ("Sort through Dad's things", "Wipe one surface"),
    # house, garden, hands
    ("Clean the kitchen", "Wipe one corner of the counter"),
    ("Wash all the dishes", "Wash one dish"),
    ("Clean and organize the garage", "Take one thing out of the garage"),
    ("Cook dinner and wash the dishes", "Put the pan on the stove"),
    ("Fix the leaking tap", "Take one picture of the leaking tap"),
    ("Weed the garden", "Pull one weed"),
    ("Cut the hedge", "Cut one twig"),
    ("Knit a scarf", "Knit one stitch"),
    ("Practise piano for 1 hour", "Practise piano for two minutes"),
    ("Learn guitar", "Play one chord"),
    ("Draw a portrait", "Draw one line"),
    ("Walk the dog", "Put the leash by the door"),
    ("Go to the library", "Put on the shoes"),
    ("Move to Berlin", "Look at one street of it on the map"),
    ("Run errands", "Write down one errand"),
    # what nobody has words for
    ("Finish Infinite Jest", "Give Infinite Jest two minutes"),
    ("Kapitel 4 schreiben", "Give “Kapitel 4 schreiben” two minutes"),
    ("論文を書く", "Give “論文を書く” two minutes"),
]
TITLES = [title for title, _ in FIRST_SUGGESTIONS]
NEVER_SAID = re.compile(
    r"\b(should|must|just|only|fail\w*|lazy|miss(ed)?|overdue|late|guilt\w*|broken|lost)\b"
)

ODD_WORDS = [
    "of",
    "and",
    ",",
    "20",
    "5",
    "²",
    "half an hour",
    "2 hours",
    "all the",
    "stop",
    "$5",
    "Dr.",
    "a",
    "{it}",
    "|",
]

some_titles = st.one_of(
    st.text(max_size=260),
    st.sampled_from(TITLES),
    st.lists(st.sampled_from([*" ".join(TITLES).split(), *ODD_WORDS]), min_size=1, max_size=12).map(" ".join),
)


@pytest.mark.parametrize(("title", "first"), FIRST_SUGGESTIONS)
def test_the_first_suggestion_is_what_a_kind_person_would_say(title: str, first: str) -> None:
    assert suggestions(title, reading=ORDINARY)[0] == first


@given(
    some_titles,
    st.lists(some_titles, max_size=4),
    st.none() | st.sampled_from(Obstacle),
    st.text(max_size=30),
)
@settings(max_examples=250, deadline=None)
def test_any_text_gets_at_least_one_suggestion_that_is_short_and_new(
    title: str, ladder: list[str], in_the_way: Obstacle | None, support: str
) -> None:
    given_lines = suggestions(title, reading=ORDINARY, support=support, ladder=ladder, in_the_way=in_the_way)
    assert len(given_lines) <= 3
    assert given_lines or ladder
    assert len(set(given_lines)) == len(given_lines)
    known = {" ".join(text.casefold().strip(" .!?…").split()) for text in (title, *ladder)}
    for line in given_lines:
        assert 0 < len(line) <= 200
        assert all(is_printable(character) for character in line)
        assert line.casefold() not in known


@pytest.mark.parametrize(
    "title",
    [
        "",
        " ",
        "-",
        "and",
        "of",
        "go of the of",
        "write of x",
        "5 , things",
        "every ;",
        "\x1b[31m",
        "a" * 10_000,
    ],
)
def test_an_odd_title_gets_a_suggestion_too(title: str) -> None:
    for in_the_way in (None, *Obstacle):
        assert suggestions(title, reading=ORDINARY, in_the_way=in_the_way)
    assert beginnings(title, reading=ORDINARY)


@given(some_titles)
@settings(max_examples=100, deadline=None)
def test_a_ladder_is_climbed_down_to_its_end_without_coming_round(title: str) -> None:
    ladder: list[str] = []
    while following := suggestions(title, ladder=ladder)[:1]:
        ladder += following
        assert len({line.casefold() for line in ladder}) == len(ladder) < 40


@pytest.mark.parametrize("title", TITLES)
def test_each_rung_asks_less_than_the_title_and_the_rung_above(title: str) -> None:
    ladder: list[str] = []
    for _ in range(3):
        above = ladder[-1] if ladder else title
        for rung in suggestions(title, reading=ORDINARY, ladder=ladder)[:1]:
            assert min(weight(rung), SMALL) < (min(weight(above), SMALL) if ladder else weight(above))
            ladder.append(rung)


@pytest.mark.parametrize("title", TITLES)
def test_suggestions_are_sentences_in_a_kind_voice(title: str) -> None:
    for in_the_way in (None, *Obstacle):
        for line in suggestions(title, in_the_way=in_the_way, support="Sam"):
            assert line[0].isupper()
            assert not line.endswith(".")
            assert "{" not in line
            assert "|" not in line
            assert not NEVER_SAID.search(line.lower()), line
            assert not re.search(r"\b(\w+) \1\b", line.lower()), line


def test_the_ladder_of_a_thesis_goes_down_to_a_look() -> None:
    assert suggestions("Write the thesis") == [
        "Write one bad sentence of the thesis",
        "Open the thesis file",
        "Put the laptop on the table",
    ]
    assert suggestions("Write the thesis", ladder=["Open the thesis file", "Put the laptop on the table"])[
        0
    ] == ("Look at it for ten seconds")


def test_a_rung_that_is_there_is_not_said_again_in_another_case_or_with_a_full_stop() -> None:
    assert "Open the thesis file" not in suggestions("Write the thesis", ladder=["open the thesis file."])


def test_the_limit_is_kept() -> None:
    assert len(suggestions("Write the thesis", limit=1)) == 1
    assert len(suggestions("Write the thesis", limit=5)) == 5


@pytest.mark.parametrize(
    ("in_the_way", "first_two"),
    [
        (Obstacle.TOO_BIG, ["Find the dentist’s number", "Do the first two minutes of it, and stop"]),
        (Obstacle.UNCLEAR, ["Write down the very first move", "Find the dentist’s number"]),
        (Obstacle.TIRED, ["Find the dentist’s number", "Put one thing ready for tomorrow"]),
        (
            Obstacle.AFRAID,
            [
                "Say the first sentence aloud to an empty room",
                "Write down in one line what feels scary about it",
            ],
        ),
        (Obstacle.BORED, ["Put on one song, and stop when it ends", "Find the dentist’s number"]),
    ],
)
def test_what_is_in_the_way_is_answered_first(in_the_way: Obstacle, first_two: list[str]) -> None:
    assert suggestions("Call the dentist", in_the_way=in_the_way)[:2] == first_two


@pytest.mark.parametrize("in_the_way", list(Obstacle))
def test_somebody_who_is_with_them_may_be_asked(in_the_way: Obstacle) -> None:
    found = suggestions("Write chapter 3", in_the_way=in_the_way, support="Sam, on Thursdays")
    assert any("Sam" in line for line in found)
    assert not any("Thursdays" in line for line in found)


@pytest.mark.parametrize(
    ("title", "never"),
    [
        ("Take 2 pills every morning", "one pill"),
        ("Lose 10 kg", "one kg"),
        ("Eat 500 calories", "one calorie"),
        ("Sleep 8 hours", "two minutes"),
        ("Fast for 16 hours", "two minutes"),
        ("Take 50 mg insulin", "one"),
    ],
)
def test_pills_weights_calories_and_sleep_are_never_cut(title: str, never: str) -> None:
    firsts = suggestions(title, limit=2)
    assert not any(
        f"{never} " in f"{line} " and not line.startswith(("Fill", "Put", "Eat one")) for line in firsts
    )


@pytest.mark.parametrize(
    "title",
    ["Write chapter 12", "Plan 2027", "File my 2025 taxes", "Get up at 7:30", "Do lesson 3 of the course"],
)
def test_a_number_that_is_a_name_stays(title: str) -> None:
    assert one_of_them(title) is None
    assert largest_number(title) == 0


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("Answer 30 emails", 30),
        ("Answer the 30 emails", 30),
        ("Answer these 30 emails", 30),
        ("Answer all my 30 emails", 30),
        ("Read my 20 letters", 20),
        ("Read a hundred pages", 100),
        ("Read a few letters", 3),
        ("Read both of my letters", 2),
        ("Answer all my emails", 10),
    ],
)
def test_a_number_counts_whatever_stands_before_it(title: str, count: int) -> None:
    assert largest_number(title) == count
    assert could_be_smaller(title) is (count >= 5)


def test_a_step_about_stopping_is_given_additions_and_no_smaller_stopping() -> None:
    assert suggestions("Stop eating 3 pastries a day") == [
        "Keep the pastry, add one piece of fruit in the afternoon",
        "Eat the pastry sitting down, from a plate",
        "Share one with someone you like",
    ]


def test_a_large_step_is_told_where_it_could_begin() -> None:
    assert beginnings("Chapter 4", support="Sam") == [
        "Write one bad sentence of chapter 4",
        "Open the chapter 4 file",
        "Write down one part of it, any part",
        "Ask Sam one thing: where to begin",
    ]
    assert beginnings("Serenade the moon") == [
        "Write down one part of it, any part",
        "Write one line on what it looks like when it is done",
        "Give it two minutes",
    ]


@given(some_titles, st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_text_has_a_beginning(title: str, support: str) -> None:
    found = beginnings(title, support, reading=ORDINARY)
    assert 2 <= len(found) <= 4
    assert all(0 < len(line) <= 200 for line in found)


@pytest.mark.parametrize(
    "title",
    [
        "Meditate for 15 minutes",
        "Run 5 km",
        "Walk 10,000 steps",
        "Read 20 pages",
        "Do all the dishes",
        "Clean every room",
        "Finish the report",
        "Complete the quilt",
        "Call Ana and book the trip",
    ],
)
def test_large_words_could_be_smaller(title: str) -> None:
    assert could_be_smaller(title)


@pytest.mark.parametrize(
    "title",
    [
        "",
        "Call Ana",
        "Meditate every day",
        "Stretch for 5 minutes",
        "Do 3 push-ups",
        "Write chapter 12",
        "Plan 2027",
        "Walk to the corner and back",
        "Buy bread and milk",
        "Read Pride and Prejudice",
        "Take 10 pills",
        "Sleep 8 hours",
        "Stop finishing every bottle of wine",
    ],
)
def test_small_words_rhythms_and_names_could_not(title: str) -> None:
    assert not could_be_smaller(title)


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_could_it_be_smaller_has_an_answer_for_any_text(title: str) -> None:
    assert could_be_smaller(title) in (True, False)


def test_every_line_of_ours_is_a_sentence_without_its_full_stop() -> None:
    lines = [part for subject in SUBJECTS for line in subject.lines for part in line.split(" | ")]
    lines += [line for habit in HABITS for line in habit.additions]
    for line in lines:
        assert line[0].isupper(), line
        assert not line.endswith((".", "!")), line
        assert not NEVER_SAID.search(line.lower()), line


def test_every_verb_that_is_looked_for_is_known_as_a_verb() -> None:
    verbs = {verb for subject in SUBJECTS for verb in subject.verbs.split(", ") if verb}
    nouns = {"chapter", "diet", "fast", "grade", "ground", "quilt", "shed", "summit"}
    assert [verb for verb in sorted(verbs - nouns) if not opens_with_verb(verb)] == []


def test_every_subject_has_a_line_for_a_title_without_words_for_its_slots() -> None:
    for subject in SUBJECTS:
        assert len(subject.lines) >= 2
        assert any("{" not in line.split(" | ")[-1].replace("{language}", "") for line in subject.lines)
