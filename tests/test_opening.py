"""Opening what a step is about: documents, folders and pages, never a program."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from smallsteps_tui import outside
from smallsteps_tui.domain.trouble import Trouble
from smallsteps_tui.outside import Target, target_of

OPENERS = ("xdg-open", "open", "wslview")


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home folder of the test's own."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    return home


@pytest.fixture
def opener(tmp_path, monkeypatch):
    """An opener that only writes down what it was given, the one thing on the PATH."""
    return fake_opener(tmp_path, monkeypatch)


def fake_opener(folder, monkeypatch, status=0):
    told = folder / "told"
    programs = folder / "programs"
    programs.mkdir()
    for name in OPENERS:
        program = programs / name
        program.write_text(f'#!/bin/sh\nprintf "%s|%s" "$#" "$1" > "{told}.new"\nPATH=/bin:/usr/bin\n')
        with program.open("a") as file:
            file.write(f'mv "{told}.new" "{told}"\necho "noise"\nexit {status}\n')
        program.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    return told


def document(folder: Path, name: str, text: str = "words") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def trouble_with(place: object) -> str:
    with pytest.raises(Trouble) as caught:
        target_of(str(place))
    return str(caught.value)


def test_a_file_and_a_folder_are_opened_where_they_are(tmp_path):
    path = document(tmp_path, "a chapter; rm -rf.md")
    assert target_of(str(path)) == Target(str(path))
    assert target_of(str(tmp_path)) == Target(str(tmp_path))
    assert target_of(path.as_uri()) == Target(str(path))


def test_a_path_may_begin_at_home_or_be_meant_from_there(home):
    path = document(home, "thesis/chapter-3.md")
    assert target_of("~/thesis/chapter-3.md") == Target(str(path))
    assert target_of("thesis/chapter-3.md") == Target(str(path))


def test_a_name_that_looks_like_an_option_is_given_as_a_whole_path(home):
    path = document(home, "--help")
    assert target_of("--help") == Target(str(path))


@pytest.mark.parametrize(
    "address", ["https://example.org/a?b=c#d", "http://localhost:8000", "HTTPS://Example.org"]
)
def test_web_addresses_are_opened_as_they_are(address):
    assert target_of(address) == Target(address)


@pytest.mark.parametrize(
    ("address", "encoded"),
    [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ('https://example.org/say "hi" it\'s', "https://example.org/say%20%22hi%22%20it%27s"),
        (
            "https://example.org/Füße?q=散歩#ß",
            "https://example.org/F%C3%BC%C3%9Fe?q=%E6%95%A3%E6%AD%A9#%C3%9F",
        ),
        ("https://example.org/already%20so?50%", "https://example.org/already%20so?50%25"),
        ("https://example.org/<a>{b}|`c`\\^", "https://example.org/%3Ca%3E%7Bb%7D%7C%60c%60%5C%5E"),
        ("https://bücher.example/x", "https://b%C3%BCcher.example/x"),
        ("http://[::1]:80/a;b=(1),2*", "http://[::1]:80/a;b=(1),2*"),
        ("https://example.org/a?b=$HOME&c=[1]~x@y!", "https://example.org/a?b=$HOME&c=[1]~x@y!"),
    ],
)
def test_what_an_address_cannot_hold_is_percent_encoded_once(address, encoded):
    assert target_of(address) == Target(encoded)
    assert target_of(encoded) == Target(encoded)


@pytest.mark.parametrize(
    "address",
    [
        "ftp://example.org/x",
        "javascript://example.org/%0aalert(1)",
        "vscode://file/x",
        "https://",
        "http://[",
        "ssh://a",
    ],
)
def test_no_other_address_is_opened(address):
    assert "http://" in trouble_with(address)


def test_a_file_on_another_machine_is_not_an_address_of_ours():
    assert "http://" in trouble_with("file://server/share/x.pdf")


def test_what_is_not_there_is_named():
    sentence = trouble_with("~/nowhere/draft.odt")
    assert sentence.startswith("“~/nowhere/draft.odt” doesn't exist.")


@pytest.mark.parametrize("place", ["a\0b", "~nobody-of-that-name/x", "x" * 5_000])
def test_a_strange_path_gets_a_sentence(place):
    assert trouble_with(place)


def test_a_step_that_opens_nothing_says_where_to_name_it():
    assert "Press Enter on the step" in trouble_with("  ")


@pytest.mark.parametrize(
    "name",
    [
        "x.desktop",
        "x.exe",
        "x.bat",
        "x.cmd",
        "x.com",
        "x.lnk",
        "x.sh",
        "x.ps1",
        "x.EXE",
        "x.jar",
        "x.AppImage",
    ],
)
def test_a_program_is_refused_by_its_name(tmp_path, name):
    sentence = trouble_with(document(tmp_path, name))
    assert "is a program. small steps opens documents and pages, and never runs anything." in sentence


def test_a_folder_that_is_a_program_is_refused(tmp_path):
    (tmp_path / "Mail.app").mkdir()
    assert "is a program" in trouble_with(tmp_path / "Mail.app")


def test_a_folder_may_be_called_anything_else(tmp_path):
    (tmp_path / "build.out").mkdir()
    assert target_of(str(tmp_path / "build.out")).place.endswith("build.out")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mark")
def test_what_is_marked_to_be_run_is_refused_under_any_name(tmp_path):
    path = document(tmp_path, "chapter", "#!/bin/sh\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    assert "is a program" in trouble_with(path)
    disguised = document(tmp_path, "chapter.pdf", "#!/bin/sh\n")
    disguised.chmod(0o755)
    assert "is a program" in trouble_with(disguised)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mark")
def test_a_document_on_a_disk_that_marks_everything_is_a_document(tmp_path):
    path = document(tmp_path, "chapter.pdf", "%PDF-1.7")
    path.chmod(0o755)
    assert target_of(str(path)) == Target(str(path))


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_a_program_is_a_program(tmp_path):
    program = document(tmp_path, "tool.sh")
    (tmp_path / "notes.txt").symlink_to(program)
    assert "is a program" in trouble_with(tmp_path / "notes.txt")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_what_is_neither_file_nor_folder_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "neither a file nor a folder" in trouble_with(tmp_path / "pipe")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens by itself")
def test_the_opener_gets_the_one_place_without_a_shell_and_says_nothing(tmp_path, opener, capfd):
    path = document(tmp_path, "$(touch x) & 'a' \"b\".md")
    process = outside.open_place(str(path))
    assert process is not None
    assert process.wait(timeout=20) == 0
    assert opener.read_text() == f"1|{path}"
    assert not (Path.cwd() / "x").exists()
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens by itself")
def test_the_opener_is_apart_from_the_dashboard(tmp_path, opener):
    process = outside.open_place("https://example.org/a b")
    assert process is not None
    with suppress(ProcessLookupError):
        assert os.getpgid(process.pid) != os.getpgid(0)
    assert process.wait(timeout=20) == 0
    assert opener.read_text() == "1|https://example.org/a%20b"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens by itself")
def test_without_an_opener_the_place_is_named_so_that_it_can_be_opened_by_hand(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    path = document(tmp_path, "draft.md")
    with pytest.raises(Trouble, match="No program on this machine can open it") as caught:
        outside.open_place(str(path))
    assert f"“{path}”" in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows opens by itself")
def test_an_opener_that_cannot_be_started_is_as_good_as_none(tmp_path, monkeypatch):
    fake_opener(tmp_path, monkeypatch)
    for name in OPENERS:
        (tmp_path / "programs" / name).write_text("#!/nowhere/at/all\n")
    with pytest.raises(Trouble, match="example"):
        outside.open_place("https://example.org")
