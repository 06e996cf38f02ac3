"""What the tests of the landscape share: laps in short writing, laps of every sort, and cells."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st
from rich.cells import cell_len

from smallsteps_tui.widgets.charts.landscape_face import (
    Flag,
    LandscapeFace,
    Mark,
)
from smallsteps_tui.widgets.fitting import clusters

QUARTERS = (Flag(0.25, "a quarter", True), Flag(0.5, "halfway", True), Flag(0.75, "three quarters", True))
HILLS = "▂▃▄▅▆▇█"
WAYS = "1:1/10 2:1/9 3:1/8 63:1/7 64:1/6 65:1/5"


def day(number: int) -> date:
    """A day, counted from 1 for the day the lap began."""
    return date(2026, 5, 3) + timedelta(days=number)


def marks(written: str) -> tuple[Mark, ...]:
    """Marks written as "day:share", with a ~ where the day was low."""
    pairs = [word.split(":") for word in written.split()]
    return tuple(Mark(day(int(on)), Fraction(share.rstrip("~")), "~" in share) for on, share in pairs)


def lap(written: str = "", **values: object) -> LandscapeFace:
    """A lap with these marks, long after the last of them."""
    return LandscapeFace(marks(written), day(1), day(999), **values)  # type: ignore[arg-type]


def named(face: LandscapeFace, *names: str) -> LandscapeFace:
    """The lap with a whole finished by each mark that has a name here."""
    kept = [replace(mark, whole=name) for mark, name in zip(face.marks, names, strict=False)]
    return replace(face, marks=(*kept, *face.marks[len(kept) :]))


def cells(lines: list) -> list[list[str]]:
    """The sign in each cell; the second cell of a wide one is empty."""
    return [
        [part for one in clusters(line.plain) for part in (one, *[""] * (cell_len(one) - 1))]
        for line in lines
    ]


CHAPTERS = lap(
    "1:1/10 2:1/9 3:1/8~ 63:1/7 64:1/6~ 65:1/5", planned=0.85, flags=(*QUARTERS, Flag(0.8, "Print"))
)
CHAPTERS = named(CHAPTERS, "", "", "Chapter 1")
REACHED = replace(
    CHAPTERS, reached_on=day(80), first_words="“Say it out loud”", last_words="“Carry it there with Sam”"
)
shares = st.one_of(
    st.sampled_from([0, Fraction(0), Fraction(1), 1e-12, 0.5]),
    st.fractions(0, 1, max_denominator=700),
    st.floats(0, 1),
)
days = st.integers(-5, 900).map(day)


def laps(names: st.SearchStrategy[str], most: int = 25) -> st.SearchStrategy[LandscapeFace]:
    """Laps of every sort, with names of this sort."""
    mark = st.builds(Mark, days, shares, st.booleans(), st.one_of(st.just(""), names))
    return st.builds(
        LandscapeFace,
        st.lists(mark, max_size=most).map(tuple),
        days,
        days,
        st.lists(st.builds(Flag, st.floats(0, 1), names, st.booleans()), max_size=6).map(tuple),
        st.floats(0, 1),
        st.one_of(st.none(), days),
        st.booleans(),
        names,
        names,
        names,
    )


plain_names = st.text("abc ", min_size=1, max_size=30).map(lambda text: f"x{text}x")
plain_laps = laps(plain_names)
columns = st.integers(20, 240)
rows = st.sampled_from([1, 2, 3, 4, 5, 6, 7, 8, 12, 16])
tall = st.sampled_from([6, 7, 8, 12, 16])
