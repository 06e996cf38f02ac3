"""Whatever is typed or stands in the file: one sentence, status 1, the file untouched, printable text only."""

import json
import os
import stat
import time

import pytest

from smallsteps_tui.domain.cleaning import is_printable

HOSTILE = {
    "[/]": "[/]",
    "[bold": "[bold",
    "[@click=app.quit]x[/]": "[@click=app.quit]x[/]",
    "family 👩‍👩‍👧‍👦 call": "family 👩‍👩‍👧‍👦 call",
    "散歩する": "散歩する",
    "לכתוב שלום": "לכתוב שלום",
    "red \x1b[31malert\x1b[0m": "red alert",
    "\x1b]0;title\x07bell": "bell",
    "\x1b]8;;http://example.com\x1b\\link\x1b]8;;\x1b\\": "link",
    "two\nlines": "two lines",
    "carriage\rreturn": "carriage return",
    "bidi \u202eevil\u202c": "bidi evil",
    "eight bit \x9b31mred": "eight bit red",
    "null \x00 byte": "null byte",
    "surrogate \udcff half": "surrogate \ufffd half",
    "#(rm -rf) #[fg=red]": "#(rm -rf) #[fg=red]",
    "%s {0} $HOME `id`": "%s {0} $HOME `id`",
}

READING = [
    ("today",),
    ("goal", "list"),
    ("step", "list", "hostile"),
    ("glance",),
    ("marathon",),
    ("marathon", "hostile"),
    ("back",),
    (),
]


def _only_printable(text):
    return [sign for sign in text if sign != "\n" and not is_printable(sign)] == []


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_reach_the_terminal_as_plain_text_from_every_command(shell, words):
    plain = HOSTILE[words]
    writing = [
        ("goal", "add", f"Hostile {words}", "--why", words, "--with", words),
        ("step", "add", "hostile", f"Step {words}", "--smaller", words, "--when", words, "--while", words),
        ("step", "add", "hostile", f"Inner {words}", "--under", f"Step {words}", "--opens", words),
        ("step", "add", "hostile", f"Daily {words}", "--rhythm", "daily", "--unit", words),
        ("done", f"Daily {words}", "--amount", "2", "--note", words),
        ("done", "--smaller"),
        ("shift", words, "--goal", f"Hostile {words}"),
        ("take-back", f"Daily {words}"),
        ("undo",),
        ("redo",),
        ("step", "let-go", f"Inner {words}"),
        ("goal", "reached", words),
        ("goal", "active", words),
    ]
    for command in (*writing, *READING):
        answer = shell(*command)
        assert answer.status == 0, answer
        assert _only_printable(answer.out + answer.err), command
    assert f"Hostile {plain}" in shell.says("goal", "list")
    for command in READING[:-1]:
        assert _only_printable(shell(*command, "--json").out)
    assert shell.json("goal", "list")[0]["title"] == f"Hostile {plain}"


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_in_errors_reach_the_terminal_as_plain_text(thesis, words):
    for command in (
        ("done", f"no such {words}"),
        ("goal", "reached", f"no such {words}"),
        ("done", "Walk", "--on", f"x{words}"),
        ("step", "add", "thesis", "Swim", "--rhythm", f"x{words}"),
        ("rest", "--every", f"x{words}"),
        ("today", f"x{words}"),
        (f"x{words}",),
        ("done", f"--x{words}"),
        ("done", "Walk", "--amount", f"x{words}"),
    ):
        answer = thesis(*command)
        assert answer.status in (1, 2)
        assert answer.out == ""
        assert _only_printable(answer.err), command


def test_several_hostile_titles_are_listed_as_plain_text(shell):
    for words in HOSTILE:
        shell.says("goal", "add", f"Hostile {words}")
    assert _only_printable(shell.refuses("goal", "reached", "hostile"))


def test_a_file_with_hostile_words_written_by_hand_is_shown_as_plain_text(thesis):
    stored = json.loads(thesis.file.read_text())
    for table in ("goals", "steps"):
        for document in stored[table].values():
            document["title"] += " \x1b]0;owned\x07\x1b[31m[/]\u202e"
    thesis.file.write_text(json.dumps(stored))
    for command in (("today",), ("goal", "list"), ("step", "list", "thesis"), ("glance",), ("marathon",)):
        for more in ((), ("--json",)):
            answer = thesis(*command, *more)
            assert answer.status == 0, answer
            assert "owned" not in answer.out
            assert _only_printable(answer.out)


def test_in_the_glance_a_hash_of_the_person_is_doubled_so_that_tmux_obeys_nothing(shell):
    shell.says("goal", "add", "Thesis")
    shell.says("step", "add", "Thesis", "Look at #(touch /tmp/x) and #[fg=red]")
    assert shell.says("glance") == "Look at ##(touch /tmp/x) and ##[fg=red]"
    assert shell.json("glance")["step"] == "Look at #(touch /tmp/x) and #[fg=red]"


@pytest.mark.parametrize(
    "words",
    [
        ("goal", "add", ""),
        ("goal", "add", "   "),
        ("goal", "add", "\x1b[31m"),
        ("goal", "add", "x" * 10_000),
        ("goal", "add", "Thesis", "--length", "-1"),
        ("goal", "add", "Thesis", "--length", "100000000"),
        ("goal", "add", "Thesis", "--target", "someday"),
        ("step", "add", "thesis", ""),
        ("step", "add", "thesis", "x" * 10_000),
        ("step", "add", "thesis", "Swim", "--smaller", "x" * 201),
        ("step", "add", "thesis", "Swim", "--rhythm", "now and then"),
        ("step", "add", "thesis", "Swim", "--rhythm", "every 0 days"),
        ("step", "add", "thesis", "Swim", "--times", "0"),
        ("step", "add", "thesis", "Swim", "--times", "-1"),
        ("step", "add", "thesis", "Swim", "--times", "1" + "0" * 30),
        ("step", "add", "thesis", "Swim", "--under", "no such step"),
        ("step", "add", "thesis", "Swim", "--opens", "javascript:alert(1)"),
        ("step", "add", "no such goal", "Swim"),
        ("step", "let-go", "no such step"),
        ("shift", ""),
        ("shift", "x" * 100_000),
        ("shift", "I paused", "--on", "2026-13-01"),
    ],
    ids=str,
)
def test_what_cannot_be_kept_is_refused_in_one_sentence_and_the_file_is_untouched(thesis, words):
    said = thesis.refuses(*words)
    assert len(said.splitlines()) == 1
    assert len(said) < 500


FILES = {
    "no JSON": b"dear diary",
    "empty": b"",
    "a list": b"[]",
    "a number": b"7",
    "half a file": b'{"goals": {"1": {"title": "The',
    "no UTF-8": b"\xff\xfe\x00{",
    "another program's": b'{"_default": {"1": {"name": "Ann"}}}',
    "deep": b"[" * 100_000,
}


@pytest.mark.parametrize("content", FILES.values(), ids=FILES)
def test_a_file_that_is_none_of_ours_is_named_and_left_as_it_is(shell, content):
    shell.file.write_bytes(content)
    commands = [
        ("today",),
        ("glance",),
        ("glance", "--json"),
        ("done",),
        ("goal", "add", "Thesis"),
        ("undo",),
        (),
    ]
    for command in commands:
        assert str(shell.file) in shell.refuses(*command)


def test_a_folder_in_the_place_of_the_file_is_named(shell):
    shell.file.mkdir()
    for command in (("today",), ("goal", "add", "Thesis"), ("glance",)):
        assert str(shell.file) in shell.refuses(*command)


def test_a_file_of_a_newer_version_is_shown_and_not_written(thesis):
    stored = json.loads(thesis.file.read_text())
    stored["meta"]["1"]["schema"] = 99
    thesis.file.write_text(json.dumps(stored))
    assert "Open the file" in thesis("today").out
    for command in (("done",), ("goal", "add", "Swim"), ("rest",), ("undo",)):
        assert "newer" in thesis.refuses(*command)


def test_a_step_of_a_goal_that_is_gone_does_no_harm(thesis):
    thesis.says("done", "Walk")
    stored = json.loads(thesis.file.read_text())
    stored["goals"] = {}
    thesis.file.write_text(json.dumps(stored))
    for command in READING:
        if "hostile" not in command:
            assert thesis(*command).status == 0, command


def test_steps_hanging_very_deep_end_in_a_sentence_at_worst(thesis):
    stored = json.loads(thesis.file.read_text())
    (key, one) = next((key, one) for key, one in stored["steps"].items() if one["title"] == "Walk")
    above = int(key)
    for number in range(1, 1201):
        stored["steps"][str(number)] = one | {"title": f"Deep {number}", "parent_id": above}
        above = number
    thesis.file.write_text(json.dumps(stored))
    answer = thesis("today")
    assert answer.status in (0, 1)
    assert len(answer.err.splitlines()) <= 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_may_not_be_written_leaves_the_file_as_it_is(thesis):
    thesis.file.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        assert thesis.refuses("done")
    finally:
        thesis.file.parent.chmod(0o700)


def test_a_time_that_is_none_is_named(shell):
    shell.at("soon T")
    assert "SMALLSTEPS_NOW" in shell.refuses("today")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows has its zones elsewhere")
def test_a_time_zone_that_is_none_is_said_and_nothing_is_written(thesis, monkeypatch):
    try:
        monkeypatch.setenv("TZ", "XYZ25")
        for command in (("today",), ("glance",), ("done", "Walk"), ("check",), ("backup", "list"), ()):
            said = thesis.refuses(*command)
            assert said == ("Unknown time zone 'XYZ25'. Set TZ to one such as Europe/Berlin.")
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("name", ["", "  ", "a\0b", "a\ud800b"])
def test_a_data_file_without_a_name_is_refused(shell, name):
    assert "--data" in shell.refuses("today", "--data", name)


def test_a_very_long_file_name_ends_in_a_sentence(shell):
    assert shell.refuses("goal", "add", "Thesis", "--data", "x" * 5000)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("step", "add", "Thesis", "Read", "--times", "often"), "“often” isn't a whole number such as 20"),
        (("goal", "add", "Move", "--length", "2.5"), "“2.5” isn't a whole number such as 20"),
        (("done", "--amount", "some"), "“some” isn't a number such as 3 or 7.5"),
        (("done", "--amount", "1_0"), "“1_0” isn't a number such as 3 or 7.5"),
        (("step", "add", "Thesis", "Read", "--times", "1_0"), "“1_0” isn't a whole number such as 20"),
    ],
)
def test_a_word_in_place_of_a_number_is_named_with_an_example(thesis, words, named):
    ended = thesis(*words)
    assert ended.status == 2
    assert named in ended.err
