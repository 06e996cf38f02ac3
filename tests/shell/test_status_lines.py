"""The glance in status bars and prompts: what a person wrote is shown, and never obeyed."""

import shlex
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from panes import HOUSE, Pane

from smallsteps_tui.domain.cleaning import is_printable
from smallsteps_tui.shell import glancing, printing


def glance_at(shell, title):
    shell.says("goal", "add", "Thesis")
    shell.says("step", "add", "Thesis", title)
    return shell.says("glance")


def test_signs_that_bars_and_prompts_obey_are_shown_as_look_alikes(shell):
    said = glance_at(shell, r"Pay 5$ & `cut` <b>50%</b> \h ^x #1")
    assert said == "Pay 5＄ ＆ ‘cut‘ ⟨b⟩50％⟨/b⟩ ∖h ˆx ##1"
    assert shell.json("glance")["step"] == r"Pay 5$ & `cut` <b>50%</b> \h ^x #1"


def test_with_plain_letters_alone_they_are_no_more_obeyed(shell):
    shell.settings("ascii = true")
    said = glance_at(shell, r"5$ & `cut` <b>50%</b> \h ^x #1")
    assert said == "5S + 'cut' (b)50pct(/b) /h 'x ##1"


@example(words="›", plain=True)  # with plain letters it would be the > that Pango obeys
@given(words=st.text(st.characters(codec=None, exclude_categories=()), max_size=80), plain=st.booleans())
@settings(max_examples=300)
def test_no_words_at_all_are_obeyed_by_any_bar(words, plain):
    shown = glancing._short(words)
    if plain:
        shown = shown.translate(str.maketrans(printing.PLAIN_SIGNS))
    assert all(map(is_printable, shown))
    assert not set(shown) & set("$`\\%&<>^")
    assert "#" not in shown.replace("##", "")


def test_pango_reads_it_as_text(shell):
    said = glance_at(shell, "Fish & <b>chips</b> &lt; &#65; <span>")
    assert ElementTree.fromstring(f"<markup>{said}</markup>").text == said


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_a_prompt_of_bash_runs_nothing_of_it(shell, tmp_path):
    said = glance_at(shell, r"`touch a` $(touch b) \$(touch c) ${d:=e}")
    asked = subprocess.run(
        ["bash", "-c", 'PS1="$1"; printf "%s" "${PS1@P}"', "bash", said],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert (asked.stdout, asked.stderr) == (said, "")
    assert not {one.name for one in tmp_path.iterdir()} & {"a", "b", "c"}


@pytest.mark.skipif(shutil.which("zsh") is None, reason="needs zsh")
def test_a_prompt_of_zsh_runs_nothing_of_it(shell, tmp_path):
    said = glance_at(shell, r"`touch a` $(touch b) %{x%} %n ${d:=e}")
    asked = subprocess.run(
        ["zsh", "-fc", 'setopt promptsubst; print -rnP -- "$1"', "zsh", said],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert (asked.stdout, asked.stderr) == (said, "")


@pytest.mark.skipif(shutil.which("tmux") is None, reason="needs tmux")
def test_a_status_line_of_tmux_shows_it_and_runs_nothing(shell, tmp_path, monkeypatch):
    monkeypatch.delenv("TMUX", raising=False)
    title = "#(touch ran) #{pane_id} #[fg=red]x"
    said = glance_at(shell, title)
    assert said == title.replace("#", "##")
    asks = f"cd {shlex.quote(str(HOUSE))} && {shlex.quote(sys.executable)} -m smallsteps_tui glance"
    settings = tmp_path / "tmux.conf"
    settings.write_text(
        f"set -g status-interval 1\nset -g status-left ''\nset -g status-right-length 90\n"
        f'set -g status-right "<#({asks})>"\n'
    )
    tmux = ("-S", "socket", "-f", str(settings))
    seen_by = {"program": "tmux", "SMALLSTEPS_DATA": str(shell.file)}
    terminal = Pane(tmp_path, *tmux, "new-session", "-c", str(tmp_path), "sleep 30", **seen_by)
    try:
        terminal.reads(f"<{title}>")
    finally:
        subprocess.run(["tmux", *tmux, "kill-server"], cwd=tmp_path, capture_output=True)
        terminal.cleans_up()
    assert not (tmp_path / "ran").exists()
