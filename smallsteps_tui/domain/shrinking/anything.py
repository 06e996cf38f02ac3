"""Sentences that are right for anything, for titles whose kind is not known, by what is known of them."""

import re
from collections.abc import Iterator, Mapping

from smallsteps_tui.domain.shrinking.kinds import classes
from smallsteps_tui.domain.shrinking.lexicon import listed
from smallsteps_tui.domain.shrinking.matching import Look, look_of
from smallsteps_tui.domain.shrinking.reading import Asked, Form

LAST = (
    "Take one slow breath",
    "Let your shoulders drop",
    "Close your eyes for a moment",
)
"""What is below every ladder."""

_ANY = (
    (
        "Write down the first small thing you'd do",
        "Say out loud how small it could be",
        "Picture the first ten seconds",
        "Let your hands rest for one breath",
    ),
    (
        "Write down the first thing to do, in five words or fewer",
        "Say out loud which part is the easiest",
        "Think of something like it that went well",
        "Say to yourself “Small is fine”",
    ),
    (
        "Say out loud what you'd do first",
        "Say one word about it",
        "Picture yourself right before you begin",
        "Let your shoulders drop for one breath",
    ),
    (
        "Write the first thing to do on a scrap of paper, and leave it in sight",
        "Put a pen and a scrap of paper in front of you",
        "Think of where you'd put the paper",
        "Let your hands rest for one breath",
    ),
)
"""Nothing is fetched or put in sight here: what a title is about may be what somebody should stay away from."""

_WITH_CARE = (
    (
        "Tell someone what you have in mind",
        "Say out loud how you'd like to feel afterwards",
        "Think of one person you could tell",
        "Rest your hands in your lap for one breath",
    ),
)
_BY_HAND = (
    (
        "Put the first thing you'd need where you can reach it",
        "Say out loud what you'd pick up first",
        "Think of where it is now",
        "Let your hands rest for one breath",
    ),
    _ANY[0],
)
_HABIT = (
    (
        "Choose what it comes right after, like brushing your teeth",
        "Think of one thing you do every day already",
        "Say out loud when it would fit",
        "Let your shoulders drop for one breath",
    ),
    (
        "Draw seven small boxes on a slip of paper, one for each day",
        "Put a pen where you'd tick them off",
        "Think of the last time it went well",
        "Say to yourself “Small is fine”",
    ),
)
_CUED = (
    (
        "Write it on a note, and put the note where you'll be then",
        "Say out loud when that will be next",
        "Picture that moment, and yourself in it",
        "Say to yourself “Then, and no sooner”",
    ),
)
_ONE_OF_MANY = (
    (
        "Do one of them, as slowly as you like",
        "Choose a spot with some room for it",
        "Go through one of them in your head",
        "Wiggle your fingers and your toes",
    ),
)
_TOLD = (
    (
        "Write down what you'd like to happen next",
        "Say it out loud in one plain sentence",
        "Think of one person you could tell",
        "Leave it open for one breath",
    ),
)
_INSTEAD = (
    (
        "Write down one thing you'd do instead",
        "Say out loud what you'd do instead",
        "Think of someone who'd do that with you",
        "Look out of the window for one breath",
    ),
)
_BY_WORDS = (
    (r"^(?:no|not|never|don'?t|less|fewer|without)\b", _INSTEAD),
    (r"^(?:i|he|she|they|we|you|it) \w", _TOLD),
    (r"\w (?:before|after|while|whenever|as soon as) (?:i |my |the |we )?(?:\w+ing|coffee|tea|bed|bath|lunch|dinner|tv"
     r"|breakfast|work|school|showers?|kettle|teeth|meeting|bus|train|wake|sleep|leave|eat|meals?|walk|call)\b", _CUED),
    (r"\b(?:reps|each side|free throws|kettlebells?|dumbbells?)\b", _ONE_OF_MANY),
)  # fmt: skip
"""What a title of no known kind looks like by its words."""

_PERSON = (
    (
        "Write down one thing you'd like to tell them",
        "Say out loud what you'd tell them, to an empty room",
        "Look at one photo of them",
        "Say their name quietly",
    ),
    (
        "Choose a time today to get in touch",
        "Write down one good thing about them",
        "Think of the last thing they told you",
        "Picture their face for one breath",
    ),
)
_PLACE = (
    (
        "Put your shoes by the door",
        "Put your keys next to your shoes",
        "Think of what you'd put on for it",
        "Wiggle your toes",
    ),
    (
        "Look up how you'd get there",
        "Say out loud when you'd leave",
        "Think of the first corner on the way",
        "Picture yourself at the door",
    ),
)
_CHOICE = (
    (
        "Write down which answer you hope for",
        "Write one reason for it",
        "Say the other answer out loud, and notice how it feels",
        "Leave it open for one breath",
    ),
    (
        "Write down what you'd tell a friend who asked that",
        "Write down one thing you know already",
        "Say the first answer that comes to mind",
        "Put the question away until tomorrow",
    ),
)
_WHAT_NOW = (
    (
        "Write down two things you could do, any two",
        "Say which of them is easier",
        "Think of someone who stood there before you",
        "Leave it open for one breath",
    ),
    (
        "Write down what you'd tell a friend who asked that",
        "Write down one thing you know already",
        "Say the first answer that comes to mind",
        "Put the question away until tomorrow",
    ),
)
_WONDERING = (
    (
        "Write down what a kind friend would answer",
        "Write down one time when it was otherwise",
        "Put a hand on your heart for one breath",
        "Let the question rest for one breath",
    ),
)
_QUESTION = (
    (
        "Write down one person or one page that might know",
        "Write one answer, any answer",
        "Say the question out loud",
        "Let the question rest for one breath",
    ),
    (
        "Write down the first answer that comes to mind",
        "Think of one person you could ask",
        "Say out loud which answer you'd like",
        "Leave it open for one breath",
    ),
)
_FEELING = (
    (
        "Put both feet on the floor and breathe out slowly",
        "Name three things in the room",
        "Put a hand on your heart for one breath",
        "Unclench your jaw",
    ),
    (
        "Write the feeling down, and what it would like",
        "Say the word out loud",
        "Put a blanket round you",
        "Rest one hand on your chest",
    ),
)
_ALONE = (
    (
        "Write one line to someone who likes you",
        "Think of one person who'd be glad to hear from you",
        "Look out of the window for one breath",
        "Let your hands go soft",
    ),
)
_WEARY = (
    (
        "Sit or lie down for two minutes, with nothing to do",
        "Drink one glass of water",
        "Close your eyes for three breaths",
        "Let your jaw go soft",
    ),
)
_LONG = (
    (
        "Choose the one sentence in it that matters most",
        "Write its main sentence on a line of its own",
        "Cross out one thing that isn't for today",
        "Breathe out slowly, once",
    ),
    (
        "Choose one thing out of all that, the smallest",
        "Write down its smallest part in five words",
        "Say to yourself “The others can wait”",
        "Rest your eyes for one breath",
    ),
)
_LINK = (
    (
        "Open it and read the first line",
        "Open it, and leave it open",
        "Say in three words what it is for",
        "Rest one hand on the mouse or the screen",
    ),
)
_UNKNOWN = (
    (
        "Write down one thing you'd like to be different",
        "Name one thing that's on your mind",
        "Think of one place at home that bothers you",
        "Put one thing near you where it belongs",
    ),
    (
        "Write three words about today, any words",
        "Name one thing that went well lately",
        "Think of one thing you used to enjoy",
        "Look around and choose one thing you like",
    ),
)
_BY_LOOK: Mapping[Look | None, tuple[tuple[str, ...], ...]] = {
    Look.TEMPTING: _WITH_CARE,
    Look.TROUBLE: (
        (
            "Write one line: what happens, and what you'd like to happen",
            "Write down when you last saw it",
            "Say it out loud in one plain sentence",
            "Lean back for one breath",
        ),
    ),
    Look.CHOICE: (
        (
            "Write both answers down, and put a dot by the one you lean to",
            "Write one reason next to one of them",
            "Say one of them out loud, and notice how it feels",
            "Leave it open for one breath",
        ),
    ),
    Look.QUESTION: _QUESTION[:1],
    Look.LOST: (
        (
            "Write down the last place you saw it",
            "Say out loud where it can't be",
            "Picture yourself with it in your hand",
            "Let your eyes rest for one breath",
        ),
    ),
}
_BEGINNINGS = (
    ("Write down one part, any part", "Write one line on what it looks like when it's done"),
    ("Write down the first thing you'd do", "Write down one part, any part"),
    ("Write down three words about how it could begin", "Write down one part, any part"),
    ("Tell someone what you have in mind", "Write down one part, any part"),
    ("Write one line on what it looks like when it's done", "Write down the first thing you'd do"),
)

_BY_FEELING = (
    (listed("lonely alone homesick"), _ALONE),
    (listed("tired exhausted burnt drained sleepy empty weary knackered unmotivated"), _WEARY),
)
_CHOOSING = ("should", "shall", "do i", "do we", "am i", "is it", "will", "would", "can i")
"""How a question begins that one's own leaning answers."""
_WHAT_THEN = ("what do i", "what can i", "what should", "what would i", "what shall", "how do i", "how can i")
"""How a question begins that asks for something to do."""
_WHY_ME = (
    "why am i",
    "why do i",
    "why can't i",
    "why did i",
    "what is wrong with me",
    "what's wrong with me",
)
"""How a question begins that is a hard word to oneself."""

_LADDERS = {
    Form.TASK: _ANY,
    Form.BARE: _ANY,
    Form.PERSON: _PERSON,
    Form.PLACE: _PLACE,
    Form.QUESTION: _QUESTION,
    Form.FEELING: _FEELING,
    Form.LONG: _LONG,
    Form.LINK: _LINK,
    Form.UNKNOWN: _UNKNOWN,
}


def ladders() -> Iterator[tuple[str, ...]]:
    """Give every ladder of sentences that are right for anything."""
    for some in dict.fromkeys(
        (
            *_LADDERS.values(),
            _BY_HAND,
            _HABIT,
            *dict(_BY_WORDS).values(),
            _CHOICE,
            _WHAT_NOW,
            _WONDERING,
            _ALONE,
            _WEARY,
            *_BY_LOOK.values(),
        )
    ):
        yield from some


def lines(asked: Asked, number: int) -> tuple[str, ...]:
    """Give one ladder whole, then the tops of the others."""
    some = _some(asked)
    first = number % len(some)
    return (*some[first], *(each[0] for each in (*some[first + 1 :], *some[:first])))


def _some(asked: Asked) -> tuple[tuple[str, ...], ...]:
    """The ladders for what a title is, and for the feeling or the question it holds."""
    if asked.form is Form.QUESTION and asked.text.startswith(_CHOOSING):
        return _CHOICE
    if asked.form is Form.QUESTION and asked.text.startswith(_WHAT_THEN):
        return _WHAT_NOW
    if asked.form is Form.QUESTION and asked.text.startswith(_WHY_ME):
        return _WONDERING
    if asked.form is Form.FEELING:
        return next((some for words, some in _BY_FEELING if not words.isdisjoint(asked.words)), _FEELING)
    if asked.form is Form.QUESTION and " or " in asked.text:
        return _BY_LOOK[Look.CHOICE]
    if asked.form not in (Form.TASK, Form.BARE):
        return _LADDERS[asked.form]
    if (look := look_of(asked.text)) in _BY_LOOK and asked.parses:
        return _BY_LOOK[look]
    plain = _HABIT if asked.is_habit else _BY_HAND if _is_held(asked) else _ANY
    return next((some for words, some in _BY_WORDS if asked.parses and re.search(words, asked.text)), plain)


def _is_held(asked: Asked) -> bool:
    """Whether a title is to do something with what can be held in the hand."""
    nouns = asked.parses[0].nouns if asked.form is Form.TASK and asked.parses else ()
    return any("@inhand" in classes().get(noun, ()) for noun in nouns)


def beginnings(asked: Asked, number: int) -> tuple[str, ...]:
    """Give first moves toward anything large."""
    if asked.form is Form.UNKNOWN:
        return _UNKNOWN[number % len(_UNKNOWN)]
    first = number % len(_BEGINNINGS)
    return tuple(line for pair in (*_BEGINNINGS[first:], *_BEGINNINGS[:first]) for line in pair)
