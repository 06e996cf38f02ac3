"""What time and what day it is."""

import os
import time as system_time
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallsteps_tui.clock import Clock, Hands, UnknownTime


def at(text: str) -> datetime:
    """A time on a wall, without a zone."""
    return datetime.fromisoformat(text)


@pytest.fixture
def zone(monkeypatch):
    """Move the whole process to a time zone."""

    def moved(name: str) -> None:
        monkeypatch.setenv("TZ", name)

    yield moved
    monkeypatch.undo()
    system_time.tzset()


@pytest.mark.parametrize(
    ("wall", "day"),
    [
        (at("2026-11-21T09:00"), date(2026, 11, 21)),
        (at("2026-11-22T01:30"), date(2026, 11, 21)),
        (at("2026-11-22T03:59:59"), date(2026, 11, 21)),
        (at("2026-11-22T04:00"), date(2026, 11, 22)),
        (at("2028-02-29T04:00"), date(2028, 2, 29)),
    ],
)
def test_a_step_at_half_past_one_belongs_to_the_evening_before(wall, day):
    assert Clock(now=Hands(wall)).today() == day
    assert Clock(now=Hands(wall)).moment().today == day


def test_the_day_may_turn_at_midnight():
    assert Clock(time(0), Hands(at("2026-11-22T00:00"))).today() == date(2026, 11, 22)


@given(st.datetimes(at("1900-01-02T00:00"), at("2200-01-01T00:00")), st.times(max_value=time(11, 59)))
def test_the_hours_come_off_the_wall_clock_whatever_its_zone(wall, starts):
    starts = starts.replace(second=0, microsecond=0)
    somewhere = wall.replace(tzinfo=timezone(timedelta(hours=-11)))
    assert Clock(starts, Hands(wall)).today() == Clock(starts, Hands(somewhere)).today()


def test_the_instant_is_aware_and_in_utc_to_the_second():
    berlin = timezone(timedelta(hours=1))
    clock = Clock(now=Hands(datetime(2026, 11, 21, 9, 30, 15, 999_999, tzinfo=berlin)))
    assert clock.at() == clock.moment().at == datetime(2026, 11, 21, 8, 30, 15, tzinfo=UTC)
    assert clock.at().tzinfo is UTC


def test_two_moments_make_different_ids():
    clock = Clock(now=Hands(at("2026-11-21T09:00")))
    ids = {clock.moment().fresh_id() for _ in range(50)}
    assert len(ids) == 50
    assert all(10**11 <= one < 10**12 for one in ids)


def test_hands_can_be_moved_on():
    hands = Hands(at("2026-11-21T23:00"))
    clock = Clock(now=hands)
    hands.move(timedelta(hours=5))
    assert clock.today() == date(2026, 11, 22)


def test_the_environment_holds_the_clock_still_and_is_looked_up_every_time(monkeypatch, zone):
    zone("Europe/Berlin")
    clock = Clock()
    monkeypatch.setenv("SMALLSTEPS_NOW", "2026-11-21T09:30")
    assert clock.today() == date(2026, 11, 21)
    assert clock.at() == datetime(2026, 11, 21, 8, 30, tzinfo=UTC)
    monkeypatch.setenv("SMALLSTEPS_NOW", "2026-11-23 03:30:00")
    assert clock.today() == date(2026, 11, 22)


@pytest.mark.parametrize(
    "text", ["now", "2026-11-21", "20261121", "2026-13-01T09:00", "9:30", "0001-01-01T00:00"]
)
def test_a_time_that_cannot_be_understood_is_said_in_one_sentence(monkeypatch, text):
    monkeypatch.setenv("SMALLSTEPS_NOW", text)
    with pytest.raises(UnknownTime, match=r"SMALLSTEPS_NOW is .* such as 2026-11-21T09:30"):
        Clock().today()


def test_a_running_process_notices_a_changed_time_zone(real_clock, zone):
    zone("Pacific/Kiritimati")
    clock = Clock()
    east = clock.now()
    os.environ["TZ"] = "Pacific/Pago_Pago"
    west = clock.now()
    assert east.utcoffset() == timedelta(hours=14)
    assert west.utcoffset() == timedelta(hours=-11)
    assert abs(east - west) < timedelta(minutes=1)


@pytest.mark.parametrize("now", ["", "2026-11-21T09:30"])
@pytest.mark.parametrize("name", ["XYZ25", "XYZ24", "XYZ-24", "XYZ167"])
def test_an_unknown_time_zone_is_reported_in_one_sentence(monkeypatch, zone, name, now):
    zone(name)
    monkeypatch.setenv("SMALLSTEPS_NOW", now)
    clock = Clock()
    for asked in (clock.today, clock.at, clock.moment):
        with pytest.raises(UnknownTime, match=rf"Unknown time zone '{name}'. .* such as Europe/Berlin"):
            asked()


@pytest.mark.parametrize("name", ["Bogus/Zone", ":/nowhere", "<x>99", "", "UTC+23:59:59", "XYZ-23:59:60"])
def test_a_time_zone_that_the_system_makes_something_of_is_as_good_as_any(real_clock, zone, name):
    zone(name)
    wall = Clock().now()
    assert abs(wall - datetime.now(UTC)) < timedelta(minutes=1)
    assert Clock(now=lambda: wall).today() == (wall - timedelta(hours=4)).date()


def test_what_no_test_says_is_no_time():
    with pytest.raises(UnknownTime):
        Clock().now()


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_daylight_saving_does_not_move_the_turn_of_the_day(monkeypatch, zone, day):
    zone("Europe/Berlin")
    turned = date.fromisoformat(day)
    monkeypatch.setenv("SMALLSTEPS_NOW", f"{day}T03:59")
    assert Clock().today() == turned - timedelta(days=1)
    monkeypatch.setenv("SMALLSTEPS_NOW", f"{day}T04:00")
    assert Clock().today() == turned
