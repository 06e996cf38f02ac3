from hypothesis import given
from hypothesis import strategies as st
from pictures import read, styles, titles, widths

from smallsteps_tui.widgets.charts.stair import Stair, StairFace, stair
from smallsteps_tui.widgets.glyphs import ASCII


def face_of(*words):
    names = (("one even smaller", "even smaller?"), ("one small step", "one step?"), ("the goal", "too big?"))
    lit = [""] * (3 - len(words)) + list(reversed(words))
    stairs = tuple(Stair(*name, one) for name, one in zip(names, lit, strict=True))
    return StairFace(stairs, 2 - len(words))


@given(titles, titles, st.integers(48, 120), st.integers(5, 14))
def test_the_stair_is_exactly_as_wide_and_high_as_it_is_told(goal, step, width, rows):
    lines = stair(face_of(goal, step), width, rows)
    assert widths(lines) == {width}
    assert len(lines) == rows


def test_each_answer_lights_a_stair_and_the_next_is_asked_for():
    assert read(stair(face_of("Run 5 km", "Run to the corner and back"), 84, 10)) == "\n".join(
        [
            "",
            " " * 62 + "Run 5 km",
            " " * 60 + "█" * 24,
            " " * 38 + "Run to the corner" + " " * 5 + "█" * 24,
            " " * 38 + "and back" + " " * 14 + "█" * 24,
            " " * 36 + "█" * 48,
            " " * 14 + "even smaller?" + " " * 9 + "█" * 48,
            " " * 12 + "▁" * 24 + "█" * 48,
            " " * 7 + "⢼⡧" + " " * 3 + "█" * 72,
            "▁▁▁▁▁▁▁⡜⢣▁▁▁  one even smaller        one small step          the goal",
        ]
    )
    first = stair(face_of(), 84, 10)
    assert "too big?" in read(first)
    assert "one step?" not in read(first)
    assert "$behind" not in str([styles(line) for line in first])
    assert read(stair(face_of("Run"), 84, 10, ASCII)).isascii()
