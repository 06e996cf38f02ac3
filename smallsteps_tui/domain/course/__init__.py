"""The course of a goal: how far the runner has come, and what is still planned.

A check-in stores the share of the road still ahead that it covered, once and for
all. The distance is what those shares add up to, so neither order nor any later
plan can move the runner back.
"""

from smallsteps_tui.domain.course.pacing import Pace, pace, room_to_rest
from smallsteps_tui.domain.course.passing import (
    QUARTERS,
    TIMES_BANNERS,
    Banner,
    banners,
    banners_ahead,
    next_times_banner,
)
from smallsteps_tui.domain.course.runner import (
    MARATHON,
    behind,
    distance,
    distance_by_day,
    is_endless,
    miles,
    planned,
    times,
)
from smallsteps_tui.domain.course.way import (
    ahead,
    ahead_at_least,
    closed,
    covers,
    is_closed_by,
    is_on_course,
    is_used_up,
    road,
)

__all__ = [
    "MARATHON",
    "QUARTERS",
    "TIMES_BANNERS",
    "Banner",
    "Pace",
    "ahead",
    "ahead_at_least",
    "banners",
    "banners_ahead",
    "behind",
    "closed",
    "covers",
    "distance",
    "distance_by_day",
    "is_closed_by",
    "is_endless",
    "is_on_course",
    "is_used_up",
    "miles",
    "next_times_banner",
    "pace",
    "planned",
    "road",
    "room_to_rest",
    "times",
]
