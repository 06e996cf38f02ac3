"""Every number explained: one sentence each, with the person's own figures in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import floor

from smallsteps_tui.domain import choosing, course, practices, rhythm, streak
from smallsteps_tui.domain.care import counting, standing
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.days import short_day
from smallsteps_tui.domain.entities import DEFAULT_LENGTH, Goal, GoalState, Kind, Size, Step
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice.figures import (
    course_words,
    mile_words,
    room_to_rest,
    room_words,
    streak_words,
)
from smallsteps_tui.voice.words import FIRST_STAYS, count, listed, quoted, so_many

LEAST = Fraction(1, 1000)
"""The least share that is given as a number."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A number as it is shown, and how it came about."""

    number: str
    sentence: str


def of_today(
    journey: Journey, today: date, units: str, setting: str, card: Step | None = None
) -> list[Explanation]:
    """Explain the numbers of Today, with the course of the step on the card; the day's own by default."""
    step = card or choosing.step_for(journey, today)
    found = of_showing_up(journey, today, setting)
    goal = journey.goals.get(step.goal_id) if step is not None else None
    if goal is not None and counting.has_course(journey, goal):
        found += of_course(journey, goal, today, units)
    return found


def of_showing_up(journey: Journey, today: date, setting: str) -> list[Explanation]:
    """Explain the streak, the days of the last weeks, and the sums of all."""
    journey = counted_aloud(journey)
    of_days = [*_of_streak(journey, today), *_of_last_days(journey, today)] if setting != "hidden" else []
    return [*of_days, *_of_all_steps(journey)]


def _of_streak(journey: Journey, today: date) -> Iterator[Explanation]:
    """Explain the streak that runs, or that one is resting; a streak of a day or two is not spoken of."""
    now = streak.streak(journey, today)
    days = len(counting.streaked(journey).days_shown_up)
    if now.current >= 3:
        room = f", and there's {room_words(now)}" if room_words(now) else ""
        more = "one more" if room else "one quiet day"
        yield Explanation(
            streak_words(now, days),
            f"You showed up on {count(now.current, 'day')} of this streak. Rest days don't interrupt it{room}. "
            f"Every fifth day adds room for {more}, up to three.",
        )
    elif not now.current and days >= 3:
        yield Explanation(
            "You're between streaks",
            f"The next one starts with your next step. Your {count(days, 'day')} aren't going anywhere.",
        )


def _of_last_days(journey: Journey, today: date) -> Iterator[Explanation]:
    """Explain on how many of the last days there is something, once there are some."""
    shown, of, rests_among = streak.shown_up(journey, today)
    if shown >= 8:
        rest_words = (
            f"; {rests_among} more {'was' if rests_among == 1 else 'were'} rest" if rests_among else ""
        )
        yield Explanation(
            f"{shown} of the last {of} days",
            f"You took a step on {shown} of the last {of} days{rest_words}.",
        )


def _of_all_steps(journey: Journey) -> Iterator[Explanation]:
    """Explain the number of all steps behind, once there is one."""
    days = len(journey.days_shown_up)
    if journey.steps_in_all:
        yield Explanation(
            f"{count(journey.steps_in_all, 'step')} in all",
            f"You've taken {count(journey.steps_in_all, 'step')} on {count(days, 'day')}. Every check-in counts, on "
            "any goal and at any size, but each step counts once a day. The number goes down if you take one back, "
            "never on its own.",
        )


def of_course(journey: Journey, goal: Goal, today: date, units: str) -> list[Explanation]:
    """Explain the numbers of a goal's course."""
    return [
        *of_ends(journey, goal, today),
        *of_where(journey, goal, units),
        *of_pace(journey, goal, today),
    ]


def of_ends(journey: Journey, goal: Goal, today: date) -> list[Explanation]:
    """Explain what is behind and what is ahead."""
    if not counting.has_course(journey, goal):
        is_told = not (standing.of_goal(journey, goal).is_uncounted or standing.withheld(journey, goal.id))
        return list(_of_behind(journey, goal, today)) if is_told and journey.goal_check_ins(goal.id) else []
    return [*_of_behind(journey, goal, today), *_of_times(journey, goal), *_of_ahead(journey, goal)]


def of_where(journey: Journey, goal: Goal, units: str) -> list[Explanation]:
    """Explain where the runner is, and on which lap."""
    if course.is_told_in_times(journey, goal) or not counting.has_course(journey, goal):
        return []
    return [_of_distance(journey, goal, units), *_of_lap(journey, goal)]


def of_pace(journey: Journey, goal: Goal, today: date) -> list[Explanation]:
    """Explain how the distance grows, and the room there is before a date."""
    return [*_of_pace(journey, goal, today), *_of_target(journey, goal, today)]


def of_marathon(journey: Journey, goal: Goal, today: date, units: str, setting: str) -> list[Explanation]:
    """Explain the numbers of a goal's course, its own streak, and how settled its practices are."""
    practices = [one for step in journey.walk(goal.id) for one in of_practice(journey, step, today)]
    tells_streak = setting != "hidden" and counting.tells_streak(journey, goal)
    own = _of_own_streak(journey, goal, today) if tells_streak else ()
    return [*of_course(journey, goal, today, units), *own, *practices]


def _of_own_streak(journey: Journey, goal: Goal, today: date) -> Iterator[Explanation]:
    now = streak.streak(journey, today, goal)
    if now.current >= 3:
        room = f" There's {room_words(now)}." if room_words(now) else ""
        yield Explanation(
            f"{count(now.current, 'day')} in its streak",
            f"You took a step towards {quoted(goal.title)} on {count(now.current, 'day')} of its streak. Rest days, "
            f"and days with nothing planned for it, don't interrupt that.{room}",
        )


def of_practice(journey: Journey, step: Step, today: date) -> list[Explanation]:
    """Explain how settled a practice is; not of one towards harm, nor of a tender one."""
    times = len(journey.check_ins_in_all(step))
    is_told = not (standing.of_step(journey, step).is_uncounted or counting.is_tender(journey, step))
    if step.kind is not Kind.PRACTICE or not times or not is_told:
        return []
    word, score = (
        practices.strength_word(journey, step, today),
        f"{practices.strength(journey, step, today):.2f}",
    )
    is_now = f"is {score} today," if score != "0.00" else "is"
    return [
        Explanation(
            f"{quoted(step.title)}: {word}",
            f"You've done it {so_many(times)}. The plan is {rhythm.rule_on(step, today).brief()}. Its "
            f"strength {is_now} worked out the way the Loop Habit Tracker does it. Here it's “new” at first, “taking "
            "root” from 0.25, “rooted” from 0.5 and “second nature” from 0.8. The word "
            "shown is the best of the last six months.",
        )
    ]


def _of_times(journey: Journey, goal: Goal) -> Iterator[Explanation]:
    """Explain how many of the steps behind are times of a practice; not where some lead towards harm."""
    times = course.times(journey, goal.id)
    if not times or standing.withheld(journey, goal.id):
        return
    behind = course.behind(journey, goal.id)
    of, are = f"{times:,} of the {behind:,} steps", "is" if times == 1 else "are"
    if times == behind:
        of = {1: "The step", 2: "Both steps"}.get(times, f"All {times:,} steps")
    yield Explanation(
        f"practised {so_many(times)}",
        f"{of} behind you {are} from practising. The next banner (a mark on the course) is at "
        f"{course.next_times_banner(times):,} times in all.",
    )


def _of_behind(journey: Journey, goal: Goal, today: date) -> Iterator[Explanation]:
    check_ins = counted_aloud(journey).goal_check_ins(goal.id)
    if check_ins:
        took = f"You've taken {count(len(check_ins), 'step')} towards {quoted(goal.title)}"
        since = check_ins[0].on
        when = "today" if since == today else f"since {short_day(since, today)}"
        each = "" if len(check_ins) == 1 else " Each counts as one step, small or not."
        yield Explanation(f"{count(len(check_ins), 'step')} behind you", f"{took} {when}.{each}")
    elif goal.state is GoalState.ACTIVE and counting.awaits_first_step(journey, goal):
        yield Explanation(course_words(journey, goal)[0], FIRST_STAYS)


def _of_ahead(journey: Journey, goal: Goal) -> Iterator[Explanation]:
    words = course_words(journey, goal)[1]
    if not words:
        return
    road = course.road_shown(journey, goal.id)
    ahead, once = sum(number for _, number in road), sum(step.kind is Kind.ONCE for step, _ in road)
    practices = "practices" if len(road) - once > 1 else "a practice"
    parts = [count(once, "open step")] if once else []
    parts += [f"{count(ahead - once, 'repeat')} of {practices}"] if ahead > once else []
    planned = f"{listed(parts)} {'is' if ahead == 1 else 'are'} planned."
    yield Explanation(
        words,
        f"{planned} Planning more doesn't move you back." if ahead else "Nothing more is planned yet.",
    )


def _of_distance(journey: Journey, goal: Goal, units: str) -> Explanation:
    here, goes_on = course.distance(journey, goal), course.goes_on(journey, goal.id)
    n = course.stretches_left(journey, goal)
    own = Fraction(1) if course.ahead(journey, goal.id) or not goes_on else course.OF_A_PRACTICE
    step = course.share(own, max(own, n)) * (1 - here)
    long = "42.2 km" if units == "km" else "26.2 miles"
    if here == 1:
        return Explanation("The finish", "You marked it as reached. That's for you to decide.")
    each = "each step takes you part of the way that's left"
    way = f"{_percent(here)} of {long}: {each}." if here else f"All {long} are ahead of you: {each}."
    words = mile_words(here, units, goal.lap)
    moves = f"moves you {'' if step < LEAST else 'by '}{_percent(step)}"
    return Explanation(
        words if ". " in words else words.rstrip("."),
        f"{way} {_length_words(journey, goal)}, so the next one {moves}.{_half_words(journey, goal)}",
    )


def _half_words(journey: Journey, goal: Goal) -> str:
    """Say why a small version of a step that is taken once moves the runner half as far; "" before there is one."""
    small = any(
        Size.DONE not in check_in.standing and journey.steps[check_in.step_id].kind is Kind.ONCE
        for check_in in counted_aloud(journey).goal_check_ins(goal.id)
    )
    return (
        " A small version goes half as far, because the step itself is still to come. It counts as a step, and as a "
        "day you showed up."
        if small
        else ""
    )


def _length_words(journey: Journey, goal: Goal) -> str:
    """Say which of the two it is that the steps ahead are counted by: the length, or a plan that is longer."""
    planned = course.ahead_shown(journey, goal.id)
    if goal.length and planned < course.stretches_left(journey, goal):
        if goal.length == DEFAULT_LENGTH:
            return f"This assumes about {count(goal.length, 'step')} (press f to change it)"
        return f"You expect {count(goal.length, 'step')}"
    if not goal.length:
        return "The course is exactly the steps you've planned"
    if not planned:
        return "Nothing more is planned"
    return f"{count(planned, 'step')} {'is' if planned == 1 else 'are'} planned"


def _percent(share: Fraction) -> str:
    """Write a share in percent, rounded down as the miles are."""
    tenths = floor(share * 1000)
    if share < LEAST:
        return "a little"
    return f"{tenths // 10}%" if tenths >= 100 else f"{tenths / 10:.1f}%"


def _of_lap(journey: Journey, goal: Goal) -> Iterator[Explanation]:
    if goal.lap == 1 and goal.state is GoalState.ACTIVE and course.never_ends(journey, goal.id):
        yield Explanation(
            "Lap 2",
            "One lap is a whole marathon. This goal is ongoing, so the next lap starts automatically. "
            "The laps behind you stay.",
        )
    if goal.lap > 1:
        again = (
            "you reached the goal" if goal.state is GoalState.REACHED else "you reached the goal, and went on"
        )
        longer = "the goal is ongoing" if course.goes_on(journey, goal.id) else "there was further to go"
        why = again if course.begun_anew(goal) else longer
        through = "and" if goal.lap == 3 else "to"
        laps, are = ("Lap 1", "is") if goal.lap == 2 else (f"Laps 1 {through} {goal.lap - 1}", "are")
        yield Explanation(f"Lap {goal.lap}", f"{laps} of {quoted(goal.title)} {are} behind you; {why}.")


def _of_pace(journey: Journey, goal: Goal, today: date) -> Iterator[Explanation]:
    pace = course.pace(journey, goal, today)
    if pace is not None:
        yield Explanation(
            f"{_percent(Fraction(pace.per_week).limit_denominator(10_000))} a week",
            f"At your recent pace, it's {pace.next_banner} to the next banner: {_banner_words(pace)}. "
            "That's an estimate, not a promise.",
        )


def _banner_words(pace: course.Pace) -> str:
    return quoted(pace.banner) if pace.is_step else pace.banner


def _of_target(journey: Journey, goal: Goal, today: date) -> Iterator[Explanation]:
    words = room_to_rest(journey, goal, today)
    if goal.target_on is not None and words:
        yield Explanation(short_day(goal.target_on, today), words)
