"""Adding, not subtracting: habits that people wish to be rid of, and what could come beside a step about stopping."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from smallsteps_tui.domain.care import is_about_stopping_in_another_language
from smallsteps_tui.domain.shrinking.lexicon import VERBS, listed, plain_verb, singular
from smallsteps_tui.domain.shrinking.stripping import LONGEST, stripped


class Habit(NamedTuple):
    """One sort of habit."""

    words: frozenset[str]
    """What it is called; words that belong together are joined by a hyphen."""
    additions: tuple[str, ...]
    """What to add; {one} is the thing itself, in the singular."""


def _habit(words: str, *additions: str) -> Habit:
    return Habit(listed(words), additions)


HABITS = (
    _habit(
        "antidepressant antidepressants medication meds medicine pill pills tablet tablets insulin statin lithium",
        "Ask a pharmacist one question",
        "Tell someone what makes it hard",
    ),
    _habit(
        "porn masturbating",
        "Take a walk to the corner",
        "Leave your phone charging in another room tonight",
        "Send a friend one line in the evening",
    ),
    _habit(
        "gambling betting bets bet casino poker slots lottery",
        "Text someone on your side",
        "Plan one thing for the time when it usually starts",
        "Move one small amount to savings",
    ),
    _habit(
        "tv netflix television series watching binge-watching",
        "Stretch once while the opening music plays",
        "Watch one episode with someone",
        "Put a book on the sofa next to the remote",
    ),
    _habit(
        "coffee caffeine espresso energy-drink red-bull",
        "Pour a glass of water before each cup",
        "Add one cup of herbal tea in the afternoon",
        "Drink the first cup by the window",
    ),
    _habit(
        "soda coke cola pepsi soft-drink lemonade",
        "Put a jug of water with lemon in the fridge",
        "Pour a glass of water before each can",
        "Add ice and a slice of lemon",
    ),
    _habit(
        "pastry pastries cake cakes donut donuts doughnut doughnuts croissant croissants cookie cookies biscuit"
        " biscuits",
        "Keep the {one}, and add a piece of fruit in the afternoon",
        "Eat the {one} sitting down, from a plate",
        "Share one with someone you like",
    ),
    _habit(
        "sugar sweets sweet candy chocolate dessert desserts ice-cream sugary gummies",
        "Keep the sweets, and add a piece of fruit",
        "Put a bowl of nuts where the sweets are",
        "Eat it sitting down, from a plate",
    ),
    _habit(
        "takeaway takeaways takeout burgers mcdonald's pizza fast-food",
        "Put one easy meal in the freezer or the cupboard",
        "Add a handful of something green",
        "Sit down for it, with a plate",
    ),
    _habit(
        "snack snacking snacks crisps chips junk",
        "Add a handful of something green",
        "Put a bowl of fruit where you'd reach first",
        "Sit down for it, with a plate",
    ),
    _habit(
        "binge bingeing binging overeating overeat purging",
        "Put a snack you like where you can see it",
        "Sit with someone while you eat",
        "Tell someone how eating has been",
    ),
    _habit(
        "weed cannabis joint joints stoned",
        "Text someone on your side",
        "Take a walk to the corner",
        "Put on one record",
    ),
    _habit(
        "smoking smoke cigarette cigarettes vaping vape nicotine tobacco juul",
        "Take three slow breaths at the window",
        "Step outside once today with a cup of tea",
        "Put a packet of gum in your pocket",
    ),
    _habit(
        "alcohol wine beer beers drink drinks drinking booze whisky vodka cocktails drunk gin sober sobriety",
        "Put some juice or a fizzy drink in the fridge",
        "Text someone on your side",
        "Plan one thing for the time when it usually starts",
    ),
    _habit(
        "meat dairy bacon beef",
        "Add one dinner of beans and rice this week",
        "Put one more vegetable on the plate",
        "Write down one dish you love that has none",
    ),
    _habit(
        "instagram tiktok facebook twitter reddit youtube doomscrolling scrolling scroll social-media screen"
        " screentime screens phone feeds feed snapchat news headlines internet",
        "Put a book where your phone spends the night",
        "Look out of the window for one minute first",
        "Send a friend one message while the phone is in your hand",
    ),
    _habit(
        "email emails inbox slack notifications",
        "Choose one time of day for answering",
        "Take one breath before you look",
        "Write down the first thing you'll do today before you open it",
    ),
    _habit(
        "gaming games game videogames playing fortnite",
        "Stand up and stretch between two rounds",
        "Ask one friend to play along",
        "Take a walk to the corner first",
    ),
    _habit(
        "spending spend buying buy shopping amazon purchases online-shopping impulse",
        "Write it on a wish list, and look again in three days",
        "Wear one thing you love again",
        "Move one small amount to savings first",
    ),
    _habit(
        "procrastinating procrastination procrastinate putting delaying postponing",
        "Start with two minutes, then stop if you like",
        "Write down the first thing you'd do",
        "Get one thing ready the night before",
    ),
    _habit(
        "staying stay awake bedtime",
        "Dim one lamp at ten",
        "Leave your phone charging in another room",
        "Put a book on your pillow",
    ),
    _habit(
        "late tardy oversleeping snooze snoozing",
        "Put your shoes and keys by the door the night before",
        "Set one alarm for when you need to leave",
        "Open the curtains as soon as the alarm goes off",
    ),
    _habit(
        "overworking overwork overtime working work workaholic weekends",
        "Write down the one thing that was enough today",
        "Put one pleasant thing in your calendar for after work",
        "Take a lunch break by a window",
    ),
    _habit(
        "job",
        "Keep the job for today, and look at one posting",
        "Write down one thing to look for in the next one",
        "Tell one person how work has been",
    ),
    _habit(
        "yelling yell shouting shout screaming anger angry snapping snap temper arguing fighting",
        "Take one breath before you answer",
        "Put a hand flat on the table first",
        "Say one kind thing to someone at breakfast",
    ),
    _habit(
        "swearing swear cursing curse",
        "Choose one splendid word to shout instead",
        "Take one breath before you swear",
    ),
    _habit(
        "complaining complain gossip gossiping negative moaning judging criticising criticizing",
        "Say out loud one thing that went well",
        "Say one kind thing about someone who isn't there",
    ),
    _habit(
        "worrying worry overthinking overthink ruminating rumination anxious panicking catastrophizing thinking",
        "Write the worry down in one line, with today's date",
        "Name three things in the room",
        "Save the worry for ten minutes at five o’clock",
    ),
    _habit(
        "comparing compare comparison jealous envying",
        "Write down one thing that is different from a year ago",
        "Tell one person what you like about their work",
    ),
    _habit(
        "hating hate hard criticism self-criticism self-hate perfectionism perfectionist perfect blaming doubting"
        " beating",
        "Say to yourself what a friend would say",
        "Write down one thing that was good enough today",
        "Put a hand on your heart for one breath",
    ),
    _habit(
        "apologising apologizing sorry",
        "Say “Thank you for waiting” once",
        "Take one breath before you answer",
    ),
    _habit(
        "pleasing yes overcommitting committing",
        "Say “Let me think about it” once today",
        "Write down one thing you'd like for yourself",
    ),
    _habit(
        "interrupting interrupt talking",
        "Ask one question, and count to three after the answer",
        "Hold a pen while the other person talks",
    ),
    _habit(
        "nails nail biting fingernails cuticles picking skin hair-pulling pulling",
        "Put hand cream on once in the afternoon",
        "Keep a smooth stone in your pocket",
        "File one nail nicely",
    ),
    _habit(
        "lying lies lie",
        "Say one small true thing today",
        "Write the true version down first",
    ),
    _habit(
        "skipping missing skip avoiding isolating",
        "Do the first two minutes of it",
        "Tell someone when it is",
        "Get one thing ready the night before",
    ),
    _habit(
        "sitting slouching couch",
        "Stand up once an hour",
        "Put your water glass in another room",
        "Stretch both arms at noon",
    ),
    _habit(
        "eating eat carbs bread calories gluten salt butter fat",
        "Put one more vegetable on the plate",
        "Ask someone to eat with you this week",
        "Sit down to eat, with a plate",
    ),
    _habit(
        "ex texting stalking",
        "Write it down, and don't send it",
        "Send one line to a friend first",
        "Take a walk to the corner",
    ),
    _habit(
        "plastic waste driving car flying",
        "Put one cloth bag by the door",
        "Walk one short trip this week",
    ),
)
"""The more particular come first: coffee before drinking, drinking before eating."""


_ENOUGH = listed("stop stopping quit quitting avoid avoiding abstain refrain")
"""Verbs that are about stopping, whatever follows."""

_WITH_A_HABIT = listed(
    "reduce reducing limit limiting resist eliminate ditch kick minimise minimize no not less fewer"
)
"""Words that are about stopping when a habit follows: "Reduce sugar", not "Reduce the sauce"."""

_PAIRS = listed("give up|giving up|no more|cutting down|stay away|keep away|step away", "|")
_PAIRS_WITH_A_HABIT = listed(
    "cut back|cutting back|cut down|cut out|stay off|keep off|lay off|get off|get rid|swear off|wean off|go without"
    "|ease off|cutting out|keep from|hold back|come off|be off|detox from|break free|get clean|wean myself|put down"
    "|put away",
    "|",
)
_ABSTINENT = listed("sober sobriety without")
_GOING_WITHOUT = listed("go get do try live spend be have make stay keep survive manage last sleep")
"""Verbs with which something may be done without; to phone without rehearsing is to phone."""
_OF_A_THING = listed("buy find look search bake cook order research read ask call book make google choose")
"""Verbs with which what is free of something is a thing: to find a gluten free bakery."""
_TO_SOMEBODY = listed("tell ask get help remind teach persuade convince")
_NO_LESS = listed("in or at for no a the of with feel feeling")
_GOES_ON = listed("by at in over off motion paying")
_SENT = listed(
    "mail letters catalogues leaflets newsletter newsletters debit subscription delivery deliveries statements"
)
"""What is stopped by telling whoever sends it."""
_WHEN = listed(
    "for until till since in by from at all day days week weekend month year life today tonight again"
)
"""What follows "smoke free", where that is no word before a thing."""
_NEAR = 5
"""Words of a title among which a habit is what is to be stopped, and not what it is compared to."""
_CUT_FOR_REAL = listed("hair nails nail fingernails skin cake bread paper pattern")


ANY = (
    "Write down one kind thing that could take its place",
    "Tell someone you trust about it",
    "Take three slow breaths",
)
"""What may come beside anything one can stop: cutting, smoking, calling an ex, drinking, being late."""


def additions(title: str) -> list[str]:
    """Offer things to add when a title is about stopping, avoiding or having less of something.

    The title is always accepted as it is; these stand beside it. A word that stops
    nothing ("No-knead bread", "Never Let Me Go, chapter 1", "Cut the hedge") brings
    nothing. Stopping in another language is answered in English, with what fits anything.

    Returns:
        Two or three additions, or none when the title is not about stopping.
    """
    title = title[:LONGEST]
    words = [word.strip(",.;:!?&") for word in stripped(title).split()]
    words = [word for word in words if word]
    habit = _habit_in(words[:_NEAR] if words[:1] == ["stop"] else words)
    named = [word.capitalize() if word.capitalize() in title else word for word in words]
    if not words or not _is_about_stopping(words, named, habit is not None):
        return list(ANY) if is_about_stopping_in_another_language(title) else []
    if habit is None:
        return list(ANY)
    one = next((singular(word) for word in words if word in habit.words), "")
    return [line.replace("{one}", one) for line in habit.additions]


def _habit_in(words: list[str]) -> Habit | None:
    names = (
        set(words) | {f"{a}-{b}" for a, b in pairwise(words)} | {word.removesuffix("-free") for word in words}
    )
    return next((habit for habit in HABITS if names & habit.words), None)


def _is_about_stopping(words: list[str], typed: list[str], has_habit: bool) -> bool:
    first, second, pair = words[0], "".join(words[1:2]), " ".join(words[:2])
    if "without" in words[1:4] and plain_verb(first) in VERBS - _GOING_WITHOUT:
        return False
    if has_habit and (not _ABSTINENT.isdisjoint(words[:4]) or any(_is_free_of(words))):
        return first not in _OF_A_THING
    if first in ("never", "don't", "dont") or pair == "do not":
        return _is_a_refusal(words[2 if first == "do" else 1 :], typed[1:2], has_habit)
    is_sent = not second.endswith("ing") and not _SENT.isdisjoint(words[1:4])
    if first in _ENOUGH and second not in _GOES_ON and not is_sent:
        of_a_thing = (
            second in ("the", "a", "an", "our", "his", "her", "their", "this", "that") or "'s" in second
        )
        return not of_a_thing or (has_habit and not any(word.endswith("ing") for word in words[2:]))
    if first in _WITH_A_HABIT or pair in _PAIRS_WITH_A_HABIT:
        is_else = second in ("is", "by", "this") or (first == "kick" and "off" in words)
        return pair in _PAIRS or (has_habit and not is_else and not _is_cut_for_real(words))
    if first == "cut" and second not in ("the", "a", "an", "my", "up", "down", "out", "back"):
        return has_habit and not _is_cut_for_real(words)
    if pair in _PAIRS:
        return has_habit or words[2:3] not in (["my"], ["the"], ["a"], ["an"])
    return _wants_less(words, typed, has_habit)


def _is_free_of(words: list[str]) -> Iterator[bool]:
    """Whether a habit is something to be free of: "smoke free", "a sugar-free week", no gluten free sauce."""
    for at, word in enumerate(words):
        following, after = "".join(words[at + 1 : at + 2]), "".join(words[at + 2 : at + 3])
        is_free = following == "free" and any(word in habit.words for habit in HABITS)
        yield word.endswith("-free") or (is_free and (not after or after in _WHEN or after.isdigit()))


def _is_a_refusal(after: list[str], next_typed: list[str], has_habit: bool) -> bool:
    again = {"stop", "quit", "give", "forget", "miss", "skip", "disturb", "cancel", "avoid", "lose"}
    if not after or after[0] in again:
        return False
    return has_habit or not next_typed[0][:1].isupper()


def _is_cut_for_real(words: list[str]) -> bool:
    return words[0] == "cut" and not _CUT_FOR_REAL.isdisjoint(words)


def _wants_less(words: list[str], typed: list[str], has_habit: bool) -> bool:
    for at, word in enumerate(words[1:5], 1):
        before, after = words[at - 1], "".join(words[at + 1 : at + 2])
        if word in ("less", "fewer") and typed[at][0].islower():
            is_less_of = at == 1 or (not after and not before.isdigit()) or has_habit
            return is_less_of and before not in _NO_LESS and after != "than"
        if word in _ENOUGH and before == "to" and has_habit:
            return words[0] not in _TO_SOMEBODY
    return has_habit and words[0] in ("break", "breaking") and "habit" in words
