from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import HOSTILE, Bench, read, styles, titles, widths
from textual.screen import Screen

from smallsteps_tui import theme
from smallsteps_tui.widgets.cards.card_button import CardButton
from smallsteps_tui.widgets.cards.step_card import ROOMS, CardFace, State, StepCard, can_be_read, step_card
from smallsteps_tui.widgets.glyphs import ASCII, UNICODE
from smallsteps_tui.widgets.lists.now_list import AlsoList, AlsoRow, also_list

BUTTONS = (
    CardButton("Space", "I did it", "check_in('done')", main=True, brief="did it"),
    CardButton("t", "did the small version", "check_in('smaller')", short="small version", brief="smaller"),
    CardButton("s", "just start, 2 minutes", "start", short="start"),
    CardButton("o", "open it", "open", short="open"),
)
FACE = CardFace(
    "Write the thesis › Chapter 3",
    "Open the chapter 3 file and read one paragraph",
    (
        ("even smaller", "Put the laptop on the kitchen table"),
        ("when", "After breakfast"),
        ("while", "Drinking the good coffee"),
    ),
    BUTTONS,
    beside="with Sam",
)
REST = replace(
    FACE,
    state=State.REST,
    answer="A rest day. Everything here can wait.",
    buttons=tuple(replace(button, main=False) for button in BUTTONS),
)
WHOLE = replace(
    FACE,
    state=State.WHOLE,
    rows=(),
    buttons=BUTTONS[3:],
    answer="It started small. Now all of it's done.",
    quiet="That is enough for today.",
)
FACES = {
    "open": FACE,
    "low": replace(
        FACE, title="Put the laptop down", answer="Low it is.", rows=(("the whole step", FACE.title),)
    ),
    "under way": replace(FACE, state=State.UNDER_WAY, aside="1:12"),
    "started": replace(WHOLE, state=State.STARTED, buttons=BUTTONS),
    "small": replace(WHOLE, state=State.SMALL, aside="small"),
    "whole": WHOLE,
    "rest": REST,
    "another day": replace(FACE, is_past=True, day="‹ Fri 20 Nov ›", buttons=BUTTONS[:2]),
    "nothing": CardFace("", "Nothing is asked of you today."),
    "a hint": replace(FACE, quiet="Press m to make this smaller, h to hide this line."),
    "a long title": replace(FACE, title="one small step and " * 10),
}
densities = st.sampled_from(["roomy", "snug", "tiny"])


@given(titles, titles, titles, st.integers(8, 240), densities, st.integers(0, 20), st.sampled_from(State))
def test_the_card_is_exactly_as_wide_and_high_as_it_is_told(path, title, text, width, density, height, state):
    rows = (("when", text), (text, title))
    face = CardFace(path, title, rows, BUTTONS, state, answer=text, quiet=path, aside=text, beside=title)
    lines = step_card(face, width, density, height)
    assert widths(lines) == {width}
    assert not height or len(lines) == height


@pytest.mark.parametrize("density", ROOMS)
def test_the_card_has_the_same_rows_in_every_state_and_its_buttons_stay_where_they_are(density):
    for width, height in product((40, 60, 80, 118, 160), (0, 6, 9, 12, 13, 16)):
        cards = {name: step_card(face, width, density, height) for name, face in FACES.items()}
        rows = height or ROOMS[density].rows
        assert {name: len(lines) for name, lines in cards.items()} == dict.fromkeys(FACES, rows)
        last = {
            max(at for at, line in enumerate(lines) if "open" in line.plain)
            for name, lines in cards.items()
            if name in {"open", "under way", "rest", "whole", "low"}
            and width >= 60
            and rows >= ROOMS[density].rows
        }
        assert len(last) <= 1, (width, height)


def test_a_snug_card_reads_from_where_to_what_to_how():
    assert read(step_card(FACE, 74, "snug")) == "\n".join(
        [
            "█",
            "█   Write the thesis › Chapter 3                               with Sam",
            "█",
            "█   Open the chapter 3 file and read one paragraph",
            "█",
            "█",
            "█   even smaller   Put the laptop on the kitchen table",
            "█   when           After breakfast",
            "█   while          Drinking the good coffee",
            "█",
            "█    Space I did it    t small version    s start    o open",
            "█",
        ]
    )


def test_a_roomy_card_sets_the_step_on_a_band_of_three_rows():
    lines = step_card(FACE, 112)
    band = [
        at for at, line in enumerate(lines) if any(span.style == "on $button-ground" for span in line.spans)
    ]
    assert band == [3, 4, 5]
    assert read(lines).split("\n")[4] == "█    Open the chapter 3 file and read one paragraph"
    assert read(lines[-2:-1]).startswith(
        "█      Space  I did it       t  did the small version       s  just start"
    )
    assert styles(lines[-2])["  t"] == "$now on $button-ground"


def test_a_tiny_card_keeps_the_step_and_what_to_do():
    assert read(step_card(FACE, 38, "tiny")) == "\n".join(
        [
            "█ Write the thesis › Chapter 3",
            "█ Open the chapter 3 file and read",
            "█ one paragraph",
            "█ even smaller  Put the laptop on the",
            "█               kitchen table",
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
    titled = [line for line in lines if "small" in line]
    assert len(titled) == 4
    assert titled[-1].endswith("…")


@pytest.mark.parametrize(
    ("name", "edge", "line"),
    [
        ("open", "$now", "█    Open the chapter 3 file and read one paragraph"),
        ("under way", "$now", "█    ◐  Open the chapter 3 file and read one paragraph"),
        ("started", "$behind", "█    ◐  Open the chapter 3 file and read one paragraph"),
        ("small", "$behind", "█    ✓  Open the chapter 3 file and read one paragraph"),
        ("whole", "$behind", "█    ✓  Open the chapter 3 file and read one paragraph"),
        ("rest", "$shift", "▌    –  Open the chapter 3 file and read one paragraph"),
        ("another day", "$shift", "▌    Open the chapter 3 file and read one paragraph"),
    ],
)
def test_edge_sign_and_the_word_at_the_right_say_how_it_stands(name, edge, line):
    lines = step_card(FACES[name], 112)
    drawn_in = edge if edge == "$shift" else f"{edge} on {edge}"
    assert {styles(drawn)[line[0]] for drawn in lines} == {drawn_in}, "thin, it is told without colour too"
    aside = FACES[name].aside
    assert lines[4].plain.startswith(line)
    assert lines[4].plain.rstrip().endswith(aside or "one paragraph")


def test_at_rest_the_band_is_darker_the_title_not_bold_and_no_button_green():
    lines = step_card(REST, 112)
    assert any(span.style == "on $row" for span in lines[4].spans)
    assert styles(lines[4])["Open the chapter 3 file and read one paragraph"] == "$ink"
    assert styles(lines[5])["A rest day. Everything here can wait."] == "$shift"
    assert not any("on $behind" in str(span.style) for line in lines for span in line.spans)


def test_a_colour_that_cannot_be_read_on_the_band_gives_way_to_ink():
    for one in (*theme.THEMES, *theme.OF_SIXTEEN):
        of = one.variables
        can = can_be_read((of["behind"], of["shift"]), (of["button-ground"], of["row"]))
        assert can or one in theme.OF_SIXTEEN, one.name
    drawn = step_card(WHOLE, 112, has_colors=False)[4:6]
    assert not any("$behind" in str(span.style) for line in drawn for span in line.spans if span.start > 0)


def test_a_taken_step_is_answered_under_its_title():
    lines = read(step_card(WHOLE, 112)).split("\n")
    assert lines[5] == "█       It started small. Now all of it's done."
    assert lines[7] == "█    That is enough for today."
    assert lines[11].strip("█ ") == "o  open it"


def test_a_tiny_card_says_which_day_it_is_where_no_line_above_does():
    assert "‹ Fri 20 Nov ›" in read(step_card(FACES["another day"], 38, "tiny"))
    assert "‹ Fri 20 Nov ›" not in read(step_card(FACES["another day"], 74, "snug"))


def test_what_goes_with_the_step_gives_way_as_a_whole():
    face = replace(FACE, rows=(("when", "after " * 30), ("while", "with tea " * 20)))
    lines = read(step_card(face, 60, "tiny", 5)).split("\n")
    assert [line for line in lines if "after" in line or "tea" in line][-1].endswith("…")


def test_buttons_that_do_not_fit_beside_each_other_go_under_each_other():
    lines = read(step_card(FACE, 34, "snug"))
    assert "Space did it" in lines
    assert "o open" in lines


@pytest.mark.parametrize("face", FACES.values())
def test_a_terminal_without_signs_gets_letters(face):
    drawn = read(step_card(replace(face, path="Thesis"), 60, glyphs=ASCII))
    assert drawn.isascii()
    assert face.state.sign(ASCII) in drawn


def test_started_done_rest_and_let_go_differ_in_shape():
    for glyphs in (UNICODE, ASCII):
        signs = [glyphs.open, glyphs.started, glyphs.done, glyphs.let_go, glyphs.rest, glyphs.today]
        assert len(set(signs)) == len(signs)


@pytest.mark.parametrize("title", HOSTILE[:3])
def test_markup_in_a_title_is_text(title):
    assert f"█    {title}" in read(step_card(CardFace("", title), 60))


@given(st.lists(titles, min_size=1, max_size=4), st.integers(20, 240))
def test_what_is_also_possible_keeps_its_width(texts, width):
    rows = [AlsoRow(place, text, text, place == 0) for place, text in enumerate(texts)]
    assert widths(also_list("Also possible, only if you like", rows, width)) == {width}


def test_what_is_also_possible_is_told_apart_by_its_shape():
    rows = [AlsoRow(1, "Walk to the corner", "", True), AlsoRow(2, "One breath", "2 of 3 this week")]
    assert [line.plain.rstrip() for line in also_list("Also possible", rows, 60)] == [
        *("Also possible", "", "○  One breath   2 of 3 this week"),
        *("", "Also done", "", "✓  Walk to the corner"),
    ]


def test_what_is_done_is_never_counted_as_possible():
    rows = [*(AlsoRow(place, f"Step {place}") for place in range(3)), AlsoRow(3, "Walk", "", True)]
    close = [line.plain.strip() for line in also_list("Also", rows, 30, room=3, is_close=True)]
    assert close == ["Also             and 1 more  ↓", "○ Step 0", "○ Step 1"]
    done = [line.plain.strip() for line in also_list("Also", rows, 30, room=6, is_close=True)]
    assert done == ["Also", "○ Step 0", "○ Step 1", "○ Step 2", "Also done", "✓ Walk"]
    assert [line.plain.strip() for line in also_list("Also", rows[3:], 30)][::2] == ["Also done", "✓  Walk"]
    for room in range(4, 12):
        for is_close in (False, True):
            assert len(also_list("Also", rows, 30, room=room, is_close=is_close)) <= room


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
    assert [line.strip() for line in close[1:]] == ["○ Step 0", "○ Step 1", "○ Step 2"]
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
        state=State.WHOLE,
        answer="Low, and still here. It counts whole, as every one does.",
    )
    assert "every one does." in read(step_card(face, 38, "tiny", 8))
    for height in range(3, 6):
        lines = read(step_card(face, 38, "tiny", height)).split("\n")
        answer = [line for line in lines if "Low, and" in line]
        assert all(line.rstrip().endswith("…") or "every one" in "".join(lines) for line in answer), height
