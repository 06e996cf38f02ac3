"""The tone: no text that a person sees has a word in it that shames, pushes or counts against them.

Read are all strings of the package but docstrings, names for the program's own use and
the words by which something a person typed is recognised; and the README and the help, whole.
"""

import ast
import re
from bisect import bisect
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import pytest

HOME = Path(__file__).parent.parent
HOUSE = HOME / "smallsteps_tui"

NEVER = {
    # what nothing and nobody is ever called
    "failed": r"fail\w*",
    "missed": r"miss(?:ed|es|ing)?",
    "overdue": r"overdue|over due|past due",
    "late": r"late(?:ness)?|tardy",
    "broken": r"broke|broken(?! down| into)|break(?:s|ing)? (?:the|your|a) (?:streak|chain|promise)",
    "abandoned": r"abandon\w*|gave up|giv(?:e|ing|en) up|quitt?er",
    "behind schedule": r"behind (?:schedule|plan|time|on)|fall(?:ing|en)? behind|catch(?:ing)? up|lag\w*",
    "lost": r"los[et]|losing|loss(?:es)?|wast(?:e|ed|ing)|ruin\w*|forfeit\w*|streak (?:lost|ended|over|gone)",
    "bad": r"bad|poor(?:ly)?|wrong(?:ly)?|worse|worst|disappoint\w*|pathetic|useless|hopeless|mediocre",
    "unfinished": r"incomplete|unfinished|unsuccessful\w*|neglect\w*|forgot(?:ten)?|ignored|skipp?(?:ed|ing)?",
    "inactive": r"inactiv\w*|idle|no activity|nothing done|no progress|still not|not yet done",
    # guilt, and what makes it
    "guilt": r"guilt\w*|ashamed|sham(?:e|ed|ing|eful)|embarrass\w*|blame\w*|fault|excuses?|sorry|regret\w*",
    "should": r"should(?:n.t)?|ought|must(?:n.t)?|(?<!not )(?<!n.t )ha(?:ve|s|d) to|supposed to|obligat\w*|duty|duties",
    "lazy": r"laz(?:y|iness)|weak(?:ness)?|slack\w*|procrastinat\w*|\w*disciplined?|willpower|motivat\w*",
    # pushing
    "deadline": r"deadlines?|urgent\w*|hurry|asap|running out|last chance|before it.s|act now",
    "push": r"don.t (?:give up|stop|quit)|push (?:yourself|through|harder)|harder|keep it up|crush\w*|hustle",
    "obey": r"don.t forget|remember to|be sure to|reminders?|mandatory|commitment",
    # cheering, prizes and comparing
    "cheer": r"awesome|amazing|congrat\w*|well done|(?:great|good) job|hooray|yay|woohoo|proud|impressive",
    "prize": r"points?|reward\w*|unlock\w*|level up|badges?|achievement\w*|productiv\w*|champion|winner",
    "compare": r"(?:better|worse|more|less|fewer) than|most people|others do|average|rank(?:ing|ed)?|leaderboard",
    "score": r"scores?|grade[sd]?|percentile|success rate|completion",
    # counting against
    "only": r"(?<!read-)only(?! if you like)",
    "just": r"just (?:\d+|\{|one|a)",
    "not even": r"zero|at least (?:you|try)|not even|not enough|still \d+|\d+ (?:left|to go)",
    "backlog": r"backlog|pending|outstanding|remaining|due|owe[sd]?|debt",
    "reset": r"reset|start(?:ing)? over|back to zero|from scratch",
    "exclamation": r"!",
}
"""Words that are never used, by what they do. They are found as whole words, in any case."""


NOT_LIKE_THIS = {
    "you came": r"you (?:came|come|have come)(?! back)",
    "counts whole": r"(?:counts?|counted|is|what is) whole",
    "is behind you since": r"is behind you since",
    "is no": r"(?:is|are) no(?:ne)?(?<!there is no)(?<!there are no)(?<!there's no)",
    "stands here": r"stands?|stood",
    "for good": r"for good",
    "somebody": r"(?:some|no|any|every)body",
    "a key as a person": r"(?:[a-zA-Z]|Enter|Esc|Space|Tab|Backspace) (?:makes|takes|goes|leads|keeps|adds|asks|shows|"
    r"hides|names|merges|moves|answers|writes|finds|notes|reads|copies|leaves|brings|could|opens|closes|turns|ticks|"
    r"rests|lets|undoes|puts)",
    "is taken back": r"(?:is|was) taken back|said to be|bridged?",
    "by your feeling": r"by your feeling|yours (?:to say|alone)",
    "meanwhile": r"meanwhile|anew|all the same|(?<!goals )at once|but for|(?:or|and) else|else,",
    "declare": r"declar\w+|kept (?:nowhere|copies|copy)|names? (?:it|one)",
    "beside the": r"beside the|lies? beside|way is longer",
    "half-way": r"half-way|toward|\d+ % \w+",
    "looked at": r"looked at|understood are|left as (?:it is|they are)|not there any more",
    "the mist": r"(?<!\$)mist|turn your head",
    "in a row": r"(?:days?|times) in a row",
    "isn't known": r"(?:isn't|aren't|not) (?:known|expected)(?: here)?",
    "and more": r"\d+ \w+ and more",
    "belongs to no": r"(?:belongs?|belonging) to (?:no|none)",
    "the last days": r"the last (?:days|weeks|months|of each)",
    "a mail": r"a (?:mail|text)(?! to)",
    "its steps of a step": r"steps? so far stays?|(?:ended|end) the rest of",
    "the rest, beside resting": r"(?:the|and) rest (?:not|about|of “)|days? to rest between",
    "checked in a step": r"checked in|check in (?:the|another|today)",
    "again and again": r"(?<!steps )(?<!step )(?<!a step )(?:what|everything|something) you do again and again",
    "by its words": r"(?:some of|by) its words|fits? that\b(?! day)",
    "as it was before": r"as it was before|since today|(?<!-)on yesterday|since tomorrow",
    "at halfway": r"at (?:halfway|a quarter)|\bDone \d+ times?",
    "his own keys": r"(?:your )?keys (?:you press )?wait",
    "may stand": r"you may put|may stand|may the page",
}
"""Turns of phrase that are not how anyone talks, by VOICE's “Not like this”; what to say instead stands there."""

SPOKEN = (
    "voice/",
    "screens/",
    "widgets/",
    "terminal/",
    "app.py",
    "commands.py",
    "the_file.py",
    "help/",
    "README.md",
)
"""Where they are looked for."""


class Meant(NamedTuple):
    """A use that is meant: where, in which words, and why."""

    file: str
    words: str
    why: str


MEANT = (
    Meant("domain/care/answers.py", "I shouldn't be alone", "a person's own words to a friend"),
    Meant("domain/care/answers.py", "isn't your fault", "takes blame away from someone who was hurt"),
    Meant("domain/care/answers.py", "blame themselves", "likewise, from someone who grieves"),
    Meant(
        "screens/dialogs/screen_help.py",
        "and misses many",
        "of the program itself, and what it can recognise",
    ),
    Meant("README.md", "and misses many", "likewise"),
    Meant("domain/shrinking/", "bad sentence", "permission to write badly is the whole point of it"),
    Meant("domain/shrinking/", "bad line", "likewise, for a poem"),
    Meant("domain/shrinking/kinds/", "Point at", "where the step itself is to lift a finger and show it"),
    Meant("domain/shrinking/kinds/", "sorry", "where the step itself is to say so to somebody"),
    Meant(
        "screens/questions/editing.py",
        "no, only let it go",
        "an answer to “delete it for good?” that takes less away",
    ),
    Meant("write_up/html.py", "<!doctype html>", "how every page of this kind begins; nobody reads it"),
    Meant("store/", "is missing", "of a field in a file"),
    Meant("store/", "wrong kind of value", "of data in a file"),
    Meant("help/json.md", '"due"', "the name that scripts read"),
    Meant("help/json.md", "is never due", "says what that name is of a step that could hurt"),
    Meant("help/suggestions.md", "#!/bin/sh", "how every script of this kind begins"),
    Meant("help/speed.md", "idle, 20 s", "of the program, while nothing happens"),
)
"""The justified exceptions."""

OWN_WORDS = ("demo/",)
"""Where somebody else's words stand: the invented person of the demo speaks as people do."""

RECOGNISES = ("lexicon.py", "certainty.py", "reading.py", "stripping.py", "amounts.py")
"""Modules of `domain/shrinking` that know the words a person may type, and say nothing."""

SAYS = ("answers.py", "standing.py", "when_taken.py")
"""The modules of `domain/care` that say something; the others know the words a person may type."""

RECOGNISED = {
    "voice/__init__.py": {"_NAMES"},
    "domain/typed_step.py": {"_NEGATIVE", "_NOTHING_ELSE", "_NOT_SO"},
    "domain/pasted_lines.py": {"_BULLET", "_GREETING", "_SALUTATION", "_CLOSING", "_HEADER", "_LEGAL"},
    "domain/pasted_steps.py": {
        *("_TELLS", "_SENTENCES", "_END", "_ABBREVIATION", "_CONNECTS"),
        *("_OFFERS", "_SURE", "_FIRST_SAID", "_NO_STEP"),
    },
    "domain/care/standing.py": {"_WITHOUT_A_SMOKE"},
    "domain/both_true.py": {"RECOGNISED", "_OF_EVERYTHING", "_BAD_AT"},
    "domain/heavy_thoughts.py": {
        "COMMON",
        "_BETTER",
        "_OF_A_DOSE",
        "_OWN_LINES",
        "_PLAIN",
        "_STILL",
        "_WANTED",
    },
    "domain/own_lines.py": {"_OWN_LINES", "_HURT_ANOTHER"},
    "domain/lapses.py": {"_RELAPSED", "_LATELY", "_FOR_NOTHING", "_WELL"},
    "outside.py": {"_CHAT"},
    "write_up/one_line.py": {"PAST", "LEFT_AS_THEY_ARE"},
}
"""Names elsewhere that hold such words."""


class Text(NamedTuple):
    """A text that a person can see, and where it stands."""

    file: str
    line: int
    text: str


@cache
def texts() -> tuple[Text, ...]:
    """All texts of the program, and the README and the help by their lines."""
    found = [text for path in sorted(HOUSE.rglob("*.py")) for text in _of_module(path)]
    return (*found, *_of_pages())


@cache
def _in_one() -> tuple[str, list[int]]:
    """All texts one under the other, to be searched once for all of them, and where each begins."""
    lengths = (len(text.text) + 1 for text in texts())
    return "\n".join(text.text for text in texts()), [*accumulate(lengths, initial=0)]


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Words as whole words, in any case; kept here, as `re` itself forgets them among all of the program's own."""
    return re.compile(words if words == "!" else rf"\b(?:{words})\b", re.IGNORECASE)


def with_any_of(words: str) -> list[Text]:
    """Return the texts that may hold one of these words."""
    whole, begins = _in_one()
    found = re.finditer(_pattern(words).pattern, whole, re.IGNORECASE | re.MULTILINE)
    places = {bisect(begins, at) - 1: None for one in found for at in (one.start(), one.end())}
    return [texts()[place] for place in places]


def _of_module(path: Path) -> Iterator[Text]:
    file = path.relative_to(HOUSE).as_posix()
    if file.startswith(OWN_WORDS) or (path.parent.name == "shrinking" and path.name in RECOGNISES):
        return
    if path.parent.name == "care" and path.name not in SAYS:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if path.parent.name == "kinds" and path.stem != "__init__":
        yield from _of_kinds(file, path)
        return
    aside = set(_aside(tree, RECOGNISED.get(file, set())))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in aside:
            text = Text(file, node.lineno, _spoken(node))
            if text.text and _is_shown(text):
                yield text


def _of_kinds(file: str, path: Path) -> Iterator[Text]:
    """What is said of each kind of step; what it is recognised by begins with "when" or "unless"."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if said := re.fullmatch(r"  (?!when|unless)\w+ +([A-Z].*)", line):
            yield Text(file, number, said[1])


def _spoken(node: ast.Constant | ast.JoinedStr) -> str:
    """A text as it may be read, with a number where one is put in: "just 7 of 7"."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "".join(_spoken(part) if isinstance(part, ast.Constant) else "7" for part in node.values)


def _is_shown(text: Text) -> bool:
    """Suggestions begin with a capital; what else is in their modules is recognised, not said."""
    return "shrinking/" not in text.file or text.text[:1].isupper()


def _aside(tree: ast.Module, recognised: set[str]) -> Iterator[int]:
    """Docstrings, the keys of what other programs read, and words that are recognised."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield id(node.value)
        elif isinstance(node, ast.Dict):
            yield from (id(key) for key in node.keys if _is_name(key))
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if recognised & {target.id for target in targets if isinstance(target, ast.Name)}:
                yield from map(id, ast.walk(node))


def _is_name(key: ast.expr | None) -> bool:
    return isinstance(key, ast.Constant) and str(key.value).isidentifier() and str(key.value).islower()


def _of_pages() -> Iterator[Text]:
    pages = {"README.md": HOME / "README.md"} | {
        f"help/{path.name}": path for path in HOUSE.glob("help/*.md")
    }
    for file, path in pages.items():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            yield Text(file, number, line.replace("![", "["))  # a picture's mark is no exclamation


def found_in(text: str, words: str) -> list[str]:
    """The words of the list that stand in a text, each with what is around it."""
    found = _pattern(words).finditer(text)
    return [text[max(0, one.start() - 40) : one.end() + 40] for one in found if re.search(r"\w{2}", text)]


def is_meant(text: Text, around: str) -> bool:
    """Whether a use is among the exceptions."""
    return any(text.file.startswith(meant.file) and meant.words in around for meant in MEANT)


@pytest.mark.parametrize("reason", NEVER)
def test_no_text_that_a_person_sees_says(reason):
    found = [
        f"{text.file}:{text.line} …{around}…"
        for text in with_any_of(NEVER[reason])
        for around in found_in(text.text, NEVER[reason])
        if not is_meant(text, around)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("turn", NOT_LIKE_THIS)
def test_nothing_is_said_as_no_one_would_say_it_aloud(turn):
    found = [
        f"{text.file}:{text.line} …{around}…"
        for text in with_any_of(NOT_LIKE_THIS[turn])
        if text.file.startswith(SPOKEN)
        for around in found_in(text.text, NOT_LIKE_THIS[turn])
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "sentence",
    [
        "On a low day, you came.",
        "Started, which counts whole.",
        "“12x” is no number.",
        "The first step will stand here",
        "hide it for good",
        "Somebody is with you",
        "m makes one.",
        "Enter goes on",
        "The shift is taken back.",
        "It was deleted meanwhile.",
        "Half-way there",
        "3 % of the way",
        "one small step toward it",
        "the kept copies",
        "“flibber” isn't known here.",
        "on 80 days and more",
        "something that belongs to no goal",
        "backups of the last days",
        "a list, such as a mail",
        "Its 1 step so far stays.",
        "3 steps planned, the rest not yet",
        "You've already checked in “Walk” for Monday.",
        "What you do again and again has no finish.",
        "Find a step by its words",
        "“A” and “B” fit that.",
        "The file as it was before is saved.",
        "resting since today",
        "Now you're at halfway.",
        "Done 7 times; its rhythm is daily.",
        "Your keys wait until it's done.",
    ],
)
def test_such_a_turn_would_be_caught(sentence):
    assert any(found_in(sentence, words) for words in NOT_LIKE_THIS.values())


@pytest.mark.parametrize(
    "sentence",
    [
        "You came back. That's the part that matters.",
        "There are no backups yet.",
        "A heavy thought, and what else happened",
        "Press m to add one.",
        "m make smaller   h hide",
        "What is one small step towards it?",
        "a step you do again and again",
        "The rest is listed.",
        "It fits that day.",
        "Saved for yesterday. It counts.",
    ],
)
def test_plain_english_passes(sentence):
    assert not any(found_in(sentence, words) for words in NOT_LIKE_THIS.values())


@pytest.mark.parametrize("meant", MEANT, ids=lambda meant: meant.words)
def test_every_exception_is_still_needed(meant):
    assert any(
        meant.words in around
        for text in texts()
        if text.file.startswith(meant.file) and meant.words in text.text
        for words in NEVER.values()
        for around in found_in(text.text, words)
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "You missed 3 days.",
        "This step is overdue",
        "Your streak is broken.",
        "You lost your streak",
        "Only 2 of 7 this week",
        "Just 3 more",
        "You should rest",
        "You have to start again",
        "Keep it up!",
        "Don't give up",
        "You are falling behind",
        "4 steps remaining",
        "Better than last week",
        "You failed to check in",
    ],
)
def test_the_list_would_catch(sentence):
    assert any(found_in(sentence, words) for words in NEVER.values())


@pytest.mark.parametrize(
    "sentence",
    [
        "Everything behind you is still there.",
        "Also possible, only if you like",
        "You're between streaks. Your 213 days aren't going anywhere.",
        "It can stay big. The step doesn't have to.",
        "You don't have to face it alone.",
        "A low day, and you still showed up.",
    ],
)
def test_the_list_lets_the_voice_speak(sentence):
    assert not any(found_in(sentence, words) for words in NEVER.values())


def test_a_sentence_is_read_with_what_is_put_into_it():
    tree = ast.parse('f"just {done} of {wanted}, {rest} remaining"')
    (expression,) = tree.body
    assert isinstance(expression, ast.Expr)
    spoken = _spoken(expression.value)
    assert spoken == "just 7 of 7, 7 remaining"
    assert any(found_in(spoken, words) for words in NEVER.values())


def test_the_texts_are_found_where_people_read_them():
    files = {text.file for text in texts()}
    rooms = (
        "voice/today.py",
        "voice/warm_lines.py",
        "voice/explaining.py",
        "shell/grammar.py",
        "screens/dialogs/screen_help.py",
        "voice/page.py",
    )
    assert files.issuperset(rooms)
    said = {text.text for text in texts()}
    assert {"You did it.", "What is the heavy thought?"} <= said
    assert len(said) > 1000


# Plain English everywhere


SUGGESTIONS = ("domain/shrinking/",)
"""Where things to do are suggested: “Stand up”, “Name one thing”, “Begin with the door” are plain English there."""

TRANSLATED = {
    "showed up": r"you c[ao]me(?! back)|(?<!far you )have come(?! back)",
    "counts in full": r"counts? whole|(?:is|are|not quite|what is) whole|whole (?:copy|copies|number,)",
    "you finished": r"is behind you,? (?:since|today|yesterday)",
    "isn't a": r"(?<!there )(?:is|are) (?:no|none)|what is no",
    "damaged": r"was hit",
    "shows up": r"stands?|stood|lies beside",
    "permanently, mark": r"for good|declared?",
    "someone": r"somebody|nobody|anybody",
    "passive": r"(?:is|was|are) taken back|kept nowhere",
    "a backup, unchanged": r"kept cop(?:y|ies)|left as it is|stays as it is",
    "choose": r"name (?:it|one|another|a|the)|names (?:it|them)|is named",
    "in the meantime": r"meanwhile|anew|all the same|but for|(?<!goals )at once|(?:or|and) else|else,|in one go",
    "roughly, your call": r"by your feeling|yours to say|begin with",
    "try": r"understood are|known are|it may be",
    "can't be read": r"cannot be (?:looked at|understood|counted)|could not be",
    "halfway, towards, 3%": r"half-way|toward|\d+ %",
    "towards someone": r"see that it|leads to|hangs?",
    "since": r"(?:is|are) behind you,? since|took (?:\d|\w+) \w+ since|check-ins?, last \d+",
    "next, previous": r"a (?:day|week|year) back, a \w+ on|four weeks (?:back or )?on",
    "automatically": r"by themselves",
    "repeats, ongoing": r"times? of (?:a practice|practices)|no end to it",
    "everything else": r"all else|from a day on",
    "started separately": r"different journeys?|no journey",
    "when one is said": r"(?:was|is) said|on the page of|unit(?:e|es|ed) (?:both|with)",
}
"""Words that read like a translation, by what is said instead."""


@pytest.mark.parametrize("instead", TRANSLATED)
def test_no_text_but_a_suggestion_has_words_that_read_like_a_translation(instead):
    found = [
        f"{text.file}:{text.line} …{around}…"
        for text in with_any_of(TRANSLATED[instead])
        if " " in text.text and not text.file.startswith(SUGGESTIONS)
        for around in found_in(text.text, TRANSLATED[instead])
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "sentence",
    [
        "On 3 low days you came all the same.",
        "“12x” is no number.",
        "It was left as it is; name another file with --data.",
        "There is no folder ~/nowhere; name one that is there.",
        "Not everything is where it was hit",
        "No copy lies beside your file.",
        "weekdays, for good",
        "2 steps are behind you, since 19 November.",
        "2 check-ins, last 21 November",
        "Backups are made by themselves.",
        "A day back, a day on",
        "2 times of a practice are planned",
        "rest while all else goes on",
        "You took 26 steps since 12 May.",
        "A file that is hit, or else gone",
    ],
)
def test_the_list_would_catch_a_translated_sentence(sentence):
    assert any(found_in(sentence, words) for words in TRANSLATED.values())


# Suggestions


NOTEBOOK = {
    "who": r"whom",
    "a slip of paper": r"slips?(?! of paper)(?! of the)",
    "what it points at": r"(?:say|read|write) that (?:one )?(?:line|sentence|word|name|thing)"
    r"|that one thing|those people",
    "the first thing": r"the very first",
    "text them": r"write them(?! (?:down|on|all|out|in|a|one))",
    "your shoes": r"(?:on|out|put|with) the shoes(?! you)",
    "left off": r"where you stopped|the page of it",
    "in quotation marks": r"(?:write|send|leave) (?:them )?(?:one|the one) (?:line|word|note): "
    r"(?:could|can|may|would|shall|I|I'\w+)",
    "check how": r"look (?:how|what|whether|if|who|where|which|when)",
    "the date it ends": r"(?:until|by|since) when|from when until|meanwhile",
    "choose a time": r"(?:hour|moment|day|evening)(?: \w+)? when you'd",
    "the office that issues it": r"(?:name|address|page) of who|(?:gives?|hands?) (?:it|them|one) out",
    "where you sign up": r"(?:where|how|what|until|before) one (?:asks|joins|signs|cancels|gets|goes|does|pays)",
    "an email": r"(?:a|the|your|last|first|no|old) mails?|mails",
    "for one song": r"race (?:one|it|a)|let that be|in your mind",
    "don't send it": r", unsent|leave it unsent|(?:say|send|read) the (?:line|sentence)(?! (?:of|you))",
    "without planning to": r"with no thought of|for your eyes alone|(?:may|shall) (?:I|we)",
    "someone": r"(?:some|no|any)body",
}
"""Turns that only the writer of a note understands, by what is said instead: a suggestion stands alone, as a step."""


@pytest.mark.parametrize("instead", NOTEBOOK)
def test_a_suggestion_makes_sense_by_itself(instead):
    found = [
        f"{text.file}:{text.line} …{around}…"
        for text in with_any_of(NOTEBOOK[instead])
        if text.file.startswith(SUGGESTIONS)
        for around in found_in(text.text, NOTEBOOK[instead])
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "line",
    [
        "Write down whom you'd ask",
        "Write the date on a slip",
        "Say that line out loud",
        "Write down the very first move",
        "Write them: are you free?",
        "Put on the shoes, and walk to the corner",
        "Open it where you stopped",
        "Write one line: could we talk?",
        "Look how much is in it now",
        "Write down what, and until when",
        "Choose the moment tomorrow when you'd look",
        "Find the page of who gives it out",
        "Open the page where one signs up",
        "Close the mail",
        "Race one song",
        "Write one line to them, unsent",
        "Look at one, with no thought of buying",
        "Take somebody along",
    ],
)
def test_the_list_would_catch_a_line_of_a_notebook(line):
    assert any(found_in(line, words) for words in NOTEBOOK.values())
