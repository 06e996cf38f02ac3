"""A written page on the disk: new, private, and never over another."""

import os
import resource
import stat
from datetime import date
from pathlib import Path

import pytest

from smallsteps_tui.store.file.new_file import put, shown, usual_place
from smallsteps_tui.store.troubles import NotSaved

TODAY = date(2026, 11, 22)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    monkeypatch.delenv("XDG_DOCUMENTS_DIR", raising=False)
    return tmp_path


def test_a_page_is_for_its_owner_alone(home):
    at, is_renamed = put("“kept”\n", "~/page.md")
    assert (at, is_renamed) == (home / "page.md", False)
    assert at.read_bytes() == "“kept”\n".encode()
    assert stat.S_IMODE(at.stat().st_mode) == 0o600


def test_a_file_that_is_there_stays_as_it_is(home):
    (home / "page.html").write_text("mine")
    (home / "page-2.html").symlink_to(home / "elsewhere.html")
    at, is_renamed = put("new", str(home / "page.html"))
    assert (at, is_renamed) == (home / "page-3.html", True)
    assert (home / "page.html").read_text() == "mine"
    assert not (home / "elsewhere.html").exists()


def test_a_folder_that_is_not_there_is_not_made(home):
    with pytest.raises(NotSaved, match=r"There's no folder ~/nowhere. Choose one that exists"):
        put("new", "~/nowhere/page.md")
    assert list(home.iterdir()) == []


@pytest.mark.parametrize("name", ["x" * 300 + ".md", "null\0.md", "page.md/more.md"])
def test_a_name_that_the_disk_will_not_have_is_said_in_one_sentence(home, name):
    (home / "page.md").write_text("mine")
    with pytest.raises(NotSaved) as refused:
        put("new", str(home / name))
    assert "\n" not in str(refused.value)
    assert [path.name for path in home.iterdir()] == ["page.md"]


def test_what_is_no_file_is_refused_and_gets_no_neighbour(home):
    (home / "folder").mkdir()
    os.mkfifo(home / "pipe")
    (home / "device").symlink_to("/dev/full")
    before = sorted(home.iterdir())
    for name in ("folder", "pipe", "device", "."):
        with pytest.raises(NotSaved, match="isn't a file, so nothing was saved"):
            put("new", str(home / name))
    for name in ("/dev/full", "/dev/null", "/"):
        with pytest.raises(NotSaved, match=f"{name} isn't a file"):
            put("new", name)
    assert sorted(home.iterdir()) == before


@pytest.fixture
def small_disk():
    """A disk that is full after 64 bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_is_full_leaves_nothing_behind(home, small_disk):
    with pytest.raises(NotSaved, match=r"couldn't be written \(file too large\)\. Nothing was saved"):
        put("x" * 10_000, "~/page.md")
    assert list(home.iterdir()) == []


def test_a_page_is_offered_the_documents_or_home_and_a_name_that_is_free(home):
    assert usual_place(TODAY, ".html") == "~/smallsteps-2026-11-22.html"
    (home / "Documents").mkdir()
    assert usual_place(TODAY, ".html") == "~/Documents/smallsteps-2026-11-22.html"
    put("one", usual_place(TODAY, ".html"))
    assert usual_place(TODAY, ".html") == "~/Documents/smallsteps-2026-11-22-2.html"
    assert usual_place(TODAY, ".md") == "~/Documents/smallsteps-2026-11-22.md"


def test_a_place_is_shown_as_a_person_writes_it(home):
    assert shown(home / "a.md") == "~/a.md"
    assert shown(Path("/srv/\x1b[31mred.md")) == "/srv/red.md"
    assert shown(home / "caf\udce9.md") == "~/caf\ufffd.md"
