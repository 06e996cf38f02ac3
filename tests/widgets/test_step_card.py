import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import HOSTILE, Bench, read, styles, titles, widths
from textual.screen import Screen

from smallsteps_tui.widgets.cards.step_card import CardButton, CardFace, StepCard, step_card
from smallsteps_tui.widgets.glyphs import ASCII
from smallsteps_tui.widgets.lists.now_list import AlsoList, AlsoRow, also_list

BUTTONS = (
    CardButton("Space", "I did it", "check_in('done')", main=True, short="did it"),
    CardButton("t", "did the small version", "check_in('smaller')", short="smaller"),
    CardButton("s", "just start, 2 minutes", "start", short="start"),
    CardButton("o", "open it", "open", short="open"),
)
FACE = CardFace(
    "Write the thesis › Chapter 3",
    "Open the chapter 3 file and read one paragraph",
    (("even smaller", "Put the laptop on the kitchen table"), ("when", "After breakfast"), ("with", "Sam")),
    BUTTONS,
)
densities = st.sampled_from(["roomy", "snug", "tiny"])


@given(titles, titles, titles, st.integers(8, 240), densities, st.integers(0, 20))
def test_the_card_is_exactly_as_wide_and_high_as_it_is_told(path, title, text, width, density, height):
    face = CardFace(path, title, (("when", text), (text, title)), BUTTONS, answer=text, quiet=path)
    lines = step_card(face, width, density, height)
    assert widths(lines) == {width}
    assert not height or len(lines) == height


def test_a_snug_card_reads_from_where_to_what_to_how():
    assert read(step_card(FACE, 80, "snug")) == "\n".join(
        [
            "█",
            "█   Write the thesis › Chapter 3",
            "█",
            "█   Open the chapter 3 file and read one paragraph",
            "█",
            "█   even smaller   Put the laptop on the kitchen table",
            "█   when           After breakfast",
            "█   with           Sam",
            "█",
            "█    Space  did it    t  smaller    s  start    o  open",
            "█",
        ]
    )


def test_a_roomy_card_has_two_blank_rows_around_the_title():
    lines = read(step_card(FACE, 112)).split("\n")
    title = lines.index("█   Open the chapter 3 file and read one paragraph")
    assert lines[title - 2 : title] == ["█", "█"] == lines[title + 1 : title + 3]
    assert lines[-2].startswith("█     Space  I did it       t  did the small version       s  just start, 2")


def test_a_tiny_card_keeps_the_step_and_what_to_do():
    assert read(step_card(FACE, 38, "tiny")) == "\n".join(
        [
            "█ Write the thesis › Chapter 3",
            "█ Open the chapter 3 file and read",
            "█ one paragraph",
            "█ even smaller Put the laptop on the…",
            "█  Space did it   t smaller   s start",
        ]
    )


def test_with_two_rows_the_step_and_its_buttons_are_left():
    lines = read(step_card(FACE, 60, "tiny", 2)).split("\n")
    assert lines[0] == "█ Open the chapter 3 file and read one paragraph"
    assert "Space did it" in lines[1]


def test_a_long_title_takes_four_rows_and_then_an_ellipsis():
    face = CardFace("", "a small step " * 20, (), ())
    lines = read(step_card(face, 40, "snug")).split("\n")
    assert len([line for line in lines if "small" in line]) == 4
    assert lines[-2].endswith("…")


def test_a_taken_step_is_ticked_and_answered():
    face = CardFace("Thesis", "Open it", (), (), taken=True, answer="The small one. It counts.")
    lines = step_card(face, 60, "snug")
    assert "█   ✓ Open it" in read(lines)
    assert "█   The small one. It counts." in read(lines)
    assert styles(lines[0])["█"] == "$behind on $behind"
    assert styles(step_card(FACE, 60)[0])["█"] == "$now on $now"


def test_buttons_that_do_not_fit_beside_each_other_go_under_each_other():
    lines = read(step_card(FACE, 34, "snug"))
    assert "Space did it" in lines
    assert "o open" in lines


def test_a_terminal_without_signs_gets_letters():
    face = CardFace("Thesis", "Open it", (), BUTTONS, taken=True)
    assert read(step_card(face, 60, glyphs=ASCII)).isascii()


@pytest.mark.parametrize("title", HOSTILE[:3])
def test_markup_in_a_title_is_text(title):
    assert f"█   {title}" in read(step_card(CardFace("", title), 60))


@given(st.lists(titles, min_size=1, max_size=4), st.integers(20, 240))
def test_what_is_also_possible_keeps_its_width(texts, width):
    rows = [AlsoRow(place, text, text, place == 0) for place, text in enumerate(texts)]
    assert widths(also_list("Also possible, only if you like", rows, width)) == {width}


def test_what_is_also_possible_is_told_apart_by_its_shape():
    rows = [AlsoRow(1, "Walk to the corner", "", True), AlsoRow(2, "One breath", "2 of 3 this week")]
    assert read(also_list("Also possible", rows, 60)) == "\n".join(
        ["Also possible", "", "✓  Walk to the corner", "○  One breath   2 of 3 this week"]
    )


class Card(Screen):
    taken = ""

    def compose(self):
        card = StepCard()
        card.face = FACE
        yield card
        also = AlsoList()
        also.rows = (AlsoRow(7, "Walk"), AlsoRow(8, "Breathe"))
        yield also

    def action_check_in(self, size):
        self.taken += size

    def on_also_list_chosen(self, message):
        self.taken += str(message.step_id)


def test_what_has_no_room_is_told_in_a_line_beneath_or_beside_the_heading():
    rows = [AlsoRow(place, f"Step {place}") for place in range(6)]
    assert [line.plain.strip() for line in also_list("Also", rows, 30, room=5)] == [
        "Also",
        "",
        "○  Step 0",
        "○  Step 1",
        "and 4 more   ↓",
    ]
    close = [line.plain for line in also_list("Also", rows, 30, room=4, is_close=True)]
    assert close[0] == "Also             and 3 more  ↓"
    assert [line.strip() for line in close[1:]] == ["○  Step 0", "○  Step 1", "○  Step 2"]
    assert len(also_list("Also", rows, 30, room=8)) == 8
    assert [len(also_list("Also", rows, 30, room=room, is_close=True)) for room in (1, 2, 3)] == [1, 2, 3]


async def test_a_click_on_a_button_does_what_its_key_does():
    app = Bench()
    async with app.run_test(size=(112, 30)) as pilot:
        screen = Card()
        await app.push_screen(screen)
        await pilot.click(StepCard, offset=(8, 11))
        assert screen.taken == "done"
        await pilot.click(StepCard, offset=(40, 3))
        assert screen.taken == "done"
        await pilot.click(AlsoList, offset=(4, 1))
        assert screen.taken == "done8"


def test_the_answer_of_a_tiny_card_stands_whole_where_there_is_room_and_else_ends_in_an_ellipsis():
    face = CardFace(
        "Write the thesis",
        "Open the file",
        buttons=BUTTONS,
        taken=True,
        answer="Low, and still here. It counts whole, as every one does.",
    )
    assert "every one does." in read(step_card(face, 38, "tiny", 8))
    for height in range(3, 6):
        lines = read(step_card(face, 38, "tiny", height)).split("\n")
        answer = [line for line in lines if "Low, and" in line]
        assert all(line.rstrip().endswith("…") or "every one" in "".join(lines) for line in answer), height
