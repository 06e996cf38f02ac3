"""`smallsteps help`: each topic reads as the program is, and its commands run as they stand there."""

import argparse
import json
import re
import shlex
import shutil
import tomllib
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from benchmarks import figures, ten_years
from panes import Pane

from shell.test_process import MOST_OF_OURS
from smallsteps_tui import demo, outside
from smallsteps_tui.config import Config, read_config
from smallsteps_tui.domain.copies import DAYS, MONTHS, WEEKS
from smallsteps_tui.domain.entities import Energy, GoalState, Kind, Size
from smallsteps_tui.domain.shrinking import Obstacle
from smallsteps_tui.screens.dialogs.screen_help import MORE, SIGNS
from smallsteps_tui.shell.grammar import TOPICS, grammar
from smallsteps_tui.store.documents.journeys import tables_of
from smallsteps_tui.store.file import lock
from smallsteps_tui.store.file.storage import LedgerStorage
from smallsteps_tui.store.undo import DEPTH
from smallsteps_tui.widgets.glyphs import UNICODE

HOUSE = Path(__file__).parents[2]
HELP = HOUSE / "smallsteps_tui" / "help"
README = (HOUSE / "README.md").read_text(encoding="utf-8")
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in HELP.iterdir()}

TO_FILL_IN = re.compile(r"[\[|]|\b[A-Z]{3,}\b")
"""What tells a form to fill in from a command that can be typed as it stands."""


def shown(topic: str) -> list[str]:
    """The blocks of a topic that are set in, without their indent; what is broken over lines is one."""
    blocks = re.findall(r"(?:^    .*\n)+", TEXTS[topic], flags=re.MULTILINE)
    return [re.sub(r"^    ", "", block, flags=re.MULTILINE) for block in blocks]


def typed(topic: str) -> list[str]:
    """The commands of a topic that can be typed as they stand."""
    lines = [line for block in shown(topic) for line in block.splitlines()]
    return [line for line in lines if line.startswith("smallsteps ") and not TO_FILL_IN.search(line)]


def in_words(topic: str) -> str:
    return " ".join(TEXTS[topic].split())


def test_every_topic_is_listed_with_what_it_is_about(shell):
    assert set(TEXTS) == set(TOPICS)
    listed = shell.says("help").splitlines()
    assert listed[2:] == [f"  {topic:<13} {TEXTS[topic].splitlines()[0][2:]}" for topic in TOPICS]
    assert not shell.file.exists()


def test_a_topic_is_printed_as_it_stands_and_in_json(shell):
    assert shell.says("help", "git") + "\n" == TEXTS["git"]
    assert shell.json("help", "git") == {"topic": "git", "text": TEXTS["git"].rstrip("\n")}
    shell.settings("ascii = true")
    assert '"Backups"' in shell.says("help", "backups")


def test_a_topic_that_is_not_known_is_answered_with_those_that_are(shell):
    assert "there's no topic “fly”. To list the topics: smallsteps help" in shell.refuses(
        "help", "fly", status=2
    )
    assert "Did you mean git?" in shell.refuses("help", "gti", status=2)
    assert shell.says("help", "done").startswith("usage: smallsteps done")


def test_the_signs_are_those_of_the_key_list():
    for names, words in SIGNS:
        signs = " ".join(getattr(UNICODE, name) for name in names.split())
        assert f"    {signs:<9} {words}\n" in TEXTS["screens"], words


def test_in_a_terminal_it_goes_through_the_pager(tmp_path):
    pane = Pane(tmp_path, "-m", "smallsteps_tui", "help", "git", PAGER="sed s/^/paged:/", SMALLSTEPS_NOW="")
    try:
        pane.reads("paged:# Keeping the file in git")
        assert pane.ends() == 0
    finally:
        pane.cleans_up()


def test_the_list_of_keys_and_the_errors_of_the_file_name_it(thesis, tmp_path):
    assert MORE.endswith(": smallsteps help")
    (tmp_path / "other.json").write_text("{}")
    assert thesis.refuses("merge", tmp_path / "other.json").endswith(": smallsteps help machines")
    thesis.file.write_text('{"goals": ')
    assert thesis.refuses("today").endswith(": smallsteps help damage")
    thesis.file.unlink()
    assert thesis.refuses("today").endswith(": smallsteps help backups")
    named = [re.findall(r"smallsteps help ([a-z]+)", text) for text in TEXTS.values()]
    assert {topic for topics in named for topic in topics} <= set(TOPICS)


def test_its_commands_run_as_they_stand_there(thesis):
    commands = dict.fromkeys(command for topic in TOPICS for command in typed(topic))
    assert len(commands) > 25
    shutil.copy(thesis.file, thesis.file.with_name("journey-DESKTOP-1A2B3C4.json"))
    for command in commands:
        answer = thesis(*shlex.split(command)[1:])
        assert (answer.status, answer.err) == (0, ""), command


def test_the_commands_of_the_readme_run_as_they_stand_there(thesis):
    table = README.partition("| type | to |\n")[2].partition("\n\n")[0]
    commands = [re.fullmatch(r"\| `(smallsteps .+)` \| .+ \|", line)[1] for line in table.splitlines()[1:]]
    (glance,) = re.findall(r"#\((smallsteps [a-z]+)\)", README)
    named = re.findall(r"`(smallsteps help [a-z]+)`", README)
    assert len(commands) > 5
    assert len(named) > 1
    for command in (*commands, glance, *named):
        answer = thesis(*shlex.split(command)[1:])
        assert (answer.status, answer.err) == (0, ""), command
        assert answer.out, command


def test_the_seconds_that_the_readme_names_are_those_that_were_measured():
    wanted = {
        "the step visible after the command": r"([\d.]+) seconds after typing",
        "start to full paint, empty (cpu)": r"there after ([\d.]+) seconds",
        "start to full paint, ten years (cpu)": r"or after ([\d.]+) seconds with ten years",
    }
    for row, words in wanted.items():
        (measured,) = re.findall(rf"^    {re.escape(row)} +([\d,]+) ms", TEXTS["speed"], flags=re.MULTILINE)
        (said,) = re.findall(words, " ".join(README.split()))
        assert float(said) == round(int(measured.replace(",", "")) / 1000, len(said) - 2), row


def test_the_words_that_scripts_are_told_are_those_of_the_program():
    energies = listed_as(Energy, last="null")
    assert f"`energy` is {energies}" in in_words("suggestions")
    assert f"`because` is {listed_as(Obstacle, last='null')}" in in_words("suggestions")
    assert all(f'"{one}"' in in_words("json") for one in (*Energy, *Size, *GoalState, *Kind))
    assert ", ".join(Obstacle).replace(" big", "-big") in in_words("shell")


def listed_as(values: Iterable[str], *, last: str) -> str:
    """Values as a sentence lists them."""
    return f"{', '.join(values)} or {last}".replace("too big", "too-big")


def commands_of(parser: argparse.ArgumentParser, words: str = "smallsteps") -> dict[str, set[str]]:
    """Every command of a parser with the options of its own."""
    rooms = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    found = {}
    for room in rooms:
        for name, command in room.choices.items():
            found |= commands_of(command, f"{words} {name}")
    options = {option for one in parser._actions for option in one.option_strings if option.startswith("--")}
    return found if rooms else {words: options - {"--help", "--json", "--data", "--demo"}}


def test_every_command_and_option_of_the_shell_is_in_its_topic():
    known, forms = commands_of(grammar()), {}
    for form in re.findall(r"^    (smallsteps .*(?:\n     +.*)*)", TEXTS["shell"], flags=re.MULTILINE):
        command, _, last = re.match(r"smallsteps(?: [a-z][a-z|-]*)+", form)[0].rpartition(" ")
        for name in (f"{command} {one}" for one in last.split("|")):
            known_as = name if name in known else command  # "energy low" is a command with a value
            forms[known_as] = forms.get(known_as, set()) | set(re.findall(r"--[a-z-]+", form))
    assert {name: forms.get(name) for name in known} == known


def named_in(shape: object) -> set[str]:
    """All names in an answer, at any depth."""
    if isinstance(shape, list):
        return {name for one in shape for name in named_in(one)}
    if isinstance(shape, dict):
        return set(shape) | {name for one in shape.values() for name in named_in(one)}
    return set()


def test_the_shapes_of_its_answers_are_those_of_the_topic(shell):
    LedgerStorage(shell.file).write(tables_of(demo.journey(date(2026, 11, 22))))
    shapes = {command: set(re.findall(r'"(\w+)"', rest)) for command, _, rest in
              (block.partition("\n") for block in shown("json"))}  # fmt: skip
    assert len(shapes) == 15
    for command, names in shapes.items():
        words = shlex.split(command.replace("GOAL", "thesis"))[1:]
        if words[0] not in ("backup", "check", "merge"):
            assert named_in(shell.json(*words)) == names, command


def test_the_shapes_of_what_is_kept_are_those_of_the_topic(thesis):
    shapes = {block.partition("\n")[0]: block for block in shown("json")}
    shutil.copy(thesis.file, thesis.file.with_name("journey-DESKTOP-1A2B3C4.json"))
    for command in ("smallsteps merge", "smallsteps backup list", "smallsteps backup restore newest"):
        answer = thesis.json(*command.split()[1:])
        assert named_in(answer) == set(re.findall(r'"(\w+)"', shapes[command])), command
    stored = json.loads(thesis.file.read_text())
    stored["steps"]["1"] = {"nothing": "known"}
    (gone := stored["goals"]).pop(next(iter(gone)))
    thesis.file.write_text(json.dumps(stored))
    answer = thesis("check", "--repair", "--json").json
    assert answer["restored"]
    assert answer["not_back"]
    assert named_in(answer) == set(re.findall(r'"(\w+)"', shapes["smallsteps check"]))


def test_its_settings_are_all_there_are_with_their_defaults(tmp_path):
    (text,) = [block for block in shown("settings") if "day_starts" in block]
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    read = read_config(tmp_path / "config.toml")
    assert read == Config()
    assert len(tomllib.loads(text)) == len(Config.__dataclass_fields__) - len(("warnings", "folder", "seen"))


def test_its_numbers_are_those_of_the_program():
    assert f"the last one from each of the past {DAYS} days, {WEEKS} weeks and {MONTHS} months" in in_words(
        "backups"
    )
    assert lock.PATIENCE == 5
    assert "holds the lock for five seconds" in in_words("file")
    assert f"the last {DEPTH} changes" in in_words("file")
    assert f"the last {DEPTH} changes" in in_words("damage")
    assert f"The first {outside.MOST} lines" in in_words("suggestions")
    assert f"after {Config().suggest_patience} seconds" in in_words("suggestions")
    check_ins, days, goals, steps, shifts = (
        each * ten_years.YEARS
        for each in (ten_years.CHECK_INS, ten_years.DAYS, ten_years.GOALS, ten_years.STEPS, ten_years.SHIFTS)
    )
    assert (
        f"{check_ins:,} check-ins on {days:,} days, {goals} goals, {steps:,} steps, {shifts:,} shifts"
        in in_words("speed")
    )
    assert f"at most {MOST_OF_OURS} of the program's modules" in in_words("speed")


def test_the_table_of_speed_has_every_figure_that_is_measured_with_what_is_aimed_at():
    rows = re.findall(r"^    (\S.*?)  .*≤ ([\d.,]+)$", TEXTS["speed"], flags=re.MULTILINE)
    assert {name: float(goal.replace(",", "")) for name, goal in rows} == figures.GOALS
    (command,) = [line for block in shown("speed") for line in block.splitlines() if " -m " in line]
    module = command.split(" -m ")[1]
    assert (HOUSE / module.replace(".", "/") / "__main__.py").is_file()
