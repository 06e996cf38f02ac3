"""Reading words that want care: the design's examples, how people type, lists from people's lives, and the rows.

The lists in `care_lists` were written without having seen the rules. Their columns: what
a row was written as (tier, way, place), the goal above it, the words, and what they are
read as now. Where the two differ a row is known to be read otherwise; it is marked by that
difference, and the test holds it so that nothing gets worse unseen.
"""

import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.domain import care
from smallsteps_tui.domain.care import (
    ORDINARY,
    Handling,
    Kind,
    Reading,
    Tier,
    Way,
    answers,
    idioms,
    idioms_at_work_and_clinic,
    idioms_of_daily_life,
    leading_away,
    read,
    words_elsewhere,
)
from smallsteps_tui.domain.care import reading as reading_module
from smallsteps_tui.domain.care.normalising import words_of
from smallsteps_tui.domain.care.patterns import Rows, lines_of, parsed
from smallsteps_tui.domain.care.spelling import FOLDED
from smallsteps_tui.domain.care.words_beneath import AMOUNTS, BELONGINGS, DARKENED

DONE_WITH_LIFE = "I'm done with life"


def said(reading: Reading) -> str:
    """A reading in the words of the lists."""
    if reading.kind is None:
        return "nothing"
    return f"{reading.kind.value}, {reading.tier.name.lower()}, {reading.way.name.lower()}"


# The design's examples


@pytest.mark.parametrize(
    ("words", "above"),
    [
        ("Not be alive by Friday", ""),
        ("Take four of mum's heart pills", ""),
        ("Read up on painless ways", ""),
        ("Sort out who gets the dog", DONE_WITH_LIFE),
        ("everybody would cope fine if I died", ""),
        ("Swallow the whole packet", ""),
        ("Save up tablets until there are enough", ""),
        ("Kill myself", ""),
        ("take all my pills", ""),
    ],
)
def test_wanting_to_die_is_a_sure_crisis(words, above):
    assert read(words, [above] if above else []) == Reading(Kind.CRISIS, Tier.SURE, Way.TOWARDS)


@pytest.mark.parametrize("words", ["Say goodbye to everyone", "Do what the voices say", "Finally end this"])
def test_words_that_may_be_of_dying_are_an_unsure_crisis(words):
    assert read(words) == Reading(Kind.CRISIS, Tier.UNSURE, Way.TOWARDS)


def test_a_scene_on_a_stage_is_an_unsure_crisis_at_most():
    assert read("Stage the suicide scene").handling <= Handling.GENTLE


@pytest.mark.parametrize(
    "words", ["Have breakfast", "Stay alive till Monday", "Give Ana my pills to keep", "Walk round the block"]
)
def test_living_and_keeping_safe_count_in_full_under_the_darkest_goal(words):
    assert read(words, [DONE_WITH_LIFE]).handling is Handling.ORDINARY


def test_a_breakfast_under_a_dark_goal_is_a_breakfast():
    assert read("Have breakfast", [DONE_WITH_LIFE]) == ORDINARY


@pytest.mark.parametrize(
    "words", ["Stay alive till Monday", "Make a safety plan", "Don't kill myself tonight"]
)
def test_keeping_alive_is_private_and_counts_in_full(words):
    reading = read(words)
    assert reading.is_private
    assert reading.handling is Handling.ORDINARY


@pytest.mark.parametrize(
    "words",
    [
        *("Kill the stage lights", "Purge unused branches", "Write my will", "Take my morning tablets"),
        *("Come off sertraline as Dr Li said", "Walk without help", "Fast on Yom Kippur"),
        *(
            "End my shift with a stretch",
            "Die-cut forty invitations",
            "Leave her a card",
            "I'm dying to see her",
        ),
        *("Take the evening tablet with food", "Finish the antibiotics", "End my lease", "Purge the cache"),
    ],
)
def test_harmless_words_are_as_usual(words):
    assert read(words) == ORDINARY


@pytest.mark.parametrize(
    ("words", "above", "kind", "tier", "way"),
    [
        ("Three nights without the blade", "", Kind.SELF_HARM, Tier.SURE, Way.AWAY),
        ("I marked my arm again", "", Kind.SELF_HARM, Tier.SURE, Way.TOWARDS),
        ("Stop cutting", "", Kind.SELF_HARM, Tier.SURE, Way.AWAY),
        ("Ask my sister to keep the razor blades", "", Kind.SELF_HARM, Tier.SURE, Way.AWAY),
        ("Have the burn on my arm seen to", "", Kind.SELF_HARM, Tier.SURE, Way.AWAY),
        ("Clean the cuts from last night", "", Kind.SELF_HARM, Tier.UNSURE, Way.AWAY),
        ("No purging after lunch", "", Kind.EATING, Tier.SURE, Way.AWAY),
        ("My stepdad comes into my room at night", "", Kind.SAFETY, Tier.SURE, Way.TOWARDS),
        ("My brother comes in my room without knocking", "", Kind.SAFETY, Tier.UNSURE, Way.TOWARDS),
        ("Stop the cameras watching me", "", Kind.PSYCHOSIS, Tier.UNSURE, Way.TOWARDS),
        ("Skip tonight's tablet", "", Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS),
        ("There is a camera in the bathroom", "", Kind.SAFETY, Tier.UNSURE, Way.TOWARDS),
        ("I just want to join my wife", "", Kind.CRISIS, Tier.UNSURE, Way.TOWARDS),
        ("A week without wine", "", Kind.ALCOHOL, Tier.UNSURE, Way.AWAY),
        ("Less than a bottle of gin a day", "", Kind.ALCOHOL, Tier.SURE, Way.AWAY),
        ("Get off codeine", "", Kind.OPIOIDS, Tier.SURE, Way.AWAY),
        ("A week without my epilepsy tablets", "", Kind.MEDICINES, Tier.SURE, Way.TOWARDS),
        ("Get by on coffee till dinner", "", Kind.EATING, Tier.SURE, Way.TOWARDS),
        ("Undo the cake at the gym", "", Kind.EATING, Tier.SURE, Way.TOWARDS),
        ("Weigh 48 kg", "", Kind.EATING, Tier.UNSURE, Way.TOWARDS),
        ("Eat five small meals", "", Kind.EATING, Tier.SURE, Way.AWAY),
        ("Eat three meals a day", "", Kind.EATING, Tier.SURE, Way.AWAY),
        ("Get my passport back from my husband", "", Kind.SAFETY, Tier.SURE, Way.AWAY),
        ("Calm him down before he explodes", "", Kind.SAFETY, Tier.SURE, Way.TOWARDS),
        ("she locked me out, I deserved it", "", Kind.SAFETY, Tier.SURE, Way.TOWARDS),
        ("Report the rape", "", Kind.SAFETY, Tier.SURE, Way.AWAY),
        ("Don't hit Leo when he screams", "", Kind.HARM, Tier.SURE, Way.AWAY),
        ("Drive home after the pub", "", Kind.HARM, Tier.SURE, Way.TOWARDS),
        ("I keep picturing dropping the baby", "", Kind.FEARED_HARM, Tier.SURE, Way.AWAY),
        ("Lock the car one time only", "", Kind.OCD, Tier.SURE, Way.AWAY),
        ("Stop rereading every email", "", Kind.OCD, Tier.SURE, Way.AWAY),
        ("Sort Tom's room; he took his life", "", Kind.GRIEF, Tier.SURE, Way.AWAY),
        ("First Christmas without Paul", "", Kind.GRIEF, Tier.SURE, Way.AWAY),
        ("Pack up the nursery", "After we lost the baby", Kind.GRIEF, Tier.SURE, Way.AWAY),
        ("Be less of a handful", "", Kind.SHAME, Tier.SURE, Way.TOWARDS),
        ("Manage without help", "", Kind.SHAME, Tier.SURE, Way.TOWARDS),
        ("I don't deserve this", "", Kind.SHAME, Tier.SURE, Way.TOWARDS),
    ],
)
def test_each_kind_is_read_with_its_way(words, above, kind, tier, way):
    reading = read(words, [above] if above else [])
    assert (reading.kind, reading.way) == (kind, way)
    assert reading.tier == tier


# Whose danger it is, and which way it leads


@pytest.mark.parametrize(
    "words",
    [
        *("My brother wants to kill himself", "My friend is suicidal", "she said she'd kill herself"),
        "Ask Sam if he is thinking of suicide",
    ],
)
def test_somebody_elses_danger_has_its_own_kind(words):
    assert read(words).kind is Kind.SOMEONE_ELSES_CRISIS


@pytest.mark.parametrize(
    "words",
    [
        *("why not just kill myself", "I'd rather kill myself", "I can't stop thinking about killing myself"),
        *(
            "no reason not to kill myself",
            "I don't want to live",
            "Not wake up",
            "Stay alive till the exam, then kill myself",
        ),
        *("hand over the pills, then jump off the bridge", "Tell Mum I'm going to kill myself"),
        *(
            "couldnt, i want to die",
            "couldnt i want to die",
            "didnt go, want to kill myself",
            "give up and die",
        ),
        *("didn't start – want to be dead", "not today - hang myself", "couldnt, took all my pills"),
    ],
)
def test_a_word_like_not_turns_no_danger_that_stays_one(words):
    assert read(words) == Reading(Kind.CRISIS, Tier.SURE, Way.TOWARDS)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Lock the bathroom and cut myself", Kind.SELF_HARM),
        ("Hit him if he does not stop", Kind.HARM),
        ("Text Dean for a gram", Kind.DRUGS),
        ("Get drunk every day this week", Kind.ALCOHOL),
        ("Stop the citalopram and not tell the doctor", Kind.MEDICINES),
        ("Pretend to the nurse that I took my tablets", Kind.MEDICINES),
        ("Tell them I already ate, then skip it again", Kind.EATING),
        ("Don't eat until Friday", Kind.EATING),
    ],
)
def test_harm_stays_harm_whatever_stands_around_it(words, kind):
    assert (read(words).kind, read(words).way) == (kind, Way.TOWARDS)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Don't skip my meds", Kind.MEDICINES),
        ("Don't skip dinner", Kind.EATING),
        ("Quit burning myself", Kind.SELF_HARM),
        ("Wait ten minutes before I cut", Kind.SELF_HARM),
        ("Leave the room before I hit him", Kind.HARM),
        ("Leave the baby somewhere safe and go outside", Kind.HARM),
        ("Tell my GP I stopped the lithium", Kind.MEDICINES),
        ("Go to the meeting instead of the bookies", Kind.BETTING),
    ],
)
def test_stopping_telling_and_waiting_lead_away(words, kind):
    assert (read(words).kind, read(words).way) == (kind, Way.AWAY)


@pytest.mark.parametrize(
    "words",
    ["never, ever kill myself", "I don't think I want to die", "not want to die"],
)
def test_what_goes_on_after_a_comma_is_turned_as_without_one(words):
    assert read(words).tier is not Tier.SURE


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("didn't go, cut myself again", Kind.SELF_HARM),
        ("couldn't, made myself sick", Kind.EATING),
        ("didn't manage it, skipped my meds", Kind.MEDICINES),
        ("never got there, drank the whole bottle of gin", Kind.ALCOHOL),
    ],
)
def test_a_refusal_before_a_comma_does_not_turn_what_was_done(words, kind):
    assert (read(words).kind, read(words).way) == (kind, Way.TOWARDS)


def test_meals_at_their_times_have_no_line_and_are_kept_whole():
    for words in (
        "eat breakfast every day",
        "eat something every three hours",
        "have dinner with mum every day",
    ):
        assert read(words) == Reading(Kind.EATING, Tier.NONE, Way.AWAY)
        assert read(words, ["recover from anorexia"]).way is Way.AWAY
    for words in ("eat half a sandwich", "two bites of toast"):
        assert read(words, ["recover from anorexia"]) == read("recover from anorexia")
    assert read("eat half a sandwich").way is Way.TOWARDS
    assert read("eat every other day").way is Way.TOWARDS


def test_who_grieves_and_wants_to_be_with_the_dead_is_read_as_wanting_to_die():
    for words in ("i want to go where he is", "be with him again", "i want to be with her"):
        assert read(words, ["bury my brother well"]) == Reading(Kind.CRISIS, Tier.UNSURE, Way.TOWARDS)
    for words in ("sit with him at the grave", "take the photo with her to church"):
        assert read(words, ["bury my brother well"]).kind is not Kind.CRISIS
    assert read("i should have rung him that night", ["bury my brother well"]).kind is Kind.GRIEF


def test_a_step_away_from_who_hurts_counts_and_one_that_serves_them_does_not():
    for words in ("pack a suitcase", "Save the voicemails", "hide the spare key"):
        assert not read(words, ["my husband hits me"]).is_withheld
    assert read("get his shirts ready", ["my husband hits me"]).is_withheld
    for words in ("stop him from hitting me", "stop dad from beating mum", "get her to stop slapping us"):
        assert (read(words).kind, read(words).way) == (Kind.SAFETY, Way.AWAY)
    assert read("stop hitting him").kind is Kind.HARM


def test_a_frame_helps_neither_one_who_says_myself_nor_one_who_seeks_a_way():
    assert read("Learn the lines of the murder scene", ["Play Macbeth"]) == ORDINARY
    assert read("Kill myself in the second act", ["Play Macbeth"]).handling is Handling.CRISIS
    assert read("how to die", ["Write a novel"]).handling is Handling.CRISIS


def test_a_dark_goal_darkens_what_says_nothing_by_itself():
    for words in (
        "Buy a rope",
        "Write letters to the kids",
        "Cancel the phone contract",
        "Find a hotel",
        "Tonight",
    ):
        assert read(words).handling is not Handling.CRISIS
        assert read(words, [DONE_WITH_LIFE]).handling is Handling.CRISIS, words


def test_a_parent_and_a_why_darken_as_a_goal_does():
    assert read("Tonight", ["Get it ready", "Be brave", "because I want to die"]).kind is Kind.CRISIS


def test_a_step_that_says_nothing_without_its_goal_is_read_as_the_goal():
    assert read("One less", ["Come off lithium"]).kind is Kind.MEDICINES
    assert read("Only till Friday", ["Stop cutting"]).kind is Kind.SELF_HARM
    assert read("Go to work", ["Stop cutting"]) == ORDINARY


# How people type


def five_lines(words: str) -> str:
    return "\n".join((words + " please help me now").split(" ", 4))


TYPED = {
    "in capitals": str.upper,
    "with curly apostrophes": lambda words: words.replace("'", "’"),
    "without apostrophes": lambda words: words.replace("'", ""),
    "with emoji": lambda words: words.replace(" ", " 🙃 ") + " 😔",
    "with many spaces": lambda words: words.replace(" ", "   "),
    "in five lines": five_lines,
    "with accents": lambda words: words.replace("a", "á").replace("i", "ï"),
    "with long vowels": lambda words: words.replace("e", "eee"),
    "in a pasted note": lambda words: (
        f"Saturday, rain. Shopping, bread, milk. {words}. Then the bus at nine."
    ),
    "in quotes": lambda words: f"“{words}”",
    "with marks": lambda words: f"- {words}!!! (…)",
}


@pytest.mark.parametrize("how", TYPED)
@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("I want to die", Kind.CRISIS),
        ("I don't want to be alive", Kind.CRISIS),
        ("kill myself", Kind.CRISIS),
        ("I'm going to cut myself", Kind.SELF_HARM),
        ("skip my medication", Kind.MEDICINES),
        ("throw up after dinner", Kind.EATING),
        ("he hits me", Kind.SAFETY),
    ],
)
def test_how_it_is_typed_makes_no_difference(how, words, kind):
    assert read(TYPED[how](words)).kind is kind


@pytest.mark.parametrize(
    "words",
    [
        *(
            "k i l l  m y s e l f",
            "k.i.l.l. m.y.s.e.l.f",
            "k1ll mys3lf",
            "k*ll myself",
            "kil mysefl",
            "killl myself",
        ),
        *("kms", "ctb on friday", "unalive myself", "sewerslide on sunday", "od tonight", "kill my self"),
        *(
            "i wnat to die",
            "comit suicide",
            "commit su1cide",
            "take all my tabelts",
            "i want too die",
            "off myself",
        ),
    ],
)
def test_slang_and_slips_of_the_finger_are_understood(words):
    assert read(words).kind is Kind.CRISIS
    assert read(words).way is Way.TOWARDS


@pytest.mark.parametrize(
    "words",
    [
        *("Go shopping for shoes", "Start cooking at six", "Set the table", "Meditation before bed"),
        *(
            "Practise the violin",
            "Handing in the essay",
            "The heroine's cloak",
            "run install.sh",
            "Whisk the eggs",
        ),
    ],
)
def test_a_word_that_is_one_letter_from_a_dark_one_is_itself(words):
    assert read(words) == ORDINARY


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Ich bringe mich um", Kind.CRISIS),
        ("Je veux mourir", Kind.CRISIS),
        ("No quiero vivir más", Kind.CRISIS),
        ("Quero morrer", Kind.CRISIS),
        ("Ik wil dood", Kind.CRISIS),
        ("Voglio farla finita", Kind.CRISIS),
        ("Mich nicht mehr ritzen", Kind.SELF_HARM),
        ("Arrêter de me scarifier", Kind.SELF_HARM),
        ("Dejar de cortarme", Kind.SELF_HARM),
        ("Parar de me cortar", Kind.SELF_HARM),
        ("Mezelf niet meer snijden", Kind.SELF_HARM),
        ("Smettere di tagliarmi", Kind.SELF_HARM),
        ("Meine Tabletten absetzen", Kind.MEDICINES),
        ("Dejar mis pastillas", Kind.MEDICINES),
        ("Me faire vomir", Kind.EATING),
    ],
)
def test_the_commonest_words_of_six_languages_are_understood(words, kind):
    assert read(words).kind is kind


@pytest.mark.parametrize(
    "words",
    [
        *("Aufhören zu rauchen", "Arrêter l'alcool", "Dejar de fumar", "Menos açúcar", "Minder snoepen"),
        "Smettere di fumare",
    ],
)
def test_stopping_is_understood_in_six_languages(words):
    assert care.is_about_stopping_in_another_language(words)


@pytest.mark.parametrize("words", ["Stop smoking", "Die Blumen gießen", "Boire un café", "Write a page", ""])
def test_what_stops_nothing_in_another_language_is_left_alone(words):
    assert not care.is_about_stopping_in_another_language(words)


# Lists from people's lives


class Listed(NamedTuple):
    """A row of a list."""

    name: str
    tier: str
    way: str
    place: str
    above: str
    words: str
    reads: str

    @property
    def reading(self) -> Reading:
        return read(self.words, [self.above] if self.above else [])


LISTS = Path(__file__).parent / "care_lists"
ROWS = [
    Listed(path.stem, *line.split("\t"))
    for path in sorted(LISTS.glob("*.tsv"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
NAMES = sorted({row.name for row in ROWS})

KINDS = {
    "crisis": {Kind.CRISIS, Kind.SOMEONE_ELSES_CRISIS},
    "harm-to-others": {Kind.HARM, Kind.FEARED_HARM},
    "safety": {Kind.SAFETY},
    "unseen-things": {Kind.PSYCHOSIS},
    "self-harm": {Kind.SELF_HARM},
    "medicines": {Kind.MEDICINES, Kind.OPIOIDS, Kind.SEDATIVES},
    "substances": {Kind.OPIOIDS, Kind.SEDATIVES, Kind.ALCOHOL, Kind.DRUGS, Kind.BETTING},
    "eating": {Kind.EATING},
    "ocd": {Kind.OCD},
    "grief": {Kind.GRIEF},
    "shame": {Kind.SHAME},
    "languages": set(Kind),
}


@pytest.mark.parametrize("name", NAMES)
def test_each_row_of_a_list_is_read_as_it_says(name):
    changed = [
        f"{row.words!r} under {row.above!r}: {said(row.reading)}, and not {row.reads}"
        for row in ROWS
        if row.name == name and said(row.reading) != row.reads
    ]
    assert changed == []


def is_found(row: Listed) -> bool:
    """Whether a row is met with care of its own kind.

    Staying alive is met by counting in full; the papers of a death, and asking somebody who
    knows about a medicine, by a calm tone.
    """
    reading = row.reading
    if row.name == "crisis" and row.way == "away":
        return reading.handling <= Handling.GENTLE
    if reading.kind in (Kind.GRIEF, Kind.MEDICINES) and reading.tier is Tier.NONE:
        return row.name in ("grief", "medicines") and reading.way is Way.AWAY
    return reading.tier is not Tier.NONE and reading.kind in KINDS[row.name]


@pytest.mark.parametrize("name", NAMES)
def test_of_what_is_sure_hardly_anything_is_missed(name):
    sure = [row for row in ROWS if row.name == name and row.tier == "sure"]
    missed = [row.words for row in sure if not is_found(row)]
    assert len(missed) <= len(sure) * 0.12, missed


@pytest.mark.parametrize("name", NAMES)
def test_of_what_is_unsure_most_is_met(name):
    unsure = [row for row in ROWS if row.name == name and row.tier == "unsure"]
    missed = [row.words for row in unsure if not is_found(row)]
    assert len(missed) <= len(unsure) * 0.25, missed


@pytest.mark.parametrize("name", NAMES)
def test_of_what_is_harmless_hardly_anything_is_flagged(name):
    harmless = [row for row in ROWS if row.name == name and row.tier == "none"]
    flagged = [row for row in harmless if row.reading.tier is not Tier.NONE]
    assert len([row for row in flagged if row.reading.tier is Tier.SURE]) <= len(harmless) * 0.03
    assert len(flagged) <= len(harmless) * 0.06, [row.words for row in flagged]


FAMILIES = [line.split("\t") for line in (LISTS.parent / "care_families.tsv").read_text("utf-8").splitlines()]


def test_each_way_of_saying_a_thing_is_read_and_what_shares_its_words_is_left_alone():
    """The families were written with the rows: ten ways of saying a thing, and ten harmless ones beside them.

    They say what was meant, not how much is met: the lists do that.
    """
    readings = [
        (words, said(read(words, [above] if above else [])), meant) for meant, above, words in FAMILIES
    ]
    assert [
        (words, reading)
        for words, reading, meant in readings
        if (reading != meant if meant != "calm" else reading != "nothing" and ", none, " not in reading)
    ] == []


@pytest.mark.parametrize(
    "amount", ["Only once", "Just one", "One more", "One last time", "Half", "Every other day"]
)
@pytest.mark.parametrize(
    "goal", ["Stop cutting", "Stop hitting the kids", "Quit heroin", "Stop gambling", "Sober"]
)
def test_an_amount_of_an_act_of_harm_leads_towards_it_under_a_goal_of_stopping(amount, goal):
    assert read(amount, [goal]) == read(goal)._replace(way=Way.TOWARDS, is_settled=False)


@pytest.mark.parametrize(
    ("act", "goal"),
    [
        ("Cut one last time", "Stop cutting"),
        ("Cut just once more", "Stop cutting"),
        ("Do it one last time", "Stop cutting"),
        ("Smack him one last time", "Stop hitting the kids"),
        ("Bet only once", "Stop gambling"),
        ("Drink one last time", "Stay sober"),
    ],
)
def test_the_act_itself_one_last_time_leads_towards_harm_under_a_goal_of_stopping(act, goal):
    assert read(act, [goal]).way is Way.TOWARDS
    assert read(act, [goal]).is_withheld


@pytest.mark.parametrize(
    "time", ["One day", "One more day", "Only till Friday", "Just this evening", "Another week"]
)
@pytest.mark.parametrize(
    "goal", ["Stop cutting", "Stop hitting the kids", "Quit heroin", "Stop gambling", "Sober"]
)
def test_a_time_without_it_leads_away_from_harm(time, goal):
    assert read(time, [goal]).way is Way.AWAY


def test_no_row_towards_dying_is_taken_for_keeping_alive():
    assert [
        row.words
        for row in ROWS
        if row.name == "crisis"
        and row.tier == "sure"
        and row.way == "towards"
        and row.reading.tier is Tier.NONE
    ] == []


def test_stopping_in_other_languages_is_found_in_the_lists():
    stopping = [row for row in ROWS if row.name == "languages" and row.tier == "stop"]
    others = [row for row in ROWS if row.name == "languages" and row.tier != "stop"]
    assert [row.words for row in stopping if not care.is_about_stopping_in_another_language(row.words)] == []
    assert [row.words for row in others if care.is_about_stopping_in_another_language(row.words)] == []


# The rows


def rows_of(*tables: str) -> list[str]:
    return [row for table in tables for row in lines_of(table)]


TABLES = [table[-1] for table in reading_module.TABLES]
ALL_ROWS = rows_of(
    *TABLES,
    idioms.IDIOMS,
    idioms_of_daily_life.IDIOMS,
    DARKENED,
    BELONGINGS,
    AMOUNTS,
    *leading_away._BY_KIND.values(),
)


def test_a_row_is_found_where_its_language_says():
    def found(row: str, words: str) -> bool:
        return Rows(row).are_in(words_of(words))

    assert found("sell|give away .. books", "Give away all my books")
    assert not found("sell|give away .. books", "Give away all of my old books")
    assert found("sell .. books -for", "Sell the books")
    assert not found("sell books -for", "Sell books for Ana")
    assert found("^ =sell $", "Buy flour. Sell. Rest")
    assert not found("^ =sell $", "Sell flour")
    assert found("sell today|$", "I sell")
    assert found("#3 =cups", "Wash 12 cups")
    assert not found("#3 cups =wash", "two cups wash")
    assert found("books & sell", "Sell all that is left over of the old books")
    assert not found("books & sell", "Sell the car. Read books")
    assert found("call @name", "I call Ana")
    assert not found("call @name", "I call a cab")
    assert found("bake a? cake", "Baked cakes")


@pytest.mark.parametrize(
    "words", ["Tidy the desk", "Practise the piano for ten minutes", "Water the tomatoes"]
)
def test_a_harmless_title_calls_for_no_row(words):
    assert reading_module._ROWS.possible(words_of(words)) == []


def test_every_row_is_looked_up_by_a_word_that_is_in_few_titles():
    common = {
        "the",
        "a",
        "i",
        "my",
        "to",
        "not",
        "and",
        "of",
        "it",
        "in",
        "on",
        "is",
        "at",
        "for",
        "with",
    }
    for row in ALL_ROWS:
        key = next((slot for slot in row.split() if slot.startswith("=")), row.split()[0]).removeprefix("=")
        assert key[0] not in "^$.-#?&", row
        assert common.isdisjoint(key.split("|")), row


def test_no_saying_takes_away_to_whom_something_is_done():
    """One that began with "myself" would hide "kill myself" before it: its verb stands in it."""
    sayings = rows_of(idioms.IDIOMS, idioms_at_work_and_clinic.IDIOMS, idioms_of_daily_life.IDIOMS)
    begins = [set(row.split()[0].removeprefix("=").split("|")) for row in sayings]
    assert [first for first in begins if first & {"myself", "me", "us"}] == []


def test_no_row_is_there_twice():
    assert [row for row, times in Counter(rows_of(*TABLES)).items() if times > 3] == []
    for table in TABLES:
        assert [row for row, times in Counter(rows_of(table)).items() if times > 1] == []


def test_every_word_of_a_row_can_be_met():
    """A row names words as they are after folding, or it could never be found."""
    as_typed = set(FOLDED) | {"cannot", "od", "kms", "dr", "im"}
    unmet = {
        word
        for row in ALL_ROWS
        for slot in row.split()
        for word in slot.strip("-=?").split("|")
        if word.isalpha() and words_of(word) != (word,) and word not in as_typed
    }
    assert unmet == set()


def test_no_title_of_the_lists_is_a_row():
    """A row is a rule for many titles: none of them spells one out."""
    titles = {" ".join(words_of(row.words)) for row in ROWS if len(words_of(row.words)) > 5}
    assert titles.isdisjoint(row.replace("=", "") for row in ALL_ROWS)


def test_each_table_is_met_by_the_lists():
    unmet = [
        (kind, tier, way, Rows(rows))
        for kind, tier, way, rows in reading_module.TABLES
        if (kind, tier, way, rows) not in words_elsewhere.TABLES and kind is not Kind.SOMEONE_ELSES_CRISIS
    ]
    for row in ROWS:
        words = words_of(row.words)
        unmet = [table for table in unmet if not table[-1].are_in(words)]
    assert unmet == []


# Whatever is typed


@given(st.text(), st.lists(st.text(), max_size=3))
def test_reading_never_raises_and_says_the_same_twice(words, above):
    first = read(words, above)
    reading_module._read.cache_clear()
    words_of.cache_clear()
    assert read(words, above) == first


DARK = "kill myself die tablets not without cut drink he hits me eat check the door he died alone never take my pills"


@given(st.lists(st.sampled_from([*DARK.split(), ".", "\n", "😔", "k i l l", "'"]), max_size=60))
def test_reading_never_raises_on_dark_words_in_any_order(words):
    assert read(" ".join(words)).tier in Tier


def calls(words: str) -> int:
    """How many Python functions are called to read words for the first time."""
    count = 0

    def counting(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    reading_module._read.cache_clear()
    words_of.cache_clear()
    sys.setprofile(counting)
    try:
        read(words)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("words", [f"{DARK}. ", "kill " * 4, "a b c d ", "not "])
def test_work_grows_with_the_length_of_words_and_no_faster(words):
    parsed.cache_clear()
    calls(words)  # parses the rows that these words call for
    short, long = calls(words * (1_000 // len(words))), calls(words * (10_000 // len(words)))
    assert long <= 15 * short + 1_000


def test_feeling_like_oneself_is_a_wish_and_liking_oneself_is_tender():
    assert all(read(words) == ORDINARY for words in ("Feel more like myself", "Feel like myself again"))
    assert read("Learn to like myself").kind is Kind.SHAME


# What a goal lends to a step, and what it takes from none

MARK = Kind.SAFETY, Tier.UNSURE, Way.TOWARDS


@pytest.mark.parametrize(
    ("words", "above", "expected"),
    [
        ("have dinner on the table", "keep the peace", MARK),
        ("kids in bed by six", "keep the peace", MARK),
        ("tell him sorry first", "keep the peace", MARK),
        ("don't talk back", "keep the peace at home", MARK),
        ("have dinner on the table", "my husband hits me", MARK),
        ("Burn my arm tonight", "Write the thesis", (Kind.SELF_HARM, Tier.SURE, Way.TOWARDS)),
        ("Burn my arm tonight", "Fix the server", (Kind.SELF_HARM, Tier.SURE, Way.TOWARDS)),
        ("Cut my wrists and hand in the essay", "", (Kind.SELF_HARM, Tier.SURE, Way.TOWARDS)),
        ("Skip my meds", "Write the thesis", (Kind.MEDICINES, Tier.SURE, Way.TOWARDS)),
        ("Skip my meds till the thesis is done", "", (Kind.MEDICINES, Tier.SURE, Way.TOWARDS)),
        ("4 instead of 8", "methadone", (Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS)),
        ("half of it", "my lithium", (Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS)),
        ("one less", "sertraline", (Kind.MEDICINES, Tier.UNSURE, Way.TOWARDS)),
        ("only twice", "check the door less", (Kind.OCD, Tier.SURE, Way.AWAY)),
        ("3 instead of 10", "wash my hands less often", (Kind.OCD, Tier.SURE, Way.AWAY)),
    ],
)
def test_a_step_is_read_beside_its_goal_and_a_goal_of_work_hides_no_harm(words, above, expected):
    reading = read(words, [above] if above else [])
    assert (reading.kind, reading.tier, reading.way) == expected


@pytest.mark.parametrize(
    ("words", "above"),
    [
        ("have dinner on the table", "have the neighbours round"),
        ("keep the peace lily alive", ""),
        ("keep the peace between the two teams", ""),
        ("read for an hour", "keep the peace"),
        ("walk the dog", "keep the peace"),
        ("4 instead of 8", "slides for the talk"),
        ("4 instead of 8", "meetings"),
        ("only twice", "check the stock less"),
        ("take it at eight", "methadone"),
        ("collect it at the pharmacy", "methadone"),
        ("check the sources twice", "Write the thesis"),
    ],
)
def test_beside_goals_and_words_that_sound_alike_a_step_is_as_usual(words, above):
    assert read(words, [above] if above else []).handling is Handling.ORDINARY


@pytest.mark.parametrize(
    ("words", "above"),
    [
        ("Burn my arm less", "Cook at the restaurant"),
        ("Cut my arm in act two", "Rehearse the play"),
        ("Cut my arm off with red paint", "Make the zombie prop"),
        ("Bruise my shins less", "Learn kickboxing"),
    ],
)
def test_a_stage_a_kitchen_and_a_sport_still_explain_what_happens_to_a_body(words, above):
    assert read(words, [above]).tier is not Tier.SURE


# Shaking after drinking, tiredness, and putting down


@pytest.mark.parametrize(
    "words",
    [
        "shaking since I stopped drinking",
        "my hands shake since my last drink",
        "the shakes since monday, no drink",
        "shakes and sweats since I put the bottle down",
        "seeing things since I quit the vodka",
        "sweating and shaking, third day without beer",
    ],
)
def test_a_withdrawal_that_can_kill_is_told_as_a_step_as_well(words):
    reading = read(words)
    assert reading.is_withdrawal
    assert answers.line(reading) == answers.WITHDRAWAL
    assert answers.suggestions(reading, words) == answers.IN_WITHDRAWAL


@pytest.mark.parametrize(
    "words",
    [
        "two protein shakes without milk",
        "dry shake the gin sour",
        "shake the drinks before serving",
        "stop the washing machine shaking",
        "get off the shaky ladder, drink some water",
        "no drinks near the laptop",
    ],
)
def test_shaking_of_other_things_is_no_withdrawal(words):
    assert not read(words).is_withdrawal


@pytest.mark.parametrize(
    "words",
    [
        *("rest before im dead", "sleep before i'm dead on my feet", "nap before I drop dead"),
        *("sit down before I die of tiredness", "bed before i'm dead", "eat before I die of hunger"),
        *(
            "put the baby down somewhere safe",
            "put him down somewhere safe",
            "put the cat down somewhere safe",
        ),
        *("put her down in her cot", "put the puppy down gently"),
    ],
)
def test_tiredness_and_putting_a_baby_down_are_as_usual(words):
    assert read(words).handling is Handling.ORDINARY


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("sit on the bridge before i die", Kind.CRISIS),
        ("sleep forever", Kind.CRISIS),
        ("put the baby down before I shake her", Kind.HARM),
    ],
)
def test_beside_tiredness_what_is_dark_stays_so(words, kind):
    assert read(words).kind is kind


@pytest.mark.parametrize(
    "words", ["i might have hit a cyclist", "I think I hit someone with the car", "maybe i ran over a dog"]
)
def test_having_perhaps_hit_somebody_is_a_feared_harm(words):
    assert read(words).kind is Kind.FEARED_HARM


@pytest.mark.parametrize(
    "words",
    [
        *("hand the keys over to the agent", "prove my income to the foreigners office"),
        *(
            "put money on the bus card",
            "walk out of the meeting if it gets nasty",
            "tell HR about my pregnancy",
        ),
        *("talk to the school about the bullying", "start the dopamine detox", "resume the rehab"),
        *("handover notes for whoever gets my job", "cake for my last day", "get blood taken"),
        *("watercolour background bleeding everywhere", "practise telling them about my biggest failure"),
        *(
            "skip dinner prep, order in",
            "put the razors on the shopping list",
            "prove my age at the till",
        ),
        *("I've made up my mind about the sofa", "eat nothing heavy before the swim"),
        *("there's no point in me coming to both meetings", "get blood drawn at eight"),
        *(
            "return the keys to the landlord",
            "load credit on the electric meter",
            "prove my address at the bank",
        ),
    ],
)
def test_ordinary_titles_that_sound_dark_are_as_usual(words):
    reading = read(words)
    assert reading.handling is Handling.ORDINARY
    assert reading.kind in (None, Kind.GRIEF)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("hand over the car keys before the pub", Kind.HARM),
        ("prove my worth to dad", Kind.SHAME),
        ("put money on the horses", Kind.BETTING),
        ("walk out if he gets nasty", Kind.SAFETY),
        ("tell the teacher about the bullying", Kind.SAFETY),
        ("go back to rehab", Kind.DRUGS),
        ("note for whoever finds me", Kind.CRISIS),
        ("make it my last day", Kind.CRISIS),
        ("see my blood", Kind.SELF_HARM),
        ("I'm a failure", Kind.SHAME),
        ("skip dinner", Kind.EATING),
        ("put the razors in my drawer", Kind.SELF_HARM),
        ("I've made up my mind, it's friday", Kind.CRISIS),
        ("eat nothing", Kind.EATING),
        ("there's no point in me", Kind.CRISIS),
        ("first week without her, iron his shirt", Kind.GRIEF),
    ],
)
def test_beside_those_titles_the_dark_ones_stay_so(words, kind):
    assert read(words).kind is kind


@pytest.mark.parametrize(
    ("words", "above", "kind"),
    [
        ("leave the car running with the garage shut", "", Kind.CRISIS),
        ("I've got enough put by to do it now", "", Kind.CRISIS),
        ("swallow something sharp", "", Kind.CRISIS),
        ("follow him", "sort out everything after John died", Kind.CRISIS),
        ("pay him or he posts the photos", "", Kind.SAFETY),
        ("be home by six or he'll start", "", Kind.SAFETY),
        ("get my own bank card, he keeps mine", "", Kind.SAFETY),
        ("my parents are actors, swapped", "", Kind.PSYCHOSIS),
        ("one more spin class and then bed", "", None),
        ("pick up my script for the play", "", None),
        ("wait for him outside the nursery", "", None),
        ("Ask GP for fit note to cover till the 30th", "", None),
        ("hours to get through, night shift", "", None),
        ("park the car in the garage and shut the door", "", None),
        ("enough flour put by to bake", "", None),
        ("swallow my pride", "", None),
        ("follow him on the map", "", None),
        ("she sends photos back", "", None),
    ],
)
def test_what_is_read_by_its_parts_and_what_only_shares_them(words, above, kind):
    assert read(words, [above] if above else []).kind is kind
