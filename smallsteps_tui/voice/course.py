"""What is said along a course, and where it is reached."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from smallsteps_tui.domain import course, looking_back
from smallsteps_tui.domain.care import standing
from smallsteps_tui.domain.care.counting import counted_aloud
from smallsteps_tui.domain.course import Stands, Waymark, reaching
from smallsteps_tui.domain.course.reaching import WayItWent
from smallsteps_tui.domain.days import days_between, full_day, short_day
from smallsteps_tui.domain.entities import Goal, GoalState
from smallsteps_tui.domain.journey import Journey
from smallsteps_tui.voice.figures import mile_words, miles_of, room_to_rest
from smallsteps_tui.voice.words import WORDLESS, Saying, count, listed, on_full_day, quoted

NEXT_COURSE = "Press 2, then g, to add a goal."
NO_COURSE = f"There's no course yet. {NEXT_COURSE}"
"""What stands in the place of the course before there is a goal."""

STAYS = "You're as far along as before."
"""What is said where the length of a course changes."""

ALL_DONE = "Everything planned is done."
"""What is said where nothing of a goal is ahead."""
WHAT_COMES = "Have you reached it, or is there further to go?"
"""What is asked there, on any day, until it is answered or put away."""
WHAT_COMES_KEYS = "a add a step   f reached, or further to go?   h hide"
"""The keys of that line."""
WHAT_COMES_BRIEFLY = "a add a step   f reached?   h hide"
"""The same where there is little room."""
SO_FAR = " so far"
"""What is said, after the steps that are planned, of the road past them; it is left out where it has no room."""
SMALL = "small"
"""What is said beside a step that was taken in a smaller version, where there is little room."""
HIGHEST_HILL = "The highest hill"
NO_QUESTION = "There's no line here to hide."

OUTINGS = {
    "walk": "walks",
    "run": "runs",
    "jog": "jogs",
    "swim": "swims",
    "ride": "rides",
    "hike": "hikes",
    "stroll": "strolls",
    "climb": "climbs",
    "stretch": "stretches",
    "breathe": "breaths",
    "nap": "naps",
    "call": "calls",
}
"""What times of a practice are called, by the verb that its title begins with."""

WHOLE = 26
"""The whole miles of a marathon."""


class Place(NamedTuple):
    """What is read at one place of a course."""

    lead: tuple[str, ...]
    """The mile and the day."""
    words: str
    """What stands there."""
    end: str
    """What the way looked like there."""
    brief: str = ""
    """The same, where there is little room."""


def no_course(journey: Journey) -> str:
    """Say why there is no course to be shown: before there is a goal, or after all were put down."""
    stay = sum(journey.behind(goal_id) for goal_id in journey.goals)
    if not stay:
        return NO_COURSE
    are = "step is" if stay == 1 else "steps are"
    return f"What you let go is still yours: {stay:,} {are} behind you. {NEXT_COURSE}"


def place_words(journey: Journey, goal: Goal, mark: Waymark, today: date, units: str) -> Place:
    """Say what stands at a place of a goal's course.

    Args:
        journey: The facts.
        goal: Whose course it is.
        mark: What stands there.
        today: The civil day it is said on.
        units: `miles` or `km`.
    """
    on = full_day(mark.on, today) if mark.on is not None else ""
    if mark.stands is Stands.START:
        line = "the start line" if goal.lap == 1 else f"the start of lap {goal.lap}"
        return Place((on,) if on else (), line, _then(mark) if mark.behind else "")
    if mark.stands is Stands.FINISH:
        return Place(
            (on,) if on else (),
            "the finish",
            "you reached it" if mark.passed else "you decide when you're there",
        )
    if course.is_told_in_times(journey, goal):
        return Place((on,), mark.title or WORDLESS, _times(mark))
    lead = _mile(mark, goal, units)
    on = days_between(mark.since, mark.on, today) if mark.since and mark.on else on
    if not mark.passed:
        by_then = "not planned yet" if mark.behind is None else f"{mark.behind:,} behind you by then"
        return Place((lead, "ahead"), _what(mark), by_then)
    return Place((lead, on), _what(mark), _then(mark), f"{mark.behind or 0:,} behind")


def _times(mark: Waymark) -> str:
    times = f"{count(mark.behind or 0, 'time')} by then"
    return f"{times}, a banner" if mark.is_banner else times


def _then(mark: Waymark) -> str:
    return f"{count(mark.behind or 0, 'step')} behind you by then"


def _mile(mark: Waymark, goal: Goal, units: str) -> str:
    """Say at which mile of the lap it stands; before the first is whole it is the first."""
    number = max(1, miles_of(mark.at, units))
    mile = f"km {number}" if units == "km" else f"mile {number}"
    words = f"lap {goal.lap}, {mile}" if goal.lap > 1 else mile
    return f"{words[:1].upper()}{words[1:]}" if units != "km" or goal.lap > 1 else words


def _what(mark: Waymark) -> str:
    """Say what stands there in the person's words, or which banner it is."""
    title = mark.title or WORDLESS
    if mark.stands is Stands.QUARTER:
        return mark.title
    if mark.stands is Stands.WHOLE:
        return f"finished {title}" if mark.passed else f"all of {title}"
    if mark.passed and mark.times > 1 and (outings := noun(title)):
        return f"{mark.times:,} {outings}"
    return f"{title}, {mark.times:,} times" if mark.times > 1 else title


def noun(title: str) -> str:
    """Return what several times of a practice are called, such as "walks"; "" where its title has no such verb."""
    return OUTINGS.get(title.partition(" ")[0].lower().strip(".,:"), "")


def lap_done(journey: Journey, goal: Goal, lap: int) -> str:
    """Say that a lap is behind: a whole marathon, where it was run to its gate, else only that the next began."""
    laps = replace(goal, lap=lap)
    if course.miles(course.run(journey, laps)) < WHOLE:
        return f"On to lap {lap + 1}."
    names = {
        noun(journey.steps[check_in.step_id].title)
        for check_in in journey.goal_check_ins(goal.id)
        if any(mark.lap == lap and mark.share for mark in check_in.standing.values())
    }
    of = names.pop() if len(names) == 1 else ""
    return f"A whole marathon of {of or 'small steps'}. Lap {lap + 1}."


def days_of_hill(days: int, before: str) -> tuple[str, str]:
    """Say what made the highest hill: the days between two steps, and that the person came back."""
    return f"{days:,} days between {before} and the step after it.", "You came back."


def under_lane(journey: Journey, goal: Goal, today: date) -> str:
    """Say under the title of a lane what is behind and ahead, or since when the goal rests."""
    number = course.behind(counted_aloud(journey), goal.id)
    behind = f"{number:,} behind" if number else ""
    if goal.state is GoalState.RESTING:
        rested_on = max((turn.on for turn in goal.states), default=goal.begun_on)
        return f"resting {'from' if rested_on == today else 'since'} {short_day(rested_on, today)}"
    if goal.state is GoalState.REACHED:
        return " · ".join(filter(None, ("reached", behind)))
    ahead = course.ahead_shown(journey, goal.id)
    return " · ".join(filter(None, (behind, f"{ahead:,} ahead" if ahead else "")))


def behind_quietly(journey: Journey, goal: Goal) -> str:
    """Say how much is behind of a goal without a course; nothing of one that leads towards harm."""
    behind = course.behind(counted_aloud(journey), goal.id)
    if not behind or standing.of_goal(journey, goal).is_uncounted:
        return ""
    return f"{count(behind, 'step')} behind you"


def all_behind(journey: Journey) -> str:
    """Say how many steps of all goals are behind."""
    steps = counted_aloud(journey).steps_in_all
    return f"{count(steps, 'step')} behind you" if steps else ""


def lap_behind(journey: Journey, goal: Goal, today: date) -> tuple[str, str]:
    """Say that the lap before is still there, and what was taken on it, and when; nothing on the first lap."""
    lap = goal.lap - 1
    taken = [
        check_in
        for check_in in counted_aloud(journey).goal_check_ins(goal.id)
        if any(mark.lap == lap for mark in check_in.standing.values())
    ]
    if not taken:
        return "", ""
    names = {noun(journey.steps[check_in.step_id].title) for check_in in taken}
    of = names.pop() if len(names) == 1 else ""
    first, last = min(one.on for one in taken), max(one.on for one in taken)
    when = short_day(first, today) if first == last else days_between(first, last, today, is_short=True)
    steps = f"{len(taken):,} {of}" if of and len(taken) > 1 else count(len(taken), "step")
    return f"Lap {lap} still counts", f"{steps}, {when}"


def quarter(name: str, lap: int = 1) -> str:
    """Say that a quarter is one of all miles, where it is none of the steps that are planned, or of a later lap."""
    whole = f"lap {lap}" if lap > 1 else "the marathon"
    return f"{name} {'through' if name == 'halfway' else 'of'} {whole}"


def no_end(goal: Goal, units: str) -> str:
    """Say what is ahead of what goes on, and at first what a lap is."""
    long = "42 km" if units == "km" else "26 miles"
    return "ongoing" if goal.lap > 1 else f"ongoing, in laps of {long}"


def all_run_words(journey: Journey, goal: Goal, units: str) -> tuple[int, str, str]:
    """Say how far is run on all laps, also as a number, and how far there is to run on this one."""
    run, to_run = miles_run(journey, goal, units)
    check_ins = journey.goal_check_ins(goal.id)
    laps = {mark.lap for check_in in check_ins for mark in check_in.standing.values()} - {goal.lap}
    run += sum(course.miles(course.run(journey, replace(goal, lap=lap)), units) for lap in laps)
    long = f"{run:,} km" if units == "km" else count(run, "mile")
    return run, f"{long} run", f"{to_run} to run on this lap"


def behind_since(journey: Journey, goal: Goal, today: date) -> str:
    """Return how many steps of a goal were taken, and since when."""
    check_ins = counted_aloud(journey).goal_check_ins(goal.id)
    began = full_day(check_ins[0].on, today)
    when = began if check_ins[0].on == today else f"since {began}"
    return f"You've taken {count(len(check_ins), 'step')} {when}."


def run_words(journey: Journey, goal: Goal, units: str) -> tuple[str, str]:
    """Say how far is run and how far there is to run on this lap; nothing before the first step.

    Where the plan ends before the gate, what is planned is said in place of the miles, and that the rest
    is not planned yet; where nothing is planned, nothing is said of it. Where the times are all there is to
    tell, they are told, and there is nothing to run.
    """
    if goal.state is GoalState.REACHED:
        return ("42.2 km run" if units == "km" else "26.2 miles run"), ""
    if course.is_told_in_times(journey, goal):
        return count(course.times(counted_aloud(journey), goal.id), "time"), ""
    run, to_run = miles_run(journey, goal, units)
    if not course.distance(journey, goal):
        return "", ""
    unit = "km" if units == "km" else "mile"
    long = f"{run} km" if units == "km" else count(run, unit)
    rest = f"{to_run} to run" if to_run else ""
    if course.plan_falls_short(journey, goal) and not course.never_ends(journey, goal.id):
        ahead = course.ahead_shown(journey, goal.id)
        rest = f"{count(ahead, 'step')} planned{SO_FAR}" if rest and ahead else ""
    return (f"{long} run" if run else f"on the first {unit}"), rest


def miles_run(journey: Journey, goal: Goal, units: str) -> tuple[int, int]:
    """Return the whole miles, or km, that are run on this lap, and those there are to run."""
    run = course.miles(course.distance(journey, goal), units)
    return run, (42 if units == "km" else WHOLE) - run


def where_words(journey: Journey, goal: Goal, today: date) -> str:
    """Say what is to be said of a course beside its figures: that it is reached, or that it begins."""
    if goal.state is GoalState.REACHED:
        return f"You reached it {on_full_day(course.reached_on(goal), today)}."
    if course.is_told_in_times(journey, goal):
        following = course.next_times_banner(course.times(counted_aloud(journey), goal.id))
        return f"The next banner is at {count(following, 'time')} in all."
    here = course.distance(journey, goal)
    return "" if here else mile_words(here, "miles", goal.lap)


def length_chosen(goal: Goal) -> Saying:
    """Say how many steps the person expects now, and that this moves no runner."""
    long = "The course is now exactly the steps you've planned."
    if goal.length:
        long = f"About {count(goal.length, 'step')} in all." if goal.length > 1 else "One step in all."
    return Saying(f"changed the length of {quoted(goal.title)}", f"{long} {STAYS}")


def target_chosen(journey: Journey, goal: Goal, today: date) -> Saying:
    """Say which day a person has in mind, and how much room to rest there is before it."""
    act = f"changed the target date of {quoted(goal.title)}"
    if goal.target_on is None:
        return Saying(act, "No date. It takes as long as it takes.")
    room = room_to_rest(journey, goal, today)
    return Saying(act, room)


Told = tuple[str, str]
"""What a line is about, and what it tells."""


def way_it_went(journey: Journey, goal: Goal, today: date, setting: str = "shown") -> list[Told]:
    """Tell the way of a reached goal in five lines.

    The first step, the quarters passed, the longest streak, the smallest step or, where
    all were taken in full, the last one, and who was with them.

    Args:
        journey: The facts.
        goal: The goal.
        today: The civil day it is told on.
        setting: `shown`, or `hidden` to tell the days in place of the streak.
    """
    way = reaching.way_it_went(journey, goal, today)
    if way.first is None:
        asked = "" if way.days else " There are no steps noted here, and that's fine."
        return [("in your words", f"Reached.{asked}")]
    return list(_told(journey, goal, way, today, setting))


def _told(journey: Journey, goal: Goal, way: WayItWent, today: date, setting: str) -> Iterator[Told]:
    assert way.first is not None
    assert way.last is not None
    words = looking_back.words_for(journey, way.first)
    yield "the first step", f"{full_day(way.first.on, today)}: {quoted(words)}"
    if way.laps > 1 and not way.quarters:
        yield "the laps", count(way.laps, "lap")
    elif (times := course.times(counted_aloud(journey), goal.id)) and not way.quarters:
        yield "the times", count(times, "time")
    elif way.quarters:
        on_lap = f"on lap {way.lap}, " if way.laps > 1 else ""
        yield "along the way", f"{on_lap}{_quarters(way.quarters, today)}"
    else:
        yield "along the way", count(way.steps, "step")
    if setting != "hidden" and way.longest >= 3:
        yield "the longest streak", count(way.longest, "day")
    else:
        yield "the days", f"{count(way.days, 'day')} you showed up"
    if way.smallest:
        yield "the smallest step", quoted(way.smallest)
    else:
        yield (
            "the last step",
            f"{full_day(way.last.on, today)}: {quoted(looking_back.words_for(journey, way.last))}",
        )
    on_days = {1: "that day", 2: "both days"}.get(way.days, f"all {way.days:,} days")
    yield "who was there", goal.support or f"you, {on_days}"


def _quarters(quarters: Sequence[tuple[str, date]], today: date) -> str:
    """Say when the quarters were passed, those of one day together."""
    if len({on for _, on in quarters}) == 1:
        names = listed([name for name, _ in quarters])
        on = full_day(quarters[0][1], today)
        return f"{names}, {on}"
    return ", ".join(f"{name} {full_day(on, today)}" for name, on in quarters)


def all_of_it(journey: Journey, goal: Goal) -> str:
    """Say what stays of a goal: its steps and days."""
    check_ins = journey.goal_check_ins(goal.id)
    if not check_ins:
        return ""
    days = len({check_in.on for check_in in check_ins})
    stay = "stays" if len(check_ins) == 1 else "stay"
    return f"Its {count(len(check_ins), 'step')} on {count(days, 'day')} {stay} yours."
