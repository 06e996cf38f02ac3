"""The course of a goal: how far the runner has come, and what is still planned.

A check-in stores the share of the road still ahead that it covered, once and for
all. The distance is what those shares add up to, so neither order nor any later
plan can move the runner back.
"""

from smallsteps_tui.domain.course.banners import (
    QUARTERS,
    TIMES_BANNERS,
    Banner,
    BannerKind,
    banners,
    banners_ahead,
    next_times_banner,
)
from smallsteps_tui.domain.course.pace import Pace, pace, room_to_rest
from smallsteps_tui.domain.course.runner import (
    MARATHON,
    behind,
    distance,
    distance_by_day,
    is_told_in_times,
    miles,
    run,
    times,
)
from smallsteps_tui.domain.course.stretch import (
    OF_A_PRACTICE,
    is_at_gate,
    plan_falls_short,
    planned,
    share,
    stands_at,
    stretches_left,
    stride,
    times_until,
)
from smallsteps_tui.domain.course.way import (
    ahead,
    ahead_shown,
    ahead_under,
    begun_anew,
    goes_on,
    is_closed_by,
    never_ends,
    reached_on,
    road,
    road_shown,
)
from smallsteps_tui.domain.course.waymarks import Stands, Waymark, started_on, waymarks

__all__ = [
    "MARATHON",
    "OF_A_PRACTICE",
    "QUARTERS",
    "TIMES_BANNERS",
    "Banner",
    "BannerKind",
    "Pace",
    "Stands",
    "Waymark",
    "ahead",
    "ahead_shown",
    "ahead_under",
    "banners",
    "banners_ahead",
    "begun_anew",
    "behind",
    "distance",
    "distance_by_day",
    "goes_on",
    "is_at_gate",
    "is_closed_by",
    "is_told_in_times",
    "miles",
    "never_ends",
    "next_times_banner",
    "pace",
    "plan_falls_short",
    "planned",
    "reached_on",
    "road",
    "road_shown",
    "room_to_rest",
    "run",
    "share",
    "stands_at",
    "started_on",
    "stretches_left",
    "stride",
    "times",
    "times_until",
    "waymarks",
]
