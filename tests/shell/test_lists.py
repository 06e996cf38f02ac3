"""A list on standard input becomes steps."""

import io
import sys

LIST = (
    b"Hi,\n\ntry to do these every day.\n- swim, 3 times a week\n  Keep warm.\n- Chapter 3\n  - Find \xff a title\n"
    b"- [x] print\n\nGood luck with all that.\n"
)


def test_a_list_that_is_piped_in_becomes_steps_in_one_change(thesis, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LIST)))
    assert thesis.says("step", "add", "thesis", "-").splitlines() == [
        "Added 2 steps to “Write the thesis”. One undo removes them all.",
        "swim · 3 a week · with a note",
        "  Find � a title · every day",
        "How often: “try to do these every day.”",
        "Left out: 1 line of plain text and 1 greeting",
        "1 is ticked off already.",
        "1 is here already: “Chapter 3”",
    ]
    assert thesis.step("Find � a title")["parent_id"] == thesis.step("Chapter 3")["id"]
    assert (thesis.step("swim")["rhythm"], thesis.step("swim")["note"]) == ("3 a week", "Keep warm.")
    assert thesis.says("undo") == "Undone: added 2 steps to “Write the thesis”."


def test_a_list_without_a_step_is_refused_in_one_sentence(thesis, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\n\nBest,\n")))
    assert thesis.refuses("step", "add", "thesis", "-") == (
        "There's no new step in that list. Left out: 1 greeting. Write one on each line."
    )
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"long " * 2_000)))
    assert "1 line over 1,000 characters" in thesis.refuses("step", "add", "thesis", "-")


def test_a_text_without_a_list_is_refused_and_nothing_is_added(thesis, monkeypatch):
    mail = (
        b"Hi,\n\nYou could walk to the corner. Maybe call Ana. It helps.\n\nBest\nLena\nTel. 030 555 0134\n"
    )
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(mail)))
    before = thesis.says("step", "list", "thesis")
    assert thesis.refuses("step", "add", "thesis", "-") == (
        "That's text without a list, so nothing was added; 2 sentences in it look like steps. "
        "Paste it in the dashboard to choose from its sentences, or write one step on each line."
    )
    assert thesis.says("step", "list", "thesis") == before
