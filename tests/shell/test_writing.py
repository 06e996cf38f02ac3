"""A page from the shell: printed, or in a file of its own."""

import os
import stat
import sys

import pytest

from smallsteps_tui.shell.grammar import PRIVATE
from smallsteps_tui.write_up.page import Part


def test_a_page_is_printed_as_markdown_with_nothing_private_on_it(shell, thesis):
    shell.says("done", "--note", "It rained")
    shell.says("shift", "I paused")
    page = shell.says("write-up")
    assert page.startswith(
        "# Small steps\n\n26 October to 22 November 2026\n\nThe smallest step in this period: "
    )
    assert "- Open the file (22 Nov)" in page
    assert not any(words in page for words in ("It rained", "I paused", "To finish it", "Sam"))
    page = shell.says("write-up", "--with", "notes", "why,shifts")
    assert all(words in page for words in ("It rained", "I paused", "To finish it", "Sam"))


def test_days_and_goals_may_be_named(shell, thesis):
    shell.says("done", "Walk", "--on", "2026-11-20")
    shell.says("goal", "add", "Sing")
    page = shell.says("write-up", "--goal", "thesis", "--from", "2026-11-19", "--to", "yesterday")
    assert "19 to 21 November 2026" in page
    assert "## Write the thesis" in page
    assert "Sing" not in page
    assert "25 October to 21 November 2026" in shell.says("write-up", "--to", "yesterday")


def test_a_page_may_go_into_a_new_file(shell, thesis, tmp_path):
    said = shell.says("write-up", "--html", tmp_path / "page.html")
    assert said == f"Saved as “{tmp_path}/page.html”. No one else can open it."
    assert (tmp_path / "page.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert stat.S_IMODE((tmp_path / "page.html").stat().st_mode) == 0o600
    said = shell.says("write-up", "--html", tmp_path / "page.html")
    assert said.startswith(f"Saved as “{tmp_path}/page-2.html”")
    shell.says("write-up", "--markdown", tmp_path / "page.md")
    assert (tmp_path / "page.md").read_text(encoding="utf-8").startswith("# Small steps")
    assert shell.json("write-up", "--goal", "thesis")["said"].startswith("# Small steps")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there every file name is Unicode")
@pytest.mark.parametrize(("option", "ending"), [("--html", b".html"), ("--markdown", b".md")])
def test_a_file_keeps_the_very_bytes_of_its_name_also_where_they_are_no_utf_8(
    shell, thesis, tmp_path, option, ending
):
    name = b"caf\xe9" + ending
    said = shell.says("write-up", option, os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    assert said.startswith(f"Saved as “{tmp_path}/caf\ufffd{ending.decode()}”")
    assert name in [os.fsencode(one.name) for one in tmp_path.iterdir()]


def test_the_settings_hold_for_a_page_too(shell, thesis):
    shell.settings('units = "km"\nstreak = "hidden"')
    for day in ("2026-11-20", "2026-11-21", "2026-11-22"):
        shell.says("done", "Walk", "--on", day)
    page = shell.says("write-up")
    assert "of 42." in page
    assert "streak" not in page


def test_what_cannot_be_written_is_said_in_one_sentence(shell, thesis, tmp_path):
    assert shell.refuses("write-up", "--with", "diary") == (
        "--with can't add “diary”. It can add: shifts, energy, notes, why, tender."
    )
    assert shell.refuses("write-up", "--html", tmp_path / "no" / "page.html") == (
        f"There's no folder {tmp_path}/no. Choose one that exists."
    )
    assert shell.refuses("write-up", "--from", "soon").startswith("“soon” isn't a day.")
    assert shell.refuses("write-up", "--goal", "nothing").startswith("No goal matches “nothing”.")
    shell.refuses("write-up", "--html", "a.html", "--markdown", "a.md", status=2)


def test_before_there_is_a_goal_it_says_how_to_begin(shell):
    assert shell.refuses("write-up") == "There's no goal yet. To add one: smallsteps goal add TITLE"
    assert not shell.file.exists()


def test_the_help_names_the_private_parts_there_are():
    assert PRIVATE.split(", ") == [part for part in Part if part.is_private]
