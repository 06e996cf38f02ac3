"""Adding, not subtracting: what comes beside a step that is about stopping."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallsteps_tui.domain.care import ORDINARY
from smallsteps_tui.domain.shrinking import additions
from smallsteps_tui.domain.shrinking.adding import HABITS

FIRST_ADDITIONS = [
    ("Stop eating pastries", "Keep the pastry, and add a piece of fruit in the afternoon"),
    ("No more croissants", "Keep the croissant, and add a piece of fruit in the afternoon"),
    ("Quit smoking", "Take three slow breaths at the window"),
    ("Drink less coffee", "Pour a glass of water before each cup"),
    ("Stop drinking coffee", "Pour a glass of water before each cup"),
    ("Never drink again", "Put some juice or a fizzy drink in the fridge"),
    ("Spend less time on my phone", "Put a book where your phone spends the night"),
    ("Stop checking email", "Choose one time of day for answering"),
    ("No takeaway till Friday", "Put one easy meal in the freezer or the cupboard"),
    ("No phone in bed", "Put a book where your phone spends the night"),
    ("I want to stop scrolling at night", "Put a book where your phone spends the night"),
    ("Don't eat after 8", "Put one more vegetable on the plate"),
    ("Don’t shout at the kids", "Take one breath before you answer"),
    ("Avoid sugar", "Keep the sweets, and add a piece of fruit"),
    ("Cut down on sugar", "Keep the sweets, and add a piece of fruit"),
    ("Cut sugar", "Keep the sweets, and add a piece of fruit"),
    ("Cut back on Netflix", "Stretch once while the opening music plays"),
    ("Give up meat", "Add one dinner of beans and rice this week"),
    ("Stop biting my nails", "Put hand cream on once in the afternoon"),
    ("Be less hard on myself", "Say to yourself what a friend would say"),
    ("Worry less", "Write the worry down in one line, with today's date"),
    ("Learn to stop worrying", "Write the worry down in one line, with today's date"),
    ("Stop staying up late", "Dim one lamp at ten"),
    ("Quit my job", "Keep the job for today, and look at one posting"),
    ("Break the sugar habit", "Keep the sweets, and add a piece of fruit"),
    ("Stop whistling", "Write down one kind thing that could take its place"),
]


@pytest.mark.parametrize(("title", "first"), FIRST_ADDITIONS)
def test_promise_5_stopping_is_answered_by_adding(title: str, first: str) -> None:
    found = additions(title, reading=ORDINARY)
    assert found[0] == first
    assert 2 <= len(found) <= 3


@pytest.mark.parametrize(
    "title",
    [
        "No-knead bread",
        "Stop junk mail",
        "Stop paper letters from the bank",
        "Stop the milk delivery",
        "Put away 15% from every hair client",
        "Stop dad's pension",
        "stop mum's post",
        "Nonstop",
        "Never Let Me Go, chapter 1",
        "cut the hedge",
        "Cut out the pattern",
        "Cut my hair",
        "Cut the cake",
        "Cut down the tree",
        "Don't forget the milk",
        "Don't give up",
        "Never stop learning",
        "Stop by the library",
        "Stop the leak",
        "Cut back ivy on the wall",
        "Stop her newspaper",
        "Don't cancel physio again",
        "Ask payroll why 86 less",
        "Walk to the bus stop",
        "Run 5 km in less than 30 minutes",
        "Read Less Is More",
        "Say no to one thing",
        "No Country for Old Men, chapter 2",
        "Reduce the sauce",
        "Limit theorem, exercise 3",
        "Give up my seat on the bus",
        "Stop motion film",
        "Do not disturb sign",
        "Write about quitting",
        "Write the thesis",
        "Call Ana",
        "",
        "…",
    ],
)
def test_a_word_of_stopping_that_stops_nothing_brings_nothing(title: str) -> None:
    assert additions(title, reading=ORDINARY) == []


@pytest.mark.parametrize(
    "title",
    [
        "Mit dem Rauchen aufhören",
        "Arrêter de fumer",
        "Dejar de fumar",
        "Parar de fumar",
        "Stoppen met roken",
        "Smettere di fumare",
    ],
)
def test_stopping_in_another_language_is_answered_in_english(title: str) -> None:
    assert additions(title, reading=ORDINARY) == additions("Stop whistling", reading=ORDINARY)


def test_medicine_is_a_matter_for_a_pharmacist() -> None:
    assert additions("Stop taking my antidepressants")[0] == "Ask a pharmacist one question"


def test_every_habit_has_two_or_three_additions_and_none_of_them_forbids() -> None:
    for habit in HABITS:
        assert 2 <= len(habit.additions) <= 3
        for line in habit.additions:
            assert not {"stop", "no", "never", "avoid", "don't", "don’t", "less"} & set(
                line.lower().split()[:2]
            ), line


WORDS_OF_STOPPING = [
    "stop",
    "no",
    "never",
    "cut",
    "down",
    "out",
    "on",
    "less",
    "the",
    "sugar",
    "my",
    "give",
    "up",
]


@given(st.text(max_size=250) | st.lists(st.sampled_from(WORDS_OF_STOPPING)).map(" ".join))
@settings(max_examples=100, deadline=None)
def test_any_text_gets_none_or_a_few(title: str) -> None:
    found = additions(title, reading=ORDINARY)
    assert len(found) in (0, 2, 3)
    assert all(0 < len(line) <= 200 for line in found)


@pytest.mark.parametrize(
    "title",
    [
        "gluten free soy sauce",
        "dairy free lasagne for Saturday",
        "not this week, sorry",
        "kick Jordan off my netflix",
    ],
)
def test_a_thing_that_is_free_of_something_a_no_and_a_kick_are_no_stopping(title):
    assert additions(title) == []


@pytest.mark.parametrize("title", ["smoke free for 30 days", "stay sugar free", "sugar free today"])
def test_to_be_free_of_something_for_a_while_is(title):
    assert additions(title)
