"""Subjects of the desk: code, reading, writing, learning, and the arts."""

from smallsteps_tui.domain.shrinking.lexicon import LANGUAGES
from smallsteps_tui.domain.shrinking.subject import Subject

DESK = (
    Subject(
        ("Open the pull request and read its title", "Read one line of the diff", "Find the link to it"),
        nouns="pull request, pr, code review, merge request",
    ),
    Subject(
        ("Write the name of one test", "Run the tests that are there", "Open the test file"),
        nouns="unit test, tests, test suite, coverage",
        verbs="write, add, fix, code",
        both=True,
    ),
    Subject(
        (
            "Write one sentence that says what goes wrong",
            "Open the editor at the line it is about",
            "Copy the error message into a note",
        ),
        nouns="bug, crash, memory leak, segfault, error",
        verbs="debug",
    ),
    Subject(
        (
            "Write one comment where the change will go",
            "Open the editor at the right file",
            "Rename one thing so that it reads better",
        ),
        verbs="code, refactor, deploy, program, implement, ship, merge, migrate, release, redesign",
        nouns="parser, codebase, repo, database, backend, frontend, api, feature, script, plugin, dashboard, server",
    ),
    Subject(
        (
            "Write one bad sentence of {short} | Write one bad sentence",
            "Open {short} | Open the page",
            "Write down one question that readers ask",
        ),
        nouns="documentation, docs, readme, wiki, manual",
    ),
    Subject(
        (
            "Write down one good thing about today",
            "Think of one good thing about today",
            "Put the notebook on the pillow",
        ),
        nouns="gratitude, grateful, gratitude list, good things",
    ),
    Subject(
        (
            "Write one line about today",
            "Write the date at the top of the page",
            "Put the notebook on the pillow",
        ),
        verbs="journal, reflect",
        nouns="journal, diary, journaling, journalling, morning pages, bullet journal",
    ),
    Subject(
        (
            "Read one paragraph of {whole} | Read one paragraph",
            "Open {whole} where the bookmark is | Open the book where the bookmark is",
            "Put {whole} on the pillow | Put a book on the pillow",
        ),
        verbs="read",
        nouns="book, novel, pages, textbook",
        both=True,
    ),
    Subject(
        (
            "Read one paragraph of {whole} | Read one paragraph",
            "Open {whole} | Open the book where the bookmark is",
            "Read the title and the first line | Put a book on the pillow",
        ),
        verbs="read, reread, skim, go through",
        nouns="reading",
    ),
    Subject(
        (
            "Read one paragraph of {short} aloud | Read one paragraph aloud",
            "Change one word in {short}",
            "Open {short} at any page",
        ),
        verbs="edit, proofread, rewrite, polish",
    ),
    Subject(
        ("Read one comment", "Underline one word in a comment", "Open the comments"),
        verbs="address, incorporate",
        nouns="reviewer comments, feedback, reviewer, comments",
    ),
    Subject(
        (
            "Change one word in {short} | Change one word",
            "Read one paragraph of {short} aloud | Read one paragraph aloud",
            "Open {short} at any page | Open the file",
        ),
        verbs="revise",
        nouns="revision, draft",
    ),
    Subject(
        (
            "Write one heading for {short} | Write one heading",
            "Write down one word that belongs in it",
            "Put one empty page on the table",
        ),
        verbs="outline, structure",
        nouns="outline",
    ),
    Subject(
        (
            "Write one bad line of {short} | Write one bad line",
            "Hum one line into the phone",
            "Put paper and a pen on the table",
        ),
        verbs="write, compose, finish, start",
        nouns="song, poem, haiku, lyric, toast, joke",
        both=True,
    ),
    Subject(
        (
            "Write one bad sentence of {short} | Write one bad sentence",
            "Open the {named} file | Open the file",
            "Put the laptop on the table",
        ),
        verbs="write, draft, write up, write about, blog",
        afraid="Write one sentence that nobody will read, and delete it if you like",
    ),
)

LEARNING = (
    Subject(
        (
            "Learn one {language} word",
            "Say one {language} word aloud",
            "Put the {language} book on the table",
        ),
        verbs="learn, study, practise, practice, revise, speak, improve, master, review, do",
        nouns=", ".join(LANGUAGES),
        both=True,
    ),
    Subject(
        (
            "Learn one {language} word",
            "Say one {language} word aloud",
            "Put the {language} book on the table",
        ),
        nouns=", ".join(LANGUAGES - {"polish"}),
    ),
    Subject(
        ("Look at one card", "Open the cards", "Put the cards next to the kettle"),
        nouns="flashcard, anki, vocabulary, vocab, duolingo",
    ),
    Subject(
        (
            "Copy out the first problem",
            "Write the date at the top of the page",
            "Put pencil and paper on the table",
        ),
        nouns="maths, math, algebra, calculus, statistics, problem set, physics, chemistry",
    ),
    Subject(
        ("Read the first question", "Write the name and the date at the top", "Put it on the table"),
        nouns="homework, assignment, coursework, worksheet",
    ),
    Subject(
        ("Press play, and watch one minute", "Open the course page", "Write down its title on an empty page"),
        nouns="course, online course, lecture, webinar, tutorial, mooc, training",
    ),
    Subject(
        ("Read one line of the notes aloud", "Open the notes at any page", "Put the notes on the table"),
        verbs="study, study for, cram, revise for, go over",
        nouns="exam, exams, midterm, finals, quiz, notes, certification, studying, bar exam",
        afraid="Read one old question, without answering it",
    ),
    Subject(
        (
            "Watch somebody do it for two minutes",
            "Look up one lesson nearby",
            "Write down one question about it",
        ),
        verbs="learn to, learn how to",
    ),
    Subject(
        (
            "Read one line about {topic} | Read one line about it",
            "Write down one question about {topic}",
            "Open one page about {topic} | Open one page about it",
        ),
        verbs="learn, learn about, research, look into, explore, understand, master, investigate",
        nouns="research",
    ),
)
