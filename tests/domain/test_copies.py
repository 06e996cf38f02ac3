"""Which kept copies stay, and what their names say."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.domain.copies import ELSEWHERE, Copy, copy_named, newest_first, staying
from smallsteps_tui.voice import copy_words

TODAY = date(2026, 11, 22)
"""A Sunday."""


def of_days(*back: int) -> list[Copy]:
    return [Copy(TODAY - timedelta(days=days)) for days in back]


def days_back(copies: set[Copy]) -> list[int]:
    return sorted((TODAY - copy.on).days for copy in copies if copy.on is not None)


def test_the_last_of_each_of_seven_days_eight_weeks_and_twelve_months_stays():
    stay = days_back(staying(of_days(*range(1, 500)), TODAY))
    days = [1, 2, 3, 4, 5, 6, 7]
    sundays = [7, 14, 21, 28, 35, 42, 49]
    month_ends = [(TODAY - date(2026, month, 1)).days + 1 for month in range(11, 1, -1)]
    month_ends += [(TODAY - date(2025, 12, 31)).days]
    assert stay == sorted({*days, *sundays, *month_ends, (TODAY - date(2026, 1, 31)).days})


def test_somebody_who_was_away_for_a_year_finds_all_their_copies():
    then = of_days(*range(1, 100))
    assert staying(then, TODAY) == staying(then, TODAY + timedelta(days=365))


def test_a_clock_that_was_ten_years_ahead_takes_nobodys_place():
    ahead = [Copy(date(2036, 11, day)) for day in range(1, 20)]
    stay = staying([*of_days(*range(1, 100)), *ahead], TODAY)
    assert staying(of_days(*range(1, 100)), TODAY) <= stay
    assert 7 <= len(stay & set(ahead)) <= 9


def test_the_one_before_the_last_change_and_the_last_twenty_made_before_something_stay():
    before = [Copy(TODAY, "merge", number) for number in range(1, 31)]
    assert staying([Copy(None), *before], TODAY) == {Copy(None), *before[10:]}


def test_the_last_of_a_day_is_newer_than_what_was_kept_on_it():
    copies = [Copy(TODAY), Copy(TODAY, "merge", 2), Copy(TODAY, "restore"), Copy(None)]
    assert sorted(copies, key=lambda copy: copy.age) == [
        Copy(TODAY, "restore"),
        Copy(TODAY, "merge", 2),
        Copy(TODAY),
        Copy(None),
    ]


def test_copies_of_days_to_come_come_last_and_another_machine_s_after_our_own_of_its_day():
    ahead = [Copy(date(2036, 11, day)) for day in (22, 21)]
    ours = [Copy(None), Copy(TODAY), Copy(TODAY, "merge"), Copy(TODAY, ELSEWHERE), *of_days(1, 2)]
    assert newest_first([*reversed(ours), *ahead], TODAY) == [*ours, *ahead]


@given(
    st.one_of(
        st.just(Copy(None)),
        st.builds(Copy, st.dates(date(1900, 1, 1)), st.sampled_from(["", "merge"]), st.integers(1, 9999)),
    )
)
def test_a_name_says_which_copy_it_is(copy):
    assert copy_named(copy.name) == copy


@pytest.mark.parametrize(
    "name",
    ["", "2026-13-01", "2026-11-21.json", "2026-11-21-before", "2026-11-21-sync", "latest", "2026-11-21-"],
)
def test_what_is_no_name_of_a_copy_is_none(name):
    assert copy_named(name) is None


@pytest.mark.parametrize(
    "name", ["2026-11-21-0", "2026-11-21-1", "2026-11-21-02", "2026-11-21-before-merge-1", "2026-11-2\u0661"]
)
def test_a_name_that_is_spelled_in_another_way_stands_for_no_copy_of_another_name(name):
    assert copy_named(name) is None


def test_a_copy_of_another_machine_is_told_apart_from_your_own():
    theirs, own = Copy(TODAY, ELSEWHERE, 2), Copy(TODAY, "merge")
    assert theirs.name == "2026-11-22-elsewhere-2"
    assert copy_named(theirs.name) == theirs
    assert not theirs.is_of_day
    assert copy_words(theirs, TODAY) == "22 November, from another machine"
    assert copy_words(own, TODAY) == "22 November, before a merge"
