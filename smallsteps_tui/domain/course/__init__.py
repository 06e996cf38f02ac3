"""The course of a goal: how far the runner has come, and what is still planned.

A check-in stores the share of the road still ahead that it covered, once and for
all. The distance is what those shares add up to, so neither order nor any later
plan can move the runner back.
"""

from smallsteps_tui.domain.course.banners import (
    QUARTERS,
    TIMES_BANNERS,
    Banner,
    banners,
    banners_ahead,
    next_times_banner,
)
from smallsteps_tui.domain.course.growth import begun_anew, by_week, reached_on
from smallsteps_tui.domain.course.pace import Pace, pace, room_to_rest
from smallsteps_tui.domain.course.runner import (
    MARATHON,
    behind,
    distance,
    distance_by_day,
    is_endless,
    is_told_in_times,
    miles,
    planned,
    times,
    times_shown,
)
from smallsteps_tui.domain.course.way import (
    ahead,
    ahead_at_least,
    ahead_shown,
    ahead_under,
    closed,
    covers,
    is_closed_by,
    is_on_course,
    is_used_up,
    road,
    road_shown,
)
from smallsteps_tui.domain.course.waymarks import Stands, Waymark, started_on, waymarks

__all__ = [
    "MARATHON",
    "QUARTERS",
    "TIMES_BANNERS",
    "Banner",
    "Pace",
    "Stands",
    "Waymark",
    "ahead",
    "ahead_at_least",
    "ahead_shown",
    "ahead_under",
    "banners",
    "banners_ahead",
    "begun_anew",
    "behind",
    "by_week",
    "closed",
    "covers",
    "distance",
    "distance_by_day",
    "is_closed_by",
    "is_endless",
    "is_on_course",
    "is_told_in_times",
    "is_used_up",
    "miles",
    "next_times_banner",
    "pace",
    "planned",
    "reached_on",
    "road",
    "road_shown",
    "room_to_rest",
    "started_on",
    "times",
    "times_shown",
    "waymarks",
]
